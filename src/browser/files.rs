//! Files, down to the reader's machine and back from it.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Array;
use leptos::prelude::{document, window};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement,
    Url,
};

/// Hands a text to the browser to be kept as a file.
pub fn download(name: &str, media: &str, content: &str) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type(media);
    let parts = Array::of1(&JsValue::from_str(content));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The click has handed it over. Refused for no address.
    let _ = Url::revoke_object_url(&address);
    Some(())
}

/// Where the app is, without the fragment.
pub fn base() -> String {
    let address = window().location().href().unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_string()
}

/// Prints the page.
pub fn print() {
    // Refused only where the page may not print.
    let _ = window().print();
}

/// Calls back before the page is printed (`true`), however that was asked for, and afterwards.
pub fn on_print(printing: impl Fn(bool) + Copy + 'static) {
    for (kind, is_before) in [("beforeprint", true), ("afterprint", false)] {
        EventListener::new(&window(), kind, move |_| printing(is_before)).forget();
    }
}

/// Whether the text was copied.
pub async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // Absent where the page is not served over a secure connection.
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Calls back with the name and the text of each file that is chosen in a field, or dropped on the page while
/// `wanted`; no text where it cannot be read.
pub fn on_file(
    wanted: impl Fn() -> bool + 'static,
    given: impl Fn(String, Option<String>) + Clone + 'static,
) {
    let page = document();
    let chosen = given.clone();
    EventListener::new(&page, "change", move |event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field else { return };
        if let Some(file) = first(field.files()) {
            read(file, chosen.clone());
            // The same file may be chosen again.
            field.set_value("");
        }
    })
    .forget();
    let options = EventListenerOptions::enable_prevent_default();
    let on_page = move |event: &Event| {
        if !wanted() {
            return;
        }
        // Or the browser would leave the page for the file.
        event.prevent_default();
        let dropped = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        let drops = event.type_() == "drop";
        super::page::set_root_attribute(
            "data-dropping",
            (event.type_() == "dragover").then_some(""),
        );
        if let Some(file) = dropped.filter(|_| drops).and_then(|dropped| first(dropped.files())) {
            read(file, given.clone());
        }
    };
    let on_page = std::rc::Rc::new(on_page);
    for kind in ["dragover", "dragleave", "drop"] {
        let on_page = on_page.clone();
        EventListener::new_with_options(&page, kind, options, move |event| on_page(event)).forget();
    }
}

fn first(files: Option<FileList>) -> Option<File> {
    files?.item(0)
}

fn read(file: File, given: impl Fn(String, Option<String>) + 'static) {
    spawn_local(async move {
        let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
        given(file.name(), text);
    });
}
