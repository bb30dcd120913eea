//! What it gains and costs that a module of the app is sent packed, beside gzip, the peer.

use std::fmt;
use std::hint::black_box;
use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use muctieu_pack::Unpacking;

const RUNS: usize = 5;

/// How long one thing took, in seconds.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Times {
    /// The first time, which is how a visitor meets it: a browser is still making its code fast.
    pub first: f64,
    /// The fastest of several times, undisturbed by what else the machine does.
    pub fastest: f64,
}

/// A module as it is, with gzip and packed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Start {
    /// How many bytes it has.
    pub plain: usize,
    /// How many it has with gzip, as compact as that gets.
    pub gzip: usize,
    /// How many it has packed.
    pub packed: usize,
    /// How long it takes to unpack.
    pub unpack: Times,
    /// How long it takes to get it back from gzip.
    pub gunzip: Times,
}

impl fmt::Display for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Start { plain, gzip, packed, unpack, gunzip } = self;
        write!(f, "{plain} {gzip} {packed} {:e} {:e}", unpack.first, unpack.fastest)?;
        write!(f, " {:e} {:e}", gunzip.first, gunzip.fastest)
    }
}

/// Measures one packed module; `now` gives seconds. `None` if it is damaged, or either way does not give
/// back the same.
pub fn start(packed: &[u8], now: impl Fn() -> f64) -> Option<Start> {
    // Before anything else runs: the first time counts.
    let (module, unpack) = timed(&now, || unpacked(packed));
    let module = module?;
    let gzipped = gzip(&module);
    let (again, gunzip) = timed(&now, || gunzipped(&gzipped));
    (again? == module).then_some(Start {
        plain: module.len(),
        gzip: gzipped.len(),
        packed: packed.len(),
        unpack,
        gunzip,
    })
}

/// The bytes with gzip, as compact as it gets.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .expect("memory takes all that is written")
}

fn unpacked(packed: &[u8]) -> Option<Vec<u8>> {
    let mut unpacking = Unpacking::new();
    unpacking.feed(packed);
    unpacking.end();
    // In steps, as the page does it.
    while unpacking.advance(2000) {}
    unpacking.module().map(<[u8]>::to_vec)
}

fn gunzipped(gzipped: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    GzDecoder::new(gzipped).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn timed<T>(now: impl Fn() -> f64, work: impl Fn() -> T) -> (T, Times) {
    let once = || {
        let begin = now();
        let result = black_box(work());
        (result, now() - begin)
    };
    let (result, first) = once();
    let fastest = (1..RUNS).map(|_| once().1).fold(first, f64::min);
    (result, Times { first, fastest })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_time_and_the_fastest_are_told_apart() {
        // Each reading of the clock is later than the one before, by less and less.
        let (clock, step) = (std::cell::Cell::new(0.0), std::cell::Cell::new(64.0));
        let now = || {
            clock.set(clock.get() + step.get());
            step.set(step.get() / 2.0);
            clock.get()
        };
        let (result, times) = timed(now, || 7);
        assert_eq!((result, times), (7, Times { first: 32.0, fastest: 0.125 }));
    }

    #[test]
    fn what_is_damaged_is_not_measured() {
        let bytes = b"\0asm\x01\0\0\0 and some text".repeat(9);
        let mut packed = muctieu_pack::pack(&bytes).unwrap();
        let measured = start(&packed, || 0.0).unwrap();
        let lengths = [measured.plain, measured.gzip, measured.packed];
        assert_eq!(lengths, [bytes.len(), gzip(&bytes).len(), packed.len()]);
        packed[4] ^= 1;
        assert_eq!(start(&packed, || 0.0), None);
    }
}
