//! What has to hold of whatever is found in whatever text.

use muctieu_extract::{Article, Span, Value, extract};

/// Extracts and checks: spans in order, apart, on character boundaries; values that are numbers.
///
/// # Panics
/// Where something does not hold.
pub fn check(article: Article<'_>) {
    let found = extract(article);
    let mut spans: Vec<Span> = found.quantities.iter().map(|quantity| quantity.span).collect();
    spans.extend(found.numbers.iter().map(|number| number.span));
    spans.sort_unstable();
    for span in &spans {
        assert!(article.text.get(span.range()).is_some_and(|text| !text.is_empty()), "{span:?}");
    }
    assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start), "{spans:?}");
    for quantity in &found.quantities {
        match quantity.value {
            Value::One(value) => assert!(value.is_finite(), "{quantity:?}"),
            Value::Range { low, high } => assert!(low < high && high.is_finite(), "{quantity:?}"),
        }
    }
}
