//! Phrases reduced to what they name: syllables in one spelling, abbreviations written out, and without
//! the words that say nothing of what is measured.

use super::numbers::Numbers;
use crate::packed::{cells, packed, packed_rows};
use muctieu_extract::{Span, Syllable, syllables};
use std::sync::OnceLock;

/// A syllable that names something, and where it stands.
pub(super) type Word = (Syllable, Span);

/// A phrase reduced to what it names.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Folded {
    /// What is left, in order.
    pub words: Vec<Word>,
    /// Whether it speaks of growth: `tốc độ tăng …`.
    pub growth: bool,
}

impl Folded {
    /// The syllables alone.
    pub(super) fn syllables(&self) -> Vec<Syllable> {
        self.words.iter().map(|word| word.0).collect()
    }
}

/// What stands for something else. The longest that fits is taken.
const WRITTEN_OUT: &str = packed_rows![
    ("NTM", "nông thôn mới"),
    ("BHYT", "bảo hiểm y tế"),
    ("BHXH", "bảo hiểm xã hội"),
    ("BHTN", "bảo hiểm thất nghiệp"),
    ("NSNN", "ngân sách nhà nước"),
    ("HTX", "hợp tác xã"),
    ("KCN", "khu công nghiệp"),
    ("CCN", "cụm công nghiệp"),
    ("THCS", "trung học cơ sở"),
    ("THPT", "trung học phổ thông"),
    ("GTSX", "giá trị sản xuất"),
    ("TTHC", "thủ tục hành chính"),
    ("QPAN", "quốc phòng an ninh"),
    ("QP AN", "quốc phòng an ninh"),
    ("ANTT", "an ninh trật tự"),
    ("TDTT", "thể dục thể thao"),
    ("DTTS", "dân tộc thiểu số"),
    ("TTCN", "tiểu thủ công nghiệp"),
    ("CN TTCN", "công nghiệp tiểu thủ công nghiệp"),
    ("CN", "công nghiệp"),
    ("HTTNV", "hoàn thành tốt nhiệm vụ"),
    ("HTXSNV", "hoàn thành xuất sắc nhiệm vụ"),
    ("TCCSĐ", "tổ chức đảng"),
    ("MTTQ", "mặt trận"),
    ("TNGT", "tai nạn giao thông"),
    ("LLVT", "lực lượng vũ trang"),
    ("thủ công nghiệp", "tiểu thủ công nghiệp"),
    ("tiểu thủ công nghiệp", "tiểu thủ công nghiệp"),
    ("TM DV", "thương mại dịch vụ"),
    ("heo", "lợn"),
    ("tổng sản phẩm", "GRDP"),
    ("tổng sản phẩm trong tỉnh", "GRDP"),
    ("tổng sản phẩm trong tỉnh GRDP", "GRDP"),
    ("tổng sản phẩm trên địa bàn", "GRDP"),
    ("tổng sản phẩm trên địa bàn GRDP", "GRDP"),
    ("tổng sản phẩm trên địa bàn tỉnh", "GRDP"),
    ("tổng sản phẩm trên địa bàn tỉnh GRDP", "GRDP"),
    ("tổng sản phẩm GDP", "GRDP"),
    ("tổng sản phẩm GRDP", "GRDP"),
    ("tổng sản phẩm trong nước", "GDP"),
    ("tổng sản phẩm trong nước GDP", "GDP"),
    ("tăng trưởng kinh tế", "tăngtrưởng"),
    ("kinh tế tăng trưởng", "tăngtrưởng"),
    ("tốc độ tăng trưởng kinh tế", "tăngtrưởng"),
    ("tốc độ phát triển kinh tế", "tăngtrưởng"),
    ("hộ gia đình văn hóa", "gia đình văn hóa"),
    ("người dân tộc thiểu số", "dân tộc thiểu số"),
    ("sử dụng nước", "nước"),
    ("dùng nước", "nước"),
    ("sử dụng điện", "điện"),
    ("dùng điện", "điện"),
    ("bao phủ bảo hiểm", "bảo hiểm"),
    ("độ bao phủ bảo hiểm", "bảo hiểm"),
    ("bao phủ BHYT", "bảo hiểm y tế"),
    ("độ bao phủ BHYT", "bảo hiểm y tế"),
    ("thu gom xử lý", "thu gom"),
    ("thu gom và xử lý", "thu gom"),
    ("điều tra khám phá", "phá"),
    ("khám phá", "phá"),
    ("điều tra phá", "phá"),
    ("cơ quan đơn vị", "cơ quan"),
    ("cơ quan đơn vị doanh nghiệp", "cơ quan"),
    ("cấp xã", "xã"),
    ("sản phẩm thu hoạch", "sản phẩm"),
    ("nghèo đa chiều", "hộ nghèo"),
    ("hộ nghèo đa chiều", "hộ nghèo"),
    ("cận nghèo đa chiều", "cận nghèo"),
    ("hộ dân", "hộ"),
    ("hộ dân tộc", "hộ dân tộc"),
    ("hộ gia đình", "hộ"),
    ("người dân", "dân số"),
    ("nhân dân", "dân số"),
    ("dân cư", "dân số"),
    ("xã thị trấn", "xã"),
    ("xã phường", "xã"),
    ("xã phường thị trấn", "xã"),
    ("phường xã", "xã"),
    ("phường xã thị trấn", "xã"),
    ("thôn bản", "thôn"),
    ("thôn làng", "thôn"),
    ("thôn tổ dân phố", "thôn"),
    ("thôn khu phố", "thôn"),
    ("đồng bào dân tộc thiểu số", "dân tộc thiểu số"),
    ("người đồng bào dân tộc thiểu số", "dân tộc thiểu số"),
    ("chất thải rắn", "rác thải"),
    ("rác thải rắn", "rác thải"),
    ("tổ chức cơ sở đảng", "tổ chức đảng"),
    ("chi đảng bộ", "tổ chức đảng"),
    ("chi bộ đảng bộ", "tổ chức đảng"),
    ("đảng bộ chi bộ", "tổ chức đảng"),
    ("dân quân tự vệ", "dân quân"),
    ("mặt trận tổ quốc", "mặt trận"),
    ("tổ chức chính trị xã hội", "đoàn thể"),
    ("đúng và trước hạn", "đúng hạn"),
    ("đúng trước hạn", "đúng hạn"),
    ("trước và đúng hạn", "đúng hạn"),
    ("hồ sơ thủ tục hành chính", "hồ sơ"),
    ("khiếu nại tố cáo", "đơn thư"),
    ("đơn thư khiếu nại tố cáo", "đơn thư"),
    ("đơn khiếu nại tố cáo", "đơn thư"),
    ("đơn thư khiếu nại", "đơn thư"),
    ("người dân doanh nghiệp", "dân số"),
    ("người dân và doanh nghiệp", "dân số"),
    ("người dân tổ chức", "dân số"),
    ("tổ chức cá nhân", "dân số"),
    ("thành thị", "đô thị"),
    ("suy dinh dưỡng thể nhẹ cân", "suy dinh dưỡng"),
    ("suy dinh dưỡng cân nặng theo tuổi", "suy dinh dưỡng"),
    ("trẻ em dưới 5 tuổi", "trẻ em"),
    ("trẻ em dưới 05 tuổi", "trẻ em"),
    ("trẻ dưới 5 tuổi", "trẻ em"),
    ("1 ha", "ha"),
    ("01 ha", "ha"),
    ("một ha", "ha"),
    ("mỗi ha", "ha"),
    ("trẻ dưới", "trẻ em"),
    ("1 đơn vị diện tích", "ha"),
    ("một đơn vị diện tích", "ha"),
    ("đơn vị diện tích", "ha"),
    ("bình quân đầu người", "đầu người"),
    ("trên đầu người", "đầu người"),
    // Counted things whose first word would be dropped below.
    ("tổng hợp", "tổng hợp"),
    ("công tác xã hội", "công tác xã hội"),
    ("kinh tế số", "kinh tế số"),
    ("xã hội số", "xã hội số"),
    ("chuyển đổi số", "chuyển đổi số"),
    ("chính quyền số", "chính quyền số"),
    ("thiểu số", "thiểu số"),
    ("ký số", "ký số"),
    ("dân số", "dân số"),
    ("chỉ số", "chỉ số"),
    ("tỷ số", "tỷ số"),
    ("nhà nước", "nhà nước"),
    ("thành lập mới", "thành lập mới"),
    ("mới thành lập", "thành lập mới"),
    ("đạt chuẩn", "chuẩn"),
    ("đạt tiêu chuẩn", "chuẩn"),
    ("tiêu chuẩn", "chuẩn"),
    ("tiêu chí quốc gia", "chuẩn quốc gia"),
    ("tăng cường", ""),
];

