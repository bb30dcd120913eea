//! What a page says around an article: menus, buttons, counters, forms, lists of links.

use std::sync::LazyLock;

use regex::Regex;

/// What kind of furniture a line is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Furniture {
    /// The line alone: it has no words.
    Rule,
    /// The line alone, or the page's foot begins.
    Line,
    /// A box of links begins, which may stand in the middle of an article.
    Links,
    /// The article is over: forms, other news, the page's foot.
    End,
}

/// Whole lines, in plain letters and without marks at their ends: buttons, menus, page parts.
#[rustfmt::skip]
const LINES: &[&str] = &[
    "trang chu", "trang nhat", "home", "menu", "danh muc", "dang nhap", "dang ky", "dang xuat",
    "login", "tim kiem", "tim kiem nang cao", "lien he", "gop y", "hoi dap", "so do cong",
    "so do trang", "sitemap", "rss", "english", "tieng viet", "tieng anh", "facebook", "twitter",
    "zalo", "google+", "google", "youtube", "tiktok", "linkedin", "messenger", "telegram",
    "chia se", "chia se facebook", "chia se bai viet", "share", "tweet", "like", "thich", "in",
    "in trang", "in an", "in bai", "in bai viet", "in bai nay", "ban in", "print", "email",
    "gui email", "gui mail", "gui bai viet", "gui cho ban be", "gui tin qua email", "luu bai",
    "luu bai viet", "luu tin", "tang co chu", "giam co chu", "co chu", "a a a", "a- a a+",
    "a a+ a-", "a- a+", "a+ a-", "a+", "a-", "aa", "doc bai", "nghe doc bai", "nghe doc bai viet",
    "nghe bai viet", "nghe audio", "nghe", "nghe tin", "doc bai viet", "doc tiep", "doc them",
    "(doc them)", "quay lai", "tro ve", "tro lai", "ve trang truoc", "ve dau trang",
    "len dau trang", "dau trang", "back to top", "top", "ve trang chu", "xem phien ban mobile",
    "phien ban mobile", "phien ban di dong", "phien ban day du", "image banner", "banner", "news",
    "skip to content", "quang cao", "theo doi", "copy link", "sao chep lien ket", "link bai goc",
    "lay link", "chuyen den noi dung chinh", "xem tiep", "xem tat ca", "xem anh", "phong to",
    "giong nu", "giong nam", "toc do doc", "chuan", "nhanh", "cham", "mac dinh", "lon hon",
    "nho hon", "tu khoa", "tag", "tags", "loading", "dang tai", "anh bia", "ban dang o day",
    "ban dang o", "share this", "save", "aa+", "co chu a a", "chia se len facebook",
    "chia se qua zalo", "chia se zalo", "chia se twitter", "slideshow", "0 binh luan",
    "chua co binh luan", "hien thi che do doc", "che do doc", "danh gia", "danh gia bai viet",
    "tong so diem cua bai viet la", "click de danh gia bai viet",
];

/// Beginnings of lines that are furniture whatever follows on the line.
#[rustfmt::skip]
const BEGINNINGS: &[&str] = &[
    "ban dang o:", "xem them:", "doc them:", "tin lien quan:", "bai lien quan:",
    "tu khoa:", "tu khoa ", "tags:", "tag:", "chu de:", "xem phien ban",
    "lich cong tac trong", "theo doi bao", "theo doi chung toi", "theo doi tren", "moi ban doc",
    "moi quy ban doc", "chia se:", "chia se bai viet", "chia se tren", "chia se len",
    "gui bai viet", "in bai viet", "nghe noi dung", "nghe bao noi", "google news",
    "tong so diem cua bai viet", "danh gia bai viet:", "diem danh gia:", "xep hang:", "click de danh gia", "de doc tiep",
    "hotline", "duong day nong", "dien thoai:", "dien thoai toa soan", "fax:", "email:", "dia chi:",
    "toa soan:", "tru so:", "trinh duyet cua ban", "your browser", "file dinh kem", "tai lieu dinh kem", "tep dinh kem",
    "tap tin dinh kem", ">>", "»", "►", "&gt;&gt;", "co chu", "kich thuoc chu", "cho phep",
];

