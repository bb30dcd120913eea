//! The ledger as sheets.

use super::Export;
use crate::Language;
use crate::csv;
use crate::ledger::chart::ChartTable;
use crate::ledger::{Figure, Pair, Target, plain_sentence};
use crate::sheet::{Rows, Separator};
use muctieu_extract::{Comparator, Value};

/// The columns of the ledger's sheet: the target, what became of it, and one result that answers it.
const COLUMNS: [&str; 40] = [
    "indicator_key", "indicator", "theme", "place", "sentence", "comparator", "value", "low",
    "high", "of", "unit", "per", "measure", "direction", "period", "due", "verdict", "overdue",
    "article", "title", "published", "outlet", "text", "quote", "link", "start", "end",
    "result_comparator", "result_value", "result_low", "result_high", "result_of", "result_period",
    "share_comparator", "share", "outcome", "timing", "why", "result_title", "result_link",
];

/// Targets as a sheet: one row for each result that answers a target, one for a target without.
///
/// `rows` are places in [`Ledger::targets`](crate::ledger::Ledger::targets).
pub fn ledger_csv(
    export: &Export<'_>,
    rows: &[usize],
    separator: Separator,
    language: Language,
) -> String {
    let mut sheet = Rows::with_head(separator, &COLUMNS);
    for target in rows.iter().filter_map(|row| export.ledger.targets.get(*row)) {
        for pair in 0..target.pairs.len().max(1) {
            target_cells(&mut sheet, export, target, language);
            pair_cells(&mut sheet, export, target.pairs.get(pair), language);
            sheet.end();
        }
    }
    sheet.written
}

fn target_cells(sheet: &mut Rows, export: &Export<'_>, target: &Target, language: Language) {
    let ledger = export.ledger;
    let figure = ledger.figure(target);
    let article = ledger.article(figure);
    let quantity = &figure.quantity;
    sheet.said(figure.name.data_key());
    sheet.said(figure.name.label(language));
    sheet.words(figure.name.theme().map_or("", |theme| theme.key()));
    sheet.said(ledger.place_text(figure, Language::Vietnamese));
    sheet.said(plain_sentence(figure, &ledger.places, language));
    amount_cells(sheet, figure);
    sheet.words(&figure.unit_text);
    sheet.said(figure.per_text.join("/"));
    sheet.words(figure.measure().key());
    sheet.words(quantity.direction.map_or("", |direction| direction.key()));
    sheet.said_or_nothing(quantity.period.map(|period| period.to_string()));
    sheet.said_or_nothing(target.frame.map(|frame| frame.to.to_string()));
    sheet.words(target.judgement.verdict.key());
    sheet.words(target.judgement.overdue.map_or("", |passed| if passed { "yes" } else { "no" }));
    sheet.words(&article.slug);
    sheet.words(&article.title);
    sheet.said_or_nothing(article.published.map(|published| published.to_string()));
    sheet.words(article.outlet.as_deref().unwrap_or(""));
    sheet.words(export.exact(figure));
    sheet.said(export.sentence(figure));
    sheet.said(export.link(figure));
    sheet.number(Some(f64::from(quantity.span.start)));
    sheet.number(Some(f64::from(quantity.span.end)));
}

fn amount_cells(sheet: &mut Rows, figure: &Figure) {
    let (value, low, high) = match figure.quantity.value {
        Value::One(value) => (Some(value), None, None),
        Value::Range { low, high } => (None, Some(low), Some(high)),
    };
    sheet.words(figure.quantity.comparator.key());
    for number in [value, low, high, figure.quantity.of] {
        sheet.number(number);
    }
}

fn pair_cells(sheet: &mut Rows, export: &Export<'_>, pair: Option<&Pair>, language: Language) {
    const CELLS: usize = 13;
    let Some((pair, result)) = pair.and_then(|p| Some((p, export.ledger.figures.get(p.result)?)))
    else {
        for _ in 0..CELLS {
            sheet.words("");
        }
        return;
    };
    amount_cells(sheet, result);
    sheet.said_or_nothing(result.quantity.period.map(|period| period.to_string()));
    let comparator = pair.share.map_or("", |share| share.comparator.key());
    sheet.words(if comparator == Comparator::Eq.key() { "" } else { comparator });
    sheet.number(pair.share.map(|share| (share.value * 1e4).round() / 1e4));
    sheet.words(pair.outcome.key());
    sheet.words(pair.timing.key());
    let why: Vec<String> = pair.why.iter().map(|reason| reason.text(language)).collect();
    sheet.words(&why.join("; "));
    sheet.words(&export.ledger.article(result).title);
    sheet.said(export.link(result));
}

/// Figures of any kind as a sheet, one row each, in the columns of the command line's `extract`.
///
/// `figures` are places in [`Ledger::figures`](crate::ledger::Ledger::figures).
pub fn figures_csv(export: &Export<'_>, figures: &[usize], separator: Separator) -> String {
    let mut sheet = csv::head(separator);
    for (number, source) in export.sources.iter().enumerate() {
        let chosen = figures.iter().filter_map(|place| export.ledger.figures.get(*place));
        let chosen = chosen.filter(|figure| figure.article as usize == number);
        let mut extraction = muctieu_extract::Extraction::default();
        extraction.quantities.extend(chosen.map(|figure| figure.quantity.clone()));
        sheet.push_str(&csv::rows(&source.document.slug, source.document, &extraction, separator));
    }
    sheet
}

/// The table of a chart as a sheet, with a column for each end of its numbers.
pub fn chart_csv(table: &ChartTable, separator: Separator) -> String {
    let heads = table.head.iter().chain(&table.number_head);
    let head: Vec<&str> = heads.map(String::as_str).collect();
    let mut sheet = Rows::with_head(separator, &head);
    for (row, numbers) in table.rows.iter().zip(&table.numbers) {
        for cell in row {
            sheet.words(cell);
        }
        for number in numbers {
            sheet.number(Some(*number));
        }
        sheet.end();
    }
    sheet.written
}
