//! Figures go along with the reader, and come back.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use muctieu_present::View;
use muctieu_present::export::{
    Format, Scope, article_file, check, citation, citations, targets_file,
};
use muctieu_present::html::dropped_words;

use crate::browser::{files, page};
use crate::state::{Notice, State};

/// Downloads figures in that form.
pub(super) fn export(state: State, scope: Scope, format: Format) {
    let Some(book) = state.shelf.book.get_untracked() else { return };
    let language = state.settings.get_untracked().language;
    let open = untrack(|| state.address.open());
    let slug = untrack(|| state.address.slug());
    let ledger = &book.ledger;
    let file = book.with(Some(&files::base()), |export| {
        let mut name = NAME.to_string();
        let rows = match scope {
            Scope::Article => {
                let slug = slug?;
                let article = ledger.articles.iter().position(|article| article.slug == slug)?;
                return Some(article_file(export, article, format, language));
            }
            Scope::Open => {
                let (slug, mark) = open?;
                name = format!("{slug}-{mark}");
                Arc::new(vec![ledger.target_at(&slug, mark)?])
            }
            Scope::Ticked => {
                name.push_str(TICKED);
                untrack(|| state.taken())
            }
            Scope::Found => untrack(|| state.rows()),
            Scope::All => Arc::new((0..ledger.targets.len()).collect()),
        };
        Some(targets_file(export, &rows, format, &name, language))
    });
    if let Some(file) = file {
        files::download(&file.name, file.media, &file.content);
    }
}

/// What a file with targets of several articles is called.
const NAME: &str = "so-chi-tieu";
/// What is added to that where they are ticked.
const TICKED: &str = "-da-chon";

/// Copies the open figure with its source; where the browser does not allow that, offers the text.
pub(super) fn copy(state: State) {
    let Some(book) = state.shelf.book.get_untracked() else { return };
    let Some((slug, mark)) = untrack(|| state.address.open()) else { return };
    let Some(figure) = book.ledger.figure_at(&slug, mark) else { return };
    let language = state.settings.get_untracked().language;
    let text = book.with(Some(&files::base()), |export| citation(export, figure, language));
    hand_over(state, text);
}

/// The same of the targets that are ticked, or else found.
pub(super) fn copy_targets(state: State) {
    let Some(book) = state.shelf.book.get_untracked() else { return };
    let (rows, language) = (untrack(|| state.taken()), state.settings.get_untracked().language);
    hand_over(state, book.with(Some(&files::base()), |export| citations(export, &rows, language)));
}

fn hand_over(state: State, text: String) {
    spawn_local(async move {
        let copied = files::copy(&text).await;
        state.notice.set(Some(if copied { Notice::Copied } else { Notice::NotCopied(text) }));
        if !copied {
            page::after_drawing(|| page::select(".notice textarea"));
        }
    });
}

/// A file that is chosen, or dropped on the ledger, is held against the texts.
pub fn check_what_is_dropped(state: State) {
    let is_ledger = move || untrack(|| state.address.view()) == Some(View::Ledger);
    files::on_file(is_ledger, move |name, text| {
        let Some(book) = state.shelf.book.get_untracked() else { return };
        let Some(text) = text else {
            state.notice.set(Some(Notice::Unreadable));
            return;
        };
        let result = check(&text, book.documents());
        let language = state.settings.get_untracked().language;
        state.announcement.set(dropped_words(&result, language));
        state.table.dropped.set(Some(Arc::new((name, result))));
        page::after_drawing(|| page::bring_into_sight(".check"));
    });
}
