//! Stretches of months: `9 tháng đầu năm 2020`, `10 tháng`.

use super::{Clock, Time};
use crate::lexicon::words as w;
use crate::number;
use crate::token::Kind;

impl Clock<'_> {
    /// `9 tháng đầu năm 2020`, `6 tháng cuối năm`, `chín tháng năm 2020`.
    pub(super) fn months_of_year(&self, at: usize) -> Option<(Time, usize)> {
        let (count, next) = match self.small(at, 12) {
            Some(n) => (n, at + 1),
            None => {
                let n = number::in_words(self.tokens, at)?;
                ((1.0..=12.0).contains(&n.value).then_some(n.value as u8)?, n.end)
            }
        };
        if self.id(next) != w::THANG {
            return None;
        }
        let next = next + 1;
        match self.id(next) {
            w::DAU | w::CUOI | w::CON => {
                let first = self.id(next) == w::DAU;
                let mut end = next + 1;
                let mut year = None;
                if self.id(end) == w::NAM {
                    (year, end) = self.year_behind(end);
                    if year.is_none() {
                        end += 1;
                        if self.id(end) == w::NAY {
                            end += 1;
                        }
                    }
                }
                let (from, to) = if first { (1, count) } else { (13 - count, 12) };
                Some((Time::Months(year, from, to), end))
            }
            w::NAM => {
                let (year, end) = self.year_behind(next);
                year?;
                Some((Time::Months(year, 1, count), end))
            }
            w::QUA => Some((Time::Months(None, 1, count), next + 1)),
            // `Lũy kế 9 tháng`, `Sau 6 tháng`; at the head of a sentence with a comma behind.
            _ if matches!(self.back(at, 1), w::KE | w::SAU | w::QUA) && matches!(count, 3..=11)
                || (at == 0 || self.kind(at - 1).is_some_and(|k| k != Kind::Word))
                    && self.kind(next) == Some(Kind::Comma)
                    && matches!(count, 3..=11) =>
            {
                Some((Time::Months(None, 1, count), next))
            }
            _ if self.may_have_passed(at, next) => Some((Time::Elapsed(count), next)),
            _ => None,
        }
    }

    /// Whether `10 tháng` may be the months since January: no age, term or span of something.
    fn may_have_passed(&self, at: usize, next: usize) -> bool {
        let spans = matches!(
            self.id(next),
            w::TUOI
                | w::TU_PRISON
                | w::LUONG_PAY
                | w::LIEN
                | w::LIEN_JOIN
                | w::NUA_MORE
                | w::TOI_TO
                | w::MOT
                | w::MUA_SEASON
                | w::KE_SINCE
                | w::TRO
        );
        let of = matches!(
            self.back(at, 1),
            w::HAN
                | w::DAI_LONG
                | w::MOI
                | w::SUOT
                | w::VONG
                | w::THEM
                | w::TU
                | w::DUOI
                | w::TREN
                | w::DU_ENOUGH
                | w::GAN
        );
        self.tokens.get(next).is_none_or(|t| !t.is_number()) && !spans && !of
    }
}
