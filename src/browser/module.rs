//! Another module of this app.

use js_sys::{Object, Reflect, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::fetch;

/// What the other module calls this one: the same name stands in `xtask/src/wasm/prune/part.rs`.
const NAME: &str = "first";

/// Lets the module in that file, which lies beside the app, join this one: it takes what it needs from
/// this one's exports and puts its functions into this one's table. `None` where it did not come.
pub async fn join(file: &str) -> Option<()> {
    let bytes = fetch::buffer(file).await?;
    let imports = Object::new();
    Reflect::set(&imports, &JsValue::from_str(NAME), &wasm_bindgen::exports()).ok()?;
    let module = JsFuture::from(WebAssembly::compile(&bytes)).await.ok()?;
    let joined = WebAssembly::instantiate_module(&module.dyn_into().ok()?, &imports);
    JsFuture::from(joined).await.ok()?;
    Some(())
}
