//! Repeats a piece of work and says how fast it went.

/// Bytes a second, over several runs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rates {
    /// The slowest run.
    pub min: f64,
    /// The one in the middle.
    pub median: f64,
    /// The fastest run.
    pub max: f64,
}

/// How fast each of `runs` runs over so many bytes went, after one that warms up. `now` gives seconds.
pub fn rates(runs: usize, bytes: usize, now: impl Fn() -> f64, mut work: impl FnMut()) -> Rates {
    work();
    let mut rates: Vec<f64> = (0..runs.max(1))
        .map(|_| {
            let start = now();
            work();
            bytes as f64 / (now() - start).max(1e-9)
        })
        .collect();
    rates.sort_by(f64::total_cmp);
    Rates { min: rates[0], median: rates[rates.len() / 2], max: rates[rates.len() - 1] }
}

/// The lengths of one article at which growth is measured.
pub const fn growth_sizes() -> [usize; 5] {
    [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
}
