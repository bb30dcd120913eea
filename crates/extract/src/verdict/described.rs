//! Figures that describe a thing: its size, its threshold, what it is compared with.

use super::Scene;
use crate::figure::Figure;
use crate::lexicon::functions::{FUNCTIONS, Function};
use crate::lexicon::nouns::NounKind;
use crate::lexicon::{Class, longest, words as w};
use crate::phrases::ending_at;
use crate::quantity::{Dimension, Value};

/// `dài 55,7 km`, `công suất 720 MW`, `đường dây 220 kV`, `mỗi tổ 300 MW`.
pub(super) fn is_size(scene: &Scene<'_>, figure: &Figure) -> bool {
    let physical = matches!(
        figure.dimension,
        Dimension::Length
            | Dimension::Power
            | Dimension::Area
            | Dimension::Speed
            | Dimension::Temperature
            | Dimension::Other
    );
    // `chuyển 18.250 ha đất lúa`: something is done to it.
    let verb = ending_at(scene.tokens, figure.first, Class::Function)
        .is_some_and(|h| FUNCTIONS[h.row].function == Function::Verb);
    let size = physical && !verb;
    size || figure.noun == Some(NounKind::PlanPart) && figure.of.is_none()
        || figure.first > 1
            && scene.tokens[figure.first.saturating_sub(4)..figure.first]
                .iter()
                .any(|t| t.id == w::MOI)
}

/// `hai xã dưới 5 tiêu chí`: which things are counted.
pub(super) fn is_threshold(scene: &Scene<'_>, index: usize) -> bool {
    let Some(counted) = index.checked_sub(1).map(|i| &scene.figures[i]) else { return false };
    let figure = &scene.figures[index];
    let bound = scene.tokens.get(counted.end..figure.first).unwrap_or_default();
    // `71 xã đạt dưới 5 tiêu chí`.
    let from = counted.end + usize::from(bound.first().is_some_and(|t| t.id == w::DAT));
    counted.noun.is_some()
        && matches!(bound.len(), 1..=3)
        && longest(scene.tokens, from, Class::Comparator).is_some_and(|h| h.end() == figure.first)
}

/// `công suất thiết kế 2 tấn/giờ`, `đường dây 220 kV`, `tổ máy 300 MW`: what a thing is built for.
pub(super) fn is_rating(scene: &Scene<'_>, figure: &Figure) -> bool {
    let before = &scene.tokens[figure.first.saturating_sub(4)..figure.first];
    let capacity = before.windows(2).any(|t| t[0].id == w::CONG && t[1].id == w::SUAT);
    let rated = before
        .last()
        .is_some_and(|t| matches!(t.id, w::DAY_LINE | w::TRAM_STATION | w::TO_MACHINE | w::MAY));
    let physical = !matches!(
        figure.dimension,
        Dimension::Money | Dimension::Percent | Dimension::Points | Dimension::Count
    );
    physical && (capacity || rated)
}

/// `riêng hai huyện miền núi giảm 3%`, `UBND 23 xã`: of whom something is said.
pub(super) fn is_whose(scene: &Scene<'_>, figure: &Figure) -> bool {
    figure.noun == Some(NounKind::Locality)
        && figure.of.is_none()
        && figure.first > 0
        && (scene.tokens[figure.first - 1].id == w::RIENG
            || ending_at(scene.tokens, figure.first, Class::Body).is_some()
            || ending_at(scene.tokens, figure.first, Class::Office).is_some())
}

/// `giá trị sản phẩm trên 1 ha đất trồng trọt`: what something is divided by.
pub(super) fn is_divisor(scene: &Scene<'_>, figure: &Figure) -> bool {
    figure.dimension == Dimension::Area
        && figure.value == Value::One(1.0)
        && figure.first > 0
        && matches!(scene.tokens[figure.first - 1].id, w::TREN | w::MOI)
}

/// `biểu quyết 100%`, `100% đại biểu tán thành`: a vote, in `tokens` from the first to the end.
pub(super) fn vote(scene: &Scene<'_>, figure: &Figure) -> Option<(usize, usize)> {
    const NEAR: usize = 7;
    if figure.dimension != Dimension::Percent && figure.of.is_none() {
        return None;
    }
    let tokens = scene.tokens;
    let pair = |i: usize| (tokens[i].id, tokens.get(i + 1).map_or(0, |t| t.id));
    if let Some(at) = figure.first.checked_sub(2)
        && pair(at) == (w::BIEU, w::QUYET)
    {
        return Some((at, at + 2));
    }
    let clause = scene.positions[figure.first].clause;
    (figure.end..tokens.len().min(figure.end + NEAR))
        .take_while(|i| scene.positions[*i].clause == clause)
        .find(|i| {
            matches!(
                pair(*i),
                (w::TAN, w::THANH) | (w::NHAT, w::TRI) | (w::BIEU, w::QUYET) | (w::DONG, w::Y)
            )
        })
        .map(|i| (i, i + 2))
}
