//! The card of a mark: what the machine understood, and which words decided.

use crate::label::{Label, number_meaning, status_meaning};
use crate::language::Language;
use crate::listing::{name, period, targets, tidy};
use crate::segments::{Piece, Role, pieces};
use crate::sentence::sentence_around;
use crate::words::{LaterWord, position};
use crate::write;
use muctieu_extract::{
    Article, Comparator, Confidence, Cue, Extraction, Measure, Number, Origin, Quantity, Span,
    Status,
};

/// What the card of a mark says, in the order in which it says it.
#[derive(Clone, PartialEq, Debug)]
pub struct Card {
    /// Where its mark begins, in bytes.
    pub mark: u32,
    /// The status, or what a number was taken for, for style and tests.
    pub key: &'static str,
    /// The same in words.
    pub kind: &'static str,
    /// What that kind means.
    pub meaning: &'static str,
    /// What is measured; a number that measures nothing has its own words here.
    pub name: String,
    /// How much, with the words that bound it; absent for a number that is no quantity.
    pub value: Option<String>,
    /// Where it stands among the targets of its article.
    pub position: Option<String>,
    /// Everything else that is known.
    pub facts: Vec<Fact>,
    /// Its sentence.
    pub sentence: Quote,
    /// The words elsewhere that it took something from.
    pub elsewhere: Vec<Quote>,
    /// How far the reading can be relied on; absent for a number that is no quantity.
    pub confidence: Option<Confidence>,
    /// Remarks.
    pub notes: Vec<&'static str>,
}

/// One line of a card.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fact {
    /// What the line is about.
    pub term: LaterWord,
    /// What is known of it.
    pub value: String,
    /// Which words decided, spaces tidied.
    pub words: Option<String>,
    /// How near they stand, where they are not in the figure's own clause.
    pub origin: Option<Origin>,
}

/// A stretch of the article, cut where words play a role.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quote {
    /// Where it stands.
    pub span: Span,
    /// Its pieces; joined they are the text of the span.
    pub pieces: Vec<Piece>,
}

/// The quantity whose mark begins at that byte.
pub fn marked_quantity(extraction: &Extraction, mark: u32) -> Option<&Quantity> {
    let at = extraction.quantities.binary_search_by_key(&mark, |q| q.span.start).ok()?;
    extraction.quantities.get(at)
}

/// The card of the mark that begins at that byte, quantity or number; `None` where there is none.
pub fn card_at(
    article: Article<'_>,
    extraction: &Extraction,
    mark: u32,
    language: Language,
) -> Option<Card> {
    if let Ok(at) = extraction.quantities.binary_search_by_key(&mark, |q| q.span.start) {
        return card_of_quantity(article, extraction, at, language);
    }
    let at = extraction.numbers.binary_search_by_key(&mark, |n| n.span.start).ok()?;
    Some(card_of_number(article, *extraction.numbers.get(at)?, language))
}

/// The card of the quantity at that place of [`Extraction::quantities`]; `None` where there is none.
pub(crate) fn card_of_quantity(
    article: Article<'_>,
    extraction: &Extraction,
    index: usize,
    language: Language,
) -> Option<Card> {
    let quantity = extraction.quantities.get(index)?;
    let count = targets(extraction).count();
    let place = targets(extraction).position(|target| target == index);
    let roles = roles(quantity);
    let sentence = sentence_around(article.text, article.blocks, quantity.span);
    let mut elsewhere: Vec<Quote> = Vec::new();
    for (span, role) in &roles {
        let known = |quote: &Span| quote.contains(*span);
        if role.decides() && !known(&sentence) && !elsewhere.iter().any(|q| known(&q.span)) {
            let around = sentence_around(article.text, article.blocks, *span);
            let place = elsewhere.partition_point(|quote| quote.span.start < around.start);
            elsewhere.insert(place, Quote { span: around, pieces: pieces(around, &roles) });
        }
    }
    Some(Card {
        mark: quantity.span.start,
        key: quantity.status.key(),
        kind: quantity.status.label(language),
        meaning: status_meaning(quantity.status, language),
        name: name(article, quantity, language),
        value: Some(write::bounded(quantity, article.text, language)),
        position: place.map(|place| position(place + 1, count, language)),
        facts: facts(article, quantity, language),
        sentence: Quote { span: sentence, pieces: pieces(sentence, &roles) },
        elsewhere,
        confidence: Some(quantity.confidence),
        notes: quantity.notes.iter().map(|note| note.label(language)).collect(),
    })
}

