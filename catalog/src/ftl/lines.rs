//! Positions in a text, as lines and columns.

/// Where a slice of `text` begins in it, in bytes: every slice of a syntax tree of
/// `fluent-syntax` is one of the text that was parsed.
pub fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize)
}

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text.
    pub fn new(text: &'a str) -> Self {
        let after = |(at, _)| at + 1;
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(after))
            .collect();
        Self { text, starts }
    }

    /// Line and column, from 1, of a position in bytes; the column in characters.
    pub fn place(&self, position: usize) -> (usize, usize) {
        let mut position = position.min(self.text.len());
        while !self.text.is_char_boundary(position) {
            position -= 1;
        }
        let line = self.starts.partition_point(|&start| start <= position);
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(0);
        let before = self.text.get(start..position).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}
