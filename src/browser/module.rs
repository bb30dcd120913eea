//! Another module of this app.

use js_sys::{Function, Object, Promise, Reflect, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the other module calls this one: the same name stands in `xtask/src/wasm/prune/part.rs`.
const NAME: &str = "first";
/// The function that unpacks a module: `pwa/start.js` has it.
const UNPACKED: &str = "unpacked";

/// Lets the module in that file, which lies beside the app, join this one: it takes what it needs from
/// this one's exports and puts its functions into this one's table. `None` where it did not come.
pub async fn join(file: &str) -> Option<()> {
    let unpacked = Reflect::get(&js_sys::global(), &JsValue::from_str(UNPACKED)).ok()?;
    let unpacked: Function = unpacked.dyn_into().ok()?;
    let pauses = JsValue::TRUE;
    let module = unpacked.call2(&JsValue::NULL, &JsValue::from_str(file), &pauses).ok()?;
    let module = JsFuture::from(Promise::resolve(&module)).await.ok()?;
    let imports = Object::new();
    Reflect::set(&imports, &JsValue::from_str(NAME), &wasm_bindgen::exports()).ok()?;
    let joined = WebAssembly::instantiate_module(&module.dyn_into().ok()?, &imports);
    JsFuture::from(joined).await.ok()?;
    Some(())
}
