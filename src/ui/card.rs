//! The card of the open mark: what the machine understood, and why.

use leptos::prelude::*;
use muctieu_extract::Confidence;
use muctieu_present::{
    Card, Fact, Label, Language, Piece, Quote, Role, Word, card_of_number, card_of_quantity,
};

use crate::effects;
use crate::state::State;
use crate::ui::icon;
use crate::ui::page::Page;

/// The card, where a mark is open. It stays while the reader goes from mark to mark, and keeps the focus.
#[component]
pub fn CardOfMark(
    /// The open article.
    page: Page,
) -> impl IntoView {
    let state = State::of_app();
    let card = {
        let page = page.clone();
        Memo::new(move |_| card_at(&page, page.mark.get()?, state.language()))
    };
    let is_open = Memo::new(move |_| card.with(Option::is_some));
    view! {
        <Show when=move || is_open.get()>
            <section
                id="card"
                class="card"
                role="dialog"
                aria-labelledby="card-title"
                tabindex="-1"
                data-status=move || card.with(|card| card.as_ref().map(|card| card.key))
            >
                <header>
                    <p class="kind">
                        {move || card.with(|card| card.as_ref().map(|card| card.kind))}
                        {move || card.with(|card| card.as_ref().and_then(|card| card.position.clone()))
                            .map(|position| view! { <span class="position">{position}</span> })}
                    </p>
                    <button
                        class="tool"
                        aria-label=state.word(Word::Close)
                        title=move || format!("{} (Esc)", Word::Close.text(state.language()))
                        on:click=move |_| {
                            effects::close_card(state);
                        }
                    >
                        {icon::close()}
                    </button>
                </header>
                {
                    let page = page.clone();
                    move || card.get().map(|card| contents(&page, card, state.language()))
                }
            </section>
        </Show>
    }
}

fn card_at(page: &Page, mark: u32, language: Language) -> Option<Card> {
    let article = page.article.document().article();
    let found = &page.found;
    if let Ok(index) = found.quantities.binary_search_by_key(&mark, |q| q.span.start) {
        return card_of_quantity(article, found, index, language);
    }
    let index = found.numbers.binary_search_by_key(&mark, |n| n.span.start).ok()?;
    Some(card_of_number(article, found.numbers[index], language))
}

fn contents(page: &Page, card: Card, language: Language) -> impl IntoView + use<> {
    let facts = card.facts.into_iter().map(|one| fact(one, language)).collect_view();
    let notes = card.notes.into_iter().map(|note| view! { <p class="note">{note}</p> });
    // What is sure goes without saying.
    let doubt = card.confidence.filter(|confidence| *confidence != Confidence::Sure);
    let doubt = doubt.map(|confidence| {
        view! {
            <p class="note" data-confidence=confidence.key()>
                {Word::ConfidenceOf.text(language)} ": " {confidence.label(language)}
            </p>
        }
    });
    let elsewhere: Vec<_> = card.elsewhere.iter().map(|words| quote(page, words)).collect();
    let elsewhere = (!elsewhere.is_empty()).then(|| {
        view! { <h3>{Word::InheritedWords.text(language)}</h3>{elsewhere} }
    });
    view! {
        <h2 id="card-title" lang="vi">{card.name}</h2>
        {card.value.map(|value| view! { <p class="value">{value}</p> })}
        {facts_or_meaning(facts, card.meaning)}
        <h3>{Word::Sentence.text(language)}</h3>
        {quote(page, &card.sentence)}
        {elsewhere}
        {doubt}
        {notes.collect_view()}
    }
}

fn facts_or_meaning(facts: Vec<impl IntoView + 'static>, meaning: &'static str) -> impl IntoView {
    match facts.is_empty() {
        true => view! { <p class="meaning">{meaning}</p> }.into_any(),
        false => view! { <dl>{facts}</dl> }.into_any(),
    }
}

fn fact(fact: Fact, language: Language) -> impl IntoView {
    let words = fact.words.map(|words| view! { <q lang="vi">{words}</q> });
    let origin = fact.origin.map(|origin| origin.label(language));
    let why = (words.is_some() || origin.is_some()).then(|| {
        view! { <span class="why">{words} " " {origin}</span> }
    });
    view! {
        <dt>{fact.term.text(language)}</dt>
        <dd>{fact.value} " " {why}</dd>
    }
}

fn quote(page: &Page, quote: &Quote) -> impl IntoView + use<> {
    let text = &page.article.document().text;
    let pieces = quote.pieces.iter().map(|piece| drawn(piece, piece.span.of(text).to_string()));
    view! { <blockquote lang="vi">{pieces.collect_view()}</blockquote> }
}

fn drawn(piece: &Piece, words: String) -> impl IntoView + use<> {
    let keys = piece.roles.iter().map(|role| role.key()).collect::<Vec<_>>().join(" ");
    if piece.roles.contains(&Role::Value) {
        view! { <strong data-role=keys>{words}</strong> }.into_any()
    } else if piece.roles.iter().any(|role| role.decides()) {
        view! { <u data-role=keys>{words}</u> }.into_any()
    } else if piece.roles.is_empty() {
        words.into_any()
    } else {
        view! { <span data-role=keys>{words}</span> }.into_any()
    }
}
