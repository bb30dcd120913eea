//! The native half of `cargo xtask bench`: prints one `name value…` line for each thing measured, in
//! bytes a second or seconds, for the command to make a table of.

#[cfg(feature = "peer")]
mod peer;

use std::fs;
use std::hint::black_box;
use std::time::Instant;

use muctieu_bench::{ARTICLES, Rates, growth_sizes, page, pages, rates, read, read_all};

const RUNS: usize = 5;

fn main() {
    let bytes = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(20_000_000);
    let clock = Instant::now();
    let now = || seconds_of_processor().unwrap_or_else(|| clock.elapsed().as_secs_f64());
    let pages = pages(bytes);
    let total = pages.iter().map(String::len).sum();
    let found = read_all(&pages);
    println!("text {total} {} {} {}", pages.len(), found.quantities, found.numbers);
    print_rates("native", &rates(RUNS, total, now, || {
        black_box(read_all(&pages));
    }));
    let documents: Vec<_> = pages
        .iter()
        .filter_map(|page| muctieu_corpus::format::read("p.txt", page.as_bytes(), None).ok())
        .collect();
    print_rates("extract", &rates(RUNS, total, now, || {
        for document in &documents {
            black_box(muctieu_extract::extract(document.article()));
        }
    }));
    for (name, article) in ARTICLES {
        let times = 100;
        let each = rates(RUNS, article.len() * times, now, || {
            for _ in 0..times {
                black_box(read(black_box(article)));
            }
        });
        println!("article {name} {} {:e}", article.len(), article.len() as f64 / each.median);
    }
    for size in growth_sizes() {
        let page = page(size);
        let times = (2_000_000 / page.len()).max(1);
        let each = rates(3, page.len() * times, now, || {
            for _ in 0..times {
                black_box(read(black_box(&page)));
            }
        });
        println!("growth {} {:e}", page.len(), page.len() as f64 / each.median);
    }
    #[cfg(feature = "peer")]
    peer::measure(&pages, RUNS, now);
}

/// Seconds that this thread has had of a processor, where the system tells: other programs that run
/// at the same time do not count then.
fn seconds_of_processor() -> Option<f64> {
    let line = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(line.split(' ').next()?.parse::<f64>().ok()? / 1e9)
}

fn print_rates(name: &str, rates: &Rates) {
    println!("{name} {:e} {:e} {:e}", rates.min, rates.median, rates.max);
}
