//! From what was typed to the documents that have it, the best first.

use muctieu_extract::Date;

use super::index::{Entry, Index};
use super::marks::Marks;
use super::order::sort;
use super::query::Query;
use super::resolve::{Resolved, Share, all};

/// What a query finds.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The documents, the best first.
    pub hits: Vec<Hit>,
    /// Marks the hits in a text.
    pub marks: Marks,
    /// Whether letters without marks were taken as typed though the corpus has the same words with
    /// marks: [`Index::search_any_marks`] finds those too.
    pub narrowed: bool,
}

/// A document that was found.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Hit {
    /// Its number in the index.
    pub document: u32,
    /// How well it fits: higher is better, comparable within one answer.
    pub score: f32,
    /// How often it has what was asked for.
    pub occurrences: u32,
    /// Whether its title has all of it.
    pub in_title: bool,
    /// Whether it has the words adjacent, as typed.
    pub adjacent: bool,
}

impl Index {
    /// The documents that have what was typed. Nothing typed finds nothing.
    ///
    /// A letter typed without a mark stands for itself where the words are found so, and for itself
    /// with any mark otherwise; the documentation of [this module](crate::search) has the whole rule.
    pub fn search(&self, typed: &str) -> Answer {
        self.answer(typed, false)
    }

    /// The same where every letter without a mark stands for itself with any mark.
    pub fn search_any_marks(&self, typed: &str) -> Answer {
        self.answer(typed, true)
    }

    fn answer(&self, typed: &str, ignore_marks: bool) -> Answer {
        let query = Query::new(typed);
        let mut answer = Answer::default();
        let mut found: Vec<Found> = vec![Found::default(); self.documents.len()];
        for run in &query.runs {
            let Some(resolved) = Resolved::new(self, run, ignore_marks) else {
                return Answer::default();
            };
            for ((found, share), entry) in
                found.iter_mut().zip(&resolved.shares).zip(&self.documents)
            {
                match Fit::of(&resolved, share, entry.end - entry.start) {
                    Some(fit) => found.add(fit),
                    None => found.missing = true,
                }
            }
            answer.narrowed |= resolved.narrowed;
            answer.marks.add(resolved.patterns, run.quoted);
        }
        if query.runs.is_empty() {
            return answer;
        }
        answer.hits = self.ranked(&found);
        answer
    }

    fn ranked(&self, found: &[Found]) -> Vec<Hit> {
        let days = |date: Date| {
            f32::from(date.year) * 372.0 + f32::from(date.month) * 31.0 + f32::from(date.day)
        };
        let dates = || self.documents.iter().filter_map(|entry| entry.published);
        let oldest = dates().min().map_or(0.0, days);
        let newest = dates().max().map_or(0.0, days);
        let recency = |date: Option<Date>| match date {
            Some(date) if newest > oldest => (days(date) - oldest) / (newest - oldest),
            _ => 0.0,
        };
        let score = |(found, entry): (&Found, &Entry)| {
            (!found.missing).then(|| found.score + RECENCY * recency(entry.published))
        };
        // Scores are positive, so their bits are in their order; one kind of key needs one kind of sorting.
        let mut keys: Vec<u64> = (found.iter().zip(&self.documents).zip(0u64..))
            .filter_map(|(both, number)| Some(u64::from(!score(both)?.to_bits()) << 32 | number))
            .collect();
        sort(&mut keys);
        let hit = |key: u64| {
            let document = key as u32;
            let found = found.get(document as usize)?;
            Some(Hit {
                document,
                score: f32::from_bits(!((key >> 32) as u32)),
                occurrences: found.occurrences,
                in_title: !found.not_in_title,
                adjacent: !found.apart,
            })
        };
        keys.into_iter().filter_map(hit).collect()
    }
}

// What counts how much. Titles and phrases decide between documents, density and date among their likes.
const TITLE: f32 = 3.0;
const ADJACENT: f32 = 2.0;
const DENSITY: f32 = 1.5;
const RECENCY: f32 = 0.5;
/// Words of a usual article: with as many, three occurrences are half of all density there can be.
const USUAL_LENGTH: f32 = 600.0;

/// How a document fits one run.
struct Fit {
    score: f32,
    occurrences: u32,
    in_title: bool,
    adjacent: bool,
}

impl Fit {
    fn of(resolved: &Resolved, share: &Share, length: u32) -> Option<Fit> {
        let words = resolved.patterns.len();
        let all = all(words);
        let adjacent = share.whole > 0;
        let neighbours = words.saturating_sub(1) as u32;
        let together = share.pairs.count_ones();
        // Syllables that lie about are no phrase: where the phrase exists, half of it must be there.
        let most = !resolved.adjacent || neighbours > 1 && 2 * together >= neighbours;
        if !(adjacent || share.has == all && most) {
            return None;
        }
        let cohesion = if adjacent { 1.0 } else { together as f32 / (neighbours + 1) as f32 };
        let in_title = share.whole_in_title || share.title == all;
        let title = match (share.whole_in_title, in_title) {
            (true, _) => 1.0,
            (false, true) => 0.6,
            (false, false) => 0.0,
        };
        let occurrences = if adjacent { share.whole } else { share.words / words.max(1) as u32 };
        let often = occurrences as f32;
        let density = often / (often + 1.0 + 2.0 * length as f32 / USUAL_LENGTH);
        let score = TITLE * title + ADJACENT * cohesion + DENSITY * density;
        Some(Fit { score, occurrences, in_title, adjacent })
    }
}

/// How a document fits the runs so far.
#[derive(Clone, Copy, Default)]
struct Found {
    score: f32,
    occurrences: u32,
    missing: bool,
    not_in_title: bool,
    apart: bool,
}

impl Found {
    fn add(&mut self, fit: Fit) {
        self.score += fit.score;
        self.occurrences += fit.occurrences;
        self.not_in_title |= !fit.in_title;
        self.apart |= !fit.adjacent;
    }
}
