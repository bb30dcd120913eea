//! What stands between: paragraphs, headings, lists, tables, captions.

use muctieu_extract::BlockKind;

use super::caption;
use super::credit;
use super::draft::Draft;
use super::figures;
use super::furniture::{self, Furniture};
use super::line::{Ends, Line, Starts};
use super::marker::{Marker, Style};

/// Lines of a text that was cut to a narrow column are at most this long.
const COLUMN: u16 = 130;

/// Gives each line of the body its kind.
pub fn read(draft: &mut Draft<'_>, body: usize, foot: usize) {
    let narrow = is_narrow(draft, body, foot);
    let mut list = List::default();
    let mut links = false;
    for i in body..foot {
        if draft.kinds[i].is_some() {
            links &= draft.kinds[i].is_some_and(|(kind, _)| kind == BlockKind::Furniture);
            continue;
        }
        match draft.furniture[i] {
            Some(found) => {
                draft.set(i, BlockKind::Furniture);
                links = found == Furniture::Links;
                continue;
            }
            None if links && is_link(draft, i) => {
                draft.set(i, BlockKind::Furniture);
                continue;
            }
            None => links = false,
        }
        if goes_on(draft, i, body, narrow) {
            draft.kinds[i] = draft.kinds[i - 1];
            draft.merged[i] = true;
        } else {
            let kind = classify(draft, i, body, foot, &mut list);
            draft.kinds[i] = Some(of_whole(draft, i, foot, narrow, kind));
            let continued = is_caption(draft, i)
                && i > body
                && is_caption(draft, i - 1)
                && draft.page.lines[i].shape.starts == Starts::Lower;
            draft.merged[i] = continued;
        }
        list.after(&draft.page.lines[i], draft.kinds[i]);
    }
    mark_lead(draft, body, foot);
}

/// What a line is by itself need not be what it is with the lines that go on with it: a heading does
/// not run on for long, nor end in a full stop.
fn of_whole(
    draft: &Draft<'_>,
    first: usize,
    foot: usize,
    narrow: bool,
    kind: (BlockKind, u8),
) -> (BlockKind, u8) {
    let lines = &draft.page.lines;
    if kind.0 != BlockKind::Heading {
        return kind;
    }
    let mut last = first;
    let mut words = lines[first].shape.words;
    while last + 1 < foot
        && draft.kinds[last + 1].is_none()
        && draft.furniture[last + 1].is_none()
        && breaks_off(&lines[last], &lines[last + 1], narrow)
    {
        last += 1;
        words = words.saturating_add(lines[last].shape.words);
    }
    let ends = lines[last].shape.ends;
    let heading = last == first || words <= 28 && matches!(ends, Ends::Open | Ends::Colon);
    match lines[first].marker {
        _ if heading => kind,
        Some(_) => (BlockKind::ListItem, kind.1),
        None => (BlockKind::Paragraph, 0),
    }
}

fn is_caption(draft: &Draft<'_>, i: usize) -> bool {
    matches!(draft.kinds[i], Some((BlockKind::Caption, _)))
}

/// Whether the text was cut to a column: no long lines, and many go on in lower case.
fn is_narrow(draft: &Draft<'_>, body: usize, foot: usize) -> bool {
    let lines = &draft.page.lines[body.min(foot)..foot];
    let long = lines.iter().filter(|line| !line.shape.whole || line.shape.chars > COLUMN).count();
    let pairs = lines.windows(2).filter(|pair| {
        pair[1].gap == 0
            && pair[1].shape.starts == Starts::Lower
            && pair[0].shape.ends == Ends::Open
            && pair[0].shape.words >= 4
    });
    lines.len() >= 6 && long * 20 <= lines.len() && pairs.count() * 5 >= lines.len()
}

/// Whether a line goes on with the sentence of the line before.
fn goes_on(draft: &Draft<'_>, i: usize, body: usize, narrow: bool) -> bool {
    if i <= body
        || !matches!(
            draft.kinds[i - 1],
            Some((
                BlockKind::Paragraph
                    | BlockKind::ListItem
                    | BlockKind::Caption
                    | BlockKind::Heading,
                _
            ))
        )
    {
        return false;
    }
    breaks_off(&draft.page.lines[i - 1], &draft.page.lines[i], narrow)
}

