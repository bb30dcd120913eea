//! Times written in digits: `30/6/2020`, `8/2020`, `2020-2025`, `15h30`.

use super::{Clock, Time};
use crate::lexicon::words as w;
use crate::token::Kind;

impl Clock<'_> {
    pub(super) fn digits(&self, at: usize) -> Option<(Time, usize)> {
        if let Some(found) = self.dotted(at) {
            return Some(found);
        }
        if let Some(found) = self.months_of_year(at) {
            return Some(found);
        }
        if let Some((a, b, end)) = self.years(at) {
            return (!self.counts(end)).then_some((Time::Years(a, b), end));
        }
        if let Some(found) = self.day_of_month(at).or_else(|| self.slashed(at)) {
            return Some(found);
        }
        if let Some(found) = self.clock_time(at) {
            return Some(found);
        }
        if let Some(y) = self.year(at) {
            return self.bare_year(at).then_some((Time::Year(y), at + 1));
        }
        self.length(at)
    }

    /// `12 tháng 10 năm 2017`; without the year it is twelve months.
    fn day_of_month(&self, at: usize) -> Option<(Time, usize)> {
        let day = self.small(at, 31).filter(|_| self.id(at + 1) == w::THANG)?;
        let (month, end) = self.month(at + 2)?;
        let (year, end) = self.year_behind(end);
        Some((Time::Day(Some(year?), month, day), end))
    }

    /// `3/9/91`, `30/6/20`.
    fn short_year(&self, at: usize) -> Option<(Time, usize)> {
        let slashes = self.is_slash(at + 1) && self.is_slash(at + 3);
        let glued = (at + 1..at + 5).all(|i| self.tokens.get(i).is_some_and(|t| t.is_glued()));
        let (day, month) = (self.small(at, 31)?, self.small(at + 2, 12)?);
        let (year, len) = self.whole(at + 4).filter(|_| slashes && glued)?;
        let year = if year < 50 { 2000 + year } else { 1900 + year } as u16;
        let more = self.is_slash(at + 5);
        (len == 2 && !more).then_some((Time::Day(Some(year), month, day), at + 5))
    }

    /// `30/6/2020`, `8/2020`, `30-6-2020`, and `30/6` where a day is meant.
    fn slashed(&self, at: usize) -> Option<(Time, usize)> {
        let dash = self.is_dash(at + 1);
        if !(self.is_slash(at + 1) || dash && self.tokens[at + 1].is_glued()) {
            return None;
        }
        if let (Some(d), Some(m), true, Some(y)) = (
            self.small(at, 31),
            self.small(at + 2, 12),
            self.is_slash(at + 3) || self.is_dash(at + 3),
            self.year(at + 4),
        ) {
            return Some((Time::Day(Some(y), m, d), at + 5));
        }
        if let Some(found) = self.short_year(at) {
            return Some(found);
        }
        if let (Some(m), Some(y)) = (self.small(at, 12), self.year(at + 2)) {
            // `05/2019/NĐ-CP` is a document.
            let more =
                self.is_slash(at + 3) && self.tokens.get(at + 4).is_some_and(|t| t.is_word());
            return (!more && !self.counts(at + 3)).then_some((Time::Month(Some(y), m), at + 3));
        }
        // `14-15/8`: several days.
        if let (true, Some(from), Some(to), true, Some(m)) = (
            dash,
            self.small(at, 31),
            self.small(at + 2, 31),
            self.is_slash(at + 3),
            self.small(at + 4, 12),
        ) && from < to
            && !self.counts(at + 5)
        {
            let (year, end) = self.year_behind(at + 5);
            return Some((Time::Day(year, m, to), end));
        }
        let day_word = matches!(
            self.back(at, 1),
            w::SANG
                | w::CHIEU
                | w::TOI
                | w::TRUA
                | w::HOM
                | w::NGAY
                | w::DEM
                | w::DEN
                | w::TU
                | w::TRUOC
                | w::SAU
        );
        let latest = self.back(at, 1) == w::NHAT;
        let in_brackets = at.checked_sub(1).is_some_and(|i| self.kind(i) == Some(Kind::Open))
            && self.kind(at + 3) == Some(Kind::Close);
        if let (Some(d), Some(m)) = (self.small(at, 31), self.small(at + 2, 12))
            && (day_word || latest || in_brackets)
            // `chậm nhất 30/9 giải ngân`: no share is larger than its whole.
            && (!self.counts(at + 3) || d > m && (latest || self.back(at, 1) == w::DEN))
            && (!dash || matches!(self.back(at, 1), w::SANG | w::CHIEU | w::TOI | w::NGAY | w::HOM))
        {
            return Some((Time::Day(None, m, d), at + 3));
        }
        None
    }

    /// `15h30`, `8 giờ 30`, `15 giờ`, `08:15`.
    fn clock_time(&self, at: usize) -> Option<(Time, usize)> {
        // `lúc 19.30`.
        let raw = self.raw(at);
        if raw.len() == 5
            && raw.as_bytes()[2] == b'.'
            && matches!(self.back(at, 1), w::LUC | w::TU | w::DEN)
            && !self.counts(at + 1)
        {
            return Some((Time::Clock, at + 1));
        }
        let (hour, _) = self.whole(at)?;
        let unit = self.id(at + 1);
        let glued = self.tokens.get(at + 1).is_some_and(|t| t.is_glued());
        if hour < 25 && glued && matches!(unit, w::H | w::G) {
            let end = if self.whole(at + 2).is_some() { at + 3 } else { at + 2 };
            return Some((Time::Clock, end));
        }
        if hour < 25 && self.kind(at + 1) == Some(Kind::Colon) && glued {
            let (minutes, len) = self.whole(at + 2)?;
            if len == 2 && minutes < 60 && self.tokens[at + 2].is_glued() {
                return Some((Time::Clock, at + 3));
            }
        }
        None
    }
}
