//! The start page.

use muctieu_e2e::Reader;

#[test]
fn the_start_page_lists_the_articles_and_what_was_found_in_them() {
    let reader = Reader::at_start();
    reader.see("[data-view=list]");
    assert_eq!(reader.title(), "Mục Tiêu");
    reader.wait_until("every article is read", || {
        reader.count(".entry") == 5 && reader.count(".entry .tally [data-status=target]") == 5
    });
    let page = reader.text("main");
    for words in [
        "Đưa Nghị quyết Đại hội XXIV Đảng bộ huyện vào cuộc sống",
        "huyện Thường Tín",
        "Chỉ tiêu đầu tiên",
    ] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    let targets = reader.text(".entry .tally [data-status=target]");
    let count = targets.split(' ').next().and_then(|count| count.parse::<u32>().ok());
    assert!(count.is_some_and(|count| count > 0), "{targets}");
    reader.assert_quiet();
}

#[test]
fn nothing_is_asked_of_another_host() {
    let reader = Reader::at_start();
    reader.wait_until_kept();
    let script = "return performance.getEntries().filter(it => it.name.includes('://') \
                  && new URL(it.name).origin !== location.origin).map(it => it.name)";
    assert_eq!(reader.script(script, serde_json::json!([])), serde_json::json!([]));
    reader.assert_quiet();
}
