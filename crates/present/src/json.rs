//! A document and what was read of it as JSON: the format that the command line prints.
//!
//! Offsets are bytes of the text as it was given, end exclusive. Fields may be added, never renamed;
//! what is absent is `null`.

use std::io;

use muctieu_corpus::{Document, Located};
use muctieu_extract::{Block, Cue, Extraction, Number, Per, Quantity, Span, Unit, Value};
use serde::Serialize;

/// A document and what was read of it, ready to be serialised.
#[derive(Serialize, Debug)]
pub struct Record<'a> {
    path: &'a str,
    title: Option<Phrase<'a>>,
    published: Option<String>,
    byline: Option<&'a str>,
    source: Option<&'a str>,
    place: Option<&'a str>,
    term: Option<String>,
    url: Option<&'a str>,
    outlet: Option<&'a str>,
    licence: Option<&'a str>,
    blocks: Vec<BlockRecord>,
    quantities: Vec<QuantityRecord<'a>>,
    numbers: Vec<NumberRecord<'a>>,
}

/// Words and where they stand; the offsets are absent where the text does not hold them.
#[derive(Serialize, Debug)]
struct Phrase<'a> {
    text: &'a str,
    start: Option<u32>,
    end: Option<u32>,
}

#[derive(Serialize, Debug)]
struct BlockRecord {
    kind: &'static str,
    level: u8,
    start: u32,
    end: u32,
}

#[derive(Serialize, Debug)]
struct QuantityRecord<'a> {
    start: u32,
    end: u32,
    text: &'a str,
    value: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    of: Option<f64>,
    comparator: &'static str,
    unit: Option<&'a str>,
    dimension: &'static str,
    per: Vec<&'a str>,
    measure: &'static str,
    direction: Option<&'static str>,
    status: &'static str,
    who: Option<Phrase<'a>>,
    indicator: Option<Phrase<'a>>,
    period: Option<String>,
    place: Option<&'a str>,
    evidence: EvidenceRecord<'a>,
    confidence: &'static str,
    notes: Vec<&'static str>,
}

/// The words that decided, field by field.
#[derive(Serialize, Debug)]
struct EvidenceRecord<'a> {
    status: CueRecord<'a>,
    comparator: Option<Phrase<'a>>,
    measure: Option<Phrase<'a>>,
    period: Option<CueRecord<'a>>,
    place: Option<CueRecord<'a>>,
}

/// Deciding words and how near they stand; `origin` alone where no words decided.
#[derive(Serialize, Debug)]
struct CueRecord<'a> {
    origin: &'static str,
    text: Option<&'a str>,
    start: Option<u32>,
    end: Option<u32>,
}

#[derive(Serialize, Debug)]
struct NumberRecord<'a> {
    start: u32,
    end: u32,
    text: &'a str,
    kind: &'static str,
}

impl<'a> Record<'a> {
    /// The record of a document that was read from `path` and extracted from.
    pub fn new(path: &'a str, document: &'a Document, extraction: &'a Extraction) -> Self {
        let (text, meta) = (document.text.as_str(), &document.meta);
        Record {
            path,
            title: meta.title.as_ref().map(Phrase::located),
            published: meta.published.map(|published| published.to_string()),
            byline: meta.byline.as_ref().map(|byline| byline.text.as_str()),
            source: meta.source.as_ref().map(|source| source.text.as_str()),
            place: meta.place.as_deref(),
            term: meta.term.map(|term| term.to_string()),
            url: meta.url.as_deref(),
            outlet: meta.outlet.as_deref(),
            licence: meta.licence.as_deref(),
            blocks: document.blocks.iter().map(BlockRecord::new).collect(),
            quantities: extraction
                .quantities
                .iter()
                .map(|quantity| QuantityRecord::new(text, quantity))
                .collect(),
            numbers: extraction.numbers.iter().map(|n| NumberRecord::new(text, n)).collect(),
        }
    }

    /// Writes the record as one line.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn write_line(&self, mut writer: impl io::Write) -> io::Result<()> {
        serde_json::to_writer(&mut writer, self)?;
        writer.write_all(b"\n")
    }
}

impl<'a> Phrase<'a> {
    fn new(text: &'a str, span: Span) -> Self {
        Phrase { text: span.of(text), start: Some(span.start), end: Some(span.end) }
    }

    fn located(located: &'a Located) -> Self {
        Phrase {
            text: &located.text,
            start: located.span.map(|span| span.start),
            end: located.span.map(|span| span.end),
        }
    }
}

impl BlockRecord {
    fn new(block: &Block) -> Self {
        BlockRecord {
            kind: block.kind.key(),
            level: block.level,
            start: block.span.start,
            end: block.span.end,
        }
    }
}

