//! What titles, headings and lead-ins tell the blocks after them.

use super::Reader;
use crate::article::{Block, BlockKind};
use crate::governor::Governor;
use crate::lexicon::nouns::{NOUNS, NounKind};
use crate::lexicon::{Class, longest, words as w};
use crate::period::Period;
use crate::quantity::Status;
use crate::span::Span;
use crate::status;
use crate::time::{Role, Time};
use crate::token::{Kind, Token};
use crate::unit::span_of;
use crate::when::{self, Tense};

impl Reader<'_> {
    /// What this block tells the blocks after it.
    pub(super) fn remember(&mut self, block: &Block) {
        let b = &self.buffers;
        let head = match block.kind {
            BlockKind::Title => true,
            BlockKind::Lead | BlockKind::Paragraph => !self.memory.opened,
            _ => false,
        };
        // A report says at its head which time it reports, a plan which it plans for.
        for mention in &b.scan.times {
            // A council's term of office is no plan, nor is the year of a law.
            let council = b.tokens[mention.first.saturating_sub(10)..mention.first]
                .iter()
                .any(|t| matches!(t.id, w::HDND | w::KHOA | w::LUAT));
            // `bắt tay vào làm từ đầu năm 2011`, `phiên họp tháng 3`: when something began or was held.
            let began = b.tokens[mention.first.saturating_sub(2)..mention.first]
                .iter()
                .any(|t| matches!(t.id, w::TU | w::HOP | w::KY));
            if mention.role == Role::Compared || !when::holds_on(mention.time) || council || began {
                continue;
            }
            let Some(period) = mention.time.resolve(&self.memory.calendar) else { continue };
            let span = span_of(&b.tokens, mention.first, mention.end);
            let opens = head || mention.first <= 3;
            match when::tense(period, &self.memory.calendar) {
                Tense::Past if opens && !matches!(period, Period::Years(..)) => {
                    self.memory.result_period.get_or_insert((period, span));
                }
                // A quarter is reported in its last days.
                Tense::Now
                    if head
                        && matches!(period, Period::Quarter(..) | Period::Months(..))
                        && !self.has_hardly_begun(period) =>
                {
                    self.memory.result_period.get_or_insert((period, span));
                }
                Tense::Future if head => {
                    self.memory.target_period.get_or_insert((period, span));
                }
                // `Giao chỉ tiêu nông thôn mới năm 2019`, in that year.
                Tense::Now
                    if block.kind == BlockKind::Title && matches!(period, Period::Year(_)) =>
                {
                    self.memory.target_period.get_or_insert((period, span));
                }
                _ => {}
            }
        }
        // The title and the two blocks after it are the head.
        if matches!(block.kind, BlockKind::Lead | BlockKind::Paragraph) {
            self.memory.opened = true;
        }
    }

    /// What a heading or lead-in says of the figures under it.
    pub(super) fn governor(&self, block: &Block, next: Option<&Block>) -> Governor {
        let text = self.article.text;
        let b = &self.buffers;
        let heading = block.kind == BlockKind::Heading;
        let status = status::of_heading(&b.cues, &b.tokens, heading)
            .map(|c| (c.status, span_of(&b.tokens, c.at, c.end)));
        let status = self.sets_targets().or(status);
        let mut periods = b
            .scan
            .times
            .iter()
            .rev()
            .filter(|m| m.role != Role::Compared && !matches!(m.time, Time::Day(..)))
            .filter_map(|m| {
                let period = m.time.resolve(&self.memory.calendar)?;
                // `hết tháng 9` in a report on nine months is the end of them.
                let period = match self.memory.result_period {
                    Some((whole, _))
                        if m.role == Role::Deadline
                            && matches!(period, Period::Month(..))
                            && whole.last_day() == period.last_day() =>
                    {
                        whole
                    }
                    _ => period,
                };
                Some((period, span_of(&b.tokens, m.first, m.end)))
            });
        let (period, earlier) = (periods.next(), periods.next());
        // `Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm` stands above both.
        let ahead = |p: Option<(Period, Span)>| {
            p.is_some_and(|p| {
                when::tense(p.0, &self.memory.calendar) == Tense::Future
                    || self.has_hardly_begun(p.0)
            })
        };
        // `Để đạt kế hoạch năm 2019, trong quý IV tập trung …` speaks of one.
        let apart = period.zip(earlier).is_some_and(|((one, _), (other, _))| {
            one.last_day() < other.first_day() || other.last_day() < one.first_day()
        });
        let both = apart && ahead(period) != ahead(earlier);
        let place = self.places.heading_place(text, &b.tokens);
        // `Nhiệm vụ, giải pháp` heads what is to be done.
        let tasks = || {
            let at = (0..b.tokens.len()).find(|at| {
                longest(&b.tokens, *at, Class::Noun).is_some_and(|h| {
                    h.len == 2
                        && NOUNS[h.row].kind == NounKind::PlanPart
                        && matches!(b.tokens[h.at].id, w::NHIEM | w::GIAI | w::PHUONG_WAY)
                })
            })?;
            // `Thời gian tới tập trung các nhiệm vụ trọng tâm:` leads into them, too.
            let leads = b.tokens.last().is_some_and(|t| t.kind == Kind::Colon)
                && !b.tokens.iter().any(|t| t.id == w::DA);
            (heading || leads).then(|| (Status::Target, b.tokens[at].span()))
        };
        // `Đánh giá tình hình`, `Hạn chế, khuyết điểm` head what is reported.
        let review = || {
            let at = b.tokens.windows(2).position(|t| {
                matches!(
                    (t[0].id, t[1].id),
                    (w::DANH, w::GIA)
                        | (w::TINH_STATE, w::HINH)
                        | (w::HAN, w::CHE_LIMIT)
                        | (w::THUC, w::TRANG)
                        | (w::KHUYET, w::DIEM)
                )
            })?;
            (block.kind == BlockKind::Heading)
                .then(|| (Status::Result, span_of(&b.tokens, at, at + 2)))
        };
        let status = status.or_else(review).or_else(tasks);
        // `Đến năm 2025:` alone leads into what is aimed at.
        let status = status.or_else(|| {
            let (p, span) = period?;
            match when::tense(p, &self.memory.calendar) {
                Tense::Future => Some((Status::Target, span)),
                Tense::Past => Some((Status::Result, span)),
                Tense::Now | Tense::Unknown => None,
            }
        });
        // `Rác thải: phấn đấu thu gom 85%` above running text speaks for itself.
        let complete = heading
            && b.scan.figures.iter().any(|f| f.noun != Some(NounKind::PlanPart))
            && next.is_some_and(|b| b.kind == BlockKind::Paragraph)
            && b.tokens.last().is_some_and(|t| t.kind != Kind::Colon);
        let status = status.filter(|_| !both && !complete);
        let above_headings = matches!(block.kind, BlockKind::Lead | BlockKind::Paragraph)
            && next.is_some_and(|b| b.kind == BlockKind::Heading);
        Governor { status, period, earlier, place, above_headings, ..Governor::default() }
    }

    /// `Đại hội thông qua 19 chỉ tiêu chủ yếu:` leads into what is aimed at; `11 chỉ tiêu vượt:` does not.
    fn sets_targets(&self) -> Option<(Status, Span)> {
        let b = &self.buffers;
        let done = |t: &Token| {
            matches!(
                t.id,
                w::DAT | w::VUOT | w::HOAN | w::CHUA_NOT | w::KHONG | w::KHO_HARD | w::HIEN | w::SO
            )
        };
        let figure = b.scan.figures.iter().rev().find(|f| {
            f.noun == Some(NounKind::PlanPart)
                && f.of.is_none()
                && b.tokens[..f.end].last().is_some_and(|t| t.id == w::TIEU)
        })?;
        let own = !b.tokens[figure.end..].iter().any(done)
            && !b.tokens[figure.first.saturating_sub(6)..figure.first].iter().any(done);
        let leads = b.tokens.last().is_some_and(|t| t.kind == Kind::Colon);
        (own && leads).then(|| (Status::Target, span_of(&b.tokens, figure.first, figure.end)))
    }

    /// `Đại hội xác định một số chỉ tiêu chủ yếu: GRDP tăng 8%; …`: a paragraph that sets out a plan to its end.
    pub(super) fn plan_set_out(&self, block: &Block) -> Option<(Status, Span)> {
        let b = &self.buffers;
        if !matches!(block.kind, BlockKind::Lead | BlockKind::Paragraph) {
            return None;
        }
        let here = self.out.quantities.iter().rev();
        let mut here = here.take_while(|q| q.span.start >= block.span.start);
        if here.next().is_none_or(|last| last.status != Status::Target) {
            return None;
        }
        let colon = b.tokens.iter().position(|t| t.kind == Kind::Colon)?;
        let after = b.scan.figures.iter().find(|f| f.first > colon)?;
        let one_sentence = b.positions[after.first].sentence == b.positions[colon].sentence;
        let at = b.tokens[..colon]
            .windows(2)
            .rposition(|t| matches!((t[0].id, t[1].id), (w::CHI_SO | w::MUC_AIM, w::TIEU)))?;
        let same = b.positions[at].sentence == b.positions[colon].sentence;
        (one_sentence && same).then(|| (Status::Target, span_of(&b.tokens, at, at + 2)))
    }

    /// `NGHỊ QUYẾT` or `KẾ HOẠCH` alone on a line: the kind of paper this is.
    pub(super) fn names_document(&mut self, block: &Block) {
        let b = &self.buffers;
        let whole =
            longest(&b.tokens, 0, Class::Plan).filter(|h| h.len == 2 && h.end() == b.tokens.len());
        if let Some(hit) = whole
            && block.span.len() < 60
            && self.memory.title_status.is_none()
        {
            self.memory.title_status =
                Some((Status::Target, span_of(&b.tokens, hit.at, hit.end())));
        }
    }

    /// Whether the title is that of a resolution or plan.
    fn sets_out_plan(&self) -> Option<(Status, Span)> {
        let tokens = &self.buffers.tokens;
        let at = (0..tokens.len()).find(|at| longest(tokens, *at, Class::Plan).is_some())?;
        Some((Status::Target, tokens[at].span()))
    }

    pub(super) fn govern(&mut self, block: &Block, governor: Governor) {
        if block.kind == BlockKind::Title {
            self.memory.title_status =
                governor.status.or_else(|| self.sets_out_plan()).or(self.memory.title_status);
            if let Some((Period::Year(year), _)) = governor.period
                && self
                    .memory
                    .calendar
                    .published
                    .is_some_and(|d| year > d.year || year == d.year && d.month <= 3)
            {
                self.memory.plan_year = Some(year);
            }
        } else {
            self.memory.governors.push(block, governor, self.article.text);
        }
    }
}
