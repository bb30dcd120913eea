//! Months and quarters that are named in words, or by how far they are from now.

use super::{Clock, Time};
use crate::lexicon::words as w;
use crate::number;
use crate::period::{Date, Period};

/// `tháng trước`, `quý này`, `tháng 3 tới`: from the day of speaking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Away {
    /// So many months from the one of that day.
    Months(i8),
    /// So many quarters from the one of that day.
    Quarters(i8),
    /// The next time that month comes.
    Coming(u8),
}

impl Away {
    /// The period meant on that day.
    pub(super) fn from(self, said: Date) -> Option<Period> {
        let year_of = |all: i32| u16::try_from(all).ok();
        let (year, month) = (i32::from(said.year), i32::from(said.month));
        Some(match self {
            Away::Months(by) => {
                let all = year * 12 + month - 1 + i32::from(by);
                Period::Month(year_of(all.div_euclid(12))?, all.rem_euclid(12) as u8 + 1)
            }
            Away::Quarters(by) => {
                let all = year * 4 + (month - 1) / 3 + i32::from(by);
                Period::Quarter(year_of(all.div_euclid(4))?, all.rem_euclid(4) as u8 + 1)
            }
            Away::Coming(m) => Period::Month(said.year.checked_add(u16::from(m <= said.month))?, m),
        })
    }
}

impl Clock<'_> {
    /// A month in digits or words, and the token after it: `10`, `mười`, `tư`.
    pub(super) fn month(&self, at: usize) -> Option<(u8, usize)> {
        if let Some(month) = self.small(at, 12) {
            return Some((month, at + 1));
        }
        let (month, end) = self.named(at, 12)?;
        // `mỗi tháng một lần`, `tháng năm 2020`: no names of months.
        let open = matches!(self.id(at), w::MOT | w::NAM);
        (!(self.counts(end) || open && end == at + 1)).then_some((month, end))
    }

    /// A quarter in digits, in Roman ones or in words.
    pub(super) fn quarter(&self, at: usize) -> Option<(u8, usize)> {
        match self.raw(at) {
            "I" | "1" | "01" => Some((1, at + 1)),
            "II" | "2" | "02" => Some((2, at + 1)),
            "III" | "3" | "03" => Some((3, at + 1)),
            "IV" | "4" | "04" => Some((4, at + 1)),
            _ => self.named(at, 4).filter(|(_, end)| !self.counts(*end)),
        }
    }

    fn named(&self, at: usize, most: u8) -> Option<(u8, usize)> {
        if self.id(at) == w::TU_NUMERAL {
            return Some((4, at + 1));
        }
        // A name is written small: `Ba Đình`.
        let token = self.tokens.get(at).filter(|t| t.is_word() && !t.is_capital())?;
        let number = number::in_words(self.tokens, at).filter(|_| token.id != 0)?;
        let small = number.value >= 1.0 && number.value <= f64::from(most);
        small.then_some((number.value as u8, number.end))
    }

    /// `này`, `trước`, `tới` behind `tháng` or `quý`, and the token after it.
    pub(super) fn away(&self, at: usize) -> Option<(i8, usize)> {
        Some(match self.id(at) {
            w::NAY | w::NAY_THIS => (0, at + 1),
            w::HIEN if self.id(at + 1) == w::TAI => (0, at + 2),
            w::TRUOC => (-1, at + 1),
            _ => (1, self.next_one(at)?),
        })
    }

    /// One past `tới`, `sau`, `tiếp theo`, `kế tiếp`, where they end their phrase.
    pub(super) fn next_one(&self, at: usize) -> Option<usize> {
        let end = match (self.id(at), self.id(at + 1)) {
            (w::TIEP, w::THEO) | (w::KE, w::TIEP) => at + 2,
            (w::TOI_TO | w::SAU | w::TIEP, _) => at + 1,
            _ => return None,
        };
        // `năm sau cao hơn năm trước`, `tháng 3 tới tháng 6`.
        let goes_on = self.tokens.get(end).is_some_and(|t| t.is_word() || t.is_number());
        (!goes_on).then_some(end)
    }

    /// A stretch from now, of which there is one: not `3 tháng tới`, `những quý sau`.
    pub(super) fn one_away(&self, at: usize, of: impl Fn(i8) -> Away) -> Option<(Time, usize)> {
        let (by, end) = self.away(at + 1).filter(|_| self.singular(at))?;
        Some((Time::Away(of(by)), end))
    }
}
