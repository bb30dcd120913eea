//! Where a text has what was asked for, to be marked in place.

use muctieu_extract::{Block, BlockKind, Span};

use super::order::sort;
use super::pattern::Pattern;
use super::resolve::all;
use super::words::{Word, words};

/// Finds the hits of a query in a text, read as the corpus read it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Marks {
    runs: Vec<Run>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Run {
    patterns: Vec<Pattern>,
    quoted: bool,
}

/// A word that a run asks for.
struct Asked {
    span: Span,
    /// How many words, or ends of sentences, stand before it.
    place: u32,
    /// Bit by bit, which words of the run it is.
    is: u16,
}

/// The blocks that are searched: all but what the page says around the article.
pub(super) fn searched(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    blocks.iter().filter(|block| block.kind != BlockKind::Furniture)
}

impl Marks {
    pub(super) fn add(&mut self, patterns: Vec<Pattern>, quoted: bool) {
        self.runs.push(Run { patterns, quoted });
    }

    /// The hits in the blocks of a text that are searched: in order, apart from each other, on
    /// character boundaries of the text as given.
    ///
    /// Where the words stand adjacent as typed, only that is marked; otherwise the longest parts that do,
    /// and of the words that are in none of these, each.
    pub fn spans(&self, text: &str, blocks: &[Block]) -> Vec<Span> {
        let blocks: Vec<Span> = searched(blocks).map(|block| block.span).collect();
        self.within(text, &blocks)
    }

    /// The hits in a text of one block: a title, a sentence.
    pub fn spans_of_line(&self, text: &str) -> Vec<Span> {
        self.within(text, &[Span::new(0, text.len() as u32)])
    }

    fn within(&self, text: &str, blocks: &[Span]) -> Vec<Span> {
        let mut spans = Vec::new();
        for run in &self.runs {
            run.mark(&run.asked(text, blocks), &mut spans);
        }
        let mut keys: Vec<u64> =
            spans.iter().map(|span| u64::from(span.start) << 32 | u64::from(span.end)).collect();
        sort(&mut keys);
        spans.clear();
        for key in keys {
            let next = Span::new((key >> 32) as u32, key as u32);
            match spans.last_mut() {
                Some(last) if next.start < last.end => last.end = last.end.max(next.end),
                _ => spans.push(next),
            }
        }
        spans
    }
}

impl Run {
    fn asked(&self, text: &str, blocks: &[Span]) -> Vec<Asked> {
        let mut asked = Vec::new();
        let mut place = 0;
        for &block in blocks {
            for Word { span, term, sentence } in words(text, block) {
                place += 1 + u32::from(sentence.is_some());
                let found = self.patterns.iter().enumerate().filter(|(_, p)| p.finds(term));
                let is = found.fold(0, |is, (word, _)| is | 1 << word);
                if is != 0 {
                    asked.push(Asked { span, place, is });
                }
            }
        }
        asked
    }

    fn mark(&self, asked: &[Asked], spans: &mut Vec<Span>) {
        let words = self.patterns.len();
        let before = spans.len();
        for at in 0..asked.len() {
            if length(&asked[at..], 0, words) == words {
                spans.push(asked[at].span.to(asked[at + words - 1].span));
            }
        }
        if spans.len() > before || self.quoted || words < 2 {
            return;
        }
        let mut parts: Vec<(Span, u16)> = Vec::new();
        let mut at = 0;
        while at < asked.len() {
            let longest = (0..words).map(|word| (length(&asked[at..], word, words), word));
            let Some((len, word)) = longest.max_by_key(|&(len, word)| (len, words - word)) else {
                return;
            };
            let len = len.max(1);
            let span = asked[at].span.to(asked[at + len - 1].span);
            let is = if len > 1 { all(len) << word } else { asked[at].is };
            parts.push((span, is));
            at += len;
        }
        let in_parts = parts.iter().filter(|(_, is)| is.count_ones() > 1);
        let covered = in_parts.fold(0, |covered, (_, is)| covered | is);
        let kept = parts.iter().filter(|(_, is)| is.count_ones() > 1 || is & !covered != 0);
        spans.extend(kept.map(|(span, _)| *span));
    }
}

/// How many words of the run, from `word` on, stand adjacent from the first of these on.
fn length(asked: &[Asked], word: usize, words: usize) -> usize {
    let first = asked.first().map_or(0, |first| first.place);
    let here = asked.iter().zip(first..).zip(word..words);
    here.take_while(|((asked, place), word)| asked.place == *place && asked.is >> word & 1 == 1)
        .count()
}
