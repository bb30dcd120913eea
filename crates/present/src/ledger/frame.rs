//! The time that a target holds for, and how a result's period stands to it.

use super::figure::{ArticleEntry, Figure, UnitKey};
use super::indicator::Kind;
use muctieu_extract::{Date, Period};

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
        let deadline = target.by && !matches!(period, Period::Years(..) | Period::Months(..));
        let from = if deadline { announced(article, first) } else { first };
        let yearly = is_yearly(target) && to.year > first.year;
        let told = article.published.map(|published| published.date);
        Some(TimeFrame { from, to, amount_from: first, yearly, told })
    }

    /// How a result's period stands to it; `None` where it ended before, or says another stretch.
    ///
    /// Parts of a year are parts only of what adds up; of a rate they are earlier stands.
    pub(super) fn timing(
        &self,
        period: Period,
        published: Option<Date>,
        kind: Option<Kind>,
    ) -> Option<Timing> {
        let first = period.first_day();
        let last = reported_until(period, published);
        if last < self.from || self.is_how_it_began(last) || mostly_before(first, last, self.from) {
            return None;
        }
        let adds_up = kind != Some(Kind::Stock);
        if adds_up && self.yearly && first.year != last.year {
            // The sum of several years against the target of each.
            return None;
        }
        if first > self.to {
            return Some(Timing::After);
        }
        if self.yearly {
            return Some(self.of_one_year(first, last, adds_up));
        }
        let longer =
            first < self.amount_from && months(first, last) > months(self.amount_from, self.to);
        if adds_up && longer {
            return None;
        }
        let within = first >= self.amount_from && last <= self.to;
        let (covered, of) = (months(first, last), months(self.amount_from, self.to));
        if adds_up && within && covered < of {
            // What has been added up by the deadline is all there is.
            return Some(Timing::Part { months: covered, of });
        }
        if last >= self.to { Some(Timing::Full) } else { Some(Timing::Before) }
    }

    /// What stood when a target of several years was set is where it began, no answer to it.
    fn is_how_it_began(&self, last: Date) -> bool {
        let several_years = self.to.year > self.from.year;
        several_years && last.year == self.from.year && self.told.is_some_and(|told| last <= told)
    }

    fn of_one_year(&self, first: Date, last: Date, adds_up: bool) -> Timing {
        let covered = months(first, last);
        if adds_up && covered < 12 {
            return Timing::Part { months: covered, of: 12 };
        }
        if last.year >= self.to.year { Timing::Full } else { Timing::OneYear(last.year) }
    }
}

/// The last day that a report can speak of: its period's, or when it was published if that is well before.
/// (A report of December tells the year as it is expected to close.)
fn reported_until(period: Period, published: Option<Date>) -> Date {
    const CLOSING: f64 = 0.17;
    let last = period.last_day();
    match published.filter(|day| *day >= period.first_day()) {
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

/// Whether a target is one of each year. A yearly income is a level, and its unit says so in the table.
fn is_yearly(target: &Figure) -> bool {
    let usual =
        target.name.indicator().is_some_and(|row| row.unit.split('/').any(|part| part == "year"));
    !usual && target.per.contains(&UnitKey::Known("year"))
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
