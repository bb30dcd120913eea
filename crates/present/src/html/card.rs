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
    let mut html = Html::default();
    let frame = [("id", "card"), ("class", "card"), ("role", "dialog"), ("tabindex", "-1")];
    let says = [("aria-labelledby", "card-title"), ("data-status", card.key)];
    html.open("section", &[&frame[..], &says].concat());
    html.put("header");
    html.put("p class=\"kind\"");
    html.text(card.kind);
    if let Some(position) = &card.position {
        html.text(" ");
        html.put_text("span class=\"position\"", position);
    }
    html.close();
    let close = Word::Close.text(language);
    let title = format!("{close} (Esc)");
    let says = [("aria-label", close), ("title", &*title), ("aria-keyshortcuts", "Escape")];
    html.button("tool", Action::CloseCard, &says);
    html.icon(icon::CLOSE);
    html.close();
    html.close();
    html.put_text("h2 id=\"card-title\" lang=\"vi\"", &card.name);
    if let Some(value) = &card.value {
        html.put_text("p class=\"value\"", value);
    }
    if card.facts.is_empty() {
        html.put_text("p class=\"meaning\"", card.meaning);
    } else {
        html.put("dl");
        for one in &card.facts {
            fact(&mut html, one, language);
        }
        html.close();
    }
    html.raw(beside);
    quotes(&mut html, card, text, language);
    // What is sure goes without saying.
    if let Some(confidence) = card.confidence.filter(|sure| *sure != Confidence::Sure) {
        let doubt =
            format!("{}: {}", LaterWord::ConfidenceOf.text(language), confidence.label(language));
        let key = ("data-confidence", confidence.key());
        html.element("p", &[("class", "note"), key], &doubt);
    }
    for note in &card.notes {
        html.put_text("p class=\"note\"", note);
    }
    html.finish()
}

/// The sentence, and the words elsewhere that decided.
pub(super) fn quotes(html: &mut Html, card: &Card, text: &str, language: Language) {
    html.put_text("h3", LaterWord::Sentence.text(language));
    quote(html, &card.sentence, text);
    if !card.elsewhere.is_empty() {
        html.put_text("h3", LaterWord::InheritedWords.text(language));
        for words in &card.elsewhere {
            quote(html, words, text);
        }
    }
}

fn fact(html: &mut Html, fact: &Fact, language: Language) {
    html.put_text("dt", fact.term.text(language));
    html.put("dd");
    html.text(&fact.value);
    if fact.words.is_some() || fact.origin.is_some() {
        html.text(" ");
        html.put("span class=\"why\"");
        if let Some(words) = &fact.words {
            html.put_text("q lang=\"vi\"", words);
            html.text(" ");
        }
        html.text(fact.origin.map_or("", |origin| origin.label(language)));
        html.close();
    }
    html.close();
}

/// The deciding words underlined, the value itself strong.
fn quote(html: &mut Html, quote: &Quote, text: &str) {
    html.put("blockquote lang=\"vi\"");
    for piece in &quote.pieces {
        let words = piece.span.of(text);
        match element_of(piece) {
            None => html.text(words),
            Some(tag) => {
                let roles: Vec<&str> = piece.roles.iter().map(|role| role.key()).collect();
                html.element(tag, &[("data-role", &roles.join(" "))], words);
            }
        }
    }
    html.close();
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
