//! Units, counted nouns, and what a figure is divided by.

use crate::lexicon::functions::{FUNCTIONS, Function};
use crate::lexicon::nouns::{NOUNS, NounKind};
use crate::lexicon::units::UNITS;
use crate::lexicon::{Class, Classes, Hit, longest, longest_of, words as w};
use crate::number::{self, Notation};
use crate::quantity::{Dimension, Per, Unit};
use crate::span::Span;
use crate::token::{Kind, Token};

/// A unit read from the tokens behind a number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UnitRead {
    pub(crate) unit: Unit,
    pub(crate) dimension: Dimension,
    /// One past its last token.
    pub(crate) end: usize,
    /// What the counted noun implies.
    pub(crate) noun: Option<NounKind>,
    /// Whether a table holds it.
    pub(crate) known: bool,
}

/// The unit that begins at a token, right behind a number or its scale word.
pub(crate) fn read(text: &str, tokens: &[Token], at: usize) -> Option<UnitRead> {
    let token = tokens.get(at)?;
    let sign = |key, dimension, end| {
        Some(UnitRead { unit: Unit::Known(key), dimension, end, noun: None, known: true })
    };
    match token.kind {
        Kind::Percent => return sign("%", Dimension::Percent, at + 1),
        Kind::Permille => return sign("‰", Dimension::Percent, at + 1),
        Kind::Currency => {
            let key = match token.span().of(text) {
                "$" => "USD",
                "€" => "EUR",
                _ => "VND",
            };
            return sign(key, Dimension::Money, at + 1);
        }
        Kind::Word => {}
        // `10 (mười) ngày` and the like: the words in brackets say the number again.
        Kind::Open => return behind_bracketed_words(text, tokens, at),
        _ => return None,
    }
    // `điểm %`, `độ C`, `km/h`.
    if token.id == w::DIEM && tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Percent) {
        return sign("pp", Dimension::Points, at + 2);
    }
    if is_speed(text, tokens, at) {
        return sign("km/h", Dimension::Speed, at + 3);
    }
    let unit = longest(tokens, at, Class::Unit).filter(|h| {
        // `lần lượt` is no unit.
        tokens[h.at].id != w::LAN || tokens.get(h.end()).is_none_or(|t| t.id != w::LUOT)
    });
    // `khoản 2, 3 Điều 12`: a capital begins a name; `hai con số` counts nothing.
    let noun = longest(tokens, at, Class::Noun).filter(|h| {
        let figure =
            token.id == w::CON_THING && tokens.get(h.end()).is_some_and(|t| t.id == w::SO_NUMBER);
        (!token.is_capital() || token.is_upper() || all_capital(tokens, at)) && !figure
    });
    match (unit, noun) {
        (Some(u), n) if n.is_none_or(|n| n.len <= u.len) => {
            let row = &UNITS[u.row];
            let mut end = u.end();
            // `USD Mỹ`, `đồng Việt Nam` are in the table; `US $` is not.
            if row.key == "USD" && tokens.get(end).is_some_and(|t| t.kind == Kind::Currency) {
                end += 1;
            }
            // `800 m 2`: the power with a space before it.
            let power = |n: &str| {
                let behind = tokens.get(end + 1).is_none_or(|t| {
                    t.is_word() && longest(tokens, end + 1, Class::Unit).is_none() || !t.is_word()
                });
                behind && tokens.get(end).is_some_and(|t| t.is_number() && t.span().of(text) == n)
            };
            if matches!(row.key, "m" | "km") && (power("2") || power("3") && row.key == "m") {
                let key = match (row.key, tokens[end].span().of(text)) {
                    ("km", _) => "km2",
                    (_, "2") => "m2",
                    _ => "m3",
                };
                let dimension = if key == "m3" { Dimension::Volume } else { Dimension::Area };
                return sign(key, dimension, end + 1);
            }
            let fits = !row.tight || !token.is_capital();
            fits.then_some(UnitRead {
                unit: Unit::Known(row.key),
                dimension: row.dimension,
                end,
                noun: None,
                known: true,
            })
        }
        // `Nhà máy điện Phú Mỹ 3 công suất 720 MW`.
        (_, Some(n))
            if tokens[n.at].id == w::CONG
                && tokens.get(n.end()).is_some_and(|t| t.id == w::SUAT) =>
        {
            None
        }
        (_, Some(n)) => Some(counted(tokens, n)),
        _ => unknown(tokens, at),
    }
}

fn is_speed(text: &str, tokens: &[Token], at: usize) -> bool {
    tokens[at].span().of(text).eq_ignore_ascii_case("km")
        && tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Slash)
        && tokens.get(at + 2).is_some_and(|t| matches!(t.id, w::H | w::GIO))
}

fn behind_bracketed_words(text: &str, tokens: &[Token], at: usize) -> Option<UnitRead> {
    let words = number::in_words(tokens, at + 1)?;
    let behind = words.end + 1;
    let closed = tokens.get(words.end)?.kind == Kind::Close;
    // One bracket says it again, not many.
    if !closed || tokens.get(behind)?.kind == Kind::Open {
        return None;
    }
    read(text, tokens, behind)
}

fn counted(tokens: &[Token], hit: Hit) -> UnitRead {
    let span = tokens[hit.at].span().to(tokens[hit.end() - 1].span());
    UnitRead {
        unit: Unit::Noun(span),
        dimension: Dimension::Count,
        end: hit.end(),
        noun: Some(NOUNS[hit.row].kind),
        known: true,
    }
}

/// Whether the line is written in capitals around a token.
fn all_capital(tokens: &[Token], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(Token::is_upper) || at > 1 && tokens[at - 2].is_upper()
}

