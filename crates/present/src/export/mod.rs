//! What readers take with them: figures of an article, of a selection, of a filter or of the whole ledger as
//! CSV, JSON, Markdown and W3C Web Annotations; and the check of an exported file against the texts.
//!
//! Pure: each export is a string. An export says which version of the rules made it and, by its SHA-256, of
//! which text it is.

mod annotations;
mod chart;
mod check;
mod file;
mod json_value;
mod json_writer;
mod markdown;
mod record;
mod sha256;
mod table;

pub use annotations::annotations;
pub use chart::{ChartForm, chart_file};
pub use check::{CheckError, Checked, Standing, check};
pub use file::{File, Format, Scope, article_file, targets_file};
pub use json_value::Json;
pub(crate) use markdown::source_line;
pub use markdown::{citation, citations, markdown};
pub use record::ledger_json;
pub use sha256::sha256;
pub use table::{chart_csv, figures_csv, ledger_csv};

use crate::Route;
use crate::ledger::{Figure, Ledger, Source};
use crate::sentence::sentence_around;
use muctieu_extract::{Date, Span};

/// What is exported: a ledger with the texts that it was made from.
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    /// The ledger.
    pub ledger: &'a Ledger,
    /// What it was made from, in the same order.
    pub sources: &'a [Source<'a>],
    /// The reader's day, which the ledger was made for.
    pub today: Date,
    /// Where the reader's app is: links to marks are below it. Without it links are the fragment alone.
    pub base: Option<&'a str>,
}

impl Export<'_> {
    fn text(&self, figure: &Figure) -> &str {
        self.sources.get(figure.article as usize).map_or("", |source| &source.document.text)
    }

    /// The figure's words as they stand in the text.
    fn exact(&self, figure: &Figure) -> &str {
        figure.quantity.span.of(self.text(figure))
    }

    /// The sentence that holds the figure, white space tidied.
    pub(crate) fn sentence(&self, figure: &Figure) -> String {
        let Some(source) = self.sources.get(figure.article as usize) else { return String::new() };
        let document = source.document;
        let span: Span = sentence_around(&document.text, &document.blocks, figure.quantity.span);
        crate::listing::tidy(span.of(&document.text))
    }

    /// The address of the figure's mark.
    fn link(&self, figure: &Figure) -> String {
        let slug = &self.ledger.article(figure).slug;
        let route = Route::to_mark(slug, figure.mark());
        [self.base.unwrap_or(""), &route].concat()
    }
}
