//! What governs a figure from outside its sentence: headings, lead-ins, the paragraph, the article.

use crate::article::{Block, BlockKind};
use crate::letter::is_letter_or_digit;
use crate::period::Period;
use crate::quantity::Status;
use crate::span::Span;
use crate::syllable::{Syllable, syllable_at, syllables};

/// What a heading or lead-in says of the figures under it.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Governor {
    /// A paragraph that leads into numbered headings, and so stands above them.
    pub(crate) above_headings: bool,
    /// Blocks of this rank and above end its reign.
    pub(crate) rank: u8,
    /// The marker of a heading of the highest level: `A.`, `I.` and `Phần` nest in either order.
    pub(crate) series: Option<Series>,
    pub(crate) status: Option<(Status, Span)>,
    pub(crate) period: Option<(Period, Span)>,
    /// `Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm`: the time before it.
    pub(crate) earlier: Option<(Period, Span)>,
    pub(crate) place: Option<(String, Span)>,
}

/// What the markers of the highest headings count in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Series {
    /// `I.`, `IV -`
    Roman,
    /// `A.`, `B.`
    Letters,
    /// `Phần thứ nhất`, `Chương II`
    Parts,
}

impl Series {
    fn of(block: &Block, text: &str) -> Option<Series> {
        if block.kind != BlockKind::Heading || block.level != 1 {
            return None;
        }
        let heading = block.span.of(text).trim_start();
        // `hàng` begins with no mark, composed or not.
        let mark = heading.split(|c: char| !is_letter_or_digit(c)).next().unwrap_or_default();
        Some(match mark {
            "" => Series::Parts,
            _ if mark.bytes().all(|b| matches!(b, b'I' | b'V' | b'X')) => Series::Roman,
            _ if mark.len() == 1 && mark.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                Series::Letters
            }
            _ => Series::Parts,
        })
    }
}

/// The headings and lead-ins that govern the block being read, outermost first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Governors {
    stack: Vec<Governor>,
    after_list: bool,
}

/// The rank of a heading without marker that says nothing of its figures.
const TOPIC: u8 = 19;

/// The rank of the first heading with a marker of the highest level; those nested in it follow.
const HIGHEST: u8 = 11;

/// `Về kinh tế`, `Lĩnh vực xã hội`, `Kinh tế`: a topic of the list, in a few words.
fn names_topic(heading: &str) -> bool {
    const ABOUT: Syllable = syllable_at("về", 0).0;
    const FIELD: [Syllable; 2] = [syllable_at("lĩnh", 0).0, syllable_at("vực", 0).0];
    let mut words = syllables(heading).map(|(word, _)| word);
    let [first, second] = [words.next(), words.next()];
    first == Some(ABOUT)
        || [first, second] == FIELD.map(Some)
        || heading.split_whitespace().count() <= 4
}

/// `Về nông nghiệp, …`, `Lĩnh vực y tế, …`: a paragraph that goes on with a plan set out above. It names a topic, and
/// then a comma or a colon; `Về dự Đại hội có 250 đại biểu`, `Về đích sớm, …`, `Về kết quả, …` begin something else.
fn goes_on(paragraph: &str) -> bool {
    const IN: Syllable = syllable_at("trong", 0).0;
    const ABOUT: Syllable = syllable_at("về", 0).0;
    const FIELD: Syllable = syllable_at("lĩnh", 0).0;
    const ELSE: [Syllable; 11] = [
        syllable_at("dự", 0).0,
        syllable_at("tham", 0).0,
        syllable_at("thăm", 0).0,
        syllable_at("đích", 0).0,
        syllable_at("phía", 0).0,
        syllable_at("với", 0).0,
        syllable_at("đến", 0).0,
        syllable_at("tới", 0).0,
        syllable_at("kết", 0).0,
        syllable_at("hiện", 0).0,
        syllable_at("thực", 0).0,
    ];
    const LONGEST_TOPIC: usize = 10;
    let Some((topic, _)) = paragraph.split_once([',', ':']) else { return false };
    let mut words = syllables(topic).map(|(word, _)| word).skip_while(|word| *word == IN);
    let begins = match words.next() {
        Some(ABOUT) => words.next().is_some_and(|next| !ELSE.contains(&next)),
        first => first == Some(FIELD),
    };
    begins && words.nth(LONGEST_TOPIC).is_none()
}

/// The rank of a plan that a paragraph sets out, and of the paragraphs that go on with it.
const PLAN: u8 = 35;

impl Governors {
    /// Lets a paragraph that sets out a plan govern those that go on with it.
    pub(crate) fn push_plan(&mut self, status: (Status, Span)) {
        let status = Some(status);
        // One plan after the other would pile up.
        while self.stack.last().is_some_and(|g| g.rank >= PLAN) {
            self.stack.pop();
        }
        self.stack.push(Governor { status, rank: PLAN, ..Governor::default() });
    }

