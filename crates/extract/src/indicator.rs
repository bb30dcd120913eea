//! The phrase that names what a figure measures.

mod described;
mod subject;

use crate::figure::Figure;
use crate::lexicon::functions::{FUNCTIONS, Function};
use crate::lexicon::nouns::NounKind;
use crate::lexicon::{Class, longest, longest_of, words as w};
use crate::phrases::ending_at;
use crate::quantity::{Dimension, Measure};
use crate::span::Span;
use crate::time::{Mention, Time};
use crate::token::{Kind, Token};
use crate::unit::span_of;
use described::{counted_name, share_of};
use subject::{is_head, subject, trimmed};

/// What the search for a name may look at.
pub(crate) struct Around<'a> {
    pub(crate) tokens: &'a [Token],
    pub(crate) times: &'a [Mention],
    /// One past the figure before, or the block's begin.
    pub(crate) previous_end: usize,
    /// First token of the figure behind, or the block's end.
    pub(crate) next: usize,
    /// Whether a figure stands before it in the sentence.
    pub(crate) goes_on: bool,
}

/// Whether a name is led by a word that begins names, or is a short description of what is counted.
pub(crate) fn is_well_named(tokens: &[Token], naming: Naming, first: usize) -> bool {
    match naming {
        Naming::Subject(span) => {
            let at = tokens.partition_point(|t| t.start < span.start);
            is_head(tokens, at)
        }
        Naming::Counted(span) => {
            let from = tokens.partition_point(|t| t.start < span.start);
            let to = tokens.partition_point(|t| t.end <= span.end);
            // A verb or link before the figure: `kết nạp 250 đảng viên`, not `quy mô 350 giường`.
            let object = ending_at(tokens, first, Class::Function).is_some_and(|h| {
                matches!(FUNCTIONS[h.row].function, Function::Verb | Function::Link)
            });
            to - from <= 6 && object && longest(tokens, from, Class::Noun).is_some()
        }
        Naming::None => false,
    }
}

/// How a figure got its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Naming {
    /// The words before it in its clause.
    Subject(Span),
    /// What is counted, with what describes it.
    Counted(Span),
    /// Nothing of its own: it goes on about the figure before it.
    None,
}

/// The longest name, in syllables.
const LONGEST: usize = 16;

/// The name of a figure.
pub(crate) fn read(around: &Around<'_>, figure: &Figure, measure: Measure) -> Naming {
    let (end, linked) = before_links(around, figure);
    let subject = named(around, end);
    let counted = figure.noun.is_some() || figure.dimension == Dimension::Count;
    if counted {
        // `Tổng đàn đạt 25.000 con`, `dân số gần 24.600 người`: a name that says how many names it better.
        let colon = figure.first > around.previous_end
            && around.tokens[figure.first - 1].kind == Kind::Colon;
        if let Some(span) = subject
            && figure.noun != Some(NounKind::PlanPart)
            && (colon && !heads_topic(around, end, figure) && !says_something(around, span)
                || begins_with_head(around, span)
                || only_counts(around, figure, end))
        {
            return Naming::Subject(span);
        }
        // `tạo việc làm cho 1.600 lao động`.
        if let Some(span) = jobs(around, end) {
            return Naming::Subject(span);
        }
        // `đào tạo nghề 26.500 người`.
        if subject.is_none()
            && is_counter(around, figure)
            && let Some(span) = verb(around, end).filter(|s| s.len() > 8)
        {
            return Naming::Subject(span);
        }
        if linked == Linked::Strong
            && subject.is_none()
            && around.goes_on
            && figure.noun != Some(NounKind::PlanPart)
            && !begins_anew(around, figure)
        {
            return Naming::None;
        }
        return Naming::Counted(counted_name(around, figure));
    }
    let before = end.checked_sub(1).map_or(0, |i| around.tokens[i].id);
    if figure.dimension == Dimension::Percent
        && measure == Measure::Level
        && (subject.is_none()
            || matches!(before, w::CHO | w::VOI | w::CO)
            || acts(around, end)
            || heads_topic(around, end, figure)
            || linked == Linked::Weak && before_has(around, end, figure))
        && let Some(span) = share_of(around, figure)
    {
        return Naming::Counted(span);
    }
    match subject {
        // `tỷ lệ thu gom ở đô thị đạt 91%, ở nông thôn 58,5%`: the same of another place.
        Some(span) if around.goes_on && says_where(around, span) => Naming::None,
        Some(span) => Naming::Subject(span),
        // `huy động 86 tỷ đồng vốn xã hội hóa`: what it is of stands behind.
        None if measure == Measure::Level && linked != Linked::Strong => share_of(around, figure)
            .map(Naming::Counted)
            .or_else(|| verb(around, end).map(Naming::Subject))
            .unwrap_or(Naming::None),
        // `Đàn lợn tăng trở lại, đạt 520.000 con`: the clause before has the subject.
        None => topic(around, figure).map_or(Naming::None, Naming::Subject),
    }
}

