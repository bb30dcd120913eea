//! Fields that are typed in.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Reflect;
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
/// change some hundred times in half a minute, no more.) And with the value of each box that is ticked, or no longer.
pub fn on_input(typed: impl Fn(&str, &str) + Clone + 'static, ticked: impl Fn(&str) + 'static) {
    EventListener::new(&document(), "input", move |event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field else { return };
        match &*field.type_() {
            "search" => {}
            "checkbox" => return ticked(&field.value()),
            _ => return,
        }
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

/// Ticks the boxes that the selector finds, by their values; `None` is a tick for some of what a box stands for.
pub fn tick(selector: &str, is_ticked: impl Fn(&str) -> Option<bool>) {
    let Ok(boxes) = document().query_selector_all(selector) else { return };
    for place in 0..boxes.length() {
        let field = boxes.item(place).and_then(|node| node.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field else { continue };
        let ticked = is_ticked(&field.value());
        // Refused for no element that is in the page.
        let set = |name: &str, yes: bool| Reflect::set(&field, &name.into(), &yes.into());
        let _ = (set("checked", ticked == Some(true)), set("indeterminate", ticked.is_none()));
    }
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
