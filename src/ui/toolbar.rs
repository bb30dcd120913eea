//! What stays at the top of an article: which marks are shown, and the way from target to target.

use leptos::prelude::*;
use muctieu_extract::Status;
use muctieu_present::{Label, Route, Tally, Word, targets};

use crate::effects::{self, Step};
use crate::state::State;
use crate::ui::icon;
use crate::ui::page::Page;

/// Facets with their counts, the switch for every number, previous and next.
#[component]
pub fn Toolbar(
    /// The open article.
    page: Page,
) -> impl IntoView {
    let state = State::of_app();
    let tally = Tally::of(&page.found);
    let facets = page.facets;
    let kinds = Status::ALL.iter().map(|&status| {
        view! {
            <button
                class="facet"
                data-status=status.key()
                aria-pressed=move || facets.get().shows(status).to_string()
                on:click=move |_| effects::toggle_kind(state, status)
            >
                {move || status.label(state.language())} " " <span class="count">{tally.count(status)}</span>
            </button>
        }
    });
    let no_targets = targets(&page.found).next().is_none();
    view! {
        <nav class="toolbar" aria-label=state.word(Word::Kinds)>
            <a class="back" href=Route::List.to_string() title=state.word(Word::BackToList)>
                {icon::back()} <span class="visually-hidden">{state.word(Word::BackToList)}</span>
            </a>
            <div class="facets" role="group" aria-label=state.word(Word::Kinds)>
                {kinds.collect_view()}
                <button
                    class="facet"
                    data-status="none"
                    title=state.word(Word::EveryNumberHelp)
                    aria-pressed=move || facets.get().every_number.to_string()
                    on:click=move |_| effects::toggle_every_number(state)
                >
                    {state.word(Word::EveryNumber)} " " <span class="count">{tally.numbers}</span>
                </button>
            </div>
            <div class="steps" role="group" aria-label=state.word(Word::Targets)>
                {step(state, Step::Previous, no_targets)}
                {step(state, Step::Next, no_targets)}
            </div>
        </nav>
    }
}

fn step(state: State, step: Step, disabled: bool) -> impl IntoView {
    let (word, key, drawn) = match step {
        Step::Previous => (Word::PreviousTarget, "p", icon::up().into_any()),
        Step::Next => (Word::NextTarget, "n", icon::down().into_any()),
    };
    view! {
        <button
            class="step"
            disabled=disabled
            aria-keyshortcuts=key
            title=move || format!("{} ({key})", word.text(state.language()))
            aria-label=state.word(word)
            on:click=move |_| {
                effects::go_to_target(state, step);
            }
        >
            {drawn}
        </button>
    }
}