/// The card of a number that is no quantity.
pub(crate) fn card_of_number(article: Article<'_>, number: Number, language: Language) -> Card {
    let sentence = sentence_around(article.text, article.blocks, number.span);
    Card {
        mark: number.span.start,
        key: number.kind.key(),
        kind: number.kind.label(language),
        meaning: number_meaning(number.kind, language),
        name: tidy(number.span.of(article.text)),
        value: None,
        position: None,
        facts: Vec::new(),
        sentence: Quote { span: sentence, pieces: pieces(sentence, &[(number.span, Role::Value)]) },
        elsewhere: Vec::new(),
        confidence: None,
        notes: Vec::new(),
    }
}

/// Every stretch of the article that played a role, the value first.
pub(crate) fn roles(quantity: &Quantity) -> Vec<(Span, Role)> {
    let evidence = &quantity.evidence;
    let cue = |cue: Option<Cue>| cue.and_then(|cue| cue.span);
    let mut roles = Vec::new();
    for (span, role) in [
        (Some(quantity.span), Role::Value),
        (quantity.indicator, Role::Indicator),
        (evidence.status.span, Role::Status),
        (evidence.comparator, Role::Comparator),
        (evidence.measure, Role::Measure),
        (cue(evidence.period), Role::Period),
        (cue(evidence.place), Role::Place),
        (quantity.who, Role::Who),
    ] {
        if let Some(span) = span.filter(|span| !span.is_empty()) {
            roles.push((span, role));
        }
    }
    roles
}

/// Everything that is known of a quantity beside its name and value.
pub(crate) fn facts(article: Article<'_>, quantity: &Quantity, language: Language) -> Vec<Fact> {
    let text = article.text;
    let evidence = &quantity.evidence;
    let mut facts = Facts { text, all: Vec::new() };
    facts.add(LaterWord::ValueInFull, write::in_full(quantity, text, language), None);
    facts.add(LaterWord::Share, write::share(quantity, language), None);
    let own = |span| Some(Cue { span, origin: Origin::Clause });
    if quantity.comparator != Comparator::Eq {
        let bound = quantity.comparator.label(language).to_string();
        facts.add(LaterWord::Bound, Some(bound), own(evidence.comparator));
    }
    if quantity.measure != Measure::Level {
        let mut said = quantity.measure.label(language).to_string();
        if let Some(direction) = quantity.direction {
            said.push_str(": ");
            said.push_str(direction.label(language));
        }
        facts.add(LaterWord::MeasureOf, Some(said), own(evidence.measure));
    }
    let is_target = quantity.status == Status::Target;
    let when = if is_target { LaterWord::Deadline } else { LaterWord::When };
    facts.add(when, period(article, quantity, language), evidence.period);
    facts.add(LaterWord::Where, quantity.place.clone(), evidence.place);
    let who = quantity.who.map(|span| tidy(span.of(text)));
    facts.add(LaterWord::Who, who.filter(|who| !who.is_empty()), None);
    let status = quantity.status.label(language).to_string();
    facts.add(LaterWord::StatusOf, Some(status), Some(evidence.status));
    facts.all
}

/// The lines of a card under construction.
struct Facts<'a> {
    text: &'a str,
    all: Vec<Fact>,
}

