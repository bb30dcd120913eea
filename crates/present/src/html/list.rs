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
    let mut html = Html::default();
    html.put_text("p class=\"about\"", &headline(document, language).join(" · "));
    html.put("h2");
    let address = Route::article(&document.slug);
    html.element("a", &[("href", &address.to_string()), ("lang", "vi")], document.title());
    html.close();
    match found {
        None => html.put_text("p class=\"tally\"", Word::Reading.text(language)),
        Some(found) => summary(&mut html, document, found, language),
    }
    html.finish()
}

/// What stands above the list; how much there is in all, as far as it has been read.
pub fn list_head(articles: usize, tally: Tally, language: Language) -> String {
    let mut html = Html::default();
    html.put("header class=\"masthead\"");
    html.put_text("h1 tabindex=\"-1\"", Word::AppName.text(language));
    html.put_text("p", Word::Tagline.text(language));
    html.close();
    if articles == 0 {
        html.put_text("p class=\"total\"", Word::NoArticles.text(language));
        return html.finish();
    }
    let figures = [Status::Target, Status::Result].map(|status| count(status, tally, language));
    let articles = Counted::Articles.text(articles, language);
    let total = format!("{articles} · {}", figures.join(" · "));
    html.put_text("p class=\"total\"", &total);
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
    html.put("p class=\"tally\"");
    for status in Status::ALL {
        html.element("span", &[("data-status", status.key())], &count(*status, tally, language));
        html.text(" ");
    }
    html.close();
    let Some(first) = targets(found).next() else { return };
    let target = listed(document.article(), &found.quantities[first], language);
    let address = Route::article(&document.slug).with_mark(Some(target.mark));
    html.put("p class=\"first\"");
    html.put_text("span class=\"term\"", Word::FirstTarget.text(language));
    html.text(" ");
    html.open("a", &[("href", &address.to_string())]);
    html.put_text("span class=\"name\" lang=\"vi\"", &target.name);
    html.text(": ");
    html.put_text("b", &target.value);
    if let Some(period) = target.period {
        html.text(", ");
        html.text(&period);
    }
    html.close();
    html.close();
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