/// Whole lines that open a box of links; the page may go on with the article under it.
#[rustfmt::skip]
const LINKS: &[&str] = &[
    "xem them", "doc them", "tin lien quan", "tin bai lien quan", "bai lien quan",
    "bai viet lien quan", "tin tuc lien quan", "cac tin lien quan", "cac bai viet lien quan",
    "cac bai lien quan", "noi dung lien quan", "tin, bai lien quan", "lien quan",
    "co the ban quan tam", "ban co the quan tam", "related", "related posts", "tin tham khao",
    "bai cung chu de", "bai viet cung chu de", "cung chu de", "read more", "see also",
];

/// Lines after which the article is over: alone, or with a count or a colon.
#[rustfmt::skip]
const ENDS: &[&str] = &[
    "tin khac", "tin tuc khac", "nhung tin khac", "bai viet khac", "bai khac", "tin da dua", "tin cu hon",
    "tin moi hon", "nhung tin moi hon", "nhung tin cu hon", "cung chuyen muc", "tin cung muc",
    "tin trong chuyen muc", "tin tiep theo", "bai tiep theo", "bai truoc", "tin truoc", "tin moi nhat",
    "tin moi cap nhat", "tin moi dang", "phan hoi", "y kien ban doc", "y kien phan hoi", "y kien cua ban",
    "ban doc phan hoi", "gui phan hoi", "viet phan hoi", "binh luan", "viet binh luan", "gui binh luan",
    "gui y kien", "y kien binh luan", "y kien", "them binh luan", "de lai binh luan", "viet binh luan moi", "tra loi", "huy tra loi",
    "leave a reply", "leave a comment", "comments", "bai viet xem", "thong ke", "luot truy cap",
    "dang truy cap", "da truy cap", "dang online", "tin nong", "tin tieu diem", "tieu diem", "tin noi bat",
    "tin doc nhieu", "doc nhieu", "doc nhieu nhat", "xem nhieu", "xem nhieu nhat", "tin xem nhieu",
    "duoc quan tam", "noi bat", "moi nhat", "tin moi", "thong bao moi", "van ban moi", "van ban moi ban hanh",
    "lich cong tac", "thu vien anh", "thu vien video", "thu vien hinh anh", "video clip", "truyen hinh truc tuyen",
    "website lien ket", "lien ket website", "lien ket web", "cac lien ket", "ho ten", "ho va ten",
    "ma xac nhan", "ma bao mat", "hom nay", "hom qua", "tuan nay", "thang nay", "truc tuyen", "khach online",
    "comments are closed", "leave a reply", "leave a comment", "post navigation",
    "tai them tin", "xem them tin", "tim kiem bai viet", "ban doc viet",
];

/// Beginnings of such lines, whatever follows them in a few words.
#[rustfmt::skip]
const ENDS_WITH_MORE: &[&str] = &[
    "cac tin khac", "cac tin tuc khac", "cac bai khac", "cac bai viet khac", "cac bai moi dang",
    "cac bai da dang", "cac tin da dua", "cac tin da dang", "cac tin moi hon", "cac tin cu hon",
    "cac tin cung", "cac bai cung", "cac tin bai", "tin cung chuyen muc", "bai viet cung chuyen muc", "bai cung chuyen muc",
    "tin bai cung chuyen muc", "tin cung loai", "cac tin tiep", "cac tin truoc", "thong ke truy cap", "thong ke luot truy cap",
    "so luot truy cap", "tong luot truy cap", "tong so luot truy cap", "tong truy cap",
    "tong so truy cap", "so nguoi truy cap", "so nguoi dang truy cap", "dang truy cap:", "da truy cap:",
    "luot truy cap:", "hom nay:", "hom qua:", "trong tuan:", "trong thang:", "tim kiem theo chuyen muc",
    "lich cong tac trong", "lien ket trang", 
    "nhap noi dung binh luan", "vui long nhap", 
    "previous post:", "next post:", "visitors:",
    "phat trien boi", "thiet ke boi", "ho ten:", "ho va ten:", "cong thong tin dien tu",
    "trang thong tin dien tu", "tin noi bat trong", "tin doc nhieu", "doc nhieu trong",
];

