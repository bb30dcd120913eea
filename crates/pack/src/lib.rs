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
    let mut predictor = Predictor::new(trees);
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

/// A module that is being unpacked, as far as it goes.
pub struct Unpacking {
    predictor: Predictor,
    decoder: Decoder,
    length: usize,
    checksum: u32,
}

impl Unpacking {
    /// Begins; `None` for what no packer wrote.
    pub fn new(packed: Vec<u8>) -> Option<Unpacking> {
        let number = |at: usize| Some(u32::from_le_bytes(*packed.get(at..)?.first_chunk()?));
        let (length, checksum) = (number(0)? as usize, number(4)?);
        if length > LONGEST {
            return None;
        }
        let mut decoder = Decoder::new(packed, HEAD);
        let predictor = Predictor::new(Trees::read(&mut decoder)?);
        Some(Unpacking { predictor, decoder, length, checksum })
    }

    /// Unpacks that many bytes more, or up to the end. Whether there is more to unpack.
    pub fn advance(&mut self, bytes: usize) -> bool {
        let end = self.length.min(self.predictor.bytes().len().saturating_add(bytes));
        while self.predictor.bytes().len() < end {
            let bit = self.decoder.read(self.predictor.chance());
            self.predictor.learn(bit);
        }
        end < self.length
    }

    /// The module; `None` before its end, and where it is not what was packed.
    pub fn module(&self) -> Option<&[u8]> {
        let module = self.predictor.bytes();
        let is_whole = module.len() == self.length && checksum(module) == self.checksum;
        is_whole.then_some(module)
    }

    /// How long the module is.
    pub fn length(&self) -> usize {
        self.length
    }
}

/// FNV-1a in 32 bits.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
