//! Packs WebAssembly modules into two thirds of what gzip makes of them.
//!
//! gzip knows repetitions of bytes. This packer knows which byte of a module is part of what
//! ([`fields`]), and what such a byte was after the same instructions, locals or text before
//! ([`contexts`]). Each such memory says how likely the next decision is, a mixer weighs what they say
//! by how right they were so far ([`predictor`]), and an arithmetic coder writes each decision in as many
//! bits as it was a surprise ([`coder`]). Whoever unpacks makes the same predictions and reads the
//! decisions back. The way of context mixing is Matt Mahoney's (*Data Compression Explained*, 2013); that
//! the decisions of a byte follow a Huffman tree of their field ([`trees`]) halves their number.
//!
//! A packed module is its length and its checksum, of four bytes each with the lowest first, then the
//! trees and the module as the coder writes them. What is no module comes back as it was, too.

#![no_std]

extern crate alloc;

mod coder;
mod contexts;
mod fields;
mod function;
mod matches;
mod memory;
mod predictor;
mod text;
mod trees;
mod walk;

use alloc::vec::Vec;

use coder::{Decoder, Encoder};
use predictor::Predictor;
use trees::Trees;

/// The length of what stands before the coder's bytes.
const HEAD: usize = 8;
/// Head and trees are read when so much is there, or all: they are seldom half as long.
const FIRST: usize = 4096;
/// No byte takes more to unpack: fourteen decisions of at most twelve bits, and what the decoder reads ahead.
const AT_ONCE: usize = 32;
/// What says to be longer is no packed module, but a damaged one.
const LONGEST: usize = 1 << 23;

/// The module, packed; `None` for one of over eight million bytes.
pub fn pack(module: &[u8]) -> Option<Vec<u8>> {
    let length = u32::try_from(module.len()).ok().filter(|_| module.len() <= LONGEST)?;
    let mut packed = Vec::new();
    packed.extend(length.to_le_bytes());
    packed.extend(checksum(module).to_le_bytes());
    let mut encoder = Encoder::new(packed);
    let trees = Trees::of(module);
    trees.write(&mut encoder);
    let mut predictor = Predictor::new(trees, module.len());
    for byte in module {
        let (code, length) = predictor.code(*byte);
        for at in (0..length).rev() {
            let bit = code >> at & 1 == 1;
            encoder.write(bit, predictor.chance());
            predictor.learn(bit);
        }
    }
    Some(encoder.end())
}

/// A module that is being unpacked, as far as what came of it goes.
pub struct Unpacking {
    decoder: Decoder,
    begun: Option<Begun>,
    is_refused: bool,
}

/// What is known once the head and the trees are read.
struct Begun {
    predictor: Predictor,
    length: usize,
    checksum: u32,
}

impl Unpacking {
    /// Begins; nothing came yet.
    pub fn new() -> Unpacking {
        Unpacking { decoder: Decoder::new(), begun: None, is_refused: false }
    }

    /// More of the packed bytes came.
    pub fn feed(&mut self, packed: &[u8]) {
        self.decoder.feed(packed);
    }

    /// No more of them will come.
    pub fn end(&mut self) {
        self.decoder.end();
    }

    /// Unpacks that many bytes more, or as far as what came goes. Whether there is more to unpack of it.
    pub fn advance(&mut self, bytes: usize) -> bool {
        if self.begun.is_none() {
            if self.is_refused || !self.decoder.has(FIRST) {
                return false;
            }
            self.begun = Begun::new(&mut self.decoder);
            self.is_refused = self.begun.is_none();
        }
        let Some(begun) = &mut self.begun else { return false };
        let end = begun.length.min(begun.predictor.bytes().len().saturating_add(bytes));
        while begun.predictor.bytes().len() < end {
            if !self.decoder.has(AT_ONCE) {
                return false;
            }
            let before = begun.predictor.bytes().len();
            while begun.predictor.bytes().len() == before {
                let bit = self.decoder.read(begun.predictor.chance());
                begun.predictor.learn(bit);
            }
        }
        end < begun.length
    }

    /// The module; `None` before its end, and for what no packer wrote or what is damaged.
    pub fn module(&self) -> Option<&[u8]> {
        let begun = self.begun.as_ref()?;
        let module = begun.predictor.bytes();
        let is_whole = module.len() == begun.length && checksum(module) == begun.checksum;
        is_whole.then_some(module)
    }
}

impl Default for Unpacking {
    fn default() -> Unpacking {
        Unpacking::new()
    }
}

impl Begun {
    /// Reads the head and the trees; `None` for what no packer wrote.
    fn new(decoder: &mut Decoder) -> Option<Begun> {
        let head = decoder.head()?;
        let [length, checksum] = [0, 4].map(|at| head[at..].first_chunk().copied());
        let length = u32::from_le_bytes(length?) as usize;
        if length > LONGEST {
            return None;
        }
        let predictor = Predictor::new(Trees::read(decoder)?, length);
        Some(Begun { predictor, length, checksum: u32::from_le_bytes(checksum?) })
    }
}

/// FNV-1a in 32 bits.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
