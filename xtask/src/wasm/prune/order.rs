//! The order in which functions compress best: like beside like, since compression looks back no further
//! than some thirty thousand bytes.

use std::collections::{HashMap, VecDeque};

/// Functions are alike if they have as many bytes in common, one after the other.
const RUN: usize = 8;
/// How far compression looks back.
const WINDOW: usize = 31_000;

/// The numbers of functions, given their bytes: beginning with the longest, each time the one of which
/// most stands in those just before.
pub(super) fn by_likeness(bodies: &[&[u8]]) -> Vec<usize> {
    let (runs, holders) = runs(bodies);
    let mut in_window = vec![0; holders.len()];
    // How many of a function's runs stand in the window.
    let mut alike = vec![0; bodies.len()];
    let (mut window, mut length) = (VecDeque::new(), 0);
    let mut rest: Vec<usize> = (0..bodies.len()).collect();
    let mut order = Vec::with_capacity(bodies.len());
    rest.sort_by_key(|&at| bodies[at].len());
    while let Some(next) = rest.pop() {
        order.push(next);
        window.push_back(next);
        length += bodies[next].len();
        for &run in &runs[next] {
            in_window[run] += 1;
            if in_window[run] == 1 {
                holders[run].iter().for_each(|&holder: &usize| alike[holder] += 1);
            }
        }
        while length > WINDOW
            && let Some(gone) = window.pop_front()
        {
            length -= bodies[gone].len();
            for &run in &runs[gone] {
                in_window[run] -= 1;
                if in_window[run] == 0 {
                    holders[run].iter().for_each(|&holder: &usize| alike[holder] -= 1);
                }
            }
        }
        // A short function is not taken for a few bytes alone.
        let weight = |at: usize| runs[at].len() + 20;
        let likest = (0..rest.len()).max_by(|&one, &other| {
            let (one, other) = (rest[one], rest[other]);
            let share: usize = alike[one] * weight(other);
            share.cmp(&(alike[other] * weight(one))).then(other.cmp(&one))
        });
        if let Some(likest) = likest {
            let last = rest.len() - 1;
            rest.swap(likest, last);
        }
    }
    order
}

/// For each function the runs that it holds, each once; for each run the functions that hold it.
fn runs(bodies: &[&[u8]]) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
    let mut numbers: HashMap<&[u8], usize> = HashMap::new();
    let mut holders: Vec<Vec<usize>> = Vec::new();
    let runs = bodies.iter().enumerate().map(|(at, body)| {
        let mut runs = Vec::new();
        for run in body.windows(RUN) {
            let number = *numbers.entry(run).or_insert(holders.len());
            if number == holders.len() {
                holders.push(Vec::new());
            }
            if holders[number].last() != Some(&at) {
                holders[number].push(at);
                runs.push(number);
            }
        }
        runs
    });
    (runs.collect(), holders)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_stands_beside_like() {
        let bodies = [&b"one two three"[..], b"somewhere else", b"one two four", b"else somewhere"];
        assert_eq!(by_likeness(&bodies), [3, 1, 0, 2]);
        assert!(by_likeness(&[]).is_empty());
    }

    #[test]
    fn what_is_too_far_back_is_forgotten() {
        let (long, far) = (vec![b'-'; WINDOW], b"the same words");
        let near = b"the other word";
        assert_eq!(by_likeness(&[far, &long, near]), [1, 0, 2]);
    }
}
