//! Rows of the ledger that are ticked, to be taken along.

use std::fs;

use muctieu_e2e::{Key, Reader};
use serde_json::{Value, json};

const ROWS: &str = ".rows tr.row";

fn at_ledger() -> Reader {
    let reader = Reader::new();
    reader.live_on("2021-02-01");
    reader.open("#/ledger");
    reader.see(ROWS);
    reader
}

/// The values of the boxes that are ticked, in their order on the page.
fn ticked(reader: &Reader) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.rows td :checked')].map(it => it.value)";
    serde_json::from_value(reader.script(script, json!([]))).unwrap()
}

/// Whether the box of the head is ticked; none where it is for some.
fn head(reader: &Reader) -> Option<bool> {
    let script = "const head = document.getElementById('tick'); return head.indeterminate ? null : head.checked";
    reader.script(script, json!([])).as_bool()
}

/// What a screen reader was told last.
fn told(reader: &Reader) -> String {
    let script = "return document.querySelector('.visually-hidden[role=status]').textContent";
    reader.script(script, json!([])).as_str().unwrap_or_default().to_string()
}

/// The targets of the exported JSON, each by the byte its mark begins at.
fn exported(reader: &Reader, button: &str, name: &str) -> Vec<Value> {
    let file = fs::read_to_string(reader.download(button, name)).unwrap();
    let file: Value = serde_json::from_str(&file).unwrap();
    file["targets"].as_array().unwrap().clone()
}

#[test]
fn ticked_rows_go_along_whatever_is_shown() {
    let reader = at_ledger();
    let all = reader.count(ROWS);
    assert_eq!(head(&reader), Some(false));
    assert_eq!(reader.count("[data-act^=export-ticked]"), 0);
    assert!(reader.label("#tick").contains(&format!("Chọn tất cả {all} chỉ tiêu")));
    let second = ".rows .row:nth-child(2)";
    let name = reader.text(&format!("{second} [data-column=indicator]"));
    assert!(reader.label(&format!("{second} input")).starts_with(&format!("Chọn: {name}")));

    // With the keyboard alone: both rows from the box of the head on.
    reader.focus("#tick");
    while !reader.has_focus(".rows td input") {
        reader.press(Key::Tab);
    }
    reader.press(Key::Space);
    reader.wait_until("it is told", || told(&reader) == "Đã chọn 1 chỉ tiêu");
    assert!(reader.has_focus(".rows td :checked"), "the box keeps the focus");
    while !reader.has_focus(".rows td input:not(:checked)") {
        reader.press(Key::Tab);
    }
    reader.press(Key::Space);
    reader.wait_until("it is told", || told(&reader) == "Đã chọn 2 chỉ tiêu");
    assert!(reader.text(".ticked").starts_with("Đã chọn 2 chỉ tiêu"));
    let chosen = ticked(&reader);
    assert_eq!((chosen.len(), head(&reader)), (2, None));

    // Another order, another filter, an open row, another language.
    reader.click("#sort-indicator");
    reader.wait_until("sorted", || reader.address().contains("sort=indicator"));
    reader.wait_until("still ticked", || ticked(&reader).len() == 2);
    reader.press(Key::Char('/'));
    reader.type_into("#query", "không có gì như vậy");
    reader.see(".nothing");
    let beyond = "Đã chọn 2 chỉ tiêu, kể cả 2 ngoài bộ lọc";
    assert!(reader.text(".ticked").starts_with(beyond), "{}", reader.text(".ticked"));
    reader.wait_until("it is told", || told(&reader).ends_with(beyond));
    let name = "muctieu-so-chi-tieu-da-chon.json";
    assert_eq!(exported(&reader, "[data-act=export-ticked-json]", name).len(), 2);
    reader.click("#all");
    reader.wait_until("all rows", || reader.count(ROWS) == all);
    reader.wait_until("still ticked", || ticked(&reader).len() == 2);
    reader.click(".row:has(:checked) [data-column=indicator] a");
    reader.see(".opened");
    reader.wait_until("still ticked", || ticked(&reader).len() == 2);
    reader.click(".settings .language");
    reader.wait_until("in English", || reader.text(".ticked").contains("Selected: 2 targets"));
    reader.wait_until("still ticked", || ticked(&reader).len() == 2);
    reader.assert_quiet();
}

