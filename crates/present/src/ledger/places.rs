//! Localities of a corpus: what is one although it is written in several ways.

use super::numbers::Numbers;
use crate::language::Language;
use crate::packed::{cell, cells, packed_rows, places_of, row_of};
use muctieu_extract::letter::{is_capital, is_letter_or_digit, lowercased};
use muctieu_extract::{Syllable, syllables};

/// A locality.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// Its kind in lower case (`huyện`); empty where no article says it.
    pub kind: &'static str,
    /// Its name: `Thường Tín`.
    pub name: String,
    /// The locality that it lies in, where an article says so: `thành phố Hà Nội`, `Sóc Trăng`.
    pub parent: Option<String>,
}

/// A place of a [`Places`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct PlaceId(pub u32);

/// Kinds of locality: how wide they are (1 the widest), and what they are called in English.
const KINDS: &str = packed_rows![
    ("tỉnh", "1", "province"),
    ("thành phố", "1", "city"),
    ("huyện", "2", "district"),
    ("quận", "2", "urban district"),
    ("thị xã", "2", "town"),
    ("xã", "3", "commune"),
    ("phường", "3", "ward"),
    ("thị trấn", "3", "township"),
    ("đặc khu", "3", "special zone"),
    ("thôn", "4", "village"),
    ("bản", "4", "village"),
    ("ấp", "4", "hamlet"),
    ("khóm", "4", "quarter"),
    ("buôn", "4", "village"),
    ("làng", "4", "village"),
];

impl Place {
    /// As data and the Vietnamese screen write it: `huyện Thường Tín`.
    pub fn display(&self) -> String {
        if self.kind.is_empty() { self.name.clone() } else { [self.kind, " ", &self.name].concat() }
    }

    /// In English: `Thường Tín district`.
    pub fn english(&self) -> String {
        match row_of(KINDS, 0, self.kind) {
            Some(row) => [&self.name, " ", cell(KINDS, row, 2)].concat(),
            None => self.name.clone(),
        }
    }
}

impl Place {
    /// In that language.
    pub fn written(&self, language: Language) -> String {
        match language {
            Language::Vietnamese => self.display(),
            Language::English => self.english(),
        }
    }
}

fn level(kind: &str) -> u8 {
    let level = row_of(KINDS, 0, kind).map_or("", |row| cell(KINDS, row, 1));
    level.bytes().next().map_or(0, |digit| digit - b'0')
}

/// The localities of a corpus.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Places {
    all: Vec<Place>,
    /// Which place each article means by what it writes.
    meant: Vec<Vec<(String, PlaceId)>>,
}

/// What an article says of places.
pub(super) struct Mentions<'a> {
    /// Its text.
    pub text: &'a str,
    /// The locality that it is about.
    pub about: Option<&'a str>,
    /// The localities of its figures.
    pub of_figures: Vec<&'a str>,
}

/// A place as one article writes it.
struct Written {
    kind: &'static str,
    /// Its name, as a number of the table of names.
    name: usize,
}

/// What articles say of places of one kind and name.
#[derive(Default)]
struct Said {
    /// Names and writings of the places that they say it lies in.
    parents: Vec<(usize, String)>,
    /// The places of that kind and name, by their parents' names where there are several.
    known: Vec<(Option<usize>, PlaceId)>,
}

/// What is read of all articles before any place is told from another.
#[derive(Default)]
struct Reading {
    /// Names of places.
    names: Numbers,
    /// The kinds that some article gives each name.
    kinds: Vec<Vec<&'static str>>,
    /// Kind and name together.
    written: Numbers,
    /// By that.
    said: Vec<Said>,
    /// Article, kind and name, and the name of the place that it lies in there.
    own: Vec<(usize, usize, usize)>,
}

impl Reading {
    fn name(&mut self, name: &str) -> usize {
        let number = self.names.of(&folded(name));
        self.kinds.resize_with(self.kinds.len().max(number + 1), Vec::new);
        number
    }

    fn said(&mut self, written: &Written) -> usize {
        let kind = row_of(KINDS, 0, written.kind).map_or(0, |kind| kind + 1);
        let key = [Syllable(kind as u64), Syllable(written.name as u64)];
        let number = self.written.of(&key);
        self.said.resize_with(self.said.len().max(number + 1), Said::default);
        number
    }

    /// What an article means: `toàn huyện` is the place it is about, and so is that place's name alone.
    fn resolve<'s>(
        &mut self,
        about: Option<&'s str>,
        display: &'s str,
    ) -> Option<(Written, &'s str)> {
        let (kind, name) = parts(display);
        let about = about.map(parts).filter(|about| !about.1.is_empty());
        if name.is_empty() {
            let (kind, name) = about.filter(|about| kind.is_empty() || about.0 == kind)?;
            return Some((Written { kind, name: self.name(name) }, name));
        }
        let number = self.name(name);
        let own = about.filter(|about| !about.0.is_empty() && self.name(about.1) == number);
        let kind = match (kind, own, self.kinds[number].as_slice()) {
            ("", Some((own, _)), _) => own,
            ("", None, [only]) => only,
            (kind, ..) => kind,
        };
        Some((Written { kind, name: number }, name))
    }
}

