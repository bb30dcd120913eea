//! Articles as one page that needs no other file, no script and no network.
//!
//! The page is made in parts, [`head`], one [`article`] for each document, [`foot`], so that it can be
//! written as the documents come.

use muctieu_corpus::Document;
use muctieu_extract::{Block, BlockKind, Confidence, Extraction, Quantity, Span, Status};

use crate::card::{Fact, facts};
use crate::label::{Label, status_meaning};
use crate::language::Language;
use crate::listing::{name, tidy};
use crate::outline::{Section, headline, outline};
use crate::segments::{Marked, segments};
use crate::words::{Counted, LaterWord, Word};
use crate::write;

/// The app's own colours and marks, so that a page looks as the app does.
const STYLES: [&str; 3] = [
    include_str!("../../../style/tokens.css"),
    include_str!("../../../style/marks.css"),
    include_str!("html_page/page.css"),
];

/// What stands before the first article: the document's head, and what the marks mean.
pub fn head(language: Language) -> String {
    let lang = language.key();
    let mut html = String::from("<!doctype html>\n");
    html.push_str(&format!("<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n"));
    // Whatever an article may hold, the page fetches nothing and runs nothing.
    html.push_str(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n",
    );
    let app = Word::AppName.text(language);
    html.push_str(&format!("<title>{}</title>\n<style>\n", escaped(app)));
    STYLES.iter().for_each(|style| html.push_str(style));
    html.push_str("</style>\n</head>\n<body>\n<header>\n");
    html.push_str(&format!("<h1>{}</h1>\n", escaped(app)));
    html.push_str(&format!("<p>{}</p>\n", escaped(Word::Tagline.text(language))));
    let kinds = escaped(Word::Kinds.text(language));
    html.push_str(&format!("<fieldset>\n<legend>{kinds}</legend>\n"));
    for status in Status::ALL {
        let (key, label) = (status.key(), escaped(status.label(language)));
        let meaning = escaped(status_meaning(*status, language));
        html.push_str(&format!(
            "<p><label><input type=\"checkbox\" checked data-show=\"{key}\"> \
             <mark data-status=\"{key}\">{label}</mark></label> <small>{meaning}</small></p>\n"
        ));
    }
    html.push_str("</fieldset>\n</header>\n<main>\n");
    html
}

/// One article with its marks, and below it what was understood of each. `number` tells it apart from
/// the others of the page; `path` says where it was read from.
pub fn article(
    number: usize,
    path: &str,
    document: &Document,
    extraction: &Extraction,
    language: Language,
) -> String {
    let mut page = Page { html: String::new(), number, document, extraction, language };
    page.html.push_str(&format!("<article id=\"b{number}\">\n"));
    page.title(path);
    for section in outline(&document.text, &document.blocks) {
        page.section(section);
    }
    page.original();
    page.reasons();
    page.html.push_str("</article>\n");
    page.html
}

/// What stands after the last article.
pub fn foot(language: Language) -> String {
    let words = escaped(language.pick(
        "Đánh dấu theo quy tắc ngôn ngữ: những từ quanh mỗi con số cho biết đó là chỉ tiêu, kết quả hay \
         bối cảnh. Mỗi đánh dấu dẫn tới phần giải thích ở cuối bài.",
        "Marked by rules of the language: the words around each figure say whether it is a target, a \
         result or context. Each mark leads to its explanation below the article.",
    ));
    format!("</main>\n<footer>\n<p>{words}</p>\n</footer>\n</body>\n</html>\n")
}

struct Page<'a> {
    html: String,
    number: usize,
    document: &'a Document,
    extraction: &'a Extraction,
    language: Language,
}

