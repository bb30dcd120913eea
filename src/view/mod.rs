//! One file, one screen, one variant of [`Route`].

mod article;
mod help;
mod list;
mod unknown;

use leptos::prelude::*;
use muctieu_present::{Facets, Route, UnknownAddress};

use crate::state::State;

/// The view that the address names. It is drawn anew only where the view changes, not with each mark.
pub fn current(state: State) -> impl IntoView {
    let whole = move |route: Route| route.with_mark(None).with_facets(Facets::default());
    let view: Memo<Result<Route, UnknownAddress>> =
        Memo::new(move |_| state.address.route.get().map(whole));
    move || match view.get() {
        Ok(Route::List) => list::List().into_any(),
        Ok(Route::Article { slug, .. }) => {
            article::Article(article::ArticleProps { slug }).into_any()
        }
        Ok(Route::Help) => help::Help().into_any(),
        Err(address) => unknown::Unknown(unknown::UnknownProps { address }).into_any(),
    }
}
