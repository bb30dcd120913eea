//! What the app knows: a few structs of watched values. Everything else follows from them.

use std::sync::Arc;

use leptos::prelude::untrack;
use muctieu_corpus::{Document, Library};
use muctieu_extract::{Date, Extraction, extract};
use muctieu_present::export::{CheckError, Checked, Export};
use muctieu_present::html::ROWS;
use muctieu_present::ledger::chart::Comparison;
use muctieu_present::ledger::table::Filter;
use muctieu_present::ledger::{Ledger, Source};
use muctieu_present::{Asked, Facets, Language, Route, Settings, UnknownAddress, View};

use crate::browser::page::Focus;
use crate::browser::{address, settings};
use crate::later::Later;
use crate::watched::Watched;

mod finder;

pub use finder::{Finder, RESULTS};

/// All of it, handed to every view. It lives as long as the page: a reference is smaller to hand around
/// than a dozen handles.
pub type State = &'static Signals;

/// What the app knows.
pub struct Signals {
    /// Where the reader is.
    pub address: Address,
    /// How the reader likes it.
    pub settings: Watched<Settings>,
    /// What there is to read.
    pub shelf: Shelf,
    /// What comes later.
    pub later: Later,
    /// A new version of the app that waits to be let in.
    pub new_version: Watched<bool>,
    /// What a screen reader is told.
    pub announcement: Watched<String>,
    /// What everybody is told, until it is put away.
    pub notice: Watched<Option<Notice>>,
    /// How the ledger stands on the screen.
    pub table: Table,
    /// The search.
    pub finder: Finder,
    /// Where the focus was when the address changed.
    pub focus_before: Watched<Focus>,
    /// What had it then, or was asked for last, as a selector.
    pub focus_on: Watched<String>,
}

impl Signals {
    /// The state at the start, from the address and what is remembered.
    pub fn new() -> State {
        Box::leak(Box::new(Signals {
            address: Address { route: Watched::new(address::current()) },
            settings: Watched::new(settings::load()),
            shelf: Shelf {
                library: Watched::new(Opening::Underway),
                found: Watched::new(Arc::new(Vec::new())),
                read: Watched::new(0),
                book: Watched::new(None),
            },
            later: Later::new(),
            table: Table {
                rows: Watched::new(Rows::default()),
                shown: Watched::new(ROWS),
                ticked: Watched::new(Vec::new()),
                printing: Watched::new(false),
                unfolded: Watched::new(false),
                dropped: Watched::new(None),
            },
            finder: Finder::new(),
            notice: Watched::new(None),
            new_version: Watched::new(false),
            announcement: Watched::new(String::new()),
            focus_before: Watched::new(Focus::Nowhere),
            focus_on: Watched::new(String::new()),
        }))
    }

    /// The language that is chosen; tracked.
    pub fn language(&self) -> Language {
        self.settings.get().language
    }

    /// The targets that the ledger shows, in order, as places in its list; tracked.
    pub fn rows(&self) -> Arc<Vec<usize>> {
        let (filter, language) = (self.address.filter(), self.language());
        let Some(book) = self.shelf.book.get() else { return Arc::default() };
        let last = self.table.rows.get_untracked();
        let asked = (Arc::as_ptr(&book) as usize, language, filter);
        if last.of.as_ref() == Some(&asked) {
            return last.rows;
        }
        let rows = Arc::new(book.ledger.rows(&asked.2, language));
        self.table.rows.set(Rows { of: Some(asked), rows: rows.clone() });
        rows
    }

    /// How many targets are ticked, and how many of them the filter leaves out; tracked.
    pub fn ticked(&self) -> (usize, usize) {
        let ticked = self.table.ticked.get();
        let all = ticked.iter().filter(|one| **one).count();
        (all, all - self.rows().iter().filter(|row| is_ticked(&ticked, **row)).count())
    }

    /// What goes along: the targets that are ticked, found by the filter or not, in the order of the ledger; without
    /// any, what it shows. Tracked.
    pub fn taken(&self) -> Arc<Vec<usize>> {
        let ticked = self.table.ticked.get();
        let Some(book) = self.shelf.book.get() else { return Arc::default() };
        let all = Filter::default().sorted(self.address.filter().sort);
        let mut rows = book.ledger.rows(&all, self.language());
        rows.retain(|row| is_ticked(&ticked, *row));
        if rows.is_empty() { self.rows() } else { Arc::new(rows) }
    }
}

/// Where the reader is.
pub struct Address {
    /// The view, the article and the mark.
    pub route: Watched<Result<Route, UnknownAddress>>,
}

impl Address {
    /// The offset of the open mark, if any; tracked.
    pub fn mark(&self) -> Option<u32> {
        match self.route.get() {
            Ok(Route::Article { mark, .. }) => mark,
            _ => None,
        }
    }

