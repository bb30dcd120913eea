//! One block from left to right: what each of its numbers is.

use crate::article::BlockKind;
use crate::figure::{Figure, Figures};
use crate::identify::Identifier;
use crate::lexicon::nouns::NounKind;
use crate::lexicon::numerals::{NUMERALS, Numeral};
use crate::lexicon::{Class, Classes, longest, words as w};
use crate::number::{self, Notation};
use crate::quantity::{Dimension, Note, NumberKind, Value};
use crate::time::{Clock, Mention};
use crate::token::{Kind, Token};

/// The numbers of a block, sorted out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scan {
    pub(crate) figures: Vec<Figure>,
    pub(crate) times: Vec<Mention>,
    /// Tokens of every other number, and what it is.
    pub(crate) others: Vec<(usize, usize, NumberKind)>,
}

/// What the words begin with that are looked at.
const OPENS: Classes = Class::Opener.bit() | Class::Digit.bit();

/// Sorts out the numbers of one block.
pub(crate) fn scan(
    text: &str,
    tokens: &[Token],
    block: BlockKind,
    notation: Notation,
    out: &mut Scan,
) {
    out.figures.clear();
    out.times.clear();
    out.others.clear();
    let figures = Figures { text, tokens, notation };
    let clock = Clock { text, tokens };
    let identifier = Identifier { figures, block };
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        let next = match token.kind {
            Kind::Number | Kind::Vulgar => number_at(&figures, &clock, &identifier, at, out),
            Kind::Word if token.edges.begins & OPENS != 0 => word_at(&figures, &clock, at, out),
            Kind::Word if token.id != 0 => {
                debug_assert!(
                    clock.read(at).is_none(),
                    "a time begins with a word that openers.rs lacks"
                );
                at + 1
            }
            Kind::Word if token.is_numbered() => {
                out.others.push((at, at + 1, NumberKind::Name));
                at + 1
            }
            _ => at + 1,
        };
        at = next.max(at + 1);
    }
    complete_elliptic(tokens, out);
    drop_unmeasured(&figures, out);
}

fn number_at(
    figures: &Figures<'_>,
    clock: &Clock<'_>,
    identifier: &Identifier<'_>,
    at: usize,
    out: &mut Scan,
) -> usize {
    if let Some((kind, end)) = identifier.read(at) {
        // A year behind a document's word is a year: `kế hoạch 2020`.
        let year = matches!(kind, NumberKind::DocumentNumber | NumberKind::Name)
            && end == at + 1
            && clock.read(at).is_some();
        if !year {
            out.others.push((at, end, kind));
            return end;
        }
    }
    if let Some(mention) = clock.read(at) {
        out.times.push(mention);
        return mention.end;
    }
    match read_behind(figures, at, out) {
        Some(figure) if is_scale_or_grade(figures, &figure) => {
            out.others.push((figure.first, figure.end, NumberKind::Name));
            figure.end
        }
        Some(figure) => {
            let end = figure.end;
            if figure.noun == Some(NounKind::Time) {
                out.others.push((at, end, NumberKind::Duration));
            } else {
                out.figures.push(figure);
            }
            end
        }
        None => {
            out.others.push((at, at + 1, NumberKind::Unknown));
            at + 1
        }
    }
}

/// `tỷ lệ 1/500` of a map, `gạo 5% tấm`.
fn is_scale_or_grade(figures: &Figures<'_>, figure: &Figure) -> bool {
    let tokens = figures.tokens;
    let map = figure.of.is_some_and(|of| of >= 100.0)
        && matches!(figure.value, Value::One(v) if v == 1.0)
        && figure.unit.is_none();
    let grade = figure.dimension == Dimension::Percent
        && tokens.get(figure.end).is_some_and(|t| t.id == w::TAM_BROKEN);
    map || grade
}

/// The figure at a token; a sign before it that something else has taken is not its own.
fn read_behind(figures: &Figures<'_>, at: usize, out: &Scan) -> Option<Figure> {
    let mut figure = figures.read(at)?;
    let taken = [
        out.figures.last().map_or(0, |f| f.end),
        out.times.last().map_or(0, |m| m.end),
        out.others.last().map_or(0, |o| o.1),
    ];
    if taken.iter().any(|end| figure.first < *end) {
        figure.first = at;
    }
    Some(figure)
}

