//! Who says or sets a figure: the quoted person with office, or the body that the clause names.

use crate::clause::Position;
use crate::lexicon::{Class, longest, words as w};
use crate::quantity::Status;
use crate::span::Span;
use crate::token::{Kind, Token};
use crate::unit::span_of;

/// How far back in a sentence a speaker is looked for.
const REACH: usize = 80;

/// Who says or sets the figure whose first token is given.
pub(crate) fn read(
    text: &str,
    tokens: &[Token],
    positions: &[Position],
    at: usize,
    status: Status,
) -> Option<Span> {
    let sentence = positions.get(at)?.sentence;
    let from = at.saturating_sub(REACH);
    let start = (from..at).rev().take_while(|i| positions[*i].sentence == sentence).last()?;
    let _ = status;
    // The verb of saying or setting nearest before the figure, and the subject before it.
    (start..at).rev().find_map(|i| {
        let speaks = SPEAKS.iter().any(|phrase| {
            phrase
                .iter()
                .enumerate()
                .all(|(n, s)| tokens.get(i + n).is_some_and(|t| eq(t, text, s)))
        });
        if !speaks
            || tokens
                .get(i + 1)
                .is_some_and(|t| eq(t, text, "cầu") && i > start && eq(&tokens[i - 1], text, "đáp"))
        {
            return None;
        }
        subject(text, tokens, positions, start, i)
    })
}

fn eq(token: &Token, text: &str, word: &str) -> bool {
    token.span().of(text) == word
}

/// Verbs with which a person speaks or a body sets.
const SPEAKS: &[&[&str]] = &[
    &["cho", "biết"],
    &["cho", "hay"],
    &["khẳng", "định"],
    &["nhấn", "mạnh"],
    &["yêu", "cầu"],
    &["đề", "ra"],
    &["đặt", "ra"],
    &["đặt", "mục", "tiêu"],
    &["xác", "định"],
    &["phấn", "đấu"],
    &["đề", "nghị"],
    &["giao"],
    &["cam", "kết"],
    &["phê", "duyệt"],
    &["thông", "qua"],
    &["quyết", "tâm"],
    &["quyết", "định"],
    &["thông", "tin"],
    &["chia", "sẻ"],
    &["báo", "cáo"],
    &["nói"],
    &["kỳ", "vọng"],
];

/// The office with its person, or the body, that stands as subject before a verb.
fn subject(
    text: &str,
    tokens: &[Token],
    positions: &[Position],
    start: usize,
    verb: usize,
) -> Option<Span> {
    let clause = positions[verb].clause;
    let mut found = None;
    let mut at = start;
    while at < verb {
        let office = longest(tokens, at, Class::Office);
        let body = longest(tokens, at, Class::Body);
        let head = office.is_some() || body.is_some() || is_resolution(text, tokens, at);
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
    let _ = clause;
    while end > from && !tokens[end - 1].is_word() {
        end -= 1;
    }
    (end > from && end - from <= 30).then(|| span_of(tokens, from, end))
}

fn is_resolution(text: &str, tokens: &[Token], at: usize) -> bool {
    tokens[at].is_capital()
        && ["Nghị", "Đại", "Hội", "Kế", "Chương", "Quốc", "Chính", "Bộ"]
            .contains(&tokens[at].span().of(text))
        && tokens.get(at + 1).is_some_and(|t| {
            ["quyết", "hội", "nghị", "hoạch", "trình", "phủ", "Y", "Giao", "Công", "Tài", "Nông"]
                .contains(&t.span().of(text))
        })
}
