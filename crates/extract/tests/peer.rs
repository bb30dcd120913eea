//! The examples of another reader of Vietnamese: each reads the same, or is listed with the reason why
//! not. `tests/peer/README.md` says where they come from.
#![cfg(not(target_arch = "wasm32"))]

use muctieu_extract::{
    Article, Block, BlockKind, Comparator, Date, Extraction, Facts, NumberKind, Period, Span,
    Value, extract, read_number, read_period,
};
use serde_json::Value as Json;

const CASES: &str = include_str!("peer/cases.jsonl");
const DISAGREEMENTS: &str = include_str!("peer/disagreements.tsv");

#[test]
fn each_case_reads_the_same_or_is_listed() {
    let listed: Vec<(&str, &str)> = DISAGREEMENTS
        .lines()
        .skip(1)
        .map(|line| {
            let mut fields = line.split('\t');
            let (text, dimension) = (fields.next().unwrap(), fields.next().unwrap());
            assert!(fields.next().is_some_and(|reason| reason.len() > 20), "no reason for {text}");
            (text, dimension)
        })
        .collect();
    let mut faults = Vec::new();
    let mut seen = 0;
    for line in CASES.lines() {
        let case: Json = serde_json::from_str(line).expect("a case is JSON");
        let (text, dimension) = (string(&case["text"]), string(&case["dimension"]));
        let got = match dimension {
            "numeral" => numeral(text, &case["expected"]),
            "ordinal" => ordinal(text, &case["expected"]),
            "amount_of_money" => money(text, &case["expected"]),
            "time" => time(text, &case["expected"], string(&case["reference_time"])),
            other => panic!("a dimension that this test does not know: {other}"),
        };
        let is_listed = listed.contains(&(text, dimension));
        seen += usize::from(is_listed);
        match got {
            Ok(()) if is_listed => faults.push(format!("{dimension}: {text}: listed, and agrees")),
            Err(got) if !is_listed => faults.push(format!("{dimension}: {text}: {got}")),
            _ => {}
        }
    }
    assert_eq!(seen, listed.len(), "a disagreement is about no case");
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn string(json: &Json) -> &str {
    json.as_str().expect("a string")
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * b.abs().max(1.0)
}

fn read(text: &str) -> Extraction {
    let blocks =
        [Block { kind: BlockKind::Paragraph, level: 0, span: Span::new(0, text.len() as u32) }];
    extract(Article { text, blocks: &blocks, facts: &Facts::default() })
}

fn numeral(text: &str, expected: &Json) -> Result<(), String> {
    let got = read_number(text);
    let agrees = match expected["value"].as_f64() {
        Some(value) => got.is_some_and(|got| close(got, value)),
        None => got.is_none(),
    };
    if agrees { Ok(()) } else { Err(format!("{got:?} instead of {expected}")) }
}

/// An ordinal is accounted for as one.
fn ordinal(text: &str, expected: &Json) -> Result<(), String> {
    let found = read(text);
    let is_ordinal =
        found.quantities.is_empty() && found.numbers.iter().any(|n| n.kind == NumberKind::Ordinal);
    if is_ordinal != expected.is_null() { Ok(()) } else { Err(format!("{found:?}")) }
}

fn money(text: &str, expected: &Json) -> Result<(), String> {
    let found = read(text);
    let differs = || Err(format!("{:?} instead of {expected}", found.quantities));
    if expected.is_null() {
        return if found.quantities.is_empty() { Ok(()) } else { differs() };
    }
    let [quantity] = &found.quantities[..] else { return differs() };
    let unit = match expected["unit"].as_str() {
        Some("Dollar") => "USD",
        Some("Pound") => "GBP",
        Some(unit) => unit,
        None => return differs(),
    };
    let amount = |name: &str| expected[name].as_f64();
    let value = match (amount("value"), amount("from"), amount("to")) {
        (Some(value), ..) => {
            let exact = matches!(quantity.comparator, Comparator::Eq | Comparator::Approx);
            exact && matches!(quantity.value, Value::One(v) if close(v, value))
        }
        (_, Some(from), Some(to)) => {
            matches!(quantity.value, Value::Range { low, high } if close(low, from) && close(high, to))
        }
        (_, Some(from), None) => {
            matches!(quantity.comparator, Comparator::Gt | Comparator::Ge)
                && matches!(quantity.value, Value::One(v) if close(v, from))
        }
        (_, None, Some(to)) => {
            matches!(quantity.comparator, Comparator::Lt | Comparator::Le)
                && matches!(quantity.value, Value::One(v) if close(v, to))
        }
        (None, None, None) => false,
    };
    let same_unit = quantity.unit.is_some_and(|u| u.as_str(text) == unit);
    if value && same_unit { Ok(()) } else { differs() }
}

fn time(text: &str, expected: &Json, said: &str) -> Result<(), String> {
    let day = |text: &str| text.get(..10).and_then(|day| day.parse::<Date>().ok());
    let got = read_period(text, day(said).expect("the day of speaking"));
    let (Some(first), Some(grain)) = (
        expected["value"].as_str().or(expected["from"].as_str()).and_then(day),
        expected["grain"].as_str(),
    ) else {
        return if got.is_none() { Ok(()) } else { Err(format!("{got:?} instead of nothing")) };
    };
    let wanted = match grain {
        "day" => Some(Period::Day(first)),
        "month" => Some(Period::Month(first.year, first.month)),
        "quarter" => Some(Period::Quarter(first.year, first.month.div_ceil(3))),
        "year" => Some(Period::Year(first.year)),
        _ => None,
    };
    let is_value = expected["type"] == "value";
    if is_value && wanted.is_some() && got == wanted {
        Ok(())
    } else {
        Err(format!("{:?} instead of {expected}", got.map(|p| p.to_string())))
    }
}
