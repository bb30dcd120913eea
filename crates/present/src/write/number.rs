//! A bare number.

use crate::language::Language;

/// A number with its thousands apart: `1.234,5` in Vietnamese, `1,234.5` in English; at most six decimals.
///
/// Exact up to 10¹⁸; nothing that articles count goes beyond.
pub fn number(value: f64, language: Language) -> String {
    let (thousands, decimal) = language.pick(('.', ','), (',', '.'));
    let (below, whole, fraction) = digits(value, 1_000_000);
    let mut written = String::new();
    if below {
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
        written.push_str(&fraction);
    }
    written
}

/// A number as data has it: `-1234.5`; at most nine decimals.
///
/// Exact up to 10¹⁸; nothing that articles count goes beyond.
pub fn plain(value: f64) -> String {
    let (below, mut written, fraction) = digits(value, 1_000_000_000);
    if below {
        written.insert(0, '-');
    }
    if !fraction.is_empty() {
        written.push('.');
        written.push_str(&fraction);
    }
    written
}

/// Whether it is below 0, its whole digits, and its decimals in parts of so many. By whole numbers: the machinery
/// that formats any float would be a tenth of the app.
fn digits(value: f64, parts: u64) -> (bool, String, String) {
    let size = value.abs();
    let mut whole = size as u64;
    let mut rest = ((size - whole as f64) * parts as f64).round() as u64;
    if rest >= parts {
        (whole, rest) = (whole + 1, 0);
    }
    // The 1 keeps the zeros before what follows.
    let fraction = (parts + rest).to_string();
    let fraction = fraction[1..].trim_end_matches('0').to_string();
    (value < 0.0 && (whole, rest) != (0, 0), whole.to_string(), fraction)
}

/// The number that some decimal digits with at most one point write; `None` where they write none. Exact to the
/// last of fifteen digits. (What reads any float carries ten kilobytes of tables.)
pub fn read(digits: &str) -> Option<f64> {
    let (mut value, mut divisor, mut decimals) = (0.0, 1.0, false);
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => {
                value = value * 10.0 + f64::from(byte - b'0');
                if decimals {
                    divisor *= 10.0;
                }
            }
            b'.' if !decimals => decimals = true,
            _ => return None,
        }
    }
    let value: f64 = value / divisor;
    (digits.starts_with(|c: char| c.is_ascii_digit()) && value.is_finite()).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_reads_back() {
        for value in [0.0, 7.0, -36.5, 973.611, 1e12, 0.9736, -0.000001, 1.134e12, 82e6] {
            let written = plain(value);
            assert_eq!(written.parse(), Ok(value), "{written}");
            assert_eq!(read(written.trim_start_matches('-')), Some(value.abs()), "{written}");
        }
        assert_eq!(plain(0.1 + 0.2), "0.3");
        assert_eq!(plain(-1e-12), "0");
        for none in ["", ".", ".5", "1.2.3", "a", "1e3", "-1", "+1"] {
            assert_eq!(read(none), None, "{none}");
        }
    }

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
