//! Units and what they are divided by, in words.

use crate::language::Language;
use crate::packed::{cell, packed_rows, row_of};
use muctieu_extract::{Per, Unit};

/// Units of the extractor's table that are said in other words than their keys: key, Vietnamese, English.
const SAID: &str = packed_rows![
    ("VND", "đồng", "VND"),
    ("pp", "điểm phần trăm", "percentage points"),
    ("m2", "m²", "m²"),
    ("km2", "km²", "km²"),
    ("m3", "m³", "m³"),
    ("kg", "kg", "kg"),
    ("tạ", "tạ", "quintals"),
    ("tấn", "tấn", "tonnes"),
    ("lít", "lít", "litres"),
    ("lần", "lần", "times"),
];

/// What a figure is divided by, in the words of a sentence.
const DIVIDED: &str = packed_rows![
    ("year", "mỗi năm", "a year"),
    ("quarter", "mỗi quý", "a quarter"),
    ("month", "mỗi tháng", "a month"),
    ("day", "mỗi ngày", "a day"),
    ("person", "mỗi người", "per person"),
    ("household", "mỗi hộ", "per household"),
    ("ha", "mỗi ha", "per ha"),
];

/// What a table of keys says of one, in that language.
#[inline(never)]
pub(crate) fn said(table: &'static str, key: &str, language: Language) -> Option<&'static str> {
    Some(cell(table, row_of(table, 0, key)?, 1 + language as usize))
}

/// A unit as it is said after its number; a noun of the article stays as it was written.
pub fn unit_name<'t>(unit: &Unit, text: &'t str, language: Language) -> &'t str {
    match unit {
        Unit::Known(key) => said(SAID, key, language).unwrap_or(key),
        Unit::Noun(span) => span.of(text),
    }
}

/// What a figure is divided by: `mỗi năm`, `a year`, `trên vạn dân`.
pub(crate) fn per_name(per: &Per, text: &str, language: Language) -> String {
    let divided = match per {
        Per::Known(key) => said(DIVIDED, key, language),
        Per::Noun(_) => None,
    };
    match divided {
        Some(words) => words.to_string(),
        None => {
            let of = per.as_str(text);
            // `8 bác sĩ trên vạn dân`, `1 tỷ đồng mỗi xã`.
            let many = of.ends_with("dân") || of.starts_with(|c: char| c.is_ascii_digit());
            [language.pick(if many { "trên " } else { "mỗi " }, "per "), of].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_said_in_both_languages() {
        let said = |key, language| unit_name(&Unit::Known(key), "", language).to_string();
        assert_eq!(said("VND", Language::Vietnamese), "đồng");
        assert_eq!(said("km2", Language::English), "km²");
        // What the table leaves out is said as data writes it.
        assert_eq!(said("MW", Language::English), "MW");
    }
}
