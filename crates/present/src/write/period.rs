//! Points and stretches of time, in words.

use crate::language::Language;
use crate::packed::{cell, packed};
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
    let (template, numbers) = match period {
        Period::Year(year) => (language.pick("năm %", "%"), [year, 0, 0, 0]),
        Period::Years(from, to) => {
            return written(language.pick("giai đoạn %–%", "%–%"), &[from, to]);
        }
        Period::Quarter(year, quarter) => {
            (language.pick("quý #/%", "Q% %"), [quarter.into(), year, 0, 0])
        }
        Period::Month(year, month) => {
            (language.pick("tháng %/%", "@ %"), [month.into(), year, 0, 0])
        }
        Period::Months(from, to) => return months(from, to, language),
        Period::Day(day) => {
            (language.pick("ngày %/%/%", "% @ %"), [day.day.into(), day.month.into(), day.year, 0])
        }
    };
    let said = written(template, &numbers);
    match frame {
        Frame::By => [language.pick("đến ", "by "), &said].concat(),
        Frame::In => said,
    }
}

/// A term of office: `nhiệm kỳ 2020–2025`, `term 2020–2025`.
pub fn term(term: Term, language: Language) -> String {
    written(language.pick("nhiệm kỳ %–%", "term %–%"), &[term.from, term.to])
}

fn months(from: (u16, u8), to: (u16, u8), language: Language) -> String {
    let (first, last) = (u16::from(from.1), u16::from(to.1));
    if from == (to.0, 1) && language == Language::Vietnamese {
        written("% tháng đầu năm %", &[last, to.0])
    } else if from.0 == to.0 {
        written(language.pick("từ tháng % đến tháng %/%", "@ to @ %"), &[first, last, to.0])
    } else {
        let template = language.pick("từ tháng %/% đến tháng %/%", "@ % to @ %");
        written(template, &[first, from.0, last, to.0])
    }
}

/// A day: `3/9/2020`, `3 September 2020`.
pub fn date(day: Date, language: Language) -> String {
    let numbers = [day.day.into(), day.month.into(), day.year];
    written(language.pick("%/%/%", "% @ %"), &numbers)
}

/// A template with its numbers: as such for `%`, as the name of a month for `@`, as a Roman one for `#`.
#[inline(never)]
fn written(template: &str, numbers: &[u16]) -> String {
    let mut written = String::new();
    let mut numbers = numbers.iter().map(|number| usize::from(*number));
    for sign in template.chars() {
        let mut next = || numbers.next().unwrap_or(0);
        match sign {
            '%' => written.push_str(&next().to_string()),
            '@' => written.push_str(cell(MONTHS, next(), 0)),
            '#' => written.push_str(cell(ROMAN, next(), 0)),
            sign => written.push(sign),
        }
    }
    written
}

/// From 1 on.
const ROMAN: &str = packed!["", "I", "II", "III", "IV"];
/// From 1 on.
const MONTHS: &str = packed![
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
];

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
