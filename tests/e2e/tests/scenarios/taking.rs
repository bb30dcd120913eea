//! Figures go along with the reader, and come back.

use std::fs;

use muctieu_e2e::{Key, Reader};
use serde_json::{Value, json};

const ARTICLE: &str = "#/article/000_9d90d06281b03cfb";

fn at_ledger() -> Reader {
    let reader = Reader::new();
    reader.live_on("2021-02-01");
    reader.open("#/ledger");
    reader.see(".rows tr.row");
    reader
}

#[test]
fn the_ledger_is_downloaded_as_a_sheet() {
    let reader = at_ledger();
    let rows = reader.count(".rows tr.row");
    let sheet = reader.download("[data-act=export-all-csv]", "muctieu-so-chi-tieu.csv");
    let sheet = fs::read_to_string(sheet).unwrap();
    assert!(sheet.starts_with("\u{feff}indicator_key;indicator;"), "{sheet}");
    assert!(sheet.lines().count() > rows, "{sheet}");
    assert!(sheet.contains("huyện Thường Tín"), "{sheet}");

    reader.type_into("#query", "hộ nghèo");
    reader.wait_until("one row", || reader.count(".rows tr.row") == 1);
    let list = reader.download("[data-act=export-found-markdown]", "muctieu-so-chi-tieu.md");
    let list = fs::read_to_string(list).unwrap();
    assert_eq!(list.matches("\n- **").count(), 1, "{list}");
    assert!(list.contains("/quan-sat/#/article/"), "{list}");
    reader.assert_quiet();
}

#[test]
fn an_article_and_one_target_are_downloaded() {
    let reader = Reader::new();
    reader.open(ARTICLE);
    reader.see("[data-act=export-article-json]");
    let marks = reader.count("mark");
    let name = "muctieu-000_9d90d06281b03cfb";
    let page = reader.download("[data-act=export-article-annotations]", &format!("{name}.jsonld"));
    let page: Value = serde_json::from_str(&fs::read_to_string(page).unwrap()).unwrap();
    assert_eq!(page["items"].as_array().map(Vec::len), Some(marks));

    reader.press(Key::Char('n'));
    reader.see("#card [data-act=export-open-json]");
    let mark = reader.address().rsplit('/').next().unwrap().to_string();
    let one = reader.download("[data-act=export-open-json]", &format!("{name}-{mark}.json"));
    let one: Value = serde_json::from_str(&fs::read_to_string(one).unwrap()).unwrap();
    assert_eq!(one["targets"].as_array().map(Vec::len), Some(1));
    assert_eq!(one["targets"][0]["start"].to_string(), mark);
    reader.assert_quiet();
}

#[test]
fn what_was_downloaded_says_whether_it_still_stands() {
    let reader = at_ledger();
    let rows = reader.count(".rows tr.row");
    let name = "muctieu-so-chi-tieu.jsonld";
    let file = reader.download("[data-act=export-all-annotations]", name);
    let page = fs::read_to_string(&file).unwrap();

    reader.type_into("#file", &file.to_string_lossy());
    reader.see(".check .standing");
    assert_eq!(reader.text(".check .standing"), format!("{rows} vẫn đúng chỗ"));
    assert_eq!(reader.count(".check li[data-standing=stands]"), rows);
    assert_eq!(reader.text(".check h3"), name);

    // Dropped on the page, with one text that is here no longer and one whose words were changed.
    let changed = page.replacen("\"exact\":\"", "\"exact\":\"không có ", 1);
    let drop = "const data = new DataTransfer(); data.items.add(new File([arguments[0]], 'sửa.jsonld')); \
                document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))";
    reader.script(drop, json!([changed]));
    reader.wait_until("the other file", || reader.text(".check h3") == "sửa.jsonld");
    assert_eq!(reader.count(".check li[data-standing=gone]"), 1);
    assert!(reader.text(".check .standing").contains("1 không còn trong bài"));
    reader.click(".check li[data-standing=stands] a");
    reader.see("mark a[aria-current=true]");

    reader.open("#/ledger");
    reader.see(".check h3");
    reader.script(drop, json!(["chỉ tiêu"]));
    reader.see(".check [role=alert]");
    assert!(reader.text(".check [role=alert]").contains("không phải JSON-LD"));
    reader.click(".settings .language");
    reader
        .wait_until("in English", || reader.text(".check [role=alert]").contains("is no JSON-LD"));
    reader.assert_quiet();
}

#[test]
fn a_figure_is_copied_with_its_source() {
    let reader = Reader::new();
    // What was copied is read where it is handed over: a browser without a window keeps no clipboard.
    reader.open(ARTICLE);
    reader.see("mark[data-status=target]");
    reader.script("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }", json!([]));
    reader.click("mark[data-status=target] a");
    reader.click("#card [data-act=copy-with-source]");
    reader.see(".notice");
    assert!(reader.text(".notice").contains("Đã chép"), "{}", reader.text(".notice"));
    let copied = reader.script("return window.copied", json!([]));
    let copied = copied.as_str().unwrap();
    assert!(
        copied.starts_with('“') && copied.contains("/quan-sat/#/article/000_9d90d06281b03cfb/"),
        "{copied}"
    );
    reader.click("[data-act=close-notice]");
    reader.see_no(".notice");

    reader
        .script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))", json!([]));
    reader.click("#card [data-act=copy-with-source]");
    reader.see(".notice textarea");
    let offered =
        reader.script("return document.querySelector('.notice textarea').value", json!([]));
    assert_eq!(offered.as_str(), Some(copied), "what cannot be copied is offered");
    reader.assert_quiet();
}
