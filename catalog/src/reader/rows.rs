//! Tables as text, which take a third of the room of a list of pairs.

use std::cmp::Ordering;

/// What a table has for a key. Each line is a key, a space and a value; the lines are sorted by their keys.
pub(super) fn find(table: &'static str, key: &str) -> Option<&'static str> {
    // Lines are short, so plain loops over bytes find their ends faster than a search that is made for
    // long texts. A space sorts before all bytes of keys, so it can be compared as if it belonged to them.
    let bytes = table.as_bytes();
    let is_end = |byte: &u8| *byte == b'\n';
    let (mut start, mut end) = (0, bytes.len());
    while start < end {
        let middle = start + (end - start) / 2;
        let before = bytes.get(start..middle)?;
        let line_start = before.iter().rposition(is_end);
        let line_start = line_start.map_or(start, |newline| start + newline + 1);
        let line = bytes.get(line_start..end)?;
        let mut pairs = key.bytes().chain([b' ']).zip(line);
        let order = pairs.find_map(|(own, other)| Some(own.cmp(other)).filter(|o| o.is_ne()));
        let rest = || line.iter().position(is_end).unwrap_or(line.len());
        match order {
            None => return table.get(line_start + key.len() + 1..line_start + rest()),
            Some(Ordering::Greater) => start = line_start + rest() + 1,
            Some(_) => end = line_start,
        }
    }
    None
}

/// The keys of a table and their values.
#[cfg(test)]
pub(super) fn all(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter_map(|line| line.split_once(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "a 1\nab 2 3\nb 4\nbcd 5\n";

    #[test]
    fn every_key_is_found_and_nothing_else() {
        for (key, value) in all(TABLE) {
            assert_eq!(find(TABLE, key), Some(value));
        }
        for other in ["", "A", "aa", "abc", "bc", "bcde", "c", "a 1"] {
            assert_eq!(find(TABLE, other), None);
        }
        assert_eq!(find("", "a"), None);
    }
}
