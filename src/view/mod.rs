//! One file, one screen, one variant of [`Route`].

mod article;
pub mod beside;
pub mod compare;
pub mod help;
pub mod ledger;
mod list;
pub mod search;
mod unknown;

use leptos::prelude::*;
use muctieu_present::Route;

use crate::later::{self, entry};
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
        Ok(Route::Ledger { .. }) => later::view(state, entry::ledger),
        Ok(Route::Compare(_)) => later::view(state, entry::compare),
        Ok(Route::Search(_)) => later::view(state, entry::search),
        Ok(Route::Help) => later::view(state, entry::help),
        Err(address) => unknown::unknown(state, address),
    };
    put_up.into_any()
}
