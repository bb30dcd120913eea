//! `#/`: the list of articles.

use leptos::prelude::*;
use muctieu_extract::{Extraction, Status};
use muctieu_present::{Counted, Language, Route, Tally, Word, headline, listed, targets};

use crate::effects;
use crate::state::{Opened, Opening, State};

/// The articles, each with what was found in it so far.
#[component]
pub fn List() -> impl IntoView {
    let state = State::of_app();
    view! {
        <section class="list" data-view="list">
            <header class="masthead">
                <h1 tabindex="-1">{state.word(Word::AppName)}</h1>
                <p>{state.word(Word::Tagline)}</p>
            </header>
            {move || match state.shelf.library.get() {
                Opening::Underway => view! { <p role="status">{state.word(Word::Loading)}</p> }.into_any(),
                Opening::Failed => failed(state).into_any(),
                Opening::Done(_) => articles(state).into_any(),
            }}
        </section>
    }
}

/// What to do where the articles did not come.
pub fn failed(state: State) -> impl IntoView {
    view! {
        <p role="alert">{state.word(Word::CorpusFailed)}</p>
        <p>
            <button class="button" on:click=move |_| effects::open_library(state)>
                {state.word(Word::TryAgain)}
            </button>
        </p>
    }
}

fn articles(state: State) -> impl IntoView {
    let articles = state.shelf.articles();
    let total = sum(state, articles.clone());
    let entries = articles.into_iter().map(|article| entry(state, article)).collect_view();
    view! {
        <p class="total">{total}</p>
        <ol class="articles" aria-label=state.word(Word::Articles)>{entries}</ol>
    }
}

/// How much there is in all, as far as it has been read.
fn sum(state: State, articles: Vec<Opened>) -> impl Fn() -> String + Send + 'static {
    move || {
        let language = state.language();
        let count = |status| -> usize {
            let found = articles.iter().filter_map(|article| state.shelf.found(article));
            found.map(|found| Tally::of(&found).count(status)).sum()
        };
        format!(
            "{} · {} · {}",
            Counted::Articles.text(articles.len(), language),
            Counted::Targets.text(count(Status::Target), language),
            Counted::Results.text(count(Status::Result), language),
        )
    }
}

fn entry(state: State, article: Opened) -> impl IntoView {
    let document = article.document();
    let address = Route::article(&document.slug).to_string();
    let title = document.title().to_string();
    let about = {
        let article = article.clone();
        move || headline(article.document(), state.language()).join(" · ")
    };
    let found = {
        let article = article.clone();
        move || match state.shelf.found(&article) {
            None => view! { <p class="tally">{state.word(Word::Reading)}</p> }.into_any(),
            Some(found) => summary(&article, &found, state.language()).into_any(),
        }
    };
    view! {
        <li class="entry">
            <p class="about">{about}</p>
            <h2><a href=address lang="vi">{title}</a></h2>
            {found}
        </li>
    }
}

fn summary(article: &Opened, found: &Extraction, language: Language) -> impl IntoView {
    let tally = Tally::of(found);
    let document = article.document();
    let first = targets(found).next().map(|index| {
        let target = listed(document.article(), &found.quantities[index], language);
        let address = Route::article(&document.slug).with_mark(Some(target.mark)).to_string();
        view! {
            <p class="first">
                <span class="term">{Word::FirstTarget.text(language)}</span>
                <a href=address>
                    <span class="name" lang="vi">{target.name}</span>
                    " "
                    <b>{target.value}</b>
                    {target.period.map(|period| format!(", {period}"))}
                </a>
            </p>
        }
    });
    view! {
        <p class="tally">
            <span data-status="target">{Counted::Targets.text(tally.count(Status::Target), language)}</span>
            <span data-status="result">{Counted::Results.text(tally.count(Status::Result), language)}</span>
            <span data-status="context">{Counted::Contexts.text(tally.count(Status::Context), language)}</span>
        </p>
        {first}
    }
}
