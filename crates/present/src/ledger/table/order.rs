//! In which order rows stand.

use super::text::collation;
use crate::Language;
use crate::ledger::indicator::labelled_enum;
use crate::ledger::{Figure, Ledger, Place, UnitKey};
use muctieu_extract::Measure;
use std::cmp::Ordering;

labelled_enum! {
    /// A column of the ledger.
    Column {
        /// What is measured.
        Indicator = "indicator", "Chỉ tiêu", "Target";
        /// How much.
        Value = "value", "Mức đề ra", "Value";
        /// By when.
        Due = "due", "Kỳ hạn", "Due";
        /// Where.
        Place = "place", "Địa phương", "Place";
        /// The theme.
        Theme = "theme", "Lĩnh vực", "Theme";
        /// The article.
        Article = "article", "Bài viết", "Article";
        /// When the article was published.
        Published = "published", "Ngày đăng", "Published";
        /// What became of it.
        Verdict = "verdict", "Kết quả", "Outcome";
    }
}

/// A column and the way it is sorted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Sort {
    /// By what.
    pub column: Column,
    /// Whether the greatest comes first.
    pub descending: bool,
}

impl Default for Sort {
    /// By the article's date, the newest first.
    fn default() -> Self {
        Sort { column: Column::Published, descending: true }
    }
}

impl Sort {
    /// What a click on the head of a column asks for: that column, or the other way around.
    pub fn clicked(self, column: Column) -> Self {
        let descending = self.column == column && !self.descending;
        Sort { column, descending }
    }
}

/// What makes figures comparable: their unit, what it is divided by, and level, change or share.
pub(in crate::ledger) type Scale = (Option<UnitKey>, Vec<UnitKey>, Measure);

/// The scale of a figure.
pub(in crate::ledger) fn scale(figure: &Figure) -> Scale {
    (figure.unit.clone(), figure.per.clone(), figure.measure())
}

/// Sorts rows. Equal ones, and those without what is sorted by, keep the order of the articles; the latter stand last.
///
/// Values of different units are not compared: each unit's stand together, the most frequent unit first.
pub(super) fn sort(ledger: &Ledger, rows: &mut [usize], sort: Sort, language: Language) {
    let figure = |row: &usize| ledger.figure(&ledger.targets[*row]);
    let down = sort.descending;
    match sort.column {
        Column::Indicator => by_text(rows, down, |row| figure(row).name.label(language)),
        Column::Place => by_text(rows, down, |row| {
            ledger
                .place(figure(row))
                .map(|place: &Place| format!("{} {}", place.name, place.kind))
                .unwrap_or_default()
        }),
        Column::Article => by_text(rows, down, |row| ledger.article(figure(row)).title.clone()),
        Column::Theme => by_key(rows, down, |row| figure(row).name.theme()),
        Column::Due => by_key(rows, down, |row| ledger.targets[*row].frame.map(|frame| frame.to)),
        Column::Published => by_key(rows, down, |row| ledger.article(figure(row)).published),
        Column::Verdict => by_key(rows, down, |row| Some(ledger.targets[*row].judgement.verdict)),
        Column::Value => by_value(ledger, rows, down),
    }
}

fn by_text(rows: &mut [usize], descending: bool, text: impl Fn(&usize) -> String) {
    by_key(rows, descending, |row| {
        let text = text(row);
        (!text.is_empty()).then(|| collation(&text))
    });
}

fn by_key<K: Ord>(rows: &mut [usize], descending: bool, key: impl Fn(&usize) -> Option<K>) {
    let mut keyed: Vec<(Option<K>, usize)> = rows.iter().map(|row| (key(row), *row)).collect();
    keyed.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) if descending => b.cmp(a),
        (Some(a), Some(b)) => a.cmp(b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    for (place, (_, row)) in rows.iter_mut().zip(keyed) {
        *place = row;
    }
}

fn by_value(ledger: &Ledger, rows: &mut [usize], descending: bool) {
    let figure = |row: usize| ledger.figure(&ledger.targets[row]);
    let mut counts: Vec<(Scale, usize)> = Vec::new();
    for row in rows.iter() {
        let scale = scale(figure(*row));
        match counts.iter_mut().find(|count| count.0 == scale) {
            Some(count) => count.1 += 1,
            None => counts.push((scale, 1)),
        }
    }
    counts.sort_by_key(|count| std::cmp::Reverse(count.1));
    let mut keyed: Vec<(usize, f64, usize)> = rows
        .iter()
        .map(|row| {
            let scale = scale(figure(*row));
            let group = counts.iter().position(|count| count.0 == scale).unwrap_or(usize::MAX);
            (group, figure(*row).bounds().low, *row)
        })
        .collect();
    keyed.sort_by(|a, b| {
        let values = a.1.total_cmp(&b.1);
        a.0.cmp(&b.0).then(if descending { values.reverse() } else { values })
    });
    for (place, (_, _, row)) in rows.iter_mut().zip(keyed) {
        *place = row;
    }
}
