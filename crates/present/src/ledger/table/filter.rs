//! What of the ledger is shown: a typed value that the address holds.

use super::order::{Column, Sort};
use crate::Language;
use crate::address::{Address, decode, read};
use crate::label::Label;
use crate::ledger::indicator::labelled_enum;
use crate::ledger::{Ledger, Target, Theme, Verdict};
use crate::words::LaterWord;
use muctieu_extract::Dimension;
use std::fmt;
use std::str::FromStr;

labelled_enum! {
    /// What targets are told apart by.
    Facet {
        /// Where.
        Place = "place", "Địa phương", "Place";
        /// What part of public life it belongs to.
        Theme = "theme", "Lĩnh vực", "Theme";
        /// What became of it.
        Verdict = "verdict", "Kết quả", "Outcome";
        /// The year of its deadline.
        Due = "due", "Năm đến hạn", "Year due";
        /// Money, per cent, a count of things, ….
        Unit = "unit", "Loại đơn vị", "Kind of unit";
        /// Its article.
        Article = "article", "Bài viết", "Article";
    }
}

/// What of the ledger is shown, and in which order.
///
/// ```
/// use muctieu_present::ledger::table::{Facet, Filter};
/// let filter: Filter = "q=thu%20nh%E1%BA%ADp&theme=culture,economy&due=2025&sort=-value".parse().unwrap();
/// assert_eq!(filter.query, "thu nhập");
/// assert!(filter.holds(Facet::Due, "2025"));
/// assert_eq!(filter.to_string().parse(), Ok(filter));
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// What was typed: see [`Query`](super::Query).
    pub query: String,
    /// What is chosen of each facet, in order, as addresses write it. A facet of which nothing is chosen
    /// lets everything through.
    chosen: Vec<(Facet, String)>,
    /// The order.
    pub sort: Sort,
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
pub(super) const NONE: &str = "-";

impl Facet {
    /// A target's value, as addresses write it: `huyện Thường Tín`, `economy`, `2025`; `-` where it has none.
    pub fn value(self, ledger: &Ledger, target: &Target) -> String {
        let figure = ledger.figure(target);
        let value = match self {
            Facet::Place => ledger.place(figure).map(|place| place.display()),
            Facet::Theme => figure.name.theme().map(|theme| theme.key().to_string()),
            Facet::Due => target.frame.map(|frame| frame.to.year.to_string()),
            Facet::Unit => Some(figure.quantity.dimension.key().to_string()),
            Facet::Verdict => Some(target.judgement.verdict.key().to_string()),
            Facet::Article => Some(ledger.article(figure).slug.clone()),
        };
        value.unwrap_or_else(|| NONE.to_string())
    }

    /// A value as the screen says it.
    pub fn said(self, ledger: &Ledger, value: &str, language: Language) -> String {
        let known = match self {
            Facet::Place => {
                let place = ledger.places.find(value).and_then(|id| ledger.places.get(id));
                place.map(|place| place.written(language))
            }
            Facet::Theme => Theme::from_key(value).map(|theme| theme.label(language).to_string()),
            Facet::Due => None,
            Facet::Unit => Dimension::from_key(value).map(|unit| unit.label(language).to_string()),
            Facet::Verdict => Verdict::from_key(value).map(|it| it.label(language).to_string()),
            Facet::Article => {
                let article = ledger.articles.iter().find(|article| article.slug == value);
                article.map(|article| article.title.clone())
            }
        };
        known.unwrap_or_else(|| match value {
            NONE => LaterWord::NotKnown.text(language).to_string(),
            value => value.to_string(),
        })
    }

    /// Whether targets may have that value.
    fn knows(self, value: &str) -> bool {
        match self {
            Facet::Place | Facet::Article => !value.is_empty(),
            Facet::Theme => value == NONE || Theme::from_key(value).is_some(),
            Facet::Due => {
                value == NONE || value.parse::<u64>().is_ok_and(|year| year <= u16::MAX.into())
            }
            Facet::Unit => Dimension::from_key(value).is_some(),
            Facet::Verdict => Verdict::from_key(value).is_some(),
        }
    }
}

impl Filter {
    /// What somebody typed, nothing chosen.
    pub fn asking(query: &str) -> Filter {
        Filter { query: query.to_string(), ..Filter::default() }
    }

    /// The same in another order.
    pub fn sorted(mut self, sort: Sort) -> Filter {
        self.sort = sort;
        self
    }

    /// Whether a value is chosen.
    pub fn holds(&self, facet: Facet, value: &str) -> bool {
        self.chosen.iter().any(|chosen| chosen.0 == facet && chosen.1 == value)
    }

