//! What happens beside the drawing of a comparison.

use std::cell::RefCell;

use leptos::prelude::untrack;
use muctieu_present::export::{ChartForm, chart_file};
use muctieu_present::html::{COMPARED, comparison_words};

use super::whenever;
use crate::browser::files;
use crate::browser::page::{self, Focus};
use crate::state::State;

/// Says what is compared whenever that changes, and moves the focus to it where what led there is folded away.
pub fn tell_what_is_compared(state: State) {
    let last = RefCell::new(None);
    whenever(move || {
        let (asked, language) = (state.address.comparison(), state.language());
        let book = state.shelf.book.get();
        let told = book.and_then(|book| comparison_words(&book.ledger, &asked, language));
        if let Some(words) = told.clone().filter(|_| *last.borrow() != told) {
            state.announcement.set(words);
            page::after_drawing(|| {
                if page::focus_now() == Focus::Nowhere {
                    page::focus(&format!("#{COMPARED}"));
                }
            });
        }
        last.replace(told);
    });
}

/// Downloads the picture that is shown, or its table.
pub(super) fn save(state: State, form: ChartForm) {
    let Some(book) = state.shelf.book.get_untracked() else { return };
    let asked = untrack(|| state.address.comparison());
    let language = state.settings.get_untracked().language;
    let base = files::base();
    if let Some(file) = chart_file(&book.ledger, &asked, form, &base, language) {
        files::download(&file.name, file.media, &file.content);
    }
}
