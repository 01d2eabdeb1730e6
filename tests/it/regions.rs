//! Regions: who reads a language where, and which of its locales is nearest, by CLDR's distances.

use gengo_messages::{Catalog, Preferences};

use crate::helpers::{bare, id, reader};

/// The chain of a catalog of just these locales, without its default.
fn chain(locales: &str, asked: &str) -> String {
    let catalog = bare(&format!("{locales} tlh"))
        .default_locale(id("tlh"))
        .build();
    let chain = catalog.chain(&reader(asked)).to_string();
    let (found, _) = chain.split_once("tlh").unwrap();
    found.trim_end_matches(", ").to_owned()
}

fn embedded(asked: &str) -> String {
    Catalog::embedded().chain(&reader(asked)).to_string()
}

#[test]
fn english_outside_north_america_is_british_where_there_is_some() {
    for region in ["AU", "IE", "IN", "NZ", "ZA", "SG", "HK", "150", "DE"] {
        assert_eq!(embedded(&format!("en-{region}")), "en-GB, en", "{region}");
    }
    for region in ["US", "CA", "PH", "PR", "001"] {
        assert_eq!(embedded(&format!("en-{region}")), "en", "{region}");
    }
}

#[test]
fn a_sibling_that_is_nearer_than_the_parents_comes_before_them() {
    let table = [
        ("en en-GB", "en-AU", "en-GB, en"),
        ("en en-NZ", "en-AU", "en-NZ, en"),
        ("en en-GB en-NZ", "en-AU", "en-GB, en"),
        ("en en-AU en-CA", "en-CA", "en-CA, en"),
        ("en en-AU en-CA", "en-NZ", "en-AU, en"),
        ("es es-MX", "es-AR", "es-MX, es"),
        ("es es-419 es-MX", "es-AR", "es-419, es"),
        ("es es-MX", "es-GQ", "es"),
        ("pt pt-PT", "pt-ES", "pt-PT, pt"),
        ("pt pt-PT", "pt-US", "pt"),
        ("ar ar-MA", "ar-DZ", "ar-MA, ar"),
        ("ar ar-MA", "ar-SA", "ar"),
        ("zh-MO zh-TW", "zh-HK", "zh-MO, zh-TW"),
        ("zh-HK zh-TW zh", "zh-MO", "zh-HK, zh-TW"),
        ("zh-SG zh", "zh-HK", ""),
        ("zh-Hans-SG zh", "zh-Hans-HK", "zh"),
        ("fr fr-CH", "fr-CA", "fr"),
        ("de de-CH", "de-AT", "de"),
    ];
    for (locales, asked, expected) in table {
        assert_eq!(chain(locales, asked), expected, "{asked} of {locales}");
    }
}

#[test]
fn a_locale_that_is_there_is_filled_in_by_its_parents_alone() {
    let table = [
        ("en en-AU en-GB", "en-GB", "en-GB, en"),
        ("en en-AU en-GB", "en-AU", "en-AU, en"),
        ("es es-AR es-MX", "es-AR", "es-AR, es"),
        ("en-AU en-GB", "en-AU", "en-AU"),
    ];
    for (locales, asked, expected) in table {
        assert_eq!(chain(locales, asked), expected, "{asked} of {locales}");
    }
}

#[test]
fn without_parents_the_nearest_locale_of_the_language_comes_first() {
    let table = [
        ("en-AU en-CA en-GB", "en-IN", "en-GB, en-AU, en-CA"),
        ("es-CO es-PH", "es-EC", "es-CO, es-PH"),
        ("fr-CA fr-CH", "fr-SN", "fr-CA, fr-CH"),
        ("pt-PT", "pt-BR", "pt-PT"),
    ];
    for (locales, asked, expected) in table {
        assert_eq!(chain(locales, asked), expected, "{asked} of {locales}");
    }
}

#[test]
fn a_refused_locale_is_not_found_by_its_region() {
    let header = |header: &str| {
        let reader = Preferences::from_accept_language(header);
        Catalog::embedded().chain(&reader).to_string()
    };
    assert_eq!(header("en-AU, en-GB;q=0"), "en");
    assert_eq!(header("en;q=0, en-AU"), "en-GB, en", "en is the default");
}

#[test]
fn parents_that_an_app_has_set_are_asked_in_place_of_nearer_locales() {
    let catalog = Catalog::builder().parents(id("en-AU"), [id("en")]).build();
    assert_eq!(catalog.chain(&reader("en-AU")).to_string(), "en");
    assert_eq!(catalog.chain(&reader("en-IE")).to_string(), "en-GB, en");
}