/// `suy dinh dưỡng dưới 10%; đạt 8 bác sĩ`: behind a semicolon a noun that is counted names itself.
fn begins_anew(around: &Around<'_>, figure: &Figure) -> bool {
    let between = around.tokens.get(around.previous_end..figure.first).unwrap_or_default();
    between.iter().any(|t| t.kind == Kind::Semicolon) && !is_counter(around, figure)
}

/// The noun phrase before a figure, if it names anything. `Tỷ lệ hồ sơ trực tuyến: cấp tỉnh 65%`: where it
/// only says whose figure it is, the name stands before the colon.
fn named(around: &Around<'_>, end: usize) -> Option<Span> {
    let tokens = around.tokens;
    let span = subject(around, end)?;
    let from = tokens.partition_point(|t| t.start < span.start);
    if !names_nothing(tokens, span) {
        return Some(span);
    }
    let before = |at: usize| at.checked_sub(1).filter(|at| *at > around.previous_end);
    let part = before(from).filter(|at| tokens[*at].id == w::CAP)?;
    let colon = before(part).filter(|at| tokens[*at].kind == Kind::Colon)?;
    subject(around, colon).filter(|s| !names_nothing(tokens, *s))
}

/// `xã`, `quận Ninh Kiều`, `Lộc Minh`, `cao hơn bình quân`, `con số`: who does something, or how it
/// compares, is not what is measured.
fn names_nothing(tokens: &[Token], name: Span) -> bool {
    let from = tokens.partition_point(|t| t.start < name.start);
    let to = tokens.partition_point(|t| t.end <= name.end);
    let words = &tokens[from..to];
    let compares = longest(tokens, from, Class::Change)
        .is_some_and(|h| h.end() <= to && tokens[h.end() - 1].id == w::HON);
    let number = matches!(words, [a, b] if a.id == w::CON_THING && b.id == w::SO_NUMBER);
    let named = words.len() >= 2
        && words.iter().all(|t| t.is_capital() && !t.is_upper())
        && !is_head(tokens, from);
    // `trong khi NQ là 70%`: the plan for what was named before.
    let plan = longest(tokens, from, Class::Plan).is_some_and(|h| h.end() == to);
    compares || number || named || plan || names_actor(tokens, from, to)
}

/// `Sở được giao`, `ngành Y tế được tỉnh giao`, `thành phố cứng hóa`: an actor, with the verb or without.
fn names_actor(tokens: &[Token], from: usize, to: usize) -> bool {
    let actor =
        longest_of(tokens, from, Class::PlaceKind.bit() | Class::Body.bit() | Class::Office.bit())
            .is_some()
            || matches!(tokens[from].id, w::NGANH | w::CHUNG_WE | w::SO_OFFICE | w::VUNG);
    // `Phòng Kinh tế - Hạ tầng: hoàn thành 9,4 km đường`: whose task it is.
    let office = matches!(tokens[from].id, w::PHONG_OFFICE | w::SO_OFFICE)
        && tokens[from].is_capital()
        && tokens.get(from + 1).is_some_and(Token::is_capital);
    if office {
        return true;
    }
    let mut end = to;
    if let Some(verb) = ending_at(tokens, end, Class::Function)
        && verb.at > from
        // `Thị trấn đạt chuẩn` counts towns, nobody acts.
        && tokens[verb.at].id != w::DAT
        && matches!(FUNCTIONS[verb.row].function, Function::Verb | Function::Link)
    {
        end = verb.at;
    }
    let rest = &tokens[from + 1..end.max(from + 1)];
    actor && (rest.iter().all(|t| t.is_capital() || t.id == w::DUOC) || end < to && rest.len() <= 5)
}

