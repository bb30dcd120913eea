//! A page while it is being read: what each line was taken for so far.

use std::ops::Range;

use muctieu_extract::{BlockKind, Span};

use super::furniture::{self, Furniture};
use super::line::Page;
use super::when::{self, When};
use crate::Timestamp;

/// A page and what is known of its lines.
pub struct Draft<'t> {
    pub page: Page<'t>,
    /// What each line is, and its level.
    pub kinds: Vec<Option<(BlockKind, u8)>>,
    /// Whether a line goes on with the block of the line before.
    pub merged: Vec<bool>,
    /// What each line is by itself, where it is furniture.
    pub furniture: Vec<Option<Furniture>>,
    pub title: Option<Title>,
    pub published: Option<Timestamp>,
    pub byline: Option<Span>,
    pub source: Option<Span>,
}

/// The lines of a title, and where its words stand: a date glued to it is left out.
#[derive(Clone, Debug)]
pub struct Title {
    pub lines: Range<usize>,
    pub span: Span,
    /// Its plain copy.
    pub plain: String,
    /// Whether it is an official document's.
    pub official: bool,
}

impl<'t> Draft<'t> {
    pub fn new(page: Page<'t>) -> Self {
        let furniture = (0..page.lines.len())
            .map(|i| {
                let shape = &page.lines[i].shape;
                let short = shape.whole && shape.words <= 40;
                short.then(|| furniture::recognise(page.plain(i), shape.words)).flatten()
            })
            .collect();
        let count = page.lines.len();
        Draft {
            page,
            kinds: vec![None; count],
            merged: vec![false; count],
            furniture,
            title: None,
            published: None,
            byline: None,
            source: None,
        }
    }

    pub fn len(&self) -> usize {
        self.page.lines.len()
    }

    /// Makes a line of its own of what follows an offset of a line.
    pub fn split(&mut self, line: usize, at: usize) {
        let count = self.len();
        self.page.split(line, at);
        if self.len() > count {
            let after = line + 1;
            self.kinds.insert(after, None);
            self.merged.insert(after, false);
            self.furniture.insert(after, None);
        }
    }

    pub fn set(&mut self, line: usize, kind: BlockKind) {
        self.kinds[line] = Some((kind, 0));
    }

    /// The date of a line that says nothing but when, and perhaps where or by whom.
    pub fn dateline(&self, line: usize) -> Option<When> {
        let text = self.page.lines.get(line)?;
        if !text.shape.whole || text.shape.words > 24 {
            return None;
        }
        let plain = self.page.plain(line);
        let when = when::find(plain)?;
        if when.others.is_empty() {
            return Some(when);
        }
        if when.others.len() > 6 {
            return None;
        }
        // `Thời sự | 08:15`, `Thu Hà - 30/6/2020`, `Ba Chẽ, ngày …`: names, apart from the date.
        let folded = super::fold::Folded::of(text.text);
        let first = when.spans.iter().map(|span| span.start).min()?;
        let last = when.others.iter().map(|word| word.end).max()?;
        let named = when.others.iter().all(|word| {
            let original = &text.text[folded.range(word.start, word.end)];
            original.starts_with(|c: char| !c.is_lowercase())
        });
        let before = &plain[..first];
        let section = last <= first && furniture::is_section(&before[..last]);
        let between = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == ' ');
        let apart = last > first || section || between.ends_with([',', '|', '-', ':', ';', '(']);
        (named || section).then_some(when).filter(|_| apart)
    }

    /// A stretch of a line as a span of the text.
    pub fn span(&self, line: usize, range: Range<usize>) -> Span {
        let start = self.page.lines[line].start;
        Span::new(start + range.start as u32, start + range.end as u32)
    }

    /// All of a line as a span of the text.
    pub fn line_span(&self, line: usize) -> Span {
        self.span(line, 0..self.page.lines[line].text.len())
    }
}
