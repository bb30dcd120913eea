//! Figures of a plan that a report quotes, and the parts that a plan has.

use super::{Scene, here};
use crate::figure::Figure;
use crate::lexicon::nouns::{NOUNS, NounKind};
use crate::lexicon::{Class, longest, words as w};
use crate::phrases::ending_at;
use crate::quantity::{Cue, Dimension};
use crate::token::{Kind, Token};

/// `15,8% (NQ 12%)`, `so với chỉ tiêu 130 đảng viên`: the plan's own figure, and the words that say so.
pub(super) fn plan(scene: &Scene<'_>, index: usize) -> Option<(usize, usize)> {
    let figure = &scene.figures[index];
    let bracketed = figure.first > 0 && scene.tokens[figure.first - 1].kind == Kind::Open;
    if bracketed {
        return behind_plan(scene, figure.first - 1).or_else(|| behind_share(scene, index));
    }
    in_brackets(scene, figure)
        .or_else(|| named_before(scene, figure))
        .or_else(|| set_by_others(scene, figure))
}

/// `so với nghị quyết (2%/năm)`.
fn behind_plan(scene: &Scene<'_>, open: usize) -> Option<(usize, usize)> {
    let plan = ending_at(scene.tokens, open, Class::Plan)?;
    let compared =
        plan.at.checked_sub(1).is_some_and(|i| matches!(scene.tokens[i].id, w::VOI | w::HON));
    (plan.len > 1 || compared).then_some((plan.at, plan.end()))
}

/// `đạt 60,1% chỉ tiêu cả nhiệm kỳ (12.000 lao động)`, `vượt 5% so với chỉ tiêu tỉnh giao (79,5%)`.
fn behind_share(scene: &Scene<'_>, index: usize) -> Option<(usize, usize)> {
    const AWAY: usize = 5;
    const LONG: usize = 8;
    let tokens = scene.tokens;
    let share = &scene.figures[index.checked_sub(1)?];
    let open = scene.figures[index].first - 1;
    let plan = (share.end..(share.end + AWAY).min(open))
        .find_map(|at| longest(tokens, at, Class::Plan))?;
    let between = tokens.get(share.end..plan.at)?.iter().chain(tokens.get(plan.end()..open)?);
    let joined = open - plan.end() <= LONG
        && between.clone().all(|t| t.is_word() || t.is_number() || t.kind == Kind::Comma);
    joined.then_some((plan.at, plan.end()))
}

/// `(mục tiêu Đại hội XXI là 8%)`.
fn in_brackets(scene: &Scene<'_>, figure: &Figure) -> Option<(usize, usize)> {
    let tokens = scene.tokens;
    if scene.positions[figure.first].depth == 0 {
        return None;
    }
    let open = (figure.first.saturating_sub(10)..figure.first)
        .rev()
        .find(|i| tokens[*i].kind == Kind::Open)?;
    let plan = longest(tokens, open + 1, Class::Plan)?;
    tokens[open + 1..figure.first]
        .iter()
        .all(|t| t.is_word() || t.is_number() || t.kind == Kind::Colon)
        .then_some((plan.at, plan.end()))
}

/// `(NQ đề ra là 12%)`, `(kế hoạch: 5%)`, `vượt xa mục tiêu 400 tỷ đồng`, `10,6%/mục tiêu là 11,5%`.
fn named_before(scene: &Scene<'_>, figure: &Figure) -> Option<(usize, usize)> {
    let tokens = scene.tokens;
    let mut end = figure.first;
    for _ in 0..4 {
        if let Some(plan) = ending_at(tokens, end, Class::Plan) {
            let before = plan.at.checked_sub(1).map(|i| &tokens[i]);
            let further = plan.at.checked_sub(2).map_or(0, |i| tokens[i].id);
            let bracketed = before.is_some_and(|t| t.kind == Kind::Open);
            let compared = tokens[plan.at].id == w::SO
                || before.is_some_and(|t| {
                    matches!(t.id, w::VOI | w::SO | w::HON)
                        || t.id == w::XA_FAR && further == w::VUOT
                        || t.kind == Kind::Slash
                        || t.id == w::VUOT && shares(scene, figure)
                });
            // `(88,2%, kế hoạch 95%)`.
            let bracketed = bracketed
                || scene.positions[plan.at].depth > 0
                    && before.is_some_and(|t| t.kind == Kind::Comma);
            return (bracketed || compared).then_some((plan.at, plan.end()));
        }
        let at = end.checked_sub(1)?;
        let t = &tokens[at];
        let joint =
            matches!(t.id, w::LA | w::DE | w::RA | w::GIAO | w::DAT | w::TREN | w::NAM | w::HANG)
                || t.kind == Kind::Colon
                || longest(tokens, at, Class::Comparator).is_some();
        if !joint {
            return None;
        }
        end = at;
    }
    None
}

/// `50% số xã`: what the share is of stands behind it.
fn shares(scene: &Scene<'_>, figure: &Figure) -> bool {
    figure.dimension == Dimension::Percent
        && scene
            .tokens
            .get(figure.end)
            .is_some_and(|t| t.is_word() && !matches!(t.id, w::SO | w::TRO | w::VA | w::TRONG))
}

