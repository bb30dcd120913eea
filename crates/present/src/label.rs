//! What each enum of the extraction is called on the screen. Every match is exhaustive, so that a new
//! variant does not compile without its name.

use crate::language::Language;
use muctieu_extract::{
    BlockKind, Comparator, Confidence, Dimension, Direction, Measure, Note, NumberKind, Origin,
    Status,
};

/// Something that has a name on the screen.
pub trait Label: Copy {
    /// The name in Vietnamese and in English.
    fn names(self) -> (&'static str, &'static str);

    /// The name in that language.
    fn label(self, language: Language) -> &'static str {
        let (vietnamese, english) = self.names();
        language.pick(vietnamese, english)
    }
}

impl Label for Status {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Status::Target => ("Chỉ tiêu", "Target"),
            Status::Result => ("Kết quả", "Result"),
            Status::Context => ("Bối cảnh", "Context"),
        }
    }
}

/// What a status means, in a sentence.
pub fn status_meaning(status: Status, language: Language) -> &'static str {
    match status {
        Status::Target => language.pick(
            "Điều được hứa, được đề ra, được giao hay đang phấn đấu đạt tới.",
            "Promised, planned, assigned or aimed at.",
        ),
        Status::Result => language.pick(
            "Điều được báo cáo là đã đạt, đã làm hoặc hiện có.",
            "Reported as reached, done or standing.",
        ),
        Status::Context => language.pick(
            "Số liệu mô tả: không phải lời hứa, cũng không phải thành tích.",
            "Describes: neither promised nor reported as reached.",
        ),
    }
}

impl Label for Comparator {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Comparator::Eq => ("đúng mức này", "exactly this much"),
            Comparator::Gt => ("trên", "over"),
            Comparator::Ge => ("ít nhất", "at least"),
            Comparator::Lt => ("dưới", "under"),
            Comparator::Le => ("không quá", "at most"),
            Comparator::Approx => ("khoảng", "about"),
        }
    }
}

impl Label for Measure {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Measure::Level => ("mức", "level"),
            Measure::Change => ("mức thay đổi", "change"),
            Measure::OfPlan => ("tỷ lệ so với kế hoạch", "share of a plan"),
        }
    }
}

impl Label for Direction {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Direction::Up => ("tăng", "up"),
            Direction::Down => ("giảm", "down"),
        }
    }
}

impl Label for Dimension {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Dimension::Money => ("tiền", "money"),
            Dimension::Percent => ("phần trăm", "per cent"),
            Dimension::Points => ("điểm phần trăm", "percentage points"),
            Dimension::Area => ("diện tích", "area"),
            Dimension::Length => ("độ dài", "length"),
            Dimension::Mass => ("khối lượng", "mass"),
            Dimension::Volume => ("thể tích", "volume"),
            Dimension::Energy => ("điện năng", "energy"),
            Dimension::Power => ("công suất", "power"),
            Dimension::Speed => ("tốc độ", "speed"),
            Dimension::Temperature => ("nhiệt độ", "temperature"),
            Dimension::Times => ("số lần", "times"),
            Dimension::Count => ("số đếm", "count"),
            Dimension::Other => ("khác", "other"),
        }
    }
}

impl Label for Origin {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Origin::Clause => ("trong cùng mệnh đề", "in the same clause"),
            Origin::Sentence => ("ở phần trước của câu", "earlier in the sentence"),
            Origin::Paragraph => ("từ câu trước trong đoạn", "from an earlier sentence"),
            Origin::Heading => ("từ lời dẫn hoặc đề mục", "from the lead-in or heading"),
            Origin::Article => ("theo cả bài", "from the article as a whole"),
        }
    }
}

impl Label for Confidence {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Confidence::Sure => ("Chắc chắn", "Sure"),
            Confidence::Likely => ("Có lẽ đúng", "Likely"),
            Confidence::Open => ("Còn để ngỏ", "Open"),
        }
    }
}

