//! With the network off, and when there is a new version.

use muctieu_e2e::Reader;
use serde_json::json;

#[test]
fn after_one_visit_everything_works_with_the_network_off() {
    let mut reader = Reader::at_start();
    reader.see(".entry");
    reader.wait_until_kept();
    reader.assert_quiet();
    reader.go_offline();

    reader.navigate("refresh");
    reader.wait_until("every article is listed", || reader.count(".entry") == 5);
    reader.click(".entry h2 a");
    reader.see("mark[data-status=target]");
    reader.navigate("refresh");
    reader.see("mark[data-status=target]");
    reader.click("mark[data-status=target] a");
    reader.see("#card");
    // The browser itself says that it could not look for a new version of the worker.
    let complaints = reader.complaints();
    assert!(complaints.iter().all(|entry| entry.message.contains("sw.js")), "{complaints:?}");
}

#[test]
fn a_new_version_offers_itself_and_waits() {
    let reader = Reader::at_start();
    reader.see(".entry");
    reader.wait_until_kept();
    assert_eq!(reader.count(".notice"), 0, "a first visit is no new version");
    reader.navigate("refresh");
    reader.see(".entry");
    reader.script("window.stillThere = true", json!([]));

    reader.publish_another_version();
    reader.see(".notice");
    assert_eq!(reader.script("return window.stillThere", json!([])), true, "nothing jumps");
    reader.click(".notice button");
    reader.wait_until("the page is loaded anew", || {
        reader.script("return window.stillThere ?? false", json!([])) == false
    });
    reader.see(".entry");
    let kept =
        "return caches.keys().then(names => names.filter(name => name.includes('next-')).length)";
    reader.wait_until("the new version is the one kept", || reader.script(kept, json!([])) == 1);
    let of_worker = "return caches.keys().then(names => names.filter(name => name.startsWith('muctieu ')).length)";
    assert_eq!(reader.script(of_worker, json!([])), 1);
    assert_eq!(reader.count(".notice"), 0);
    reader.assert_quiet();
}