/// `so với con số 816.000 tỷ đồng Quốc hội đã quyết định`.
fn set_by_others(scene: &Scene<'_>, figure: &Figure) -> Option<(usize, usize)> {
    const NEAR: usize = 8;
    let tokens = scene.tokens;
    // `chưa đạt mức 9,2% đề ra`.
    let set = |i: usize| {
        let id = |i: usize| tokens.get(i).map_or(0, |t| t.id);
        id(i) == w::DE && id(i + 1) == w::RA
    };
    let level = figure.first > 0 && matches!(tokens[figure.first - 1].id, w::MUC | w::SO_NUMBER);
    if set(figure.end) && level {
        return Some((figure.end, figure.end + 2));
    }
    compared_with(scene, figure)?;
    let clause = scene.positions[figure.first].clause;
    let at = (figure.end..tokens.len().min(figure.end + NEAR))
        .take_while(|i| scene.positions[*i].clause == clause)
        .find(|i| {
            let next = tokens.get(i + 1).map_or(0, |t| t.id);
            matches!(
                (tokens[*i].id, next),
                (w::GIAO, _) | (w::DE, w::RA) | (w::QUYET, w::DINH) | (w::PHE, w::DUYET)
            )
        })?;
    Some((at, at + 1))
}

/// `so với mức 53 tỷ của năm 2023`, `thấp hơn mức 18%`: the words before what is compared with.
pub(super) fn compared_with(scene: &Scene<'_>, figure: &Figure) -> Option<(usize, usize)> {
    let tokens = scene.tokens;
    if let Some(found) = behind_time(tokens, figure) {
        return Some(found);
    }
    let mut at = figure.first;
    let mut named = false;
    for _ in 0..4 {
        at = at.checked_sub(1)?;
        let before = at.checked_sub(1).map_or(0, |i| tokens[i].id);
        match tokens[at].id {
            w::VOI if before == w::SO => return Some((at - 1, at + 1)),
            w::HON if named => return Some((at, at + 1)),
            w::MUC | w::SO_NUMBER => named = true,
            w::CON_THING if named => {}
            _ if longest(tokens, at, Class::Comparator).is_some() => {}
            _ => return None,
        }
    }
    None
}

/// `tăng 9,8% so với năm 2018 (1.171 tỷ đồng)`: the amount of the time that is compared with.
fn behind_time(tokens: &[Token], figure: &Figure) -> Option<(usize, usize)> {
    const LONG: usize = 9;
    let open = figure.first.checked_sub(1).filter(|at| tokens[*at].kind == Kind::Open)?;
    let with = (open.saturating_sub(LONG)..open).rev().find(|at| tokens[*at].id == w::VOI)?;
    let so = with.checked_sub(1).filter(|at| tokens[*at].id == w::SO)?;
    let between = &tokens[with + 1..open];
    let words = between.iter().all(|t| t.is_word() || t.is_number() || t.kind == Kind::Slash);
    let time = between.iter().any(|t| matches!(t.id, w::NAM | w::KY | w::THANG));
    let plan = (with + 1..open).any(|at| longest(tokens, at, Class::Plan).is_some());
    (words && time && !plan).then_some((so, with + 1))
}

/// `đề ra 15 nhóm chỉ tiêu, 5 nhiệm vụ`: how many parts a plan has describes it.
pub(super) fn part_of_plan(scene: &Scene<'_>, figure: &Figure) -> Option<Cue> {
    let tokens = scene.tokens;
    let at = figure.first.checked_sub(1)?;
    // `đề ra 6 chương trình trọng điểm`.
    let set = tokens[at].id == w::RA
        && tokens.get(figure.end.wrapping_sub(2)).is_some_and(|t| t.id == w::CHUONG);
    if figure.noun != Some(NounKind::PlanPart) && !set || figure.of.is_some() {
        return None;
    }
    let clause = scene.positions[figure.first].clause;
    // `hoàn thành 15 chỉ tiêu`, `đạt 18 chỉ tiêu` report or aim.
    let from = figure.first.saturating_sub(5);
    let done = (from..figure.first).any(|i| {
        scene.positions[i].clause == clause
            && (matches!(tokens[i].id, w::DAT | w::VUOT | w::CON)
                || tokens[i].id == w::THANH && i > 0 && tokens[i - 1].id == w::HOAN
                || tokens[i].id == w::HIEN && i > 0 && tokens[i - 1].id == w::THUC)
    });
    // `11 chỉ tiêu đạt và vượt`, `ba chỉ tiêu khó hoàn thành`.
    let counted = tokens.get(figure.end).is_some_and(|t| {
        matches!(t.id, w::DAT | w::VUOT | w::CHUA_NOT | w::KHONG | w::KHO_HARD | w::HOAN | w::DA)
    });
    (!done && !counted).then(|| here(scene, at, at + 1))
}

/// `nội dung 08 chương trình`, `ban chỉ đạo 08 chương trình`, `nhóm 5 thành phố`: what something is made of.
pub(super) fn counts_parts(scene: &Scene<'_>, figure: &Figure) -> Option<Cue> {
    figure.noun?;
    let before = ending_at(scene.tokens, figure.first, Class::Noun)?;
    let of_plan = NOUNS[before.row].kind == NounKind::PlanPart && before.len <= 2
        || scene.tokens[before.end() - 1].id == w::DAO;
    // `đặt mục tiêu 15 bác sĩ` aims.
    let aims = scene.tokens[before.end() - 1].id == w::TIEU;
    let opens = before.at == 0 || !scene.tokens[before.at - 1].is_word();
    (of_plan && !aims && !opens && figure.of.is_none())
        .then(|| here(scene, before.at, before.end()))
}
