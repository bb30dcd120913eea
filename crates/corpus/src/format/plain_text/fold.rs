//! A plain copy of a line for recognising words whatever way they are typed: lower case, no
//! diacritics (so NFC, NFD, `Ð` and `hoà`/`hòa` agree), one ASCII space between words, one kind of
//! dash and quote, nothing invisible.

/// A plain copy that knows from where each of its bytes came.
pub struct Folded {
    pub plain: String,
    /// For each byte of `plain`, the offset of its character in the original.
    origin: Vec<u32>,
    length: usize,
}

impl Folded {
    pub fn of(original: &str) -> Folded {
        let mut plain = String::with_capacity(original.len());
        let mut origin = Vec::with_capacity(original.len());
        for (at, c) in original.char_indices() {
            match plain_of(c) {
                Some(letter) => {
                    plain.push(letter);
                    origin.push(at as u32);
                }
                None => {
                    push_plain(c, &mut plain);
                    origin.resize(plain.len(), at as u32);
                }
            }
        }
        plain.truncate(plain.trim_end().len());
        origin.truncate(plain.len());
        Folded { plain, origin, length: original.len() }
    }

    /// The stretch of the original that a stretch of the plain copy came from.
    pub fn range(&self, start: usize, end: usize) -> std::ops::Range<usize> {
        let at = |i: usize| self.origin.get(i).map_or(self.length, |&at| at as usize);
        at(start)..at(end).max(at(start))
    }
}

/// The plain copy of a text.
pub fn plain(original: &str) -> String {
    let mut plain = String::with_capacity(original.len());
    original.chars().for_each(|c| push_plain(c, &mut plain));
    plain.truncate(plain.trim_end().len());
    plain
}

/// The plain copy of a text where it has so many bytes at most.
pub fn short_plain(original: &str, longest: usize) -> Option<String> {
    let mut plain = String::with_capacity(longest + 4);
    for c in original.chars() {
        push_plain(c, &mut plain);
        // A space may be the last, which is none of the text.
        if plain.len() > longest + 1 {
            return None;
        }
    }
    plain.truncate(plain.trim_end().len());
    (plain.len() <= longest).then_some(plain)
}

/// Appends the plain form of one character to a plain copy that is being made.
pub fn push_plain(c: char, plain: &mut String) {
    if let Some(letter) = plain_of(c) {
        plain.push(letter);
    } else if c.is_whitespace() {
        if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
    } else if !is_invisible(c) {
        push_other(c, plain);
    }
}

/// The characters of Vietnamese: those below here, and a block of letters with two marks.
const LOW_END: usize = 0x1B1;
const HIGH: usize = 0x1EA0;
const HIGH_END: usize = 0x1EFA;
static PLAIN: [u8; LOW_END + HIGH_END - HIGH] = plain_letters();
/// The bit of a capital in the table, whose plain forms are ASCII.
const CAPITAL: u8 = 0x80;

/// The plain form of each of them in ASCII, 0 where it has none or is white space; with `CAPITAL`.
const fn plain_letters() -> [u8; LOW_END + HIGH_END - HIGH] {
    const LATIN_1: &[u8; 64] =
        b"aaaaaaaceeeeiiiidnooooo\0ouuuuytsaaaaaaaceeeeiiiidnooooo\0ouuuuyty";
    let mut table = [0; LOW_END + HIGH_END - HIGH];
    let mut c = 0;
    while c < HIGH_END {
        let plain = match c {
            0x09..=0x0D | 0x20 => 0,
            0..0x80 => (c as u8).to_ascii_lowercase(),
            0xC0..0x100 => LATIN_1[c - 0xC0],
            0x102 | 0x103 | 0x1EA0..0x1EB8 => b'a',
            0x110 | 0x111 | 0x189 => b'd',
            0x1EB8..0x1EC8 => b'e',
            0x128 | 0x129 | 0x1EC8..0x1ECC => b'i',
            0x1A0 | 0x1A1 | 0x1ECC..0x1EE4 => b'o',
            0x168 | 0x169 | 0x1AF | 0x1B0 | 0x1EE4..0x1EF2 => b'u',
            0x1EF2..0x1EFA => b'y',
            _ => 0,
        };
        let capital = match c {
            0x41..=0x5A | 0xC0..=0xDE | 0x102 | 0x110 | 0x128 | 0x168 | 0x189 | 0x1A0 | 0x1AF => {
                true
            }
            HIGH..HIGH_END => c % 2 == 0,
            _ => false,
        };
        if plain != 0 {
            let plain = if capital { plain | CAPITAL } else { plain };
            table[if c < LOW_END { c } else { c - HIGH + LOW_END }] = plain;
        }
        c += 1;
    }
    table
}

/// A character of the table.
#[derive(Clone, Copy)]
pub struct Plain {
    /// Its plain form, which is ASCII and no white space.
    pub form: char,
    pub capital: bool,
}

