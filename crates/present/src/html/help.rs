//! How to read the marks, and the keys.

use super::Html;
use crate::label::{Label, status_meaning};
use crate::language::Language;
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
    let mut html = Html::new(language);
    html.put(r#"<section class="plain" data-view="help"><h1 tabindex="-1">%</h1><h2>%</h2><dl>"#);
    html.word(Word::HelpTitle);
    html.word(LaterWord::HelpMarks);
    for status in Status::ALL {
        html.put(r#"<dt><mark data-status="%">%</mark></dt><dd>%</dd>"#);
        html.text(status.key());
        html.text(status.label(language));
        html.text(status_meaning(*status, language));
    }
    html.put(r#"</dl><h2>%</h2><dl class="keys">"#);
    html.word(LaterWord::HelpKeys);
    for (keys, word) in KEYS {
        html.put("<dt>");
        for (place, key) in keys.iter().enumerate() {
            if place > 0 {
                html.put(" % ");
                html.word(LaterWord::KeyOr);
            }
            html.put("<kbd>%</kbd>");
            html.text(key);
        }
        html.put("</dt><dd>%</dd>");
        html.word(word);
    }
    html.put(
        r##"</dl><h2>%</h2><p>%</p><p>%</p><p><a class="button" href="#/">%</a></p></section>"##,
    );
    html.word(LaterWord::HelpMethod);
    html.word(LaterWord::HelpMethodText);
    html.word(LaterWord::HelpOffline);
    html.word(Word::BackToList);
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
