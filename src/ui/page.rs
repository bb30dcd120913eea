//! The open article, as the parts around and in it need it.

use std::sync::Arc;

use leptos::prelude::*;
use muctieu_extract::Extraction;
use muctieu_present::{Facets, Route};

use crate::state::Opened;

/// An article that is open, as its parts need it.
#[derive(Clone)]
pub struct Page {
    /// The article.
    pub article: Opened,
    /// What was found in it.
    pub found: Arc<Extraction>,
    /// Which marks are shown.
    pub facets: Memo<Facets>,
    /// The offset of the open mark.
    pub mark: Memo<Option<u32>>,
}

impl Page {
    /// The address of a mark of this article.
    pub fn address_of(&self, mark: u32) -> String {
        Route::article(&self.article.document().slug)
            .with_facets(self.facets.get())
            .with_mark(Some(mark))
            .to_string()
    }
}
