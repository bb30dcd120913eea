//! `#/help`: how to read the marks, and the keys.

use leptos::prelude::AnyView;
use muctieu_present::html;

use crate::state::State;
use crate::ui::{Place, region};

/// The help.
pub fn help(state: State) -> AnyView {
    region(Place::default(), move || html::help(state.language()))
}
