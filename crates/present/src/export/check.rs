//! Whether the annotations of an exported file still stand in the texts.

use super::annotations::{after, before};
use super::{Json, sha256};
use crate::ledger::{labelled_enum, places_of};
use muctieu_corpus::Document;
use muctieu_extract::letter::is_letter_or_digit;
use muctieu_extract::{RULES_VERSION, Span};
use std::fmt;

labelled_enum! {
    /// How an annotation stands to the texts.
    Standing {
        /// Its words stand where they stood.
        Stands = "stands", "vẫn đúng chỗ", "still stands";
        /// Its words stand elsewhere in the text, with what was around them.
        Moved = "moved", "đã dời chỗ", "has moved";
        /// Its words stand in the text more than once or in another context: which is meant is not known.
        Unclear = "unclear", "không rõ chỗ", "unclear where";
        /// Its words stand no longer in the text.
        Gone = "gone", "không còn trong bài", "no longer in the text";
        /// Its text is not here.
        NoText = "no_text", "không có bài này", "the article is not here";
    }
}

/// One annotation of a file, checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checked {
    /// The words that it is of.
    pub exact: String,
    /// What it says of them, where it says so: the first describing body.
    pub says: Option<String>,
    /// The article that it is of, as the file names it.
    pub article: String,
    /// The text among those given, as its place.
    pub document: Option<usize>,
    /// Whether that text is, byte for byte, the one that was annotated; `None` where the file or the text is missing.
    pub same_text: Option<bool>,
    /// Whether the rules of today made it; `None` where the file does not say.
    pub same_rules: Option<bool>,
    /// How it stands.
    pub standing: Standing,
    /// Where its words stand now.
    pub span: Option<Span>,
}

/// Why a file cannot be checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CheckError {
    /// It is no JSON; the byte at which it ends to be.
    NotJson(usize),
    /// It is JSON, but holds no annotations.
    NoAnnotations,
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CheckError::NotJson(at) => write!(f, "the file is no JSON from byte {at} on"),
            CheckError::NoAnnotations => f.write_str("the file holds no web annotations"),
        }
    }
}

impl std::error::Error for CheckError {}

/// Checks each annotation of a file against the texts that are here.
///
/// A text is the annotated one if its SHA-256 is the file's; else the one of the same address, the same name
/// or the same title is searched for the words.
///
/// # Errors
/// Where the file is no JSON or holds no annotations.
pub fn check(file: &str, documents: &[Document]) -> Result<Vec<Checked>, CheckError> {
    let file = Json::parse(file).map_err(CheckError::NotJson)?;
    let items = file.get("items").unwrap_or(&file);
    let items: Vec<&Json> =
        items.items().iter().filter(|item| item.get("target").is_some()).collect();
    if items.is_empty() {
        return Err(CheckError::NoAnnotations);
    }
    let rules = file.get("generator").and_then(|g| g.get("muctieu:rules")).and_then(Json::as_text);
    let sums: Vec<String> = documents.iter().map(|d| sha256(d.text.as_bytes())).collect();
    let same_rules = rules.map(|rules| rules == RULES_VERSION);
    let check = |item| Checked { same_rules, ..checked(item, documents, &sums) };
    Ok(items.into_iter().map(check).collect())
}

