//! One indicator compared.

use std::fs;

use muctieu_e2e::{Key, Reader};
use serde_json::json;

const SLUG: &str = "000_9d90d06281b03cfb";

fn at_revenue() -> Reader {
    let reader = Reader::new();
    reader.open("#/compare?of=budget_revenue");
    reader.see(".comparison table");
    reader
}

#[test]
fn an_indicator_is_chosen_and_grouped_from_the_keyboard() {
    let reader = Reader::at_start();
    reader.click(".views a[href='#/compare']");
    reader.see(".compare .hint");
    reader.see(".chooser h3");
    reader.wait_until("the heading has the focus", || reader.has_focus("h1"));
    let reached = (0..20).any(|_| {
        reader.press(Key::Tab);
        reader.has_focus(".chooser a[href*='budget_revenue']")
    });
    assert!(reached, "the list is on the way of the Tab key");
    reader.press(Key::Enter);
    reader.see(".comparison table");
    assert_eq!(reader.address(), "#/compare?of=budget_revenue");
    let chosen = ".chooser a[aria-current=page]";
    reader.wait_until("the choice keeps the focus", || reader.has_focus(chosen));
    let rows = reader.count(".figures tbody tr");
    assert!(rows > 1);
    assert_eq!(
        reader.count(".chart .wide g[data-status] > :first-child"),
        rows + 2,
        "and the legend"
    );

    reader.focus("#along-place");
    reader.press(Key::Enter);
    reader.wait_until("by place", || reader.has_focus("#along-place[aria-current=page]"));
    assert_eq!(reader.address(), "#/compare?of=budget_revenue&along=place");
    assert_eq!(reader.count(".figures tbody tr"), rows);
    reader.navigate("refresh");
    reader.see("#along-place[aria-current=page]");
    reader.navigate("back");
    reader.see("#along-time[aria-current=page]");
    reader.assert_quiet();
}

#[test]
fn units_are_never_mixed() {
    let reader = at_revenue();
    assert_eq!(reader.count(".turns a[id^=unit]"), 3);
    assert!(reader.all(".figures .value").len() > 1);
    let values = "return [...document.querySelectorAll('.figures .value')].map(it => it.innerText)";
    let all_end_in = |words: [&str; 2]| {
        let values = reader.script(values, json!([]));
        let values: Vec<&str> =
            values.as_array().into_iter().flatten().filter_map(|v| v.as_str()).collect();
        !values.is_empty()
            && values.iter().all(|value| words.iter().any(|word| value.contains(word)))
    };
    assert!(all_end_in(["đồng", "đồng"]));
    reader.click("#unit1");
    reader.wait_until("per cent", || all_end_in(["%", "%"]));
    assert!(reader.address().contains("unit=%25"), "{}", reader.address());
    reader.assert_quiet();
}

#[test]
fn the_picture_and_the_table_are_downloaded() {
    let reader = at_revenue();
    let name = "muctieu-thu-ngân-sách-nhà-nước";
    let picture = reader.download("[data-act=save-chart]", &format!("{name}.svg"));
    let picture = fs::read_to_string(picture).unwrap();
    assert!(picture.starts_with("<svg xmlns=") && picture.contains("Thu ngân sách"), "{picture}");
    let table = reader.download("[data-act=save-chart-table]", &format!("{name}.csv"));
    let table = fs::read_to_string(table).unwrap();
    assert!(table.starts_with("\u{feff}"), "{table}");
    assert_eq!(table.lines().count(), 1 + reader.count(".figures tbody tr"));
    assert!(table.contains("/quan-sat/#/article/") && table.contains(";973,611;"), "{table}");
    reader.assert_quiet();
}

#[test]
fn a_row_leads_to_its_mark() {
    let reader = at_revenue();
    reader.click(".figures tbody tr:last-child a");
    reader.see("#card");
    assert!(reader.address().starts_with("#/article/"), "{}", reader.address());
    reader.assert_quiet();
}

#[test]
fn a_card_has_the_small_picture_of_its_indicator() {
    let text = include_str!("../../../articles/seeds/000_9d90d06281b03cfb.txt");
    let reader = Reader::new();
    reader.open(&format!("#/article/{SLUG}/{}", text.find("1.000 tỷ đồng").unwrap()));
    reader.see("#card .picture svg");
    let label = reader.attribute("#card .picture svg", "aria-label").unwrap_or_default();
    assert!(label.contains("Thu ngân sách nhà nước"), "{label}");
    reader.click("#card .picture");
    reader.see(".comparison table");
    assert!(reader.text("#compared").contains("Thu ngân sách nhà nước"));

    // What the corpus has one figure of has no picture.
    reader.open(&format!("#/article/{SLUG}/{}", text.find("82 triệu đồng").unwrap()));
    reader.see("#card [data-act=copy-with-source]");
    assert_eq!(reader.count("#card .picture"), 0);
    reader.assert_quiet();
}

#[test]
fn a_narrow_page_has_a_picture_of_its_own() {
    let reader = at_revenue();
    reader.resize(390, 844);
    reader.see(".chart .narrow svg");
    reader.see_no(".chart .wide svg");
    let fits = "const page = document.documentElement; return page.scrollWidth <= page.clientWidth";
    assert_eq!(reader.script(fits, json!([])), true, "nothing goes beyond the edge");
    reader.see_no(".chooser a");
    reader.click(".chooser summary");
    reader.click(".chooser a[href*='poor_rate']");
    reader.wait_until("another", || reader.text("#compared").contains("hộ nghèo"));
    reader.wait_until("the focus is on it", || reader.has_focus("#compared"));
    reader.assert_quiet();
}

#[test]
fn an_address_of_nothing_says_what_to_do() {
    let reader = Reader::new();
    reader.open("#/compare?of=nothing");
    reader.see(".compare .hint");
    reader.see(".chooser a");
    assert_eq!(reader.count(".comparison"), 0);
    reader.assert_quiet();
}
