//! A line of context around a hit.

use muctieu_extract::{Block, BlockKind, Span};

use super::marks::{Marks, searched};
use super::words::words;

/// A stretch of a text to show beside a hit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Snippet {
    /// Where it stands: a sentence, or words of one.
    pub span: Span,
    /// The hits in it.
    pub marks: Vec<Span>,
    /// Whether its sentence begins before it.
    pub cut_before: bool,
    /// Whether its sentence goes on behind it.
    pub cut_after: bool,
}

impl Marks {
    /// The sentence of the text that has most of what was asked for, the first of its likes; where it is
    /// longer than `most` characters, words of it around the hits. None where the text has no hit:
    /// it may be in a title that stands beside the text.
    ///
    /// Titles have theirs only where nothing else has: they are shown anyway.
    pub fn snippet(&self, text: &str, blocks: &[Block], most: usize) -> Option<Snippet> {
        let spans = self.spans(text, blocks);
        let mut best: Option<(u32, Span, Vec<Span>)> = None;
        for block in searched(blocks) {
            if !spans.iter().any(|span| span.overlaps(block.span)) {
                continue;
            }
            for sentence in sentences(text, block.span) {
                let marks: Vec<Span> =
                    spans.iter().copied().filter(|&span| sentence.contains(span)).collect();
                // Longer parts of a phrase say more than single words.
                let marked = marks.iter().map(|span| span.len()).sum::<u32>().min(200);
                let worth = if block.kind == BlockKind::Title { 1 } else { 1 + marked };
                if !marks.is_empty() && best.as_ref().is_none_or(|(most, ..)| worth > *most) {
                    best = Some((worth, sentence, marks));
                }
            }
        }
        best.map(|(_, sentence, marks)| cut(text, sentence, marks, most))
    }
}

/// The sentences of a block, white space around them left out.
fn sentences(text: &str, block: Span) -> Vec<Span> {
    let mut starts: Vec<u32> = words(text, block).filter_map(|word| word.sentence).collect();
    starts.push(block.end);
    let pairs = starts.windows(2).filter_map(|pair| match pair {
        [start, end] => Some(trimmed(text, Span::new(*start, *end))),
        _ => None,
    });
    pairs.collect()
}

fn trimmed(text: &str, span: Span) -> Span {
    let inside = span.of(text);
    let lead = inside.len() - inside.trim_start().len();
    let start = span.start + lead as u32;
    Span::new(start, start + inside.trim().len() as u32)
}

fn cut(text: &str, sentence: Span, marks: Vec<Span>, most: usize) -> Snippet {
    let whole = Snippet { span: sentence, marks, cut_before: false, cut_after: false };
    let Some(first) = whole.marks.first().copied() else { return whole };
    if sentence.of(text).chars().count() <= most {
        return whole;
    }
    let width = |span: Span| span.of(text).chars().count();
    // A third of the room stands before the hit: what a figure belongs to is said first.
    let room = most.saturating_sub(width(first));
    let before = Span::new(sentence.start, first.start);
    let after = Span::new(first.end, sentence.end);
    let tail = width(after).min(room - room / 3);
    let lead = width(before).min(room - tail);
    let tail = width(after).min(room - lead);
    let start = first.start - kept(before.of(text).chars().rev(), lead, width(before));
    let end = first.end + kept(after.of(text).chars(), tail, width(after));
    let span = trimmed(text, Span::new(start, end));
    let marks = whole.marks.into_iter().filter(|&mark| span.contains(mark)).collect();
    Snippet {
        span,
        marks,
        cut_before: span.start > sentence.start,
        cut_after: span.end < sentence.end,
    }
}

/// How many bytes of at most `most` characters, `all` of them or up to white space.
fn kept(chars: impl Iterator<Item = char>, most: usize, all: usize) -> u32 {
    let (mut bytes, mut kept) = (0, 0);
    for (at, c) in chars.enumerate() {
        if at >= most {
            // The character behind the last one that fits: a word may end just there.
            if c.is_whitespace() {
                kept = bytes;
            }
            break;
        }
        if c.is_whitespace() {
            kept = bytes;
        }
        bytes += c.len_utf8() as u32;
    }
    if most >= all { bytes } else { kept }
}
