//! Everything that happens beside the drawing, by name. `App` lists them; views hold none.

mod compare;
pub mod later;
mod ledger;
mod search;
mod taking;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use muctieu_present::html::{SEARCH_FIELD, id_of_line, id_of_mark};
use muctieu_present::ledger::table::Filter;
use muctieu_present::{Action, Facets, Route, Settings, Theme, Word, targets};

use crate::browser::page::Focus;
use crate::browser::{actions, address, idle, keys, library, page, service_worker, settings};
use crate::later::{ask, entry, fetch};
use crate::state::{Opened, Opening, State};

/// The height of what stays at the top of the window, in CSS pixels: what is under it is not in sight.
const TOOLBAR: f64 = 72.0;

/// Does that at once, and again whenever a signal that it reads changes.
fn whenever(changed: impl Fn() + 'static) {
    let changed: Box<dyn Fn()> = Box::new(changed);
    Effect::new(move |_| changed());
}

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
    whenever(move || read_next(state, state.shelf.articles(), 0));
}

fn read_next(state: State, articles: Vec<Opened>, next: usize) {
    if articles.is_empty() {
        return;
    }
    idle::when_idle(move || {
        state.shelf.read.set(next);
        if let Some(article) = articles.get(next) {
            state.shelf.read(article);
            read_next(state, articles, next + 1);
        }
    });
}

/// Fetches what comes later, once the articles are here: what is read first is not kept waiting for it. A
/// mark that is opened asks for its card.
pub fn fetch_what_comes_later(state: State) {
    whenever(move || {
        if state.address.mark().is_some() {
            fetch(state);
        }
    });
    whenever(move || {
        if !state.shelf.articles().is_empty() {
            idle::when_idle(move || fetch(state));
        }
    });
    whenever(move || {
        if state.later.is_here() {
            entry::begin(state);
            if let Some(action) = state.later.take_asked() {
                untrack(|| entry::act(state, action));
            }
        }
    });
}

/// Goes where the address says: links, back, forward and the reader's own typing all come through here.
pub fn follow_address(state: State) {
    address::on_change(move || {
        state.focus_before.set(page::focus_now());
        state.focus_on.set(page::focused());
        state.address.route.set(address::current());
    });
}

/// Does what buttons ask for; a link to the open mark goes there once more.
pub fn do_what_is_asked(state: State) {
    actions::on_action(move |action| {
        match action {
            Action::ToggleKind(status) => {
                change_facets(state, |facets| facets.toggled(status));
            }
            Action::ToggleEveryNumber => {
                change_facets(state, |facets| facets.with_every_number(!facets.every_number));
            }
            Action::NextTarget => {
                go_to_target(state, Step::Next);
            }
            Action::PreviousTarget => {
                go_to_target(state, Step::Previous);
            }
            Action::CloseCard => {
                close_card(state);
            }
            Action::NextTheme => {
                let kept = state.settings.get_untracked();
                state.settings.set(Settings { theme: kept.theme.next(), ..kept });
            }
            Action::OtherLanguage => {
                let kept = state.settings.get_untracked();
                state.settings.set(Settings { language: kept.language.other(), ..kept });
            }
            Action::TryAgain => {
                if matches!(state.shelf.library.get_untracked(), Opening::Failed) {
                    open_library(state);
                }
                fetch(state);
            }
            Action::LetNewVersionIn => spawn_local(service_worker::let_in()),
            Action::PutOffNewVersion => state.new_version.set(false),
            Action::SkipToContent => {
                page::focus("#content");
            }
            Action::CloseNotice => state.notice.set(None),
            // What the rest asks for comes later.
            _ => ask(state, action),
        }
        state.focus_on.set(format!("[data-act='{action}']"));
    });
    actions::on_way(address::go_to);
    actions::on_same_address(move || {
        state.focus_before.set(page::focus_now());
        if let Some(mark) = untrack(|| state.address.mark()) {
            bring_forward(state, &[id_of_mark(mark), id_of_line(mark)]);
        }
    });
}

