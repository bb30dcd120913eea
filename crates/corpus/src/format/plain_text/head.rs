//! What stands before an article's first paragraph: menus, the title, the date, a document's head.

use muctieu_extract::{BlockKind, Span};

use super::credit;
use super::draft::{Draft, Title};
use super::fold::{self, Folded, is_blank};
use super::furniture;
use super::line::{Ends, Line, Starts};
use super::names;
use super::official::{self, Head};
use super::when;
use crate::Timestamp;

/// How many lines may stand before the first paragraph.
const LONGEST_HEAD: usize = 60;

/// Reads the head; returns the first line after it.
pub fn read(draft: &mut Draft<'_>) -> usize {
    cut_glued_lines(draft);
    let end = end_of_head(draft);
    let letterhead = letterhead(draft, end);
    let best = best_candidate(draft, letterhead.map_or(end, |first| first));
    let title = match (best, letterhead) {
        (Some((line, score)), Some(_)) if score >= 4.0 => Some(page_title(draft, line)),
        (_, Some(first)) => document_title(draft, first, end),
        (Some((line, _)), None) => Some(page_title(draft, line)),
        (None, None) => None,
    };
    if let Some(first) = letterhead {
        mark_letterhead(draft, first, end);
    }
    if let Some(title) = &title {
        for line in title.lines.clone() {
            draft.set(line, BlockKind::Title);
            draft.merged[line] = line > title.lines.start;
        }
    }
    let title_line = title.as_ref().map(|title| title.lines.start);
    draft.title = title;
    draft.published = datelines(draft, title_line, end);
    let above = title_line.unwrap_or(0).max(letterhead.unwrap_or(0));
    for line in 0..above {
        if draft.kinds[line].is_none() {
            draft.set(line, BlockKind::Furniture);
        }
    }
    above
}

/// How many lines from the top a title may have its date glued to it.
const GLUED: usize = 12;

/// Makes lines of their own of a date that is glued to a title, and of text that is glued to that:
/// `Title (16:04 08/01/2021)`, `Title ( Cập nhật ngày: 21/11/2024 )Chiều ngày …`
fn cut_glued_lines(draft: &mut Draft<'_>) {
    let mut i = 0;
    while i < draft.len().min(GLUED) {
        let line = &draft.page.lines[i];
        if i > 0 && line.shape.is_running_text() {
            break;
        }
        let text = line.text;
        let beginning = &text[..text.floor_char_boundary(420)];
        let may_have = draft.furniture[i].is_none()
            && when::may_have_digits(beginning)
            && draft.dateline(i).is_none();
        i += 1;
        if !may_have {
            continue;
        }
        let folded = Folded::of(beginning);
        let Some(glued) = when::find_glued(&folded.plain) else { continue };
        if folded.plain[..glued.start].split(' ').filter(|word| !word.is_empty()).count() < 4 {
            continue;
        }
        let (start, end) =
            (folded.range(glued.start, glued.end).start, folded.range(glued.end, glued.end).start);
        let rest = text[end.min(text.len())..].trim_start_matches(is_blank);
        if rest.is_empty() {
            if draft.page.lines[i - 1].shape.whole {
                draft.split(i - 1, start);
            }
        } else if i == 1 && rest.len() > 80 && rest.starts_with(char::is_uppercase) {
            // Only the first line: further down a date in brackets is part of a sentence.
            draft.split(0, end);
            draft.split(0, start);
        }
    }
}

/// The first line of running text, or of a list.
fn end_of_head(draft: &Draft<'_>) -> usize {
    let opens = |i: usize| {
        let line = &draft.page.lines[i];
        let (shape, text) = (&line.shape, line.text);
        if draft.furniture[i].is_some() || draft.dateline(i).is_some() {
            return false;
        }
        let running = !shape.whole
            || shape.words >= 45
            || shape.words >= 14 && (matches!(shape.ends, Ends::Semicolon | Ends::Comma))
            || shape.words >= 12 && text.ends_with('.') && !text.ends_with("..");
        running || line.marker.is_some() && i > 0
    };
    (0..draft.len().min(LONGEST_HEAD)).find(|&i| opens(i)).unwrap_or(draft.len().min(LONGEST_HEAD))
}

