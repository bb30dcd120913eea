//! The address of a view: a typed value in the fragment, `#/…`, so that it works under any base path.

use crate::address::{Address, decode, read};
use crate::asked::Asked;
use crate::facets::Facets;
use crate::ledger::chart::Comparison;
use crate::ledger::table::Filter;
use std::fmt;
use std::str::FromStr;

/// What the address names. One variant, one file in the app's `view` folder.
///
/// ```
/// use muctieu_present::Route;
/// let route: Route = "#/article/000_9d90/1523?hide=context".parse().unwrap();
/// assert_eq!(route.to_string(), "#/article/000_9d90/1523?hide=context");
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Route {
    /// `#/`: the list of articles.
    List,
    /// `#/article/SLUG[/MARK][?hide=KIND,…][&numbers=all][&q=TYPED][&marks=any]`: one article.
    Article {
        /// The article's name in the library.
        slug: String,
        /// The byte at which the open mark begins: stays right when other marks come or go.
        mark: Option<u32>,
        /// Which marks are shown.
        facets: Facets,
        /// What is searched for in it.
        asked: Asked,
    },
    /// `#/ledger[/SLUG/MARK][?FILTER]`: the targets of every article.
    Ledger {
        /// Which of them, and in which order.
        filter: Filter,
        /// The row that is open: the target's article and its mark.
        open: Option<(String, u32)>,
    },
    /// `#/compare[?of=INDICATOR][&unit=UNIT][&along=place]`: one indicator, all places and years.
    Compare(Comparison),
    /// `#/search[?q=TYPED][&marks=any]`: what is found in all articles.
    Search(Asked),
    /// `#/help`: how to read the marks, and the keys.
    Help,
}

impl Route {
    /// An article from its top, every kind of mark shown.
    pub fn article(slug: impl Into<String>) -> Route {
        Route::Article {
            slug: slug.into(),
            mark: None,
            facets: Facets::default(),
            asked: Asked::default(),
        }
    }

    /// The address of an article with a mark open, every kind of mark shown.
    #[inline(never)]
    pub fn to_mark(slug: &str, mark: u32) -> String {
        Route::article(slug).with_mark(Some(mark)).to_string()
    }

    /// The ledger, so filtered, no row open.
    pub const fn ledger(filter: Filter) -> Route {
        Route::Ledger { filter, open: None }
    }

    /// The view alone: what stays the same while marks are opened, facets turned, rows filtered and words typed.
    pub fn view(&self) -> Route {
        match self {
            Route::Article { slug, .. } => Route::article(slug),
            Route::Ledger { .. } => Route::ledger(Filter::default()),
            Route::Compare(_) => Route::Compare(Comparison::default()),
            Route::Search(_) => Route::Search(Asked::default()),
            Route::List | Route::Help => self.clone(),
        }
    }

    /// The same article with another mark open, or none; any other view is left as it is.
    pub fn with_mark(&self, mark: Option<u32>) -> Route {
        self.in_article(|open, _, _| *open = mark)
    }

    /// The same article with other facets; any other view is left as it is.
    pub fn with_facets(&self, facets: Facets) -> Route {
        self.in_article(|_, kinds, _| *kinds = facets)
    }

    /// The same article or search with something else searched for; any other view is left as it is.
    pub fn with_asked(&self, asked: Asked) -> Route {
        match self {
            Route::Search(_) => Route::Search(asked),
            _ => self.in_article(|_, _, before| *before = asked),
        }
    }

    fn in_article(&self, change: impl FnOnce(&mut Option<u32>, &mut Facets, &mut Asked)) -> Route {
        let mut route = self.clone();
        if let Route::Article { mark, facets, asked, .. } = &mut route {
            change(mark, facets, asked);
        }
        route
    }

    /// The open mark, if any.
    pub fn mark(&self) -> Option<u32> {
        match self {
            Route::Article { mark, .. } => *mark,
            _ => None,
        }
    }

    /// Which marks are shown.
    pub fn facets(&self) -> Facets {
        match self {
            Route::Article { facets, .. } => *facets,
            _ => Facets::default(),
        }
    }

    /// What is searched for, in an article or in all.
    pub fn asked(&self) -> Option<&Asked> {
        match self {
            Route::Article { asked, .. } | Route::Search(asked) => Some(asked),
            _ => None,
        }
    }
}

/// An address that names no view.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownAddress(
    /// The address as it was given.
    pub String,
);

impl fmt::Display for UnknownAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no view has the address `{}`", self.0)
    }
}

impl std::error::Error for UnknownAddress {}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written())
    }
}

impl Route {
    fn written(&self) -> String {
        let mut address = Address::new(match self {
            Route::List => "#/",
            Route::Help => "#/help",
            Route::Article { .. } => "#/article",
            Route::Compare(_) => "#/compare",
            Route::Search(_) => "#/search",
            Route::Ledger { .. } => "#/ledger",
        });
        let place = match self {
            Route::Article { slug, mark, .. } => Some((slug, *mark)),
            Route::Ledger { open: Some((slug, mark)), .. } => Some((slug, Some(*mark))),
            _ => None,
        };
        if let Some((slug, mark)) = place {
            address.part("/", slug);
            if let Some(mark) = mark {
                address.part("/", &mark.to_string());
            }
        }
        match self {
            Route::List | Route::Help => {}
            Route::Article { facets, asked, .. } => {
                facets.write(&mut address);
                asked.write(&mut address);
            }
            Route::Compare(asked) => asked.write(&mut address),
            Route::Search(asked) => asked.write(&mut address),
            Route::Ledger { filter, .. } => filter.write(&mut address),
        }
        address.written
    }
}

