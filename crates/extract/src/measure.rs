//! Whether a figure is a level, a change, or a share of a plan.

use crate::clause::Position;
use crate::comparator;
use crate::figure::Figure;
use crate::lexicon::measures::CHANGES;
use crate::lexicon::{ANY, Class, Hit, longest, longest_of, words as w};
use crate::phrases::ending_at;
use crate::quantity::{Dimension, Direction, Measure, Value};
use crate::span::Span;
use crate::token::{Kind, Token};
use crate::unit::span_of;

/// The measure, with the words that say so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Reading {
    pub(crate) measure: Measure,
    pub(crate) direction: Option<Direction>,
    pub(crate) span: Option<Span>,
    /// One past the words behind the figure that name the plan; the figure's end otherwise.
    pub(crate) plan_end: usize,
}

/// How far back in the clause a word of change may stand: `giảm tỷ lệ hộ nghèo bình quân 1,5%`.
const REACH: usize = 14;

/// The measure of a figure whose comparator begins at `first`.
pub(crate) fn read(
    tokens: &[Token],
    positions: &[Position],
    figure: &Figure,
    first: usize,
    previous_end: usize,
) -> Reading {
    let change = change(tokens, positions, figure, first, previous_end);
    if let Some((span, direction)) = signed(tokens, figure) {
        return Reading {
            measure: Measure::Change,
            direction: Some(direction),
            span: Some(span),
            plan_end: figure.end,
        };
    }
    if let Some((span, plan_end)) = plan(tokens, figure) {
        let compared =
            matches!(change, Some((hit, _)) if near(&hit, first) && !is_surpass(tokens, &hit));
        let against = tokens.get(figure.end).is_some_and(|t| t.id == w::SO);
        if !(compared && against) {
            return Reading {
                measure: Measure::OfPlan,
                direction: None,
                span: Some(span),
                plan_end,
            };
        }
    }
    let level =
        Reading { measure: Measure::Level, direction: None, span: None, plan_end: figure.end };
    match change {
        Some((hit, direction)) => Reading {
            measure: Measure::Change,
            direction: Some(direction),
            span: Some(span_of(tokens, hit.at, hit.end())),
            ..level
        },
        None if figure.dimension == Dimension::Times => {
            Reading { measure: Measure::Change, direction: Some(Direction::Up), ..level }
        }
        None => level,
    }
}

/// `(+21,3%)`: how much it rose, by its sign.
fn signed(tokens: &[Token], figure: &Figure) -> Option<(Span, Direction)> {
    let sign = &tokens[figure.first.checked_sub(1)?];
    let share = matches!(figure.dimension, Dimension::Percent | Dimension::Points);
    (share && sign.kind == Kind::Plus).then(|| (sign.span(), Direction::Up))
}

/// `tăng cường`, `giảm phát`: a longer word begins with the word of change.
fn hidden(tokens: &[Token], hit: &Hit) -> bool {
    longest_of(tokens, hit.at, ANY)
        .is_some_and(|h| h.len > hit.len && !matches!(h.class, Class::Function | Class::Comparator))
}

fn near(hit: &Hit, first: usize) -> bool {
    first.saturating_sub(hit.end()) <= 2
}

fn is_surpass(tokens: &[Token], hit: &Hit) -> bool {
    hit.len == 1 && tokens[hit.at].id != w::TANG && tokens[hit.at].id != w::GIAM
}

/// `125,1% dự toán`, `68,2% so với kế hoạch năm`: the plan behind a share.
fn plan(tokens: &[Token], figure: &Figure) -> Option<(Span, usize)> {
    behind(tokens, figure).or_else(|| surpassed(tokens, figure))
}

/// `vượt dự toán tỉnh giao ít nhất 5%`: the plan stands before its share.
fn surpassed(tokens: &[Token], figure: &Figure) -> Option<(Span, usize)> {
    const REACH: usize = 8;
    // `vượt mục tiêu 50% số xã` quotes the plan itself.
    let of_something = tokens
        .get(figure.end)
        .is_some_and(|t| t.is_word() && !matches!(t.id, w::SO | w::TRO | w::VA | w::TRONG));
    if figure.dimension != Dimension::Percent || of_something {
        return None;
    }
    let from = figure.first.saturating_sub(REACH);
    let at = (from..figure.first)
        .rev()
        .take_while(|i| tokens[*i].is_word())
        .find(|i| tokens[*i].id == w::VUOT && longest(tokens, i + 1, Class::Plan).is_some())?;
    let plan = longest(tokens, at + 1, Class::Plan)?;
    // `vượt chỉ tiêu, tăng 5%` and `vượt kế hoạch và đạt 5%` say something else.
    let said = tokens[plan.end()..figure.first].iter().any(|t| {
        matches!(t.id, w::VA | w::TANG | w::GIAM | w::DAT | w::LA | w::CON | w::CHIEM | w::BANG)
    });
    (!said).then(|| (span_of(tokens, plan.at, plan.end()), figure.end))
}

fn behind(tokens: &[Token], figure: &Figure) -> Option<(Span, usize)> {
    let share = figure.dimension == Dimension::Percent
        || figure.unit.is_none() && figure.of.is_none() && figure.scale == 1.0;
    if !share || figure.first == figure.end {
        return None;
    }
    let mut at = figure.end;
    // `100% so với tổng dự toán`, `100% số kế hoạch`, `52% của kế hoạch`.
    if tokens.get(at).is_some_and(|t| matches!(t.id, w::CUA | w::SO_NUMBER | w::THEO)) {
        at += 1;
    }
    let hit = longest(tokens, at, Class::Plan)?;
    // The plan's own figure behind it: `5% so với chỉ tiêu 130 đảng viên` still is a share; `(NQ 12%)` is not reached.
    let mut end = hit.end();
    while end < tokens.len() && end < hit.end() + 8 {
        let t = &tokens[end];
        if !t.is_word() || t.id == w::VA || longest(tokens, end, Class::Change).is_some() {
            break;
        }
        end += 1;
    }
    Some((span_of(tokens, hit.at, hit.end()), end))
}

