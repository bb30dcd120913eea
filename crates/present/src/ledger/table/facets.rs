//! How many targets there are of each kind.

use super::filter::{Facet, Filter, place_key};
use super::query::Query;
use super::text::collation;
use crate::ledger::{Ledger, Target, Theme, Verdict};
use muctieu_extract::Dimension;
use std::collections::BTreeMap;

/// One value of a facet and how many targets have it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Count<T> {
    /// The value.
    pub value: T,
    /// How many targets a click on it would show, the other facets and the query as they are.
    pub count: usize,
    /// Whether the filter holds it.
    pub chosen: bool,
}

/// The facets of the ledger, each value that any target has, in the order of the screen.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FacetCounts {
    /// Places, in the order of a dictionary; `-` stands for none.
    pub places: Vec<Count<String>>,
    /// Themes, in the order of the table; `None` for names that are no indicator of it.
    pub themes: Vec<Count<Option<Theme>>>,
    /// Years of the deadline; `None` where there is none.
    pub due: Vec<Count<Option<u16>>>,
    /// Kinds of unit.
    pub units: Vec<Count<Dimension>>,
    /// What became of it.
    pub verdicts: Vec<Count<Verdict>>,
    /// Articles by the name they have in addresses, the newest first.
    pub articles: Vec<Count<String>>,
}

/// Counts the targets of each facet's values: those that the query and all other facets let through.
///
/// Values that no target would have are kept with 0, so that what is chosen can be given up.
pub fn facet_counts(ledger: &Ledger, filter: &Filter) -> FacetCounts {
    let query = Query::parse(&filter.query);
    let found: Vec<&Target> =
        ledger.targets.iter().filter(|target| query.finds(ledger, ledger.figure(target))).collect();
    let facts = Facts { ledger, filter, found };
    let slug = |target: &Target| ledger.article(ledger.figure(target)).slug.clone();
    let dimension = |target: &Target| ledger.figure(target).quantity.dimension;

    let mut places =
        facts.count(Facet::Place, |t| place_key(ledger, t), |p| filter.places.contains(p));
    places.sort_by_cached_key(|count| {
        let name = ledger.places.find(&count.value).and_then(|id| ledger.places.get(id));
        (name.is_none(), name.map(|place| collation(&place.name)))
    });
    let mut articles = facts.count(Facet::Article, slug, |slug| filter.articles.contains(slug));
    articles.sort_by_cached_key(|count| {
        let article = ledger.articles.iter().find(|article| article.slug == count.value);
        std::cmp::Reverse(article.and_then(|article| article.published))
    });
    FacetCounts {
        places,
        themes: last(facts.count(
            Facet::Theme,
            |t| ledger.figure(t).name.theme(),
            |theme| filter.themes.contains(theme),
        )),
        due: last(facts.count(
            Facet::Due,
            |t| t.frame.map(|f| f.to.year),
            |y| filter.due.contains(y),
        )),
        units: facts.count(Facet::Unit, dimension, |unit| filter.units.contains(unit)),
        verdicts: facts.count(
            Facet::Verdict,
            |t| t.judgement.verdict,
            |v| filter.verdicts.contains(v),
        ),
        articles,
    }
}

/// What is not known stands last.
fn last<T: Clone>(mut counts: Vec<Count<Option<T>>>) -> Vec<Count<Option<T>>> {
    counts.sort_by_key(|count| count.value.is_none());
    counts
}

struct Facts<'a> {
    ledger: &'a Ledger,
    filter: &'a Filter,
    /// What the query finds.
    found: Vec<&'a Target>,
}

impl Facts<'_> {
    fn count<T: Ord + Clone>(
        &self,
        facet: Facet,
        value: impl Fn(&Target) -> T,
        chosen: impl Fn(&T) -> bool,
    ) -> Vec<Count<T>> {
        let mut counts: BTreeMap<T, usize> = BTreeMap::new();
        for target in &self.ledger.targets {
            counts.entry(value(target)).or_insert(0);
        }
        for target in &self.found {
            if self.filter.lets_through(self.ledger, target, Some(facet)) {
                *counts.entry(value(target)).or_insert(0) += 1;
            }
        }
        let counted = counts.into_iter();
        counted.map(|(value, count)| Count { chosen: chosen(&value), value, count }).collect()
    }
}
