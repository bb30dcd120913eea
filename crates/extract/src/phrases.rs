//! Looking back from a token: the phrase of a table that ends there.

use crate::lexicon::{Class, Hit, of_length};
use crate::token::Token;

/// The longest phrase in any table, in syllables.
const LONGEST: usize = 6;

/// The longest phrase of a class that ends right before a token.
#[inline]
pub(crate) fn ending_at(tokens: &[Token], end: usize, class: Class) -> Option<Hit> {
    let last = tokens.get(end.checked_sub(1)?)?;
    if last.edges.ends & class.bit() == 0 {
        return None;
    }
    // The longest begins first.
    let from = end.saturating_sub(LONGEST);
    let begins = |(_, t): &(usize, &Token)| t.edges.begins & class.bit() != 0;
    let run = tokens[from..end].iter().enumerate();
    run.filter(begins).find_map(|(i, _)| of_length(tokens, from + i, end - from - i, class))
}
