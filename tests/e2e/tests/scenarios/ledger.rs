//! The ledger: facets, questions, order, rows and what answers them.

use muctieu_e2e::{Key, Reader};
use serde_json::json;

/// The rows of the table, without what is open below one.
const ROWS: &str = ".rows tr.row";
/// The congress of Thường Tín, its report of 2020, and the three months of Ba Chẽ.
const CONGRESS: &str = "000_9d90d06281b03cfb";

/// The ledger on a day after two of the frames, before the others.
fn at_ledger(address: &str) -> Reader {
    let reader = Reader::new();
    reader.live_on("2021-02-01");
    reader.open(address);
    reader.see(ROWS);
    reader
}

/// What a column says, row by row.
fn column(reader: &Reader, name: &str) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.rows tr.row [data-column=' + arguments[0] + ']')]\
                  .map(it => it.innerText.trim())";
    let column = reader.script(script, json!([name]));
    let text = |cell: &serde_json::Value| cell.as_str().unwrap_or_default().to_string();
    column.as_array().into_iter().flatten().map(text).collect()
}

fn found(reader: &Reader) -> String {
    reader.text(".found p")
}

#[test]
fn every_target_stands_in_the_ledger() {
    let reader = Reader::at_start();
    reader.see(".entry");
    reader.click(".views a[href='#/ledger']");
    reader.see("[data-view=ledger]");
    assert_eq!(reader.address(), "#/ledger");
    assert_eq!(
        reader.attribute(".views a[href='#/ledger']", "aria-current").as_deref(),
        Some("page")
    );
    assert!(reader.title().starts_with("Sổ chỉ tiêu"), "{}", reader.title());
    reader.see(ROWS);
    let all = reader.count(ROWS);
    assert_eq!(found(&reader), format!("{all} chỉ tiêu"));
    assert_eq!(column(&reader, "value").len(), all);
    assert!(reader.text(".total").contains("5 bài viết"), "{}", reader.text(".total"));
    reader.assert_quiet();
}

#[test]
fn a_facet_narrows_the_table_and_is_given_up_again() {
    let reader = at_ledger("#/ledger");
    let all = reader.count(ROWS);
    let choice = "[data-facet=place] button:last-of-type";
    let place = reader.text(&format!("{choice} .name"));
    let count = reader.text(&format!("{choice} .count"));
    assert_eq!(reader.attribute(choice, "aria-pressed").as_deref(), Some("false"));
    reader.click(choice);
    reader.wait_until("fewer rows", || reader.count(ROWS) < all);
    assert_eq!(reader.count(ROWS).to_string(), count);
    assert!(reader.address().contains("place="), "{}", reader.address());
    assert_eq!(reader.attribute(choice, "aria-pressed").as_deref(), Some("true"));
    reader.wait_until("the button keeps the focus", || reader.has_focus(choice));
    assert_eq!(reader.text(".chip"), place);
    let told =
        "return [...document.querySelectorAll('[role=status]')].map(it => it.textContent).join()";
    reader.wait_until("it is told", || {
        reader
            .script(told, json!([]))
            .as_str()
            .is_some_and(|said| said.contains(&format!("{count} trên {all}")))
    });

    reader.navigate("refresh");
    reader.see(".chip");
    assert_eq!(reader.count(ROWS).to_string(), count, "the address holds the filter");
    reader.click(".chip");
    reader.wait_until("all rows", || reader.count(ROWS) == all);
    reader.navigate("back");
    reader.wait_until("fewer rows again", || reader.count(ROWS) < all);
    reader.assert_quiet();
}

#[test]
fn words_an_amount_and_a_year_are_asked_together() {
    let reader = at_ledger("#/ledger");
    reader.press(Key::Char('/'));
    reader.wait_until("the field has the focus", || reader.has_focus("#query"));
    reader.type_into("#query", "thu nhap >= 80 trieu, den 2025");
    reader.wait_until("one row", || reader.count(ROWS) == 1);
    assert!(
        column(&reader, "indicator")[0].contains("Thu nhập"),
        "{:?}",
        column(&reader, "indicator")
    );
    assert_eq!(column(&reader, "value")[0], "82");
    assert!(reader.has_focus("#query"), "typing goes on");
    assert!(reader.address().contains("q=thu"), "{}", reader.address());

    reader.navigate("refresh");
    reader.wait_until("one row", || reader.count(ROWS) == 1);
    let typed = "return document.getElementById('query').value";
    assert_eq!(reader.script(typed, json!([])), "thu nhap >= 80 trieu, den 2025");

    reader.open("#/ledger?q=kh%C3%B4ng%20c%C3%B3%20g%C3%AC");
    reader.see(".nothing");
    reader.assert_quiet();
}

