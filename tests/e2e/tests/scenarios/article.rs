//! An article: its marks, the card, the facets, every number.

use muctieu_e2e::{Key, Reader};
use serde_json::json;

/// The article about the congress of Thường Tín.
const ARTICLE: &str = "#/article/000_9d90d06281b03cfb";

fn at_article() -> Reader {
    let reader = Reader::new();
    reader.open(ARTICLE);
    reader.see("[data-view=article]");
    reader.see("mark[data-status=target]");
    reader
}

#[test]
fn an_article_opens_from_the_list_with_its_marks() {
    let reader = Reader::at_start();
    reader.click(".entry h2 a");
    reader.see("[data-view=article]");
    let title = reader.text("h1");
    assert!(title.contains("Đưa Nghị quyết Đại hội XXIV"), "{title}");
    assert!(reader.title().starts_with("Đưa Nghị quyết"), "{}", reader.title());
    reader.see("mark[data-status=target]");
    let marks = reader.count("mark[data-status=target]");
    assert_eq!(reader.count(".targets li"), marks, "the list beside the text holds every target");
    reader.assert_quiet();
}

#[test]
fn kinds_of_marks_are_told_apart_by_more_than_colour() {
    let reader = at_article();
    let label = reader.label("mark[data-status=target] a");
    assert!(label.starts_with("Chỉ tiêu: "), "{label}");
    let label = reader.label("mark[data-status=context] a");
    assert!(label.starts_with("Bối cảnh: "), "{label}");
    let lines = "const shape = it => { const s = getComputedStyle(it); return ['borderBottomStyle', \
                 'borderBottomWidth', 'textDecorationLine', 'textDecorationStyle', \
                 'textDecorationThickness', 'fontWeight', 'outlineStyle'].map(key => s[key]).join() }; \
                 return ['target', 'context'].map(kind => [`mark[data-status=${kind}]`, \
                 `mark[data-status=${kind}] a`].map(it => shape(document.querySelector(it))).join())";
    let shapes = reader.script(lines, json!([]));
    assert_ne!(shapes[0], shapes[1]);
}

#[test]
fn a_card_opens_and_closes_from_the_keyboard() {
    let reader = at_article();
    let reached = (0..60).any(|_| {
        reader.press(Key::Tab);
        reader.has_focus("mark[data-status=target] a")
    });
    assert!(reached, "the marks are on the way of the Tab key");
    let id = reader.script("return document.activeElement.id", json!([]));
    let mark = format!("#{}", id.as_str().unwrap_or_default());

    reader.press(Key::Enter);
    reader.see("#card");
    reader.wait_until("the card has the focus", || reader.has_focus("#card"));
    assert_eq!(reader.attribute("#card", "data-status").as_deref(), Some("target"));
    assert_eq!(reader.attribute(&mark, "aria-current").as_deref(), Some("true"));
    assert!(reader.address().starts_with(&format!("{ARTICLE}/{}", &mark[2..])));
    let deciding = reader.count("#card blockquote u");
    assert!(deciding > 0, "the words that decided are underlined: {}", reader.text("#card"));

    reader.press(Key::Escape);
    reader.see_no("#card");
    reader.wait_until("the focus is back", || reader.has_focus(&mark));
    assert_eq!(reader.address(), ARTICLE);
    reader.assert_quiet();
}

#[test]
fn a_card_says_how_much_by_when_and_where() {
    let reader = at_article();
    reader.script(
        "[...document.querySelectorAll('mark a')].find(it => it.innerText.includes('82 triệu')).click()",
        json!([]),
    );
    reader.see("#card");
    reader.wait_until("the card speaks of it", || reader.text("#card").contains("82 triệu"));
    let card = reader.text("#card");
    for words in ["thu nhập bình quân đầu người", "2020", "2025", "huyện Thường Tín"]
    {
        assert!(card.to_lowercase().contains(&words.to_lowercase()), "{words}\n{card}");
    }
    reader.click("#card header button");
    reader.see_no("#card");
    reader.assert_quiet();
}

#[test]
fn text_and_list_lead_to_each_other() {
    let reader = at_article();
    reader.click(".targets li:last-child a");
    reader.see("#card");
    reader.see("mark a[aria-current=true]");
    let in_sight = "const box = document.querySelector('mark a[aria-current=true]')\
                    .getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight";
    reader.wait_until("the mark is in sight", || reader.script(in_sight, json!([])) == true);
    assert_eq!(reader.count(".targets a[aria-current=true]"), 1);
    reader.assert_quiet();
}

#[test]
fn keys_lead_from_target_to_target() {
    let reader = at_article();
    let current = "return document.querySelector('mark a[aria-current=true]')?.id";
    let now = || reader.script(current, json!([]));
    reader.press(Key::Char('n'));
    reader.see("mark a[aria-current=true]");
    let first = now();
    reader.press(Key::Char('n'));
    reader.wait_until("the next target is open", || now() != first);
    reader.press(Key::Char('p'));
    reader.wait_until("the first is open again", || now() == first);
    reader.assert_quiet();
}

#[test]
fn facets_turn_kinds_of_marks_off_and_on() {
    let reader = at_article();
    let facet = ".facet[data-status=context]";
    let (contexts, targets) =
        (reader.count("mark[data-status=context]"), reader.count("mark[data-status=target]"));
    assert!(contexts > 0);
    assert_eq!(reader.text(&format!("{facet} .count")), contexts.to_string());
    assert_eq!(reader.attribute(facet, "aria-pressed").as_deref(), Some("true"));

    let text = reader.text("article");
    reader.click(facet);
    reader.wait_until("they are gone", || reader.count("mark[data-status=context]") == 0);
    assert_eq!(reader.attribute(facet, "aria-pressed").as_deref(), Some("false"));
    assert_eq!(reader.count("mark[data-status=target]"), targets);

    reader.navigate("refresh");
    reader.see("mark[data-status=target]");
    assert_eq!(reader.count("mark[data-status=context]"), 0, "the address holds the facets");
    reader.click(facet);
    reader.wait_until("they are back", || reader.count("mark[data-status=context]") == contexts);
    assert_eq!(reader.text("article"), text, "marks come and go, the text stays");
    reader.assert_quiet();
}

#[test]
fn every_number_is_shown_with_what_it_was_taken_for() {
    let reader = at_article();
    assert_eq!(reader.count(".number"), 0);
    let switch = ".facet[data-status=none]";
    reader.click(switch);
    reader.see(".number[data-kind=date]");
    assert_eq!(reader.text(&format!("{switch} .count")), reader.count(".number").to_string());
    reader.click("article > p .number a");
    reader.see("#card");
    reader.press(Key::Escape);
    reader.see_no("#card");
    reader.click(switch);
    reader.wait_until("they are gone", || reader.count(".number") == 0);
    reader.assert_quiet();
}
