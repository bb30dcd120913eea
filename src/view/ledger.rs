//! `#/ledger`: every target of every article, each beside the results that answer it.

use leptos::prelude::AnyView;
use muctieu_present::html;

use crate::state::State;
use crate::ui::{Place, region};

/// The ledger.
pub fn ledger(state: State) -> AnyView {
    let head = move || html::ledger_head(state.language());
    region(Place::class("ledger").view("ledger"), head)
}
