//! Which indicators a corpus can compare.

use super::series;
use crate::language::Language;
use crate::ledger::numbers::Numbers;
use crate::ledger::table::{collation, sorted};
use crate::ledger::{Ledger, Theme};

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
    let mut names = Numbers::default();
    let mut of_name: Vec<Vec<usize>> = Vec::new();
    for (number, figure) in ledger.figures.iter().enumerate() {
        if figure.is_charted() {
            let name = names.of(&figure.name.key.with_place(None));
            of_name.resize_with(of_name.len().max(name + 1), Vec::new);
            of_name[name].push(number);
        }
    }
    let choice = |figures: Vec<usize>| {
        let count = figures.len();
        let series = series(ledger, figures);
        let most = series.first().filter(|most| most.len() > 1)?;
        Some(Choice { figure: most[0], count })
    };
    let all: Vec<Choice> = of_name.into_iter().filter_map(choice).collect();
    let name = |choice: &Choice| &ledger.figures[choice.figure].name;
    let mut key = |place: usize| {
        let choice: &Choice = &all[place];
        let mut key = vec![u64::MAX - choice.count as u64];
        key.append(&mut collation(&name(choice).label(language)));
        Some(key)
    };
    let order = sorted((0..all.len()).collect(), false, &mut key);
    let mut groups = Vec::new();
    for at in 0..=Theme::ALL.len() {
        let theme = Theme::ALL.get(at).copied();
        let mut choices = Vec::new();
        for place in &order {
            if name(&all[*place]).theme() == theme {
                choices.push(all[*place]);
            }
        }
        if !choices.is_empty() {
            groups.push(ThemeChoices { theme, choices });
        }
    }
    groups
}
