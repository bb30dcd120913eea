//! An article, set for reading, its quantities and numbers marked.

use super::Html;
use crate::label::Label;
use crate::language::Language;
use crate::outline::{Section, headline, outline};
use crate::route::Route;
use crate::segments::{Marked, segments};
use crate::words::Word;
use muctieu_corpus::Document;
use muctieu_extract::{Block, BlockKind, Extraction, Span};

/// The id of the mark that begins at that byte.
pub fn id_of_mark(mark: u32) -> String {
    format!("m{mark}")
}

/// The id of the first piece of that place where what is searched for was found.
pub fn id_of_hit(hit: usize) -> String {
    format!("h{hit}")
}

/// An article: headline, title, sections. `route` is where the reader is; at `hits` stands what is searched for,
/// in order and apart.
///
/// A mark whose kind is hidden is plain text, except the open one. Each mark is a link to its own address.
pub fn article(
    document: &Document,
    found: &Extraction,
    route: &Route,
    hits: &[Span],
    language: Language,
) -> String {
    let html = Html::new(language);
    let mut page = Page { html, document, found, route, hits, language };
    page.html.put(r#"<article class="article" lang="vi">"#);
    page.title();
    for section in outline(&document.text, &document.blocks) {
        page.section(section);
    }
    if let Some(url) = &document.meta.url {
        page.html.put(r#"<p class="original" lang="%"><a href="%" rel="noreferrer">%</a></p>"#);
        page.html.text(language.key());
        page.html.text(url);
        page.html.word(Word::Original);
    }
    page.html.put("</article>");
    page.html.finish()
}

struct Page<'a> {
    html: Html,
    document: &'a Document,
    found: &'a Extraction,
    route: &'a Route,
    hits: &'a [Span],
    language: Language,
}

impl Page<'_> {
    fn title(&mut self) {
        self.html.put(r#"<p class="about" lang="%">%</p><h1 tabindex="-1">"#);
        self.html.text(self.language.key());
        self.html.said(headline(self.document, self.language).join(" · "));
        let title = self.document.blocks.iter().find(|block| block.kind == BlockKind::Title);
        match title {
            Some(title) => self.running(title.span),
            None => self.html.text(self.document.title()),
        }
        self.html.put("</h1>");
    }

    fn section(&mut self, section: Section) {
        match section {
            Section::Block(block) => self.block(block),
            Section::List(items) => {
                self.html.put(r#"<ul class="items">"#);
                for item in items {
                    self.html.put(r#"<li data-level="%">"#);
                    self.html.number(item.level.into());
                    self.running(item.span);
                    self.html.put("</li>");
                }
                self.html.put("</ul>");
            }
            Section::Furniture(blocks) => {
                self.html.put(r#"<details class="furniture"><summary lang="%">%</summary>"#);
                self.html.text(self.language.key());
                self.html.word(Word::FurnitureFolded);
                for block in blocks {
                    self.html.put("<p>");
                    self.running(block.span);
                    self.html.put("</p>");
                }
                self.html.put("</details>");
            }
        }
    }

    fn block(&mut self, block: Block) {
        let (begin, end) = match block.kind {
            BlockKind::Lead => (r#"<p class="lead">"#, "</p>"),
            BlockKind::Heading if block.level <= 1 => ("<h2>", "</h2>"),
            BlockKind::Heading => (r#"<h3 data-level="%">"#, "</h3>"),
            BlockKind::Caption => ("<figure><figcaption>", "</figcaption></figure>"),
            BlockKind::Title | BlockKind::Dateline | BlockKind::Byline | BlockKind::Source => {
                (r#"<p class="credit" data-block="%">"#, "</p>")
            }
            BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Furniture => ("<p>", "</p>"),
        };
        self.html.put(begin);
        match block.kind {
            BlockKind::Heading if block.level > 1 => self.html.number(block.level.into()),
            BlockKind::Title | BlockKind::Dateline | BlockKind::Byline | BlockKind::Source => {
                self.html.text(block.kind.key());
            }
            _ => {}
        }
        self.running(block.span);
        self.html.put(end);
    }

    /// Running text. White space around it is the page's, not the paragraph's.
    fn running(&mut self, within: Span) {
        let found = self.found;
        let facets = self.route.facets();
        let within = trimmed(&self.document.text, within);
        for segment in segments(within, found) {
            let open = self.route.mark() == Some(segment.span.start);
            match segment.marked {
                Marked::Quantity(index) if open || facets.shows(found.quantities[index].status) => {
                    let quantity = &found.quantities[index];
                    self.html.put(r#"<mark data-status="%" data-confidence="%">"#);
                    self.html.text(quantity.status.key());
                    self.html.text(quantity.confidence.key());
                    self.link(segment.span.start);
                    self.html.put(r#"<span class="visually-hidden" lang="%">%: </span>"#);
                    self.html.text(self.language.key());
                    self.html.text(quantity.status.label(self.language));
                    self.words(segment.span);
                    self.html.put("</a></mark>");
                }
                Marked::Number(index) if open || facets.every_number => {
                    let kind = found.numbers[index].kind;
                    self.html.put(r#"<span class="number" data-kind="%">"#);
                    self.html.text(kind.key());
                    self.link(segment.span.start);
                    self.words(segment.span);
                    self.html.put(concat!(
                        r#"<small lang="%"><span class="visually-hidden">: </span>%</small>"#,
                        "</a></span>",
                    ));
                    self.html.text(self.language.key());
                    self.html.text(kind.label(self.language));
                }
                Marked::No | Marked::Quantity(_) | Marked::Number(_) => self.words(segment.span),
            }
        }
    }

    /// Words of the text, what is searched for marked in them.
    fn words(&mut self, within: Span) {
        let text = &self.document.text;
        let mut at = within.start;
        let first = self.hits.partition_point(|hit| hit.end <= within.start);
        for (number, hit) in self.hits.iter().enumerate().skip(first) {
            let (start, end) = (hit.start.max(at), hit.end.min(within.end));
            if start >= end {
                break;
            }
            self.html.text(Span::new(at, start).of(text));
            // What a figure's edge cuts has its name in its first piece.
            if start == hit.start {
                self.html.put(r#"<mark class="hit" id="%">%</mark>"#);
                self.html.said(id_of_hit(number));
            } else {
                self.html.put(r#"<mark class="hit">%</mark>"#);
            }
            self.html.text(Span::new(start, end).of(text));
            at = end;
        }
        self.html.text(Span::new(at, within.end).of(text));
    }

    fn link(&mut self, mark: u32) {
        self.html.put(r#"<a id="%" href="%">"#);
        self.html.said(id_of_mark(mark));
        self.html.said(self.route.with_mark(Some(mark)).to_string());
    }
}

fn trimmed(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let start = words.len() - words.trim_start().len();
    let words = words.trim();
    let start = span.start + if words.is_empty() { 0 } else { start as u32 };
    Span::new(start, start + words.len() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asked::Asked;
    use crate::facets::Facets;
    use crate::testing::quantity;
    use muctieu_corpus::Metadata;
    use muctieu_extract::{Number, NumberKind, Quantity, Status};

    const TEXT: &str = "Năm 2025\nCó 5 xã & 3 hội nghị <ở> huyện\nNăm 2019\n";

    fn span_of(words: &str) -> Span {
        let start = TEXT.find(words).unwrap() as u32;
        Span::new(start, start + words.len() as u32)
    }

    fn document() -> Document {
        let mut at = 0;
        let kinds = [BlockKind::Title, BlockKind::Paragraph, BlockKind::Furniture];
        let blocks = kinds.into_iter().zip(TEXT.split_inclusive('\n')).map(|(kind, line)| {
            let start = at;
            at += line.len() as u32;
            Block { kind, level: 0, span: Span::new(start, at) }
        });
        let blocks = blocks.collect();
        Document::new("bài".into(), TEXT.into(), blocks, Metadata::default())
    }

    fn found() -> Extraction {
        let of = |words, status| Quantity { span: span_of(words), status, ..quantity(5.0) };
        let number = |words, kind| Number { span: span_of(words), kind };
        Extraction {
            quantities: vec![of("5 xã", Status::Target), of("3 hội nghị", Status::Result)],
            numbers: vec![number("2025", NumberKind::Date), number("2019", NumberKind::Furniture)],
        }
    }

    fn drawn(facets: Facets, open: Option<u32>) -> String {
        let route = Route::article("bài").with_facets(facets).with_mark(open);
        article(&document(), &found(), &route, &[], Language::English)
    }

    /// The text of HTML, without what is said to screen readers only and what names a number's kind.
    fn text_of(html: &str) -> String {
        let mut text = String::new();
        let mut rest = html;
        let mut asides = 0;
        while let Some((before, after)) = rest.split_once('<') {
            if asides == 0 {
                text.push_str(before);
            }
            let (tag, after) = after.split_once('>').unwrap();
            let aside = ["small", "span class=\"visually-hidden\"", "summary", "p class=\"about\""];
            if aside.iter().any(|start| tag.starts_with(start))
                || (asides > 0 && !tag.starts_with('/'))
            {
                asides += 1;
            } else if asides > 0 {
                asides -= 1;
            }
            rest = after;
        }
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    }

    #[test]
    fn the_whole_text_is_there_whatever_is_marked() {
        for facets in Facets::every() {
            for open in [None, Some(span_of("5 xã").start)] {
                assert_eq!(text_of(&drawn(facets, open)), TEXT.replace('\n', ""), "{facets:?}");
            }
        }
    }

    #[test]
    fn a_mark_is_a_link_that_says_its_kind() {
        let html = drawn(Facets::default(), None);
        let start = span_of("5 xã").start;
        let mark = format!(
            "<mark data-status=\"target\" data-confidence=\"sure\">\
             <a id=\"m{start}\" href=\"#/article/b%C3%A0i/{start}\">\
             <span class=\"visually-hidden\" lang=\"en\">Target: </span>5 xã</a></mark>"
        );
        assert!(html.contains(&mark), "{html}");
        assert!(!html.contains("class=\"number\""), "{html}");
        assert!(html.contains("<details class=\"furniture\"><summary lang=\"en\">"), "{html}");
    }

    #[test]
    fn a_hidden_kind_is_plain_text_but_for_the_open_mark() {
        let facets = Facets::default().toggled(Status::Target).toggled(Status::Result);
        assert!(!drawn(facets, None).contains("<mark"));
        let open = drawn(facets, Some(span_of("3 hội nghị").start));
        assert_eq!(open.matches("<mark").count(), 1);
        assert!(open.contains("data-status=\"result\""));
    }

    #[test]
    fn what_is_searched_for_is_marked_in_place_across_the_edges_of_figures() {
        let hits = [span_of("2025"), span_of("Có 5"), span_of("hội nghị <ở>")];
        let route = Route::article("bài").with_asked(Asked::new("x"));
        let html = article(&document(), &found(), &route, &hits, Language::English);
        assert_eq!(text_of(&html), TEXT.replace('\n', ""));
        for piece in [
            "<mark class=\"hit\" id=\"h0\">2025</mark>",
            "<mark class=\"hit\" id=\"h1\">Có </mark><mark data-status=\"target\"",
            "<mark class=\"hit\">5</mark> xã</a></mark>",
            "3 <mark class=\"hit\" id=\"h2\">hội nghị</mark></a></mark>",
            "<mark class=\"hit\"> &lt;ở&gt;</mark> huyện",
            "?q=x\">",
        ] {
            assert!(html.contains(piece), "{piece}\n{html}");
        }
    }

    #[test]
    fn every_number_says_what_it_was_taken_for() {
        let html = drawn(Facets::default().with_every_number(true), None);
        for (kind, label) in [("date", "date"), ("furniture", "around the article")] {
            assert!(
                html.contains(&format!("<span class=\"number\" data-kind=\"{kind}\">")),
                "{html}"
            );
            assert!(html.contains(&format!("</span>{label}</small>")), "{html}");
        }
    }
}
