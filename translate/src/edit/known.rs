//! Whether English has what is to be set.

use std::collections::{BTreeMap, BTreeSet};

use gengo_messages::ftl::entry_id;

use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::entry::{key_of, parts};
use crate::locale_folder::LocaleFolder;
use crate::near::{nearest, nearest_id};
use crate::place::Place;

/// The messages and terms of a locale, each with its attributes.
type Known = BTreeMap<String, BTreeSet<String>>;

impl Editor {
    /// Checks that a message or attribute is one that English has, so that a misspelled id does not become a new message.
    /// The source language may have anything, and any locale may set what it already has. The terms of a locale and
    /// their attributes are its own: a new term is refused only if its id is close to one that English has.
    ///
    /// # Errors
    ///
    /// English has no such message or attribute. The error names the one that was probably meant.
    pub fn expect_known(&self, locale: &str, place: &Place) -> Result<(), EditError> {
        let folder = self.folder();
        let layers = [folder.own_reference(), folder.reference_beneath()];
        let english: Vec<&LocaleFolder> = layers.into_iter().flatten().collect();
        let own = folder.locale(locale);
        let (false, Some(own)) = (english.is_empty() || folder.is_reference(locale), own) else {
            return Ok(());
        };
        let known = known_in(english.into_iter().chain([own]));
        let failed = |fault| Err(EditError::of_locale(own, fault).at(&place.to_string()));
        let is_term = place.id.starts_with('-');
        let Some(attributes) = known.get(&place.id) else {
            let ids = known.keys().map(String::as_str);
            let ids: Vec<_> = ids.filter(|id| id.starts_with('-') == is_term).collect();
            let near = nearest_id(&place.id, &ids);
            return match near {
                None if is_term => Ok(()),
                near => failed(Fault::UnknownMessage(near.map(str::to_owned))),
            };
        };
        match &place.attribute {
            Some(name) if !is_term && !attributes.contains(name) => {
                let near = nearest(name, attributes.iter().map(String::as_str));
                failed(Fault::UnknownAttribute(near.map(str::to_owned)))
            }
            _ => Ok(()),
        }
    }
}

fn known_in<'f>(locales: impl Iterator<Item = &'f LocaleFolder>) -> Known {
    let mut known = Known::new();
    for file in locales.flat_map(|own| &own.files) {
        let resource = file.parse().resource();
        for entry in resource.into_iter().flat_map(|own| own.entries()) {
            if let Some(key) = key_of(entry) {
                let attributes = parts(entry).map_or(&[][..], |(_, attributes)| attributes);
                let names = attributes.iter().map(|own| own.id.name.to_owned());
                known.entry(key).or_default().extend(names);
            }
        }
        // A message that is broken is there all the same.
        let text = file.text();
        for key in text.lines().filter_map(entry_id) {
            known.entry(key.to_owned()).or_default();
        }
    }
    known
}
