//! Amounts as readers type them: `>= 80 triệu`, `dưới 1%`, `10-12%`, `5 xã`.

use super::text::words;
use crate::Language;
use crate::ledger::{Figure, UnitKey};
use crate::write;
use muctieu_extract::letter::{is_letter_or_digit, lowercased};
use muctieu_extract::{Comparator, Dimension, Syllable};

/// The unit of an amount that was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AmountUnit {
    /// None was typed: figures with the number itself, and of money only if a scale word was typed.
    Any {
        /// Whether a scale word was typed: `80 triệu`.
        scaled: bool,
    },
    /// A unit of the extractor's table.
    Known(&'static str),
    /// A noun, as typed.
    Noun(Vec<Syllable>),
}

/// An amount that was asked for, and how figures have to stand to it.
#[derive(Clone, PartialEq, Debug)]
pub struct Amount {
    /// How: `Eq` where none was typed.
    pub comparator: Comparator,
    /// The number, scale words multiplied out; the lower end of a range.
    pub low: f64,
    /// The number, or the upper end of a range.
    pub high: f64,
    /// The unit.
    pub unit: AmountUnit,
}

/// Signs and words that bound a number; the longest first.
const COMPARATORS: &[(&str, Comparator)] = &[
    (">=", Comparator::Ge),
    ("<=", Comparator::Le),
    ("≥", Comparator::Ge),
    ("≤", Comparator::Le),
    (">", Comparator::Gt),
    ("<", Comparator::Lt),
    ("=", Comparator::Eq),
    ("~", Comparator::Approx),
    ("từ ít nhất", Comparator::Ge),
    ("ít nhất", Comparator::Ge),
    ("tối thiểu", Comparator::Ge),
    ("không dưới", Comparator::Ge),
    ("không quá", Comparator::Le),
    ("tối đa", Comparator::Le),
    ("nhiều nhất", Comparator::Le),
    ("at least", Comparator::Ge),
    ("at most", Comparator::Le),
    ("trên", Comparator::Gt),
    ("hơn", Comparator::Gt),
    ("over", Comparator::Gt),
    ("dưới", Comparator::Lt),
    ("under", Comparator::Lt),
    ("khoảng", Comparator::Approx),
    ("about", Comparator::Approx),
    ("it nhat", Comparator::Ge),
    ("toi thieu", Comparator::Ge),
    ("khong qua", Comparator::Le),
    ("toi da", Comparator::Le),
    ("tren", Comparator::Gt),
    ("duoi", Comparator::Lt),
    ("khoang", Comparator::Approx),
];

/// Scale words.
const SCALES: &[(&str, f64)] = &[
    ("nghìn tỷ", 1e12),
    ("ngàn tỷ", 1e12),
    ("trillion", 1e12),
    ("tỷ", 1e9),
    ("tỉ", 1e9),
    ("billion", 1e9),
    ("triệu", 1e6),
    ("tr", 1e6),
    ("million", 1e6),
    ("nghìn", 1e3),
    ("ngàn", 1e3),
    ("thousand", 1e3),
    ("vạn", 1e4),
    // As typed without marks.
    ("nghin ty", 1e12),
    ("ty", 1e9),
    ("ti", 1e9),
    ("trieu", 1e6),
    ("nghin", 1e3),
    ("ngan", 1e3),
];

/// Units in the words that readers type.
const UNITS: &[(&str, &str)] = &[
    ("đồng", "VND"),
    ("dong", "VND"),
    ("vnđ", "VND"),
    ("vnd", "VND"),
    ("đ", "VND"),
    ("usd", "USD"),
    ("đô la", "USD"),
    ("%", "%"),
    ("phần trăm", "%"),
    ("‰", "‰"),
    ("điểm phần trăm", "pp"),
    ("điểm %", "pp"),
    ("hecta", "ha"),
    ("héc ta", "ha"),
    ("ha", "ha"),
    ("km2", "km2"),
    ("km²", "km2"),
    ("km", "km"),
    ("m2", "m2"),
    ("m²", "m2"),
    ("m3", "m3"),
    ("m³", "m3"),
    ("tấn", "tấn"),
    ("tan", "tấn"),
    ("tạ", "tạ"),
    ("kg", "kg"),
    ("mw", "MW"),
    ("kwh", "kWh"),
    ("lần", "lần"),
];

