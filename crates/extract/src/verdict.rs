//! Target, result or context: all that speaks for each, in the order in which it decides.

mod described;
mod quoted;

use crate::article::{Block, BlockKind};
use crate::clause::Position;
use crate::extract::Memory;
use crate::figure::Figure;
use crate::lexicon::cues::Strength;
use crate::lexicon::words as w;
use crate::measure::Reading;
use crate::quantity::{Cue, Measure, Origin, Quantity, Status};
use crate::status::{self, CueHit, Governing};
use crate::time::Role;
use crate::token::Token;
use crate::unit::span_of;
use crate::when::{self, Tense, When};

/// What a verdict may look at.
pub(crate) struct Scene<'a> {
    pub(crate) tokens: &'a [Token],
    pub(crate) positions: &'a [Position],
    pub(crate) cues: &'a [CueHit],
    pub(crate) figures: &'a [Figure],
    pub(crate) memory: &'a Memory,
    /// The quantity before it in the block.
    pub(crate) previous: Option<&'a Quantity>,
    pub(crate) same_sentence: bool,
    /// Whether that quantity was a plan's own figure, quoted beside a result.
    pub(crate) quoted_before: bool,
    pub(crate) block: &'a Block,
}

/// A verdict with its reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Judged {
    pub(crate) status: Status,
    pub(crate) cue: Cue,
    /// Nothing in the text decided.
    pub(crate) bare: bool,
    /// A plan's own figure, quoted beside a result.
    pub(crate) quoted: bool,
}

