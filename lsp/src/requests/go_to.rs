//! From what is under the cursor to where it is defined.

use std::ops::Range;
use std::path::Path;

use gen_lsp_types::{Location, TextDocumentPositionParams};

use crate::refused::Refused;
use crate::snapshot::Snapshot;
use crate::state::{Open, State};
use crate::target::{Target, What};

/// Of what is referred to, where the reader's locale gets it from; of what is defined, its English.
pub(crate) fn definition(
    state: &State,
    params: TextDocumentPositionParams,
) -> Result<Vec<Location>, Refused> {
    Ok(found(state, &params, |open, target, (key, attribute)| {
        let folder = &open.snapshot.folder;
        let reference = folder.reference().ok();
        let asked = match (&target.what, open.locale) {
            (What::Reference { .. }, Some(locale)) => folder.asked(locale),
            // Of English itself the definition is where one is.
            _ => reference.into_iter().collect(),
        };
        first(state, open.snapshot, &asked, (key, attribute))
    }))
}

/// The English of what is named.
pub(crate) fn declaration(
    state: &State,
    params: TextDocumentPositionParams,
) -> Result<Vec<Location>, Refused> {
    Ok(found(state, &params, |open, _, named| {
        let reference = open.snapshot.folder.reference().ok();
        let asked: Vec<_> = reference.into_iter().collect();
        first(state, open.snapshot, &asked, named)
    }))
}

/// The translations of what is named, in all other locales.
pub(crate) fn implementation(
    state: &State,
    params: TextDocumentPositionParams,
) -> Result<Vec<Location>, Refused> {
    Ok(found(state, &params, |open, _, named| {
        let folder = &open.snapshot.folder;
        let others = folder
            .locales()
            .filter(|own| Some(*own) != open.locale && !folder.is_reference(own));
        others
            .flat_map(|own| first(state, open.snapshot, &[own], named))
            .collect()
    }))
}

type Named<'n> = (&'n str, Option<&'n str>);

fn found<'s>(
    state: &'s State,
    params: &TextDocumentPositionParams,
    look: impl FnOnce(&Open<'s>, &Target, Named<'_>) -> Vec<Location>,
) -> Vec<Location> {
    let Some((open, offset)) = state.open_at(params) else {
        return Vec::new();
    };
    let target = Target::at(&open, offset);
    let named = target
        .as_ref()
        .and_then(|target| Some((target, target.named()?)));
    named.map_or_else(Vec::new, |(target, named)| look(&open, target, named))
}

/// Where the first of the locales that has it defines a message, or its attribute; the message, if none has that.
fn first(
    state: &State,
    snapshot: &Snapshot,
    asked: &[&str],
    (key, attribute): Named<'_>,
) -> Vec<Location> {
    let folder = &snapshot.folder;
    let of = |attribute: Option<&str>| {
        let mut found = asked
            .iter()
            .filter_map(|own| folder.defined_at(own, key, attribute));
        found.next()
    };
    let found = of(attribute).or_else(|| of(None));
    let location = found.and_then(|(path, range)| location(state, snapshot, path, &range));
    location.into_iter().collect()
}

pub(crate) fn location(
    state: &State,
    snapshot: &Snapshot,
    path: &Path,
    range: &Range<usize>,
) -> Option<Location> {
    let range = state.with_lines(snapshot, path, |lines| lines.range(range))?;
    Some(Location {
        uri: state.uri(path),
        range,
    })
}
