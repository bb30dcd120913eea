//! Where a word stands in the corpus, small; and sets of places, quick to intersect.

use std::ops::Range;

/// Places in ascending order, each as its distance from the one before (LEB128).
#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    bytes: Vec<u8>,
    last: u32,
    pub(super) count: u32,
}

impl Postings {
    /// Adds a place behind all others.
    pub(super) fn push(&mut self, place: u32) {
        let mut rest = place.wrapping_sub(self.last);
        // Thousands of lists that each keep half of their room free would be half of the index.
        if self.bytes.capacity() - self.bytes.len() < 5 {
            self.bytes.reserve_exact(self.bytes.len() / 8 + 5);
        }
        while rest >= 0x80 {
            self.bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
        self.last = place;
        self.count += 1;
    }

    /// Takes out the places in that range.
    pub(super) fn remove(&mut self, range: Range<u32>) {
        let mut any = false;
        self.for_each(|place| any |= range.contains(&place));
        if any {
            let mut kept = Postings::default();
            self.for_each(|place| {
                if !range.contains(&place) {
                    kept.push(place);
                }
            });
            *self = kept;
        }
    }

    /// Every place.
    pub(super) fn for_each(&self, mut f: impl FnMut(u32)) {
        let (mut place, mut delta, mut shift) = (0u32, 0u32, 0);
        for &byte in &self.bytes {
            delta |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                place = place.wrapping_add(delta);
                f(place);
                (delta, shift) = (0, 0);
            } else {
                shift += 7;
            }
        }
    }

    /// Bytes that it takes.
    pub(super) fn memory(&self) -> usize {
        self.bytes.capacity() + size_of::<Self>()
    }
}

/// A set of places.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    blocks: Vec<u64>,
}

impl Places {
    /// No place, with room for those below `count`.
    pub(super) fn none(count: u32) -> Self {
        Places { blocks: vec![0; count as usize / 64 + 1] }
    }

    pub(super) fn clear(&mut self) {
        self.blocks.fill(0);
    }

    #[inline]
    pub(super) fn insert(&mut self, place: u32) {
        if let Some(block) = self.blocks.get_mut(place as usize / 64) {
            *block |= 1 << (place % 64);
        }
    }

    /// The places from `start` up to `end`.
    pub(super) fn insert_range(&mut self, start: u32, end: u32) {
        for at in start / 64..=end / 64 {
            let low = start.saturating_sub(at * 64);
            let high = (end - at * 64).min(64);
            let bits = u64::MAX.checked_shl(low).unwrap_or(0);
            let above = u64::MAX.checked_shl(high).unwrap_or(0);
            if let Some(block) = self.blocks.get_mut(at as usize) {
                *block |= bits & !above;
            }
        }
    }

    #[inline]
    pub(super) fn has(&self, place: u32) -> bool {
        self.blocks.get(place as usize / 64).is_some_and(|block| block >> (place % 64) & 1 == 1)
    }

    /// Every place, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = u32> {
        self.blocks.iter().enumerate().flat_map(|(at, &block)| {
            let mut left = block;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros();
                left &= left.checked_sub(1)?;
                Some(at as u32 * 64 + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_keep_every_place(of in proptest::collection::btree_set(any::<u32>(), 0..50)) {
            let mut postings = Postings::default();
            of.iter().for_each(|&place| postings.push(place));
            let mut read = Vec::new();
            postings.for_each(|place| read.push(place));
            prop_assert_eq!(read, Vec::from_iter(of));
        }

        #[test]
        fn lists_without_a_range(
            of in proptest::collection::btree_set(0u32..900, 0..50),
            range in (0u32..900, 0u32..900),
        ) {
            let mut postings = Postings::default();
            of.iter().for_each(|&place| postings.push(place));
            postings.remove(range.0..range.1);
            let mut read = Vec::new();
            postings.for_each(|place| read.push(place));
            let kept = of.into_iter().filter(|place| !(range.0..range.1).contains(place));
            prop_assert_eq!(read, Vec::from_iter(kept));
        }

        #[test]
        fn sets_have_what_was_put_in(of in proptest::collection::btree_set(0u32..900, 0..200)) {
            let mut places = Places::none(900);
            of.iter().for_each(|&place| places.insert(place));
            let mut ranges = Places::none(900);
            let (first, last) = (of.first().copied(), of.last().copied());
            if let (Some(first), Some(last)) = (first, last) {
                ranges.insert_range(first, last);
                prop_assert!(ranges.iter().eq(first..last));
            }
            prop_assert_eq!(places.iter().collect::<Vec<_>>(), Vec::from_iter(of.clone()));
            prop_assert!((0..1000).all(|place| places.has(place) == of.contains(&place)));
        }
    }
}