/// Judges a figure.
pub(crate) fn judge(
    scene: &Scene<'_>,
    index: usize,
    reading: &Reading,
    stated: Option<When>,
    baseline: bool,
) -> Judged {
    let figure = &scene.figures[index];
    let decided = |status, cue| Judged { status, cue, bare: false, quoted: false };
    if baseline {
        return decided(Status::Context, here(scene, figure.first.saturating_sub(1), figure.first));
    }
    if let Some((from, to)) = described::vote(scene, figure) {
        return decided(Status::Result, here(scene, from, to));
    }
    if let Some((from, to)) = quoted::plan(scene, index) {
        return Judged { quoted: true, ..decided(Status::Target, here(scene, from, to)) };
    }
    if let Some(cue) = quoted::part_of_plan(scene, figure) {
        return decided(Status::Context, cue);
    }
    if let Some(cue) = quoted::counts_parts(scene, figure) {
        return decided(Status::Context, cue);
    }
    if let Some((from, to)) = quoted::compared_with(scene, figure) {
        return decided(Status::Context, here(scene, from, to));
    }
    if described::is_threshold(scene, index)
        || described::is_whose(scene, figure)
        || described::is_divisor(scene, figure)
    {
        return decided(Status::Context, here(scene, figure.first - 1, figure.first));
    }
    // `xuống dưới 5% (năm 2020: 6,9%)`: where the target starts from.
    let started = scene.positions[figure.first].depth > 0
        && scene.same_sentence
        && scene.previous.is_some_and(|p| p.status == Status::Target)
        && stated.is_some_and(|w| {
            w.origin == Origin::Clause
                && when::tense(w.period, &scene.memory.calendar) == Tense::Past
        });
    if started {
        return decided(Status::Context, here(scene, figure.first - 1, figure.first));
    }
    let next = scene.figures.get(index + 1).map_or(scene.tokens.len(), |f| f.first);
    let after = scene.cues.partition_point(|c| c.at < figure.end);
    let before = scene.cues.partition_point(|c| c.at < figure.first);
    let strong = status::governing(scene.cues, scene.positions, figure.first, before);
    // A time that only stands farther behind, or in `trong nhiệm kỳ`, says nothing of the tense.
    let stated = stated.filter(|w| !w.after && !w.term);
    let tense = stated.map_or(Tense::Unknown, |w| when::tense(w.period, &scene.memory.calendar));
    if let Some(cue) = status::behind(
        scene.cues,
        scene.tokens,
        scene.positions,
        figure.end,
        next,
        after,
        figure.noun.is_some(),
    ) {
        let here = scene.positions[figure.first].segment;
        let own_target = strong.is_some_and(|g| {
            g.cue.status == Status::Target
                && (g.same_clause || scene.positions[g.cue.at].segment == here)
        });
        if !own_target {
            return decided(cue.status, of_cue(scene, &cue, Origin::Clause));
        }
    }
    let aimed = strong.is_some_and(|g| g.cue.status == Status::Target);
    if !aimed && described::is_rating(scene, figure) {
        return decided(Status::Context, here(scene, figure.first - 1, figure.first));
    }
    if let Some(judged) = strong.and_then(|g| by_cue(scene, figure, &g, stated, tense, reading)) {
        return judged;
    }
    if let Some(when) = stated {
        let cue = Cue { span: Some(when.span), origin: when.origin };
        match tense {
            Tense::Future => return decided(Status::Target, cue),
            Tense::Past
                if when.origin == Origin::Clause || scene.memory.governors.status().is_none() =>
            {
                return decided(Status::Result, cue);
            }
            // `giảm 1,6%/năm, đến cuối năm 2020 còn 3,9%` goes on with a report.
            Tense::Unknown | Tense::Now
                if when.role == Role::Deadline && !stands_at(scene, figure) =>
            {
                return decided(Status::Target, cue);
            }
            Tense::Past | Tense::Now | Tense::Unknown => {}
        }
    }
    // A caption stands between things and speaks for itself.
    let caption = scene.block.kind == BlockKind::Caption;
    if let Some((status, span)) = scene.memory.governors.status().filter(|_| !caption) {
        return decided(status, Cue { span: Some(span), origin: Origin::Heading });
    }
    if let Some(cue) = announced(scene, index, before) {
        return decided(Status::Target, of_cue(scene, &cue, Origin::Paragraph));
    }
    // `Mục tiêu năm 2019 là 15%. Cơ cấu kinh tế năm 2018: …`: back from what is aimed at.
    let goes_back = |previous: &Quantity| {
        let times = stated.zip(previous.period);
        !scene.same_sentence
            && previous.status == Status::Target
            && times.is_some_and(|(own, aimed)| own.period.last_day() < aimed.first_day())
    };
    if let Some(previous) = scene.previous
        && previous.status != Status::Context
        && carries(scene, previous)
        && !goes_back(previous)
    {
        let origin = previous.evidence.status.origin.max(if scene.same_sentence {
            Origin::Sentence
        } else {
            Origin::Paragraph
        });
        return decided(previous.status, Cue { span: previous.evidence.status.span, origin });
    }
    by_default(scene, figure, before)
}

/// `Năm 2022 huyện đặt chỉ tiêu cao hơn. Tổng giá trị sản xuất tăng 9,5%`: a sentence without figures
/// before this one that says what follows.
fn announced(scene: &Scene<'_>, index: usize, before: usize) -> Option<CueHit> {
    let here = scene.positions[scene.figures[index].first].sentence;
    let previous = index.checked_sub(1).map_or(0, |i| scene.figures[i].end);
    let cue =
        scene.cues[..before].iter().rev().take(8).find(|c| {
            scene.positions[c.at].sentence + 1 == here && c.strength == Strength::Sentence
        })?;
    let sentence = scene.positions[cue.at].sentence;
    let bare = previous == 0 || scene.positions[previous - 1].sentence < sentence;
    (bare && cue.status == Status::Target && sets_out(cue.first)).then_some(*cue)
}

/// Whether what was said of the figure before goes on.
///
/// A plan's figure quoted for comparison says nothing of its neighbours; over a full stop only the
/// words that set out a plan go on, not a single promise or demand.
fn carries(scene: &Scene<'_>, previous: &Quantity) -> bool {
    if scene.quoted_before {
        return false;
    }
    if scene.same_sentence || previous.status == Status::Result {
        return true;
    }
    let Some(cue) = previous.evidence.status.span else { return false };
    let at = scene.tokens.partition_point(|t| t.start < cue.start);
    let word = scene.tokens.get(at).map_or(0, |t| t.id);
    cue.end <= scene.block.span.start || sets_out(word)
}