/// Whether the sentence of a line goes on in the next one.
fn breaks_off(before: &Line<'_>, line: &Line<'_>, narrow: bool) -> bool {
    let broken = matches!(before.shape.ends, Ends::Open | Ends::Comma);
    if line.gap > 0 || !broken || before.shape.cells > 1 || line.shape.cells > 1 {
        return false;
    }
    if line.marker.is_some() && !(narrow && line.shape.starts == Starts::Lower) {
        return false;
    }
    let acronym = || line.text.chars().take(2).all(char::is_uppercase);
    let shouts = before.shape.shouts() || line.shape.shouts();
    match line.shape.starts {
        Starts::Lower => true,
        Starts::Digit if narrow && before.shape.chars >= 12 => true,
        Starts::Upper if narrow && before.shape.chars >= 12 && acronym() && !shouts => true,
        Starts::Upper | Starts::Digit | Starts::Other => {
            narrow && before.shape.chars >= 34 && !shouts
                || before.shape.ends == Ends::Comma && before.shape.words >= 4
        }
    }
}

/// The list that is open: after `… gồm:` lines that end in a semicolon are its items.
#[derive(Default)]
struct List {
    /// A line ended in a colon, and no paragraph has come since.
    led_in: bool,
    /// An item without a mark ended in a semicolon.
    open: bool,
    /// The mark of the item before.
    style: Option<Style>,
}

impl List {
    fn after(&mut self, line: &Line<'_>, kind: Option<(BlockKind, u8)>) {
        let colon = line.shape.ends == Ends::Colon;
        match kind {
            Some((BlockKind::ListItem, _)) => {
                self.led_in |= colon;
                self.open = line.shape.ends == Ends::Semicolon;
                self.style = line.marker.map(|m| m.style).or(self.style);
            }
            Some((BlockKind::Caption, _)) => {}
            _ => *self = List { led_in: colon, open: false, style: None },
        }
    }
}

fn classify(
    draft: &Draft<'_>,
    i: usize,
    body: usize,
    foot: usize,
    list: &mut List,
) -> (BlockKind, u8) {
    let line = &draft.page.lines[i];
    let plain = draft.page.plain(i);
    let content = |kind: Option<(BlockKind, u8)>| kind.is_none_or(|(kind, _)| kind.is_content());
    let next = draft.page.lines[..foot].get(i + 1).filter(|_| content(draft.kinds[i + 1]));
    if is_row(draft, i, foot) {
        return (BlockKind::ListItem, 4);
    }
    if let Some(marker) = line.marker {
        return marked(draft, i, foot, marker, list);
    }
    if caption::is_marked(line, plain) || is_repeated(draft, i, foot) {
        return (BlockKind::Caption, 0);
    }
    if line.shape.ends == Ends::Open && is_glued(draft, i, body) {
        return (BlockKind::Furniture, 0);
    }
    let figures = figures::any(plain);
    if caption::reads_as_one(line, plain, figures) && stands_between_paragraphs(draft, i, foot) {
        return (BlockKind::Caption, 0);
    }
    let after_caption = i > body
        && is_caption(draft, i - 1)
        && draft.page.lines[i - 1].shape.ends == Ends::Open
        && line.shape.starts == Starts::Lower
        && line.shape.whole
        && line.shape.words <= 30;
    if after_caption {
        return (BlockKind::Caption, 0);
    }
    let item = list.led_in && line.shape.ends == Ends::Semicolon || list.open;
    if item && line.shape.words <= 80 {
        return (BlockKind::ListItem, 4);
    }
    let before = |line: &Line<'_>| line.shape.ends == Ends::Stop && line.shape.is_running_text();
    let alone = i > body
        && (before(&draft.page.lines[i - 1]) || is_caption(draft, i - 1))
        && next.is_some_and(|next| next.shape.is_running_text() && next.marker.is_none());
    // A line between two paragraphs that ends openly is a heading, figures or not.
    let figures = figures && !(alone && line.shape.words <= 16);
    if is_heading(line, plain, next, figures) {
        return (BlockKind::Heading, 0);
    }
    (BlockKind::Paragraph, 0)
}