impl Page<'_> {
    fn title(&mut self, path: &str) {
        let (document, language) = (self.document, self.language);
        let about: Vec<String> = headline(document, language).iter().map(|s| escaped(s)).collect();
        self.html.push_str(&format!("<p class=\"about\">{}</p>\n", about.join(" · ")));
        let title = document.blocks.iter().find(|block| block.kind == BlockKind::Title);
        self.html.push_str("<h2 lang=\"vi\">");
        match title {
            Some(title) => self.running(title.span),
            None => self.html.push_str(&escaped(document.title())),
        }
        self.html.push_str("</h2>\n");
        let count =
            |status| self.extraction.quantities.iter().filter(|q| q.status == status).count();
        let tally = [
            Counted::Targets.text(count(Status::Target), language),
            Counted::Results.text(count(Status::Result), language),
            Counted::Contexts.text(count(Status::Context), language),
        ];
        let (path, tally) = (escaped(path), escaped(&tally.join(", ")));
        self.html.push_str(&format!("<p class=\"about\"><code>{path}</code> · {tally}</p>\n"));
    }

    fn section(&mut self, section: Section) {
        match section {
            Section::Block(block) => self.block(block),
            Section::List(items) => {
                self.html.push_str("<ul lang=\"vi\">\n");
                for item in items {
                    self.element("li", &format!(" data-level=\"{}\"", item.level), item.span);
                }
                self.html.push_str("</ul>\n");
            }
            Section::Furniture(blocks) => {
                let folded = escaped(Word::FurnitureFolded.text(self.language));
                self.html.push_str(&format!("<details>\n<summary>{folded}</summary>\n"));
                for block in blocks {
                    self.element("p", " lang=\"vi\"", block.span);
                }
                self.html.push_str("</details>\n");
            }
        }
    }

    fn block(&mut self, block: Block) {
        let (tag, class) = match block.kind {
            BlockKind::Heading if block.level <= 1 => ("h3", "heading"),
            BlockKind::Heading => ("h4", "heading"),
            BlockKind::Lead => ("p", "lead"),
            BlockKind::Caption => ("p", "caption"),
            BlockKind::Title | BlockKind::Dateline | BlockKind::Byline | BlockKind::Source => {
                ("p", "credit")
            }
            BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Furniture => ("p", "text"),
        };
        self.element(tag, &format!(" class=\"{class}\" lang=\"vi\""), block.span);
    }

    fn element(&mut self, tag: &str, attributes: &str, within: Span) {
        self.html.push_str(&format!("<{tag}{attributes}>"));
        self.running(within);
        self.html.push_str(&format!("</{tag}>\n"));
    }

    /// Running text with its marks. White space around it is the file's, not the paragraph's.
    fn running(&mut self, within: Span) {
        let text = within.of(&self.document.text);
        let lead = (text.len() - text.trim_start().len()) as u32;
        let tail = (text.trim_start().len() - text.trim().len()) as u32;
        let within = Span::new(within.start + lead, within.end - tail);
        for segment in segments(within, self.extraction) {
            let words = escaped(segment.span.of(&self.document.text));
            match segment.marked {
                Marked::No | Marked::Number(_) => self.html.push_str(&words),
                Marked::Quantity(place) => {
                    let quantity = &self.extraction.quantities[place];
                    let (number, mark, key) = (self.number, place + 1, quantity.status.key());
                    let label = escaped(quantity.status.label(self.language));
                    let said = escaped(&self.said(quantity));
                    self.html.push_str(&format!(
                        "<mark id=\"b{number}m{mark}\" data-status=\"{key}\" title=\"{label}: {said}\">\
                         <a href=\"#b{number}r{mark}\"><span class=\"unseen\">{label}: </span>{words}\
                         </a></mark>"
                    ));
                }
            }
        }
    }

    /// What a quantity says, in a line.
    fn said(&self, quantity: &Quantity) -> String {
        let article = self.document.article();
        let value = write::bounded(quantity, article.text, self.language);
        format!("{} – {}", name(article, quantity, self.language), tidy(&value))
    }

    fn original(&mut self) {
        let url = self.document.meta.url.as_deref().unwrap_or("");
        // Only what leads to a page: an address of another kind could do anything.
        if ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme)) {
            let words = escaped(Word::Original.text(self.language));
            let url = escaped(url);
            self.html.push_str(&format!(
                "<p class=\"credit\"><a href=\"{url}\" rel=\"noreferrer\">{words}</a></p>\n"
            ));
        }
    }

    /// What was understood of each quantity, and which words decided.
    fn reasons(&mut self) {
        if self.extraction.quantities.is_empty() {
            return;
        }
        let title = escaped(LaterWord::Explanation.text(self.language));
        self.html.push_str(&format!("<section class=\"reasons\">\n<h3>{title}</h3>\n<ol>\n"));
        for (place, quantity) in self.extraction.quantities.iter().enumerate() {
            self.reason(place + 1, quantity);
        }
        self.html.push_str("</ol>\n</section>\n");
    }

    fn reason(&mut self, mark: usize, quantity: &Quantity) {
        let article = self.document.article();
        let (language, number, key) = (self.language, self.number, quantity.status.key());
        let words = escaped(&tidy(quantity.span.of(article.text)));
        let said = escaped(&self.said(quantity));
        self.html.push_str(&format!(
            "<li id=\"b{number}r{mark}\" data-status=\"{key}\"><p>\
             <mark data-status=\"{key}\" lang=\"vi\"><a href=\"#b{number}m{mark}\">{words}</a></mark> \
             {said}</p>\n<dl>\n"
        ));
        for fact in facts(article, quantity, language) {
            self.fact(&fact);
        }
        let confidence = quantity.confidence;
        if confidence != Confidence::Sure {
            self.row(LaterWord::ConfidenceOf, &escaped(&confidence.label(language).to_lowercase()));
        }
        for note in &quantity.notes {
            self.row(LaterWord::Notes, &escaped(note.label(language)));
        }
        self.html.push_str("</dl></li>\n");
    }

    fn fact(&mut self, fact: &Fact) {
        let mut said = escaped(&fact.value);
        if let Some(words) = &fact.words {
            let by = escaped(LaterWord::DecidedBy.text(self.language));
            said.push_str(&format!(", {by} <q lang=\"vi\">{}</q>", escaped(words)));
        }
        if let Some(origin) = fact.origin {
            said.push_str(&format!(", {}", escaped(origin.label(self.language))));
        }
        self.row(fact.term, &said);
    }

    fn row(&mut self, term: LaterWord, said: &str) {
        let term = escaped(term.text(self.language));
        self.html.push_str(&format!("<dt>{term}</dt><dd>{said}</dd>\n"));
    }
}

