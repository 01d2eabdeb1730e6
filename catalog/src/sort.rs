//! Sorting of a few items.

/// Sorts as `slice::sort_by_key` does. That compiles to 4 KB for every type, which a page that loads the library as
/// WebAssembly waits for; this takes a hundred bytes, no memory, and time that grows with the square of the length.
pub(crate) fn sort_few<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        for place in (1..=end).rev() {
            let Some([.., before, own]) = items.get_mut(..=place) else {
                break;
            };
            if key(before) <= key(own) {
                break;
            }
            std::mem::swap(before, own);
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
            sort_few(&mut items, |(key, _)| *key);
            assert_eq!(items, expected);
        }
    }
}
