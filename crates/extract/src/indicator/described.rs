//! Names that stand behind a figure: what is counted, or what a share is of.

use super::Around;
use crate::figure::Figure;
use crate::lexicon::functions::{FUNCTIONS, Function};
use crate::lexicon::{Class, longest, longest_of, words as w};
use crate::phrases::ending_at;
use crate::quantity::Unit;
use crate::span::Span;
use crate::token::{Kind, Token};
use crate::unit::span_of;

const LONGEST_COUNTED: usize = 9;

/// What is counted, with the words behind that describe it.
pub(super) fn counted_name(around: &Around<'_>, figure: &Figure) -> Span {
    let tokens = around.tokens;
    // The unit's own tokens are the last of the figure, before its divisors.
    let first = match &figure.unit {
        Some(Unit::Noun(span)) => tokens.partition_point(|t| t.start < span.start),
        _ => figure.first,
    };
    let start = (first..figure.end)
        .find(|i| tokens[*i].is_word() && !is_numeral(tokens, *i))
        .unwrap_or(figure.first);
    let end = extent(around, figure.end, figure.end + LONGEST_COUNTED);
    span_of(tokens, start, end.max(start + 1))
}

fn is_numeral(tokens: &[Token], at: usize) -> bool {
    longest_of(tokens, at, Class::Digit.bit() | Class::Scale.bit()).is_some()
        && longest(tokens, at, Class::Noun).is_none()
}

/// `100% số trường công lập đạt chuẩn`: what the share is of.
pub(super) fn share_of(around: &Around<'_>, figure: &Figure) -> Option<Span> {
    let tokens = around.tokens;
    let at = figure.end;
    let token = tokens.get(at)?;
    let function = longest(tokens, at, Class::Function);
    let noun = longest(tokens, at, Class::Noun);
    // `4,8% GDP`: what it is measured by.
    if matches!(token.id, w::GDP | w::GRDP) {
        return None;
    }
    let opens = token.is_word()
        && (function.is_none()
            || noun.is_some_and(|n| n.len >= function.map_or(0, |f| f.len))
            || matches!(token.id, w::SO_NUMBER | w::CAC)
            // `bố trí 12 tỷ đồng chi thường xuyên`.
            || token.id == w::CHI_SPEND && tokens.get(at + 1).is_some_and(Token::is_word))
        && longest(tokens, at, Class::Plan).is_none()
        && longest(tokens, at, Class::Comparator).is_none();
    if !opens {
        return None;
    }
    let end = extent(around, at, at + 13);
    (end > at).then(|| span_of(tokens, at, end))
}

/// How far a description goes on to the right.
fn extent(around: &Around<'_>, from: usize, most: usize) -> usize {
    let tokens = around.tokens;
    let limit = most.min(around.next).min(tokens.len());
    let mut at = from;
    while at < limit {
        let token = &tokens[at];
        if !token.is_word() {
            if matches!(token.kind, Kind::Dash | Kind::Slash) && at > from && token.is_glued() {
                at += 1;
                continue;
            }
            break;
        }
        if let Some(end) = age(tokens, at) {
            at = end;
            continue;
        }
        if around.times.binary_search_by_key(&at, |t| t.first).is_ok() || bounds(tokens, at) {
            break;
        }
        if population(tokens, at) {
            at += 1;
            continue;
        }
        if let Some(hit) = longest(tokens, at, Class::Function) {
            let stops = match FUNCTIONS[hit.row].function {
                Function::Link => !modifies(tokens, at, hit.end()),
                Function::Opener => true,
                Function::Verb | Function::Adjective => false,
                Function::Particle => matches!(token.id, w::SO | w::SAU | w::TRUOC | w::QUA),
            };
            if stops {
                break;
            }
            at = hit.end();
            continue;
        }
        if longest(tokens, at, Class::Comparator).is_some() && at > from {
            break;
        }
        at += 1;
    }
    let mut end = at.min(limit);
    // No particle ends a name.
    while end > from && tokens[end - 1].is_word() {
        let Some(hit) = ending_at(tokens, end, Class::Function) else { break };
        if hit.at < from
            || population(tokens, hit.at)
            || matches!(FUNCTIONS[hit.row].function, Function::Verb | Function::Adjective)
        {
            break;
        }
        end = hit.at;
    }
    end
}

/// The second syllable of `dân số`.
fn population(tokens: &[Token], at: usize) -> bool {
    at > 0 && tokens[at].id == w::SO_NUMBER && tokens[at - 1].id == w::DAN
}

/// `từ 18 tuổi trở lên`, `dưới 5 tuổi`: which people; one past it.
fn age(tokens: &[Token], at: usize) -> Option<usize> {
    let id = |i: usize| tokens.get(i).map_or(0, |t| t.id);
    let aged = matches!(id(at), w::TU | w::DUOI | w::TREN)
        && tokens.get(at + 1).is_some_and(Token::is_number)
        && id(at + 2) == w::TUOI;
    aged.then(|| at + if bounds(tokens, at + 3) { 5 } else { 3 })
}

/// `trở lên`, `trở xuống`.
fn bounds(tokens: &[Token], at: usize) -> bool {
    tokens[at.min(tokens.len())..].first().is_some_and(|t| t.id == w::TRO)
        && tokens.get(at + 1).is_some_and(|t| matches!(t.id, w::LEN | w::XUONG))
}

/// `đạt chuẩn`, `được công nhận`, `có việc làm`: a verb that describes the noun before it.
fn modifies(tokens: &[Token], at: usize, end: usize) -> bool {
    let next = tokens.get(end);
    match tokens[at].id {
        w::DAT => {
            next.is_some_and(|t| t.is_word() && longest(tokens, end, Class::Comparator).is_none())
        }
        w::DUOC | w::CO | w::HOAN | w::DUY | w::KHONG | w::MOI_NEW | w::DANG_NOW => {
            next.is_some_and(|t| t.is_word())
        }
        _ => false,
    }
}
