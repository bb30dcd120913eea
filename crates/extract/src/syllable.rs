//! Syllables in one form, however they are typed.
//!
//! Vietnamese separates syllables by spaces, so the syllable is the unit of every table here. The
//! same syllable is typed in many ways: composed or decomposed, with the tone on either vowel
//! (`hoà`, `hòa`), with `Ð` or `Ɖ` for `Đ`, with `i` or `y` (`tỉ`, `tỷ`), in either case. A
//! [`Syllable`] is what all of these have in common: its letters without tone, and its one tone.

use crate::span::Span;

/// A syllable as a number: six bits a letter (at most ten), the tone above them.
///
/// Longer words, which no table holds, carry a hash and the top bit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Syllable(pub u64);

const LONGEST: u32 = 10;
const TONE_SHIFT: u32 = 60;
const HASHED: u64 = 1 << 63;

impl Syllable {
    /// Whether its letters can be read back: not a longer word's hash.
    pub const fn is_spelled(self) -> bool {
        self.0 & HASHED == 0
    }

    /// Its letters by number, six bits each, the first one lowest; without the tone.
    pub const fn letters(self) -> u64 {
        self.0 & !(0xF << TONE_SHIFT)
    }

    /// Its tone, 0 where it has none.
    pub const fn tone(self) -> u8 {
        (self.0 >> TONE_SHIFT & 7) as u8
    }

    /// A word that is no syllable, by a number of the caller's; equal only to itself.
    pub const fn hashed(number: u64) -> Syllable {
        Syllable(number | HASHED)
    }
}

/// The letter without breve, circumflex, horn or bar: `a` of `ă`, `d` of `đ`. By numbers of letters.
pub const fn base_letter(letter: u8) -> u8 {
    match letter {
        2 | 3 => 1,
        D_BAR => 6,
        9 => 8,
        20 | 21 => 19,
        28 => U,
        plain => plain,
    }
}

/// What a character adds to a syllable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// A letter (1 to 62) with its tone (0 where it has none) and whether it is a capital.
    Letter(u8, u8, bool),
    /// A combining tone mark.
    Tone(u8),
    /// A combining mark that makes one letter another: breve, circumflex, horn.
    Quality(u8),
    /// Nothing: zero-width characters and soft hyphens, which stand inside words on real pages.
    Nothing,
    /// The character is no part of a syllable.
    End,
}

/// Letters by number, from 1; each row is a letter with its five tones (huyền, hỏi, ngã, sắc, nặng).
const ROWS: [(u8, &str); 24] = [
    (1, "aàảãáạ"),
    (2, "ăằẳẵắặ"),
    (3, "âầẩẫấậ"),
    (8, "eèẻẽéẹ"),
    (9, "êềểễếệ"),
    (13, "iìỉĩíị"),
    (19, "oòỏõóọ"),
    (20, "ôồổỗốộ"),
    (21, "ơờởỡớợ"),
    (27, "uùủũúụ"),
    (28, "ưừửữứự"),
    (32, "yỳỷỹýỵ"),
    (1, "AÀẢÃÁẠ"),
    (2, "ĂẰẲẴẮẶ"),
    (3, "ÂẦẨẪẤẬ"),
    (8, "EÈẺẼÉẸ"),
    (9, "ÊỀỂỄẾỆ"),
    (13, "IÌỈĨÍỊ"),
    (19, "OÒỎÕÓỌ"),
    (20, "ÔỒỔỖỐỘ"),
    (21, "ƠỜỞỠỚỢ"),
    (27, "UÙỦŨÚỤ"),
    (28, "ƯỪỬỮỨỰ"),
    (32, "YỲỶỸÝỴ"),
];

/// a–z as letter numbers.
const ASCII: [u8; 26] = [
    1, 4, 5, 6, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27, 29, 30, 31, 32,
    33,
];
const D_BAR: u8 = 7;
const DIGIT: u8 = 34;
/// The number of `y`.
pub const Y: u8 = 32;
/// The number of `i`, and of a final `y` that is one.
pub const I: u8 = 13;
const U: u8 = 27;
const Q: u8 = 23;
/// A letter of another language.
pub const FOREIGN: u8 = 62;

/// The characters below here, and those from `HIGH` on, are looked up.
const LOW_END: u32 = 0x1B1;
const HIGH: u32 = 0x1EA0;
const HIGH_END: u32 = 0x1EFA;
const ENTRIES: usize = (LOW_END + HIGH_END - HIGH) as usize;
const CAPITAL: u16 = 1 << 15;
static TABLE: [u16; ENTRIES] = letters();

