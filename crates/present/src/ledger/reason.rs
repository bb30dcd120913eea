//! Why a pair was made, in words.

use super::frame::Timing;
use super::indicator::Kind;
use super::name::NameOrigin;
use crate::label::Label;
use crate::language::Language;
use crate::packed::{cell, filled, packed_rows};
use muctieu_extract::Measure;

/// One reason for a pair.
#[derive(Clone, PartialEq, Debug)]
pub enum Reason {
    /// Both measure this indicator of the table, or go by this phrase; where each name was found.
    SameName {
        /// Its name in Vietnamese.
        vietnamese: String,
        /// Its name in English.
        english: String,
        /// Where the target's was found.
        target: NameOrigin,
        /// Where the result's was found.
        result: NameOrigin,
    },
    /// Both are about this place.
    SamePlace(String),
    /// Both count in this unit, divided by the same.
    SameUnit(String),
    /// The target is of each year, and the result is a year's.
    YearAgainstYear,
    /// Both are changes or shares of a plan.
    SameMeasure(Measure),
    /// How the result's period stands to the target's frame.
    Time {
        /// The result's period, in Vietnamese.
        vietnamese: String,
        /// The result's period, in English.
        english: String,
        /// How it stands.
        timing: Timing,
        /// Whether parts of a year add up.
        kind: Option<Kind>,
    },
    /// The two stand in one article, or in two.
    SameArticle(bool),
}

impl Reason {
    /// The reason in a sentence, without full stop.
    pub fn text(&self, language: Language) -> String {
        let column = language as usize;
        let (mut row, mut said) = (0, [String::new(), String::new(), String::new()]);
        match self {
            Reason::SameName { vietnamese, english, target, result } => {
                said[0].push_str(language.pick(vietnamese, english));
                said[1] = origins(*target, *result, language);
            }
            Reason::SamePlace(place) => {
                row = 1;
                said[0].push_str(place);
            }
            Reason::SameUnit(unit) => {
                row = if unit.is_empty() { 2 } else { 3 };
                said[0].push_str(unit);
            }
            Reason::YearAgainstYear => row = 4,
            Reason::SameMeasure(measure) => {
                row = 5;
                said[0].push_str(measure.label(language));
            }
            Reason::Time { vietnamese, english, timing, kind } => {
                said[0].push_str(language.pick(vietnamese, english));
                row = match timing {
                    Timing::Full => 6,
                    Timing::After => 7,
                    Timing::Before if *kind == Some(Kind::Stock) => 8,
                    Timing::Before => 9,
                    Timing::Part { months, of } => {
                        said[1] = months.to_string();
                        said[2] = of.to_string();
                        10
                    }
                    Timing::OneYear(year) => {
                        said[1] = u32::from(*year).to_string();
                        11
                    }
                };
            }
            Reason::SameArticle(same) => row = if *same { 12 } else { 13 },
        }
        filled(cell(REASONS, row, column), &[&said[0], &said[1], &said[2]])
    }
}

/// The reasons with a hole for each thing that they name.
const REASONS: &str = packed_rows![
    ("cùng nói về “%”%", "both measure “%”%"),
    ("cùng địa phương: %", "same place: %"),
    ("cùng không ghi đơn vị", "neither gives a unit"),
    ("cùng đơn vị: %", "same unit: %"),
    (
        "chỉ tiêu đặt cho từng năm, kết quả là của một năm",
        "the target is for each year, the result is a year's"
    ),
    ("cùng là %", "both are a %"),
    ("kết quả %: đúng kỳ hạn của chỉ tiêu", "result of %: the end of the target's time"),
    ("kết quả %: sau kỳ hạn của chỉ tiêu", "result of %: after the target's deadline"),
    (
        "kết quả %: trước kỳ hạn, số liệu tại thời điểm ấy",
        "result of %: how it stood before the deadline"
    ),
    ("kết quả %: trước kỳ hạn của chỉ tiêu", "result of %: before the target's deadline"),
    ("kết quả %: mới % trong % tháng của chỉ tiêu", "result of %: only % of the target's % months"),
    (
        "kết quả %: năm % trong khung nhiều năm của chỉ tiêu",
        "result of %: %, one of the target's years"
    ),
    ("cùng một bài", "in the same article"),
    ("kết quả ở bài khác", "the result stands in another article"),
];

/// Names that were not in the words themselves say from where they are.
fn origins(target: NameOrigin, result: NameOrigin, language: Language) -> String {
    let mut told = String::new();
    let names = language.pick(["chỉ tiêu", "kết quả"], ["target", "result"]);
    for (what, origin) in names.into_iter().zip([target, result]) {
        if origin != NameOrigin::Words {
            let sign = if told.is_empty() { " (" } else { "; " };
            told = [&told, sign, what, ": ", origin.label(language)].concat();
        }
    }
    if !told.is_empty() {
        told.push(')');
    }
    told
}