/// Whether words that begin so set out a plan, rather than promise or ask for one thing.
fn sets_out(word: u16) -> bool {
    matches!(
        word,
        w::PHAN_STRIVE
            | w::MUC_AIM
            | w::CHI_SO
            | w::CAC
            | w::DE
            | w::DAT_SET
            | w::QUYET
            | w::DEN
            | w::NAM
            | w::GIAI
            | w::NHIEM
            | w::PHUONG_WAY
            | w::DINH
            | w::TU
            | w::TRUOC
            | w::XAC
            | w::THEO
            | w::KE
    )
}

/// What a strong cue before the figure says, unless the time that is stated contradicts it.
fn by_cue(
    scene: &Scene<'_>,
    figure: &Figure,
    governing: &Governing,
    stated: Option<When>,
    tense: Tense,
    reading: &Reading,
) -> Option<Judged> {
    let cue = &governing.cue;
    let origin = if governing.same_clause { Origin::Clause } else { Origin::Sentence };
    let decided = |status| {
        Some(Judged { status, cue: of_cue(scene, cue, origin), bare: false, quoted: false })
    };
    let stated_here = stated.is_some_and(|w| w.origin == Origin::Clause);
    let nearer_time =
        stated.filter(|w| w.origin == Origin::Clause && w.span.start > scene.tokens[cue.at].start);
    match cue.status {
        Status::Target => {
            // `sẽ thiếu 3,7 tỷ kWh` is no aim.
            if foretells_harm(scene, cue, figure) || conditional(scene, cue) {
                return decided(Status::Context);
            }
            let soft = cue.strength == Strength::Clause;
            // What has passed is reported, even where the sentence began with an aim.
            if tense == Tense::Past && (soft || nearer_time.is_some() && !governing.same_clause) {
                return None;
            }
            // A share of the plan is reported, unless the aim stands in its own clause.
            if reading.measure == Measure::OfPlan && !governing.same_clause {
                return None;
            }
            if soft && !governing.same_clause && reported(scene) {
                return None;
            }
            if soft && (reported(scene) || keeps(scene, cue)) && tense != Tense::Future {
                return None;
            }
            decided(Status::Target)
        }
        Status::Result => {
            if tense == Tense::Future && (stated_here || cue.strength == Strength::Clause) {
                return None;
            }
            // `Hằng năm, kết nạp từ 180 đảng viên` where aims were set out before.
            if cue.strength == Strength::Clause
                && tense != Tense::Past
                && scene.previous.is_some_and(|p| p.status == Status::Target)
                && yearly(scene, figure, cue)
            {
                return None;
            }
            // `hoàn thành 20 km đường` under a heading of aims is one.
            if cue.strength == Strength::Clause
                && scene.memory.governors.status().is_some_and(|s| s.0 == Status::Target)
                && tense != Tense::Past
            {
                return None;
            }
            decided(Status::Result)
        }
        Status::Context => {
            (governing.same_clause || cue.strength == Strength::Sentence).then_some(Judged {
                status: Status::Context,
                cue: of_cue(scene, cue, origin),
                bare: false,
                quoted: false,
            })
        }
    }
}

/// `hằng năm`, `mỗi năm` before a verb, in its sentence.
fn yearly(scene: &Scene<'_>, figure: &Figure, cue: &CueHit) -> bool {
    const NEAR: usize = 6;
    let sentence = scene.positions[figure.first].sentence;
    (cue.at.saturating_sub(NEAR)..cue.at).any(|i| {
        matches!(scene.tokens[i].id, w::MOI | w::HANG | w::HANG_ALT)
            && scene.tokens[i + 1].id == w::NAM
            && scene.positions[i].sentence == sentence
    })
}

