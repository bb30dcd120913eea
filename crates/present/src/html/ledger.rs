//! The ledger: what stands above its table. The parts are drawn anew each on its own.

mod dropped;
mod facets;
mod outcome;
mod rows;
mod take;

pub use dropped::{FILE, dropped, dropped_words};
pub use facets::{found_words, ledger_facets, ledger_found};
pub use outcome::{beside, outcome};
pub use rows::{BOXES, ROWS, TICK_ALL, ledger_rows};
pub use take::{take, take_ticked, ticked_words};

use super::Html;
use crate::export::Export;
use crate::language::Language;
use crate::words::{Counted, LaterWord, Word, position};
use crate::write;

/// The id of the field that the ledger is asked in.
pub const QUERY: &str = "query";

/// What stands above all: the title, and how far the ledger is.
pub fn ledger_head(
    export: Option<&Export<'_>>,
    read: (usize, usize),
    language: Language,
) -> String {
    let mut html = Html::new(language);
    html.put(
        r#"<header class="masthead"><h1 tabindex="-1">%</h1><p>%</p></header><p class="total" role="status">%</p>"#,
    );
    html.word(Word::Ledger);
    html.word(LaterWord::LedgerIntro);
    let Some(export) = export else {
        let far = position(read.0, read.1, language);
        html.said([LaterWord::ArticlesRead.text(language), " ", &far].concat());
        html.put(r#"<progress value="%" max="%" aria-label="%"></progress>"#);
        html.number(read.0);
        html.number(read.1);
        html.word(Word::Reading);
        return html.finish();
    };
    let far = [
        &*Counted::Targets.text(export.ledger.targets.len(), language),
        " · ",
        &Counted::Articles.text(export.ledger.articles.len(), language),
        " · ",
        LaterWord::AsOf.text(language),
        " ",
        &write::date(export.today, language),
    ];
    html.said(far.concat());
    html.finish()
}

/// The field that the ledger is asked in, holding what is asked.
pub fn ledger_query(query: &str, language: Language) -> String {
    let mut html = Html::new(language);
    html.put(concat!(
        r#"<div class="ask" role="search"><label for="query">%</label>"#,
        r#"<input id="query" type="search" value="%" placeholder="%" autocomplete="off" aria-keyshortcuts="/"></div>"#,
    ));
    html.word(LaterWord::Ask);
    html.text(query);
    html.word(LaterWord::AskExample);
    html.finish()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::ledger::{Ledger, Source};
    use muctieu_corpus::{Document, Metadata};
    use muctieu_extract::{Block, BlockKind, Extraction, Span, extract};

    const ARTICLES: [(&str, &str, &str); 2] = [
        (
            "2020-09-01",
            "Đến năm 2021, phấn đấu thu nhập bình quân đầu người đạt 45 triệu đồng/người/năm",
            "nam-khe",
        ),
        ("2022-01-05", "Năm 2021, thu nhập bình quân đầu người đạt 46 triệu đồng/người/năm", "a b"),
    ];

    /// A ledger of one target and the result that answers it; `tell` is told of it.
    pub(crate) fn with_ledger(tell: impl FnOnce(&Export<'_>)) {
        let read: Vec<(Document, Extraction)> = ARTICLES
            .iter()
            .map(|(day, text, slug)| {
                let meta = Metadata {
                    place: Some("huyện Nam Khê".into()),
                    published: Some(day.parse().unwrap()),
                    ..Metadata::default()
                };
                let span = Span::new(0, text.len() as u32);
                let block = Block { kind: BlockKind::Paragraph, level: 0, span };
                let document = Document::new(slug.to_string(), text.to_string(), vec![block], meta);
                let found = extract(document.article());
                (document, found)
            })
            .collect();
        let sources: Vec<Source<'_>> =
            read.iter().map(|(document, extraction)| Source { document, extraction }).collect();
        let today = "2022-06-01".parse().unwrap();
        let ledger = Ledger::new(&sources, today);
        assert_eq!((ledger.targets.len(), ledger.targets[0].pairs.len()), (1, 1));
        tell(&Export { ledger: &ledger, sources: &sources, today, base: None });
    }

    #[test]
    fn the_head_says_how_far_it_is() {
        let reading = ledger_head(None, (3, 5), Language::English);
        assert!(reading.contains("<progress value=\"3\" max=\"5\""), "{reading}");
        assert!(reading.contains("3 of 5"), "{reading}");
        with_ledger(|export| {
            let done = ledger_head(Some(export), (2, 2), Language::Vietnamese);
            assert!(done.contains("1 chỉ tiêu · 2 bài viết"), "{done}");
            assert!(!done.contains("<progress"), "{done}");
        });
    }

    #[test]
    fn what_is_asked_stands_in_the_field() {
        let html = ledger_query("thu \"x\" >= 80", Language::Vietnamese);
        assert!(html.contains("value=\"thu &quot;x&quot; &gt;= 80\""), "{html}");
        assert!(html.contains("<label for=\"query\">") && !html.contains("</input>"), "{html}");
    }
}
