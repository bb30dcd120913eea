//! What is searched, and what was found.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use muctieu_corpus::Document;
use muctieu_corpus::search::{Answer, Index};
use muctieu_present::Asked;

use crate::watched::Watched;

/// So many articles are shown at first, and more at a time.
pub const RESULTS: usize = 20;

/// The search over all articles.
pub struct Finder {
    index: Mutex<Index>,
    /// How many articles are ready to be searched.
    pub ready: Watched<usize>,
    /// Whether all of them are: what was found before is looked for once more then.
    whole: Watched<bool>,
    last: Mutex<Last>,
    /// So many of the articles that were found are drawn.
    pub shown: Watched<usize>,
    /// Which of the places in the open article is the current one.
    pub place: Watched<usize>,
    /// Whether the open article offers to be searched, though nothing is asked for.
    pub open: Watched<bool>,
}

/// What was found last, and what it was found by: how many articles were ready, and what was asked for.
#[derive(Default)]
struct Last {
    of: (usize, Asked),
    answer: Arc<Answer>,
}

impl Finder {
    /// Nothing to search yet.
    pub fn new() -> Finder {
        Finder {
            index: Mutex::default(),
            ready: Watched::new(0),
            whole: Watched::new(false),
            last: Mutex::default(),
            shown: Watched::new(RESULTS),
            place: Watched::new(0),
            open: Watched::new(false),
        }
    }

    fn index(&self) -> MutexGuard<'_, Index> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets all articles.
    pub fn clear(&self) {
        *self.index() = Index::new();
        self.show(0, 0);
    }

    /// Makes another article ready, in the order of the library.
    pub fn add(&self, document: &Document) {
        self.index().add(document);
    }

    /// Says how many of how many are ready.
    pub fn show(&self, ready: usize, of: usize) {
        self.ready.set(ready);
        if ready == of {
            self.whole.set(true);
        }
    }

    /// What is found, as far as the articles are ready; done anew when all of them are.
    pub fn find(&self, asked: &Asked) -> Arc<Answer> {
        self.whole.track();
        let index = self.index();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.of.0 != index.len() || last.of.1 != *asked {
            let answer = match asked.any_marks {
                true => index.search_any_marks(&asked.typed),
                false => index.search(&asked.typed),
            };
            *last = Last { of: (index.len(), asked.clone()), answer: Arc::new(answer) };
        }
        last.answer.clone()
    }
}
