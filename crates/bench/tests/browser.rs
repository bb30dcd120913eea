//! The browser's half of `cargo xtask bench`.
#![cfg(target_arch = "wasm32")]

use muctieu_bench::{PART, Rates, pages, rates, read_all};
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn reads_at_this_rate() {
    let bytes =
        option_env!("MUCTIEU_BENCH_BYTES").and_then(|n| n.parse().ok()).unwrap_or(20_000_000);
    let clock =
        web_sys::window().and_then(|window| window.performance()).expect("a browser's clock");
    let pages = pages(bytes);
    let total = pages.iter().map(String::len).sum();
    let found = read_all(&pages);
    assert!(found.quantities > 0);
    console_log!("bench text {total} {} {} {}", pages.len(), found.quantities, found.numbers);
    let parts: Vec<&[String]> = pages.chunks(PART).collect();
    let Rates { min, median, max, undisturbed } = rates(
        5,
        &parts,
        total,
        || clock.now() / 1000.0,
        |pages| {
            std::hint::black_box(read_all(pages));
        },
    );
    console_log!("bench browser {min:e} {median:e} {max:e} {undisturbed:e}");
}
