//! The whole path over an article: block by block, figure by figure.

mod columns;
mod heads;
mod periods;

use crate::article::{Article, Block, BlockKind};
use crate::clause::{Position, positions};
use crate::comparator;
use crate::confidence;
use crate::governor::{Governors, governs};
use crate::indicator::{self, Around, Naming};
use crate::lexicon::nouns::NounKind;
use crate::lexicon::words as w;
use crate::locality::{Localities, PlaceMemory};
use crate::measure::{self, Reading};
use crate::number::{Notation, notation_of};
use crate::order;
use crate::period::Period;
use crate::quantity::{
    Comparator, Dimension, Evidence, Extraction, Measure, Note, Number, NumberKind, Quantity,
    Status, Unit,
};
use crate::scan::{Scan, scan};
use crate::span::Span;
use crate::status::{self, CueHit};
use crate::time::{Calendar, Role, Time};
use crate::token::{Token, tokenize};
use crate::unit::span_of;
use crate::verdict;
use crate::when::{self, Times};
use crate::who;

/// Everything found in an article. Never fails: what is not understood is among the numbers.
///
/// ```
/// use muctieu_extract::{Article, Block, BlockKind, Facts, Span, Status, extract};
/// let text = "Phấn đấu đến năm 2025 thu nhập bình quân đạt 82 triệu đồng/người/năm.";
/// let blocks = [Block { kind: BlockKind::Paragraph, level: 0, span: Span::new(0, text.len() as u32) }];
/// let found = extract(Article { text, blocks: &blocks, facts: &Facts::default() });
/// assert_eq!(found.quantities[0].span.of(text), "82 triệu đồng/người/năm");
/// assert_eq!(found.quantities[0].status, Status::Target);
/// assert_eq!(found.quantities[0].period.unwrap().to_string(), "2025");
/// ```
pub fn extract(article: Article<'_>) -> Extraction {
    // The app built so is what the real one is weighed against.
    if option_env!("MUCTIEU_WITHOUT_EXTRACTION").is_some() {
        return Extraction::default();
    }
    let mut reader = Reader::new(article);
    for (i, block) in article.blocks.iter().enumerate() {
        // What stands between the article's own blocks parts nothing.
        let behind = &article.blocks[i + 1..];
        let next = || behind.iter().find(|b| b.kind.is_content());
        reader.block(block, block.kind.is_content().then(next).flatten());
    }
    reader.out
}

/// Buffers that every block fills anew.
#[derive(Default)]
struct Buffers {
    tokens: Vec<Token>,
    positions: Vec<Position>,
    scan: Scan,
    cues: Vec<CueHit>,
    taken: Vec<(usize, usize)>,
    readings: Vec<Reading>,
    bounds: Vec<comparator::Bound>,
}

/// What earlier blocks tell later ones.
pub(crate) struct Memory {
    pub(crate) governors: Governors,
    pub(crate) calendar: Calendar,
    /// The last period of a result, and of a target, with its words.
    pub(crate) result_period: Option<(Period, Span)>,
    pub(crate) target_period: Option<(Period, Span)>,
    /// Whether a paragraph has been read.
    pub(crate) opened: bool,
    /// What the last figure of the block before was.
    pub(crate) last_status: Option<Status>,
    /// The year that the title plans for.
    pub(crate) plan_year: Option<u16>,
    /// What the title speaks of.
    pub(crate) title_status: Option<(Status, Span)>,
}

struct Reader<'a> {
    article: Article<'a>,
    notation: Notation,
    memory: Memory,
    places: PlaceMemory,
    buffers: Buffers,
    /// The heads of the table that is being read, and the cells of its row.
    columns: Vec<columns::Column>,
    row: Vec<Span>,
    out: Extraction,
}

impl<'a> Reader<'a> {
    fn new(article: Article<'a>) -> Self {
        let facts = article.facts;
        let calendar = Calendar {
            year: facts.published.map(|d| d.year),
            spoken_of: None,
            published: facts.published,
            term: facts.term,
        };
        Reader {
            article,
            notation: notation_of(article),
            memory: Memory {
                governors: Governors::default(),
                calendar,
                result_period: None,
                target_period: None,
                opened: false,
                last_status: None,
                plan_year: None,
                title_status: None,
            },
            places: PlaceMemory::new(facts.place.clone()),
            buffers: Buffers::default(),
            columns: Vec::new(),
            row: Vec::new(),
            out: Extraction::default(),
        }
    }