/// What a table says of the words that a text begins with, and the rest; a word ends where letters end.
fn lead<'t, T: Copy>(text: &'t str, table: &[(&str, T)]) -> Option<(T, &'t str)> {
    let lower = lowercased(text);
    // Small letters may be longer than capitals in bytes; then the text is left as it is.
    if lower.len() != text.len() {
        return None;
    }
    let ends = |word: &str| {
        let rest = &lower[word.len()..];
        let letters = word.chars().next_back().is_some_and(is_letter_or_digit);
        !letters || rest.chars().next().is_none_or(|c| !is_letter_or_digit(c))
    };
    let rows = table.iter().filter(|(word, _)| lower.starts_with(word) && ends(word));
    let (word, value) = rows.max_by_key(|(word, _)| word.len())?;
    Some((*value, text.get(word.len()..)?.trim_start()))
}

/// A number in Vietnamese notation, and the rest: `1.000`, `12,5`, `1.134,5`; `7.5` is seven and a half.
pub(super) fn number(text: &str) -> Option<(f64, &str)> {
    let end =
        text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(text.len());
    let written = text[..end].trim_end_matches(['.', ',']);
    if !written.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let groups: Vec<&str> = written.split('.').collect();
    let grouped = groups.len() > 1
        && groups[1..].iter().enumerate().all(|(at, group)| {
            let whole = if at + 2 == groups.len() { group.split(',').next() } else { Some(*group) };
            whole.is_some_and(|digits| digits.len() == 3)
        });
    let plain = if grouped { written.replace('.', "") } else { written.to_string() };
    Some((write::read(&plain.replace(',', "."))?, &text[written.len()..]))
}

impl Amount {
    /// The amount that a text begins with, and the rest of the text. A bare number without comparator, scale or
    /// unit is none: it may be a year, or part of a name.
    pub(super) fn parse(text: &str) -> Option<(Amount, &str)> {
        let text = text.trim_start();
        let (comparator, rest) = match lead(text, COMPARATORS) {
            Some((comparator, rest)) => (Some(comparator), rest),
            None => (None, text),
        };
        let (low, rest) = number(rest)?;
        let (high, rest) = match rest.trim_start().strip_prefix(['-', '–', '÷']) {
            Some(after) => {
                number(after.trim_start()).map_or((low, rest), |(high, rest)| (high, rest))
            }
            None => (low, rest),
        };
        let rest = rest.trim_start();
        let (scale, rest) = lead(rest, SCALES).map_or((None, rest), |(by, rest)| (Some(by), rest));
        let (known, rest) =
            lead(rest, UNITS).map_or((None, rest), |(unit, rest)| (Some(unit), rest));
        let by = scale.unwrap_or(1.0);
        let (unit, rest) = match known {
            Some(key) => (AmountUnit::Known(key), without_divisor(rest)),
            None => {
                let end = rest.find([',', ';']).unwrap_or(rest.len());
                let noun = words(&rest[..end]);
                if noun.is_empty() || noun.len() > 4 {
                    (AmountUnit::Any { scaled: scale.is_some() }, rest)
                } else {
                    (AmountUnit::Noun(noun), &rest[end..])
                }
            }
        };
        if comparator.is_none() && unit == (AmountUnit::Any { scaled: false }) && low == high {
            return None;
        }
        let comparator = comparator.unwrap_or(Comparator::Eq);
        Some((Amount { comparator, low: low * by, high: high * by, unit }, rest))
    }

    /// Whether a figure stands to it as asked. Units are never mixed: a figure in another one is not found.
    pub fn finds(&self, figure: &Figure) -> bool {
        self.same_unit(figure) && self.compares(figure)
    }

