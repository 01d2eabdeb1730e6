//! How near locales of one language and script are to one another, by CLDR's language matching.

mod cldr;
mod cluster;

use icu_locale_core::LanguageIdentifier as Id;
use icu_locale_core::subtags::{Language, Region, Variant, language, region, variant};

use self::cldr::{CLUSTERS, MACROLANGUAGES};

/// CLDR's distance between two regions of a language that has no [`Cluster`](cluster::Cluster).
const ANOTHER_REGION: u8 = 4;

/// The regions of pseudo-locales, where no reader lives, and the variants that say the same.
const PSEUDO_REGIONS: [Region; 3] = [region!("XA"), region!("XB"), region!("XC")];
const PSEUDO_VARIANTS: [Variant; 3] = [
    variant!("psaccent"),
    variant!("psbidi"),
    variant!("pscrack"),
];

/// The distance from what a reader asked for to a locale of the same language and script, by their
/// regions. Both are in their full form. The smaller, the nearer; 0 is the same region.
///
/// `None` for a pseudo-locale, which is near to no other.
pub(super) fn distance(wanted: &Id, locale: &Id) -> Option<u8> {
    if is_pseudo(locale) && !(is_pseudo(wanted) && wanted.region == locale.region) {
        return None;
    }
    if wanted.region == locale.region {
        return Some(0);
    }
    let cluster = CLUSTERS.iter().find(|cluster| {
        cluster.language == locale.language
            && (cluster.script.is_none() || cluster.script == locale.script)
    });
    Some(match (cluster, wanted.region, locale.region) {
        (Some(cluster), Some(wanted), Some(locale)) => cluster.distance(wanted, locale),
        _ => ANOTHER_REGION,
    })
}

fn is_pseudo(id: &Id) -> bool {
    id.region
        .is_some_and(|region| PSEUDO_REGIONS.contains(&region))
        || id
            .variants
            .iter()
            .any(|variant| PSEUDO_VARIANTS.contains(variant))
}

/// The language that readers of one are served in if it is not there, within its macrolanguage:
/// Chinese for Cantonese, Bokmål and Nynorsk for each other.
pub(super) fn macrolanguage(language: Language) -> Option<Language> {
    const BOKMAL: Language = language!("nb");
    const NYNORSK: Language = language!("nn");
    match language {
        // Of these CLDR says it with other distances than of all others.
        BOKMAL => Some(NYNORSK),
        NYNORSK => Some(BOKMAL),
        _ => {
            let found = MACROLANGUAGES.binary_search_by_key(&language, |&(member, _)| member);
            MACROLANGUAGES.get(found.ok()?).map(|&(_, whole)| whole)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted() {
        assert!(MACROLANGUAGES.is_sorted());
        for cluster in CLUSTERS {
            assert!(cluster.inside.is_sorted(), "{}", cluster.language);
            assert!(cluster.mixed.is_sorted(), "{}", cluster.language);
        }
    }

    #[test]
    fn regions_are_as_near_as_cldr_has_it() {
        let table = [
            ("en-Latn-AU", "en-Latn-AU", Some(0)),
            ("en-Latn-AU", "en-Latn-GB", Some(3)),
            ("en-Latn-GB", "en-Latn-AU", Some(3)),
            ("en-Latn-150", "en-Latn-GB", Some(3)),
            ("en-Latn-AU", "en-Latn-NZ", Some(4)),
            ("en-Latn-CA", "en-Latn-US", Some(4)),
            ("en-Latn-CA", "en-Latn-GB", Some(5)),
            ("en-Latn-001", "en-Latn-GB", Some(5)),
            ("en-Latn-001", "en-Latn-US", Some(5)),
            ("en-Latn-AU", "en-Latn-XA", None),
            ("es-Latn-AR", "es-Latn-419", Some(4)),
            ("es-Latn-AR", "es-Latn-ES", Some(5)),
            ("es-Latn-PH", "es-Latn-ES", Some(4)),
            ("pt-Latn-AO", "pt-Latn-PT", Some(4)),
            ("pt-Latn-AO", "pt-Latn-BR", Some(5)),
            ("ar-Arab-DZ", "ar-Arab-MA", Some(4)),
            ("ar-Arab-DZ", "ar-Arab-EG", Some(5)),
            ("zh-Hant-HK", "zh-Hant-MO", Some(4)),
            ("zh-Hant-HK", "zh-Hant-TW", Some(5)),
            ("zh-Hans-HK", "zh-Hans-CN", Some(4)),
            ("fr-Latn-CA", "fr-Latn-CH", Some(4)),
        ];
        for (wanted, locale, expected) in table {
            let [from, to] = [wanted, locale].map(|id| Id::try_from_str(id).unwrap_or(Id::UNKNOWN));
            assert_eq!(distance(&from, &to), expected, "{wanted} {locale}");
        }
    }
}
