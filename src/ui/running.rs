//! Running text with its marks.

use leptos::prelude::*;
use muctieu_extract::Span;
use muctieu_present::{Marked, segments};

use crate::ui::mark::{number_mark, quantity_mark};
use crate::ui::page::Page;

/// A stretch of the article, its quantities and numbers marked as the facets say.
pub fn running(page: &Page, within: Span) -> impl IntoView + use<> {
    let text = &page.article.document().text;
    segments(within, &page.found)
        .into_iter()
        .map(|segment| match segment.marked {
            Marked::No => segment.span.of(text).to_string().into_any(),
            Marked::Quantity(index) => quantity_mark(page, index).into_any(),
            Marked::Number(index) => number_mark(page, index).into_any(),
        })
        .collect_view()
}
