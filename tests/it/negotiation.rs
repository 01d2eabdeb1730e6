//! Who reads: from what a reader asked for to the chain of locales that answer.

use gengo_messages::{Catalog, GengoLanguage, LanguageIdentifier, Preferences};

use crate::helpers::bare;

fn ids(ids: &str) -> Preferences {
    Preferences::from_ids(ids.split(',')).unwrap()
}

fn chain(reader: &Preferences) -> String {
    Catalog::embedded().chain(reader).to_string()
}

fn header(header: &str) -> String {
    chain(&Preferences::from_accept_language(header))
}

fn catalog_of(locales: &str) -> Catalog {
    bare(locales).build()
}

#[test]
fn each_reader_gets_the_chain_of_the_table() {
    let table = [
        ("es-MX", "es-419, es, en"),
        ("es-AR", "es-419, es, en"),
        ("es-419", "es-419, es, en"),
        ("es-ES", "es, en"),
        ("es", "es, en"),
        ("pt", "pt-BR, en"),
        ("pt-BR", "pt-BR, en"),
        ("pt-AO", "pt-PT, pt-BR, en"),
        ("pt-PT", "pt-PT, pt-BR, en"),
        ("zh", "zh-Hans, en"),
        ("zh-CN", "zh-Hans, en"),
        ("zh-SG", "zh-Hans, en"),
        ("zh-Hans-HK", "zh-Hans, en"),
        ("zh-TW", "zh-Hant, en"),
        ("zh-HK", "zh-Hant-HK, zh-Hant, en"),
        ("zh-MO", "zh-Hant-HK, zh-Hant, en"),
        ("zh-Hant", "zh-Hant, en"),
        ("fr-CA", "fr-CA, fr, en"),
        ("fr-CH,de,en", "fr, de, en"),
        ("en-GB", "en-GB, en"),
        ("en-US", "en"),
        ("iw", "he, en"),
        ("sr", "sr, en"),
        ("sr-Latn", "sr-Latn, en"),
        ("sr-ME", "sr-Latn, en"),
        ("sh", "sr-Latn, en"),
        ("no", "nb, en"),
        ("nn", "nb, en"),
        ("tl", "fil, en"),
        ("in", "id, en"),
        ("ro-MD", "ro, en"),
        ("ms-SG", "ms, en"),
        ("xx", "en"),
        ("ar-EG", "ar, en"),
        ("ja-JP", "ja, en"),
        ("de-AT,fr", "de, fr, en"),
    ];
    for (asked, expected) in table {
        assert_eq!(chain(&ids(asked)), expected, "asked {asked}");
    }
}

#[test]
fn case_separators_and_extensions_do_not_matter() {
    for spelling in [
        "es_MX",
        "ES-mx",
        "eS_Mx",
        " es-MX ",
        "es-MX-u-nu-latn",
        "es-Latn-MX",
        "es-MX-x-own",
    ] {
        assert_eq!(chain(&ids(spelling)), "es-419, es, en", "{spelling}");
    }
}

#[test]
fn parsing_a_wrong_locale_names_it() {
    for wrong in ["", "C", "x", "e", "english!", "123", "en--US", "日本"] {
        let error = Preferences::from_ids(["de", wrong]).unwrap_err();
        assert!(error.to_string().contains(wrong), "{wrong}: {error}");
        assert!(error.to_string().contains("is not a locale"), "{error}");
    }
}

#[test]
fn a_header_is_read_by_quality() {
    let table = [
        ("fr-CH, de;q=0.9, en;q=0.8, *;q=0.5", "fr, de, en"),
        ("de;q=0.2, fr;q=0.9", "fr, de, en"),
        ("de;q=0, fr", "fr, en"),
        ("fr, de;q=0", "fr, en"),
        ("fr;Q=0.5,de;q=0.6", "de, fr, en"),
        ("fr ; q=0.5 ,\tde", "de, fr, en"),
        ("fr;q=1.000, de", "fr, de, en"),
        ("fr;q=0.001, de;q=0.01", "de, fr, en"),
        ("fr;q=0.000", "en"),
        ("*", "en"),
        ("ja, *;q=0.1, fr;q=0.01", "ja, en"),
        ("en, fr", "en"),
        ("", "en"),
        (",, ,", "en"),
    ];
    for (asked, expected) in table {
        assert_eq!(header(asked), expected, "{asked:?}");
    }
}

