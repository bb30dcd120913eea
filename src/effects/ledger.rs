//! What happens beside the drawing of the ledger.

use leptos::prelude::untrack;
use muctieu_present::html::{BOXES, QUERY, ROWS, TICK_ALL, found_words, ticked_words};
use muctieu_present::{Route, View};
use std::cell::RefCell;

use super::whenever;
use crate::browser::{address, fields, page};
use crate::state::{State, is_ticked};

/// What is typed stands in the address, and what the address holds stands in the field.
pub fn follow_what_is_asked(state: State) {
    let typed = move |id: &str, typed: &str| match state.address.route.get_untracked() {
        Ok(Route::Ledger { mut filter, open }) if id == QUERY => {
            filter.query = typed.to_string();
            address::replace(&Route::Ledger { filter, open });
        }
        Ok(route) => super::search::take_typed(&route, typed),
        Err(_) => {}
    };
    fields::on_input(typed, move |value| tick(state, value));
    whenever(move || {
        let asked = state.address.filter().query;
        page::after_drawing(move || fields::write(QUERY, &asked));
    });
}

/// Whenever the filter changes, says how many targets are found; and draws no more of them than at first.
pub fn tell_what_is_found(state: State) {
    let last = RefCell::new(None);
    whenever(move || {
        let book = state.shelf.book.get().filter(|_| state.address.view() == Some(View::Ledger));
        let told = book.map(|book| {
            let found = state.rows().len();
            let filter = state.address.filter();
            let words = found_words(&book.ledger, &filter, found, state.language());
            (words, filter.to_string())
        });
        if told.is_some() && *last.borrow() != told {
            state.table.shown.set(ROWS);
            let mut words = told.clone().unwrap_or_default().0;
            let ticked = untrack(|| state.ticked());
            if ticked.0 > 0 {
                words.push_str(". ");
                words.push_str(&ticked_words(ticked, untrack(|| state.language())));
            }
            state.announcement.set(words);
        }
        last.replace(told);
    });
}

/// Ticks the row of that place, or no longer; without a place, all that are found.
fn tick(state: State, value: &str) {
    let (found, mut ticked) = (untrack(|| state.rows()), state.table.ticked.get_untracked());
    let row = value.parse::<u64>().map(|row| [row as usize]);
    let rows = row.as_ref().map_or(&found[..], |row| row);
    let are = rows.iter().all(|row| is_ticked(&ticked, *row));
    for &row in rows {
        ticked.resize(ticked.len().max(row + 1), false);
        ticked[row] = !are;
    }
    tell_what_is_ticked(state, ticked);
}

/// Shows which rows are ticked; the box of the head stands for all that are found.
pub fn show_what_is_ticked(state: State) {
    whenever(move || {
        // Boxes that are drawn anew are not ticked.
        state.table.shown.track();
        state.table.printing.track();
        let (ticked, rows) = (state.table.ticked.get(), state.rows());
        page::after_drawing(move || {
            let found = rows.iter().filter(|row| is_ticked(&ticked, **row)).count();
            let all = (found == 0 || found == rows.len()).then_some(found > 0);
            fields::tick(BOXES, |value| {
                value.parse::<u64>().map_or(all, |row| Some(is_ticked(&ticked, row as usize)))
            });
        });
    });
}

/// Ticks no target any more.
pub(super) fn untick(state: State) {
    tell_what_is_ticked(state, Vec::new());
    // What was clicked on is there no longer.
    page::focus(TICK_ALL);
}

fn tell_what_is_ticked(state: State, ticked: Vec<bool>) {
    state.table.ticked.set(ticked);
    let words = untrack(|| ticked_words(state.ticked(), state.language()));
    state.announcement.set(words);
}

/// Brings the open row into sight when the ledger is come to, and gives it the focus.
pub fn show_the_open_row(state: State) {
    let shown = RefCell::new(false);
    whenever(move || {
        let is_ledger = state.address.view() == Some(View::Ledger);
        let is_there = is_ledger && state.shelf.book.get().is_some();
        let came = !shown.replace(is_there) && is_there;
        if came && state.address.open().is_some() {
            page::after_drawing(|| {
                page::focus(OPEN);
                page::bring_into_sight(OPEN);
            });
        }
    });
}

/// The link of the open row.
const OPEN: &str = ".rows [aria-expanded=true]";

/// Closes the open row. Whether one was open.
pub(super) fn close_row(state: State) -> bool {
    match state.address.route.get_untracked() {
        Ok(Route::Ledger { filter, open: Some(_) }) => {
            page::focus(OPEN);
            address::go(&Route::ledger(filter));
            true
        }
        _ => {
            let told = state.notice.get_untracked().is_some();
            if told {
                state.notice.set(None);
            }
            told
        }
    }
}
