//! What a keystroke of search costs in a browser: `cargo xtask bench --search`.
#![cfg(target_arch = "wasm32")]

use muctieu_corpus::search::bench::{ARTICLES, bench};
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_keystroke_costs_this_much() {
    let clock = web_sys::window().and_then(|window| window.performance()).expect("a browser's clock");
    let cost = bench(ARTICLES, || clock.now());
    assert!(cost.keystrokes.iter().any(|key| key.hits > 0));
    for line in cost.to_string().lines() {
        console_log!("search {line}");
    }
    console_log!("worst {:.2}", cost.worst_ms());
}
