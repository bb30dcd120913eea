//! What the app knows: a few structs of signals. Everything else follows from them.

use std::sync::Arc;

use leptos::prelude::*;
use muctieu_corpus::{Document, Library};
use muctieu_extract::{Extraction, extract};
use muctieu_present::{Language, Route, UnknownAddress, Word};

use crate::browser::{address, settings};

/// All of it, handed down as context.
#[derive(Clone, Copy)]
pub struct State {
    /// Where the reader is.
    pub address: Address,
    /// How the reader likes it.
    pub settings: Settings,
    /// What there is to read.
    pub shelf: Shelf,
    /// A new version of the app that waits to be let in.
    pub new_version: RwSignal<bool>,
    /// What a screen reader is told.
    pub announcement: RwSignal<String>,
}

impl State {
    /// The state at the start, from the address and what is remembered.
    pub fn new() -> State {
        let kept = settings::load();
        State {
            address: Address { route: RwSignal::new(address::current()) },
            settings: Settings {
                language: RwSignal::new(kept.language()),
                theme: RwSignal::new(kept.theme()),
            },
            shelf: Shelf {
                library: RwSignal::new(Opening::Underway),
                found: StoredValue::new(Vec::new()),
            },
            new_version: RwSignal::new(false),
            announcement: RwSignal::new(String::new()),
        }
    }

    /// The state that [`State::new`] made.
    pub fn of_app() -> State {
        expect_context()
    }

    /// A text of the interface, in the language that is chosen.
    pub fn word(self, word: Word) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || word.text(self.language())
    }

    /// The language that is chosen; tracked.
    pub fn language(self) -> Language {
        self.settings.language.get()
    }
}

/// Where the reader is.
#[derive(Clone, Copy)]
pub struct Address {
    /// The view, the article and the mark.
    pub route: RwSignal<Result<Route, UnknownAddress>>,
}

impl Address {
    /// The offset of the open mark, if any; tracked.
    pub fn mark(self) -> Option<u32> {
        self.route.with(|route| match route {
            Ok(Route::Article { mark, .. }) => *mark,
            Ok(Route::List | Route::Help) | Err(_) => None,
        })
    }

    /// The slug of the open article, if any; tracked.
    pub fn slug(self) -> Option<String> {
        self.route.with(|route| match route {
            Ok(Route::Article { slug, .. }) => Some(slug.clone()),
            Ok(Route::List | Route::Help) | Err(_) => None,
        })
    }
}

/// How the reader likes it.
#[derive(Clone, Copy)]
pub struct Settings {
    /// The language of the interface.
    pub language: RwSignal<Language>,
    /// Light or dark.
    pub theme: RwSignal<Theme>,
}

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order in which the switch goes round.
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// Its name in storage and style.
    pub const fn key(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// Its name on the screen.
    pub const fn word(self) -> Word {
        match self {
            Theme::System => Word::ThemeSystem,
            Theme::Light => Word::ThemeLight,
            Theme::Dark => Word::ThemeDark,
        }
    }

    /// The one that the switch turns to.
    pub const fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::System,
        }
    }
}

/// What there is to read, and what was found in it.
#[derive(Clone, Copy)]
pub struct Shelf {
    /// The articles.
    pub library: RwSignal<Opening>,
    found: StoredValue<Vec<RwSignal<Option<Arc<Extraction>>>>>,
}

/// How far the articles are.
#[derive(Clone)]
pub enum Opening {
    /// Being fetched.
    Underway,
    /// Here.
    Done(Arc<Library>),
    /// They did not come.
    Failed,
}

/// One article of the library.
#[derive(Clone)]
pub struct Opened {
    library: Arc<Library>,
    /// Its place in the library.
    pub index: usize,
}

impl Opened {
    /// The article.
    pub fn document(&self) -> &Document {
        &self.library.documents[self.index]
    }
}

impl Shelf {
    /// Puts the articles on the shelf, none of them read yet.
    pub fn fill(self, library: Library) {
        self.found.set_value(library.documents.iter().map(|_| RwSignal::new(None)).collect());
        self.library.set(Opening::Done(Arc::new(library)));
    }

    /// The articles, once they are here; tracked.
    pub fn articles(self) -> Vec<Opened> {
        self.library.with(|opening| match opening {
            Opening::Done(library) => (0..library.documents.len())
                .map(|index| Opened { library: library.clone(), index })
                .collect(),
            Opening::Underway | Opening::Failed => Vec::new(),
        })
    }

    /// The article of that slug; tracked.
    pub fn article(self, slug: &str) -> Option<Opened> {
        self.library.with(|opening| match opening {
            Opening::Done(library) => {
                let index = library.position(slug)?;
                Some(Opened { library: library.clone(), index })
            }
            Opening::Underway | Opening::Failed => None,
        })
    }

    /// What was found in an article, if it has been read; tracked.
    pub fn found(self, article: &Opened) -> Option<Arc<Extraction>> {
        self.cell(article)?.get()
    }

    /// What is found in an article: reads it the first time.
    pub fn read(self, article: &Opened) -> Arc<Extraction> {
        let cell = self.cell(article);
        if let Some(found) = cell.and_then(|cell| cell.get_untracked()) {
            return found;
        }
        let found = Arc::new(extract(article.document().article()));
        if let Some(cell) = cell {
            cell.set(Some(found.clone()));
        }
        found
    }

    fn cell(self, article: &Opened) -> Option<RwSignal<Option<Arc<Extraction>>>> {
        self.found.with_value(|found| found.get(article.index).copied())
    }
}
