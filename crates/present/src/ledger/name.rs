//! What a figure measures: a row of the table of indicators, or its own phrase.

use super::clause::{clause_end, clause_start, segment_start};
use super::fold::{Folded, Word, fold};
use super::heads::HEADS;
use super::indicator::{Fit, Indicator, Theme, labelled_enum};
use super::indicators::indicators;
use super::nouns;
use super::numbers::Numbers;
use super::places::PlaceId;
use super::said::{last, words};
use crate::language::Language;
use crate::listing::tidy;
use muctieu_extract::letter::{lowercased, uppercase};
use muctieu_extract::{Dimension, Measure, Quantity, Span, Syllable, Unit, syllables};
use std::sync::OnceLock;

/// What decides among rows of one phrase: the figure's kind of unit, and whether it is a level.
type Of = (Dimension, Measure);

/// What makes two names one: the row of the table and what narrows it, or the folded phrase.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct NameKey {
    row: Option<u16>,
    rest: Box<[Syllable]>,
}

labelled_enum! {
    /// Where a figure's name was found.
    NameOrigin {
        /// In the words that name what is measured.
        Words = "words", "theo tên gọi của nó", "from the words that name it";
        /// Those words say only a part; the rest stands beside them.
        Clause = "clause", "theo mệnh đề của nó", "from its clause";
        /// It goes on about what the clause before it names.
        EarlierClause = "earlier_clause", "theo mệnh đề đứng trước", "from the clause before it";
    }
}

/// The name of what a figure measures.
#[derive(Clone, PartialEq, Debug)]
pub struct Name {
    /// What makes two names one.
    pub key: NameKey,
    /// What narrows the row (`gỗ lớn`), or the phrase itself where it is no row; as written.
    pub words: String,
    /// Whether it speaks of a rate of growth.
    pub growth: bool,
    /// Where it was found.
    pub origin: NameOrigin,
}

impl NameKey {
    fn row(row: usize, rest: &[Word]) -> Self {
        NameKey { row: Some(row as u16), rest: rest.iter().map(|word| word.0).collect() }
    }

    /// The indicator of the table, where it is one.
    pub fn indicator(&self) -> Option<&'static Indicator> {
        indicators().get(usize::from(self.row?))
    }

    /// It and a place as one phrase.
    pub(super) fn with_place(&self, place: Option<PlaceId>) -> Vec<Syllable> {
        let row = self.row.map_or(0, |row| u64::from(row) + 1);
        let place = place.map_or(0, |place| u64::from(place.0) + 1);
        let mut phrase = vec![Syllable(row), Syllable(place)];
        phrase.extend_from_slice(&self.rest);
        phrase
    }

    /// Whether it is a row of the table itself, not narrowed.
    pub fn is_whole_row(&self) -> bool {
        self.row.is_some() && self.rest.is_empty()
    }

    /// Whether it names anything that could be compared: `chương trình`, `tổng kinh phí` do not.
    pub fn is_telling(&self) -> bool {
        self.row.is_some() || !self.rest.is_empty() && !index().is_vague(&self.rest)
    }
}

