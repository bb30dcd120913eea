//! The longest stretch of bytes before that is the same as the last ones, and the byte that followed it.

use alloc::vec;
use alloc::vec::Vec;

use crate::walk::hash;

/// A stretch is found by so many bytes.
const SHORTEST: usize = 6;
/// Longer ones are not told apart.
const LONGEST: usize = 31;
/// How many places are remembered, as a power of two.
const PLACES: u32 = 16;

/// What was read, and where in it the last bytes stand already.
pub struct Matches {
    /// What was read.
    pub bytes: Vec<u8>,
    /// Where bytes like these end, by their hash.
    places: Vec<u32>,
    /// Where the byte after the stretch is.
    next: usize,
    length: usize,
}

impl Matches {
    /// Before the first of so many bytes.
    pub fn new(length: usize) -> Matches {
        Matches {
            bytes: Vec::with_capacity(length),
            places: vec![0; 1 << PLACES],
            next: 0,
            length: 0,
        }
    }

    /// How long the stretch is, at most [`LONGEST`]; 0 where there is none.
    pub fn length(&self) -> usize {
        self.length.min(LONGEST)
    }

    /// The byte that followed it.
    pub fn expected(&self) -> Option<u8> {
        self.bytes.get(self.next).copied().filter(|_| self.length > 0)
    }

    /// One more byte was read.
    pub fn push(&mut self, byte: u8) {
        if self.expected() == Some(byte) {
            self.length += 1;
            self.next += 1;
        } else {
            self.length = 0;
        }
        self.bytes.push(byte);
        let Some(last) = self.bytes.last_chunk::<SHORTEST>() else { return };
        let place = last.iter().fold(0, |all, byte| hash(all, u32::from(*byte)));
        let end = self.bytes.len();
        let before = &mut self.places[(place >> (32 - PLACES)) as usize];
        if self.length == 0 {
            let (then, now) = (&self.bytes[..*before as usize], &self.bytes[..end]);
            let same = then.iter().rev().zip(now.iter().rev()).take(LONGEST);
            let length = same.take_while(|(then, now)| then == now).count();
            if length >= SHORTEST {
                self.length = length;
                self.next = *before as usize;
            }
        }
        *before = end as u32;
    }
}