impl Facts<'_> {
    /// A line for what is known, with what decided it.
    #[inline(never)]
    fn add(&mut self, term: LaterWord, value: Option<String>, cue: Option<Cue>) {
        let Some(value) = value else { return };
        let words = cue.and_then(|cue| cue.span).map(|span| tidy(span.of(self.text)));
        let words = words.filter(|words| !words.is_empty());
        let origin = cue.map(|cue| cue.origin).filter(|origin| *origin != Origin::Clause);
        self.all.push(Fact { term, value, words, origin });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::quantity;
    use muctieu_extract::{Block, BlockKind, Dimension, Evidence, Facts, NumberKind, Period, Unit};

    const TEXT: &str =
        "Các chỉ tiêu chủ yếu:\nThu ngân sách đến năm 2025 đạt tối thiểu 36 tỷ đồng.";

    fn span_of(words: &str) -> Span {
        let start = TEXT.find(words).unwrap();
        Span::new(start as u32, (start + words.len()) as u32)
    }

    fn blocks() -> Vec<Block> {
        let cut = TEXT.find('\n').unwrap() as u32 + 1;
        let block = |kind, from, to| Block { kind, level: 0, span: Span::new(from, to) };
        vec![
            block(BlockKind::Paragraph, 0, cut),
            block(BlockKind::ListItem, cut, TEXT.len() as u32),
        ]
    }

    fn revenue() -> Quantity {
        let plain = quantity(36e9);
        Quantity {
            span: span_of("36 tỷ đồng"),
            comparator: Comparator::Ge,
            unit: Some(Unit::Known("VND")),
            dimension: Dimension::Money,
            status: Status::Target,
            indicator: Some(span_of("Thu ngân sách")),
            period: Some(Period::Year(2025)),
            place: Some("huyện Ba Chẽ".into()),
            evidence: Evidence {
                status: Cue { span: Some(span_of("chỉ tiêu")), origin: Origin::Heading },
                comparator: Some(span_of("tối thiểu")),
                measure: None,
                period: Some(Cue {
                    span: Some(span_of("đến năm 2025")), origin: Origin::Clause
                }),
                place: Some(Cue { span: None, origin: Origin::Article }),
            },
            ..plain
        }
    }

    #[test]
    fn a_card_says_what_was_understood_and_why() {
        let (blocks, facts) = (blocks(), Facts::default());
        let article = Article { text: TEXT, blocks: &blocks, facts: &facts };
        let extraction = Extraction { quantities: vec![revenue()], numbers: Vec::new() };
        let card = card_of_quantity(article, &extraction, 0, Language::Vietnamese).unwrap();

        assert_eq!(card.name, "Thu ngân sách");
        assert_eq!(card.value.as_deref(), Some("ít nhất 36 tỷ đồng"));
        assert_eq!(card.position.as_deref(), Some("1 trên 1"));
        let lines: Vec<String> = card
            .facts
            .iter()
            .map(|fact| {
                let words = fact.words.as_deref().unwrap_or("-");
                let origin = fact.origin.map_or("-", Origin::key);
                format!("{:?} | {} | {words} | {origin}", fact.term, fact.value)
            })
            .collect();
        assert_eq!(
            lines,
            [
                "ValueInFull | 36.000.000.000 đồng | - | -", "Bound | ít nhất | tối thiểu | -",
                "Deadline | đến năm 2025 | đến năm 2025 | -", "Where | huyện Ba Chẽ | - | article",
                "StatusOf | Chỉ tiêu | chỉ tiêu | heading",
            ]
        );
        assert_eq!(card_of_quantity(article, &extraction, 1, Language::English), None);
    }

    #[test]
    fn the_deciding_words_are_quoted_where_they_stand() {
        let (blocks, facts) = (blocks(), Facts::default());
        let article = Article { text: TEXT, blocks: &blocks, facts: &facts };
        let extraction = Extraction { quantities: vec![revenue()], numbers: Vec::new() };
        let card = card_of_quantity(article, &extraction, 0, Language::Vietnamese).unwrap();

        let drawn = |quote: &Quote| -> String {
            let draw = |piece: &Piece| match piece.roles.first() {
                Some(role) => format!("[{}|{}]", piece.span.of(TEXT), role.key()),
                None => piece.span.of(TEXT).to_string(),
            };
            quote.pieces.iter().map(draw).collect()
        };
        assert_eq!(
            drawn(&card.sentence),
            "[Thu ngân sách|indicator] [đến năm 2025|period] đạt [tối thiểu|comparator] [36 tỷ đồng|value]."
        );
        let elsewhere: Vec<_> = card.elsewhere.iter().map(drawn).collect();
        assert_eq!(elsewhere, ["Các [chỉ tiêu|status] chủ yếu:"]);
    }

    #[test]
    fn a_number_says_what_it_was_taken_for() {
        let (blocks, facts) = (blocks(), Facts::default());
        let article = Article { text: TEXT, blocks: &blocks, facts: &facts };
        let number = Number { span: span_of("2025"), kind: NumberKind::Date };
        let card = card_of_number(article, number, Language::English);
        assert_eq!((card.key, card.kind, card.name.as_str()), ("date", "date", "2025"));
        assert_eq!(card.value, None);

        let found = Extraction { quantities: vec![revenue()], numbers: vec![number] };
        let at = |mark| card_at(article, &found, mark, Language::English).map(|card| card.key);
        assert_eq!(at(number.span.start), Some("date"));
        assert_eq!(at(revenue().span.start), Some("target"));
        assert_eq!(at(3), None);
    }
}
