//! Who says or sets a figure: the quoted person with office, or the body that the clause names.

use crate::clause::Position;
use crate::lexicon::{Class, longest, words as w};
use crate::span::Span;
use crate::token::{Kind, Token};
use crate::unit::span_of;

/// How far back in a sentence a speaker is looked for.
const REACH: usize = 80;

/// Who says or sets the figure whose first token is given.
pub(crate) fn read(tokens: &[Token], positions: &[Position], at: usize) -> Option<Span> {
    let sentence = positions.get(at)?.sentence;
    let from = at.saturating_sub(REACH);
    let start = (from..at).rev().take_while(|i| positions[*i].sentence == sentence).last()?;
    // The verb of saying or setting nearest before the figure, and the subject before it.
    (start..at).rev().find_map(|i| {
        longest(tokens, i, Class::Speech)?;
        // `đáp ứng yêu cầu`: a noun.
        if tokens[i].id == w::YEU && i > start && tokens[i - 1].id == w::DAP {
            return None;
        }
        subject(tokens, positions, start, i)
    })
}

/// The office with its person, or the body, that stands as subject before a verb.
fn subject(tokens: &[Token], positions: &[Position], start: usize, verb: usize) -> Option<Span> {
    let mut found = None;
    let mut at = start;
    while at < verb {
        let office = longest(tokens, at, Class::Office);
        let body = longest(tokens, at, Class::Body);
        let head = office.is_some() || body.is_some() || is_assembly(tokens, at);
        if head && (tokens[at].is_capital() || office.is_some()) {
            found = Some(at);
            break;
        }
        at += 1;
    }
    let from = found?;
    // The subject runs to the verb; a clause of its own in between is left out.
    let mut end = from;
    while end < verb {
        let t = &tokens[end];
        let stop = match t.kind {
            Kind::Colon
            | Kind::Quote
            | Kind::Number
            | Kind::Open
            | Kind::Close
            | Kind::Semicolon => true,
            Kind::Comma => positions[verb].clause - positions[end].clause > 2,
            Kind::Word => matches!(t.id, w::DA | w::SE | w::CUNG_ALSO | w::TIEP) && end > from,
            _ => false,
        };
        if stop {
            break;
        }
        end += 1;
    }
    while end > from && !tokens[end - 1].is_word() {
        end -= 1;
    }
    (end > from && end - from <= 30).then(|| span_of(tokens, from, end))
}

fn is_assembly(tokens: &[Token], at: usize) -> bool {
    tokens[at].is_capital() && longest(tokens, at, Class::Assembly).is_some()
}
