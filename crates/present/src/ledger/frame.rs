//! The time that a target holds for, and how a result's period stands to it.

use super::figure::{ArticleEntry, Figure, UnitKey};
use super::indicator::Kind;
use muctieu_extract::{Date, Measure, Period};

/// The time that a target holds for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TimeFrame {
    /// From when on results answer it.
    pub from: Date,
    /// Its deadline.
    pub to: Date,
    /// The stretch that its amount is for: the year of a deadline, or the whole frame.
    pub amount_from: Date,
    /// Whether each year of the frame has its own target.
    pub yearly: bool,
    /// When the target was told, where its article says so.
    pub told: Option<Date>,
}

/// How a result's period stands to the target's frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Timing {
    /// It reports the frame's end.
    Full,
    /// A time after the frame.
    After,
    /// A time before the deadline.
    Before,
    /// A part of the stretch that the amount is for, in months.
    Part {
        /// How many months the report covers.
        months: u32,
        /// Out of how many.
        of: u32,
    },
    /// One year of a frame whose every year has the target, not the last.
    OneYear(u16),
}

impl Timing {
    /// Its name in data.
    pub const fn key(self) -> &'static str {
        match self {
            Timing::Full => "full",
            Timing::After => "after",
            Timing::Before => "before",
            Timing::Part { .. } => "part",
            Timing::OneYear(_) => "one_year",
        }
    }
}

impl TimeFrame {
    /// The frame of a target, where its period or its article's term of office tells.
    pub(super) fn of(target: &Figure, article: &ArticleEntry) -> Option<TimeFrame> {
        let term = article.term.map(|term| Period::Years(term.from, term.to));
        let period = target.quantity.period.or(term)?;
        let (first, to) = (period.first_day(), period.last_day());
        let told = article.published.map(|published| published.date);
        let long = matches!(period, Period::Years(..) | Period::Months(..));
        // The plan of a far year (`năm 2025 đạt`) is worked at from now on, like one until then.
        let far = told.is_some_and(|told| told.year + 1 < first.year);
        let from = if !long && (target.by || far) { announced(article, first) } else { first };
        let to_year = to.year;
        let yearly = is_yearly(target, to_year > first.year, to_year > from.year);
        let amount_from = if target.adds_up_over_years() { from } else { first };
        Some(TimeFrame { from, to, amount_from, yearly, told })
    }

    /// How a result's period stands to it; `None` where it ended before, or says another stretch.
    ///
    /// Parts of a year are parts only of what adds up; of a rate they are earlier stands. What adds up, and how
    /// much something changed, is of its own time: a later one says nothing of it.
    pub(super) fn timing(
        &self,
        report: &Figure,
        published: Option<Date>,
        kind: Option<Kind>,
    ) -> Option<Timing> {
        let period = report.quantity.period?;
        let first = period.first_day();
        let last = reported_until(period, published, report.is_estimate);
        let began = self.is_how_it_began(last, published);
        if last < self.from || began || mostly_before(first, last, self.from) {
            return None;
        }
        let adds_up = kind != Some(Kind::Stock);
        if adds_up && self.yearly && first.year != last.year {
            // The sum of several years against the target of each.
            return None;
        }
        if self.yearly && first <= self.to {
            return Some(self.of_one_year(first, last, adds_up));
        }
        let within = first >= self.amount_from && last <= self.to;
        let (covered, of) = (months(first, last), months(self.amount_from, self.to));
        // Nine months of another year are neither its amount nor a part of what is aimed at.
        if adds_up && !within && covered < of.min(12) {
            return None;
        }
        if first > self.to {
            // What was to be reached by then may be reached later.
            let until =
                report.measure() == Measure::Level && of <= 12 && self.from.year < self.to.year;
            let stands = kind != Some(Kind::Flow) && report.measure() == Measure::Level;
            return (stands || until).then_some(Timing::After);
        }
        let longer =
            first < self.amount_from && months(first, last) > months(self.amount_from, self.to);
        if adds_up && longer {
            return None;
        }
        if adds_up && within && covered < of {
            // What has been added up by the deadline is all there is.
            return Some(Timing::Part { months: covered, of });
        }
        if last >= self.to { Some(Timing::Full) } else { Some(Timing::Before) }
    }

    /// What stood when a target of several years was set is where it began, no answer to it.
    fn is_how_it_began(&self, last: Date, published: Option<Date>) -> bool {
        let several_years = self.to.year > self.from.year;
        let known = published.map_or(last, |day| day.min(last));
        several_years && last.year == self.from.year && self.told.is_some_and(|told| known <= told)
    }

    fn of_one_year(&self, first: Date, last: Date, adds_up: bool) -> Timing {
        let covered = months(first, last);
        if adds_up && covered < 12 {
            return Timing::Part { months: covered, of: 12 };
        }
        if last.year >= self.to.year {
            Timing::Full
        } else if first.year < last.year {
            Timing::Before
        } else {
            Timing::OneYear(last.year)
        }
    }
}

/// The last day that a report can speak of: its period's, or when it was published if that is well before.
/// (A report of December tells the year as it is expected to close, and so does an estimate at any time. A term of
/// office closes with the congress of its last year.)
fn reported_until(period: Period, published: Option<Date>, estimate: bool) -> Date {
    const CLOSING: f64 = 0.17;
    let (first, last) = (period.first_day(), period.last_day());
    let term = last.year >= first.year + 4;
    match published.filter(|day| *day >= first) {
        Some(day) if day.year == last.year && (estimate || term) => last,
        Some(day) if years_between(day, last) > CLOSING => day,
        _ => last,
    }
}

/// Whether more of a stretch lies before a day than after it.
fn mostly_before(first: Date, last: Date, day: Date) -> bool {
    first < day && years_between(first, day) > years_between(day, last)
}

/// When a target with a deadline was set: with the term, else when the article was published.
fn announced(article: &ArticleEntry, deadline: Date) -> Date {
    let january = |year| Date { year, month: 1, day: 1 };
    let term = article.term.filter(|term| (term.from..=term.to).contains(&deadline.year));
    let published = article.published.map(|p| p.date.year);
    let year = term.map(|term| term.from).or(published).unwrap_or(deadline.year);
    if year < deadline.year { january(year) } else { january(deadline.year).min(deadline) }
}

/// Whether a target is one of each year. A yearly income is a level, and its unit says so in the table; an amount a
/// year by a deadline is one of that year, but a rate of change holds all the way.
fn is_yearly(target: &Figure, period_of_years: bool, frame_of_years: bool) -> bool {
    let usual =
        target.name.indicator().is_some_and(|row| row.unit.split('/').any(|part| part == "year"));
    let by_year = target.per.contains(&UnitKey::Known("year"));
    let all_the_way = target.each_year || by_year && target.measure() == Measure::Change;
    !usual && (by_year && period_of_years || all_the_way && frame_of_years)
}

/// Months from the first of one day's month to the end of another's.
fn months(first: Date, last: Date) -> u32 {
    let count = |date: Date| u32::from(date.year) * 12 + u32::from(date.month);
    (count(last) + 1).saturating_sub(count(first))
}

/// Years from one day to another, with a fraction; negative where the second comes first.
pub(super) fn years_between(from: Date, to: Date) -> f64 {
    let days = |date: Date| {
        f64::from(date.year) * 365.25
            + (f64::from(date.month) - 1.0) * 30.4375
            + f64::from(date.day)
    };
    (days(to) - days(from)) / 365.25
}
