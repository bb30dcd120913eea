//! Units and what they are divided by, in words.

use crate::language::Language;
use muctieu_extract::{Per, Unit};

/// A unit of the extractor's table that is said in other words than its key.
struct Said {
    key: &'static str,
    vietnamese: &'static str,
    english: &'static str,
}

const SAID: &[Said] = &[
    Said { key: "VND", vietnamese: "đồng", english: "VND" },
    Said { key: "pp", vietnamese: "điểm phần trăm", english: "percentage points" },
    Said { key: "m2", vietnamese: "m²", english: "m²" },
    Said { key: "km2", vietnamese: "km²", english: "km²" },
    Said { key: "m3", vietnamese: "m³", english: "m³" },
    Said { key: "kg", vietnamese: "kg", english: "kg" },
    Said { key: "tạ", vietnamese: "tạ", english: "quintals" },
    Said { key: "tấn", vietnamese: "tấn", english: "tonnes" },
    Said { key: "lít", vietnamese: "lít", english: "litres" },
    Said { key: "lần", vietnamese: "lần", english: "times" },
];

/// What a figure is divided by, in the words of a sentence.
const DIVIDED: &[Said] = &[
    Said { key: "year", vietnamese: "mỗi năm", english: "a year" },
    Said { key: "quarter", vietnamese: "mỗi quý", english: "a quarter" },
    Said { key: "month", vietnamese: "mỗi tháng", english: "a month" },
    Said { key: "day", vietnamese: "mỗi ngày", english: "a day" },
    Said { key: "person", vietnamese: "mỗi người", english: "per person" },
    Said { key: "household", vietnamese: "mỗi hộ", english: "per household" },
    Said { key: "ha", vietnamese: "mỗi ha", english: "per ha" },
];

fn said(table: &[Said], key: &str, language: Language) -> Option<&'static str> {
    let row = table.iter().find(|row| row.key == key)?;
    Some(language.pick(row.vietnamese, row.english))
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
        None => format!("{} {}", language.pick("trên", "per"), per.as_str(text)),
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
