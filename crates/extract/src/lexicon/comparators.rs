//! Words that say how a value bounds the thing. A new comparator is one row here.

use crate::quantity::Comparator;
use crate::quantity::Comparator::*;

/// On which side of the number it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Side {
    Left,
    Right,
}

/// What the grammar needs of a comparator.
#[derive(Clone, Copy)]
pub(crate) struct ComparatorMeaning {
    pub(crate) op: Comparator,
    pub(crate) side: Side,
    /// Whether a weaker word nearer the number yields to it: `ước đạt trên 5 tỷ` is more than five.
    pub(crate) weak: bool,
}

/// One comparator.
pub(crate) struct ComparatorRow {
    pub(crate) meaning: ComparatorMeaning,
    pub(crate) forms: &'static [&'static str],
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of every row"))]
    pub(crate) example: &'static str,
}

const fn left(
    op: Comparator,
    forms: &'static [&'static str],
    example: &'static str,
) -> ComparatorRow {
    ComparatorRow {
        meaning: ComparatorMeaning { op, side: Side::Left, weak: false },
        forms,
        example,
    }
}

const fn right(
    op: Comparator,
    forms: &'static [&'static str],
    example: &'static str,
) -> ComparatorRow {
    ComparatorRow {
        meaning: ComparatorMeaning { op, side: Side::Right, weak: false },
        forms,
        example,
    }
}

pub(crate) static COMPARATORS: [ComparatorMeaning; ROWS.len()] = meanings!(ROWS);

pub(crate) const ROWS: &[ComparatorRow] = &[
    left(
        Ge,
        &[
            "tối thiểu", "ít nhất", "thấp nhất", "không dưới", "không thấp hơn", "không ít hơn",
            "không nhỏ hơn", "chí ít", "thấp nhất là", "ít nhất là", "ít nhất cũng",
            "tối thiểu là", "không kém",
        ],
        "phấn đấu thu tối thiểu 36 tỷ đồng",
    ),
    right(Ge, &["trở lên", "đổ lên"], "tỷ lệ che phủ đạt 80% trở lên"),
    left(
        Le,
        &[
            "không quá", "tối đa", "tối đa là", "tối đa không quá", "cao nhất", "cao nhất là",
            "nhiều nhất", "không vượt", "không vượt quá", "không hơn", "không cao hơn",
            "không lớn hơn", "không trên", "chỉ còn tối đa",
        ],
        "bội chi không quá 3,6% GDP",
    ),
    right(Le, &["trở xuống", "trở lại", "đổ xuống", "đổ lại"], "tỷ lệ hộ nghèo còn 2% trở xuống"),
    left(
        Lt,
        &[
            "dưới", "thấp hơn", "nhỏ hơn", "ít hơn", "chưa đến", "chưa tới", "chưa đầy",
            "chưa quá", "không đến", "không tới", "chưa được",
        ],
        "tỷ lệ hộ nghèo giảm xuống dưới 1%",
    ),
    left(
        Gt,
        &[
            "trên", "hơn", "vượt", "vượt trên", "quá", "cao hơn", "nhiều hơn", "lớn hơn",
            "vượt mốc", "vượt mức", "vượt ngưỡng", "vượt con số", "vượt qua mốc", "ngoài",
            "hơn cả",
        ],
        "thu ngân sách đạt trên 30 tỷ đồng",
    ),
    right(Gt, &["có dư"], "giúp đỡ 100 hộ có dư"),
    left(
        Approx,
        &[
            "gần", "xấp xỉ", "suýt soát", "ngót", "ngót nghét", "khoảng", "khoảng chừng", "chừng",
            "độ chừng", "cỡ", "tầm", "trên dưới", "trong khoảng", "vào khoảng", "xung quanh",
            "quanh mức", "quanh mốc", "gần bằng", "gần đạt", "tương đương khoảng",
            "trung bình khoảng", "bình quân khoảng", "gần như", "gần tới", "gần đến",
        ],
        "hỗ trợ khoảng 12 nghìn hộ",
    ),
    ComparatorRow {
        meaning: ComparatorMeaning { op: Approx, side: Side::Left, weak: true },
        forms: &[
            "ước", "ước đạt", "ước tính", "ước khoảng", "ước tính khoảng", "ước thực hiện",
            "ước tính đạt", "ước thu", "ước có", "ước còn", "ước cả năm", "ước tăng", "ước giảm",
        ],
        example: "thu ngân sách ước đạt 2,5 tỷ đồng",
    },
];
