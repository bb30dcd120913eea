//! `#/compare`: one indicator, all places and years.

use leptos::prelude::*;
use muctieu_present::html;

use crate::state::{Book, Opening, State};
use crate::ui::{Place, group, region};

/// The list to choose from beside what is chosen; how far the ledger is, until it is there.
pub fn compare(state: State) -> AnyView {
    let part = |draw: fn(State, &Book) -> String| {
        region(Place::default(), move || {
            let book = state.shelf.book.get();
            book.map_or(String::new(), |book| draw(state, &book))
        })
    };
    let beside = group(Place::class("beside"), vec![part(choices), part(chosen)]);
    let parts = vec![region(Place::default(), move || head(state)), beside];
    group(Place::class("compare").view("compare"), parts)
}

fn head(state: State) -> String {
    let language = state.language();
    match state.shelf.library.get() {
        Opening::Underway => html::loading(language),
        Opening::Failed => html::failed(language),
        Opening::Done(library) => {
            let all = library.documents.len();
            let read = if state.shelf.book.get().is_some() { all } else { state.shelf.read.get() };
            html::compare_head((read, all), language)
        }
    }
}

fn choices(state: State, book: &Book) -> String {
    html::compare_choices(&book.ledger, &state.address.comparison(), state.language())
}

fn chosen(state: State, book: &Book) -> String {
    html::comparison(&book.ledger, &state.address.comparison(), state.language())
}