fn word_at(figures: &Figures<'_>, clock: &Clock<'_>, at: usize, out: &mut Scan) -> usize {
    let tokens = figures.tokens;
    let id = tokens[at].id;
    // Amounts too vague to be a value: `hàng trăm tỷ đồng`, `vài chục`.
    if matches!(id, w::HANG_ALT | w::HANG | w::VAI | w::MAY | w::NHIEU)
        && let Some(end) = vague(tokens, at + 1)
    {
        out.others.push((at, end, NumberKind::Vague));
        return end;
    }
    if let Some(mention) = clock.read(at) {
        out.times.push(mention);
        return mention.end;
    }
    if longest(tokens, at, Class::Digit).is_none() && id != w::NUA {
        return at + 1;
    }
    let Some(words) = number::in_words(tokens, at) else { return at + 1 };
    // `(bằng chữ: mười lăm triệu đồng)` says again what stands in digits.
    if at >= 2 && (tokens[at - 1].id == w::CHU || at >= 3 && tokens[at - 2].id == w::CHU) {
        return words.end;
    }
    let Some(figure) = read_behind(figures, at, out) else { return at + 1 };
    if let Some((_, end)) = clock.length_behind(words.end) {
        out.others.push((at, end, NumberKind::Duration));
        return end;
    }
    if !counts_in_words(figures, at, &figure, words.syllables) {
        return if words.syllables > 1 { words.end } else { at + 1 };
    }
    let end = figure.end;
    out.figures.push(figure);
    end
}

/// The end of `trăm tỷ đồng` behind `hàng`: scale words and what is counted.
fn vague(tokens: &[Token], mut at: usize) -> Option<usize> {
    let start = at;
    loop {
        let hundred = longest(tokens, at, Class::Digit).is_some_and(|h| {
            matches!(NUMERALS[h.row].numeral, Numeral::Hundred | Numeral::Dozen(_) | Numeral::Ten)
        });
        if !hundred && longest(tokens, at, Class::Scale).is_none() {
            break;
        }
        at += 1;
    }
    if at == start {
        return None;
    }
    let unit = longest(tokens, at, Class::Unit).map_or(at, |h| h.end());
    Some(unit)
}

/// Whether a number in words is meant as a number: `hai tiêu chí`, not `Ba Đình`, `hằng năm`, `hai bên`.
fn counts_in_words(figures: &Figures<'_>, at: usize, figure: &Figure, syllables: usize) -> bool {
    let tokens = figures.tokens;
    let token = &tokens[at];
    let before = at.checked_sub(1).map(|i| &tokens[i]);
    let before_id = before.map_or(0, |t| t.id);
    let known = figure.unit.is_some() && !figure.notes.contains(&Note::UnknownUnit);
    // A capital inside a sentence is a name, except where all is in capitals.
    let begins = before.is_none_or(|t| {
        matches!(
            t.kind,
            Kind::Dot | Kind::Newline | Kind::Stop | Kind::Colon | Kind::Quote | Kind::Dash
        )
    });
    let all_capitals = tokens.get(at + 1).is_some_and(|t| t.is_upper());
    if token.is_capital() && !begins && !all_capitals {
        return false;
    }
    if token.is_capital() && tokens.get(at + 1).is_some_and(|t| t.is_capital() && !t.is_upper()) {
        return false;
    }
    // An order, a date, a body of two.
    let ordinal = (1..=3).any(|len| {
        at.checked_sub(len).is_some_and(|from| {
            longest(tokens, from, Class::Ordinal).is_some_and(|h| h.end() == at)
        })
    });
    let in_name = matches!(
        before_id,
        w::THANG
            | w::NGAY
            | w::MONG
            | w::MUNG
            | w::CA
            | w::LAN
            | w::SO_NUMBER
            | w::DOI
            | w::THU_RANK
    );
    if in_name || ordinal && syllables == 1 {
        return false;
    }
    if syllables > 1 {
        return known || figure.scale > 1.0;
    }
    if figure.of.is_some() {
        return known;
    }
    if !known {
        return false;
    }

    // `gấp hai lần` counts; `hai lần` alone is how often.
    if figure.dimension == Dimension::Times {
        return matches!(before_id, w::GAP | w::TANG | w::GIAM);
    }
    match token.id {
        w::MOT => matches!(figure.value, Value::Range { .. }) || coordinated(figures, figure),
        w::NAM => {
            let year_before = matches!(
                before_id,
                w::TRONG
                    | w::DEN
                    | w::MOI
                    | w::HANG
                    | w::HANG_ALT
                    | w::CA
                    | w::DAU
                    | w::CUOI
                    | w::NUA
                    | w::MOT
                    | w::CAC
                    | w::NHUNG
                    | w::NHIEU
                    | w::CUA
                    | w::HOACH
                    | w::VOI
                    | w::TRUOC
                    | w::HET
                    | w::TU
                    | w::TOAN_ESTIMATE
                    | w::QUA
                    | w::GIUA
                    | w::VAO
                    | w::THANG
                    | w::KY
            ) || before
                .is_some_and(|t| matches!(t.kind, Kind::Slash | Kind::Number))
                || longest(figures.tokens, at.wrapping_sub(1), Class::Digit).is_some();
            !year_before
        }
        _ => true,
    }
}

