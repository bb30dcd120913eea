//! Time that nobody else wants.

use gloo::timers::callback::Timeout;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Calls back when the browser has nothing better to do; soon, where it cannot tell.
pub fn when_idle(work: impl FnOnce() + 'static) {
    let window = leptos::prelude::window();
    let request = Reflect::get(&window, &JsValue::from_str("requestIdleCallback"));
    match request.ok().and_then(|function| function.dyn_into::<Function>().ok()) {
        Some(request) => {
            // The only failure is a callback that is none.
            let _ = request.call1(&window, &Closure::once_into_js(work));
        }
        None => drop(Timeout::new(1, work).forget()),
    }
}
