//! `#/ledger`: every target of every article, each beside the results that answer it.

use std::sync::Arc;

use leptos::prelude::*;
use muctieu_present::export::Scope;
use muctieu_present::html;
use muctieu_present::ledger::table::Filter;

use crate::state::{Book, Opening, State};
use crate::ui::{Place, group, region};

/// The ledger; how far it is, until it is there.
pub fn ledger(state: State) -> AnyView {
    let part = |draw: fn(State, &Book) -> String| {
        region(Place::default(), move || {
            let book: Option<Arc<Book>> = state.shelf.book.get();
            book.map_or(String::new(), |book| draw(state, &book))
        })
    };
    let parts =
        vec![region(Place::default(), move || head(state)), part(query), part(facets), part(found)];
    // What is ticked stays in sight as long as the table.
    let table = group(Place::class("table"), vec![part(rows), part(take_ticked)]);
    let rest = vec![table, part(take), part(dropped)];
    let whole = [parts, rest].into_iter().flatten().collect();
    group(Place::class("ledger").view("ledger"), whole)
}

fn head(state: State) -> String {
    let language = state.language();
    match state.shelf.library.get() {
        Opening::Underway => html::loading(language),
        Opening::Failed => html::failed(language),
        Opening::Done(library) => {
            let read = (state.shelf.read.get(), library.documents.len());
            match state.shelf.book.get() {
                Some(book) => book.with(None, |book| html::ledger_head(Some(book), read, language)),
                None => html::ledger_head(None, read, language),
            }
        }
    }
}

fn query(state: State, _: &Book) -> String {
    // Not drawn anew while it is typed in.
    let asked = untrack(|| state.address.filter().query);
    html::ledger_query(&asked, state.language())
}

fn facets(state: State, book: &Book) -> String {
    let (filter, unfolded) = (state.address.filter(), state.table.unfolded.get());
    html::ledger_facets(&book.ledger, &filter, unfolded, state.language())
}

fn found(state: State, book: &Book) -> String {
    let (ledger, language) = (&book.ledger, state.language());
    let (mut filter, ticked) = (state.address.filter(), state.ticked().0);
    let words = match state.table.printing.get() && ticked > 0 {
        true => {
            filter = Filter::default();
            html::ticked_words((ticked, 0), language)
        }
        false => html::found_words(ledger, &filter, state.rows().len(), language),
    };
    html::ledger_found(words, ledger, &filter, language)
}

fn rows(state: State, book: &Book) -> String {
    let (filter, open) = (state.address.filter(), state.address.open());
    let open = open.and_then(|(slug, mark)| book.ledger.target_at(&slug, mark));
    let open = open.map(|row| &book.ledger.targets[row]);
    let (rows, shown) = match state.table.printing.get() {
        true => (state.taken(), usize::MAX),
        false => (state.rows(), state.table.shown.get()),
    };
    book.with(None, |book| html::ledger_rows(book, &rows, &filter, open, shown, state.language()))
}

fn take_ticked(state: State, _: &Book) -> String {
    html::take_ticked(state.ticked(), state.language())
}

fn take(state: State, _: &Book) -> String {
    let scopes = [Scope::Found, Scope::All];
    let scopes = if state.address.filter().is_empty() { &scopes[1..] } else { &scopes };
    html::take(scopes, state.ticked().0 == 0, state.language())
}

fn dropped(state: State, book: &Book) -> String {
    let last = state.table.dropped.get();
    let last = last.as_ref().map(|last| (last.0.as_str(), &last.1));
    html::dropped(last, book.documents(), state.language())
}
