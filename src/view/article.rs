//! `#/article/SLUG`: one article, set for reading, its marks and what they mean.

use std::sync::Arc;

use leptos::prelude::*;
use muctieu_extract::{Extraction, Span};
use muctieu_present::export::Scope;
use muctieu_present::{Route, Tally, UnknownAddress, card_at, html};

use crate::state::{Opened, Opening, State};
use crate::ui::{Place, group, region};

/// The article of that slug, or word that there is none.
pub fn article(state: State, slug: String) -> AnyView {
    let put_up = move || match state.shelf.library.get() {
        Opening::Underway => region(Place::default(), move || html::loading(state.language())),
        Opening::Failed => region(Place::default(), move || html::failed(state.language())),
        Opening::Done(_) => match state.shelf.article(&slug) {
            Some(article) => opened(state, article),
            None => {
                let address = UnknownAddress(Route::article(&slug).to_string());
                region(Place::default(), move || html::unknown(&address, state.language()))
            }
        },
    };
    put_up.into_any()
}

fn opened(state: State, article: Opened) -> AnyView {
    let page = Page { state, found: state.shelf.read(&article), article };
    let rail = vec![page.region(Page::card), page.region(Page::targets)];
    let find = vec![page.region(Page::find_field), page.region(Page::find_steps)];
    let parts = vec![
        page.region(Page::toolbar),
        group(Place::class("findbar").role("search"), find),
        page.region(Page::text),
        group(Place::class("rail"), rail),
        page.region(Page::take),
    ];
    group(Place::class("reading").view("article"), parts)
}

/// An article that is open.
#[derive(Clone)]
struct Page {
    state: State,
    article: Opened,
    found: Arc<Extraction>,
}

impl Page {
    fn region(&self, draw: fn(&Page) -> String) -> AnyView {
        let page = self.clone();
        region(Place::default(), move || draw(&page))
    }

    fn toolbar(&self) -> String {
        let tally = Tally::of(&self.found);
        html::toolbar(tally, self.state.address.facets(), self.state.language())
    }

    fn text(&self) -> String {
        let document = self.article.document();
        html::article(document, &self.found, &self.route(), &self.hits(), self.state.language())
    }

    /// Where the reader is: in this article, or just leaving it.
    fn route(&self) -> Route {
        match self.state.address.route.get() {
            Ok(route @ Route::Article { .. }) => route,
            _ => Route::article(&self.article.document().slug),
        }
    }

    /// Where it has what is searched for.
    fn hits(&self) -> Vec<Span> {
        let asked = self.state.address.asked();
        if asked.is_nothing() {
            return Vec::new();
        }
        let document = self.article.document();
        self.state.finder.find(&asked).marks.spans(&document.text, &document.blocks)
    }

    fn is_searched(&self) -> bool {
        self.state.finder.open.get() || !self.state.address.asked().is_nothing()
    }

    fn find_field(&self) -> String {
        // Not drawn anew while it is typed in.
        match self.is_searched() {
            true => html::find_field(self.state.language()),
            false => String::new(),
        }
    }

    fn find_steps(&self) -> String {
        if !self.is_searched() {
            return String::new();
        }
        let (asked, place) = (self.state.address.asked(), self.state.finder.place.get());
        html::find_steps(&asked, self.hits().len(), place, self.state.language())
    }

    fn card(&self) -> String {
        let language = self.state.language();
        let article = self.article.document().article();
        let mark = self.state.address.mark();
        let card = mark.and_then(|mark| card_at(article, &self.found, mark, language));
        card.map_or(String::new(), |card| {
            html::card(&card, article.text, &self.beside(card.mark), language)
        })
    }

    /// What the ledger knows of a figure, once it is there.
    fn beside(&self, mark: u32) -> String {
        let Some(book) = self.state.shelf.book.get() else { return String::new() };
        let figure = book.ledger.figure_at(&self.article.document().slug, mark);
        figure.map_or(String::new(), |figure| {
            book.with(None, |export| html::beside(export, figure, self.state.language()))
        })
    }

    fn take(&self) -> String {
        match self.state.shelf.book.get().is_some() {
            true => html::take(&[Scope::Article], self.state.language()),
            false => String::new(),
        }
    }

    fn targets(&self) -> String {
        let document = self.article.document();
        html::target_list(document, &self.found, &self.route(), self.state.language())
    }
}