#[test]
fn a_decimal_comma_does_not_cut_a_quality_in_two() {
    let table = [
        ("de-DE, de;q=0,8, en;q=0,6, *", "de, en"),
        ("da;q=0,3, pl;q=0,6", "pl, da, en"),
        ("da;q=0,35,pl;q=0,4", "pl, da, en"),
        ("da;q=0,350, pl;q=0,349", "da, pl, en"),
        ("da; q=0,3, pl; q=0,6", "pl, da, en"),
        ("da;q=0, 3, pl;q=0,\t6", "pl, da, en"),
        ("da;q=0,3,pl;q=1,0", "pl, da, en"),
        ("fr;q=1,000, de", "fr, de, en"),
        ("da;level=1;q=0,3, pl;q=0,6", "pl, da, en"),
        ("fr, *;q=0,5, de;q=0,1", "fr, en"),
        // What has no quality before it, or one with its decimals, is a part that says nothing.
        ("de, 8, fr", "de, fr, en"),
        ("de;q=0.5,8, fr", "fr, de, en"),
        ("de;q=0,5,8, fr", "fr, de, en"),
        ("8, de", "de, en"),
        // As with a point, four decimals are no quality.
        ("de;q=0,1234, fr", "fr, en"),
        ("de;q=2,5, fr", "fr, en"),
        // These refuse, or do not.
        ("de;q=0, fr", "fr, en"),
        ("fr;q=0,de", "de, en"),
        ("de, de;q=0,000, fr", "fr, en"),
        ("de;q=0,0", "en"),
        ("de;q=0,a1, fr", "fr, en"),
    ];
    for (asked, expected) in table {
        assert_eq!(header(asked), expected, "{asked:?}");
    }
}

#[test]
fn bad_parts_of_a_header_are_skipped() {
    for bad in [
        "de;q=2",
        "de;q=-1",
        "de;q=abc",
        "de;q=",
        "de;q=0.1234",
        "de;q=1.1",
        "de;q=NaN",
        "de;q",
        "d€",
        "deutsch-und-gut",
        ";q=0.5",
        "de de",
        "\u{0}",
    ] {
        assert_eq!(header(&format!("{bad}, fr")), "fr, en", "{bad:?}");
    }
}

#[test]
fn a_refused_language_does_not_answer() {
    let table = [
        // The parent is refused, the region is wanted.
        ("es;q=0, es-MX", "es-419, en"),
        ("es-MX, es;q=0", "es-419, en"),
        // The region is refused, the language is wanted.
        ("fr-CA;q=0, fr", "fr, en"),
        ("fr-CA;q=0, fr-CA", "fr, en"),
        ("pt-BR;q=0, pt-AO", "pt-PT, en"),
        // A refused region refuses neither the language nor another region.
        ("es-MX, es;q=0.8, es-ES;q=0", "es-419, es, en"),
        ("fr-FR;q=0, fr-CA, fr", "fr-CA, fr, en"),
        ("zh-HK, zh-TW;q=0", "zh-Hant-HK, zh-Hant, en"),
        ("de-DE;q=0, de", "de, en"),
        ("zh;q=0, zh-TW", "zh-Hant, en"),
        ("pt;q=0, fr", "fr, en"),
        // English is still what there is in the end.
        ("en;q=0, ja", "ja, en"),
        ("*;q=0, ja", "ja, en"),
    ];
    for (asked, expected) in table {
        assert_eq!(header(asked), expected, "{asked:?}");
    }
}