/// `một` counts where the text counts on: `một chương trình và hai đề án`.
fn coordinated(figures: &Figures<'_>, figure: &Figure) -> bool {
    let tokens = figures.tokens;
    (figure.end..tokens.len().min(figure.end + 4)).any(|i| {
        let linked = tokens[i].id == w::VA || tokens[i].kind == Kind::Comma;
        let counts = longest(tokens, i + 1, Class::Digit).is_some()
            || tokens.get(i + 1).is_some_and(Token::is_number);
        linked
            && counts
            && figures.read(i + 1).is_some_and(|next| {
                next.dimension == Dimension::Count
                    && next.noun.is_some()
                    && next.noun != Some(NounKind::Time)
                    && next.scale == 1.0
            })
    })
}

/// `225 và hơn 67 triệu USD`, `10, 15 và 20 tỷ đồng`: the last figure lends its scale and unit.
fn complete_elliptic(tokens: &[Token], out: &mut Scan) {
    for i in (0..out.figures.len().saturating_sub(1)).rev() {
        let (left, right) = out.figures.split_at_mut(i + 1);
        let (figure, next) = (&mut left[i], &right[0]);
        if figure.unit.is_some() && !figure.notes.contains(&Note::UnknownUnit)
            || figure.of.is_some()
            || next.unit.is_none()
            || next.of.is_some()
        {
            continue;
        }
        if figure.unit.is_some() || !links(tokens, figure.end, next.first) {
            continue;
        }
        if figure.scale == 1.0 && next.scale > 1.0 {
            // `từ 500 lên 1 tỷ` lends nothing.
            let scaled = |v: f64| v * next.scale;
            figure.value = match figure.value {
                Value::One(v) => Value::One(scaled(v)),
                Value::Range { low, high } => Value::Range { low: scaled(low), high: scaled(high) },
            };
            figure.scale = next.scale;
        }
        figure.unit = next.unit;
        figure.dimension = next.dimension;
        figure.noun = next.noun;
        figure.per = next.per.clone();
    }
}

/// Whether only a list's joint and comparators stand between two figures.
pub(crate) fn links(tokens: &[Token], from: usize, to: usize) -> bool {
    if to <= from || to - from > 5 {
        return false;
    }
    let mut at = from;
    let mut joined = false;
    while at < to {
        let token = &tokens[at];
        if matches!(token.kind, Kind::Comma)
            || matches!(token.id, w::VA | w::HOAC | w::HAY | w::LEN | w::XUONG | w::CON | w::DEN)
        {
            joined = true;
            at += 1;
        } else if let Some(hit) = longest(tokens, at, Class::Comparator) {
            at = hit.end();
        } else {
            return false;
        }
    }
    joined
}

