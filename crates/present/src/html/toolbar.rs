//! What stays at the top of an article: which marks are shown, and the way from target to target.

use super::{Html, icon};
use crate::action::Action;
use crate::facets::{Facets, Tally};
use crate::label::Label;
use crate::language::Language;
use crate::route::Route;
use crate::words::Word;
use muctieu_extract::Status;

/// Facets with their counts, the switch for every number, previous and next.
pub fn toolbar(tally: Tally, facets: Facets, language: Language) -> String {
    let mut html = Html::default();
    let kinds = Word::Kinds.text(language);
    html.open("nav", &[("class", "toolbar"), ("aria-label", kinds)]);
    let back = Word::BackToList.text(language);
    let list = Route::List.to_string();
    let link = [("class", "back"), ("href", &*list), ("title", back), ("aria-label", back)];
    html.open("a", &link);
    html.icon(icon::BACK);
    html.close();

    html.open("div", &[("class", "facets"), ("role", "group"), ("aria-label", kinds)]);
    for &status in Status::ALL {
        let says = [("data-status", status.key()), pressed(facets.shows(status))];
        html.button("facet", Action::ToggleKind(status), &says);
        counted(&mut html, status.label(language), tally.count(status));
    }
    let help = Word::EveryNumberHelp.text(language);
    let says = [("data-status", "none"), ("title", help), pressed(facets.every_number)];
    html.button("facet", Action::ToggleEveryNumber, &says);
    counted(&mut html, Word::EveryNumber.text(language), tally.numbers);
    html.close();

    step(&mut html, Action::FindHere, Word::FindHere.text(language), "/", false);
    let targets = Word::Targets.text(language);
    html.open("div", &[("class", "steps"), ("role", "group"), ("aria-label", targets)]);
    let none = tally.count(Status::Target) == 0;
    step(&mut html, Action::PreviousTarget, Word::PreviousTarget.text(language), "p", none);
    step(&mut html, Action::NextTarget, Word::NextTarget.text(language), "n", none);
    html.finish()
}

fn pressed(pressed: bool) -> (&'static str, &'static str) {
    ("aria-pressed", if pressed { "true" } else { "false" })
}

fn counted(html: &mut Html, words: &str, count: usize) {
    html.text(words);
    html.text(" ");
    html.put_text("span class=\"count\"", &count.to_string());
    html.close();
}

fn step(html: &mut Html, action: Action, words: &str, key: &str, disabled: bool) {
    let title = format!("{words} ({key})");
    let says = [("aria-label", words), ("title", &*title), ("aria-keyshortcuts", key)];
    let disabled: &[_] = if disabled { &[("disabled", "")] } else { &[] };
    html.button("step", action, &[&says[..], disabled].concat());
    html.icon(match action {
        Action::FindHere => icon::FIND,
        Action::NextTarget => icon::DOWN,
        _ => icon::UP,
    });
    html.close();
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
