//! An article as the screen lays it out: what stands above it, and its blocks gathered into sections.

use crate::language::Language;
use crate::write;
use muctieu_corpus::Document;
use muctieu_extract::{Block, BlockKind};

/// A part of an article's body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Section {
    /// One block that stands for itself.
    Block(Block),
    /// Items of one list.
    List(Vec<Block>),
    /// What the page says around the article: folded.
    Furniture(Vec<Block>),
}

/// The sections of an article in reading order, without the title, which stands above them, and with all
/// furniture at the end, so that nothing comes between the reader and the article.
///
/// Every other block that holds more than white space is in exactly one section.
pub fn outline(text: &str, blocks: &[Block]) -> Vec<Section> {
    let title = blocks.iter().position(|block| block.kind == BlockKind::Title);
    let mut sections: Vec<Section> = Vec::new();
    let mut furniture = Vec::new();
    for (place, &block) in blocks.iter().enumerate() {
        if Some(place) == title || block.span.of(text).trim().is_empty() {
            continue;
        }
        match (block.kind, sections.last_mut()) {
            (BlockKind::ListItem, Some(Section::List(items))) => items.push(block),
            (BlockKind::ListItem, _) => sections.push(Section::List(vec![block])),
            (BlockKind::Furniture, _) => furniture.push(block),
            (
                BlockKind::Title
                | BlockKind::Dateline
                | BlockKind::Lead
                | BlockKind::Heading
                | BlockKind::Paragraph
                | BlockKind::Caption
                | BlockKind::Byline
                | BlockKind::Source,
                _,
            ) => sections.push(Section::Block(block)),
        }
    }
    if !furniture.is_empty() {
        sections.push(Section::Furniture(furniture));
    }
    sections
}

/// What an article is about, to stand above its title: its day, its place, its term of office, its outlet.
pub fn headline(document: &Document, language: Language) -> Vec<String> {
    let meta = &document.meta;
    let outlet = meta.outlet.as_ref().or_else(|| Some(&meta.source.as_ref()?.text));
    let mut all = Vec::new();
    all.extend(meta.published.map(|published| write::date(published.date, language)));
    all.extend(meta.place.clone());
    all.extend(meta.term.map(|term| write::term(term, language)));
    all.extend(outlet.cloned());
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use muctieu_corpus::{Located, Metadata};
    use muctieu_extract::{Date, Span, Term};

    #[test]
    fn items_and_furniture_are_gathered_and_nothing_is_lost() {
        use BlockKind::*;
        let kinds =
            [Furniture, Title, Furniture, Lead, ListItem, ListItem, Paragraph, ListItem, Byline];
        let block = |(place, kind): (usize, &BlockKind)| {
            let start = place as u32 * 2;
            Block { kind: *kind, level: 0, span: Span::new(start, start + 2) }
        };
        let blocks: Vec<Block> = kinds.iter().enumerate().map(block).collect();
        let text = "a ".repeat(kinds.len());
        assert_eq!(
            outline(&text, &blocks),
            [
                Section::Block(blocks[3]),
                Section::List(vec![blocks[4], blocks[5]]),
                Section::Block(blocks[6]),
                Section::List(vec![blocks[7]]),
                Section::Block(blocks[8]),
                Section::Furniture(vec![blocks[0], blocks[2]]),
            ]
        );
        assert_eq!(outline(&" ".repeat(18), &blocks), []);
    }

    #[test]
    fn the_headline_says_what_is_known() {
        let located = |text: &str| Some(Located { text: text.into(), span: None });
        let meta = Metadata {
            published: "2020-09-03T08:17".parse().ok(),
            place: Some("huyện Thường Tín".into()),
            term: Some(Term { from: 2020, to: 2025 }),
            source: located("Báo Hà Nội"),
            ..Metadata::default()
        };
        let document = Document::new("a".into(), "a".into(), Vec::new(), meta);
        assert_eq!(
            headline(&document, Language::Vietnamese),
            ["3/9/2020", "huyện Thường Tín", "nhiệm kỳ 2020–2025", "Báo Hà Nội"]
        );
        assert_eq!(
            document.meta.published.map(|p| p.date),
            Date::new(2020, 9, 3),
            "the day is read from the time stamp"
        );
        let bare = Document::new("a".into(), "a".into(), Vec::new(), Metadata::default());
        assert!(headline(&bare, Language::English).is_empty());
    }
}
