//! What readers type above the ledger: words, an amount and a year together, `thu nhập >= 80 triệu, đến 2025`.

use super::amount::{Amount, lead};
use super::text::{holds, words};
use crate::Language;
use crate::ledger::{Figure, Ledger};
use crate::packed::packed;
use muctieu_extract::letter::is_letter_or_digit;
use muctieu_extract::{Period, Syllable};

/// Which years were asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum YearTest {
    /// `2025`, `năm 2025`: the figure's time holds that year.
    Holds(u16),
    /// `đến 2025`, `trước 2025`: its time ends by then (before then).
    Until(u16),
    /// `từ 2021`, `sau 2020`: its time ends no sooner.
    From(u16),
    /// `2021-2025`: its time ends within.
    Within(u16, u16),
}

/// What was asked for. Parts are apart by commas or semicolons; all of them have to hold.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Query {
    /// Phrases that have to stand in what is measured, where, or in which article.
    phrases: Vec<Vec<Syllable>>,
    /// Amounts that the value has to stand to as asked.
    pub amounts: Vec<Amount>,
    /// Years that the time has to stand to as asked.
    pub years: Vec<YearTest>,
}

/// Words before a year: a row for what each makes of it.
const YEAR_WORDS: &str = packed![
    "năm|in|giai đoạn|nhiệm kỳ", "đến hết năm|đến năm|đến|den nam|den|tới|by", "trước năm|trước",
    "từ năm|từ|from", "sau năm|sau",
];

impl Query {
    /// Reads what was typed. Whatever is no amount and no year is words; nothing is refused.
    pub fn parse(typed: &str) -> Query {
        let mut query = Query::default();
        let mut rest = typed;
        let mut phrase = String::new();
        while !rest.is_empty() {
            // Parts begin where words begin: behind a space, a comma, or a sign that bounds.
            let fresh = phrase.chars().next_back().is_none_or(|c| !is_letter_or_digit(c));
            let sign = rest.starts_with(['>', '<', '=', '≥', '≤', '~']);
            if fresh || sign {
                if let Some((test, after)) = year(rest) {
                    query.years.push(test);
                    query.end(&mut phrase);
                    rest = after;
                    continue;
                }
                if let Some((amount, after)) = Amount::parse(rest) {
                    query.amounts.push(amount);
                    query.end(&mut phrase);
                    rest = after;
                    continue;
                }
            }
            let Some(first) = rest.chars().next() else { break };
            if matches!(first, ',' | ';' | '\n') {
                query.end(&mut phrase);
            } else {
                phrase.push(first);
            }
            rest = &rest[first.len_utf8()..];
        }
        query.end(&mut phrase);
        query
    }

    fn end(&mut self, phrase: &mut String) {
        let typed = words(phrase);
        if !typed.is_empty() {
            self.phrases.push(typed);
        }
        phrase.clear();
    }

    /// Whether nothing was asked for.
    pub fn is_empty(&self) -> bool {
        *self == Query::default()
    }

    /// Whether a figure is what was asked for.
    pub fn finds(&self, ledger: &Ledger, figure: &Figure) -> bool {
        self.amounts.iter().all(|amount| amount.finds(figure))
            && self.years.iter().all(|test| test.finds(figure))
            && self.finds_words(ledger, figure)
    }

    fn finds_words(&self, ledger: &Ledger, figure: &Figure) -> bool {
        if self.phrases.is_empty() {
            return true;
        }
        let place = ledger.place(figure);
        let mut said = vec![
            words(&figure.name.label(Language::Vietnamese)),
            words(&figure.name.label(Language::English)),
            words(&figure.name.words),
            words(&ledger.place_text(figure, Language::Vietnamese)),
            words(place.and_then(|place| place.parent.as_deref()).unwrap_or("")),
            words(&ledger.article(figure).title),
            words(&figure.value.vietnamese),
        ];
        if let Some(row) = figure.name.indicator() {
            said.extend(row.phrases.split('|').map(words));
        }
        self.phrases.iter().all(|phrase| said.iter().any(|text| holds(text, phrase)))
    }
}

