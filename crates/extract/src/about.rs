//! What an article is about as a whole: its place and its term of office.

use crate::article::Block;
use crate::period::Term;

/// The locality that an article is about, and the term of office, where the text tells.
///
/// `source` is the outlet that the page credits; a local one tells the place too.
pub fn about(text: &str, blocks: &[Block], source: Option<&str>) -> (Option<String>, Option<Term>) {
    let _ = (text, blocks, source);
    (None, None)
}
