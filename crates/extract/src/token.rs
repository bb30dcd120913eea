//! Text to tokens: syllables, numbers in digits, punctuation.

use std::cell::RefCell;

use crate::letter::is_small;
use crate::lexicon::{self, Edges, SyllableId};
use crate::memo::{Known, Memo, Stretch};
use crate::span::Span;
use crate::syllable::{Builder, Part, part};

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// A syllable, or letters with a digit behind them: `m2`, `A20`.
    Word,
    /// Digits, with the separators between them.
    Number,
    /// `½`, `¼`, `¾`.
    Vulgar,
    Dot,
    Comma,
    Semicolon,
    Colon,
    /// `!`, `?`.
    Stop,
    Ellipsis,
    Slash,
    /// Every dash, and `~`, `÷`.
    Dash,
    Plus,
    Percent,
    Permille,
    Open,
    Close,
    Quote,
    /// `$`, `₫`, `€`.
    Currency,
    Newline,
    Other,
}

/// Begins with a capital.
const CAPITAL: u8 = 1;
/// Two letters or more, all capitals.
const UPPER: u8 = 2;
/// Nothing between it and the token before.
const GLUED: u8 = 4;
/// A word with digits.
const NUMBERED: u8 = 32;
/// A phrase may begin with it and the token behind it.
const JOINS_NEXT: u8 = 8;
/// A phrase may end with the token before it and it.
const JOINS_BEFORE: u8 = 16;

/// A flag where it is set.
const fn flag(set: bool, flag: u8) -> u8 {
    if set { flag } else { 0 }
}

/// One token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The syllable's number where a table holds it.
    pub(crate) id: SyllableId,
    pub(crate) kind: Kind,
    flags: u8,
    /// Where the syllable stands in phrases that its neighbours allow.
    pub(crate) edges: Edges,
}

impl Token {
    fn new(start: u32, end: u32, id: SyllableId, kind: Kind, flags: u8) -> Self {
        Token { start, end, id, kind, flags, edges: Edges::default() }
    }

    /// Takes in where its syllable stands in phrases that its neighbours allow.
    #[inline]
    pub(crate) fn join(&mut self, edges: Edges, before: bool, behind: bool) {
        self.edges = edges;
        self.flags |= flag(before, JOINS_BEFORE) | flag(behind, JOINS_NEXT);
    }

    /// Whether a phrase may begin with it and the token behind it; where not, none does.
    pub(crate) fn joins_next(&self) -> bool {
        self.flags & JOINS_NEXT != 0
    }

    /// Whether a phrase may end with the token before it and it; where not, none does.
    pub(crate) fn joins_before(&self) -> bool {
        self.flags & JOINS_BEFORE != 0
    }

    pub(crate) fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }

    pub(crate) fn is_capital(&self) -> bool {
        self.flags & CAPITAL != 0
    }

    pub(crate) fn is_upper(&self) -> bool {
        self.flags & UPPER != 0
    }

    /// Whether nothing stands between it and the token before.
    pub(crate) fn is_glued(&self) -> bool {
        self.flags & GLUED != 0
    }

    pub(crate) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    /// Whether it is a word with a digit in it: `A20`, `m2`.
    pub(crate) fn is_numbered(&self) -> bool {
        self.flags & NUMBERED != 0
    }

    pub(crate) fn is_number(&self) -> bool {
        self.kind == Kind::Number
    }
}

/// The tokens of `text[span]`, appended to `tokens`.
pub(crate) fn tokenize(text: &str, span: Span, tokens: &mut Vec<Token>) {
    let source = text.get(span.range()).unwrap_or("");
    // A word at the end of the span is known too by what stands behind it.
    let ahead = text.as_bytes().get(span.start as usize..).unwrap_or(&[]);
    // A syllable and its space are five bytes or more, most often.
    tokens.reserve(source.len() / 5);
    let from = tokens.len();
    MEMO.with_borrow_mut(|memo| {
        let base = span.start;
        let mut scanner = Scanner { source, ahead, memo, tokens, base, at: 0, glued: 0 };
        while scanner.next().is_some() {}
    });
    lexicon::join(&mut tokens[from..]);
}

thread_local! {
    static MEMO: RefCell<Memo> = const { RefCell::new(Memo::new()) };
}

