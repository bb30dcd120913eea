//! Which period a figure has, of those that its words, its neighbours and its headings offer.

use super::Reader;
use crate::lexicon::words as w;
use crate::period::{Date, Period};
use crate::quantity::{Cue, Dimension, Measure, Origin, Per, Quantity, Status};
use crate::span::Span;
use crate::time::{Calendar, Mention};
use crate::verdict::Judged;
use crate::when::{self, Tense, Times, When};

impl Reader<'_> {
    /// When a figure holds: its own words, then what comes before, above and around.
    pub(super) fn period(
        &self,
        judged: &Judged,
        stated: Option<When>,
        previous: Option<&Quantity>,
        times: &Times<'_>,
        index: usize,
        same_sentence: bool,
    ) -> Option<(Period, Cue)> {
        let memory = &self.memory;
        let figure = &times.figures[index];
        // Whether the figure before it stands in the same item of a chain.
        let same_item = index.checked_sub(1).is_some_and(|i| {
            let before = times.positions[times.figures[i].first];
            before.segment == times.positions[figure.first].segment
        });
        let yearly = figure.per.contains(&Per::Known("year"))
            && matches!(figure.dimension, Dimension::Percent | Dimension::Points)
            || every_year(times, index);
        let fits = |p: Period| match (judged.status, when::tense(p, &memory.calendar)) {
            (Status::Result, Tense::Now) => !self.has_hardly_begun(p),
            // What is reported does not lie ahead, nor what is aimed at behind.
            (Status::Result, Tense::Future) => false,
            (Status::Target, Tense::Past) => judged.quoted,
            _ => true,
        };
        // At a congress the term that is reported is the one before.
        if let Some(w) = stated
            && w.term
            && judged.status == Status::Result
            && let Some(past) = self.past_term()
        {
            return Some((past, Cue { span: Some(w.span), origin: w.origin }));
        }
        // Every year's figure holds for years, whatever else is due in a month.
        let of_every_year =
            yearly || figure.per.contains(&Per::Known("year")) || every_year(times, index);
        let stated = stated.filter(|w| {
            !of_every_year
                || !matches!(w.period, Period::Month(..) | Period::Day(_) | Period::Quarter(..))
        });
        if self.of_congress(index)
            && judged.status == Status::Result
            && stated.is_none_or(|w| w.origin != Origin::Clause)
            && let Some(past) = self.past_term()
        {
            return Some((past, Cue { span: None, origin: Origin::Article }));
        }
        let heading = memory.governors.period_that(fits);
        let stated = stated.filter(|w| !w.inner || heading.is_none());
        if let Some(w) = stated
            && (fits(w.period) || judged.status == Status::Target && w.origin == Origin::Clause)
        {
            return Some((w.period, Cue { span: Some(w.span), origin: w.origin }));
        }
        let inherited = |(p, span): (Period, Span), origin| (p, Cue { span: Some(span), origin });
        // The figure before it in the sentence, or whose plan it goes on with.
        if let Some(q) = previous
            && (q.status == judged.status || judged.quoted)
            && (same_sentence || self.goes_on(q, judged.status, times))
            && (same_item
                || self.leads(q, times)
                || !matches!(q.period, Some(Period::Day(_))) && (heading.is_none() || !trailing(q)))
            && let (Some(p), Some(cue)) = (q.period, q.evidence.period)
            && fits(p)
        {
            let origin =
                cue.origin.max(if same_sentence { Origin::Sentence } else { Origin::Paragraph });
            return Some((p, Cue { span: cue.span, origin }));
        }
        if let Some(w) = times.opener(index, fits) {
            return Some((w.period, Cue { span: Some(w.span), origin: w.origin }));
        }
        if let Some(found) = heading {
            return Some(inherited(found, Origin::Heading));
        }
        match judged.status {
            Status::Target => {
                if let Some(term) = memory.calendar.term {
                    let period = Period::Years(term.from, term.to);
                    return Some((period, Cue { span: None, origin: Origin::Article }));
                }
                let planned = memory.target_period.filter(|p| fits(p.0));
                // A report on some months speaks of the plan for their year.
                let of_year = memory.result_period.and_then(|(p, span)| match p {
                    Period::Months((year, _), _)
                    | Period::Quarter(year, _)
                    | Period::Month(year, _) => {
                        Some((Period::Year(year), span)).filter(|p| fits(p.0))
                    }
                    _ => None,
                });
                planned.or(of_year).map(|p| inherited(p, Origin::Article))
            }
            Status::Result => {
                // A yearly rate holds for the years that are reported.
                if yearly && let Some(past) = self.past_term() {
                    return Some((past, Cue { span: None, origin: Origin::Article }));
                }
                let reported = memory.result_period.filter(|p| fits(p.0));
                // Where nothing tells, what is reported stands in the year of the report.
                let year = memory
                    .calendar
                    .published
                    .map(|d| (Period::Year(d.year), Cue { span: None, origin: Origin::Article }));
                reported.map(|p| inherited(p, Origin::Article)).or(year)
            }
            Status::Context => None,
        }
    }

    /// `đạt 108,2% chỉ tiêu Đại hội đề ra`: the share of what a term was to reach.
    fn of_congress(&self, index: usize) -> bool {
        let b = &self.buffers;
        let (figure, reading) = (&b.scan.figures[index], &b.readings[index]);
        reading.measure == Measure::OfPlan
            && b.tokens[figure.end..reading.plan_end].windows(2).any(|t| {
                matches!((t[0].id, t[1].id), (w::DAI, w::HOI_ASSEMBLY) | (w::NHIEM, w::KY))
            })
    }

    /// The term of office that has just ended, where this article is of the year in which the next begins.
    fn past_term(&self) -> Option<Period> {
        let term = self.memory.calendar.term?;
        let ends = self.memory.calendar.year? == term.from;
        ends.then(|| Period::Years(term.from.saturating_sub(5), term.from))
    }

    /// Whether less than half of a quarter or of some months is over: nobody reports on it yet.
    pub(super) fn has_hardly_begun(&self, period: Period) -> bool {
        let Some(today) = self.memory.calendar.published else { return false };
        let (first, last) = (period.first_day(), period.last_day());
        let days = |d: Date| u32::from(d.year) * 372 + u32::from(d.month) * 31 + u32::from(d.day);
        matches!(period, Period::Months(..) | Period::Quarter(..))
            && 2 * days(today) < days(first) + days(last)
    }

    /// Whether a figure's time opens its sentence or item.
    fn leads(&self, q: &Quantity, times: &Times<'_>) -> bool {
        let Some(span) = q.evidence.period.and_then(|c| c.span) else { return true };
        let start = |m: &Mention| times.tokens[m.first].start;
        let at = times.mentions.partition_point(|m| start(m) < span.start);
        let mention = times.mentions.get(at).filter(|m| start(m) == span.start);
        mention.is_none_or(|m| times.leads(m))
    }

    /// Whether a plan's time goes on over a full stop: it stood before its figure and is no single day.
    fn goes_on(&self, q: &Quantity, status: Status, times: &Times<'_>) -> bool {
        let Some(Cue { span: Some(span), origin }) = q.evidence.period else { return false };
        let coarse = matches!(q.period, Some(Period::Year(_) | Period::Years(..)));
        let leading = self.leads(q, times);
        let same = status == q.status && status != Status::Context;
        let coarse = coarse
            || status == Status::Result
                && matches!(
                    q.period,
                    Some(Period::Month(..) | Period::Months(..) | Period::Quarter(..))
                );
        same && coarse && leading && (span.start < q.span.start || origin > Origin::Sentence)
    }
}

