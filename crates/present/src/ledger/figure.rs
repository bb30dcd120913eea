//! A figure of the ledger: a quantity with what it takes to compare it.

use super::fold::plain;
use super::indicator::{Good, Indicator, Kind};
use super::name::{Name, name_of};
use super::nouns;
use super::places::{PlaceId, Places, name_syllables};
use super::said::{Said, block_of, last};
use crate::language::Language;
use crate::listing;
use crate::packed::places_of;
use crate::write::{self, Frame};
use muctieu_corpus::{Document, Timestamp};
use muctieu_extract::{
    Comparator, Dimension, Direction, Extraction, Measure, Per, Quantity, Status, Syllable, Term,
    Unit, Value, syllables,
};

/// An article and what was read of it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The article.
    pub document: &'a Document,
    /// What was read of it.
    pub extraction: &'a Extraction,
}

/// What the ledger keeps of an article.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ArticleEntry {
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// When it was published.
    pub published: Option<Timestamp>,
    /// The outlet, else the source that the page credits.
    pub outlet: Option<String>,
    /// Where the page was found.
    pub url: Option<String>,
    /// The term of office that it is about.
    pub term: Option<Term>,
}

impl ArticleEntry {
    pub(super) fn new(document: &Document) -> Self {
        let meta = &document.meta;
        ArticleEntry {
            slug: document.slug.clone(),
            title: document.title().to_string(),
            published: meta.published,
            outlet: meta.outlet.clone().or_else(|| meta.source.as_ref().map(|s| s.text.clone())),
            url: meta.url.clone(),
            term: meta.term,
        }
    }
}

/// What a figure counts in or is divided by, in a form that compares.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum UnitKey {
    /// A unit of the extractor's table.
    Known(&'static str),
    /// A noun, folded.
    Noun(Box<[Syllable]>),
}

impl UnitKey {
    fn noun(words: &str) -> Self {
        UnitKey::Noun(syllables(words).map(|(syllable, _)| syllable).collect())
    }

    /// Whether the two are one: `hộ` and `hộ nghèo` count the same, since the names agree.
    pub fn agrees(&self, other: &UnitKey) -> bool {
        match (self, other) {
            (UnitKey::Known(a), UnitKey::Known(b)) => a == b,
            (UnitKey::Noun(a), UnitKey::Noun(b)) => a.starts_with(b) || b.starts_with(a),
            (UnitKey::Known(_), UnitKey::Noun(_)) | (UnitKey::Noun(_), UnitKey::Known(_)) => false,
        }
    }
}

/// Words in Vietnamese and in English.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Both {
    /// In Vietnamese.
    pub vietnamese: String,
    /// In English.
    pub english: String,
}

impl Both {
    pub(super) fn of(say: impl Fn(Language) -> String) -> Self {
        Both { vietnamese: say(Language::Vietnamese), english: say(Language::English) }
    }

    /// In that language.
    pub fn text(&self, language: Language) -> &str {
        language.pick(self.vietnamese.as_str(), self.english.as_str())
    }
}

/// A quantity of the corpus with what it takes to compare it.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    /// Its article, as a place in [`Ledger::articles`](super::Ledger::articles).
    pub article: u32,
    /// Its place in the article's quantities.
    pub index: u32,
    /// What was read.
    pub quantity: Quantity,
    /// What it measures.
    pub name: Name,
    /// The locality it is about.
    pub place: Option<PlaceId>,
    /// What it counts in.
    pub unit: Option<UnitKey>,
    /// The unit as written.
    pub unit_text: String,
    /// What it is divided by.
    pub per: Vec<UnitKey>,
    /// What it is divided by, as written.
    pub per_text: Vec<String>,
    /// Whether its period is a deadline (`đến năm 2025`) or the time it holds for.
    pub by: bool,
    /// Whether it is said of each year (`hằng năm`, `mỗi năm`).
    pub each_year: bool,
    /// Whether it comes on top of what is there already (`có thêm 6 trường`), where that is counted as a whole.
    pub added: bool,
    /// Whether it is what its period is expected to close with (`ước đạt`).
    pub is_estimate: bool,
    /// Whether it says by how much a plan is exceeded (`vượt 7% dự toán`), not how much of it is reached.
    pub beyond_plan: bool,
    /// How much, with the words that bound it.
    pub value: Both,
    /// When; empty where nothing tells.
    pub when: Both,
}