impl Label for Note {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Note::OpenSeparator => (
                "Dấu ngăn trong con số có thể đọc theo hai cách.",
                "The separator in the number can be read in two ways.",
            ),
            Note::MissingUnit => (
                "Bài viết không ghi đơn vị ở chỗ lẽ ra phải có.",
                "The article gives no unit where one is expected.",
            ),
            Note::UnknownUnit => (
                "Đơn vị này không có trong bảng, được giữ nguyên như bài viết.",
                "The unit is not in the table and is shown as written.",
            ),
            Note::NoStatusCue => (
                "Không có từ nào cho biết đây là chỉ tiêu hay kết quả.",
                "No word says whether this is a target or a result.",
            ),
        }
    }
}

impl Label for NumberKind {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            NumberKind::Date => ("thời điểm", "date"),
            NumberKind::Duration => ("khoảng thời gian", "duration"),
            NumberKind::Ordinal => ("thứ tự", "ordinal"),
            NumberKind::DocumentNumber => ("số văn bản", "document number"),
            NumberKind::ListNumber => ("số mục", "list number"),
            NumberKind::Name => ("tên gọi", "name"),
            NumberKind::Identifier => ("số hiệu", "identifier"),
            NumberKind::Vague => ("nói chung chung", "vague"),
            NumberKind::Furniture => ("ngoài bài", "around the article"),
            NumberKind::Unknown => ("chưa rõ", "unknown"),
        }
    }
}

/// What a kind of number means, in a sentence.
pub(crate) fn number_meaning(kind: NumberKind, language: Language) -> &'static str {
    let (vietnamese, english) = match kind {
        NumberKind::Date => (
            "Ngày, tháng, quý, năm hoặc giờ, không đo đếm điều gì.",
            "A day, month, quarter, year or time of day: it measures nothing.",
        ),
        NumberKind::Duration => ("Một khoảng thời gian hoặc tuổi.", "A length of time or an age."),
        NumberKind::Ordinal => ("Vị trí trong một thứ tự.", "A place in an order."),
        NumberKind::DocumentNumber => ("Số của một văn bản.", "The number of a document."),
        NumberKind::ListNumber => {
            ("Số đánh mục, hình hoặc chú thích.", "The number of a list item, figure or footnote.")
        }
        NumberKind::Name => ("Một phần của tên gọi.", "Part of a name."),
        NumberKind::Identifier => {
            ("Số điện thoại, tài khoản hay biển số.", "A telephone number, account or plate.")
        }
        NumberKind::Vague => (
            "Chỉ nghe như con số, hoặc là lượng không xác định.",
            "Only sounds like a number, or says no definite amount.",
        ),
        NumberKind::Furniture => (
            "Thuộc trang chứa bài, không thuộc bài viết.",
            "Belongs to the page around the article, not to the article.",
        ),
        NumberKind::Unknown => {
            ("Máy chưa hiểu con số này.", "Nothing that this reader understands.")
        }
    };
    language.pick(vietnamese, english)
}

impl Label for BlockKind {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            BlockKind::Title => ("Tiêu đề", "Title"),
            BlockKind::Dateline => ("Ngày đăng", "Dateline"),
            BlockKind::Lead => ("Sa-pô", "Lead"),
            BlockKind::Heading => ("Đề mục", "Heading"),
            BlockKind::Paragraph => ("Đoạn văn", "Paragraph"),
            BlockKind::ListItem => ("Mục liệt kê", "List item"),
            BlockKind::Caption => ("Chú thích ảnh", "Caption"),
            BlockKind::Byline => ("Tác giả", "Byline"),
            BlockKind::Source => ("Nguồn", "Source"),
            BlockKind::Furniture => ("Ngoài bài", "Around the article"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn distinct<T: Label>(all: &[T]) {
        for language in Language::ALL {
            let names: HashSet<_> = all.iter().map(|item| item.label(language)).collect();
            assert_eq!(names.len(), all.len());
            assert!(names.iter().all(|name| !name.is_empty()));
        }
    }

    #[test]
    fn no_two_variants_share_a_name() {
        distinct(Status::ALL);
        distinct(Comparator::ALL);
        distinct(Measure::ALL);
        distinct(Direction::ALL);
        distinct(Dimension::ALL);
        distinct(Origin::ALL);
        distinct(Confidence::ALL);
        distinct(Note::ALL);
        distinct(NumberKind::ALL);
        distinct(&BlockKind::ALL);
    }
}
