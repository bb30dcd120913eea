//! An export as a file: which figures, in which form, under which name.

use super::{Export, annotations, figures_csv, ledger_csv, ledger_json, markdown};
use crate::Language;
use crate::packed::filled;
use crate::sheet::Separator;

/// What is taken along.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Scope {
    /// The figures of the open article.
    Article,
    /// The open target.
    Open,
    /// The targets of the ledger that are ticked.
    Ticked,
    /// The targets that the ledger's filter lets through.
    Found,
    /// The whole ledger.
    All,
}

/// The form of a file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Format {
    /// A sheet.
    Csv,
    /// The ledger's own JSON.
    Json,
    /// A list to read.
    Markdown,
    /// W3C Web Annotations, JSON-LD.
    Annotations,
}

impl Format {
    /// Every form, in the order of the screen.
    pub const ALL: &'static [Format] =
        &[Format::Csv, Format::Json, Format::Markdown, Format::Annotations];

    /// Its name in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Format::Csv => "CSV",
            Format::Json => "JSON",
            Format::Markdown => "Markdown",
            Format::Annotations => "JSON-LD",
        }
    }

    /// How a file's name ends, and its media type.
    const fn kind(self) -> (&'static str, &'static str) {
        match self {
            Format::Csv => ("csv", "text/csv;charset=utf-8"),
            Format::Json => ("json", "application/json"),
            Format::Markdown => ("md", "text/markdown;charset=utf-8"),
            Format::Annotations => ("jsonld", "application/ld+json"),
        }
    }
}

/// A file to be downloaded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    /// What it holds.
    pub content: String,
}

/// Targets as a file. `name` says what they are, for the file's name: `so-chi-tieu`.
///
/// `rows` are places in [`Ledger::targets`](crate::ledger::Ledger::targets). A sheet has the separator that the
/// spreadsheets of the language expect.
pub fn targets_file(
    export: &Export<'_>,
    rows: &[usize],
    format: Format,
    name: &str,
    language: Language,
) -> File {
    let figures = rows.iter().filter_map(|row| export.ledger.targets.get(*row));
    file(format, name, || match format {
        Format::Csv => ledger_csv(export, rows, separator(language), language),
        Format::Json => ledger_json(export, rows),
        Format::Markdown => markdown(export, rows, language),
        Format::Annotations => {
            annotations(export, &figures.map(|target| target.figure).collect::<Vec<_>>())
        }
    })
}

/// An article as a file: sheet and annotations have every figure of it, the others its targets. `article` is its
/// place in [`Ledger::articles`](crate::ledger::Ledger::articles).
pub fn article_file(
    export: &Export<'_>,
    article: usize,
    format: Format,
    language: Language,
) -> File {
    let ledger = export.ledger;
    let is_here = |figure: usize| ledger.figures[figure].article as usize == article;
    let figures: Vec<usize> = (0..ledger.figures.len()).filter(|i| is_here(*i)).collect();
    let rows = (0..ledger.targets.len()).filter(|row| is_here(ledger.targets[*row].figure));
    let name = ledger.articles.get(article).map_or("", |article| &article.slug);
    match format {
        Format::Csv => file(format, name, || figures_csv(export, &figures, separator(language))),
        Format::Annotations => file(format, name, || annotations(export, &figures)),
        Format::Json | Format::Markdown => {
            targets_file(export, &rows.collect::<Vec<_>>(), format, name, language)
        }
    }
}

fn separator(language: Language) -> Separator {
    language.pick(Separator::Semicolon, Separator::Comma)
}

fn file(format: Format, name: &str, content: impl FnOnce() -> String) -> File {
    let (ending, media) = format.kind();
    // What a file system may not take in a name is left out of it.
    let is_refused = |c: char| matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let name = name.replace(is_refused, "");
    File { name: filled("muctieu-%.%", &[&name, ending]), media, content: content() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::check;
    use crate::html::with_ledger;

    #[test]
    fn every_form_of_the_ledger_is_a_file() {
        with_ledger(|export| {
            for format in Format::ALL {
                let file = targets_file(export, &[0], *format, "so/chỉ tiêu", Language::Vietnamese);
                assert!(file.name.starts_with("muctieu-sochỉ tiêu."), "{}", file.name);
                assert!(file.content.contains("45"), "{}", file.content);
            }
            let csv = targets_file(export, &[0], Format::Csv, "a", Language::Vietnamese).content;
            assert!(csv.starts_with("\u{feff}indicator_key;"), "{csv}");
        });
    }

    #[test]
    fn an_article_has_every_figure_where_the_form_has_room() {
        with_ledger(|export| {
            let documents: Vec<_> = export.sources.iter().map(|s| s.document.clone()).collect();
            let file = article_file(export, 1, Format::Annotations, Language::English);
            assert_eq!(file.name, "muctieu-a b.jsonld");
            assert_eq!(check(&file.content, &documents).unwrap().len(), 1, "{}", file.content);
            let csv = article_file(export, 1, Format::Csv, Language::English).content;
            assert!(csv.contains(",result,") && csv.lines().count() == 2, "{csv}");
            let json = article_file(export, 1, Format::Json, Language::English).content;
            assert!(json.contains("\"targets\":[]"), "{json}");
        });
    }
}
