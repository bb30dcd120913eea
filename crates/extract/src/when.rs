//! When a figure holds: which mention of time is its own.

mod in_turn;

use crate::clause::Position;
use crate::figure::Figure;
use crate::lexicon::words as w;
use crate::period::Period;
use crate::quantity::{Origin, Value};
use crate::span::Span;
use crate::time::{Calendar, Mention, Role, Time};
use crate::token::{Kind, Token};
use crate::unit::span_of;

/// A period with the words that give it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct When {
    pub(crate) period: Period,
    pub(crate) span: Span,
    pub(crate) origin: Origin,
    pub(crate) role: Role,
    /// Stands behind the figure in another clause.
    pub(crate) after: bool,
    /// Stands inside another item of a chain: headings know better.
    pub(crate) inner: bool,
    /// `trong nhiệm kỳ`, which may be the one past or the one to come.
    pub(crate) term: bool,
}

/// How many mentions back are looked at: keeps long sentences linear.
const REACH: usize = 24;

/// What the choice of a mention may look at.
pub(crate) struct Times<'a> {
    pub(crate) tokens: &'a [Token],
    pub(crate) positions: &'a [Position],
    pub(crate) mentions: &'a [Mention],
    pub(crate) figures: &'a [Figure],
    pub(crate) calendar: &'a Calendar,
}

