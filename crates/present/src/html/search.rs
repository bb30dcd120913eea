//! What is searched for: the field, the articles that have it, and the way from place to place in one.

use super::{Html, icon};
use crate::action::Action;
use crate::asked::Asked;
use crate::language::Language;
use crate::listing::tidy;
use crate::outline::headline;
use crate::route::Route;
use crate::words::{Counted, LaterWord, Said, Word, position};
use muctieu_corpus::Document;
use muctieu_corpus::search::{Answer, Marks};
use muctieu_extract::Span;

/// The id of the field of the view.
pub const SEARCH_FIELD: &str = "search-field";
/// The id of the field within an article.
pub const FIND_FIELD: &str = "find-field";
/// The longest line of context, in characters.
const CONTEXT: usize = 180;

/// The heading and the field. What stands in the field is the app's to fill in: it is drawn once.
pub fn search_head(language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<header class="masthead"><h1 tabindex="-1">%</h1></header><div role="search">"#);
    html.word(LaterWord::SearchIntro);
    field(&mut html, SEARCH_FIELD, LaterWord::SearchField);
    html.put("</div>");
    html.finish()
}

/// A field whose words are searched for.
fn field(html: &mut Html, id: &str, label: impl Said) {
    html.put(concat!(
        r#"<input id="%" class="field" type="search" lang="vi" aria-label="%" placeholder="%""#,
        r#" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">"#,
    ));
    html.text(id);
    html.word(label);
    html.word(label);
}

/// How far a search is, for the line that is announced: how many articles of how many are ready, and how many
/// were found.
pub fn search_status(
    asked: &Asked,
    answer: &Answer,
    (ready, of): (usize, usize),
    language: Language,
) -> String {
    let mut parts = Vec::new();
    if ready < of {
        let (working, position) = (LaterWord::Indexing, position(ready, of, language));
        parts.push([working.text(language), ": ", &position].concat());
    }
    if !asked.is_nothing() {
        parts.push(match answer.hits.len() {
            0 => LaterWord::FoundNowhere.text(language).to_string(),
            found => Counted::Articles.text(found, language),
        });
    }
    parts.join(" · ")
}

