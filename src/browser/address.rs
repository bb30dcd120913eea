//! The address bar.

use gloo::events::EventListener;
use muctieu_present::{Route, UnknownAddress};

/// The view that the address names.
pub fn current() -> Result<Route, UnknownAddress> {
    let fragment = leptos::prelude::window().location().hash().unwrap_or_default();
    fragment.parse()
}

/// Goes to another view, as a link does: the one that is left stays in the history.
pub fn go(route: &Route) {
    go_to(&route.to_string());
}

/// The same to an address that the page itself names.
pub fn go_to(fragment: &str) {
    // Refused only by a page that is being closed.
    let _ = leptos::prelude::window().location().set_hash(fragment);
}

/// Goes to another view in place of the one that is left.
pub fn replace(route: &Route) {
    let _ = leptos::prelude::window().location().replace(&route.to_string());
}

/// Calls back whenever the address changes, for as long as the page lives.
pub fn on_change(mut changed: impl FnMut() + 'static) {
    EventListener::new(&leptos::prelude::window(), "hashchange", move |_| changed()).forget();
}
