//! Text as copied from a page.

use muctieu_extract::{Block, BlockKind, Span};

use super::Problem;
use crate::{Document, Metadata};

pub fn read(slug: String, bytes: &[u8]) -> Result<Document, Problem> {
    let text = std::str::from_utf8(bytes).map_err(|e| Problem::NotUtf8 { at: e.valid_up_to() })?;
    if text.trim().is_empty() {
        return Err(Problem::Empty);
    }
    let mut blocks: Vec<Block> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len() as u32;
        match blocks.last_mut() {
            Some(block) if line.trim().is_empty() => block.span.end = end,
            _ => blocks.push(Block {
                kind: BlockKind::Paragraph,
                level: 0,
                span: Span::new(start, end),
            }),
        }
        start = end;
    }
    Ok(Document::new(slug, text.to_owned(), blocks, Metadata::default()))
}
