//! The words that the grammar knows, one table a kind, and the index over all of them.

/// What the grammar needs of each row of a table, apart from its forms and example, so that only
/// this much of the table is in the program.
macro_rules! meanings {
    ($rows:expr) => {{
        let mut meanings = [$rows[0].meaning; $rows.len()];
        let mut i = 0;
        while i < meanings.len() {
            meanings[i] = $rows[i].meaning;
            i += 1;
        }
        meanings
    }};
}

pub(crate) mod comparators;
pub(crate) mod cues;
pub(crate) mod functions;
mod index;
pub(crate) mod inert;
pub(crate) mod measures;
pub(crate) mod nouns;
pub(crate) mod numerals;
pub(crate) mod offices;
mod openers;
pub(crate) mod ordinals;
pub(crate) mod places;
pub(crate) mod provinces;
mod speech;
pub(crate) mod units;
pub(crate) mod words;

use crate::syllable::{Syllable, syllable_at};
use crate::token::Token;
pub(crate) use index::{ANY, Class, Classes, Edges, Joint, SyllableId};
use index::{Index, Phrase, Source, count, pack};

/// The forms of each row of a table.
macro_rules! forms {
    ($table:expr) => {{
        const FORMS: [&[&str]; $table.len()] = {
            let mut forms: [&[&str]; $table.len()] = [&[]; $table.len()];
            let mut i = 0;
            while i < forms.len() {
                forms[i] = $table[i].forms;
                i += 1;
            }
            forms
        };
        &FORMS
    }};
}

const SOURCES: &[Source] = &[
    (Class::Unit, forms!(units::ROWS)),
    (Class::Scale, forms!(numerals::SCALE_ROWS)),
    (Class::Digit, forms!(numerals::NUMERAL_ROWS)),
    (Class::Comparator, forms!(comparators::ROWS)),
    (Class::Cue, forms!(cues::ROWS)),
    (Class::Noun, forms!(nouns::ROWS)),
    (Class::Change, forms!(measures::CHANGE_ROWS)),
    (Class::Plan, forms!(measures::PLAN_ROWS)),
    (Class::Function, forms!(functions::ROWS)),
    (Class::PlaceKind, forms!(places::PLACE_KIND_ROWS)),
    (Class::Body, forms!(places::BODY_ROWS)),
    (Class::Ordinal, forms!(ordinals::ROWS)),
    (Class::Office, forms!(offices::ROWS)),
    (Class::Inert, forms!(inert::ROWS)),
    (Class::Province, forms!(provinces::ROWS)),
    (Class::Surname, provinces::SURNAMES),
    (Class::Speech, speech::SPEECH),
    (Class::Assembly, speech::ASSEMBLIES),
    (Class::Opener, openers::OPENERS),
    (Class::Word, words::FORMS),
];

const COUNT: (usize, usize, usize) = count(SOURCES);

type Tables = Index<4096, 2048, { COUNT.1 }, { COUNT.0 }>;

static BYTES: [u8; COUNT.2] = pack(SOURCES);

/// The forms of every table, packed.
const PACKED: &str = match std::str::from_utf8(&BYTES) {
    Ok(packed) => packed,
    Err(_) => panic!("the tables are text"),
};

const CLASSES: [Class; SOURCES.len()] = {
    let mut classes = [Class::Unit; SOURCES.len()];
    let mut i = 0;
    while i < classes.len() {
        classes[i] = SOURCES[i].0;
        i += 1;
    }
    classes
};

const TABLES: Tables = Index::new(PACKED, &CLASSES);

/// The index, as the compiler worked it out.
#[cfg(not(target_arch = "wasm32"))]
#[inline]
fn index() -> &'static Tables {
    static INDEX: Tables = TABLES;
    &INDEX
}

/// The index, built when it is first looked into: in the app's file the words are shorter than it.
#[cfg(target_arch = "wasm32")]
#[inline]
fn index() -> &'static Tables {
    use std::sync::LazyLock;
    static INDEX: LazyLock<Box<Tables>> = LazyLock::new(|| Box::new(Index::new(PACKED, &CLASSES)));
    &INDEX
}