/// Beginnings of the lines that say who runs a page.
#[rustfmt::skip]
const IMPRINT: &[&str] = &[
    "tim kiem theo chuyen muc", "email cua ban se khong", "cac truong bat buoc", "ban quyen", "copyright", "©", "(c) ", "co quan chu quan",
    "chiu trach nhiem noi dung", "chiu trach nhiem chinh", "chiu trach nhiem xuat ban", "giay phep so",
    "giay phep xuat ban", "giay phep thiet lap", "ghi ro nguon", "designed by", "powered by",
];

/// No line that is furniture as a whole has more words, but for a trail from the site's first page.
const FEW_WORDS: u16 = 12;

/// Counters, addresses of sites, rows of marks.
static SHAPES: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = "^(?:\
        [-o0 ]{5,}\
        |(?:so |tong )?(?:luot|da|so lan|so luot) ?(?:xem|doc|nghe)(?: tin| bai)?(?: viet)? ?:? ?[0-9.,]*(?: (?:lan|luot))?\
        |[0-9.,]+ ?(?:luot xem|luot doc|lan xem|views?|binh luan|phan hoi|luot thich|likes?|shares?)\
        |(?:views?|luot xem|xem|doc) ?: ?[0-9.,]+\
        |(?:https?://|www\\.)[^ ]+\
        |[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:vn|com|net|org|info)(?:/[^ ]*)?\
        |[0-9]{1,2}:[0-9]{2} ?/ ?[0-9]{1,2}:[0-9]{2}\
        |(?:trang chu|home) ?[>/|»-].*\
        |trang (?:truoc|sau|tiep)\
        |(?:[0-9]+ )*(?:tiep|sau|cuoi|next)(?: [>»])*\
        )$";
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("{error}"))
});

/// What kind of furniture a plain line is by itself; `None` where it may be the article's own.
/// `words` is how many it has.
pub fn recognise(plain: &str, words: u16) -> Option<Furniture> {
    let bare = plain.trim_end_matches([':', '.', '!', '>', '»', ' ', '+', '-', ')', '(']);
    // Forms and markers may carry a count: `Bình luận (3)`.
    let uncounted = bare.trim_end_matches(|c: char| c.is_ascii_digit() || "()[] :".contains(c));
    // Most lines are longer than any of these.
    let few = words <= FEW_WORDS;
    if few && (LINES.contains(&bare) || LINES.contains(&plain)) {
        return Some(Furniture::Line);
    }
    if few && LINKS.contains(&uncounted) {
        return Some(Furniture::Links);
    }
    let first = plain.bytes().next();
    let begins =
        |beginning: &&str| beginning.bytes().next() == first && plain.starts_with(*beginning);
    let goes_on = |end: &&str| {
        begins(end) && (end.ends_with(':') || plain[end.len()..].split_whitespace().count() <= 5)
    };
    if few && ENDS.contains(&uncounted)
        || ENDS_WITH_MORE.iter().any(goes_on)
        || words <= 40 && IMPRINT.iter().any(begins)
    {
        return Some(Furniture::End);
    }
    if !plain.chars().any(char::is_alphanumeric) {
        return Some(Furniture::Rule);
    }
    let may_have_shape = few || plain.starts_with("trang chu") || plain.starts_with("home");
    if BEGINNINGS.iter().any(begins) || is_trail(plain) || may_have_shape && SHAPES.is_match(plain)
    {
        return Some(Furniture::Line);
    }
    None
}

/// Whether a plain line says where a page stands in its site: `Tin tức > Chính trị > Xây dựng Đảng`.
fn is_trail(plain: &str) -> bool {
    let arrows = plain.bytes().filter(|&b| b == b'>').count();
    let marks = if plain.is_ascii() { 0 } else { plain.matches(['»', '›']).count() };
    (arrows >= 2 || marks >= 1) && plain.split(['>', '»', '›']).all(|part| part.trim().len() >= 2)
}