/// A line with a mark is a heading where it names what follows, and an item where it says something.
fn marked(draft: &Draft<'_>, i: usize, foot: usize, found: Marker, list: &List) -> (BlockKind, u8) {
    let line = &draft.page.lines[i];
    let level = found.style.level();
    let shape = &line.shape;
    let after = line.text.get(found.length..).unwrap_or("");
    let mut plain = String::new();
    after.chars().take(400).for_each(|c| super::fold::push_plain(c, &mut plain));
    let short = shape.whole && shape.words <= 26 && matches!(shape.ends, Ends::Open | Ends::Colon);
    let names = short && (!figures::any(&plain) || shape.shouts());
    let next = draft.page.lines[..foot].get(i + 1).filter(|_| i + 1 < foot);
    let next_style = next.and_then(|next| next.marker).map(|marker| marker.style);
    let sibling = next_style == Some(found.style) || list.style == Some(found.style);
    let heading = match found.style {
        Style::Part | Style::Roman | Style::Capital => {
            names || (short && found.style == Style::Part)
        }
        Style::Number | Style::SubNumber => {
            // `2. Các chỉ tiêu chủ yếu` above `2.1. Về kinh tế` is no sibling of `1. Mục tiêu …`.
            let above = found.style == Style::Number && next_style == Some(Style::SubNumber);
            let apart = !sibling || above || shape.shouts() || shape.ends == Ends::Colon;
            names && next.is_some() && apart
        }
        // `* Các chỉ tiêu chủ yếu`, `a) Về kinh tế`: headings where something of another kind follows.
        Style::Letter | Style::Bracketed | Style::Star => {
            names
                && next.is_some()
                && !sibling
                && next.is_some_and(|next| next.shape.whole || next_style.is_none())
        }
        Style::Spoken | Style::Dash | Style::Plus => false,
    };
    (if heading { BlockKind::Heading } else { BlockKind::ListItem }, level)
}

/// A row of a table that was pasted with tabs or wide gaps between its cells.
fn is_row(draft: &Draft<'_>, i: usize, foot: usize) -> bool {
    let cells = |i: usize| draft.page.lines[..foot].get(i).map_or(1, |line| line.shape.cells);
    match cells(i) {
        0 | 1 => false,
        2 => cells(i + 1) >= 2 || i > 0 && cells(i - 1) >= 2,
        _ => true,
    }
}

/// Whether a line repeats the title or a neighbour: the text that stands in for a picture.
fn is_repeated(draft: &Draft<'_>, i: usize, foot: usize) -> bool {
    let plain = draft.page.plain(i);
    let short = |j: usize| draft.page.lines[j].shape.whole && draft.page.lines[j].shape.words >= 4;
    if !short(i) || draft.page.lines[i].shape.words > 40 {
        return false;
    }
    let same = |j: usize| {
        j < foot && j != i && draft.page.lines[j].shape.whole && draft.page.plain(j) == plain
    };
    let of_title = draft.title.as_ref().is_some_and(|title| title.plain == plain);
    of_title || same(i + 1) || i > 0 && same(i - 1)
}

/// Titles of other articles that were glued together, under the lead.
fn is_glued(draft: &Draft<'_>, i: usize, body: usize) -> bool {
    let line = &draft.page.lines[i];
    if !line.shape.whole || line.shape.words < 12 || line.shape.words > 90 {
        return false;
    }
    let near = i <= body + 4 && line.gap == 0;
    furniture::glued_headlines(line.text) >= if near { 1 } else { 2 }
}

