//! A figure in plain words, from its record.

use super::compare::Share;
use super::figure::Figure;
use super::places::Places;
use crate::label::Label;
use crate::language::Language;
use crate::write;
use muctieu_extract::Comparator;

/// `Thu nhập bình quân đầu người: 82 triệu đồng mỗi năm, nhiệm kỳ 2020–2025 — huyện Thường Tín`;
/// `Income per person: 82 million VND a year, term 2020–2025 — Thường Tín district`.
pub fn plain_sentence(figure: &Figure, places: &Places, language: Language) -> String {
    let name = figure.name.label(language);
    let mut said = [&name, ": ", figure.value.text(language)].concat();
    let when = figure.when.text(language);
    if !when.is_empty() {
        said.push_str(", ");
        said.push_str(when);
    }
    if let Some(place) = figure.place.and_then(|id| places.get(id)) {
        said.push_str(" — ");
        said.push_str(&place.written(language));
    }
    said
}

/// How much of a target is reached: `97,4% mức đề ra`, `over 83.3% of the target`.
pub fn share_text(share: Share, language: Language) -> String {
    let percent = write::number((share.value * 1000.0).round() / 10.0, language);
    let (bound, space) = match share.comparator {
        Comparator::Eq => ("", ""),
        comparator => (comparator.label(language), " "),
    };
    [bound, space, &percent, language.pick("% mức đề ra", "% of the target")].concat()
}
