//! A text as words: syllables and numbers, each with its place.

use muctieu_extract::Span;
use muctieu_extract::letter::{is_letter_or_digit, lowercase};
use muctieu_extract::syllable::{Builder, FOREIGN, Part, Syllable, part};

/// Stands for the decimal sign of a number; no letter has this number.
const DECIMAL_SIGN: u8 = 63;

/// One word of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Word {
    /// Where it stands, in the text that was given.
    pub(super) span: Span,
    /// What it has in common with the other ways to type it.
    pub(super) term: Syllable,
    /// Where the last sentence before it ended, if it is the first of its sentence.
    pub(super) sentence: Option<u32>,
}

/// The words of `text[span]`, from left to right.
pub(super) fn words(text: &str, span: Span) -> Words<'_> {
    let source = text.get(span.range()).unwrap_or("");
    Words { source, base: span.start, at: 0, ended: Some(span.start), short: false }
}

/// See [`words`].
pub(super) struct Words<'t> {
    source: &'t str,
    base: u32,
    at: usize,
    /// Where a sentence ended, until the next word takes it.
    ended: Option<u32>,
    /// Whether the word before is too short for a full stop behind it to end a sentence: `TP. Hà Nội`.
    short: bool,
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        loop {
            let c = self.peek()?;
            if digit(c).is_some() {
                return Some(self.number());
            }
            match part(c as u32) {
                Part::Letter(..) => return Some(self.syllable()),
                Part::Tone(_) | Part::Quality(_) | Part::Nothing => self.at += c.len_utf8(),
                Part::End => {
                    self.at += c.len_utf8();
                    self.sign(c);
                }
            }
        }
    }
}

impl Words<'_> {
    fn peek(&self) -> Option<char> {
        let byte = *self.source.as_bytes().get(self.at)?;
        if byte < 0x80 { Some(byte as char) } else { self.source.get(self.at..)?.chars().next() }
    }

    fn sign(&mut self, c: char) {
        let ends = match c {
            '!' | '?' | ';' | '…' => true,
            '.' => !self.short,
            _ => false,
        };
        if ends && self.peek().is_none_or(|next| !is_letter_or_digit(next)) {
            self.ended = Some(self.base + self.at as u32);
        }
    }

    fn word(&mut self, start: usize, end: usize, term: Syllable) -> Word {
        let span = Span::new(self.base + start as u32, self.base + end as u32);
        Word { span, term, sentence: self.ended.take() }
    }

    fn syllable(&mut self) -> Word {
        let start = self.at;
        let mut end = start;
        let mut builder = Builder::new();
        let mut letters = 0;
        let (mut foreign, mut capital) = (false, false);
        let mut hash = Hash::new();
        while let Some(c) = self.peek() {
            let part = part(c as u32);
            if digit(c).is_some() || !builder.push(part) {
                break;
            }
            self.at += c.len_utf8();
            if part != Part::Nothing {
                end = self.at;
            }
            // Letters that the tables of syllables do not tell apart.
            match part {
                Part::Letter(FOREIGN, ..) => {
                    foreign = true;
                    hash.add(lowercase(c) as u32);
                }
                Part::Letter(letter, ..) => hash.add(letter as u32),
                Part::Tone(_) | Part::Quality(_) | Part::Nothing | Part::End => {}
            }
            if let Part::Letter(_, _, is_capital) = part {
                capital |= letters == 0 && is_capital;
                letters += 1;
            }
        }
        self.short = capital && letters <= 2;
        let term = if foreign { Syllable::hashed(hash.0) } else { builder.finish() };
        self.word(start, end, term)
    }

    /// A number: `1.000` and `1000` are one, and so are `05` and `5`, `12,5` and `12.5`.
    fn number(&mut self) -> Word {
        let start = self.at;
        let mut end = start;
        let mut builder = Builder::new();
        let mut leading = true;
        while let Some(c) = self.peek() {
            let next = self.at + c.len_utf8();
            match digit(c) {
                Some(0) if leading && digit_at(self.source, next).is_some() => {}
                Some(value) => {
                    leading = false;
                    builder.digit(value);
                }
                None if matches!(c, '.' | ',') && digit_at(self.source, next).is_some() => {
                    leading = false;
                    if !groups_thousands(self.source, next) {
                        builder.push(Part::Letter(DECIMAL_SIGN, 0, false));
                    }
                }
                None => break,
            }
            self.at = next;
            end = next;
        }
        // `1. Về kinh tế`.
        self.short = end - start <= 2;
        self.word(start, end, builder.finish())
    }
}

fn groups_thousands(source: &str, mut at: usize) -> bool {
    let mut digits = 0;
    while let Some(len) = digit_at(source, at) {
        at += len;
        digits += 1;
    }
    digits == 3
}

/// The length of the digit that stands there, in bytes.
fn digit_at(source: &str, at: usize) -> Option<usize> {
    let c = source.get(at..)?.chars().next()?;
    digit(c).map(|_| c.len_utf8())
}

fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        // `m²` is `m2`.
        '²' => Some(2),
        '³' => Some(3),
        '０'..='９' => Some((c as u32 - '０' as u32) as u8),
        _ => None,
    }
}

/// Fowler, Noll and Vo's.
struct Hash(u64);

impl Hash {
    fn new() -> Self {
        Hash(0xCBF2_9CE4_8422_2325)
    }

    fn add(&mut self, value: u32) {
        self.0 = (self.0 ^ u64::from(value)).wrapping_mul(0x0000_0100_0000_01B3);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        let whole = Span::new(0, text.len() as u32);
        words(text, whole).map(|word| word.span.of(text)).collect()
    }

    fn term(text: &str) -> Syllable {
        words(text, Span::new(0, text.len() as u32)).next().unwrap().term
    }

    #[test]
    fn syllables_and_numbers() {
        assert_eq!(split("đạt 1.000 tỷ đồng/năm,"), ["đạt", "1.000", "tỷ", "đồng", "năm"]);
        assert_eq!(split("400m2; Covid-19."), ["400", "m", "2", "Covid", "19"]);
        assert_eq!(split("hoa\u{300}\u{200B} \u{301}x"), ["hoa\u{300}", "x"]);
        assert_eq!(split(" .,!"), [""; 0]);
    }

    #[test]
    fn one_number_however_written() {
        for forms in
            [["1.000", "1000"], ["05", "5"], ["12,5", "12.5"], ["0", "00"], ["５", "5"], ["²", "2"]]
        {
            assert_eq!(term(forms[0]), term(forms[1]), "{forms:?}");
        }
        for forms in [["12,5", "125"], ["0,5", "5"], ["50", "5"], ["1.00", "100"]] {
            assert_ne!(term(forms[0]), term(forms[1]), "{forms:?}");
        }
    }

    #[test]
    fn words_of_other_languages_are_only_themselves() {
        assert_eq!(term("ПЛАН"), term("план"));
        assert_eq!(term("ΣΧΕΔΙΟ"), term("σχεδιο"));
        assert_eq!(term("Ў"), term("ў"));
        assert_ne!(term("план"), term("клан"));
    }

    #[test]
    fn sentences_end_where_a_reader_sees_them_end() {
        let text = "Một xã. Hai xã, TP. Hà Nội; 1. Có 1.000 hộ? Năm 2020. Ba";
        let firsts: Vec<&str> = words(text, Span::new(0, text.len() as u32))
            .filter(|word| word.sentence.is_some())
            .map(|word| word.span.of(text))
            .collect();
        assert_eq!(firsts, ["Một", "Hai", "1", "Năm", "Ba"]);
    }
}