/// The number of a syllable that the grammar names.
const fn word(form: &str) -> SyllableId {
    let id = TABLES.id(syllable_at(form, 0).0);
    assert!(id != 0, "a word that no table holds");
    id
}

/// The number of a syllable, 0 where no table holds it.
#[inline]
pub(crate) fn id(syllable: Syllable) -> SyllableId {
    index().id(syllable)
}

/// Tells each token where its syllable stands in those phrases that its neighbours allow.
pub(crate) fn join(tokens: &mut [Token]) {
    let index = index();
    let mut before = Joint::default();
    for at in 0..tokens.len() {
        let next = tokens.get(at + 1).map_or(0, |t| t.id);
        let behind = index.joint(tokens[at].id, next);
        let edges = index.edges(tokens[at].id).between(before, behind);
        tokens[at].join(edges, before.ends, behind.begins);
        before = behind;
    }
}

/// A phrase found in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    pub(crate) class: Class,
    /// Row of the class's table.
    pub(crate) row: usize,
    /// First token.
    pub(crate) at: usize,
    /// How many tokens.
    pub(crate) len: usize,
}

impl Hit {
    pub(crate) fn end(&self) -> usize {
        self.at + self.len
    }
}

/// The longest phrase of a class that begins at a token.
#[inline]
pub(crate) fn longest(tokens: &[Token], at: usize, class: Class) -> Option<Hit> {
    longest_of(tokens, at, class.bit())
}

/// The longest phrase of any of these classes that begins at a token.
#[inline]
pub(crate) fn longest_of(tokens: &[Token], at: usize, classes: Classes) -> Option<Hit> {
    if tokens.get(at)?.edges.begins & classes == 0 {
        return None;
    }
    search(tokens, at, classes, LONGEST)
}

/// The length of the longest phrase of several syllables and of any of these classes that begins at a
/// token, 0 where none does.
#[inline]
pub(crate) fn several_of(tokens: &[Token], at: usize, classes: Classes) -> usize {
    let may = |t: &Token| t.joins_next() && t.edges.begins & classes != 0;
    if !tokens.get(at).is_some_and(may) {
        return 0;
    }
    search(tokens, at, classes, LONGEST).map_or(0, |hit| if hit.len > 1 { hit.len } else { 0 })
}

/// No length in particular.
const LONGEST: usize = 0;

/// Apart from [`longest_of`], which most often ends before it comes here. With a length the phrase of so
/// many syllables.
#[inline(never)]
fn search(tokens: &[Token], at: usize, classes: Classes, len: usize) -> Option<Hit> {
    let index = index();
    let token = &tokens[at];
    let next = if token.joins_next() { tokens.get(at + 1).map_or(0, |t| t.id) } else { 0 };
    let behind = tokens.get(at + 2..).unwrap_or(&[]);
    let mut alone = None;
    // Those of one syllable come first.
    for phrase in index.starting_with(token.id) {
        if phrase.second > next {
            break;
        }
        let goes_on = phrase.second == next || phrase.second == 0;
        if !goes_on || !phrase.is_of(classes) || len != LONGEST && usize::from(phrase.len) != len {
            continue;
        }
        if phrase.second == 0 {
            alone = alone.or(Some(phrase));
        } else if phrase.len == 2 || index.rest_fits(phrase, behind) {
            return Some(hit(phrase, at));
        }
    }
    alone.map(|phrase| hit(phrase, at))
}

/// The phrase of a class that begins at a token and has so many syllables; a longer one that begins
/// there does not hide it.
#[inline]
pub(crate) fn of_length(tokens: &[Token], at: usize, len: usize, class: Class) -> Option<Hit> {
    let token = tokens.get(at)?;
    if token.edges.begins & class.bit() == 0 || len > 1 && !token.joins_next() {
        return None;
    }
    search(tokens, at, class.bit(), len)
}

