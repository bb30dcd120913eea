//! Target, result or context: the cues of a block, and which of them governs a figure.

use crate::clause::Position;
use crate::lexicon::cues::{CUES, Strength};
use crate::lexicon::{Class, Classes, longest, longest_of, several_of, words as w};
use crate::phrases::ending_at;
use crate::quantity::Status;
use crate::scan::Scan;
use crate::token::{Kind, Token};

/// A cue where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct CueHit {
    pub(crate) at: usize,
    pub(crate) end: usize,
    pub(crate) status: Status,
    pub(crate) strength: Strength,
    /// Its first word.
    pub(crate) first: u16,
}

/// The cues of a block, in order. `taken` are the token ranges that say something else: plans behind shares, counted nouns.
pub(crate) fn find(
    tokens: &[Token],
    positions: &[Position],
    scan: &Scan,
    taken: &[(usize, usize)],
    out: &mut Vec<CueHit>,
) {
    out.clear();
    let mut figures = scan.figures.iter().map(|f| (f.first, f.end)).peekable();
    let mut taken = taken.iter().copied().peekable();
    let mut at = 0;
    let mut figure_end = usize::MAX;
    while at < tokens.len() {
        while figures.next_if(|f| f.1 <= at).is_some() {}
        while taken.next_if(|t| t.1 <= at).is_some() {}
        if let Some(f) = figures.peek()
            && f.0 <= at
        {
            at = f.1;
            figure_end = at;
            continue;
        }
        if let Some(t) = taken.peek()
            && t.0 <= at
        {
            at = t.1;
            continue;
        }
        // Up to there nothing says something else.
        let free = [figures.peek().map(|f| f.0), taken.peek().map(|t| t.0)];
        let free = free.into_iter().flatten().fold(tokens.len(), usize::min);
        let may = |t: &Token| t.edges.begins & (Class::Cue.bit() | HIDING) != 0;
        let Some(next) = tokens[at..free].iter().position(may) else {
            at = free;
            continue;
        };
        at += next;
        let Some(hit) = longest(tokens, at, Class::Cue) else {
            at += longer_word(tokens, at).max(1);
            continue;
        };
        let row = &CUES[hit.row];
        // `có kế hoạch`, `kế hoạch năm` are whole; `đồng chí` holds no cue, nor do longer words.
        let hidden = longer_word(tokens, at);
        if hidden > hit.len {
            at += hidden;
            continue;
        }
        if hit.len == 1 && begins_name(tokens, at) {
            at += 1;
            continue;
        }
        let mut cue = CueHit {
            at,
            end: hit.end(),
            status: row.status,
            strength: row.strength,
            first: tokens[at].id,
        };
        // `mức 9,2% đề ra` speaks of that figure alone.
        if at == figure_end && cue.first == w::DE {
            cue.strength = Strength::Weak;
        }
        if adjust(tokens, positions, &mut cue) {
            out.push(cue);
        }
        at = hit.end();
    }
}

/// Whether a word that could be a cue begins a name: `Cần Thơ`, but not `Giao Sở Y tế`.
fn begins_name(tokens: &[Token], at: usize) -> bool {
    let Some(next) = tokens.get(at + 1) else { return false };
    let capitals = tokens[at].is_capital() && next.is_word() && next.is_capital();
    capitals
        && !next.is_upper()
        && longest_of(
            tokens,
            at + 1,
            Class::Body.bit() | Class::PlaceKind.bit() | Class::Office.bit(),
        )
        .is_none()
}

/// The classes of longer words that hide a cue with which they begin.
const HIDING: Classes = Class::Noun.bit() | Class::Body.bit() | Class::Inert.bit();

/// The length of a longer noun or function phrase that begins here and so hides a cue.
fn longer_word(tokens: &[Token], at: usize) -> usize {
    several_of(tokens, at, HIDING)
}

