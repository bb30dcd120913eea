//! What does not come at once, or not at all.

use muctieu_e2e::{Key, Reader};

const TARGET: &str = "mark[data-status=target]";

#[test]
fn an_article_stands_whether_or_not_the_rest_comes() {
    let reader = Reader::new();
    let later = reader.lose("later-");
    reader.open("#/article/001_89987b1a15d4823c");
    reader.see(TARGET);
    reader.click(&format!("{TARGET} a"));
    reader.see(".rail [role=alert]");
    reader.open("#/ledger");
    reader.see("main [role=alert]");
    assert_eq!(reader.count(".rows"), 0);

    reader.find_again(&later);
    reader.click("main [role=alert] button");
    reader.see(".rows");
    reader.see_no("main [role=alert]");
}

#[test]
fn a_mark_in_the_address_opens_its_card_when_that_has_come() {
    let reader = Reader::at_start();
    reader.open("#/article/001_89987b1a15d4823c");
    reader.see(TARGET);
    reader.click(&format!("{TARGET} a"));
    reader.see("#card");
    let address = reader.address();
    reader.navigate("refresh");
    reader.see("#card");
    assert_eq!(reader.address(), address);
    reader.assert_quiet();
}

#[test]
fn articles_that_do_not_come_are_asked_for_again() {
    let reader = Reader::new();
    let articles = reader.lose("corpus-");
    reader.open("");
    reader.see("main [role=alert]");
    reader.find_again(&articles);
    reader.click("main [role=alert] button");
    reader.wait_until("every article is listed", || reader.count(".entry") == 5);
}

#[test]
fn what_is_asked_for_before_the_rest_is_here_is_done_then() {
    let reader = Reader::at_start();
    let later = reader.lose("later-");
    reader.open("#/article/001_89987b1a15d4823c");
    reader.see(TARGET);
    reader.press(Key::Char('/'));
    reader.find_again(&later);
    reader.click(&format!("{TARGET} a"));
    reader.see("#find-field");
}