    fn block(&mut self, block: &Block, next: Option<&Block>) {
        let text = self.article.text;
        let b = &mut self.buffers;
        b.tokens.clear();
        tokenize(text, block.span, &mut b.tokens);
        if !block.kind.is_content() {
            self.names_document(block);
            let b = &self.buffers;
            furniture(&b.tokens, block.kind, &mut self.out.numbers);
            return;
        }
        scan(text, &b.tokens, block.kind, self.notation, &mut b.scan);
        let governs = governs(block, next, text, b.scan.figures.len());
        // Where nothing is governed, here or below, nothing asks for cues.
        if governs || !b.scan.figures.is_empty() {
            positions(text, &b.tokens, &b.scan, &mut b.positions);
            self.measures();
            let b = &mut self.buffers;
            status::find(&b.tokens, &b.positions, &b.scan, &b.taken, &mut b.cues);
        }
        self.learn_year(block);
        self.enter_table(block);
        let governor = governs.then(|| self.governor(block, next));
        self.memory.governors.enter(block, governor.as_ref(), text);
        let calendar = self.memory.calendar;
        let section = self.year_of_section();
        let reported = self.memory.result_period.map(|p| p.0.last_day().year);
        self.memory.calendar.year = section.or(calendar.year);
        self.memory.calendar.spoken_of = section.or(reported);
        self.figures(block);
        self.memory.calendar = calendar;
        self.numbers();
        self.memory.last_status = self.out.quantities.last().map(|q| q.status);
        self.remember(block);
        if let Some(governor) = governor {
            self.govern(block, governor);
        } else if let Some(status) = self.plan_set_out(block) {
            self.memory.governors.push_plan(status);
        }
    }

    /// Comparators and measures of every figure, and the words that they take.
    fn measures(&mut self) {
        let text = self.article.text;
        let Buffers { tokens, positions, scan, taken, readings, bounds, .. } = &mut self.buffers;
        taken.clear();
        readings.clear();
        bounds.clear();
        for (i, figure) in scan.figures.iter().enumerate() {
            let previous_end = if i == 0 { 0 } else { scan.figures[i - 1].end };
            let next = scan.figures.get(i + 1).map_or(tokens.len(), |f| f.first);
            let bound = comparator::read(text, tokens, positions, figure, previous_end, next);
            let reading = measure::read(tokens, positions, figure, bound.first, previous_end);
            // `tăng lần lượt 3%, 16% và 14%`.
            let reading = match readings.last() {
                Some(before)
                    if reading.measure == Measure::Level
                        && before.measure == Measure::Change
                        && scan.figures[i - 1].dimension == figure.dimension
                        && crate::scan::links(tokens, previous_end, figure.first)
                        && !reaches(&tokens[previous_end..figure.first]) =>
                {
                    Reading { plan_end: figure.end, ..*before }
                }
                _ => reading,
            };
            if reading.measure == Measure::OfPlan {
                // The plan stands behind its share or, with `vượt`, before it.
                let named = reading.span.map_or(figure.end, |s| {
                    tokens.partition_point(|t| t.start < s.start).min(figure.end)
                });
                if named < figure.first {
                    taken.push((named, figure.first));
                }
                if reading.plan_end > figure.end {
                    taken.push((figure.end, reading.plan_end));
                }
            }
            bounds.push(bound);
            readings.push(reading);
        }
    }

    /// Where no date is known, the text's own years tell in which one it speaks.
    fn learn_year(&mut self, block: &Block) {
        if self.memory.calendar.published.is_some() {
            return;
        }
        for mention in &self.buffers.scan.times {
            let year = match mention.time {
                Time::Year(y) if mention.role == Role::Frame => y,
                Time::Month(Some(y), _) | Time::Day(Some(y), ..) | Time::Months(Some(y), ..) => y,
                Time::Quarter(Some(y), _) => y,
                _ => continue,
            };
            let known = self.memory.calendar.year;
            let title = block.kind == BlockKind::Title;
            if known.is_none() || title {
                self.memory.calendar.year = Some(year);
            }
        }
        if self.memory.calendar.year.is_none() {
            self.memory.calendar.year = self.memory.calendar.term.map(|t| t.from);
        }
    }

    /// The year that `quý III` and `cả năm` mean here: that of the section, or of the plan in the title.
    fn year_of_section(&self) -> Option<u16> {
        let governors = &self.memory.governors;
        match governors.period() {
            Some((Period::Year(year), _)) => Some(year),
            Some(_) => None,
            None if governors.status().is_some_and(|s| s.0 == Status::Target) => {
                self.memory.plan_year
            }
            None => None,
        }
    }

