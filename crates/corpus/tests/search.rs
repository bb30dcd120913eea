//! Search finds and marks what the cases say, and holds on any text and anything typed.

use muctieu_corpus::search::{Index, bench};
use muctieu_corpus::{Document, Located, Metadata, Timestamp};
use muctieu_extract::{Block, BlockKind, Span};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

const CASES: &str = include_str!("search/cases.md");

fn document(line: &str) -> Document {
    let (day, rest) = match line.split_once(' ').map(|(day, rest)| (day.parse(), rest)) {
        Some((Ok(day), rest)) => (Some(day), rest),
        _ => (None, line),
    };
    let cut = rest.find("⏎").unwrap_or(0);
    let text = rest.replace('⏎', "\n");
    let body = if cut > 0 { cut + 1 } else { 0 } as u32;
    let mut blocks = Vec::new();
    let mut meta = Metadata::default();
    if cut > 0 {
        let title = Span::new(0, body);
        blocks.push(Block { kind: BlockKind::Title, level: 0, span: title });
        let words = title.of(&text).trim().to_owned();
        let span = Some(Span::new(0, words.len() as u32));
        meta.title = Some(Located { text: words, span });
    }
    let span = Span::new(body, text.len() as u32);
    blocks.push(Block { kind: BlockKind::Paragraph, level: 0, span });
    meta.published = day.and_then(|date| Timestamp::new(date, None));
    Document::new(String::new(), text, blocks, meta)
}

fn index(documents: &[Document]) -> Index {
    let mut index = Index::new();
    documents.iter().for_each(|document| _ = index.add(document));
    index
}

fn marked(text: &str, spans: &[Span]) -> String {
    let mut out = String::new();
    let mut from = 0;
    for span in spans {
        out += &text[from..span.start as usize];
        out += &format!("⟦{}⟧", span.of(text));
        from = span.end as usize;
    }
    out + &text[from..]
}

fn found(documents: &[Document], typed: &str) -> Vec<String> {
    let answer = index(documents).search(typed);
    let line = |document: &Document| {
        let spans = answer.marks.spans(&document.text, &document.blocks);
        marked(&document.text, &spans).replace('\n', "⏎")
    };
    answer.hits.iter().map(|hit| line(&documents[hit.document as usize])).collect()
}

struct Case {
    documents: Vec<Document>,
    typed: String,
    expected: Vec<String>,
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for group in CASES.split("\n## ").skip(1) {
        let mut documents = Vec::new();
        for line in group.lines() {
            if let Some(line) = line.strip_prefix("> ") {
                documents.push(document(line));
            } else if let Some(line) = line.strip_prefix("- `") {
                let typed = line.strip_suffix('`').expect("a closing backquote").to_owned();
                cases.push(Case { documents: documents.clone(), typed, expected: Vec::new() });
            } else if let Some(line) = line.strip_prefix("  - ") {
                cases.last_mut().expect("a case before its hits").expected.push(line.to_owned());
            }
        }
    }
    for case in &mut cases {
        assert!(!case.expected.is_empty(), "{}", case.typed);
        case.expected.retain(|line| line != "nothing");
    }
    cases
}

#[test]
fn what_is_typed_finds_and_marks_what_the_cases_say() {
    let cases = cases();
    assert!(cases.len() >= 60, "{}", cases.len());
    let mut failures = String::new();
    for case in &cases {
        let found = found(&case.documents, &case.typed);
        if found != case.expected {
            failures += &format!("`{}`\n  {found:#?}\n  {:#?}\n", case.typed, case.expected);
        }
    }
    assert!(failures.is_empty(), "found, and expected:\n{failures}");
}

#[test]
fn composed_and_decomposed_letters_are_one() {
    for case in cases() {
        let decomposed: Vec<Document> = case
            .documents
            .iter()
            .map(|document| {
                let text: String = document.text.nfd().collect();
                let day = document.meta.published.map_or(String::new(), |day| format!("{day} "));
                self::document(&(day + &text.replace('\n', "⏎")))
            })
            .collect();
        let typed: String = case.typed.nfd().collect();
        for (documents, typed) in
            [(&decomposed, &typed), (&decomposed, &case.typed), (&case.documents, &typed)]
        {
            let found: Vec<String> =
                found(documents, typed).iter().map(|line| line.nfc().collect()).collect();
            assert_eq!(found, case.expected, "{typed}");
        }
    }
}

