//! The measure: predictions against gold.

use std::fmt::Write as _;

use serde_json::Value;

use super::fold::{fold, words};
use super::gold::{Gold, Row, alternatives};

/// The fields that are scored, in the order in which they are reported.
pub const FIELDS: [&str; 10] =
    ["value", "of", "cmp", "unit", "per", "measure", "status", "period", "place", "indicator"];

/// So many right among so many scored.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many were right.
    pub right: usize,
    /// How many were scored.
    pub of: usize,
}

/// Hits, false alarms and misses.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Found {
    /// Rightly found.
    pub hits: usize,
    /// Found where there is none.
    pub extra: usize,
    /// Not found.
    pub missed: usize,
}

/// What was counted over some documents; sums of scores are scores.
#[derive(Clone, Default, Debug)]
pub struct Score {
    /// How many documents.
    pub documents: usize,
    /// Quantities found.
    pub detected: Found,
    /// Spans that agree exactly, among the quantities found.
    pub exact_spans: usize,
    /// By field, in the order of [`FIELDS`].
    pub fields: [Share; FIELDS.len()],
    /// Sure targets that were called targets.
    pub targets: Found,
    /// Sure targets that were called targets with every field right.
    pub target_records: Found,
    /// Metadata of documents, in the order in which the keys were met.
    pub documents_by_key: Vec<(String, Share)>,
    /// Predictions marked sure: quantities of the gold with every field right, among all.
    pub sure: Share,
    /// All predictions.
    pub predictions: usize,
}

impl Share {
    fn count(&mut self, right: bool) {
        self.right += usize::from(right);
        self.of += 1;
    }

    fn add(&mut self, other: Share) {
        self.right += other.right;
        self.of += other.of;
    }

    /// As a ratio; absent where nothing was scored.
    pub fn ratio(self) -> Option<f64> {
        ratio(self.right, self.of)
    }
}

impl Found {
    fn add(&mut self, other: Found) {
        self.hits += other.hits;
        self.extra += other.extra;
        self.missed += other.missed;
    }

    fn gold(self) -> usize {
        self.hits + self.missed
    }

    fn f1(self) -> Option<f64> {
        ratio(2 * self.hits, 2 * self.hits + self.extra + self.missed)
    }
}

/// One line of a report: its name and its figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// How many.
    Count(usize),
    /// A share of 1; absent where nothing was scored.
    Ratio(Option<f64>),
}

impl Score {
    /// Adds what was counted over other documents.
    pub fn add(&mut self, other: &Score) {
        self.documents += other.documents;
        self.detected.add(other.detected);
        self.exact_spans += other.exact_spans;
        for (field, other) in self.fields.iter_mut().zip(other.fields) {
            field.add(other);
        }
        self.targets.add(other.targets);
        self.target_records.add(other.target_records);
        for (key, share) in &other.documents_by_key {
            self.document(key).add(*share);
        }
        self.sure.add(other.sure);
        self.predictions += other.predictions;
    }

    /// The figures of the report, in order.
    pub fn figures(&self) -> Vec<(String, Figure)> {
        let found = self.detected;
        let mut figures = vec![
            ("documents".to_owned(), Figure::Count(self.documents)),
            ("gold quantities".to_owned(), Figure::Count(found.gold())),
            (
                "detect precision".to_owned(),
                Figure::Ratio(ratio(found.hits, found.hits + found.extra)),
            ),
            ("detect recall".to_owned(), Figure::Ratio(ratio(found.hits, found.gold()))),
            ("detect f1".to_owned(), Figure::Ratio(found.f1())),
            ("exact span".to_owned(), Figure::Ratio(ratio(self.exact_spans, found.hits))),
        ];
        for (name, share) in FIELDS.iter().zip(self.fields) {
            figures.push(((*name).to_owned(), Figure::Ratio(share.ratio())));
        }
        figures.extend([
            ("gold targets".to_owned(), Figure::Count(self.targets.gold())),
            ("target f1".to_owned(), Figure::Ratio(self.targets.f1())),
            ("strict target record f1".to_owned(), Figure::Ratio(self.target_records.f1())),
        ]);
        for (key, share) in &self.documents_by_key {
            figures.push((format!("document {key}"), Figure::Ratio(share.ratio())));
        }
        figures.extend([
            ("share marked sure".to_owned(), Figure::Ratio(ratio(self.sure.of, self.predictions))),
            ("right when sure".to_owned(), Figure::Ratio(self.sure.ratio())),
        ]);
        figures
    }

