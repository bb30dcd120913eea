//! What stands after an article's last paragraph: authors, sources, signatures, the page's foot.

use muctieu_extract::{BlockKind, Span};

use super::credit::{self, Credit};
use super::draft::Draft;
use super::figures;
use super::furniture::Furniture;
use super::line::Ends;
use super::names;
use super::official;

/// Finds the page's foot and marks the credits above it; returns the first line of the foot.
pub fn read(draft: &mut Draft<'_>, body: usize) -> usize {
    let foot = foot(draft, body);
    for i in foot..draft.len() {
        // A source may stand among the buttons under an article.
        if draft.kinds[i].is_none() && !credits_source(draft, i, foot) {
            draft.set(i, BlockKind::Furniture);
        }
    }
    sign(draft, body, foot);
    credit_line_by_line(draft, body, foot);
    foot
}

/// How much a line speaks for the article going on: bytes of running text, list items, figures.
fn weight(draft: &Draft<'_>, i: usize) -> u64 {
    let line = &draft.page.lines[i];
    if draft.furniture[i].is_some() || draft.kinds[i].is_some() {
        return 0;
    }
    let shape = &line.shape;
    let sentence = shape.words >= 14 && shape.ends != Ends::Open;
    let item = shape.words >= 4 && line.marker.is_some();
    if shape.whole && !sentence && is_dated_link(draft.page.plain(i)) {
        return 0;
    }
    if !shape.whole || sentence || item {
        return line.text.len() as u64;
    }
    if shape.words >= 5 && figures::any(draft.page.plain(i)) { 1 } else { 0 }
}

/// Whether a line is more than the title of another article.
fn is_sentence(draft: &Draft<'_>, i: usize) -> bool {
    let line = &draft.page.lines[i];
    let shape = &line.shape;
    draft.furniture[i].is_none()
        && draft.kinds[i].is_none()
        && (!shape.whole
            || shape.words >= 14 && shape.ends != Ends::Open
            || shape.ends == Ends::Semicolon)
}

/// Whether a plain line ends in a date in brackets, as links to other articles do.
fn is_dated_link(plain: &str) -> bool {
    let Some(open) = plain.rfind('(').filter(|_| plain.ends_with(')')) else { return false };
    let inside = &plain[open + 1..plain.len() - 1];
    let date = inside.bytes().all(|b| b.is_ascii_digit() || b"/-.:, ".contains(&b));
    date && inside.contains(['/', '-', '.']) && inside.len() >= 4
}

/// The first line of the page's foot: from it on all is furniture.
fn foot(draft: &Draft<'_>, body: usize) -> usize {
    let weights: Vec<u64> = (body..draft.len()).map(|i| weight(draft, i)).collect();
    let total: u64 = weights.iter().sum();
    let mut sentences: u64 = (body..draft.len()).map(|i| u64::from(is_sentence(draft, i))).sum();
    let mut before = 0;
    let mut text_above = false;
    for (offset, weight) in weights.iter().enumerate() {
        let i = body + offset;
        let after = total - before;
        let over = match draft.furniture[i] {
            Some(Furniture::End) => after * 2 <= before || sentences == 0,
            Some(Furniture::Links) => sentences == 0,
            Some(Furniture::Line) => after == 0,
            Some(Furniture::Rule) | None => false,
        };
        // An article may be all short lines without figures.
        if over && (before > 0 || total == 0 && text_above) {
            return i;
        }
        text_above |= draft.furniture[i].is_none() && draft.kinds[i].is_none();
        before += weight;
        sentences -= u64::from(is_sentence(draft, i));
    }
    draft.len()
}

/// In the foot only lines above its first marker of the end are read for a source.
fn credits_source(draft: &Draft<'_>, i: usize, foot: usize) -> bool {
    let ended = (foot..=i.min(foot + 12)).any(|j| draft.furniture[j] == Some(Furniture::End));
    let near = i <= foot + 12;
    near && !ended && draft.page.lines[i].shape.words <= 16 && labelled(draft, i).is_some()
}

/// What a line says that it credits.
fn labelled(draft: &Draft<'_>, i: usize) -> Option<Credit> {
    let line = &draft.page.lines[i];
    // The plain copy of a longer line is only of its beginning.
    let may = !line.shape.whole || credit::may_label(draft.page.plain(i));
    may.then(|| credit::labelled(line.text)).flatten()
}

fn signs(plain: &str, shouts: bool) -> bool {
    official::is_signature(plain, shouts)
        || official::head(plain, shouts) == Some(official::Head::Body)
}

