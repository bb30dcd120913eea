//! The frame that every view stands in.

use leptos::prelude::*;
use muctieu_present::Word;

use crate::effects;
use crate::state::State;
use crate::ui::header::Header;
use crate::ui::new_version::NewVersion;
use crate::view;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    let state = State::new();
    provide_context(state);

    effects::open_library(state);
    effects::read_articles_when_idle(state);
    effects::follow_address(state);
    effects::show_the_marked_place(state);
    effects::settle_into_a_new_view(state);
    effects::name_the_page(state);
    effects::listen_to_keys(state);
    effects::dress_the_page(state);
    effects::remember_settings(state);
    effects::keep_for_offline(state);

    view! {
        <a class="skip" href="#content" on:click=effects::skip_to_content>{state.word(Word::SkipToContent)}</a>
        <Header />
        <main id="content" tabindex="-1">{view::current(state)}</main>
        <footer class="footer"><p>{state.word(Word::Footer)}</p></footer>
        <p class="visually-hidden" role="status" aria-live="polite">{move || state.announcement.get()}</p>
        <NewVersion />
    }
}
