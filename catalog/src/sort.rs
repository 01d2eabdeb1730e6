//! Sorting in little code.
//!
//! `slice::sort_by_key` compiles to 4 KB for every type, which a page that loads the library as WebAssembly waits for.

use std::mem;

/// How many items are few.
const FEW: usize = 20;

/// Sorts any number of items by a number; equal ones keep their order. All types share one sort, that of numbers.
pub(crate) fn sort_by_number<T>(items: &mut Vec<T>, number: impl Fn(&T) -> u64) {
    if items.len() <= FEW {
        return sort_few(items, number);
    }
    let mut order: Vec<(u64, usize)> = items.iter().map(number).zip(0..).collect();
    order.sort_unstable();
    let mut unsorted: Vec<_> = mem::take(items).into_iter().map(Some).collect();
    let sorted = order
        .iter()
        .filter_map(|(_, place)| unsorted.get_mut(*place)?.take());
    items.extend(sorted);
}

/// Sorts a few items as `slice::sort_by_key` does, in a hundred bytes of code, no memory, and time that grows with the square of
/// their number.
pub(crate) fn sort_few<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        for place in (1..=end).rev() {
            let Some([.., before, own]) = items.get_mut(..=place) else {
                break;
            };
            if key(before) <= key(own) {
                break;
            }
            mem::swap(before, own);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_sorted_and_equal_ones_keep_their_order() {
        for length in 0..40_usize {
            let mut items: Vec<_> = (0..length).map(|place| (place * 7 % 5, place)).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            let mut by_number = items.clone();
            sort_by_number(&mut by_number, |(key, _)| *key as u64);
            assert_eq!(by_number, expected);
            sort_few(&mut items, |(key, _)| *key);
            assert_eq!(items, expected);
        }
    }
}
