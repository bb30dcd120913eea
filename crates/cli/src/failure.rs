//! What could not be done: what it is about, why, and what helps.

use std::fmt;
use std::io::{self, Write};
use std::path::Path;

use muctieu_corpus::format::{Problem, ReadError};

/// Something that could not be read or written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failure {
    fact: String,
    advice: String,
}

impl Failure {
    /// Something about the file or folder at `path`.
    pub fn new(path: &Path, what: &str, advice: &str) -> Self {
        Failure { fact: format!("{}: {what}", path.display()), advice: advice.to_owned() }
    }

    /// What the system says of a path.
    pub fn system(path: &Path, error: &io::Error) -> Self {
        let problem = Problem::System(error.to_string());
        ReadError { file: path.display().to_string(), problem }.into()
    }

    /// Says it on standard error. That standard error itself is closed is nobody's concern.
    pub fn report(&self) {
        let _ = writeln!(io::stderr(), "muctieu: {self}");
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        Failure { fact: error.to_string(), advice: error.advice().to_owned() }
    }
}

impl fmt::Display for Failure {
    /// On one line, whatever the name of the file holds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = format!("{}; {}", self.fact, self.advice);
        line.chars().try_for_each(|sign| {
            if sign.is_control() {
                write!(f, "{}", sign.escape_default())
            } else {
                write!(f, "{sign}")
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_file_the_reason_and_what_helps() {
        let error = io::Error::from(io::ErrorKind::NotFound);
        let failure = Failure::system(Path::new("bài\n1.txt"), &error).to_string();
        assert!(failure.starts_with("bài\\n1.txt: "), "{failure}");
        assert!(failure.contains("not found"), "{failure}");
        assert!(failure.ends_with("; check that the path exists and may be read"), "{failure}");
    }
}
