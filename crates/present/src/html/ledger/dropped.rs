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
    let mut html = Html::new(language);
    html.put(concat!(
        r#"<section class="check" aria-labelledby="check"><h2 id="check">%</h2><p>%</p>"#,
        r#"<p><label class="button">%<input id="file" type="file" accept=".jsonld,.json,application/ld+json""#,
        r#" class="visually-hidden"></label></p>"#,
    ));
    html.word(LaterWord::CheckFile);
    html.word(LaterWord::CheckHelp);
    html.word(LaterWord::ChooseFile);
    if let Some((name, result)) = last {
        html.put("<h3>%</h3>");
        html.text(name);
        html.put(match result {
            Err(_) => r#"<p class="note" role="alert">%</p>"#,
            Ok(_) => r#"<p class="standing">%</p><ul>"#,
        });
        html.said(dropped_words(result, language));
        if let Ok(all) = result {
            all.iter().for_each(|one| item(&mut html, one, documents, language));
            html.put("</ul>");
        }
    }
    html.put("</section>");
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
                    said.push_str(
                        &[apart, &count.to_string(), " ", standing.label(language)].concat(),
                    );
                }
            }
            said
        }
    }
}

fn item(html: &mut Html, one: &Checked, documents: &[Document], language: Language) {
    html.put(r#"<li data-standing="%"><b>%</b> "#);
    html.text(one.standing.key());
    html.text(one.standing.label(language));
    let document = one.document.and_then(|place| documents.get(place));
    match document.zip(one.span) {
        Some((document, span)) => {
            html.put(r#"<a href="%" lang="vi">%</a> <small>%"#);
            html.said(Route::to_mark(&document.slug, span.start));
        }
        None => html.put(r#"<span lang="vi">%</span> <small>%"#),
    }
    html.text(one.says.as_deref().unwrap_or(&one.exact));
    html.text(&one.article);
    for (same, word) in
        [(one.same_text, LaterWord::OtherText), (one.same_rules, LaterWord::OtherRules)]
    {
        if same == Some(false) {
            html.put(" · %");
            html.word(word);
        }
    }
    html.put("</small></li>");
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
