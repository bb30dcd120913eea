//! An exported file that is back in the reader: what of it still stands.

use crate::export::{CheckError, Checked, Standing};
use crate::html::Html;
use crate::label::Label;
use crate::language::Language;
use crate::route::Route;
use crate::words::LaterWord;
use muctieu_corpus::Document;

/// The id of the field that takes a file.
pub const FILE: &str = "file";

/// The field for a file, and what is known of the last one: its name, and how each of its annotations stands to
/// the texts; or why it is none.
pub fn dropped(
    last: Option<(&str, &Result<Vec<Checked>, CheckError>)>,
    documents: &[Document],
    language: Language,
) -> String {
    let mut html = Html::default();
    html.put(r#"section class="check" aria-labelledby="check""#);
    html.put_text(r#"h2 id="check""#, LaterWord::CheckFile.text(language));
    html.put_text("p", LaterWord::CheckHelp.text(language));
    html.put("p");
    html.put(r#"label class="button""#);
    html.text(LaterWord::ChooseFile.text(language));
    let field = [("id", FILE), ("type", "file"), ("accept", ".jsonld,.json,application/ld+json")];
    html.empty("input", &[&field[..], &[("class", "visually-hidden")]].concat());
    html.close();
    html.close();
    if let Some((name, result)) = last {
        html.put_text("h3", name);
        let says = dropped_words(result, language);
        match result {
            Err(_) => html.put_text(r#"p class="note" role="alert""#, &says),
            Ok(all) => {
                html.put_text(r#"p class="standing""#, &says);
                html.put("ul");
                for one in all {
                    item(&mut html, one, documents, language);
                }
            }
        }
    }
    html.finish()
}

/// How many of a file's annotations stand, and how many not; or why it has none.
pub fn dropped_words(result: &Result<Vec<Checked>, CheckError>, language: Language) -> String {
    match result {
        Err(CheckError::NotJson(_)) => LaterWord::NotJson.text(language).to_string(),
        Err(CheckError::NoAnnotations) => LaterWord::NoAnnotations.text(language).to_string(),
        Ok(all) => {
            let mut said = String::new();
            for standing in Standing::ALL {
                let count = all.iter().filter(|one| one.standing == *standing).count();
                if count > 0 {
                    let apart = if said.is_empty() { "" } else { " · " };
                    said.push_str(&format!("{apart}{count} {}", standing.label(language)));
                }
            }
            said
        }
    }
}

fn item(html: &mut Html, one: &Checked, documents: &[Document], language: Language) {
    html.open("li", &[("data-standing", one.standing.key())]);
    html.put_text("b", one.standing.label(language));
    html.text(" ");
    let document = one.document.and_then(|place| documents.get(place));
    let to = document.zip(one.span).map(|(document, span)| {
        Route::article(&document.slug).with_mark(Some(span.start)).to_string()
    });
    let words = one.says.as_deref().unwrap_or(&one.exact);
    match to {
        Some(to) => html.element("a", &[("href", &to), ("lang", "vi")], words),
        None => html.put_text(r#"span lang="vi""#, words),
    }
    html.text(" ");
    let mut about = one.article.clone();
    let notes = [(one.same_text, LaterWord::OtherText), (one.same_rules, LaterWord::OtherRules)];
    for (same, word) in notes {
        if same == Some(false) {
            about = format!("{about} · {}", word.text(language));
        }
    }
    html.put_text("small", &about);
    html.close();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{annotations, check};
    use crate::html::ledger::tests::with_ledger;

    #[test]
    fn a_file_says_what_of_it_still_stands() {
        with_ledger(|export| {
            let file = annotations(export, &[0, 1]);
            let mut documents: Vec<Document> =
                export.sources.iter().map(|source| source.document.clone()).collect();
            let same = check(&file, &documents);
            let html = dropped(Some(("a.jsonld", &same)), &documents, Language::Vietnamese);
            assert!(html.contains("<p class=\"standing\">2 vẫn đúng chỗ</p>"), "{html}");
            assert!(html.contains("<a href=\"#/article/nam-khe/"), "{html}");

            documents.remove(0);
            let gone = check(&file, &documents);
            let html = dropped(Some(("a.jsonld", &gone)), &documents, Language::English);
            assert!(html.contains("1 still stands · 1 the article is not here"), "{html}");
            assert!(html.contains("data-standing=\"no_text\""), "{html}");
        });
    }

    #[test]
    fn what_is_no_such_file_is_told_in_both_languages() {
        for (file, word) in [("a,b", LaterWord::NotJson), ("{}", LaterWord::NoAnnotations)] {
            for language in Language::ALL {
                let result = check(file, &[]);
                let html = dropped(Some(("x", &result)), &[], language);
                let alert = format!("<p class=\"note\" role=\"alert\">{}</p>", word.text(language));
                assert!(html.contains(&alert), "{html}");
            }
        }
        let none = dropped(None, &[], Language::English);
        assert!(none.contains("type=\"file\"") && !none.contains("<h3>"), "{none}");
    }
}