#[test]
fn a_pseudo_locale_is_near_no_other_locale() {
    let catalog = Catalog::builder().pseudo_locales().build();
    assert_eq!(catalog.chain(&reader("en-AU")).to_string(), "en-GB, en");
    assert_eq!(catalog.chain(&reader("en-XA")).to_string(), "en-XA, en");
    for (asked, expected) in [("en-AU", ""), ("ar-DZ", ""), ("en-XA", "en-XA")] {
        assert_eq!(chain("en-XA ar-XB en-psaccent", asked), expected, "{asked}");
    }
}

#[test]
fn another_language_serves_within_a_macrolanguage_only() {
    let table = [
        ("zh zh-Hant zh-Hant-HK", "yue", "zh-Hant-HK, zh-Hant"),
        ("zh zh-Hant zh-Hant-HK", "zh-yue", "zh-Hant-HK, zh-Hant"),
        ("zh zh-Hant zh-Hant-HK", "yue-HK", "zh-Hant-HK, zh-Hant"),
        ("zh zh-Hant zh-Hant-HK", "yue-Hans", "zh"),
        ("zh zh-Hant", "yue", "zh-Hant"),
        ("zh zh-Hant yue", "yue", "yue"),
        ("zh zh-Hant", "wuu", "zh"),
        ("zh zh-Hant", "zh-min-nan-TW", "zh-Hant"),
        ("zh", "yue", ""),
        ("yue", "zh-Hant-HK", ""),
        ("ar ar-MA", "arz", "ar"),
        ("nb", "nn", "nb"),
        ("nn", "nb", "nn"),
        ("nn", "no", "nn"),
        ("no", "nn-NO", "no"),
        ("da", "nb", ""),
        ("nb", "da", ""),
        ("de", "gsw", ""),
        ("fr", "ht", ""),
        ("es", "ca", ""),
        ("en en-GB", "hi-Latn", ""),
        ("sr", "hr", ""),
    ];
    for (locales, asked, expected) in table {
        assert_eq!(chain(locales, asked), expected, "{asked} of {locales}");
    }
}

