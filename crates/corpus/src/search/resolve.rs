//! How a query is read: as typed or without marks, whole words or the beginning of one.

use super::index::Index;
use super::order::sort;
use super::pattern::{Pattern, Reading};
use super::postings::Places;
use super::query::Run;

/// Where as many documents have a phrase, those that have half of it are not looked for.
const ENOUGH: usize = 100;

/// A run of words as it was read, and what each document has of it.
pub(super) struct Resolved {
    pub(super) patterns: Vec<Pattern>,
    /// One for each document.
    pub(super) shares: Vec<Share>,
    /// Whether the whole run stands somewhere, its words adjacent.
    pub(super) adjacent: bool,
    /// Whether letters without marks stand for themselves, while words with marks there are too.
    pub(super) narrowed: bool,
}

/// What a document has of a run.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Share {
    /// How often the whole run stands in it.
    pub(super) whole: u32,
    /// How often any word does.
    pub(super) words: u32,
    /// Bit by bit: the words that it has, those in its title, and the neighbours that stand adjacent.
    pub(super) has: u16,
    pub(super) title: u16,
    pub(super) pairs: u16,
    /// Whether the whole run stands in its title.
    pub(super) whole_in_title: bool,
}

/// One way to read a run.
#[derive(PartialEq)]
struct Candidate {
    patterns: Vec<Pattern>,
    /// Of each pattern, the words that it finds.
    forms: Vec<Vec<u32>>,
}

impl Resolved {
    /// The first of these that stands in the corpus with its words adjacent: as typed, with any marks,
    /// and both again with the last word as a beginning. If none does and the run is not quoted, the
    /// reading in which most neighbours of one document are adjacent.
    pub(super) fn new(index: &Index, run: &Run, ignore_marks: bool) -> Option<Resolved> {
        let exact = Candidate::new(index, run, Reading::AsTyped, false);
        let any_marks = Candidate::new(index, run, Reading::AnyMarks, false);
        // A word that is none without marks, and is one with them in this corpus, was typed without.
        let lacks_marks = (run.lacks_marks.iter().zip(&exact.forms).zip(&any_marks.forms))
            .any(|((&lacks, exact), any)| lacks && any.len() > exact.len());
        let others = exact.forms != any_marks.forms;
        let begun =
            |reading| run.begins_a_word().then(|| Candidate::new(index, run, reading, true));
        let as_typed = !ignore_marks && !lacks_marks && others;
        let mut whole_words: Vec<Candidate> = Vec::new();
        whole_words.extend(as_typed.then_some(exact));
        whole_words.push(any_marks);
        let mut scratch = Scratch::new(index);
        if let Some(found) = first_adjacent(index, whole_words.iter(), others, &mut scratch) {
            return Some(found);
        }
        let mut beginnings: Vec<Candidate> = Vec::new();
        beginnings.extend(as_typed.then(|| begun(Reading::AsTyped)).flatten());
        beginnings.extend(begun(Reading::AnyMarks));
        beginnings.dedup_by(|next, first| next.forms == first.forms);
        if let Some(found) = first_adjacent(index, beginnings.iter(), others, &mut scratch) {
            return Some(found);
        }
        if let Some(shorter) = run.without_a_letter_just_begun() {
            return Resolved::new(index, &shorter, ignore_marks);
        }
        if run.quoted || run.words.len() < 2 {
            return None;
        }
        [whole_words, beginnings]
            .iter()
            .find_map(|candidates| most_cohesive(index, candidates, others, &mut scratch))
    }
}

fn first_adjacent<'c>(
    index: &Index,
    mut candidates: impl Iterator<Item = &'c Candidate>,
    others: bool,
    scratch: &mut Scratch,
) -> Option<Resolved> {
    let found = candidates.find(|candidate| candidate.adjacent(index, scratch))?;
    let mut shares = vec![Share::default(); index.documents.len()];
    let mut last = 0;
    for place in scratch.kept.iter() {
        if let Some((document, title)) = index.locate(place, &mut last) {
            shares[document].whole += 1;
            shares[document].whole_in_title |= title;
        }
    }
    // Two words are adjacent or not; of more, documents that have most together are worth a look
    // where few have all.
    let documents = shares.iter().filter(|share| share.whole > 0).count();
    if found.patterns.len() > 2 && documents < ENOUGH {
        found.count_words(index, &mut shares, scratch);
    }
    Some(found.resolved(shares, true, others))
}

