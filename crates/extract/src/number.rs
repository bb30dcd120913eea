//! One number, in digits or words, with its scale words: `1.134 tỷ`, `206 tỉ 541 triệu`, `hai tỷ rưỡi`.

mod digits;

use crate::lexicon::numerals::{NUMERALS, Numeral, SCALES};
use crate::lexicon::{Class, longest, words as w};
use crate::token::{Kind, Token, is_invisible};
pub(crate) use digits::{Notation, notation_of, parse_digits};

/// A number read from the tokens.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Number {
    pub(crate) value: f64,
    /// The product of its scale words; 1 without.
    pub(crate) scale: f64,
    /// One past its last token.
    pub(crate) end: usize,
    /// Its separator can be read in two ways.
    pub(crate) open: bool,
    /// Written in words.
    pub(crate) words: bool,
    /// How many syllables, where written in words.
    pub(crate) syllables: usize,
    /// Digits without any separator, and how many.
    pub(crate) plain: Option<u32>,
}

/// Greater numbers than this, and greater products of scale words, measure nothing.
const MOST: f64 = 1e30;
const MOST_SCALE: f64 = 1e18;
/// How many groups of three digits a number has at most: keeps `200 200 200 …` linear.
const MOST_GROUPS: usize = 6;

/// The scale words at a token, multiplied, and the token after them.
fn scales(tokens: &[Token], at: usize) -> (f64, usize) {
    let (product, at) = scale_words(tokens, at);
    // `5 trăm triệu`, `3 chục nghìn`: a hundred or ten as a scale after digits.
    if product == 1.0
        && let Some(hit) = longest(tokens, at, Class::Digit)
    {
        let factor = match NUMERALS[hit.row].numeral {
            Numeral::Hundred => 100.0,
            Numeral::Dozen(n) => n,
            _ => return (1.0, at),
        };
        let (more, end) = scale_words(tokens, at + 1);
        if more > 1.0 || factor < 100.0 {
            return (factor * more, end);
        }
    }
    (product, at)
}

/// The words of the table of scales alone.
fn scale_words(tokens: &[Token], mut at: usize) -> (f64, usize) {
    let mut product = 1.0;
    let start = at;
    while let Some(hit) = longest(tokens, at, Class::Scale) {
        let row = &SCALES[hit.row];
        let token = &tokens[at];
        if row.glued && !(token.is_glued() && at == start) {
            break;
        }
        // `tỷ lệ`, `tỷ trọng`, `tỷ giá` begin with the syllable of the scale.
        if token.id == w::TY
            && tokens.get(at + 1).is_some_and(|t| {
                [w::LE, w::TRONG_SHARE, w::GIA, w::SO_NUMBER, w::SUAT].contains(&t.id)
            })
        {
            break;
        }
        if product * row.factor > MOST_SCALE {
            break;
        }
        product *= row.factor;
        at += 1;
    }
    (product, at)
}

/// The number in digits that begins at a token.
pub(crate) fn in_digits(
    text: &str,
    tokens: &[Token],
    at: usize,
    notation: Notation,
) -> Option<Number> {
    let token = tokens.get(at)?;
    let raw = token.span().of(text);
    if token.kind == Kind::Vulgar {
        let value = match raw {
            "½" => 0.5,
            "¼" => 0.25,
            _ => 0.75,
        };
        return Some(Number {
            value,
            scale: 1.0,
            end: at + 1,
            open: false,
            words: false,
            syllables: 0,
            plain: None,
        });
    }
    if token.kind != Kind::Number {
        return None;
    }
    let (mut value, mut open) = parse_digits(raw, notation);
    let mut end = at + 1;
    let digits = raw.chars().filter(|c| !is_invisible(*c)).count() as u32;
    let mut plain = (!raw.contains(['.', ','])).then_some(digits);
    // `1 200 000`: groups of three parted by spaces.
    if plain.is_some_and(|n| n <= 3) && !raw.starts_with('0') {
        let groups = spaced_groups(text, tokens, end);
        if groups > end {
            for t in &tokens[end..groups] {
                value = value * 1000.0 + parse_digits(t.span().of(text), notation).0;
            }
            end = groups;
            plain = None;
        }
    }
    // `2½`.
    if let Some(t) = tokens.get(end)
        && t.kind == Kind::Vulgar
        && t.is_glued()
        && let Some(half) = in_digits(text, tokens, end, notation)
    {
        value += half.value;
        end += 1;
    }
    if value.is_nan() || value > MOST {
        return None;
    }
    let (scale, after) = scales(tokens, end);
    end = after;
    let mut total = value * scale;
    if scale > 1.0 {
        (total, end) = smaller(text, tokens, end, scale, total, notation);
        open &= raw.contains('.');
    }
    Some(Number { value: total, scale, end, open, words: false, syllables: 0, plain })
}

