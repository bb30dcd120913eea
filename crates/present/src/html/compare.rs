//! One indicator compared: the list to choose it from, its picture, its table.

use super::Html;
use crate::action::Action;
use crate::label::Label;
use crate::language::Language;
use crate::ledger::chart::{
    Along, Chart, Comparison, Size, chart, chart_table, choices, svg, unit_key,
};
use crate::ledger::table::unit_label;
use crate::ledger::{Figure, Ledger, NameKey, Theme};
use crate::route::Route;
use crate::words::{Counted, LaterWord, Word, position};
use muctieu_extract::Status;

/// The id of the heading of what is compared.
pub const COMPARED: &str = "compared";

/// What stands above it; how many articles of how many are read, until all are.
pub fn compare_head((read, of): (usize, usize), language: Language) -> String {
    let mut html = Html::default();
    html.put("header class=\"masthead\"");
    html.put_text("h1 tabindex=\"-1\"", Word::Compare.text(language));
    html.put_text("p", LaterWord::CompareIntro.text(language));
    html.close();
    if read < of {
        let far =
            format!("{} {}", LaterWord::ArticlesRead.text(language), position(read, of, language));
        html.put_text("p class=\"total\" role=\"status\"", &far);
    }
    html.finish()
}

/// The indicators that have figures to compare, by theme, each a link with the number of its figures.
///
/// Folded once one is chosen; where there is room beside the picture, the style shows it all the same.
pub fn compare_choices(ledger: &Ledger, asked: &Comparison, language: Language) -> String {
    let mut html = Html::default();
    let groups = choices(ledger, language);
    if groups.is_empty() {
        return String::new();
    }
    let chosen = ledger.name_of_key(&asked.of).map(|name| &name.key);
    let open: &[_] = if chosen.is_none() { &[("open", "")] } else { &[] };
    html.open("details", &[&[("class", "chooser")], open].concat());
    html.put_text("summary", LaterWord::ChooseIndicator.text(language));
    html.open("nav", &[("aria-label", LaterWord::ChooseIndicator.text(language))]);
    let mut number = 0;
    for group in groups {
        let theme =
            group.theme.map_or(LaterWord::OtherTheme.text(language), |t: Theme| t.label(language));
        html.put_text("h3", theme);
        html.put("ul");
        for choice in group.choices {
            let name = &ledger.figures[choice.figure].name;
            let to = Comparison { of: name.data_key(), unit: String::new(), along: asked.along };
            let is_chosen = chosen == Some(&name.key);
            html.put("li");
            link(&mut html, &format!("of{number}"), to, is_chosen);
            html.element("span", &[("lang", lang_of(&name.key, language))], &name.label(language));
            html.text(" ");
            html.put_text("span class=\"count\"", &choice.count.to_string());
            html.close();
            html.close();
            number += 1;
        }
        html.close();
    }
    html.finish()
}

/// Names that are no row of the table are Vietnamese in any language.
fn lang_of(key: &NameKey, language: Language) -> &'static str {
    if key.is_whole_row() { language.key() } else { Language::Vietnamese.key() }
}

/// Opens a link to a comparison.
fn link(html: &mut Html, id: &str, to: Comparison, is_current: bool) {
    let address = Route::Compare(to).to_string();
    let attributes = [("id", id), ("href", &*address), ("aria-current", "page")];
    html.open("a", &attributes[..if is_current { 3 } else { 2 }]);
}

