//! Which result answers which target.

use super::compare::{Outcome, Share, good_way, outcome, share};
use super::figure::{ArticleEntry, Figure, UnitKey};
use super::frame::{TimeFrame, Timing};
use super::indicator::Indicator;
use super::places::Places;
use super::reason::Reason;
use muctieu_extract::{Date, Measure, Period, Status};

/// A target and a result that answers it.
#[derive(Clone, PartialEq, Debug)]
pub struct Pair {
    /// The result, as a place in [`Ledger::figures`](super::Ledger::figures).
    pub result: usize,
    /// How much of the target it is; absent where the two cannot be divided.
    pub share: Option<Share>,
    /// Whether it meets the target, the time aside.
    pub outcome: Outcome,
    /// How its period stands to the target's frame.
    pub timing: Timing,
    /// Why the two were paired.
    pub why: Vec<Reason>,
}

/// What pairs need to know of a target beside its figure.
pub(super) struct Asked<'a> {
    pub figure: &'a Figure,
    pub frame: TimeFrame,
    /// The figure that says how much there was before, and how much.
    pub baseline: Option<(usize, f64)>,
}

/// The pair of a target and a result, where the result answers it.
pub(super) fn pair(
    asked: &Asked<'_>,
    figures: &[Figure],
    number: usize,
    articles: &[ArticleEntry],
    places: &Places,
) -> Option<Pair> {
    let (target, result) = (asked.figure, &figures[number]);
    if result.status() != Status::Result {
        return None;
    }
    let article = articles.get(result.article as usize);
    let published = article.and_then(|article| article.published).map(|at| at.date);
    let same = target.name.key == result.name.key && target.name.key.is_telling();
    if !same || target.place.is_none() || target.place != result.place {
        return None;
    }
    if target.measure() != result.measure() {
        return None;
    }
    let units = match (&target.unit, &result.unit) {
        (Some(a), Some(b)) => a.agrees(b),
        (None, None) => true,
        _ => false,
    };
    let period = result.quantity.period?;
    let row = target.name.indicator();
    // A rate that no row knows stands, as those that rows know do.
    let rate = target.is_rate() || target.quantity.of.is_some();
    let kind = row.map(|row| row.kind).or(rate.then_some(super::Kind::Stock));
    if !units || !same_per(asked, result, period, row) {
        return None;
    }
    // A rate of growth does not add up over the months of a year, whatever it is the growth of, nor does what
    // is told by the year; a share of the year's plan does, and so do households fewer and schools more.
    let a_year = asked.frame.yearly && result.is_by_year();
    let kind = match target.measure() {
        _ if a_year => Some(super::Kind::Stock),
        Measure::Level => kind,
        Measure::Change if target.is_rate() => Some(super::Kind::Stock),
        Measure::Change | Measure::OfPlan => Some(super::Kind::Flow),
    };
    // `Kết nạp 412 đảng viên` in a review of a term may be a sum of years; only a time that is told makes it a year's.
    let untold =
        !result.is_rate() && result.quantity.evidence.period.is_none_or(|c| c.span.is_none());
    if asked.frame.yearly && kind != Some(super::Kind::Stock) && untold {
        return None;
    }
    let timing = asked.frame.timing(result, published, kind)?;
    let good = good_way(target);
    let (aim, got) = fractions(target, result);
    let mut found = outcome(aim, got, good);
    if matches!(timing, Timing::Part { .. }) && found == Outcome::Met && good != super::Good::Up {
        // So far under the limit; the rest of the time is still to come.
        found = Outcome::Open;
    }
    Some(Pair {
        result: number,
        share: share(
            aim,
            got,
            good,
            asked.baseline.filter(|before| before.0 != number).map(|b| b.1),
        ),
        outcome: found,
        timing,
        why: why(asked, result, timing, kind, places),
    })
}

