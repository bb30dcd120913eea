//! `#/search`: what is found in all articles, while it is typed.

use leptos::prelude::*;
use muctieu_present::html;

use crate::state::{Opening, State};
use crate::ui::{Place, group, region};

/// The field, how much is found, and the articles that have it.
pub fn search(state: State) -> AnyView {
    // Not drawn anew while it is typed in.
    let head = region(Place::default(), move || html::search_head(state.language()));
    let status = region(Place::class("found").role("status"), move || status(state));
    let results = region(Place::default(), move || results(state));
    group(Place::class("search").view("search"), vec![head, status, results])
}

fn status(state: State) -> String {
    let of = match state.shelf.library.get() {
        Opening::Done(library) => library.documents.len(),
        Opening::Underway | Opening::Failed => 0,
    };
    let (asked, ready) = (state.address.asked(), (state.finder.ready.get(), of));
    html::search_status(&asked, &state.finder.find(&asked), ready, state.language())
}

fn results(state: State) -> String {
    let language = state.language();
    match state.shelf.library.get() {
        Opening::Underway => html::loading(language),
        Opening::Failed => html::failed(language),
        Opening::Done(library) => {
            let (asked, shown) = (state.address.asked(), state.finder.shown.get());
            let answer = state.finder.find(&asked);
            html::search_results(&library.documents, &asked, &answer, shown, language)
        }
    }
}