/// Numbers that measure nothing that the text says are no quantities.
fn drop_unmeasured(figures: &Figures<'_>, out: &mut Scan) {
    let Scan { figures: found, others, .. } = out;
    found.retain_mut(|figure| {
        if figure.unit.is_some() && !share_without_sign(figures, figure) {
            return !figure.notes.contains(&Note::UnknownUnit)
                || plausible_unknown(figures, figure, others);
        }
        if figure.unit.is_none() && figure.scale > 1.0
            || figure.of.is_some()
            || stands_alone(figures, figure)
        {
            if !figure.notes.contains(&Note::MissingUnit)
                && figure.scale == 1.0
                && figure.of.is_none()
            {
                figure.notes.push(Note::MissingUnit);
            }
            return !looks_like_date(figures, figure) || {
                others.push((figure.first, figure.end, NumberKind::Date));
                false
            };
        }
        others.push((figure.first, figure.end, NumberKind::Unknown));
        false
    });
    crate::order::by_start(others, |o| o.0 as u32);
}

/// `đạt 125,7 kế hoạch`: the plan is what it is a share of, not what is counted.
fn share_without_sign(figures: &Figures<'_>, figure: &mut Figure) -> bool {
    let Value::One(value) = figure.value else { return false };
    let noun_at = figure.first + 1;
    let plan = longest(figures.tokens, noun_at, Class::Plan).is_some();
    let reached = figure.first.checked_sub(1).is_some_and(|i| {
        let t = &figures.tokens[i];
        matches!(t.id, w::DAT | w::BANG | w::VUOT)
    });
    if figure.dimension != Dimension::Count
        || !plan
        || !reached
        || figure.scale > 1.0
        || figure.of.is_some()
    {
        return false;
    }
    let planned = figures.tokens.get(noun_at).is_some_and(|t| matches!(t.id, w::KE | w::DU));
    if value.fract() == 0.0 && !(planned && value >= 20.0) {
        return false;
    }
    figure.unit = None;
    figure.dimension = Dimension::Other;
    figure.noun = None;
    figure.end = noun_at;
    figure.notes.retain(|n| *n != Note::UnknownUnit);
    figure.notes.push(Note::MissingUnit);
    true
}

/// A unit that no table holds counts only behind a number that looks like a count.
fn plausible_unknown(
    figures: &Figures<'_>,
    figure: &Figure,
    others: &mut Vec<(usize, usize, NumberKind)>,
) -> bool {
    let before = figure.first.checked_sub(1).map(|i| &figures.tokens[i]);
    let named = before.is_some_and(|t| {
        t.is_word() && t.is_capital() || matches!(t.kind, Kind::Dash | Kind::Slash) && t.is_glued()
    });
    if named || figure.words {
        let numbers = (figure.first..figure.end).filter(|i| figures.tokens[*i].is_number());
        others.extend(numbers.map(|i| (i, i + 1, NumberKind::Unknown)));
        return false;
    }
    true
}

/// A number without a unit that a verb gives: `chỉ số đạt 44,5`.
fn stands_alone(figures: &Figures<'_>, figure: &Figure) -> bool {
    if figure.notes.contains(&Note::MissingUnit) {
        return true;
    }
    let tokens = figures.tokens;
    let ends = tokens
        .get(figure.end)
        .is_none_or(|t| !t.is_word() && t.kind != Kind::Slash && t.kind != Kind::Dash);
    let linked = figure.first.checked_sub(1).is_some_and(|i| {
        matches!(tokens[i].id, w::DAT | w::LA | w::LEN | w::XUONG | w::MUC)
            || longest(tokens, i, Class::Comparator).is_some()
    });
    linked && ends
}

fn looks_like_date(figures: &Figures<'_>, figure: &Figure) -> bool {
    let (Value::One(day), Some(month)) = (figure.value, figure.of) else { return false };
    let reached = figure.first.checked_sub(1).is_some_and(|i| {
        let t = &figures.tokens[i];
        t.id == w::DAT
            || t.id == w::CO
            || t.id == w::VOI
            || longest(figures.tokens, i, Class::Comparator).is_some()
    });
    figure.unit.is_none() && day <= 31.0 && month <= 12.0 && figure.scale == 1.0 && !reached
}