/// A button that is drawn anew by what it did keeps the focus.
pub fn keep_the_focus(state: State) {
    whenever(move || {
        state.address.route.track();
        state.settings.track();
        state.table.unfolded.track();
        page::after_drawing(move || {
            if page::focus_now() == Focus::Nowhere {
                page::focus(&state.focus_on.get_untracked());
            }
        });
    });
}

fn change_facets(state: State, change: impl FnOnce(Facets) -> Facets) {
    if let Ok(route) = state.address.route.get_untracked() {
        let facets = untrack(|| state.address.facets());
        address::replace(&route.with_facets(change(facets)));
    }
}

/// Brings the open mark into sight, says that it is the current one, and moves the focus: from the text to
/// the card, within the card nowhere, from anywhere else to the mark.
pub fn show_the_marked_place(state: State) {
    let shown = RefCell::new(None);
    let was_whole = RefCell::new(false);
    whenever(move || {
        let (slug, mark) = (state.address.slug(), state.address.mark());
        // The card that comes later may push the mark out of sight, or break off the way to it.
        let is_whole = state.later.is_here();
        let came = !was_whole.replace(is_whole) && is_whole;
        // What is drawn anew with these has to be pointed out anew.
        state.address.facets();
        state.language();
        let is_there = slug.as_ref().is_some_and(|slug| state.shelf.article(slug).is_some());
        let place = mark.filter(|_| is_there).map(|mark| (slug, mark));
        let is_new = place.is_some() && *shown.borrow() != place;
        shown.replace(place);
        page::after_drawing(move || {
            let ids = mark.map(|mark| [id_of_mark(mark), id_of_line(mark)]);
            page::make_current(ids.as_ref().map_or(&[], |ids| ids));
            match ids {
                Some(ids) if is_new => bring_forward(state, &ids),
                Some([mark, _]) if came => page::keep_in_sight(&format!("#{mark}")),
                _ => {}
            }
        });
    });
}

fn bring_forward(state: State, [mark, line]: &[String; 2]) {
    if !page::has(mark) {
        let language = state.settings.get_untracked().language;
        state.announcement.set(Word::NoSuchMark.text(language).to_string());
        return;
    }
    // Before the mark: what is scrolled last breaks off the gentle scrolling that is under way.
    if page::is_wide() {
        page::keep_in_sight(&format!("#{line}"));
    }
    let mark = format!("#{mark}");
    match state.focus_before.get_untracked() {
        Focus::Card => {
            page::focus("#card");
            page::bring_into_sight(&mark);
        }
        Focus::Text => {
            page::focus("#card");
            page::keep_in_sight(&mark);
        }
        Focus::Elsewhere | Focus::Nowhere => {
            page::focus(&mark);
            page::bring_into_sight(&mark);
        }
    }
}

/// In a new view the focus goes to its heading; back in the list, to the article that was read. A view
/// that comes later gets it then.
pub fn settle_into_a_new_view(state: State) {
    let shown: RefCell<Option<String>> = RefCell::new(None);
    let came_from = Rc::new(RefCell::new(None));
    whenever(move || {
        state.later.is_here();
        let (view, has_mark) = match state.address.route.get() {
            Ok(Route::Ledger { open: Some(_), .. }) => {
                (Route::ledger(Filter::default()).to_string(), true)
            }
            Ok(route) => (route.view().to_string(), route.with_mark(None) != route),
            Err(unknown) => (unknown.0, false),
        };
        if let Some(left) = shown.replace(Some(view.clone())).filter(|left| *left != view) {
            came_from.replace(Some(left).filter(|_| !has_mark));
        }
        let came_from = Rc::clone(&came_from);
        page::after_drawing(move || {
            let Some(left) = came_from.borrow().clone() else { return };
            page::scroll_to_top();
            let link = format!("main h2 a[href='{left}'], main h2 a[href^='{left}?']");
            let is_settled = if page::focus(&link) {
                page::keep_in_sight(&link);
                true
            } else {
                page::focus(&format!("#{SEARCH_FIELD}")) || page::focus("main h1")
            };
            if is_settled {
                came_from.take();
            }
        });
    });
}

