//! The native half of `cargo xtask bench`: prints one `name value…` line for each thing measured, in
//! bytes a second or seconds, for the command to make a table of.

#[cfg(feature = "peer")]
mod peer;

use std::hint::black_box;

use muctieu_bench::{
    ARTICLES, PART, Rates, clock, growth_sizes, page, pages, rates, read, read_all,
};

const RUNS: usize = 5;

fn main() {
    let bytes = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(20_000_000);
    let now = clock();
    let pages = pages(bytes);
    let total = pages.iter().map(String::len).sum();
    let found = read_all(&pages);
    println!("text {total} {} {} {}", pages.len(), found.quantities, found.numbers);
    let parts: Vec<&[String]> = pages.chunks(PART).collect();
    print_rates(
        "native",
        &rates(RUNS, &parts, total, &now, |pages| {
            black_box(read_all(pages));
        }),
    );
    let documents: Vec<_> = pages
        .iter()
        .filter_map(|page| muctieu_corpus::format::read("p.txt", page.as_bytes(), None).ok())
        .collect();
    let parts: Vec<_> = documents.chunks(PART).collect();
    print_rates(
        "extract",
        &rates(RUNS, &parts, total, &now, |documents| {
            for document in *documents {
                black_box(muctieu_extract::extract(document.article()));
            }
        }),
    );
    for (name, article) in ARTICLES {
        let times = 100;
        let each = rates(RUNS, &[article], article.len() * times, &now, |article| {
            for _ in 0..times {
                black_box(read(black_box(article)));
            }
        });
        println!("article {name} {} {:e}", article.len(), article.len() as f64 / each.undisturbed);
    }
    let line = page(10_000_000).replace('\n', " ");
    for (name, page) in
        growth_sizes().map(|size| ("growth", page(size))).into_iter().chain([("line", line)])
    {
        let times = (2_000_000 / page.len()).max(1);
        let each = rates(RUNS, &[&page], page.len() * times, &now, |page| {
            for _ in 0..times {
                black_box(read(black_box(page)));
            }
        });
        println!("{name} {} {:e}", page.len(), page.len() as f64 / each.undisturbed);
    }
    #[cfg(feature = "peer")]
    peer::measure(&pages, RUNS, &now);
}

fn print_rates(name: &str, rates: &Rates) {
    let Rates { min, median, max, undisturbed } = rates;
    println!("{name} {min:e} {median:e} {max:e} {undisturbed:e}");
}
