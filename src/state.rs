//! What the app knows: a few structs of signals. Everything else follows from them.

use std::sync::Arc;

use leptos::prelude::*;
use muctieu_corpus::{Document, Library};
use muctieu_extract::{Date, Extraction, extract};
use muctieu_present::export::{CheckError, Checked, Export};
use muctieu_present::html::ROWS;
use muctieu_present::ledger::table::Filter;
use muctieu_present::ledger::{Ledger, Source};
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
    /// What everybody is told, until it is put away.
    pub notice: RwSignal<Option<Notice>>,
    /// How the ledger stands on the screen.
    pub table: Table,
    /// Where the focus was when the address changed.
    pub focus_before: StoredValue<Focus>,
    /// The id of what had it.
    pub focus_id: StoredValue<String>,
    /// What a button asked for last.
    pub asked_last: StoredValue<Option<Action>>,
}

impl Signals {
    /// The state at the start, from the address and what is remembered.
    pub fn new() -> State {
        let address = Address { route: RwSignal::new(address::current()) };
        let settings = RwSignal::new(settings::load());
        let book = RwSignal::new(None::<Arc<Book>>);
        let rows = Memo::new(move |_| {
            let (filter, language) = (address.filter(), settings.with(|kept| kept.language));
            book.with(|book| book.as_ref().map(|book| book.ledger.rows(&filter, language)))
                .unwrap_or_default()
        });
        Box::leak(Box::new(Signals {
            address,
            settings,
            shelf: Shelf {
                library: RwSignal::new(Opening::Underway),
                found: StoredValue::new(Vec::new()),
                read: RwSignal::new(0),
                book,
            },
            table: Table {
                rows,
                shown: RwSignal::new(ROWS),
                unfolded: RwSignal::new(false),
                dropped: RwSignal::new(None),
            },
            notice: RwSignal::new(None),
            new_version: RwSignal::new(false),
            announcement: RwSignal::new(String::new()),
            focus_before: StoredValue::new(Focus::Nowhere),
            focus_id: StoredValue::new(String::new()),
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

    /// What of the ledger is shown; tracked.
    pub fn filter(self) -> Filter {
        self.route.with(|route| match route {
            Ok(Route::Ledger { filter, .. }) => filter.clone(),
            _ => Filter::default(),
        })
    }

    /// The figure that is open, in an article or in the ledger: the article's slug and the mark; tracked.
    pub fn open(self) -> Option<(String, u32)> {
        self.route.with(|route| match route {
            Ok(Route::Article { slug, mark: Some(mark), .. }) => Some((slug.clone(), *mark)),
            Ok(Route::Ledger { open, .. }) => open.clone(),
            _ => None,
        })
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
    /// How many of them have been read when the browser was idle.
    pub read: RwSignal<usize>,
    /// The ledger, once all of them are read.
    pub book: RwSignal<Option<Arc<Book>>>,
}

/// The ledger, with what it was made from.
pub struct Book {
    library: Arc<Library>,
    found: Vec<Arc<Extraction>>,
    /// The ledger.
    pub ledger: Ledger,
    today: Date,
}

impl Book {
    fn new(library: Arc<Library>, found: Vec<Arc<Extraction>>, today: Date) -> Book {
        let ledger = Ledger::new(&sources(&library, &found), today);
        Book { library, found, ledger, today }
    }

    /// What was read.
    pub fn documents(&self) -> &[Document] {
        &self.library.documents
    }

    /// Hands the ledger out with the texts; `base` is where links to marks begin.
    pub fn with<T>(&self, base: Option<&str>, using: impl FnOnce(&Export<'_>) -> T) -> T {
        let sources = sources(&self.library, &self.found);
        using(&Export { ledger: &self.ledger, sources: &sources, today: self.today, base })
    }
}

fn sources<'a>(library: &'a Library, found: &'a [Arc<Extraction>]) -> Vec<Source<'a>> {
    let both = library.documents.iter().zip(found);
    both.map(|(document, found)| Source { document, extraction: found }).collect()
}

/// How the ledger stands on the screen, beside what the address says.
#[derive(Clone, Copy)]
pub struct Table {
    /// The targets that are found, in order.
    pub rows: Memo<Vec<usize>>,
    /// So many of them are drawn.
    pub shown: RwSignal<usize>,
    /// Whether the facets are unfolded, where there is no room beside the table.
    pub unfolded: RwSignal<bool>,
    /// The exported file that came back last: its name, and how it stands.
    pub dropped: RwSignal<Option<Dropped>>,
}

/// A file that came back: its name, and how its annotations stand to the texts.
pub type Dropped = (String, Result<Vec<Checked>, CheckError>);

/// What everybody is told.
#[derive(Clone)]
pub enum Notice {
    /// The figure is copied.
    Copied,
    /// It is not; this was to be copied.
    NotCopied(String),
    /// A file cannot be read.
    Unreadable,
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
        self.read.set(0);
        self.book.set(None);
        self.library.set(Opening::Done(Arc::new(library)));
    }

    /// Makes the ledger, as of that day; every article has been read.
    pub fn keep_book(self, today: Date) {
        let Opening::Done(library) = self.library.get_untracked() else { return };
        let found = self.found.with_value(|cells| {
            cells.iter().map(|cell| cell.get_untracked()).collect::<Option<Vec<_>>>()
        });
        if let Some(found) = found {
            self.book.set(Some(Arc::new(Book::new(library, found, today))));
        }
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
