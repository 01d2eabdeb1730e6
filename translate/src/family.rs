//! The locales of one language, which fill in for one another.

use std::collections::BTreeMap;

use gengo_messages::LanguageIdentifier;
use message_catalog::asked_after;

use crate::folder::Folder;
use crate::locale_folder::LocaleFolder;

/// A locale of a folder, or of the texts beneath it.
#[derive(Clone, Copy)]
pub(crate) struct Layer<'f> {
    pub(crate) folder: &'f LocaleFolder,
    /// Whether others override it.
    pub(crate) is_beneath: bool,
    /// Whether it is the source of the translations.
    pub(crate) is_reference: bool,
}

/// The locales of a folder: those in the language of the reference locale, and those of each other
/// language.
pub(crate) fn groups(folder: &Folder) -> (Vec<Layer<'_>>, Vec<Vec<Layer<'_>>>) {
    let references = [folder.own_reference(), folder.reference_beneath()];
    let is_reference = |own| {
        references
            .into_iter()
            .flatten()
            .any(|one| std::ptr::eq(one, own))
    };
    let own = folder.locales.iter().map(|locale| (locale, false));
    let beneath = folder.beneath.iter().map(|locale| (locale, true));
    let mut groups: BTreeMap<&str, Vec<Layer<'_>>> = BTreeMap::new();
    for (locale, is_beneath) in own.chain(beneath) {
        let language = locale.full.language.as_str();
        groups.entry(language).or_default().push(Layer {
            folder: locale,
            is_beneath,
            is_reference: is_reference(locale),
        });
    }
    // An overlay in no language that the folder has takes nothing from what is beneath.
    let reference = folder.reference_language();
    groups.retain(|language, layers| {
        *language == reference || layers.iter().any(|layer| !layer.is_beneath)
    });
    let reference = groups.remove(reference.as_str()).unwrap_or_default();
    (reference, groups.into_values().collect())
}

/// For each locale the texts that fill in what it lacks, as a catalog has it: those beneath it, then
/// those of the locales that are asked after it.
pub(crate) fn parents(layers: &[Layer<'_>]) -> Vec<Vec<usize>> {
    if layers.len() == 1 {
        return vec![Vec::new()];
    }
    let ids: Vec<LanguageIdentifier> = layers.iter().map(|own| own.folder.id.clone()).collect();
    let all = asked_after(&ids).into_iter().enumerate();
    let fill_in = |(index, asked): (usize, Vec<usize>)| {
        let own = layers[index];
        // Of its own id only what is beneath it.
        let is_beneath = |other: usize| layers[other].is_beneath && !own.is_beneath;
        let is_other = |other: &usize| ids[*other] != own.folder.id || is_beneath(*other);
        asked.into_iter().filter(is_other).collect()
    };
    all.map(fill_in).collect()
}

/// Whether a locale is regional over one that fills in for it, and not the other way round. Of two
/// names of one locale, each of which fills in for the other, that is the one that says more:
/// `zh-TW` is over `zh-Hant`, `pt-BR` over `pt`.
pub(crate) fn is_over(own: &LocaleFolder, parent: &LocaleFolder) -> bool {
    let says = |own: &LocaleFolder| (own.id.region.is_some(), own.id.script.is_some());
    own.full != parent.full || (says(own), &own.id.language) >= (says(parent), &parent.id.language)
}

/// The texts of a folder that fill in what a locale lacks, the nearest first.
pub(crate) fn parents_of<'f>(folder: &'f Folder, locale: &str) -> Vec<&'f LocaleFolder> {
    let (reference, others) = groups(folder);
    let is_own = |layer: &Layer<'_>| layer.folder.name == locale && !layer.is_beneath;
    let mut groups = others.into_iter().chain([reference]);
    let Some(layers) = groups.find(|layers| layers.iter().any(is_own)) else {
        return Vec::new();
    };
    let index = layers.iter().position(is_own).unwrap_or_default();
    let parents = parents(&layers).into_iter().nth(index).unwrap_or_default();
    parents
        .into_iter()
        .map(|parent| layers[parent].folder)
        .collect()
}
