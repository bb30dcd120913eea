//! The peer over the same text: numerals and amounts of money in Vietnamese, line by line, which is how
//! it is fastest.

use chrono::{DateTime, FixedOffset};
use duckling::{Context, DimensionKind, Lang, Locale, Options, parse};
use muctieu_bench::{PART, rates};

/// The peer is given less, so that the whole stays below minutes.
const PEER_BYTES: usize = 2_000_000;

/// Finds the numerals and amounts of money of the first pages.
pub fn measure(pages: &[String], runs: usize, now: impl Fn() -> f64) {
    let locale = Locale::new(Lang::VI, None);
    let time: DateTime<FixedOffset> = DateTime::UNIX_EPOCH.fixed_offset();
    let context = Context { reference_time: time, locale };
    let options = Options::default();
    let wanted = [DimensionKind::Numeral, DimensionKind::AmountOfMoney];
    let mut lines = Vec::new();
    let mut total = 0;
    for line in pages.iter().flat_map(|page| page.lines()) {
        if total >= PEER_BYTES {
            break;
        }
        total += line.len() + 1;
        lines.push(line);
    }
    // The warm-up counts too, and each run finds the same.
    let mut found = 0;
    let parts: Vec<&[&str]> = lines.chunks(PART).collect();
    let peer = rates(runs, &parts, total, now, |lines| {
        for line in *lines {
            found += parse(line, &locale, &wanted, &context, &options).len();
        }
    });
    let found = found / (runs + 1);
    println!("peer-text {total} {} {found}", lines.len());
    super::print_rates("peer", &peer);
}
