//! Localities that the text names, and the one that it is about.

use crate::lexicon::places::{BODIES, PLACE_KINDS};
use crate::lexicon::provinces::PROVINCES;
use crate::lexicon::{ANY, Class, Classes, Hit, longest, longest_of, several_of, words as w};
use crate::phrases::ending_at;
use crate::span::Span;
use crate::token::{Kind, Token};
use crate::unit::span_of;

/// A locality: its kind and its name as written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    pub(crate) kind: &'static str,
    pub(crate) name: String,
}

impl Place {
    /// `huyện Thường Tín`; the name alone where the kind is not known.
    pub(crate) fn display(&self) -> String {
        if self.kind.is_empty() {
            self.name.clone()
        } else {
            format!("{} {}", self.kind, self.name)
        }
    }
}

/// A mention of a locality.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct PlaceMention {
    pub(crate) first: usize,
    pub(crate) end: usize,
    /// Tokens of the name; empty for `toàn huyện`, `trên địa bàn tỉnh`: the article's own.
    pub(crate) name: (usize, usize),
    pub(crate) kind: &'static str,
    /// 1 provinces, 2 districts, 3 communes, 4 villages; 0 where only a body is named.
    pub(crate) level: u8,
    /// Whether a body or office of the place is named: `Bí thư Quận ủy Ba Đình`.
    pub(crate) body: bool,
}

/// The longest name, in syllables: `Bà Rịa - Vũng Tàu` is four.
const LONGEST_NAME: usize = 5;

impl PlaceMention {
    /// The place as data writes it.
    pub(crate) fn place(&self, text: &str, tokens: &[Token]) -> Option<Place> {
        let name = tokens.get(self.name.0..self.name.1)?;
        if name.is_empty() {
            return None;
        }
        let words: Vec<String> = name
            .iter()
            .map(|t| {
                let word = t.span().of(text).replace(['\u{D0}', '\u{189}'], "Đ");
                if t.is_upper() && name.len() > 1 { title_case(&word) } else { word }
            })
            .collect();
        let joined = words.join(" ");
        let joined = match joined.as_str() {
            "HCM" => "Hồ Chí Minh".to_string(),
            _ => joined,
        };
        Some(Place { kind: self.kind, name: joined })
    }

    pub(crate) fn span(&self, tokens: &[Token]) -> Span {
        span_of(tokens, self.first, self.end)
    }
}

fn title_case(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().into_iter().chain(chars.map(crate::letter::lowercase)).collect()
}

/// Whether a mention, a kind of locality or a body may begin with a token; where not, none does.
fn may_begin(token: &Token) -> bool {
    const NAMES: Classes = Class::Body.bit() | Class::PlaceKind.bit() | Class::Province.bit();
    token.edges.begins & NAMES != 0 || matches!(token.id, w::TOAN | w::CA | w::DIA)
}

/// The next token from one on with which a mention, a kind of locality or a body may begin.
pub(crate) fn next(tokens: &[Token], from: usize) -> Option<usize> {
    tokens.get(from..)?.iter().position(may_begin).map(|at| from + at)
}

/// The mention that begins at a token.
pub(crate) fn read(tokens: &[Token], at: usize) -> Option<PlaceMention> {
    let token = tokens.get(at)?;
    if !may_begin(token) || !token.is_word() {
        return None;
    }
    if let Some(own) = own_locality(tokens, at) {
        return Some(own);
    }
    if let Some(hit) = longest(tokens, at, Class::Body) {
        let row = &BODIES[hit.row];
        if row.kind.is_empty() {
            return named_body(tokens, &hit);
        }
        return named(tokens, at, hit.end(), row.kind, row.level, true);
    }
    if let Some(hit) = longest(tokens, at, Class::PlaceKind) {
        let row = &PLACE_KINDS[hit.row];
        let mut from = hit.end();
        // `TP.Hà Nội`, `TP. Hồ Chí Minh`.
        if token.is_upper() && tokens.get(from).is_some_and(|t| t.kind == Kind::Dot) {
            from += 1;
        }
        let body = ending_at(tokens, at, Class::Body).is_some();
        return named(tokens, at, from, row.kind, row.level, body);
    }
    province(tokens, at)
}

