//! A sheet for spreadsheets, in the form that Excel opens as it is.
//!
//! UTF-8 with a byte order mark, so that Excel reads the Vietnamese; rows end in CR LF; a cell is quoted
//! where it has to be. A cell of words that a spreadsheet would take for a formula begins with `'`.

use crate::write;

/// What stands between two cells, and with it how numbers are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Separator {
    /// A comma; numbers have a decimal point.
    Comma,
    /// A semicolon; numbers have a decimal comma. Excel set to Vietnamese expects this.
    Semicolon,
}

/// The byte order mark that a sheet begins with.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Rows under construction.
pub(crate) struct Rows {
    pub(crate) written: String,
    separator: Separator,
    /// How many cells a row has.
    columns: usize,
    /// How many cells the row has so far.
    filled: usize,
}

impl Rows {
    /// No row yet, of so many cells each.
    pub(crate) fn new(separator: Separator, columns: usize) -> Self {
        Rows { written: String::new(), separator, columns, filled: 0 }
    }

    /// The byte order mark and the row with the names of the columns.
    pub(crate) fn with_head(separator: Separator, columns: &[&str]) -> Self {
        let mut rows = Rows::new(separator, columns.len());
        rows.written.push_str(BYTE_ORDER_MARK);
        for name in columns {
            rows.words(name);
        }
        rows.end();
        rows
    }

    /// A cell of words.
    pub(crate) fn words(&mut self, words: &str) {
        self.separate();
        let guard = if looks_like_formula(words) { "'" } else { "" };
        let guarded = [guard, words].concat();
        let parts = |byte| matches!(byte, b'"' | b',' | b';' | b'\t' | b'\n' | b'\r');
        let quote = if guarded.bytes().any(parts) || guarded.trim() != guarded { "\"" } else { "" };
        self.written.push_str(quote);
        for sign in guarded.chars() {
            self.written.push(sign);
            if sign == '"' {
                self.written.push(sign);
            }
        }
        self.written.push_str(quote);
    }

    /// The same where there are any, else an empty cell.
    #[inline(never)]
    pub(crate) fn said_or_nothing(&mut self, words: Option<String>) {
        self.said(words.unwrap_or_default());
    }

    /// The same of words that are needed no more.
    #[inline(never)]
    pub(crate) fn said(&mut self, words: String) {
        self.words(&words);
    }

    /// A cell with a number; empty where there is none.
    pub(crate) fn number(&mut self, number: Option<f64>) {
        self.separate();
        let Some(number) = number.filter(|number| number.is_finite()) else { return };
        let written = write::plain(number);
        self.written.push_str(&match self.separator {
            Separator::Comma => written,
            Separator::Semicolon => written.replace('.', ","),
        });
    }

    fn separate(&mut self) {
        if self.filled > 0 {
            self.written.push(match self.separator {
                Separator::Comma => ',',
                Separator::Semicolon => ';',
            });
        }
        self.filled += 1;
    }

    /// Ends the row.
    pub(crate) fn end(&mut self) {
        debug_assert_eq!(self.filled, self.columns);
        self.written.push_str("\r\n");
        self.filled = 0;
    }
}

/// Whether a spreadsheet would compute the cell instead of showing it.
fn looks_like_formula(words: &str) -> bool {
    let formula = |c| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠');
    words.starts_with(formula) || words.trim_start().starts_with(formula)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_compute_is_known() {
        for cell in ["=A1", "+84", "-5", "@x", "\t=1", "\r=1", " =1", "\u{a0}=1", "＝1"] {
            assert!(looks_like_formula(cell), "{cell:?}");
        }
        for cell in ["", "5 xã", "1-2%", "thu = chi", "'=1"] {
            assert!(!looks_like_formula(cell), "{cell:?}");
        }
    }
}