/// Marks `Nơi nhận:` and the signature of an official document.
fn sign(draft: &mut Draft<'_>, body: usize, foot: usize) {
    let from = body.max(foot.saturating_sub(40));
    let plain_starts = |draft: &Draft<'_>, i: usize, start: &str| {
        draft.page.plain(i).trim_start_matches(['*', ' ', '-', '.', '/']).starts_with(start)
    };
    let Some(first) = (from..foot).find(|&i| {
        let line = &draft.page.lines[i];
        let plain = draft.page.plain(i);
        line.shape.words <= 14
            && (plain_starts(draft, i, "noi nhan")
                || (foot - i <= 14
                    && signs(plain, line.shape.shouts())
                    && (i + 1..foot).all(|j| draft.page.lines[j].shape.words <= 20)))
    }) else {
        return;
    };
    let mut recipients = false;
    for i in first..foot {
        let line = draft.page.lines[i];
        let plain = draft.page.plain(i);
        if draft.kinds[i].is_some() {
            continue;
        }
        if plain_starts(draft, i, "noi nhan") {
            recipients = true;
            draft.set(i, BlockKind::Furniture);
            continue;
        }
        let signature = signs(plain, line.shape.shouts());
        let names = names::are_names(line.text);
        if signature || names {
            draft.set(i, BlockKind::Byline);
            if names && !signature && draft.byline.is_none() {
                draft.byline = Some(draft.line_span(i));
            }
        } else if recipients
            && line.shape.words <= 30
            && (!figures::any(plain) || plain.contains("luu:"))
        {
            draft.set(i, BlockKind::Furniture);
        } else {
            recipients = false;
        }
    }
}

/// Marks authors and sources: labelled ones anywhere, bare names only at the end or under the title.
fn credit_line_by_line(draft: &mut Draft<'_>, body: usize, foot: usize) {
    // Items that end openly may be links to other articles, which stand under the author too.
    let closed = |i: usize| {
        let ends = draft.page.lines[i].shape.ends;
        is_sentence(draft, i) || weight(draft, i) > 1 && ends != Ends::Open
    };
    let item = |i: &usize| weight(draft, *i) > 1;
    let last = (body..foot).rev().find(|&i| closed(i)).or((body..foot).rev().find(item));
    let first = (body..foot).find(item).unwrap_or(foot);
    let mut ended_at = None;
    for i in body..draft.len() {
        let line = draft.page.lines[i];
        if draft.kinds[i].is_some() || !line.shape.whole || line.shape.words > 20 {
            continue;
        }
        if let Some(credit) = labelled(draft, i) {
            let plain = draft.page.plain(i).trim_start_matches(['(', '[', '*', ' ']);
            let photo = ["anh", "video", "clip"].iter().any(|what| plain.starts_with(what));
            let at_end = last.is_none_or(|last| i > last);
            match photo {
                // Who took a picture did not write the article.
                true if at_end => draft.set(i, BlockKind::Byline),
                true => {}
                false => accept(draft, i, credit, at_end),
            }
            continue;
        }
        let ended = last.is_some_and(|last| i > last) && i < foot;
        let under_title = draft.title.is_some() && i < first && i <= body + 8;
        if (ended || under_title)
            && draft.furniture[i].is_none()
            && line.marker.is_none()
            && let Some(credit) = credit::unlabelled(line.text)
        {
            // A subject such as `Ban Chấp hành Đảng bộ huyện` is no credit under a title.
            if ended || credit.byline.is_some() {
                accept(draft, i, credit, ended);
                ended_at = ended_at.or(ended.then_some(i));
            }
        }
    }
    // Under the author, a line that ends in its date is another article's title.
    for i in ended_at.map_or(foot, |i| i + 1)..foot {
        if draft.kinds[i].is_none() && is_dated_link(draft.page.plain(i)) {
            draft.set(i, BlockKind::Furniture);
        }
    }
}

fn accept(draft: &mut Draft<'_>, i: usize, credit: Credit, at_end: bool) {
    let span = |draft: &Draft<'_>, range: Option<std::ops::Range<usize>>| -> Option<Span> {
        range.filter(|range| !range.is_empty()).map(|range| draft.span(i, range))
    };
    let (byline, source) = (span(draft, credit.byline), span(draft, credit.source));
    let kind = if byline.is_some() { BlockKind::Byline } else { BlockKind::Source };
    draft.set(i, kind);
    // What stands at the end credits the article; what stands above may credit a part of it.
    if at_end || draft.byline.is_none() {
        draft.byline = draft.byline.or(byline);
    }
    draft.source = draft.source.or(source);
}