    fn figures(&mut self, block: &Block) {
        let text = self.article.text;
        let b = &self.buffers;
        let localities = Localities::find(&b.tokens, &b.positions, &b.scan.figures);
        self.places.begin_block(self.memory.governors.place().cloned());
        let times = Times {
            tokens: &b.tokens,
            positions: &b.positions,
            mentions: &b.scan.times,
            figures: &b.scan.figures,
            calendar: &self.memory.calendar,
        };
        let mut previous: Option<Quantity> = None;
        let mut previous_sentence = u32::MAX;
        let mut quoted_before = false;
        let mut starts_here = false;
        for (i, figure) in b.scan.figures.iter().enumerate() {
            let sentence = b.positions[figure.first].sentence;
            let baseline = when::is_baseline(&b.tokens, &b.positions, &b.scan.figures, i);
            let stated = times.of(i, baseline);
            // `bằng 77% mục tiêu đến năm 2025`: the plan's time, not the share's.
            let of_plan = b.readings[i].measure == Measure::OfPlan;
            let stated = stated.filter(|w| {
                let behind = w.span.start > b.tokens[figure.first].start;
                let ahead = when::tense(w.period, &self.memory.calendar) == when::Tense::Future;
                !(of_plan && behind && ahead)
            });
            let scene = verdict::Scene {
                tokens: &b.tokens,
                positions: &b.positions,
                cues: &b.cues,
                figures: &b.scan.figures,
                memory: &self.memory,
                previous: previous.as_ref(),
                same_sentence: previous_sentence == sentence,
                quoted_before,
                block,
            };
            let judged = verdict::judge(&scene, i, &b.readings[i], stated, baseline);
            let bound = b.bounds[i];
            let reading = b.readings[i];
            let period = (!baseline || stated.is_some())
                .then(|| {
                    self.period(
                        &judged,
                        stated,
                        previous.as_ref(),
                        &times,
                        i,
                        previous_sentence == sentence,
                    )
                })
                .flatten();
            let previous_end = if i == 0 { 0 } else { b.scan.figures[i - 1].end };
            let around = Around {
                tokens: &b.tokens,
                times: &b.scan.times,
                previous_end,
                next: b.scan.figures.get(i + 1).map_or(b.tokens.len(), |f| f.first),
                goes_on: previous_sentence == sentence,
            };
            let naming = indicator::read(&around, figure, reading.measure);
            let indicator = name(
                naming,
                previous.as_ref().filter(|_| previous_sentence == sentence),
                figure,
                &around,
            );
            let indicator = match &previous {
                Some(p) if judged.quoted && previous_sentence == sentence => p.indicator,
                _ => indicator,
            };
            let reading = match &previous {
                // The plan's figure for a rate is a rate.
                Some(p)
                    if judged.quoted
                        && previous_sentence == sentence
                        && p.measure == Measure::Change
                        && p.dimension == figure.dimension
                        && reading.measure == Measure::Level =>
                {
                    Reading { measure: p.measure, direction: p.direction, ..reading }
                }
                _ => reading,
            };
            let reading = rate(reading, indicator, figure, &b.tokens);
            let place = self.places.of(text, &b.tokens, &b.positions, &localities, figure);
            let mut quantity = Quantity {
                span: span_of(&b.tokens, figure.first, figure.end),
                value: figure.value,
                of: figure.of,
                comparator: bound.op,
                unit: figure.unit,
                dimension: figure.dimension,
                per: figure.per.clone(),
                measure: reading.measure,
                direction: reading.direction,
                status: judged.status,
                indicator,
                period: period.map(|p| p.0),
                place: place.as_ref().map(|p| p.0.clone()),
                who: who::read(&b.tokens, &b.positions, figure.first),
                evidence: Evidence {
                    status: judged.cue,
                    comparator: bound.span,
                    measure: reading.span,
                    period: period.map(|p| p.1),
                    place: place.map(|p| p.1),
                },
                confidence: crate::quantity::Confidence::Likely,
                notes: figure.notes.clone(),
            };
            complete(&mut quantity);
            self.by_column(&mut quantity);
            if judged.bare {
                quantity.notes.push(Note::NoStatusCue);
            }
            let well_named = indicator::is_well_named(&b.tokens, naming, bound.first);
            quantity.confidence = confidence::of(&quantity, well_named);
            if let (Some(before), true) = (self.out.quantities.last_mut(), starts_here) {
                periods::begin_before(before, &quantity, &self.memory.calendar);
            }
            if let Some(before) = self.out.quantities.last_mut()
                && previous_sentence == sentence
                && i > 0
            {
                periods::share_of_term(before, &quantity);
            }
            starts_here = baseline;
            previous_sentence = sentence;
            // What was said before a quoted figure goes on after it.
            quoted_before = judged.quoted && previous.is_none();
            if !judged.quoted || previous.is_none() {
                // Nobody asks for its place again.
                let place = quantity.place.take();
                previous = Some(quantity.clone());
                quantity.place = place;
            }
            self.out.quantities.push(quantity);
        }
    }

