//! One word of a query: which words of a text it finds.

use muctieu_extract::syllable::{I, Syllable, Y, base_letter};

/// What a letter typed without a mark stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reading {
    /// For itself.
    AsTyped,
    /// For itself with any mark or none.
    AnyMarks,
}

/// A word as typed, and how to read it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Pattern {
    pub(super) term: Syllable,
    pub(super) reading: Reading,
    /// Whether it may be the beginning of a word.
    pub(super) prefix: bool,
}

impl Pattern {
    /// Whether it finds that word. A mark that was typed has to be there in either reading.
    pub(super) fn finds(&self, term: Syllable) -> bool {
        if term == self.term {
            return true;
        }
        if !self.finds_others() || !term.is_spelled() {
            return false;
        }
        let tone = self.term.tone();
        self.letters(self.term.letters(), term.letters()) && (tone == 0 || tone == term.tone())
    }

    /// Whether it may find any other word than its own.
    pub(super) fn finds_others(&self) -> bool {
        (self.prefix || self.reading == Reading::AnyMarks) && self.term.is_spelled()
    }

    fn letters(&self, mut typed: u64, mut letters: u64) -> bool {
        while typed != 0 {
            let (asked, found) = ((typed & 0x3F) as u8, (letters & 0x3F) as u8);
            typed >>= 6;
            letters >>= 6;
            let same = asked == found
                || self.reading == Reading::AnyMarks && base_letter(found) == asked
                // `quy` begins `quyết`, though on its own it is `qui`.
                || self.prefix && typed == 0 && (asked, found) == (I, Y);
            if found == 0 || !same {
                return false;
            }
        }
        letters == 0 || self.prefix
    }
}

/// Whether a word typed without marks can be a Vietnamese word as it is: `thu` can; `duong`, `viet`
/// and `nhap` cannot, so whoever types them leaves the marks out. `None` where marks were typed, or no letters.
pub(super) fn stands_unmarked(typed: &str) -> Option<bool> {
    if typed.is_empty() || !typed.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let word = typed.to_ascii_lowercase();
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let rest = word.trim_start_matches(|c| !is_vowel(c));
    let rest = if word.starts_with("qu") { rest.trim_start_matches('u') } else { rest };
    let coda = rest.trim_start_matches(is_vowel);
    let nucleus = &rest[..rest.len() - coda.len()];
    // Without a tone there is no end in a stop, and these vowels are not together without a mark.
    let coda_stands = matches!(coda, "" | "m" | "n" | "ng" | "nh");
    let nucleus_stands = matches!(
        nucleus,
        "a" | "e"
            | "i"
            | "o"
            | "u"
            | "y"
            | "ai"
            | "ao"
            | "au"
            | "ay"
            | "eo"
            | "ia"
            | "iu"
            | "oa"
            | "oai"
            | "oay"
            | "oe"
            | "oeo"
            | "oi"
            | "oo"
            | "ua"
            | "ui"
            | "uy"
            | "uya"
            | "uyu"
    );
    Some(coda_stands && nucleus_stands)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::words::words;
    use muctieu_extract::Span;

    fn term(text: &str) -> Syllable {
        words(text, Span::new(0, text.len() as u32)).next().unwrap().term
    }

    fn found(typed: &str, reading: Reading, prefix: bool, among: &str) -> String {
        let pattern = Pattern { term: term(typed), reading, prefix };
        let found = among.split(' ').filter(|word| pattern.finds(term(word)));
        found.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn letters_without_marks_stand_for_any() {
        let among = "duong đường dương dường đưởng đuông dướng duon";
        let any = |typed| found(typed, Reading::AnyMarks, false, among);
        assert_eq!(any("duong"), "duong đường dương dường đưởng đuông dướng");
        assert_eq!(any("đuong"), "đường đưởng đuông");
        assert_eq!(any("dương"), "đường dương dường đưởng dướng");
        assert_eq!(any("dường"), "đường dường");
        assert_eq!(found("duong", Reading::AsTyped, false, among), "duong");
    }

    #[test]
    fn beginnings() {
        let among = "nhập nhà nhanh nhân hà quyết quý thúy tuyên";
        assert_eq!(found("nh", Reading::AnyMarks, true, among), "nhập nhà nhanh nhân");
        assert_eq!(found("nhâ", Reading::AnyMarks, true, among), "nhập nhân");
        assert_eq!(found("quy", Reading::AnyMarks, true, among), "quyết quý");
        assert_eq!(found("tuy", Reading::AnyMarks, true, among), "tuyên");
        assert_eq!(found("202", Reading::AnyMarks, true, "2025 1202 202,5"), "2025 202,5");
    }

    #[test]
    fn words_that_stand_without_marks() {
        for word in ["thu", "ba", "tinh", "nam", "quang", "quy", "hoa", "xoong", "khuya", "OAI"] {
            assert_eq!(stands_unmarked(word), Some(true), "{word}");
        }
        for word in
            ["duong", "nhap", "viet", "nuoc", "huyen", "tieng", "cuu", "sach", "nghiep", "b"]
        {
            assert_eq!(stands_unmarked(word), Some(false), "{word}");
        }
        for word in ["thứ", "2025", "m2", ""] {
            assert_eq!(stands_unmarked(word), None, "{word}");
        }
    }
}
