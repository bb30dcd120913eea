//! The lines of a page and what each looks like, without regard to what it says.

use super::fold::{self, Plain, is_blank, push_plain};
use super::marker::{Marker, marker};

/// Lines longer than this many bytes are running text: only their beginning is looked at.
const SHORT: usize = 400;
/// How much of a longer line is looked at.
const BEGINNING: usize = 96;

/// A page cut into its lines that are not blank.
pub struct Page<'t> {
    pub text: &'t str,
    pub lines: Vec<Line<'t>>,
    plain: String,
}

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
pub struct Line<'t> {
    /// What it says, without the white space around it.
    pub text: &'t str,
    /// Where `text` begins.
    pub start: u32,
    /// Where the line begins, white space included.
    pub raw_start: u32,
    /// How many blank lines stand before it, 255 at most.
    pub gap: u8,
    plain: (u32, u32),
    pub shape: Shape,
    /// The mark that opens it.
    pub marker: Option<Marker>,
}

/// What a line looks like.
#[derive(Clone, Copy, Default, Debug)]
pub struct Shape {
    /// Whether all of it was looked at; where not, the counts are of its beginning.
    pub whole: bool,
    /// Words that have a letter.
    pub words: u16,
    /// Of these, those that begin with a capital.
    pub capitalised: u16,
    /// Letters.
    pub letters: u16,
    /// Of these, capitals.
    pub capitals: u16,
    /// Characters, white space and marks left out.
    pub chars: u16,
    /// Cells, where tabs or wide gaps divide the line; 1 where nothing does.
    pub cells: u8,
    /// How it begins.
    pub starts: Starts,
    /// How it ends.
    pub ends: Ends,
}

#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Starts {
    Upper,
    Lower,
    Digit,
    #[default]
    Other,
}

#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Ends {
    /// `.`, `?`, `!`, `…`, also before closing quotes and brackets.
    Stop,
    Semicolon,
    Colon,
    Comma,
    #[default]
    Open,
}

impl<'t> Page<'t> {
    pub fn new(text: &'t str) -> Self {
        let mut page = Page { text, lines: Vec::new(), plain: String::new() };
        let mut gap = 0u8;
        let mut at = 0;
        // A carriage return alone ends a line too; before a line feed it leaves a blank one, which
        // must not count as a gap.
        for with_end in text.split_inclusive('\n') {
            let mut rest = with_end;
            while !rest.is_empty() {
                let cut = match rest.as_bytes().contains(&b'\r').then(|| rest.find('\r')).flatten()
                {
                    Some(i) if rest[i + 1..].starts_with('\n') => i + 2,
                    Some(i) => i + 1,
                    None => rest.len(),
                };
                let raw = &rest[..cut];
                if page.push(raw, at, gap) {
                    gap = 0;
                } else {
                    gap = gap.saturating_add(1);
                }
                at += cut;
                rest = &rest[cut..];
            }
        }
        page
    }

    fn push(&mut self, raw: &'t str, raw_start: usize, gap: u8) -> bool {
        let Some((lead, text)) = trimmed(raw) else { return false };
        let line = self.line(text, raw_start, raw_start + lead, gap);
        self.lines.push(line);
        true
    }