    fn numbers(&mut self) {
        let b = &self.buffers;
        let before = self.out.numbers.len();
        let numbers = &mut self.out.numbers;
        numbers.extend(
            b.scan.others.iter().map(|(from, to, kind)| Number {
                span: span_of(&b.tokens, *from, *to),
                kind: *kind,
            }),
        );
        let times = b.scan.times.iter().filter(|m| has_number(&b.tokens, m.first, m.end));
        numbers.extend(times.map(|m| {
            let kind = match m.time.is_length(&self.memory.calendar) {
                true => NumberKind::Duration,
                false => NumberKind::Date,
            };
            Number { span: span_of(&b.tokens, m.first, m.end), kind }
        }));
        order::by_start(&mut numbers[before..], |n| n.span.start);
    }
}

/// `tăng 3%, lên 17%`: what follows is the level reached.
fn reaches(between: &[Token]) -> bool {
    between.iter().any(|t| matches!(t.id, w::LEN | w::XUONG | w::CON))
}

fn has_number(tokens: &[Token], from: usize, to: usize) -> bool {
    tokens[from..to].iter().any(Token::is_number)
}

/// The numbers of what is not the article's own text.
fn furniture(tokens: &[Token], kind: BlockKind, numbers: &mut Vec<Number>) {
    let kind = if kind == BlockKind::Dateline { NumberKind::Date } else { NumberKind::Furniture };
    // `A20` is a word with a number in it.
    let numbered = |t: &&Token| t.is_number() || t.id == 0 && t.is_numbered();
    numbers.extend(tokens.iter().filter(numbered).map(|t| Number { span: t.span(), kind }));
}

/// The indicator: the figure's own, or that of the figure before it.
fn name(
    naming: Naming,
    previous: Option<&Quantity>,
    figure: &crate::figure::Figure,
    around: &Around<'_>,
) -> Option<Span> {
    match naming {
        Naming::Subject(span) | Naming::Counted(span) => {
            // `(8 xã)` behind a share goes on about the same thing.
            let bracketed = figure.first > 0
                && around.tokens[figure.first - 1].kind == crate::token::Kind::Open;
            match previous.and_then(|p| p.indicator) {
                Some(before) if bracketed && figure.noun == Some(NounKind::Locality) => {
                    Some(before)
                }
                _ => Some(span),
            }
        }
        Naming::None => previous.and_then(|p| p.indicator),
    }
}

/// A share whose name is a rate of growth is a change: `Tốc độ tăng giá trị sản xuất: 14,5%`.
fn rate(
    mut reading: Reading,
    indicator: Option<Span>,
    figure: &crate::figure::Figure,
    tokens: &[Token],
) -> Reading {
    let share = matches!(figure.dimension, Dimension::Percent | Dimension::Points);
    if reading.measure != Measure::Level || !share {
        return reading;
    }
    if let Some(name) = indicator
        && let Some((span, direction)) = measure::rate_in(tokens, name)
    {
        reading.measure = Measure::Change;
        reading.direction = Some(direction);
        reading.span = Some(span);
    }
    reading
}

/// What follows from the rest: đồng that is left out, an unknown scale.
fn complete(quantity: &mut Quantity) {
    if quantity.unit.is_none() && quantity.notes.contains(&Note::MissingUnit) {
        if quantity.measure == Measure::OfPlan {
            quantity.unit = Some(Unit::Known("%"));
            quantity.dimension = Dimension::Percent;
        }
    } else if quantity.unit.is_none() {
        // A scale word without anything counted is money: `vượt 10.000 tỷ`.
        quantity.unit = Some(Unit::Known("VND"));
        quantity.dimension = Dimension::Money;
    }
    if quantity.measure == Measure::Change
        && quantity.comparator != Comparator::Eq
        && quantity.evidence.comparator == quantity.evidence.measure
    {
        quantity.comparator = Comparator::Eq;
        quantity.evidence.comparator = None;
    }
}
