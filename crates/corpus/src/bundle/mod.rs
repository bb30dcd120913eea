//! One file that carries a corpus: text, structure and metadata, never results.
//!
//! The form, all numbers as LEB128: the magic bytes `muctieu`, a version byte, the number of documents;
//! of each: slug, text, the number of blocks, of each block its kind, level and length (blocks tile the
//! text, so their starts need not be said), then the metadata in the order of
//! [`Metadata`](crate::Metadata). A text is its length and its bytes. What is absent is a 0.
//! The same documents always give the same bytes.

mod decode;
mod encode;

pub use decode::{DecodeError, decode};
pub use encode::encode;

use crate::Document;

const MAGIC: &[u8; 7] = b"muctieu";
const VERSION: u8 = 1;

/// The documents of a corpus, in the order they were packed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Library {
    /// The documents.
    pub documents: Vec<Document>,
}

impl Library {
    /// The document of that slug.
    pub fn get(&self, slug: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.slug == slug)
    }

    /// Where the document of that slug stands.
    pub fn position(&self, slug: &str) -> Option<usize> {
        self.documents.iter().position(|document| document.slug == slug)
    }
}

/// How a piece of metadata refers to the text: the first byte of its encoding.
mod located {
    pub const ABSENT: u8 = 0;
    /// The text at a span is what it says.
    pub const SPAN: u8 = 1;
    /// It says something that stands nowhere in the text.
    pub const WORDS: u8 = 2;
    /// A span and, spaces tidied, other words than stand there.
    pub const SPAN_AND_WORDS: u8 = 3;
}
