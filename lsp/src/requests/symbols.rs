//! Messages and terms as symbols: of a file, and of all folders.

use gen_lsp_types::{
    BaseSymbolInformation, DocumentSymbol, DocumentSymbolParams, SymbolInformation, SymbolKind,
    WorkspaceSymbolParams,
};
use gengo_messages_translate::{OutlineEntry, OutlineGroup};

use crate::refused::Refused;
use crate::requests::go_to::location;
use crate::state::{Open, State};

/// The most symbols to return; a longer list helps no one.
const MOST: usize = 500;

/// The messages and terms of a file under the headings of their groups, and their attributes under them.
pub(crate) fn of_document(
    state: &State,
    params: DocumentSymbolParams,
) -> Result<Vec<DocumentSymbol>, Refused> {
    let Some((open, outline)) = state.outline(&params.text_document) else {
        return Ok(Vec::new());
    };
    let mut symbols: Vec<_> = outline
        .groups
        .iter()
        .map(|own| of_group(&open, own))
        .collect();
    let mut above = Vec::new();
    for entry in &outline.entries {
        let symbol = of_entry(&open, entry);
        let is_in = |group: &OutlineGroup| group.heading.end <= entry.range.start;
        match outline.groups.iter().rposition(is_in) {
            Some(index) => symbols[index].children.get_or_insert_default().push(symbol),
            None => above.push(symbol),
        }
    }
    above.append(&mut symbols);
    Ok(above)
}

fn of_group(open: &Open<'_>, group: &OutlineGroup) -> DocumentSymbol {
    let title = match group.title.as_str() {
        // An editor refuses symbols without a name.
        "" => "##",
        title => title,
    };
    let heading = open.range(&group.heading);
    symbol(
        title,
        SymbolKind::Namespace,
        open.range(&group.range),
        heading,
    )
}

fn of_entry(open: &Open<'_>, entry: &OutlineEntry) -> DocumentSymbol {
    let kind = kind(&entry.key);
    let mut own = symbol(
        &entry.key,
        kind,
        open.range(&entry.range),
        open.range(&entry.id),
    );
    let attributes = entry.attributes.iter().map(|attribute| {
        let range = open.range(&attribute.id);
        symbol(
            &format!(".{}", attribute.name),
            SymbolKind::Property,
            range,
            range,
        )
    });
    let attributes: Vec<_> = attributes.collect();
    own.children = (!attributes.is_empty()).then_some(attributes);
    own
}

fn kind(key: &str) -> SymbolKind {
    match key.starts_with('-') {
        true => SymbolKind::Constant,
        false => SymbolKind::String,
    }
}

fn symbol(
    name: &str,
    kind: SymbolKind,
    range: gen_lsp_types::Range,
    selection_range: gen_lsp_types::Range,
) -> DocumentSymbol {
    #[expect(deprecated, reason = "the field has no default without the others")]
    DocumentSymbol {
        name: name.to_owned(),
        detail: None,
        kind,
        tags: None,
        deprecated: None,
        range,
        selection_range,
        children: None,
    }
}

/// The messages and terms whose ids have all letters of the query in their order: those of English, and those that
/// English does not have.
pub(crate) fn of_workspace(
    state: &State,
    params: WorkspaceSymbolParams,
) -> Result<Vec<SymbolInformation>, Refused> {
    let query = params.query.to_lowercase();
    let mut found = Vec::new();
    for snapshot in state.snapshots() {
        let folder = &snapshot.folder;
        let mut seen = std::collections::HashSet::new();
        let mut locales: Vec<_> = folder.locales().collect();
        locales.sort_by_key(|own| !folder.is_reference(own));
        for locale in locales {
            for path in folder.files(locale) {
                let Some(outline) = folder.outline(path) else {
                    continue;
                };
                for entry in outline.entries {
                    if !matches(&query, &entry.key) || !seen.insert(entry.key.clone()) {
                        continue;
                    }
                    let Some(location) = location(state, snapshot, path, &entry.id) else {
                        continue;
                    };
                    #[expect(deprecated, reason = "the field has no default without the others")]
                    found.push(SymbolInformation {
                        deprecated: None,
                        location,
                        base_symbol_information: BaseSymbolInformation {
                            kind: kind(&entry.key),
                            name: entry.key,
                            tags: None,
                            container_name: Some(locale.to_owned()),
                        },
                    });
                    if found.len() == MOST {
                        return Ok(found);
                    }
                }
            }
        }
    }
    Ok(found)
}

fn matches(query: &str, key: &str) -> bool {
    let mut letters = key.chars().flat_map(char::to_lowercase);
    query.chars().all(|wanted| letters.any(|own| own == wanted))
}
