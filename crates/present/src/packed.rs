//! Tables as one text: as a list of texts each row would bring a pointer and a length along, which no compression
//! makes shorter.

/// Phrases, one a line.
macro_rules! packed {
    ($($phrase:literal),* $(,)?) => { concat!($($phrase, "\n"),*) };
}

/// Rows of two or three texts, apart by tabs, one a line.
macro_rules! packed_rows {
    ($(($first:literal $(, $more:literal)*)),* $(,)?) => {
        concat!($($first $(, "\t", $more)*, "\n"),*)
    };
}

pub(crate) use {packed, packed_rows};

/// The text in a row and a column of a table: rows end with a line feed, columns are apart by tabs.
#[inline(never)]
pub(crate) fn cell(table: &'static str, row: usize, column: usize) -> &'static str {
    let (mut rows, mut columns, mut start) = (row, column, 0);
    for (at, byte) in table.bytes().enumerate() {
        match byte {
            b'\n' | b'\t' if rows == 0 && columns == 0 => return &table[start..at],
            b'\n' if rows > 0 => (rows, start) = (rows - 1, at + 1),
            b'\t' if rows == 0 => (columns, start) = (columns - 1, at + 1),
            _ => {}
        }
    }
    ""
}

/// The first row that has that text in a column.
#[inline(never)]
pub(crate) fn row_of(table: &'static str, column: usize, text: &str) -> Option<usize> {
    (0..table.lines().count()).find(|row| cell(table, *row, column) == text)
}

/// A template with a text in each of its holes, `%`.
#[inline(never)]
pub(crate) fn filled(template: &str, texts: &[&str]) -> String {
    let mut filled = String::new();
    let mut texts = texts.iter();
    for (hole, part) in template.split('%').enumerate() {
        if hole > 0 {
            filled.push_str(texts.next().unwrap_or(&""));
        }
        filled.push_str(part);
    }
    filled
}

/// Whether numbers count from 0 on.
pub(crate) const fn in_order(numbers: &[usize]) -> bool {
    let mut at = 0;
    while at < numbers.len() {
        if numbers[at] != at {
            return false;
        }
        at += 1;
    }
    true
}

/// The texts of a row, none missing: those that are not written are empty.
pub(crate) fn cells(row: &'static str) -> [&'static str; 3] {
    let mut cells = row.split('\t');
    std::array::from_fn(|_| cells.next().unwrap_or(""))
}

/// Where a stretch of words stands in a text. (The standard library's search is made for long ones.)
pub(crate) fn places_of<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = usize> + 't {
    let fits = |at: &usize| text.as_bytes()[*at..].starts_with(words.as_bytes());
    (0..text.len()).filter(move |at| !words.is_empty() && fits(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packed_table_is_read_row_by_row() {
        assert_eq!(packed!["một", "hai"].lines().collect::<Vec<_>>(), ["một", "hai"]);
        let rows: Vec<_> = packed_rows![("a", "b", "c"), ("d", "")].lines().map(cells).collect();
        assert_eq!(rows, [["a", "b", "c"], ["d", "", ""]]);
    }

    #[test]
    fn a_cell_is_found_by_row_and_column() {
        let table = packed_rows![("a", "b", "c"), ("d", "", "f")];
        let read = [(0, 0), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (1, 3)];
        assert_eq!(
            read.map(|(row, column)| cell(table, row, column)),
            ["a", "c", "d", "", "f", "", ""]
        );
    }

    #[test]
    fn words_are_found_where_they_stand() {
        assert_eq!(places_of("xã và xã xa", "xã").collect::<Vec<_>>(), [0, 8]);
        assert_eq!(places_of("xã", "").count() + places_of("", "xã").count(), 0);
    }
}