impl Places {
    /// The places of some articles.
    pub(super) fn new(articles: &[Mentions<'_>]) -> Places {
        let mut reading = Reading::default();
        for (number, article) in articles.iter().enumerate() {
            for display in article.distinct() {
                let (kind, name) = parts(display);
                if folded(name).is_empty() {
                    continue;
                }
                let written = Written { kind, name: reading.name(name) };
                let kinds = &mut reading.kinds[written.name];
                if !kind.is_empty() && !kinds.contains(&kind) {
                    kinds.push(kind);
                }
                if let Some(parent) = parent_in(article.text, kind, name) {
                    let of_parent = reading.name(parts(&parent).1);
                    let said = reading.said(&written);
                    reading.own.push((number, said, of_parent));
                    let parents = &mut reading.said[said].parents;
                    if parents.iter().all(|known| known.0 != of_parent) {
                        parents.push((of_parent, parent));
                    }
                }
            }
        }
        let mut places = Places::default();
        for (number, article) in articles.iter().enumerate() {
            let mut meant = Vec::new();
            for display in article.distinct() {
                if let Some((written, name)) = reading.resolve(article.about, display) {
                    let id = places.known(&mut reading, number, &written, name);
                    meant.push((display.to_string(), id));
                }
            }
            places.meant.push(meant);
        }
        places
    }

    /// The place that is written so in that article.
    fn known(
        &mut self,
        reading: &mut Reading,
        article: usize,
        written: &Written,
        name: &str,
    ) -> PlaceId {
        let number = reading.said(written);
        let own = reading.own.iter().find(|own| own.0 == article && own.1 == number);
        let said = &mut reading.said[number];
        // Two communes of one name in two districts are two places.
        let several = said.parents.len() > 1;
        let key = own.map(|own| own.2).filter(|_| several);
        if let Some((_, id)) = said.known.iter().find(|known| known.0 == key) {
            return *id;
        }
        let parent = said.parents.iter().find(|parent| !several || Some(parent.0) == key);
        let parent = parent.map(|parent| parent.1.clone());
        let id = PlaceId(self.all.len() as u32);
        self.all.push(Place { kind: written.kind, name: name.to_string(), parent });
        said.known.push((key, id));
        id
    }

    /// The place that an article means by what it writes.
    pub fn meant(&self, article: u32, written: &str) -> Option<PlaceId> {
        let of_article = self.meant.get(article as usize)?;
        of_article.iter().find(|meant| meant.0 == written).map(|meant| meant.1)
    }

    /// The place of that number.
    pub fn get(&self, id: PlaceId) -> Option<&Place> {
        self.all.get(id.0 as usize)
    }

    /// Every place, in the order of its number.
    pub fn iter(&self) -> impl Iterator<Item = (PlaceId, &Place)> {
        self.all.iter().enumerate().map(|(number, place)| (PlaceId(number as u32), place))
    }

    /// The first place that is written so.
    pub fn find(&self, written: &str) -> Option<PlaceId> {
        let (kind, name) = parts(written);
        let name = folded(name);
        let fits =
            |place: &Place| (kind.is_empty() || place.kind == kind) && folded(&place.name) == name;
        self.iter().find(|(_, place)| fits(place)).map(|(id, _)| id)
    }
}

impl<'a> Mentions<'a> {
    fn distinct(&self) -> Vec<&'a str> {
        let mut all: Vec<&str> = Vec::new();
        for one in self.about.iter().chain(&self.of_figures) {
            if !all.contains(one) {
                all.push(one);
            }
        }
        all
    }
}

fn folded(name: &str) -> Vec<Syllable> {
    syllables(name).map(|(syllable, _)| syllable).collect()
}

/// The syllables of a place's name, without its kind.
pub(super) fn name_syllables(display: &str) -> Vec<Syllable> {
    folded(parts(display).1)
}

/// The kind and the name: `huyện Thường Tín`, `Thường Tín`, `toàn huyện` (which names none).
fn parts(display: &str) -> (&'static str, &str) {
    let display = display.trim();
    let rest = match strip(display, "toàn") {
        Some(rest) => rest,
        None => display,
    };
    let mut found = ("", rest);
    for kind in KINDS.lines().map(|row| cells(row)[0]) {
        if let Some(name) = strip(rest, kind)
            && kind.len() >= found.0.len()
        {
            found = (kind, name);
        }
    }
    found
}

/// What follows a word at the beginning, whichever case and form it is in.
fn strip<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let mut read = syllables(text);
    let mut end = 0;
    for (expected, _) in syllables(word) {
        let (found, span) = read.next()?;
        if found != expected {
            return None;
        }
        end = span.end as usize;
    }
    let rest = &text[end..];
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| rest.trim_start())
}

