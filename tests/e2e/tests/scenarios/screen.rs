//! Screens of every width.

use muctieu_e2e::Reader;
use serde_json::json;

#[test]
fn nothing_is_cut_off_on_a_narrow_screen() {
    let reader = Reader::new();
    for (width, height) in [(320, 640), (390, 844), (1280, 900)] {
        reader.resize(width, height);
        for (address, shown) in [
            ("#/", ".entry"),
            ("#/article/000_9d90d06281b03cfb?q=thu", ".hit"),
            ("#/ledger", "h1"),
            ("#/compare?of=budget_revenue", ".comparison table"),
            ("#/search?q=thu", ".results .hit"),
            ("#/help", "h1"),
        ] {
            reader.open(address);
            reader.see(shown);
            let too_wide = "return document.documentElement.scrollWidth - innerWidth";
            let beyond = reader.script(too_wide, json!([])).as_f64().unwrap();
            assert!(beyond <= 0.0, "{address} at {width}: {beyond} pixels too wide");
        }
    }
    reader.assert_quiet();
}