/// What says nothing of what is measured: how much of it, how it is reported, for whom as a whole.
const DROPPED: &str = packed![
    "tổng", "tổng số", "số", "số lượng", "con số", "chỉ tiêu", "chỉ tiêu về", "mục tiêu", "mức",
    "mức độ", "tỷ lệ", "tỷ lệ về", "bình quân", "bình quân chung", "trung bình", "hằng năm",
    "hàng năm", "mỗi năm", "cả năm", "trong năm", "trong đó", "năm", "đến năm", "đến", "từ năm",
    "từ", "giai đoạn", "cả giai đoạn", "cả nhiệm kỳ", "thời kỳ", "cả thời kỳ", "5 năm",
    "trong 5 năm", "nhiệm kỳ", "trong nhiệm kỳ", "cuối nhiệm kỳ", "đầu nhiệm kỳ", "cuối năm",
    "đầu năm", "tháng", "tháng đầu năm", "tháng cuối năm", "quý", "kỳ", "lũy kế", "toàn khóa",
    "trong kỳ", "đạt", "ước", "ước đạt", "thực hiện", "ước thực hiện", "phấn đấu", "quyết tâm",
    "duy trì", "toàn dân", "theo chuẩn mới", "theo chuẩn nghèo mới", "theo chuẩn đa chiều",
    "theo chuẩn nghèo đa chiều", "theo chuẩn nghèo tiếp cận đa chiều", "tiếp cận đa chiều",
    "sinh hoạt", "khu vực", "các loại", "giữ", "cần", "duy trì và đạt", "giữ vững", "đảm bảo",
    "bảo đảm", "tiếp tục", "nâng", "nâng lên", "đưa", "là", "còn", "có", "được", "đã", "sẽ",
    "chiếm", "lên", "xuống", "xuống còn", "vào", "ở mức", "khoảng", "trên", "dưới", "hơn",
    "tối thiểu", "ít nhất", "tối đa", "không quá", "gần", "công nhận", "được công nhận", "các",
    "những", "cái", "của", "cho", "và", "với", "trong", "tại", "ở", "thì", "thêm", "tăng thêm",
    "về", "việc", "công tác", "nhiệm vụ về", "tăng", "giảm", "trực thuộc", "danh hiệu",
    "lực lượng", "tham gia", "cơ bản", "theo phân cấp", "phân cấp", "theo quy định",
    "theo kế hoạch", "kế hoạch", "dự toán", "trên địa bàn", "địa bàn", "trên địa bàn huyện",
    "trên địa bàn tỉnh", "trên địa bàn xã", "trên địa bàn thành phố", "trên địa bàn thị xã",
    "trên địa bàn quận", "trên địa bàn phường", "toàn huyện", "toàn tỉnh", "toàn xã",
    "toàn thành phố", "toàn thị xã", "toàn quận", "toàn phường", "toàn thị trấn", "toàn đảng bộ",
    "của huyện", "của tỉnh", "của xã", "của thành phố", "của thị xã", "của quận", "của phường",
    "của đảng bộ", "của cả nước", "cả nước", "cả tỉnh", "cả huyện", "diện tích",
    "tổ chức thực hiện", "thực hiện được", "hoàn thành việc", "tốc độ", "ước tính", "dự kiến",
    "trở lên", "trở xuống", "tiến tới", "mới đạt", "vượt", "bằng", "ổn định", "ổn định ở mức",
    "lần lượt", "tương đương",
];

