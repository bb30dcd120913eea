//! How many targets there are of each kind.

use super::filter::{Facet, Filter, NONE};
use super::order::{day_number, sorted};
use super::query::Query;
use super::text::collation;
use crate::ledger::{Ledger, Target, Theme, Verdict};
use muctieu_extract::Dimension;

/// One value of a facet and how many targets have it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Count {
    /// The value, as addresses write it; `-` for none.
    pub value: String,
    /// How many targets a click on it would show, the other facets and the query as they are.
    pub count: usize,
    /// Whether the filter holds it.
    pub chosen: bool,
}

/// Counts the targets of each facet's values: those that the query and all other facets let through. Facets and
/// their values stand in the order of the screen: places as in a dictionary, articles from the newest, what is
/// not known last.
///
/// Values that no target would have are kept with 0, so that what is chosen can be given up.
pub fn facet_counts(ledger: &Ledger, filter: &Filter) -> Vec<(Facet, Vec<Count>)> {
    let query = Query::parse(&filter.query);
    let found = |target: &&Target| query.finds(ledger, ledger.figure(target));
    let found: Vec<bool> = ledger.targets.iter().map(|target| found(&target)).collect();
    let counts = Facet::ALL.iter().map(|facet| (*facet, count(ledger, filter, *facet, &found)));
    counts.collect()
}

fn count(ledger: &Ledger, filter: &Filter, facet: Facet, found: &[bool]) -> Vec<Count> {
    let mut counts: Vec<Count> = Vec::new();
    for (target, found) in ledger.targets.iter().zip(found) {
        let value = facet.value(ledger, target);
        let at = counts.binary_search_by(|count| count.value.as_str().cmp(&value));
        let at = at.unwrap_or_else(|at| {
            let chosen = filter.holds(facet, &value);
            counts.insert(at, Count { value, count: 0, chosen });
            at
        });
        if *found && filter.lets_through(ledger, target, Some(facet)) {
            counts[at].count += 1;
        }
    }
    let mut key = |at: usize| place(ledger, facet, &counts[at].value);
    let order = sorted((0..counts.len()).collect(), false, &mut key);
    order.into_iter().map(|at| counts[at].clone()).collect()
}

/// What a value is sorted by; `None` stands last.
fn place(ledger: &Ledger, facet: Facet, value: &str) -> Option<Vec<u64>> {
    let number = match facet {
        Facet::Place => {
            let place = ledger.places.find(value).and_then(|id| ledger.places.get(id));
            return place.filter(|_| value != NONE).map(|place| collation(&place.name));
        }
        Facet::Theme => Theme::from_key(value)? as u64,
        Facet::Due => value.parse().ok()?,
        Facet::Unit => Dimension::from_key(value)? as u64,
        Facet::Verdict => Verdict::from_key(value)? as u64,
        Facet::Article => {
            let article = ledger.articles.iter().find(|article| article.slug == value)?;
            return article.published.map(|at| vec![u64::MAX - day_number(at.date)]);
        }
    };
    Some(vec![number])
}
