//! Prints what a keystroke of search costs: `cargo run --release -p muctieu-corpus --example search_bench`.

use std::time::Instant;

use muctieu_corpus::search::bench;

fn main() {
    let start = Instant::now();
    print!("{}", bench::bench(bench::ARTICLES, || start.elapsed().as_secs_f64() * 1e3));
}