struct Scanner<'t> {
    source: &'t str,
    /// The source and what follows it.
    ahead: &'t [u8],
    memo: &'t mut Memo,
    /// Where each goes as soon as it is known.
    tokens: &'t mut Vec<Token>,
    base: u32,
    at: usize,
    /// [`GLUED`] right behind a token.
    glued: u8,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<char> {
        peek(self.source, self.at)
    }

    /// Puts a token without letters, of so many bytes, in its place.
    fn token(&mut self, len: usize, kind: Kind) {
        let start = self.at;
        self.at += len;
        self.put(start, 0, kind, 0);
    }

    fn put(&mut self, start: usize, id: SyllableId, kind: Kind, flags: u8) {
        let (start, end) = (self.base + start as u32, self.base + self.at as u32);
        self.tokens.push(Token::new(start, end, id, kind, flags | self.glued));
        self.glued = GLUED;
    }

    /// Reads the words that are known by their bytes and have a space behind them, which is most of a text.
    /// Returns what follows, where it may be a word that is not known.
    // Apart from the rest, so that all that its loop needs stays in registers.
    #[inline(never)]
    fn known_words(&mut self) -> Option<Stretch> {
        let Scanner { source, ahead, memo, tokens, base, at, glued } = self;
        if source.as_bytes().get(*at) == Some(&b' ') {
            (*at, *glued) = (*at + 1, 0);
        }
        loop {
            let stretch = Stretch::at(ahead, *at)?;
            let behind = *at + stretch.len;
            if behind > source.len() {
                return None;
            }
            let Some(Known { id, flags, .. }) = memo.get(stretch.key) else {
                return Some(stretch);
            };
            let (start, end) = (*base + *at as u32, *base + behind as u32);
            tokens.push(Token::new(start, end, id, Kind::Word, flags | *glued));
            if stretch.end != b' ' || behind == source.len() {
                (*at, *glued) = (behind, GLUED);
                return None;
            }
            (*at, *glued) = (behind + 1, 0);
        }
    }

    /// Reads the next token that is not known, and those before it; `None` where the text ends.
    fn next(&mut self) -> Option<()> {
        let stretch = self.known_words();
        let start = self.at;
        let byte = *self.source.as_bytes().get(start)?;
        match byte {
            b' ' | b'\t' | 0x0B..=b'\r' => self.space(1),
            b'\n' => self.newline(1),
            b'0'..=b'9' => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' => self.word(byte.is_ascii_uppercase(), stretch),
            0..0x80 => self.sign(char::from(byte)),
            _ => self.beyond_ascii(stretch)?,
        }
        Some(())
    }

    /// Reads what begins with a character that is not of ASCII; `None` where there is none.
    fn beyond_ascii(&mut self, stretch: Option<Stretch>) -> Option<()> {
        let c = self.peek()?;
        match part(c as u32) {
            Part::Letter(_, _, capital) => self.word(capital, stretch),
            // Marks that hang on nothing, and characters that cannot be seen.
            Part::Nothing | Part::Tone(_) | Part::Quality(_) => self.at += c.len_utf8(),
            Part::End => match c {
                '\u{2028}' | '\u{2029}' | '\u{85}' => self.newline(c.len_utf8()),
                _ if c.is_whitespace() => self.space(c.len_utf8()),
                _ if digit(c).is_some() => self.number(),
                _ => self.sign(c),
            },
        }
        Some(())
    }

    /// Steps over the end of a line, of so many bytes.
    fn newline(&mut self, len: usize) {
        self.token(len, Kind::Newline);
        self.glued = 0;
    }

    fn sign(&mut self, c: char) {
        // `ki-lô-mét`, `héc-ta`: the hyphen inside a word parts nothing.
        if c == '-'
            && self.is_behind_small_word()
            && peek(self.source, self.at + 1).is_some_and(is_small)
        {
            self.at += 1;
        } else {
            self.token(c.len_utf8(), punctuation(c));
        }
    }

    /// Steps over white space of so many bytes.
    fn space(&mut self, len: usize) {
        self.at += len;
        self.glued = 0;
    }

    /// Whether a word that is not all capitals has just ended.
    fn is_behind_small_word(&self) -> bool {
        self.glued != 0 && self.tokens.last().is_some_and(|t| t.is_word() && !t.is_upper())
    }

    fn word(&mut self, capital: bool, stretch: Option<Stretch>) {
        let mut builder = Builder::new();
        let (bytes, start) = (self.source.as_bytes(), self.at);
        self.at = builder.take(bytes, start);
        if bytes.get(self.at).is_some_and(|b| b.is_ascii_digit() || !b.is_ascii()) {
            self.digits_of_word(&mut builder);
        }
        let upper = builder.count >= 2 && builder.capitals == builder.count;
        let numbered = bytes[start..self.at].iter().any(u8::is_ascii_digit);
        let flags = flag(capital, CAPITAL) | flag(upper, UPPER) | flag(numbered, NUMBERED);
        let id = lexicon::id(builder.finish());
        // What is more than one word has the same bytes too: `mục“tiêu`.
        if let Some(Stretch { key, len, .. }) = stretch
            && self.at == start + len
        {
            self.memo.put(Known::new(key, id, flags));
        }
        self.put(start, id, Kind::Word, flags);
    }

    /// `m2` is one word, and so is `A20`; in `năm2025` a space is missing.
    fn digits_of_word(&mut self, builder: &mut Builder) {
        let mut at = self.at;
        let mut digits = 0;
        while let Some(d) = peek(self.source, at).and_then(digit) {
            digits += 1;
            at += peek(self.source, at).map_or(1, char::len_utf8);
            if digits == 1 && builder.capitals == 0 && !matches!(d, 2 | 3) {
                return;
            }
        }
        if digits == 0 || digits > 1 && builder.capitals == 0 || builder.count > 4 {
            return;
        }
        // `Tăng12%`: a word of the language, and a space that is missing.
        if builder.count >= 3
            && builder.capitals < builder.count
            && lexicon::id(builder.finish()) != 0
        {
            return;
        }
        while self.at < at {
            let Some(c) = self.peek() else { break };
            if let Some(d) = digit(c) {
                builder.digit(d);
            }
            self.at += c.len_utf8();
        }
        // What follows directly belongs to the name: `A1B`, `H5N1`.
        if builder.capitals > 0 {
            while let Some(c) = self.peek() {
                if let Some(d) = digit(c) {
                    builder.digit(d);
                } else if !builder.push(part(c as u32)) {
                    break;
                }
                self.at += c.len_utf8();
            }
        }
    }

    fn number(&mut self) {
        let (start, mut at) = (self.at, self.at);
        while let Some(c) = peek(self.source, at) {
            let after = at + c.len_utf8();
            let joins = |c: char| digit(c).is_some();
            let inside = || is_invisible(c) || matches!(c, '.' | ',');
            if !(joins(c) || inside() && peek(self.source, after).is_some_and(joins)) {
                break;
            }
            at = after;
        }
        self.token(at - start, Kind::Number);
    }
}

