//! Mentions of time: `đến hết năm 2025`, `giai đoạn 2021-2025`, `quý IV/2020`, `9 tháng đầu năm`.

mod calendar;
mod months;
mod named;
mod role;
mod written;

use crate::lexicon::nouns::{NOUNS, NounKind};
use crate::lexicon::{Class, longest, words as w};
use crate::number::{self, Notation};
use crate::period::Date;
use crate::token::{Kind, Token, digit, is_invisible};
pub(crate) use calendar::Calendar;
pub(crate) use named::Away;

/// A time as the text names it; what it leaves out is `None`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Time {
    Year(u16),
    Years(u16, u16),
    Quarter(Option<u16>, u8),
    Month(Option<u16>, u8),
    Months(Option<u16>, u8, u8),
    Day(Option<u16>, u8, u8),
    /// `năm nay`: 0; `năm trước`: -1; `năm tới`: 1.
    Relative(i8),
    /// `năm qua`: last year, in December the one that closes.
    YearGone,
    /// `cả năm`, `cuối năm`: the year that is spoken of.
    SameYear,
    /// `từ năm 2016 đến nay`.
    Since(u16),
    /// `5 năm qua`.
    PastYears(u8),
    /// `10 tháng`: the months of this year where so many have just passed, else a length.
    Elapsed(u8),
    /// `tháng trước`, `quý này`.
    Away(Away),
    /// `nhiệm kỳ này`, `trong nhiệm kỳ`.
    Term,
    /// `cuối nhiệm kỳ`, `đến hết nhiệm kỳ`: its last year.
    TermEnd,
    /// `nhiệm kỳ qua`: the one before.
    LastTerm,
    /// A length of time, an age: no period at all.
    Length,
    /// A time of day.
    Clock,
}

/// A stretch of tokens that names a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Mention {
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) time: Time,
    pub(crate) role: Role,
}

/// What the mention does in its clause.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// `đến năm 2025`, `trước`, `chậm nhất`: by then.
    Deadline,
    /// `năm 2020`, `giai đoạn 2021-2025`: then.
    Frame,
    /// `so với năm 2019`, `cùng kỳ`: only compared with.
    Compared,
}

/// What reads mentions of time from tokens.
#[derive(Clone, Copy)]
pub(crate) struct Clock<'a> {
    pub(crate) text: &'a str,
    pub(crate) tokens: &'a [Token],
}

