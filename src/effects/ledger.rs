//! What happens beside the drawing of the ledger.

use muctieu_present::html::{QUERY, ROWS, found_words};
use muctieu_present::{Route, View};
use std::cell::RefCell;

use super::whenever;
use crate::browser::{address, fields, page};
use crate::state::State;

/// What is typed stands in the address, and what the address holds stands in the field.
pub fn follow_what_is_asked(state: State) {
    fields::on_typing(move |id, typed| match state.address.route.get_untracked() {
        Ok(Route::Ledger { mut filter, open }) if id == QUERY => {
            filter.query = typed.to_string();
            address::replace(&Route::Ledger { filter, open });
        }
        Ok(route) => super::search::take_typed(&route, typed),
        Err(_) => {}
    });
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
            state.announcement.set(told.clone().unwrap_or_default().0);
        }
        last.replace(told);
    });
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
