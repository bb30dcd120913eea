//! Text to tokens: syllables, numbers in digits, punctuation.

use std::cell::RefCell;

use crate::letter::is_small;
use crate::lexicon::{self, Edges, SyllableId};
use crate::memo::{Key, Memo};
use crate::span::Span;
use crate::syllable::{Builder, Part, begins_syllable, part};

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

/// One token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The syllable's number where a table holds it.
    pub(crate) id: SyllableId,
    pub(crate) kind: Kind,
    flags: u8,
    /// Where the syllable stands in phrases.
    pub(crate) edges: Edges,
}

impl Token {
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
    MEMO.with_borrow_mut(|memo| {
        let base = span.start;
        let (at, glued, after_lower) = (0, false, false);
        let mut scanner = Scanner { source, ahead, memo, tokens, base, at, glued, after_lower };
        while scanner.next().is_some() {}
    });
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
    glued: bool,
    /// Right behind a syllable in small letters.
    after_lower: bool,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<char> {
        peek(self.source, self.at)
    }

    /// Puts a token in its place: there is one.
    fn token(&mut self, start: usize, id: SyllableId, kind: Kind, mut flags: u8) -> Option<()> {
        if self.glued {
            flags |= GLUED;
        }
        self.glued = true;
        self.after_lower = kind == Kind::Word && flags & UPPER == 0;
        let edges = lexicon::edges(id);
        let (start, end) = (self.base + start as u32, self.base + self.at as u32);
        self.tokens.push(Token { start, end, id, kind, flags, edges });
        Some(())
    }

    /// Reads the next token; `None` where there is none.
    fn next(&mut self) -> Option<()> {
        loop {
            let start = self.at;
            let bytes = self.source.as_bytes();
            // Most characters begin a word or part two.
            if *bytes.get(start)? == b' ' {
                self.at += 1;
                self.glued = false;
                self.after_lower = false;
                continue;
            }
            let fits = |(_, len): &(Key, usize)| *len > 0 && start + len <= bytes.len();
            let key = Key::at(self.ahead, start).filter(fits);
            if let Some((key, len)) = key
                && let Some(word) = self.memo.get(key)
            {
                self.at += len;
                return self.token(start, word.id, Kind::Word, word.flags);
            }
            if let Some(capital) = begins_syllable(bytes, start) {
                return self.word(start, capital, key);
            }
            let c = self.peek()?;
            if c == '\n' || c == '\u{2028}' || c == '\u{2029}' || c == '\u{85}' {
                self.at += c.len_utf8();
                let read = self.token(start, 0, Kind::Newline, 0);
                self.glued = false;
                return read;
            }
            if c.is_whitespace() {
                self.at += c.len_utf8();
                self.glued = false;
                self.after_lower = false;
                continue;
            }
            if digit(c).is_some() {
                return self.number(start);
            }
            return match part(c as u32) {
                Part::Letter(_, _, capital) => self.word(start, capital, None),
                Part::Nothing | Part::Tone(_) | Part::Quality(_) => {
                    // Marks that hang on nothing, and characters that cannot be seen.
                    self.at += c.len_utf8();
                    continue;
                }
                Part::End => {
                    self.at += c.len_utf8();
                    // `ki-lô-mét`, `héc-ta`: the hyphen inside a word parts nothing.
                    if c == '-' && self.after_lower && self.peek().is_some_and(is_small) {
                        continue;
                    }
                    self.token(start, 0, punctuation(c), 0)
                }
            };
        }
    }

    fn word(&mut self, start: usize, capital: bool, key: Option<(Key, usize)>) -> Option<()> {
        let mut builder = Builder::new();
        let bytes = self.source.as_bytes();
        self.at = builder.take(bytes, start);
        if bytes.get(self.at).is_some_and(|b| b.is_ascii_digit() || !b.is_ascii()) {
            self.digits_of_word(&mut builder);
        }
        let upper = builder.count >= 2 && builder.capitals == builder.count;
        let flags = if capital { CAPITAL } else { 0 } | if upper { UPPER } else { 0 };
        let id = lexicon::id(builder.finish());
        // What is more than one word has the same bytes too: `mục“tiêu`.
        if let Some((key, len)) = key
            && self.at == start + len
        {
            self.memo.put(key, id, flags);
        }
        self.token(start, id, Kind::Word, flags)
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

    fn number(&mut self, start: usize) -> Option<()> {
        while let Some(c) = self.peek() {
            let after = self.at + c.len_utf8();
            let joins = |c: char| digit(c).is_some();
            let inside = is_invisible(c) || matches!(c, '.' | ',');
            if !(joins(c) || inside && peek(self.source, after).is_some_and(joins)) {
                break;
            }
            self.at = after;
        }
        self.token(start, 0, Kind::Number, 0)
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
