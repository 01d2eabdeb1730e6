//! What can be folded away.

use std::ops::Range;

use gen_lsp_types::{FoldingRange, FoldingRangeKind, FoldingRangeParams};

use crate::refused::Refused;
use crate::state::State;

/// Groups, and messages and comments of several lines.
pub(crate) fn fold(
    state: &State,
    params: FoldingRangeParams,
) -> Result<Vec<FoldingRange>, Refused> {
    let Some((open, outline)) = state.outline(&params.text_document) else {
        return Ok(Vec::new());
    };
    let mut folds = Vec::new();
    let mut fold = |range: Range<usize>, kind| {
        let (start, end) = (open.position(range.start), open.position(range.end));
        if start.line < end.line {
            folds.push(FoldingRange {
                start_line: start.line,
                start_character: None,
                end_line: end.line,
                end_character: None,
                kind,
                collapsed_text: None,
            });
        }
    };
    for group in &outline.groups {
        fold(group.range.clone(), Some(FoldingRangeKind::Region));
    }
    for entry in &outline.entries {
        // The comment ends where the line before the id does.
        let comment = entry.range.start..entry.id.start.saturating_sub(1).max(entry.range.start);
        fold(comment, Some(FoldingRangeKind::Comment));
        fold(entry.id.start..entry.range.end, None);
    }
    Ok(folds)
}