/// Dropped too, and they say that the figure is a rate of growth.
const OF_GROWTH: &str = packed![
    "tốc độ tăng", "tốc độ tăng trưởng", "tốc độ phát triển", "tốc độ giảm", "tăng trưởng",
    "tỷ lệ tăng", "tỷ lệ tăng trưởng", "mức tăng", "mức tăng trưởng", "tỷ lệ giảm", "mức giảm",
    "nhịp độ tăng",
];

/// One row of the rules: what is replaced, by what, and whether it speaks of growth.
struct Rule {
    from: Vec<Syllable>,
    to: Vec<Syllable>,
    growth: bool,
}

/// Rules by their first syllable, the longest first.
#[derive(Default)]
struct Rules {
    firsts: Numbers,
    of_first: Vec<Vec<Rule>>,
}

impl Rules {
    fn add(&mut self, from: &str, to: &str, growth: bool) {
        let (from, to) = (plain(from), plain(to));
        let Some(first) = from.first() else { return };
        let number = self.firsts.of(&[*first]);
        if number == self.of_first.len() {
            self.of_first.push(Vec::new());
        }
        let of_first = &mut self.of_first[number];
        let place = of_first.iter().position(|rule| rule.from.len() < from.len());
        of_first.insert(place.unwrap_or(of_first.len()), Rule { from, to, growth });
    }

