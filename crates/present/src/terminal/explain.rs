//! Sentences with their marks below them, and why each mark is what it is.

use muctieu_corpus::Document;
use muctieu_extract::{Extraction, Quantity, Span, Status};

use super::cells::{fit, printable, printable_sign, width, width_of};
use crate::card::{Fact, facts, roles};
use crate::label::Label;
use crate::language::Language;
use crate::listing::name;
use crate::outline::headline;
use crate::segments::Role;
use crate::sentence::sentence_around;
use crate::words::LaterWord;
use crate::write;

const MARGIN: usize = 2;
/// Narrower than that nothing is readable, whatever the terminal says.
const NARROWEST: usize = 24;

/// Every sentence of a document that holds quantities: the sentence with its marks below it, then each
/// quantity with what was understood and the words that decided. `columns` is the width of the lines.
pub fn explain(
    path: &str,
    document: &Document,
    extraction: &Extraction,
    language: Language,
    columns: usize,
) -> String {
    let mut page = Page { written: String::new(), document, language, columns };
    page.head(path, extraction);
    let mut lines = Lines { text: &document.text, at: 0, line: 1, column: 1 };
    for (span, places) in sentences(document, extraction) {
        let quantities = &extraction.quantities[places.clone()];
        page.sentence(span, quantities, places.start + 1);
        for (place, quantity) in places.zip(quantities) {
            page.quantity(place + 1, quantity, lines.position(quantity.span.start));
        }
    }
    page.written
}

/// The sentences that hold quantities, and which; those that overlap are one.
fn sentences(document: &Document, extraction: &Extraction) -> Vec<(Span, std::ops::Range<usize>)> {
    let mut sentences: Vec<(Span, std::ops::Range<usize>)> = Vec::new();
    for (place, quantity) in extraction.quantities.iter().enumerate() {
        let span = sentence_around(&document.text, &document.blocks, quantity.span);
        match sentences.last_mut() {
            Some((last, places)) if last.overlaps(span) => {
                *last = last.to(span);
                places.end = place + 1;
            }
            _ => sentences.push((span, place..place + 1)),
        }
    }
    sentences
}

/// Counts lines and characters forward through a text.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    column: usize,
}

impl Lines<'_> {
    /// The line of a byte and the character in that line, both from 1. Bytes must come in order.
    fn position(&mut self, byte: u32) -> (usize, usize) {
        let byte = byte as usize;
        let passed = self.text.get(self.at..byte).unwrap_or("");
        self.line += passed.bytes().filter(|sign| *sign == b'\n').count();
        self.column = match passed.rsplit_once('\n') {
            Some((_, begun)) => begun.chars().count() + 1,
            None => self.column + passed.chars().count(),
        };
        self.at = byte;
        (self.line, self.column)
    }
}

struct Page<'a> {
    written: String,
    document: &'a Document,
    language: Language,
    columns: usize,
}