    fn same_unit(&self, figure: &Figure) -> bool {
        match (&self.unit, &figure.unit) {
            (AmountUnit::Known(asked), Some(UnitKey::Known(key))) => asked == key,
            (AmountUnit::Noun(asked), Some(UnitKey::Noun(noun))) => super::text::holds(noun, asked),
            (AmountUnit::Any { scaled }, _) => {
                *scaled || figure.quantity.dimension != Dimension::Money
            }
            (AmountUnit::Known(_) | AmountUnit::Noun(_), _) => false,
        }
    }

    fn compares(&self, figure: &Figure) -> bool {
        const ABOUT: f64 = 0.05;
        let (low, high) = match figure.quantity.value {
            muctieu_extract::Value::One(value) => (value, value),
            muctieu_extract::Value::Range { low, high } => (low, high),
        };
        match self.comparator {
            Comparator::Ge => low >= self.low,
            Comparator::Gt => low > self.high,
            Comparator::Le => high <= self.high,
            Comparator::Lt => high < self.low,
            Comparator::Eq => low <= self.high && high >= self.low,
            Comparator::Approx => {
                let about = ABOUT * self.high.abs();
                low <= self.high + about && high >= self.low - about
            }
        }
    }

    /// As it was understood: `≥ 80.000.000`, `< 1 %`.
    pub fn understood(&self, language: Language) -> String {
        let sign = match self.comparator {
            Comparator::Ge => "≥ ",
            Comparator::Gt => "> ",
            Comparator::Le => "≤ ",
            Comparator::Lt => "< ",
            Comparator::Eq => "= ",
            Comparator::Approx => "≈ ",
        };
        let mut said = format!("{sign}{}", write::number(self.low, language));
        if self.high != self.low {
            said = format!("{said}–{}", write::number(self.high, language));
        }
        match &self.unit {
            AmountUnit::Known(key) => format!("{said} {key}"),
            AmountUnit::Any { .. } | AmountUnit::Noun(_) => said,
        }
    }
}

/// What a unit is divided by says nothing more here: `triệu đồng/người/năm`.
fn without_divisor(rest: &str) -> &str {
    match rest.strip_prefix('/') {
        Some(divisors) => &divisors[divisors.find([',', ';']).unwrap_or(divisors.len())..],
        None => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_typed() {
        use Comparator::{Approx, Eq, Ge, Gt, Le, Lt};
        let money = AmountUnit::Any { scaled: true };
        let dong = AmountUnit::Known("VND");
        let percent = AmountUnit::Known("%");
        for (typed, comparator, low, high, unit) in [
            (">= 80 triệu", Ge, 80e6, 80e6, money.clone()),
            ("≥80 triệu đồng/người/năm", Ge, 80e6, 80e6, dong.clone()),
            ("ít nhất 36 tỷ đồng", Ge, 36e9, 36e9, dong.clone()),
            ("TRÊN 1.000 tỉ", Gt, 1e12, 1e12, money),
            ("dưới 1%", Lt, 1.0, 1.0, percent.clone()),
            ("<= 12,5 %", Le, 12.5, 12.5, percent.clone()),
            ("10-12%", Eq, 10.0, 12.0, percent),
            ("5 xã", Eq, 5.0, 5.0, AmountUnit::Noun(words("xã"))),
            ("khoảng 3.772 ha", Approx, 3772.0, 3772.0, AmountUnit::Known("ha")),
            ("> 7.5", Gt, 7.5, 7.5, AmountUnit::Any { scaled: false }),
        ] {
            let (amount, rest) = Amount::parse(typed).unwrap_or_else(|| panic!("{typed}"));
            assert_eq!(amount, Amount { comparator, low, high, unit }, "{typed}");
            assert_eq!(rest, "", "{typed}");
        }
        for typed in ["2025", "", "triệu", ">=", "xã 5", "trên địa bàn"] {
            assert_eq!(Amount::parse(typed), None, "{typed}");
        }
    }
}
