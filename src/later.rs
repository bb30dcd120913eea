//! What comes later: the card, the ledger, the comparison, the search, exports and the help. A release
//! build holds it in a second module, that is loaded when the articles are here, or as soon as it is asked
//! for (`xtask/src/later.rs` parts the two). A build that is being worked on is in one piece.

pub mod entry;

use std::hint::black_box;

use leptos::prelude::{AnyView, IntoAny};
use leptos::task::spawn_local;
use muctieu_present::{Action, html};

use crate::browser::module;
use crate::state::State;
use crate::ui::{Place, region};
use crate::watched::Watched;

/// The file that holds it. A build in two modules writes the name of the real one over this
/// (`xtask/src/later.rs`).
const FILE: &str = "later-0000000000000000.pack";
/// How that name begins where nothing was written over it. Not the whole of it: then it would be, twice.
const NO_FILE: &str = "later-000000000000000";

/// How it looks; `style/later/` has a sheet for each part.
pub const STYLE: &str = concat!(
    include_str!("../style/later/card.css"),
    include_str!("../style/later/ledger.css"),
    include_str!("../style/later/compare.css"),
    include_str!("../style/later/search.css"),
);

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Coming {
    /// Not asked for.
    NotYet,
    /// Being fetched.
    Underway,
    /// Here.
    Here,
    /// It did not come.
    Failed,
}

/// How far what comes later is, and what it is to do first.
pub struct Later(Watched<Coming>, Watched<Option<Action>>);

impl Later {
    /// Not asked for.
    pub fn new() -> Later {
        Later(Watched::new(Coming::NotYet), Watched::new(None))
    }

    /// Takes what was asked of it before it was here.
    pub fn take_asked(&self) -> Option<Action> {
        let asked = self.1.get_untracked();
        self.1.set(None);
        asked
    }

    /// Whether it is here; tracked.
    pub fn is_here(&self) -> bool {
        self.0.get() == Coming::Here
    }

    /// The same, not tracked.
    pub fn is_here_now(&self) -> bool {
        self.0.get_untracked() == Coming::Here
    }
}

/// Fetches it, unless that is under way or done.
pub fn fetch(state: State) {
    let coming = &state.later.0;
    if matches!(coming.get_untracked(), Coming::Underway | Coming::Here) {
        return;
    }
    // Or the compiler would know what stands there.
    let file = black_box(FILE);
    if file.starts_with(NO_FILE) {
        coming.set(Coming::Here);
        return;
    }
    coming.set(Coming::Underway);
    spawn_local(async move {
        let is_here = module::join(file).await.is_some();
        coming.set(if is_here { Coming::Here } else { Coming::Failed });
    });
}

/// Has it do that: at once, or when it is here.
pub fn ask(state: State, action: Action) {
    if state.later.is_here_now() {
        entry::act(state, action);
    } else {
        state.later.1.set(Some(action));
        fetch(state);
    }
}

/// A view that comes later; how far it is, until it is here.
pub fn view(state: State, view: fn(State) -> AnyView) -> AnyView {
    fetch(state);
    let put_up = move || match state.later.is_here() {
        true => view(state),
        false => region(Place::default(), move || how_far(state)),
    };
    put_up.into_any()
}

/// Says that it is on its way, or did not come.
pub fn how_far(state: State) -> String {
    match state.later.0.get() {
        Coming::Failed => html::failed(state.language()),
        Coming::NotYet | Coming::Underway | Coming::Here => html::loading(state.language()),
    }
}