/// A sign of a sentence, what is drawn below it, and which quantity begins with it.
struct Sign {
    sign: char,
    below: char,
    begins: Option<usize>,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.written.push_str(line.trim_end());
        self.written.push('\n');
    }

    fn head(&mut self, path: &str, extraction: &Extraction) {
        self.line(&printable(path));
        if let Some(title) = &self.document.meta.title {
            self.line(&printable(&title.text));
        }
        let about = headline(self.document, self.language);
        if !about.is_empty() {
            self.line(&printable(&about.join(" · ")));
        }
        let legend: Vec<String> = Status::ALL
            .iter()
            .map(|status| {
                let count = extraction.quantities.iter().filter(|q| q.status == *status).count();
                let sign = line_of(*status).to_string().repeat(3);
                format!("{sign} {}: {count}", status.label(self.language).to_lowercase())
            })
            .collect();
        let cues = self.language.pick("từ đã quyết định", "words that decided");
        self.line(&format!("{}   ~~~ {cues}", legend.join("   ")));
        self.line("");
    }

    /// The sentence, wrapped, with a line of marks and a line of numbers below each line that needs them.
    fn sentence(&mut self, span: Span, quantities: &[Quantity], first: usize) {
        let room = self.columns.max(NARROWEST) - MARGIN;
        for line in wrap(&self.signs(span, quantities, first), room) {
            let sentence: String = line.iter().map(|sign| sign.sign).collect();
            self.line(&format!("{:MARGIN$}{sentence}", ""));
            if line.iter().any(|sign| sign.below != ' ') {
                let below: String = line
                    .iter()
                    .flat_map(|s| std::iter::repeat_n(s.below, width_of(s.sign)))
                    .collect();
                self.line(&format!("{:MARGIN$}{below}", ""));
            }
            let mut numbers = String::new();
            let mut column = 0_usize;
            for sign in line {
                if let Some(number) = sign.begins {
                    let gap = column.saturating_sub(numbers.len());
                    let gap = if numbers.is_empty() { gap } else { gap.max(1) };
                    numbers.extend(std::iter::repeat_n(' ', gap));
                    numbers.push_str(&number.to_string());
                }
                column += width_of(sign.sign);
            }
            if !numbers.is_empty() {
                self.line(&format!("{:MARGIN$}{numbers}", ""));
            }
        }
        self.line("");
    }

    /// The signs of a sentence, white space as single spaces, and what is drawn below each.
    fn signs(&self, span: Span, quantities: &[Quantity], first: usize) -> Vec<Sign> {
        let mut cues: Vec<Span> = quantities
            .iter()
            .flat_map(roles)
            .filter(|(_, role)| role.decides())
            .map(|(span, _)| span)
            .collect();
        cues.sort_unstable();
        let (mut cue, mut reach) = (0, 0);
        let mut next = 0;
        let mut signs: Vec<Sign> = Vec::new();
        for (at, sign) in span.of(&self.document.text).char_indices() {
            let at = span.start + at as u32;
            while cues.get(cue).is_some_and(|span| span.start <= at) {
                reach = reach.max(cues[cue].end);
                cue += 1;
            }
            while quantities.get(next).is_some_and(|quantity| quantity.span.end <= at) {
                next += 1;
            }
            let marked = quantities.get(next).filter(|quantity| quantity.span.start <= at);
            let below = match marked {
                Some(quantity) => line_of(quantity.status),
                None if at < reach => '~',
                None => ' ',
            };
            let begins = marked.filter(|q| q.span.start == at).map(|_| first + next);
            let sign = if sign.is_whitespace() { Some(' ') } else { printable_sign(sign) };
            let Some(sign) = sign else { continue };
            if sign == ' ' && signs.last().is_none_or(|last| last.sign == ' ') {
                continue;
            }
            signs.push(Sign { sign, below, begins });
        }
        signs
    }

    /// What was understood of a quantity, and why.
    fn quantity(&mut self, number: usize, quantity: &Quantity, (line, column): (usize, usize)) {
        let article = self.document.article();
        let (text, language) = (article.text, self.language);
        let status = quantity.status.label(language).to_lowercase();
        let words = printable(quantity.span.of(text));
        let value = printable(&write::bounded(quantity, text, language));
        self.line(&format!("{:MARGIN$}{number}. {status} · {words} · {line}:{column}", ""));

        let mut rows = vec![(LaterWord::ValueWritten, value)];
        let indicator = printable(&name(article, quantity, language));
        rows.insert(0, (LaterWord::Indicator, indicator));
        rows.extend(
            facts(article, quantity, language)
                .into_iter()
                .map(|fact| (fact.term, self.reason(&fact))),
        );
        rows.push((LaterWord::ConfidenceOf, quantity.confidence.label(language).to_lowercase()));
        rows.extend(
            quantity.notes.iter().map(|n| (LaterWord::Notes, n.label(language).to_owned())),
        );
        for words in self.elsewhere(quantity) {
            rows.push((LaterWord::InheritedWords, words));
        }
        let widest = rows.iter().map(|(term, _)| width(term.text(language))).max().unwrap_or(0);
        for (term, said) in rows {
            let lead = format!("{:1$}{2}  ", "", MARGIN + 3, fit(term.text(language), widest));
            self.wrapped(&lead, &said);
        }
        self.line("");
    }

    /// What is known, and from which words.
    fn reason(&self, fact: &Fact) -> String {
        let language = self.language;
        let mut said = printable(&fact.value);
        if let Some(words) = &fact.words {
            let from = LaterWord::DecidedBy.text(language);
            said = format!("{said}, {from} “{}”", printable(words));
        }
        if let Some(origin) = fact.origin {
            said = format!("{said}, {}", origin.label(language));
        }
        said
    }

    /// The sentences elsewhere that the quantity took something from, the words between `[` and `]`.
    fn elsewhere(&self, quantity: &Quantity) -> Vec<String> {
        let (text, blocks) = (&self.document.text, &self.document.blocks);
        let own = sentence_around(text, blocks, quantity.span);
        let mut quotes: Vec<(Span, String)> = Vec::new();
        for (span, role) in roles(quantity) {
            if !role.decides() || own.contains(span) {
                continue;
            }
            let around = sentence_around(text, blocks, span);
            let before = Span::new(around.start, span.start).of(text);
            let after = Span::new(span.end, around.end).of(text);
            let quote = format!("{before}[{}]{after}", span.of(text));
            quotes.push((
                around,
                format!("{}: {}", label_of(role, self.language), printable(&quote)),
            ));
        }
        quotes.sort_by_key(|(around, _)| around.start);
        quotes.into_iter().map(|(_, quote)| quote).collect()
    }

    /// A text behind a lead that only its first line has.
    fn wrapped(&mut self, lead: &str, text: &str) {
        let indent = width(lead);
        let room = self.columns.max(indent + NARROWEST) - indent;
        let signs: Vec<Sign> =
            text.chars().map(|sign| Sign { sign, below: ' ', begins: None }).collect();
        for (place, line) in wrap(&signs, room).enumerate() {
            let line: String = line.iter().map(|sign| sign.sign).collect();
            if place == 0 {
                self.line(&format!("{lead}{line}"));
            } else {
                self.line(&format!("{:indent$}{line}", ""));
            }
        }
    }
}

