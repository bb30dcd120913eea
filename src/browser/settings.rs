//! What is remembered from visit to visit.

use gloo::storage::{LocalStorage, Storage};
use muctieu_present::Language;
use serde::{Deserialize, Serialize};

use crate::state::Theme;

/// `index.html` reads the same entry before the first paint.
const ENTRY: &str = "muctieu.settings";

/// The settings as they are stored.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Kept {
    language: String,
    theme: String,
}

impl Kept {
    /// What is to be remembered.
    pub fn new(language: Language, theme: Theme) -> Kept {
        Kept { language: language.key().into(), theme: theme.key().into() }
    }

    /// The language, the first one where none is remembered.
    pub fn language(&self) -> Language {
        Language::from_key(&self.language).unwrap_or_default()
    }

    /// The theme, the system's where none is remembered.
    pub fn theme(&self) -> Theme {
        Theme::ALL.into_iter().find(|theme| theme.key() == self.theme).unwrap_or_default()
    }
}

/// What is remembered, or the defaults.
pub fn load() -> Kept {
    LocalStorage::get(ENTRY).unwrap_or_default()
}

/// Remembers; a browser that keeps nothing is as good for reading.
pub fn save(kept: &Kept) {
    let _ = LocalStorage::set(ENTRY, kept);
}
