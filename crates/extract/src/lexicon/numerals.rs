//! Number words and scale words.

/// What a number word does in a number.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Numeral {
    /// One to nine, and nought.
    Digit(u8),
    /// `mười`: ten, and the begin of a teen.
    Ten,
    /// `mươi`: tens of the digit before it.
    Tens,
    /// `trăm`.
    Hundred,
    /// `linh`, `lẻ`: nothing in the tens.
    Odd,
    /// `rưỡi`: half of the last scale.
    Half,
    /// `phẩy`: the decimals follow.
    Comma,
    /// `chục`, `tá`: so many, as a scale that stands alone only after a number.
    Dozen(f64),
}

/// What the grammar needs of a number word.
#[derive(Clone, Copy)]
pub(crate) struct NumeralMeaning {
    pub(crate) numeral: Numeral,
}

/// One number word.
pub(crate) struct NumeralRow {
    pub(crate) meaning: NumeralMeaning,
    pub(crate) forms: &'static [&'static str],
}

const fn row(numeral: Numeral, forms: &'static [&'static str]) -> NumeralRow {
    NumeralRow { meaning: NumeralMeaning { numeral }, forms }
}

pub(crate) static NUMERALS: [NumeralMeaning; NUMERAL_ROWS.len()] = meanings!(NUMERAL_ROWS);

pub(crate) const NUMERAL_ROWS: &[NumeralRow] = &[
    row(Numeral::Digit(0), &["không"]),
    row(Numeral::Digit(1), &["một", "mốt"]),
    row(Numeral::Digit(2), &["hai"]),
    row(Numeral::Digit(3), &["ba"]),
    row(Numeral::Digit(4), &["bốn", "tư"]),
    row(Numeral::Digit(5), &["năm", "lăm", "nhăm"]),
    row(Numeral::Digit(6), &["sáu"]),
    row(Numeral::Digit(7), &["bảy", "bẩy"]),
    row(Numeral::Digit(8), &["tám"]),
    row(Numeral::Digit(9), &["chín"]),
    row(Numeral::Ten, &["mười"]),
    row(Numeral::Tens, &["mươi"]),
    row(Numeral::Hundred, &["trăm"]),
    row(Numeral::Odd, &["linh", "lẻ"]),
    row(Numeral::Half, &["rưỡi"]),
    row(Numeral::Comma, &["phẩy"]),
    row(Numeral::Dozen(10.0), &["chục"]),
    row(Numeral::Dozen(12.0), &["tá"]),
];

/// What the grammar needs of a scale word.
#[derive(Clone, Copy)]
pub(crate) struct ScaleMeaning {
    pub(crate) factor: f64,
    /// Written right after digits only: `50k`, `2tr`.
    pub(crate) glued: bool,
}

/// One scale word.
pub(crate) struct ScaleRow {
    pub(crate) meaning: ScaleMeaning,
    pub(crate) forms: &'static [&'static str],
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of every row"))]
    pub(crate) example: &'static str,
}

const fn scale(factor: f64, forms: &'static [&'static str], example: &'static str) -> ScaleRow {
    ScaleRow { meaning: ScaleMeaning { factor, glued: false }, forms, example }
}

pub(crate) static SCALES: [ScaleMeaning; SCALE_ROWS.len()] = meanings!(SCALE_ROWS);

pub(crate) const SCALE_ROWS: &[ScaleRow] = &[
    scale(1e3, &["nghìn", "ngàn"], "hỗ trợ 12 nghìn hộ dân"),
    scale(1e4, &["vạn"], "trồng mới 29 vạn cây xanh"),
    scale(1e6, &["triệu"], "đón 3,5 triệu lượt khách"),
    scale(1e9, &["tỷ"], "thu ngân sách đạt 36 tỷ đồng"),
    ScaleRow {
        meaning: ScaleMeaning { factor: 1e3, glued: true },
        forms: &["k"],
        example: "giá vé 50k đồng",
    },
    ScaleRow {
        meaning: ScaleMeaning { factor: 1e6, glued: true },
        forms: &["tr"],
        example: "thu nhập 82tr đồng/người",
    },
];