#[test]
fn every_form_takes_the_ticked_rows() {
    let reader = at_ledger();
    let all = reader.count(ROWS);
    for row in [0, 2, 5] {
        reader.click(&format!("#tick-{row}"));
    }
    reader.wait_until("ticked", || ticked(&reader).len() == 3);
    let name = "muctieu-so-chi-tieu-da-chon";
    let file = |form: &str, ending: &str| {
        let button = format!("[data-act=export-ticked-{form}]");
        fs::read_to_string(reader.download(&button, &format!("{name}.{ending}"))).unwrap()
    };
    let json: Value = serde_json::from_str(&file("json", "json")).unwrap();
    let marks = |targets: &Value| -> Vec<String> {
        let mark = |target: &Value| format!("{}/{}", target["article"], target["start"]);
        targets.as_array().unwrap().iter().map(mark).collect()
    };
    assert_eq!(json["targets"].as_array().map(Vec::len), Some(3));
    let page: Value = serde_json::from_str(&file("annotations", "jsonld")).unwrap();
    assert_eq!(page["items"].as_array().map(Vec::len), Some(3));
    assert_eq!(file("markdown", "md").matches("\n- **").count(), 3);
    assert!(file("csv", "csv").lines().count() > 3);

    // The whole ledger is still to be had, by its own name.
    let whole = "[data-act=export-all-json]";
    let whole = fs::read_to_string(reader.download(whole, "muctieu-so-chi-tieu.json")).unwrap();
    let whole: Value = serde_json::from_str(&whole).unwrap();
    let every = marks(&whole["targets"]);
    assert_eq!(every.len(), all);
    assert_eq!(marks(&json["targets"]).len(), 3);
    assert!(marks(&json["targets"]).iter().all(|mark| every.contains(mark)));

    reader.script("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }", json!([]));
    reader.click(".ticked [data-act=copy-targets]");
    reader.see(".notice");
    let copied = reader.script("return window.copied", json!([]));
    assert_eq!(copied.as_str().map(|text| text.split("\n\n").count()), Some(3), "{copied}");
    reader.assert_quiet();
}

#[test]
fn the_head_ticks_what_the_filter_finds() {
    let reader = at_ledger();
    let all = reader.count(ROWS);
    reader.click(".row:last-child input");
    reader.wait_until("one", || head(&reader).is_none());
    reader.type_into("#query", "thu ngân sách");
    reader.wait_until("fewer rows", || reader.count(ROWS) < all);
    let found = reader.count(ROWS);
    reader.wait_until("none of these", || head(&reader) == Some(false));
    reader.click("#tick");
    reader.wait_until("all of these", || ticked(&reader).len() == found);
    assert_eq!(head(&reader), Some(true));
    let words = format!("Đã chọn {} chỉ tiêu, kể cả 1 ngoài bộ lọc", found + 1);
    reader.wait_until("it is told", || told(&reader) == words);
    reader.click("#tick");
    reader.wait_until("none of these", || ticked(&reader).is_empty());
    assert!(reader.text(".ticked").starts_with("Đã chọn 1 chỉ tiêu, kể cả 1 ngoài bộ lọc"));

    reader.click("[data-act=untick]");
    reader.see_no(".ticked");
    assert!(reader.has_focus("#tick"), "the focus is not lost");
    assert_eq!(told(&reader), "Đã chọn 0 chỉ tiêu");
    reader.click("#all");
    reader.wait_until("all rows", || reader.count(ROWS) == all);
    assert_eq!((ticked(&reader).len(), head(&reader)), (0, Some(false)));
    reader.assert_quiet();
}
