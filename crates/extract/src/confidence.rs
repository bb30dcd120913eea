//! How much a reading can be relied on.

use crate::indicator::Naming;
use crate::quantity::{Confidence, Note, Origin, Quantity, Status};

/// The confidence of a quantity, from the evidence that it rests on.
///
/// `Sure` asks that each part of the record stands in the text near the figure or follows from a
/// heading; one guess makes it `Likely`, an open reading `Open`.
pub(crate) fn of(quantity: &Quantity, naming: Naming) -> Confidence {
    let notes = &quantity.notes;
    if notes.contains(&Note::OpenSeparator) || notes.contains(&Note::NoStatusCue) {
        return Confidence::Open;
    }
    let near = |origin: Origin| matches!(origin, Origin::Clause | Origin::Heading);
    let unit = !notes.contains(&Note::UnknownUnit) && !notes.contains(&Note::MissingUnit);
    let status = near(quantity.evidence.status.origin) && quantity.status != Status::Context;
    let period = quantity.evidence.period.is_some_and(|c| near(c.origin));
    let named = naming != Naming::None && quantity.indicator.is_some();
    if unit && status && period && named { Confidence::Sure } else { Confidence::Likely }
}