#[test]
fn a_column_sorts_the_rows_up_and_down() {
    let reader = at_ledger("#/ledger");
    let head = ".rows thead [data-column=value]";
    assert_eq!(
        reader.attribute(".rows thead [data-column=published]", "aria-sort").as_deref(),
        Some("descending")
    );
    reader.click(&format!("{head} button"));
    reader.wait_until("rising", || {
        reader.attribute(head, "aria-sort").as_deref() == Some("ascending")
    });
    reader.see(".rows .of-unit");
    let money =
        "return [...document.querySelectorAll('.rows .of-unit')].map(it => it.innerText.trim())";
    let units = reader.script(money, json!([]));
    let units: Vec<String> = serde_json::from_value(units).unwrap();
    let mut distinct = units.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), units.len(), "each unit's values stand together: {units:?}");
    reader.wait_until("the head keeps the focus", || reader.has_focus(&format!("{head} button")));
    reader.click(&format!("{head} button"));
    reader.wait_until("falling", || {
        reader.attribute(head, "aria-sort").as_deref() == Some("descending")
    });
    assert!(reader.address().contains("sort=-value"));
    reader.assert_quiet();
}

#[test]
fn a_row_leads_to_its_mark_and_back() {
    let reader =
        at_ledger("#/ledger?q=thu%20ng%C3%A2n%20s%C3%A1ch,%20Th%C6%B0%E1%BB%9Dng%20T%C3%ADn");
    let link = ".rows .row [data-column=indicator] a";
    reader.click(link);
    reader.see(".rows .opened .details");
    assert_eq!(reader.attribute(link, "aria-expanded").as_deref(), Some("true"));
    let open = reader.address();
    assert!(open.starts_with(&format!("#/ledger/{CONGRESS}/")), "{open}");
    reader.click(".details .source a");
    reader.see("mark a[aria-current=true]");
    assert!(reader.text("mark a[aria-current=true]").contains("1.000 tỷ đồng"));
    reader.navigate("back");
    reader.see(".rows .opened");
    assert_eq!(reader.address(), open);
    reader.wait_until("the row has the focus", || reader.has_focus(link));
    reader.press(Key::Escape);
    reader.see_no(".rows .opened");
    reader.assert_quiet();
}

/// A target of the five articles beside the result that answers it: what is asked, the verdict, and what its
/// details say.
#[test]
fn promises_stand_beside_what_was_reported() {
    let reader = Reader::new();
    reader.live_on("2020-11-01");
    for (query, verdict, said) in [
        (
            "thu ngân sách, Thường Tín",
            "on_the_way",
            ["973,611 tỷ đồng", "97,4% mức đề ra", "kết quả ở bài khác"],
        ),
        (
            "thu ngân sách, Ba Chẽ",
            "on_the_way",
            ["trên 30 tỷ đồng", "trên 83,3% mức đề ra", "9 trong 12 tháng"],
        ),
        (
            "hộ nghèo, Ba Chẽ",
            "on_the_way",
            ["1,29%", "77,5% mức đề ra", "cùng địa phương: huyện Ba Chẽ"],
        ),
    ] {
        reader.open("#/ledger");
        reader.see(ROWS);
        reader.type_into("#query", query);
        reader.wait_until(query, || reader.count(ROWS) == 1);
        assert_eq!(
            reader.attribute(".row .verdict", "data-verdict").as_deref(),
            Some(verdict),
            "{query}"
        );
        reader.click(".rows .row [data-column=indicator] a");
        reader.see(".details .pairs");
        reader.click(".details .reasons summary");
        let details = reader.text(".details");
        for words in said {
            assert!(details.contains(words), "{query}: {words}\n{details}");
        }
        reader.open("#/help");
    }
    reader.assert_quiet();
}

#[test]
fn in_an_article_the_card_of_a_target_shows_its_result() {
    let text = include_str!("../../../articles/seeds/000_9d90d06281b03cfb.txt");
    let mark = text.find("1.000 tỷ đồng/năm").unwrap();
    let reader = Reader::new();
    reader.live_on("2026-01-02");
    reader.open(&format!("#/article/{CONGRESS}/{mark}"));
    reader.see("#card .became");
    let card = reader.text("#card .became");
    for words in ["không thấy báo cáo cuối kỳ", "31/12/2025, đã qua", "973,611 tỷ đồng", "97,4%"]
    {
        assert!(card.contains(words), "{words}\n{card}");
    }
    reader.click("#card .result a");
    reader.wait_until("the result is open", || !reader.address().contains(CONGRESS));
    reader.see("mark[data-status=result] a[aria-current=true]");
    reader.assert_quiet();
}

#[test]
fn the_ledger_is_read_with_keys_alone() {
    let reader = at_ledger("#/ledger");
    reader.focus("h1");
    reader.press(Key::Tab);
    assert!(reader.has_focus("#query"));
    let mut steps = 0;
    while !reader.has_focus(".choice") {
        reader.press(Key::Tab);
        steps += 1;
        assert!(steps < 5, "the facets follow the field");
    }
    reader.press(Key::Enter);
    reader.see(".chip");
    reader.wait_until("the choice keeps the focus", || {
        reader.has_focus(".choice[aria-pressed=true]")
    });
    reader.focus(".rows .row [data-column=indicator] a");
    reader.press(Key::Enter);
    reader.see(".opened");
    reader.wait_until("the row keeps the focus", || reader.has_focus("[aria-expanded=true]"));
    reader.press(Key::Tab);
    assert!(reader.has_focus(".row [data-column=article] a"));
    reader.press(Key::Tab);
    assert!(reader.has_focus(".details a"));
    reader.assert_quiet();
}
