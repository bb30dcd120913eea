//! What an address shows that names nothing.

use leptos::prelude::AnyView;
use muctieu_present::{UnknownAddress, html};

use crate::state::State;
use crate::ui::{Place, region};

/// Says so, and offers the list.
pub fn unknown(state: State, address: UnknownAddress) -> AnyView {
    region(Place::default(), move || html::unknown(&address, state.language()))
}