/// Names of sections, which stand above a title: each word of the line belongs to one.
#[rustfmt::skip]
const SECTIONS: &[&str] = &[
    "tin tuc", "su kien", "noi bat", "tin", "thoi su", "chinh tri", "kinh te", "xa hoi", "van hoa", "nong thon", "tu co so", "co so",
    "giao duc", "y te", "quoc phong", "an ninh", "xay dung dang", "chinh quyen", "dang", "doan the",
    "phap luat", "khoa hoc", "cong nghe", "nong thon moi", "xay dung nong thon moi", "nong nghiep",
    "doi song", "the thao", "du lich", "moi truong", "quoc te", "trong nuoc", "trong tinh",
    "trong huyen", "dia phuong", "hoat dong", "cua lanh dao", "lanh dao", "huyen uy", "tinh uy",
    "thanh uy", "hdnd", "ubnd", "mttq", "va", "&", "chuyen muc", "chuyen de", "tin bai",
    "thong tin", "tuyen truyen", "nghi quyet", "di vao cuoc song", "dua", "vao cuoc song",
    "bao chi", "diem bao", "phong su", "ghi chep", "binh luan", "xa luan", "tieu diem", "tong hop",
    "chi dao", "dieu hanh", "dai hoi dang", "cac cap", "tin hoat dong", "hoat dong cua", "van de",
    "nguoi tot viec tot", "thi truong", "tai chinh", "dau tu", "cai cach hanh chinh", "suc khoe",
    "ban doc", "nhip song", "ha tang", "trang nhat", "dien dan", "trang", "muc", "video", "chinh phu", "quoc hoi", "thi dua",
    "khen thuong",
];

/// Whether a plain line only names a section of a site.
pub fn is_section(plain: &str) -> bool {
    let mut rest = plain;
    loop {
        rest = rest.trim_start_matches([' ', '-', '/', '|', ',', '>', ':', '.', '(', ')']);
        if rest.is_empty() {
            return true;
        }
        let first = rest.bytes().next();
        let fits = |name: &&&str| {
            name.bytes().next() == first
                && rest.strip_prefix(**name).is_some_and(|r| !r.starts_with(char::is_alphanumeric))
        };
        match SECTIONS.iter().filter(fits).map(|name| name.len()).max() {
            Some(length) => rest = &rest[length..],
            None => return false,
        }
    }
}

/// Words with which a headline begins and which stand inside a sentence in lower case.
#[rustfmt::skip]
const HEADLINE_VERBS: &[&str] = &[
    "thong qua", "trien khai", "phat huy", "nang cao", "day manh", "tang cuong", "xay dung",
    "khai mac", "be mac", "tap trung", "tiep tuc", "quyet tam", "phan dau", "nhanh chong",
    "soi noi", "to chuc", "kiem tra", "gap mat", "trao tang", "chu dong", "hoan thanh", "thuc hien",
    "dua nghi", "khan truong", "lan toa", "tuyen truyen", "hoc tap", "quan triet", "cong bo",
    "ra mat", "boi duong", "giam sat", "huy dong", "doi moi", "khac phuc", "siet chat", "bao dam",
    "dam bao", "chuan bi", "huong toi", "hieu qua", "no luc", "quyet liet", "som dua", "khang dinh",
    "nhan dan", "nhung dau an", "ban hanh", "lay y kien", "tong ket", "so ket",
];

