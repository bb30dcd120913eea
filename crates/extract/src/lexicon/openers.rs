//! Words with which a time or a vague amount may begin. With any other but a numeral none does: what
//! `Clock::word` and `word_at` match on stands here too, and where it does not, tests say so.

/// All of them, in one row.
pub(crate) const OPENERS: &[&[&str]] = &[&[
    "năm", "tháng", "quý", "ngày", "mồng", "mùng", "giai", "nhiệm", "khóa", "kỳ", "vụ", "niên",
    "từ", "nửa", "cùng", "cả", "cuối", "hết", "hàng", "hằng", "vài", "mấy", "nhiều",
]];