    fn document(&mut self, key: &str) -> &mut Share {
        let known = self.documents_by_key.iter().position(|(known, _)| known == key);
        let index = known.unwrap_or_else(|| {
            self.documents_by_key.push((key.to_owned(), Share::default()));
            self.documents_by_key.len() - 1
        });
        &mut self.documents_by_key[index].1
    }
}

/// Scores what was read of one document, and says in `differences` where it departs from the gold.
pub fn score(name: &str, gold: &Gold, read: &Value, differences: &mut String) -> Score {
    let mut score = Score { documents: 1, ..Score::default() };
    let mut differ = |line: std::fmt::Arguments<'_>| {
        let _ = writeln!(differences, "{name} {line}");
    };
    for (key, want) in &gold.meta {
        let may_be_absent = matches!(key.as_str(), "title" | "byline" | "source");
        if want == "?" || (may_be_absent && want == "-") {
            continue;
        }
        let got = text_of(&read[key.as_str()]);
        let right = text_or_absent(want, got);
        score.document(key).count(right);
        if !right {
            differ(format_args!("{key}: want '{want}' got '{}'", got.unwrap_or("-")));
        }
    }
    let mut free: Vec<&Value> = read["quantities"]
        .as_array()
        .map_or_else(Vec::new, |quantities| quantities.iter().collect());
    score.predictions = free.len();
    let is_sure = |prediction: &Value| prediction["confidence"] == "sure";
    for row in &gold.rows {
        let certain = row.cell("status") == "target";
        let possible = row.alternatives("status").any(|status| status == "target");
        let hit = free.iter().position(|prediction| {
            let (start, end) = offsets(prediction);
            start < row.number_end && end > row.span.start
        });
        let Some(hit) = hit else {
            score.detected.missed += 1;
            score.targets.missed += usize::from(certain);
            score.target_records.missed += usize::from(certain);
            differ(format_args!("MISSED {} [{}]", row.cell("text"), row.cell("status")));
            continue;
        };
        let prediction = free.remove(hit);
        score.detected.hits += 1;
        score.exact_spans += usize::from(offsets(prediction) == (row.span.start, row.span.end));
        let mut wrong = Vec::new();
        for (share, field) in score.fields.iter_mut().zip(FIELDS) {
            if let Some(right) = field_is_right(field, row, prediction) {
                share.count(right);
                if !right {
                    let got = &prediction[if field == "cmp" { "comparator" } else { field }];
                    let got = text_of(got).map_or_else(|| got.to_string(), str::to_owned);
                    wrong.push(format!("{field}: want {} got {got}", row.cell(field)));
                }
            }
        }
        if is_sure(prediction) {
            score.sure.count(wrong.is_empty());
        }
        let called = prediction["status"] == "target";
        if certain || (called && !possible) {
            let complete = wrong.is_empty();
            for (found, good) in [(&mut score.targets, true), (&mut score.target_records, complete)]
            {
                if certain && called && good {
                    found.hits += 1;
                } else {
                    found.missed += usize::from(certain);
                    found.extra += usize::from(called);
                }
            }
        }
        if !wrong.is_empty() {
            differ(format_args!("{}: {}", row.cell("text"), wrong.join("; ")));
        }
    }
    score.detected.extra += free.len();
    for prediction in free {
        if prediction["status"] == "target" {
            score.targets.extra += 1;
            score.target_records.extra += 1;
        }
        if is_sure(prediction) {
            score.sure.count(false);
        }
        let text = text_of(&prediction["text"]).unwrap_or("");
        differ(format_args!("EXTRA '{text}' [{}]", text_of(&prediction["status"]).unwrap_or("-")));
    }
    score
}

