//! Fetches the articles, which lie beside the app.

use js_sys::Uint8Array;
use muctieu_corpus::Library;
use muctieu_corpus::bundle::decode;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The file that the build script packed for exactly this build of the app.
const FILE: &str = env!("MUCTIEU_CORPUS");

/// The articles; `None` where they did not come or cannot be read.
pub async fn fetch() -> Option<Library> {
    let request = leptos::prelude::window().fetch_with_str(FILE);
    let response: Response = JsFuture::from(request).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    decode(&Uint8Array::new(&buffer).to_vec()).ok()
}
