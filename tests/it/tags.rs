//! Language tags of all the forms that BCP 47 has.

use gengo_messages::ftl::locale_of;
use gengo_messages::{Catalog, Preferences};

use crate::helpers::bare;

/// The canonical form of a tag.
fn canonical(tag: &str) -> String {
    let reader = Preferences::from_ids([tag]).unwrap();
    let ids: Vec<_> = reader.iter().map(|id| id.to_string()).collect();
    ids.join(",")
}

#[test]
fn every_form_of_a_tag_is_understood() {
    let table = [
        // Extended language subtags.
        ("zh-cmn-Hans-CN", "zh-Hans-CN"),
        ("zh-cmn", "zh"),
        ("ZH_CMN_hant_hk", "zh-Hant-HK"),
        ("zh-yue-HK", "yue-HK"),
        ("zh-yue", "yue"),
        ("zh-gan", "gan"),
        ("zh-wuu", "wuu"),
        ("ar-arb", "ar"),
        ("ar-arz-EG", "arz-EG"),
        ("ms-zsm", "ms"),
        ("sgn-ase-US", "ase-US"),
        ("uz-uzn-Cyrl", "uz-Cyrl"),
        ("sw-swh-KE-x-own", "sw-KE"),
        ("zh-cmn-Hans-CN-u-nu-latn-x-own", "zh-Hans-CN"),
        // An extended subtag that is not registered there: what is known counts.
        ("de-foo-AT", "de-AT"),
        ("en-yue", "en"),
        ("zh-foo-bar-baz-Hant", "zh-Hant"),
        // The grandfathered ones: all 26.
        ("art-lojban", "jbo"),
        ("cel-gaulish", "xtg"),
        ("en-GB-oed", "en-GB-oxendict"),
        ("i-ami", "ami"),
        ("i-bnn", "bnn"),
        ("i-default", "en"),
        ("i-hak", "hak"),
        ("i-klingon", "tlh"),
        ("i-lux", "lb"),
        ("i-mingo", "see"),
        ("i-navajo", "nv"),
        ("i-pwn", "pwn"),
        ("i-tao", "tao"),
        ("i-tay", "tay"),
        ("i-tsu", "tsu"),
        ("no-bok", "nb"),
        ("no-nyn", "nn"),
        ("sgn-BE-FR", "sfb"),
        ("sgn-BE-NL", "vgt"),
        ("sgn-CH-DE", "sgg"),
        ("zh-guoyu", "zh"),
        ("zh-hakka", "hak"),
        ("zh-min", "nan"),
        ("zh-min-nan", "nan"),
        ("zh-xiang", "hsn"),
        ("i-enochian", "und"),
        ("I_Klingon", "tlh"),
        ("no-bok-NO", "nb-NO"),
        ("zh-min-nan-Hant-TW", "nan-Hant-TW"),
        // Deprecated subtags.
        ("iw", "he"),
        ("in-ID", "id-ID"),
        ("ji", "yi"),
        ("mo", "ro"),
        ("sh", "sr-Latn"),
        ("tl", "fil"),
        ("jw", "jv"),
        ("deu", "de"),
        ("ger-AT", "de-AT"),
        ("sgn-DE", "gsg"),
        ("my-BU", "my-MM"),
        ("de-DD", "de-DE"),
        ("en-UK", "en-GB"),
        ("hy-arevmda", "hyw"),
        // Extensions and private use choose no text.
        ("de-DE-u-co-phonebk", "de-DE"),
        ("de-x-own", "de"),
        ("de-a-foo-bar", "de"),
        ("de-0-abc-x-y", "de"),
        ("de-t-m0-iso-i0-pinyin", "de"),
        ("x-pirate", ""),
        ("X-a-b", ""),
        // POSIX locales.
        ("en_US.UTF-8", "en-US"),
        ("de_DE@euro", "de-DE"),
        ("de_DE.ISO-8859-15@euro", "de-DE"),
        ("sr_RS.UTF-8@latin", "sr-Latn-RS"),
        ("uz_UZ@cyrillic", "uz-Cyrl-UZ"),
        ("ca_ES.UTF-8@valencia", "ca-ES-valencia"),
        ("fr.UTF-8", "fr"),
    ];
    let mut faults = Vec::new();
    for (tag, expected) in table {
        let canonical = canonical(tag);
        if canonical != expected {
            faults.push(format!("{tag}: {canonical}, expected {expected}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_invalid_tag_is_an_error() {
    let wrong = [
        "not a tag",
        "de-",
        "-de",
        "de--AT",
        "i-nothing",
        "i-klingon-x",
        "sgn-BE-FR-x",
        "x",
        "x-",
        "x-waytoolongforasubtag",
        "de-u",
        "de-u-ca-x",
        "de-a",
        "de-a-b",
        "de-a-foo-a-bar",
        "de-x",
        "de-1",
        "zh-cmn-",
        "zh-cmn-Hans-nonsense9",
        "zh-cmn-日本",
        "C",
        "C.UTF-8",
        "POSIX",
        ".UTF-8",
        "de.UTF 8",
        "de_DE@ö",
        "de.",
        "de@",
        "de.@euro",
        "english",
        "*",
    ];
    for wrong in wrong {
        let error = Preferences::from_ids(["de", wrong, "fr"]).expect_err(wrong);
        assert_eq!(error.input(), wrong);
        assert!(error.to_string().contains("is not a locale"), "{error}");
        let header = Preferences::from_accept_language(&format!("{wrong}, fr;q=0.5"));
        assert_eq!(
            Catalog::embedded().chain(&header).to_string(),
            if wrong == "*" { "en" } else { "fr, en" },
            "{wrong}"
        );
    }
}

#[test]
fn unusual_tags_find_their_locales_in_ids_and_in_headers() {
    let table = [
        ("zh-cmn-Hans-CN", "zh-Hans, en"),
        ("zh-cmn-Hant", "zh-Hant, en"),
        ("zh-guoyu", "zh-Hans, en"),
        ("zh-yue-HK", "zh-Hant-HK, zh-Hant, en"),
        ("zh-yue", "zh-Hant-HK, zh-Hant, en"),
        ("en-GB-oed", "en-GB, en"),
        ("no-bok", "nb, en"),
        ("no-nyn", "nb, en"),
        ("ar-arb-EG", "ar, en"),
        ("i-klingon", "en"),
        ("x-pirate", "en"),
        ("sgn-BE-FR", "en"),
    ];
    for (tag, expected) in table {
        let chain = |reader| Catalog::embedded().chain(&reader).to_string();
        assert_eq!(
            chain(Preferences::from_ids([tag]).unwrap()),
            expected,
            "{tag}"
        );
        let header = format!("{tag}, en;q=0.5");
        assert_eq!(
            chain(Preferences::from_accept_language(&header)),
            expected,
            "{header}"
        );
    }
    let klingon = bare("en tlh").build();
    let reader = Preferences::from_ids(["i-klingon"]).unwrap();
    assert_eq!(klingon.chain(&reader).to_string(), "tlh, en");
}

#[test]
fn a_folder_is_named_by_a_tag_and_by_nothing_else() {
    for (name, locale) in [("zh-cmn-Hans", "zh-Hans"), ("no-bok", "nb"), ("iw", "he")] {
        assert_eq!(locale_of(name).unwrap().to_string(), locale, "{name}");
    }
    for name in ["en.bak", "en_US.UTF-8", "de@euro", "x-own", "notes"] {
        assert!(locale_of(name).is_err(), "{name}");
    }
}