/// Makes a cue weaker, or nothing, where the words around it say that it decides nothing.
fn adjust(tokens: &[Token], positions: &[Position], cue: &mut CueHit) -> bool {
    let id = |i: usize| tokens.get(i).map_or(0, |t| t.id);
    let before = cue.at.checked_sub(1).map_or(0, id);
    let first = id(cue.at);
    match cue.status {
        Status::Result => {
            // `đã đề ra`, `đã xác định`: what follows is the plan.
            if first == w::DA && cue.end == cue.at + 1 {
                let set_by_others = id(cue.end) == w::DUOC
                    && (cue.end..tokens.len().min(cue.end + 8)).any(|i| {
                        matches!(id(i), w::GIAO | w::THONG)
                            || id(i) == w::DE && id(i + 1) == w::RA
                            || id(i) == w::QUYET && id(i + 1) == w::NGHI
                            || id(i) == w::PHE
                    });
                let sets = set_by_others
                    || matches!(
                        id(cue.end),
                        w::DE | w::DAT_SET | w::XAC | w::THONG | w::THONG_UNITE | w::HUA | w::CAM
                    );
                if sets {
                    return false;
                }
            }
            // `nông thôn mới đạt 73%`, `số thành lập mới đạt 41`: the word before goes on.
            if first == w::MOI_NEW
                && matches!(before, w::THON | w::LAP_FOUND | w::NAP | w::DOI_CHANGE | w::LAM)
            {
                return false;
            }
            // `khu dân cư mới được thu gom`, `hộ làm mới được hỗ trợ`: only a figure makes it `no more than`.
            if first == w::MOI_NEW
                && id(cue.end - 1) == w::DUOC
                && cue.end == cue.at + 2
                && !tokens.get(cue.end).is_some_and(|t| t.is_number() || t.kind == Kind::Other)
                && longest(tokens, cue.end, Class::Comparator).is_none()
            {
                return false;
            }
            // `không vượt quá 7%` bounds.
            if first == w::VUOT && before == w::KHONG {
                return false;
            }
            // `hiện` begins other words: `hiện đại`, `hiện thực`.
            if first == w::HIEN
                && cue.end == cue.at + 1
                && matches!(id(cue.end), w::DAI | w::THUC | w::HOA)
            {
                return false;
            }
            // `từ 20% hiện nay lên 35%`: where it starts from.
            if first == w::HIEN && matches!(id(cue.end), w::LEN | w::XUONG) {
                return false;
            }
            if first == w::CON && id(cue.end) == w::LAI_REST {
                return true;
            }
            true
        }
        Status::Target => {
            let noun = matches!(first, w::CHI_SO | w::MUC_AIM | w::KE | w::DU | w::NGHI)
                || cue_noun(tokens, cue);
            if noun {
                // What was carried out, reached or surpassed is a plan, not a new one.
                let window = cue.at.saturating_sub(4);
                let carried_out = (window..cue.at).rev().any(|i| {
                    positions[i].clause == positions[cue.at].clause
                        && (matches!(id(i), w::VUOT)
                            || id(i) == w::THANH && i > 0 && id(i - 1) == w::HOAN
                            || id(i) == w::HIEN && i > 0 && id(i - 1) == w::THUC
                            || id(i) == w::DAT && i + 1 == cue.at
                            || id(i) == w::VOI && i > 0 && id(i - 1) == w::SO)
                });
                if carried_out {
                    cue.strength = Strength::Weak;
                }
            }
            // `Mục tiêu kép được thực hiện tốt` reports.
            let fulfilled = noun
                && (cue.end..tokens.len().min(cue.end + 4)).any(|i| {
                    id(i) == w::DUOC && matches!(id(i + 1), w::THUC | w::HOAN)
                        || id(i) == w::DA
                            && matches!(id(i + 1), w::DAT | w::HOAN | w::THUC | w::DUOC)
                });
            if fulfilled {
                cue.strength = Strength::Weak;
                cue.status = Status::Result;
            }
            // `trong 22 chỉ tiêu HĐND giao có 9 chỉ tiêu đạt`: which ones.
            if first == w::GIAO && cue.end == cue.at + 1 && id(cue.end) == w::CO {
                return false;
            }
            // `đề nghị này chỉ được 157 đại biểu đồng ý`: a noun.
            if id(cue.end) == w::NAY_THIS {
                return false;
            }
            // `cao hơn mục tiêu 9,4%`: the plan's own figure, and nothing after it.
            if noun && cue.at > 0 && matches!(id(cue.at - 1), w::HON | w::VOI) {
                return false;
            }
            // `được giao` of a share was taken; `không phải`, `phải chăng` say nothing.
            if before == w::KHONG && cue.end == cue.at + 1 {
                return false;
            }
            // `cao hơn mục tiêu đề ra là 8%`: the plan's own figure, and nothing after it.
            if first == w::DE
                && matches!(before, w::TIEU | w::HOACH)
                && cue.at >= 3
                && matches!(id(cue.at - 3), w::HON | w::VOI | w::VUOT)
            {
                return false;
            }
            // `Phòng Tài chính - Kế hoạch`: an office.
            if first == w::KE
                && tokens[cue.at].is_capital()
                && cue.at > 0
                && matches!(tokens[cue.at - 1].kind, Kind::Dash)
            {
                return false;
            }
            // `lãnh đạo một số sở cùng 248 đại biểu`: people.
            if first == w::LANH
                && cue.end < tokens.len()
                && (matches!(before, w::CO | w::VA | w::DIEN)
                    || cue.at > 0 && !tokens[cue.at - 1].is_word())
            {
                return false;
            }
            // `hoàn thành quy hoạch nông thôn mới`: what was done.
            if first == w::QUY_PLAN && before == w::THANH {
                return false;
            }
            // `đạt 46,8 dự toán năm`: the unit is missing.
            if first == w::DU && cue.at > 0 && tokens[cue.at - 1].is_number() {
                return false;
            }
            // `công nghiệp - xây dựng`: a sector.
            if first == w::XAY
                && cue.at > 0
                && (tokens[cue.at - 1].kind == Kind::Dash
                    || before == w::VA
                    || tokens[cue.at].is_capital() && cue.at > 1 && tokens[cue.at - 1].is_word())
            {
                return false;
            }
            // `yêu cầu nhiệm vụ`, `đáp ứng yêu cầu`: a noun.
            if first == w::YEU && matches!(before, w::UNG | w::THEO | w::CAC | w::NHUNG) {
                return false;
            }
            true
        }
        // `Cứ giá dầu giảm 1 USD thì …` opens its sentence.
        Status::Context if first == w::CU && cue.end == cue.at + 1 => cue
            .at
            .checked_sub(2)
            .is_none_or(|i| positions[i].sentence != positions[cue.at].sentence),
        // `bảo đảm định mức 1,9 giáo viên`, `so với định mức còn thiếu`.
        Status::Context if first == w::DINH => {
            !matches!(before, w::VOI | w::DAM_ENSURE | w::DAT | w::THEO | w::DUNG)
        }
        Status::Context => true,
    }
}

