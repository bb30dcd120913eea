//! The list of articles.

use super::Html;
use crate::facets::Tally;
use crate::language::Language;
use crate::listing::{listed, targets};
use crate::outline::headline;
use crate::route::Route;
use crate::words::{Counted, Word};
use muctieu_corpus::Document;
use muctieu_extract::{Extraction, Status};

/// The inside of an article's entry: what is known of it, and what was found in it once it is read.
pub fn list_entry(document: &Document, found: Option<&Extraction>, language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<p class="about">%</p><h2><a href="%" lang="vi">%</a></h2><p class="tally">"#);
    html.said(headline(document, language).join(" · "));
    html.said(Route::article(&document.slug).to_string());
    html.text(document.title());
    match found {
        None => {
            html.word(Word::Reading);
            html.put("</p>");
        }
        Some(found) => summary(&mut html, document, found, language),
    }
    html.finish()
}

/// What stands above the list; how much there is in all, as far as it has been read.
pub fn list_head(articles: usize, tally: Tally, language: Language) -> String {
    let mut html = Html::new(language);
    html.put(
        r#"<header class="masthead"><h1 tabindex="-1">%</h1><p>%</p></header><p class="total">"#,
    );
    html.word(Word::AppName);
    html.word(Word::Tagline);
    if articles == 0 {
        html.word(Word::NoArticles);
    } else {
        html.put("% · % · %");
        html.said(Counted::Articles.text(articles, language));
        html.said(count(Status::Target, tally, language));
        html.said(count(Status::Result, tally, language));
    }
    html.put("</p>");
    html.finish()
}

fn count(status: Status, tally: Tally, language: Language) -> String {
    let counted = match status {
        Status::Target => Counted::Targets,
        Status::Result => Counted::Results,
        Status::Context => Counted::Contexts,
    };
    counted.text(tally.count(status), language)
}

fn summary(html: &mut Html, document: &Document, found: &Extraction, language: Language) {
    let tally = Tally::of(found);
    for status in Status::ALL {
        html.put(r#"<span data-status="%">%</span> "#);
        html.text(status.key());
        html.said(count(*status, tally, language));
    }
    html.put("</p>");
    let Some(first) = targets(found).next() else { return };
    let target = listed(document.article(), &found.quantities[first], language);
    html.put(concat!(
        r#"<p class="first"><span class="term">%</span> "#,
        r#"<a href="%"><span class="name" lang="vi">%</span>: <b>%</b>%</a></p>"#,
    ));
    html.word(Word::FirstTarget);
    html.said(Route::to_mark(&document.slug, target.mark));
    html.text(&target.name);
    html.text(&target.value);
    let apart = if target.period.is_some() { ", " } else { "" };
    html.said([apart, target.period.as_deref().unwrap_or("")].concat());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::quantity;
    use muctieu_corpus::Metadata;
    use muctieu_extract::Quantity;

    #[test]
    fn an_entry_tells_what_was_found_once_it_is_read() {
        let text = "5 xã".to_string();
        let document = Document::new("a b".into(), text, Vec::new(), Metadata::default());
        let unread = list_entry(&document, None, Language::English);
        assert!(unread.contains("<a href=\"#/article/a%20b\" lang=\"vi\">a b</a>"), "{unread}");
        assert!(unread.contains(Word::Reading.text(Language::English)), "{unread}");

        let quantities = vec![Quantity { status: Status::Target, ..quantity(5.0) }];
        let found = Extraction { quantities, numbers: Vec::new() };
        let read = list_entry(&document, Some(&found), Language::English);
        assert!(read.contains("<span data-status=\"target\">1 target</span>"), "{read}");
        assert!(read.contains("<a href=\"#/article/a%20b/0\">"), "{read}");
        let total = "2 bài viết · 1 chỉ tiêu · 0 kết quả";
        let head = list_head(2, Tally::of(&found), Language::Vietnamese);
        assert!(head.contains(total), "{head}");
        let none = list_head(0, Tally::default(), Language::Vietnamese);
        assert!(none.contains(Word::NoArticles.text(Language::Vietnamese)), "{none}");
    }
}
