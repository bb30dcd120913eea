//! The frame that every view stands in.

use leptos::prelude::*;
use muctieu_present::{Language, Word, html};

use crate::effects;
use crate::state::{Notice, Signals};
use crate::ui::{Place, region};
use crate::view;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    let state = Signals::new();

    effects::open_library(state);
    effects::read_articles_when_idle(state);
    effects::fetch_what_comes_later(state);
    effects::follow_address(state);
    effects::do_what_is_asked(state);
    effects::keep_the_focus(state);
    effects::listen_to_keys(state);
    effects::show_the_marked_place(state);
    effects::settle_into_a_new_view(state);
    effects::name_the_page(state);
    effects::dress_the_page(state);
    effects::remember_settings(state);

    let offer = move || match (state.notice.get(), state.new_version.get()) {
        (Some(notice), _) => tell(notice, state.language()),
        (None, true) => html::new_version(state.language()),
        (None, false) => String::new(),
    };
    view! {
        {region(Place::default(), move || html::header(state.settings.get(), state.address.view()))}
        <main id="content" tabindex="-1">{view::current(state)}</main>
        {region(Place::default(), move || html::footer(state.language()))}
        {region(Place::class("visually-hidden").role("status"), move || state.announcement.get())}
        {region(Place::class("notice-place").role("status"), offer)}
    }
}

fn tell(notice: Notice, language: Language) -> String {
    match notice {
        Notice::Copied => html::notice(Word::Copied, None, language),
        Notice::NotCopied(text) => html::notice(Word::NotCopied, Some(&text), language),
        Notice::Unreadable => html::notice(Word::UnreadableFile, None, language),
    }
}
