use std::fmt;

/// Why a file could not be read. `Display` is the fact; [`ReadError::advice`] what to do about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReadError {
    /// The file, as it was named.
    pub file: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What can be wrong with a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Problem {
    /// It is not UTF-8 from this byte on.
    NotUtf8 {
        /// Offset of the first byte that is wrong.
        at: usize,
    },
    /// It is text in an encoding of this name.
    Encoding(&'static str),
    /// Nothing but white space is in it.
    Empty,
    /// It is longer than it may be.
    TooLarge {
        /// Its length.
        bytes: u64,
        /// The length that is allowed.
        limit: u64,
    },
    /// It is a kind of file that has no reader here.
    Format(String),
    /// The file beside it says something that cannot be used.
    Sidecar {
        /// The line, from 1.
        line: usize,
        /// What is wrong there.
        what: String,
    },
    /// A file with metadata stands there without its text.
    NoText,
    /// The system could not read it.
    System(String),
}

impl ReadError {
    pub(crate) fn new(file: &str, problem: Problem) -> Self {
        Self { file: file.to_owned(), problem }
    }

    /// What somebody can do about it: one sentence.
    pub fn advice(&self) -> &'static str {
        match self.problem {
            Problem::NotUtf8 { .. } => "open it in an editor and save it as UTF-8",
            Problem::Encoding(_) => {
                "convert it to Unicode (UniKey's toolkit does, with Ctrl+Shift+F6) and save it as UTF-8"
            }
            Problem::Empty => "put the article's text in it, or remove the file",
            Problem::TooLarge { .. } => "split it into several files, one an article",
            Problem::Format(_) => {
                "save the article as plain text, in a file whose name ends in .txt"
            }
            Problem::Sidecar { .. } => {
                "correct that line; the fields are title, date, byline, source, place, term, url, \
                 outlet and licence"
            }
            Problem::NoText => "give the .txt file beside it the same name, or remove it",
            Problem::System(_) => "check that the path exists and may be read",
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        match &self.problem {
            Problem::NotUtf8 { at } => write!(f, "not UTF-8 at byte {at}"),
            Problem::Encoding(name) => write!(f, "text in the encoding {name}, not UTF-8"),
            Problem::Empty => f.write_str("nothing to read in it"),
            Problem::TooLarge { bytes, limit } => {
                write!(f, "{bytes} bytes long, more than the {limit} allowed")
            }
            Problem::Format(what) => write!(f, "no reader for {what}"),
            Problem::Sidecar { line, what } => write!(f, "line {line}: {what}"),
            Problem::NoText => f.write_str("no text file of that name stands beside it"),
            Problem::System(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for ReadError {}
