//! What became of a target.

use super::compare::{Outcome, good_way};
use super::figure::Figure;
use super::frame::{TimeFrame, Timing, years_between};
use super::indicator::{Good, labelled_enum};
use super::pair::Pair;
use muctieu_extract::Date;

labelled_enum! {
    /// What became of a target, as far as the articles tell.
    Verdict {
        /// A report meets it.
        Reached = "reached", "đã đạt", "reached";
        /// There are reports, and its time is not over.
        OnTheWay = "on_the_way", "đang thực hiện", "on the way";
        /// The report of its deadline, or a later one, falls short.
        Missed = "missed", "không đạt", "missed";
        /// Its time is not over and nothing is reported.
        TooEarly = "too_early", "chưa đến hạn", "too early to say";
        /// Its time is over, and no report settles it.
        NoReport = "no_report", "không thấy báo cáo", "no report found";
    }
}

/// What a target needs each year from where it stood.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pace {
    /// How much there was, in the unit of the target.
    pub from: f64,
    /// How much more (or less) each year, to come to the target by its deadline.
    pub a_year: f64,
    /// How many years there are for it.
    pub years: f64,
}

/// What became of a target, which of its pairs says so, and whether its deadline has passed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Judgement {
    /// What became of it.
    pub verdict: Verdict,
    /// The pair that decides, as a place among the target's pairs.
    pub by: Option<usize>,
    /// Whether the deadline has passed at the reader's day; `None` where no deadline is known.
    pub overdue: Option<bool>,
}

/// Judges a target by its pairs, which are in order of time.
pub(super) fn judge(
    target: &Figure,
    frame: Option<&TimeFrame>,
    pairs: &[Pair],
    today: Date,
) -> Judgement {
    let Some(frame) = frame else {
        return Judgement { verdict: Verdict::NoReport, by: None, overdue: None };
    };
    let passed = today > frame.to;
    let judged = |verdict, by| Judgement { verdict, by, overdue: Some(passed) };
    if pairs.is_empty() {
        return judged(if passed { Verdict::NoReport } else { Verdict::TooEarly }, None);
    }
    let last = |is: &dyn Fn(&Pair) -> bool| pairs.iter().rposition(is);
    let first = |is: &dyn Fn(&Pair) -> bool| pairs.iter().position(is);
    let settled = |by: usize| match pairs[by].outcome {
        Outcome::Met => judged(Verdict::Reached, Some(by)),
        Outcome::Short => judged(Verdict::Missed, Some(by)),
        Outcome::Open if passed => judged(Verdict::NoReport, Some(by)),
        Outcome::Open => judged(Verdict::OnTheWay, Some(by)),
    };
    if let Some(by) = last(&|pair| pair.timing == Timing::Full) {
        return settled(by);
    }
    // More than was asked for before the time is over: nothing can take it back from what adds up.
    let ahead = |pair: &Pair| {
        pair.outcome == Outcome::Met
            && match pair.timing {
                Timing::Before => !frame.yearly,
                Timing::Part { .. } => !frame.yearly && good_way(target) == Good::Up,
                Timing::Full | Timing::After | Timing::OneYear(_) => false,
            }
    };
    let latest_before = last(&|pair| pair.timing != Timing::After);
    if let Some(by) = latest_before.filter(|by| ahead(&pairs[*by])) {
        return judged(Verdict::Reached, Some(by));
    }
    if let Some(by) = first(&|pair| pair.timing == Timing::After) {
        return settled(by);
    }
    judged(if passed { Verdict::NoReport } else { Verdict::OnTheWay }, latest_before)
}

/// The pace from an amount at a day to the target at its deadline.
pub(super) fn pace(target: &Figure, frame: &TimeFrame, from: f64, at: Date) -> Option<Pace> {
    let years = years_between(at, frame.to);
    let bounds = target.bounds();
    let aim = if good_way(target) == Good::Down { bounds.high } else { bounds.low };
    let pace = Pace { from, a_year: (aim - from) / years, years };
    (years > 0.05 && pace.a_year.is_finite()).then_some(pace)
}
