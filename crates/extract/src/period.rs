//! Points and stretches of time.

use std::fmt;
use std::str::FromStr;

/// A calendar day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Date {
    /// Year, four digits.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
}

/// A term of office: the year it begins and the year it ends.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Term {
    /// First year.
    pub from: u16,
    /// Last year.
    pub to: u16,
}

/// When a figure holds, or by when.
///
/// Written as `2025`, `2020/2025`, `2020-Q4`, `2020-10`, `2020-08-14`, `2020-01/2020-09`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Period {
    /// One year.
    Year(u16),
    /// From a year to a year, both included.
    Years(u16, u16),
    /// A quarter (1 to 4) of a year.
    Quarter(u16, u8),
    /// A month of a year.
    Month(u16, u8),
    /// From a month to a month, both included.
    Months((u16, u8), (u16, u8)),
    /// One day.
    Day(Date),
}

impl Date {
    /// The day, where there is such a day.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        if day >= 1 && day <= days_in(year, month) { Some(Date { year, month, day }) } else { None }
    }
}

/// How many days a month has; 0 where there is no such month.
pub const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 0,
    }
}

impl Period {
    /// The first day it holds.
    pub fn first_day(self) -> Date {
        let (year, month, day) = match self {
            Period::Year(y) | Period::Years(y, _) => (y, 1, 1),
            Period::Quarter(y, q) => (y, q * 3 - 2, 1),
            Period::Month(y, m) | Period::Months((y, m), _) => (y, m, 1),
            Period::Day(d) => return d,
        };
        Date { year, month, day }
    }

    /// The last day it holds.
    pub fn last_day(self) -> Date {
        let (year, month) = match self {
            Period::Year(y) | Period::Years(_, y) => (y, 12),
            Period::Quarter(y, q) => (y, q * 3),
            Period::Month(y, m) | Period::Months(_, (y, m)) => (y, m),
            Period::Day(d) => return d,
        };
        Date { year, month, day: days_in(year, month) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        let mut parts = s.split('-');
        let mut next = || parts.next().ok_or(());
        let (y, m, d) = (next()?, next()?, next()?);
        let number = |s: &str| s.parse::<u16>().map_err(|_| ());
        let small = |s: &str| s.parse::<u8>().map_err(|_| ());
        let date = Date::new(number(y)?, small(m)?, small(d)?).ok_or(())?;
        if parts.next().is_some() { Err(()) } else { Ok(date) }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.from, self.to)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Period::Year(y) => write!(f, "{y:04}"),
            Period::Years(a, b) => write!(f, "{a:04}/{b:04}"),
            Period::Quarter(y, q) => write!(f, "{y:04}-Q{q}"),
            Period::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            Period::Months((y, m), (z, n)) => write!(f, "{y:04}-{m:02}/{z:04}-{n:02}"),
            Period::Day(d) => d.fmt(f),
        }
    }
}

impl FromStr for Period {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        fn year(s: &str) -> Result<u16, ()> {
            if s.len() == 4 { s.parse().map_err(|_| ()) } else { Err(()) }
        }
        fn month(s: &str) -> Result<(u16, u8), ()> {
            let (y, m) = s.split_once('-').ok_or(())?;
            let m = m.parse::<u8>().map_err(|_| ())?;
            if (1..=12).contains(&m) { Ok((year(y)?, m)) } else { Err(()) }
        }
        if let Some((a, b)) = s.split_once('/') {
            return match (year(a), year(b)) {
                (Ok(a), Ok(b)) => Ok(Period::Years(a, b)),
                _ => Ok(Period::Months(month(a)?, month(b)?)),
            };
        }
        match s.len() {
            4 => Ok(Period::Year(year(s)?)),
            7 if s.as_bytes()[5] == b'Q' => {
                let q = s.get(6..).and_then(|q| q.parse().ok()).ok_or(())?;
                if (1..=4).contains(&q) { Ok(Period::Quarter(year(&s[..4])?, q)) } else { Err(()) }
            }
            7 => month(s).map(|(y, m)| Period::Month(y, m)),
            _ => s.parse().map(Period::Day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_parses_back_to_itself() {
        for s in ["2025", "2020/2025", "2020-Q4", "2020-10", "2020-08-14", "2020-01/2020-09"] {
            assert_eq!(s.parse::<Period>().map(|p| p.to_string()), Ok(s.to_string()));
        }
        for s in ["", "20", "2020-13", "2020-Q5", "2020-02-30", "2020/", "hai", "2020-08-14-1"] {
            assert_eq!(s.parse::<Period>(), Err(()), "{s}");
        }
    }

    #[test]
    fn first_and_last_days() {
        let p: Period = "2020-Q1".parse().unwrap();
        assert_eq!(
            (p.first_day().to_string(), p.last_day().to_string()),
            ("2020-01-01".into(), "2020-03-31".into())
        );
        assert_eq!(Period::Month(2020, 2).last_day().day, 29);
    }
}
