//! The names of locales, by CLDR.

use gengo_messages::LanguageIdentifier;
use icu_experimental::displaynames::multi::LocaleDisplayNamesFormatter;
use icu_locale::{Locale, locale};

/// A locale's name in English; its id where CLDR has none.
pub fn name(locale: &LanguageIdentifier) -> String {
    name_for(locale, &locale!("en"))
}

/// A locale's name in its own language; its id where CLDR has none.
pub fn native_name(locale: &LanguageIdentifier) -> String {
    match locale.to_string().parse() {
        Ok(own) => name_for(locale, &own),
        Err(_) => locale.to_string(),
    }
}

fn name_for(locale: &LanguageIdentifier, reader: &Locale) -> String {
    let id = locale.to_string();
    let names = LocaleDisplayNamesFormatter::try_new(reader.into(), Default::default());
    match (names, id.parse()) {
        (Ok(names), Ok(locale)) => names.of(&locale).into_owned(),
        _ => id,
    }
}
