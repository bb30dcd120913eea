//! Whether a reported amount meets a promised one, and how much of it it is.

use super::figure::{Bounds, Figure};
use super::indicator::{Good, labelled_enum};
use muctieu_extract::{Comparator, Direction, Measure};

labelled_enum! {
    /// Whether a report meets its target, the time aside.
    Outcome {
        /// It does.
        Met = "met", "đạt mức đề ra", "meets the target";
        /// It does not.
        Short = "short", "chưa đạt mức đề ra", "short of the target";
        /// The report bounds the amount only (`trên 30`), and either may hold.
        Open = "open", "số báo cáo chưa đủ để kết luận", "the report leaves it open";
    }
}

/// How much of a target is reached: 1 is all of it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Share {
    /// The share.
    pub value: f64,
    /// How the report bounds it: `trên 30 tỷ` of 36 is over 83.3 %.
    pub comparator: Comparator,
}

/// What counts as about a number: `khoảng`, and targets that neither way is better.
const ABOUT: f64 = 0.02;

/// Which way is better for a target: the table says it, else how the target is put.
pub(super) fn good_way(target: &Figure) -> Good {
    if let Some(row) = target.name.indicator() {
        return row.good;
    }
    match (target.bounds().comparator, target.measure(), target.quantity.direction) {
        (Comparator::Lt | Comparator::Le, ..) => Good::Down,
        (Comparator::Eq | Comparator::Approx, Measure::Change, Some(Direction::Down)) => Good::Down,
        _ => Good::Up,
    }
}

/// Whether a report meets a target.
pub(super) fn outcome(target: Bounds, result: Bounds, good: Good) -> Outcome {
    // The least and the most that the report may mean.
    let (least, most) = match result.comparator {
        Comparator::Eq | Comparator::Approx => (result.low, result.high),
        Comparator::Gt | Comparator::Ge => (result.low, f64::INFINITY),
        Comparator::Lt | Comparator::Le => (f64::NEG_INFINITY, result.high),
    };
    let strict = |comparator| result.comparator == comparator;
    match (target.comparator, good) {
        (Comparator::Ge, _) | (Comparator::Eq, Good::Up) => at_least(least, most, target.low),
        (Comparator::Gt, _)
            if least > target.low || strict(Comparator::Gt) && least >= target.low =>
        {
            Outcome::Met
        }
        (Comparator::Gt, _) => short_unless(most > target.low),
        (Comparator::Le, _) | (Comparator::Eq, Good::Down) => at_most(least, most, target.high),
        (Comparator::Lt, _)
            if most < target.high || strict(Comparator::Lt) && most <= target.high =>
        {
            Outcome::Met
        }
        (Comparator::Lt, _) => short_unless(least < target.high),
        (Comparator::Approx, Good::Up) => at_least(least, most, target.low - about(target.low)),
        (Comparator::Approx, Good::Down) => at_most(least, most, target.high + about(target.high)),
        (Comparator::Eq | Comparator::Approx, Good::Neither) => {
            let (low, high) = (target.low - about(target.low), target.high + about(target.high));
            if least >= low && most <= high {
                Outcome::Met
            } else {
                short_unless(least <= high && most >= low)
            }
        }
    }
}

fn about(value: f64) -> f64 {
    value.abs() * ABOUT
}

fn at_least(least: f64, most: f64, bound: f64) -> Outcome {
    if least >= bound { Outcome::Met } else { short_unless(most >= bound) }
}

fn at_most(least: f64, most: f64, bound: f64) -> Outcome {
    if most <= bound { Outcome::Met } else { short_unless(least <= bound) }
}

fn short_unless(possible: bool) -> Outcome {
    if possible { Outcome::Open } else { Outcome::Short }
}

/// How much of the target is reached: of more, the part of it that is there; of less, the target as a part
/// of what is there. Where the baseline is known, of less: the part of the way down.
pub(super) fn share(
    target: Bounds,
    result: Bounds,
    good: Good,
    baseline: Option<f64>,
) -> Option<Share> {
    let aim = if good == Good::Down && target.low >= 0.0 { target.high } else { target.low };
    let reached = if good == Good::Down { result.high } else { result.low };
    let comparator = result.comparator;
    let falls = good == Good::Down && aim >= 0.0;
    if !falls {
        let value = reached / aim;
        let turned = if aim < 0.0 { turned(comparator) } else { comparator };
        return (value.is_finite() && value >= 0.0).then_some(Share { value, comparator: turned });
    }
    let value = match baseline {
        Some(baseline) if baseline > aim => (baseline - reached) / (baseline - aim),
        _ => aim / reached,
    };
    (value.is_finite() && value >= 0.0).then_some(Share { value, comparator: turned(comparator) })
}