#[test]
fn a_long_header_is_bounded() {
    let many = |count| "xx,".repeat(count) + "de";
    assert_eq!(header(&many(999)), "de, en", "the 1,000th part is read");
    assert_eq!(header(&many(1_000)), "en", "the 1,001st is not");
    let long = |bytes: usize| " ".repeat(bytes - 3) + "fr,de";
    assert_eq!(header(&long(9_998)), "fr, de, en");
    assert_eq!(header(&long(10_000)), "fr, en", "cut inside of `de`");
    assert_eq!(header(&("é".repeat(6_000) + ",de")), "en");
    assert_eq!(header(&("xx,".repeat(999) + "de;q=0,8")), "de, en");
    let decimals = "da,".to_owned() + &" ".repeat(9_990) + "da;q=0,5,pl";
    assert_eq!(header(&decimals), "da, en", "a quality is not cut in two");
    assert_eq!(header(&"de,".repeat(1_000_000)), "de, en");
}

#[test]
fn gengos_own_codes_are_read_as_gengo_means_them() {
    let table = [
        ("es-la", "es-419, es, en"),
        ("pt", "pt-PT, pt-BR, en"),
        ("pt-br", "pt-BR, en"),
        ("zh", "zh-Hans, en"),
        ("zh-tw", "zh-Hant, en"),
        ("zh-hk", "zh-Hant-HK, zh-Hant, en"),
        ("no", "nb, en"),
        ("tl", "fil, en"),
        ("sr", "sr, en"),
        ("ZH_TW", "zh-Hant, en"),
        ("en-gb", "en-GB, en"),
    ];
    for (code, expected) in table {
        let reader = Preferences::from_gengo_language(code).unwrap();
        assert_eq!(chain(&reader), expected, "{code}");
    }
}

#[test]
fn parsing_a_wrong_language_code_suggests_the_right_one() {
    for (wrong, meant) in [
        ("jp", "\"ja\""),
        ("es-419", "\"es-la\""),
        ("fil", "\"tl\""),
        ("nb", "\"no\""),
        ("zh-Hant", "\"zh-tw\""),
        ("zh-Hant-HK", "\"zh-hk\""),
        ("pt-PT", "\"pt\""),
    ] {
        let error = Preferences::from_gengo_language(wrong)
            .unwrap_err()
            .to_string();
        assert!(error.contains(wrong) && error.contains(meant), "{error}");
    }
    let error = Preferences::from_gengo_language("qq")
        .unwrap_err()
        .to_string();
    assert_eq!(error, "\"qq\" is not one of Gengo's language codes");
}

#[test]
fn every_gengo_language_is_a_locale() {
    for language in GengoLanguage::ALL {
        assert_ne!(
            language.locale(),
            LanguageIdentifier::default(),
            "{language}"
        );
        let reader = Preferences::from(*language);
        let chain = catalog_of(&format!("en {}", language.locale())).chain(&reader);
        assert_eq!(
            chain.locales().next(),
            Some(&language.locale()),
            "{language}"
        );
    }
}

#[test]
fn cldr_aliases_and_macrolanguages_find_their_locale() {
    let catalog = catalog_of("en fil id nb sr zh-Hant zh-Hant-HK");
    let chain = |asked| catalog.chain(&ids(asked)).to_string();
    for (asked, expected) in [
        ("no", "nb, en"),
        ("nb", "nb, en"),
        ("nn", "nb, en"),
        ("nb-NO", "nb, en"),
        ("tl", "fil, en"),
        ("in", "id, en"),
        ("zh-HK", "zh-Hant-HK, zh-Hant, en"),
        ("zh-MO", "zh-Hant-HK, zh-Hant, en"),
        ("zh-Hant-MO", "zh-Hant-HK, zh-Hant, en"),
        ("zh-TW", "zh-Hant, en"),
        ("zh-CN", "en"),
        ("sr", "sr, en"),
        ("sr-RS", "sr, en"),
        ("sr-Latn", "en"),
        ("sr-Latn-RS", "en"),
        ("sr-ME", "en"),
        ("sh", "en"),
    ] {
        assert_eq!(chain(asked), expected, "asked {asked}");
    }
    let both = catalog_of("en sr sr-Latn");
    assert_eq!(both.chain(&ids("sr-Latn")).to_string(), "sr-Latn, en");
    assert_eq!(both.chain(&ids("sr")).to_string(), "sr, en");
    let no = catalog_of("en no");
    assert_eq!(no.chain(&ids("nb")).to_string(), "no, en");
    assert_eq!(no.chain(&ids("nn")).to_string(), "no, en");
    // hi-Latn is not a kind of English, although CLDR lets it inherit from English.
    let hinglish = catalog_of("en hi-Latn");
    assert_eq!(hinglish.chain(&ids("en-IN")).to_string(), "en");
}

