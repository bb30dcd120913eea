//! Fields that are typed in.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use leptos::prelude::document;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

thread_local! {
    /// What waits for typing to pause: until then the field knows better than the address.
    static WAITING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// How long after the last key what is typed is looked at, in milliseconds.
const PAUSE: u32 = 120;

/// Calls back with the field's id and what stands in it, once typing pauses. (A browser lets an address
/// change some hundred times in half a minute, no more.)
pub fn on_typing(typed: impl Fn(&str, &str) + Clone + 'static) {
    EventListener::new(&document(), "input", move |event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field.filter(|field| field.type_() == "search") else { return };
        let typed = typed.clone();
        let look = move || {
            WAITING.take();
            typed(&field.id(), &field.value());
        };
        // The one before is dropped, and with it what it would have done.
        WAITING.set(Some(Timeout::new(PAUSE, look)));
    })
    .forget();
}

/// Writes into a field, unless that stands in it or somebody is typing.
pub fn write(id: &str, text: &str) {
    if WAITING.with_borrow(Option::is_some) {
        return;
    }
    let field = document().get_element_by_id(id);
    let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field.filter(|field| field.value() != text) {
        field.set_value(text);
    }
}