/// What may follow a scale word: `rưỡi`, a smaller scale (`541 triệu`), a digit (`1 triệu 2`).
fn smaller(
    text: &str,
    tokens: &[Token],
    at: usize,
    scale: f64,
    total: f64,
    notation: Notation,
) -> (f64, usize) {
    let Some(token) = tokens.get(at) else { return (total, at) };
    if let Some(hit) = longest(tokens, at, Class::Digit)
        && NUMERALS[hit.row].numeral == Numeral::Half
    {
        return (total + scale / 2.0, at + 1);
    }
    if token.kind != Kind::Number {
        return (total, at);
    }
    let raw = token.span().of(text);
    let (value, _) = parse_digits(raw, notation);
    let (less, end) = scales(tokens, at + 1);
    if less > 1.0 && less < scale && value * less < scale {
        return smaller(text, tokens, end, less, total + value * less, notation);
    }
    let before_unit =
        longest(tokens, at + 1, Class::Unit).is_some_and(|h| tokens[h.at].id == w::DONG);
    if raw.len() == 1 && less == 1.0 && (before_unit || token.is_glued()) {
        return (total + value * scale / 10.0, at + 1);
    }
    (total, at)
}

/// The token after groups of exactly three digits that go on a number, each after one space.
fn spaced_groups(text: &str, tokens: &[Token], from: usize) -> usize {
    let mut end = from;
    let mut hard = false;
    while end < from + MOST_GROUPS
        && let Some(t) = tokens.get(end)
    {
        let before = &tokens[end - 1];
        let gap = text.get(before.end as usize..t.start as usize).unwrap_or("");
        let three = t.kind == Kind::Number && t.end - t.start == 3;
        if !three || gap.chars().count() != 1 {
            break;
        }
        hard |= gap != " ";
        end += 1;
    }
    // With plain spaces, `12 500 lao động` needs something that is counted, and `120 500` no more groups than two.
    let counted = longest(tokens, end, Class::Noun).is_some()
        || longest(tokens, end, Class::Unit).is_some()
        || longest(tokens, end, Class::Scale).is_some();
    let glued_more = tokens.get(end).is_some_and(|t| {
        t.kind == Kind::Number || t.is_glued() && matches!(t.kind, Kind::Slash | Kind::Dash)
    });
    if end > from && !glued_more && (hard || counted) { end } else { from }
}

