//! How a figure bounds the thing: `tối thiểu 36 tỷ`, `từ 80% trở lên`, `ước đạt`.

use crate::clause::Position;
use crate::figure::Figure;
use crate::lexicon::comparators::{COMPARATORS, Side};
use crate::lexicon::functions::{FUNCTIONS, Function};
use crate::lexicon::nouns::NounKind;
use crate::lexicon::{Class, Hit, longest, words as w};
use crate::phrases::ending_at;
use crate::quantity::{Comparator, Dimension, Value};
use crate::span::Span;
use crate::token::{Kind, Token};
use crate::unit::span_of;

/// A comparator with the words that say so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Bound {
    pub(crate) op: Comparator,
    pub(crate) span: Option<Span>,
    /// First token of the comparator, or of the figure.
    pub(crate) first: usize,
}

/// How many words may stand between a comparator and its figure: `ít nhất phải đạt 80%`.
const REACH: usize = 4;
/// How far behind a figure `trở lên` may stand: `từ 12 tiêu chí nông thôn mới trở lên`.
const REACH_RIGHT: usize = 7;

/// The comparator of a figure. `next` is the first token of the figure after it.
pub(crate) fn read(
    text: &str,
    tokens: &[Token],
    positions: &[Position],
    figure: &Figure,
    previous_end: usize,
    next: usize,
) -> Bound {
    let none = Bound { op: Comparator::Eq, span: None, first: figure.first };
    let right = right(tokens, figure, next);
    let left = left(text, tokens, positions, figure, previous_end);
    match (left, right) {
        (_, Some((hit, op))) => Bound {
            op,
            span: Some(span_of(tokens, hit.at, hit.end())),
            first: left.map_or(figure.first, |(h, _)| h.at),
        },
        (Some((hit, op)), None) => {
            Bound { op, span: Some(span_of(tokens, hit.at, hit.end())), first: hit.at }
        }
        (None, None) => none,
    }
}

fn sign(text: &str, token: &Token) -> Option<Comparator> {
    Some(match token.span().of(text) {
        "≥" => Comparator::Ge,
        "≤" => Comparator::Le,
        ">" => Comparator::Gt,
        "<" => Comparator::Lt,
        "≈" => Comparator::Approx,
        _ => return None,
    })
}

fn left(
    text: &str,
    tokens: &[Token],
    positions: &[Position],
    figure: &Figure,
    previous_end: usize,
) -> Option<(Hit, Comparator)> {
    let clause = positions.get(figure.first)?.clause;
    let mut end = figure.first;
    // `≥ 92%`, `< 1%`.
    if let Some(at) = end.checked_sub(1)
        && let Some(op) = sign(text, &tokens[at])
    {
        return Some((Hit { class: Class::Comparator, row: 0, at, len: 1 }, op));
    }
    let mut weak = None;
    let mut stepped = 0;
    while end > previous_end && positions[end - 1].clause == clause && stepped <= REACH {
        if let Some(hit) = ending_at(tokens, end, Class::Comparator) {
            let row = &COMPARATORS[hit.row];
            if row.side == Side::Left && hit.at >= previous_end {
                if !reads_as_comparator(tokens, figure, &hit, stepped) {
                    return weak;
                }
                if !row.weak {
                    let op = stacked(tokens, &hit, row.op);
                    let op = if op == Comparator::Gt && forbidden(tokens, positions, hit.at) {
                        Comparator::Le
                    } else {
                        op
                    };
                    return Some((hit, op));
                }
                weak = weak.or(Some((hit, row.op)));
                end = hit.at;
                continue;
            }
        }
        let Some(link) = ending_at(tokens, end, Class::Function) else { break };
        if FUNCTIONS[link.row].function != Function::Link && tokens[end - 1].id != w::MOI {
            break;
        }
        end = link.at;
        stepped += 1;
    }
    if weak.is_some() {
        return weak;
    }
    estimated(tokens, positions, figure, previous_end)
}

