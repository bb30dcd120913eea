//! The noun phrase before a figure: where it begins and what it leaves out.

use super::{Around, LONGEST, bracket, ending_time, names_rate};
use crate::lexicon::cues::{CUES, Strength};
use crate::lexicon::functions::{FUNCTIONS, Function};
use crate::lexicon::{Class, longest, longest_of, words as w};
use crate::phrases::ending_at;
use crate::span::Span;
use crate::token::{Kind, Token};
use crate::unit::span_of;

/// Words that begin a name wherever they stand: what lies before them in the clause is no part of it.
pub(super) fn is_head(tokens: &[Token], at: usize) -> bool {
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
                    w::TONG
                        | w::THIEU
                        | w::DAN
                        | w::CHI_SO
                        | w::HE
                        | w::DA_MANY
                        | w::TY
                        | w::MA
                        // `một số hạn chế` counts nothing.
                        | w::MOT
                        // `kinh tế số`, `chính quyền số`, `hạ tầng số`, `chuyển đổi số`, `xã hội số`.
                        | w::TE
                        | w::QUYEN
                        | w::TANG_LAYER
                        | w::DOI_CHANGE
                        | w::HOI_ASSEMBLY
                ) || tokens[i].is_number()
            });
            !part && tokens.get(at + 1).is_some_and(Token::is_word)
        }
        _ => false,
    }
}

/// The noun phrase that ends at `end`.
pub(super) fn subject(around: &Around<'_>, end: usize) -> Option<Span> {
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
                    && !in_longer_phrase(tokens, hit.at, start)
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
    // `Tỷ trọng kinh tế số trong GRDP`, `tỷ lệ nợ công so với GDP`: what the share is of.
    let shared = matches!(tokens[at - 1].id, w::TRONG | w::VOI)
        && (floor..at - 1)
            .rev()
            .take_while(|i| tokens[*i].is_word())
            .any(|i| tokens[i].id == w::TY && is_head(tokens, i));
    shared
        || matches!(tokens[at - 1].id, w::CONG | w::TAC | w::TANG | w::GIAM | w::TRUONG | w::CUA)
        || (at >= 2 && tokens[at - 2].id == w::TOC)
}

/// `sẽ`, `đã`, `phấn đấu` and the like that end here begin the clause's predicate.
fn starts_over(tokens: &[Token], end: usize) -> Option<usize> {
    let at = end.checked_sub(1)?;
    if matches!(tokens[at].id, w::DA | w::SE) {
        return Some(at);
    }
    let cue = ending_at(tokens, end, Class::Cue)?;
    // `chương trình mục tiêu quốc gia`, `tổng nhu cầu vốn` are names.
    if in_longer_phrase(tokens, cue.at, end) || matches!(tokens[cue.at].id, w::TONG | w::NHU_NEED) {
        return None;
    }
    let plan = longest(tokens, cue.at, Class::Plan).is_some();
    // `tổng kế hoạch vốn được giao`.
    let described = tokens[cue.at].id == w::DUOC;
    let decides = CUES[cue.row].strength == Strength::Sentence && cue.len >= 2;
    (decides && !plan && !described).then_some(cue.at)
}

/// `chương trình mục tiêu quốc gia`: a word inside a phrase that goes on behind it.
fn in_longer_phrase(tokens: &[Token], at: usize, end: usize) -> bool {
    const REACH: usize = 3;
    (at.saturating_sub(REACH)..=at)
        .any(|from| longest(tokens, from, Class::Inert).is_some_and(|h| h.end() > end))
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
                Kind::Dash => !begins_topic(tokens, at - 1, floor),
                Kind::Semicolon | Kind::Colon => true,
                _ => false,
            };
        }
        if ending_time(around, at).is_some() {
            return false;
        }
        if let Some(hit) = ending_at(tokens, at, Class::Function) {
            match FUNCTIONS[hit.row].function {
                // `Tổng mức bán lẻ hàng hóa, dịch vụ`.
                Function::Link if at >= 2 && tokens[at - 2].id == w::TONG => {}
                _ if tokens[hit.at].id == w::HANG_ALT && tokens[at].id == w::HOA => {}
                Function::Link | Function::Opener | Function::Particle => return false,
                Function::Verb | Function::Adjective => {}
            }
        }
        words += 1;
        if is_head(tokens, at - 1) {
            return words <= 14;
        }
        at -= 1;
    }
    false
}

/// `Về văn hóa - xã hội, giảm tỷ lệ hộ nghèo …`: the topic of a paragraph is no part of a name.
fn begins_topic(tokens: &[Token], dash: usize, floor: usize) -> bool {
    let part = |at: &usize| tokens[*at].is_word() || tokens[*at].kind == Kind::Dash;
    let first = (floor..dash).rev().take_while(part).last();
    first.is_some_and(|at| tokens[at].id == w::VE && tokens[at].is_capital())
}

/// Takes away what cannot begin or end a name.
pub(super) fn trimmed(around: &Around<'_>, mut start: usize, mut end: usize) -> Option<Span> {
    let tokens = around.tokens;
    while start < end {
        let token = &tokens[start];
        if !token.is_word() {
            start += 1;
            continue;
        }
        let hit = longest(tokens, start, Class::Function);
        let cue = longest(tokens, start, Class::Cue);
        // `giao quân` holds a verb, and is a name.
        let is_name = longest_of(tokens, start, Class::Noun.bit() | Class::Inert.bit())
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
    while end > start
        && (!tokens[end - 1].is_word() && tokens[end - 1].kind != Kind::Number
            || matches!(tokens[end - 1].id, w::CHO | w::CUA | w::TRONG | w::TAI))
    {
        end -= 1;
    }
    let words = tokens.get(start..end)?.iter().filter(|t| t.is_word()).count();
    (words > 0).then(|| span_of(tokens, start, end))
}