/// How many further headlines are glued to the first one of a line. `original` is its text: a
/// headline's first word has a capital and follows a word without a mark after it.
pub fn glued_headlines(original: &str) -> usize {
    let words: Vec<&str> = original.split_whitespace().collect();
    let mut found = 0;
    let mut pair = String::new();
    for (before, two) in words.iter().zip(words[1.min(words.len())..].windows(2)) {
        let open = before.ends_with(|c: char| c.is_alphanumeric() || c == '\u{301}' || c == ')');
        let capital = two[0].starts_with(char::is_uppercase);
        let small = two[1].starts_with(char::is_lowercase);
        if open && capital && small {
            pair.clear();
            two[0].chars().for_each(|c| super::fold::push_plain(c, &mut pair));
            pair.push(' ');
            two[1].chars().for_each(|c| super::fold::push_plain(c, &mut pair));
            found += usize::from(HEADLINE_VERBS.contains(&pair.as_str()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::plain_text::fold;

    fn kind(line: &str) -> Option<Furniture> {
        let words = line.split_whitespace().count() as u16;
        recognise(&fold::plain(line), words)
    }

    #[test]
    fn furniture() {
        for (line, expected) in [
            ("Trang chủ", Furniture::Line),
            ("Trang chủ > Tin tức > Chính trị", Furniture::Line),
            ("Lượt xem: 1.234", Furniture::Line),
            ("1.234 lượt xem", Furniture::Line),
            ("A- A A+", Furniture::Line),
            ("tuoitrethudo.com.vn", Furniture::Line),
            ("https://example.gov.vn/tin/1", Furniture::Line),
            ("-------------", Furniture::Rule),
            ("00:00 / 05:23", Furniture::Line),
            ("Từ khóa: nông thôn mới, OCOP", Furniture::Line),
            (">> Hội nghị đánh giá kết quả", Furniture::Line),
            ("Tin liên quan", Furniture::Links),
            ("XEM THÊM:", Furniture::Links),
            ("Các tin khác", Furniture::End),
            ("Các bài đã đăng :", Furniture::End),
            ("Bình luận (3)", Furniture::End),
            ("Phản hồi", Furniture::End),
            ("Đã truy cập: 6581658", Furniture::End),
            ("Tìm kiếm theo chuyên mục - nội dung - ngày tháng", Furniture::End),
            ("© 2020 Cổng thông tin điện tử huyện", Furniture::End),
            ("Họ tên:(*)", Furniture::End),
        ] {
            assert_eq!(kind(line), Some(expected), "{line}");
        }
    }

    #[test]
    fn no_furniture() {
        for line in [
            "Đến năm 2025, phấn đấu có 05 xã đạt chuẩn nông thôn mới.",
            "Tin mới nhất cho biết huyện đã trồng 3.772 ha rừng, vượt kế hoạch.",
            "Phản hồi của người dân được ghi nhận tại 12 xã, thị trấn.",
            "Nguồn: TTTĐ",
            "Tổng số lượt khách du lịch đạt 1,2 triệu lượt",
            "Thu ngân sách đạt > 30 tỷ đồng",
            "Kinh tế",
        ] {
            assert_eq!(kind(line), None, "{line}");
        }
    }

    #[test]
    fn whole_lines_have_few_words() {
        let longest = [LINES, LINKS, ENDS].concat().iter().map(|l| l.split(' ').count()).max();
        assert!(longest <= Some(usize::from(FEW_WORDS)));
        // Where a shape goes on for longer, it is with numbers, which are no words.
        assert_eq!(recognise("1 2 3 4 5 6 7 8 9 10 11 12 13 tiep", 1), Some(Furniture::Line));
        assert_eq!(kind("tong luot xem bai viet: 1.234 luot"), Some(Furniture::Line));
    }

    #[test]
    fn sections() {
        let section = |line: &str| is_section(&fold::plain(line));
        for line in
            ["Tin tức - sự kiện nổi bật", "Thời sự - Chính trị", "XÂY DỰNG ĐẢNG", "Tin trong huyện"]
        {
            assert!(section(line), "{line}");
        }
        assert!(!section("Tin vui từ xã Phú Bình"));
        assert!(!section("Xây dựng Đảng bộ trong sạch, vững mạnh"));
    }

    #[test]
    fn headlines_glued_together() {
        assert_eq!(
            glued_headlines(
                "Sớm đưa Nghị quyết vào cuộc sống Thông qua Nghị quyết Đại hội XVII Triển khai đồng bộ các Nghị quyết"
            ),
            2
        );
        assert_eq!(
            glued_headlines("Ban Chấp hành Đảng bộ huyện Thông Nông họp. Triển khai nhiệm vụ"),
            0
        );
    }
}