/// `không hơn`, `trên dưới` are whole phrases; `hơn` behind `cao` compares two things.
fn reads_as_comparator(tokens: &[Token], figure: &Figure, hit: &Hit, stepped: usize) -> bool {
    let row = &COMPARATORS[hit.row];
    let before = hit.at.checked_sub(1).map_or(0, |i| tokens[i].id);
    let word = tokens[hit.at].id;
    // `đạt và vượt 18/20 chỉ tiêu` counts what was reached.
    if row.op == Comparator::Gt
        && figure.noun == Some(NounKind::PlanPart)
        && !matches!(word, w::TREN)
    {
        return false;
    }
    // `trên hai tuyến phố`, `gần hai khu dân cư`, `trên 3 lĩnh vực`: where, not how many.
    let few = matches!(figure.value, Value::One(v) if v < 10.0 && v.fract() == 0.0)
        && figure.scale == 1.0
        && figure.noun.is_some()
        && figure.of.is_none();
    if hit.len == 1
        && few
        && (figure.words || word == w::TREN)
        && matches!(word, w::TREN | w::DUOI | w::GAN)
    {
        return false;
    }
    // `Ngoài 02 dự án nói trên`.
    if tokens[hit.at].is_capital() && word == w::NGOAI_BEYOND {
        return false;
    }
    // Away from the figure only what cannot mean anything else.
    if stepped > 0 && hit.len == 1 && !row.weak {
        return false;
    }
    // `cao hơn 2 điểm so với` is a difference.
    let compares =
        longest(tokens, hit.at, Class::Change).is_some_and(|h| h.len >= hit.len && hit.len > 1);
    if compares {
        return !compares_behind(tokens, figure);
    }
    // `gần như`, `trên địa bàn` do not stand before numbers; `sau hơn 2 năm` does not come here.
    before != w::KHONG || hit.len > 1
}

/// `không để tỷ lệ thất nghiệp vượt quá 5%`.
fn forbidden(tokens: &[Token], positions: &[Position], at: usize) -> bool {
    (at.saturating_sub(16)..at)
        .rev()
        .take_while(|i| positions[*i].clause == positions[at].clause)
        .any(|i| tokens[i].id == w::KHONG && tokens.get(i + 1).is_some_and(|t| t.id == w::DE))
}

/// Whether `so với …`,  `cùng kỳ` behind a figure says what it is compared with.
pub(crate) fn compares_behind(tokens: &[Token], figure: &Figure) -> bool {
    figure.dimension == Dimension::Points
        || tokens[figure.end..tokens.len().min(figure.end + 4)]
            .iter()
            .take_while(|t| t.is_word())
            .any(|t| matches!(t.id, w::SO | w::CUNG))
}

/// `khoảng hơn 3.000` is about; `ít nhất trên 5` at least.
fn stacked(tokens: &[Token], hit: &Hit, op: Comparator) -> Comparator {
    match ending_at(tokens, hit.at, Class::Comparator) {
        Some(outer)
            if !COMPARATORS[outer.row].weak && COMPARATORS[outer.row].op != Comparator::Eq =>
        {
            let outer = COMPARATORS[outer.row].op;
            match (outer, op) {
                (Comparator::Ge | Comparator::Le, _) => outer,
                _ => op,
            }
        }
        _ => op,
    }
}

/// `ước cả năm đạt 12%`, `ước năm 2020 thu 500 tỷ`: the estimate stands at the head of the clause.
fn estimated(
    tokens: &[Token],
    positions: &[Position],
    figure: &Figure,
    previous_end: usize,
) -> Option<(Hit, Comparator)> {
    let here = positions.get(figure.first)?;
    let from = figure.first.saturating_sub(16).max(previous_end);
    // `Ước cả năm 2020, sản lượng đạt`: at the head of the sentence it reaches over a comma.
    let reaches = |at: &usize| {
        positions[*at].clause == here.clause
            || positions[*at].sentence == here.sentence && positions[*at].clause + 1 == here.clause
    };
    let heads = |at: usize| {
        positions[at].clause == here.clause
            || at == 0
            || positions[at - 1].sentence != here.sentence
    };
    (from..figure.first).rev().take_while(reaches).filter(|at| heads(*at)).find_map(|at| {
        let hit = longest(tokens, at, Class::Comparator)?;
        let row = &COMPARATORS[hit.row];
        let dream =
            hit.len == 1 && tokens.get(hit.end()).is_some_and(|t| t.id == w::MUON || t.id == 0);
        (row.weak && hit.end() <= figure.first && !dream).then_some((hit, row.op))
    })
}

fn right(tokens: &[Token], figure: &Figure, next: usize) -> Option<(Hit, Comparator)> {
    let to = next.min(tokens.len()).min(figure.end + REACH_RIGHT);
    for at in figure.end..to {
        if let Some(hit) = longest(tokens, at, Class::Comparator)
            && COMPARATORS[hit.row].side == Side::Right
        {
            // `5 năm trở lại đây` is a time.
            let place_or_time = tokens.get(hit.end()).is_some_and(|t| t.is_word() && t.id == 0);
            return (!place_or_time || hit.len == 2).then_some((hit, COMPARATORS[hit.row].op));
        }
        if matches!(
            tokens[at].kind,
            Kind::Comma
                | Kind::Number
                | Kind::Semicolon
                | Kind::Dot
                | Kind::Colon
                | Kind::Newline
                | Kind::Close
                | Kind::Open
        ) {
            return None;
        }
    }
    None
}
