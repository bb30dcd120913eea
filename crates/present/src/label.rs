//! What each enum of the extraction is called on the screen. Every match is exhaustive, so that a new
//! variant does not compile without its name.

use crate::language::Language;
use muctieu_extract::{
    BlockKind, Comparator, Confidence, Dimension, Direction, Measure, Note, NumberKind, Origin,
    Status,
};

/// Something that has a name on the screen.
pub trait Label: Copy {
    /// The name in that language.
    fn label(self, language: Language) -> &'static str;
}

/// The text of a variant in a language: a row for each, in the order of the enum, else it does not compile.
macro_rules! text_of {
    ($one:expr, $language:expr, $enum:ident { $($variant:ident: $vietnamese:literal, $english:literal;)* }) => {{
        const _: () = assert!($crate::packed::in_order(&[$($enum::$variant as usize),*]));
        match $one { $($enum::$variant => {})* }
        const TEXTS: &str = concat!($($vietnamese, "\t", $english, "\n"),*);
        $crate::packed::cell(TEXTS, $one as usize, $language as usize)
    }};
}

impl Label for Status {
    fn label(self, language: Language) -> &'static str {
        text_of!(self, language, Status {
            Target: "Chỉ tiêu", "Target";
            Result: "Kết quả", "Result";
            Context: "Bối cảnh", "Context";
        })
    }
}

/// What a status means, in a sentence.
pub fn status_meaning(status: Status, language: Language) -> &'static str {
    text_of!(status, language, Status {
        Target:
            "Điều được hứa, được đề ra, được giao hay đang phấn đấu đạt tới.",
            "Promised, planned, assigned or aimed at.";
        Result:
            "Điều được báo cáo là đã đạt, đã làm hoặc hiện có.",
            "Reported as reached, done or standing.";
        Context:
            "Số liệu mô tả: không phải lời hứa, cũng không phải thành tích.",
            "Describes: neither promised nor reported as reached.";
    })
}

impl Label for Comparator {
    fn label(self, language: Language) -> &'static str {
        text_of!(self, language, Comparator {
            Eq: "đúng mức này", "exactly this much";
            Gt: "trên", "over";
            Ge: "ít nhất", "at least";
            Lt: "dưới", "under";
            Le: "không quá", "at most";
            Approx: "khoảng", "about";
        })
    }
}

impl Label for Measure {
    fn label(self, language: Language) -> &'static str {
        text_of!(self, language, Measure {
            Level: "mức", "level";
            Change: "mức thay đổi", "change";
            OfPlan: "tỷ lệ so với kế hoạch", "share of a plan";
        })
    }
}

impl Label for Direction {
    fn label(self, language: Language) -> &'static str {
        text_of!(self, language, Direction {
            Up: "tăng", "up";
            Down: "giảm", "down";
        })
    }
}

impl Label for Dimension {
    fn label(self, language: Language) -> &'static str {
        text_of!(self, language, Dimension {
            Money: "tiền", "money";
            Percent: "phần trăm", "per cent";
            Points: "điểm phần trăm", "percentage points";
            Area: "diện tích", "area";
            Length: "độ dài", "length";
            Mass: "khối lượng", "mass";
            Volume: "thể tích", "volume";
            Energy: "điện năng", "energy";
            Power: "công suất", "power";
            Speed: "tốc độ", "speed";
            Temperature: "nhiệt độ", "temperature";
            Times: "số lần", "times";
            Count: "số đếm", "count";
            Other: "khác", "other";
        })
    }
}

impl Label for Origin {
    fn label(self, language: Language) -> &'static str {
        text_of!(self, language, Origin {
            Clause: "trong cùng mệnh đề", "in the same clause";
            Sentence: "ở phần trước của câu", "earlier in the sentence";
            Paragraph: "từ câu trước trong đoạn", "from an earlier sentence";
            Heading: "từ lời dẫn hoặc đề mục", "from the lead-in or heading";
            Article: "theo cả bài", "from the article as a whole";
        })
    }
}

impl Label for Confidence {
    fn label(self, language: Language) -> &'static str {
        text_of!(self, language, Confidence {
            Sure: "Chắc chắn", "Sure";
            Likely: "Có lẽ đúng", "Likely";
            Open: "Còn để ngỏ", "Open";
        })
    }
}

impl Label for Note {
    fn label(self, language: Language) -> &'static str {
        text_of!(self, language, Note {
            OpenSeparator:
                "Dấu ngăn trong con số có thể đọc theo hai cách.",
                "The separator in the number can be read in two ways.";
            MissingUnit:
                "Bài viết không ghi đơn vị ở chỗ lẽ ra phải có.",
                "The article gives no unit where one is expected.";
            UnknownUnit:
                "Đơn vị này không có trong bảng, được giữ nguyên như bài viết.",
                "The unit is not in the table and is shown as written.";
            NoStatusCue:
                "Không có từ nào cho biết đây là chỉ tiêu hay kết quả.",
                "No word says whether this is a target or a result.";
        })
    }
}

impl Label for NumberKind {
    fn label(self, language: Language) -> &'static str {
        text_of!(self, language, NumberKind {
            Date: "thời điểm", "date";
            Duration: "khoảng thời gian", "duration";
            Ordinal: "thứ tự", "ordinal";
            DocumentNumber: "số văn bản", "document number";
            ListNumber: "số mục", "list number";
            Name: "tên gọi", "name";
            Identifier: "số hiệu", "identifier";
            Vague: "nói chung chung", "vague";
            Furniture: "ngoài bài", "around the article";
            Unknown: "chưa rõ", "unknown";
        })
    }
}

/// What a kind of number means, in a sentence.
pub(crate) fn number_meaning(kind: NumberKind, language: Language) -> &'static str {
    text_of!(kind, language, NumberKind {
        Date:
            "Ngày, tháng, quý, năm hoặc giờ, không đo đếm điều gì.",
            "A day, month, quarter, year or time of day: it measures nothing.";
        Duration: "Một khoảng thời gian hoặc tuổi.", "A length of time or an age.";
        Ordinal: "Vị trí trong một thứ tự.", "A place in an order.";
        DocumentNumber: "Số của một văn bản.", "The number of a document.";
        ListNumber:
            "Số đánh mục, hình hoặc chú thích.",
            "The number of a list item, figure or footnote.";
        Name: "Một phần của tên gọi.", "Part of a name.";
        Identifier:
            "Số điện thoại, tài khoản hay biển số.",
            "A telephone number, account or plate.";
        Vague:
            "Chỉ nghe như con số, hoặc là lượng không xác định.",
            "Only sounds like a number, or says no definite amount.";
        Furniture:
            "Thuộc trang chứa bài, không thuộc bài viết.",
            "Belongs to the page around the article, not to the article.";
        Unknown: "Máy chưa hiểu con số này.", "Nothing that this reader understands.";
    })
}

impl Label for BlockKind {
    fn label(self, language: Language) -> &'static str {
        text_of!(self, language, BlockKind {
            Title: "Tiêu đề", "Title";
            Dateline: "Ngày đăng", "Dateline";
            Lead: "Sa-pô", "Lead";
            Heading: "Đề mục", "Heading";
            Paragraph: "Đoạn văn", "Paragraph";
            ListItem: "Mục liệt kê", "List item";
            Caption: "Chú thích ảnh", "Caption";
            Byline: "Tác giả", "Byline";
            Source: "Nguồn", "Source";
            Furniture: "Ngoài bài", "Around the article";
        })
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
