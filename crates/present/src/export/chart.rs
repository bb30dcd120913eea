//! A comparison as a file: its picture, its table.

use super::{File, chart_csv};
use crate::Language;
use crate::ledger::Ledger;
use crate::ledger::chart::{Comparison, Size, chart, chart_table, svg};
use crate::packed::filled;
use crate::sheet::Separator;

/// The form of a comparison's file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ChartForm {
    /// The picture.
    Svg,
    /// The table, as a sheet.
    Csv,
}

/// What is compared, as a file; `base` is where links to marks begin. None where there is nothing to compare.
pub fn chart_file(
    ledger: &Ledger,
    asked: &Comparison,
    form: ChartForm,
    base: &str,
    language: Language,
) -> Option<File> {
    let (_, figures) = asked.figures(ledger)?;
    let chart = chart(ledger, &figures, asked.along, language);
    let (ending, media, content) = match form {
        ChartForm::Svg => ("svg", "image/svg+xml", svg(&chart, Size::File, None, language)),
        ChartForm::Csv => {
            let mut table = chart_table(ledger, &chart, language);
            for [.., address] in &mut table.rows {
                address.insert_str(0, base);
            }
            let separator = language.pick(Separator::Semicolon, Separator::Comma);
            ("csv", "text/csv;charset=utf-8", chart_csv(&table, separator))
        }
    };
    Some(File { name: filled("muctieu-%.%", &[&name(&chart.title), ending]), media, content })
}

/// A title as the name of a file.
fn name(title: &str) -> String {
    let words = title.split(|c: char| !muctieu_extract::letter::is_letter_or_digit(c));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    muctieu_extract::letter::lowercased(&words.join("-"))
}