impl Name {
    /// The indicator of the table, where it is one.
    pub fn indicator(&self) -> Option<&'static Indicator> {
        self.key.indicator()
    }

    /// Its theme, where the table tells, or the words that it begins with.
    pub fn theme(&self) -> Option<Theme> {
        self.indicator().map_or_else(|| index().theme_of(&self.key.rest), |row| Some(row.theme))
    }

    /// As the screen says it: the row's name, what narrows it behind a dash; or its own phrase.
    pub fn label(&self, language: Language) -> String {
        match self.indicator() {
            Some(row) if self.words.is_empty() => row.name(language).to_string(),
            Some(row) => [row.name(language), " — ", &self.words].concat(),
            None if self.words.is_empty() => crate::words::Word::NotSaid.text(language).to_string(),
            None => {
                let english = match language {
                    Language::Vietnamese => None,
                    Language::English => nouns::english(&self.words, false),
                };
                capitalised(english.unwrap_or(&self.words))
            }
        }
    }

    /// As data and addresses write it: `budget_revenue`, `planted_forest: gỗ lớn`, `phiếu bầu`.
    pub fn data_key(&self) -> String {
        match self.indicator() {
            Some(row) if self.words.is_empty() => row.key.to_string(),
            Some(row) => [row.key, ": ", &self.words].concat(),
            None => lowercased(&self.words),
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(uppercase).into_iter().chain(letters).collect()
}

struct Index {
    /// Phrases of the table of indicators, and those that say too little.
    phrases: Numbers,
    /// The rows of each phrase; none where it says too little.
    rows: Vec<Vec<u16>>,
    /// The syllables of the longest phrase.
    longest: usize,
}

impl Index {
    /// Whether a phrase says too little.
    fn is_vague(&self, phrase: &[Syllable]) -> bool {
        self.phrases.get(phrase).is_some_and(|number| self.rows[number].contains(&VAGUE_ROW))
    }

    /// The theme of a phrase by its longest beginning that tells.
    #[inline(never)]
    fn theme_of(&self, phrase: &[Syllable]) -> Option<Theme> {
        (1..=phrase.len()).rev().find_map(|len| {
            let rows = &self.rows[self.phrases.get(&phrase[..len])?];
            rows.iter()
                .find_map(|row| Theme::ALL.get(usize::from(row.checked_sub(HEAD_ROWS)?)).copied())
        })
    }
}

/// From here on numbers stand for the entries of [`HEADS`], and for no rows.
const HEAD_ROWS: u16 = 1 << 15;

/// Stands for the names that say too little.
const VAGUE_ROW: u16 = HEAD_ROWS + HEADS.len() as u16 - 1;

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index { phrases: Numbers::default(), rows: Vec::new(), longest: 0 };
        let of_rows = indicators().iter().map(|row| row.phrases).zip(0..);
        for (phrases, row) in of_rows.chain(HEADS.into_iter().zip(HEAD_ROWS..)) {
            for phrase in phrases.split('|') {
                let phrase = fold(phrase).syllables();
                index.longest = index.longest.max(phrase.len());
                let number = index.phrases.of(&phrase);
                if number == index.rows.len() {
                    index.rows.push(Vec::new());
                }
                index.rows[number].push(row);
            }
        }
        index
    })
}

/// A row that a stretch of words names, and how many words.
#[derive(Clone, Copy)]
struct Found {
    row: usize,
    len: usize,
}

/// The row that the words from `at` on begin with: the longest phrase whose unit is possible.
fn prefix(words: &[Word], at: usize, of: Option<Of>) -> Option<Found> {
    let index = index();
    let left = words.len().saturating_sub(at);
    (1..=index.longest.min(left)).rev().find_map(|len| {
        // A lone syllable names something only when nothing narrows it: `lúa`, but not `lúa` of `lúa thơm - tôm sạch`.
        if len == 1 && left > 1 {
            return None;
        }
        let phrase: Vec<Syllable> = words[at..at + len].iter().map(|word| word.0).collect();
        let rows = &index.rows[index.phrases.get(&phrase)?];
        let rows = rows.iter().filter(|row| **row < HEAD_ROWS);
        let fit = |row: &u16| {
            of.map_or(Fit::Possible, |of| indicators()[usize::from(*row)].fits(of.0, of.1))
        };
        // Of equals the first of the table.
        let row = rows.rev().max_by_key(|row| fit(row)).filter(|row| fit(row) != Fit::No)?;
        Some(Found { row: usize::from(*row), len })
    })
}

fn own(folded: &Folded) -> NameKey {
    NameKey { row: None, rest: folded.syllables().into() }
}

/// What a quantity measures, read from its indicator's words, else from its clause, else from the clause before it.
pub(super) fn name_of(text: &str, block: Span, quantity: &Quantity, place: &[Syllable]) -> Name {
    let at = quantity.span;
    let noun = match &quantity.unit {
        Some(Unit::Noun(span)) => Some(*span),
        Some(Unit::Known(_)) | None => None,
    };
    let indicator = quantity.indicator;
    let named = indicator.or(noun).unwrap_or(Span::new(at.start, at.start));
    let read = |words| Reading { text, block, quantity, words, place }.name();
    let name = read(named);
    if name.key.is_telling() || named.start >= at.start {
        return name;
    }
    // `Kế hoạch … giao ngành y tế đạt 92% dân số tham gia bảo hiểm y tế`: the words before say nothing.
    let behind = read(noun.unwrap_or(Span::new(at.end, at.end)));
    if behind.key.is_telling() { behind } else { name }
}