/// Text that stays text in HTML, within an element or within a quoted attribute.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\r' | '\t' => escaped.push(sign),
            // HTML has no controls.
            _ if sign.is_control() => escaped.push(char::REPLACEMENT_CHARACTER),
            _ => escaped.push(sign),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::quantity;
    use muctieu_corpus::{Located, Metadata};
    use muctieu_extract::{Cue, Evidence, Origin, Unit};

    const TEXT: &str = "Có <b>\nPhấn đấu \"5 xã\" & 3%\nLượt xem: 7\n";

    fn page(url: &str) -> String {
        let mut at = 0;
        let kinds = [BlockKind::Heading, BlockKind::ListItem, BlockKind::Furniture];
        let blocks = kinds.into_iter().zip(TEXT.split_inclusive('\n')).map(|(kind, line)| {
            let start = at;
            at += line.len() as u32;
            Block { kind, level: 1, span: Span::new(start, at) }
        });
        let title = Some(Located { text: "<script>alert(1)</script>".into(), span: None });
        let meta = Metadata { title, url: Some(url.into()), ..Metadata::default() };
        let document = Document::new("a".into(), TEXT.into(), blocks.collect(), meta);
        let span = |words: &str| {
            let start = TEXT.find(words).unwrap() as u32;
            Span::new(start, start + words.len() as u32)
        };
        let plain = quantity(5.0);
        let target = Quantity {
            span: span("5 xã"),
            indicator: Some(span("\"5 xã\" &")),
            unit: Some(Unit::Noun(span("xã"))),
            status: Status::Target,
            evidence: Evidence {
                status: Cue { span: Some(span("Phấn đấu")), origin: Origin::Clause },
                ..plain.evidence.clone()
            },
            ..plain
        };
        let found = Extraction { quantities: vec![target], numbers: Vec::new() };
        article(3, "<a>.txt", &document, &found, Language::Vietnamese)
    }

    #[test]
    fn whatever_an_article_holds_stays_text() {
        let html = page("javascript:alert(1)");
        assert!(!html.contains("<script"), "{html}");
        assert!(!html.contains("<b>"), "{html}");
        assert!(!html.contains("javascript:"), "{html}");
        assert!(
            html.contains("<h2 lang=\"vi\">&lt;script&gt;alert(1)&lt;/script&gt;</h2>"),
            "{html}"
        );
        assert!(html.contains("<code>&lt;a&gt;.txt</code>"), "{html}");
        assert!(html.contains("title=\"Chỉ tiêu: &quot;5 xã&quot; &amp; – 5 xã\""), "{html}");
        assert_eq!(escaped("a\0b\u{1b}'"), "a\u{fffd}b\u{fffd}&#39;");
    }

    #[test]
    fn a_mark_and_its_reason_lead_to_each_other() {
        let html = page("https://example.org/?a=1&b=2");
        assert!(html.contains("<mark id=\"b3m1\" data-status=\"target\""), "{html}");
        assert!(html.contains("<a href=\"#b3r1\">"), "{html}");
        assert!(html.contains("<li id=\"b3r1\" data-status=\"target\">"), "{html}");
        assert!(html.contains("<a href=\"#b3m1\">5 xã</a>"), "{html}");
        assert!(html.contains("<dd>Chỉ tiêu, theo <q lang=\"vi\">Phấn đấu</q></dd>"), "{html}");
        assert!(html.contains("href=\"https://example.org/?a=1&amp;b=2\""), "{html}");
    }

    #[test]
    fn the_page_needs_nothing_else_and_names_every_kind() {
        for language in Language::ALL {
            let html = [head(language), page(""), foot(language)].concat();
            for foreign in ["<script", "src=", "@import", "url(", "<link"] {
                assert!(!html.contains(foreign), "{foreign}");
            }
            for status in Status::ALL {
                assert!(html.contains(&format!("data-show=\"{}\"", status.key())));
                assert!(html.contains(status.label(language)));
            }
            let (before, rest) = html.split_once("<style>").unwrap();
            let (_, after) = rest.split_once("</style>").unwrap();
            assert_eq!(unclosed(&[before, after].concat()), Vec::<&str>::new());
        }
    }

    /// The elements that are open at the end, or the first that is closed out of turn.
    fn unclosed(html: &str) -> Vec<&str> {
        let mut open = Vec::new();
        for tag in html.split('<').skip(1) {
            let name = tag.split(|c: char| c.is_whitespace() || c == '>').next().unwrap();
            match name.strip_prefix('/') {
                Some(name) if open.last() == Some(&name) => drop(open.pop()),
                Some(name) => return vec![name],
                None if ["!doctype", "meta", "input"].contains(&name) => {}
                None => open.push(name),
            }
        }
        open
    }
}