/// What begins with one of these is no noun.
const NO_NOUN: Classes = Class::Function.bit()
    | Class::Comparator.bit()
    | Class::Change.bit()
    | Class::Digit.bit()
    | Class::Scale.bit();

/// Whether a noun phrase may begin with this token.
fn opens_noun(tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    token.is_word() && !token.is_capital() && longest_of(tokens, at, NO_NOUN).is_none()
}

/// A noun that no table holds: one syllable, or two where the second may go on a word.
fn unknown(tokens: &[Token], at: usize) -> Option<UnitRead> {
    if !opens_noun(tokens, at) {
        return None;
    }
    let adjective = longest(tokens, at + 1, Class::Function)
        .is_some_and(|h| FUNCTIONS[h.row].function == Function::Adjective);
    let two = opens_noun(tokens, at + 1)
        && !adjective
        && longest(tokens, at + 1, Class::Noun).is_none_or(|h| h.len == 1);
    let end = if two { at + 2 } else { at + 1 };
    Some(UnitRead {
        unit: Unit::Noun(tokens[at].span().to(tokens[end - 1].span())),
        dimension: Dimension::Count,
        end,
        noun: None,
        known: false,
    })
}

/// What the figure is divided by, from the token behind its unit: `/người/năm`, `một tấn`.
pub(crate) fn read_per(
    text: &str,
    tokens: &[Token],
    mut at: usize,
    dimension: Dimension,
    locality: bool,
) -> (Vec<Per>, usize) {
    let mut per = Vec::new();
    while let Some(token) = tokens.get(at) {
        if token.kind == Kind::Slash {
            let Some((divisor, end)) = divisor(text, tokens, at + 1, locality) else { break };
            per.push(divisor);
            at = end;
        } else if token.id == w::MOT
            && per.is_empty()
            && dimension != Dimension::Count
            && dimension != Dimension::Times
            && let Some((divisor, end)) = one(tokens, at + 1)
        {
            per.push(divisor);
            at = end;
        } else {
            break;
        }
    }
    (per, at)
}

/// `một năm`, `một tấn`: only what a rate is given in.
fn one(tokens: &[Token], at: usize) -> Option<(Per, usize)> {
    if let Some(key) = known_divisor(tokens.get(at)?.id) {
        return Some((Per::Known(key), at + 1));
    }
    let hit = longest(tokens, at, Class::Unit)?;
    Some((Per::Noun(tokens[hit.at].span()), hit.end()))
}

fn known_divisor(id: u16) -> Option<&'static str> {
    Some(match id {
        w::NAM => "year",
        w::THANG => "month",
        w::NGAY => "day",
        w::QUY => "quarter",
        w::NGUOI | w::KHAU => "person",
        w::HO => "household",
        w::HA => "ha",
        _ => return None,
    })
}

fn divisor(text: &str, tokens: &[Token], at: usize, locality: bool) -> Option<(Per, usize)> {
    let token = tokens.get(at)?;
    // `10,6%/mục tiêu 11,5%` stands beside its plan.
    if longest(tokens, at, Class::Plan).is_some() {
        return None;
    }
    // A multiple: `10.000 dân`, `vạn dân`, `1 vạn dân`, `100.000 trẻ`.
    let number = number::in_digits(text, tokens, at, Notation::Vietnamese).filter(|n| n.end > at);
    if let Some(number) = number {
        let one = number.value == 1.0;
        let from = if one { number.end } else { at };
        if one
            && tokens.get(number.end).is_some_and(|t| !t.is_number())
            && let Some((per, end)) = divisor(text, tokens, number.end, locality)
        {
            return Some((per, end));
        }
        let noun = noun_end(tokens, number.end)?;
        return Some((Per::Noun(tokens[from].span().to(tokens[noun - 1].span())), noun));
    }
    if let Some(scale) = longest(tokens, at, Class::Scale) {
        let end = noun_end(tokens, scale.end()).unwrap_or(scale.end());
        return Some((Per::Noun(tokens[at].span().to(tokens[end - 1].span())), end));
    }
    if token.id == w::DAU && tokens.get(at + 1).is_some_and(|t| t.id == w::NGUOI) {
        return Some((Per::Known("person"), at + 2));
    }
    let noun = longest(tokens, at, Class::Noun);
    if let Some(hit) = noun {
        let is_locality = NOUNS[hit.row].kind == NounKind::Locality;
        if locality && is_locality {
            return None;
        }
    }
    let unit = longest(tokens, at, Class::Unit);
    let end = noun_end(tokens, at)?;
    if end == at + 1
        && let Some(key) = known_divisor(token.id)
    {
        return Some((Per::Known(key), end));
    }
    let both = tokens[at].span().to(tokens[end - 1].span());
    // `ngày đêm` is a day, `người dân` a person, `hộ dân` a household.
    if let Some(key) = known_divisor(token.id)
        && noun.is_some_and(|h| h.len == 2)
        && matches!(key, "day" | "person" | "household")
    {
        return Some((Per::Known(key), end));
    }
    if let Some(unit) = unit
        && let Some(key) = (UNITS[unit.row].key == "ha").then_some("ha")
    {
        return Some((Per::Known(key), unit.end()));
    }
    Some((Per::Noun(both), end))
}

/// One past the noun or unit that begins at a token.
fn noun_end(tokens: &[Token], at: usize) -> Option<usize> {
    let noun = longest(tokens, at, Class::Noun).map(|h| h.end());
    let unit = longest(tokens, at, Class::Unit).map(|h| h.end());
    noun.max(unit)
        .or_else(|| tokens.get(at).filter(|t| t.is_word() && !t.is_upper()).map(|_| at + 1))
}

/// The span of tokens `from..to`.
pub(crate) fn span_of(tokens: &[Token], from: usize, to: usize) -> Span {
    tokens[from].span().to(tokens[to - 1].span())
}
