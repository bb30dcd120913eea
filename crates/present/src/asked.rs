//! What is searched for, as addresses hold it.

use crate::address::{Address, decode};

/// What is searched for. Nothing typed asks for nothing.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Asked {
    /// What was typed.
    pub typed: String,
    /// Whether letters that were typed without marks stand for themselves with any mark, though the corpus has
    /// the words as typed.
    pub any_marks: bool,
}

impl Asked {
    /// That, typed.
    pub fn new(typed: impl Into<String>) -> Asked {
        Asked { typed: typed.into(), any_marks: false }
    }

    /// The same with letters without marks taken as typed, or for any mark.
    pub fn with_any_marks(self, any_marks: bool) -> Asked {
        Asked { any_marks, ..self }
    }

    /// Whether it asks for nothing.
    pub fn is_nothing(&self) -> bool {
        self.typed.trim().is_empty()
    }

    /// Takes over a part of an address, where it is one of this.
    pub(crate) fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match (name, value) {
            ("q", typed) => self.typed = decode(typed)?,
            ("marks", "any") => self.any_marks = true,
            _ => return None,
        }
        Some(())
    }

    /// As part of an address: `q=duong&marks=any`; empty for nothing.
    pub(crate) fn write(&self, address: &mut Address) {
        if !self.typed.is_empty() {
            address.say("q", &self.typed);
            address.say("marks", if self.any_marks { "any" } else { "" });
        }
    }
}
