//! Everything that happens beside the drawing, by name. `App` lists them; components hold none.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use muctieu_extract::Status;
use muctieu_present::{Route, Word, targets};

use crate::browser::settings::Kept;
use crate::browser::{address, idle, keys, library, page, service_worker, settings};
use crate::state::{Opened, Opening, Shelf, State};
use crate::ui::mark::id_of;

/// The height of what stays at the top of the window, in CSS pixels: what is under it is not in sight.
const TOOLBAR: f64 = 72.0;

/// Fetches the articles.
pub fn open_library(state: State) {
    state.shelf.library.set(Opening::Underway);
    spawn_local(async move {
        match library::fetch().await {
            Some(library) => state.shelf.fill(library),
            None => state.shelf.library.set(Opening::Failed),
        }
    });
}

/// Reads article after article when the browser has nothing better to do.
pub fn read_articles_when_idle(state: State) {
    Effect::new(move |_| read_next(state.shelf, state.shelf.articles(), 0));
}

fn read_next(shelf: Shelf, articles: Vec<Opened>, next: usize) {
    if next < articles.len() {
        idle::when_idle(move || {
            shelf.read(&articles[next]);
            read_next(shelf, articles, next + 1);
        });
    }
}

/// Goes where the address says: links, back, forward and the reader's own typing all come through here.
pub fn follow_address(state: State) {
    address::on_change(move || state.address.route.set(address::current()));
}

/// Brings the open mark into sight, and the focus to the other side of where it was: from the text to the
/// card, from anywhere else to the mark.
pub fn show_the_marked_place(state: State) {
    Effect::new(move |_| {
        let (Some(slug), Some(mark)) = (state.address.slug(), state.address.mark()) else { return };
        if state.shelf.article(&slug).is_none() {
            return;
        }
        page::after_drawing(move || {
            let id = id_of(mark);
            if !page::has(&id) {
                let language = state.settings.language.get_untracked();
                state.announcement.set(Word::NoSuchMark.text(language).to_string());
                return;
            }
            // Before the mark: what is scrolled last breaks off the gentle scrolling that is under way.
            if page::is_wide() {
                page::keep_in_sight(".targets [aria-current]");
            }
            if page::focus_is_within("#card") {
                page::bring_into_sight(&format!("#{id}"));
            } else if page::focus_is_within("mark, .number") && page::focus("#card") {
                page::keep_in_sight(&format!("#{id}"));
            } else {
                page::focus(&format!("#{id}"));
                page::bring_into_sight(&format!("#{id}"));
            }
        });
    });
}

/// In a new view the focus goes to its heading; back in the list, to the article that was read.
pub fn settle_into_a_new_view(state: State) {
    Effect::new(move |previous: Option<Option<Route>>| {
        let whole = |route: Route| route.with_mark(None).with_facets(Default::default());
        let view = state.address.route.get().ok().map(whole);
        if let Some(left) = previous
            && left != view
        {
            let has_mark = state
                .address
                .route
                .with_untracked(|route| matches!(route, Ok(Route::Article { mark: Some(_), .. })));
            let back_in_list = view == Some(Route::List);
            page::after_drawing(move || {
                if has_mark {
                    return;
                }
                page::scroll_to_top();
                let link = left.map(|left| format!("main a[href='{left}']"));
                match link.filter(|link| back_in_list && page::focus(link)) {
                    Some(link) => page::keep_in_sight(&link),
                    None => {
                        page::focus("main h1");
                    }
                }
            });
        }
        view
    });
}

/// Names the page after what it shows.
pub fn name_the_page(state: State) {
    Effect::new(move |_| {
        let language = state.language();
        let app = Word::AppName.text(language);
        let title = state.address.route.with(|route| match route {
            Ok(Route::List) => None,
            Ok(Route::Help) => Some(Word::HelpTitle.text(language).to_string()),
            Ok(Route::Article { slug, .. }) => {
                state.shelf.article(slug).map(|article| article.document().title().to_string())
            }
            Err(_) => Some(Word::UnknownAddress.text(language).to_string()),
        });
        match title {
            Some(title) => page::set_title(&format!("{title} · {app}")),
            None => page::set_title(app),
        }
    });
}