    fn of(&self, first: Syllable) -> &[Rule] {
        self.firsts.get(&[first]).map_or(&[], |number| &self.of_first[number])
    }
}

fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| {
        let mut rules = Rules::default();
        for [from, to, _] in WRITTEN_OUT.lines().map(cells) {
            rules.add(from, to, false);
        }
        DROPPED.lines().for_each(|from| rules.add(from, "", false));
        OF_GROWTH.lines().for_each(|from| rules.add(from, "", true));
        rules
    })
}

pub(super) fn plain(text: &str) -> Vec<Syllable> {
    syllables(text).map(|(syllable, _)| syllable).collect()
}

/// The syllables of a phrase that name something. Offsets are within `text`.
pub(super) fn fold(text: &str) -> Folded {
    let read: Vec<Word> = syllables(text).collect();
    let rules = rules();
    let mut folded = Folded::default();
    let mut at = 0;
    while let Some(&(syllable, span)) = read.get(at) {
        let fits = |rule: &&Rule| {
            let stretch = read.get(at..at + rule.from.len());
            stretch.is_some_and(|s| s.iter().zip(&rule.from).all(|(word, from)| word.0 == *from))
        };
        let rule = rules.of(syllable).iter().find(fits);
        match rule {
            Some(rule) => {
                let end = read[at + rule.from.len() - 1].1;
                let whole = span.to(end);
                folded.words.extend(rule.to.iter().map(|to| (*to, whole)));
                folded.growth |= rule.growth;
                at += rule.from.len();
            }
            None => {
                // Numbers in a name are years and sizes; `mức độ 2` and the like stand in the table of names.
                if !is_year(span.of(text)) {
                    folded.words.push((syllable, span));
                }
                at += 1;
            }
        }
    }
    folded
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str) -> bool {
        fold(a).syllables() == fold(b).syllables()
    }

    #[test]
    fn one_name_in_many_words() {
        for (a, b) in [
            ("Tổng thu ngân sách nhà nước trên địa bàn", "thu NSNN"),
            ("thu ngân sách nhà nước theo phân cấp", "thu ngân sách nhà nước"),
            ("tỷ lệ hộ nghèo", "Tỉ lệ hộ nghèo của huyện"),
            ("xã được công nhận đạt chuẩn NTM", "số xã đạt chuẩn nông thôn mới"),
            ("bình quân thu nhập đầu người", "thu nhập bình quân đầu người"),
            ("tốc độ tăng giá trị sản xuất", "giá trị sản xuất"),
            ("hoà giải", "hòa giải"),
            ("xã, phường, thị trấn đạt chuẩn quốc gia về y tế", "xã đạt chuẩn quốc gia y tế"),
            ("hộ gia đình được sử dụng nước sạch", "hộ dân dùng nước sạch"),
            ("tỷ lệ hộ cận nghèo đa chiều", "hộ cận nghèo"),
            ("hộ dân tộc thiểu số nghèo", "hộ đồng bào dân tộc thiểu số nghèo"),
            ("độ bao phủ BHYT toàn dân", "tỷ lệ tham gia bảo hiểm y tế"),
            ("chất thải rắn sinh hoạt được thu gom, xử lý", "rác thải được thu gom"),
            ("giá trị sản phẩm trên 1 ha", "giá trị sản phẩm thu hoạch trên đơn vị diện tích"),
        ] {
            assert!(same(a, b), "{a} | {b}");
        }
    }

    #[test]
    fn other_names_stay_apart() {
        for (a, b) in [
            ("thu ngân sách", "thu thuế"),
            ("hộ nghèo", "hộ cận nghèo"),
            ("dân số", "dân"),
            ("xã đạt chuẩn nông thôn mới", "xã đạt chuẩn nông thôn mới nâng cao"),
            ("thu", "thứ"),
            ("rác thải", "nước thải"),
            ("dân cư đô thị sử dụng nước sạch", "dân cư nông thôn sử dụng nước sạch"),
            ("bảo hiểm y tế", "bảo hiểm xã hội"),
            ("hộ nghèo", "hộ nghèo dân tộc thiểu số"),
        ] {
            assert!(!same(a, b), "{a} | {b}");
        }
        assert!(fold("tốc độ tăng giá trị sản xuất").growth);
        assert!(!fold("giảm tỷ lệ hộ nghèo xuống").growth);
        assert!(fold("tổng số").words.is_empty());
    }
}
