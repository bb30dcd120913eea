//! Quantities made by hand, for the tests.

use muctieu_extract::{
    Comparator, Confidence, Cue, Dimension, Evidence, Measure, Origin, Quantity, Span, Status,
    Value,
};

/// A figure without unit: that much, in no text.
pub fn quantity(value: f64) -> Quantity {
    Quantity {
        span: Span::default(),
        value: Value::One(value),
        of: None,
        comparator: Comparator::Eq,
        unit: None,
        dimension: Dimension::Other,
        per: Vec::new(),
        measure: Measure::Level,
        direction: None,
        status: Status::Context,
        indicator: None,
        period: None,
        place: None,
        who: None,
        evidence: Evidence {
            status: Cue { span: None, origin: Origin::Clause },
            comparator: None,
            measure: None,
            period: None,
            place: None,
        },
        confidence: Confidence::Sure,
        notes: Vec::new(),
    }
}
