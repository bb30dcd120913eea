use std::fmt;

use muctieu_extract::{Block, BlockKind, Date, Span, Term};

use super::{Library, MAGIC, VERSION, located};
use crate::{Document, Located, Metadata, Timestamp};

/// Why some bytes are no bundle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DecodeError {
    /// They do not begin as a bundle does.
    NotABundle,
    /// They are a bundle of another version.
    Version(u8),
    /// They end too early, or do not say what they should at this byte.
    Damaged(usize),
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DecodeError::NotABundle => f.write_str("these bytes are not a corpus bundle"),
            DecodeError::Version(v) => {
                write!(f, "the corpus bundle has version {v}, this reader knows version {VERSION}")
            }
            DecodeError::Damaged(at) => write!(f, "the corpus bundle is damaged at byte {at}"),
        }
    }
}

impl std::error::Error for DecodeError {}

/// Unpacks a bundle. Any bytes may come: what is returned is whole, its blocks tile, its spans fit.
pub fn decode(bytes: &[u8]) -> Result<Library, DecodeError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(DecodeError::NotABundle)?;
    let (&version, _) = rest.split_first().ok_or(DecodeError::NotABundle)?;
    if version != VERSION {
        return Err(DecodeError::Version(version));
    }
    let mut reader = Reader { bytes, at: MAGIC.len() + 1 };
    let documents = reader.read_all().ok_or(DecodeError::Damaged(reader.at))?;
    Ok(Library { documents })
}

struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    fn read_all(&mut self) -> Option<Vec<Document>> {
        let count = self.count()?;
        let documents = (0..count).map(|_| self.document()).collect::<Option<Vec<_>>>()?;
        (self.at == self.bytes.len()).then_some(documents)
    }

    fn byte(&mut self) -> Option<u8> {
        let &byte = self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    /// A number in its shortest form, so that one bundle has one encoding.
    fn number(&mut self) -> Option<u64> {
        let mut n = 0u64;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            n |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return (byte != 0 || shift == 0).then_some(n);
            }
        }
        None
    }

    fn small<T: TryFrom<u64>>(&mut self) -> Option<T> {
        T::try_from(self.number()?).ok()
    }

    /// How many things follow; each takes at least a byte, so no more than there are bytes left.
    fn count(&mut self) -> Option<usize> {
        let n = self.small::<usize>()?;
        (n <= self.bytes.len() - self.at).then_some(n)
    }

    fn words(&mut self) -> Option<&'b str> {
        let n = self.count()?;
        let words = std::str::from_utf8(&self.bytes[self.at..self.at + n]).ok()?;
        self.at += n;
        Some(words)
    }

    fn owned(&mut self) -> Option<String> {
        self.words().map(str::to_owned)
    }

    /// `Some(None)` where the value is absent, `None` where the bytes are damaged.
    fn optional<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        match self.byte()? {
            0 => Some(None),
            1 => read(self).map(Some),
            _ => None,
        }
    }

    fn document(&mut self) -> Option<Document> {
        let slug = self.owned()?;
        let text = self.owned()?;
        let count = self.count()?;
        let mut blocks = Vec::with_capacity(count);
        let mut start = 0u32;
        for _ in 0..count {
            let kind = *BlockKind::ALL.get(usize::from(self.byte()?))?;
            let level = self.byte()?;
            let end = start.checked_add(self.small::<u32>()?)?;
            let span = Span::new(start, end);
            text.get(span.range()).filter(|s| !s.is_empty())?;
            blocks.push(Block { kind, level, span });
            start = end;
        }
        if start as usize != text.len() {
            return None;
        }
        let meta = self.metadata(&text)?;
        Some(Document::new(slug, text, blocks, meta))
    }

    fn metadata(&mut self, text: &str) -> Option<Metadata> {
        Some(Metadata {
            title: self.located(text)?,
            published: self.optional(Self::timestamp)?,
            byline: self.located(text)?,
            source: self.located(text)?,
            place: self.optional(Self::owned)?,
            term: self
                .optional(|reader| Some(Term { from: reader.small()?, to: reader.small()? }))?,
            url: self.optional(Self::owned)?,
            outlet: self.optional(Self::owned)?,
            licence: self.optional(Self::owned)?,
        })
    }

    fn timestamp(&mut self) -> Option<Timestamp> {
        let date = Date::new(self.small()?, self.byte()?, self.byte()?)?;
        let time = self.optional(|reader| Some((reader.byte()?, reader.byte()?)))?;
        Timestamp::new(date, time)
    }

    fn located(&mut self, text: &str) -> Option<Option<Located>> {
        let located = match self.byte()? {
            located::ABSENT => return Some(None),
            located::SPAN => {
                let span = self.span(text)?;
                Located { text: span.of(text).to_owned(), span: Some(span) }
            }
            located::WORDS => Located { text: self.owned()?, span: None },
            located::SPAN_AND_WORDS => {
                let span = self.span(text)?;
                let words = self.owned()?;
                if words == span.of(text) {
                    return None;
                }
                Located { text: words, span: Some(span) }
            }
            _ => return None,
        };
        Some(Some(located))
    }

    fn span(&mut self, text: &str) -> Option<Span> {
        let start = self.small::<u32>()?;
        let span = Span::new(start, start.checked_add(self.small::<u32>()?)?);
        text.get(span.range()).map(|_| span)
    }
}