/// `toàn huyện`, `cả tỉnh`, `trên địa bàn xã`, `của huyện`: the locality that the article is about.
fn own_locality(tokens: &[Token], at: usize) -> Option<PlaceMention> {
    let start = match tokens[at].id {
        w::TOAN | w::CA => at + 1,
        w::DIA if tokens.get(at + 1)?.id == w::BAN => at + 2,
        // `; năm 2021 huyện đặt mục tiêu`, `…”, xã phấn đấu`.
        w::HUYEN | w::XA | w::TINH | w::QUAN | w::PHUONG if subject_alone(tokens, at) => at,
        _ => return None,
    };
    let hit = longest(tokens, start, Class::PlaceKind)?;
    let named = tokens.get(hit.end()).is_some_and(|t| t.is_word() && t.is_capital());
    let row = &PLACE_KINDS[hit.row];
    (!named).then_some(PlaceMention {
        first: at,
        end: hit.end(),
        name: (0, 0),
        kind: row.kind,
        level: row.level,
        body: false,
    })
}

/// The level of a place by the kind with which it begins; 0 where it says none.
pub(crate) fn level_of(place: &str) -> u8 {
    let row = PLACE_KINDS.iter().find(|row| place.starts_with(row.kind));
    row.map_or(0, |row| row.level)
}

/// Whether the kind of locality alone is the subject of a clause.
fn subject_alone(tokens: &[Token], at: usize) -> bool {
    let free = at == 0 || !tokens[at - 1].is_word() && tokens[at - 1].kind != Kind::Slash;
    free && tokens
        .get(at + 1)
        .is_some_and(|t| t.is_word() && !t.is_capital() && t.id != w::HOI_ASSEMBLY)
        && several_of(tokens, at, ANY) == 0
}

/// `Trung tâm TT&VH Ba Chẽ`: a body that names its place without its kind.
fn named_body(tokens: &[Token], hit: &Hit) -> Option<PlaceMention> {
    let mut from = hit.end();
    if longest(tokens, from, Class::PlaceKind).is_some()
        || longest(tokens, from, Class::Body).is_some()
    {
        return None;
    }
    // `TT&VH`, `TT-VH`: abbreviations and their joints.
    while tokens.get(from).is_some_and(|t| {
        t.is_word() && t.is_upper()
            || !t.is_word() && t.is_glued() && t.kind == Kind::Other
            || t.id == w::VA && tokens.get(from + 1).is_some_and(|n| n.is_upper())
    }) {
        from += 1;
    }
    named(tokens, hit.at, from, "", 0, true)
}

