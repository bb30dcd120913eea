//! A marked quantity, and a number that is none, in running text.

use leptos::prelude::*;
use muctieu_present::Label;

use crate::state::State;
use crate::ui::page::Page;

/// The id of the mark that begins at that byte.
pub fn id_of(mark: u32) -> String {
    format!("m{mark}")
}

/// A quantity: a link to its own address, drawn by its status; plain text while its kind is hidden.
pub fn quantity_mark(page: &Page, index: usize) -> impl IntoView + use<> {
    let state = State::of_app();
    let quantity = &page.found.quantities[index];
    let (status, confidence) = (quantity.status, quantity.confidence);
    let start = quantity.span.start;
    let words = quantity.span.of(&page.article.document().text).to_string();
    let page = page.clone();
    let open = Memo::new(move |_| page.mark.get() == Some(start));
    let shown = Memo::new(move |_| page.facets.get().shows(status) || open.get());
    move || {
        if !shown.get() {
            return words.clone().into_any();
        }
        let page = page.clone();
        view! {
            <mark data-status=status.key() data-confidence=confidence.key()>
                <a
                    id=id_of(start)
                    href=move || page.address_of(start)
                    aria-current=move || open.get().then_some("true")
                >
                    <span class="visually-hidden" lang=move || state.language().key()>
                        {move || format!("{}: ", status.label(state.language()))}
                    </span>
                    {words.clone()}
                </a>
            </mark>
        }
        .into_any()
    }
}

/// A number that is no quantity: plain text, until every number is asked for.
pub fn number_mark(page: &Page, index: usize) -> impl IntoView + use<> {
    let state = State::of_app();
    let number = page.found.numbers[index];
    let start = number.span.start;
    let words = number.span.of(&page.article.document().text).to_string();
    let page = page.clone();
    let open = Memo::new(move |_| page.mark.get() == Some(start));
    let shown = Memo::new(move |_| page.facets.get().every_number || open.get());
    move || {
        if !shown.get() {
            return words.clone().into_any();
        }
        let page = page.clone();
        view! {
            <span class="number" data-kind=number.kind.key()>
                <a
                    id=id_of(start)
                    href=move || page.address_of(start)
                    aria-current=move || open.get().then_some("true")
                >
                    {words.clone()}
                    <small lang=move || state.language().key()>
                        <span class="visually-hidden">": "</span>
                        {move || number.kind.label(state.language())}
                    </small>
                </a>
            </span>
        }
        .into_any()
    }
}