impl YearTest {
    fn finds(self, figure: &Figure) -> bool {
        let Some(period) = figure.quantity.period else { return false };
        let (first, last) = years_of(period);
        match self {
            YearTest::Holds(year) => (first..=last).contains(&year),
            YearTest::Until(year) => last <= year,
            YearTest::From(year) => last >= year,
            YearTest::Within(from, to) => (from..=to).contains(&last),
        }
    }
}

fn years_of(period: Period) -> (u16, u16) {
    (period.first_day().year, period.last_day().year)
}

/// The years that a text begins with, and the rest.
fn year(text: &str) -> Option<(YearTest, &str)> {
    let text = text.trim_start();
    let (row, rest) = lead(text, YEAR_WORDS).unwrap_or((0, text));
    let (from, rest) = four_digits(rest)?;
    let range = rest.trim_start().strip_prefix(['-', '–', '/']);
    if let Some((to, rest)) = range.and_then(|rest| four_digits(rest.trim_start())) {
        return Some((YearTest::Within(from.min(to), to.max(from)), rest));
    }
    let test = match row {
        1 => YearTest::Until(from),
        2 => YearTest::Until(from - 1),
        3 => YearTest::From(from),
        4 => YearTest::From(from + 1),
        _ => YearTest::Holds(from),
    };
    Some((test, rest))
}

/// A year: four digits between 1900 and 2199 that no unit, decimal or further digit follows.
fn four_digits(text: &str) -> Option<(u16, &str)> {
    let digits = text.get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?;
    let rest = &text[4..];
    let year: u64 = digits.parse().ok().filter(|year| (1900..2200).contains(year))?;
    let mut after = rest.trim_start().chars();
    let ends = match after.next() {
        None | Some(';' | '-' | '–' | '/') => true,
        Some(',') => !after.next().is_some_and(|c| c.is_ascii_digit()) || rest.starts_with(", "),
        Some(c) => rest.starts_with(char::is_whitespace) && !matches!(c, '%' | '‰'),
    };
    ends.then_some((year as u16, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use muctieu_extract::Comparator;

    #[test]
    fn words_an_amount_and_a_year() {
        let query = Query::parse("thu nhập >= 80 triệu, đến 2025");
        assert_eq!(query.phrases, [words("thu nhập")]);
        assert_eq!(query.amounts.len(), 1);
        assert_eq!((query.amounts[0].comparator, query.amounts[0].low), (Comparator::Ge, 80e6));
        assert_eq!(query.years, [YearTest::Until(2025)]);
    }

    #[test]
    fn parts_in_any_order() {
        for (typed, phrases, amounts, years) in [
            ("", 0, 0, vec![]),
            ("hộ nghèo", 1, 0, vec![]),
            ("hộ nghèo dưới 1%", 1, 1, vec![]),
            ("2025", 0, 0, vec![YearTest::Holds(2025)]),
            ("năm 2025, xã", 1, 0, vec![YearTest::Holds(2025)]),
            ("nhiệm kỳ 2020-2025", 0, 0, vec![YearTest::Within(2020, 2025)]),
            ("sau 2020, trước 2025", 0, 0, vec![YearTest::From(2021), YearTest::Until(2024)]),
            ("2.025 ha", 0, 1, vec![]),
            ("2025 ha", 0, 0, vec![YearTest::Holds(2025)]),
            ("= 2025 ha", 0, 1, vec![]),
            ("Thường Tín; ngân sách; > 900 tỷ", 2, 1, vec![]),
            (">=80 triệu thu", 0, 1, vec![]),
            ("giao thông trên địa bàn", 1, 0, vec![]),
        ] {
            let query = Query::parse(typed);
            let found = (query.amounts.len(), query.years.clone());
            assert_eq!(found, (amounts, years), "{typed}");
            if typed != "2025 ha" {
                assert_eq!(query.phrases.len(), phrases, "{typed}");
            }
        }
    }
}
