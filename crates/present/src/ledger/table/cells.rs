//! Values as a column of numbers that the eye can compare.

use super::order::{Scale, scale};
use crate::Language;
use crate::ledger::{Figure, Ledger, nouns};
use crate::packed::{self, packed, packed_rows};
use crate::write::{self, unit};
use muctieu_extract::{Measure, Value};

/// A value as a cell: the number with as many decimals as its neighbours, and the unit that they share.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NumberCell {
    /// `≥`, `>`, `≤`, `<`, `≈`; empty for that much.
    pub sign: &'static str,
    /// The number in the scale of its unit: `1.000,0`; ranges as `10–12`, ratios as `79/88`.
    pub number: String,
    /// The scale and the unit: `tỷ đồng/năm`, `%`.
    pub unit: String,
}

/// The values of some targets, in the order given. Those of one unit and size share a scale word and as many decimals
/// as the most exact of them, two at most; those of different units share nothing.
pub fn number_cells(ledger: &Ledger, rows: &[usize], language: Language) -> Vec<NumberCell> {
    let mut shared: Vec<(Scale<'_>, f64, usize)> = Vec::new();
    let mut columns = Vec::with_capacity(rows.len());
    for row in rows {
        let figure = ledger.figure(&ledger.targets[*row]);
        let (scale, by) = (scale(figure), easy(figure, figure.bounds().low));
        let known = shared.iter().position(|s| s.0 == scale && s.1 == by);
        let column = known.unwrap_or(shared.len());
        if known.is_none() {
            shared.push((scale, by, 0));
        }
        shared[column].2 = shared[column].2.max(decimals(figure.bounds().low / by));
        columns.push((figure, column));
    }
    let cells = columns.into_iter().map(|(figure, column)| {
        let (_, by, decimals) = &shared[column];
        cell(figure, (*by, *decimals), language)
    });
    cells.collect()
}

/// The scale in which an amount of a figure's unit is easy to read; 1 but for dong.
fn easy(figure: &Figure, amount: f64) -> f64 {
    match amount.abs() {
        size if figure.unit_text == "VND" && size >= 1e9 => 1e9,
        size if size >= 1e6 => 1e6,
        _ => 1.0,
    }
}

fn decimals(value: f64) -> usize {
    (0..2)
        .find(|places| {
            let by = 10f64.powi(*places);
            ((value * by).round() / by - value).abs() < 1e-9 * value.abs().max(1.0)
        })
        .map_or(2, |places| places as usize)
}

fn cell(figure: &Figure, (by, decimals): (f64, usize), language: Language) -> NumberCell {
    let one = |value: f64| fixed(value / by, decimals, language);
    let number = match (figure.quantity.value, figure.quantity.of) {
        (Value::One(part), Some(of)) => {
            [&*write::number(part, language), "/", &write::number(of, language)].concat()
        }
        (Value::One(_), None) => one(figure.bounds().low),
        (Value::Range { .. }, _) => {
            let bounds = figure.bounds();
            [&*one(bounds.low), "–", &one(bounds.high)].concat()
        }
    };
    let sign =
        packed::cell(packed!["", ">", "≥", "<", "≤", "≈"], figure.quantity.comparator as usize, 0);
    NumberCell { sign, number, unit: unit_label(figure, by, language) }
}

/// An amount in the unit of a figure, in a scale that is easy to read: `−1,5 %`, `40 tỷ đồng/năm`.
pub fn amount(figure: &Figure, value: f64, language: Language) -> String {
    let by = easy(figure, value);
    let number = write::number((value / by * 100.0).round() / 100.0, language);
    [&*number, " ", &unit_label(figure, by, language)].concat()
}

/// A number with exactly so many decimals.
pub(in crate::ledger) fn fixed(value: f64, decimals: usize, language: Language) -> String {
    let by = 10f64.powi(decimals as i32);
    let mut written = write::number((value * by).round() / by, language);
    if decimals == 0 {
        return written;
    }
    let sign = language.pick(',', '.');
    let fraction = match written.bytes().position(|byte| byte == sign as u8) {
        Some(at) => written.len() - at - 1,
        None => {
            written.push(sign);
            0
        }
    };
    (fraction..decimals).for_each(|_| written.push('0'));
    written
}

/// What a unit is divided by, shortly.
const DIVISORS: &str = packed_rows![
    ("year", "năm", "year"),
    ("quarter", "quý", "quarter"),
    ("month", "tháng", "month"),
    ("day", "ngày", "day"),
    ("person", "người", "person"),
    ("household", "hộ", "household"),
];

/// The unit with its scale word and what it is divided by: `tỷ đồng/năm`, `million VND/person/year`.
pub(crate) fn unit_label(figure: &Figure, by: f64, language: Language) -> String {
    let scale = match by {
        by if by >= 1e9 => language.pick("tỷ ", "billion "),
        by if by >= 1e6 => language.pick("triệu ", "million "),
        _ => "",
    };
    let unit = match figure.unit_text.as_str() {
        "VND" => language.pick("đồng", "VND"),
        unit => language.pick(unit, nouns::english(unit, false).unwrap_or(unit)),
    };
    let mut label = [scale, unit].concat();
    for per in &figure.per_text {
        let said = unit::said(DIVISORS, per, language).unwrap_or(per);
        label.push('/');
        label.push_str(said);
    }
    label.push_str(match figure.measure() {
        Measure::Level => "",
        Measure::Change => language.pick(" (thay đổi)", " (change)"),
        Measure::OfPlan => language.pick(" (kế hoạch)", " (of plan)"),
    });
    label
}