struct Reading<'a> {
    text: &'a str,
    block: Span,
    quantity: &'a Quantity,
    /// The words that name what is measured.
    words: Span,
    /// The name of the place, which says nothing of what is measured.
    place: &'a [Syllable],
}

impl Reading<'_> {
    fn name(&self) -> Name {
        let counted = self.words.start >= self.quantity.span.start;
        let found = if counted { self.counted() } else { None };
        let alone = counted && !self.words.is_empty();
        let found = found.or_else(|| if alone { None } else { self.subject() });
        let found = found.or_else(|| if counted { None } else { self.continued() });
        found.unwrap_or_else(|| self.own())
    }

    fn fold(&self, start: u32, end: u32) -> Folded {
        let start = start.min(end);
        let mut folded = fold(Span::new(start, end).of(self.text));
        for word in &mut folded.words {
            word.1 = Span::new(word.1.start + start, word.1.end + start);
        }
        self.without_place(&mut folded.words);
        folded
    }

    /// Drops the name of the place, with the kind before it.
    fn without_place(&self, words: &mut Vec<Word>) {
        let len = self.place.len();
        if len == 0 {
            return;
        }
        let here = |at: usize| {
            words
                .get(at..at + len)
                .is_some_and(|s| s.iter().zip(self.place).all(|(w, p)| w.0 == *p))
        };
        let Some(at) = (0..words.len()).find(|at| here(*at)) else { return };
        let is_kind = |word: &Word| {
            let mut kinds = syllables("huyện tỉnh xã quận phường thị thành phố trấn TP");
            kinds.any(|kind| kind.0 == word.0)
        };
        let mut from = at;
        while from > 0 && at - from < 2 && is_kind(&words[from - 1]) {
            from -= 1;
        }
        words.drain(from..at + len);
    }

    fn named(&self, found: Found, rest: &[Word], growth: bool, origin: NameOrigin) -> Name {
        let words = written(self.text, rest);
        Name { key: NameKey::row(found.row, rest), words, growth, origin }
    }

    /// `kết nạp 26 đảng viên mới`, `trồng 3.772 ha rừng`, `đào tạo nghề cho 24.000 người`: what stands
    /// before the number, what is counted, and what follows.
    fn counted(&self) -> Option<Name> {
        const BEFORE: usize = 8;
        const AFTER: usize = 9;
        let at = self.quantity.span;
        let begin = self.words.start.max(at.start);
        let own_start = if self.words.is_empty() { at.end } else { begin };
        let own_end = self.words.end.max(own_start);
        let mut before = self.fold(segment_start(self.text, self.block.start, at.start), at.start);
        let own = self.fold(own_start, own_end);
        let after = self.fold(own_end, clause_end(self.text, own_end, self.block.end));
        before.words.drain(..before.words.len().saturating_sub(BEFORE));
        let (from, to) = (before.words.len(), before.words.len() + own.words.len());
        let mut all = before.words;
        all.extend(&own.words);
        all.extend(after.words.iter().take(AFTER));
        let dimension = Some((self.quantity.dimension, self.quantity.measure));
        // `đàn trâu, bò đạt 41.000 con`: what is counted says less than what stands before the number.
        let vague = !own.words.is_empty() && index().is_vague(&own.syllables());
        let row = prefix(&own.words, 0, dimension).is_some();
        let clause = clause_start(self.text, self.block.start, at.start);
        let found = (0..=from.min(all.len())).filter_map(|start| {
            // Beside a noun that is a name itself, only its own clause may say more.
            let near = vague || row && all.get(start).is_some_and(|word| word.1.start >= clause);
            let stretch = if near { &all[..from] } else { &all[..0] };
            let ends_before = prefix(stretch, start, dimension).filter(|f| start + f.len == from);
            let reaches = prefix(&all, start, dimension).filter(|f| start + f.len > from);
            Some((start, reaches.into_iter().chain(ends_before).max_by_key(|f| f.len)?))
        });
        let (start, found) = found.max_by_key(|(_, found)| found.len)?;
        let rest =
            all.get(start + found.len..to).filter(|_| start + found.len > from).unwrap_or(&[]);
        let growth = own.growth || self.fold(clause, at.start).growth;
        Some(self.named(found, rest, growth, self.origin(start < from)))
    }

    fn origin(&self, completed: bool) -> NameOrigin {
        if completed { NameOrigin::Clause } else { NameOrigin::Words }
    }

    /// `thu ngân sách nhà nước đạt …`: the words themselves, or a name that begins before them
    /// (`Tổng thu ngân sách nhà nước ⟨theo phân cấp⟩ …`, `đàn trâu, ⟨bò⟩ …`), and what stands between
    /// them and the number.
    fn subject(&self) -> Option<Name> {
        let segment = segment_start(self.text, self.block.start, self.words.start);
        let clause = clause_start(self.text, self.block.start, self.words.start);
        let end = self.end_of_subject();
        let all = self.fold(segment, end).words;
        let at = |offset| all.iter().position(|word| word.1.end > offset).unwrap_or(all.len());
        let (from, of_clause) = (at(self.words.start), at(clause));
        let dimension = Some((self.quantity.dimension, self.quantity.measure));
        let candidates = (0..=from).filter_map(|start| {
            let found = prefix(&all, start, dimension)?;
            let reaches = start + found.len > from;
            // Words that say nothing leave the name before them whole.
            let adjacent = from == all.len() && start + found.len == from && start >= of_clause;
            (reaches || adjacent).then_some((start, found))
        });
        let (start, found) = candidates.max_by_key(|(_, found)| found.len)?;
        let growth = self.fold(clause, end).growth;
        let origin = self.origin(start < from);
        Some(self.named(found, &all[start + found.len..], growth, origin))
    }

    /// The number, where nothing parts it from the words; else the end of the words.
    fn end_of_subject(&self) -> u32 {
        let (from, to) = (self.words.end, self.quantity.span.start);
        let gap = Span::new(from.min(to), to).of(self.text);
        let parted = gap.len() > 80 || clause_end(self.text, from, to) < to;
        // `năm 2020 ước đạt` holds digits, and nothing else that matters.
        if parted || gap.contains(|c: char| c.is_ascii_digit()) { from } else { to }
    }

    /// `tăng cường thu ngân sách trên địa bàn, phấn đấu ⟨số thu⟩ …`: words that only go on about a name;
    /// `sản lượng thủy sản đạt 210.000 tấn, trong đó ⟨khai thác⟩ …`: a part of what is named before, in its unit.
    fn continued(&self) -> Option<Name> {
        let own = self.fold(self.words.start, self.words.end);
        if own.words.is_empty() {
            return None;
        }
        let clause = clause_start(self.text, self.block.start, self.words.start);
        let segment = segment_start(self.text, self.block.start, self.words.start);
        let before = self.fold(segment, clause);
        let said = words(self.text, segment, self.words.start);
        let (dimension, measure) = (self.quantity.dimension, self.quantity.measure);
        let percent = dimension == Dimension::Percent;
        let parts = last(&said, if percent { "riêng" } else { "trong đó,gồm,riêng" }) > 0;
        // The nearest name before it that holds all its words, or that it is a part of.
        (0..before.words.len()).rev().find_map(|start| {
            let found = prefix(&before.words, start, Some((dimension, measure)))?;
            let named = &before.words[start..start + found.len];
            let new = |word: &&Word| named.iter().all(|n| n.0 != word.0);
            let rest: Vec<Word> = own.words.iter().filter(new).copied().collect();
            let fit = indicators()[found.row].fits(dimension, measure);
            let part = parts && fit == Fit::Usual;
            (part || rest.is_empty())
                .then(|| self.named(found, &rest, own.growth, NameOrigin::EarlierClause))
        })
    }

    fn own(&self) -> Name {
        let folded = self.fold(self.words.start, self.words.end);
        let words = tidy(self.words.of(self.text));
        let growth = folded.growth;
        Name { key: own(&folded), words, growth, origin: NameOrigin::Words }
    }
}

/// The words as they stand in the text, from the first to the last.
fn written(text: &str, words: &[Word]) -> String {
    match (words.first(), words.last()) {
        (Some(first), Some(last)) => tidy(first.1.to(last.1).of(text)),
        _ => String::new(),
    }
}

#[cfg(test)]
#[path = "name_tests.rs"]
mod tests;
