//! The ledger as a table: what is asked of it, which rows answer, how many of each kind there are, in
//! which order they stand, and their values as a column of numbers.

mod amount;
mod cells;
mod facets;
mod filter;
mod order;
mod query;
mod text;

pub use amount::{Amount, AmountUnit};
pub use cells::{NumberCell, amount, number_cells};
pub use facets::{Count, facet_counts};
pub use filter::{Facet, Filter, UnknownFilter};
pub use order::{Column, Sort};
pub use query::{Query, YearTest};

pub(in crate::ledger) use cells::fixed;
pub(crate) use cells::unit_label;
pub(in crate::ledger) use order::{day_number, sorted};
pub(in crate::ledger) use text::collation;

use super::{Ledger, Target};

impl Ledger {
    /// The targets that a filter lets through, in its order, as places in [`Ledger::targets`].
    pub fn rows(&self, filter: &Filter, language: crate::Language) -> Vec<usize> {
        let query = Query::parse(&filter.query);
        let all = self.targets.iter().enumerate();
        let passes = |target: &Target| {
            query.finds(self, self.figure(target)) && filter.lets_through(self, target, None)
        };
        let rows: Vec<usize> = all.filter(|(_, t)| passes(t)).map(|(row, _)| row).collect();
        order::sort(self, &rows, filter.sort, language)
    }
}