#[test]
fn a_member_of_a_macrolanguage_that_cldr_does_not_know_is_read_as_that_language() {
    for (id, expected) in [
        ("czo", "zh-Hans, en"),
        ("czo-HK", "zh-Hant-HK, zh-Hant, en"),
        ("czo-TW", "zh-Hant, en"),
        ("czo-Hant", "zh-Hant, en"),
        ("czo-Latn", "en"),
        ("bbz", "ar, en"),
        // CLDR knows this one.
        ("cdo", "zh-Hans, en"),
        // It has no macrolanguage.
        ("xbc", "en"),
    ] {
        assert_eq!(chain(&ids(id)), expected, "{id}");
    }
}

#[test]
fn a_sibling_is_better_than_another_language() {
    let catalog = catalog_of("en pt-PT es-419");
    assert_eq!(catalog.chain(&ids("pt-BR")).to_string(), "pt-PT, en");
    assert_eq!(catalog.chain(&ids("es-ES")).to_string(), "es-419, en");
}

#[test]
fn an_app_can_set_the_default_locale_and_parents() {
    let id = |id: &str| id.parse::<LanguageIdentifier>().unwrap();
    let catalog = Catalog::builder()
        .default_locale(id("ja"))
        .parents(id("gl"), [id("pt-PT"), id("es")])
        .parents(id("de-CH"), [id("de"), id("fr")])
        .build();
    let chain = |asked| catalog.chain(&ids(asked)).to_string();
    assert_eq!(chain("xx"), "ja, en");
    assert_eq!(chain("fr"), "fr, ja, en");
    assert_eq!(chain("ja,fr"), "ja, en", "the default ends the chain");
    assert_eq!(chain("en"), "en, ja");
    assert_eq!(chain("gl"), "pt-PT, es, ja, en");
    assert_eq!(chain("de-CH-1996"), "de, fr, ja, en");
    assert_eq!(chain("de"), "de, ja, en");
    let regional = Catalog::builder().default_locale(id("fr-CA")).build();
    assert_eq!(
        regional.chain(&Preferences::default()).to_string(),
        "fr-CA, fr, en"
    );
}

#[test]
fn parents_in_a_circle_end() {
    let id = |id: &str| id.parse::<LanguageIdentifier>().unwrap();
    let catalog = Catalog::builder()
        .parents(id("de"), [id("fr")])
        .parents(id("fr"), [id("de")])
        .build();
    assert_eq!(catalog.chain(&ids("de")).to_string(), "de, fr, en");
}

#[test]
fn language_identifiers_are_preferences() {
    let wanted: Vec<LanguageIdentifier> = vec!["ja".parse().unwrap(), "ko-KR".parse().unwrap()];
    assert_eq!(chain(&wanted.iter().collect()), "ja, ko, en");
    assert_eq!(chain(&Preferences::from(wanted[1].clone())), "ko, en");
}

#[test]
fn an_american_overlay_is_not_taken_for_english() {
    let catalog = Catalog::builder()
        .overlay_text("en-US".parse().unwrap(), "own", "error-9001 = color")
        .build();
    let coverage = catalog.coverage();
    let of = |locale: &str| coverage.iter().find(|c| c.locale == locale).unwrap();
    assert!(of("en").messages > 60);
    assert_eq!(of("en").translated, of("en").messages);
    assert_eq!(of("en").parent, None);
    assert_eq!(of("en-US").parent, Some("en".parse().unwrap()));
    assert_eq!(catalog.chain(&ids("en-US")).to_string(), "en-US, en");
}

#[test]
fn a_header_of_many_ranges_is_read_in_time() {
    let refused: Vec<_> = (b'a'..=b'z')
        .flat_map(|a| (b'a'..=b'z').map(move |b| format!("q{}{};q=0", a as char, b as char)))
        .collect();
    let header = "es-MX,".repeat(500) + &refused.join(",");
    for _ in 0..100 {
        assert_eq!(self::header(&header), "es-419, es, en");
    }
}