/// The number in words that begins at a token; the caller decides whether it counts.
pub(crate) fn in_words(tokens: &[Token], at: usize) -> Option<Number> {
    #[derive(Clone, Copy, PartialEq)]
    enum Last {
        Start,
        Digit(f64),
        Ten,
        Tens,
        Hundred,
        Odd,
        Unit,
        Scale,
    }
    let mut total = 0.0; // closed sections
    let mut section = 0.0; // the section that the last scale closed
    let mut group = 0.0; // 0 to 999
    let mut last = Last::Start;
    let mut scale = 1.0;
    let mut i = at;
    let mut best = None;
    // `nửa triệu`.
    if tokens.get(at).is_some_and(|t| t.id == w::NUA) {
        let (factor, end) = scales(tokens, at + 1);
        return (factor > 1.0).then_some(Number {
            value: factor / 2.0,
            scale: factor,
            end,
            open: false,
            words: true,
            syllables: end - at,
            plain: None,
        });
    }
    while let Some(token) = tokens.get(i) {
        if !token.is_word() {
            break;
        }
        let numeral = longest(tokens, i, Class::Digit).map(|h| NUMERALS[h.row].numeral);
        let id = token.id;
        match numeral {
            Some(Numeral::Digit(d)) => {
                let d = f64::from(d);
                let five = id == w::NAM;
                let only_after_tens = matches!(id, LAM_5 | NHAM | MOT_1);
                let four = id == TU_4;
                match last {
                    Last::Start if d == 0.0 || only_after_tens || four => break,
                    Last::Start | Last::Scale => {
                        if last == Last::Scale
                            && d == 0.0
                            && !next_is(tokens, i + 1, Numeral::Hundred)
                        {
                            break;
                        }
                        // `một triệu năm 2020`: the year, not five.
                        if last == Last::Scale && five && !next_numeral(tokens, i + 1) {
                            break;
                        }
                        group = d;
                        last = Last::Digit(d);
                    }
                    Last::Digit(first) if only_after_tens || four => {
                        group = first * 10.0 + d;
                        last = Last::Unit;
                    }
                    Last::Ten | Last::Tens if !five && (d > 0.0) => {
                        if last == Last::Ten && (only_after_tens && id == MOT_1) {
                            break;
                        }
                        group += d;
                        last = Last::Unit;
                    }
                    Last::Hundred => {
                        let tens = next_is(tokens, i + 1, Numeral::Tens);
                        if tens {
                            group += d * 10.0;
                            i += 1;
                            last = Last::Tens;
                        } else if five || d == 0.0 {
                            break;
                        } else {
                            // `ba trăm hai` is 320.
                            group += d * 10.0;
                            last = Last::Unit;
                        }
                    }
                    Last::Odd => {
                        group += d;
                        last = Last::Unit;
                    }
                    _ => break,
                }
            }
            Some(Numeral::Ten) => match last {
                Last::Start | Last::Hundred | Last::Scale => {
                    group += 10.0;
                    last = Last::Ten;
                }
                _ => break,
            },
            Some(Numeral::Tens) => match last {
                Last::Digit(d) if d > 1.0 => {
                    group += d * 9.0;
                    last = Last::Tens;
                }
                _ => break,
            },
            Some(Numeral::Hundred) => match last {
                Last::Digit(d) => {
                    group = d * 100.0;
                    last = Last::Hundred;
                }
                _ => break,
            },
            Some(Numeral::Odd) => match last {
                Last::Hundred | Last::Scale => last = Last::Odd,
                _ => break,
            },
            Some(Numeral::Half) => {
                match last {
                    Last::Scale => total += scale / 2.0,
                    Last::Hundred => group += 50.0,
                    _ => break,
                }
                i += 1;
                best = Some((total + section + group, i));
                break;
            }
            Some(Numeral::Dozen(n)) => {
                match last {
                    Last::Digit(_) | Last::Ten => group *= n,
                    _ => break,
                }
                last = Last::Unit;
            }
            Some(Numeral::Comma) => {
                let Some((fraction, end)) = decimals_in_words(tokens, i + 1) else { break };
                if last == Last::Start || last == Last::Scale {
                    // `không phẩy năm`.
                    break;
                }
                group += fraction;
                i = end;
                last = Last::Unit;
                best = Some((total + section + group, i));
                continue;
            }
            None => {
                if last == Last::Start {
                    break;
                }
                let (factor, end) = scales(tokens, i);
                if factor == 1.0 || last == Last::Scale && scale * factor > MOST_SCALE {
                    break;
                }
                if last == Last::Scale {
                    section *= factor;
                } else {
                    total += section;
                    section = group * factor;
                    group = 0.0;
                }
                scale = factor;
                i = end;
                last = Last::Scale;
                best = Some((total + section + group, i));
                continue;
            }
        }
        i += 1;
        if last != Last::Odd {
            best = Some((total + section + group, i));
        }
    }
    let (value, end) = best?;
    Some(Number { value, scale, end, open: false, words: true, syllables: end - at, plain: None })
}

const LAM_5: u16 = w::LAM_NUMERAL;
const NHAM: u16 = w::NHAM;
const MOT_1: u16 = w::MOT_NUMERAL;
const TU_4: u16 = w::TU_NUMERAL;

