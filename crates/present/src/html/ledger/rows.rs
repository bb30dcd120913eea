//! The table of the ledger.

use super::outcome::{beside, verdict};
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
use crate::words::{LaterWord, Word, out_of};
use crate::write;

/// So many rows are drawn at once, until more are asked for.
pub const ROWS: usize = 200;

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
    let mut html = Html::default();
    if rows.is_empty() {
        html.put_text(r#"p class="nothing""#, LaterWord::NothingFound.text(language));
        return html.finish();
    }
    let ledger = export.ledger;
    let is_open = |target: &Target| open.is_some_and(|open| open.figure == target.figure);
    let upto = rows.iter().position(|row| is_open(&ledger.targets[*row])).map_or(0, |at| at + 1);
    let drawn = &rows[..rows.len().min(shown.max(upto))];
    let words = Word::Ledger.text(language);
    html.open("table", &[("class", "rows"), ("role", "table"), ("aria-label", words)]);
    head(&mut html, filter, language);
    html.put(r#"tbody role="rowgroup""#);
    let by_unit = filter.sort.column == Column::Value;
    let mut unit = None;
    for (row, cell) in drawn.iter().zip(number_cells(ledger, drawn, language)) {
        let target = &ledger.targets[*row];
        if by_unit && unit.as_ref() != Some(&cell.unit) {
            html.put(r#"tr class="of-unit" role="row""#);
            html.element("th", &[("colspan", COLUMNS), ("role", "rowheader")], &cell.unit);
            html.close();
            unit = Some(cell.unit.clone());
        }
        let open = is_open(target);
        line(&mut html, ledger, target, &cell, filter, open, language);
        if open {
            html.put(r#"tr class="opened" role="row""#);
            html.open("td", &[("colspan", COLUMNS), ("role", "cell")]);
            details(&mut html, export, target, language);
            html.close();
            html.close();
        }
    }
    html.close();
    html.close();
    if drawn.len() < rows.len() {
        html.put(r#"p class="more""#);
        html.text(&out_of(drawn.len(), &rows.len().to_string(), language));
        html.text(" ");
        html.word_button("button", Action::MoreRows, LaterWord::MoreRows.text(language));
    }
    html.finish()
}

/// The columns; the value takes two, number and unit.
const COLUMNS: &str = "9";

fn head(html: &mut Html, filter: &Filter, language: Language) {
    html.put(r#"thead role="rowgroup""#);
    html.put(r#"tr role="row""#);
    for &column in Column::ALL {
        let sorted = filter.sort.column == column;
        let key = column.key();
        let mut says = vec![("scope", "col"), ("role", "columnheader"), ("data-column", key)];
        if column == Column::Value {
            says.push(("colspan", "2"));
        }
        if sorted {
            let way = if filter.sort.descending { "descending" } else { "ascending" };
            says.push(("aria-sort", way));
        }
        html.open("th", &says);
        let id = format!("sort-{key}");
        let clicked = filter.clone().sorted(filter.sort.clicked(column));
        html.way("sort", &id, &Route::ledger(clicked), &[]);
        html.text(column.label(language));
        if sorted {
            html.icon(if filter.sort.descending { icon::DOWN } else { icon::UP });
        }
        html.close();
        html.close();
    }
    html.close();
    html.close();
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
    let slug = article.slug.clone();
    html.open("tr", &[("role", "row"), ("class", if open { "row open" } else { "row" })]);
    html.put(r#"th scope="row" role="rowheader" data-column="indicator""#);
    let to = Route::Ledger {
        filter: filter.clone(),
        open: (!open).then(|| (slug.clone(), figure.mark())),
    };
    let to = to.to_string();
    let id = format!("row-{}", target.figure);
    let expanded = if open { "true" } else { "false" };
    html.open("a", &[("id", &id), ("href", &to), ("aria-expanded", expanded)]);
    html.text(&figure.name.label(language));
    html.close();
    html.close();
    let value = format!("{} {}", cell.sign, cell.number);
    html.element("td", &[("role", "cell"), ("data-column", "value")], &value);
    html.put(r#"td role="cell" data-column="unit""#);
    for part in cell.unit.split_inclusive('/') {
        html.text(part);
        html.empty("wbr", &[]);
    }
    html.close();
    let mut td = |column: &str, text: &str| {
        html.element("td", &[("role", "cell"), ("data-column", column)], text);
    };
    td("due", figure.when.text(language));
    td("place", &ledger.place(figure).map(|place| place.written(language)).unwrap_or_default());
    td("theme", figure.name.theme().map_or("", |theme| theme.label(language)));
    html.put(r#"td role="cell" data-column="verdict""#);
    verdict(html, target, language);
    html.close();
    html.put(r#"td role="cell" data-column="article""#);
    html.element("a", &[("href", &mark(ledger, figure)), ("lang", "vi")], &article.title);
    html.close();
    let day = article.published.map(|published| write::date(published.date, language));
    html.put_text(r#"td role="cell" data-column="published""#, day.as_deref().unwrap_or(""));
    html.close();
}

/// The address of a figure's mark in its article.
pub(super) fn mark(ledger: &Ledger, figure: &Figure) -> String {
    Route::article(&ledger.article(figure).slug).with_mark(Some(figure.mark())).to_string()
}

/// What is known of the open target.
fn details(html: &mut Html, export: &Export<'_>, target: &Target, language: Language) {
    let ledger = export.ledger;
    let figure = ledger.figure(target);
    html.put(r#"div class="details""#);
    let said = plain_sentence(figure, &ledger.places, language);
    html.put_text(r#"p class="said""#, &said);
    if let Some(source) = export.sources.get(figure.article as usize) {
        let article = source.document.article();
        if let Some(card) = card_at(article, source.extraction, figure.mark(), language) {
            html.open("div", &[("class", "quoted"), ("data-status", card.key)]);
            quotes(html, &card, article.text, language);
            html.close();
        }
    }
    html.put(r#"p class="source""#);
    html.element("a", &[("href", &mark(ledger, figure))], LaterWord::SeeInText.text(language));
    html.close();
    html.raw(&beside(export, figure, language));
    html.close();
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
                "data-column=\"due\">by 2021<", "data-column=\"place\">Nam Khê district<",
                "data-column=\"theme\">Economy<", "data-verdict=\"reached\">reached<",
                "<a href=\"#/article/nam-khe/",
            ] {
                assert!(html.contains(part), "{part}\n{html}");
            }
            assert_eq!(html.matches("<tr").count(), 2, "{html}");
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
