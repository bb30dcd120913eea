//! Points and stretches of time, in words.

use crate::language::Language;
use muctieu_extract::{Date, Period, Term};

/// How a period stands to its figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Frame {
    /// The figure is to be reached by then.
    By,
    /// The figure holds then.
    In,
}

/// A period in words: `đến năm 2025`, `by 2025`; `quý IV/2020`, `the fourth quarter of 2020`.
pub fn period(period: Period, frame: Frame, language: Language) -> String {
    let vietnamese = match period {
        Period::Year(year) => format!("năm {year}"),
        Period::Years(from, to) => return years("giai đoạn", "", from, to, language),
        Period::Quarter(year, quarter) => format!("quý {}/{year}", roman(quarter)),
        Period::Month(year, month) => format!("tháng {month}/{year}"),
        Period::Months(from, to) => return months(from, to, language),
        Period::Day(day) => format!("ngày {}", date(day, language)),
    };
    let english = match period {
        Period::Quarter(year, quarter) => format!("Q{quarter} {year}"),
        Period::Month(year, month) => format!("{} {year}", month_name(month)),
        Period::Day(day) => date(day, language),
        Period::Year(year) => year.to_string(),
        Period::Years(..) | Period::Months(..) => String::new(),
    };
    match (frame, language) {
        (Frame::By, Language::Vietnamese) => format!("đến {vietnamese}"),
        (Frame::In, Language::Vietnamese) => vietnamese,
        (Frame::By, Language::English) => format!("by {english}"),
        (Frame::In, Language::English) => english,
    }
}

/// A term of office: `nhiệm kỳ 2020–2025`, `term 2020–2025`.
pub fn term(term: Term, language: Language) -> String {
    years("nhiệm kỳ", "term ", term.from, term.to, language)
}

fn years(vietnamese: &str, english: &str, from: u16, to: u16, language: Language) -> String {
    match language {
        Language::Vietnamese => format!("{vietnamese} {from}–{to}"),
        Language::English => format!("{english}{from}–{to}"),
    }
}

fn months(from: (u16, u8), to: (u16, u8), language: Language) -> String {
    match language {
        Language::Vietnamese if from == (to.0, 1) => {
            format!("{} tháng đầu năm {}", to.1, to.0)
        }
        Language::Vietnamese if from.0 == to.0 => {
            format!("từ tháng {} đến tháng {}/{}", from.1, to.1, to.0)
        }
        Language::Vietnamese => {
            format!("từ tháng {}/{} đến tháng {}/{}", from.1, from.0, to.1, to.0)
        }
        Language::English if from.0 == to.0 => {
            format!("{} to {} {}", month_name(from.1), month_name(to.1), to.0)
        }
        Language::English => {
            format!("{} {} to {} {}", month_name(from.1), from.0, month_name(to.1), to.0)
        }
    }
}

/// A day: `3/9/2020`, `3 September 2020`.
pub fn date(day: Date, language: Language) -> String {
    match language {
        Language::Vietnamese => format!("{}/{}/{}", day.day, day.month, day.year),
        Language::English => format!("{} {} {}", day.day, month_name(day.month), day.year),
    }
}

fn roman(quarter: u8) -> &'static str {
    match quarter {
        1 => "I",
        2 => "II",
        3 => "III",
        _ => "IV",
    }
}

fn month_name(month: u8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ];
    NAMES.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_in_both_languages() {
        for (data, frame, vietnamese, english) in [
            ("2025", Frame::By, "đến năm 2025", "by 2025"),
            ("2020", Frame::In, "năm 2020", "2020"),
            ("2020/2025", Frame::By, "giai đoạn 2020–2025", "2020–2025"),
            ("2020-Q4", Frame::By, "đến quý IV/2020", "by Q4 2020"),
            ("2020-10", Frame::In, "tháng 10/2020", "October 2020"),
            ("2020-01/2020-09", Frame::In, "9 tháng đầu năm 2020", "January to September 2020"),
            (
                "2020-03/2020-09",
                Frame::In,
                "từ tháng 3 đến tháng 9/2020",
                "March to September 2020",
            ),
            (
                "2019-11/2020-02",
                Frame::In,
                "từ tháng 11/2019 đến tháng 2/2020",
                "November 2019 to February 2020",
            ),
            ("2020-08-14", Frame::By, "đến ngày 14/8/2020", "by 14 August 2020"),
        ] {
            let read: Period = data.parse().unwrap();
            assert_eq!(period(read, frame, Language::Vietnamese), vietnamese);
            assert_eq!(period(read, frame, Language::English), english);
        }
        let congress = Term { from: 2020, to: 2025 };
        assert_eq!(term(congress, Language::Vietnamese), "nhiệm kỳ 2020–2025");
        assert_eq!(term(congress, Language::English), "term 2020–2025");
    }
}
