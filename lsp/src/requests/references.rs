//! Where a message or term is named.

use std::collections::BTreeMap;

use gen_lsp_types::{Location, ReferenceParams};

use crate::refused::Refused;
use crate::state::State;
use crate::target::{Target, What};

/// Every place that names what is under the cursor, in all locales: in the locale at hand first.
pub(crate) fn references(state: &State, params: ReferenceParams) -> Result<Vec<Location>, Refused> {
    let Some((open, offset)) = state.open_at(&params.text_document_position_params) else {
        return Ok(Vec::new());
    };
    let key = match Target::at(&open, offset).map(|own| own.what) {
        Some(What::Definition { key, .. } | What::Reference { key, .. }) => key,
        _ => return Ok(Vec::new()),
    };
    let folder = &open.snapshot.folder;
    let mut places = folder.named_at(&key);
    places.retain(|own| params.context.include_declaration || !own.is_definition);
    // Those of a file are looked at together.
    let mut by_path: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for place in places {
        let is_other = Some(place.locale.as_str()) != open.locale;
        by_path
            .entry((is_other, place.path))
            .or_default()
            .push(place.range);
    }
    let mut found = Vec::new();
    for ((_, path), ranges) in by_path {
        let uri = state.uri(&path);
        let places = state.with_lines(open.snapshot, &path, |lines| {
            let ranges = ranges.iter().map(|range| lines.range(range));
            ranges
                .map(|range| Location {
                    uri: uri.clone(),
                    range,
                })
                .collect::<Vec<_>>()
        });
        found.extend(places.unwrap_or_default());
    }
    Ok(found)
}
