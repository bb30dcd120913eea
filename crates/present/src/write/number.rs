//! A bare number.

use crate::language::Language;

/// A number with its thousands apart: `1.234,5` in Vietnamese, `1,234.5` in English; at most six decimals.
///
/// Exact up to 10¹⁸; nothing that articles count goes beyond.
pub fn number(value: f64, language: Language) -> String {
    let (thousands, decimal) = language.pick(('.', ','), (',', '.'));
    // By whole numbers: the machinery that formats any float would be a tenth of the app.
    let size = value.abs();
    let mut whole = size as u64;
    let mut millionths = ((size - whole as f64) * 1e6).round() as u64;
    if millionths == 1_000_000 {
        (whole, millionths) = (whole + 1, 0);
    }
    let fraction = format!("{millionths:06}");
    let fraction = fraction.trim_end_matches('0');

    let mut written = String::new();
    if value < 0.0 && (whole, millionths) != (0, 0) {
        written.push('−');
    }
    let whole = whole.to_string();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            written.push(thousands);
        }
        written.push(digit);
    }
    if !fraction.is_empty() {
        written.push(decimal);
        written.push_str(fraction);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_decimals() {
        for (value, vietnamese, english) in [
            (0.0, "0", "0"),
            (-0.0, "0", "0"),
            (7.0, "7", "7"),
            (36.5, "36,5", "36.5"),
            (999.0, "999", "999"),
            (1000.0, "1.000", "1,000"),
            (3772.0, "3.772", "3,772"),
            (1e12, "1.000.000.000.000", "1,000,000,000,000"),
            (22.95, "22,95", "22.95"),
            (973.611, "973,611", "973.611"),
            (-1234.5, "−1.234,5", "−1,234.5"),
            (0.1 + 0.2, "0,3", "0.3"),
            (1.9999999, "2", "2"),
            (1.134e12, "1.134.000.000.000", "1,134,000,000,000"),
        ] {
            assert_eq!(number(value, Language::Vietnamese), vietnamese);
            assert_eq!(number(value, Language::English), english);
        }
    }
}