fn turned(comparator: Comparator) -> Comparator {
    match comparator {
        Comparator::Gt => Comparator::Lt,
        Comparator::Ge => Comparator::Le,
        Comparator::Lt => Comparator::Gt,
        Comparator::Le => Comparator::Ge,
        Comparator::Eq => Comparator::Eq,
        Comparator::Approx => Comparator::Approx,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(comparator: Comparator, low: f64, high: f64) -> Bounds {
        Bounds { low, high, comparator }
    }

    #[test]
    fn what_meets_what() {
        use Comparator::{Approx, Eq, Ge, Gt, Le, Lt};
        use Good::{Down, Neither, Up};
        use Outcome::{Met, Open, Short};
        for (target, aim, good, result, got, expected) in [
            (Eq, 100.0, Up, Eq, 97.4, Short),
            (Eq, 100.0, Up, Eq, 100.0, Met),
            (Ge, 36.0, Up, Gt, 30.0, Open),
            (Ge, 36.0, Up, Gt, 36.0, Met),
            (Gt, 90.0, Up, Eq, 90.0, Short),
            (Gt, 90.0, Up, Gt, 90.0, Met),
            (Lt, 1.0, Down, Eq, 1.29, Short),
            (Lt, 1.0, Down, Eq, 1.0, Short),
            (Lt, 1.0, Down, Lt, 1.0, Met),
            (Le, 1.0, Down, Eq, 1.0, Met),
            (Eq, 1.5, Down, Eq, 1.2, Met),
            (Approx, 50.0, Up, Eq, 49.5, Met),
            (Approx, 50.0, Up, Eq, 45.0, Short),
            (Eq, 64.0, Neither, Eq, 63.9, Met),
            (Eq, 64.0, Neither, Eq, 70.0, Short),
            // A threshold may be put against the way that is good.
            (Le, 10.0, Up, Eq, 11.0, Short),
        ] {
            let found = outcome(bounds(target, aim, aim), bounds(result, got, got), good);
            assert_eq!(found, expected, "{target:?} {aim}, {result:?} {got}");
        }
        let range = bounds(Eq, 10.0, 12.0);
        assert_eq!(outcome(range, bounds(Eq, 10.5, 10.5), Up), Met);
        assert_eq!(outcome(range, bounds(Eq, 9.9, 9.9), Up), Short);
        assert_eq!(outcome(range, bounds(Eq, 11.0, 11.0), Down), Met);
    }

    #[test]
    fn shares() {
        use Comparator::{Eq, Gt, Lt};
        let share_of = |target, result, good, baseline| {
            share(target, result, good, baseline)
                .map(|s| ((s.value * 1000.0).round() / 10.0, s.comparator))
        };
        let one = |comparator, value| bounds(comparator, value, value);
        assert_eq!(share_of(one(Eq, 1e12), one(Eq, 973.611e9), Good::Up, None), Some((97.4, Eq)));
        assert_eq!(share_of(one(Eq, 36.0), one(Gt, 30.0), Good::Up, None), Some((83.3, Gt)));
        assert_eq!(share_of(one(Lt, 1.0), one(Eq, 1.29), Good::Down, None), Some((77.5, Eq)));
        assert_eq!(share_of(one(Lt, 1.0), one(Eq, 2.0), Good::Down, Some(5.0)), Some((75.0, Eq)));
        assert_eq!(share_of(one(Lt, 1.0), one(Lt, 2.0), Good::Down, None), Some((50.0, Gt)));
        assert_eq!(share_of(one(Eq, -1.5), one(Eq, -1.2), Good::Down, None), Some((80.0, Eq)));
        assert_eq!(share_of(one(Eq, 0.0), one(Eq, 1.0), Good::Up, None), None);
    }
}
