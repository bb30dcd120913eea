//! The browser's half of `cargo xtask bench --start`.
#![cfg(target_arch = "wasm32")]

use muctieu_bench::start;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The packed modules, from the folder that the command names.
const MODULES: [(&str, &[u8]); 2] = [
    ("app", include_bytes!(concat!(env!("MUCTIEU_BENCH_MODULES"), "/app.pack"))),
    ("later", include_bytes!(concat!(env!("MUCTIEU_BENCH_MODULES"), "/later.pack"))),
];

#[wasm_bindgen_test]
fn the_app_is_unpacked_in_this_time() {
    let clock =
        web_sys::window().and_then(|window| window.performance()).expect("a browser's clock");
    for (name, packed) in MODULES {
        let start = start(packed, || clock.now() / 1000.0).expect("a module that is whole");
        console_log!("bench browser {name} {start}");
    }
}