/// `Nông thôn mới tiếp tục là điểm sáng: 12/25 xã`: a clause, no name.
fn says_something(around: &Around<'_>, name: Span) -> bool {
    let from = around.tokens.partition_point(|t| t.start < name.start);
    let to = around.tokens.partition_point(|t| t.end <= name.end);
    around.tokens[from..to].iter().any(|t| t.id == w::LA)
}

/// Whether a comma and `ở` are all that stands between the figure before and a name.
fn says_where(around: &Around<'_>, name: Span) -> bool {
    let from = around.tokens.partition_point(|t| t.start < name.start);
    let between = around.tokens.get(around.previous_end..from).unwrap_or_default();
    matches!(between, [comma, at] if comma.kind == Kind::Comma && at.id == w::O)
}

/// Whether `có`, `được`, `với` stands between a name and its figure: `Huyện có 95% hộ dùng nước sạch`.
fn before_has(around: &Around<'_>, end: usize, figure: &Figure) -> bool {
    around.tokens[end..figure.first]
        .iter()
        .any(|t| matches!(t.id, w::CO | w::CHO | w::VOI | w::DUY))
}

/// `đàn bò sữa 2.000 con`, `xuất khẩu lao động 4.000 người`: the noun that counts says nothing more.
fn only_counts(around: &Around<'_>, figure: &Figure, end: usize) -> bool {
    let tokens = around.tokens;
    let named = end > around.previous_end
        && !ending_at(tokens, end, Class::Function)
            .is_some_and(|h| FUNCTIONS[h.row].function == Function::Verb);
    named && is_counter(around, figure)
}

/// Whether a figure counts in a word that only counts, and nothing describes what.
fn is_counter(around: &Around<'_>, figure: &Figure) -> bool {
    matches!(
        around.tokens[figure.end - 1].id,
        w::CON_THING | w::NGUOI | w::LUOT | w::CA_CASE | w::LIEU
    ) && !around.tokens.get(figure.end).is_some_and(Token::is_word)
}

/// Whether a name begins with a word such as `tổng`, `số`, `sản lượng`.
fn begins_with_head(around: &Around<'_>, name: Span) -> bool {
    let at = around.tokens.partition_point(|t| t.start < name.start);
    is_head(around.tokens, at)
}

/// `giải ngân 100% kế hoạch vốn`, `cắt 30% kinh phí hội nghị`: what is done to the share.
fn acts(around: &Around<'_>, end: usize) -> bool {
    ending_at(around.tokens, end, Class::Function).is_some_and(|h| {
        FUNCTIONS[h.row].function == Function::Verb
            && h.at >= around.previous_end
            && ending_at(around.tokens, end, Class::Noun).is_none_or(|n| n.len <= h.len)
            && !(h.at > 0 && is_head(around.tokens, h.at))
    })
}

/// `Về nông thôn, môi trường: 100% số xã`: a topic before the colon.
fn heads_topic(around: &Around<'_>, end: usize, figure: &Figure) -> bool {
    let tokens = around.tokens;
    let colon = figure.first > 0 && tokens[figure.first - 1].kind == Kind::Colon;
    colon
        && (around.previous_end..end)
            .rev()
            .take(LONGEST)
            .take_while(|i| {
                tokens[*i].is_word() || matches!(tokens[*i].kind, Kind::Comma | Kind::Dash)
            })
            .any(|i| tokens[i].id == w::VE && tokens[i].is_capital())
}