fn hit(p: &Phrase, at: usize) -> Hit {
    Hit { class: p.class, row: usize::from(p.row), at, len: usize::from(p.len) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Article, Block, BlockKind, Extraction, Facts, Span, extract};

    fn read(text: &str) -> Extraction {
        let span = Span::new(0, text.len() as u32);
        let blocks = [Block { kind: BlockKind::Paragraph, level: 0, span }];
        extract(Article { text, blocks: &blocks, facts: &Facts::default() })
    }

    #[test]
    fn every_unit_reads_its_example() {
        for row in units::ROWS {
            let units: Vec<_> = read(row.example)
                .quantities
                .iter()
                .map(|q| (q.unit.map(|u| u.as_str(row.example).to_string()), q.dimension))
                .collect();
            assert!(
                units.contains(&(Some(row.meaning.key.to_string()), row.meaning.dimension)),
                "{}: {units:?}",
                row.example
            );
        }
    }

    #[test]
    fn every_scale_reads_its_example() {
        for row in numerals::SCALE_ROWS {
            let found = read(row.example);
            let value = found.quantities.first().map(|q| q.value);
            assert!(
                matches!(value, Some(crate::Value::One(v)) if v >= row.meaning.factor),
                "{}: {value:?}",
                row.example
            );
        }
    }

    #[test]
    fn every_comparator_reads_its_example() {
        for row in comparators::ROWS {
            let found: Vec<_> = read(row.example).quantities.iter().map(|q| q.comparator).collect();
            assert!(found.contains(&row.meaning.op), "{}: {found:?}", row.example);
        }
    }

    #[test]
    fn every_cue_decides_its_example() {
        for row in cues::ROWS {
            let found: Vec<_> = read(row.example).quantities.iter().map(|q| q.status).collect();
            assert_eq!(found, [row.meaning.status], "{}", row.example);
        }
    }

    #[test]
    fn every_word_of_change_reads_its_example() {
        for row in measures::CHANGE_ROWS {
            let found: Vec<_> = read(row.example).quantities.iter().map(|q| q.direction).collect();
            assert_eq!(found, [Some(row.meaning.direction)], "{}", row.example);
        }
        for row in measures::PLAN_ROWS {
            let found: Vec<_> = read(row.example).quantities.iter().map(|q| q.measure).collect();
            assert_eq!(found, [crate::Measure::OfPlan], "{}", row.example);
        }
    }

    #[test]
    fn every_group_of_nouns_counts_in_its_example() {
        for row in nouns::ROWS {
            let found = read(row.example);
            let counted = found
                .quantities
                .iter()
                .any(|q| q.unit.is_some_and(|u| row.forms.contains(&u.as_str(row.example))));
            // Time is measured, but no quantity.
            assert_eq!(counted, row.meaning.kind != nouns::NounKind::Time, "{}", row.example);
        }
    }

    #[test]
    fn every_place_reads_its_example() {
        for row in places::PLACE_KIND_ROWS {
            let text = format!("Tại {}, có 5 trường học.", row.example);
            let found = read(&text);
            assert_eq!(found.quantities[0].place.as_deref(), Some(row.example), "{text}");
        }
        for row in places::BODY_ROWS {
            let text = format!("Đồng chí Bí thư {} cho biết, có 5 trường học.", row.example);
            assert!(read(&text).quantities[0].place.is_some(), "{text}");
        }
    }

    #[test]
    fn every_word_before_a_name_hides_the_number_of_its_example() {
        for row in ordinals::ROWS {
            let found = read(row.example);
            assert!(found.quantities.is_empty(), "{}: {found:?}", row.example);
            assert_eq!(found.numbers.len(), 1, "{}: {found:?}", row.example);
        }
    }

    #[test]
    fn every_office_speaks_in_its_example() {
        for row in offices::ROWS {
            let found = read(row.example);
            assert!(found.quantities[0].who.is_some(), "{}", row.example);
        }
    }
}