/// The line that reads most like a title, and how much it does.
fn best_candidate(draft: &Draft<'_>, end: usize) -> Option<(usize, f32)> {
    // Something has to stand under a title.
    let end = end.min(draft.len().saturating_sub(1));
    let mut best: Option<(usize, f32)> = None;
    let mut rank = 0.0;
    for i in 0..end {
        let Some(score) = score(draft, i) else { continue };
        let score = score - rank;
        rank += 0.5;
        if score >= 1.0 && best.is_none_or(|(_, known)| score > known) {
            best = Some((i, score));
        }
    }
    best
}

fn score(draft: &Draft<'_>, i: usize) -> Option<f32> {
    let line = &draft.page.lines[i];
    let (shape, plain) = (&line.shape, draft.page.plain(i));
    if draft.furniture[i].is_some() || draft.dateline(i).is_some() {
        return None;
    }
    let labelled =
        (!shape.whole || credit::may_label(plain)) && credit::labelled(line.text).is_some();
    if labelled || shape.starts == Starts::Lower {
        return None;
    }
    let mut score = match shape.words {
        0..=2 => return None,
        3 => -1.0,
        4..=5 => 0.5,
        6..=32 => 3.0,
        _ => 0.0,
    };
    if furniture::is_section(plain) {
        score -= 6.0;
    }
    if super::caption::is_marked(line, plain) || names::are_names(line.text) {
        score -= 5.0;
    }
    if line.marker.is_some() {
        score -= 3.0;
    }
    let site = plain.contains("thong tin dien tu") && shape.words <= 14;
    let menu = plain.bytes().filter(|&b| b == b'|').count() >= 2;
    if site || menu || shape.cells >= 3 {
        score -= 6.0;
    }
    if names_outlet(plain) {
        score -= 4.0;
    }
    // A narrow column may break a title after a colon or comma.
    let broken = draft.page.lines.get(i + 1).is_some_and(|next| goes_on(line, next));
    score += match shape.ends {
        Ends::Colon | Ends::Comma if broken => 0.0,
        Ends::Open => 0.0,
        Ends::Stop if line.text.ends_with('.') && !line.text.ends_with("..") => -2.5,
        Ends::Stop => 0.0,
        Ends::Colon | Ends::Comma => -3.0,
        Ends::Semicolon => -6.0,
    };
    let dated = |at: Option<usize>| at.is_some_and(|at| draft.dateline(at).is_some());
    let after = (i + 1..draft.len()).find(|&j| draft.furniture[j].is_none());
    if dated(after) {
        score += 3.0;
    }
    // Where the page names its section and the day first, the title stands next to the text.
    let first = (0..i).all(|j| {
        let above = draft.page.plain(j);
        draft.page.lines[j].shape.words < 6
            || draft.furniture[j].is_some()
            || draft.dateline(j).is_some()
            || furniture::is_section(above)
            || above.contains("thong tin dien tu")
            || draft.page.lines[j].shape.cells >= 3
            || names_outlet(above)
    });
    let above = (0..i).rev().find(|&j| !furniture::is_section(draft.page.plain(j)));
    if first && dated(above) {
        score += 2.5;
    }
    if first && after.is_some_and(|after| draft.page.lines[after].shape.is_running_text()) {
        score += 1.0;
    }
    // The name of the browser's window begins as the title does: `Title | Site`.
    let longer = (0..i).any(|j| {
        let above = draft.page.plain(j);
        above.len() > plain.len() && above.starts_with(plain)
    });
    Some(if longer { score + 2.0 } else { score })
}

