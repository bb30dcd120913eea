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

pub(super) use {packed, packed_rows};

/// The texts of a row, none missing: those that are not written are empty.
pub(super) fn cells(row: &'static str) -> [&'static str; 3] {
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
    fn words_are_found_where_they_stand() {
        assert_eq!(places_of("xã và xã xa", "xã").collect::<Vec<_>>(), [0, 8]);
        assert_eq!(places_of("xã", "").count() + places_of("", "xã").count(), 0);
    }
}