fn cue_noun(tokens: &[Token], cue: &CueHit) -> bool {
    ending_at(tokens, cue.end, Class::Plan).is_some_and(|h| h.at >= cue.at)
}

/// Which cue governs, and how surely.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Governing {
    pub(crate) cue: CueHit,
    pub(crate) same_clause: bool,
}

/// How many cues back from a figure are looked at: keeps long sentences linear.
const REACH: usize = 48;

/// The strong cue that governs a token: the nearest before it whose reach covers it.
pub(crate) fn governing(
    cues: &[CueHit],
    positions: &[Position],
    at: usize,
    before: usize,
) -> Option<Governing> {
    let here = positions.get(at)?;
    // Verbs such as `hoàn thành` yield to the `phấn đấu`, `sẽ` or `đã` that they stand under.
    let mut verb = None;
    for cue in cues[..before].iter().rev().take(REACH) {
        let there = &positions[cue.at];
        // A forecast or condition reaches to its semicolon.
        if cue.status == Status::Context && there.segment != here.segment {
            continue;
        }
        if there.sentence != here.sentence {
            break;
        }
        if there.depth > here.depth {
            continue;
        }
        let found = Governing { cue: *cue, same_clause: there.clause == here.clause };
        // `tăng 13% so với cùng kỳ; trồng 320 ha`: a comparison says nothing of what follows.
        let compares =
            cue.status == Status::Result && matches!(cue.first, w::SO | w::VOI | w::CUNG);
        if compares && !found.same_clause {
            continue;
        }
        match cue.strength {
            Strength::Weak => {}
            _ if cue.status == Status::Context && cue.strength != Strength::Weak => {
                return Some(found);
            }
            Strength::Clause if there.segment == here.segment => verb = verb.or(Some(found)),
            Strength::Clause => {}
            Strength::Sentence => return Some(found),
        }
    }
    verb
}