const fn slot(c: u32) -> usize {
    if c < LOW_END { c as usize } else { (c - HIGH + LOW_END) as usize }
}

/// The next character of UTF-8 that is known to be valid, and how many bytes it has.
const fn decode(bytes: &[u8], at: usize) -> (u32, usize) {
    let b = bytes[at] as u32;
    if b < 0x80 {
        (b, 1)
    } else if b < 0xE0 {
        ((b & 0x1F) << 6 | (bytes[at + 1] as u32 & 0x3F), 2)
    } else if b < 0xF0 {
        ((b & 0x0F) << 12 | (bytes[at + 1] as u32 & 0x3F) << 6 | (bytes[at + 2] as u32 & 0x3F), 3)
    } else {
        (0x10000, 4)
    }
}

/// `letter | tone << 8 | capital << 15` for every letter of ASCII and of Vietnamese, and for those of
/// other languages that stand between; 0 for what is no letter.
const fn letters() -> [u16; ENTRIES] {
    let mut table = [0; ENTRIES];
    let mut c = 0;
    while c < 26 {
        table[0x61 + c] = ASCII[c] as u16;
        table[0x41 + c] = ASCII[c] as u16 | CAPITAL;
        c += 1;
    }
    let mut other = 0xC0;
    while other < ENTRIES {
        if other != 0xD7 && other != 0xF7 {
            table[other] = FOREIGN as u16;
        }
        other += 1;
    }
    let mut row = 0;
    while row < ROWS.len() {
        let (letter, forms) = ROWS[row];
        let bytes = forms.as_bytes();
        let (mut at, mut tone) = (0, 0);
        while at < bytes.len() {
            let (c, len) = decode(bytes, at);
            if c >= 0x80 {
                let capital = if row >= 12 { CAPITAL } else { 0 };
                table[slot(c)] = letter as u16 | tone << 8 | capital;
            }
            at += len;
            tone += 1;
        }
        row += 1;
    }
    // Đ đ, and what is typed for them: Ð ð (eth), Ɖ ɖ (African d, whose small form is beyond the table).
    table[slot(0x111)] = D_BAR as u16;
    table[slot(0xF0)] = D_BAR as u16;
    table[slot(0x110)] = D_BAR as u16 | CAPITAL;
    table[slot(0xD0)] = D_BAR as u16 | CAPITAL;
    table[slot(0x189)] = D_BAR as u16 | CAPITAL;
    table
}

/// The entry of a character in the table of letters; 0 where it has none.
#[inline]
const fn entry(c: u32) -> u16 {
    if c < LOW_END || c >= HIGH && c < HIGH_END { TABLE[slot(c)] } else { 0 }
}

/// What a character is in a syllable.
pub const fn part(c: u32) -> Part {
    let entry = entry(c);
    if entry != 0 {
        return Part::Letter((entry & 0xFF) as u8, (entry >> 8 & 7) as u8, entry & CAPITAL != 0);
    }
    match c {
        0xAD | 0x200B..=0x200F | 0x2060..=0x2064 | 0x202A..=0x202E | 0x2066..=0x2069 | 0xFEFF => {
            Part::Nothing
        }
        0xB2 => Part::Letter(DIGIT + 2, 0, false),
        0xB3 => Part::Letter(DIGIT + 3, 0, false),
        0x256 => Part::Letter(D_BAR, 0, false),
        0x300 => Part::Tone(1),
        0x309 => Part::Tone(2),
        0x303 => Part::Tone(3),
        0x301 => Part::Tone(4),
        0x323 => Part::Tone(5),
        0x302 | 0x306 | 0x31B => Part::Quality((c & 0xFF) as u8),
        0x304..=0x305 | 0x307..=0x308 | 0x30A..=0x31A | 0x31C..=0x322 | 0x324..=0x36F => {
            Part::Nothing
        }
        // A space among letters.
        0x1680 => Part::End,
        0x1B1..=0x24F | 0x370..=0x1DFF | 0x1EFA..=0x1FFF | 0x3040..=0xD7FF => {
            Part::Letter(FOREIGN, 0, false)
        }
        _ => Part::End,
    }
}

/// Builds a syllable letter by letter.
#[derive(Clone, Copy, Default, Debug)]
pub struct Builder {
    letters: u64,
    len: u32,
    tone: u8,
    /// Letters seen, and how many of them capitals.
    pub(crate) count: u32,
    pub(crate) capitals: u32,
}

impl Builder {
    /// A syllable without letters.
    pub const fn new() -> Self {
        Builder { letters: 0, len: 0, tone: 0, count: 0, capitals: 0 }
    }