impl Clock<'_> {
    fn id(&self, at: usize) -> u16 {
        self.tokens.get(at).map_or(0, |t| t.id)
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|t| t.kind)
    }

    fn back(&self, at: usize, by: usize) -> u16 {
        at.checked_sub(by).map_or(0, |i| self.id(i))
    }

    fn raw(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |t| t.span().of(self.text))
    }

    /// A whole number without separators.
    fn whole(&self, at: usize) -> Option<(u32, usize)> {
        if self.kind(at) != Some(Kind::Number) {
            return None;
        }
        let (mut value, mut len) = (0, 0);
        for c in self.raw(at).chars().filter(|c| !is_invisible(*c)) {
            value = value * 10 + u32::from(digit(c)?);
            len += 1;
            if len > 4 {
                return None;
            }
        }
        Some((value, len))
    }

    fn year(&self, at: usize) -> Option<u16> {
        let (value, len) = self.whole(at)?;
        (len == 4 && (1900..=2100).contains(&value)).then_some(value as u16)
    }

    fn small(&self, at: usize, most: u32) -> Option<u8> {
        let (value, len) = self.whole(at)?;
        (len <= 2 && (1..=most).contains(&value)).then_some(value as u8)
    }

    fn is_dash(&self, at: usize) -> bool {
        self.kind(at) == Some(Kind::Dash)
    }

    fn is_slash(&self, at: usize) -> bool {
        self.kind(at) == Some(Kind::Slash)
    }

    /// `2020-2025`, `2020 – 2025`, `2020 đến 2025`, `2020 đến năm 2025`.
    fn years(&self, at: usize) -> Option<(u16, u16, usize)> {
        let from = self.year(at)?;
        let mut next = at + 1;
        let linked = self.is_dash(next)
            || self.is_slash(next)
            || matches!(self.id(next), w::DEN | w::TOI_TO);
        if !linked {
            return None;
        }
        next += 1;
        if self.id(next) == w::NAM {
            next += 1;
        }
        let to = match self.year(next) {
            Some(to) => to,
            // `2016-20`.
            None if self.is_dash(at + 1) && self.tokens[next - 1].is_glued() => {
                let (value, len) = self.whole(next)?;
                (len == 2).then_some(from / 100 * 100 + value as u16)?
            }
            None => return None,
        };
        (to > from && to - from <= 40).then_some((from, to, next + 1))
    }

    /// `năm 2020`, `/2020`, `-2020`, `, năm 2020` behind a month or quarter.
    fn year_behind(&self, at: usize) -> (Option<u16>, usize) {
        if (self.is_slash(at) || self.is_dash(at) && self.tokens[at].is_glued())
            && let Some(y) = self.year(at + 1)
        {
            return (Some(y), at + 2);
        }
        // `quý 4 của năm 2018`.
        let word = if self.id(at) == w::CUA { at + 1 } else { at };
        if self.id(word) == w::NAM
            && let Some(y) = self.year(word + 1)
        {
            return (Some(y), word + 2);
        }
        (None, at)
    }

    /// The mention that begins at a token.
    pub(crate) fn read(&self, at: usize) -> Option<Mention> {
        let token = self.tokens.get(at)?;
        let (time, end) = match token.kind {
            Kind::Number => self.digits(at)?,
            Kind::Word => self.word(at)?,
            _ => return None,
        };
        Some(Mention { first: at, end, time, role: self.role(at) })
    }

    fn word(&self, at: usize) -> Option<(Time, usize)> {
        match self.id(at) {
            w::NAM => self.year_word(at).or_else(|| self.months_of_year(at)),
            w::THANG => self.month_word(at),
            w::QUY => self.quarter_word(at),
            w::NGAY | w::MONG | w::MUNG => self.day_word(at + 1),
            w::GIAI if self.id(at + 1) == w::DOAN => self.span_of_years(at + 2),
            w::CUOI | w::HET if self.id(at + 1) == w::NHIEM && self.id(at + 2) == w::KY => {
                match self.span_of_years(at + 3) {
                    Some((Time::Years(_, to), end)) => Some((Time::Year(to), end)),
                    _ if matches!(self.id(at + 3), w::QUA | w::TRUOC) => None,
                    _ => Some((Time::TermEnd, at + 3)),
                }
            }
            w::NHIEM => {
                let next = if self.id(at + 1) == w::KY { at + 2 } else { at + 1 };
                self.span_of_years(next).or_else(|| {
                    if next == at + 1 {
                        return None;
                    }
                    match self.id(next) {
                        w::QUA | w::TRUOC => Some((Time::LastTerm, next + 1)),
                        _ => Some((Time::Term, next)),
                    }
                })
            }
            w::KHOA | w::KY | w::VU => self.span_of_years(at + 1),
            w::NIEN => self.span_of_years(at + 2),
            w::TU if self.since(at + 1).is_some() => self.since(at + 1),
            w::TU if self.id(at + 1) == w::NAM => {
                let (a, b, end) = self.years(at + 2)?;
                Some((Time::Years(a, b), end))
            }
            w::TU => {
                let (a, b, end) = self.years(at + 1)?;
                Some((Time::Years(a, b), end))
            }
            w::NUA if matches!(self.id(at + 1), w::DAU | w::CUOI) && self.id(at + 2) == w::NAM => {
                let (from, to) = if self.id(at + 1) == w::DAU { (1, 6) } else { (7, 12) };
                let (year, end) = self.year_behind(at + 2);
                Some((Time::Months(year, from, to), end.max(at + 3)))
            }
            w::CUNG if self.id(at + 1) == w::KY => {
                let mut end = at + 2;
                if self.id(end) == w::NAM {
                    end += if self.year(end + 1).is_some()
                        || matches!(self.id(end + 1), w::TRUOC | w::NGOAI)
                    {
                        2
                    } else {
                        0
                    };
                }
                Some((Time::Length, end))
            }
            w::CA if self.id(at + 1) == w::NAM => match self.year_word(at + 1) {
                Some(found) => Some(found),
                None => Some((Time::SameYear, at + 2)),
            },
            _ if longest(self.tokens, at, Class::Digit).is_some() => self.months_of_year(at),
            _ => None,
        }
    }

    /// `năm 2025`, `năm 2021-2025`, `năm học 2019-2020`, `năm nay`.
    fn year_word(&self, at: usize) -> Option<(Time, usize)> {
        let mut next = at + 1;
        if matches!(self.id(next), w::HOC) {
            next += 1;
        }
        if let Some((a, b, end)) = self.years(next) {
            return Some((Time::Years(a, b), end));
        }
        if let Some(y) = self.year(next) {
            return Some((Time::Year(y), next + 1));
        }
        if next > at + 1 {
            return None;
        }
        match self.id(next) {
            w::NAY => Some((Time::Relative(0), next + 1)),
            w::NGOAI | w::TRUOC => Some((Time::Relative(-1), next + 1)),
            w::TOI_TO if self.singular(at) => Some((Time::Relative(1), next + 1)),
            w::QUA if self.singular(at) => Some((Time::YearGone, next + 1)),
            w::SAU | w::TIEP | w::KE if self.singular(at) => {
                Some((Time::Relative(1), self.next_one(next)?))
            }
            _ if matches!(self.back(at, 1), w::TRONG | w::CUOI | w::HET) && self.bare(next) => {
                Some((Time::SameYear, next))
            }
            _ => None,
        }
    }

    /// `từ năm 2016 đến nay`, `từ 2016 tới nay`.
    fn since(&self, at: usize) -> Option<(Time, usize)> {
        let at = at + usize::from(self.id(at) == w::DAU);
        let at = at + usize::from(self.id(at) == w::NAM);
        let year = self.year(at)?;
        let now = matches!(self.id(at + 1), w::DEN | w::TOI_TO) && self.id(at + 2) == w::NAY;
        now.then_some((Time::Since(year), at + 3))
    }

    /// Whether `năm` is one year: not `những năm qua`, `5 năm tới`.
    fn singular(&self, at: usize) -> bool {
        !matches!(self.back(at, 1), w::NHUNG | w::CAC)
            && !at.checked_sub(1).is_some_and(|i| self.kind(i) == Some(Kind::Number))
            && longest(self.tokens, at.wrapping_sub(1), Class::Digit).is_none()
    }

    fn bare(&self, at: usize) -> bool {
        !self.tokens.get(at).is_some_and(|t| t.is_number() || matches!(t.id, w::HOC))
    }

    /// `tháng 10/2020`, `tháng 10 năm 2020`, `tháng 10`.
    fn month_word(&self, at: usize) -> Option<(Time, usize)> {
        let Some((month, end)) = self.month(at + 1) else {
            return self.one_away(at, Away::Months);
        };
        if let Some(end) = self.next_one(end) {
            return Some((Time::Away(Away::Coming(month)), end));
        }
        let (year, end) = self.year_behind(end);
        if year.is_none() && self.id(end) == w::NAM {
            match self.id(end + 1) {
                w::NAY => return Some((Time::Month(None, month), end + 2)),
                w::TRUOC | w::NGOAI => return Some((Time::Length, end + 2)),
                _ => {}
            }
        }
        // `tháng 1 đến tháng 6/2020`, `tháng 1-6/2020`.
        let mut next = end;
        if self.is_dash(next) || matches!(self.id(next), w::DEN) {
            next += 1;
            if self.id(next) == w::THANG {
                next += 1;
            }
            if let Some(to) = self.small(next, 12)
                && to > month
                && (self.id(next - 1) == w::THANG || self.is_slash(next + 1))
            {
                let (last_year, end) = self.year_behind(next + 1);
                return Some((Time::Months(last_year.or(year), month, to), end));
            }
        }
        Some((Time::Month(year, month), end))
    }

    fn quarter_word(&self, at: usize) -> Option<(Time, usize)> {
        let Some((quarter, end)) = self.quarter(at + 1) else {
            return self.one_away(at, Away::Quarters);
        };
        let (year, end) = self.year_behind(end);
        Some((Time::Quarter(year, quarter), end))
    }

    /// `30/6/2020`, `30-6`, `30 tháng 6 năm 2020`, `30.6.2020` behind `ngày`.
    fn day_word(&self, at: usize) -> Option<(Time, usize)> {
        if let Some(found) = self.dotted(at) {
            return Some(found);
        }
        let day = self.small(at, 31)?;
        if self.is_slash(at + 1) || self.is_dash(at + 1) {
            if let Some(month) = self.small(at + 2, 12) {
                let (year, end) = self.year_behind(at + 3);
                return Some((Time::Day(year, month, day), end));
            }
            // `ngày 3-5/10`, `ngày 30 - 31/12`: the first day of several.
            let last = self.small(at + 2, 31)?;
            if self.is_slash(at + 3)
                && let Some(month) = self.small(at + 4, 12)
            {
                let (year, end) = self.year_behind(at + 5);
                return Some((Time::Day(year, month, last), end));
            }
            return None;
        }
        if self.id(at + 1) == w::THANG
            && let Some((month, end)) = self.month(at + 2)
        {
            let (year, end) = self.year_behind(end);
            return Some((Time::Day(year, month, day), end));
        }
        (!self.counts(at + 1)).then_some((Time::Length, at + 1))
    }

    /// `30.6.2020` is one token.
    fn dotted(&self, at: usize) -> Option<(Time, usize)> {
        let mut parts = self.raw(at).split('.');
        let (d, m, y) = (parts.next()?, parts.next()?, parts.next()?);
        let whole = parts.next().is_none() && y.len() == 4 && d.len() <= 2 && m.len() <= 2;
        let date = Date::new(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?)?;
        (whole && self.kind(at) == Some(Kind::Number))
            .then_some((Time::Day(Some(date.year), date.month, date.day), at + 1))
    }

    fn span_of_years(&self, mut at: usize) -> Option<(Time, usize)> {
        while matches!(self.id(at), w::TU | w::NAM) || self.kind(at) == Some(Kind::Open) {
            at += 1;
        }
        let (a, b, end) = self.years(at)?;
        Some((Time::Years(a, b), end))
    }

    /// `5 năm`, `20 ngày`, `03 tháng`, `35 tuổi`.
    fn length(&self, at: usize) -> Option<(Time, usize)> {
        let number = number::in_digits(self.text, self.tokens, at, Notation::Vietnamese)?;
        self.length_behind(number.end)
    }

    /// A small number in digits or one word.
    fn count_of(&self, at: usize) -> Option<u8> {
        self.small(at, 20).or_else(|| {
            let n = number::in_words(self.tokens, at)?;
            (n.end == at + 1 && (2.0..=20.0).contains(&n.value)).then_some(n.value as u8)
        })
    }

    /// The word of time behind a number; what is counted is no quantity then.
    pub(crate) fn length_behind(&self, end: usize) -> Option<(Time, usize)> {
        let hit = longest(self.tokens, end, Class::Noun)?;
        if NOUNS[hit.row].kind != NounKind::Time {
            return None;
        }
        let mut last = hit.end();
        // `5 năm qua`; `Trong 5 năm, huyện đã …`.
        let gone = self.id(last) == w::QUA;
        let within = self.kind(last) == Some(Kind::Comma)
            && end
                .checked_sub(2)
                .is_some_and(|i| self.id(i) == w::TRONG && self.tokens[i].is_capital());
        if self.id(hit.at) == w::NAM
            && hit.len == 1
            && (gone || within)
            && let Some(count) = end.checked_sub(1).and_then(|i| self.count_of(i))
        {
            return Some((Time::PastYears(count), last + usize::from(gone)));
        }
        // `5 năm 2016 - 2020`.
        if let Some((a, b, end)) = self.years(last) {
            return Some((Time::Years(a, b), end));
        }
        let clock =
            self.id(hit.at) == w::GIO && matches!(self.back(end, 2), w::LUC | w::DUNG | w::VAO);
        // `2 giờ 30 phút`.
        if self.whole(last).is_some()
            && longest(self.tokens, last + 1, Class::Noun)
                .is_some_and(|h| NOUNS[h.row].kind == NounKind::Time)
            && matches!(self.id(hit.at), w::GIO | w::NAM | w::THANG)
            && matches!(self.id(last + 1), w::PHUT | w::THANG | w::NGAY)
        {
            last += 2;
        }
        Some((if clock { Time::Clock } else { Time::Length }, last))
    }

    /// Whether something that is counted or measured follows.
    fn counts(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Percent | Kind::Permille))
            || longest(self.tokens, at, Class::Unit)
                .is_some_and(|h| !matches!(self.id(h.at), w::DONG))
            || longest(self.tokens, at, Class::Scale).is_some()
            || longest(self.tokens, at, Class::Noun)
                .is_some_and(|h| !matches!(NOUNS[h.row].kind, NounKind::Time | NounKind::Whole))
    }
}