/// What is drawn below a quantity of that status.
fn line_of(status: Status) -> char {
    match status {
        Status::Target => '=',
        Status::Result => '-',
        Status::Context => '.',
    }
}

fn label_of(role: Role, language: Language) -> &'static str {
    let word = match role {
        Role::Value => LaterWord::ValueWritten,
        Role::Indicator => LaterWord::Indicator,
        Role::Status => LaterWord::StatusOf,
        Role::Comparator => LaterWord::Bound,
        Role::Measure => LaterWord::MeasureOf,
        Role::Period => LaterWord::When,
        Role::Place => LaterWord::Where,
        Role::Who => LaterWord::Who,
    };
    word.text(language)
}

/// Cuts signs into lines of at most so many columns, at spaces where there are any.
fn wrap(signs: &[Sign], room: usize) -> impl Iterator<Item = &[Sign]> {
    let mut rest = signs;
    std::iter::from_fn(move || {
        while rest.first().is_some_and(|sign| sign.sign == ' ') {
            rest = &rest[1..];
        }
        if rest.is_empty() {
            return None;
        }
        let (mut taken, mut end, mut space) = (0, rest.len(), None);
        for (place, sign) in rest.iter().enumerate() {
            taken += width_of(sign.sign);
            if taken > room {
                end = if sign.sign == ' ' { place } else { space.unwrap_or(place) };
                break;
            }
            if sign.sign == ' ' {
                space = Some(place);
            }
        }
        let (line, after) = rest.split_at(end.max(1));
        rest = after;
        Some(line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::quantity;
    use muctieu_corpus::Metadata;
    use muctieu_extract::{
        Block, BlockKind, Comparator, Cue, Dimension, Evidence, Note, Origin, Period, Unit,
    };

    const TEXT: &str = "Các chỉ tiêu đến năm 2025:\nThu  ngân sách đạt tối thiểu 36 tỷ đồng.\n";

    fn span_of(words: &str) -> Span {
        let start = TEXT.find(words).unwrap() as u32;
        Span::new(start, start + words.len() as u32)
    }

    fn written(columns: usize) -> String {
        let cut = TEXT.find('\n').unwrap() as u32 + 1;
        let block = |kind, from, to| Block { kind, level: 0, span: Span::new(from, to) };
        let blocks = vec![
            block(BlockKind::Paragraph, 0, cut),
            block(BlockKind::ListItem, cut, TEXT.len() as u32),
        ];
        let revenue = Quantity {
            span: span_of("36 tỷ đồng"),
            comparator: Comparator::Ge,
            unit: Some(Unit::Known("VND")),
            dimension: Dimension::Money,
            status: Status::Target,
            indicator: Some(span_of("Thu  ngân sách")),
            period: Some(Period::Year(2025)),
            evidence: Evidence {
                status: Cue { span: Some(span_of("chỉ tiêu")), origin: Origin::Heading },
                comparator: Some(span_of("tối thiểu")),
                measure: None,
                period: Some(Cue {
                    span: Some(span_of("đến năm 2025")), origin: Origin::Heading
                }),
                place: None,
            },
            notes: vec![Note::UnknownUnit],
            ..quantity(36e9)
        };
        let document = Document::new("a".into(), TEXT.into(), blocks, Metadata::default());
        let found = Extraction { quantities: vec![revenue], numbers: Vec::new() };
        explain("a.txt", &document, &found, Language::English, columns)
    }

    #[test]
    fn marks_stand_below_the_words_they_mark() {
        let page = written(100);
        let expected = concat!(
            "  Thu ngân sách đạt tối thiểu 36 tỷ đồng.\n",
            "                    ~~~~~~~~~ ==========\n", "                              1\n",
            "\n", "  1. target · 36 tỷ đồng · 2:30\n",
        );
        assert!(page.contains(expected), "{page}");
    }

    #[test]
    fn each_reason_names_its_words_and_where_they_stand() {
        let page = written(100);
        for reason in [
            "Bound                 at least, from “tối thiểu”\n",
            "By when               by 2025, from “đến năm 2025”, from the lead-in or heading\n",
            "Status                Target, from “chỉ tiêu”, from the lead-in or heading\n",
            "From words elsewhere  Status: Các [chỉ tiêu] đến năm 2025:\n",
            "Confidence            sure\n",
            "Notes                 The unit is not in the table and is shown as written.\n",
        ] {
            assert!(page.contains(reason), "{reason}{page}");
        }
    }

    #[test]
    fn long_lines_are_wrapped_and_nothing_is_lost() {
        let page = written(40);
        assert!(page.lines().skip(2).all(|line| width(line) <= 52), "{page}");
        let sentence: String = page
            .lines()
            .skip_while(|line| !line.contains("Thu"))
            .take_while(|line| !line.is_empty())
            .filter(|line| !line.contains('=') && !line.ends_with(" 1"))
            .map(|line| format!("{} ", line.trim()))
            .collect();
        assert!(sentence.starts_with("Thu ngân sách đạt tối thiểu"), "{page}");
        let signs: Vec<Sign> =
            "ab漢字 c".chars().map(|sign| Sign { sign, below: ' ', begins: None }).collect();
        let lines: Vec<String> =
            wrap(&signs, 3).map(|line| line.iter().map(|sign| sign.sign).collect()).collect();
        assert_eq!(lines, ["ab", "漢", "字", "c"].map(str::to_owned), "{lines:?}");
    }
}
