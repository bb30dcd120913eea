//! Figures as W3C Web Annotations (JSON-LD).
//!
//! One annotation page. Each annotation points into its text twice: by the words with those before and after
//! them, and by position, counted in Unicode characters as the recommendation asks. What the standard has no
//! word for stands under the prefix `muctieu`.

use super::{Export, Json, sha256};
use crate::Language;
use crate::ledger::{Figure, plain_sentence};
use muctieu_extract::{RULES_VERSION, Span};

/// The prefix of what the standard has no word for.
const VOCABULARY: &str = "urn:muctieu:";

/// How many characters before and after the words are kept.
const AROUND: usize = 32;

/// Figures as an annotation page.
///
/// `figures` are places in [`Ledger::figures`](crate::ledger::Ledger::figures).
pub fn annotations(export: &Export<'_>, figures: &[usize]) -> Json {
    // Figures of one article stand together: its sum is made once.
    let mut last: Option<(u32, String)> = None;
    let items = figures.iter().filter_map(|place| export.ledger.figures.get(*place));
    let items = items.map(|figure| {
        let text = export.text(figure);
        let known = last.take().filter(|last| last.0 == figure.article);
        let (_, sum) =
            last.insert(known.unwrap_or_else(|| (figure.article, sha256(text.as_bytes()))));
        annotation(export, figure, sum)
    });
    let items = Json::List(items.collect());
    Json::object([
        (
            "@context",
            Json::List(vec![
                Json::text("http://www.w3.org/ns/anno.jsonld"),
                Json::object([("muctieu", Json::text(VOCABULARY))]),
            ]),
        ),
        ("type", Json::text("AnnotationPage")),
        (
            "generator",
            Json::object([
                ("type", Json::text("Software")),
                ("name", Json::text("Mục Tiêu")),
                ("muctieu:rules", Json::text(RULES_VERSION)),
            ]),
        ),
        ("generated", Json::text(format!("{}T00:00:00Z", export.today))),
        ("items", items),
    ])
}

fn annotation(export: &Export<'_>, figure: &Figure, sum: &str) -> Json {
    let article = export.ledger.article(figure);
    let text = export.text(figure);
    let span = figure.quantity.span;
    let (start, end) = (span.start as usize, span.end as usize);
    let characters = |to: usize| text.get(..to).map_or(0, |before| before.chars().count());
    let position = Json::object([
        ("type", Json::text("TextPositionSelector")),
        ("start", Json::Number(characters(start) as f64)),
        ("end", Json::Number(characters(end) as f64)),
    ]);
    let quote = Json::object([
        ("type", Json::text("TextQuoteSelector")),
        ("exact", Json::text(export.exact(figure))),
        ("prefix", Json::text(before(text, start))),
        ("suffix", Json::text(after(text, end))),
    ]);
    let said = |language: Language| {
        Json::object([
            ("type", Json::text("TextualBody")),
            ("purpose", Json::text("describing")),
            ("format", Json::text("text/plain")),
            ("language", Json::text(language.key())),
            ("value", Json::text(plain_sentence(figure, &export.ledger.places, language))),
        ])
    };
    let tag = Json::object([
        ("type", Json::text("TextualBody")),
        ("purpose", Json::text("tagging")),
        ("value", Json::text(figure.status().key())),
    ]);
    let source = article.url.clone().unwrap_or_else(|| format!("urn:sha256:{sum}"));
    Json::object([
        ("id", Json::text(format!("urn:muctieu:{sum}:{}", Place(span)))),
        ("type", Json::text("Annotation")),
        ("motivation", Json::text("describing")),
        ("body", Json::List(vec![said(Language::Vietnamese), said(Language::English), tag])),
        (
            "target",
            Json::object([
                ("source", Json::text(source)),
                ("muctieu:article", Json::text(&article.slug)),
                ("muctieu:title", Json::text(&article.title)),
                ("muctieu:sha256", Json::text(sum)),
                ("selector", Json::List(vec![quote, position])),
            ]),
        ),
    ])
}

/// Byte offsets, that are unlike those of any other figure of the text.
struct Place(Span);

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.0.start, self.0.end)
    }
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
