//! Quantities as a table for spreadsheets: one row each, in the form that Excel opens as it is.

use muctieu_corpus::Document;
use muctieu_extract::{Cue, Extraction, Quantity, Value};

use crate::listing::tidy;
use crate::sentence::sentence_around;
use crate::sheet::Rows;
pub use crate::sheet::Separator;

/// The names of the columns, in order.
pub const COLUMNS: [&str; 32] = [
    "path", "title", "published", "status", "indicator", "text", "comparator", "value", "low",
    "high", "of", "unit", "dimension", "per", "measure", "direction", "period", "period_start",
    "period_end", "place", "who", "confidence", "notes", "status_words", "status_origin",
    "period_words", "period_origin", "place_words", "place_origin", "sentence", "start", "end",
];

/// The byte order mark and the row with the names of the columns.
pub fn head(separator: Separator) -> String {
    Rows::with_head(separator, &COLUMNS).written
}

/// One row for each quantity of a document that was read from `path`.
pub fn rows(
    path: &str,
    document: &Document,
    extraction: &Extraction,
    separator: Separator,
) -> String {
    let mut rows = Rows::new(separator, COLUMNS.len());
    let published = document.meta.published.map(|published| published.to_string());
    let title = document.meta.title.as_ref().map_or("", |title| &title.text);
    for quantity in &extraction.quantities {
        rows.words(path);
        rows.words(title);
        rows.words(published.as_deref().unwrap_or(""));
        quantity_cells(&mut rows, document, quantity);
        rows.end();
    }
    rows.written
}

/// The cells of a quantity, but for those of its document.
fn quantity_cells(rows: &mut Rows, document: &Document, quantity: &Quantity) {
    let text = document.text.as_str();
    let words = |span: muctieu_extract::Span| tidy(span.of(text));
    let (value, low, high) = match quantity.value {
        Value::One(value) => (Some(value), None, None),
        Value::Range { low, high } => (None, Some(low), Some(high)),
    };
    let per: Vec<&str> = quantity.per.iter().map(|per| per.as_str(text)).collect();
    let notes: Vec<&str> = quantity.notes.iter().map(|note| note.key()).collect();
    let period = quantity.period;
    let evidence = &quantity.evidence;

    rows.words(quantity.status.key());
    rows.said_or_nothing(quantity.indicator.map(words));
    rows.said(words(quantity.span));
    rows.words(quantity.comparator.key());
    rows.number(value);
    rows.number(low);
    rows.number(high);
    rows.number(quantity.of);
    rows.words(quantity.unit.as_ref().map_or("", |unit| unit.as_str(text)));
    rows.words(quantity.dimension.key());
    rows.said(per.join("/"));
    rows.words(quantity.measure.key());
    rows.words(quantity.direction.map_or("", |direction| direction.key()));
    rows.said_or_nothing(period.map(|period| period.to_string()));
    rows.said_or_nothing(period.map(|period| period.first_day().to_string()));
    rows.said_or_nothing(period.map(|period| period.last_day().to_string()));
    rows.words(quantity.place.as_deref().unwrap_or(""));
    rows.said_or_nothing(quantity.who.map(words));
    rows.words(quantity.confidence.key());
    rows.said(notes.join(" "));
    for cue in [Some(evidence.status), evidence.period, evidence.place] {
        let deciding = cue.and_then(|cue: Cue| cue.span);
        rows.said_or_nothing(deciding.map(words));
        rows.words(cue.map_or("", |cue| cue.origin.key()));
    }
    rows.said(words(sentence_around(text, &document.blocks, quantity.span)));
    rows.number(Some(f64::from(quantity.span.start)));
    rows.number(Some(f64::from(quantity.span.end)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::quantity;
    use muctieu_corpus::{Located, Metadata};
    use muctieu_extract::{Period, Span};

    /// The cells of a row of which none is quoted over several lines.
    fn cells(row: &str, separator: char) -> Vec<String> {
        let (mut cells, mut quoted) = (vec![String::new()], false);
        for sign in row.trim_end_matches("\r\n").chars() {
            match sign {
                '"' => quoted = !quoted,
                _ if sign == separator && !quoted => cells.push(String::new()),
                _ => cells.last_mut().unwrap().push(sign),
            }
        }
        cells
    }

    fn document(text: &str, title: &str) -> Document {
        let title = Some(Located { text: title.to_owned(), span: None });
        let meta = Metadata { title, ..Metadata::default() };
        Document::new("a".to_owned(), text.to_owned(), Vec::new(), meta)
    }

    #[test]
    fn the_first_row_names_the_columns() {
        let head = head(Separator::Comma);
        assert!(head.starts_with("\u{feff}path,title,published,status,"), "{head}");
        assert!(head.ends_with(",start,end\r\n"), "{head}");
        assert!(super::head(Separator::Semicolon).starts_with("\u{feff}path;title;"));
    }

    #[test]
    fn numbers_follow_the_separator_and_words_are_guarded() {
        let text = "=1+1; thu 36,5 tỷ";
        let target = Quantity {
            span: Span::new(0, 4),
            indicator: Some(Span::new(0, 4)),
            period: Some(Period::Quarter(2020, 4)),
            ..quantity(-36.5)
        };
        let extraction = Extraction { quantities: vec![target], numbers: Vec::new() };
        let document = document(text, "@a, \"b\"");
        for (separator, sign, number) in
            [(Separator::Comma, ',', "-36.5"), (Separator::Semicolon, ';', "-36,5")]
        {
            let row = rows("-a.txt", &document, &extraction, separator);
            let cells = cells(&row, sign);
            assert_eq!(cells.len(), COLUMNS.len(), "{row}");
            let cell = |name| &cells[COLUMNS.iter().position(|column| *column == name).unwrap()];
            assert_eq!(cell("path"), "'-a.txt");
            assert_eq!(cell("title"), "'@a, b");
            assert!(row.contains("\"'@a, \"\"b\"\"\""), "{row}");
            assert_eq!(cell("indicator"), "'=1+1");
            assert_eq!(cell("value"), number);
            assert_eq!(cell("period_start"), "2020-10-01");
            assert_eq!(cell("period_end"), "2020-12-31");
            assert_eq!(cell("sentence"), "'=1+1; thu 36,5 tỷ");
        }
    }

    #[test]
    fn a_value_beyond_all_numbers_is_left_empty() {
        let extraction =
            Extraction { quantities: vec![quantity(f64::INFINITY)], numbers: Vec::new() };
        let row = rows("a", &document("", ""), &extraction, Separator::Comma);
        assert!(!row.contains("inf"), "{row}");
    }
}
