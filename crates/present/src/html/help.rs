//! How to read the marks, and the keys.

use super::Html;
use crate::label::{Label, status_meaning};
use crate::language::Language;
use crate::route::Route;
use crate::words::{LaterWord, Word};
use muctieu_extract::Status;

/// Each line of the table of keys: the keys that do the same, and what they do.
const KEYS: [(&[&str], LaterWord); 6] = [
    (&["n", "j"], LaterWord::KeyNext),
    (&["p", "k"], LaterWord::KeyPrevious),
    (&["Enter"], LaterWord::KeyEnter),
    (&["Esc"], LaterWord::KeyClose),
    (&["/"], LaterWord::KeyFind),
    (&["?"], LaterWord::KeyHelp),
];

/// The help.
pub fn help(language: Language) -> String {
    let mut html = Html::default();
    html.put("section class=\"plain\" data-view=\"help\"");
    html.put_text("h1 tabindex=\"-1\"", Word::HelpTitle.text(language));
    html.put_text("h2", LaterWord::HelpMarks.text(language));
    html.put("dl");
    for status in Status::ALL {
        html.put("dt");
        html.element("mark", &[("data-status", status.key())], status.label(language));
        html.close();
        html.put_text("dd", status_meaning(*status, language));
    }
    html.close();
    html.put_text("h2", LaterWord::HelpKeys.text(language));
    html.put("dl class=\"keys\"");
    for (keys, word) in KEYS {
        html.put("dt");
        for (place, key) in keys.iter().enumerate() {
            if place > 0 {
                html.text(&format!(" {} ", LaterWord::KeyOr.text(language)));
            }
            html.put_text("kbd", key);
        }
        html.close();
        html.put_text("dd", word.text(language));
    }
    html.close();
    html.put_text("h2", LaterWord::HelpMethod.text(language));
    html.put_text("p", LaterWord::HelpMethodText.text(language));
    html.put_text("p", LaterWord::HelpOffline.text(language));
    html.put("p");
    let list = Route::List.to_string();
    html.element("a", &[("class", "button"), ("href", &list)], Word::BackToList.text(language));
    html.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_and_every_key_is_explained() {
        for language in Language::ALL {
            let html = help(language);
            for status in Status::ALL {
                assert!(html.contains(status_meaning(*status, language)));
            }
            assert_eq!(
                html.matches("<kbd>").count(),
                KEYS.iter().map(|(keys, _)| keys.len()).sum::<usize>()
            );
        }
    }
}