    /// Takes the letters of UTF-8 that is known to be valid, from byte `at` on; the byte after them.
    pub(crate) fn take(&mut self, bytes: &[u8], mut at: usize) -> usize {
        loop {
            at = self.take_known(bytes, at);
            let Some(b) = bytes.get(at) else { return at };
            if b.is_ascii() && TABLE[usize::from(*b)] == 0 {
                return at;
            }
            let (c, len) = decode(bytes, at);
            if !self.push(part(c)) {
                return at;
            }
            at += len;
        }
    }

    /// Takes letters of the table while they fit, and stops before the last two bytes; the byte after them.
    #[inline]
    fn take_known(&mut self, bytes: &[u8], mut at: usize) -> usize {
        let first = 6 * self.len;
        let (mut letters, mut shift, mut tone) = (self.letters, first, self.tone);
        let mut capitals = 0;
        while shift < 6 * LONGEST
            && let Some([a, b, c]) = bytes.get(at..).and_then(|rest| rest.first_chunk())
        {
            let [a, b, c] = [*a as u32, *b as u32 & 0x3F, *c as u32 & 0x3F];
            let (c, len) = match a {
                0..0x80 => (a, 1),
                0x80..0xE0 => ((a & 0x1F) << 6 | b, 2),
                0xE0..0xF0 => ((a & 0x0F) << 12 | b << 6 | c, 3),
                _ => break,
            };
            let entry = entry(c);
            if entry == 0 {
                break;
            }
            letters |= u64::from(entry & 0x3F) << shift;
            shift += 6;
            let its_tone = (entry >> 8 & 7) as u8;
            tone = if its_tone == 0 { tone } else { its_tone };
            capitals += u32::from(entry >> 15);
            at += len;
        }
        let taken = (shift.max(first) - first) / 6;
        (self.letters, self.len, self.tone) = (letters, self.len + taken, tone);
        self.count += taken;
        self.capitals += capitals;
        at
    }

    /// Takes one part; `false` where it ends the syllable.
    #[inline]
    pub const fn push(&mut self, part: Part) -> bool {
        match part {
            Part::Letter(letter, tone, capital) => {
                let capital = if capital { CAPITAL } else { 0 };
                self.letter_of(letter as u16 | (tone as u16) << 8 | capital);
            }
            Part::Tone(tone) => self.tone = tone,
            Part::Quality(mark) => self.quality(mark),
            Part::Nothing => {}
            Part::End => return false,
        }
        true
    }

    /// Takes a letter as the table has it.
    #[inline]
    const fn letter_of(&mut self, entry: u16) {
        self.letter((entry & 0x3F) as u8);
        let tone = (entry >> 8 & 7) as u8;
        if tone != 0 {
            self.tone = tone;
        }
        self.count += 1;
        self.capitals += (entry >> 15) as u32;
    }

    /// Takes a digit, as in `m2`.
    #[inline]
    pub const fn digit(&mut self, digit: u8) {
        self.letter(DIGIT + digit);
    }

    #[inline]
    const fn letter(&mut self, letter: u8) {
        if self.len < LONGEST {
            self.letters |= (letter as u64) << (6 * self.len);
        } else {
            self.letters =
                (self.letters ^ letter as u64).wrapping_mul(0x0000_0100_0000_01B3) | HASHED;
        }
        self.len += 1;
    }

    const fn quality(&mut self, mark: u8) {
        if self.len == 0 || self.len > LONGEST {
            return;
        }
        let shift = 6 * (self.len - 1);
        let letter = (self.letters >> shift & 0x3F) as u8;
        let changed = match (letter, mark) {
            (1, 0x06) => 2,
            (1, 0x02) => 3,
            (8, 0x02) => 9,
            (19, 0x02) => 20,
            (19, 0x1B) => 21,
            (27, 0x1B) => 28,
            (same, _) => same,
        };
        self.letters = self.letters & !(0x3F << shift) | (changed as u64) << shift;
    }

    /// The syllable as typed so far.
    #[inline]
    pub const fn finish(mut self) -> Syllable {
        if self.len > LONGEST {
            return Syllable(self.letters | HASHED);
        }
        self.fold_final_y();
        Syllable(self.letters | (self.tone as u64) << TONE_SHIFT)
    }