#[inline]
fn peek(source: &str, at: usize) -> Option<char> {
    let b = *source.as_bytes().get(at)?;
    if b < 0x80 { Some(b as char) } else { source.get(at..)?.chars().next() }
}

/// The value of a digit, full-width ones included.
pub(crate) fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '０'..='９' => Some((c as u32 - '０' as u32) as u8),
        _ => None,
    }
}

/// Whether a character takes no room and means nothing: zero-width space, soft hyphen, marks of direction.
pub(crate) fn is_invisible(c: char) -> bool {
    c as u32 >= 0xAD && part(c as u32) == Part::Nothing
}

fn punctuation(c: char) -> Kind {
    match c {
        '.' => Kind::Dot,
        ',' => Kind::Comma,
        ';' => Kind::Semicolon,
        ':' | '：' => Kind::Colon,
        '!' | '?' => Kind::Stop,
        '…' => Kind::Ellipsis,
        '/' | '∕' | '⁄' => Kind::Slash,
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '~' | '÷' | '～' => {
            Kind::Dash
        }
        '+' => Kind::Plus,
        '%' | '％' => Kind::Percent,
        '‰' => Kind::Permille,
        '(' | '[' | '{' | '（' => Kind::Open,
        ')' | ']' | '}' | '）' => Kind::Close,
        '"' | '\'' | '“' | '”' | '‘' | '’' | '«' | '»' | '„' => Kind::Quote,
        '$' | '₫' | '€' => Kind::Currency,
        '½' | '¼' | '¾' => Kind::Vulgar,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        tokenize(text, Span::new(0, text.len() as u32), &mut tokens);
        tokens.iter().map(|t| t.span().of(text)).collect()
    }

    #[test]
    fn words_numbers_and_signs() {
        assert_eq!(
            split("đạt 1.000 tỷ đồng/năm,"),
            ["đạt", "1.000", "tỷ", "đồng", "/", "năm", ","]
        );
        assert_eq!(split("400m2; 12,5 km2."), ["400", "m2", ";", "12,5", "km2", "."]);
        assert_eq!(split("A20 năm2025 15h30"), ["A20", "năm", "2025", "15", "h", "30"]);
        assert_eq!(split("Covid-19 và A/H5N1"), ["Covid", "-", "19", "và", "A", "/", "H5N1"]);
        assert_eq!(split("1\u{A0}200 m²"), ["1", "200", "m²"]);
        assert_eq!(split("hoa\u{300}\u{200B} 5\u{200B}0"), ["hoa\u{300}\u{200B}", "5\u{200B}0"]);
    }
}
