//! What was typed, as words and phrases.

use muctieu_extract::Span;
use muctieu_extract::syllable::Syllable;

use super::pattern::stands_unmarked;
use super::words::words;

/// Words of a query beyond this many are left out.
pub(super) const MOST_WORDS: usize = 16;

/// What was typed into the field.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Query {
    pub(super) runs: Vec<Run>,
}

/// Words that were typed together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Run {
    pub(super) words: Vec<Syllable>,
    /// Whether quotes say that they stand together.
    pub(super) quoted: bool,
    /// Whether the last word may still be typed on.
    pub(super) open: bool,
    /// Of each word, whether it can be no Vietnamese word unless marks are added.
    pub(super) lacks_marks: Vec<bool>,
}

impl Run {
    /// Whether the last word may be the beginning of one: a single letter begins too many.
    pub(super) fn begins_a_word(&self) -> bool {
        self.open && !self.ends_with_a_letter()
    }

    /// The words before a last letter that may be a word's beginning, as if it were not typed yet.
    pub(super) fn without_a_letter_just_begun(&self) -> Option<Run> {
        let words = self.words.len().checked_sub(1).filter(|&words| words > 0)?;
        (self.open && self.ends_with_a_letter()).then(|| Run {
            words: self.words[..words].to_vec(),
            lacks_marks: self.lacks_marks[..words].to_vec(),
            open: false,
            ..*self
        })
    }

    fn ends_with_a_letter(&self) -> bool {
        self.words.last().is_some_and(|word| word.is_spelled() && word.letters() < 1 << 6)
    }
}

impl Query {
    pub(super) fn new(typed: &str) -> Self {
        let mut query = Query::default();
        let mut quoted = false;
        let mut from = 0;
        let mut left = MOST_WORDS;
        for (at, c) in typed.char_indices().filter(|&(_, c)| is_quote(c)) {
            query.push(typed, Span::new(from as u32, at as u32), quoted, &mut left);
            quoted = match c {
                '“' | '„' | '«' => true,
                '”' | '»' => false,
                _ => !quoted,
            };
            from = at + c.len_utf8();
        }
        query.push(typed, Span::new(from as u32, typed.len() as u32), quoted, &mut left);
        query
    }

    fn push(&mut self, typed: &str, span: Span, quoted: bool, left: &mut usize) {
        let mut run = Run { words: Vec::new(), quoted, open: false, lacks_marks: Vec::new() };
        for word in words(typed, span).take(*left) {
            run.words.push(word.term);
            run.lacks_marks.push(stands_unmarked(word.span.of(typed)) == Some(false));
            run.open = word.span.end as usize == typed.len();
        }
        *left -= run.words.len();
        if !run.words.is_empty() {
            self.runs.push(run);
        }
    }
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(typed: &str) -> Vec<(usize, bool, bool, bool)> {
        let query = Query::new(typed);
        let lacking = |run: &Run| run.lacks_marks.contains(&true);
        query.runs.iter().map(|r| (r.words.len(), r.quoted, r.open, lacking(r))).collect()
    }

    #[test]
    fn runs_and_quotes() {
        assert_eq!(runs("thu ngân sách"), [(3, false, true, false)]);
        assert_eq!(runs("thu ngân "), [(2, false, false, false)]);
        assert_eq!(runs("thu nhap"), [(2, false, true, true)]);
        assert_eq!(runs("“hộ nghèo” 2025"), [(2, true, false, false), (1, false, true, false)]);
        assert_eq!(runs("\"hộ ng"), [(2, true, true, true)]);
        assert_eq!(runs(" ?\"\" "), []);
        assert_eq!(runs(&"một ".repeat(40)), [(MOST_WORDS, false, false, false)]);
    }
}
