//! Every phrase of every table in one index, built when the crate is compiled.
//!
//! Syllables get numbers; a phrase is a row of numbers; phrases are sorted by their first two syllables
//! and then longest first, so that a look-up at a token walks one short run of the array.

use crate::syllable::{Syllable, syllable_at};
use crate::token::Token;

/// Which table a phrase comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Class {
    Unit,
    Scale,
    Digit,
    Comparator,
    Cue,
    Noun,
    Change,
    Plan,
    Function,
    PlaceKind,
    Body,
    Ordinal,
    Office,
    Inert,
    Province,
    Surname,
    Speech,
    Assembly,
    Opener,
    Word,
}

/// The number of a syllable that some table holds; 0 is every other.
pub(crate) type SyllableId = u16;

#[derive(Clone, Copy)]
pub(crate) struct Phrase {
    /// First of its syllables in `Index::words`.
    at: u16,
    pub(crate) len: u8,
    pub(crate) class: Class,
    /// Row of its table.
    pub(crate) row: u16,
    /// Its second syllable, 0 where it has none: most phrases that do not fit are told by it.
    pub(crate) second: SyllableId,
}

/// A table as the index takes it: its class, and the forms of each row.
pub(crate) type Source = (Class, &'static [&'static [&'static str]]);

pub(crate) struct Index<
    const SLOTS: usize,
    const IDS: usize,
    const WORDS: usize,
    const PHRASES: usize,
> {
    /// Open addressing by a hash of the syllable; 0 is an empty slot.
    ids: [SyllableId; SLOTS],
    /// The syllables by number.
    keys: [Syllable; IDS],
    /// The syllables of all phrases, one after another.
    words: [SyllableId; WORDS],
    /// Sorted by first syllable, then by second, those without one first, then longest first, then in the
    /// order of the tables.
    phrases: [Phrase; PHRASES],
    /// `first[id]..first[id + 1]` are the phrases that begin with that syllable.
    first: [u16; IDS],
    /// Of each syllable, the classes of the phrases at whose edges it stands.
    edges: [Edges; IDS],
    /// Of each pair of syllables two bits, [`BEGINS`] and [`ENDS`]; some pairs share theirs.
    pairs: [u64; PAIRS / 32],
}

/// How many places tell pairs apart: eight times as many as there are pairs.
const PAIRS: usize = 1 << 15;
/// A phrase begins with the pair.
const BEGINS: u64 = 1;
/// A phrase ends with it.
const ENDS: u64 = 2;

/// Which number holds a pair of syllables, and how far up.
const fn pair(first: SyllableId, second: SyllableId) -> (usize, u32) {
    let hash = (first as u32).wrapping_mul(0x9E37_79B1) ^ (second as u32).wrapping_mul(0x85EB_CA6B);
    let pair = hash as usize >> 9 & (PAIRS - 1);
    (pair / 32, pair as u32 % 32 * 2)
}

/// Classes of phrases, a bit each.
pub(crate) type Classes = u32;
/// Every class.
pub(crate) const ANY: Classes = Classes::MAX;

/// Which classes have a phrase that begins, or ends, with a syllable, or that is this syllable alone: most
/// look-ups end here.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Edges {
    pub(crate) begins: Classes,
    pub(crate) ends: Classes,
    pub(crate) alone: Classes,
}

/// Whether a phrase may begin, and whether one may end, with two syllables; where not, none does.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Joint {
    pub(crate) begins: bool,
    pub(crate) ends: bool,
}

impl Edges {
    /// What is left of them between what joins a syllable to the one before it and to the one behind it.
    #[inline]
    pub(crate) fn between(self, before: Joint, behind: Joint) -> Edges {
        let all_if = |joins: bool| Classes::from(joins).wrapping_neg();
        Edges {
            begins: self.begins & (self.alone | all_if(behind.begins)),
            ends: self.ends & (self.alone | all_if(before.ends)),
            alone: self.alone,
        }
    }
}

impl Phrase {
    /// Whether it is of one of these classes.
    #[inline]
    pub(crate) fn is_of(&self, classes: Classes) -> bool {
        self.class.bit() & classes != 0
    }
}

impl Class {
    /// The class alone.
    pub(crate) const fn bit(self) -> Classes {
        1 << self as u32
    }
}

