//! `#/help`: how to read the marks, and the keys.

use leptos::prelude::*;
use muctieu_extract::Status;
use muctieu_present::{Label, Route, Word, status_meaning};

use crate::state::State;

/// The help.
#[component]
pub fn Help() -> impl IntoView {
    let state = State::of_app();
    let keys = [
        (&["n", "j"][..], Word::KeyNext),
        (&["p", "k"], Word::KeyPrevious),
        (&["Enter"], Word::KeyEnter),
        (&["Esc"], Word::KeyClose),
        (&["?"], Word::KeyHelp),
    ];
    let kinds = Status::ALL.iter().map(|&status| {
        view! {
            <dt><mark data-status=status.key()>{move || status.label(state.language())}</mark></dt>
            <dd>{move || status_meaning(status, state.language())}</dd>
        }
    });
    let keys = keys.into_iter().map(|(names, word)| {
        let names = names.iter().enumerate().map(|(place, name)| {
            let or = move || match place {
                0 => String::new(),
                _ => format!(" {} ", Word::KeyOr.text(state.language())),
            };
            view! { {or} <kbd>{*name}</kbd> }
        });
        view! { <dt>{names.collect_view()}</dt><dd>{state.word(word)}</dd> }
    });
    view! {
        <section class="plain" data-view="help">
            <h1 tabindex="-1">{state.word(Word::HelpTitle)}</h1>
            <h2>{state.word(Word::HelpMarks)}</h2>
            <dl class="legend">{kinds.collect_view()}</dl>
            <h2>{state.word(Word::HelpKeys)}</h2>
            <dl class="keys">{keys.collect_view()}</dl>
            <h2>{state.word(Word::HelpMethod)}</h2>
            <p>{state.word(Word::HelpMethodText)}</p>
            <p>{state.word(Word::HelpOffline)}</p>
            <p><a class="button" href=Route::List.to_string()>{state.word(Word::BackToList)}</a></p>
        </section>
    }
}
