//! One small sort for all that is put in order.

/// Puts things in the order of where they start; equal ones stay as they stand. What is in order already costs
/// one look at each.
pub(crate) fn by_start<T: Clone>(things: &mut [T], start: impl Fn(&T) -> u32) {
    if things.is_sorted_by_key(&start) {
        return;
    }
    let places = places(things.len(), &mut |a, b| start(&things[a]) < start(&things[b]));
    let sorted: Vec<T> = places.into_iter().map(|at| things[at].clone()).collect();
    things.clone_from_slice(&sorted);
}

/// The places `0..count` in the order that `before` tells (whether the one place comes before the other);
/// equal ones stay as they stand.
///
/// One merge sort for all: the standard library's, made for speed, brings two kilobytes for each type.
pub fn places(count: usize, before: &mut dyn FnMut(usize, usize) -> bool) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut length = 1;
    while length < count {
        let mut merged = Vec::with_capacity(count);
        for stretch in places.chunks(length * 2) {
            let (mut left, mut right) = stretch.split_at(length.min(stretch.len()));
            while let ([first, ..], [second, ..]) = (left, right) {
                let side = if before(*second, *first) { &mut right } else { &mut left };
                merged.push(side[0]);
                *side = &side[1..];
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        places = merged;
        length *= 2;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_number_of_things_in_order() {
        for count in 0..70u32 {
            let mut things: Vec<(u32, u32)> = (0..count).map(|i| (i * 37 % 11, i)).collect();
            let mut sorted = things.clone();
            sorted.sort_by_key(|thing| thing.0);
            by_start(&mut things, |thing| thing.0);
            assert_eq!(things, sorted);
        }
    }
}
