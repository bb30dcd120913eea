//! A document as a person reads it.

use muctieu_corpus::{Document, Located};

/// The metadata and the blocks, as a person reads them.
pub fn shown(document: &Document) -> String {
    let meta = &document.meta;
    let text = |located: &Option<Located>| located.as_ref().map_or("-", |l| &l.text).to_owned();
    let published = meta.published.map_or("-".to_owned(), |published| published.to_string());
    let mut out = format!(
        "title      {}\npublished  {published}\nbyline     {}\nsource     {}\n\n",
        text(&meta.title),
        text(&meta.byline),
        text(&meta.source),
    );
    for block in &document.blocks {
        let words: Vec<&str> = block.span.of(&document.text).split_whitespace().collect();
        let words = words.join(" ");
        let length = words.chars().count();
        let shown = match length {
            0..=90 => words,
            _ => {
                let head: String = words.chars().take(56).collect();
                let tail: String = words.chars().skip(length - 30).collect();
                format!("{head} […] {tail}")
            }
        };
        let level = if block.level > 0 { block.level.to_string() } else { String::new() };
        out.push_str(&format!("{:<10}{level:>1} {shown}\n", block.kind.key()));
    }
    out
}
