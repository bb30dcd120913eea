//! Why a pair was made, in words.

use super::frame::Timing;
use super::indicator::Kind;
use super::name::NameOrigin;
use crate::label::Label;
use crate::language::Language;
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
        match language {
            Language::Vietnamese => self.vietnamese(),
            Language::English => self.english(),
        }
    }

    fn vietnamese(&self) -> String {
        match self {
            Reason::SameName { vietnamese, target, result, .. } => {
                let origins =
                    origins(*target, *result, Language::Vietnamese, "chỉ tiêu", "kết quả");
                format!("cùng nói về “{vietnamese}”{origins}")
            }
            Reason::SamePlace(place) => format!("cùng địa phương: {place}"),
            Reason::SameUnit(unit) if unit.is_empty() => "cùng không ghi đơn vị".into(),
            Reason::SameUnit(unit) => format!("cùng đơn vị: {unit}"),
            Reason::YearAgainstYear => "chỉ tiêu đặt cho từng năm, kết quả là của một năm".into(),
            Reason::SameMeasure(measure) => {
                format!("cùng là {}", measure.label(Language::Vietnamese))
            }
            Reason::Time { vietnamese, timing, kind, .. } => match timing {
                Timing::Full => format!("kết quả {vietnamese}: đúng kỳ hạn của chỉ tiêu"),
                Timing::After => format!("kết quả {vietnamese}: sau kỳ hạn của chỉ tiêu"),
                Timing::Before if *kind == Some(Kind::Stock) => {
                    format!("kết quả {vietnamese}: trước kỳ hạn, số liệu tại thời điểm ấy")
                }
                Timing::Before => format!("kết quả {vietnamese}: trước kỳ hạn của chỉ tiêu"),
                Timing::Part { months, of } => {
                    format!("kết quả {vietnamese}: mới {months} trong {of} tháng của chỉ tiêu")
                }
                Timing::OneYear(year) => {
                    format!("kết quả {vietnamese}: năm {year} trong khung nhiều năm của chỉ tiêu")
                }
            },
            Reason::SameArticle(true) => "cùng một bài".into(),
            Reason::SameArticle(false) => "kết quả ở bài khác".into(),
        }
    }

    fn english(&self) -> String {
        match self {
            Reason::SameName { english, target, result, .. } => {
                let origins = origins(*target, *result, Language::English, "target", "result");
                format!("both measure “{english}”{origins}")
            }
            Reason::SamePlace(place) => format!("same place: {place}"),
            Reason::SameUnit(unit) if unit.is_empty() => "neither gives a unit".into(),
            Reason::SameUnit(unit) => format!("same unit: {unit}"),
            Reason::YearAgainstYear => "the target is for each year, the result is a year's".into(),
            Reason::SameMeasure(measure) => {
                format!("both are a {}", measure.label(Language::English))
            }
            Reason::Time { english, timing, kind, .. } => match timing {
                Timing::Full => format!("result of {english}: the end of the target's time"),
                Timing::After => format!("result of {english}: after the target's deadline"),
                Timing::Before if *kind == Some(Kind::Stock) => {
                    format!("result of {english}: how it stood before the deadline")
                }
                Timing::Before => format!("result of {english}: before the target's deadline"),
                Timing::Part { months, of } => {
                    format!("result of {english}: only {months} of the target's {of} months")
                }
                Timing::OneYear(year) => {
                    format!("result of {english}: {year}, one of the target's years")
                }
            },
            Reason::SameArticle(true) => "in the same article".into(),
            Reason::SameArticle(false) => "the result stands in another article".into(),
        }
    }
}

/// Names that were not in the words themselves say from where they are.
fn origins(
    target: NameOrigin,
    result: NameOrigin,
    language: Language,
    of_target: &str,
    of_result: &str,
) -> String {
    let told: Vec<String> = [(of_target, target), (of_result, result)]
        .into_iter()
        .filter(|(_, origin)| *origin != NameOrigin::Words)
        .map(|(what, origin)| format!("{what}: {}", origin.label(language)))
        .collect();
    if told.is_empty() { String::new() } else { format!(" ({})", told.join("; ")) }
}
