//! Gold tables: an article's quantities as a person annotated them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::fold::{is_digit, is_word};

/// One annotated article.
#[derive(Debug)]
pub struct Gold {
    /// What is known of the document as a whole, in the order of the table.
    pub meta: Vec<(String, String)>,
    /// Its quantities in document order.
    pub rows: Vec<Row>,
}

/// One annotated quantity.
#[derive(Debug)]
pub struct Row {
    cells: BTreeMap<String, String>,
    /// Where it stands: bytes of the document's text.
    pub span: Range<usize>,
    /// The end of the number with which it begins: bytes of the document's text.
    pub number_end: usize,
}

impl Row {
    /// The cell in a column of the table, `-` where the column is missing.
    pub fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("-", String::as_str)
    }

    /// What the cell in a column accepts.
    pub fn alternatives(&self, column: &str) -> impl Iterator<Item = &str> {
        alternatives(self.cell(column))
    }
}

/// What a cell accepts: alternatives are separated by `|`.
pub fn alternatives(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('|').map(str::trim)
}

/// Reads a gold table of a document with this text.
///
/// # Errors
/// The line that is no row, or the row whose text does not stand where its turn is.
pub fn read(table: &str, text: &str) -> Result<Gold, String> {
    let mut gold = Gold { meta: Vec::new(), rows: Vec::new() };
    let mut columns: Option<Vec<&str>> = None;
    let mut position = 0;
    for line in table.lines().filter(|line| !line.is_empty()) {
        if let Some(meta) = line.strip_prefix('#') {
            let (key, value) =
                meta.split_once('\t').ok_or_else(|| format!("no tab after the key in '{line}'"))?;
            gold.meta.push((key.to_owned(), value.to_owned()));
            continue;
        }
        let Some(columns) = &columns else {
            columns = Some(line.split('\t').collect());
            continue;
        };
        let cells: BTreeMap<String, String> = columns
            .iter()
            .zip(line.split('\t'))
            .map(|(column, cell)| ((*column).to_owned(), cell.to_owned()))
            .collect();
        let needle = cells.get("text").filter(|text| !text.is_empty());
        let needle = needle.ok_or_else(|| format!("no text in '{line}'"))?;
        check_numbers(&cells).map_err(|problem| format!("'{needle}': {problem}"))?;
        let start = find(text, needle, position)
            .ok_or_else(|| format!("'{needle}' not found after byte {position}"))?;
        position = start + first_char_len(needle);
        let span = start..start + needle.len();
        let number_end = start + number_len(needle);
        gold.rows.push(Row { cells, span, number_end });
    }
    Ok(gold)
}

/// A number that can't be read would count every extraction as wrong.
fn check_numbers(cells: &BTreeMap<String, String>) -> Result<(), String> {
    let is_number = |text: &str| text.parse::<f64>().is_ok();
    for (column, cell) in cells.iter().filter(|(column, _)| *column == "value" || *column == "of") {
        let wrong = alternatives(cell).find(|alternative| match alternative.split_once("..") {
            Some((low, high)) => !is_number(low) || !is_number(high),
            None => !matches!(*alternative, "-" | "?") && !is_number(alternative),
        });
        if let Some(wrong) = wrong {
            return Err(format!("{column} is no number: '{wrong}'"));
        }
    }
    Ok(())
}

/// The next place from `position` on where `needle` stands on its own, not inside a longer number or word.
fn find(text: &str, needle: &str, mut position: usize) -> Option<usize> {
    let begins_with_digit = needle.chars().next().is_some_and(is_digit);
    loop {
        let at = position + text[position..].find(needle)?;
        let mut before = text[..at].chars().rev();
        let joined = match before.next() {
            None => false,
            Some('.' | ',' | '/') => begins_with_digit && before.next().is_some_and(is_digit),
            Some(c) => c.is_alphanumeric(),
        };
        let after = text[at + needle.len()..].chars().next();
        if !joined && !after.is_some_and(char::is_alphanumeric) {
            return Some(at);
        }
        position = at + first_char_len(needle);
    }
}

/// Length in bytes of the digits and separators, or else of the word, with which a quantity begins.
fn number_len(text: &str) -> usize {
    let run = |part_of: fn(char) -> bool| text.find(|c| !part_of(c)).unwrap_or(text.len());
    match run(|c| is_digit(c) || matches!(c, '.' | ',' | '/')) {
        0 => run(is_word),
        length => length,
    }
}

fn first_char_len(text: &str) -> usize {
    text.chars().next().map_or(1, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_in_order_and_never_inside_another_number() {
        let text = "Có 1.205 xã, 05 xã và 5 xãng; 5 xã.";
        let gold = read("#place\thuyện A\ntext\tvalue\n05 xã\t5\n5 xã\t5\n", text).unwrap();
        assert_eq!(gold.meta, [("place".to_owned(), "huyện A".to_owned())]);
        let spans: Vec<&str> = gold.rows.iter().map(|row| &text[row.span.clone()]).collect();
        assert_eq!(spans, ["05 xã", "5 xã"]);
        assert_eq!(gold.rows[1].span.start, text.rfind("5 xã").unwrap());
        assert_eq!(&text[gold.rows[0].span.start..gold.rows[0].number_end], "05");
        assert_eq!(gold.rows[0].cell("status"), "-");
    }

    #[test]
    fn a_row_that_is_not_in_the_text_is_named() {
        let error = read("text\tvalue\n7 xã\t7\n", "Có 17 xã.").unwrap_err();
        assert_eq!(error, "'7 xã' not found after byte 0");
    }

    #[test]
    fn a_value_that_is_no_number_is_named() {
        let error = read("text\tvalue\n7 xã\t7|7.000,5\n", "7 xã").unwrap_err();
        assert_eq!(error, "'7 xã': value is no number: '7.000,5'");
    }

    #[test]
    fn a_number_in_words_is_its_first_word() {
        assert_eq!(number_len("hai tiêu chí"), 3);
        assert_eq!(number_len("79/88 trường"), 5);
    }
}
