//! The service worker that keeps the app for offline, and lets a new version in when it is asked to.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
};

/// Stands beside the page, so that it governs the folder that the page was put in.
const SCRIPT: &str = "sw.js";

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = leptos::prelude::window().navigator();
    // Absent where the page is not served over a secure connection.
    let value = js_sys::Reflect::get(&navigator, &JsValue::from_str("serviceWorker")).ok()?;
    value.dyn_into().ok()
}

/// Registers the worker; calls back when another version is ready and waits.
pub async fn register(waiting: impl Fn() + Clone + 'static) {
    let Some(container) = container() else { return };
    let Ok(registered) = JsFuture::from(container.register(SCRIPT)).await else { return };
    let Ok(registration) = registered.dyn_into::<ServiceWorkerRegistration>() else { return };
    if registration.waiting().is_some() && container.controller().is_some() {
        waiting();
    }
    let found = registration.clone();
    EventListener::new(&registration, "updatefound", move |_| {
        let Some(worker) = found.installing() else { return };
        announce_when_installed(worker, waiting.clone());
    })
    .forget();
}

/// The first worker of a visit replaces nobody: it is no new version.
fn announce_when_installed(worker: ServiceWorker, waiting: impl Fn() + 'static) {
    let changed = worker.clone();
    EventListener::new(&worker, "statechange", move |_| {
        let replaces = container().is_some_and(|container| container.controller().is_some());
        if changed.state() == ServiceWorkerState::Installed && replaces {
            waiting();
        }
    })
    .forget();
}

/// Lets the waiting version in, and loads the page anew once it is there.
pub async fn let_in() {
    let Some(container) = container() else { return };
    let Ok(found) = JsFuture::from(container.get_registration()).await else { return };
    let worker = found.dyn_into().ok().and_then(|r: ServiceWorkerRegistration| r.waiting());
    match worker {
        Some(worker) => {
            EventListener::once(&container, "controllerchange", |_| super::page::reload()).forget();
            // Fails only for a message that cannot be copied.
            let _ = worker.post_message(&JsValue::from_str("let-in"));
        }
        None => super::page::reload(),
    }
}
