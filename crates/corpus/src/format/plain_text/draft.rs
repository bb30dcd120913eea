//! A page while it is being read: what each line was taken for so far.

use std::cell::OnceCell;
use std::ops::Range;

use muctieu_extract::{BlockKind, Span};

use super::fold::Folded;
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
    /// What each line says of a date, once it was asked.
    datelines: Vec<OnceCell<Option<When>>>,
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
            datelines: vec![OnceCell::new(); count],
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
            self.datelines[line] = OnceCell::new();
            self.datelines.insert(after, OnceCell::new());
        }
    }

    pub fn set(&mut self, line: usize, kind: BlockKind) {
        self.kinds[line] = Some((kind, 0));
    }

    /// The date of a line that says nothing but when, and perhaps where or by whom.
    pub fn dateline(&self, line: usize) -> Option<&When> {
        self.datelines.get(line)?.get_or_init(|| self.find_dateline(line)).as_ref()
    }

    fn find_dateline(&self, line: usize) -> Option<When> {
        let text = self.page.lines.get(line)?;
        if !text.shape.whole || text.shape.words > 24 {
            return None;
        }
        let plain = self.page.plain(line);
        let when = when::find(plain)?;
        if when.others.is_empty() {
            return Some(when);
        }
        self.is_aside(text.text, plain, &when).then_some(when)
    }

    /// Whether what a line says beside the date is a name or a section, set apart from the date:
    /// `Thời sự | 08:15`, `Thu Hà - 30/6/2020`, `Ba Chẽ, ngày …`, but not `Đến ngày 30/6/2020`.
    fn is_aside(&self, original: &str, plain: &str, when: &When) -> bool {
        let mut phrases: Vec<Range<usize>> = Vec::new();
        for word in &when.others {
            match phrases.last_mut() {
                Some(phrase) if plain[phrase.end..word.start].trim().is_empty() => {
                    phrase.end = word.end;
                }
                _ => phrases.push(word.clone()),
            }
        }
        let folded = Folded::of(original);
        let apart = |between: &str| between.contains([',', '|', '-', ':', ';', '(', '/']);
        let first = when.spans.iter().map(|span| span.start).min().unwrap_or(0);
        when.others.len() <= 6
            && phrases.iter().all(|phrase| {
                let words = &plain[phrase.clone()];
                let name = original[folded.range(phrase.start, phrase.end)]
                    .starts_with(|c: char| !c.is_lowercase());
                let set_apart = if phrase.start < first {
                    apart(&plain[phrase.end..first]) || words.ends_with([',', ':', '-'])
                } else {
                    let before =
                        when.spans.iter().map(|span| span.end).filter(|&e| e <= phrase.start);
                    apart(&plain[before.max().unwrap_or(first)..phrase.start])
                };
                let section = furniture::is_section(words);
                (name && set_apart) || section
            })
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
