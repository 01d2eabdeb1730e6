//! Edits of the TOML files beside the texts. Everything that an edit is not about stays as it is.

use toml_edit::{DocumentMut, Item, Table};

use crate::edit::error::{EditError, Fault};
use crate::edit::files::{readable, resolved};
use crate::file::File;

/// A file's document; an empty one if there is no file.
///
/// # Errors
///
/// The file cannot be read, is not valid TOML, or has merge conflict markers.
pub(crate) fn document(file: Option<&File>) -> Result<DocumentMut, EditError> {
    let Some(file) = file else {
        return Ok(DocumentMut::new());
    };
    readable(file)?;
    resolved(file)?;
    let text = std::str::from_utf8(file.bytes());
    let text = text.map_err(|_| EditError::of_file(file, Fault::NotUtf8))?;
    let parsed = text.parse::<DocumentMut>();
    parsed.map_err(|error| {
        let line = error.span().map_or(0, |span| span.start);
        let line = text[..line].matches('\n').count() + 1;
        let reason = error.message().trim().replace('\n', ", ");
        EditError::of_file(file, Fault::Toml(reason)).in_line(line)
    })
}

/// Gives a new table its place among the others of a document: before the first one with a greater name. What the
/// file begins with stays there.
pub(crate) fn place(document: &mut DocumentMut, name: &str, table: &mut Table) {
    let mut next: Option<isize> = None;
    let mut last = -1;
    let mut first = isize::MAX;
    for (key, own) in tables(document) {
        let position = own.position().unwrap_or(0);
        last = last.max(position);
        first = first.min(position);
        if key.as_str() > name && next.is_none_or(|next| position < next) {
            next = Some(position);
        }
    }
    let at = next.unwrap_or(last + 1);
    let is_first = at <= first;
    let mut prefix = if is_first { "" } else { "\n" }.to_owned();
    for (_, own) in tables(document) {
        let position = own.position().unwrap_or(0);
        if position < at {
            continue;
        }
        own.set_position(Some(position + 1));
        if is_first && position == at {
            let before = own.decor().prefix().and_then(|own| own.as_str());
            let before = before.unwrap_or_default().to_owned();
            let head = before.rfind("\n\n").map_or(0, |at| at + 2);
            prefix = before[..head].to_owned();
            let rest = before[head..].to_owned();
            own.decor_mut().set_prefix(format!("\n{rest}"));
        }
    }
    table.set_position(Some(at));
    table.decor_mut().set_prefix(prefix);
}

/// Takes a table out of a document. What the file begins with stays there.
pub(crate) fn take_out(document: &mut DocumentMut, name: &str) {
    let first = tables(document)
        .into_iter()
        .min_by_key(|(_, own)| own.position());
    let is_first = first.is_some_and(|(key, _)| key == name);
    let Some(Item::Table(own)) = document.remove(name) else {
        return;
    };
    if !is_first {
        return;
    }
    let before = own.decor().prefix().and_then(|own| own.as_str());
    let before = before.unwrap_or_default();
    let head = before.rfind("\n\n").map_or("", |at| &before[..at + 2]);
    let next = tables(document)
        .into_iter()
        .min_by_key(|(_, own)| own.position());
    match next {
        Some((_, next)) => {
            let rest = next.decor().prefix().and_then(|own| own.as_str());
            let rest = rest.unwrap_or_default().trim_start_matches(['\r', '\n']);
            let prefix = format!("{head}{rest}");
            next.decor_mut().set_prefix(prefix);
        }
        None => {
            let rest = document.trailing().as_str().unwrap_or_default();
            let head = format!("{}{rest}", head.trim_end_matches(['\r', '\n']));
            let line = if head.is_empty() || head.ends_with('\n') {
                ""
            } else {
                "\n"
            };
            document.set_trailing(format!("{head}{line}"));
        }
    }
}

/// The tables of a document, each with its name.
fn tables(document: &mut DocumentMut) -> Vec<(String, &mut Table)> {
    let mut tables = Vec::new();
    for (key, item) in document.iter_mut() {
        let key = key.get().to_owned();
        match item {
            Item::Table(own) => tables.push((key, own)),
            Item::ArrayOfTables(all) => {
                tables.extend(all.iter_mut().map(|own| (key.clone(), own)));
            }
            _ => {}
        }
    }
    tables
}