impl Figure {
    pub(super) fn new(
        source: Source<'_>,
        article: u32,
        index: usize,
        places: &Places,
    ) -> Option<Figure> {
        let document = source.document;
        let (text, quantity) = (document.text.as_str(), source.extraction.quantities.get(index)?);
        let written = quantity.place.as_deref().or(document.meta.place.as_deref());
        let place_name = written.map(name_syllables).unwrap_or_default();
        let block = block_of(text, &document.blocks, quantity.span);
        let said = Said::of(text, block, quantity);
        let name = name_of(text, block, quantity, &place_name);
        let row = name.indicator();
        let usual = row.is_some_and(|row| row.unit_parts().1.any(|part| part == "year"));
        let by_people = said.by_people && quantity.dimension == Dimension::Count;
        let mut quantity = quantity.clone();
        let by_year = quantity.per.contains(&Per::Known("year"));
        let percent = quantity.dimension == Dimension::Percent;
        let level = quantity.measure == Measure::Level;
        if said.each_year && level && !by_year && !percent && !usual {
            quantity.per.push(Per::Known("year"));
        }
        let per_text: Vec<String> =
            quantity.per.iter().map(|per| per.as_str(text).to_string()).collect();
        let divisors = quantity.per.iter().map(|per| match per {
            Per::Known(key) => UnitKey::Known(key),
            Per::Noun(span) => UnitKey::noun(span.of(text)),
        });
        let mut per: Vec<UnitKey> = divisors.collect();
        if by_people {
            per = vec![UnitKey::noun("vạn dân")];
        }
        let view = document.article();
        let beyond_plan = quantity.measure == Measure::OfPlan && exceeds(text, &quantity);
        let rate = percent || quantity.of.is_some();
        let added = said.added && level && !rate && row.is_none_or(|row| row.kind == Kind::Stock);
        let (measure, comparator) = (quantity.measure, quantity.comparator);
        if beyond_plan {
            quantity.measure = Measure::Level;
            if comparator == Comparator::Gt {
                quantity.comparator = Comparator::Eq;
            }
        }
        let around = match (beyond_plan, added) {
            (true, _) => ["vượt ", " kế hoạch", " over the plan"],
            (false, true) => ["thêm ", "", " more"],
            (false, false) => [""; 3],
        };
        let value = Both {
            vietnamese: [
                around[0],
                &write::bounded(&quantity, text, Language::Vietnamese),
                around[1],
            ]
            .concat(),
            english: in_english(
                write::bounded(&quantity, text, Language::English),
                &quantity,
                text,
            ) + around[2],
        };
        (quantity.measure, quantity.comparator) = (measure, comparator);
        Some(Figure {
            article,
            index: index as u32,
            each_year: said.each_year,
            added,
            is_estimate: said.estimate,
            name,
            place: quantity.place.as_deref().and_then(|written| places.meant(article, written)),
            unit: quantity.unit.map(|unit| match unit {
                Unit::Known(key) => UnitKey::Known(key),
                Unit::Noun(span) => UnitKey::noun(span.of(text)),
            }),
            unit_text: quantity.unit.map_or("", |unit| unit.as_str(text)).to_string(),
            per,
            per_text,
            beyond_plan,
            by: listing::frame(view, &quantity) == Frame::By,
            value,
            when: Both::of(|language| {
                listing::period(view, &quantity, language).unwrap_or_default()
            }),
            quantity,
        })
    }

    /// What it is divided by, but for the year and for what the name says.
    pub(super) fn divisors(&self, row: Option<&Indicator>) -> Vec<&UnitKey> {
        let said = |per: &UnitKey| match per {
            UnitKey::Known(key) => {
                *key == "year" || row.is_some_and(|row| row.unit_parts().1.any(|part| part == *key))
            }
            UnitKey::Noun(_) => false,
        };
        self.per.iter().filter(|per| !said(per)).collect()
    }

    /// The byte at which its mark begins: names it in addresses.
    pub fn mark(&self) -> u32 {
        self.quantity.span.start
    }

    /// Whether it is the same place of the same article.
    pub fn is_same(&self, other: &Figure) -> bool {
        self.article == other.article && self.index == other.index
    }

    /// Target, result or context.
    pub fn status(&self) -> Status {
        self.quantity.status
    }

    /// Level, change or share of plan; a `tốc độ tăng` is a change, whatever verb goes with it, and so are per
    /// cent a year, and what comes on top of what is there.
    pub fn measure(&self) -> Measure {
        let grows = || self.name.indicator().is_some_and(|row| row.key == "growth");
        let is_change = || self.name.growth || self.added || self.is_percent_a_year() || grows();
        match self.quantity.measure {
            Measure::Level if is_change() => Measure::Change,
            measure => measure,
        }
    }

    fn is_percent_a_year(&self) -> bool {
        let by_year = self.per.contains(&UnitKey::Known("year"));
        by_year && matches!(self.quantity.dimension, Dimension::Percent | Dimension::Points)
    }