fn change(
    tokens: &[Token],
    positions: &[Position],
    figure: &Figure,
    first: usize,
    previous_end: usize,
) -> Option<(Hit, Direction)> {
    let clause = positions.get(figure.first)?.clause;
    let mut at = figure.first;
    let mut linked = false;
    let from = first.min(figure.first).saturating_sub(REACH).max(previous_end);
    // `cao hơn 2 điểm`, `thấp hơn`: the comparator itself is the word of change.
    while at > from {
        if positions[at - 1].clause != clause {
            break;
        }
        if let Some(hit) = ending_at(tokens, at, Class::Change)
            && hit.at >= from
            && !hidden(tokens, &hit)
            && (tokens[hit.end() - 1].id != w::HON
                || hit.len == 1
                || linked
                || comparator::compares_behind(tokens, figure))
        {
            let rate = is_rate(tokens, &hit);
            let apart = hit.len > 1 && tokens[hit.end() - 1].id == w::HON;
            if rate || (!linked || apart) && allows(tokens, figure, &hit) {
                return Some((hit, CHANGES[hit.row].direction));
            }
            at = hit.at;
            continue;
        }
        let token = &tokens[at - 1];
        if token.kind == Kind::Close
            && let Some(open) = open_bracket(tokens, at - 1, from)
        {
            at = open;
            continue;
        }
        // `giảm còn 1,29%`, `tăng lên 82 triệu`, `giảm xuống dưới 1%` give the level reached.
        // `tăng từ 20%/năm trở lên`, `giảm từ 1 - 1,2%` bound the change.
        let bounds = token.id == w::TU
            && at == figure.first
            && (matches!(figure.value, Value::Range { .. })
                || tokens.get(figure.end).is_some_and(|t| t.id == w::TRO));
        if bounds {
            at -= 1;
            continue;
        }
        // `tăng tới 26%` is how much.
        let as_much = matches!(token.id, w::TOI_TO | w::DEN)
            && at >= 2
            && matches!(tokens[at - 2].id, w::TANG | w::GIAM);
        if as_much {
            at -= 1;
            continue;
        }
        // `giảm tỷ lệ sinh con thứ ba trở lên 0,1%`.
        if token.id == w::LEN && at >= 2 && tokens[at - 2].id == w::TRO {
            at -= 2;
            continue;
        }
        if matches!(
            token.id,
            w::CHO | w::CON | w::XUONG | w::LEN | w::DAT | w::LA | w::DEN | w::TOI_TO | w::TU
        ) || matches!(token.kind, Kind::Open | Kind::Quote)
        {
            linked = true;
        }
        at -= 1;
    }
    None
}

/// `giảm hộ nghèo (chuẩn mới) 1,5%`: the bracket says more of what changes.
fn open_bracket(tokens: &[Token], close: usize, from: usize) -> Option<usize> {
    (from..close).rev().find(|i| tokens[*i].kind == Kind::Open)
}

/// `tốc độ tăng trưởng`, `tỷ lệ tăng dân số`: what is measured is a change, whatever the verb.
fn is_rate(tokens: &[Token], hit: &Hit) -> bool {
    hit.len >= 2
        && !matches!(tokens[hit.at].id, w::GIAM)
        && (tokens[hit.at].id != w::TANG || tokens[hit.end() - 1].id == w::TRUONG)
        && tokens[hit.end() - 1].id != w::HON
        || hit.len >= 3
}

/// The words in a name that make it a rate of growth.
pub(crate) fn rate_in(tokens: &[Token], name: Span) -> Option<(Span, Direction)> {
    let from = tokens.partition_point(|t| t.start < name.start);
    let to = tokens.partition_point(|t| t.end <= name.end);
    (from..to).find_map(|at| {
        let hit = longest(tokens, at, Class::Change)?;
        let first =
            hit.at == from && tokens[hit.at].id == w::TANG && tokens[hit.end() - 1].id == w::TRUONG;
        (hit.end() <= to && (is_rate(tokens, &hit) || first))
            .then(|| (span_of(tokens, hit.at, hit.end()), CHANGES[hit.row].direction))
    })
}

/// `giảm nghèo`, `tăng cường` are other words; `kém` and `gấp` must stand near.
fn allows(tokens: &[Token], figure: &Figure, hit: &Hit) -> bool {
    let near = figure.first - hit.end() <= 4;
    let word = tokens[hit.at].id;
    if hit.len == 1 && !matches!(word, w::TANG | w::GIAM) {
        // `tổ chức yếu kém`.
        let weak = word == w::KEM && hit.at > 0 && tokens[hit.at - 1].id == w::YEU_WEAK;
        return near && !weak;
    }
    if near {
        return true;
    }
    // Farther away only a share or a rate: `giảm tỷ lệ hộ nghèo 1,5%`, `tăng năng suất lúa thêm 2 tạ/ha`.
    let verb = matches!(word, w::TANG | w::GIAM);
    verb && (figure.dimension == Dimension::Percent || figure.dimension == Dimension::Points)
        && figure.of.is_none()
}