/// The capital run that is the name of a locality.
fn named(
    tokens: &[Token],
    first: usize,
    from: usize,
    kind: &'static str,
    level: u8,
    body: bool,
) -> Option<PlaceMention> {
    let office = (1..=6).any(|back| {
        first
            .checked_sub(back)
            .is_some_and(|i| longest(tokens, i, Class::Office).is_some_and(|h| h.end() <= first))
    });
    // `quận 3`, `phường 7`.
    if tokens.get(from).is_some_and(|t| t.is_number() && t.span().len() <= 2)
        && matches!(level, 2 | 3)
        && kind != "xã"
        && kind != "huyện"
    {
        let counted = tokens.get(from + 1).is_some_and(|t| {
            t.kind == Kind::Percent
                || longest(tokens, from + 1, Class::Noun).is_some()
                || longest(tokens, from + 1, Class::Unit).is_some()
        });
        return (!counted).then_some(PlaceMention {
            first,
            end: from + 1,
            name: (from, from + 1),
            kind,
            level,
            body,
        });
    }
    let mut end = from;
    while end < tokens.len() && end - from < LONGEST_NAME + 3 {
        let t = &tokens[end];
        let word = t.is_word()
            && t.is_capital()
            && (!t.is_upper() || tokens[first].is_upper() || from == end && t.span().len() <= 3);
        let hyphen = t.kind == Kind::Dash
            && end > from
            && tokens.get(end + 1).is_some_and(|n| {
                n.is_capital() && longest(tokens, end + 1, Class::Office).is_none()
            })
            && (t.is_glued() || kind == "tỉnh")
            && province(tokens, from).is_some_and(|p| p.end > end);
        // A new kind or an office begins another name.
        let other = end > from
            && (longest(tokens, end, Class::Office).is_some_and(|h| h.len > 1)
                || longest(tokens, end, Class::Body).is_some());
        if !(word || hyphen) || other {
            break;
        }
        end += 1;
    }
    if end == from {
        return None;
    }
    let run = end - from;
    // `Sở Y tế`, `Công an Văn hóa`: a capital that begins a common word names no place.
    let goes_on = tokens.get(end).is_some_and(|t| t.is_word() && !t.is_capital());
    // `huyện Nông thôn mới`: one capital, and the word goes on in small letters.
    const VERBS: Classes =
        Class::Function.bit() | Class::Cue.bit() | Class::Change.bit() | Class::Comparator.bit();
    let verb_behind = longest_of(tokens, end, VERBS).is_some();
    if kind.is_empty() && !(2..=3).contains(&run) || run == 1 && goes_on && !verb_behind {
        return None;
    }
    // In a line of capitals a name has no end that can be seen.
    if tokens[from].is_upper() && tokens[first].is_upper() && tokens[from].span().len() > 3 {
        let ends = tokens.get(end).is_none_or(|t| !t.is_word());
        if !ends || !(2..=4).contains(&run) {
            return None;
        }
    }
    if office || run > 3 {
        let surname = (from..end).find(|i| *i + 1 < end && is_surname(tokens, *i));
        match surname {
            // `Chủ tịch UBND huyện Hoàng Anh Tuấn`: a person.
            Some(s) if s == from && office && run >= 3 => return None,
            Some(s) if s > from && (run > 3 || office) && end - s >= 2 => end = s,
            _ => {}
        }
    }
    end = end.min(from + LONGEST_NAME);
    Some(PlaceMention { first, end, name: (from, end), kind, level, body })
}

pub(crate) fn is_surname(tokens: &[Token], at: usize) -> bool {
    longest(tokens, at, Class::Surname).is_some()
}

/// A province that is named without its kind.
fn province(tokens: &[Token], at: usize) -> Option<PlaceMention> {
    let (end, row) = province_name(tokens, at)?;
    if !tokens[at..end].iter().all(|t| !t.is_word() || t.is_capital()) {
        return None;
    }
    // Not inside a longer name: `đường Quảng Ninh`, `Nguyễn Thái Bình`, `Trường Đại học Thái Nguyên`.
    let before = at.checked_sub(1).map(|i| &tokens[i]);
    if before.is_some_and(|t| t.is_word() && t.is_capital() && !t.is_upper())
        || tokens.get(end).is_some_and(|t| t.is_word() && t.is_capital())
    {
        return None;
    }
    Some(PlaceMention {
        first: at,
        end,
        name: (at, end),
        kind: PROVINCES[row].kind,
        level: 1,
        body: false,
    })
}

fn province_name(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    if let Some(hit) = longest(tokens, at, Class::Province) {
        // `Bà Rịa - Vũng Tàu`, `Thừa Thiên - Huế` hold a dash that the table does not.
        return Some((hit.end(), hit.row));
    }
    if tokens.get(at)?.edges.begins & Class::Province.bit() == 0 {
        return None;
    }
    let dash = (2..=2).find(|n| tokens.get(at + n).is_some_and(|t| t.kind == Kind::Dash))?;
    let joined: Vec<Token> = tokens
        .get(at..at + 6.min(tokens.len() - at))?
        .iter()
        .filter(|t| t.kind != Kind::Dash)
        .copied()
        .collect();
    let hit = longest(&joined, 0, Class::Province)?;
    (hit.len > dash).then_some((at + hit.len + 1, hit.row))
}
