//! What is remembered from visit to visit.

use gloo::storage::{LocalStorage, Storage};
use muctieu_present::Settings;

/// `index.html` reads the same entry before the first paint.
const ENTRY: &str = "muctieu.settings";

/// What is remembered, or the defaults.
pub fn load() -> Settings {
    let kept = LocalStorage::raw().get_item(ENTRY).ok().flatten().unwrap_or_default();
    let Ok(settings) = kept.parse();
    settings
}

/// Remembers; a browser that keeps nothing is as good for reading.
pub fn save(settings: Settings) {
    let _ = LocalStorage::raw().set_item(ENTRY, &settings.to_string());
}