    /// The filter with a value chosen that was not, or given up that was.
    pub fn toggled(mut self, facet: Facet, value: &str) -> Filter {
        let one = (facet, value.to_string());
        match self.chosen.binary_search(&one) {
            Ok(at) => drop(self.chosen.remove(at)),
            Err(at) => self.chosen.insert(at, one),
        }
        self
    }

    /// The values chosen of a facet, in order.
    pub fn values(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.chosen.iter().filter(move |one| one.0 == facet).map(|one| one.1.as_str())
    }

    /// How many values of facets are chosen.
    pub fn chosen(&self) -> usize {
        self.chosen.len()
    }

    /// Whether the facets, but for one, let a target through.
    pub(super) fn lets_through(
        &self,
        ledger: &Ledger,
        target: &Target,
        but: Option<Facet>,
    ) -> bool {
        Facet::ALL.iter().all(|facet| {
            let chooses = self.chosen.iter().any(|chosen| chosen.0 == *facet);
            !chooses || but == Some(*facet) || self.holds(*facet, &facet.value(ledger, target))
        })
    }

    /// Whether everything is shown.
    pub fn is_empty(&self) -> bool {
        self.query.is_empty() && self.chosen.is_empty()
    }
}

impl fmt::Display for Filter {
    /// `q=…&place=…,…&theme=…&due=…&unit=…&verdict=…&article=…&sort=-value`; empty for the default.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut address = Address::default();
        self.write(&mut address);
        f.write_str(&address.written)
    }
}

impl Filter {
    pub(crate) fn write(&self, address: &mut Address) {
        address.say("q", &self.query);
        let mut last = None;
        for (facet, value) in &self.chosen {
            if last.replace(*facet) == Some(*facet) {
                address.part(",", value);
            } else {
                address.name(facet.key());
                address.part("=", value);
            }
        }
        if self.sort != Sort::default() {
            address.name("sort");
            address.part(if self.sort.descending { "=-" } else { "=" }, self.sort.column.key());
        }
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
    read(written, &mut |name, value| {
        match name {
            "q" => filter.query = decode(value)?,
            "sort" => {
                let column = value.strip_prefix('-');
                filter.sort = Sort {
                    column: Column::from_key(column.unwrap_or(value))?,
                    descending: column.is_some(),
                };
            }
            _ => {
                let facet = Facet::from_key(name)?;
                for value in value.split(',') {
                    let value = decode(value).filter(|value| facet.knows(value))?;
                    if !filter.holds(facet, &value) {
                        filter = std::mem::take(&mut filter).toggled(facet, &value);
                    }
                }
            }
        }
        Some(())
    })?;
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
        let mut every = Filter::default();
        let mut choose = |facet, value: &str| every = every.clone().toggled(facet, value);
        text[1..].iter().for_each(|text| choose(Facet::Place, text));
        Theme::ALL.iter().for_each(|theme| choose(Facet::Theme, theme.key()));
        Dimension::ALL.iter().for_each(|unit| choose(Facet::Unit, unit.key()));
        Verdict::ALL.iter().for_each(|verdict| choose(Facet::Verdict, verdict.key()));
        ["2025", "-", "2020"].iter().for_each(|year| choose(Facet::Due, year));
        ["000_9d90", "a,b"].iter().for_each(|slug| choose(Facet::Article, slug));
        filters.push(every);
        for filter in filters {
            assert_eq!(filter.to_string().parse().as_ref(), Ok(&filter), "{filter}");
        }
        assert_eq!(Filter::default().to_string(), "");
        for unknown in ["x=1", "theme=none", "due=a", "q", "sort=up", "q=%", "unit=,", "place="] {
            assert_eq!(unknown.parse::<Filter>(), Err(UnknownFilter(unknown.into())));
        }
        assert_eq!("due=2025,2020,2025".parse::<Filter>().unwrap().to_string(), "due=2020,2025");
    }

    #[test]
    fn what_is_chosen_is_given_up_again() {
        let chosen = Filter::default().toggled(Facet::Due, "2025").toggled(Facet::Due, "2020");
        assert_eq!((chosen.chosen(), chosen.is_empty()), (2, false));
        let left = chosen.toggled(Facet::Due, "2025");
        assert!(left.holds(Facet::Due, "2020") && !left.holds(Facet::Due, "2025"));
        assert!(!left.holds(Facet::Article, "2020"));
        assert!(left.toggled(Facet::Due, "2020").is_empty());
    }
}
