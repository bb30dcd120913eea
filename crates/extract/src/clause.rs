//! Sentences, the segments that semicolons part, the clauses that commas part, and brackets.

use crate::lexicon::words as w;
use crate::scan::Scan;
use crate::token::{Kind, Token};

/// In which sentence, segment, clause and bracket a token stands. Numbers grow through the block.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Position {
    pub(crate) sentence: u32,
    pub(crate) segment: u32,
    pub(crate) clause: u32,
    /// How many brackets are open.
    pub(crate) depth: u8,
}

/// The positions of a block's tokens.
pub(crate) fn positions(text: &str, tokens: &[Token], scan: &Scan, out: &mut Vec<Position>) {
    out.clear();
    out.reserve(tokens.len());
    let mut now = Position::default();
    let mut list_ends = scan
        .others
        .iter()
        .filter(|o| o.2 == crate::quantity::NumberKind::ListNumber)
        .map(|o| o.1)
        .peekable();
    for (at, token) in tokens.iter().enumerate() {
        while list_ends.next_if(|end| *end < at).is_some() {}
        out.push(now);
        match token.kind {
            Kind::Open => now.depth = now.depth.saturating_add(1),
            Kind::Close => now.depth = now.depth.saturating_sub(1),
            Kind::Comma => now.clause += 1,
            Kind::Colon if now.depth == 0 => now.clause += 1,
            Kind::Dash if !token.is_glued() => {
                // A dash with room around it between words parts clauses; between numbers it does not.
                let between_words = at > 0
                    && tokens[at - 1].is_word()
                    && tokens.get(at + 1).is_some_and(|t| t.is_word() && t.is_capital());
                if between_words && tokens[at - 1].id != w::XA {
                    now.clause += 1;
                }
            }
            Kind::Semicolon => {
                now.segment += 1;
                now.clause += 1;
            }
            Kind::Newline => now = next_sentence(now),
            Kind::Dot | Kind::Stop | Kind::Ellipsis
                if ends_sentence(text, tokens, scan, at) && list_ends.peek() != Some(&(at + 1)) =>
            {
                now = next_sentence(now);
            }
            _ => {}
        }
    }
}

fn next_sentence(now: Position) -> Position {
    Position {
        sentence: now.sentence + 1,
        segment: now.segment + 1,
        clause: now.clause + 1,
        depth: 0,
    }
}

/// Whether a full stop ends its sentence: not behind `TP`, `Th.S`, nor inside a name.
fn ends_sentence(text: &str, tokens: &[Token], scan: &Scan, at: usize) -> bool {
    let Some(next) = tokens.get(at + 1) else { return true };
    let begins = next.is_capital()
        || matches!(
            next.kind,
            Kind::Number
                | Kind::Quote
                | Kind::Newline
                | Kind::Open
                | Kind::Dash
                | Kind::Plus
                | Kind::Other
        );
    if !begins {
        return false;
    }
    if tokens[at].kind != Kind::Dot {
        return true;
    }
    let Some(before) = at.checked_sub(1).map(|i| &tokens[i]) else { return false };
    if next.is_glued() && !matches!(next.kind, Kind::Quote | Kind::Newline) {
        // `TP.Hà Nội`, `H.Lan`; a missing space behind a sentence is likelier after a long word.
        return before.is_word()
            && !before.is_capital()
            && before.span().len() > 2
            && next.is_capital();
    }
    // `5.000 MW.` ends in a unit.
    let unit = scan.figures.binary_search_by(|f| f.end.cmp(&at)).is_ok();
    if unit {
        return true;
    }
    let word = before.span().of(text);
    let abbreviated = before.is_word()
        && before.is_capital()
        && (word.len() <= 2 && word.is_ascii() || ["ThS", "PGS", "Ths"].contains(&word))
        && next.is_word();
    !abbreviated
}
