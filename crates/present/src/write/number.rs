//! A bare number.

use crate::language::Language;

/// A number with its thousands apart: `1.234,5` in Vietnamese, `1,234.5` in English; at most six decimals.
pub fn number(value: f64, language: Language) -> String {
    let (thousands, decimal) = language.pick(('.', ','), (',', '.'));
    let plain = format!("{:.6}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let fraction = fraction.trim_end_matches('0');

    let mut written = String::with_capacity(plain.len() + whole.len() / 3 + 1);
    if value < 0.0 && plain.bytes().any(|digit| (b'1'..=b'9').contains(&digit)) {
        written.push('−');
    }
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
        ] {
            assert_eq!(number(value, Language::Vietnamese), vietnamese);
            assert_eq!(number(value, Language::English), english);
        }
    }
}
