//! The bar that offers a new version. Nothing happens until the reader says so.

use leptos::prelude::*;
use muctieu_present::Word;

use crate::effects;
use crate::state::State;

/// The bar, where a new version waits.
#[component]
pub fn NewVersion() -> impl IntoView {
    let state = State::of_app();
    view! {
        <div role="status" class="notice-place">
            <Show when=move || state.new_version.get()>
                <div class="notice">
                    <span>{state.word(Word::NewVersion)}</span>
                    <button class="button" on:click=|_| effects::let_new_version_in()>
                        {state.word(Word::Reload)}
                    </button>
                    <button class="quiet" on:click=move |_| state.new_version.set(false)>
                        {state.word(Word::Later)}
                    </button>
                </div>
            </Show>
        </div>
    }
}
