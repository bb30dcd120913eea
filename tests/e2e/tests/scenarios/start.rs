//! How the app starts: its modules come packed.

use muctieu_e2e::Reader;
use serde_json::json;

/// What is kept unpacked.
const KEPT: &str = "return caches.keys()\
    .then(names => caches.open(names.find(name => name.startsWith('muctieu-unpacked '))))\
    .then(cache => cache.keys())\
    .then(kept => kept.map(({ url }) => url.split('/').pop()).sort().join())";
/// The packed files that the page asked for.
const ASKED_FOR: &str = "return performance.getEntriesByType('resource')\
    .filter(({ name }) => name.endsWith('.pack')).length";

#[test]
fn what_the_first_visit_unpacks_is_kept_for_the_next() {
    let reader = Reader::at_start();
    reader.see(".entry");
    assert_ne!(reader.script(ASKED_FOR, json!([])), 0);
    reader.wait_until("both modules are kept", || {
        let kept = reader.script(KEPT, json!([]));
        let kept: Vec<&str> = kept.as_str().unwrap_or("").split(',').collect();
        matches!(kept[..], [app, later] if app.starts_with("app-") && later.starts_with("later-"))
    });
    // What another version left behind goes when something new is kept.
    let leave = "return caches.keys()\
        .then(names => caches.open(names.find(name => name.startsWith('muctieu-unpacked '))))\
        .then(cache => Promise.all([cache.put('app-0000000000000000.pack', new Response('')),\
            cache.keys().then(([first]) => cache.delete(first))])).then(() => true)";
    assert_eq!(reader.script(leave, json!([])), true);
    reader.navigate("refresh");
    reader.see(".entry");
    reader.wait_until("both are kept again, and nothing else", || {
        let kept = reader.script(KEPT, json!([]));
        kept.as_str().is_some_and(|kept| kept.split(',').count() == 2 && !kept.contains("-0000"))
    });
    reader.navigate("refresh");
    reader.see(".entry");
    reader.open("#/ledger");
    reader.see(".rows");
    assert_eq!(reader.script(ASKED_FOR, json!([])), 0);
    reader.assert_quiet();
}

#[test]
fn what_is_kept_and_does_no_good_is_unpacked_anew() {
    let reader = Reader::at_start();
    reader.see(".entry");
    reader.wait_until("both modules are kept", || {
        reader.script(KEPT, json!([])).as_str().is_some_and(|kept| kept.contains("later-"))
    });
    let spoil = "return caches.keys()\
        .then(names => caches.open(names.find(name => name.startsWith('muctieu-unpacked '))))\
        .then(cache => cache.keys().then(kept => Promise.all(\
            kept.map(one => cache.put(one, new Response('')))))).then(() => true)";
    assert_eq!(reader.script(spoil, json!([])), true);
    reader.navigate("refresh");
    reader.see(".entry");
    reader.open("#/ledger");
    reader.see(".rows");
    assert_eq!(reader.script(ASKED_FOR, json!([])), 2);
    reader.assert_quiet();
}

#[test]
fn a_page_that_can_not_start_says_so() {
    for lost in ["unpack-", "app-"] {
        let reader = Reader::new();
        let file = reader.lose(lost);
        reader.open("");
        reader.wait_until("it says so", || reader.text("#boot").contains("không mở được"));
        reader.find_again(&file);
        reader.navigate("refresh");
        reader.see(".entry");
    }
}
