//! The locales of one language: none of another fills in what they lack.

use std::collections::BTreeMap;

use gengo_messages::ftl::REFERENCE;
use gengo_messages::{Catalog, Preferences};

use crate::folder::{Folder, LocaleFolder};

/// A locale, and whether others are laid over it.
pub(crate) type Layer<'f> = (&'f LocaleFolder, bool);

/// The locales of a folder: those in English, and those of each other language.
pub(crate) fn groups(folder: &Folder) -> (Vec<Layer<'_>>, Vec<Vec<Layer<'_>>>) {
    let own = folder.locales.iter().map(|locale| (locale, false));
    let beneath = folder.beneath.iter().map(|locale| (locale, true));
    let mut groups: BTreeMap<&str, Vec<Layer<'_>>> = BTreeMap::new();
    for layer in own.chain(beneath) {
        let language = layer.0.id.language.as_str();
        groups.entry(language).or_default().push(layer);
    }
    // An overlay in no language that the folder has takes nothing from what is beneath.
    groups.retain(|_, layers| layers.iter().any(|layer| !layer.1));
    let english = groups.remove(REFERENCE).unwrap_or_else(|| {
        let beneath = folder.beneath.iter().filter(|own| own.name == REFERENCE);
        beneath.map(|locale| (locale, true)).collect()
    });
    (english, groups.into_values().collect())
}

/// For each locale the texts that fill in what it lacks, as a catalog has it: those beneath it, then
/// those of its parents.
pub(crate) fn parents(layers: &[Layer<'_>]) -> Vec<Vec<usize>> {
    if layers.len() == 1 {
        return vec![Vec::new()];
    }
    let builder = layers
        .iter()
        .fold(Catalog::empty(), |builder, (locale, _)| {
            builder.overlay_text(locale.id.clone(), "parents", "x = x\n")
        });
    let catalog = builder.build();
    let of = |index: usize| -> Vec<usize> {
        let own = layers[index].0;
        let chain = catalog.chain(&Preferences::from(own.id.clone()));
        let related = chain.locales().filter(|id| id.language == own.id.language);
        let layers_of = |id| (0..layers.len()).filter(move |&other| layers[other].0.id == id);
        let all = related.cloned().flat_map(layers_of);
        // Of its own id only what is beneath it.
        let is_beneath = |other: usize| layers[other].1 && !layers[index].1;
        all.filter(|&other| layers[other].0.id != own.id || is_beneath(other))
            .collect()
    };
    (0..layers.len()).map(of).collect()
}

/// The texts of a folder that fill in what a locale lacks, the nearest first.
pub(crate) fn parents_of<'f>(folder: &'f Folder, locale: &str) -> Vec<&'f LocaleFolder> {
    let (english, others) = groups(folder);
    let is_own = |layer: &Layer<'_>| layer.0.name == locale && !layer.1;
    let mut groups = others.into_iter().chain([english]);
    let Some(layers) = groups.find(|layers| layers.iter().any(is_own)) else {
        return Vec::new();
    };
    let index = layers.iter().position(is_own).unwrap_or_default();
    let parents = parents(&layers).into_iter().nth(index).unwrap_or_default();
    parents.into_iter().map(|parent| layers[parent].0).collect()
}
