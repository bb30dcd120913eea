//! What is read: a text, its blocks, and what is known of it as a whole.

use crate::period::{Date, Term};
use crate::span::Span;

/// What a block of an article is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BlockKind {
    /// The article's title.
    Title,
    /// The line with the date of publication.
    Dateline,
    /// The paragraph that opens the article (sapo).
    Lead,
    /// A heading inside the article.
    Heading,
    /// Running text.
    Paragraph,
    /// One item of a list.
    ListItem,
    /// The caption of a picture.
    Caption,
    /// Who wrote it.
    Byline,
    /// The outlet that is credited.
    Source,
    /// What the page says around the article: counters, forms, lists of links.
    Furniture,
}

impl BlockKind {
    /// Every kind, in the order of this table.
    pub const ALL: [BlockKind; 10] = [
        BlockKind::Title,
        BlockKind::Dateline,
        BlockKind::Lead,
        BlockKind::Heading,
        BlockKind::Paragraph,
        BlockKind::ListItem,
        BlockKind::Caption,
        BlockKind::Byline,
        BlockKind::Source,
        BlockKind::Furniture,
    ];

    /// The kind's name in data.
    pub const fn key(self) -> &'static str {
        match self {
            BlockKind::Title => "title",
            BlockKind::Dateline => "dateline",
            BlockKind::Lead => "lead",
            BlockKind::Heading => "heading",
            BlockKind::Paragraph => "paragraph",
            BlockKind::ListItem => "list_item",
            BlockKind::Caption => "caption",
            BlockKind::Byline => "byline",
            BlockKind::Source => "source",
            BlockKind::Furniture => "furniture",
        }
    }

    /// Whether figures in it are the article's own.
    pub const fn is_content(self) -> bool {
        match self {
            BlockKind::Title
            | BlockKind::Lead
            | BlockKind::Heading
            | BlockKind::Paragraph
            | BlockKind::ListItem
            | BlockKind::Caption => true,
            BlockKind::Dateline | BlockKind::Byline | BlockKind::Source | BlockKind::Furniture => {
                false
            }
        }
    }
}

/// One block. The blocks of an article are in order and tile its text: each byte is in exactly one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Depth of a heading or list item, 0 where there is none: `I.` 1, `1.` 2, `a)` 3, a dash 4, a plus 5.
    pub level: u8,
    /// Where it stands, white space around it included.
    pub span: Span,
}

/// What is known of an article as a whole, beside its text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Facts {
    /// The day of publication.
    pub published: Option<Date>,
    /// The locality that it is about: `huyện Thường Tín`.
    pub place: Option<String>,
    /// The term of office that it is about.
    pub term: Option<Term>,
}

/// An article to extract from.
#[derive(Clone, Copy, Debug)]
pub struct Article<'a> {
    /// The text as it was given.
    pub text: &'a str,
    /// Its blocks, in order.
    pub blocks: &'a [Block],
    /// What is known of it.
    pub facts: &'a Facts,
}
