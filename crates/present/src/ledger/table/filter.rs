//! What of the ledger is shown: a typed value that the address holds.

use super::order::{Column, Sort};
use crate::ledger::{Ledger, Target, Theme, Verdict};
use crate::route::{Encoded, decode};
use muctieu_extract::Dimension;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// What of the ledger is shown, and in which order. An empty set lets everything through.
///
/// ```
/// use muctieu_present::ledger::table::Filter;
/// let filter: Filter = "q=thu%20nh%E1%BA%ADp&theme=economy,culture&due=2025&sort=-value".parse().unwrap();
/// assert_eq!(filter.query, "thu nhập");
/// assert_eq!(filter.to_string().parse(), Ok(filter));
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// What was typed: see [`Query`](super::Query).
    pub query: String,
    /// Places, as written: `huyện Thường Tín`.
    pub places: BTreeSet<String>,
    /// Themes; `None` are targets of no indicator of the table.
    pub themes: BTreeSet<Option<Theme>>,
    /// Years of the deadline; `None` are targets without.
    pub due: BTreeSet<Option<u16>>,
    /// Kinds of unit.
    pub units: BTreeSet<Dimension>,
    /// What became of it.
    pub verdicts: BTreeSet<Verdict>,
    /// Articles, by the name they have in addresses.
    pub articles: BTreeSet<String>,
    /// The order.
    pub sort: Sort,
}

/// One facet of a [`Filter`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Facet {
    Place,
    Theme,
    Due,
    Unit,
    Verdict,
    Article,
}

/// An address part that is no filter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownFilter(
    /// The part as it was given.
    pub String,
);

impl fmt::Display for UnknownFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no filter of the ledger is written `{}`", self.0)
    }
}

impl std::error::Error for UnknownFilter {}

/// What stands for "none" in an address; no place or article is called so.
const NONE: &str = "-";

impl Filter {
    /// Whether the facets, but for one, let a target through.
    pub(super) fn lets_through(
        &self,
        ledger: &Ledger,
        target: &Target,
        but: Option<Facet>,
    ) -> bool {
        fn holds<T: Ord>(set: &BTreeSet<T>, value: &T) -> bool {
            set.is_empty() || set.contains(value)
        }
        let figure = ledger.figure(target);
        let of = |facet: Facet| match facet {
            Facet::Place => holds(&self.places, &place_key(ledger, target)),
            Facet::Theme => holds(&self.themes, &figure.name.theme()),
            Facet::Due => holds(&self.due, &target.frame.map(|frame| frame.to.year)),
            Facet::Unit => holds(&self.units, &figure.quantity.dimension),
            Facet::Verdict => holds(&self.verdicts, &target.judgement.verdict),
            Facet::Article => holds(&self.articles, &ledger.article(figure).slug),
        };
        let all =
            [Facet::Place, Facet::Theme, Facet::Due, Facet::Unit, Facet::Verdict, Facet::Article];
        all.into_iter().filter(|facet| Some(*facet) != but).all(of)
    }

    /// Whether everything is shown.
    pub fn is_empty(&self) -> bool {
        *self == Filter { sort: self.sort, ..Filter::default() }
    }
}

/// A target's place as facets and addresses write it; `-` where none is known.
pub(super) fn place_key(ledger: &Ledger, target: &Target) -> String {
    ledger.place(ledger.figure(target)).map_or_else(|| NONE.to_string(), |place| place.display())
}

