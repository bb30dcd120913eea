//! `năm 2025 và 2030 lần lượt đạt 45% và 60%`: as many times as figures, each its own.

use super::{Times, When};
use crate::lexicon::words as w;
use crate::quantity::Origin;
use crate::scan::links;
use crate::time::Mention;
use crate::token::Kind;

/// How many tokens before its figure `lần lượt` may stand.
const REACH: usize = 24;
/// The longest list.
const MOST: usize = 6;

impl Times<'_> {
    /// The time of a figure in a list that a list of times stands before.
    pub(super) fn in_turn(&self, index: usize) -> Option<When> {
        let first = self.first_of_list(index);
        let start = self.figures[first].first;
        let here = self.positions[start].sentence;
        let at = (start.saturating_sub(REACH)..start.saturating_sub(1))
            .rev()
            .find(|at| self.tokens[*at].id == w::LAN && self.tokens[at + 1].id == w::LUOT)?;
        // No other figure stands between the word and the list.
        let apart = first.checked_sub(1).is_some_and(|before| self.figures[before].end > at);
        if apart || self.positions[at].sentence != here {
            return None;
        }
        let last = (first..self.figures.len())
            .take(MOST)
            .take_while(|i| *i == first || self.is_linked(*i))
            .last()?;
        let end = self.mentions.partition_point(|m| m.end <= start);
        let times = self.list_of_times(end);
        let own = times.get(index - first)?;
        (times.len() == last - first + 1 && self.positions[own.first].sentence == here)
            .then(|| self.when(own, Origin::Clause))
            .flatten()
    }

    /// The figure that begins the list that a figure stands in.
    fn first_of_list(&self, index: usize) -> usize {
        let mut first = index;
        while first > 0 && index - first < MOST && self.is_linked(first) {
            first -= 1;
        }
        first
    }

    fn is_linked(&self, index: usize) -> bool {
        index.checked_sub(1).is_some_and(|before| {
            links(self.tokens, self.figures[before].end, self.figures[index].first)
        })
    }

    /// The mentions before `end` that are one list: nothing but joints stands between them.
    fn list_of_times(&self, end: usize) -> &[Mention] {
        let mut from = end.saturating_sub(1);
        while from > 0 && end - from < MOST {
            let gap = &self.tokens[self.mentions[from - 1].end..self.mentions[from].first];
            let joined = !gap.is_empty()
                && gap.iter().all(|t| {
                    t.kind == Kind::Comma || matches!(t.id, w::VA | w::NAM | w::DEN | w::CAC)
                });
            if !joined {
                break;
            }
            from -= 1;
        }
        &self.mentions[from..end]
    }
}