/// `Báo Phước Bình online`, `Đài Phát thanh - Truyền hình Cà Mau`: the page's own name.
fn names_outlet(plain: &str) -> bool {
    const OPENINGS: [&str; 4] = ["bao ", "tap chi ", "dai phat thanh", "dai truyen thanh"];
    const ENDINGS: [&str; 4] = ["online", "dien tu", "truyen hinh", "news"];
    let short = plain.split(' ').count() <= 8;
    let outlet = OPENINGS.iter().any(|o| plain.starts_with(o));
    short && outlet && (plain.starts_with("dai ") || ENDINGS.iter().any(|e| plain.ends_with(e)))
}

/// Whether a line of a title goes on in the next one.
fn goes_on(line: &Line<'_>, next: &Line<'_>) -> bool {
    next.gap == 0
        && next.shape.starts == Starts::Lower
        && next.shape.whole
        && next.shape.words <= 30
        && next.shape.ends == Ends::Open
        && matches!(line.shape.ends, Ends::Open | Ends::Colon | Ends::Comma)
}

/// The title that begins on a line, with what a narrow column broke off it.
fn page_title(draft: &Draft<'_>, first: usize) -> Title {
    let mut end = first + 1;
    while let Some(next) = draft.page.lines.get(end) {
        let part = goes_on(&draft.page.lines[end - 1], next)
            && draft.furniture[end].is_none()
            && draft.dateline(end).is_none()
            && end < first + 3;
        if !part {
            break;
        }
        end += 1;
    }
    let mut span = draft.line_span(first).to(draft.line_span(end - 1));
    // What stood between the title and a date that was glued to it.
    let kept =
        span.of(draft.page.text).trim_end_matches(|c: char| is_blank(c) || "-–—|,;".contains(c));
    span.end = span.start + kept.len() as u32;
    Title { lines: first..end, span, plain: plain(draft, span), official: false }
}

/// The first line of an official document's head: it has a motto or a number, or says whose paper of which
/// kind it is.
fn letterhead(draft: &Draft<'_>, end: usize) -> Option<usize> {
    let head = |i: usize| {
        let shouts = draft.page.lines[i].shape.shouts();
        official::head(draft.page.plain(i), shouts)
    };
    let is_signed = |i: usize| (i.saturating_sub(4)..i).any(|i| head(i) == Some(Head::Body));
    let last = (0..end)
        .find(|&i| matches!(head(i), Some(Head::Motto | Head::Number)))
        .or_else(|| (0..end).find(|&i| head(i) == Some(Head::Kind) && is_signed(i)))?;
    // The body's name stands above or beside the motto.
    let from = last.saturating_sub(6);
    Some((from..=last).find(|&i| head(i).is_some()).unwrap_or(last))
}

/// `NGHỊ QUYẾT` and the lines that say about what.
fn document_title(draft: &Draft<'_>, first: usize, end: usize) -> Option<Title> {
    let is_kind = |i: usize| {
        let shouts = draft.page.lines[i].shape.shouts();
        official::head(draft.page.plain(i), shouts) == Some(Head::Kind)
    };
    let kind = (first..end).find(|&i| is_kind(i))?;
    let mut last = kind;
    for i in kind + 1..end.max(kind + 5).min(draft.len()) {
        let (line, plain) = (&draft.page.lines[i], draft.page.plain(i));
        let over = i > kind + 5
            || !line.shape.whole
            || draft.furniture[i].is_some()
            || official::head(plain, line.shape.shouts()).is_some()
            || ["can cu", "xet ", "thuc hien ", "kinh gui", "khoa "]
                .iter()
                .any(|p| plain.starts_with(p))
            || line.marker.is_some()
            || draft.dateline(i).is_some()
            || matches!(line.shape.ends, Ends::Semicolon | Ends::Colon)
            || line.shape.words >= 45
            || (line.text.ends_with('.') && line.shape.words > 14);
        let subject =
            last == kind || (line.gap == 0 && draft.page.lines[last].shape.ends != Ends::Stop);
        if over || !subject {
            break;
        }
        last = i;
        let goes_on = |next: &Line<'_>| {
            next.gap == 0
                && (next.shape.starts == Starts::Lower
                    || next.shape.shouts() == line.shape.shouts())
        };
        if !draft.page.lines.get(i + 1).is_some_and(goes_on) {
            break;
        }
    }
    let span = draft.line_span(kind).to(draft.line_span(last));
    Some(Title { lines: kind..last + 1, span, plain: plain(draft, span), official: true })
}

