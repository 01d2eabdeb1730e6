//! A locale and its parents, as CLDR has them.

mod cldr;

use std::iter;

use icu_locale_core::LanguageIdentifier as Id;
use icu_locale_core::subtags::Variants;

use super::likely::script_of;
use super::rows::find;

/// The locale, without a script that is implied, and its CLDR parents, without the root: es-MX, es-419, es.
///
/// CLDR lets a few inherit from a locale of another language: hi-Latn from en-IN, Haitian from
/// fr-HT. That is for data such as the names of months; people who read one do not read the other. The
/// macrolanguage (`no` of nb) is a parent.
pub(crate) fn lineage(id: &Id) -> impl Iterator<Item = Id> + use<> {
    let language = id.language;
    let is_parent =
        move |id: &Id| id.language == language || (id.script.is_none() && id.region.is_none());
    let mut first = without_likely_script(id.clone());
    let variants = first.variants.clear();
    let first = (!language.is_unknown()).then_some(first);
    iter::successors(first, parent)
        .take_while(is_parent)
        .flat_map(move |id| with_and_without(&variants, id))
}

/// Variants are kept for as long as they can be: ca-ES-valencia, ca-ES, ca-valencia, ca.
fn with_and_without(variants: &Variants, id: Id) -> impl Iterator<Item = Id> + use<> {
    let with = (!variants.is_empty()).then(|| Id {
        variants: variants.clone(),
        ..id.clone()
    });
    with.into_iter().chain([id])
}

/// The parent of a locale without variants; `None` if it is the root.
fn parent(id: &Id) -> Option<Id> {
    let script = id.script.or_else(|| script_of(id.language, id.region));
    let with_script = Id {
        script,
        ..id.clone()
    };
    // Some are listed with a script that is implied, such as zh-Hant-MO.
    if let Some(listed) = listed(id).or_else(|| listed(&with_script)) {
        return Some(without_likely_script(listed));
    }
    id.region?;
    Some(without_likely_script(Id {
        region: None,
        ..with_script
    }))
}

fn listed(id: &Id) -> Option<Id> {
    find(cldr::PARENTS, &id.to_string())?.parse().ok()
}

/// The form in which CLDR lists locales.
fn without_likely_script(id: Id) -> Id {
    let is_likely = id.script.is_some() && id.script == script_of(id.language, id.region);
    Id {
        script: id.script.filter(|_| !is_likely),
        ..id
    }
}

#[cfg(test)]
mod tests {
    use icu_locale::fallback::LocaleFallbackConfig;
    use icu_locale::{DataLocale, LocaleFallbacker};

    use super::super::rows::all;
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(all(cldr::PARENTS).is_sorted());
    }

    #[test]
    fn parents_are_those_that_icu4x_has_and_those_that_it_misses()
    -> Result<(), Box<dyn std::error::Error>> {
        let listed = all(cldr::PARENTS).flat_map(|(id, parent)| [id, parent]);
        let more = [
            "en",
            "en-US",
            "en-Latn-US",
            "en-Shaw",
            "en-Shaw-GB",
            "de-CH-1996",
            "sr-ME",
            "sr-Latn-ME",
            "sr-Cyrl-ME",
            "sr-XK",
            "zh-TW",
            "zh-Hant-TW",
            "zh-HK",
            "zh-Hans-HK",
            "zh-Hans-SG",
            "zh-Latn-CN",
            "yue-CN",
            "yue-Hans-CN",
            "az-IR",
            "az-Arab-IR",
            "az-Cyrl-AZ",
            "uz-AF",
            "uz-Latn-AF",
            "pa-PK",
            "ur-Deva",
            "hi-Latn-IN",
            "mn-CN",
            "mn-Mong-CN",
            "nb-NO",
            "nn-NO",
            "nb-SJ",
            "no-SJ",
            "es-GQ",
            "es-419",
            "pt-BR",
            "ca-ES-valencia",
            "und",
            "ks-Deva-IN",
            "tg-Arab-AF",
            "ha-Arab-NG",
            "ky-CN",
            "kk-CN",
            "sd-IN",
            "vai-Latn-LR",
        ];
        let fallbacker = LocaleFallbacker::new().for_config(LocaleFallbackConfig::default());
        let mut faults = Vec::new();
        for id in listed.chain(more) {
            let id: Id = id.parse()?;
            let ours: Vec<_> = lineage(&id).map(|id| id.to_string()).collect();
            let mut steps = fallbacker.fallback_for(DataLocale::from(&id));
            let mut theirs = Vec::new();
            while !steps.get().language.is_unknown() {
                let is_parent = steps.get().language == id.language || steps.get().region.is_none();
                if !is_parent {
                    break;
                }
                theirs.push(steps.get().to_string());
                steps.step();
            }
            // ICU4X leaves out the script before it looks, and so misses the parent of zh-Hant-MO.
            if ours.first().is_some_and(|id| id == "zh-MO") {
                assert_eq!(ours, ["zh-MO", "zh-HK", "zh-Hant"]);
            } else if ours != theirs {
                faults.push(format!("{id}: {ours:?}, and {theirs:?} by ICU4X"));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    }
}
