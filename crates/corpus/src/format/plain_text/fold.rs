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
            push_plain(c, &mut plain);
            origin.resize(plain.len(), at as u32);
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

/// Appends the plain form of one character to a plain copy that is being made.
pub fn push_plain(c: char, plain: &mut String) {
    match c {
        'a'..='z' | '0'..='9' => plain.push(c),
        'A'..='Z' => plain.push(c.to_ascii_lowercase()),
        _ if c.is_whitespace() => {
            if !plain.is_empty() && !plain.ends_with(' ') {
                plain.push(' ');
            }
        }
        _ if c.is_ascii() => plain.push(c),
        _ if is_invisible(c) => {}
        _ => push_other(c, plain),
    }
}

fn push_other(c: char, plain: &mut String) {
    const LATIN_1: &[u8; 64] = b"aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty";
    match c {
        '\u{300}'..='\u{36f}' => {}
        '×' | '÷' => plain.push(c),
        '\u{c0}'..='\u{ff}' => {
            let i = c as usize - 0xc0;
            plain.push(char::from(LATIN_1[i]));
        }
        'Ă' | 'ă' | '\u{1ea0}'..='\u{1eb7}' => plain.push('a'),
        'Đ' | 'đ' | 'Ɖ' | 'ɖ' => plain.push('d'),
        '\u{1eb8}'..='\u{1ec7}' => plain.push('e'),
        'Ĩ' | 'ĩ' | '\u{1ec8}'..='\u{1ecb}' => plain.push('i'),
        'Ơ' | 'ơ' | '\u{1ecc}'..='\u{1ee3}' => plain.push('o'),
        'Ũ' | 'ũ' | 'Ư' | 'ư' | '\u{1ee4}'..='\u{1ef1}' => plain.push('u'),
        '\u{1ef2}'..='\u{1ef9}' => plain.push('y'),
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
