//! Reads a phrase by itself: the number or the time that it is, outside any article.

use crate::lexicon::words as w;
use crate::number::{self, Notation};
use crate::period::{Date, Period};
use crate::span::Span;
use crate::time::{Calendar, Clock};
use crate::token::{Kind, Token, tokenize};

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    tokenize(text, Span::new(0, text.len() as u32), &mut tokens);
    tokens
}

/// The number that a phrase is, in digits or in words, scale words multiplied out.
///
/// `None` where the phrase is no number, or more than one.
///
/// ```
/// use muctieu_extract::read_number;
/// assert_eq!(read_number("1.134 tỷ"), Some(1.134e12));
/// assert_eq!(read_number("hai mươi mốt nghìn"), Some(21_000.0));
/// assert_eq!(read_number("năm xã"), None);
/// ```
pub fn read_number(text: &str) -> Option<f64> {
    let tokens = tokens(text);
    let first = tokens.first()?;
    let sign = first.kind == Kind::Dash && tokens.get(1)?.is_glued();
    let negative = sign || first.id == w::AM;
    let at = usize::from(negative);
    let number = number::in_digits(text, &tokens, at, Notation::Vietnamese)
        .or_else(|| number::in_words(&tokens, at))
        .filter(|number| number.end == tokens.len())?;
    Some(if negative { -number.value } else { number.value })
}

/// The period that a phrase names, said on the day `said`: `quý IV/2020`, `tháng 10`, `năm nay`.
///
/// `None` where the phrase names no day, month, quarter or year, or says more than that.
///
/// ```
/// use muctieu_extract::{Date, read_period};
/// let said = Date::new(2020, 9, 3).unwrap();
/// assert_eq!(read_period("quý IV", said).unwrap().to_string(), "2020-Q4");
/// assert_eq!(read_period("9 tháng đầu năm 2021", said).unwrap().to_string(), "2021-01/2021-09");
/// assert_eq!(read_period("05 xã", said), None);
/// ```
pub fn read_period(text: &str, said: Date) -> Option<Period> {
    let tokens = tokens(text);
    let clock = Clock { text, tokens: &tokens };
    let calendar = Calendar { year: Some(said.year), published: Some(said), ..Calendar::default() };
    // Words before a date name it too: `thứ sáu, ngày 3/2`.
    (0..tokens.len())
        .filter_map(|at| clock.read(at))
        .filter(|mention| mention.end == tokens.len())
        .find_map(|mention| mention.time.resolve(&calendar))
}
