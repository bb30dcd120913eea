//! The views that the header leads to: one row each.

use crate::asked::Asked;
use crate::ledger::chart::Comparison;
use crate::ledger::table::Filter;
use crate::route::Route;
use crate::words::Word;

/// Declares the table; an address that belongs to no row has no current view in the header.
macro_rules! views {
    ($($(#[$doc:meta])* $name:ident: $word:ident, $of:pat => $start:expr;)*) => {
        /// A view that the header leads to.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum View { $($(#[$doc])* $name,)* }

        impl View {
            /// Every view, in the order of the header.
            pub const ALL: &'static [View] = &[$(View::$name),*];

            /// What the header calls it.
            pub const fn word(self) -> Word {
                match self { $(View::$name => Word::$word,)* }
            }

            /// Where the header leads.
            pub fn start(self) -> Route {
                match self { $(View::$name => $start,)* }
            }

            /// The view that an address belongs to.
            pub const fn of(route: &Route) -> Option<View> {
                match route {
                    $($of => Some(View::$name),)*
                    Route::Help => None,
                }
            }
        }
    };
}

views! {
    /// The articles, and each of them.
    Articles: Articles, Route::List | Route::Article { .. } => Route::List;
    /// Every target of every article.
    Ledger: Ledger, Route::Ledger { .. } => Route::ledger(Filter::default());
    /// One indicator, all places and years.
    Compare: Compare, Route::Compare(_) => Route::Compare(Comparison::default());
    /// What is found in all articles.
    Search: Search, Route::Search(_) => Route::Search(Asked::default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_view_begins_where_the_header_leads() {
        for view in View::ALL {
            assert_eq!(View::of(&view.start()), Some(*view));
            assert_eq!(view.start().to_string().parse(), Ok(view.start()));
        }
        assert_eq!(View::of(&Route::article("a")), Some(View::Articles));
        assert_eq!(View::of(&Route::Help), None);
    }
}
