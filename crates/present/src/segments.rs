//! A stretch of text cut where its drawing changes. The pieces always join to the text.

use muctieu_extract::{Extraction, Span};

/// What a segment of running text is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Marked {
    /// Plain text.
    No,
    /// The quantity at that place of [`Extraction::quantities`].
    Quantity(usize),
    /// The number at that place of [`Extraction::numbers`].
    Number(usize),
}

/// A stretch of an article that is drawn in one way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Segment {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub marked: Marked,
}

/// Cuts a stretch of an article (a block, say) at the quantities and numbers that lie within it.
///
/// Joined, the segments are the text of `within`; what overlaps its ends or an earlier mark is left plain.
pub fn segments(within: Span, extraction: &Extraction) -> Vec<Segment> {
    let first_quantity = extraction.quantities.partition_point(|q| q.span.start < within.start);
    let first_number = extraction.numbers.partition_point(|n| n.span.start < within.start);
    let mut quantities = extraction.quantities[first_quantity..].iter().peekable();
    let mut numbers = extraction.numbers[first_number..].iter().peekable();
    let mut marks = Vec::new();
    loop {
        // Both are in order: the next mark is the first of either.
        let number_start = numbers.peek().map_or(u32::MAX, |number| number.span.start);
        let quantity = quantities.next_if(|quantity| quantity.span.start <= number_start);
        let (span, marked) = match quantity {
            Some(quantity) => {
                let rest = quantities.len();
                let index = extraction.quantities.len() - rest - 1;
                (quantity.span, Marked::Quantity(index))
            }
            None => match numbers.next() {
                Some(number) => {
                    let index = extraction.numbers.len() - numbers.len() - 1;
                    (number.span, Marked::Number(index))
                }
                None => break,
            },
        };
        if span.start >= within.end {
            break;
        }
        marks.push(Segment { span, marked });
    }

    let mut segments = Vec::with_capacity(marks.len() * 2 + 1);
    let mut at = within.start;
    let plain = |start, end| Segment { span: Span::new(start, end), marked: Marked::No };
    for mark in marks {
        if mark.span.start < at || mark.span.end > within.end || mark.span.is_empty() {
            continue;
        }
        if at < mark.span.start {
            segments.push(plain(at, mark.span.start));
        }
        at = mark.span.end;
        segments.push(mark);
    }
    if at < within.end {
        segments.push(plain(at, within.end));
    }
    segments
}

/// What a stretch of a quoted sentence did for the reading of a quantity.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Role {
    /// The quantity itself.
    Value,
    /// Names what is measured.
    Indicator,
    /// Decided the status.
    Status,
    /// Decided the comparator.
    Comparator,
    /// Decided the measure.
    Measure,
    /// Decided the period.
    Period,
    /// Decided the place.
    Place,
    /// Says who.
    Who,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 8] = [
        Role::Value,
        Role::Indicator,
        Role::Status,
        Role::Comparator,
        Role::Measure,
        Role::Period,
        Role::Place,
        Role::Who,
    ];

    /// Its name in style and tests.
    pub const fn key(self) -> &'static str {
        match self {
            Role::Value => "value",
            Role::Indicator => "indicator",
            Role::Status => "status",
            Role::Comparator => "comparator",
            Role::Measure => "measure",
            Role::Period => "period",
            Role::Place => "place",
            Role::Who => "who",
        }
    }

    /// Whether words in this role decided something, rather than being what was decided about.
    pub const fn decides(self) -> bool {
        match self {
            Role::Status | Role::Comparator | Role::Measure | Role::Period | Role::Place => true,
            Role::Value | Role::Indicator | Role::Who => false,
        }
    }
}

/// A stretch of a quoted sentence and all the roles it plays.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// Its roles, in the order of [`Role::ALL`], none for plain text.
    pub roles: Vec<Role>,
}

/// Cuts a stretch wherever a role begins or ends; roles may overlap. Joined, the pieces are the text of `within`.
pub fn pieces(within: Span, roles: &[(Span, Role)]) -> Vec<Piece> {
    let mut cuts = vec![within.start];
    let mut cut = |at: u32| {
        let at = at.clamp(within.start, within.end);
        if let Err(place) = cuts.binary_search(&at) {
            cuts.insert(place, at);
        }
    };
    for (span, _) in roles {
        cut(span.start);
        cut(span.end);
    }
    cut(within.end);
    let mut pieces = Vec::new();
    for cut in cuts.windows(2) {
        let span = Span::new(cut[0], cut[1]);
        let mut played = Vec::new();
        for role in Role::ALL {
            if roles.iter().any(|(at, r)| *r == role && at.contains(span)) {
                played.push(role);
            }
        }
        pieces.push(Piece { span, roles: played });
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use muctieu_extract::{Number, NumberKind};

    fn number(start: u32, end: u32) -> Number {
        Number { span: Span::new(start, end), kind: NumberKind::Date }
    }

    #[test]
    fn segments_join_to_the_text_whatever_the_marks() {
        let length = 12;
        for a in 0..length {
            for b in a..=length {
                for c in 0..length {
                    for d in c..=length {
                        let mut numbers = vec![number(a, b), number(c, d)];
                        numbers.sort_by_key(|n| n.span.start);
                        let extraction = Extraction { numbers, ..Extraction::default() };
                        let within = Span::new(2, 10);
                        let mut at = within.start;
                        for segment in segments(within, &extraction) {
                            assert_eq!(segment.span.start, at);
                            assert!(!segment.span.is_empty());
                            at = segment.span.end;
                        }
                        assert_eq!(at, within.end);
                    }
                }
            }
        }
    }

    #[test]
    fn only_the_marks_within_are_cut_out() {
        let numbers = vec![number(0, 3), number(4, 6), number(9, 12)];
        let extraction = Extraction { numbers, ..Extraction::default() };
        let cut: Vec<_> =
            segments(Span::new(2, 10), &extraction).iter().map(|s| (s.span, s.marked)).collect();
        assert_eq!(
            cut,
            [
                (Span::new(2, 4), Marked::No),
                (Span::new(4, 6), Marked::Number(1)),
                (Span::new(6, 10), Marked::No),
            ]
        );
        assert_eq!(segments(Span::new(5, 5), &extraction), []);
    }

    #[test]
    fn roles_may_overlap_and_the_pieces_still_join() {
        let roles = [
            (Span::new(4, 9), Role::Period),
            (Span::new(6, 12), Role::Status),
            (Span::new(0, 2), Role::Place),
        ];
        let cut = pieces(Span::new(3, 11), &roles);
        let drawn: Vec<_> = cut.iter().map(|p| (p.span.start, p.span.end, &p.roles[..])).collect();
        assert_eq!(
            drawn,
            [
                (3, 4, &[][..]),
                (4, 6, &[Role::Period]),
                (6, 9, &[Role::Status, Role::Period]),
                (9, 11, &[Role::Status]),
            ]
        );
        assert_eq!(pieces(Span::new(3, 3), &roles), []);
    }
}