/// What the test data of ICU's locale matcher (`localeMatcherTest.txt`) has of one language and
/// script. Left out are, with the reason:
///
/// - pseudo-locales, private use, an empty list, and what nothing serves: the default is the catalog's;
/// - another script or language (`sr-Latn` for `sr`, `hi` for `sa`, `no` for `da`): never;
/// - en-US of en-NZ and en-IT: both are as near, and the first by name is taken, not the first listed;
/// - `no, en-US` of nn and en-GB: what is asked for first counts more, as everywhere.
#[test]
fn every_locale_that_icu_falls_back_to_is_found() {
    const AMERICAS: &str = "es-003 es-005 es-019 es-029 es-AR es-BO es-BZ es-CA es-CL es-CO es-CR es-CU \
         es-DO es-EC es-GT es-HN es-NI es-PA es-PE es-PR es-PY es-SV es-US es-UY es-VE";
    const ELSEWHERE: &str = "es es-001 es-002 es-142 es-150 es-AD es-ES es-GI es-GQ es-PH";
    const BRITISH: &str = "en-150 en-AU en-BE en-BZ en-DE en-GG en-GI en-HK en-IE en-IM en-IN en-JE \
         en-JM en-MT en-NZ en-PK en-SG en-TT en-ZA";
    const MANY: &str = "en en-GB en-US es es-419 pt pt-BR pt-PT zh zh-Hant zh-Hant-HK";
    let table = [
        ("en-GB en-US", BRITISH, "en-GB"),
        ("en-GB en-US", "en en-CA en-US", "en-US"),
        ("en en-GB fr", BRITISH, "en-GB"),
        ("en en-GB fr", "en en-CA en-US", "en"),
        (MANY, BRITISH, "en-GB"),
        ("en-NZ en-US", "en-AU", "en-NZ"),
        ("en en-NZ", "en-AU", "en-NZ"),
        ("en en-GU en-IN en-GB", "en-ZA", "en-GB"),
        ("en en-GU en-IN en-GB", "en-VI", "en"),
        ("en en-GU en-IN", "en-ZA", "en-IN"),
        ("en-GU en-IN en-GB", "en-VI", "en-GU"),
        ("en fr sv", "en-GB en-GB,sv", "en"),
        ("en-GB nl", "en,nl en,nl,en-GB", "en-GB"),
        ("fr en-GB ja es-ES es-MX", "de,en-US", "en-GB"),
        ("en de", "de-FR-u-co-phonebk de-t-m0-iso-i0-pinyin", "de"),
        ("es es-MX", AMERICAS, "es-MX"),
        ("es es-MX", "es-419 es-MX", "es-MX"),
        ("es es-MX", ELSEWHERE, "es"),
        ("es es-419 es-MX", AMERICAS, "es-419"),
        ("es es-419 es-MX", ELSEWHERE, "es"),
        ("es es-419 es-MX", "es-MX", "es-MX"),
        (MANY, AMERICAS, "es-419"),
        (MANY, "es-PT", "es"),
        ("es-419 es-ES", "es-AR", "es-419"),
        ("en en-GB es-419 es-ES", "es-PT", "es-ES"),
        ("es es-AR", "es-MX", "es-AR"),
        ("es es-MA es-MX es-419", "es-AR", "es-419"),
        ("es es-MA es-MX es-419", "es-EA", "es"),
        ("es es-MA es-MX", "es-AR", "es-MX"),
        ("es-MA es-MX es-419", "es-EA", "es-MA"),
        ("es es-419", "es-SG", "es"),
        ("es-419", "es-MX", "es-419"),
        ("pt-BR pt-PT", "pt-AO", "pt-PT"),
        ("pt pt-PT", "pt-AO pt-ES", "pt-PT"),
        (MANY, "pt-AO pt-CV pt-GW pt-MO pt-MZ pt-ST pt-TL", "pt-PT"),
        ("es es-419 pt-BR pt-PT", "pt-PT,es,pt", "pt-PT"),
        (
            "es es-419 pt-BR pt-PT",
            "pt,es-419,pt-PT pt-US,pt-PT",
            "pt-BR",
        ),
        ("es es-419 pt pt-PT", "pt,es-419,pt-PT pt-US,pt-PT,pt", "pt"),
        ("es es-419 pt-BR", "pt,es-419,pt-PT pt-PT,es,pt", "pt-BR"),
        ("zh-MO zh-TW", "zh-HK", "zh-MO"),
        ("zh-CN zh-MO", "zh-HK", "zh-MO"),
        ("zh zh-MO", "zh-HK", "zh-MO"),
        ("zh zh-MO zh-TW", "zh-HK", "zh-MO"),
        ("zh zh-HK zh-TW", "zh-MO", "zh-HK"),
        (
            "zh-CN zh-TW he",
            "zh-Hant zh-Hant-HK zh-Hant-TW zh-TW",
            "zh-TW",
        ),
        ("zh-CN zh-TW he", "zh zh-CN zh-Hans-CN", "zh-CN"),
        ("zh-Hant zh-TW", "zh-HK", "zh-Hant"),
        ("zh zh-Hant", "und-TW", "zh-Hant"),
        ("he en", "he-IT iw", "he"),
        ("fil ro nn", "tl", "fil"),
        ("fil ro nn", "mo", "ro"),
        ("de-AT de-CH de-DE", "de", "de-DE"),
        ("de en en-GB fr ja", "de-CH,fr", "de"),
        ("en fr fr-CA fr-CH", "fr-US", "fr"),
        ("en fr fr-CA", "fr-FR", "fr"),
        ("en fr-CA", "fr-FR", "fr-CA"),
        ("fr-CA fr-CH fr-FR fr-GB", "fr fr-SN", "fr-FR"),
        ("sr-Cyrl sr-Latn ro", "sh", "sr-Latn"),
        ("af af-Arab af-Latn", "af af-ZA", "af"),
        ("af af-Arab af-Latn", "af-Latn af-Latn-ZA", "af-Latn"),
        ("nl nl-BE nl-NL", "nl nl-Latn", "nl"),
        ("nl nl-BE nl-NL", "nl-NL nl-Latn-NL", "nl-NL"),
        ("nl nl-BE nl-Latn nl-NL", "nl-Latn nl-Latn-NL", "nl-Latn"),
        ("en ja ja-JP ja-Jpan-US ru", "ja-Jpan,ru", "ja"),
        ("en ja ja-JP ja-Jpan-US ru", "ja-US,ru", "ja-Jpan-US"),
        (
            "ja ja-Jpan ja-JP en ru",
            "ja-Jpan,ru ja-Jpan-JP,ru",
            "ja-Jpan",
        ),
        ("en de sl-nedis", "sl sl-nedis sl-HR-nedis", "sl-nedis"),
    ];
    let mut faults = Vec::new();
    for (locales, all_asked, expected) in table {
        for asked in all_asked.split_whitespace() {
            let chain = chain(locales, asked);
            if chain.split(", ").next() != Some(expected) {
                faults.push(format!(
                    "{asked} of {locales}: {chain}, expected {expected}"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
