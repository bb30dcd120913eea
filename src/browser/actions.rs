//! Clicks on what names an action, and on links to where one is.

use gloo::events::{EventListener, EventListenerOptions};
use muctieu_present::Action;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Calls back with each action that is asked for, for as long as the page lives.
pub fn on_action(mut asked: impl FnMut(Action) + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    let document = leptos::prelude::document();
    EventListener::new_with_options(&document, "click", options, move |event| {
        let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let named = clicked.and_then(|element| element.closest("[data-act]").ok().flatten());
        let action = named.and_then(|element| element.get_attribute("data-act"));
        if let Some(action) = action.and_then(|name| name.parse().ok()) {
            event.prevent_default();
            asked(action);
        }
    })
    .forget();
}

/// Calls back with each address that a button leads to, for as long as the page lives.
pub fn on_way(mut went: impl FnMut(&str) + 'static) {
    EventListener::new(&leptos::prelude::document(), "click", move |event| {
        let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let named = clicked.and_then(|element| element.closest("[data-go]").ok().flatten());
        if let Some(address) = named.and_then(|element| element.get_attribute("data-go")) {
            went(&address);
        }
    })
    .forget();
}

/// Calls back when a link to the address that is open already is followed: the browser does nothing then.
pub fn on_same_address(mut followed: impl FnMut() + 'static) {
    let document = leptos::prelude::document();
    EventListener::new(&document, "click", move |event| {
        let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = clicked.and_then(|element| element.closest("a[href]").ok().flatten());
        let address = link.and_then(|link| link.get_attribute("href"));
        let here = leptos::prelude::window().location().hash().ok();
        if address.is_some() && address == here {
            followed();
        }
    })
    .forget();
}
