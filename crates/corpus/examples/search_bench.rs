//! Prints what a keystroke of search costs: `cargo run --release -p muctieu-corpus --example search_bench`.

use std::fs;
use std::time::Instant;

use muctieu_corpus::search::bench;

fn main() {
    let start = Instant::now();
    let now = || processor_ms().unwrap_or_else(|| start.elapsed().as_secs_f64() * 1e3);
    print!("{}", bench::bench(bench::ARTICLES, now));
}

/// Milliseconds that this thread has had of a processor, where the system tells: other programs that run at the
/// same time do not count then.
fn processor_ms() -> Option<f64> {
    let line = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(line.split(' ').next()?.parse::<f64>().ok()? / 1e6)
}
