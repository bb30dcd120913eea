//! Text in columns of a terminal.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Text that is safe to print on one line: white space as single spaces, and nothing that a terminal
/// would obey (escapes, other controls, changes of the direction of writing).
pub(super) fn printable(text: &str) -> String {
    text.split_whitespace()
        .map(|word| word.chars().filter_map(printable_sign).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The sign to print in place of `sign`; `None` where nothing is.
pub(super) fn printable_sign(sign: char) -> Option<char> {
    match sign {
        '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => None,
        _ if sign.is_control() => Some(char::REPLACEMENT_CHARACTER),
        _ => Some(sign),
    }
}

/// How many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// How many columns a character takes.
pub(super) fn width_of(sign: char) -> usize {
    sign.width().unwrap_or(0)
}

/// The text in exactly so many columns: filled with spaces, or cut with `…`.
pub(super) fn fit(text: &str, columns: usize) -> String {
    let mut fitted = String::with_capacity(columns + 8);
    let mut taken = 0;
    if width(text) <= columns {
        fitted.push_str(text);
        taken = width(text);
    } else if columns > 0 {
        for sign in text.chars() {
            let wide = width_of(sign);
            if taken + wide > columns - 1 {
                break;
            }
            taken += wide;
            fitted.push(sign);
        }
        fitted.push('…');
        taken += 1;
    }
    fitted.extend(std::iter::repeat_n(' ', columns.saturating_sub(taken)));
    fitted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_as_a_terminal_shows_them() {
        // The second is decomposed: a letter and two marks that take no column.
        for ữ in ["ữ", "u\u{31b}\u{303}"] {
            assert_eq!(width(ữ), 1);
            assert_eq!(fit(&format!("ch{ữ}"), 5), format!("ch{ữ}  "));
            assert_eq!(fit(&format!("ch{ữ} viết"), 4), format!("ch{ữ}…"));
        }
        assert_eq!(fit("漢字", 3), "漢…");
        assert_eq!(fit("漢字", 2), "… ");
        assert_eq!(fit("abc", 0), "");
    }

    #[test]
    fn a_terminal_is_told_nothing_but_text() {
        assert_eq!(printable(" a\u{1b}[31m\r\n\tb\u{202e}c\u{a0}d "), "a\u{fffd}[31m bc d");
        assert_eq!(printable("\u{200b} x"), "x");
    }
}
