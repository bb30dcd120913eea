//! What the app knows: a few structs of signals. Everything else follows from them.

use std::sync::Arc;

use leptos::prelude::*;
use muctieu_corpus::{Document, Library};
use muctieu_extract::{Extraction, extract};
use muctieu_present::{Action, Facets, Language, Route, Settings, UnknownAddress, View};

use crate::browser::page::Focus;
use crate::browser::{address, settings};

/// All of it, handed to every view. It lives as long as the page: a reference is smaller to hand around
/// than a dozen handles.
pub type State = &'static Signals;

/// What the app knows.
pub struct Signals {
    /// Where the reader is.
    pub address: Address,
    /// How the reader likes it.
    pub settings: RwSignal<Settings>,
    /// What there is to read.
    pub shelf: Shelf,
    /// A new version of the app that waits to be let in.
    pub new_version: RwSignal<bool>,
    /// What a screen reader is told.
    pub announcement: RwSignal<String>,
    /// Where the focus was when the address changed.
    pub focus_before: StoredValue<Focus>,
    /// What a button asked for last.
    pub asked_last: StoredValue<Option<Action>>,
}

impl Signals {
    /// The state at the start, from the address and what is remembered.
    pub fn new() -> State {
        Box::leak(Box::new(Signals {
            address: Address { route: RwSignal::new(address::current()) },
            settings: RwSignal::new(settings::load()),
            shelf: Shelf {
                library: RwSignal::new(Opening::Underway),
                found: StoredValue::new(Vec::new()),
            },
            new_version: RwSignal::new(false),
            announcement: RwSignal::new(String::new()),
            focus_before: StoredValue::new(Focus::Nowhere),
            asked_last: StoredValue::new(None),
        }))
    }

    /// The language that is chosen; tracked.
    pub fn language(&self) -> Language {
        self.settings.with(|settings| settings.language)
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
            _ => None,
        })
    }

    /// Which marks are shown; tracked.
    pub fn facets(self) -> Facets {
        self.route.with(|route| match route {
            Ok(Route::Article { facets, .. }) => *facets,
            _ => Facets::default(),
        })
    }

    /// The view that the header points out, if any; tracked.
    pub fn view(self) -> Option<View> {
        self.route.with(|route| route.as_ref().ok().and_then(View::of))
    }

    /// The slug of the open article, if any; tracked.
    pub fn slug(self) -> Option<String> {
        self.route.with(|route| match route {
            Ok(Route::Article { slug, .. }) => Some(slug.clone()),
            _ => None,
        })
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
