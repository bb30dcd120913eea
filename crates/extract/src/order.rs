//! Things in the order of the text.

/// Puts things in the order of where they start; equal ones stay as they stand. What is in order already costs
/// one look at each.
///
/// One merge sort for numbers: the standard library's, made for speed, brings two kilobytes for each type.
pub(crate) fn by_start<T: Clone>(things: &mut Vec<T>, start: impl Fn(&T) -> u32) {
    let keys = things.iter().zip(0u64..).map(|(thing, at)| u64::from(start(thing)) << 32 | at);
    let keys = sorted(keys.collect());
    *things = keys.into_iter().map(|key| things[key as u32 as usize].clone()).collect();
}

fn sorted(mut keys: Vec<u64>) -> Vec<u64> {
    let mut length = 1;
    while length < keys.len() && !keys.is_sorted() {
        let mut merged = Vec::with_capacity(keys.len());
        for stretch in keys.chunks(length * 2) {
            let (mut left, mut right) = stretch.split_at(length.min(stretch.len()));
            while let ([first, ..], [second, ..]) = (left, right) {
                let side = if second < first { &mut right } else { &mut left };
                merged.push(side[0]);
                *side = &side[1..];
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        keys = merged;
        length *= 2;
    }
    keys
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
