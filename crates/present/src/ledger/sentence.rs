//! A figure in plain words, from its record.

use super::figure::Figure;
use super::places::Places;
use crate::language::Language;

/// `Thu nhập bình quân đầu người: 82 triệu đồng mỗi năm, nhiệm kỳ 2020–2025 — huyện Thường Tín`;
/// `Income per person: 82 million VND a year, term 2020–2025 — Thường Tín district`.
pub fn plain_sentence(figure: &Figure, places: &Places, language: Language) -> String {
    let mut said = format!("{}: {}", figure.name.label(language), figure.value.text(language));
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
