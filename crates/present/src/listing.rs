//! The article's targets in reading order, as a list shows them.

use crate::language::Language;
use crate::words::Word;
use crate::write::{self, Frame};
use muctieu_extract::letter::lowercase;
use muctieu_extract::{Article, Extraction, Quantity, Status};

/// A quantity as one line of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Listed {
    /// Where the quantity begins, in bytes: names its mark in addresses.
    pub mark: u32,
    /// What is measured.
    pub name: String,
    /// How much, with the words that bound it.
    pub value: String,
    /// When, where the text tells.
    pub period: Option<String>,
}

/// The targets in reading order, as places in [`Extraction::quantities`].
pub fn targets(extraction: &Extraction) -> impl Iterator<Item = usize> {
    let all = extraction.quantities.iter().enumerate();
    all.filter(|(_, quantity)| quantity.status == Status::Target).map(|(index, _)| index)
}

/// A quantity as one line of a list.
pub fn listed(article: Article<'_>, quantity: &Quantity, language: Language) -> Listed {
    Listed {
        mark: quantity.span.start,
        name: name(article, quantity, language),
        value: write::bounded(quantity, article.text, language),
        period: period(article, quantity, language),
    }
}

/// What is measured: the indicator's words, else the thing that is counted.
pub(crate) fn name(article: Article<'_>, quantity: &Quantity, language: Language) -> String {
    let indicator = quantity.indicator.map(|span| tidy(span.of(article.text)));
    match indicator.filter(|words| !words.is_empty()) {
        Some(words) => words,
        None => Word::NotSaid.text(language).to_string(),
    }
}

/// When it holds, or by when; a period that is the article's term of office is called so.
pub(crate) fn period(
    article: Article<'_>,
    quantity: &Quantity,
    language: Language,
) -> Option<String> {
    let period = quantity.period?;
    if let Some(term) = article.facts.term
        && period == muctieu_extract::Period::Years(term.from, term.to)
    {
        return Some(write::term(term, language));
    }
    Some(write::period(period, frame(article, quantity), language))
}

/// Whether a target is to be reached by its period, or holds for it: the deciding words tell.
pub(crate) fn frame(article: Article<'_>, quantity: &Quantity) -> Frame {
    if quantity.status != Status::Target {
        return Frame::In;
    }
    let Some(words) = quantity.evidence.period.and_then(|cue| cue.span) else { return Frame::By };
    // The word that makes a deadline of a year may stand just before the span that names the year.
    let before = article.text.get(..words.start as usize).unwrap_or("");
    let lead = before.split_whitespace().next_back().unwrap_or("");
    let said = format!("{lead} {}", words.of(article.text));
    let said: String = said.chars().map(lowercase).collect();
    let deadline = ["đến", "ðến", "trước", "tới", "cuối", "hết"];
    if said.split_whitespace().any(|word| deadline.contains(&word)) { Frame::By } else { Frame::In }
}

/// White space of the page as single spaces.
pub(crate) fn tidy(text: &str) -> String {
    let mut tidied = String::new();
    for word in text.split_whitespace() {
        tidied.push_str(if tidied.is_empty() { "" } else { " " });
        tidied.push_str(word);
    }
    tidied
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::quantity;
    use muctieu_extract::{Cue, Evidence, Facts, Origin, Period, Span, Term};

    const TEXT: &str = "Đến năm 2025 có  5 xã đạt chuẩn; trong năm 2021 xong";

    fn facts() -> Facts {
        Facts { term: Some(Term { from: 2020, to: 2025 }), ..Facts::default() }
    }

    fn span_of(words: &str) -> Span {
        let start = TEXT.find(words).unwrap();
        Span::new(start as u32, (start + words.len()) as u32)
    }

    fn target(period: Period, words: Option<&str>) -> Quantity {
        let plain = quantity(5.0);
        let cue = Cue { span: words.map(span_of), origin: Origin::Clause };
        Quantity {
            status: Status::Target,
            period: Some(period),
            evidence: Evidence { period: Some(cue), ..plain.evidence.clone() },
            ..plain
        }
    }

    #[test]
    fn the_deciding_words_tell_a_deadline_from_a_frame() {
        let facts = facts();
        let article = Article { text: TEXT, blocks: &[], facts: &facts };
        let said = |quantity: &Quantity| period(article, quantity, Language::Vietnamese).unwrap();
        assert_eq!(said(&target(Period::Year(2025), Some("Đến năm 2025"))), "đến năm 2025");
        assert_eq!(said(&target(Period::Year(2025), Some("năm 2025"))), "đến năm 2025");
        assert_eq!(said(&target(Period::Year(2021), Some("năm 2021"))), "năm 2021");
        assert_eq!(said(&target(Period::Years(2020, 2025), None)), "nhiệm kỳ 2020–2025");
        let result = Quantity {
            status: Status::Result,
            ..target(Period::Year(2025), Some("Đến năm 2025"))
        };
        assert_eq!(said(&result), "năm 2025");
    }

    #[test]
    fn a_line_says_what_how_much_and_when() {
        let facts = facts();
        let article = Article { text: TEXT, blocks: &[], facts: &facts };
        let communes = Quantity {
            span: span_of("5 xã"),
            indicator: Some(span_of("xã đạt chuẩn")),
            unit: Some(muctieu_extract::Unit::Noun(span_of("xã"))),
            ..target(Period::Year(2025), Some("Đến năm 2025"))
        };
        assert_eq!(
            listed(article, &communes, Language::English),
            Listed {
                mark: span_of("5 xã").start,
                name: "xã đạt chuẩn".into(),
                value: "5 xã".into(),
                period: Some("by 2025".into()),
            }
        );
        let bare = Quantity { indicator: None, ..communes };
        assert_eq!(
            listed(article, &bare, Language::English).name,
            Word::NotSaid.text(Language::English)
        );
    }
}
