//! The forms in which documents are printed.

use std::env;
use std::io::{self, IsTerminal};

use muctieu_corpus::Document;
use muctieu_extract::Extraction;
use muctieu_present::csv::{self, Separator};
use muctieu_present::json::Record;
use muctieu_present::{Language, html_page, terminal};

/// How wide an explanation is where nothing says how wide the reader's lines are.
const COLUMNS: usize = 100;

/// A form, with all that decides how it looks.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// One object a document, one line each.
    Json,
    /// One row a quantity.
    Csv(Separator),
    /// Aligned columns, cut to that width.
    Table { language: Language, columns: Option<usize> },
    /// One page.
    Html { language: Language },
    /// Sentences with marks and reasons, at that width.
    Explain { language: Language, columns: Option<usize> },
}

impl Form {
    /// What stands before the first document.
    pub fn head(self) -> String {
        match self {
            Form::Csv(separator) => csv::head(separator),
            Form::Html { language } => html_page::head(language),
            Form::Json | Form::Table { .. } | Form::Explain { .. } => String::new(),
        }
    }

    /// The document that was read as the `number`th, from `path`.
    ///
    /// # Errors
    /// Where it cannot be written in this form.
    pub fn document(
        self,
        number: usize,
        path: &str,
        document: &Document,
        extraction: &Extraction,
    ) -> io::Result<Vec<u8>> {
        Ok(match self {
            Form::Json => {
                let mut line = Vec::new();
                Record::new(path, document, extraction).write_line(&mut line)?;
                line
            }
            Form::Csv(separator) => csv::rows(path, document, extraction, separator).into(),
            Form::Table { language, columns } => {
                terminal::table(path, document, extraction, language, columns).into()
            }
            Form::Html { language } => {
                html_page::article(number, path, document, extraction, language).into()
            }
            Form::Explain { language, columns } => {
                let columns = columns.unwrap_or(COLUMNS);
                terminal::explain(path, document, extraction, language, columns).into()
            }
        })
    }

    /// What stands after the last document.
    pub fn foot(self) -> String {
        match self {
            Form::Html { language } => html_page::foot(language),
            Form::Json | Form::Csv(_) | Form::Table { .. } | Form::Explain { .. } => String::new(),
        }
    }
}

/// How wide the reader's lines are: of the terminal that standard output is, else what `COLUMNS` says.
pub fn columns() -> Option<usize> {
    let terminal = || Some(usize::from(terminal_size::terminal_size_of(io::stdout())?.0.0));
    let said = || env::var("COLUMNS").ok()?.parse().ok().filter(|columns| *columns > 0);
    if io::stdout().is_terminal() { terminal().or_else(said) } else { said() }
}
