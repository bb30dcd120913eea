//! Search over a corpus, as Vietnamese needs it.
//!
//! Pure: documents go in, numbers of documents and spans come out. `docs/search.md` says the rules of
//! matching in full; in short:
//!
//! - Words are whole syllables and numbers, in any form of typing: `hòa` is `hoà`, `tỉ lệ` is `tỷ lệ`.
//! - A mark that was typed has to be there. Letters without marks are taken as typed where the words stand
//!   so in the corpus (`thu` finds no `thứ`), and with any marks otherwise (`duong` finds `đường`, `dương`).
//! - Words typed together are a phrase where the corpus has them adjacent; quotes force it.
//! - The last word, while nothing is typed behind it, may be the beginning of a word, if it is none itself.
//!
//! ```
//! use muctieu_corpus::{Document, Metadata, search::Index};
//! use muctieu_extract::{Block, BlockKind, Span};
//!
//! let text = "Làm 5 km đường.";
//! let block = Block { kind: BlockKind::Paragraph, level: 0, span: Span::new(0, text.len() as u32) };
//! let document = Document::new("a".into(), text.into(), vec![block], Metadata::default());
//! let mut index = Index::new();
//! index.add(&document);
//!
//! let answer = index.search("duong");
//! assert_eq!(answer.hits[0].document, 0);
//! let spans = answer.marks.spans(&document.text, &document.blocks);
//! assert_eq!(spans[0].of(text), "đường");
//! ```

mod answer;
pub mod bench;
mod index;
mod marks;
mod order;
mod pattern;
mod postings;
mod query;
mod resolve;
mod snippet;
mod words;

pub use answer::{Answer, Hit};
pub use index::Index;
pub use marks::Marks;
pub use snippet::Snippet;
