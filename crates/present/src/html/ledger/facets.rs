//! The facets of the ledger with their counts, and what is chosen.

use crate::action::Action;
use crate::html::{Html, icon};
use crate::label::Label;
use crate::language::Language;
use crate::ledger::Ledger;
use crate::ledger::table::{Count, Facet, Filter, facet_counts};
use crate::route::Route;
use crate::words::{Counted, LaterWord, out_of};

/// So many values of a facet are shown at once.
const SHOWN: usize = 7;

/// Every facet: a button for each value, with the count of targets that it would show. `unfolded` says whether
/// they are shown where there is no room beside the table.
pub fn ledger_facets(
    ledger: &Ledger,
    filter: &Filter,
    unfolded: bool,
    language: Language,
) -> String {
    let mut html = Html::new(language);
    html.put(r#"<aside class="sieve" aria-label="%">"#);
    html.word(LaterWord::Filters);
    html.button("unfold", Action::ToggleFilters);
    html.put(r#" aria-expanded="%" aria-controls="facets">%"#);
    html.yes(unfolded);
    html.word(LaterWord::Filters);
    if filter.chosen() > 0 {
        html.put(r#" <span class="count">%</span>"#);
        html.number(filter.chosen());
    }
    html.icon(icon::DOWN);
    html.put(r#"</button><div id="facets">"#);
    for (facet, counts) in facet_counts(ledger, filter) {
        let counts = counts.iter().enumerate().filter(|(_, one)| one.count > 0 || one.chosen);
        let counts: Vec<(usize, &Count)> = counts.collect();
        if counts.is_empty() {
            continue;
        }
        html.put(r#"<fieldset data-facet="%"><legend>%</legend><ul>"#);
        html.text(facet.key());
        html.text(facet.label(language));
        for (drawn, (place, one)) in counts.iter().enumerate() {
            if drawn == SHOWN {
                let open = counts[SHOWN..].iter().any(|(_, one)| one.chosen);
                html.put(r#"</ul><details%><summary>% %</summary><ul>"#);
                html.raw(if open { r#" open="""# } else { "" });
                html.word(LaterWord::OthersToo);
                html.number(counts.len() - SHOWN);
            }
            value(&mut html, ledger, filter, (facet, *place, one), language);
        }
        html.put(if counts.len() > SHOWN {
            "</ul></details></fieldset>"
        } else {
            "</ul></fieldset>"
        });
    }
    html.put("</div></aside>");
    html.finish()
}

fn value(
    html: &mut Html,
    ledger: &Ledger,
    filter: &Filter,
    (facet, place, one): (Facet, usize, &Count),
    language: Language,
) {
    html.put("<li>");
    let id = [facet.key(), "-", &place.to_string()].concat();
    html.way("choice", &id, &Route::ledger(filter.clone().toggled(facet, &one.value)));
    html.put(match facet {
        Facet::Article => r#" aria-pressed="%"><span lang="vi">%</span> <span class="count">%</span></button></li>"#,
        _ => r#" aria-pressed="%"><span class="name">%</span> <span class="count">%</span></button></li>"#,
    });
    html.yes(one.chosen);
    html.said(facet.said(ledger, &one.value, language));
    html.number(one.count);
}

/// What is found, in words, and what is chosen, each with the way to give it up.
pub fn ledger_found(words: String, ledger: &Ledger, filter: &Filter, language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<div class="found"><p>%</p>"#);
    html.said(words);
    for facet in Facet::ALL {
        for value in filter.values(*facet) {
            let id = ["chosen-", facet.key(), "-", value].concat();
            let without = Route::ledger(filter.clone().toggled(*facet, value));
            let label = facet.said(ledger, value, language);
            html.way("chip", &id, &without);
            html.put(r#" aria-label="%: %"><span>%</span>"#);
            html.word(LaterWord::GiveUp);
            html.text(&label);
            html.text(&label);
            html.icon(icon::CLOSE);
            html.put("</button>");
        }
    }
    if !filter.is_empty() {
        let all = Route::ledger(Filter::default().sorted(filter.sort));
        html.way("quiet", "all", &all);
        html.put(">%</button>");
        html.word(LaterWord::ShowAll);
    }
    html.put("</div>");
    html.finish()
}

/// `12 trên 96 chỉ tiêu`; what a screen reader is told when the filter changes, too.
pub fn found_words(ledger: &Ledger, filter: &Filter, found: usize, language: Language) -> String {
    let all = Counted::Targets.text(ledger.targets.len(), language);
    if filter.is_empty() { all } else { out_of(found, &all, language) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::ledger::tests::with_ledger;

    #[test]
    fn a_value_says_how_many_and_whether_it_is_chosen() {
        with_ledger(|export| {
            let filter = Filter::default().toggled(Facet::Due, "2021");
            let html = ledger_facets(export.ledger, &filter, false, Language::English);
            let due = "<button type=\"button\" class=\"choice\" id=\"due-0\" data-go=\"#/ledger\" \
                       aria-pressed=\"true\"><span class=\"name\">2021</span> \
                       <span class=\"count\">1</span></button>";
            assert!(html.contains(due), "{html}");
            let place = "data-go=\"#/ledger?place=huy%E1%BB%87n%20Nam%20Kh%C3%AA&amp;due=2021\" \
                         aria-pressed=\"false\"><span class=\"name\">Nam Khê district";
            assert!(html.contains(place), "{html}");
            assert!(
                html.contains("aria-expanded=\"false\" aria-controls=\"facets\">Filters <span")
            );
        });
    }

    #[test]
    fn what_is_chosen_can_be_given_up() {
        with_ledger(|export| {
            let filter = Filter::asking("thu").toggled(Facet::Theme, "party");
            let language = Language::Vietnamese;
            let words = found_words(export.ledger, &filter, 0, language);
            let html = ledger_found(words, export.ledger, &filter, language);
            assert!(html.contains("<p>0 trên 1 chỉ tiêu</p>"), "{html}");
            assert!(html.contains("data-go=\"#/ledger?q=thu\""), "{html}");
            assert!(html.contains("data-go=\"#/ledger\""), "{html}");
            let (filter, language) = (Filter::default(), Language::English);
            let words = found_words(export.ledger, &filter, 1, language);
            let all = ledger_found(words, export.ledger, &filter, language);
            assert!(all.contains("<p>1 target</p>") && !all.contains("<button"), "{all}");
        });
    }
}
