//! Places in a text, as bytes and as an editor counts them.

use std::ops::Range;

use gen_lsp_types::{Position, Range as EditorRange};

use crate::encoding::Encoding;

/// A byte-order mark. `translate` counts from behind it, editors that hand it over count it.
const MARK: char = '\u{feff}';

/// The lines of a text. They end where the protocol has it: with a line feed, a carriage return, or both.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    encoding: Encoding,
    /// What offsets are counted from.
    base: usize,
}

impl<'t> Lines<'t> {
    /// The lines of a text; offsets are those of `translate`, from behind a byte-order mark.
    pub(crate) fn new(text: &'t str, encoding: Encoding) -> Self {
        let base = if text.starts_with(MARK) {
            MARK.len_utf8()
        } else {
            0
        };
        Self {
            base,
            ..Self::whole(text, encoding)
        }
    }

    /// The lines of a text; offsets are from its beginning, whatever stands there.
    pub(crate) fn whole(text: &'t str, encoding: Encoding) -> Self {
        let bytes = text.as_bytes();
        let is_end = |&at: &usize| match bytes[at] {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        let ends = (0..bytes.len()).filter(is_end);
        let starts = std::iter::once(0).chain(ends.map(|at| at + 1)).collect();
        Self {
            text,
            starts,
            encoding,
            base: 0,
        }
    }

    /// The text that offsets are places in.
    pub(crate) fn text(&self) -> &'t str {
        &self.text[self.base..]
    }

    pub(crate) fn position(&self, offset: usize) -> Position {
        let mut at = (offset + self.base).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let line = self.starts.partition_point(|&start| start <= at) - 1;
        let before = self.text[self.starts[line]..at].chars();
        let units: usize = before.map(|c| self.encoding.units(c)).sum();
        Position {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            character: u32::try_from(units).unwrap_or(u32::MAX),
        }
    }

    pub(crate) fn range(&self, range: &Range<usize>) -> EditorRange {
        EditorRange {
            start: self.position(range.start),
            end: self.position(range.end),
        }
    }

    /// The offset of a position. One behind the end of a line is that end, one within a character its beginning.
    pub(crate) fn offset(&self, position: Position) -> usize {
        let line = position.line as usize;
        let Some(&start) = self.starts.get(line) else {
            return self.text.len() - self.base;
        };
        let next = self.starts.get(line + 1);
        let end = next.copied().unwrap_or(self.text.len());
        let content = &self.text[start..end];
        let content = content.strip_suffix('\n').unwrap_or(content);
        let content = content.strip_suffix('\r').unwrap_or(content);
        let mut left = position.character as usize;
        let mut at = start;
        for c in content.chars() {
            let units = self.encoding.units(c);
            if units > left {
                break;
            }
            left -= units;
            at += c.len_utf8();
        }
        at.saturating_sub(self.base)
    }

    pub(crate) fn offsets(&self, range: EditorRange) -> Range<usize> {
        let (start, end) = (self.offset(range.start), self.offset(range.end));
        start..end.max(start)
    }
}
