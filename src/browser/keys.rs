//! The keyboard, where no field has it.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Calls back with the name of each plain key that is pressed outside fields, for as long as the page
/// lives. A key that was made use of (`true`) does nothing else.
pub fn on_key(mut pressed: impl FnMut(&str) -> bool + 'static) {
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    let document = leptos::prelude::document();
    EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let chord = event.ctrl_key() || event.alt_key() || event.meta_key();
        if chord || event.is_composing() || is_field(event) {
            return;
        }
        if pressed(&event.key()) {
            event.prevent_default();
        }
    })
    .forget();
}

/// Calls back with the id of a field, the name of a plain key that is pressed in it, and whether Shift is held. A
/// key that was made use of (`true`) does nothing else.
pub fn on_key_in_field(mut pressed: impl FnMut(&str, &str, bool) -> bool + 'static) {
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    let document = leptos::prelude::document();
    EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let chord = event.ctrl_key() || event.alt_key() || event.meta_key();
        if chord || event.is_composing() || !is_field(event) {
            return;
        }
        let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let field = field.map(|field| field.id()).unwrap_or_default();
        if pressed(&field, &event.key(), event.shift_key()) {
            event.prevent_default();
        }
    })
    .forget();
}

fn is_field(event: &KeyboardEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let fields = "[type=search], textarea, select, [contenteditable]";
    element.is_some_and(|element| element.closest(fields).is_ok_and(|field| field.is_some()))
}
