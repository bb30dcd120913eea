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
    /// Each part as fast as in its fastest run: a part takes milliseconds, so that in one of the runs
    /// nothing else came between.
    pub undisturbed: f64,
}

/// How fast each of `runs` runs over the parts of a text went, after one that warms up. `bytes` is the
/// length of them all, `now` gives seconds.
pub fn rates<P>(
    runs: usize,
    parts: &[P],
    bytes: usize,
    now: impl Fn() -> f64,
    mut work: impl FnMut(&P),
) -> Rates {
    parts.iter().for_each(&mut work);
    let mut least = vec![f64::INFINITY; parts.len()];
    let mut rates: Vec<f64> = (0..runs.max(1))
        .map(|_| {
            let mut sum = 0.0;
            for (part, least) in parts.iter().zip(&mut least) {
                let start = now();
                work(part);
                let seconds = now() - start;
                *least = least.min(seconds);
                sum += seconds;
            }
            bytes as f64 / sum.max(1e-9)
        })
        .collect();
    rates.sort_by(f64::total_cmp);
    Rates {
        min: rates[0],
        median: rates[rates.len() / 2],
        max: rates[rates.len() - 1],
        undisturbed: bytes as f64 / least.iter().sum::<f64>().max(1e-9),
    }
}

/// Pages that are timed together: enough of them for a coarse clock, few enough to go undisturbed.
pub const PART: usize = 8;

/// The lengths of one article at which growth is measured.
pub const fn growth_sizes() -> [usize; 5] {
    [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
}

/// A clock in seconds: those of a processor that the calling thread has had, where the system tells.
pub fn clock() -> impl Fn() -> f64 {
    let begin = std::time::Instant::now();
    move || seconds_of_processor().unwrap_or_else(|| begin.elapsed().as_secs_f64())
}

fn seconds_of_processor() -> Option<f64> {
    #[cfg(unix)]
    {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Some(time.tv_sec as f64 + time.tv_nsec as f64 / 1e9)
    }
    #[cfg(not(unix))]
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_was_disturbed_counts_for_little() {
        // Each part takes a second; in each run another one takes ten.
        let clock = std::cell::Cell::new(0.0);
        let done = std::cell::Cell::new(0);
        let rates = rates(
            3,
            &[0, 1, 2],
            30,
            || clock.get(),
            |part| {
                let disturbed = done.get() / 3 == part + 1;
                clock.set(clock.get() + if disturbed { 10.0 } else { 1.0 });
                done.set(done.get() + 1);
            },
        );
        assert_eq!((rates.median, rates.undisturbed), (30.0 / 12.0, 10.0));
    }
}
