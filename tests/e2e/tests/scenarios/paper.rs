//! What goes on paper.

use std::collections::BTreeSet;

use muctieu_e2e::{Colour, Reader};
use serde_json::json;

/// The colour of the words in the table's head.
const HEAD: Colour = [11, 22, 33];

/// The colour of a row, by its place in the ledger.
fn of_row(row: usize) -> Colour {
    [44, 55, 66 + row as u8]
}

/// Paints the words in the head of the table, and each row in a colour of its own; rows are so high that the end of a
/// page would be in the midst of some.
fn paint(reader: &Reader, rows: usize) {
    let rule = |selector: String, property: &str, [red, green, blue]: Colour| {
        format!("{selector} {{ {property}: rgb({red} {green} {blue}) !important }}")
    };
    let head = rule(".rows thead button".into(), "color", HEAD);
    let row = |row| {
        let due = format!(".rows tr:has([value='{row}']) td[data-column=due]");
        rule(due, "background", of_row(row))
    };
    let high = ".rows td { height: 4.7cm }".to_string();
    let rules: String = [head, high].into_iter().chain((0..rows).map(row)).collect();
    let add = "document.head.append(Object.assign(document.createElement('style'), { textContent: arguments[0] }))";
    reader.script(add, json!([rules]));
}

/// The rows that stand on a page, by their places in the ledger.
fn rows_on(page: &BTreeSet<Colour>) -> Vec<usize> {
    let rows = page.iter().filter(|colour| colour[..2] == of_row(0)[..2]);
    rows.map(|colour| usize::from(colour[2] - of_row(0)[2])).collect()
}

#[test]
fn a_long_table_has_its_head_on_every_page_and_every_row_on_one() {
    let reader = Reader::new();
    reader.open("#/ledger");
    reader.see(".rows tr.row");
    let rows = reader.count(".rows tr.row");
    paint(&reader, rows);
    let pages = reader.print();
    assert!(pages.len() > 1, "{rows} rows on {} page", pages.len());
    for (number, page) in pages.iter().enumerate() {
        assert!(page.contains(&HEAD), "page {} of {} has no head", number + 1, pages.len());
    }
    let mut printed: Vec<usize> = pages.iter().flat_map(rows_on).collect();
    printed.sort();
    assert_eq!(printed, (0..rows).collect::<Vec<_>>(), "each row once");
    reader.assert_quiet();
}

#[test]
fn of_rows_that_are_ticked_only_these_are_printed() {
    let reader = Reader::new();
    reader.open("#/ledger");
    reader.see(".rows tr.row");
    let rows = reader.count(".rows tr.row");
    for row in [1, 4] {
        reader.click(&format!("#tick-{row}"));
    }
    reader.see(".ticked");
    paint(&reader, rows);
    assert_eq!(reader.print().iter().map(rows_on).collect::<Vec<_>>(), [[1, 4]]);
    reader.wait_until("the table is whole again", || reader.count(".rows tr.row") == rows);

    let note = "window.print = () => { window.printed = document.querySelectorAll('.rows tr.row').length }";
    reader.script(note, json!([]));
    reader.click(".ticked [data-act=print]");
    reader.wait_until("two are printed", || reader.script("return window.printed", json!([])) == 2);
    reader.wait_until("the table is whole again", || reader.count(".rows tr.row") == rows);

    // What the filter leaves out goes along all the same.
    reader.click(".row:has(#tick-4) [data-column=indicator] a");
    reader.see(".opened");
    reader.type_into("#query", "hộ nghèo");
    reader.wait_until("one row", || reader.count(".rows tr.row") == 1);
    let pages = reader.print();
    assert_eq!(pages.iter().flat_map(rows_on).collect::<Vec<_>>(), [1, 4]);
    reader.wait_until("one row again", || reader.count(".rows tr.row") == 1);

    reader.click("[data-act=untick]");
    reader.see_no(".ticked");
    assert_eq!(reader.print().iter().flat_map(rows_on).count(), 1);
    reader.assert_quiet();
}
