//! Fetches the articles, which lie beside the app.

use js_sys::Uint8Array;
use muctieu_corpus::Library;
use muctieu_corpus::bundle::decode;

use super::fetch;

/// The file that the build script packed for exactly this build of the app.
const FILE: &str = env!("MUCTIEU_CORPUS");

/// The articles; `None` where they did not come or cannot be read.
pub async fn fetch() -> Option<Library> {
    let buffer = fetch::buffer(FILE).await?;
    decode(&Uint8Array::new(&buffer).to_vec()).ok()
}