impl fmt::Display for Filter {
    /// `q=…&place=…,…&theme=…&due=…&unit=…&verdict=…&article=…&sort=-value`; empty for the default.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts: Vec<String> = Vec::new();
        if !self.query.is_empty() {
            parts.push(format!("q={}", Encoded(&self.query)));
        }
        let mut list = |name: &str, values: Vec<String>| {
            if !values.is_empty() {
                let values: Vec<String> = values.iter().map(|v| Encoded(v).to_string()).collect();
                parts.push(format!("{name}={}", values.join(",")));
            }
        };
        let or_none = |value: Option<String>| value.unwrap_or_else(|| NONE.to_string());
        list("place", self.places.iter().cloned().collect());
        list(
            "theme",
            self.themes.iter().map(|t| or_none(t.map(|t| t.key().to_string()))).collect(),
        );
        list("due", self.due.iter().map(|y| or_none(y.map(|y| y.to_string()))).collect());
        list("unit", self.units.iter().map(|unit| unit.key().to_string()).collect());
        list("verdict", self.verdicts.iter().map(|verdict| verdict.key().to_string()).collect());
        list("article", self.articles.iter().cloned().collect());
        if self.sort != Sort::default() {
            let sign = if self.sort.descending { "-" } else { "" };
            parts.push(format!("sort={sign}{}", self.sort.column.key()));
        }
        f.write_str(&parts.join("&"))
    }
}

impl FromStr for Filter {
    type Err = UnknownFilter;

    fn from_str(written: &str) -> Result<Self, UnknownFilter> {
        parse(written).ok_or_else(|| UnknownFilter(written.to_string()))
    }
}

fn parse(written: &str) -> Option<Filter> {
    let mut filter = Filter::default();
    for part in written.split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=')?;
        let values: Vec<String> = value.split(',').map(decode).collect::<Option<_>>()?;
        let optional = |value: &String| if value == NONE { None } else { Some(value.clone()) };
        match name {
            "q" => filter.query = decode(value)?,
            "place" => filter.places = values.into_iter().collect(),
            "article" => filter.articles = values.into_iter().collect(),
            "theme" => {
                let theme = |value: &String| match optional(value) {
                    Some(key) => Theme::from_key(&key).map(Some),
                    None => Some(None),
                };
                filter.themes = values.iter().map(theme).collect::<Option<_>>()?;
            }
            "due" => {
                let year = |value: &String| match optional(value) {
                    Some(year) => year.parse().ok().map(Some),
                    None => Some(None),
                };
                filter.due = values.iter().map(year).collect::<Option<_>>()?;
            }
            "unit" => {
                filter.units =
                    values.iter().map(|v| Dimension::from_key(v)).collect::<Option<_>>()?
            }
            "verdict" => {
                filter.verdicts =
                    values.iter().map(|v| Verdict::from_key(v)).collect::<Option<_>>()?;
            }
            "sort" => {
                let (descending, column) = match value.strip_prefix('-') {
                    Some(column) => (true, column),
                    None => (false, value),
                };
                filter.sort = Sort { column: Column::from_key(column)?, descending };
            }
            _ => return None,
        }
    }
    Some(filter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_parses_back_to_itself() {
        let text = ["", "thu nhập >= 80 triệu, đến 2025", "a&b=c,d;%", "🙂", "-"];
        let mut filters = Vec::new();
        for query in text {
            for column in Column::ALL {
                for descending in [false, true] {
                    let sort = Sort { column: *column, descending };
                    filters.push(Filter { query: query.into(), sort, ..Filter::default() });
                }
            }
        }
        filters.push(Filter {
            places: text[1..]
                .iter()
                .map(|p| p.to_string())
                .chain(["huyện Thường Tín".into()])
                .collect(),
            themes: Theme::ALL.iter().copied().map(Some).chain([None]).collect(),
            due: [None, Some(2020), Some(2025)].into(),
            units: Dimension::ALL.iter().copied().collect(),
            verdicts: Verdict::ALL.iter().copied().collect(),
            articles: ["000_9d90".to_string(), "a,b".to_string()].into(),
            ..Filter::default()
        });
        for filter in filters {
            assert_eq!(filter.to_string().parse().as_ref(), Ok(&filter), "{filter}");
        }
        assert_eq!(Filter::default().to_string(), "");
        for unknown in ["x=1", "theme=none", "due=a", "q", "sort=up", "q=%", "unit=,"] {
            assert_eq!(unknown.parse::<Filter>(), Err(UnknownFilter(unknown.into())));
        }
    }
}
