//! An article with its structure and metadata.

use std::fmt;
use std::str::FromStr;

use muctieu_extract::{Article, Block, Date, Facts, Span, Term};

/// A text, its blocks and what is known of it as a whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// The file's name without its extension; names the article in addresses.
    pub slug: String,
    /// The text as it was given.
    pub text: String,
    /// Its blocks: in order, each byte of the text in exactly one.
    pub blocks: Vec<Block>,
    /// What is known of it.
    pub meta: Metadata,
    facts: Facts,
}

/// What is known of a document, from its text or from the file beside it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Metadata {
    /// The article's title.
    pub title: Option<Located>,
    /// When it was published.
    pub published: Option<Timestamp>,
    /// Who wrote it.
    pub byline: Option<Located>,
    /// The outlet that the page credits.
    pub source: Option<Located>,
    /// The locality that it is about: `huyện Thường Tín`.
    pub place: Option<String>,
    /// The term of office that it is about.
    pub term: Option<Term>,
    /// Where the page was found.
    pub url: Option<String>,
    /// Who published the page.
    pub outlet: Option<String>,
    /// Under what licence it may be shown.
    pub licence: Option<String>,
}

/// A piece of metadata and the place in the text that says it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Located {
    /// What it says, spaces tidied.
    pub text: String,
    /// Where it stands; absent where the file beside the text gave it.
    pub span: Option<Span>,
}

/// A day, with the time of day where the page gives it. Local time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Timestamp {
    /// The day.
    pub date: Date,
    /// Hour (0 to 23) and minute (0 to 59).
    pub time: Option<(u8, u8)>,
}

impl Document {
    /// A document of these parts. The blocks must be in order and tile the text.
    pub fn new(slug: String, text: String, blocks: Vec<Block>, meta: Metadata) -> Self {
        let facts = Facts {
            published: meta.published.map(|p| p.date),
            place: meta.place.clone(),
            term: meta.term,
        };
        Self { slug, text, blocks, meta, facts }
    }

    /// The document as the extractor wants it.
    pub fn article(&self) -> Article<'_> {
        Article { text: &self.text, blocks: &self.blocks, facts: &self.facts }
    }

    /// The title to show: the article's own, or the file's name.
    pub fn title(&self) -> &str {
        self.meta.title.as_ref().map_or(&self.slug, |title| &title.text)
    }
}

impl Timestamp {
    /// That day at that time, where there are such.
    pub fn new(date: Date, time: Option<(u8, u8)>) -> Option<Self> {
        match time {
            Some((hour, minute)) if hour > 23 || minute > 59 => None,
            _ => Some(Self { date, time }),
        }
    }
}

impl fmt::Display for Timestamp {
    /// `2020-09-03T08:17`, or `2020-09-03` where no time is given.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        match self.time {
            Some((hour, minute)) => write!(f, "T{hour:02}:{minute:02}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Timestamp {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        let Some((date, time)) = s.split_once(['T', ' ']) else {
            return Ok(Self { date: s.parse()?, time: None });
        };
        let (hour, rest) = time.split_once(':').ok_or(())?;
        let minute = rest.split_once(':').map_or(rest, |(minute, _seconds)| minute);
        let number = |s: &str| s.parse::<u8>().map_err(|_| ());
        Self::new(date.parse()?, Some((number(hour)?, number(minute)?))).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_parses_back_to_itself() {
        for s in ["2020-09-03T08:17", "2020-09-03", "2021-01-08T00:00"] {
            assert_eq!(s.parse::<Timestamp>().map(|t| t.to_string()), Ok(s.to_string()));
        }
        for s in ["", "2020-09-03T", "2020-09-03T24:00", "2020-09-31", "2020-09-03T8"] {
            assert_eq!(s.parse::<Timestamp>(), Err(()), "{s}");
        }
    }
}