impl<'a> QuantityRecord<'a> {
    fn new(text: &'a str, quantity: &'a Quantity) -> Self {
        let phrase = |span| Phrase::new(text, span);
        let cue = |cue| CueRecord::new(text, cue);
        let (value, low, high) = match quantity.value {
            Value::One(value) => (Some(value), None, None),
            Value::Range { low, high } => (None, Some(low), Some(high)),
        };
        let evidence = &quantity.evidence;
        QuantityRecord {
            start: quantity.span.start,
            end: quantity.span.end,
            text: quantity.span.of(text),
            value,
            low,
            high,
            of: quantity.of,
            comparator: quantity.comparator.key(),
            unit: quantity.unit.as_ref().map(|unit: &Unit| unit.as_str(text)),
            dimension: quantity.dimension.key(),
            per: quantity.per.iter().map(|per: &Per| per.as_str(text)).collect(),
            measure: quantity.measure.key(),
            direction: quantity.direction.map(|direction| direction.key()),
            status: quantity.status.key(),
            who: quantity.who.map(phrase),
            indicator: quantity.indicator.map(phrase),
            period: quantity.period.map(|period| period.to_string()),
            place: quantity.place.as_deref(),
            evidence: EvidenceRecord {
                status: cue(evidence.status),
                comparator: evidence.comparator.map(phrase),
                measure: evidence.measure.map(phrase),
                period: evidence.period.map(cue),
                place: evidence.place.map(cue),
            },
            confidence: quantity.confidence.key(),
            notes: quantity.notes.iter().map(|note| note.key()).collect(),
        }
    }
}

impl<'a> CueRecord<'a> {
    fn new(text: &'a str, cue: Cue) -> Self {
        CueRecord {
            origin: cue.origin.key(),
            text: cue.span.map(|span| span.of(text)),
            start: cue.span.map(|span| span.start),
            end: cue.span.map(|span| span.end),
        }
    }
}

impl<'a> NumberRecord<'a> {
    fn new(text: &'a str, number: &Number) -> Self {
        NumberRecord {
            start: number.span.start,
            end: number.span.end,
            text: number.span.of(text),
            kind: number.kind.key(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use muctieu_corpus::Metadata;
    use muctieu_extract::{
        BlockKind, Comparator, Confidence, Dimension, Evidence, Measure, Note, NumberKind, Origin,
        Period, Status,
    };

    /// The place of `words` in `text`.
    fn at(text: &str, words: &str) -> Span {
        let start = text.find(words).unwrap();
        Span::new(u32::try_from(start).unwrap(), u32::try_from(start + words.len()).unwrap())
    }

    #[test]
    fn a_quantity_carries_every_field_of_the_format() {
        let text = "Năm 2025, phấn đấu thu ngân sách từ 30 đến 36 tỷ đồng/năm.";
        let quantity = Quantity {
            span: at(text, "30 đến 36 tỷ đồng/năm"),
            value: Value::Range { low: 3e10, high: 3.6e10 },
            of: None,
            comparator: Comparator::Eq,
            unit: Some(Unit::Known("VND")),
            dimension: Dimension::Money,
            per: vec![Per::Known("year")],
            measure: Measure::Level,
            direction: None,
            status: Status::Target,
            indicator: Some(at(text, "thu ngân sách")),
            period: Some(Period::Year(2025)),
            place: Some("huyện Ba Chẽ".to_owned()),
            who: None,
            evidence: Evidence {
                status: Cue { span: Some(at(text, "phấn đấu")), origin: Origin::Clause },
                comparator: None,
                measure: None,
                period: Some(Cue { span: Some(at(text, "2025")), origin: Origin::Sentence }),
                place: Some(Cue { span: None, origin: Origin::Article }),
            },
            confidence: Confidence::Sure,
            notes: vec![Note::OpenSeparator],
        };
        let number = Number { span: at(text, "2025"), kind: NumberKind::Date };
        let extraction = Extraction { quantities: vec![quantity], numbers: vec![number] };
        let whole = Block { kind: BlockKind::Paragraph, level: 0, span: at(text, text) };
        let meta = Metadata { place: Some("huyện Ba Chẽ".to_owned()), ..Metadata::default() };
        let document = Document::new("a".to_owned(), text.to_owned(), vec![whole], meta);

        let mut line = Vec::new();
        Record::new("seeds/a.txt", &document, &extraction).write_line(&mut line).unwrap();
        let mut lines = String::from_utf8(line).unwrap();
        assert_eq!(lines.pop(), Some('\n'));
        let read: serde_json::Value = serde_json::from_str(&lines).unwrap();
        let expected = r#"{
            "path": "seeds/a.txt", "title": null, "published": null, "byline": null,
            "source": null, "place": "huyện Ba Chẽ", "term": null, "url": null, "outlet": null,
            "licence": null,
            "blocks": [{"kind": "paragraph", "level": 0, "start": 0, "end": 77}],
            "quantities": [{
                "start": 46, "end": 76, "text": "30 đến 36 tỷ đồng/năm",
                "value": null, "low": 30000000000.0, "high": 36000000000.0, "of": null,
                "comparator": "eq", "unit": "VND", "dimension": "money", "per": ["year"],
                "measure": "level", "direction": null, "status": "target", "who": null,
                "indicator": {"text": "thu ngân sách", "start": 25, "end": 40},
                "period": "2025", "place": "huyện Ba Chẽ",
                "evidence": {
                    "status": {"origin": "clause", "text": "phấn đấu", "start": 11, "end": 24},
                    "comparator": null, "measure": null,
                    "period": {"origin": "sentence", "text": "2025", "start": 5, "end": 9},
                    "place": {"origin": "article", "text": null, "start": null, "end": null}
                },
                "confidence": "sure", "notes": ["open_separator"]
            }],
            "numbers": [{"start": 5, "end": 9, "text": "2025", "kind": "date"}]
        }"#;
        let expected: serde_json::Value = serde_json::from_str(expected).unwrap();
        assert_eq!(read, expected);
    }
}
