//! What an article's page shows beyond the article: what is searched for in it, the card of the open mark
//! with what the ledger knows of its figure, and the forms in which its figures go along.

use muctieu_extract::Span;
use muctieu_present::export::Scope;
use muctieu_present::{card_at, html};

use crate::later::entry::Part;
use crate::state::{Opened, State};

/// Draws that part.
pub fn draw(state: State, article: &Opened, part: Part) -> String {
    let language = state.language();
    match part {
        // Not drawn anew while it is typed in.
        Part::FindField => html::find_field(language),
        Part::FindSteps => {
            let (asked, place) = (state.address.asked(), state.finder.place.get());
            html::find_steps(&asked, hits(state, article).len(), place, language)
        }
        Part::Card(mark) => card(state, article, mark),
        Part::Take => match state.shelf.book.get().is_some() {
            true => html::take(&[Scope::Article], true, language),
            false => String::new(),
        },
    }
}

/// Where the article has what is searched for.
pub fn hits(state: State, article: &Opened) -> Vec<Span> {
    let asked = state.address.asked();
    let document = article.document();
    state.finder.find(&asked).marks.spans(&document.text, &document.blocks)
}

fn card(state: State, article: &Opened, mark: u32) -> String {
    let (found, language) = (state.shelf.read(article), state.language());
    let text = article.document().article();
    let card = card_at(text, &found, mark, language);
    card.map_or(String::new(), |card| {
        html::card(&card, text.text, &figure(state, article, card.mark), language)
    })
}

/// What the ledger knows of a figure, once it is there.
fn figure(state: State, article: &Opened, mark: u32) -> String {
    let Some(book) = state.shelf.book.get() else { return String::new() };
    let figure = book.ledger.figure_at(&article.document().slug, mark);
    figure.map_or(String::new(), |figure| {
        book.with(None, |export| html::beside(export, figure, state.language()))
    })
}