/// The weak cue nearest before a token in its segment.
pub(crate) fn weak(
    cues: &[CueHit],
    positions: &[Position],
    at: usize,
    before: usize,
) -> Option<Governing> {
    let here = positions.get(at)?;
    cues[..before]
        .iter()
        .rev()
        .take(REACH)
        .take_while(|c| positions[c.at].segment == here.segment)
        .find(|c| positions[c.at].depth <= here.depth)
        .map(|cue| Governing { cue: *cue, same_clause: positions[cue.at].clause == here.clause })
}

/// A strong cue behind a figure in its clause: `tăng 47% so với cùng kỳ`, `1.000 tỷ đồng được đề ra`.
pub(crate) fn behind(
    cues: &[CueHit],
    tokens: &[Token],
    positions: &[Position],
    from: usize,
    next: usize,
    after: usize,
    counted: bool,
) -> Option<CueHit> {
    let here = positions.get(from.checked_sub(1)?)?;
    cues[after..].iter().take(6).take_while(|c| c.at < next).copied().find(|c| {
        let there = &positions[c.at];
        let near = there.clause == here.clause && there.depth == here.depth;
        let open = tokens[from..c.at].iter().any(|t| t.kind == Kind::Open);
        let compares =
            c.status == Status::Result && matches!(tokens[c.at].id, w::SO | w::VOI | w::CUNG);
        let sets = c.status == Status::Target
            && (matches!(tokens[c.at].id, w::DE | w::DAT_SET) && c.at > 0 && tokens[c.at - 1].id == w::DUOC
                // `còn 4 thôn phấn đấu hoàn thành`, `03 chương trình sẽ hoàn thành`: its own subject.
                || counted && c.strength == Strength::Sentence && c.at - from <= 8
                    && (tokens[c.at].id == w::SE || tokens[c.at..c.end].iter().any(|t| matches!(t.id, w::DAU_STRIVE | w::TAM))));
        near && !open && (compares || sets)
    })
}

/// The cue that a heading, lead-in or title speaks with: its last strong one.
///
/// A headline that hopes, asks, assigns or is resolved says nothing of the figures below it.
pub(crate) fn of_heading(cues: &[CueHit], tokens: &[Token], heading: bool) -> Option<CueHit> {
    let id = |i: usize| tokens.get(i).map_or(0, |t| t.id);
    let mood = |c: &CueHit| {
        let names = matches!(
            c.first,
            w::MUC_AIM
                | w::CHI_SO
                | w::CAC
                | w::KE
                | w::PHUONG_WAY
                | w::DINH
                | w::NHIEM
                | w::PHAN_STRIVE
                | w::TRONG
                | w::THOI
                | w::NAM
                | w::NHUNG
                | w::TU
                | w::TAM
                | w::DU
        );
        c.status == Status::Target && !names
    };
    // `Nhiều chỉ tiêu đạt và vượt`: what was aimed at is reported.
    let reached = |c: &CueHit| {
        c.status == Status::Target
            && matches!(id(c.end), w::DAT | w::VUOT | w::HOAN | w::CHUA_NOT | w::KHONG | w::DA)
    };
    if heading && let Some(cue) = cues.iter().find(|c| reached(c)) {
        return Some(CueHit { status: Status::Result, ..*cue });
    }
    cues.iter()
        .rev()
        .filter(|c| !(heading && mood(c)))
        .find(|c| c.strength == Strength::Sentence && c.status != Status::Context)
        .or_else(|| {
            // A headline's verb reports itself and nothing below it.
            if heading {
                return None;
            }
            cues.iter()
                .rev()
                .find(|c| c.strength == Strength::Clause && c.status != Status::Context)
        })
        .copied()
}
