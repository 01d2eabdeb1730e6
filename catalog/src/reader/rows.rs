//! Tables as text, which take a third of the room of a list of pairs.

/// What a table has of a key. Each line is a key, a space and a value; the lines are sorted by their keys.
pub(super) fn find(table: &'static str, key: &str) -> Option<&'static str> {
    let mut rest = table;
    while !rest.is_empty() {
        let middle = rest.len() / 2;
        let start = rest.get(..middle)?.rfind('\n').map_or(0, |end| end + 1);
        let line = rest.get(start..)?.lines().next()?;
        let (own, value) = line.split_once(' ')?;
        rest = match key.cmp(own) {
            std::cmp::Ordering::Equal => return Some(value),
            std::cmp::Ordering::Less => rest.get(..start)?,
            std::cmp::Ordering::Greater => rest.get(start + line.len() + 1..).unwrap_or_default(),
        };
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