/// `giải quyết việc làm mới cho`, right before the number of workers.
fn jobs(around: &Around<'_>, end: usize) -> Option<Span> {
    let tokens = around.tokens;
    let floor = around.previous_end.max(end.saturating_sub(6));
    let made = end > floor && tokens[end - 1].id == w::LAM;
    if end <= floor || tokens[end - 1].id != w::CHO && !made {
        return None;
    }
    let at = (floor..end)
        .rev()
        .find(|i| tokens[*i].id == w::VIEC && tokens.get(i + 1).is_some_and(|t| t.id == w::LAM))?;
    let start = ending_at(tokens, at, Class::Function)
        .filter(|h| h.at >= floor && FUNCTIONS[h.row].function == Function::Verb)
        .map_or(at, |h| h.at);
    Some(span_of(tokens, start, at + 2))
}

/// The verb right before a figure, where nothing else names it: `gieo trồng 5.268 ha`.
fn verb(around: &Around<'_>, end: usize) -> Option<Span> {
    let hit = ending_at(around.tokens, end, Class::Function)?;
    let is_verb = FUNCTIONS[hit.row].function == Function::Verb && hit.at >= around.previous_end;
    is_verb.then(|| span_of(around.tokens, hit.at, hit.end()))
}

/// The noun phrase that opens the clauses between the figure before and this one.
fn topic(around: &Around<'_>, figure: &Figure) -> Option<Span> {
    let tokens = around.tokens;
    let mut comma = figure.first;
    while comma > around.previous_end && tokens[comma - 1].kind != Kind::Comma {
        if !tokens[comma - 1].is_word() {
            return None;
        }
        comma -= 1;
    }
    let end = comma.checked_sub(1).filter(|e| *e > around.previous_end)?;
    let mut start = end;
    while start > around.previous_end && end - start < 24 {
        let token = &tokens[start - 1];
        if matches!(
            token.kind,
            Kind::Comma
                | Kind::Semicolon
                | Kind::Colon
                | Kind::Dot
                | Kind::Newline
                | Kind::Open
                | Kind::Close
        ) || ending_time(around, start).is_some()
        {
            break;
        }
        start -= 1;
    }
    // `so với cùng kỳ, bằng 47% kế hoạch`.
    if tokens[start].id == w::SO {
        return None;
    }
    // Up to its verb.
    let verb = (start + 1..end).find(|at| {
        longest(tokens, *at, Class::Function)
            .is_some_and(|h| FUNCTIONS[h.row].function == Function::Link)
            || longest(tokens, *at, Class::Change).is_some()
    })?;
    trimmed(around, start, verb)
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Linked {
    /// `đạt`, `là`, `còn`: a subject stands before it.
    Strong,
    /// `có`, `với`, a comparator.
    Weak,
    No,
}

/// Steps back over what joins a name to its figure: comparators, verbs, times, words of change.
fn before_links(around: &Around<'_>, figure: &Figure) -> (usize, Linked) {
    let tokens = around.tokens;
    let mut end = figure.first;
    let mut linked = Linked::No;
    while end > around.previous_end {
        if let Some(time) = ending_time(around, end).or_else(|| ending_length(around, end)) {
            end = time;
            continue;
        }
        let token = &tokens[end - 1];
        // `năm 2025 và 2030`: the other times of a list.
        if end < figure.first
            && (token.kind == Kind::Comma || token.id == w::VA)
            && ending_time(around, end - 1).is_some()
        {
            end -= 1;
            continue;
        }
        // `đạt và vượt 8 tỷ đồng`.
        if end < figure.first
            && matches!(token.id, w::VA | w::HOAC)
            && end >= 2
            && tokens[end - 2].id == w::DAT
            && tokens[end].id == w::VUOT
        {
            end -= 1;
            continue;
        }
        // `≥ 92%`.
        if token.kind == Kind::Other && end == figure.first && token.span().len() <= 3 {
            end -= 1;
            continue;
        }
        // `Tỷ lệ hộ nghèo: dưới 1%`; `Diện tích cam (620 ha)`.
        if linked != Linked::Strong && matches!(token.kind, Kind::Colon | Kind::Open) {
            end -= 1;
            linked = Linked::Strong;
            continue;
        }
        // `Tỷ lệ hộ nghèo (chuẩn đa chiều) còn`.
        if token.kind == Kind::Close
            && let Some(open) = bracket(around, end)
        {
            end = open;
            continue;
        }
        if !token.is_word() {
            break;
        }
        let comparator = ending_at(tokens, end, Class::Comparator);
        let change = ending_at(tokens, end, Class::Change);
        let link = ending_at(tokens, end, Class::Function)
            .filter(|h| FUNCTIONS[h.row].function == Function::Link);
        let Some(hit) = [comparator, change, link].into_iter().flatten().max_by_key(|h| h.len)
        else {
            break;
        };
        // `chứng chỉ 35%`: a noun ends in what looks like a joint.
        if ending_at(tokens, end, Class::Noun).is_some_and(|n| n.len > hit.len) {
            break;
        }
        // The rate itself is the name: `tốc độ tăng trưởng 12%`.
        if hit.class == Class::Change && hit.len >= 2 && names_rate(tokens, hit.at, hit.end()) {
            break;
        }
        if hit.at < around.previous_end {
            break;
        }
        if link.is_some_and(|l| l.at == hit.at) {
            let strong = matches!(
                tokens[hit.at].id,
                w::DAT
                    | w::LA
                    | w::CON
                    | w::LEN
                    | w::XUONG
                    | w::DEN
                    | w::CHI_SO
                    | w::MUC
                    | w::O
                    | w::UOC
                    | w::TANG
                    | w::GIAM
                    | w::DUY
                    | w::BANG
                    | w::GIU
                    | w::CHIEM
                    | w::VUOT
            );
            let verb_only = matches!(tokens[hit.at].id, w::TANG | w::GIAM) && hit.len == 1;
            linked = match linked {
                Linked::Strong => Linked::Strong,
                _ if strong && !verb_only => Linked::Strong,
                _ => Linked::Weak,
            };
        }
        end = hit.at;
    }
    (end, linked)
}

/// The bracket that a closing one before `end` closes, with no figure inside.
fn bracket(around: &Around<'_>, end: usize) -> Option<usize> {
    let floor = around.previous_end.max(end.saturating_sub(14));
    (floor..end).rev().find(|at| around.tokens[*at].kind == Kind::Open)
}

fn names_rate(tokens: &[Token], at: usize, end: usize) -> bool {
    tokens[at].id != w::TANG && tokens[at].id != w::GIAM
        || tokens[at].id == w::TANG && tokens[end - 1].id == w::TRUONG
}

/// The mention of time that ends right here, with `trong`, `đến`, `vào` before it.
fn ending_time(around: &Around<'_>, end: usize) -> Option<usize> {
    let index = around.times.partition_point(|t| t.end < end);
    let mention = around
        .times
        .get(index)
        .filter(|t| t.end == end && !matches!(t.time, Time::Length | Time::Clock))?;
    let mut at = mention.first;
    while at > around.previous_end
        && matches!(
            around.tokens[at - 1].id,
            w::TRONG
                | w::DEN
                | w::VAO
                | w::CUOI
                | w::DAU
                | w::HET
                | w::TRUOC
                | w::CA
                | w::TU
                | w::NAM
                | w::THANG
        )
    {
        at -= 1;
    }
    Some(at)
}

/// `5 năm`, `10 tháng` right before the link.
fn ending_length(around: &Around<'_>, end: usize) -> Option<usize> {
    let index = around.times.partition_point(|t| t.end < end);
    around
        .times
        .get(index)
        .filter(|t| t.end == end && t.first >= around.previous_end)
        .filter(|_| around.tokens[end - 1].id != w::TUOI)
        .map(|t| t.first)
}
