//! Looking back from a token: the phrase of a table that ends there.

use crate::lexicon::{Class, Hit};
use crate::token::Token;

/// The longest phrase in any table, in syllables.
const LONGEST: usize = 6;

/// The longest phrase of a class that ends right before a token.
pub(crate) fn ending_at(tokens: &[Token], end: usize, class: Class) -> Option<Hit> {
    (1..=LONGEST.min(end)).rev().find_map(|len| {
        let at = end - len;
        if !tokens[at].is_word() {
            return None;
        }
        // A longer phrase that begins there must not hide one of this length.
        crate::lexicon::all(tokens, at).find(|h| h.class == class && h.end() == end)
    })
}
