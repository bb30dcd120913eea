//! Which indicators a corpus can compare.

use super::same_series;
use crate::language::Language;
use crate::ledger::table::collation;
use crate::ledger::{Ledger, NameKey, Theme};
use std::cmp::Reverse;
use std::collections::HashMap;

/// An indicator that has figures to compare.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Choice {
    /// One of its figures in the unit that most of them have.
    pub figure: usize,
    /// How many targets and results it has, in all units.
    pub count: usize,
}

/// The indicators of one theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThemeChoices {
    /// The theme; none for names that are no indicator of the table.
    pub theme: Option<Theme>,
    /// Those with most figures first.
    pub choices: Vec<Choice>,
}

/// The indicators that have at least two figures in one unit, by theme.
pub fn choices(ledger: &Ledger, language: Language) -> Vec<ThemeChoices> {
    // Of each name, the figures of each unit: the first of them, and how many.
    let mut series: HashMap<&NameKey, Vec<(usize, usize)>> = HashMap::new();
    for (number, figure) in ledger.figures.iter().enumerate() {
        if !figure.is_charted() {
            continue;
        }
        let of_name = series.entry(&figure.name.key).or_default();
        let of_unit = of_name.iter_mut().find(|s| same_series(&ledger.figures[s.0], figure));
        match of_unit {
            Some((_, count)) => *count += 1,
            None => of_name.push((number, 1)),
        }
    }
    let most =
        |units: &Vec<(usize, usize)>| units.iter().copied().max_by_key(|s| (s.1, Reverse(s.0)));
    let mut all: Vec<Choice> = (series.values())
        .filter_map(|units| {
            let (figure, most) = most(units)?;
            let count = units.iter().map(|unit| unit.1).sum();
            (most > 1).then_some(Choice { figure, count })
        })
        .collect();
    let name = |choice: &Choice| &ledger.figures[choice.figure].name;
    all.sort_by_cached_key(|c| (Reverse(c.count), collation(&name(c).label(language)), c.figure));
    let themes = Theme::ALL.iter().copied().map(Some).chain([None]);
    let of_theme = |theme| {
        let of_theme = all.iter().filter(|choice| name(choice).theme() == theme);
        ThemeChoices { theme, choices: of_theme.copied().collect() }
    };
    themes.map(of_theme).filter(|group| !group.choices.is_empty()).collect()
}