#[test]
fn letters_may_be_said_to_stand_for_any_marks() {
    let index = index(&["Thu thuế.", "Lần thứ hai.", "Người dân."].map(document));
    let answer = index.search("thu");
    assert!(answer.narrowed && answer.hits.len() == 1);
    let answer = index.search_any_marks("thu");
    assert!(!answer.narrowed && answer.hits.len() == 2);
    assert!(!index.search("người").narrowed);
}

#[test]
fn a_title_that_stands_beside_the_text_is_searched() {
    let mut beside = document("Một xã.");
    beside.meta.title = Some(Located { text: "Trồng rừng".into(), span: None });
    let answer = index(&[beside.clone()]).search("rung");
    assert!(answer.hits[0].in_title && answer.hits[0].occurrences == 1);
    let spans = answer.marks.spans_of_line(beside.title());
    assert_eq!(marked(beside.title(), &spans), "Trồng ⟦rừng⟧");
}

#[test]
fn what_the_page_says_around_the_article_is_not_searched() {
    let mut page = document("Đăng nhập ⏎ Một xã.");
    page.blocks[0].kind = BlockKind::Furniture;
    page.meta.title = None;
    assert_eq!(index(&[page.clone()]).search("đăng nhập").hits, []);
    assert_eq!(index(&[page]).search("xã").hits.len(), 1);
}

#[test]
fn a_removed_document_is_found_no_more() {
    let mut index = index(&["Thu thuế.", "Lần thứ hai."].map(document));
    index.remove(0);
    index.remove(7);
    let found: Vec<u32> = index.search("thu").hits.iter().map(|hit| hit.document).collect();
    assert_eq!(found, [1]);
    assert_eq!(index.add(&document("Thu nữa.")), 2);
    let found: Vec<u32> = index.search("thu").hits.iter().map(|hit| hit.document).collect();
    assert_eq!(found, [2]);
}

#[test]
fn a_line_of_context() {
    let check = |line: &str, typed: &str, most: usize, expected: &str| {
        let document = document(line);
        let answer = index(std::slice::from_ref(&document)).search(typed);
        let snippet = answer.marks.snippet(&document.text, &document.blocks, most);
        let shown = snippet.map_or(String::new(), |snippet| {
            let shift = snippet.span.start;
            let inside: Vec<Span> = (snippet.marks.iter())
                .map(|mark| Span::new(mark.start - shift, mark.end - shift))
                .collect();
            let ends = [snippet.cut_before, snippet.cut_after].map(|c| if c { "…" } else { "" });
            format!("{}{}{}", ends[0], marked(snippet.span.of(&document.text), &inside), ends[1])
        });
        assert_eq!(shown, expected, "{typed} in {line}");
    };
    let line = "Trồng rừng ⏎ Xã đã họp. Năm 2020, “xã trồng 5 ha rừng ở TP. Hạ Long”. Hết.";
    check(line, "rừng", 200, "Năm 2020, “xã trồng 5 ha ⟦rừng⟧ ở TP. Hạ Long”.");
    check(line, "trồng rừng", 200, "⟦Trồng rừng⟧");
    check(line, "xã", 200, "⟦Xã⟧ đã họp.");
    check(line, "hết", 200, "⟦Hết⟧.");
    check(line, "rừng", 24, "…5 ha ⟦rừng⟧ ở TP. Hạ…");
    check(line, "rừng", 1, "…⟦rừng⟧…");
    check(line, "năm", 14, "⟦Năm⟧ 2020, “xã…");
    check(line, "không", 200, "");
    check("Hộ ở xã. Hộ nghèo ở xã", "hộ nghèo xã", 200, "⟦Hộ nghèo⟧ ở ⟦xã⟧");
}