/// What the table says of a character, where it holds it.
#[inline]
pub fn known(c: char) -> Option<Plain> {
    let at = match c as usize {
        low @ 0..LOW_END => low,
        high @ HIGH..HIGH_END => high - HIGH + LOW_END,
        _ => return None,
    };
    let entry = PLAIN[at];
    let form = char::from(entry & !CAPITAL);
    (entry != 0).then_some(Plain { form, capital: entry & CAPITAL != 0 })
}

/// The plain form of a character, where it is one character of ASCII and no white space.
#[inline]
pub fn plain_of(c: char) -> Option<char> {
    known(c).map(|plain| plain.form)
}

/// The first word of a text in plain letters, where it has no more than eight and nothing else in it.
pub fn first_word(text: &str) -> Option<([u8; 8], usize)> {
    let mut word = [0; 8];
    let mut length = 0;
    for c in text.chars() {
        match plain_of(c) {
            Some(letter) => {
                *word.get_mut(length)? = letter as u8;
                length += 1;
            }
            None if c.is_whitespace() => break,
            None if is_invisible(c) || ('\u{300}'..='\u{36f}').contains(&c) => {}
            None => return None,
        }
    }
    Some((word, length))
}

fn push_other(c: char, plain: &mut String) {
    match c {
        '\u{300}'..='\u{36f}' => {}
        'ɖ' => plain.push('d'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => plain.push('-'),
        '“' | '”' | '„' | '‟' | '″' => plain.push('"'),
        '‘' | '’' | '‚' | '′' | '´' => plain.push('\''),
        '…' => plain.push_str("..."),
        '\u{ff01}'..='\u{ff5e}' => {
            let ascii = char::from_u32(c as u32 - 0xfee0).unwrap_or(c);
            plain.push(ascii.to_ascii_lowercase());
        }
        _ => plain.push(c),
    }
}

/// Characters that take no place: zero-width ones, joiners, direction marks, soft hyphens.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a character leaves white on the page.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

/// The text with each run of white space as one space, and nothing invisible.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(char::is_whitespace) {
        let start = out.len();
        if start > 0 {
            out.push(' ');
        }
        out.extend(word.chars().filter(|&c| !is_invisible(c)));
        if start > 0 && out.len() == start + 1 || word.is_empty() {
            out.truncate(start);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_typed_a_line_reads_the_same() {
        for typed in [
            "Đảng bộ huyện – “Mục tiêu”",
            "Ðảng bộ  huyện — \"Mục tiêu\"",
            "ĐẢNG BỘ\u{a0}HUYỆN - “MỤC TIÊU”",
            "Đa\u{309}ng b\u{f4}\u{323} huye\u{323}\u{302}n \u{2212} \u{feff}“Mu\u{323}c tiêu”  ",
        ] {
            assert_eq!(Folded::of(typed).plain, "dang bo huyen - \"muc tieu\"", "{typed}");
        }
    }

    #[test]
    fn every_latin_letter_of_the_table_folds_to_its_base() {
        let letters = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝàáâãäåæçèéêëìíîïðñòóôõöøùúûüýÿ";
        assert_eq!(
            Folded::of(letters).plain,
            "aaaaaaaceeeeiiiidnoooooouuuuyaaaaaaaceeeeiiiidnoooooouuuuyy"
        );
    }

    #[test]
    fn letters_and_capitals_are_those_of_unicode() {
        for c in '\0'..='\u{2fff}' {
            let Some(Plain { form, capital }) = known(c) else { continue };
            let letter = form.is_ascii_alphabetic();
            assert_eq!((letter, capital), (c.is_alphabetic(), c.is_uppercase()), "{c:?}");
        }
        assert!("ăĂđĐỹỸẠạỰựÐð".chars().all(|c| known(c).is_some()));
    }

    #[test]
    fn a_short_copy_is_the_copy_of_a_short_text() {
        for text in ["", "PV", " P.V  ", "Phóng  viên ", "nhóm phóng viên", "Nhóm phóng viên ảnh"]
        {
            let short = Some(plain(text)).filter(|plain| plain.len() <= 15);
            assert_eq!(short_plain(text, 15), short, "{text}");
            assert_eq!(Folded::of(text).plain, plain(text));
        }
    }

    #[test]
    fn a_stretch_maps_back() {
        let typed = "Nguồn:  TTTĐ ";
        let folded = Folded::of(typed);
        let at = folded.plain.find("tttd").unwrap();
        assert_eq!(&typed[folded.range(at, at + 4)], "TTTĐ ");
        assert_eq!(tidy(&typed[folded.range(0, 11)]), "Nguồn: TTTĐ");
    }

    #[test]
    fn tidying_keeps_words_apart_by_one_space() {
        assert_eq!(tidy(" a\u{a0}\n b\u{200b}c \u{200b} d"), "a bc d");
    }
}
