//! One file, one screen, one variant of [`Route`].

mod article;
mod compare;
mod help;
mod ledger;
mod list;
mod search;
mod unknown;

use leptos::prelude::*;
use muctieu_present::Route;

use crate::state::State;

/// The view that the address names. It is put up anew only where the view changes, not with each mark.
pub fn current(state: State) -> AnyView {
    let view = Memo::new(move |_| match state.address.route.get() {
        Ok(route) => route.view().to_string(),
        Err(unknown) => unknown.0,
    });
    let put_up = move || match view.get().parse() {
        Ok(Route::List) => list::list(state),
        Ok(Route::Article { slug, .. }) => article::article(state, slug),
        Ok(Route::Ledger { .. }) => ledger::ledger(state),
        Ok(Route::Compare(_)) => compare::compare(state),
        Ok(Route::Search(_)) => search::search(state),
        Ok(Route::Help) => help::help(state),
        Err(address) => unknown::unknown(state, address),
    };
    put_up.into_any()
}
