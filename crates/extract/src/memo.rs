//! Words as they were read before. A text is made of the same few hundred syllables over and over, and
//! to know one again costs a small part of reading it.

use crate::lexicon::{Edges, SyllableId};

/// How many words are remembered; the later of two that fall on one place is.
const SLOTS: usize = 2048;

/// The longest word that is remembered, in bytes.
const LONGEST: usize = 15;

/// The bytes of what may be a word: from a byte on to the next sign or space of ASCII.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Key {
    low: u64,
    high: u64,
}

impl Key {
    /// The key of what begins at byte `at`, and its length in bytes; `None` where it is too long, or where
    /// what follows has a say in where it ends: a digit (`m2`), or the end of the text.
    #[inline]
    pub(crate) fn at(bytes: &[u8], at: usize) -> Option<(Key, usize)> {
        let window: &[u8; LONGEST + 1] = bytes.get(at..)?.first_chunk()?;
        let (low, high) = window.split_at(8);
        let low = u64::from_le_bytes(*low.first_chunk()?);
        let high = u64::from_le_bytes(*high.first_chunk()?);
        let (key, len) = match end_in(low) {
            Some(len) => (Key { low: first(low, len), high: 0 }, len),
            None => {
                let len = end_in(high)?;
                (Key { low, high: first(high, len) }, 8 + len)
            }
        };
        (!window[len].is_ascii_digit()).then_some((key, len))
    }

    #[inline]
    fn slot(self) -> usize {
        let mixed = (self.low ^ self.high.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
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
#[derive(Clone, Copy)]
pub(crate) struct Known {
    key: Key,
    pub(crate) id: SyllableId,
    pub(crate) flags: u8,
    pub(crate) edges: Edges,
}

/// The words that were read last.
pub(crate) struct Memo {
    slots: [Known; SLOTS],
}

impl Memo {
    /// Remembers nothing: an empty key belongs to no word.
    pub(crate) const fn new() -> Self {
        let edges = Edges { begins: 0, ends: 0, alone: 0 };
        Memo { slots: [Known { key: Key { low: 0, high: 0 }, id: 0, flags: 0, edges }; SLOTS] }
    }

    /// The word with a key that is not empty.
    #[inline]
    pub(crate) fn get(&self, key: Key) -> Option<&Known> {
        let known = &self.slots[key.slot() & (SLOTS - 1)];
        (known.key == key).then_some(known)
    }

    pub(crate) fn put(&mut self, key: Key, id: SyllableId, flags: u8, edges: Edges) {
        self.slots[key.slot() & (SLOTS - 1)] = Known { key, id, flags, edges };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(text: &str) -> Option<usize> {
        Key::at(text.as_bytes(), 0).map(|(_, len)| len)
    }

    #[test]
    fn a_key_goes_to_the_next_sign_of_ascii() {
        assert_eq!(length("đạt 82 triệu đồng/người"), Some("đạt".len()));
        assert_eq!(length("phương, chương trình"), Some("phương".len()));
        assert_eq!(length("trường/lớp, tổng cộng"), Some("trường".len()));
        assert_eq!(length(", đạt 82 triệu đồng"), Some(0));
        // Too long, before a digit, before the end.
        assert_eq!(length("nghiêngnghiêng nghiêng"), None);
        assert_eq!(length("m2 của cả huyện Ba Vì"), None);
        assert_eq!(length("đạt 82"), None);
    }

    #[test]
    fn what_was_put_is_known_again() {
        let (a, _) = Key::at("đạt 82 triệu đồng".as_bytes(), 0).unwrap();
        let (b, _) = Key::at("trường 82 triệu đồng".as_bytes(), 0).unwrap();
        let mut memo = Memo::new();
        assert!(memo.get(a).is_none());
        memo.put(a, 7, 1, Edges::default());
        memo.put(b, 8, 0, Edges::default());
        assert_eq!(memo.get(a).map(|known| (known.id, known.flags)), Some((7, 1)));
        assert_eq!(memo.get(b).map(|known| known.id), Some(8));
    }
}