/// Ends a form, a row and a table in the packed tables.
const FORM_END: u8 = b'\n';
const ROW_END: u8 = b'\r';
const TABLE_END: u8 = 0;

/// How many phrases, syllables and packed bytes the tables hold.
pub(crate) const fn count(sources: &[Source]) -> (usize, usize, usize) {
    let (mut phrases, mut words, mut bytes) = (0, 0, 0);
    let mut s = 0;
    while s < sources.len() {
        let rows = sources[s].1;
        let mut r = 0;
        while r < rows.len() {
            let mut f = 0;
            while f < rows[r].len() {
                phrases += 1;
                words += syllables(rows[r][f]);
                bytes += rows[r][f].len() + 1;
                f += 1;
            }
            bytes += 1;
            r += 1;
        }
        bytes += 1;
        s += 1;
    }
    (phrases, words, bytes)
}

const fn syllables(form: &str) -> usize {
    let bytes = form.as_bytes();
    let (mut n, mut i) = (1, 0);
    while i < bytes.len() {
        n += (bytes[i] == b' ') as usize;
        i += 1;
    }
    n
}

/// The forms of all tables in one text: thousands of addresses less in the program.
pub(crate) const fn pack<const BYTES: usize>(sources: &[Source]) -> [u8; BYTES] {
    let mut packed = [0; BYTES];
    let (mut at, mut s) = (0, 0);
    while s < sources.len() {
        let rows = sources[s].1;
        let mut r = 0;
        while r < rows.len() {
            let mut f = 0;
            while f < rows[r].len() {
                let form = rows[r][f].as_bytes();
                let mut b = 0;
                while b < form.len() {
                    packed[at] = form[b];
                    at += 1;
                    b += 1;
                }
                packed[at] = FORM_END;
                at += 1;
                f += 1;
            }
            packed[at] = ROW_END;
            at += 1;
            r += 1;
        }
        packed[at] = TABLE_END;
        at += 1;
        s += 1;
    }
    packed
}

const fn hash(s: Syllable) -> usize {
    let h = (s.0 ^ s.0 >> 29).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (h >> 40) as usize
}