/// `mỗi năm kết nạp ít nhất 120 đảng viên`.
fn every_year(times: &Times<'_>, index: usize) -> bool {
    const NEAR: usize = 8;
    let figure = &times.figures[index];
    let clause = times.positions[figure.first].clause;
    (figure.first.saturating_sub(NEAR)..figure.first).any(|i| {
        matches!(times.tokens[i].id, w::MOI | w::HANG | w::HANG_ALT)
            && times.tokens[i + 1].id == w::NAM
            && times.positions[i].clause == clause
    })
}

/// Whether a figure's time stands behind it.
fn trailing(q: &Quantity) -> bool {
    q.evidence.period.and_then(|c| c.span).is_some_and(|s| s.start > q.span.start)
}

/// `kết nạp 812 đảng viên, đạt 108% chỉ tiêu Đại hội`: what the share is of has its time.
pub(super) fn share_of_term(level: &mut Quantity, share: &Quantity) {
    let defaulted = |q: &Quantity| {
        q.evidence.period.is_some_and(|c| c.span.is_none() && c.origin == Origin::Article)
    };
    if share.measure == Measure::OfPlan
        && level.status == Status::Result
        && defaulted(level)
        && defaulted(share)
    {
        level.period = share.period;
    }
}

/// Where something starts from stands before the period of where it gets to: `giảm từ 5% xuống 3,1%`.
pub(super) fn begin_before(baseline: &mut Quantity, reached: &Quantity, calendar: &Calendar) {
    if baseline.period.is_some() {
        return;
    }
    let (Some(period), Some(cue)) = (reached.period, reached.evidence.period) else { return };
    let congress = calendar.term.filter(|t| calendar.year == Some(t.from));
    baseline.period = match period {
        Period::Year(to) if congress.is_some_and(|t| t.from == to) => {
            Some(Period::Year(to.saturating_sub(5)))
        }
        Period::Year(to) => Some(Period::Year(
            calendar.year.map_or(to.saturating_sub(1), |now| now.min(to.saturating_sub(1))),
        )),
        Period::Years(from, _) => Some(Period::Year(from)),
        Period::Months((y, from), (z, to)) => {
            Some(Period::Months((y.saturating_sub(1), from), (z.saturating_sub(1), to)))
        }
        Period::Quarter(..) | Period::Month(..) | Period::Day(_) => None,
    };
    baseline.evidence.period = baseline
        .period
        .is_some()
        .then_some(Cue { span: cue.span, origin: cue.origin.max(Origin::Sentence) });
}
