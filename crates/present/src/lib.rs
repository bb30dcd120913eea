//! What the screen shows, without a screen: typed addresses, the text cut into segments, the words of
//! the interface, values and periods written out in Vietnamese and English, and the card of a mark.
//!
//! Pure: every decision that a view draws is taken here, where a native test can see it.

mod language;
mod settings;
mod words;

mod label;
mod packed;

mod action;
mod address;
mod asked;
mod route;
mod view;

mod outline;

mod facets;
mod segments;
mod sentence;

pub mod write;

mod card;
pub mod ledger;
mod listing;

pub mod html;

pub use action::{Action, UnknownAction};
pub use asked::Asked;
pub use card::{Card, Fact, Quote, card_at, marked_quantity};
pub use facets::{Facets, Tally};
pub use label::{Label, status_meaning};
pub use language::Language;
pub use listing::{Listed, listed, targets};
pub use outline::{Section, headline, outline};
pub use route::{Route, UnknownAddress};

pub use segments::{Marked, Piece, Role, Segment, pieces, segments};
pub use sentence::sentence_around;
pub use settings::{Settings, Theme};
pub use view::View;
pub use words::{Counted, LaterWord, Said, Word};

pub mod csv;
pub mod export;
pub mod html_page;
#[cfg(feature = "json")]
pub mod json;
mod sheet;
#[cfg(feature = "terminal")]
pub mod terminal;

#[cfg(test)]
mod testing;