impl FromStr for Route {
    type Err = UnknownAddress;

    fn from_str(address: &str) -> Result<Route, UnknownAddress> {
        parse(address).ok_or_else(|| UnknownAddress(address.to_string()))
    }
}

fn parse(address: &str) -> Option<Route> {
    let address = address.strip_prefix('#').unwrap_or(address);
    let path = address.strip_prefix('/').unwrap_or(address);
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut parts = path.split('/');
    let view = parts.next()?;
    let slug = match parts.next() {
        Some(slug) => Some(decode(slug).filter(|slug| !slug.is_empty())?),
        None => None,
    };
    let mark = match parts.next() {
        Some(mark) => Some(offset(mark)?),
        None => None,
    };
    if parts.next().is_some() {
        return None;
    }
    let (mut asked, mut facets) = (Asked::default(), Facets::default());
    Some(match (view, slug, mark) {
        ("", None, None) if query.is_empty() => Route::List,
        ("help", None, None) if query.is_empty() => Route::Help,
        ("compare", None, None) => Route::Compare(query.parse().ok()?),
        ("search", None, None) => {
            read(query, &mut |name, value| asked.take(name, value))?;
            Route::Search(asked)
        }
        ("ledger", None, None) => Route::ledger(query.parse().ok()?),
        ("ledger", Some(slug), Some(mark)) => {
            Route::Ledger { filter: query.parse().ok()?, open: Some((slug, mark)) }
        }
        ("article", Some(slug), mark) => {
            read(query, &mut |name, value| match name {
                "q" | "marks" => asked.take(name, value),
                _ => facets.take(name, value),
            })?;
            Route::Article { slug, mark, facets, asked }
        }
        _ => return None,
    })
}

/// A byte offset in the one way that it is written: two addresses of one mark would be two pages.
fn offset(written: &str) -> Option<u32> {
    let number: u64 = written.parse().ok()?;
    if number.to_string() == written { u32::try_from(number).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::chart::Along;
    use muctieu_extract::Status;

    #[test]
    fn an_address_parses_back_to_its_view() {
        let slugs = ["000_9d90d06281b03cfb", "bài số 1", "a/b", "50%", "?&#=+", "..", "🙂"];
        let mut routes = vec![Route::List, Route::Help];
        let sorted = Filter::asking("thu, >= 80 triệu & ?#/");
        for slug in slugs {
            for filter in [Filter::default(), sorted.clone()] {
                for open in [None, Some((slug.to_string(), 1523))] {
                    routes.push(Route::Ledger { filter: filter.clone(), open });
                }
            }
            for mark in [None, Some(0), Some(1523), Some(u32::MAX)] {
                for facets in Facets::every() {
                    for typed in ["", "thu & chi?#/%"] {
                        let asked = Asked::new(typed).with_any_marks(!typed.is_empty());
                        routes.push(Route::Article { slug: slug.into(), mark, facets, asked });
                    }
                }
            }
            routes.push(Route::Search(Asked::new(slug)));
            routes.push(Route::Search(Asked::new(slug).with_any_marks(true)));
            for &along in Along::ALL {
                let (of, unit) = (slug.to_string(), "%:change".to_string());
                routes.push(Route::Compare(Comparison { of, unit, along }));
            }
        }
        routes.extend([Route::Search(Asked::default()), Route::Compare(Comparison::default())]);
        for route in routes {
            assert_eq!(route.to_string().parse::<Route>(), Ok(route.clone()), "{route}");
        }
    }

    #[test]
    fn what_a_browser_may_leave_of_an_address() {
        for list in ["", "#", "#/", "/"] {
            assert_eq!(list.parse(), Ok(Route::List), "{list:?}");
        }
        // A browser decodes some characters of a fragment, a messenger encodes others.
        assert_eq!("#/article/b%C3%A0i".parse(), Ok(Route::article("bài")));
        assert_eq!("#/article/bài".parse(), Ok(Route::article("bài")));
    }

    #[test]
    fn an_unknown_address_says_which() {
        for address in [
            "#/nowhere", "#/article", "#/article/", "#/article/a/b", "#/article/a/-1",
            "#/article/a/007", "#/article/a/99999999999", "#/article/a/1/2", "#/article/%",
            "#/article/%f", "#/article/%ff", "#/article/a?hide=everything",
            "#/article/a?numbers=some", "#/article/a?x=y", "#/help?hide=target", "#/ledger/",
            "#/ledger/a", "#/ledger/a/007", "#/ledger//1", "#/ledger?x=y", "#/compare?x=y",
            "#/compare/a", "#/search?x=y", "#/search?marks=some", "#/search/a",
        ] {
            assert_eq!(address.parse::<Route>(), Err(UnknownAddress(address.into())), "{address}");
        }
    }

    #[test]
    fn an_article_keeps_its_facets_from_mark_to_mark() {
        let route = Route::article("a").with_facets(Facets::default().toggled(Status::Result));
        assert_eq!(route.with_mark(Some(5)).to_string(), "#/article/a/5?hide=result");
        let asked = route.with_asked(Asked::new("xã"));
        assert_eq!(asked.with_mark(Some(5)).to_string(), "#/article/a/5?hide=result&q=x%C3%A3");
        assert_eq!(asked.view(), Route::article("a"));
        assert_eq!(Route::List.with_mark(Some(5)), Route::List);
    }
}