impl Times<'_> {
    /// The mention that stands in a figure's own sentence, nearest first.
    pub(crate) fn of(&self, index: usize, baseline: bool) -> Option<When> {
        let figure = &self.figures[index];
        if let Some(found) = self.right_behind(index) {
            return Some(found);
        }
        if baseline {
            return None;
        }
        if let Some(found) = self.in_turn(index) {
            return Some(found);
        }
        let here = self.positions[figure.first];
        let left = self.mentions.partition_point(|m| m.end <= figure.first);
        // The nearest before it in the sentence.
        let mut before = None;
        let mut passed_over = None;
        for mention in self.mentions[..left].iter().rev().take(REACH) {
            let there = &self.positions[mention.first];
            if there.sentence != here.sentence {
                break;
            }
            if there.depth > here.depth
                || mention.role == Role::Compared
                || self.belongs_to_baseline(mention)
            {
                continue;
            }
            // `Thành lập năm 1997, hợp tác xã hiện có`: now, not then.
            let now =
                self.tokens[mention.end..figure.first].iter().take(40).enumerate().any(|(i, t)| {
                    t.id == w::NAY && i > 0 && self.tokens[mention.end + i - 1].id == w::DEN
                        || t.id == w::HIEN
                            && self
                                .tokens
                                .get(mention.end + i + 1)
                                .is_none_or(|n| !matches!(n.id, w::DAI | w::THUC))
                            // `từ 20% hiện nay lên 35%`.
                            && self
                                .tokens
                                .get(mention.end + i + 2)
                                .is_none_or(|n| !matches!(n.id, w::LEN | w::XUONG))
                            && self.tokens[mention.end + i - usize::from(i > 0)].id != w::THUC
                });
            if now {
                break;
            }
            let origin =
                if there.clause == here.clause { Origin::Clause } else { Origin::Sentence };
            // What stands inside an item of a chain is that item's own.
            if there.segment != here.segment && !self.leads(mention) {
                if !matches!(mention.time, Time::Day(..)) {
                    passed_over = passed_over.or_else(|| self.when(mention, origin));
                }
                continue;
            }
            if let Some(when) = self.when(mention, origin) {
                before = Some((when, there.clause == here.clause));
                break;
            }
        }
        let before = before.or(passed_over.map(|w| (When { inner: true, ..w }, false)));
        if let Some((when, true)) = before {
            return Some(when);
        }
        // The nearest behind it in its clause: `đạt 50% vào năm 2025`.
        let next_figure = self.figures.get(index + 1).map_or(usize::MAX, |f| f.first);
        let behind = self.mentions[left..].iter().take(4).find(|m| {
            let there = &self.positions[m.first];
            there.clause == here.clause
                && there.depth == here.depth
                && m.first < next_figure
                && m.role != Role::Compared
                && !self.leads_figure(m)
                && !self.is_aside(figure.end, m)
        });
        if let Some(when) = behind.and_then(|m| self.when(m, Origin::Clause)) {
            return Some(when);
        }
        if let Some((when, _)) = before {
            return Some(when);
        }
        // Farther behind in the sentence, where nothing stands before it.
        self.mentions[left..]
            .iter()
            .take(4)
            .take_while(|m| self.positions[m.first].segment == here.segment)
            .find(|m| m.role != Role::Compared && self.positions[m.first].depth <= here.depth)
            .filter(|m| !self.leads_figure(m) && !self.is_aside(figure.end, m))
            .and_then(|m| self.when(m, Origin::Sentence))
            .map(|w| When { after: true, ..w })
    }

    /// `giảm 1,1 tạ/ha do mưa rét cuối tháng 2`, `mở 26 lớp, trong đó 13 lớp vào quý II`: the time of a cause, or
    /// of a part.
    fn is_aside(&self, end: usize, mention: &Mention) -> bool {
        const REACH: usize = 40;
        let to = mention.first.min(end + REACH);
        let between = self.tokens.get(end..to).unwrap_or_default();
        let part = |t: &[Token]| t[0].id == w::TRONG && t[1].id == w::DO_THAT;
        between.windows(2).any(part)
            || between.iter().any(|t| t.id == w::DO_CAUSE) && mention.role != Role::Deadline
    }

    /// The time that opens an earlier sentence of the paragraph and holds on: `6 tháng đầu năm, …. Thu ngân sách …`.
    pub(crate) fn opener(&self, index: usize, fits: impl Fn(Period) -> bool) -> Option<When> {
        let here = self.positions[self.figures[index].first];
        let left = self.mentions.partition_point(|m| m.end <= self.figures[index].first);
        self.mentions[..left].iter().rev().take(REACH * 2).find_map(|m| {
            let there = self.positions[m.first];
            let opens =
                m.first.checked_sub(4).is_none_or(|i| self.positions[i].sentence != there.sentence)
                    || m.first
                        .checked_sub(6)
                        .is_none_or(|i| self.positions[i].sentence != there.sentence)
                        && m.role == Role::Deadline
                    || self.tokens.get(m.end).is_some_and(|t| t.kind == Kind::Comma)
                        && self.opens_before_figures(m);
            if there.sentence == here.sentence
                || !opens
                || m.role == Role::Compared
                || !holds_on(m.time)
            {
                return None;
            }
            self.when(m, Origin::Paragraph).filter(|w| fits(w.period))
        })
    }

    /// `5,2% năm 2019`, `36 tỷ đồng (năm 2020)`, `25 trường vào năm 2025`.
    fn right_behind(&self, index: usize) -> Option<When> {
        let figure = &self.figures[index];
        let at = self.mentions.partition_point(|m| m.first < figure.end);
        let mention = self.mentions.get(at)?;
        let gap = self.tokens.get(figure.end..mention.first)?;
        let joined = gap.len() <= 3
            && gap.iter().all(|t| {
                matches!(
                    t.id,
                    w::VAO
                        | w::TRONG
                        | w::NAM
                        | w::DEN
                        | w::CUOI
                        | w::HET
                        | w::CUA
                        | w::DAU
                        | w::TRUOC
                        | w::TOI_TO
                ) || t.kind == Kind::Open
            });
        let bracketed = gap.iter().any(|t| t.kind == Kind::Open);
        let closes = self
            .tokens
            .get(mention.end)
            .is_none_or(|t| matches!(t.kind, Kind::Close | Kind::Newline));
        (joined
            && (!bracketed || closes)
            && (mention.role != Role::Compared || matches!(gap, [of] if of.id == w::CUA))
            && self.positions[mention.first].sentence == self.positions[figure.first].sentence)
            .then(|| self.when(mention, Origin::Clause))
            .flatten()
    }

    fn when(&self, mention: &Mention, origin: Origin) -> Option<When> {
        if mention.time == Time::Length || self.names_document(mention) {
            return None;
        }
        let time = match mention.time {
            Time::SameYear => self.year_before(mention).map_or(mention.time, Time::Year),
            time => time,
        };
        let period = time.resolve(self.calendar)?;
        // A single day of a meeting is when something was said.
        let span = span_of(self.tokens, mention.first, mention.end);
        Some(When {
            period,
            span,
            origin,
            role: mention.role,
            after: false,
            inner: false,
            term: mention.time == Time::Term,
        })
    }

    /// Whether a mention opens its item: `đến năm 2025 thu nhập đạt …; hộ nghèo …`.
    pub(crate) fn leads(&self, mention: &Mention) -> bool {
        const OPENING: usize = 7;
        let segment = self.positions[mention.first].segment;
        let near =
            mention.first.checked_sub(OPENING).is_none_or(|i| self.positions[i].segment != segment);
        near || self.tokens.get(mention.end).is_some_and(|t| t.kind == Kind::Comma)
            && self.opens_before_figures(mention)
    }

    /// Whether no figure stands before a mention in its sentence.
    fn opens_before_figures(&self, mention: &Mention) -> bool {
        let before = self.figures.partition_point(|f| f.end <= mention.first);
        let sentence = self.positions[mention.first].sentence;
        before == 0 || self.positions[self.figures[before - 1].first].sentence != sentence
    }

    /// Whether a figure stands behind a mention in its clause: it is that figure's time.
    fn leads_figure(&self, mention: &Mention) -> bool {
        let behind = self.figures.partition_point(|f| f.first < mention.end);
        self.figures
            .get(behind)
            .is_some_and(|f| self.positions[f.first].clause == self.positions[mention.first].clause)
    }

    /// The year named last before a mention, in its paragraph.
    fn year_before(&self, mention: &Mention) -> Option<u16> {
        let before = self.mentions.partition_point(|m| m.first < mention.first);
        let named = self.mentions[..before].iter().rev().take(REACH);
        named.filter(|m| m.role != Role::Compared).find_map(|m| m.time.year())
    }

    /// `Nghị quyết số 13 ngày 15/8/2019`: the day of a paper, not of a figure.
    fn names_document(&self, mention: &Mention) -> bool {
        let before = mention.first.checked_sub(1).map_or(0, |i| self.tokens[i].id);
        if matches!(mention.time, Time::Years(..)) && matches!(before, w::NGHEO | w::CHUAN) {
            return true;
        }
        // `Luật Đầu tư công năm 2019`.
        const NAME: usize = 7;
        let law = |i: &usize| self.tokens[*i].id == w::LUAT && self.tokens[*i].is_capital();
        if matches!(mention.time, Time::Year(_))
            && (mention.first.saturating_sub(NAME)..mention.first)
                .rev()
                .take_while(|i| self.tokens[*i].is_word())
                .any(|i| law(&i))
        {
            return true;
        }
        if !matches!(mention.time, Time::Day(..)) {
            return false;
        }
        // The day on which somebody speaks or meets opens the sentence.
        let here = self.positions[mention.first];
        let behind_document = mention.first.checked_sub(1).is_some_and(|i| {
            let t = &self.tokens[i];
            t.is_word()
                && (t.is_upper() || t.id == w::NGAY && i > 0 && self.tokens[i - 1].is_upper())
        });
        let opens = mention
            .first
            .checked_sub(3)
            .is_none_or(|i| self.positions[i].sentence != here.sentence);
        behind_document || opens && mention.role == Role::Frame
    }

    /// The year of `từ 45 triệu đồng năm 2019 lên …` is the baseline's.
    fn belongs_to_baseline(&self, mention: &Mention) -> bool {
        let index = self.figures.partition_point(|f| f.end <= mention.first);
        let Some(figure) = index.checked_sub(1).map(|i| &self.figures[i]) else { return false };
        is_baseline(self.tokens, self.positions, self.figures, index - 1)
            && mention.first - figure.end <= 3
    }
}

