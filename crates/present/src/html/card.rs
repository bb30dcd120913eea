//! The card of a mark.

use super::{Html, icon};
use crate::action::Action;
use crate::card::{Card, Fact, Quote};
use crate::label::Label;
use crate::language::Language;
use crate::segments::{Piece, Role};
use crate::words::{LaterWord, Word};
use muctieu_extract::Confidence;

/// The card of the open mark. `text` is the article's, `beside` what the ledger knows of it, as HTML.
pub fn card(card: &Card, text: &str, beside: &str, language: Language) -> String {
    let mut html = Html::new(language);
    html.put(concat!(
        r#"<section id="card" class="card" role="dialog" tabindex="-1" aria-labelledby="card-title""#,
        r#" data-status="%"><header><p class="kind">%"#,
    ));
    html.text(card.key);
    html.text(card.kind);
    if let Some(position) = &card.position {
        html.put(r#" <span class="position">%</span>"#);
        html.text(position);
    }
    html.put("</p>");
    html.button("tool", Action::CloseCard);
    html.put(r#" aria-label="%" title="% (Esc)" aria-keyshortcuts="Escape">"#);
    html.word(Word::Close);
    html.word(Word::Close);
    html.icon(icon::CLOSE);
    html.put(r#"</button></header><h2 id="card-title" lang="vi">%</h2>"#);
    html.text(&card.name);
    if let Some(value) = &card.value {
        html.put(r#"<p class="value">%</p>"#);
        html.text(value);
    }
    if card.facts.is_empty() {
        html.put(r#"<p class="meaning">%</p>"#);
        html.text(card.meaning);
    } else {
        html.put("<dl>");
        for one in &card.facts {
            fact(&mut html, one, language);
        }
        html.put("</dl>");
    }
    html.raw(beside);
    quotes(&mut html, card, text);
    // What is sure goes without saying.
    if let Some(confidence) = card.confidence.filter(|sure| *sure != Confidence::Sure) {
        html.put(r#"<p class="note" data-confidence="%">%: %</p>"#);
        html.text(confidence.key());
        html.word(LaterWord::ConfidenceOf);
        html.text(confidence.label(language));
    }
    for note in &card.notes {
        html.put(r#"<p class="note">%</p>"#);
        html.text(note);
    }
    html.put("</section>");
    html.finish()
}

/// The sentence, and the words elsewhere that decided.
pub(super) fn quotes(html: &mut Html, card: &Card, text: &str) {
    heading(html, LaterWord::Sentence);
    quote(html, &card.sentence, text);
    if !card.elsewhere.is_empty() {
        heading(html, LaterWord::InheritedWords);
        for words in &card.elsewhere {
            quote(html, words, text);
        }
    }
}

fn heading(html: &mut Html, word: LaterWord) {
    html.put("<h3>%</h3>");
    html.word(word);
}

fn fact(html: &mut Html, fact: &Fact, language: Language) {
    html.put("<dt>%</dt><dd>%");
    html.word(fact.term);
    html.text(&fact.value);
    if fact.words.is_some() || fact.origin.is_some() {
        html.put(r#" <span class="why">"#);
        if let Some(words) = &fact.words {
            html.put(r#"<q lang="vi">%</q> "#);
            html.text(words);
        }
        html.put("%</span>");
        html.text(fact.origin.map_or("", |origin| origin.label(language)));
    }
    html.put("</dd>");
}

/// The deciding words underlined, the value itself strong.
fn quote(html: &mut Html, quote: &Quote, text: &str) {
    html.put(r#"<blockquote lang="vi">"#);
    for piece in &quote.pieces {
        let tag = element_of(piece);
        if let Some(tag) = tag {
            let roles: Vec<&str> = piece.roles.iter().map(|role| role.key()).collect();
            html.put(r#"<% data-role="%">"#);
            html.text(tag);
            html.said(roles.join(" "));
        }
        html.text(piece.span.of(text));
        if let Some(tag) = tag {
            html.put("</%>");
            html.text(tag);
        }
    }
    html.put("</blockquote>");
}

fn element_of(piece: &Piece) -> Option<&'static str> {
    if piece.roles.contains(&Role::Value) {
        Some("strong")
    } else if piece.roles.iter().any(|role| role.decides()) {
        Some("u")
    } else if piece.roles.is_empty() {
        None
    } else {
        Some("span")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::card::{card_of_number, card_of_quantity};
    use crate::testing::quantity;
    use muctieu_extract::{
        Article, Cue, Evidence, Extraction, Facts, Note, Number, NumberKind, Origin, Quantity,
        Span, Status,
    };

    #[test]
    fn the_deciding_words_are_underlined_in_the_sentence() {
        let text = "Phấn đấu có 5 xã.";
        let span = |words: &str| {
            let start = text.find(words).unwrap() as u32;
            Span::new(start, start + words.len() as u32)
        };
        let plain = quantity(5.0);
        let target = Quantity {
            span: span("5 xã"),
            status: Status::Target,
            evidence: Evidence {
                status: Cue { span: Some(span("Phấn đấu")), origin: Origin::Clause },
                ..plain.evidence.clone()
            },
            confidence: Confidence::Likely,
            notes: vec![Note::UnknownUnit],
            ..plain
        };
        let facts = Facts::default();
        let article = Article { text, blocks: &[], facts: &facts };
        let found = Extraction { quantities: vec![target], numbers: Vec::new() };
        let one = card_of_quantity(article, &found, 0, Language::English).unwrap();
        let html = card(&one, text, "<hr>", Language::English);
        let sentence = "<blockquote lang=\"vi\"><u data-role=\"status\">Phấn đấu</u> có \
                        <strong data-role=\"value\">5 xã</strong>.</blockquote>";
        assert!(html.contains(sentence), "{html}");
        assert!(
            html.contains(
                "<dt>Status</dt><dd>Target <span class=\"why\"><q lang=\"vi\">Phấn đấu</q>"
            ),
            "{html}"
        );
        assert!(html.contains("data-confidence=\"likely\""), "{html}");
        assert!(html.contains(Note::UnknownUnit.label(Language::English)), "{html}");

        let number = Number { span: span("5"), kind: NumberKind::Unknown };
        let html =
            card(&card_of_number(article, number, Language::English), text, "", Language::English);
        assert!(html.contains("<p class=\"meaning\">"), "{html}");
    }
}
