//! In which order rows stand.

use super::text::collation;
use crate::Language;
use crate::ledger::indicator::labelled_enum;
use crate::ledger::{Figure, Ledger, UnitKey};
use muctieu_extract::{Date, Measure, order};

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
        /// What became of it.
        Verdict = "verdict", "Kết quả", "Outcome";
        /// The article.
        Article = "article", "Bài viết", "Article";
        /// When the article was published.
        Published = "published", "Ngày đăng", "Published";
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
pub(in crate::ledger) type Scale<'f> = (Option<&'f UnitKey>, &'f [UnitKey], Measure);

/// The scale of a figure.
pub(in crate::ledger) fn scale(figure: &Figure) -> Scale<'_> {
    (figure.unit.as_ref(), &figure.per, figure.measure())
}

/// Sorts rows. Equal ones, and those without what is sorted by, keep the order of the articles; the latter stand last.
///
/// Values of different units are not compared: each unit's stand together, the most frequent unit first.
pub(super) fn sort(ledger: &Ledger, rows: &[usize], sort: Sort, language: Language) -> Vec<usize> {
    let units = if sort.column == Column::Value { units(ledger, rows) } else { Vec::new() };
    let mut key = |row: usize| {
        let target = &ledger.targets[row];
        let figure = ledger.figure(target);
        let text = |text: String| (!text.is_empty()).then(|| collation(&text));
        let day = |date: Date| vec![day_number(date)];
        match sort.column {
            Column::Indicator => text(figure.name.label(language)),
            Column::Place => {
                let place = ledger.place(figure)?;
                text([&place.name, " ", place.kind].concat())
            }
            Column::Article => text(ledger.article(figure).title.clone()),
            Column::Theme => figure.name.theme().map(|theme| vec![theme as u64]),
            Column::Due => target.frame.map(|frame| day(frame.to)),
            Column::Published => {
                let time = ledger.article(figure).published?;
                let (hour, minute) = time.time.unwrap_or_default();
                Some(vec![day_number(time.date), u64::from(hour) * 60 + u64::from(minute)])
            }
            Column::Verdict => Some(vec![target.judgement.verdict as u64]),
            Column::Value => {
                let scale = scale(figure);
                let unit = units.iter().position(|unit| unit.0 == scale)?;
                // The most frequent unit stands first whichever way its values are sorted.
                let before = units.iter().enumerate().filter(|(place, other)| {
                    other.1 > units[unit].1 || other.1 == units[unit].1 && *place < unit
                });
                let group = before.count() as u64;
                let group = if sort.descending { u64::MAX - group } else { group };
                Some(vec![group, ordered(figure.bounds().low)])
            }
        }
    };
    sorted(rows.to_vec(), sort.descending, &mut key)
}

/// The scales of some rows and how many have each, in the order in which they come first.
fn units<'l>(ledger: &'l Ledger, rows: &[usize]) -> Vec<(Scale<'l>, usize)> {
    let mut units: Vec<(Scale<'l>, usize)> = Vec::new();
    for row in rows {
        let scale = scale(ledger.figure(&ledger.targets[*row]));
        match units.iter_mut().find(|unit| unit.0 == scale) {
            Some(unit) => unit.1 += 1,
            None => units.push((scale, 1)),
        }
    }
    units
}

/// A number that grows with the day.
pub(in crate::ledger) fn day_number(day: Date) -> u64 {
    u64::from(day.year) << 16 | u64::from(day.month) << 8 | u64::from(day.day)
}

/// A number whose order among the natural numbers is that of the value.
fn ordered(value: f64) -> u64 {
    let bits = value.to_bits();
    if value < 0.0 { !bits } else { bits | 1 << 63 }
}

/// Numbers in the order of their keys. Equal ones stay as they stand; what has none stands last.
#[inline(never)]
pub(in crate::ledger) fn sorted(
    numbers: Vec<usize>,
    descending: bool,
    key: &mut dyn FnMut(usize) -> Option<Vec<u64>>,
) -> Vec<usize> {
    let keys: Vec<_> = numbers.iter().map(|number| key(*number)).collect();
    in_order(&keys, descending).into_iter().map(|at| numbers[at]).collect()
}

/// The places of some keys in their order. Equal ones stay as they stand; what has none stands last.
fn in_order(keys: &[Option<Vec<u64>>], descending: bool) -> Vec<usize> {
    order::places(keys.len(), &mut |a, b| match (&keys[a], &keys[b]) {
        (Some(a), Some(b)) => descending && b < a || !descending && a < b,
        (a, b) => a.is_some() && b.is_none(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_order_as_natural_numbers() {
        let values = [f64::NEG_INFINITY, -1e9, -1.5, -0.25, 0.0, 1e-3, 1.0, 36.0, 1e12];
        assert!(values.windows(2).all(|two| ordered(two[0]) < ordered(two[1])));
    }

    #[test]
    fn equals_stay_as_they_stand_and_what_has_no_key_is_last() {
        let keys = [None, Some(vec![2]), Some(vec![1, 5]), Some(vec![2]), Some(vec![1])];
        assert_eq!(in_order(&keys, false), [4, 2, 1, 3, 0]);
        assert_eq!(in_order(&keys, true), [1, 3, 2, 4, 0]);
        for count in 0..70 {
            let keys: Vec<_> = (0..count).map(|i| Some(vec![i * 37 % 11])).collect();
            for descending in [false, true] {
                let mut sorted: Vec<usize> = (0..keys.len()).collect();
                sorted.sort_by(|a, b| match descending {
                    true => keys[*b].cmp(&keys[*a]),
                    false => keys[*a].cmp(&keys[*b]),
                });
                assert_eq!(in_order(&keys, descending), sorted);
            }
        }
    }
}
