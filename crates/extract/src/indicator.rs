//! The phrase that names what a figure measures.

mod described;

use crate::figure::Figure;
use crate::lexicon::cues::{CUES, Strength};
use crate::lexicon::functions::{FUNCTIONS, Function};
use crate::lexicon::nouns::NounKind;
use crate::lexicon::{Class, longest, words as w};
use crate::phrases::ending_at;
use crate::quantity::{Dimension, Measure};
use crate::span::Span;
use crate::time::{Mention, Time};
use crate::token::{Kind, Token};
use crate::unit::span_of;
use described::{counted_name, share_of};

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
    let subject = subject(around, end).filter(|s| !names_nothing(around.tokens, *s));
    let counted = figure.noun.is_some() || figure.dimension == Dimension::Count;
    if counted {
        // `Tổng đàn đạt 25.000 con`, `dân số gần 24.600 người`: a name that says how many names it better.
        let colon = figure.first > around.previous_end
            && around.tokens[figure.first - 1].kind == Kind::Colon;
        if let Some(span) = subject
            && figure.noun != Some(NounKind::PlanPart)
            && (colon || begins_with_head(around, span) || only_counts(around, figure, end))
        {
            return Naming::Subject(span);
        }
        // `tạo việc làm cho 1.600 lao động`.
        if let Some(span) = jobs(around, end) {
            return Naming::Subject(span);
        }
        if linked == Linked::Strong
            && subject.is_none()
            && around.goes_on
            && figure.noun != Some(NounKind::PlanPart)
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

/// `xã`, `quận Ninh Kiều`, `cao hơn`: who does something, or how it compares, is not what is measured.
fn names_nothing(tokens: &[Token], name: Span) -> bool {
    let from = tokens.partition_point(|t| t.start < name.start);
    let to = tokens.partition_point(|t| t.end <= name.end);
    if let Some(hit) = longest(tokens, from, Class::Change)
        && hit.end() == to
        && tokens[to - 1].id == w::HON
    {
        return true;
    }
    longest(tokens, from, Class::PlaceKind)
        .is_some_and(|h| tokens[h.end().min(to)..to].iter().all(Token::is_capital))
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
    let counter = tokens[figure.end - 1].id;
    let named = end > around.previous_end
        && !ending_at(tokens, end, Class::Function)
            .is_some_and(|h| FUNCTIONS[h.row].function == Function::Verb);
    named
        && matches!(counter, w::CON_THING | w::NGUOI)
        && !tokens.get(figure.end).is_some_and(Token::is_word)
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
            .take_while(|i| tokens[*i].is_word() || tokens[*i].kind == Kind::Comma)
            .any(|i| tokens[i].id == w::VE && tokens[i].is_capital())
}

/// `giải quyết việc làm mới cho`, right before the number of workers.
fn jobs(around: &Around<'_>, end: usize) -> Option<Span> {
    let tokens = around.tokens;
    let floor = around.previous_end.max(end.saturating_sub(6));
    if end <= floor || tokens[end - 1].id != w::CHO {
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

/// Words that begin a name wherever they stand: what lies before them in the clause is no part of it.
fn is_head(tokens: &[Token], at: usize) -> bool {
    let Some(t) = tokens.get(at) else { return false };
    let two = |a: u16| tokens.get(at + 1).is_some_and(|n| n.id == a);
    match t.id {
        w::TY => two(w::LE) || two(w::TRONG_SHARE) || two(w::SUAT),
        w::TONG | w::GRDP | w::GDP => true,
        w::KINH => two(w::PHI),
        w::BOI => two(w::CHI_SPEND),
        w::NO => two(w::CONG) || two(w::XAU),
        w::DU_REST => two(w::NO),
        w::NHAP => two(w::SIEU),
        w::LAM_INFLATE => two(w::PHAT),
        w::LUONG_PAY => two(w::CO_BASE),
        w::DAN => two(w::SO_NUMBER) && !(at > 0 && matches!(tokens[at - 1].id, w::TANG | w::TRIEN)),
        w::GIA => two(w::TRI),
        w::SAN => two(w::LUONG),
        w::DIEN => two(w::TICH),
        w::THU => two(w::NHAP) || two(w::NGAN),
        w::NANG_YIELD => two(w::SUAT),
        w::TOC => two(w::DO_RATE),
        w::KIM => two(w::NGACH),
        w::DOANH => two(w::THU),
        w::DO_RATE => two(w::CHE),
        w::SO_NUMBER => {
            let part = at.checked_sub(1).is_some_and(|i| {
                matches!(
                    tokens[i].id,
                    w::TONG | w::THIEU | w::DAN | w::CHI_SO | w::HE | w::DA_MANY | w::TY | w::MA
                ) || tokens[i].is_number()
            });
            !part && tokens.get(at + 1).is_some_and(Token::is_word)
        }
        _ => false,
    }
}

/// The noun phrase that ends at `end`.
fn subject(around: &Around<'_>, end: usize) -> Option<Span> {
    let tokens = around.tokens;
    let floor = around.previous_end.max(end.saturating_sub(LONGEST));
    let mut start = end;
    let mut verb_start = None;
    while start > floor {
        let at = start - 1;
        let token = &tokens[at];
        if let Some(time) = ending_time(around, start) {
            // `Tổng sản phẩm (GDP) năm 2005 của thành phố`: the name stands before the time.
            if start < end && tokens[start].id == w::CUA && time > around.previous_end {
                return subject(around, before_bracket(around, time));
            }
            break;
        }
        match token.kind {
            Kind::Word | Kind::Quote | Kind::Number => {}
            Kind::Dash | Kind::Slash if start < end => {}
            Kind::Comma if start < end && joins_list(around, at, floor) => {}
            _ => break,
        }
        if token.is_word() {
            if let Some(hit) = ending_at(tokens, start, Class::Function)
                && hit.at >= floor
            {
                let function = FUNCTIONS[hit.row].function;
                let conjunction = matches!(token.id, w::VA | w::HOAC) && hit.len == 1;
                if function == Function::Opener
                    && !(conjunction && start < end && joins_list(around, at, floor))
                {
                    break;
                }
                if function == Function::Verb && verb_start.is_none() && hit.at == floor.max(hit.at)
                {
                    verb_start = Some(hit.at);
                }
            }
            if let Some(begin) = starts_over(tokens, start)
                && begin >= floor
            {
                break;
            }
        }
        start -= 1;
        if is_head(tokens, start)
            && !is_head(tokens, start.wrapping_sub(1))
            && !in_larger_name(tokens, start, floor)
        {
            return trimmed(around, start, end);
        }
    }
    trimmed(around, start, end)
}

/// The begin of a bracket that ends right here.
fn before_bracket(around: &Around<'_>, end: usize) -> usize {
    let closes = end > around.previous_end && around.tokens[end - 1].kind == Kind::Close;
    closes.then(|| bracket(around, end)).flatten().unwrap_or(end)
}

/// `công tác thu ngân sách`, `tốc độ tăng tổng sản phẩm`: a head inside a larger name goes on to the left.
fn in_larger_name(tokens: &[Token], at: usize, floor: usize) -> bool {
    if at <= floor {
        return false;
    }
    matches!(tokens[at - 1].id, w::CONG | w::TAC | w::TANG | w::GIAM | w::TRUONG | w::CUA)
        || (at >= 2 && tokens[at - 2].id == w::TOC)
}

/// `sẽ`, `đã`, `phấn đấu` and the like that end here begin the clause's predicate.
fn starts_over(tokens: &[Token], end: usize) -> Option<usize> {
    let at = end.checked_sub(1)?;
    if matches!(tokens[at].id, w::DA | w::SE) {
        return Some(at);
    }
    let cue = ending_at(tokens, end, Class::Cue)?;
    let plan = longest(tokens, cue.at, Class::Plan).is_some();
    // `tổng kế hoạch vốn được giao`.
    let described = tokens[cue.at].id == w::DUOC;
    let decides = CUES[cue.row].strength == Strength::Sentence && cue.len >= 2;
    (decides && !plan && !described).then_some(cue.at)
}

/// Whether a comma or `và` joins two parts of one name: nothing but words of a name stands before it.
fn joins_list(around: &Around<'_>, comma: usize, floor: usize) -> bool {
    let tokens = around.tokens;
    let mut at = comma;
    let mut words = 0;
    while at > floor {
        let token = &tokens[at - 1];
        if !token.is_word() {
            // The clause before is short and begins the sentence or follows a figure's end.
            if words == 0 || words > 6 {
                return false;
            }
            return match token.kind {
                Kind::Comma => words <= 4 && joins_list(around, at - 1, floor),
                Kind::Semicolon | Kind::Colon | Kind::Dash => true,
                _ => false,
            };
        }
        if ending_time(around, at).is_some() {
            return false;
        }
        if let Some(hit) = ending_at(tokens, at, Class::Function) {
            match FUNCTIONS[hit.row].function {
                Function::Link | Function::Opener | Function::Particle => return false,
                Function::Verb | Function::Adjective => {}
            }
        }
        words += 1;
        if is_head(tokens, at - 1) {
            return words <= 10;
        }
        at -= 1;
    }
    false
}

/// Takes away what cannot begin or end a name.
fn trimmed(around: &Around<'_>, mut start: usize, mut end: usize) -> Option<Span> {
    let tokens = around.tokens;
    while start < end {
        let token = &tokens[start];
        if !token.is_word() {
            start += 1;
            continue;
        }
        let hit = longest(tokens, start, Class::Function);
        let cue = longest(tokens, start, Class::Cue);
        let is_name = longest(tokens, start, Class::Noun)
            .is_some_and(|n| n.len > 1 && hit.is_none_or(|h| h.len < n.len));
        // `Mức giảm tỷ lệ sinh`, `Tốc độ tăng trưởng GRDP` are names of rates.
        let rate = longest(tokens, start, Class::Change)
            .is_some_and(|h| h.len >= 2 && names_rate(tokens, h.at, h.end()));
        if is_name || rate || is_head(tokens, start) {
            break;
        }
        match (hit, cue) {
            (Some(h), _) if h.end() <= end => start = h.end(),
            (None, Some(c)) if c.len >= 2 && c.end() <= end => start = c.end(),
            _ => break,
        }
    }
    while end > start && !tokens[end - 1].is_word() && tokens[end - 1].kind != Kind::Number {
        end -= 1;
    }
    let words = tokens.get(start..end)?.iter().filter(|t| t.is_word()).count();
    (words > 0).then(|| span_of(tokens, start, end))
}