/// The keys that the help names.
pub fn listen_to_keys(state: State) {
    keys::on_key(move |key| match key {
        "Escape" => close_card(state),
        "n" | "j" => go_to_target(state, Step::Next),
        "p" | "k" => go_to_target(state, Step::Previous),
        "?" => {
            address::go(&Route::Help);
            true
        }
        _ => false,
    });
}

/// Which way from target to target.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Towards the end.
    Next,
    /// Towards the beginning.
    Previous,
}

/// Opens the next or previous target, from the open mark or else from what is in sight. Whether there is one.
pub fn go_to_target(state: State, step: Step) -> bool {
    let Ok(route) = state.address.route.get_untracked() else { return false };
    let Some(slug) = untrack(|| state.address.slug()) else { return false };
    let Some(article) = untrack(|| state.shelf.article(&slug)) else { return false };
    let found = state.shelf.read(&article);
    let marks: Vec<u32> = targets(&found).map(|i| found.quantities[i].span.start).collect();
    let next = match untrack(|| state.address.mark()) {
        Some(open) => match step {
            Step::Next => marks.iter().find(|mark| **mark > open),
            Step::Previous => marks.iter().rev().find(|mark| **mark < open),
        },
        None => {
            let below = |mark: &&u32| page::top_of(&id_of(**mark)).is_some_and(|top| top > TOOLBAR);
            match step {
                Step::Next => marks.iter().find(below),
                Step::Previous => marks.iter().rev().find(|mark| !below(mark)),
            }
        }
    };
    // At an end it goes round, so that a key never seems dead.
    let next = next.or(match step {
        Step::Next => marks.first(),
        Step::Previous => marks.last(),
    });
    let Some(next) = next else { return false };
    let next = route.with_mark(Some(*next));
    match untrack(|| state.address.mark()) {
        Some(_) => address::replace(&next),
        None => address::go(&next),
    }
    true
}

/// Closes the card and gives the focus back to its mark. Whether one was open.
pub fn close_card(state: State) -> bool {
    let Some(mark) = untrack(|| state.address.mark()) else { return false };
    if let Ok(route) = state.address.route.get_untracked() {
        address::replace(&route.with_mark(None));
        page::focus(&format!("#{}", id_of(mark)));
    }
    true
}

/// Shows or hides a kind of marks.
pub fn toggle_kind(state: State, status: Status) {
    change_facets(state, |facets| facets.toggled(status));
}

/// Shows or hides the numbers that are no quantities.
pub fn toggle_every_number(state: State) {
    change_facets(state, |facets| facets.with_every_number(!facets.every_number));
}

fn change_facets(
    state: State,
    change: impl FnOnce(muctieu_present::Facets) -> muctieu_present::Facets,
) {
    if let Ok(route @ Route::Article { .. }) = state.address.route.get_untracked() {
        let Route::Article { facets, .. } = route else { return };
        address::replace(&route.with_facets(change(facets)));
    }
}

/// The page wears the language and the theme that are chosen.
pub fn dress_the_page(state: State) {
    Effect::new(move |_| page::set_root_attribute("lang", Some(state.language().key())));
    Effect::new(move |_| {
        let theme = state.settings.theme.get();
        let own = (theme != Default::default()).then(|| theme.key());
        page::set_root_attribute("data-theme", own);
    });
}

/// Remembers language and theme whenever the reader changes one.
pub fn remember_settings(state: State) {
    Effect::new(move |before: Option<()>| {
        let kept = Kept::new(state.language(), state.settings.theme.get());
        if before.is_some() {
            settings::save(&kept);
        }
    });
}

/// Keeps the app for offline, and notices when a new version waits.
pub fn keep_for_offline(state: State) {
    // A watched build changes at every save: nothing of it is to be kept.
    if cfg!(not(debug_assertions)) {
        spawn_local(service_worker::register(move || state.new_version.set(true)));
    }
}

/// Lets the new version in.
pub fn let_new_version_in() {
    spawn_local(service_worker::let_in());
}

/// The fragment is the address of the view: the link to the content must not change it.
pub fn skip_to_content(event: MouseEvent) {
    event.prevent_default();
    page::focus("#content");
}
