//! Digits with their separators, and how a page writes them.

use crate::article::Article;
use crate::token::digit;

/// Which sign parts thousands on the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Notation {
    /// `1.000,5`.
    #[default]
    Vietnamese,
    /// `1,000.5`, on careless pages.
    English,
}

/// The value of digits with separators, and whether they can be read in two ways.
///
/// A dot before exactly three digits parts thousands, otherwise decimals; a comma parts decimals,
/// unless there are several of them or the page writes English notation.
pub(crate) fn parse_digits(raw: &str, notation: Notation) -> (f64, bool) {
    let (mut dots, mut commas, mut last, mut tail) = (0, 0, ' ', 0);
    let mut groups_of_three = true;
    let mut lead = 0;
    let mut lead_zero = true;
    for c in raw.chars() {
        match c {
            '.' | ',' => {
                if dots + commas > 0 {
                    groups_of_three &= tail == 3;
                } else {
                    lead = tail;
                }
                if c == '.' {
                    dots += 1;
                } else {
                    commas += 1;
                }
                last = c;
                tail = 0;
            }
            c => {
                if let Some(d) = digit(c) {
                    if dots + commas == 0 {
                        lead_zero &= d == 0;
                    }
                    tail += 1;
                }
            }
        }
    }
    groups_of_three &= tail == 3 && lead <= 3;
    let zero_point = lead == 1 && lead_zero;
    // The sign that parts decimals, and whether another reading is as good.
    let (point, open) = match (dots, commas) {
        (0, 0) => (None, false),
        (1, 0) if groups_of_three && !zero_point => {
            (if notation == Notation::English { Some('.') } else { None }, false)
        }
        (1, 0) => (Some('.'), tail <= 2 && notation == Notation::Vietnamese && !zero_point),
        (0, 1) if groups_of_three && !zero_point => {
            (if notation == Notation::English { None } else { Some(',') }, true)
        }
        (0, 1) => (Some(','), false),
        (_, 0) | (0, _) => (None, !groups_of_three),
        (1, 1) => (Some(last), false),
        (_, 1) => (Some(','), last == '.'),
        (1, _) => (Some('.'), last == ','),
        (_, _) => (None, true),
    };
    let mut value = 0.0;
    let mut decimals = 0;
    let mut in_decimals = false;
    for c in raw.chars() {
        if let Some(d) = digit(c) {
            value = value * 10.0 + f64::from(d);
            if in_decimals {
                decimals += 1;
            }
        } else if Some(c) == point {
            in_decimals = true;
        }
    }
    // A division by a power of ten is exact to the last bit for the lengths that occur.
    (value / 10f64.powi(decimals), open)
}

/// How an article writes its numbers, by what cannot be read in two ways.
pub(crate) fn notation_of(article: Article<'_>) -> Notation {
    let content = article.blocks.iter().filter(|b| b.kind.is_content());
    let (english, vietnamese) =
        content.map(|b| votes(b.span.of(article.text))).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
    if english > vietnamese { Notation::English } else { Notation::Vietnamese }
}

/// How much in a text speaks for English notation, and for Vietnamese.
fn votes(text: &str) -> (u32, u32) {
    let bytes = text.as_bytes();
    let (mut english, mut vietnamese) = (0u32, 0u32);
    let mut at = 0;
    while let Some(start) = next_digit(bytes, at) {
        at = start;
        let (mut dots, mut commas, mut group, mut last) = (0, 0, 0, 0u8);
        while at < bytes.len() {
            let b = bytes[at];
            if b.is_ascii_digit() {
                group += 1;
            } else if (b == b'.' || b == b',') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
            {
                if b == b'.' {
                    dots += 1;
                } else {
                    commas += 1;
                }
                last = b;
                group = 0;
            } else {
                break;
            }
            at += 1;
        }
        let percent = bytes[at..].iter().take(2).any(|b| *b == b'%');
        match (dots, commas) {
            (1, 0) if group <= 2 && percent => english += 1,
            (_, 1) if dots > 0 && last == b',' => vietnamese += 2,
            (1, _) if commas > 0 && last == b'.' => english += 2,
            (0, 1) if group != 3 => vietnamese += 1,
            (0, 2..) if group == 3 => english += 2,
            (2.., 0) if group == 3 && at - start > 7 => vietnamese += 1,
            _ => {}
        }
    }
    (english, vietnamese)
}

/// Where the next digit stands from a byte on.
fn next_digit(bytes: &[u8], mut from: usize) -> Option<usize> {
    // Most of a text is letters: many bytes at once have none.
    const MANY: usize = 32;
    let digit = |b: &u8| b.is_ascii_digit();
    while let Some(many) = bytes.get(from..).and_then(<[u8]>::first_chunk::<MANY>)
        && !many.iter().fold(false, |any, b| any | digit(b))
    {
        from += MANY;
    }
    bytes.get(from..)?.iter().position(digit).map(|at| from + at)
}
