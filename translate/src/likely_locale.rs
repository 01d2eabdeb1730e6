//! Locales that were misspelled, or named in another way.

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::locale_of;
use message_catalog::full_form;

use crate::language::language_of_country;
use crate::names::{name, native_name};
use crate::near::nearest;

/// The locale that was probably meant by a name that is none of these: one of the same language (`pl` for `pl_PL`), the one
/// of a country (`ja` for `jp`), one by its name in English or in its own language (`polish`, `polski`), or the nearest by
/// spelling.
pub fn likely_locale<'l>(
    word: &str,
    locales: &'l [LanguageIdentifier],
) -> Option<&'l LanguageIdentifier> {
    let of_language = |wanted: &LanguageIdentifier| {
        let likeness = |own: &LanguageIdentifier| {
            let own = full_form(own);
            let is_likely = own.language == wanted.language;
            is_likely.then_some((own.region != wanted.region, own.script != wanted.script))
        };
        let alike = locales.iter().filter_map(|own| Some((likeness(own)?, own)));
        let alike = alike.min_by_key(|((region, script), _)| (*script, *region));
        alike.map(|(_, own)| own)
    };
    let id = word.split(['.', '@']).next().unwrap_or_default();
    let id = locale_of(&id.replace('_', "-")).ok();
    let same = id.and_then(|id| of_language(&full_form(&id)));
    same.or_else(|| of_language(&language_of_country(word)?))
        .or_else(|| named(word, locales))
        // The ids of languages differ by a letter or two.
        .or_else(|| {
            if word.chars().count() <= 3 {
                return None;
            }
            let ids: Vec<String> = locales.iter().map(ToString::to_string).collect();
            let near = nearest(word, ids.iter().map(String::as_str))?;
            let index = ids.iter().position(|id| id == near)?;
            locales.get(index)
        })
}

fn named<'l>(word: &str, locales: &'l [LanguageIdentifier]) -> Option<&'l LanguageIdentifier> {
    let word = word.to_lowercase();
    let has = |name: String| {
        let name = name.to_lowercase();
        name.split(|c: char| !c.is_alphabetic())
            .any(|own| own == word)
    };
    let mut locales = locales.iter().filter(|_| word.chars().count() > 2);
    locales.find(|own| has(name(own)) || has(native_name(own)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_recognized_by_country_name_and_spelling() {
        let ids = [
            "de", "en", "es-419", "es", "ja", "pl", "pt-BR", "zh-Hans", "zh-Hant",
        ];
        let locales: Vec<LanguageIdentifier> = ids.iter().map(|id| id.parse().unwrap()).collect();
        for (word, meant) in [
            ("pl_PL", Some("pl")),
            ("pl_PL.UTF-8", Some("pl")),
            ("DE", Some("de")),
            ("de-AT", Some("de")),
            ("es-MX", Some("es-419")),
            ("jp", Some("ja")),
            ("cn", Some("zh-Hans")),
            ("tw", Some("zh-Hant")),
            ("zh_TW", Some("zh-Hant")),
            ("br", Some("pt-BR")),
            ("polish", Some("pl")),
            ("Deutsch", Some("de")),
            ("zh-Hanx", Some("zh-Hans")),
            ("xx", None),
            ("tlh", None),
            ("plx", None),
            ("", None),
        ] {
            let found = likely_locale(word, &locales).map(ToString::to_string);
            assert_eq!(found.as_deref(), meant, "{word}");
        }
    }
}
