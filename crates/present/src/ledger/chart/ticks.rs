//! Round numbers for an axis.

/// About five round numbers from `low` to `high`, both ends within or just outside of them; 0 is one of them.
pub(super) fn ticks(low: f64, high: f64) -> Vec<f64> {
    let width = high - low;
    if !width.is_finite() || width <= 0.0 {
        return vec![0.0];
    }
    let rough = width / 4.0;
    // By steps: a logarithm would bring more code than it saves time.
    let mut power = 1.0;
    while power * 10.0 <= rough {
        power *= 10.0;
    }
    while power > rough {
        power /= 10.0;
    }
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].map(|by| by * power);
    let step = step.into_iter().find(|step| *step >= rough * 0.999).unwrap_or(10.0 * power);
    let (first, last) = ((low / step).floor() as i32, (high / step - 1e-9).ceil() as i32);
    (first..=last).map(|number| f64::from(number) * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_numbers() {
        assert_eq!(ticks(0.0, 973.611), [0.0, 250.0, 500.0, 750.0, 1000.0]);
        assert_eq!(ticks(0.0, 1.29), [0.0, 0.5, 1.0, 1.5]);
        assert_eq!(ticks(-2.0, 8.0), [-2.5, 0.0, 2.5, 5.0, 7.5, 10.0]);
        assert_eq!(ticks(0.0, 0.0), [0.0]);
        assert_eq!(ticks(0.0, f64::INFINITY), [0.0]);
    }
}