fn checked(item: &Json, documents: &[Document], sums: &[String]) -> Checked {
    let target =
        item.get("target").and_then(|target| target.items().first()).unwrap_or(&Json::Null);
    let of = |name: &str| target.get(name).and_then(Json::as_text);
    let (sum, source) = (of("muctieu:sha256"), of("source").or(target.as_text()));
    let (slug, title) = (of("muctieu:article"), of("muctieu:title"));
    let same = sum.and_then(|sum| sums.iter().position(|own| own == sum));
    let document = same.or_else(|| {
        let by = |is: &dyn Fn(&Document) -> bool| documents.iter().position(is);
        source
            .and_then(|url| by(&|d| d.meta.url.as_deref() == Some(url)))
            .or_else(|| slug.and_then(|slug| by(&|d| d.slug == slug)))
            .or_else(|| title.and_then(|title| by(&|d| d.title() == title)))
    });
    let selectors = target.get("selector").map_or(&[][..], Json::items);
    let selector =
        |kind: &str| selectors.iter().find(|s| s.get("type").and_then(Json::as_text) == Some(kind));
    let quote = selector("TextQuoteSelector");
    let part = |name| quote.and_then(|q| q.get(name)).and_then(Json::as_text).unwrap_or("");
    let position = selector("TextPositionSelector").and_then(|position| {
        Some((position.get("start")?.as_count()?, position.get("end")?.as_count()?))
    });
    let bodies = item.get("body").map_or(&[][..], Json::items);
    let describes =
        |body: &&Json| body.get("purpose").and_then(Json::as_text) == Some("describing");
    let says =
        bodies.iter().find(describes).and_then(|body| body.get("value")).and_then(Json::as_text);
    let exact = part("exact");
    let (standing, span) = match document.and_then(|place| documents.get(place)) {
        None => (Standing::NoText, None),
        Some(document) => {
            let wanted = Wanted { exact, prefix: part("prefix"), suffix: part("suffix"), position };
            wanted.stands_in(&document.text)
        }
    };
    Checked {
        exact: exact.to_string(),
        says: says.map(str::to_string),
        article: title.or(slug).or(source).unwrap_or("").to_string(),
        document,
        same_text: sum.and(document).map(|_| same.is_some()),
        same_rules: None,
        standing,
        span,
    }
}

struct Wanted<'a> {
    exact: &'a str,
    prefix: &'a str,
    suffix: &'a str,
    /// In characters.
    position: Option<(usize, usize)>,
}

impl Wanted<'_> {
    fn stands_in(&self, text: &str) -> (Standing, Option<Span>) {
        if self.exact.is_empty() {
            return (Standing::Gone, None);
        }
        let here = self.position.and_then(|(start, end)| {
            let bytes = |characters| byte_of(text, characters);
            let (start, end) = (bytes(start)?, bytes(end)?);
            (text.get(start..end)? == self.exact).then_some(start)
        });
        let span = |at: usize| Some(Span::new(at as u32, (at + self.exact.len()) as u32));
        if let Some(at) = here.filter(|at| self.in_context(text, *at)) {
            return (Standing::Stands, span(at));
        }
        let all: Vec<usize> = places_of(text, self.exact).collect();
        let fitting: Vec<usize> =
            all.iter().copied().filter(|at| self.in_context(text, *at)).collect();
        match (fitting.as_slice(), all.as_slice()) {
            ([at], _) if Some(*at) == here => (Standing::Stands, span(*at)),
            ([at], _) => (Standing::Moved, span(*at)),
            (_, []) => (Standing::Gone, None),
            _ => (Standing::Unclear, None),
        }
    }

    /// Whether what was around the words is around them here: all of it, or what is nearest on one side, for
    /// text before or after may have been changed.
    fn in_context(&self, text: &str, at: usize) -> bool {
        const NEAR: usize = 12;
        let end = at + self.exact.len();
        let (lead, tail) = (before(text, at), after(text, end));
        if lead.ends_with(self.prefix) && tail.starts_with(self.suffix) {
            return true;
        }
        let near = self.prefix.char_indices().rev().take(NEAR).last().map_or(0, |(from, _)| from);
        let nearest_before = &self.prefix[near..];
        let near = self.suffix.char_indices().nth(NEAR).map_or(self.suffix.len(), |(to, _)| to);
        let nearest_after = &self.suffix[..near];
        // A full stop alone tells no place.
        let tells = |side: &str| side.chars().filter(|c| is_letter_or_digit(*c)).count() >= 3;
        tells(nearest_before) && lead.ends_with(nearest_before)
            || tells(nearest_after) && tail.starts_with(nearest_after)
    }
}

/// The byte at which that character begins; the text's end for the character behind its last.
fn byte_of(text: &str, character: usize) -> Option<usize> {
    let mut starts = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    starts.nth(character)
}
