//! Search over all articles, and within one.

use muctieu_e2e::{Key, Reader};
use serde_json::json;

const FIELD: &str = "#search-field";

fn at_search() -> Reader {
    let reader = Reader::at_start();
    reader.click(".views a[href='#/search']");
    reader.see("[data-view=search]");
    reader.wait_until("the field has the focus", || reader.has_focus(FIELD));
    reader
}

/// The words that are marked, each once.
fn marked(reader: &Reader, within: &str) -> Vec<String> {
    let script = "return [...new Set([...document.querySelectorAll(arguments[0])].map(it => it.textContent.toLowerCase()))].sort()";
    let words = reader.script(script, json!([format!("{within} .hit")]));
    words
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|word| word.as_str())
        .map(str::to_owned)
        .collect()
}

fn clear(reader: &Reader) {
    reader.script("document.querySelector(arguments[0]).select()", json!([FIELD]));
}

#[test]
fn results_come_while_typing_with_their_hits_marked() {
    let reader = at_search();
    for letter in "thu nh".chars() {
        reader.press(Key::Char(letter));
    }
    reader.see(".results .context .hit");
    reader.wait_until("the address holds it", || reader.address() == "#/search?q=thu%20nh");
    assert_eq!(marked(&reader, ".results"), ["thu nhập"]);
    assert!(reader.has_focus(FIELD), "typing goes on");
    let articles = reader.count(".results li");
    assert_eq!(reader.text(".found"), format!("{articles} bài viết"));
    assert_eq!(reader.attribute(".found", "role").as_deref(), Some("status"));
    reader.assert_quiet();
}

#[test]
fn marks_decide_only_where_they_are_typed() {
    let reader = at_search();
    for (typed, found) in [
        ("tỉ lệ hộ nghèo", &["tỷ lệ hộ nghèo"][..]),
        ("ti le ho ngheo", &["tỷ lệ hộ nghèo"]),
        // Decomposed letters, and the tone on either vowel.
        ("hóa", &["hoá", "hóa"]),
        ("ho\u{301}a", &["hoá", "hóa"]),
        ("hoá", &["hoá", "hóa"]),
    ] {
        clear(&reader);
        reader.type_into(FIELD, typed);
        reader.wait_until(typed, || marked(&reader, ".results") == found);
    }
    // A whole syllable: neither `thứ` nor `thuốc`.
    clear(&reader);
    reader.type_into(FIELD, "thu");
    reader.wait_until("thu", || marked(&reader, ".results") == ["thu"]);
    reader.click("#other-marks");
    reader.wait_until("with any marks", || marked(&reader, ".results").len() > 1);
    assert_eq!(reader.address(), "#/search?q=thu&marks=any");
    reader.click("#other-marks");
    reader.wait_until("as typed", || marked(&reader, ".results") == ["thu"]);
    clear(&reader);
    reader.type_into(FIELD, "không có từ này đâu");
    reader.see_no(".results li");
    reader.wait_until("it says so", || reader.text(".found").contains("Không tìm thấy"));
    reader.assert_quiet();
}

#[test]
fn a_result_opens_with_its_hits_and_back_leads_to_it() {
    let reader = at_search();
    reader.type_into(FIELD, "thu ngân sách");
    reader.see(".results h2 a");
    let result = "document.activeElement.matches('.results h2 a')";
    reader.press(Key::Down);
    reader.wait_until("the first result has the focus", || {
        reader.script(&format!("return {result}"), json!([])) == true
    });
    reader.press(Key::Down);
    reader.press(Key::Up);
    reader.press(Key::Up);
    reader.wait_until("the field has it again", || reader.has_focus(FIELD));
    reader.press(Key::Enter);
    let address = reader.script("return document.activeElement.getAttribute('href')", json!([]));
    let address = address.as_str().unwrap_or_default().to_owned();
    reader.press(Key::Enter);
    reader.see("[data-view=article] .hit[data-current]");
    assert_eq!(reader.address(), address);
    assert!(address.ends_with("?q=thu%20ng%C3%A2n%20s%C3%A1ch"), "{address}");
    assert_eq!(marked(&reader, "article"), ["thu ngân sách"]);
    let in_sight = "const box = document.querySelector('.hit[data-current]').getBoundingClientRect(); \
                    return box.top >= 0 && box.bottom <= innerHeight";
    reader.wait_until("the hit is in sight", || reader.script(in_sight, json!([])) == true);
    let value = "return document.querySelector('#find-field').value";
    reader.wait_until("the field holds it", || reader.script(value, json!([])) == "thu ngân sách");

    reader.navigate("refresh");
    reader.see("[data-view=article] .hit[data-current]");
    reader.wait_until("the field holds it", || reader.script(value, json!([])) == "thu ngân sách");
    reader.navigate("back");
    reader.see(".results h2 a");
    let focused = format!("return {result} && document.activeElement.getAttribute('href')");
    reader.wait_until("the result has the focus", || {
        reader.script(&focused, json!([])) == address.as_str()
    });
    let value = format!("return document.querySelector('{FIELD}').value");
    assert_eq!(reader.script(&value, json!([])), "thu ngân sách");
    reader.assert_quiet();
}

#[test]
fn an_article_is_searched_by_itself() {
    let reader = Reader::new();
    reader.open("#/article/000_9d90d06281b03cfb");
    reader.see("mark[data-status=target]");
    let text = reader.text("article");
    reader.press(Key::Char('/'));
    reader.wait_until("the field has the focus", || reader.has_focus("#find-field"));
    reader.type_into("#find-field", "chi tieu");
    reader.wait_until("it is marked", || marked(&reader, "article") == ["chỉ tiêu"]);
    let of = reader.count("article .hit[id]");
    assert!(of > 1);
    let count = || reader.text(".findbar .count");
    reader.wait_until("the first", || count() == format!("1 trên {of}"));
    reader.press(Key::Enter);
    reader.wait_until("the second", || count() == format!("2 trên {of}"));
    assert_eq!(reader.attribute("article .hit[data-current]", "id").as_deref(), Some("h1"));
    reader.click("[data-act=previous-hit]");
    reader.click("[data-act=previous-hit]");
    reader.wait_until("round to the last", || count() == format!("{of} trên {of}"));
    assert_eq!(reader.text("article"), text, "hits come and go, the text stays");
    reader.focus("#find-field");
    reader.press(Key::Escape);
    reader.wait_until("it is over", || reader.count("article .hit") == 0);
    assert_eq!(reader.address(), "#/article/000_9d90d06281b03cfb");
    reader.assert_quiet();
}
