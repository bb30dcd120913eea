//! The release build in a browser, as a reader uses it: what the scenarios in `tests/` stand on.
//!
//! [`Reader`] is a person with a fresh browser before the site, served under a path as on the host of a
//! project's pages, with fixed copies of articles.

mod keys;
mod paper;
mod reader;
mod site;
mod webdriver;

pub use keys::Key;
pub use paper::Colour;
pub use reader::Reader;
pub use webdriver::{Element, Entry};