/// `xã Đặng Xá (huyện Gia Lâm)`, `huyện Mỹ Xuyên (Sóc Trăng)`, `xã X, huyện Y`, `xã X thuộc huyện Y`.
fn parent_in(text: &str, kind: &str, name: &str) -> Option<String> {
    if name.is_empty() || kind.is_empty() {
        return None;
    }
    places_of(text, name).find_map(|at| {
        let before = text[..at].trim_end();
        let own_kind = before.get(before.len().checked_sub(kind.len())?..)?;
        if strip(own_kind, kind) != Some("") && lowercased(own_kind) != kind {
            return None;
        }
        let rest = text[at + name.len()..].trim_start();
        let bracket = rest.strip_prefix('(');
        let rest = match bracket {
            Some(inside) => inside.split(')').next()?,
            None => {
                let rest = rest.strip_prefix([',', '-', '–']).unwrap_or(rest).trim_start();
                strip(rest, "thuộc").unwrap_or(rest)
            }
        };
        let (outer_kind, outer) = parts(rest);
        let words = capitals(outer);
        let wider = level(outer_kind) < level(kind) || outer_kind == "thành phố" && kind != "tỉnh";
        if !outer_kind.is_empty() && wider && !words.is_empty() {
            return Some([outer_kind, " ", &words].concat());
        }
        let alone = bracket.is_some() && words == rest.trim() && words.split(' ').count() >= 2;
        (outer_kind.is_empty() && alone).then_some(words)
    })
}

/// The words that begin with a capital and go on in small letters, at most five.
fn capitals(text: &str) -> String {
    let ends = |c: char| matches!(c, ',' | '.' | ';' | ')' | '(' | '\n' | ':');
    let words = &text[..text.find(ends).unwrap_or(text.len())];
    let is_small = |c: char| is_letter_or_digit(c) && !is_capital(c) && !c.is_ascii_digit();
    let is_name = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(is_capital) && letters.all(is_small)
    };
    let mut name = String::new();
    for word in words.split_whitespace().take_while(is_name).take(5) {
        name.push_str(if name.is_empty() { "" } else { " " });
        name.push_str(word);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mentions<'a>(text: &'a str, about: &'a str, of_figures: &[&'a str]) -> Mentions<'a> {
        Mentions { text, about: Some(about), of_figures: of_figures.to_vec() }
    }

    #[test]
    fn one_place_written_in_several_ways() {
        let articles = [
            mentions("", "huyện Thường Tín", &["huyện Thường Tín", "Thường Tín", "toàn huyện"]),
            mentions("", "thành phố Hà Nội", &["Thường Tín", "huyện Thường Tín"]),
        ];
        let places = Places::new(&articles);
        let first = places.meant(0, "huyện Thường Tín");
        assert!(first.is_some());
        for (article, written) in [(0, "Thường Tín"), (0, "toàn huyện"), (1, "Thường Tín")]
        {
            assert_eq!(places.meant(article, written), first, "{written}");
        }
        assert_eq!(places.iter().count(), 2);
    }

    #[test]
    fn a_township_is_not_its_district() {
        let articles = [
            mentions("", "huyện Thường Tín", &["thị trấn Thường Tín", "Thường Tín"]),
            mentions("", "tỉnh Hà Tây", &["Thường Tín"]),
        ];
        let places = Places::new(&articles);
        assert_ne!(places.meant(0, "thị trấn Thường Tín"), places.meant(0, "huyện Thường Tín"));
        assert_eq!(places.meant(0, "Thường Tín"), places.meant(0, "huyện Thường Tín"));
        // Which of the two the other article means is not known.
        assert_ne!(places.meant(1, "Thường Tín"), places.meant(0, "huyện Thường Tín"));
    }

    #[test]
    fn the_text_tells_the_parent() {
        for (text, place, parent) in [
            ("Tại xã Đặng Xá (huyện Gia Lâm), có", "xã Đặng Xá", Some("huyện Gia Lâm")),
            ("Huyện Mỹ Xuyên (Sóc Trăng) nỗ lực", "huyện Mỹ Xuyên", Some("Sóc Trăng")),
            ("ở xã Phú Bình, huyện Tân Phú đạt", "xã Phú Bình", Some("huyện Tân Phú")),
            ("xã Phú Bình thuộc huyện Tân Phú", "xã Phú Bình", Some("huyện Tân Phú")),
            ("huyện Ba Chẽ, xã Đồn Đạc", "huyện Ba Chẽ", None),
            ("huyện Ba Chẽ (NTM) và", "huyện Ba Chẽ", None),
            ("huyện Ba Chẽ, Nguyễn Minh Sơn", "huyện Ba Chẽ", None),
        ] {
            let places = Places::new(&[mentions(text, place, &[])]);
            let found = places.meant(0, place).and_then(|id| places.get(id)).unwrap();
            assert_eq!(found.parent.as_deref(), parent, "{text}");
        }
    }

    #[test]
    fn two_communes_of_one_name() {
        let places = Places::new(&[
            mentions("xã Tân Lập, huyện Đan Phượng", "xã Tân Lập", &[]),
            mentions("xã Tân Lập, huyện Bắc Quang", "xã Tân Lập", &[]),
        ]);
        assert_ne!(places.meant(0, "xã Tân Lập"), places.meant(1, "xã Tân Lập"));
    }
}