/// Names the page after what it shows.
pub fn name_the_page(state: State) {
    whenever(move || {
        let language = state.language();
        let app = Word::AppName.text(language);
        let title = match state.address.route.get() {
            Ok(Route::List) => None,
            Ok(Route::Ledger { .. }) => Some(Word::Ledger.text(language).to_string()),
            Ok(Route::Compare(_)) => Some(Word::Compare.text(language).to_string()),
            Ok(Route::Search(_)) => Some(Word::Search.text(language).to_string()),
            Ok(Route::Help) => Some(Word::HelpTitle.text(language).to_string()),
            Ok(Route::Article { slug, .. }) => {
                state.shelf.article(&slug).map(|article| article.document().title().to_string())
            }
            Err(_) => Some(Word::UnknownAddress.text(language).to_string()),
        };
        match title {
            Some(title) => page::set_title(&format!("{title} · {app}")),
            None => page::set_title(app),
        }
    });
}

/// The keys that the help names.
pub fn listen_to_keys(state: State) {
    let is_here = move || state.later.is_here_now();
    keys::on_key_in_field(move |field, key, shift| {
        is_here() && entry::key_in_field(state, field, key, shift)
    });
    keys::on_key(move |key| match key {
        "Escape" if close_card(state) => true,
        "n" | "j" => go_to_target(state, Step::Next),
        "p" | "k" => go_to_target(state, Step::Previous),
        "?" => {
            address::go(&Route::Help);
            true
        }
        _ if is_here() => entry::key(state, key),
        "/" => {
            ask(state, Action::FindHere);
            true
        }
        _ => false,
    });
}

/// Which way from target to target.
#[derive(Clone, Copy)]
enum Step {
    Next,
    Previous,
}

/// Opens the next or previous target, from the open mark or else from what is in sight. Whether there is one.
fn go_to_target(state: State, step: Step) -> bool {
    let Ok(route) = state.address.route.get_untracked() else { return false };
    let Some(slug) = untrack(|| state.address.slug()) else { return false };
    let Some(article) = untrack(|| state.shelf.article(&slug)) else { return false };
    let open = untrack(|| state.address.mark());
    let found = state.shelf.read(&article);
    let marks: Vec<u32> = targets(&found).map(|i| found.quantities[i].span.start).collect();
    // Without an open mark, what the toolbar has passed lies before, the rest after.
    let is_after = |mark: u32| match open {
        Some(open) => mark > open,
        None => page::top_of(&id_of_mark(mark)).is_some_and(|top| top > TOOLBAR),
    };
    let next = match step {
        Step::Next => marks.iter().find(|mark| is_after(**mark)).or(marks.first()),
        Step::Previous => {
            let mut before = marks.iter().rev();
            before.find(|mark| !is_after(**mark) && Some(**mark) != open).or(marks.last())
        }
    };
    // At an end it goes round, so that a key never seems dead.
    let Some(next) = next else { return false };
    let next = route.with_mark(Some(*next));
    if open.is_some() {
        address::replace(&next)
    } else {
        address::go(&next)
    }
    true
}

/// Closes the card and gives the focus back to its mark. Whether one was open.
fn close_card(state: State) -> bool {
    let Some(mark) = untrack(|| state.address.mark()) else { return false };
    if let Ok(route) = state.address.route.get_untracked() {
        address::replace(&route.with_mark(None));
        page::focus(&format!("#{}", id_of_mark(mark)));
    }
    true
}

/// The page wears the language and the theme that are chosen.
pub fn dress_the_page(state: State) {
    whenever(move || {
        let settings = state.settings.get();
        page::set_root_attribute("lang", Some(settings.language.key()));
        let own = (settings.theme != Theme::System).then(|| settings.theme.key());
        page::set_root_attribute("data-theme", own);
    });
}

/// Remembers language and theme whenever the reader changes one.
pub fn remember_settings(state: State) {
    let kept = RefCell::new(state.settings.get_untracked());
    whenever(move || {
        let settings = state.settings.get();
        if kept.replace(settings) != settings {
            settings::save(settings);
        }
    });
}