/// A link in a box of links: a headline, not a heading with its paragraph under it.
fn is_link(draft: &Draft<'_>, i: usize) -> bool {
    let line = &draft.page.lines[i];
    let next = draft.page.lines.get(i + 1);
    let heading = line.gap > 0 && next.is_some_and(|next| next.shape.is_running_text());
    line.shape.whole
        && line.shape.words <= 32
        && !(line.shape.ends != Ends::Open
            && line.shape.words >= 10
            && line.text.ends_with(['.', ';', ':']))
        && !heading
        && !matches!(line.marker, Some(m) if !matches!(m.style, Style::Dash | Style::Star))
}

fn stands_between_paragraphs(draft: &Draft<'_>, i: usize, foot: usize) -> bool {
    let text = |j: usize| {
        let line = &draft.page.lines[j];
        line.shape.is_running_text()
            || draft.kinds[j].is_some_and(|(kind, _)| kind != BlockKind::ListItem)
    };
    (i > 0 && text(i - 1)) || (i + 1 < foot && draft.page.lines[i + 1].shape.is_running_text())
}

fn is_heading(line: &Line<'_>, plain: &str, next: Option<&Line<'_>>, figures: bool) -> bool {
    let shape = &line.shape;
    let starts = matches!(shape.starts, Starts::Upper | Starts::Digit)
        || line.text.starts_with(['“', '"', '‘', '[', '(', '*']);
    if !shape.whole || !starts || shape.words < 2 || shape.words > 28 || next.is_none() {
        return false;
    }
    if shape.shouts() {
        return !matches!(shape.ends, Ends::Semicolon | Ends::Comma);
    }
    match shape.ends {
        Ends::Open => !figures || (shape.words <= 14 && !measures(plain)),
        Ends::Colon => {
            shape.words <= 15
                && !figures
                && !plain.contains(',')
                && next.is_some_and(|next| leads_into(next))
        }
        Ends::Stop => {
            line.text.ends_with(['?', '!'])
                && shape.words <= 16
                && !figures
                && next.is_some_and(|next| next.shape.is_running_text())
        }
        Ends::Semicolon | Ends::Comma => false,
    }
}

fn leads_into(next: &Line<'_>) -> bool {
    next.marker.is_some() || next.shape.ends == Ends::Semicolon
}

/// Whether a plain line speaks in units of measure, as a sentence about figures does.
fn measures(plain: &str) -> bool {
    const UNITS: &[&str] = &[
        "%", " ty ", " trieu", " nghin", " dong", " ha", " km", " tan", " ta ", " kg", " m2",
        " m3", " nguoi", " ho ", " usd", " dat ", " tang ", " giam ",
    ];
    UNITS.iter().any(|unit| plain.contains(unit))
        || plain.ends_with(" ty")
        || plain.ends_with(" ho")
}

/// The first paragraph under the title is the lead, where the article goes on after it.
fn mark_lead(draft: &mut Draft<'_>, body: usize, foot: usize) {
    let Some(title) = &draft.title else { return };
    if title.official {
        return;
    }
    let kind = |i: usize| draft.kinds[i].map(|(kind, _)| kind);
    let from = body.max(title.lines.end);
    let Some(first) = (from..foot).find(|&i| {
        matches!(kind(i), Some(BlockKind::Paragraph | BlockKind::Heading | BlockKind::ListItem))
    }) else {
        return;
    };
    let follows =
        (first + 1..foot).any(|i| !draft.merged[i] && kind(i).is_some_and(BlockKind::is_content));
    let line = &draft.page.lines[first];
    let heading = kind(first) == Some(BlockKind::Heading);
    // A lead may come without a full stop; then it is longer than a heading is.
    let lead = match kind(first) {
        Some(BlockKind::Paragraph) => line.shape.words >= 8 || !line.shape.whole,
        Some(BlockKind::Heading) => line.shape.words >= 16 && line.marker.is_none(),
        _ => false,
    };
    if !lead || !follows || line.text.len() > 1600 {
        return;
    }
    let mut end = first + 1;
    while end < foot && draft.merged[end] {
        end += 1;
    }
    for i in first..end {
        draft.set(i, BlockKind::Lead);
    }
    if draft.source.is_none()
        && !heading
        && let Some(range) = credit::outlet_prefix(draft.page.lines[first].text)
    {
        draft.source = Some(draft.span(first, range));
    }
}
