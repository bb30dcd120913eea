//! One indicator compared: the list to choose it from, its picture, its table.

use super::Html;
use crate::action::Action;
use crate::label::Label;
use crate::language::Language;
use crate::ledger::chart::{
    Along, Chart, Comparison, Size, chart, chart_table, choices, svg, unit_key,
};
use crate::ledger::table::unit_label;
use crate::ledger::{Figure, Ledger, NameKey};
use crate::route::Route;
use crate::words::{Counted, LaterWord, Word, position};
use muctieu_extract::Status;

/// The id of the heading of what is compared.
pub const COMPARED: &str = "compared";

/// What stands above it; how many articles of how many are read, until all are.
pub fn compare_head((read, of): (usize, usize), language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<header class="masthead"><h1 tabindex="-1">%</h1><p>%</p></header>"#);
    html.word(Word::Compare);
    html.word(LaterWord::CompareIntro);
    if read < of {
        html.put(r#"<p class="total" role="status">% %</p>"#);
        html.word(LaterWord::ArticlesRead);
        html.said(position(read, of, language));
    }
    html.finish()
}

/// The indicators that have figures to compare, by theme, each a link with the number of its figures.
///
/// Folded once one is chosen; where there is room beside the picture, the style shows it all the same.
pub fn compare_choices(ledger: &Ledger, asked: &Comparison, language: Language) -> String {
    let mut html = Html::new(language);
    let groups = choices(ledger, language);
    if groups.is_empty() {
        return String::new();
    }
    let chosen = ledger.name_of_key(&asked.of).map(|name| &name.key);
    html.put(r#"<details class="chooser"%><summary>%</summary><nav aria-label="%">"#);
    html.raw(if chosen.is_none() { r#" open="""# } else { "" });
    html.word(LaterWord::ChooseIndicator);
    html.word(LaterWord::ChooseIndicator);
    let mut number = 0;
    for group in groups {
        html.put("<h3>%</h3><ul>");
        match group.theme {
            Some(theme) => html.text(theme.label(language)),
            None => html.word(LaterWord::OtherTheme),
        }
        for choice in group.choices {
            let name = &ledger.figures[choice.figure].name;
            let to = Comparison { of: name.data_key(), unit: String::new(), along: asked.along };
            html.put("<li>");
            link(&mut html, &["of", &number.to_string()].concat(), to, chosen == Some(&name.key));
            html.put(r#"<span lang="%">%</span> <span class="count">%</span></a></li>"#);
            html.text(lang_of(&name.key, language));
            html.said(name.label(language));
            html.number(choice.count);
            number += 1;
        }
        html.put("</ul>");
    }
    html.put("</nav></details>");
    html.finish()
}

/// Names that are no row of the table are Vietnamese in any language.
fn lang_of(key: &NameKey, language: Language) -> &'static str {
    if key.is_whole_row() { language.key() } else { Language::Vietnamese.key() }
}

/// Opens a link to a comparison.
fn link(html: &mut Html, id: &str, to: Comparison, is_current: bool) {
    html.put(r#"<a id="%" href="%"%>"#);
    html.text(id);
    html.said(Route::Compare(to).to_string());
    html.raw(if is_current { r#" aria-current="page""# } else { "" });
}

/// What was asked for: its picture, by time or by place, and its table; or what to do instead.
pub fn comparison(ledger: &Ledger, asked: &Comparison, language: Language) -> String {
    let mut html = Html::new(language);
    let Some((units, figures)) = asked.figures(ledger) else {
        let hint = match asked.of.as_str() {
            _ if choices(ledger, language).is_empty() => LaterWord::NothingToCompare,
            "" => LaterWord::ChooseHelp,
            _ => LaterWord::NoSuchIndicator,
        };
        html.put(r#"<p class="hint" role="status">%</p>"#);
        html.word(hint);
        return html.finish();
    };
    let chart = chart(ledger, &figures, asked.along, language);
    let first = figures.first().map(|figure| &ledger.figures[*figure]);
    html.put(concat!(
        r#"<section class="comparison" aria-labelledby="compared">"#,
        r#"<h2 id="compared" tabindex="-1" lang="%">%</h2><p class="about">%</p>"#,
        r#"<div class="turns"><div role="group" aria-label="%">"#,
    ));
    html.text(first.map_or(language.key(), |figure| lang_of(&figure.name.key, language)));
    html.text(&chart.title);
    html.said(about(ledger, &figures, &chart, language));
    html.word(LaterWord::Grouped);
    for &along in Along::ALL {
        let id = ["along-", along.key()].concat();
        link(&mut html, &id, asked.along(along), asked.along == along);
        html.put("%</a>");
        html.text(along.label(language));
    }
    if units.len() > 1 {
        html.put(r#"</div><div role="group" aria-label="%">"#);
        html.word(LaterWord::UnitOf);
        for (number, unit) in units.iter().enumerate() {
            let figure = &ledger.figures[*unit];
            let is_shown = figures.contains(unit);
            let id = ["unit", &number.to_string()].concat();
            link(&mut html, &id, asked.in_unit(unit_key(figure)), is_shown);
            html.put("%</a>");
            match is_shown {
                true => html.text(&chart.unit),
                false => html.text(&unit_label(figure, 1.0, language)),
            }
        }
        html.put(r#"</div></div><p class="hint">%</p>"#);
        html.word(LaterWord::OtherUnits);
    } else {
        html.put("</div></div>");
    }
    // Of the two the style shows the one that there is room for; the other is not there for anybody.
    html.put(concat!(
        r#"<figure class="chart"><div class="wide">%</div><div class="narrow">%</div></figure>"#,
        r#"<p class="actions">"#,
    ));
    html.raw(&svg(&chart, Size::Wide, None, language));
    html.raw(&svg(&chart, Size::Narrow, None, language));
    html.word_button("button", Action::SaveChart, LaterWord::SaveSvg);
    html.put(" ");
    html.word_button("button", Action::SaveChartTable, LaterWord::SaveCsv);
    html.put("</p>");
    table(&mut html, ledger, &chart, language);
    html.put("</section>");
    html.finish()
}

/// What is compared, in a sentence; none where nothing is.
pub fn comparison_words(ledger: &Ledger, asked: &Comparison, language: Language) -> Option<String> {
    let (_, figures) = asked.figures(ledger)?;
    Some(chart(ledger, &figures, asked.along, language).summary(language))
}

/// Its theme, which way is better, and how much there is of it.
fn about(ledger: &Ledger, figures: &[usize], chart: &Chart, language: Language) -> String {
    let row = figures.first().and_then(|figure| ledger.figures[*figure].name.indicator());
    let mut parts = Vec::new();
    if let Some(row) = row {
        parts.push(row.theme.label(language).to_string());
        parts.push(row.good.label(language).to_string());
    }
    parts.push(Counted::Targets.text(chart.count(Status::Target), language));
    parts.push(Counted::Results.text(chart.count(Status::Result), language));
    parts.join(" · ")
}

fn table(html: &mut Html, ledger: &Ledger, chart: &Chart, language: Language) {
    let table = chart_table(ledger, chart, language);
    html.put(concat!(
        r#"<table class="figures"><caption class="visually-hidden">%</caption>"#,
        "<thead><tr>",
    ));
    html.said(chart.summary(language));
    let [head @ .., _] = &table.head;
    for name in head {
        html.put(r#"<th scope="col">%</th>"#);
        html.text(name);
    }
    html.put("</tr></thead><tbody>");
    for (row, point) in table.rows.iter().zip(chart.points()) {
        let [place, when, kind, value, title, address] = row;
        html.put(concat!(
            r#"<tr data-status="%"><th scope="row">%</th><td>%</td><td class="kind">%</td>"#,
            r#"<td class="value">%</td><td><a href="%" lang="vi">%</a></td></tr>"#,
        ));
        html.text(point.status.key());
        for cell in [place, when, kind, value, address, title] {
            html.text(cell);
        }
    }
    html.put("</tbody></table>");
}

/// The picture of an indicator in the card of one of its figures: small, and a link to the whole comparison.
pub fn card_picture(ledger: &Ledger, figure: &Figure, language: Language) -> Option<String> {
    let number = ledger.figures.iter().position(|other| std::ptr::eq(other, figure))?;
    let chart = crate::ledger::chart::card_chart(ledger, number, language)?;
    let mut html = Html::new(language);
    html.put(r#"<h3>%</h3><a class="chart picture" href="%">%<span>%</span></a>"#);
    html.word(LaterWord::Beside);
    html.said(Route::Compare(Comparison::of_figure(figure)).to_string());
    html.raw(&svg(&chart, Size::Small, Some(number), language));
    html.word(LaterWord::CompareThis);
    Some(html.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::Source;
    use muctieu_corpus::{Document, Metadata};
    use muctieu_extract::{Block, BlockKind, Span, extract};

    const TEXTS: [&str; 3] = [
        "Năm 2025, phấn đấu thu ngân sách đạt 1.000 tỷ đồng.",
        "Năm 2021, thu ngân sách đạt 800 tỷ đồng, tăng 12% so với năm trước.",
        "Năm 2022, thu ngân sách đạt 950 tỷ đồng, tăng 18% so với năm trước.",
    ];

    fn ledger() -> Ledger {
        let read = TEXTS.iter().enumerate().map(|(number, text)| {
            let place = Some("huyện <Nam> Khê".to_string());
            let meta = Metadata { place, ..Metadata::default() };
            let span = Span::new(0, text.len() as u32);
            let blocks = vec![Block { kind: BlockKind::Paragraph, level: 0, span }];
            let document = Document::new(format!("a{number}"), text.to_string(), blocks, meta);
            let extraction = extract(document.article());
            (document, extraction)
        });
        let read: Vec<_> = read.collect();
        let sources: Vec<_> =
            read.iter().map(|(document, extraction)| Source { document, extraction }).collect();
        Ledger::new(&sources, "2023-06-01".parse().unwrap())
    }

    fn asked(of: &str) -> Comparison {
        Comparison { of: of.into(), ..Comparison::default() }
    }

    #[test]
    fn the_list_is_open_until_one_is_chosen() {
        let ledger = ledger();
        let open = compare_choices(&ledger, &asked(""), Language::English);
        assert!(open.contains("<details class=\"chooser\" open=\"\">"), "{open}");
        let link = "href=\"#/compare?of=budget_revenue\"><span lang=\"en\">";
        assert!(open.contains("<h3>Economy</h3>") && open.contains(link), "{open}");
        assert!(open.contains("<span class=\"count\">5</span>"), "{open}");
        let chosen = compare_choices(&ledger, &asked("budget_revenue"), Language::English);
        assert!(chosen.contains("<details class=\"chooser\">"), "{chosen}");
        assert_eq!(chosen.matches("aria-current=\"page\"").count(), 1);
    }

    #[test]
    fn a_comparison_is_a_picture_and_the_table_that_says_the_same() {
        let ledger = ledger();
        let html = comparison(&ledger, &asked("budget_revenue"), Language::Vietnamese);
        assert_eq!(html.matches("<svg").count(), 2);
        assert_eq!(html.matches("<tr data-status=").count(), 3);
        assert_eq!(html.matches("<th scope=\"col\">").count(), 5);
        assert!(html.contains("<th scope=\"row\">huyện &lt;Nam&gt; Khê</th>"), "{html}");
        let mark = TEXTS[0].find("1.000").unwrap();
        assert!(html.contains(&format!("<a href=\"#/article/a0/{mark}\" lang=\"vi\">")), "{html}");
        // Its growth has a picture of its own.
        assert!(
            html.contains("href=\"#/compare?of=budget_revenue&amp;unit=%25%3Achange\""),
            "{html}"
        );
        assert!(html.contains("aria-current=\"page\">theo thời gian</a>"), "{html}");
        for action in ["save-chart", "save-chart-table"] {
            assert!(html.contains(&format!("data-act=\"{action}\"")), "{html}");
        }
    }

    #[test]
    fn without_a_choice_it_says_what_to_do() {
        let ledger = ledger();
        let says = |ledger: &Ledger, of| comparison(ledger, &asked(of), Language::Vietnamese);
        assert!(says(&ledger, "").contains(LaterWord::ChooseHelp.text(Language::Vietnamese)));
        let unknown = LaterWord::NoSuchIndicator.text(Language::Vietnamese);
        assert!(says(&ledger, "nothing").contains(unknown));
        let nothing = LaterWord::NothingToCompare.text(Language::Vietnamese);
        assert!(says(&Ledger::default(), "").contains(nothing));
        assert_eq!(compare_choices(&Ledger::default(), &asked(""), Language::English), "");
    }

    #[test]
    fn a_card_leads_to_the_comparison() {
        let ledger = ledger();
        let picture =
            card_picture(&ledger, ledger.figure(&ledger.targets[0]), Language::English).unwrap();
        let link = "<a class=\"chart picture\" href=\"#/compare?of=budget_revenue&amp;unit=vnd\">";
        assert!(picture.contains(link), "{picture}");
        assert_eq!(picture.matches("<rect").count(), 2, "{picture}");
    }
}
