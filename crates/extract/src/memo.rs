//! Words as they were read before. A text is made of the same few hundred syllables over and over, and
//! to know one again costs a small part of reading it.

use crate::lexicon::SyllableId;

/// How many pairs of words are remembered: the last two of those that fall on one place.
const SLOTS: usize = 1024;

/// The longest word that is remembered, in bytes: no syllable is longer, as it is mostly typed.
const LONGEST: usize = 11;

/// The bytes of what may be a word.
#[derive(Clone, Copy, Default)]
pub(crate) struct Key {
    low: u64,
    high: u32,
}

/// What may be a word: from a byte on to the next sign or space of ASCII.
#[derive(Clone, Copy)]
pub(crate) struct Stretch {
    pub(crate) key: Key,
    /// In bytes, one at least.
    pub(crate) len: usize,
    /// The byte behind it.
    pub(crate) end: u8,
}

impl Stretch {
    /// What begins at byte `at`; `None` where nothing does, where it is too long, or where what follows has a
    /// say in where it ends: a digit (`m2`), or the end of the text.
    #[inline]
    pub(crate) fn at(bytes: &[u8], at: usize) -> Option<Stretch> {
        let window: &[u8; LONGEST + 1] = bytes.get(at..)?.first_chunk()?;
        let (low, high) = window.split_at(8);
        let low = u64::from_le_bytes(*low.first_chunk()?);
        let (key, len) = match end_in(low) {
            Some(len) => (Key { low: first(low, len), high: 0 }, len),
            None => {
                let high = u64::from(u32::from_le_bytes(*high.first_chunk()?));
                // Nought, which ends a stretch too, stands behind the last of them.
                let len = end_in(high).filter(|len| *len < 4)?;
                (Key { low, high: first(high, len) as u32 }, 8 + len)
            }
        };
        let end = window[len];
        (len > 0 && !end.is_ascii_digit()).then_some(Stretch { key, len, end })
    }
}

impl Key {
    #[inline]
    fn slot(self) -> usize {
        let mixed = (self.low ^ u64::from(self.high) << 29).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> (64 - SLOTS.ilog2())) as usize
    }
}

/// Which of eight bytes is the first below `@`, as spaces, digits and most signs are.
#[inline]
fn end_in(bytes: u64) -> Option<usize> {
    let ends = !(bytes | bytes << 1) & 0x8080_8080_8080_8080;
    (ends != 0).then(|| ends.trailing_zeros() as usize / 8)
}

/// The first of eight bytes, less than eight, and noughts.
#[inline]
fn first(bytes: u64, len: usize) -> u64 {
    bytes & ((1 << (8 * len)) - 1)
}

/// What a word is, apart from where it stands.
#[derive(Clone, Copy, Default)]
pub(crate) struct Known {
    low: u64,
    high: u32,
    pub(crate) id: SyllableId,
    pub(crate) flags: u8,
}

impl Known {
    pub(crate) fn new(key: Key, id: SyllableId, flags: u8) -> Self {
        Known { low: key.low, high: key.high, id, flags }
    }

    #[inline]
    fn key(&self) -> Key {
        Key { low: self.low, high: self.high }
    }

    #[inline]
    fn is(&self, key: Key) -> bool {
        (self.low ^ key.low) | u64::from(self.high ^ key.high) == 0
    }
}

/// The words that were read last, in each slot the later one first.
pub(crate) struct Memo {
    slots: [[Known; 2]; SLOTS],
}

impl Memo {
    /// Remembers nothing: an empty key belongs to no word.
    pub(crate) const fn new() -> Self {
        Memo { slots: [[Known { low: 0, high: 0, id: 0, flags: 0 }; 2]; SLOTS] }
    }

    /// The word with a key that is not empty.
    #[inline]
    pub(crate) fn get(&self, key: Key) -> Option<Known> {
        let words = &self.slots[key.slot() & (SLOTS - 1)];
        // Counted, not asked: no processor guesses which of the two it is.
        let known = words[usize::from(!words[0].is(key))];
        known.is(key).then_some(known)
    }

    pub(crate) fn put(&mut self, known: Known) {
        let words = &mut self.slots[known.key().slot() & (SLOTS - 1)];
        *words = [known, words[0]];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(text: &str) -> Option<usize> {
        Stretch::at(text.as_bytes(), 0).map(|stretch| stretch.len)
    }

    #[test]
    fn a_stretch_goes_to_the_next_sign_of_ascii() {
        assert_eq!(length("đạt 82 triệu đồng/người"), Some("đạt".len()));
        assert_eq!(length("phương, chương trình"), Some("phương".len()));
        assert_eq!(length("trường/lớp, tổng cộng"), Some("trường".len()));
        // Nothing, too long, before a digit, before the end.
        assert_eq!(length(", đạt 82 triệu đồng"), None);
        assert_eq!(length("nghiêngnghiêng nghiêng"), None);
        assert_eq!(length("m2 của cả huyện Ba Vì"), None);
        assert_eq!(length("đạt 82"), None);
    }

    #[test]
    fn the_last_two_words_of_a_slot_are_known_again() {
        // Of so many words three share a slot.
        let words: Vec<Known> = (0..3 * SLOTS as u16)
            .map(|id| {
                let text =
                    format!("{}tỷ đồng, năm nay", char::from_u32(0x4E00 + u32::from(id)).unwrap());
                let Stretch { key, .. } = Stretch::at(text.as_bytes(), 0).unwrap();
                Known::new(key, id, 1)
            })
            .collect();
        let mut memo = Memo::new();
        assert!(memo.get(words[0].key()).is_none());
        words.iter().for_each(|word| memo.put(*word));
        for (at, word) in words.iter().enumerate() {
            let behind =
                words[at + 1..].iter().filter(|other| other.key().slot() == word.key().slot());
            let known = memo.get(word.key()).map(|known| known.id);
            assert_eq!(known, (behind.count() < 2).then_some(word.id));
        }
    }
}