/// Whether a field is right; absent where it is not scored.
fn field_is_right(field: &str, row: &Row, prediction: &Value) -> Option<bool> {
    let cell = row.cell(field);
    if cell == "?" {
        return None;
    }
    let text = |name: &str| text_of(&prediction[name]).filter(|text| !text.is_empty());
    Some(match field {
        "value" => value_is_right(row, prediction),
        "of" => {
            let got = prediction["of"].as_f64();
            row.alternatives("of").any(|want| match want {
                "-" => got.is_none(),
                want => close(got, want),
            })
        }
        "cmp" => {
            let got = text("comparator").unwrap_or("eq");
            row.alternatives("cmp").any(|want| want == got)
        }
        "unit" => unit_is_right(cell, text("unit")),
        "per" => per_is_right(row, &prediction["per"]),
        "measure" => {
            let got = text("measure").unwrap_or("level");
            row.alternatives("measure").any(|want| want == got)
        }
        "status" => {
            let got = text_of(&prediction["status"]);
            row.alternatives("status").any(|want| Some(want) == got)
        }
        "indicator" => {
            if cell == "-" {
                return None;
            }
            let got = words(text("indicator").unwrap_or(""));
            row.alternatives("indicator").any(|want| words_f1(&words(want), &got) >= 0.5)
        }
        _ => text_or_absent(cell, text(field)),
    })
}

fn value_is_right(row: &Row, prediction: &Value) -> bool {
    row.alternatives("value").any(|want| match want.split_once("..") {
        Some((low, high)) => {
            close(prediction["low"].as_f64(), low) && close(prediction["high"].as_f64(), high)
        }
        None => close(prediction["value"].as_f64(), want),
    })
}

fn unit_is_right(cell: &str, got: Option<&str>) -> bool {
    let begins_with_word = |long: &str, short: &str| {
        long.strip_prefix(short).is_some_and(|rest| rest.starts_with(' '))
    };
    alternatives(cell).any(|want| match got {
        None => want == "-",
        Some(_) if want == "-" => false,
        Some(got) => {
            let (want, got) = (fold(want), fold(got));
            got == want || begins_with_word(&got, &want) || begins_with_word(&want, &got)
        }
    })
}

fn per_is_right(row: &Row, got: &Value) -> bool {
    let mut got: Vec<&str> =
        got.as_array().map_or_else(Vec::new, |got| got.iter().filter_map(Value::as_str).collect());
    got.sort_unstable();
    row.alternatives("per").any(|want| {
        let mut want: Vec<&str> = want.split('+').filter(|part| *part != "-").collect();
        want.sort_unstable();
        want == got
    })
}

fn text_or_absent(cell: &str, got: Option<&str>) -> bool {
    let got = got.filter(|got| !got.is_empty());
    alternatives(cell).any(|want| match got {
        None => want == "-",
        Some(got) => want != "-" && fold(want) == fold(got),
    })
}

/// How far two lists of words agree, whatever their order: 0 to 1.
fn words_f1(want: &[String], got: &[String]) -> f64 {
    if want.is_empty() || got.is_empty() {
        return 0.0;
    }
    let mut left: Vec<&String> = want.iter().collect();
    let mut hits = 0;
    for word in got {
        if let Some(index) = left.iter().position(|left| *left == word) {
            left.remove(index);
            hits += 1;
        }
    }
    ratio(2 * hits, want.len() + got.len()).unwrap_or(0.0)
}

fn close(got: Option<f64>, want: &str) -> bool {
    let (Some(got), Ok(want)) = (got, want.parse::<f64>()) else { return false };
    (got - want).abs() <= 1e-9 * want.abs().max(1.0)
}

/// A text, or the text of an object that has one.
fn text_of(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value["text"].as_str())
}

fn offsets(prediction: &Value) -> (usize, usize) {
    let offset = |key: &str| {
        prediction[key].as_u64().and_then(|offset| usize::try_from(offset).ok()).unwrap_or(0)
    };
    (offset("start"), offset("end"))
}

#[expect(clippy::cast_precision_loss, reason = "counts of quantities are far below 2^52")]
fn ratio(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
