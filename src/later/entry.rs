//! The ways into what comes later. Whatever only these lead to is in the second module, and a call before
//! that is here is the end of the app: whoever calls one has asked [`super::Later`]. Each is a function of
//! its own for the compiler, or there would be nothing to part.

use leptos::prelude::AnyView;
use muctieu_extract::Span;
use muctieu_present::Action;

use crate::effects::later;
use crate::state::{Opened, State};
use crate::view;

/// The ledger.
#[inline(never)]
pub fn ledger(state: State) -> AnyView {
    view::ledger::ledger(state)
}

/// The comparison.
#[inline(never)]
pub fn compare(state: State) -> AnyView {
    view::compare::compare(state)
}

/// The search over all articles.
#[inline(never)]
pub fn search(state: State) -> AnyView {
    view::search::search(state)
}

/// The help.
#[inline(never)]
pub fn help(state: State) -> AnyView {
    view::help::help(state)
}

/// What an article's page shows beyond the article.
#[inline(never)]
pub fn beside_article(state: State, article: &Opened, part: Part) -> String {
    view::beside::draw(state, article, part)
}

/// A part of an article's page that comes later.
#[derive(Clone, Copy)]
pub enum Part {
    /// The field for what is searched for in it.
    FindField,
    /// The steps from one place to the next.
    FindSteps,
    /// The card of the mark that begins there.
    Card(u32),
    /// The forms in which figures go along.
    Take,
}

/// Where an article has what is searched for.
#[inline(never)]
pub fn hits(state: State, article: &Opened) -> Vec<Span> {
    view::beside::hits(state, article)
}

/// Begins what happens beside the drawing of all this.
#[inline(never)]
pub fn begin(state: State) {
    later::begin(state);
}

/// Does what a button asks for that is drawn by this.
#[inline(never)]
pub fn act(state: State, action: Action) {
    later::act(state, action);
}

/// What a key does that is pressed where no field has it. Whether anything.
#[inline(never)]
pub fn key(state: State, key: &str) -> bool {
    later::key(state, key)
}

/// The same for a key that is pressed in a field.
#[inline(never)]
pub fn key_in_field(state: State, field: &str, key: &str, shift: bool) -> bool {
    later::key_in_field(state, field, key, shift)
}
