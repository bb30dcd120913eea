//! What an address shows that names nothing.

use leptos::prelude::*;
use muctieu_present::{Route, UnknownAddress, Word};

use crate::state::State;

/// Says so, and offers the list.
#[component]
pub fn Unknown(
    /// The address as it was given.
    address: UnknownAddress,
) -> impl IntoView {
    let state = State::of_app();
    view! {
        <section class="plain" data-view="unknown">
            <h1 tabindex="-1">{state.word(Word::UnknownAddress)}</h1>
            <p><code>{address.0}</code></p>
            <p>{state.word(Word::UnknownAddressHelp)}</p>
            <p><a class="button" href=Route::List.to_string()>{state.word(Word::BackToList)}</a></p>
        </section>
    }
}