    /// Whether it is told by the year: divided by it, or said of each.
    pub(super) fn is_by_year(&self) -> bool {
        self.each_year || self.per.contains(&UnitKey::Known("year"))
    }

    /// Whether it is in per cent, points or times: no amount.
    pub(super) fn is_rate(&self) -> bool {
        let dimension = self.quantity.dimension;
        matches!(dimension, Dimension::Percent | Dimension::Points | Dimension::Times)
    }

    /// Whether what is aimed at by a deadline is the sum of the years until then: forest planted, members
    /// admitted, schools more. Money, output and visits by then are those of its year.
    pub(super) fn adds_up_over_years(&self) -> bool {
        let flow = self.name.indicator().is_some_and(|row| {
            row.kind == Kind::Flow && row.unit != "lượt khách" && row.good == Good::Up
        });
        let of_a_year = matches!(self.quantity.dimension, Dimension::Money | Dimension::Mass);
        let adds_up = match self.measure() {
            Measure::Level => flow,
            Measure::Change => true,
            Measure::OfPlan => false,
        };
        adds_up && !self.is_rate() && !of_a_year
    }

    /// Whether it is a fall: the text says so, or it says no way and less of it is better.
    fn falls(&self) -> bool {
        match self.quantity.direction {
            Some(direction) => direction == Direction::Down,
            None => {
                let less = self.name.indicator().is_some_and(|row| row.good == Good::Down);
                less && self.is_percent_a_year() && !self.name.growth
            }
        }
    }

    /// Its bounds with their sign: what falls is negative. In the unit of the figure.
    pub fn bounds(&self) -> Bounds {
        let (low, high) = match self.quantity.value {
            Value::One(value) => (value, value),
            Value::Range { low, high } => (low, high),
        };
        let bounds = Bounds { low, high, comparator: self.quantity.comparator };
        if self.beyond_plan {
            return Bounds { low: bounds.low + 100.0, high: bounds.high + 100.0, ..bounds };
        }
        if self.measure() == Measure::Change && self.falls() { bounds.negated() } else { bounds }
    }
}

/// Whether two figures are divided by the same, in any order.
pub(super) fn same_divisors(a: &[&UnitKey], b: &[&UnitKey]) -> bool {
    let count = |all: &[&UnitKey], one: &UnitKey| all.iter().filter(|per| **per == one).count();
    a.len() == b.len() && a.iter().all(|one| count(a, one) == count(b, one))
}

/// The nouns of the article in a value that is otherwise English.
fn in_english(written: String, quantity: &Quantity, text: &str) -> String {
    let one = quantity.of.is_none() && quantity.value == Value::One(1.0);
    let unit = match quantity.unit {
        Some(Unit::Noun(span)) => Some((span, one)),
        Some(Unit::Known(_)) | None => None,
    };
    let divisors = quantity.per.iter().filter_map(|per| match per {
        Per::Noun(span) => Some((*span, true)),
        Per::Known(_) => None,
    });
    // The number stands before the noun, so that the first is the one that is meant.
    unit.into_iter().chain(divisors).fold(written, |written, (span, one)| {
        let noun = span.of(text);
        let at = places_of(&written, noun).next();
        match nouns::english(noun, one).zip(at) {
            Some((english, at)) => [&written[..at], english, &written[at + noun.len()..]].concat(),
            None => written,
        }
    })
}

/// Whether the words that bound a figure, or the one before it, are `vượt`.
fn exceeds(text: &str, quantity: &Quantity) -> bool {
    let said = quantity.evidence.comparator.map_or("", |span| span.of(text));
    let before = text.get(..quantity.span.start as usize).unwrap_or("");
    // `vượt ít nhất 10% dự toán`.
    let at = before.rmatch_indices(' ').nth(3).map_or(0, |(at, _)| at);
    last(&plain(&before[at..]), "vượt") + last(&plain(said), "vượt") > 0
}

/// A number or a range and how it bounds.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Bounds {
    /// The number, or the lower end of the range.
    pub low: f64,
    /// The number, or the upper end of the range.
    pub high: f64,
    /// How it bounds the thing.
    pub comparator: Comparator,
}

impl Bounds {
    fn negated(self) -> Self {
        let comparator = match self.comparator {
            Comparator::Gt => Comparator::Lt,
            Comparator::Ge => Comparator::Le,
            Comparator::Lt => Comparator::Gt,
            Comparator::Le => Comparator::Ge,
            Comparator::Eq => Comparator::Eq,
            Comparator::Approx => Comparator::Approx,
        };
        Bounds { low: -self.high, high: -self.low, comparator }
    }
}