/// The articles that were found, the best first, at most `most`; what else could be asked for, and where nothing
/// was typed or found, what to do.
pub fn search_results(
    documents: &[Document],
    asked: &Asked,
    answer: &Answer,
    most: usize,
    language: Language,
) -> String {
    let mut html = Html::new(language);
    if asked.is_nothing() {
        hint(&mut html, LaterWord::SearchHelp);
        return html.finish();
    }
    if answer.narrowed || asked.any_marks {
        let (says, offers) = match asked.any_marks {
            true => (LaterWord::WithAnyMarks, LaterWord::OnlyAsTyped),
            false => (LaterWord::AsTyped, LaterWord::AnyMarks),
        };
        html.put(r#"<p class="hint">% <a id="other-marks" href="%">%</a></p>"#);
        html.word(says);
        html.said(Route::Search(asked.clone().with_any_marks(!asked.any_marks)).to_string());
        html.word(offers);
    }
    if answer.hits.is_empty() {
        hint(&mut html, LaterWord::NothingFoundHelp);
        return html.finish();
    }
    html.put(r#"<ol class="results">"#);
    for hit in answer.hits.iter().take(most) {
        if let Some(document) = documents.get(hit.document as usize) {
            result(&mut html, document, asked, &answer.marks, language);
        }
    }
    html.put("</ol>");
    if answer.hits.len() > most {
        html.put(r#"<p class="actions">"#);
        html.word_button("button", Action::MoreResults, LaterWord::MoreResults);
        html.put("</p>");
    }
    html.finish()
}

fn hint(html: &mut Html, word: LaterWord) {
    html.put(r#"<p class="hint">%</p>"#);
    html.word(word);
}

fn result(html: &mut Html, document: &Document, asked: &Asked, marks: &Marks, language: Language) {
    let mut about = headline(document, language);
    let places = marks.spans(&document.text, &document.blocks).len();
    about.push(Counted::Places.text(places, language));
    html.put(r#"<li><p class="about">%</p><h2><a href="%" lang="vi">"#);
    html.said(about.join(" · "));
    html.said(Route::article(&document.slug).with_asked(asked.clone()).to_string());
    let title = document.title();
    let whole = Span::new(0, title.len() as u32);
    marked(html, title, whole, &marks.spans_of_line(title));
    html.put("</a></h2>");
    if let Some(snippet) = marks.snippet(&document.text, &document.blocks, CONTEXT) {
        html.put(r#"<p class="context" lang="vi">%"#);
        html.text(if snippet.cut_before { "… " } else { "" });
        marked(html, &document.text, snippet.span, &snippet.marks);
        html.put("%</p>");
        html.text(if snippet.cut_after { " …" } else { "" });
    }
    html.put("</li>");
}

/// A stretch of a text, the hits in it marked; white space of the page as single spaces.
fn marked(html: &mut Html, text: &str, within: Span, hits: &[Span]) {
    let mut at = within.start;
    for hit in hits {
        html.text(Span::new(at, hit.start).of(text));
        html.put(r#"<mark class="hit">%</mark>"#);
        html.said(tidy(hit.of(text)));
        at = hit.end;
    }
    html.text(Span::new(at, within.end).of(text));
}

/// The bar in an article that is searched: the field, drawn once.
pub fn find_field(language: Language) -> String {
    let mut html = Html::new(language);
    field(&mut html, FIND_FIELD, Word::FindHere);
    html.finish()
}

/// Beside that field: how many places there are, the way to the next and the previous one, and out of it.
pub fn find_steps(asked: &Asked, count: usize, current: usize, language: Language) -> String {
    let mut html = Html::new(language);
    let says = match count {
        _ if asked.is_nothing() => String::new(),
        0 => LaterWord::NotHere.text(language).to_string(),
        _ => position(current + 1, count, language),
    };
    html.put(r#"<span class="count" role="status">%</span>"#);
    html.text(&says);
    for (action, word, path) in [
        (Action::PreviousHit, LaterWord::PreviousHit, icon::UP),
        (Action::NextHit, LaterWord::NextHit, icon::DOWN),
        (Action::CloseFind, LaterWord::CloseFind, icon::CLOSE),
    ] {
        html.button("step", action);
        html.put(r#" aria-label="%" title="%">"#);
        html.word(word);
        html.word(word);
        html.icon(path);
        html.put("</button>");
    }
    if !asked.is_nothing() {
        html.put(r#"<a class="quiet" href="%">%</a>"#);
        html.said(Route::Search(asked.clone()).to_string());
        html.word(LaterWord::AllResults);
    }
    html.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use muctieu_corpus::Metadata;
    use muctieu_corpus::search::Index;
    use muctieu_extract::{Block, BlockKind};

    const TEXTS: [&str; 3] = ["Làm 5 km đường <bê tông>.", "Dương & Thu.", "Thứ tự các thư."];

    fn corpus() -> (Vec<Document>, Index) {
        let document = |(number, text): (usize, &&str)| {
            let span = Span::new(0, text.len() as u32);
            let blocks = vec![Block { kind: BlockKind::Paragraph, level: 0, span }];
            Document::new(format!("a{number}"), text.to_string(), blocks, Metadata::default())
        };
        let documents: Vec<Document> = TEXTS.iter().enumerate().map(document).collect();
        let mut index = Index::new();
        for document in &documents {
            index.add(document);
        }
        (documents, index)
    }

    fn found(asked: &Asked, most: usize) -> (String, String) {
        let (documents, index) = corpus();
        let answer = match asked.any_marks {
            true => index.search_any_marks(&asked.typed),
            false => index.search(&asked.typed),
        };
        let results = search_results(&documents, asked, &answer, most, Language::English);
        (results, search_status(asked, &answer, (3, 3), Language::English))
    }

    #[test]
    fn results_have_their_hits_marked_and_lead_to_them() {
        let (results, status) = found(&Asked::new("duong"), 20);
        assert_eq!(status, "2 articles");
        assert_eq!(results.matches("<li>").count(), 2);
        assert!(results.contains("<a href=\"#/article/a0?q=duong\" lang=\"vi\">"), "{results}");
        let context = "5 km <mark class=\"hit\">đường</mark> &lt;bê tông&gt;.";
        assert!(results.contains(context), "{results}");
        assert!(!results.contains("data-act=\"more-results\""), "{results}");
        let (first, _) = found(&Asked::new("duong"), 1);
        assert_eq!(first.matches("<li>").count(), 1);
        assert!(first.contains("data-act=\"more-results\""), "{first}");
    }

    #[test]
    fn what_was_narrowed_offers_the_rest_and_the_way_back() {
        let thu = Asked::new("thu");
        let (results, _) = found(&thu, 20);
        assert_eq!(results.matches("<li>").count(), 1);
        assert!(results.contains("href=\"#/search?q=thu&amp;marks=any\""), "{results}");
        let (results, _) = found(&thu.with_any_marks(true), 20);
        assert_eq!(results.matches("<li>").count(), 2);
        assert!(results.contains("href=\"#/search?q=thu\""), "{results}");
        assert!(results.contains("?q=thu&amp;marks=any\" lang"), "{results}");
    }

    #[test]
    fn nothing_typed_and_nothing_found_say_what_to_do() {
        let says = |word: LaterWord| word.text(Language::English);
        let (results, status) = found(&Asked::new(" "), 20);
        assert!(results.contains(says(LaterWord::SearchHelp)) && status.is_empty(), "{results}");
        let (results, status) = found(&Asked::new("không có"), 20);
        assert!(results.contains(says(LaterWord::NothingFoundHelp)), "{results}");
        assert_eq!(status, says(LaterWord::FoundNowhere));
        let status =
            search_status(&Asked::default(), &Answer::default(), (1, 3), Language::English);
        assert_eq!(status, format!("{}: 1 of 3", says(LaterWord::Indexing)));
    }

    #[test]
    fn the_bar_counts_the_places() {
        let bar = |count| find_steps(&Asked::new("xã"), count, 0, Language::English);
        assert!(bar(3).contains(">1 of 3<"), "{}", bar(3));
        assert!(bar(0).contains(LaterWord::NotHere.text(Language::English)));
        assert!(bar(3).contains("href=\"#/search?q=x%C3%A3\""));
        let nothing = find_steps(&Asked::default(), 0, 0, Language::English);
        assert!(!nothing.contains("href") && nothing.contains("role=\"status\"></span>"));
    }
}
