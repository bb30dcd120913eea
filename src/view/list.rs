//! `#/`: the list of articles.

use leptos::prelude::*;
use muctieu_present::{Tally, html};

use crate::state::{Opened, Opening, State};
use crate::ui::{Place, group, region};

/// The articles, each with what was found in it so far.
pub fn list(state: State) -> AnyView {
    let entries = move || {
        let articles = state.shelf.articles();
        let entries = articles.into_iter().map(|article| entry(state, article)).collect();
        group(Place::class("articles").role("list"), entries)
    };
    let inside = vec![region(Place::default(), move || head(state)), entries.into_any()];
    group(Place::class("list").view("list"), inside)
}

fn head(state: State) -> String {
    let language = state.language();
    match state.shelf.library.get() {
        Opening::Underway => html::loading(language),
        Opening::Failed => html::failed(language),
        Opening::Done(_) => {
            let articles = state.shelf.articles();
            let found = articles.iter().filter_map(|article| state.shelf.found(article));
            let tally: Tally = found.map(|found| Tally::of(&found)).sum();
            html::list_head(articles.len(), tally, language)
        }
    }
}

fn entry(state: State, article: Opened) -> AnyView {
    region(Place::class("entry").role("listitem"), move || {
        let found = state.shelf.found(&article);
        html::list_entry(article.document(), found.as_deref(), state.language())
    })
}
