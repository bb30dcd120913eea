//! Figures as W3C Web Annotations (JSON-LD).
//!
//! One annotation page. Each annotation points into its text twice: by the words with those before and after
//! them, and by position, counted in Unicode characters as the recommendation asks. What the standard has no
//! word for stands under the prefix `muctieu`.

use super::json_writer::JsonWriter;
use super::{Export, sha256};
use crate::Language;
use crate::ledger::{Figure, plain_sentence};
use muctieu_extract::RULES_VERSION;

/// The prefix of what the standard has no word for.
const VOCABULARY: &str = "urn:muctieu:";

/// How many characters before and after the words are kept.
const AROUND: usize = 32;

/// Figures as an annotation page.
///
/// `figures` are places in [`Ledger::figures`](crate::ledger::Ledger::figures).
pub fn annotations(export: &Export<'_>, figures: &[usize]) -> String {
    let mut json = JsonWriter::default();
    json.open("", '{');
    json.open("@context", '[');
    json.text("", "http://www.w3.org/ns/anno.jsonld");
    json.open("", '{');
    json.text("muctieu", VOCABULARY);
    json.close('}');
    json.close(']');
    json.text("type", "AnnotationPage");
    json.open("generator", '{');
    json.text("type", "Software");
    json.text("name", "Mục Tiêu");
    json.text("muctieu:rules", RULES_VERSION);
    json.close('}');
    json.said("generated", format!("{}T00:00:00Z", export.today));
    json.open("items", '[');
    // Figures of one article stand together: its sum is made once.
    let mut last: Option<(u32, String)> = None;
    for figure in figures.iter().filter_map(|place| export.ledger.figures.get(*place)) {
        let known = last.take().filter(|last| last.0 == figure.article);
        let sum = || (figure.article, sha256(export.text(figure).as_bytes()));
        let (_, sum) = last.insert(known.unwrap_or_else(sum));
        annotation(&mut json, export, figure, sum);
    }
    json.close(']');
    json.close('}');
    json.finish()
}

fn annotation(json: &mut JsonWriter, export: &Export<'_>, figure: &Figure, sum: &str) {
    let article = export.ledger.article(figure);
    let text = export.text(figure);
    let span = figure.quantity.span;
    let (start, end) = (span.start as usize, span.end as usize);
    json.open("", '{');
    json.said("id", format!("urn:muctieu:{sum}:{start}-{end}"));
    json.text("type", "Annotation");
    json.text("motivation", "describing");
    json.open("body", '[');
    for language in Language::ALL {
        body(json, "describing", &plain_sentence(figure, &export.ledger.places, language));
        json.text("format", "text/plain");
        json.text("language", language.key());
        json.close('}');
    }
    body(json, "tagging", figure.status().key());
    json.close('}');
    json.close(']');
    json.open("target", '{');
    let own = ["urn:sha256:", sum].concat();
    json.text("source", article.url.as_deref().unwrap_or(&own));
    json.text("muctieu:article", &article.slug);
    json.text("muctieu:title", &article.title);
    json.text("muctieu:sha256", sum);
    json.open("selector", '[');
    json.open("", '{');
    json.text("type", "TextQuoteSelector");
    json.text("exact", export.exact(figure));
    json.text("prefix", before(text, start));
    json.text("suffix", after(text, end));
    json.close('}');
    json.open("", '{');
    json.text("type", "TextPositionSelector");
    let characters = |to: usize| text.get(..to).map_or(0, |before| before.chars().count());
    json.number("start", Some(characters(start) as f64));
    json.number("end", Some(characters(end) as f64));
    json.close('}');
    json.close(']');
    json.close('}');
    json.close('}');
}

/// Opens the body of an annotation.
fn body(json: &mut JsonWriter, purpose: &str, value: &str) {
    json.open("", '{');
    json.text("type", "TextualBody");
    json.text("purpose", purpose);
    json.text("value", value);
}

/// The characters before a byte.
pub(super) fn before(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or("");
    let from = before.char_indices().rev().take(AROUND).last().map_or(at, |(from, _)| from);
    before.get(from..).unwrap_or("")
}

/// The characters from a byte on.
pub(super) fn after(text: &str, at: usize) -> &str {
    let after = text.get(at..).unwrap_or("");
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(to, _)| to);
    &after[..to]
}
