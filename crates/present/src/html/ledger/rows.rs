//! The table of the ledger.

use super::outcome::{beside, reported, verdict};
use crate::action::Action;
use crate::card::card_at;
use crate::export::Export;
use crate::html::card::quotes;
use crate::html::{Html, icon};
use crate::label::Label;
use crate::language::Language;
use crate::ledger::table::{Column, Filter, NumberCell, number_cells};
use crate::ledger::{Figure, Ledger, Target, plain_sentence};
use crate::route::Route;
use crate::words::{Counted, LaterWord, Word, out_of};
use crate::write;

/// So many rows are drawn at once, until more are asked for.
pub const ROWS: usize = 200;

/// Finds the boxes that rows are ticked in: the value of each is its place in [`Ledger::targets`]. That of the head
/// has none; it stands for all that are found.
pub const BOXES: &str = ".rows [type=checkbox]";

/// Finds the box of the head.
pub const TICK_ALL: &str = "#tick";

/// The targets that are found, as a table; the open one with what is known of it below its row.
///
/// `rows` are places in [`Ledger::targets`], of which `shown` are drawn and whatever it takes to show the open one.
pub fn ledger_rows(
    export: &Export<'_>,
    rows: &[usize],
    filter: &Filter,
    open: Option<&Target>,
    shown: usize,
    language: Language,
) -> String {
    let mut html = Html::new(language);
    if rows.is_empty() {
        html.put(r#"<p class="nothing">%</p>"#);
        html.word(LaterWord::NothingFound);
        return html.finish();
    }
    let ledger = export.ledger;
    let is_open = |target: &Target| open.is_some_and(|open| open.figure == target.figure);
    let upto = rows.iter().position(|row| is_open(&ledger.targets[*row])).map_or(0, |at| at + 1);
    let drawn = &rows[..rows.len().min(shown.max(upto))];
    html.put(
        r#"<table class="rows" role="table" aria-label="%"><thead role="rowgroup"><tr role="row">"#,
    );
    html.word(Word::Ledger);
    head(&mut html, filter, rows.len(), language);
    html.put(r#"</tr></thead><tbody role="rowgroup">"#);
    let by_unit = filter.sort.column == Column::Value;
    let mut unit = None;
    for (row, cell) in drawn.iter().zip(number_cells(ledger, drawn, language)) {
        let target = &ledger.targets[*row];
        if by_unit && unit.as_ref() != Some(&cell.unit) {
            html.put(
                r#"<tr class="of-unit" role="row"><th colspan="10" role="rowheader">%</th></tr>"#,
            );
            html.text(&cell.unit);
            unit = Some(cell.unit.clone());
        }
        let open = is_open(target);
        tick(&mut html, ledger, *row, open, language);
        line(&mut html, ledger, target, &cell, filter, open, language);
        if open {
            html.put(r#"<tr class="opened" role="row"><td colspan="10" role="cell">"#);
            details(&mut html, export, target, language);
            html.put("</td></tr>");
        }
    }
    html.put("</tbody></table>");
    if drawn.len() < rows.len() {
        html.put(r#"<p class="more">% "#);
        html.said(out_of(drawn.len(), &rows.len().to_string(), language));
        html.word_button("button", Action::MoreRows, LaterWord::MoreRows);
        html.put("</p>");
    }
    html.finish()
}

/// The heads of the columns, ten in all: the value takes two, number and unit.
fn head(html: &mut Html, filter: &Filter, found: usize, language: Language) {
    html.put(concat!(
        r#"<th scope="col" role="columnheader" data-column="tick"><label>"#,
        r#"<input type="checkbox" id="tick" aria-label="% %"></label></th>"#,
    ));
    html.word(LaterWord::TickAll);
    html.said(Counted::Targets.text(found, language));
    for &column in Column::ALL {
        let sorted = filter.sort.column == column;
        let key = column.key();
        html.put(r#"<th scope="col" role="columnheader" data-column="%"%%>"#);
        html.text(key);
        html.raw(if column == Column::Value { r#" colspan="2""# } else { "" });
        html.raw(match (sorted, filter.sort.descending) {
            (true, true) => r#" aria-sort="descending""#,
            (true, false) => r#" aria-sort="ascending""#,
            (false, _) => "",
        });
        let clicked = filter.clone().sorted(filter.sort.clicked(column));
        html.way("sort", &["sort-", key].concat(), &Route::ledger(clicked));
        html.put(">%");
        html.text(column.label(language));
        if sorted {
            html.icon(if filter.sort.descending { icon::DOWN } else { icon::UP });
        }
        html.put("</button></th>");
    }
}

/// Begins a row, with the box that it is ticked in. Whether it is ticked is not written: it changes without the table.
fn tick(html: &mut Html, ledger: &Ledger, row: usize, open: bool, language: Language) {
    let figure = ledger.figure(&ledger.targets[row]);
    html.put(concat!(
        r#"<tr role="row" class="row%"><td role="cell" data-column="tick"><label>"#,
        r#"<input type="checkbox" id="tick-%" value="%" aria-label="%: %"></label></td>"#,
    ));
    html.text(if open { " open" } else { "" });
    html.number(row);
    html.number(row);
    html.word(LaterWord::Tick);
    html.said(plain_sentence(figure, &ledger.places, language));
}

fn line(
    html: &mut Html,
    ledger: &Ledger,
    target: &Target,
    cell: &NumberCell,
    filter: &Filter,
    open: bool,
    language: Language,
) {
    let figure = ledger.figure(target);
    let article = ledger.article(figure);
    let to = Route::Ledger {
        filter: filter.clone(),
        open: (!open).then(|| (article.slug.clone(), figure.mark())),
    };
    html.put(concat!(
        r#"<th scope="row" role="rowheader" data-column="indicator">"#,
        r#"<a id="row-%" href="%" aria-expanded="%">%</a></th>"#,
        r#"<td role="cell" data-column="value">% %</td><td role="cell" data-column="unit">"#,
    ));
    html.number(target.figure);
    html.said(to.to_string());
    html.yes(open);
    html.said(figure.name.label(language));
    html.text(cell.sign);
    html.text(&cell.number);
    for part in cell.unit.split_inclusive('/') {
        html.put("%<wbr>");
        html.text(part);
    }
    html.put(concat!(
        r#"</td><td role="cell" data-column="due">%</td><td role="cell" data-column="place">%</td>"#,
        r#"<td role="cell" data-column="theme">%</td><td role="cell" data-column="verdict">"#,
    ));
    html.text(figure.when.text(language));
    html.said(ledger.place_text(figure, language));
    html.text(figure.name.theme().map_or("", |theme| theme.label(language)));
    verdict(html, target, language);
    reported(html, ledger, target, language);
    html.put(concat!(
        r#"</td><td role="cell" data-column="article"><a href="%" lang="vi">%</a></td>"#,
        r#"<td role="cell" data-column="published">%</td></tr>"#,
    ));
    html.said(mark(ledger, figure));
    html.text(&article.title);
    let day = article.published.map(|published| write::date(published.date, language));
    html.text(day.as_deref().unwrap_or(""));
}

/// The address of a figure's mark in its article.
pub(super) fn mark(ledger: &Ledger, figure: &Figure) -> String {
    Route::to_mark(&ledger.article(figure).slug, figure.mark())
}

/// What is known of the open target.
fn details(html: &mut Html, export: &Export<'_>, target: &Target, language: Language) {
    let ledger = export.ledger;
    let figure = ledger.figure(target);
    html.put(r#"<div class="details"><p class="said">%</p>"#);
    html.said(plain_sentence(figure, &ledger.places, language));
    if let Some(source) = export.sources.get(figure.article as usize) {
        let article = source.document.article();
        if let Some(card) = card_at(article, source.extraction, figure.mark(), language) {
            html.put(r#"<div class="quoted" data-status="%">"#);
            html.text(card.key);
            quotes(html, &card, article.text);
            html.put("</div>");
        }
    }
    html.put(r#"<p class="source"><a href="%">%</a></p>"#);
    html.said(mark(ledger, figure));
    html.word(LaterWord::SeeInText);
    html.raw(&beside(export, figure, language));
    html.put("</div>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::ledger::tests::with_ledger;
    use crate::ledger::table::Sort;

    #[test]
    fn a_row_says_what_how_much_by_when_where_and_what_became_of_it() {
        with_ledger(|export| {
            let filter = Filter::asking("thu");
            let html = ledger_rows(export, &[0], &filter, None, ROWS, Language::English);
            for part in [
                "href=\"#/ledger/nam-khe/",
                "?q=thu\" aria-expanded=\"false\">Income per person</a>",
                "data-column=\"value\"> 45<",
                "data-column=\"unit\">million VND/<wbr>person/<wbr>year<",
                "data-column=\"due\">by 2021<",
                "data-column=\"place\">Nam Khê district<",
                "data-column=\"theme\">Economy<",
                "data-verdict=\"reached\">reached<",
                "<span class=\"reported\">46 million VND per person a year, 2021</span>",
                "<a href=\"#/article/nam-khe/",
            ] {
                assert!(html.contains(part), "{part}\n{html}");
            }
            assert_eq!(html.matches("<tr").count(), 2, "{html}");
            for name in [
                "id=\"tick\" aria-label=\"Select all 1 target\">",
                "value=\"0\" aria-label=\"Select: Income per person: 45 million VND per person a year, by 2021 — Nam Khê district\">",
            ] {
                assert!(html.contains(name), "{name}\n{html}");
            }
        });
    }

    #[test]
    fn the_open_row_shows_its_sentence_and_what_answers_it() {
        with_ledger(|export| {
            let open = Some(&export.ledger.targets[0]);
            let filter = Filter::default();
            let html = ledger_rows(export, &[0], &filter, open, 0, Language::Vietnamese);
            assert!(html.contains("href=\"#/ledger\" aria-expanded=\"true\""), "{html}");
            assert!(html.contains("<u data-role=\"status\">phấn đấu</u>"), "{html}");
            assert!(html.contains("102,2% mức đề ra"), "{html}");
            assert!(html.contains("#/article/a%20b/"), "{html}");
        });
    }

    #[test]
    fn the_head_sorts_and_says_how_it_is_sorted() {
        with_ledger(|export| {
            let filter =
                Filter::default().sorted(Sort { column: Column::Value, descending: false });
            let html = ledger_rows(export, &[0], &filter, None, ROWS, Language::English);
            assert!(
                html.contains("data-column=\"value\" colspan=\"2\" aria-sort=\"ascending\">"),
                "{html}"
            );
            assert!(html.contains("id=\"sort-value\" data-go=\"#/ledger?sort=-value\""), "{html}");
            assert_eq!(html.matches("aria-sort").count(), 1);
            assert!(html.contains("<tr class=\"of-unit\""), "{html}");
            let none = ledger_rows(export, &[], &filter, None, ROWS, Language::English);
            assert!(none.contains(LaterWord::NothingFound.text(Language::English)), "{none}");
        });
    }
}
