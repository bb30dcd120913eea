//! Numbers for phrases: the one kind of table in which the ledger looks words up. (A map of the standard library
//! brings its code anew for each type of key.)

use muctieu_extract::Syllable;

/// Phrases by number, from 0 on in the order in which they came. What is no word takes part as a syllable of its
/// own number.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Numbers {
    /// All phrases, one behind the other.
    words: Vec<Syllable>,
    /// Where each ends.
    ends: Vec<u32>,
    /// Phrases by hash: their number and 1, or 0. Never more than half full; a power of two.
    slots: Vec<u32>,
}

impl Numbers {
    /// The number of a phrase, if it has one.
    pub fn get(&self, phrase: &[Syllable]) -> Option<usize> {
        let slot = *self.slots.get(self.slot(phrase)?)?;
        (slot as usize).checked_sub(1)
    }

    /// The number of a phrase; gives it the next one if it has none.
    pub fn of(&mut self, phrase: &[Syllable]) -> usize {
        if self.ends.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let next = self.ends.len();
        match self.slot(phrase) {
            Some(slot) if self.slots[slot] == 0 => {
                self.slots[slot] = next as u32 + 1;
                self.words.extend_from_slice(phrase);
                self.ends.push(self.words.len() as u32);
                next
            }
            slot => slot.map_or(next, |slot| self.slots[slot] as usize - 1),
        }
    }

    fn phrase(&self, number: usize) -> &[Syllable] {
        let from = number.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.words[from..self.ends[number] as usize]
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(64)];
        for number in 0..self.ends.len() {
            if let Some(slot) = self.slot(self.phrase(number)) {
                self.slots[slot] = number as u32 + 1;
            }
        }
    }

    /// The slot that holds a phrase, or that it would go to; `None` while there is none at all.
    fn slot(&self, phrase: &[Syllable]) -> Option<usize> {
        let last = self.slots.len().checked_sub(1)?;
        let mix = |hash: u64, word: &Syllable| (hash ^ word.0).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let hash =
            phrase.iter().fold(phrase.len() as u64, |hash, word| mix(hash, word) ^ hash >> 29);
        let mut slot = (hash >> 32) as usize & last;
        loop {
            match self.slots[slot] {
                0 => return Some(slot),
                one if self.phrase(one as usize - 1) == phrase => return Some(slot),
                _ => slot = (slot + 1) & last,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_keeps_its_number() {
        let mut numbers = Numbers::default();
        assert_eq!(numbers.get(&[]), None);
        let phrase = |i: u64| [Syllable(i / 7), Syllable(i % 7), Syllable(i * i)];
        for round in 0..2 {
            for i in 0..1000 {
                let phrase = phrase(i);
                let phrase = &phrase[..i as usize % 4];
                let known = numbers.get(phrase);
                let number = numbers.of(phrase);
                assert!(known.is_none_or(|known| known == number));
                assert!(round == 0 || known.is_some());
                assert_eq!(numbers.phrase(number), phrase);
            }
        }
    }
}
