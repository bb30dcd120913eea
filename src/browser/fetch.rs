//! Files that lie beside the app.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The bytes of the file, as an `ArrayBuffer`; `None` where they did not come.
pub async fn buffer(file: &str) -> Option<JsValue> {
    let request = leptos::prelude::window().fetch_with_str(file);
    let response: Response = JsFuture::from(request).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.array_buffer().ok()?).await.ok()
}
