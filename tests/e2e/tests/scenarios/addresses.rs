//! Addresses: sent to somebody, left and returned to, wrong.

use muctieu_e2e::Reader;
use serde_json::json;

const SLUG: &str = "000_9d90d06281b03cfb";

#[test]
fn an_address_that_was_sent_opens_the_mark() {
    let text = include_str!("../../../articles/seeds/000_9d90d06281b03cfb.txt");
    let mark = text.find("82 triệu đồng").unwrap();
    let reader = Reader::new();
    reader.open(&format!("#/article/{SLUG}/{mark}"));
    reader.see("#card");
    assert_eq!(reader.attribute(&format!("#m{mark}"), "aria-current").as_deref(), Some("true"));
    let in_sight = "const box = document.querySelector('mark a[aria-current=true]')\
                    .getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight";
    reader.wait_until("the mark is in sight", || reader.script(in_sight, json!([])) == true);
    reader.assert_quiet();
}

#[test]
fn back_and_forward_go_through_views_and_marks() {
    let reader = Reader::at_start();
    reader.see(".entry");
    reader.click(&format!(".entry h2 a[href*='{SLUG}']"));
    reader.see("mark[data-status=target]");
    reader.click("mark[data-status=target] a");
    reader.see("#card");
    let with_mark = reader.address();

    reader.navigate("back");
    reader.see_no("#card");
    assert_eq!(reader.address(), format!("#/article/{SLUG}"));
    reader.navigate("back");
    reader.see("[data-view=list]");
    reader.navigate("forward");
    reader.see("[data-view=article]");
    reader.navigate("forward");
    reader.see("#card");
    assert_eq!(reader.address(), with_mark);
    reader.assert_quiet();
}

#[test]
fn an_unknown_address_says_so_and_offers_the_list() {
    for address in ["#/nowhere", "#/article/no-such-article"] {
        let reader = Reader::new();
        reader.open(address);
        reader.see("[data-view=unknown]");
        reader.click("[data-view=unknown] a");
        reader.see("[data-view=list] .entry");
        reader.assert_quiet();
    }
}

#[test]
fn a_mark_that_is_none_leaves_the_article_open() {
    let reader = Reader::new();
    reader.open(&format!("#/article/{SLUG}/1"));
    reader.see("[data-view=article]");
    reader.see("mark[data-status=target]");
    assert_eq!(reader.count("#card"), 0);
    reader.assert_quiet();
}

#[test]
fn a_path_that_is_none_leads_back_from_any_depth() {
    let reader = Reader::new();
    reader.open("some/where");
    reader.click("a");
    reader.see("[data-view=list]");
    assert_eq!(reader.address(), "");
}
