//! Files become articles: structure, metadata, and one bundle that carries them.
//!
//! [`format::read`] (feature `read`, on by default) turns a file into a [`Document`];
//! [`bundle::encode`] packs documents into bytes and [`bundle::decode`] unpacks them anywhere.
//! Neither holds results: quantities are extracted where they are shown.

pub mod bundle;
mod document;
#[cfg(feature = "read")]
pub mod format;
pub mod search;

pub use bundle::Library;
pub use document::{Document, Located, Metadata, Timestamp};