/// Whether a time may hold for the sentences after its own: years, halves, quarters and months do;
/// a day does not, nor does a season or school year such as `vụ Đông Xuân 2022 - 2023`.
pub(crate) fn holds_on(time: Time) -> bool {
    match time {
        Time::Year(_)
        | Time::Months(..)
        | Time::Quarter(..)
        | Time::Month(..)
        | Time::Relative(_)
        | Time::YearGone
        | Time::SameYear
        | Time::Since(_)
        | Time::PastYears(_)
        | Time::Elapsed(_) => true,
        Time::Years(from, to) => to - from > 1,
        Time::LastTerm => true,
        Time::Day(..) | Time::Away(_) | Time::Term | Time::TermEnd | Time::Length | Time::Clock => {
            false
        }
    }
}

/// Whether a figure is where something starts from: `từ 3% lên 61,7%`.
pub(crate) fn is_baseline(
    tokens: &[Token],
    positions: &[Position],
    figures: &[Figure],
    index: usize,
) -> bool {
    let figure = &figures[index];
    // `giảm từ 1 - 1,2%`, `từ 35% trở lên` bound something.
    if matches!(figure.value, Value::Range { .. })
        || tokens.get(figure.end).is_some_and(|t| t.id == w::TRO)
    {
        return false;
    }
    // `Từ 90% số xã trở lên`.
    let clause = positions[figure.first].clause;
    let bounds = |i: usize| {
        let next = tokens.get(i + 1).map_or(0, |t| t.id);
        tokens[i].id == w::TRO && matches!(next, w::LEN | w::XUONG)
    };
    let near = figure.end..tokens.len().min(figure.end + 7);
    if near.take_while(|i| positions[*i].clause == clause).any(bounds) {
        return false;
    }
    let mut at = figure.first;
    let mut steps = 0;
    let mut level = false;
    // `từ mức 45 triệu`, `từ trên 5%`, `từ khoảng`.
    while at > 0 && steps < 4 {
        at -= 1;
        steps += 1;
        let t = &tokens[at];
        if t.id == w::TU {
            break;
        }
        level |= matches!(t.id, w::MUC | w::CHO_PLACE);
        if !t.is_word() || positions[at].clause != positions[figure.first].clause {
            return false;
        }
        let small = matches!(
            t.id,
            w::MUC
                | w::CHO_PLACE
                | w::TREN
                | w::DUOI
                | w::CHI_SO
                | w::CON
                | w::GAN
                | w::HON
                | w::CO
                | w::SO_NUMBER
        ) || t.id == w::DAT;
        if !small {
            return false;
        }
    }
    if tokens[at].id != w::TU {
        return false;
    }
    // `đạt 45 triệu đồng, từ mức 24,2 triệu đồng năm 2019`.
    if level {
        return true;
    }
    let Some(next) = figures.get(index + 1) else { return false };
    if positions[next.first].sentence != positions[figure.first].sentence
        || next.first - figure.end > 22
    {
        return false;
    }
    tokens[figure.end..next.first]
        .iter()
        .any(|t| matches!(t.id, w::LEN | w::XUONG | w::CON | w::NAY))
        || figure.noun.is_none()
            && next.first - figure.end <= 6
            && tokens[figure.end..next.first].iter().any(|t| t.id == w::DAT)
        || tokens.get(figure.end).is_some_and(|t| matches!(t.id, w::NAM | w::SANG))
            && tokens[figure.end..next.first].iter().any(|t| matches!(t.id, w::DEN | w::TOI_TO))
}

/// Whether a period lies ahead of the time of speaking, behind it, or around it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tense {
    Future,
    Past,
    Now,
    Unknown,
}

/// The tense of a period against the day, or at least the year, of speaking.
pub(crate) fn tense(period: Period, calendar: &Calendar) -> Tense {
    let (first, last) = (period.first_day(), period.last_day());
    if let Some(today) = calendar.published {
        return if last <= today {
            Tense::Past
        } else if first > today {
            Tense::Future
        } else if last.year > today.year {
            // A term of office or plan that has begun.
            Tense::Future
        } else {
            Tense::Now
        };
    }
    match calendar.year {
        Some(year) if last.year < year => Tense::Past,
        Some(year) if last.year > year => Tense::Future,
        Some(_) => Tense::Now,
        None => Tense::Unknown,
    }
}
