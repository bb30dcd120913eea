//! Tables that were pasted as text: what the head of a column says of the figures under it.

use super::Reader;
use crate::article::{Block, BlockKind};
use crate::lexicon::{Class, longest, words as w};
use crate::period::Period;
use crate::quantity::{Cue, Dimension, Measure, Origin, Quantity, Status};
use crate::span::Span;
use crate::time::{Role, Time};
use crate::token::{Kind, Token};
use crate::unit::span_of;
use crate::when::{self, Tense};

/// The head of a column.
#[derive(Clone, Debug, Default)]
pub(super) struct Column {
    status: Option<(Status, Span)>,
    period: Option<(Period, Span)>,
    /// `So kế hoạch (%)`: the share of the plan that was reached.
    share: Option<Span>,
}

/// The cells of a row: what tabs or three blanks part.
fn cells(text: &str, row: Span) -> Vec<Span> {
    const GAP: usize = 3;
    let mut found = Vec::new();
    let (mut start, mut end, mut blanks) = (None, row.start, 0);
    for (at, c) in row.of(text).char_indices() {
        let at = row.start + at as u32;
        if c.is_whitespace() {
            blanks += if c == '\t' { GAP } else { 1 };
            continue;
        }
        match start {
            Some(from) if blanks >= GAP => {
                found.push(Span::new(from, end));
                start = Some(at);
            }
            None => start = Some(at),
            Some(_) => {}
        }
        blanks = 0;
        end = at + c.len_utf8() as u32;
    }
    found.extend(start.map(|from| Span::new(from, end)));
    found
}

impl Reader<'_> {
    /// Takes a block for the head of a table, a row of it, or its end.
    pub(super) fn enter_table(&mut self, block: &Block) {
        let row = block.kind == BlockKind::ListItem;
        self.row = if row { cells(self.article.text, block.span) } else { Vec::new() };
        if self.row.len() < 2 {
            self.columns.clear();
            self.row.clear();
        } else if self.buffers.scan.figures.is_empty() {
            self.columns = self.row.iter().map(|cell| self.column(*cell)).collect();
        }
    }

    fn column(&self, cell: Span) -> Column {
        let b = &self.buffers;
        let from = b.tokens.partition_point(|t| t.start < cell.start);
        let to = b.tokens.partition_point(|t| t.end <= cell.end);
        let tokens = &b.tokens[from..to];
        let mention = b.scan.times.iter().find(|m| {
            m.first >= from && m.end <= to && m.role != Role::Compared && m.time != Time::Length
        });
        let period = mention.and_then(|m| {
            let period = m.time.resolve(&self.memory.calendar)?;
            Some((period, span_of(&b.tokens, m.first, m.end)))
        });
        let plan = (from..to).find_map(|at| longest(&b.tokens, at, Class::Plan));
        let compares = tokens
            .iter()
            .any(|t| t.kind == Kind::Percent || matches!(t.id, w::SO | w::TY) || t.id == w::DAT);
        let reported = tokens
            .windows(2)
            .position(|t| matches!((t[0].id, t[1].id), (w::THUC, w::HIEN) | (w::KET, w::QUA)));
        let reported = reported.or_else(|| tokens.iter().position(|t| t.id == w::UOC));
        if let (Some(plan), true) = (plan, compares) {
            let share = Some(span_of(&b.tokens, plan.at, plan.end()));
            return Column { share, ..Column::default() };
        }
        let status = match (reported, plan) {
            (Some(at), _) => Some((Status::Result, b.tokens[from + at].span())),
            (None, Some(plan)) => Some((Status::Target, span_of(&b.tokens, plan.at, plan.end()))),
            (None, None) => period.and_then(|(p, span)| match self.tense(p) {
                Tense::Future => Some((Status::Target, span)),
                Tense::Past => Some((Status::Result, span)),
                Tense::Now | Tense::Unknown => None,
            }),
        };
        Column { status, period, share: None }
    }

    fn tense(&self, period: Period) -> Tense {
        when::tense(period, &self.memory.calendar)
    }

    /// What the table says of a figure in its row.
    pub(super) fn by_column(&self, quantity: &mut Quantity) {
        let Some(at) = self.row.iter().rposition(|cell| cell.start <= quantity.span.start) else {
            return;
        };
        if at == 0 || self.columns.len() < self.row.len() {
            return;
        }
        let Some(column) = self.columns.get(at) else { return };
        let heading = |span| Cue { span: Some(span), origin: Origin::Heading };
        if let Some((status, span)) = column.status {
            quantity.status = status;
            quantity.evidence.status = heading(span);
        }
        if let Some((period, span)) = column.period {
            quantity.period = Some(period);
            quantity.evidence.period = Some(heading(span));
        }
        if let (Some(span), Dimension::Percent) = (column.share, quantity.dimension) {
            let reported = |c: &&Column| c.status.is_some_and(|s| s.0 == Status::Result);
            quantity.measure = Measure::OfPlan;
            quantity.direction = None;
            quantity.evidence.measure = Some(span);
            quantity.status = Status::Result;
            quantity.evidence.status = heading(span);
            if let Some((period, span)) = self.columns.iter().find(reported).and_then(|c| c.period)
            {
                quantity.period = Some(period);
                quantity.evidence.period = Some(heading(span));
            }
        }
        if column.status.is_some() || column.share.is_some() {
            quantity.indicator = self.name_of_row().or(quantity.indicator);
        }
    }

    /// The first cell that names something: `2. Tỷ lệ hộ nghèo (%)`.
    fn name_of_row(&self) -> Option<Span> {
        let tokens = &self.buffers.tokens;
        let named = |cell: &Span| {
            let from = tokens.partition_point(|t| t.start < cell.start);
            let to = tokens.partition_point(|t| t.end <= cell.end);
            let first = (from..to).find(|i| tokens[*i].is_word())?;
            let last = (first..to).take_while(|i| tokens[*i].kind != Kind::Open).last()?;
            (tokens[first..=last].iter().filter(|t: &&Token| t.is_word()).count() > 1)
                .then(|| span_of(tokens, first, last + 1))
        };
        self.row.iter().take(2).find_map(named)
    }
}
