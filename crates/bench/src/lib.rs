//! What `cargo xtask bench` measures, and on which text: the same natively and in a browser.

mod pages;
mod start;
mod timing;

pub use pages::{ARTICLES, page, pages};
pub use start::{Start, Times, gzip, start};
pub use timing::{PART, Rates, clock, growth_sizes, rates};

/// What the whole path found, so that runs can be compared and nothing is optimised away.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Found {
    /// Quantities.
    pub quantities: usize,
    /// Numbers that are none.
    pub numbers: usize,
}

/// The whole path over one page: its bytes to a document, the document to quantities.
pub fn read(page: &str) -> Found {
    let Ok(document) = muctieu_corpus::format::read("page.txt", page.as_bytes(), None) else {
        return Found::default();
    };
    let found = muctieu_extract::extract(document.article());
    Found { quantities: found.quantities.len(), numbers: found.numbers.len() }
}

/// The whole path over many pages.
pub fn read_all(pages: &[String]) -> Found {
    pages.iter().map(|page| read(page)).fold(Found::default(), |sum, found| Found {
        quantities: sum.quantities + found.quantities,
        numbers: sum.numbers + found.numbers,
    })
}
