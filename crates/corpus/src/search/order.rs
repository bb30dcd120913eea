//! The one sort of the search: of numbers, in place. (That of the standard library is quicker by a little and
//! weighs ten times as much.)

/// Sorts by building a heap and taking the greatest from it, again and again.
pub(super) fn sort(keys: &mut [u64]) {
    for root in (0..keys.len() / 2).rev() {
        sink(keys, root);
    }
    for end in (1..keys.len()).rev() {
        keys.swap(0, end);
        sink(&mut keys[..end], 0);
    }
}

/// Lets a number sink below those that are greater.
fn sink(heap: &mut [u64], mut at: usize) {
    while let Some(&left) = heap.get(2 * at + 1) {
        let right = heap.get(2 * at + 2).copied().unwrap_or(0);
        let child = 2 * at + 1 + usize::from(right > left);
        if heap[child] <= heap[at] {
            return;
        }
        heap.swap(child, at);
        at = child;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_numbers_they_are_in_order_then() {
        let mut next = 0x9E37_79B9_7F4A_7C15u64;
        for length in 0..200 {
            let random = || {
                next = next.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1);
                [next >> 60, 0, u64::MAX][next as usize >> 8 & 1]
            };
            let mut keys: Vec<u64> = std::iter::repeat_with(random).take(length).collect();
            let mut expected = keys.clone();
            expected.sort_unstable();
            sort(&mut keys);
            assert_eq!(keys, expected);
        }
    }
}
