//! The article's targets in reading order, beside the text.

use leptos::prelude::*;
use muctieu_extract::Status;
use muctieu_present::{Listed, Word, listed, targets};

use crate::state::State;
use crate::ui::page::Page;

/// The list; each line leads to its mark, and the mark's line is the current one.
#[component]
pub fn TargetList(
    /// The open article.
    page: Page,
) -> impl IntoView {
    let state = State::of_app();
    let lines = {
        let page = page.clone();
        Memo::new(move |_| -> Vec<Listed> {
            let article = page.article.document().article();
            targets(&page.found)
                .map(|index| listed(article, &page.found.quantities[index], state.language()))
                .collect()
        })
    };
    let facets = page.facets;
    let hidden = move || {
        (!facets.get().shows(Status::Target))
            .then(|| view! { <p class="hint">{state.word(Word::TargetsHidden)}</p> })
    };
    view! {
        <section class="targets" aria-labelledby="targets-title">
            <h2 id="targets-title">
                {state.word(Word::TargetList)} " " <span class="count">{move || lines.with(Vec::len)}</span>
            </h2>
            {hidden}
            {move || {
                let lines = lines.get();
                match lines.is_empty() {
                    true => view! { <p class="hint">{state.word(Word::NoTargets)}</p> }.into_any(),
                    false => {
                        let lines = lines.into_iter().map(|one| line(&page, one)).collect_view();
                        view! { <ol>{lines}</ol> }.into_any()
                    }
                }
            }}
        </section>
    }
}

fn line(page: &Page, target: Listed) -> impl IntoView + use<> {
    let (mark, page) = (target.mark, page.clone());
    view! {
        <li>
            <a
                id=format!("t{mark}")
                href={
                    let page = page.clone();
                    move || page.address_of(mark)
                }
                aria-current=move || (page.mark.get() == Some(mark)).then_some("true")
            >
                <span class="name" lang="vi">{target.name}</span>
                <span class="value">{target.value}</span>
                {target.period.map(|period| view! { <span class="period">{period}</span> })}
            </a>
        </li>
    }
}