fn most_cohesive(
    index: &Index,
    candidates: &[Candidate],
    others: bool,
    scratch: &mut Scratch,
) -> Option<Resolved> {
    let mut best: Option<(u32, &Candidate, Vec<Share>)> = None;
    for candidate in candidates {
        let all = all(candidate.patterns.len());
        let mut shares = vec![Share::default(); index.documents.len()];
        if !candidate.count_words(index, &mut shares, scratch) {
            continue;
        }
        let complete = shares.iter().filter(|share| share.has == all);
        let cohesion = complete.map(|share| share.pairs.count_ones()).max();
        if let Some(cohesion) = cohesion
            && best.as_ref().is_none_or(|(most, ..)| cohesion > *most)
        {
            best = Some((cohesion, candidate, shares));
        }
    }
    best.map(|(_, candidate, shares)| candidate.resolved(shares, false, others))
}

impl Candidate {
    fn new(index: &Index, run: &Run, reading: Reading, prefix: bool) -> Self {
        let last = run.words.len().saturating_sub(1);
        let pattern = |(at, &term)| {
            // Marks are typed behind the letters, so what is still typed may lack some.
            let prefix = prefix && at == last;
            let reading = if prefix { Reading::AnyMarks } else { reading };
            Pattern { term, reading, prefix }
        };
        let patterns: Vec<Pattern> = run.words.iter().enumerate().map(pattern).collect();
        let forms = patterns.iter().map(|&pattern| index.forms(pattern)).collect();
        Candidate { patterns, forms }
    }

    fn resolved(&self, shares: Vec<Share>, adjacent: bool, others: bool) -> Resolved {
        let as_typed = self.patterns.iter().any(|pattern| !pattern.finds_others());
        let spelled = self.patterns.iter().any(|pattern| pattern.reading == Reading::AsTyped);
        let narrowed = as_typed && spelled && others;
        Resolved { patterns: self.patterns.clone(), shares, adjacent, narrowed }
    }

    /// Whether its words stand adjacent somewhere; keeps the places where the first one does.
    fn adjacent(&self, index: &Index, scratch: &mut Scratch) -> bool {
        if self.forms.iter().any(Vec::is_empty) {
            return false;
        }
        // From the rarest word on, the fewest places are left to look at.
        let order = self.rarest_first(index);
        for (step, &word) in order.iter().enumerate() {
            let Scratch { kept, next } = scratch;
            next.clear();
            let mut any = false;
            index.for_each_place(&self.forms[word], |place| {
                if let Some(start) = place.checked_sub(word as u32)
                    && (step == 0 || kept.has(start))
                {
                    next.insert(start);
                    any = true;
                }
            });
            if !any {
                return false;
            }
            std::mem::swap(kept, next);
        }
        !order.is_empty()
    }

    /// Counts the words and adjacent neighbours of each document that has all words; whether any has.
    fn count_words(&self, index: &Index, shares: &mut [Share], scratch: &mut Scratch) -> bool {
        let Scratch { kept, next } = scratch;
        // Whole documents, as ranges of places: the rarest word leaves the fewest to look at.
        for (step, word) in self.rarest_first(index).into_iter().enumerate() {
            next.clear();
            let mut any = false;
            for &form in &self.forms[word] {
                let (mut last, mut done) = (0, 0);
                index.for_each_place(&[form], |place| {
                    if place < done || step > 0 && !kept.has(place) {
                        return;
                    }
                    let Some((document, _)) = index.locate(place, &mut last) else { return };
                    let entry = &index.documents[document];
                    done = entry.end;
                    if shares[document].has >> word & 1 == 0 {
                        shares[document].has |= 1 << word;
                        next.insert_range(entry.start, entry.end);
                        any = true;
                    }
                });
            }
            if !any {
                return false;
            }
            std::mem::swap(kept, next);
        }
        let complete = &*kept;
        let mut before = index.no_places();
        for (word, forms) in self.forms.iter().enumerate() {
            next.clear();
            let mut last = 0;
            index.for_each_place(forms, |place| {
                if !complete.has(place) {
                    return;
                }
                next.insert(place);
                let Some((document, title)) = index.locate(place, &mut last) else { return };
                let share = &mut shares[document];
                share.words += 1;
                share.title |= u16::from(title) << word;
                if word > 0 && place > 0 && before.has(place - 1) {
                    share.pairs |= 1 << word;
                }
            });
            std::mem::swap(&mut before, next);
        }
        true
    }

    fn rarest_first(&self, index: &Index) -> Vec<usize> {
        let counts = self.forms.iter().map(|forms| u64::from(index.count(forms)));
        let mut keys: Vec<u64> =
            counts.zip(0..).map(|(count, word): (u64, u64)| count << 32 | word).collect();
        sort(&mut keys);
        keys.into_iter().map(|key| key as u32 as usize).collect()
    }
}

/// Sets of places, made once a search.
struct Scratch {
    kept: Places,
    next: Places,
}

impl Scratch {
    fn new(index: &Index) -> Self {
        Scratch { kept: index.no_places(), next: index.no_places() }
    }
}

/// The bits of that many words.
pub(super) fn all(words: usize) -> u16 {
    (1u32 << words.min(16)).wrapping_sub(1) as u16
}