/// What was asked for: its picture, by time or by place, and its table; or what to do instead.
pub fn comparison(ledger: &Ledger, asked: &Comparison, language: Language) -> String {
    let mut html = Html::default();
    let Some((units, figures)) = asked.figures(ledger) else {
        let hint = match asked.of.as_str() {
            _ if choices(ledger, language).is_empty() => LaterWord::NothingToCompare,
            "" => LaterWord::ChooseHelp,
            _ => LaterWord::NoSuchIndicator,
        };
        html.put_text("p class=\"hint\" role=\"status\"", hint.text(language));
        return html.finish();
    };
    let chart = chart(ledger, &figures, asked.along, language);
    html.open("section", &[("class", "comparison"), ("aria-labelledby", COMPARED)]);
    let first = figures.first().map(|figure| &ledger.figures[*figure]);
    let lang = first.map_or(language.key(), |figure| lang_of(&figure.name.key, language));
    html.element("h2", &[("id", COMPARED), ("tabindex", "-1"), ("lang", lang)], &chart.title);
    html.put_text("p class=\"about\"", &about(ledger, &figures, &chart, language));

    html.put("div class=\"turns\"");
    html.open("div", &[("role", "group"), ("aria-label", LaterWord::Grouped.text(language))]);
    for &along in Along::ALL {
        let id = format!("along-{}", along.key());
        link(&mut html, &id, asked.along(along), asked.along == along);
        html.text(along.label(language));
        html.close();
    }
    html.close();
    if units.len() > 1 {
        html.open("div", &[("role", "group"), ("aria-label", LaterWord::UnitOf.text(language))]);
        for (number, unit) in units.iter().enumerate() {
            let key = unit_key(&ledger.figures[*unit]);
            let id = format!("unit{number}");
            let is_shown = figures.contains(unit);
            link(&mut html, &id, asked.in_unit(key), is_shown);
            match is_shown {
                true => html.text(&chart.unit),
                false => html.text(&unit_label(&ledger.figures[*unit], 1.0, language)),
            }
            html.close();
        }
        html.close();
    }
    html.close();
    if units.len() > 1 {
        html.put_text("p class=\"hint\"", LaterWord::OtherUnits.text(language));
    }

    html.put("figure class=\"chart\"");
    // Of the two the style shows the one that there is room for; the other is not there for anybody.
    for (class, size) in [("wide", Size::Wide), ("narrow", Size::Narrow)] {
        html.open("div", &[("class", class)]);
        html.raw(&svg(&chart, size, None, language));
        html.close();
    }
    html.close();
    html.put("p class=\"actions\"");
    html.word_button("button", Action::SaveChart, LaterWord::SaveSvg.text(language));
    html.text(" ");
    html.word_button("button", Action::SaveChartTable, LaterWord::SaveCsv.text(language));
    html.close();
    table(&mut html, ledger, &chart, language);
    html.finish()
}

/// What is compared, in a sentence; none where nothing is.
pub fn comparison_words(ledger: &Ledger, asked: &Comparison, language: Language) -> Option<String> {
    let (_, figures) = asked.figures(ledger)?;
    Some(chart(ledger, &figures, asked.along, language).summary(language))
}

/// Its theme, which way is better, and how much there is of it.
fn about(ledger: &Ledger, figures: &[usize], chart: &Chart, language: Language) -> String {
    let count = |status| chart.points().filter(|point| point.status == status).count();
    let row = figures.first().and_then(|figure| ledger.figures[*figure].name.indicator());
    let mut parts = Vec::new();
    if let Some(row) = row {
        parts.push(row.theme.label(language).to_string());
        parts.push(row.good.label(language).to_string());
    }
    parts.push(Counted::Targets.text(count(Status::Target), language));
    parts.push(Counted::Results.text(count(Status::Result), language));
    parts.join(" · ")
}

fn table(html: &mut Html, ledger: &Ledger, chart: &Chart, language: Language) {
    let table = chart_table(ledger, chart, language);
    html.put("table class=\"figures\"");
    html.put_text("caption class=\"visually-hidden\"", &chart.summary(language));
    html.put("thead");
    html.put("tr");
    let [head @ .., _] = &table.head;
    for name in head {
        html.put_text("th scope=\"col\"", name);
    }
    html.close();
    html.close();
    html.put("tbody");
    for (row, point) in table.rows.iter().zip(chart.points()) {
        let [place, when, kind, value, title, address] = row;
        html.open("tr", &[("data-status", point.status.key())]);
        html.put_text("th scope=\"row\"", place);
        html.put_text("td", when);
        html.put_text("td class=\"kind\"", kind);
        html.put_text("td class=\"value\"", value);
        html.put("td");
        html.element("a", &[("href", address), ("lang", "vi")], title);
        html.close();
        html.close();
    }
    html.close();
    html.close();
}

/// The picture of an indicator in the card of one of its figures: small, and a link to the whole comparison.
pub fn card_picture(ledger: &Ledger, figure: &Figure, language: Language) -> Option<String> {
    let number = ledger.figures.iter().position(|other| std::ptr::eq(other, figure))?;
    let chart = crate::ledger::chart::card_chart(ledger, number, language)?;
    let to = Route::Compare(Comparison::of_figure(figure)).to_string();
    let mut html = Html::default();
    html.put_text("h3", LaterWord::Beside.text(language));
    html.open("a", &[("class", "chart picture"), ("href", &to)]);
    html.raw(&svg(&chart, Size::Small, Some(number), language));
    html.put_text("span", LaterWord::CompareThis.text(language));
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
