//! An arithmetic coder: writes decisions, each in as many bits as it was a surprise.

use alloc::vec::Vec;

use crate::HEAD;

/// How likely a decision is a yes, of 65,536.
pub type Chance = u32;

/// What is left of the interval: a yes takes its lower part, a no the rest.
#[derive(Clone, Copy)]
struct Interval {
    low: u32,
    high: u32,
}

impl Interval {
    const WHOLE: Interval = Interval { low: 0, high: u32::MAX };

    /// Where the part of a yes ends.
    fn border(self, chance: Chance) -> u32 {
        self.low + ((u64::from(self.high - self.low) * u64::from(chance)) >> 16) as u32
    }

    fn take(&mut self, yes: bool, border: u32) {
        if yes {
            self.high = border;
        } else {
            self.low = border + 1;
        }
    }

    /// Leaves the highest byte out where it is settled.
    fn settled(&mut self) -> Option<u8> {
        let is_settled = (self.low ^ self.high) >> 24 == 0;
        is_settled.then(|| {
            let byte = (self.high >> 24) as u8;
            self.low <<= 8;
            self.high = self.high << 8 | 0xff;
            byte
        })
    }
}

/// Writes decisions.
pub struct Encoder {
    interval: Interval,
    written: Vec<u8>,
}

impl Encoder {
    /// Writes on from here.
    pub fn new(written: Vec<u8>) -> Encoder {
        Encoder { interval: Interval::WHOLE, written }
    }

    /// One more decision, and how likely it was a yes.
    pub fn write(&mut self, yes: bool, chance: Chance) {
        self.interval.take(yes, self.interval.border(chance));
        while let Some(byte) = self.interval.settled() {
            self.written.push(byte);
        }
    }

    /// What was written. A reader takes nothing for what is missing, so that two bytes tell where in the
    /// interval it ends.
    pub fn end(mut self) -> Vec<u8> {
        let end = (self.interval.low >> 16).wrapping_add(1) << 16;
        self.written.extend(&end.to_be_bytes()[..2]);
        self.written
    }
}

/// Reads decisions back, from bytes that come little by little.
pub struct Decoder {
    interval: Interval,
    value: u32,
    written: Vec<u8>,
    at: usize,
    is_whole: bool,
}

impl Decoder {
    /// Nothing came yet.
    pub fn new() -> Decoder {
        Decoder { interval: Interval::WHOLE, value: 0, written: Vec::new(), at: 0, is_whole: false }
    }

    /// More bytes came.
    pub fn feed(&mut self, written: &[u8]) {
        self.written.extend_from_slice(written);
    }

    /// No more will come: a reader takes zeros for what is missing.
    pub fn end(&mut self) {
        self.is_whole = true;
    }

    /// Whether so many bytes, or the rest of them, are there to be read.
    pub fn has(&self, bytes: usize) -> bool {
        self.is_whole || self.written.len() - self.at.min(self.written.len()) >= bytes
    }

    /// What stands before the decisions; `None` where it is not whole. To be read once, and first.
    pub fn head(&mut self) -> Option<[u8; HEAD]> {
        let head = self.written.first_chunk().copied()?;
        self.at = HEAD;
        for _ in 0..4 {
            self.byte();
        }
        Some(head)
    }

    fn byte(&mut self) {
        let byte = self.written.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        self.value = self.value << 8 | u32::from(byte);
    }

    /// The next decision, that was that likely a yes.
    pub fn read(&mut self, chance: Chance) -> bool {
        let border = self.interval.border(chance);
        let yes = self.value <= border;
        self.interval.take(yes, border);
        while self.interval.settled().is_some() {
            self.byte();
        }
        yes
    }
}
