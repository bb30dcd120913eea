//! The article's targets in reading order.

use super::Html;
use crate::language::Language;
use crate::listing::{listed, targets};
use crate::route::Route;
use crate::words::Word;
use muctieu_corpus::Document;
use muctieu_extract::{Extraction, Status};

/// The id of the line that leads to the target that begins at that byte.
pub fn id_of_line(mark: u32) -> String {
    format!("t{mark}")
}

/// The list: its heading, and a link to the mark of each target. `route` is where the reader is.
pub fn target_list(
    document: &Document,
    found: &Extraction,
    route: &Route,
    language: Language,
) -> String {
    let mut html = Html::new(language);
    let count = targets(found).count();
    html.put(concat!(
        r#"<section class="targets" aria-labelledby="targets-title">"#,
        r#"<h2 id="targets-title">% <span class="count">%</span></h2>"#,
    ));
    html.word(Word::TargetList);
    html.number(count);
    let hint = match count {
        0 => Some(Word::NoTargets),
        _ => Some(Word::TargetsHidden).filter(|_| !route.facets().shows(Status::Target)),
    };
    if let Some(hint) = hint {
        html.put(r#"<p class="hint">%</p>"#);
        html.word(hint);
    }
    if count > 0 {
        html.put("<ol>");
    }
    for index in targets(found) {
        let target = listed(document.article(), &found.quantities[index], language);
        html.put(concat!(
            r#"<li><a id="%" href="%"><span class="name" lang="vi">%</span> "#,
            r#"<span class="value">%</span>"#,
        ));
        html.said(id_of_line(target.mark));
        html.said(route.with_mark(Some(target.mark)).to_string());
        html.text(&target.name);
        html.text(&target.value);
        if let Some(period) = target.period {
            html.put(r#" <span class="period">%</span>"#);
            html.text(&period);
        }
        html.put("</a></li>");
    }
    html.put(if count > 0 { "</ol></section>" } else { "</section>" });
    html.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facets::Facets;
    use crate::testing::quantity;
    use muctieu_corpus::Metadata;
    use muctieu_extract::{Quantity, Span};

    #[test]
    fn one_line_a_target_in_reading_order() {
        let text = "5 xã, 6 xã, 7 xã".to_string();
        let document = Document::new("a".into(), text, Vec::new(), Metadata::default());
        let of = |start: u32, status| Quantity {
            span: Span::new(start, start + 1),
            status,
            ..quantity(f64::from(start))
        };
        let quantities = vec![of(0, Status::Target), of(7, Status::Result), of(14, Status::Target)];
        let found = Extraction { quantities, numbers: Vec::new() };
        let route = Route::article("a");
        let drawn = |route: &Route| target_list(&document, &found, route, Language::Vietnamese);

        let html = drawn(&route);
        assert!(html.contains("<span class=\"count\">2</span>"), "{html}");
        let (first, second) =
            (html.find("id=\"t0\" href=\"#/article/a/0\""), html.find("id=\"t14\""));
        assert!(first.is_some() && first < second, "{html}");
        assert!(!html.contains("id=\"t7\""), "{html}");
        let hidden = drawn(&route.with_facets(Facets::default().toggled(Status::Target)));
        assert!(hidden.contains(Word::TargetsHidden.text(Language::Vietnamese)), "{hidden}");

        let nothing = Extraction::default();
        let none = target_list(&document, &nothing, &route, Language::Vietnamese);
        assert!(none.contains(Word::NoTargets.text(Language::Vietnamese)), "{none}");
        assert!(!none.contains("<ol>"), "{none}");
    }
}