#[test]
fn the_bench_measures_what_it_says() {
    let articles: Vec<Document> = bench::Articles::new(20).collect();
    assert_eq!(articles, bench::Articles::new(20).collect::<Vec<_>>());
    for article in &articles {
        assert!((2_900..=bench::BYTES).contains(&article.text.len()), "{}", article.text.len());
        assert_eq!(article.blocks.last().map(|b| b.span.end as usize), Some(article.text.len()));
    }
    let mut ticks = 0.0;
    let cost = bench::bench(20, || {
        ticks += 1.0;
        ticks
    });
    let keys: usize = bench::TYPED.iter().map(|typed| typed.chars().count()).sum();
    assert_eq!((cost.keystrokes.len(), cost.worst_ms(), cost.mean_ms()), (keys, 1.0, 1.0));
    assert!(cost.index_bytes > 0 && cost.keystrokes.iter().any(|key| key.hits > 0));
}

/// Texts of what could trip a search: marks of both kinds, signs, other scripts, half words.
fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "thu", "thứ", "đường", "duong", "du", "tỉ", "lệ", "hòa", "hoà", "Ð", "05", "1.000", "12,5",
        " ", " ", " ", "\n", ". ", "\"", "“", "”", "\u{301}", "\u{31B}", "\u{200B}", "план",
        "東京", "²", "m2", "internationalisation", "\u{FEFF}", "😀", "a", "TP. ",
    ]);
    let known = prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat());
    prop_oneof![4 => known, 1 => any::<String>()]
}

proptest! {
    #[test]
    fn any_text_and_anything_typed(
        texts in prop::collection::vec(any_text(), 0..6),
        typed in any_text(),
        most in 0usize..60,
    ) {
        let documents: Vec<Document> = texts.iter().map(|text| {
            let text = text.replace('⏎', " ");
            let span = Span::new(0, text.len() as u32);
            let block = Block { kind: BlockKind::Paragraph, level: 0, span };
            Document::new(String::new(), text, vec![block], Metadata::default())
        }).collect();
        let index = index(&documents);
        for answer in [index.search(&typed), index.search_any_marks(&typed)] {
            for hit in &answer.hits {
                let document = &documents[hit.document as usize];
                let spans = answer.marks.spans(&document.text, &document.blocks);
                prop_assert!(!spans.is_empty(), "found, and nothing to mark");
                for pair in spans.windows(2) {
                    prop_assert!(pair[0].end <= pair[1].start);
                }
                for span in &spans {
                    prop_assert!(!span.is_empty() && document.text.get(span.range()).is_some());
                }
                let snippet = answer.marks.snippet(&document.text, &document.blocks, most).unwrap();
                prop_assert!(document.text.get(snippet.span.range()).is_some());
                prop_assert!(!snippet.marks.is_empty());
                for mark in &snippet.marks {
                    prop_assert!(snippet.span.contains(*mark) && spans.contains(mark));
                }
            }
            let mut numbers: Vec<u32> = answer.hits.iter().map(|hit| hit.document).collect();
            numbers.sort_unstable();
            numbers.dedup();
            prop_assert_eq!(numbers.len(), answer.hits.len());
        }
    }

    #[test]
    fn a_word_of_a_text_finds_the_text(words in prop::collection::vec("[a-zđăâêôơư]{1,7}", 1..8), at in 0usize..8) {
        let text = words.join(" ");
        let documents = [document(&text), document("khác")];
        let word = &words[at % words.len()];
        for typed in [word.clone(), format!("{word} "), text.clone(), format!("\"{text}\"")] {
            let hits = index(&documents).search(&typed).hits;
            prop_assert!(hits.iter().any(|hit| hit.document == 0), "{}", typed);
        }
    }

    #[test]
    fn marks_ignored_find_no_less(texts in prop::collection::vec(any_text(), 1..5), typed in any_text()) {
        let documents: Vec<Document> =
            texts.iter().map(|text| document(&text.replace('⏎', " "))).collect();
        let index = index(&documents);
        // A single complete word: with more, the corpus decides anew what is a phrase.
        let word = typed.split(|c: char| !c.is_alphanumeric()).find(|w| w.chars().all(char::is_alphabetic));
        let typed = format!("{} ", word.unwrap_or("thu"));
        let any = index.search_any_marks(&typed).hits;
        for hit in index.search(&typed).hits {
            prop_assert!(any.iter().any(|other| other.document == hit.document), "{}", typed);
        }
    }
}
