//! The quantities of a document as an aligned table.

use muctieu_corpus::Document;
use muctieu_extract::Extraction;

use super::cells::{fit, printable, width};
use crate::label::Label;
use crate::language::Language;
use crate::listing::listed;
use crate::outline::headline;

const COLUMNS: usize = 7;
const GAP: usize = 2;
/// A column that is cut to gain room keeps at least so much.
const NARROWEST: usize = 8;

/// A document's quantities, one line each: line of the text, status, what is measured, value, when,
/// where, and how far to rely on it. `columns` is the width of the terminal; without it nothing is cut.
pub fn table(
    path: &str,
    document: &Document,
    extraction: &Extraction,
    language: Language,
    columns: Option<usize>,
) -> String {
    let mut about = vec![printable(path)];
    about.extend(document.meta.title.as_ref().map(|title| printable(&title.text)));
    about.extend(headline(document, language).iter().map(|fact| printable(fact)));
    let mut written = about.join(" · ");
    written.push('\n');
    if extraction.quantities.is_empty() {
        written.push_str(language.pick("  (không có)\n\n", "  (none)\n\n"));
        return written;
    }

    let rows = rows(document, extraction, language);
    let widths = widths(&rows, columns);
    for row in &rows {
        let mut line = String::new();
        for (place, (cell, &wide)) in row.iter().zip(&widths).enumerate() {
            // The number of a line is a number: its digits stand below each other.
            if place == 0 {
                line.extend(std::iter::repeat_n(' ', wide.saturating_sub(width(cell))));
                line.push_str(cell);
            } else {
                line.extend([" "; GAP]);
                line.push_str(&fit(cell, wide));
            }
        }
        written.push_str(line.trim_end());
        written.push('\n');
    }
    written.push('\n');
    written
}

fn rows(
    document: &Document,
    extraction: &Extraction,
    language: Language,
) -> Vec<[String; COLUMNS]> {
    let names = language.pick(
        ["DÒNG", "LOẠI", "ĐO ĐIỀU GÌ", "GIÁ TRỊ", "THỜI GIAN", "Ở ĐÂU", "TIN CẬY"],
        ["LINE", "STATUS", "INDICATOR", "VALUE", "PERIOD", "PLACE", "CONFIDENCE"],
    );
    let mut rows = vec![names.map(str::to_owned)];
    let (mut line, mut at) = (1, 0);
    for quantity in &extraction.quantities {
        let start = quantity.span.start as usize;
        let passed = document.text.get(at..start).unwrap_or("");
        line += passed.bytes().filter(|byte| *byte == b'\n').count();
        at = start;
        let said = listed(document.article(), quantity, language);
        rows.push([
            line.to_string(),
            quantity.status.label(language).to_lowercase(),
            printable(&said.name),
            printable(&said.value),
            said.period.unwrap_or_default(),
            printable(quantity.place.as_deref().unwrap_or("")),
            quantity.confidence.label(language).to_lowercase(),
        ]);
    }
    rows
}

/// How wide each column is: as its widest cell, and where that is too much in all, the widest give way.
fn widths(rows: &[[String; COLUMNS]], columns: Option<usize>) -> [usize; COLUMNS] {
    let mut widths = [0; COLUMNS];
    for row in rows {
        for (wide, cell) in widths.iter_mut().zip(row) {
            *wide = (*wide).max(width(cell));
        }
    }
    let Some(columns) = columns else { return widths };
    let room = columns.saturating_sub(GAP * (COLUMNS - 1));
    while widths.iter().sum::<usize>() > room {
        let Some(widest) = widths.iter_mut().max() else { break };
        if *widest <= NARROWEST {
            break;
        }
        *widest -= 1;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::quantity;
    use muctieu_corpus::Metadata;
    use muctieu_extract::{Dimension, Quantity, Span, Status, Unit};

    const TEXT: &str = "Năm 2025\nthu ngân sách nhà nước đạt 36%,\nchi u\u{31b}\u{303}ng 5%\n";

    fn written(columns: Option<usize>) -> String {
        let span = |words: &str| {
            let start = TEXT.find(words).unwrap() as u32;
            Span::new(start, start + words.len() as u32)
        };
        let percent = |value: f64, words: &str, indicator: &str| Quantity {
            span: span(words),
            indicator: Some(span(indicator)),
            unit: Some(Unit::Known("%")),
            dimension: Dimension::Percent,
            ..quantity(value)
        };
        let target = Quantity {
            status: Status::Target,
            place: Some("huyện Ba Chẽ".into()),
            ..percent(36.0, "36%", "thu ngân sách nhà nước")
        };
        let quantities = vec![target, percent(5.0, "5%", "chi u\u{31b}\u{303}ng")];
        let document = Document::new("a".into(), TEXT.into(), Vec::new(), Metadata::default());
        let found = Extraction { quantities, numbers: Vec::new() };
        table("a.txt", &document, &found, Language::English, columns)
    }

    /// The column in which `words` begin in their line.
    fn column(table: &str, words: &str) -> usize {
        let line = table.lines().find(|line| line.contains(words)).unwrap();
        width(&line[..line.find(words).unwrap()])
    }

    #[test]
    fn columns_stand_below_each_other_whatever_the_letters_are_made_of() {
        let table = written(None);
        assert!(table.starts_with("a.txt\nLINE  STATUS   INDICATOR"), "{table}");
        let lines: Vec<&str> = table.lines().collect();
        assert!(lines[2].starts_with("   2  target   "), "{table}");
        assert!(lines[3].starts_with("   3  context  "), "{table}");
        for words in ["36%", "5%"] {
            assert_eq!(column(&table, words), column(&table, "VALUE"), "{table}");
        }
        assert_eq!(column(&table, "huyện Ba Chẽ"), column(&table, "PLACE"));
    }

    #[test]
    fn a_narrow_terminal_cuts_the_widest_columns() {
        let table = written(Some(72));
        assert!(table.contains('…'), "{table}");
        assert!(table.lines().all(|line| width(line) <= 72), "{table}");
        assert!(written(Some(1)).lines().count() == 5);
    }

    #[test]
    fn a_document_without_quantities_says_so() {
        let document = Document::new("a".into(), "x".into(), Vec::new(), Metadata::default());
        let none = Extraction::default();
        let table = table("a.txt", &document, &none, Language::Vietnamese, None);
        assert_eq!(table, "a.txt\n  (không có)\n\n");
    }
}