/// Whether `còn` alone stands before a figure that goes on with the report of its sentence.
fn stands_at(scene: &Scene<'_>, figure: &Figure) -> bool {
    let reports = scene.previous.is_some_and(|previous| previous.status == Status::Result);
    let before = figure.first.checked_sub(1).map_or(0, |at| scene.tokens[at].id);
    scene.same_sentence && reports && before == w::CON
}

/// Whether what came before in the paragraph, or the heading above, is a report.
fn reported(scene: &Scene<'_>) -> bool {
    let above = scene.memory.governors.status();
    scene.previous.is_some_and(|p| p.status == Status::Result)
        || scene.previous.is_none() && above.is_some_and(|s| s.0 == Status::Result)
}

/// `Giáo dục giữ vững tốp đầu với 59 trường chuẩn` after paragraphs that report: so it stands.
fn keeps(scene: &Scene<'_>, cue: &CueHit) -> bool {
    matches!(cue.first, w::GIU | w::DUY | w::TANG | w::DAY_PUSH)
        && scene.memory.last_status == Some(Status::Result)
        && scene.memory.governors.status().is_none()
}

/// No cue and no time: the weak words, then the title, then nothing.
fn by_default(scene: &Scene<'_>, figure: &Figure, before: usize) -> Judged {
    let weak = status::weak(scene.cues, scene.positions, figure.first, before);
    let title = scene.memory.title_status;
    // The items of a resolution or plan are what it sets.
    if let Some((Status::Target, span)) = title
        && scene.block.kind == BlockKind::ListItem
    {
        return Judged {
            status: Status::Target,
            cue: Cue { span: Some(span), origin: Origin::Article },
            bare: false,
            quoted: false,
        };
    }
    if let Some(governing) = weak {
        let cue = governing.cue;
        // Under a title of aims a bare `đạt` is aimed at; `tăng … so với cùng kỳ` is not.
        let cue_here = of_cue(
            scene,
            &cue,
            if governing.same_clause { Origin::Clause } else { Origin::Sentence },
        );
        return Judged {
            status: cue.status,
            cue: cue_here,
            bare: cue.status == Status::Target,
            quoted: false,
        };
    }
    match title {
        Some((Status::Result, span)) => Judged {
            status: Status::Result,
            cue: Cue { span: Some(span), origin: Origin::Article },
            bare: true,
            quoted: false,
        },
        // Plain statements of the news report; sizes of things describe.
        _ if !described::is_size(scene, figure) => Judged {
            status: Status::Result,
            cue: Cue { span: None, origin: Origin::Article },
            bare: true,
            quoted: false,
        },
        _ => Judged {
            status: Status::Context,
            cue: Cue { span: None, origin: Origin::Article },
            bare: true,
            quoted: false,
        },
    }
}

fn of_cue(scene: &Scene<'_>, cue: &CueHit, origin: Origin) -> Cue {
    Cue { span: Some(span_of(scene.tokens, cue.at, cue.end)), origin }
}

fn here(scene: &Scene<'_>, from: usize, to: usize) -> Cue {
    Cue { span: Some(span_of(scene.tokens, from, to.max(from + 1))), origin: Origin::Clause }
}

/// `Nếu mưa lớn kéo dài, vùng hạ du sẽ ngập`: what would be.
fn conditional(scene: &Scene<'_>, cue: &CueHit) -> bool {
    let index = scene.cues.partition_point(|c| c.at < cue.at);
    scene.cues[..index].iter().rev().take(6).any(|c| {
        c.status == Status::Context
            && c.strength == Strength::Sentence
            && scene.positions[c.at].segment == scene.positions[cue.at].segment
    }) && scene.tokens[cue.at].id == w::SE
}

/// `sẽ thiếu`, `có thể mất`: what is foretold and nobody aims at.
fn foretells_harm(scene: &Scene<'_>, cue: &CueHit, figure: &Figure) -> bool {
    scene.tokens[cue.at].id == w::SE
        && scene.tokens[cue.end..figure.first]
            .iter()
            .take(6)
            .any(|t| matches!(t.id, w::THIEU_LACK | w::HUT | w::MAT | w::THIET | w::CHAM))
}
