//! What apps show of one message.

use std::collections::BTreeMap;

use gengo_messages::ftl::Pseudo;
use gengo_messages::{CatalogBuilder, ErrorCode};
use serde::Serialize;

use crate::family::parents_of;
use crate::folder::Folder;
use crate::view::argument::{Argument, arguments, given};
use crate::view::locale_view::LocaleView;
use crate::view::shown::{Shown, preferences};
use crate::view::unit::Unit;

/// Texts with their arguments, for several readers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Preview {
    /// What its texts want, with the values that were used.
    pub arguments: Vec<Argument>,
    /// What readers see: of the locale itself, of one that takes texts from it, if there is one, and
    /// of the pseudo-locales.
    pub shown: Vec<Shown>,
}

/// What apps show of a message or term of a folder. `arguments` are values for its variables; those
/// that are not given get one that the comment of the message names, or an example.
pub fn preview(
    folder: &Folder,
    view: &LocaleView,
    unit: &Unit,
    arguments: &BTreeMap<String, String>,
) -> Preview {
    let arguments = self::arguments(view, unit, arguments);
    let code = unit.code.unwrap_or(PROBE);
    let catalog = probed(folder, unit).build();
    let args = given(&arguments);
    let heirs = folder.locales().filter(|other| {
        let parents = parents_of(folder, other);
        parents.iter().any(|parent| parent.name == view.locale)
    });
    let pseudo = Pseudo::ALL.iter().map(|pseudo| pseudo.locale());
    let readers = [view.locale.as_str()]
        .into_iter()
        .chain(heirs.take(1))
        .chain(pseudo);
    let shown = readers.map(|reader| {
        let localizer = catalog.localizer(&preferences(reader));
        let message = localizer.message_with(code, &args);
        let mut shown = Shown::new(reader, &message, &localizer.trace_with(code, &args));
        if unit.code.is_none() {
            for step in &mut shown.trace {
                *step = step.replace(&PROBE.message_id(), &unit.key);
            }
        }
        shown
    });
    Preview {
        shown: shown.collect(),
        arguments,
    }
}

/// The code by which a message that is about none is reached.
const PROBE: ErrorCode = ErrorCode::new(i64::MAX);

/// The folder's texts and the pseudo-locales, and in each locale a message of a code that refers to the
/// one to be shown, if that is about none.
fn probed(folder: &Folder, unit: &Unit) -> CatalogBuilder {
    let mut catalog = with_pseudo(folder, folder.catalog());
    let own = folder.locales.iter().map(|own| own.id.clone());
    let pseudo = Pseudo::ALL
        .iter()
        .filter_map(|pseudo| pseudo.locale().parse().ok());
    if let Some(probe) = probe(unit) {
        for locale in own.chain(pseudo) {
            catalog = catalog.overlay_text(locale, "probe", probe.as_str());
        }
    }
    catalog
}

fn probe(unit: &Unit) -> Option<String> {
    if unit.code.is_some() {
        return None;
    }
    let (id, key) = (PROBE.message_id(), &unit.key);
    let mut texts = unit.english.iter().chain(&unit.own);
    // What has no text for users is the same for everyone.
    let user = match texts.any(|text| text.attribute.as_deref() == Some("user")) && !unit.is_term()
    {
        true => ".user",
        false => "",
    };
    Some(format!(
        "{id} = {{ {key} }}\n    .user = {{ {key}{user} }}\n"
    ))
}

/// The pseudo-locales, made of the folder's English.
fn with_pseudo(folder: &Folder, mut catalog: CatalogBuilder) -> CatalogBuilder {
    let references = [folder.reference_beneath(), folder.own_reference()];
    let references = references.into_iter().flatten();
    for file in references.flat_map(|english| &english.files) {
        for pseudo in Pseudo::ALL {
            let text = pseudo.text(&file.text());
            if let Ok(locale) = pseudo.locale().parse() {
                catalog = catalog.overlay_text(locale, "pseudo", text);
            }
        }
    }
    catalog
}
