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
    let start = (from..at).rev().take_while(|i| positions[*i].sentence == sentence).last();
    let before = start.and_then(|start| {
        according_to(tokens, positions, start, at)
            .or_else(|| said_before(tokens, positions, start, at))
    });
    before.or_else(|| said_behind(tokens, at))
}

/// The verb of saying or setting nearest before the figure, and the subject before it.
fn said_before(tokens: &[Token], positions: &[Position], start: usize, at: usize) -> Option<Span> {
    (start..at).rev().find_map(|i| {
        longest(tokens, i, Class::Speech)?;
        // `đáp ứng yêu cầu`: a noun.
        if tokens[i].id == w::YEU && i > start && tokens[i - 1].id == w::DAP {
            return None;
        }
        // What stands before another figure has said that one.
        let start = (start..i).rev().find(|k| tokens[*k].is_number()).map_or(start, |k| k + 1);
        subject(tokens, positions, start, i)
    })
}

/// `Theo ông Trần Quốc Đạt, Chủ tịch UBND huyện, năm 2021 …`
fn according_to(tokens: &[Token], positions: &[Position], start: usize, at: usize) -> Option<Span> {
    if tokens[start].id != w::THEO || longest(tokens, start + 1, Class::Office).is_none() {
        return None;
    }
    let commas = |from: usize| (from..at).find(|i| tokens[*i].kind == Kind::Comma);
    let first = commas(start + 1)?;
    let goes_on = longest(tokens, first + 1, Class::Office).is_some();
    let end = if goes_on { commas(first + 1).unwrap_or(first) } else { first };
    let named = end > start + 1 && positions[end].sentence == positions[start].sentence;
    named.then(|| span_of(tokens, start + 1, end))
}

/// `“Chúng tôi đã vận động được 240 hộ”, bà Ma Thị Thu, Chủ tịch Hội Phụ nữ xã chia sẻ`.
fn said_behind(tokens: &[Token], at: usize) -> Option<Span> {
    const LONGEST: usize = 24;
    let from = at.saturating_sub(REACH);
    let quotes = |from: usize, to: usize| tokens[from..to].iter().filter(|t| t.kind == Kind::Quote);
    if quotes(from, at).count() % 2 == 0 {
        return None;
    }
    let most = tokens.len().min(at + REACH);
    let close = (at..most).find(|i| tokens[*i].kind == Kind::Quote)?;
    let head = (close + 1..most.min(close + 4))
        .find(|i| longest(tokens, *i, Class::Office).is_some() || is_body(tokens, *i))?;
    let verb = (head + 1..most.min(head + LONGEST))
        .take_while(|i| !matches!(tokens[*i].kind, Kind::Quote | Kind::Newline | Kind::Number))
        .find(|i| longest(tokens, *i, Class::Speech).is_some())?;
    Some(span_of(tokens, head, verb))
}

fn is_body(tokens: &[Token], at: usize) -> bool {
    tokens[at].is_capital()
        && (longest(tokens, at, Class::Body).is_some() || is_assembly(tokens, at))
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
