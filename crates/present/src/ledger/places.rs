//! Localities of a corpus: what is one although it is written in several ways.

use crate::language::Language;
use muctieu_extract::letter::{is_capital, is_letter_or_digit, lowercased};
use muctieu_extract::{Syllable, syllables};
use std::collections::{BTreeSet, HashMap};

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
const KINDS: &[(&str, u8, &str)] = &[
    ("tỉnh", 1, "province"),
    ("thành phố", 1, "city"),
    ("huyện", 2, "district"),
    ("quận", 2, "urban district"),
    ("thị xã", 2, "town"),
    ("xã", 3, "commune"),
    ("phường", 3, "ward"),
    ("thị trấn", 3, "township"),
    ("đặc khu", 3, "special zone"),
    ("thôn", 4, "village"),
    ("bản", 4, "village"),
    ("ấp", 4, "hamlet"),
    ("khóm", 4, "quarter"),
    ("buôn", 4, "village"),
    ("làng", 4, "village"),
];

impl Place {
    /// As data and the Vietnamese screen write it: `huyện Thường Tín`.
    pub fn display(&self) -> String {
        if self.kind.is_empty() {
            self.name.clone()
        } else {
            format!("{} {}", self.kind, self.name)
        }
    }

    /// In English: `Thường Tín district`.
    pub fn english(&self) -> String {
        match KINDS.iter().find(|row| row.0 == self.kind) {
            Some((_, _, english)) => format!("{} {english}", self.name),
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
    KINDS.iter().find(|row| row.0 == kind).map_or(0, |row| row.1)
}

/// The localities of a corpus.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Places {
    all: Vec<Place>,
    /// Which place an article means by what it writes.
    meant: HashMap<(u32, String), PlaceId>,
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
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct Written {
    kind: &'static str,
    name: Vec<Syllable>,
}

impl Places {
    /// The places of some articles.
    pub(super) fn new(articles: &[Mentions<'_>]) -> Places {
        // Kinds and parents that some article gives a name.
        let mut kinds: HashMap<Vec<Syllable>, BTreeSet<&'static str>> = HashMap::new();
        let mut parents: HashMap<Written, HashMap<Vec<Syllable>, String>> = HashMap::new();
        let mut own_parents: HashMap<(usize, Written), Vec<Syllable>> = HashMap::new();
        for (number, article) in articles.iter().enumerate() {
            for display in article.distinct() {
                let (kind, name) = parts(display);
                let written = Written { kind, name: folded(name) };
                if written.name.is_empty() {
                    continue;
                }
                if !kind.is_empty() {
                    kinds.entry(written.name.clone()).or_default().insert(kind);
                }
                if let Some(parent) = parent_in(article.text, kind, name) {
                    let key = folded(parts(&parent).1);
                    own_parents.insert((number, written.clone()), key.clone());
                    parents.entry(written).or_default().entry(key).or_insert(parent);
                }
            }
        }

        let mut places = Places::default();
        let mut known: HashMap<(Written, Option<Vec<Syllable>>), PlaceId> = HashMap::new();
        for (number, article) in articles.iter().enumerate() {
            for display in article.distinct() {
                let Some((written, name)) = article.resolve(display, &kinds) else { continue };
                let of_name = parents.get(&written);
                // Two communes of one name in two districts are two places.
                let several = of_name.is_some_and(|parents| parents.len() > 1);
                let own = own_parents.get(&(number, written.clone()));
                let key = if several { own.cloned() } else { None };
                let parent = match (several, own, of_name) {
                    (true, Some(own), Some(all)) => all.get(own).cloned(),
                    (false, _, Some(all)) => all.values().next().cloned(),
                    _ => None,
                };
                let id = *known.entry((written.clone(), key)).or_insert_with(|| {
                    let place = Place { kind: written.kind, name: name.to_string(), parent };
                    places.all.push(place);
                    PlaceId(places.all.len() as u32 - 1)
                });
                places.meant.insert((number as u32, display.to_string()), id);
            }
        }
        places
    }

    /// The place that an article means by what it writes.
    pub fn meant(&self, article: u32, written: &str) -> Option<PlaceId> {
        self.meant.get(&(article, written.to_string())).copied()
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
        let mut all: Vec<&str> = self.about.iter().chain(&self.of_figures).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// What the article means: `toàn huyện` is the place it is about, and so is that place's name alone.
    fn resolve<'s>(
        &self,
        display: &'s str,
        kinds: &HashMap<Vec<Syllable>, BTreeSet<&'static str>>,
    ) -> Option<(Written, &'s str)>
    where
        'a: 's,
    {
        let (kind, name) = parts(display);
        let about = self.about.map(parts).filter(|about| !about.1.is_empty());
        if name.is_empty() {
            let (own_kind, own_name) = about.filter(|about| kind.is_empty() || about.0 == kind)?;
            return Some((Written { kind: own_kind, name: folded(own_name) }, own_name));
        }
        let folded_name = folded(name);
        let kind = match kind {
            "" if about
                .is_some_and(|about| folded(about.1) == folded_name && !about.0.is_empty()) =>
            {
                about.map_or("", |about| about.0)
            }
            "" => match kinds.get(&folded_name) {
                Some(kinds) if kinds.len() == 1 => kinds.first().copied().unwrap_or(""),
                _ => "",
            },
            kind => kind,
        };
        Some((Written { kind, name: folded_name }, name))
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
    let kind = KINDS
        .iter()
        .filter_map(|(kind, ..)| Some((*kind, strip(rest, kind)?)))
        .max_by_key(|(kind, _)| kind.len());
    kind.unwrap_or(("", rest))
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
    text.match_indices(name).find_map(|(at, _)| {
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
            return Some(format!("{outer_kind} {words}"));
        }
        let alone = bracket.is_some() && words == rest.trim() && words.split(' ').count() >= 2;
        (outer_kind.is_empty() && alone).then_some(words)
    })
}

/// The words that begin with a capital and go on in small letters, at most five.
fn capitals(text: &str) -> String {
    let words = text.split_inclusive([',', '.', ';', ')', '(', '\n', ':']).next().unwrap_or("");
    let words = words.trim_end_matches([',', '.', ';', ')', '(', '\n', ':']);
    let is_small = |c: char| is_letter_or_digit(c) && !is_capital(c) && !c.is_ascii_digit();
    let is_name = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(is_capital) && letters.all(is_small)
    };
    words.split_whitespace().take_while(is_name).take(5).collect::<Vec<_>>().join(" ")
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
