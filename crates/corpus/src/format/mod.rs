//! Files become documents. One file here a format.

mod error;
mod folder;
mod plain_text;
mod sidecar;

pub use error::{Problem, ReadError};
pub use folder::{MAX_BYTES, read_folder};

use std::path::Path;

use muctieu_extract::about;

use crate::{Document, Metadata};
use plain_text::Structure;

/// The kinds of file that can be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Text as copied from a page: a paragraph a line.
    PlainText,
}

impl Format {
    /// The format of a file, by how it begins: a name tells less than the bytes do.
    fn of(bytes: &[u8]) -> Result<Format, Problem> {
        const OTHERS: [(&[u8], &str); 5] = [
            (b"%PDF-", "PDF"),
            (b"PK\x03\x04", "zip archives and Word documents"),
            (b"\xD0\xCF\x11\xE0", "old Office documents"),
            (b"{\\rtf", "RTF"),
            (b"\x1f\x8b", "gzip"),
        ];
        match OTHERS.iter().find(|(magic, _)| bytes.starts_with(magic)) {
            Some((_, name)) => Err(Problem::Format((*name).to_owned())),
            None => Ok(Format::PlainText),
        }
    }
}

/// Reads one file: its name, its bytes, and what the file of metadata beside it says.
pub fn read(name: &str, bytes: &[u8], sidecar: Option<&str>) -> Result<Document, ReadError> {
    let structure = structure(bytes).map_err(|problem| ReadError::new(name, problem))?;
    let Structure { text, blocks, mut meta } = structure;
    let mut given = Metadata::default();
    if let Some(sidecar) = sidecar {
        let file = Path::new(name).with_extension("toml");
        let error = |problem| ReadError::new(&file.to_string_lossy(), problem);
        sidecar::apply(sidecar, &mut given).map_err(error)?;
    }
    // An outlet that somebody names tells the place as well as one that the page credits.
    meta.source = given.source.or(meta.source);
    let credited = meta.source.as_ref().map(|source| source.text.as_str());
    let (place, term) = about(&text, &blocks, credited.or(given.outlet.as_deref()));
    let meta = Metadata {
        title: given.title.or(meta.title),
        published: given.published.or(meta.published),
        byline: given.byline.or(meta.byline),
        source: meta.source,
        place: given.place.or(place),
        term: given.term.or(term),
        ..given
    };
    Ok(Document::new(slug_of(name), text, blocks, meta))
}

fn structure(bytes: &[u8]) -> Result<Structure, Problem> {
    let limit = u64::from(u32::MAX);
    if bytes.len() as u64 > limit {
        return Err(Problem::TooLarge { bytes: bytes.len() as u64, limit });
    }
    match Format::of(bytes)? {
        Format::PlainText => plain_text::read(bytes),
    }
}

fn slug_of(name: &str) -> String {
    Path::new(name).file_stem().and_then(|stem| stem.to_str()).unwrap_or(name).to_owned()
}
