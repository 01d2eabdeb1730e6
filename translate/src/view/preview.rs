//! A message as apps show it.

use std::collections::BTreeMap;

use gengo_messages::ftl::Pseudo;
use gengo_messages::{Catalog, CatalogBuilder, FluentArgs};
use serde::Serialize;

use crate::family::parents_of;
use crate::file::PSEUDO;
use crate::folder::Folder;
use crate::functions::with_stand_ins;
use crate::view::argument::{
    Argument, DATETIME, PLATFORM, PLATFORM_CALL, arguments, examples, given,
};
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

/// Functions that browsers, Firefox or apps add, so that a text that calls them is shown and not lost.
fn with_examples(catalog: CatalogBuilder, arguments: &[Argument]) -> CatalogBuilder {
    let catalog = with_stand_ins(catalog, &[DATETIME.to_owned()]);
    let mut arguments = arguments.iter();
    match arguments.find(|own| own.name == PLATFORM_CALL) {
        Some(platform) => {
            let value = platform.value.clone();
            catalog.function(PLATFORM, move |_| value.clone().into())
        }
        None => catalog,
    }
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
    let catalog = with_pseudo(folder, folder.catalog());
    let catalog = with_examples(catalog, &arguments).build();
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
    let shown = readers.map(|reader| shown_to(&catalog, reader, unit, &args));
    Preview {
        shown: shown.collect(),
        arguments,
    }
}

/// What apps show of a message or term of a folder to readers of the view's locale, with the values for its variables that
/// the comment of the message names, or examples.
pub fn shown(folder: &Folder, view: &LocaleView, unit: &Unit) -> Shown {
    let args = given(&examples(view, unit));
    let folder = folder.of_language(&view.locale);
    // The marks around arguments cannot be seen, and many programs show them as something else.
    let catalog = folder.catalog().isolate_arguments(false).build();
    shown_to(&catalog, &view.locale, unit, &args)
}

fn shown_to(catalog: &Catalog, reader: &str, unit: &Unit, args: &FluentArgs<'_>) -> Shown {
    let localizer = catalog.localizer(&preferences(reader));
    let shown = match unit.code.is_some() {
        true => {
            let message = localizer.message_by_id(&unit.key, args);
            Shown::new(reader, &message, &localizer.trace_by_id(&unit.key, args))
        }
        false => Shown::of_parts(reader, localizer.messages(), unit, args),
    };
    shown.with_attributes(localizer.messages(), unit, args)
}

/// The pseudo-locales, generated from the folder's English.
fn with_pseudo(folder: &Folder, catalog: CatalogBuilder) -> CatalogBuilder {
    let references = [folder.reference_beneath(), folder.own_reference()];
    let references = references.into_iter().flatten();
    let files = references.flat_map(|english| &english.files);
    let texts = files.flat_map(|file| file.pseudo());
    catalog.overlay_files(texts.map(|(locale, text)| (locale, PSEUDO, text)))
}
