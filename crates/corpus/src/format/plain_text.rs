//! Text as copied from a page: what each line is, and what the page says of the article.
//!
//! A page is cut into lines; each line is looked at by itself (how it looks, whether it is
//! furniture), then the head is read, then the foot, then what stands between them. Recognition
//! works on plain copies of short lines ([`fold`]), so that it does not matter how a page types its
//! words; offsets always are those of the text as given. Each step is linear in the text.

mod body;
mod caption;
mod credit;
mod draft;
mod encoding;
mod figures;
mod fold;
mod furniture;
mod head;
mod line;
mod marker;
mod names;
mod official;
mod tail;
mod when;

use muctieu_extract::{Block, BlockKind, Span};

use super::Problem;
use crate::{Located, Metadata};
use draft::Draft;
use line::Page;

pub(super) use fold::Folded;
pub(super) use when::find as find_date;

/// A text with its blocks and what it says of itself.
pub struct Structure {
    pub text: String,
    pub blocks: Vec<Block>,
    pub meta: Metadata,
}

/// Reads bytes as text copied from a page.
pub fn read(bytes: &[u8]) -> Result<Structure, Problem> {
    let text = encoding::decode(bytes)?;
    let page = Page::new(text);
    if page.lines.is_empty() {
        return Err(Problem::Empty);
    }
    let mut draft = Draft::new(page);
    let start = head::read(&mut draft);
    let foot = tail::read(&mut draft, start);
    body::read(&mut draft, start, foot);
    let (blocks, meta) = (blocks(&draft), metadata(&draft));
    Ok(Structure { text: text.to_owned(), blocks, meta })
}

/// The blocks, each from the beginning of its first line to the beginning of the next block.
fn blocks(draft: &Draft<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::with_capacity(draft.len());
    for (i, line) in draft.page.lines.iter().enumerate() {
        if draft.merged[i] && !blocks.is_empty() {
            continue;
        }
        let start = if i == 0 { 0 } else { line.raw_start };
        if let Some(before) = blocks.last_mut() {
            before.span.end = start;
        }
        let (kind, level) = draft.kinds[i].unwrap_or((BlockKind::Paragraph, 0));
        blocks.push(Block { kind, level, span: Span::new(start, draft.page.text.len() as u32) });
    }
    blocks
}

fn metadata(draft: &Draft<'_>) -> Metadata {
    let located =
        |span: Span| Located { text: fold::tidy(span.of(draft.page.text)), span: Some(span) };
    Metadata {
        title: draft.title.as_ref().map(|title| located(title.span)),
        published: draft.published,
        byline: draft.byline.map(located),
        source: draft.source.map(located),
        ..Metadata::default()
    }
}