    /// Which marks are shown; tracked.
    pub fn facets(&self) -> Facets {
        match self.route.get() {
            Ok(Route::Article { facets, .. }) => facets,
            _ => Facets::default(),
        }
    }

    /// The view that the header points out, if any; tracked.
    pub fn view(&self) -> Option<View> {
        View::of(&self.route.get().ok()?)
    }

    /// What of the ledger is shown; tracked.
    pub fn filter(&self) -> Filter {
        match self.route.get() {
            Ok(Route::Ledger { filter, .. }) => filter,
            _ => Filter::default(),
        }
    }

    /// The figure that is open, in an article or in the ledger: the article's slug and the mark; tracked.
    pub fn open(&self) -> Option<(String, u32)> {
        match self.route.get() {
            Ok(Route::Article { slug, mark, .. }) => Some((slug, mark?)),
            Ok(Route::Ledger { open, .. }) => open,
            _ => None,
        }
    }

    /// What is compared; tracked.
    pub fn comparison(&self) -> Comparison {
        match self.route.get() {
            Ok(Route::Compare(asked)) => asked,
            _ => Comparison::default(),
        }
    }

    /// What is searched for; tracked.
    pub fn asked(&self) -> Asked {
        match self.route.get() {
            Ok(Route::Article { asked, .. } | Route::Search(asked)) => asked,
            _ => Asked::default(),
        }
    }

    /// The slug of the open article, if any; tracked.
    pub fn slug(&self) -> Option<String> {
        match self.route.get() {
            Ok(Route::Article { slug, .. }) => Some(slug),
            _ => None,
        }
    }
}

/// What there is to read, and what was found in it.
pub struct Shelf {
    /// The articles.
    pub library: Watched<Opening>,
    found: Watched<Arc<Vec<Found>>>,
    /// How many of them have been read when the browser was idle.
    pub read: Watched<usize>,
    /// The ledger, once all of them are read.
    pub book: Watched<Option<Arc<Book>>>,
}

/// What was found in an article, once it is read.
type Found = Watched<Option<Arc<Extraction>>>;

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
    pub fn fill(&self, library: Library) {
        let none_yet = library.documents.iter().map(|_| Watched::new(None)).collect();
        self.found.set(Arc::new(none_yet));
        self.read.set(0);
        self.book.set(None);
        self.library.set(Opening::Done(Arc::new(library)));
    }

    /// The articles, once they are here; tracked.
    fn opened(&self) -> Option<Arc<Library>> {
        match self.library.get() {
            Opening::Done(library) => Some(library),
            Opening::Underway | Opening::Failed => None,
        }
    }

    /// The articles, once they are here; tracked.
    pub fn articles(&self) -> Vec<Opened> {
        let Some(library) = self.opened() else { return Vec::new() };
        let all = 0..library.documents.len();
        all.map(|index| Opened { library: library.clone(), index }).collect()
    }

    /// The article of that slug; tracked.
    pub fn article(&self, slug: &str) -> Option<Opened> {
        let library = self.opened()?;
        let index = library.position(slug)?;
        Some(Opened { library, index })
    }

    /// What was found in an article, if it has been read; tracked.
    pub fn found(&self, article: &Opened) -> Option<Arc<Extraction>> {
        self.found.get_untracked().get(article.index)?.get()
    }

    /// What is found in an article: reads it the first time.
    pub fn read(&self, article: &Opened) -> Arc<Extraction> {
        if let Some(found) = untrack(|| self.found(article)) {
            return found;
        }
        let found = Arc::new(extract(article.document().article()));
        if let Some(cell) = self.found.get_untracked().get(article.index) {
            cell.set(Some(found.clone()));
        }
        found
    }

    /// Makes the ledger, as of that day; every article has been read.
    pub fn keep_book(&self, today: Date) {
        let articles = untrack(|| self.articles());
        let Some(library) = articles.first().map(|article| article.library.clone()) else { return };
        let found = articles.iter().map(|article| self.read(article)).collect();
        self.book.set(Some(Arc::new(Book::new(library, found, today))));
    }
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
pub struct Table {
    rows: Watched<Rows>,
    /// So many of them are drawn.
    pub shown: Watched<usize>,
    /// Whether each target of the ledger is ticked; those beyond the end are not.
    pub ticked: Watched<Vec<bool>>,
    /// Whether the page is for paper: then the table has what goes along, and all of it.
    pub printing: Watched<bool>,
    /// Whether the facets are unfolded, where there is no room beside the table.
    pub unfolded: Watched<bool>,
    /// The exported file that came back last.
    pub dropped: Watched<Option<Arc<Dropped>>>,
}

/// Whether a target is ticked.
pub fn is_ticked(ticked: &[bool], row: usize) -> bool {
    ticked.get(row) == Some(&true)
}

/// The rows of the ledger and what they were found by: the ledger, the language, the filter.
#[derive(Clone, Default)]
struct Rows {
    of: Option<(usize, Language, Filter)>,
    rows: Arc<Vec<usize>>,
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
