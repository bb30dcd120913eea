//! Looking back from a token: the phrase of a table that ends there.

use crate::lexicon::{Class, Hit, of_length};
use crate::token::Token;

/// The longest phrase in any table, in syllables.
const LONGEST: usize = 6;

/// The longest phrase of a class that ends right before a token.
pub(crate) fn ending_at(tokens: &[Token], end: usize, class: Class) -> Option<Hit> {
    let last = tokens.get(end.checked_sub(1)?)?;
    if last.edges.ends & class.bit() == 0 {
        return None;
    }
    if !last.joins_before() {
        return of_length(tokens, end - 1, 1, class);
    }
    // The longest begins first.
    let from = end.saturating_sub(LONGEST);
    (from..end).find_map(|at| of_length(tokens, at, end - at, class))
}
