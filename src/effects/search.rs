//! What happens beside the drawing of what is searched for.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::untrack;
use muctieu_present::html::{FIND_FIELD, SEARCH_FIELD, id_of_hit};
use muctieu_present::{Asked, Route};

use super::whenever;
use crate::browser::{address, clock, fields, idle, page};
use crate::state::{Opened, RESULTS, State};

/// How long the browser is kept from anything else at a time, in milliseconds.
const CHUNK: f64 = 8.0;

/// Makes the articles ready to be searched, a few at a time, when the browser has nothing better to do.
pub fn index_articles_when_idle(state: State) {
    whenever(move || {
        let articles = state.shelf.articles();
        state.finder.clear();
        index_next(state, articles, 0);
    });
}

fn index_next(state: State, articles: Vec<Opened>, mut next: usize) {
    if next == articles.len() {
        return;
    }
    idle::when_idle(move || {
        let end = clock::now() + CHUNK;
        while next < articles.len() && clock::now() < end {
            state.finder.add(articles[next].document());
            next += 1;
        }
        state.finder.show(next, articles.len());
        index_next(state, articles, next);
    });
}

/// What is typed stands in the address, and what the address holds stands in the field.
pub fn follow_what_is_searched(state: State) {
    whenever(move || {
        let asked = state.address.asked();
        // What is drawn anew with these has to be filled in anew.
        state.language();
        state.shelf.library.track();
        state.finder.open.track();
        state.address.slug();
        state.finder.shown.set(RESULTS);
        state.finder.place.set(0);
        page::after_drawing(move || {
            fields::write(SEARCH_FIELD, &asked.typed);
            fields::write(FIND_FIELD, &asked.typed);
        });
    });
}

/// Takes over what was typed into a field of the search.
pub(super) fn take_typed(route: &Route, typed: &str) {
    let Some(before) = route.asked() else { return };
    // Who widened the search means it for what is typed on, too.
    let any_marks = before.any_marks && !typed.is_empty();
    address::replace(&route.with_asked(Asked::new(typed).with_any_marks(any_marks)));
}

/// Opens the search: of the open article, else of all.
pub(super) fn search_here(state: State) -> bool {
    if untrack(|| state.address.slug()).is_some() {
        state.finder.open.set(true);
        page::after_drawing(|| {
            page::focus(&format!("#{FIND_FIELD}"));
        });
    } else if !page::focus(&format!("#{SEARCH_FIELD}")) {
        address::go(&Route::Search(Asked::default()));
    }
    true
}

/// Searches the open article no more.
pub(super) fn close(state: State) {
    state.finder.open.set(false);
    if let Ok(route) = state.address.route.get_untracked() {
        address::replace(&route.with_asked(Asked::default()));
    }
    page::focus("[data-act=find-here]");
}

/// Goes to the next or the previous place in the open article; at an end it goes round.
pub(super) fn step(state: State, forward: bool) {
    let count = page::count(".hit[id]");
    if count > 0 {
        let by = if forward { 1 } else { count - 1 };
        state.finder.place.set((state.finder.place.get_untracked() + by) % count);
    }
}

/// Shows more of what is found.
pub(super) fn show_more(state: State) {
    state.finder.shown.set(state.finder.shown.get_untracked() + RESULTS);
}

/// From the field to the results, and from each to the next or the one before. Whether there is one.
pub(super) fn step_through_results(state: State, forward: bool) -> bool {
    let is_here = matches!(state.address.route.get_untracked(), Ok(Route::Search(_)));
    is_here && page::step_focus(&format!("#{SEARCH_FIELD}, .results h2 a"), forward)
}

/// What keys do in a field of the search. Whether anything.
pub(super) fn key_in_field(state: State, field: &str, key: &str, shift: bool) -> bool {
    match (field, key) {
        (SEARCH_FIELD, "ArrowDown" | "Enter") => step_through_results(state, true),
        (FIND_FIELD, "Enter") => {
            step(state, !shift);
            true
        }
        (FIND_FIELD, "Escape") => {
            close(state);
            true
        }
        _ => false,
    }
}

/// In an article that is searched, brings the current place into sight and points it out; the first one when
/// the article is come to, unless a mark is open.
pub fn show_the_place_that_is_found(state: State) {
    let shown = Rc::new(RefCell::new(None));
    whenever(move || {
        let (slug, asked) = (state.address.slug(), state.address.asked());
        let hit = state.finder.place.get();
        // What is drawn anew with these has to be pointed out anew.
        state.address.facets();
        state.language();
        state.finder.find(&asked);
        let opens_mark = state.address.mark().is_some();
        if slug.is_none() || asked.is_nothing() {
            shown.replace(None);
            return;
        }
        let place = Some((slug, asked, hit));
        let shown = shown.clone();
        page::after_drawing(move || {
            let id = id_of_hit(hit);
            // It is not there before the article is, nor before that is ready to be searched.
            if page::point_out(&id) && shown.replace(place.clone()) != place && !opens_mark {
                page::bring_into_sight(&format!("#{id}"));
            }
        });
    });
}
