//! Any text as one block; its first byte says of which kind.
#![no_main]

use libfuzzer_sys::fuzz_target;
use muctieu_extract::{Article, Block, BlockKind, Facts, Span};

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, text)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let kind = BlockKind::ALL[usize::from(*kind) % BlockKind::ALL.len()];
    let blocks = [Block { kind, level: 0, span: Span::new(0, text.len() as u32) }];
    muctieu_fuzz::check(Article { text, blocks: &blocks, facts: &Facts::default() });
});