impl<const SLOTS: usize, const IDS: usize, const WORDS: usize, const PHRASES: usize>
    Index<SLOTS, IDS, WORDS, PHRASES>
{
    /// The index of packed tables, whose classes are given in their order.
    pub(crate) const fn new(packed: &str, classes: &[Class]) -> Self {
        assert!(SLOTS.is_power_of_two() && SLOTS < 1 << 16);
        let mut index = Index {
            keys: [Syllable(0); IDS],
            ids: [0; SLOTS],
            words: [0; WORDS],
            phrases: [Phrase { at: 0, len: 0, class: Class::Unit, row: 0, second: 0 }; PHRASES],
            first: [0; IDS],
            edges: [Edges { begins: 0, ends: 0, alone: 0 }; IDS],
            pairs: [0; PAIRS / 32],
        };
        let bytes = packed.as_bytes();
        let (mut n, mut w, mut next_id) = (0, 0, 1);
        let (mut table, mut row, mut at, mut start) = (0, 0, 0, 0);
        while at < bytes.len() {
            match bytes[at] {
                FORM_END => {
                    let class = classes[table];
                    let (first, last) = (index.words[start], index.words[w - 1]);
                    let mut second = 0;
                    if w - start > 1 {
                        second = index.words[start + 1];
                        let (at, shift) = pair(first, second);
                        index.pairs[at] |= BEGINS << shift;
                        let (at, shift) = pair(index.words[w - 2], last);
                        index.pairs[at] |= ENDS << shift;
                    } else {
                        index.edges[first as usize].alone |= class.bit();
                    }
                    index.phrases[n] =
                        Phrase { at: start as u16, len: (w - start) as u8, class, row, second };
                    index.edges[first as usize].begins |= class.bit();
                    index.edges[last as usize].ends |= class.bit();
                    n += 1;
                    start = w;
                    at += 1;
                }
                ROW_END => {
                    row += 1;
                    at += 1;
                }
                TABLE_END => {
                    table += 1;
                    row = 0;
                    at += 1;
                }
                b' ' => at += 1,
                _ => {
                    let (syllable, end) = syllable_at(packed, at);
                    assert!(end > at, "a form holds a character that is no part of a syllable");
                    let slot = index.slot(syllable);
                    if index.ids[slot] == 0 {
                        index.keys[next_id as usize] = syllable;
                        index.ids[slot] = next_id;
                        next_id += 1;
                    }
                    index.words[w] = index.ids[slot];
                    w += 1;
                    at = end;
                }
            }
        }
        assert!(
            (next_id as usize) < IDS - 1,
            "too many syllables: raise IDS, and SLOTS to twice that"
        );
        index.sort();
        index.group(next_id);
        index
    }

    /// The slot that holds a syllable, or the empty one where it would go.
    #[inline]
    const fn slot(&self, syllable: Syllable) -> usize {
        let mut at = hash(syllable) & (SLOTS - 1);
        while self.ids[at] != 0 && self.keys[self.ids[at] as usize].0 != syllable.0 {
            at = (at + 1) & (SLOTS - 1);
        }
        at
    }

    const fn rank(&self, p: Phrase, n: usize) -> u64 {
        let second = p.second as u64;
        (self.words[p.at as usize] as u64) << 48
            | second << 32
            | (255 - p.len as u64) << 16
            | n as u64
    }

    /// Heap sort: the only kind short enough to write for the compiler.
    const fn sort(&mut self) {
        let mut ranks = [0u64; PHRASES];
        let mut i = 0;
        while i < PHRASES {
            ranks[i] = self.rank(self.phrases[i], i);
            i += 1;
        }
        let mut end = PHRASES;
        let mut start = PHRASES / 2;
        while end > 1 {
            if start > 0 {
                start -= 1;
            } else {
                end -= 1;
                let (a, b) = (ranks[0], self.phrases[0]);
                ranks[0] = ranks[end];
                self.phrases[0] = self.phrases[end];
                ranks[end] = a;
                self.phrases[end] = b;
            }
            let mut root = start;
            while 2 * root + 1 < end {
                let mut child = 2 * root + 1;
                if child + 1 < end && ranks[child + 1] > ranks[child] {
                    child += 1;
                }
                if ranks[root] >= ranks[child] {
                    break;
                }
                let (a, b) = (ranks[root], self.phrases[root]);
                ranks[root] = ranks[child];
                self.phrases[root] = self.phrases[child];
                ranks[child] = a;
                self.phrases[child] = b;
                root = child;
            }
        }
    }

    const fn group(&mut self, ids: u16) {
        let (mut id, mut n) = (0, 0);
        while id <= ids {
            while n < PHRASES && self.words[self.phrases[n].at as usize] < id {
                n += 1;
            }
            self.first[id as usize] = n as u16;
            id += 1;
        }
    }

    /// The number of a syllable.
    #[inline]
    pub(crate) const fn id(&self, syllable: Syllable) -> SyllableId {
        self.ids[self.slot(syllable)]
    }

    /// Where a syllable stands in phrases.
    #[inline]
    pub(crate) fn edges(&self, id: SyllableId) -> Edges {
        self.edges[usize::from(id)]
    }

    /// What two syllables may be to a phrase.
    #[inline]
    pub(crate) fn joint(&self, first: SyllableId, second: SyllableId) -> Joint {
        let (at, shift) = pair(first, second);
        let bits = self.pairs[at] >> shift;
        Joint { begins: bits & BEGINS != 0, ends: bits & ENDS != 0 }
    }

    /// The phrases that begin with a syllable, in the order of their second ones.
    #[inline]
    pub(crate) fn starting_with(&self, id: SyllableId) -> &[Phrase] {
        if id == 0 {
            return &[];
        }
        let from = usize::from(self.first[usize::from(id)]);
        let to = usize::from(self.first[usize::from(id) + 1]);
        self.phrases.get(from..to).unwrap_or(&[])
    }

    /// Whether tokens begin with the syllables of a phrase behind its second.
    #[inline]
    pub(crate) fn rest_fits(&self, phrase: &Phrase, tokens: &[Token]) -> bool {
        let (from, to) =
            (usize::from(phrase.at) + 2, usize::from(phrase.at) + usize::from(phrase.len));
        let rest = self.words.get(from..to).unwrap_or(&[]);
        tokens.len() >= rest.len() && rest.iter().zip(tokens).all(|(word, t)| t.id == *word)
    }
}
