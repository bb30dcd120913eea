//! Where every word of a corpus stands.

use muctieu_extract::syllable::Syllable;
use muctieu_extract::{Date, Span};

use super::marks::searched;
use super::pattern::Pattern;
use super::postings::{Places, Postings};
use super::words::words;
use crate::Document;

/// An index over documents, that grows one document at a time.
///
/// It holds where words stand, not the texts: about two bytes a word.
#[derive(Clone, Debug, Default)]
pub struct Index {
    terms: Vec<Term>,
    /// Words by hash: their number and 1, or 0. Never more than half full; a power of two. (A map of the
    /// standard library weighs several times as much.)
    slots: Vec<u32>,
    pub(super) documents: Vec<Entry>,
    /// The next place. Every word of every document has one, in order; a sentence's end leaves one
    /// free, so that words on either side of it are not adjacent.
    next: u32,
}

#[derive(Clone, Debug)]
struct Term {
    word: Syllable,
    postings: Postings,
}

/// A document's places: its title's, then its text's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) start: u32,
    pub(super) title_end: u32,
    pub(super) end: u32,
    pub(super) published: Option<Date>,
}

impl Index {
    /// An index over no documents.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a document; it gets the next number, from 0.
    pub fn add(&mut self, document: &Document) -> u32 {
        let start = self.next;
        let mut title_in_text = false;
        if let Some(title) = &document.meta.title {
            title_in_text = title.span.is_some();
            self.add_text(&title.text, Span::new(0, title.text.len() as u32));
        }
        let title_end = self.next;
        for block in searched(&document.blocks) {
            let is_title = block.kind == muctieu_extract::BlockKind::Title;
            if !(is_title && title_in_text) {
                self.add_text(&document.text, block.span);
            }
        }
        // The last word of one document and the first of the next are not adjacent.
        self.next += 1;
        let published = document.meta.published.map(|published| published.date);
        let end = self.next;
        self.documents.push(Entry { start, title_end, end, published });
        self.documents.len() as u32 - 1
    }

    fn add_text(&mut self, text: &str, span: Span) {
        for word in words(text, span) {
            self.next += u32::from(word.sentence.is_some());
            let number = self.number_of(word.term);
            self.terms[number].postings.push(self.next);
            self.next += 1;
        }
    }

    /// The number of a word; gives it the next one if it has none.
    fn number_of(&mut self, word: Syllable) -> usize {
        if 2 * self.terms.len() >= self.slots.len() {
            self.slots = vec![0; (2 * self.slots.len()).max(1 << 10)];
            for number in 0..self.terms.len() {
                let slot = self.slot(self.terms[number].word);
                self.slots[slot] = number as u32 + 1;
            }
        }
        let slot = self.slot(word);
        if self.slots[slot] == 0 {
            self.terms.push(Term { word, postings: Postings::default() });
            self.slots[slot] = self.terms.len() as u32;
        }
        self.slots[slot] as usize - 1
    }

    /// The slot that holds a word, or that it would go to. There have to be some.
    fn slot(&self, word: Syllable) -> usize {
        let last = self.slots.len() - 1;
        let hash = word.0.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut slot = (hash ^ hash >> 32) as usize & last;
        while let Some(number) = self.slots[slot].checked_sub(1)
            && self.terms[number as usize].word != word
        {
            slot = (slot + 1) & last;
        }
        slot
    }

    /// The number of a word that stands in the corpus.
    fn number(&self, word: Syllable) -> Option<u32> {
        (!self.slots.is_empty()).then(|| self.slots[self.slot(word)])?.checked_sub(1)
    }

    /// Finds that document no more. Its number is not given to another one.
    pub fn remove(&mut self, document: u32) {
        let Some(entry) = self.documents.get_mut(document as usize) else { return };
        for term in &mut self.terms {
            term.postings.remove(entry.start..entry.end);
        }
        entry.published = None;
    }

    /// How many documents were added, removed ones included.
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Whether none was added.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    /// About how many bytes it takes.
    pub fn memory(&self) -> usize {
        let terms: usize = self.terms.iter().map(|term| term.postings.memory()).sum();
        let words = self.terms.capacity() * size_of::<Syllable>();
        terms
            + words
            + self.slots.len() * size_of::<u32>()
            + self.documents.capacity() * size_of::<Entry>()
    }

    /// The words that the pattern finds, by number.
    pub(super) fn forms(&self, pattern: Pattern) -> Vec<u32> {
        let mut forms: Vec<u32> = if pattern.finds_others() {
            let others = self.terms.iter().zip(0..);
            others.filter(|(term, _)| pattern.finds(term.word)).map(|(_, number)| number).collect()
        } else {
            self.number(pattern.term).into_iter().collect()
        };
        forms.retain(|&form| self.postings(form).is_some_and(|postings| postings.count > 0));
        forms
    }

    /// How often these words stand in the corpus.
    pub(super) fn count(&self, forms: &[u32]) -> u32 {
        forms.iter().filter_map(|&form| self.postings(form)).map(|postings| postings.count).sum()
    }

    /// Each place where one of these words stands; in order for each word.
    pub(super) fn for_each_place(&self, forms: &[u32], mut f: impl FnMut(u32)) {
        for postings in forms.iter().filter_map(|&form| self.postings(form)) {
            postings.for_each(&mut f);
        }
    }

    fn postings(&self, form: u32) -> Option<&Postings> {
        self.terms.get(form as usize).map(|term| &term.postings)
    }

    /// No place, with room for all that are.
    pub(super) fn no_places(&self) -> Places {
        Places::none(self.next)
    }

    /// In which document a place is, and whether in its title. Quick where it is near the `last` answer.
    #[inline]
    pub(super) fn locate(&self, place: u32, last: &mut usize) -> Option<(usize, bool)> {
        let entry = match self.documents.get(*last) {
            Some(entry) if entry.start <= place && place < entry.end => entry,
            _ => {
                let before = self.documents.get(*last).is_none_or(|entry| place < entry.start);
                let from = if before { 0 } else { *last };
                let (mut low, mut step) = (from, 1);
                while self.documents.get(low + step).is_some_and(|entry| entry.end <= place) {
                    low += step;
                    step *= 2;
                }
                let near = self.documents.get(low..self.documents.len().min(low + step + 1))?;
                *last = low + near.partition_point(|entry| entry.end <= place);
                self.documents.get(*last)?
            }
        };
        Some((*last, place < entry.title_end))
    }
}
