//! What a time means on the calendar that an article is written by.

use super::Time;
use crate::period::{Date, Period, Term};

/// What is known when a mention leaves something out.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Calendar {
    /// The year that the text speaks in.
    pub(crate) year: Option<u16>,
    /// The year that is reported or planned where `cả năm` stands, if it is another.
    pub(crate) spoken_of: Option<u16>,
    pub(crate) published: Option<Date>,
    pub(crate) term: Option<Term>,
}

impl Calendar {
    /// The year of a month without one: in March, `tháng 12` is the last one.
    fn year_of_month(&self, month: u8) -> Option<u16> {
        const AHEAD: u8 = 8;
        let year = self.year?;
        let past = self.published.is_some_and(|d| d.year == year && month > d.month + AHEAD);
        Some(year - u16::from(past))
    }
}

impl Time {
    /// Whether only a length of time is meant.
    pub(crate) fn is_length(self, calendar: &Calendar) -> bool {
        match self {
            Time::Length => true,
            Time::Elapsed(_) => self.resolve(calendar).is_none(),
            _ => false,
        }
    }

    /// The year that is named, if any.
    pub(crate) fn year(self) -> Option<u16> {
        match self {
            Time::Year(y)
            | Time::Quarter(Some(y), _)
            | Time::Month(Some(y), _)
            | Time::Months(Some(y), ..) => Some(y),
            _ => None,
        }
    }

    /// The period meant.
    pub(crate) fn resolve(self, calendar: &Calendar) -> Option<Period> {
        let year = |stated: Option<u16>| stated.or(calendar.year);
        Some(match self {
            Time::Year(y) => Period::Year(y),
            Time::Years(a, b) => Period::Years(a, b),
            Time::Quarter(y, q) => Period::Quarter(year(y)?, q),
            Time::Month(y, m) => Period::Month(y.or_else(|| calendar.year_of_month(m))?, m),
            Time::Months(y, from, to) => {
                let y = year(y)?;
                Period::Months((y, from), (y, to))
            }
            Time::Day(y, m, d) => {
                // A day without its year is near, however far ahead the section looks.
                let near = match calendar.published {
                    Some(said) if calendar.year.is_some_and(|y| y > said.year + 1) => {
                        Some(said.year)
                    }
                    _ => calendar.year,
                };
                Period::Day(Date::new(y.or(near)?, m, d)?)
            }
            Time::Relative(by) => Period::Year(calendar.year?.checked_add_signed(by.into())?),
            Time::YearGone => match calendar.published {
                Some(said) if said.month == 12 => Period::Year(said.year),
                _ => Period::Year(calendar.year?.checked_sub(1)?),
            },
            Time::SameYear => Period::Year(calendar.spoken_of.or(calendar.year)?),
            Time::Since(from) => match calendar.year? {
                year if year > from => Period::Years(from, year),
                year => Period::Year(year),
            },
            Time::PastYears(count) => {
                let year = calendar.year?;
                Period::Years(year.checked_sub(count.into())?, year)
            }
            Time::Elapsed(count) => {
                let said = calendar.published?;
                let just = said.month == count && said.day >= 15 || said.month == count + 1;
                Period::Months((said.year, 1), (said.year, just.then_some(count)?))
            }
            Time::Away(away) => away.from(calendar.published?)?,
            Time::Term => calendar.term.map(|t| Period::Years(t.from, t.to))?,
            Time::TermEnd => Period::Year(calendar.term?.to),
            Time::LastTerm => {
                calendar.term.map(|t| Period::Years(t.from.saturating_sub(5), t.from))?
            }
            Time::Length | Time::Clock => return None,
        })
    }
}
