//! Text as the measure compares it.

use unicode_normalization::UnicodeNormalization;

/// NFC, `Ð` as `Đ`, one space for many, no case.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut pending_space = false;
    for c in text.nfc() {
        let c = if c == '\u{d0}' { 'Đ' } else { c };
        if is_space(c) {
            pending_space = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut pending_space) {
            folded.push(' ');
        }
        if c == 'ß' {
            folded.push_str("ss");
        } else {
            folded.extend(c.to_lowercase());
        }
    }
    folded
}

/// The words of a text, folded.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(|c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a character is part of a word.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Whether a character is a decimal digit, of the usual width or of full width.
pub fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_phrase_fold_to_the_same() {
        for spelling in ["Ðảng bộ\u{a0}huyện", "  ĐẢNG  bộ\nhuyện ", "Đa\u{309}ng bộ huyện"]
        {
            assert_eq!(fold(spelling), "đảng bộ huyện");
        }
        assert_ne!(fold("hòa"), fold("hoà"));
    }

    #[test]
    fn words_leave_marks_and_signs_out() {
        assert_eq!(words("Tỷ lệ hộ nghèo (≤ 1%)"), ["tỷ", "lệ", "hộ", "nghèo", "1"]);
    }
}