fn plain(draft: &Draft<'_>, span: Span) -> String {
    fold::plain(span.of(draft.page.text))
}

/// What stands between a document's motto and its title: bodies, number, place and day.
fn mark_letterhead(draft: &mut Draft<'_>, first: usize, end: usize) {
    let mut in_body = false;
    let mut number = false;
    for i in first..end {
        let line = draft.page.lines[i];
        let plain = draft.page.plain(i);
        let head = official::head(plain, line.shape.shouts());
        if head == Some(Head::Kind) || line.shape.words > 24 {
            break;
        }
        let dated =
            draft.dateline(i).is_some() || plain.ends_with(" ngay") || plain.contains("thang");
        let kind = match head {
            Some(Head::Number) => BlockKind::Dateline,
            None if number && plain.starts_with(|c: char| c.is_ascii_digit()) => {
                BlockKind::Dateline
            }
            Some(Head::Motto) => BlockKind::Furniture,
            _ if dated => BlockKind::Dateline,
            Some(Head::Body) => BlockKind::Heading,
            _ if in_body && line.shape.shouts() && line.gap == 0 => BlockKind::Heading,
            _ => BlockKind::Furniture,
        };
        draft.merged[i] = in_body && kind == BlockKind::Heading && line.gap == 0;
        in_body = kind == BlockKind::Heading;
        number = head == Some(Head::Number);
        draft.set(i, kind);
    }
}

/// Marks the lines that only say when, and tells the day of publication.
fn datelines(draft: &mut Draft<'_>, title: Option<usize>, end: usize) -> Option<Timestamp> {
    let mut best: Option<(u8, Timestamp)> = None;
    // A date may stand under the lead too.
    let last = (end + 4).min(draft.len());
    for i in 0..last {
        if matches!(draft.kinds[i], Some((BlockKind::Title, _))) {
            continue;
        }
        let Some(when) = draft.dateline(i).cloned() else { continue };
        if i > end && !when.others.is_empty() {
            continue;
        }
        draft.set(i, BlockKind::Dateline);
        if draft.byline.is_none() && title.is_some_and(|title| i > title) {
            draft.byline = author(draft, i, &when);
        }
        // The page's own clock stands above the title and tells another day.
        let below = title.is_none_or(|title| i > title);
        let rank = 2 * u8::from(below) + u8::from(when.timestamp.time.is_some());
        if best.is_none_or(|(known, _)| rank > known) {
            best = Some((rank, when.timestamp));
        }
    }
    best.map(|(_, timestamp)| timestamp)
}

/// A person's name beside a date: `Thu Hà | 08:15 30/06/2020`.
fn author(draft: &Draft<'_>, i: usize, when: &when::When) -> Option<Span> {
    let (start, end) = (when.others.first()?.start, when.others.last()?.end);
    let text = draft.page.lines[i].text;
    let range = Folded::of(text).range(start, end);
    let name = text[range.clone()].trim_end_matches(|c: char| is_blank(c) || ",;|-–".contains(c));
    let range = range.start..range.start + name.len();
    // `Hà Nội, ngày …` is a place.
    let place = draft.page.plain(i).contains(", ngay");
    (!place && names::are_names(name)).then(|| draft.span(i, range))
}
