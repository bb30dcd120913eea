//! How to read the marks, and the keys.

use super::Html;
use crate::label::{Label, status_meaning};
use crate::language::Language;
use crate::route::Route;
use crate::words::Word;
use muctieu_extract::Status;

/// Each line of the table of keys: the keys that do the same, and what they do.
const KEYS: [(&[&str], Word); 6] = [
    (&["n", "j"], Word::KeyNext),
    (&["p", "k"], Word::KeyPrevious),
    (&["Enter"], Word::KeyEnter),
    (&["Esc"], Word::KeyClose),
    (&["/"], Word::KeyFind),
    (&["?"], Word::KeyHelp),
];

/// The help.
pub fn help(language: Language) -> String {
    let mut html = Html::default();
    html.open("section", &[("class", "plain"), ("data-view", "help")]);
    html.element("h1", &[("tabindex", "-1")], Word::HelpTitle.text(language));
    html.element("h2", &[], Word::HelpMarks.text(language));
    html.open("dl", &[]);
    for status in Status::ALL {
        html.open("dt", &[]);
        html.element("mark", &[("data-status", status.key())], status.label(language));
        html.close();
        html.element("dd", &[], status_meaning(*status, language));
    }
    html.close();
    html.element("h2", &[], Word::HelpKeys.text(language));
    html.open("dl", &[("class", "keys")]);
    for (keys, word) in KEYS {
        html.open("dt", &[]);
        for (place, key) in keys.iter().enumerate() {
            if place > 0 {
                html.text(&format!(" {} ", Word::KeyOr.text(language)));
            }
            html.element("kbd", &[], key);
        }
        html.close();
        html.element("dd", &[], word.text(language));
    }
    html.close();
    html.element("h2", &[], Word::HelpMethod.text(language));
    html.element("p", &[], Word::HelpMethodText.text(language));
    html.element("p", &[], Word::HelpOffline.text(language));
    html.open("p", &[]);
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
