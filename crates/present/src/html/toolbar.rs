//! What stays at the top of an article: which marks are shown, and the way from target to target.

use super::{Html, icon};
use crate::action::Action;
use crate::facets::{Facets, Tally};
use crate::label::Label;
use crate::language::Language;
use crate::words::Word;
use muctieu_extract::Status;

/// Facets with their counts, the switch for every number, previous and next.
pub fn toolbar(tally: Tally, facets: Facets, language: Language) -> String {
    let mut html = Html::new(language);
    html.put(
        r##"<nav class="toolbar" aria-label="%"><a class="back" href="#/" title="%" aria-label="%">"##,
    );
    html.word(Word::Kinds);
    html.word(Word::BackToList);
    html.word(Word::BackToList);
    html.icon(icon::BACK);
    html.put(r#"</a><div class="facets" role="group" aria-label="%">"#);
    html.word(Word::Kinds);
    for &status in Status::ALL {
        html.button("facet", Action::ToggleKind(status));
        html.put(r#" data-status="%" aria-pressed="%">% <span class="count">%</span></button>"#);
        html.text(status.key());
        html.yes(facets.shows(status));
        html.text(status.label(language));
        html.number(tally.count(status));
    }
    html.button("facet", Action::ToggleEveryNumber);
    html.put(
        r#" data-status="none" title="%" aria-pressed="%">% <span class="count">%</span></button></div>"#,
    );
    html.word(Word::EveryNumberHelp);
    html.yes(facets.every_number);
    html.word(Word::EveryNumber);
    html.number(tally.numbers);

    step(&mut html, Action::FindHere, Word::FindHere, "/", false);
    html.put(r#"<div class="steps" role="group" aria-label="%">"#);
    html.word(Word::Targets);
    let none = tally.count(Status::Target) == 0;
    step(&mut html, Action::PreviousTarget, Word::PreviousTarget, "p", none);
    step(&mut html, Action::NextTarget, Word::NextTarget, "n", none);
    html.put("</div></nav>");
    html.finish()
}

fn step(html: &mut Html, action: Action, word: Word, key: &str, disabled: bool) {
    html.button("step", action);
    html.put(r#" aria-label="%" title="% (%)" aria-keyshortcuts="%"%>"#);
    html.word(word);
    html.word(word);
    html.text(key);
    html.text(key);
    html.raw(if disabled { r#" disabled="""# } else { "" });
    html.icon(match action {
        Action::FindHere => icon::FIND,
        Action::NextTarget => icon::DOWN,
        _ => icon::UP,
    });
    html.put("</button>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::quantity;
    use muctieu_extract::{Extraction, Quantity};

    #[test]
    fn each_facet_says_how_many_and_whether_they_are_shown() {
        let target = Quantity { status: Status::Target, ..quantity(1.0) };
        let found = Extraction { quantities: vec![target], numbers: Vec::new() };
        let facets = Facets::default().toggled(Status::Result);
        let html = toolbar(Tally::of(&found), facets, Language::English);
        for (action, pressed, face) in [
            ("toggle-target", "true", "Target <span class=\"count\">1</span>"),
            ("toggle-result", "false", "Result <span class=\"count\">0</span>"),
            ("toggle-context", "true", "Context <span class=\"count\">0</span>"),
            ("toggle-every-number", "false", "Every number <span class=\"count\">0</span>"),
        ] {
            let button = html.split("<button ").find(|button| button.contains(action)).unwrap();
            assert!(button.contains(&format!("aria-pressed=\"{pressed}\"")), "{button}");
            assert!(button.contains(face), "{button}");
        }
        assert!(!html.contains("disabled"), "{html}");
        let nothing = toolbar(Tally::default(), facets, Language::English);
        assert_eq!(nothing.matches("disabled").count(), 2, "{nothing}");
    }
}
