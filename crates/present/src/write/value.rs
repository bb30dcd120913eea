//! What a quantity says, written out.

use super::number::number;
use super::unit::{per_name, unit_name};
use crate::label::Label;
use crate::language::Language;
use muctieu_extract::{Comparator, Dimension, Measure, Quantity, Unit, Value};

/// A scale word, and from which amount on it is used.
type Scale = (f64, &'static str);

const VIETNAMESE: [Scale; 3] = [(1e9, "tỷ"), (1e6, "triệu"), (1e3, "nghìn")];
const ENGLISH: [Scale; 4] =
    [(1e12, "trillion"), (1e9, "billion"), (1e6, "million"), (1e3, "thousand")];

/// Written out, scale words and all: `1.000 tỷ đồng mỗi năm`, `1 trillion VND a year`, `79 trên 88 trường`.
///
/// Neither the comparator nor the direction of a change is part of it: see [`bounded`].
pub fn value(quantity: &Quantity, text: &str, language: Language) -> String {
    amount(quantity, text, language, scale_of(quantity, language))
}

/// Without scale words, where that says something new: `1.000.000.000.000 đồng mỗi năm`.
pub fn in_full(quantity: &Quantity, text: &str, language: Language) -> Option<String> {
    scale_of(quantity, language)?;
    Some(amount(quantity, text, language, None))
}

/// A ratio as a share of one hundred: `89,8%`.
pub fn share(quantity: &Quantity, language: Language) -> Option<String> {
    let of = quantity.of.filter(|of| *of > 0.0)?;
    let Value::One(part) = quantity.value else { return None };
    let percent = (part / of * 1000.0).round() / 10.0;
    Some([&number(percent, language), "%"].concat())
}

/// With the words that bound it and the way it goes: `ít nhất 36 tỷ đồng`, `giảm khoảng 2%`, `up at least 10%`.
pub fn bounded(quantity: &Quantity, text: &str, language: Language) -> String {
    let mut words = String::new();
    if let (Measure::Change, Some(direction)) = (quantity.measure, quantity.direction) {
        words.push_str(direction.label(language));
        words.push(' ');
    }
    if quantity.comparator != Comparator::Eq {
        words.push_str(quantity.comparator.label(language));
        words.push(' ');
    }
    words.push_str(&value(quantity, text, language));
    if quantity.measure == Measure::OfPlan {
        words.push_str(language.pick(" kế hoạch", " of the plan"));
    }
    words
}

/// The scale word that suits the whole figure: money in any amount, anything else from a million on.
fn scale_of(quantity: &Quantity, language: Language) -> Option<Scale> {
    let largest = match quantity.value {
        Value::One(value) => value.abs(),
        Value::Range { low, high } => low.abs().max(high.abs()),
    };
    if quantity.of.is_some() {
        return None;
    }
    let scales: &[Scale] = match language {
        Language::Vietnamese => &VIETNAMESE,
        Language::English => &ENGLISH,
    };
    let dong = quantity.unit == Some(Unit::Known("VND"));
    let smallest = if quantity.dimension == Dimension::Money && dong { 1e3 } else { 1e6 };
    scales.iter().find(|(from, _)| *from >= smallest && largest >= *from).copied()
}

fn amount(quantity: &Quantity, text: &str, language: Language, scale: Option<Scale>) -> String {
    let one = |value: f64| number(value / scale.map_or(1.0, |(size, _)| size), language);
    let mut written = String::new();
    match quantity.value {
        Value::One(value) => written.push_str(&one(value)),
        Value::Range { low, high } => {
            written.push_str(&one(low));
            written.push('–');
            written.push_str(&one(high));
        }
    }
    if let Some(of) = quantity.of {
        written.push_str(language.pick(" trên ", " of "));
        written.push_str(&number(of, language));
    }
    if let Some((_, word)) = scale {
        written.push(' ');
        written.push_str(word);
    }
    if let Some(unit) = &quantity.unit {
        let glued = matches!(unit, Unit::Known("%" | "‰" | "°C"));
        written.push_str(if glued { "" } else { " " });
        written.push_str(unit_name(unit, text, language));
    }
    // `người` before `năm`, as it is said: per person, a year.
    for per in &quantity.per {
        written.push(' ');
        written.push_str(&per_name(per, text, language));
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::quantity;
    use muctieu_extract::{Direction, Per, Span};

    const VI: Language = Language::Vietnamese;
    const EN: Language = Language::English;

    fn check(quantity: &Quantity, vietnamese: &str, english: &str) {
        let text = "trường";
        assert_eq!(bounded(quantity, text, VI), vietnamese);
        assert_eq!(bounded(quantity, text, EN), english);
    }

    fn money(value: f64) -> Quantity {
        let unit = Some(Unit::Known("VND"));
        Quantity { unit, dimension: Dimension::Money, ..quantity(value) }
    }

    fn percent(value: Value) -> Quantity {
        let unit = Some(Unit::Known("%"));
        Quantity { value, unit, dimension: Dimension::Percent, ..quantity(0.0) }
    }

    #[test]
    fn money_is_said_with_scale_words_and_in_full() {
        let revenue = Quantity { per: vec![Per::Known("year")], ..money(1e12) };
        check(&revenue, "1.000 tỷ đồng mỗi năm", "1 trillion VND a year");
        assert_eq!(in_full(&revenue, "", VI).as_deref(), Some("1.000.000.000.000 đồng mỗi năm"));
        assert_eq!(in_full(&revenue, "", EN).as_deref(), Some("1,000,000,000,000 VND a year"));

        check(&money(973.611e9), "973,611 tỷ đồng", "973.611 billion VND");
        check(&money(500_000.0), "500 nghìn đồng", "500 thousand VND");
        assert_eq!(in_full(&money(500.0), "", VI), None);

        let per = vec![Per::Known("person"), Per::Known("year")];
        check(
            &Quantity { per, ..money(82e6) },
            "82 triệu đồng mỗi người mỗi năm",
            "82 million VND per person a year",
        );
    }

    #[test]
    fn bounds_ranges_and_changes() {
        check(
            &Quantity { comparator: Comparator::Ge, ..money(36e9) },
            "ít nhất 36 tỷ đồng",
            "at least 36 billion VND",
        );
        check(&percent(Value::Range { low: 10.0, high: 12.0 }), "10–12%", "10–12%");
        check(
            &Quantity {
                measure: Measure::Change,
                direction: Some(Direction::Down),
                comparator: Comparator::Approx,
                ..percent(Value::One(1.5))
            },
            "giảm khoảng 1,5%",
            "down about 1.5%",
        );
        check(
            &Quantity { measure: Measure::OfPlan, ..percent(Value::One(125.1)) },
            "125,1% kế hoạch",
            "125.1% of the plan",
        );
    }

    #[test]
    fn counts_and_ratios() {
        let unit = Some(Unit::Noun(Span::new(0, "trường".len() as u32)));
        let schools = Quantity { unit, dimension: Dimension::Count, ..quantity(79.0) };
        check(&schools, "79 trường", "79 trường");
        let ratio = Quantity { of: Some(88.0), ..schools.clone() };
        check(&ratio, "79 trên 88 trường", "79 of 88 trường");
        assert_eq!(share(&ratio, VI).as_deref(), Some("89,8%"));
        assert_eq!(share(&schools, VI), None);
        // A count stays as it is said up to a million.
        check(&Quantity { value: Value::One(3772.0), ..schools }, "3.772 trường", "3,772 trường");
    }
}
