//! `#/article/SLUG`: one article, set for reading, its marks and what they mean.

use std::sync::Arc;

use leptos::prelude::*;
use muctieu_extract::{Extraction, Span};
use muctieu_present::{Route, Tally, UnknownAddress, html};

use crate::later;
use crate::later::entry::{self, Part};
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
        match self.state.later.is_here() && !self.state.address.asked().is_nothing() {
            true => entry::hits(self.state, &self.article),
            false => Vec::new(),
        }
    }

    fn is_searched(&self) -> bool {
        self.state.finder.open.get() || !self.state.address.asked().is_nothing()
    }

    fn find_field(&self) -> String {
        self.later(Part::FindField, self.is_searched())
    }

    fn find_steps(&self) -> String {
        self.later(Part::FindSteps, self.is_searched())
    }

    /// What comes later, where it is wanted and here.
    fn later(&self, part: Part, is_wanted: bool) -> String {
        match is_wanted && self.state.later.is_here() {
            true => entry::beside_article(self.state, &self.article, part),
            false => String::new(),
        }
    }

    fn card(&self) -> String {
        match self.state.address.mark() {
            Some(_) if !self.state.later.is_here() => later::how_far(self.state),
            Some(mark) => self.later(Part::Card(mark), true),
            None => String::new(),
        }
    }

    fn take(&self) -> String {
        self.later(Part::Take, true)
    }

    fn targets(&self) -> String {
        let document = self.article.document();
        html::target_list(document, &self.found, &self.route(), self.state.language())
    }
}
