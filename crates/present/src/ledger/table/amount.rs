//! Amounts as readers type them: `>= 80 triệu`, `dưới 1%`, `10-12%`, `5 xã`.

use super::text::words;
use crate::Language;
use crate::ledger::{Figure, UnitKey};
use crate::packed::{cell, packed};
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

/// Signs and words that bound a number: a row for each of [`Comparator::ALL`].
const COMPARATORS: &str = packed![
    "=",
    ">|trên|hơn|over|tren",
    ">=|≥|từ ít nhất|ít nhất|tối thiểu|không dưới|at least|it nhat|toi thieu",
    "<|dưới|under|duoi",
    "<=|≤|không quá|tối đa|nhiều nhất|at most|khong qua|toi da",
    "~|khoảng|about|khoang",
];

/// Scale words, as typed without marks too: a row for each of [`POWERS`].
const SCALES: &str = packed![
    "nghìn|ngàn|thousand|nghin|ngan", "vạn", "triệu|tr|million|trieu", "tỷ|tỉ|billion|ty|ti",
    "nghìn tỷ|ngàn tỷ|trillion|nghin ty",
];
const POWERS: [f64; 5] = [1e3, 1e4, 1e6, 1e9, 1e12];

/// Units in the words that readers type: a row for each of [`KEYS`].
const UNITS: &str = packed![
    "đồng|dong|vnđ|vnd|đ", "usd|đô la", "%|phần trăm", "‰", "điểm phần trăm|điểm %",
    "hecta|héc ta|ha", "km2|km²", "km", "m2|m²", "m3|m³", "tấn|tan", "tạ", "kg", "mw", "kwh",
    "lần",
];
/// The units of the extractor's table.
const KEYS: &str = packed![
    "VND", "USD", "%", "‰", "pp", "ha", "km2", "km", "m2", "m3", "tấn", "tạ", "kg", "MW", "kWh",
    "lần",
];

/// The row of a table that has the words that a text begins with, the longest, and the rest; a word ends where
/// letters end.
#[inline(never)]
pub(super) fn lead<'t>(text: &'t str, table: &str) -> Option<(usize, &'t str)> {
    let lower = lowercased(text);
    // Small letters may be longer than capitals in bytes; then the text is left as it is.
    if lower.len() != text.len() {
        return None;
    }
    let is_letter = |c: Option<char>| c.is_some_and(is_letter_or_digit);
    let (mut longest, mut found) = (0, None);
    for (row, words) in table.lines().enumerate() {
        for word in words.split('|') {
            if word.len() > longest
                && let Some(rest) = lower.strip_prefix(word)
                && !(is_letter(word.chars().next_back()) && is_letter(rest.chars().next()))
            {
                (longest, found) = (word.len(), Some(row));
            }
        }
    }
    Some((found?, text.get(longest..)?.trim_start()))
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
            Some((row, rest)) => (Comparator::ALL.get(row).copied(), rest),
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
        let (by, scaled, rest) = match lead(rest, SCALES) {
            Some((row, rest)) => (POWERS[row], true, rest),
            None => (1.0, false, rest),
        };
        let (unit, rest) = match lead(rest, UNITS) {
            Some((row, rest)) => (AmountUnit::Known(cell(KEYS, row, 0)), without_divisor(rest)),
            None => {
                let end = rest.find([',', ';']).unwrap_or(rest.len());
                let noun = words(&rest[..end]);
                if noun.is_empty() || noun.len() > 4 {
                    (AmountUnit::Any { scaled }, rest)
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
        let sign = cell(packed!["= ", "> ", "≥ ", "< ", "≤ ", "≈ "], self.comparator as usize, 0);
        let mut said = sign.to_string() + &write::number(self.low, language);
        if self.high != self.low {
            said = said + "–" + &write::number(self.high, language);
        }
        match &self.unit {
            AmountUnit::Known(key) => said + " " + key,
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
