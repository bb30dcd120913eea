//! `#/article/SLUG`: one article, set for reading, its marks and what they mean.

use leptos::prelude::*;
use muctieu_extract::{Block, BlockKind};
use muctieu_present::{Facets, Route, Section, UnknownAddress, Word, headline, outline};

use crate::state::{Opened, Opening, State};
use crate::ui::card::CardOfMark;
use crate::ui::page::Page;
use crate::ui::running::running;
use crate::ui::targets::TargetList;
use crate::ui::toolbar::Toolbar;
use crate::view::{list, unknown};

/// The article of that slug, or word that there is none.
#[component]
pub fn Article(
    /// Its name in the library.
    slug: String,
) -> impl IntoView {
    let state = State::of_app();
    move || match state.shelf.library.get() {
        Opening::Underway => {
            view! { <p class="plain" role="status">{state.word(Word::Loading)}</p> }.into_any()
        }
        Opening::Failed => {
            view! { <section class="plain">{list::failed(state)}</section> }.into_any()
        }
        Opening::Done(_) => match state.shelf.article(&slug) {
            Some(article) => opened(state, article).into_any(),
            None => {
                let address = UnknownAddress(Route::article(&slug).to_string());
                unknown::Unknown(unknown::UnknownProps { address }).into_any()
            }
        },
    }
}

fn opened(state: State, article: Opened) -> impl IntoView {
    let found = state.shelf.read(&article);
    let facets = Memo::new(move |_| {
        state.address.route.with(|route| match route {
            Ok(Route::Article { facets, .. }) => *facets,
            Ok(Route::List | Route::Help) | Err(_) => Facets::default(),
        })
    });
    let mark = Memo::new(move |_| state.address.mark());
    let page = Page { article: article.clone(), found, facets, mark };
    let about = {
        let article = article.clone();
        move || headline(article.document(), state.language()).join(" · ")
    };
    let original = article.document().meta.url.clone().map(|url| {
        view! { <p class="original"><a href=url rel="noreferrer">{state.word(Word::Original)}</a></p> }
    });
    view! {
        <div class="reading" data-view="article">
            <Toolbar page=page.clone() />
            <article class="article" lang="vi">
                <p class="about" lang=move || state.language().key()>{about}</p>
                {title(&page)}
                {body(state, &page)}
                {original}
            </article>
            <aside class="rail" aria-label=state.word(Word::Targets)>
                <CardOfMark page=page.clone() />
                <TargetList page=page />
            </aside>
        </div>
    }
}

fn title(page: &Page) -> impl IntoView + use<> {
    let document = page.article.document();
    let block = document.blocks.iter().find(|block| block.kind == BlockKind::Title);
    match block {
        Some(block) => view! { <h1 tabindex="-1">{running(page, block.span)}</h1> }.into_any(),
        None => view! { <h1 tabindex="-1">{document.title().to_string()}</h1> }.into_any(),
    }
}

fn body(state: State, page: &Page) -> impl IntoView + use<> {
    let draw = |section| match section {
        Section::Block(drawn) => block(page, drawn).into_any(),
        Section::List(items) => {
            let items = items.into_iter().map(|item| {
                view! { <li data-level=item.level.to_string()>{running(page, item.span)}</li> }
            });
            view! { <ul class="items">{items.collect_view()}</ul> }.into_any()
        }
        Section::Furniture(blocks) => {
            let lines = blocks.into_iter().map(|b| view! { <p>{running(page, b.span)}</p> });
            view! {
                <details class="furniture">
                    <summary lang=move || state.language().key()>{state.word(Word::FurnitureFolded)}</summary>
                    {lines.collect_view()}
                </details>
            }
            .into_any()
        }
    };
    outline(&page.article.document().text, &page.article.document().blocks)
        .into_iter()
        .map(draw)
        .collect_view()
}

fn block(page: &Page, block: Block) -> impl IntoView + use<> {
    let text = running(page, block.span);
    match block.kind {
        BlockKind::Lead => view! { <p class="lead">{text}</p> }.into_any(),
        BlockKind::Heading if block.level <= 1 => view! { <h2>{text}</h2> }.into_any(),
        BlockKind::Heading => {
            view! { <h3 data-level=block.level.to_string()>{text}</h3> }.into_any()
        }
        BlockKind::Caption => view! { <figure><figcaption>{text}</figcaption></figure> }.into_any(),
        BlockKind::Title | BlockKind::Dateline | BlockKind::Byline | BlockKind::Source => {
            view! { <p class="credit" data-block=block.kind.key()>{text}</p> }.into_any()
        }
        BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Furniture => {
            view! { <p>{text}</p> }.into_any()
        }
    }
}