/// The two amounts; two ratios are compared as ratios.
fn fractions(target: &Figure, result: &Figure) -> (super::Bounds, super::Bounds) {
    let divided = |figure: &Figure, by: f64| {
        let bounds = figure.bounds();
        super::Bounds { low: bounds.low / by, high: bounds.high / by, ..bounds }
    };
    match (target.quantity.of, result.quantity.of) {
        (Some(a), Some(b)) if a > 0.0 && b > 0.0 => (divided(target, a), divided(result, b)),
        _ => (target.bounds(), result.bounds()),
    }
}

/// Whether the two are divided by the same: by the year may go without saying, and so may what the name says.
fn same_per(asked: &Asked<'_>, result: &Figure, period: Period, row: Option<&Indicator>) -> bool {
    let year = UnitKey::Known("year");
    let usual: Vec<&str> = row.map(|row| row.unit_parts().1.collect()).unwrap_or_default();
    // What one is divided by beside what goes without saying, and the other not.
    let more = |figure: &Figure, other: &Figure| {
        figure.per.iter().any(|per| {
            let said = matches!(per, UnitKey::Known(key) if usual.contains(key));
            !said && *per != year && !other.per.contains(per)
        })
    };
    if more(asked.figure, result) || more(result, asked.figure) {
        return false;
    }
    if usual.contains(&"year") {
        return true;
    }
    let of_a_year = period.first_day().year == period.last_day().year;
    let frame = &asked.frame;
    match (asked.figure.per.contains(&year), result.per.contains(&year)) {
        (true, false) => of_a_year,
        (false, true) => frame.amount_from.year == frame.to.year,
        (true, true) | (false, false) => true,
    }
}

fn why(
    asked: &Asked<'_>,
    result: &Figure,
    timing: Timing,
    kind: Option<super::Kind>,
    places: &Places,
) -> Vec<Reason> {
    use crate::language::Language::{English, Vietnamese};
    let target = asked.figure;
    let mut why = vec![Reason::SameName {
        vietnamese: target.name.label(Vietnamese),
        english: target.name.label(English),
        target: target.name.origin,
        result: result.name.origin,
    }];
    if let Some(place) = target.place.and_then(|id| places.get(id)) {
        why.push(Reason::SamePlace(place.display()));
    }
    why.push(Reason::SameUnit(target.unit_text.clone()));
    if target.measure() != Measure::Level {
        why.push(Reason::SameMeasure(target.measure()));
    }
    if asked.frame.yearly {
        why.push(Reason::YearAgainstYear);
    }
    why.push(Reason::Time {
        vietnamese: result.when.vietnamese.clone(),
        english: result.when.english.clone(),
        timing,
        kind,
    });
    why.push(Reason::SameArticle(target.article == result.article));
    why
}

/// The amount that stood before a target: context or a result beside it, of an earlier time.
pub(super) fn baseline(
    target: &Figure,
    alike: &[usize],
    figures: &[Figure],
    frame: &TimeFrame,
) -> Option<(usize, f64)> {
    const NEAR: u32 = 300;
    let mark = target.mark();
    let near = |figure: &Figure| {
        figure.article == target.article
            && figure.mark().abs_diff(mark) <= NEAR
            && figure.name.key == target.name.key
            && figure.place == target.place
            && figure.unit == target.unit
            && figure.measure() == target.measure()
            && figure.status() != Status::Target
            && figure.quantity.period.is_some_and(|period| period.last_day() < frame.to)
    };
    let mut found: Option<usize> = None;
    let far = |number: usize| figures[number].mark().abs_diff(mark);
    for &number in alike {
        if near(&figures[number]) && found.is_none_or(|known| far(number) < far(known)) {
            found = Some(number);
        }
    }
    Some((found?, figures[found?].bounds().low))
}

impl Pair {
    /// The last day that the result reports, for order.
    pub(super) fn last_day(&self, figures: &[Figure]) -> Option<Date> {
        Some(figures.get(self.result)?.quantity.period?.last_day())
    }
}

/// What an article says of the time a target was set, for the tests of frames.
pub(super) fn frame_of(target: &Figure, articles: &[ArticleEntry]) -> Option<TimeFrame> {
    TimeFrame::of(target, articles.get(target.article as usize)?)
}
