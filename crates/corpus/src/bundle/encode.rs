use muctieu_extract::{Date, Span, Term};

use super::{MAGIC, VERSION, located};
use crate::{Document, Located, Metadata, Timestamp};

/// Packs documents, in the order given. Their blocks must tile their texts.
pub fn encode(documents: &[Document]) -> Vec<u8> {
    let mut out = Writer(Vec::new());
    out.0.extend_from_slice(MAGIC);
    out.byte(VERSION);
    out.number(documents.len() as u64);
    for document in documents {
        out.document(document);
    }
    out.0
}

struct Writer(Vec<u8>);

impl Writer {
    fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    fn number(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.byte((n as u8 & 0x7f) | 0x80);
            n >>= 7;
        }
        self.byte(n as u8);
    }

    fn words(&mut self, s: &str) {
        self.number(s.len() as u64);
        self.0.extend_from_slice(s.as_bytes());
    }

    fn optional<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.byte(u8::from(value.is_some()));
        if let Some(value) = value {
            write(self, value);
        }
    }

    fn document(&mut self, document: &Document) {
        self.words(&document.slug);
        self.words(&document.text);
        self.number(document.blocks.len() as u64);
        for block in &document.blocks {
            self.byte(block.kind as u8);
            self.byte(block.level);
            self.number(u64::from(block.span.len()));
        }
        self.metadata(&document.meta, &document.text);
    }

    fn metadata(&mut self, meta: &Metadata, text: &str) {
        let Metadata { title, published, byline, source, place, term, url, outlet, licence } = meta;
        self.located(title.as_ref(), text);
        self.optional(*published, Self::timestamp);
        self.located(byline.as_ref(), text);
        self.located(source.as_ref(), text);
        self.optional(place.as_deref(), Self::words);
        self.optional(*term, |out, Term { from, to }| {
            out.number(u64::from(from));
            out.number(u64::from(to));
        });
        self.optional(url.as_deref(), Self::words);
        self.optional(outlet.as_deref(), Self::words);
        self.optional(licence.as_deref(), Self::words);
    }

    fn timestamp(&mut self, Timestamp { date, time }: Timestamp) {
        let Date { year, month, day } = date;
        self.number(u64::from(year));
        self.byte(month);
        self.byte(day);
        self.optional(time, |out, (hour, minute)| {
            out.byte(hour);
            out.byte(minute);
        });
    }

    fn located(&mut self, value: Option<&Located>, text: &str) {
        match value {
            None => self.byte(located::ABSENT),
            Some(Located { text: words, span: None }) => {
                self.byte(located::WORDS);
                self.words(words);
            }
            Some(Located { text: words, span: Some(span) }) => {
                let said = text.get(span.range()) == Some(words);
                self.byte(if said { located::SPAN } else { located::SPAN_AND_WORDS });
                self.span(*span);
                if !said {
                    self.words(words);
                }
            }
        }
    }

    fn span(&mut self, span: Span) {
        self.number(u64::from(span.start));
        self.number(u64::from(span.len()));
    }
}