    fn line(&mut self, text: &'t str, raw_start: usize, start: usize, gap: u8) -> Line<'t> {
        let from = self.plain.len();
        let shape = Shape::of(text, &mut self.plain);
        Line {
            text,
            start: start as u32,
            raw_start: raw_start as u32,
            gap,
            plain: (from as u32, self.plain.len() as u32),
            shape,
            marker: marker(text),
        }
    }

    /// Cuts a line in two at an offset of its text: what follows becomes a line of its own.
    pub fn split(&mut self, index: usize, at: usize) {
        let line = self.lines[index];
        let (Some(head), Some(tail)) = (line.text.get(..at), line.text.get(at..)) else { return };
        let (Some((_, head)), Some((lead, tail))) = (trimmed(head), trimmed(tail)) else { return };
        let cut = line.start as usize + at;
        self.lines[index] = self.line(head, line.raw_start as usize, line.start as usize, line.gap);
        let tail = self.line(tail, cut, cut + lead, 0);
        self.lines.insert(index + 1, tail);
    }

    /// The plain copy of a line; of a long one, of its beginning.
    pub fn plain(&self, index: usize) -> &str {
        self.plain_of(&self.lines[index])
    }

    pub fn plain_of(&self, line: &Line<'_>) -> &str {
        let (start, end) = line.plain;
        self.plain.get(start as usize..end as usize).unwrap_or("")
    }
}

/// The offset of the first character that is not blank, and the text from there without the blanks
/// at its end; `None` where all is blank.
fn trimmed(raw: &str) -> Option<(usize, &str)> {
    let text = raw.trim_start_matches(is_blank);
    let lead = raw.len() - text.len();
    let text = text.trim_end_matches(is_blank);
    (!text.is_empty()).then_some((lead, text))
}

impl Shape {
    /// What `text` looks like; its plain copy is appended to `plain`.
    fn of(text: &str, plain: &mut String) -> Shape {
        let whole = text.len() <= SHORT;
        let looked_at = if whole { text } else { &text[..text.floor_char_boundary(BEGINNING)] };
        let mut shape = Shape { whole, cells: 1, ends: Ends::of(text), ..Shape::default() };
        let from = plain.len();
        plain.reserve(looked_at.len());
        let mut in_word = false;
        let mut blanks = 0;
        for c in looked_at.chars() {
            let (letter, capital) = match fold::known(c) {
                Some(Plain { form, capital }) => {
                    plain.push(form);
                    (form.is_ascii_alphabetic(), capital)
                }
                None if c.is_whitespace() => {
                    in_word = false;
                    blanks += if c == '\t' { 3 } else { 1 };
                    // White space is collapsed by looking at what was pushed before it.
                    if plain.len() > from && !plain.ends_with(' ') {
                        plain.push(' ');
                    }
                    continue;
                }
                None => {
                    let before = plain.len();
                    push_plain(c, plain);
                    if plain.len() == before {
                        continue;
                    }
                    (c.is_alphabetic(), c.is_uppercase())
                }
            };
            if blanks >= 3 || c == '|' {
                shape.cells = shape.cells.saturating_add(1);
            }
            blanks = 0;
            if shape.chars == 0 {
                shape.starts = match c {
                    _ if capital => Starts::Upper,
                    _ if letter => Starts::Lower,
                    '0'..='9' => Starts::Digit,
                    _ => Starts::Other,
                };
            }
            // What is looked at is too short for any of these to overflow.
            shape.chars += 1;
            shape.letters += u16::from(letter);
            shape.capitals += u16::from(capital);
            shape.words += u16::from(letter && !in_word);
            shape.capitalised += u16::from(capital && !in_word);
            in_word |= letter;
        }
        shape
    }

    /// Whether the line is written in capitals.
    pub fn shouts(&self) -> bool {
        self.letters >= 4 && u32::from(self.capitals) * 10 >= u32::from(self.letters) * 8
    }

    /// Whether the line is as long as running text, or ends as a sentence of some length does.
    pub fn is_running_text(&self) -> bool {
        !self.whole || self.words >= 40 || (self.words >= 14 && self.ends != Ends::Open)
    }
}

impl Ends {
    fn of(text: &str) -> Ends {
        let closing = ['"', '”', '’', '\'', '»', ')', ']', '*'];
        match text.trim_end_matches(|c| closing.contains(&c) || is_blank(c)).chars().next_back() {
            Some('.' | '?' | '!' | '…') => Ends::Stop,
            Some(';') => Ends::Semicolon,
            Some(':' | '：') => Ends::Colon,
            Some(',') => Ends::Comma,
            _ => Ends::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_places() {
        let page = Page::new("\u{feff}Một\r\n\r\n  Hai \u{a0}\rBa\n\n\nBốn");
        let seen: Vec<_> = page.lines.iter().map(|l| (l.text, l.start, l.gap)).collect();
        assert_eq!(
            seen,
            [
                ("\u{feff}Một".trim_start_matches('\u{feff}'), 3, 0),
                ("Hai", 14, 1),
                ("Ba", 21, 0),
                ("Bốn", 26, 2)
            ]
        );
        assert_eq!(page.plain(3), "bon");
    }

    #[test]
    fn a_line_is_cut_in_two() {
        let mut page = Page::new("Tiêu đề (1/2/2021) Nội dung.");
        page.split(0, "Tiêu đề (1/2/2021)".len());
        assert_eq!(page.plain(0), "tieu de (1/2/2021)");
        assert_eq!(page.lines[1].text, "Nội dung.");
        assert_eq!(page.lines[1].shape.ends, Ends::Stop);
    }

    #[test]
    fn shapes() {
        let shape = |text| Page::new(text).lines[0].shape;
        assert_eq!(shape("STT\tChỉ tiêu\tĐVT   KH").cells, 4);
        assert!(shape("NGHỊ QUYẾT").shouts());
        assert!(!shape("UBND huyện").shouts());
        let title = shape("Ngọc Lâm – 30/6");
        assert_eq!((title.words, title.capitalised, title.starts), (2, 2, Starts::Upper));
        assert_eq!(shape("đạt 5 xã (tăng 2).”").ends, Ends::Stop);
    }
}