    /// `tỷ`, `kỳ`, `quý` are `tỉ`, `kì`, `quí`: a final y that is the only vowel is an i.
    #[inline]
    const fn fold_final_y(&mut self) {
        if self.len < 2 {
            return;
        }
        let shift = 6 * (self.len - 1);
        if (self.letters >> shift & 0x3F) as u8 != Y {
            return;
        }
        let before = (self.letters >> (shift - 6) & 0x3F) as u8;
        let after_q =
            before == U && self.len >= 3 && (self.letters >> (shift - 12) & 0x3F) as u8 == Q;
        if after_q || !is_vowel(before) {
            self.letters = self.letters & !(0x3F << shift) | (I as u64) << shift;
        }
    }
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, 1 | 2 | 3 | 8 | 9 | 13 | 19 | 20 | 21 | 27 | 28 | 32)
}

/// The syllable that begins at byte `at`, and the byte after it. For the tables, at compile time.
pub(crate) const fn syllable_at(text: &str, mut at: usize) -> (Syllable, usize) {
    let bytes = text.as_bytes();
    let mut builder = Builder::new();
    while at < bytes.len() {
        let (c, len) = decode(bytes, at);
        if c >= 0x30 && c <= 0x39 {
            builder.digit((c - 0x30) as u8);
        } else if !builder.push(part(c)) {
            break;
        }
        at += len;
    }
    (builder.finish(), at)
}

/// The syllables of a text in order, each with where it stands; a run of digits is one too.
///
/// Two spellings of one syllable (`hoà`, `hòa`, NFD; `tỉ`, `tỷ`; capitals; `Ð` for `Đ`) are equal.
pub fn syllables(text: &str) -> impl Iterator<Item = (Syllable, Span)> + '_ {
    let mut characters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let begins = |c: char| c.is_ascii_digit() || matches!(part(c.into()), Part::Letter(..));
        while characters.next_if(|(_, c)| !begins(*c)).is_some() {}
        let start = characters.peek()?.0;
        let mut builder = Builder::new();
        let mut end = start;
        while let Some(&(at, c)) = characters.peek() {
            match c.to_digit(10) {
                Some(digit) => builder.digit(digit as u8),
                None if !builder.push(part(c.into())) => break,
                None => {}
            }
            end = at + c.len_utf8();
            characters.next();
        }
        Some((builder.finish(), Span::new(start as u32, end as u32)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_syllables() {
        let text = "Thu  NSNN: 30 tỷ, ba\u{309}n m2.";
        let read: Vec<&str> = syllables(text).map(|(_, span)| span.of(text)).collect();
        assert_eq!(read, ["Thu", "NSNN", "30", "tỷ", "ba\u{309}n", "m2"]);
        assert_eq!(syllables("tỷ").next().map(|s| s.0), syllables("TỈ").next().map(|s| s.0));
    }

    fn fold(s: &str) -> Syllable {
        syllable_at(s, 0).0
    }

    #[test]
    fn one_syllable_however_typed() {
        for forms in [
            &["hoà", "hòa", "HÒA", "hoa\u{300}", "Hòa"][..],
            &["tỷ", "tỉ", "Tỷ", "ti\u{309}", "ty\u{309}"],
            &["đảng", "Ðảng", "Ɖảng", "đa\u{309}ng"],
            &["tiếng", "tie\u{302}\u{301}ng", "tie\u{301}\u{302}ng", "tiê\u{301}ng"],
            &["đường", "đu\u{31B}o\u{31B}\u{300}ng", "ĐƯỜNG"],
            &["quý", "quí"],
            &["m²", "m2"],
            &["khoá", "khóa", "kho\u{AD}á"],
        ] {
            for form in forms {
                assert_eq!(fold(form), fold(forms[0]), "{form}");
            }
        }
    }

    #[test]
    fn letters_and_tone_are_apart() {
        let (plain, marked) = (fold("dương"), fold("dường"));
        assert_eq!(plain.letters(), marked.letters());
        assert_eq!((plain.tone(), marked.tone()), (0, 1));
        let base = |s: &str| base_letter((fold(s).letters() & 0x3F) as u8);
        for (letter, marked) in
            [("a", "ăâấ"), ("d", "đ"), ("e", "êế"), ("o", "ôơợ"), ("u", "ưữ"), ("i", "ị")]
        {
            for form in marked.chars() {
                assert_eq!(base(&form.to_string()), base(letter), "{form}");
            }
        }
        assert!(plain.is_spelled() && !fold("internationalisation").is_spelled());
        assert!(!Syllable::hashed(7).is_spelled());
    }

    #[test]
    fn different_syllables_differ() {
        let all =
            ["thu", "thứ", "thuốc", "duong", "đường", "dương", "thúy", "thúi", "y", "i", "ba"];
        for (i, a) in all.iter().enumerate() {
            for b in &all[i + 1..] {
                assert_ne!(fold(a), fold(b), "{a} {b}");
            }
        }
    }
}
