//! Finds every quantity in a Vietnamese article and says what it is: its value, unit, indicator,
//! period and place, whether it is a **target** (chỉ tiêu), a reported **result** or mere context,
//! and which words decided.
//!
//! Pure and total: no input or output, no clock, no panic; offsets are bytes of the text as given.

mod about;
mod article;
mod clause;
mod comparator;
mod confidence;
mod extract;
mod figure;
mod governor;
mod identify;
mod indicator;
pub mod letter;
mod lexicon;
mod locality;
mod measure;
mod memo;
mod number;
pub mod order;
pub mod period;
mod phrases;
mod place;
mod quantity;
mod reading;
mod scan;
mod span;
mod status;
pub mod syllable;
mod time;
mod token;
mod unit;
mod verdict;
mod when;
mod who;

pub use about::about;
pub use article::{Article, Block, BlockKind, Facts};
pub use extract::extract;
pub use period::{Date, Period, Term};
pub use quantity::*;
pub use reading::{read_number, read_period};
pub use span::Span;
pub use syllable::{Syllable, syllables};

/// The version of the rules: changes whenever the same text may give another answer.
pub const RULES_VERSION: &str = env!("CARGO_PKG_VERSION");