    /// Ends what a block ends. `governor` is what the block itself will say, where it governs.
    pub(crate) fn enter(&mut self, block: &Block, governor: Option<&Governor>, text: &str) {
        let mut rank = self.rank(block, governor, text);
        // A headline that only looks like a topic begins something new; `Về kinh tế` does not.
        if block.kind == BlockKind::Heading && rank == TOPIC && !names_topic(block.span.of(text)) {
            rank = 10;
        }
        if block.kind == BlockKind::Paragraph && rank < PLAN && goes_on(block.span.of(text)) {
            rank = PLAN + 1;
        }
        // What follows a list is no part of it, nor of an unnumbered heading above it.
        if block.kind == BlockKind::Paragraph && self.after_list {
            self.stack.retain(|g| g.rank != 10);
        }
        self.after_list = block.kind == BlockKind::ListItem;
        while self.stack.last().is_some_and(|g| g.rank >= rank) {
            self.stack.pop();
        }
    }

    /// Lets a block govern what follows it.
    pub(crate) fn push(&mut self, block: &Block, mut governor: Governor, text: &str) {
        governor.rank = self.rank(block, Some(&governor), text);
        governor.series = Series::of(block, text);
        self.stack.push(governor);
    }

    /// The rank of a block here: a heading `I.` below `A.` stands beneath it, as does `A.` below `I.`.
    fn rank(&self, block: &Block, governor: Option<&Governor>, text: &str) -> u8 {
        let Some(series) = Series::of(block, text) else { return rank(block, governor) };
        let mut below = HIGHEST;
        for open in self.stack.iter().filter(|g| g.series.is_some()) {
            if open.series == Some(series) {
                return open.rank;
            }
            below = (open.rank + 1).min(HIGHEST + 2);
        }
        below
    }

    fn find<T>(&self, get: impl Fn(&Governor) -> Option<&T>) -> Option<&T> {
        self.stack.iter().rev().find_map(get)
    }

    pub(crate) fn status(&self) -> Option<(Status, Span)> {
        self.find(|g| g.status.as_ref()).copied()
    }

    pub(crate) fn period(&self) -> Option<(Period, Span)> {
        self.find(|g| g.period.as_ref()).copied()
    }

    /// The innermost period that fits.
    pub(crate) fn period_that(&self, fits: impl Fn(Period) -> bool) -> Option<(Period, Span)> {
        let both = self.stack.iter().rev().flat_map(|g| [g.period, g.earlier]);
        both.flatten().find(|p| fits(p.0))
    }

    pub(crate) fn place(&self) -> Option<&(String, Span)> {
        self.find(|g| g.place.as_ref())
    }
}

/// Headings before lead-ins before list items; within them by the depth of their marker.
///
/// A heading without a marker that says what its figures are (`Các chỉ tiêu chủ yếu đến năm 2030`)
/// stands above the numbered ones; one that only names a topic (`Về kinh tế`) stands below them.
fn rank(block: &Block, governor: Option<&Governor>) -> u8 {
    match block.kind {
        BlockKind::Title => 0,
        BlockKind::Heading if block.level > 0 => HIGHEST + 1 + block.level.min(6),
        BlockKind::Heading => match governor {
            Some(g) if g.status.is_some() || g.period.is_some() => 10,
            _ => TOPIC,
        },
        BlockKind::ListItem => 40 + if block.level == 0 { 9 } else { block.level },
        BlockKind::Lead | BlockKind::Paragraph => {
            if governor.is_some_and(|g| g.above_headings) {
                10
            } else {
                30
            }
        }
        // They stand between things and end nothing.
        BlockKind::Caption
        | BlockKind::Dateline
        | BlockKind::Byline
        | BlockKind::Source
        | BlockKind::Furniture => u8::MAX,
    }
}

/// Whether a block governs what follows: a heading, or words that lead into a list.
pub(crate) fn governs(block: &Block, next: Option<&Block>, text: &str, figures: usize) -> bool {
    let trimmed = block.span.of(text).trim_end();
    let list_follows = next.is_some_and(|b| b.kind == BlockKind::ListItem);
    match block.kind {
        BlockKind::Title | BlockKind::Heading => true,
        BlockKind::Lead | BlockKind::Paragraph => {
            trimmed.ends_with(':') || list_follows && figures == 0 && letters(trimmed) < 300
        }
        BlockKind::ListItem => trimmed.ends_with(':') || figures == 0 && letters(trimmed) < 120,
        BlockKind::Caption
        | BlockKind::Dateline
        | BlockKind::Byline
        | BlockKind::Source
        | BlockKind::Furniture => false,
    }
}

/// How long a text is, however its marks are typed.
fn letters(text: &str) -> usize {
    text.chars().filter(|c| !('\u{300}'..='\u{36F}').contains(c)).count()
}
