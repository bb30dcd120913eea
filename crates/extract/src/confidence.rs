//! How much a reading can be relied on.

use crate::quantity::{Confidence, Dimension, Measure, Note, Origin, Quantity, Status};

/// The confidence of a quantity, from the evidence that it rests on.
///
/// `Sure` asks that each part of the record stands in the text: the unit in a table, the status in
/// the figure's clause or a heading, the period likewise, the name led by a word that begins names
/// (`well_named`), and no other place in sight. One guess makes it `Likely`, an open reading `Open`.
pub(crate) fn of(quantity: &Quantity, well_named: bool) -> Confidence {
    let notes = &quantity.notes;
    if notes.contains(&Note::OpenSeparator) || notes.contains(&Note::NoStatusCue) {
        return Confidence::Open;
    }
    let evidence = &quantity.evidence;
    let near = |origin: Origin| matches!(origin, Origin::Clause | Origin::Heading);
    let unit = quantity.unit.is_some() && notes.is_empty();
    let status = match evidence.status.origin {
        Origin::Heading => true,
        // `năm 2025` alone does not make a target sure, nor does a count of what is set out.
        Origin::Clause => {
            quantity.dimension != Dimension::Count
                && evidence.status.span != evidence.period.and_then(|p| p.span)
        }
        Origin::Sentence | Origin::Paragraph | Origin::Article => false,
    };
    let status = status && quantity.status != Status::Context;
    let period = evidence.period.is_some_and(|c| near(c.origin));
    let place =
        evidence.place.is_none_or(|c| matches!(c.origin, Origin::Article | Origin::Heading));
    if unit && status && period && place && well_named && quantity.measure != Measure::OfPlan {
        Confidence::Sure
    } else {
        Confidence::Likely
    }
}