fn next_is(tokens: &[Token], at: usize, numeral: Numeral) -> bool {
    longest(tokens, at, Class::Digit).is_some_and(|h| NUMERALS[h.row].numeral == numeral)
}

fn next_numeral(tokens: &[Token], at: usize) -> bool {
    longest(tokens, at, Class::Digit).is_some() || longest(tokens, at, Class::Scale).is_some()
}

fn decimals_in_words(tokens: &[Token], mut at: usize) -> Option<(f64, usize)> {
    let (mut fraction, mut place) = (0.0, 0.1);
    let start = at;
    while let Some(hit) = longest(tokens, at, Class::Digit) {
        let Numeral::Digit(d) = NUMERALS[hit.row].numeral else { break };
        fraction += f64::from(d) * place;
        place /= 10.0;
        at += 1;
    }
    (at > start).then_some((fraction, at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;
    use crate::token::tokenize;

    #[test]
    fn digits_in_both_notations() {
        use Notation::{English, Vietnamese};
        for (raw, notation, value, open) in [
            ("3772", Vietnamese, 3772.0, false),
            ("3.772", Vietnamese, 3772.0, false),
            ("97.582.700", Vietnamese, 97_582_700.0, false),
            ("125,1", Vietnamese, 125.1, false),
            ("973,611", Vietnamese, 973.611, true),
            ("0,751", Vietnamese, 0.751, false),
            ("1.278,35", Vietnamese, 1278.35, false),
            ("13,423,800", Vietnamese, 13_423_800.0, false),
            ("1.5", Vietnamese, 1.5, true),
            ("7.50", Vietnamese, 7.5, true),
            ("109.0", Vietnamese, 109.0, true),
            ("12,095", English, 12095.0, true),
            ("1,234.5", Vietnamese, 1234.5, false),
            ("1.5", English, 1.5, false),
            ("05", Vietnamese, 5.0, false),
            ("7.500,5", Vietnamese, 7500.5, false),
        ] {
            assert_eq!(parse_digits(raw, notation), (value, open), "{raw}");
        }
    }

    fn read(text: &str) -> Option<f64> {
        let mut tokens = Vec::new();
        tokenize(text, Span::new(0, text.len() as u32), &mut tokens);
        let number =
            in_digits(text, &tokens, 0, Notation::Vietnamese).or_else(|| in_words(&tokens, 0))?;
        (number.end == tokens.len()).then_some(number.value)
    }

    #[test]
    fn words_and_scales() {
        for (text, value) in [
            ("82 triệu", 82e6),
            ("1,2 ngàn tỉ", 1.2e12),
            ("6.864 ngàn tỷ", 6.864e15),
            ("206 tỉ 541 triệu", 206_541e6),
            ("2 tỷ rưỡi", 2.5e9),
            ("hai tỷ rưỡi", 2.5e9),
            ("mười lăm", 15.0),
            ("hai mươi mốt", 21.0),
            ("bốn mươi tư", 44.0),
            ("hai lăm", 25.0),
            ("ba nhăm", 35.0),
            ("mười bẩy", 17.0),
            ("một nghìn hai trăm", 1200.0),
            ("một trăm linh năm", 105.0),
            ("một trăm lẻ ba", 103.0),
            ("một nghìn không trăm linh năm", 1005.0),
            ("năm nghìn năm trăm", 5500.0),
            ("ba trăm hai", 320.0),
            ("một trăm ba mươi tư triệu", 134e6),
            ("hai chục", 20.0),
            ("29 vạn", 290_000.0),
            ("một trăm rưỡi", 150.0),
            ("1 200 000 đồng", f64::NAN),
            ("hai phẩy năm", 2.5),
            ("2½", 2.5),
            ("50k", 50_000.0),
            ("2tr5", 2.5e6),
            ("năm trăm nghìn tỷ", 5e14),
        ] {
            if value.is_nan() {
                assert_eq!(read(text), None);
            } else {
                assert_eq!(read(text), Some(value), "{text}");
            }
        }
        for text in ["mười năm", "hai mươi năm", "trăm", "mươi", "tư", "không", "tỷ lệ"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
