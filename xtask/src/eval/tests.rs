//! The measure agrees with its reference: `expected.json` is what the reference prints for these files.

use serde_json::Value;

use super::score::{Figure, Score, score};
use super::{gold, parse_lines};

const EXPECTED: &str = include_str!("../../tests/eval/expected.json");
const READ: &str = include_str!("../../tests/eval/read.jsonl");
const DOCUMENTS: [(&str, &str, &str); 2] = [
    (
        "first",
        include_str!("../../tests/eval/first.txt"),
        include_str!("../../tests/eval/first.tsv"),
    ),
    (
        "second",
        include_str!("../../tests/eval/second.txt"),
        include_str!("../../tests/eval/second.tsv"),
    ),
];

fn scored() -> (Score, String) {
    let (mut total, mut differences) = (Score::default(), String::new());
    let read = parse_lines(READ).unwrap();
    assert_eq!(read.len(), DOCUMENTS.len());
    for ((name, text, table), read) in DOCUMENTS.iter().zip(&read) {
        let gold = gold::read(table, text).unwrap();
        total.add(&score(name, &gold, read, &mut differences));
    }
    (total, differences)
}

#[test]
fn every_figure_of_the_reference_is_the_same() {
    let expected: Value = serde_json::from_str(EXPECTED).unwrap();
    let expected = expected.as_object().unwrap();
    let figures = scored().0.figures();
    for (name, want) in expected {
        let (_, got) = figures.iter().find(|(figure, _)| figure == name).unwrap();
        match got {
            Figure::Count(count) => assert_eq!(want.as_u64(), u64::try_from(*count).ok(), "{name}"),
            Figure::Ratio(got) => {
                let close = match (got, want.as_f64()) {
                    (Some(got), Some(want)) => (got - want).abs() < 1e-12,
                    (got, want) => *got == want,
                };
                assert!(close, "{name}: want {want} got {got:?}");
            }
        }
    }
    let own = ["share marked sure", "right when sure"];
    assert_eq!(figures.len(), expected.len() + own.len());
    // Three of seventeen are marked sure; of these one has every field right, one is no quantity.
    let figure = |name| figures.iter().find(|(figure, _)| figure == name).unwrap().1.clone();
    assert_eq!(figure("share marked sure"), Figure::Ratio(Some(3.0 / 17.0)));
    assert_eq!(figure("right when sure"), Figure::Ratio(Some(1.0 / 3.0)));
}

#[test]
fn differences_name_the_document_the_quantity_and_the_field() {
    let differences = scored().1;
    for line in [
        "first published: want '2020-09-03T08:17' got '2020-09-03'",
        "first MISSED hai tiêu chí [result]", "first EXTRA '2020-2025' [target]",
        "first 3.772 ha: measure: want level got change",
        "second 30 tỷ đồng: cmp: want approx got eq",
    ] {
        assert!(differences.lines().any(|other| other == line), "{line}\n--\n{differences}");
    }
    assert!(!differences.contains("05 xã:"), "nothing is wrong with it");
}
