//! An app's texts override those of the catalog, whatever its folders are called and however deep its files are.

use std::fs;
use std::path::Path;

use gengo_messages::{Catalog, Preferences, ProblemKind};

use crate::helpers::{id, laid, reader};

/// A folder of files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn overlaid(folder: &Path) -> Catalog {
    Catalog::builder().overlay_folder(folder).build()
}

fn text(catalog: &Catalog, ids: &str, code: i64) -> String {
    catalog
        .localizer(&reader(ids))
        .message(code)
        .text()
        .to_owned()
}

const OWN: &str = "error-2700 = own\n";

#[test]
fn an_overlay_wins_by_whatever_name_of_the_locale() {
    let mut faults = Vec::new();
    for (overlay, readers) in [
        ("en-US", "en en-US en-001 ja"),
        ("ja-JP", "ja ja-JP"),
        ("ja-Jpan-JP", "ja ja-JP"),
        ("sv-SE", "sv sv-SE sv-FI"),
        ("de-DE", "de de-DE"),
        ("zh-TW", "zh-Hant zh-TW"),
        ("zh-CN", "zh-Hans zh-CN zh"),
        ("zh", "zh-Hans"),
        ("no", "nb no nb-NO"),
        ("no-NO", "nb"),
        ("iw", "he iw he-IL"),
        ("tl", "fil"),
        ("pt", "pt-BR pt"),
        ("sr-Cyrl", "sr"),
        ("sr-Latn-RS", "sr-Latn"),
    ] {
        // Japanese readers are asked of an English overlay only to see that it stays apart.
        let catalog = laid(Catalog::builder(), &[(overlay, OWN)]);
        for reader in readers.split(' ') {
            let wanted = reader != "ja" || overlay.starts_with("ja");
            if (text(&catalog, reader, 2700) == "own") != wanted {
                faults.push(format!("{overlay} for {reader}"));
            }
        }
    }
    assert_eq!(faults, [""; 0]);
}

#[test]
fn an_overlay_by_another_name_refers_to_the_built_in_texts() {
    for (overlay, built_in) in [
        ("pt", "pt-BR"),
        ("zh", "zh-Hans"),
        ("no", "nb"),
        ("zh-TW", "zh-Hant"),
        ("en-US", "en"),
    ] {
        let own = "error-9001 = { -service } own\nerror-9002 = { -gone }\n";
        let catalog = laid(Catalog::builder(), &[(overlay, own)]);
        let told: Vec<_> = catalog.problems().iter().map(|own| own.id()).collect();
        assert_eq!(told, [Some("error-9002")], "{overlay}");
        for reader in [overlay, built_in] {
            assert_eq!(
                text(&catalog, reader, 9001),
                "Gengo own",
                "{overlay} for {reader}"
            );
        }
    }
}

#[test]
fn an_overlay_of_another_region_or_script_stays_apart() {
    for (overlay, reader) in [
        ("de-AT", "de"),
        ("en-GB", "en"),
        ("pt-PT", "pt-BR"),
        ("zh-Hans", "zh-Hant"),
        ("sr-Latn", "sr"),
        ("nn", "nb"),
    ] {
        let catalog = laid(Catalog::builder(), &[(overlay, OWN)]);
        assert_ne!(
            text(&catalog, reader, 2700),
            "own",
            "{overlay} for {reader}"
        );
    }
}

#[test]
fn of_two_names_of_one_locale_the_reader_gets_the_one_they_name() {
    let catalog = laid(
        Catalog::builder(),
        &[
            ("sv", "error-2700 = of sv\n"),
            ("sv-SE", "error-2700 = of sv-SE\nerror-2750 = of sv-SE\n"),
        ],
    );
    assert_eq!(text(&catalog, "sv", 2700), "of sv");
    assert_eq!(text(&catalog, "sv-SE", 2700), "of sv-SE");
    assert_eq!(
        text(&catalog, "sv", 2750),
        "of sv-SE",
        "before the built-in one"
    );
}

#[test]
fn an_own_text_for_a_language_beats_a_built_in_regional_one() {
    for (overlay, region) in [
        ("es", "es-419"),
        ("es", "es-MX"),
        ("en", "en-GB"),
        ("fr", "fr-CA"),
        ("zh-Hant", "zh-Hant-HK"),
    ] {
        let own = "error-2700 = own\n    .user = Own.\nerror-1000 = own\n    .user = Own.\n";
        let catalog = laid(Catalog::builder(), &[(overlay, own)]);
        let localizer = catalog.localizer(&reader(region));
        for code in [2700, 1000] {
            let message = localizer.message(code);
            let texts = (message.text(), message.user_text());
            assert_eq!(texts, ("own", "Own."), "{overlay} for {region}");
            assert_eq!(message.locale(), Some(&id(overlay)));
        }
    }
    // But what overrides the region goes before it.
    let catalog = laid(
        Catalog::builder(),
        &[("es", OWN), ("es-419", "error-2700 = of the region\n")],
    );
    assert_eq!(text(&catalog, "es-MX", 2700), "of the region");
    assert_eq!(text(&catalog, "es", 2700), "own");
    // And what overrides a region changes nothing for the language.
    let catalog = laid(Catalog::builder(), &[("es-419", OWN)]);
    assert_ne!(text(&catalog, "es", 2700), "own");
}

#[test]
fn built_in_regional_texts_use_own_terms_and_shared_messages() {
    let catalog = laid(
        Catalog::builder(),
        &[(
            "es",
            "-service = Acme\nuser-app-fault = Culpa de { -service }\n",
        )],
    );
    for region in ["es", "es-419", "es-MX"] {
        let localizer = catalog.localizer(&reader(region));
        assert_eq!(
            localizer.message(1100).user_text(),
            "Culpa de Acme",
            "{region}"
        );
    }
}

#[test]
fn files_are_read_at_any_depth() {
    let folder = folder(&[
        ("de/shop/own.ftl", OWN),
        ("de/shop/deeper/still/other.ftl", "error-9001 = tief\n"),
        ("de/a.ftl", "error-9002 = flach\n"),
    ]);
    let catalog = overlaid(folder.path());
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    assert_eq!(text(&catalog, "de", 2700), "own");
    assert_eq!(text(&catalog, "de", 9001), "tief");
    assert_eq!(text(&catalog, "de", 9002), "flach");
}

#[test]
fn files_that_look_like_texts_but_are_not_read_are_problems() {
    let folder = folder(&[
        ("de/good.ftl", OWN),
        ("de/OWN.FTL", OWN),
        ("de/own.ftl.txt", OWN),
        ("de/sub/Deep.Ftl", OWN),
        ("fr/notes.txt", "no texts at all"),
        ("beside.ftl", OWN),
        // Nothing is said of these.
        ("de/README.md", ""),
        ("de/errors.state", ""),
        ("de/glossary.toml", ""),
        ("de/.good.ftl.swp", ""),
        ("de/good.ftl~", ""),
        ("README.md", ""),
    ]);
    let catalog = overlaid(folder.path());
    let told: Vec<_> = catalog
        .problems()
        .iter()
        .map(|problem| {
            let path = problem.path().strip_prefix(folder.path()).unwrap();
            format!("{}: {}", path.display(), problem.reason())
        })
        .collect();
    assert_eq!(
        told,
        [
            "beside.ftl: is outside the locale folders",
            "de/OWN.FTL: is not read, because its name does not end in .ftl",
            "de/own.ftl.txt: is not read, because its name does not end in .ftl",
            "de/sub/Deep.Ftl: is not read, because its name does not end in .ftl",
            "fr: the folder has no .ftl file",
        ]
    );
    assert_eq!(text(&catalog, "de", 2700), "own");
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_a_circle_end() {
    let folder = folder(&[("de/own.ftl", OWN)]);
    std::os::unix::fs::symlink("..", folder.path().join("de/up")).unwrap();
    std::os::unix::fs::symlink(".", folder.path().join("de/self")).unwrap();
    let catalog = overlaid(folder.path());
    assert_eq!(text(&catalog, "de", 2700), "own");
}

#[test]
fn a_text_that_shows_its_code_needs_no_argument() {
    let catalog = laid(
        Catalog::builder(),
        &[
            (
                "en",
                "error-9001 = quota exceeded ({ $code })\n    .user = Quota exceeded, code { $code }.\n\
                 error-9002 = plain\n    .user = Code { $code }.\n\
                 error-2700 = credits ({ $code })\n\
                 error-9003 = limit { $limit }\n",
            ),
            ("de", "error-9001 = Kontingent erschöpft ({ $code })\n"),
        ],
    );
    let localizer = catalog.localizer(&reader("en"));
    let message = localizer.message(9001);
    assert_eq!(message.text(), "quota exceeded (9001)");
    assert_eq!(message.user_text(), "Quota exceeded, code 9001.");
    assert_eq!(localizer.message(9002).user_text(), "Code 9002.");
    assert_eq!(localizer.message(2700).text(), "credits (2700)");
    assert_eq!(text(&catalog, "de", 9001), "Kontingent erschöpft (9001)");
    let trace = localizer.trace(9001).to_string();
    assert!(trace.contains("text: en: answers\n"), "{trace}");
    // Another argument is not known.
    assert_eq!(localizer.message(9003).text(), "unknown error 9003");
    let trace = localizer.trace(9003).to_string();
    assert!(trace.contains("the argument $limit is missing"), "{trace}");
}

/// A catalog without the built-in texts: the locales, each with one message.
fn own(locales: &[&str]) -> Catalog {
    let texts = locales.iter();
    let builder = texts.fold(Catalog::empty(), |builder, locale| {
        builder.overlay_text(
            id(locale),
            "own.ftl",
            format!("error-9001 = text of {locale}\n"),
        )
    });
    builder.build()
}

#[test]
fn the_default_of_a_catalog_of_ones_own_is_its_english() {
    for (locales, default) in [
        (&["de", "en-US"][..], "en-US"),
        (&["ar", "en-GB", "fr"], "en-GB"),
        (&["ar", "en-AU"], "en-AU"),
        (&["ar", "en", "en-US"], "en"),
        (&["ar", "en-US", "en-GB"], "en-US"),
        // Without any English the first one.
        (&["de", "fr"], "de"),
    ] {
        let catalog = own(locales);
        for reader in [
            reader("ja"),
            Preferences::default(),
            Preferences::from_accept_language("ja, *;q=0.1"),
        ] {
            let localizer = catalog.localizer(&reader);
            let expected = format!("text of {default}");
            assert_eq!(localizer.message(9001).text(), expected, "{locales:?}");
        }
    }
    let catalog = Catalog::empty()
        .overlay_text(id("de"), "own.ftl", "error-9001 = deutsch\n")
        .overlay_text(id("en-US"), "own.ftl", "error-9001 = english\n")
        .default_locale(id("de"))
        .build();
    assert_eq!(text(&catalog, "ja", 9001), "deutsch");
}

#[test]
fn an_escape_cut_short_affects_only_its_message() {
    for broken in [
        r#"error-2700 = { "\uä" }"#,
        r#"error-2700 = { "\u12日" }"#,
        r#"error-2700 = { "\U0001F😀" }"#,
        r#"error-2700 = { NUMBER($n, a: "\u00é") }"#,
        "error-2700 =\n    { $n ->\n       *[other] { \"\\uß\" }\n    }",
        r#"error-2700 = { -t(a: "\Uä") }"#,
        "error-2700 = x\n    .user = { \"\\u0é\" }",
    ] {
        let text_of = format!("error-9001 = before\n{broken}\nerror-9002 = after\n");
        let catalog = laid(Catalog::builder(), &[("de", &text_of)]);
        assert_eq!(text(&catalog, "de", 9001), "before", "{broken}");
        assert_eq!(text(&catalog, "de", 9002), "after", "{broken}");
        let built_in = Catalog::embedded().localizer(&reader("de"));
        assert_eq!(text(&catalog, "de", 2700), built_in.message(2700).text());
        let [problem] = catalog.problems() else {
            panic!("{broken}: {:?}", catalog.problems());
        };
        assert_eq!(problem.kind(), ProblemKind::Syntax, "{problem}");
        assert_eq!(problem.id(), Some("error-2700"), "{problem}");
        assert_eq!(problem.line(), Some(2), "{problem}");
    }
    // In a text it is a backslash like any other.
    let catalog = laid(
        Catalog::builder(),
        &[(
            "de",
            "error-9001 = C:\\uä \"\\Uß\"\n# \\uä\nerror-9002 = { \"\\u00E4\" }\n",
        )],
    );
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    assert_eq!(text(&catalog, "de", 9001), "C:\\uä \"\\Uß\"");
    assert_eq!(text(&catalog, "de", 9002), "ä");
}

#[test]
fn a_locale_of_very_many_files_is_read_in_little_memory() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("de")).unwrap();
    for number in 0..2_400 {
        let path = folder.path().join(format!("de/{number}.ftl"));
        fs::write(
            path,
            format!("error-{} = Nummer {number}\n", 10_000 + number),
        )
        .unwrap();
    }
    let used = allocation_counter::measure(|| {
        let catalog = overlaid(folder.path());
        assert_eq!(text(&catalog, "de", 10_000), "Nummer 0");
        assert_eq!(text(&catalog, "de", 12_399), "Nummer 2399");
        assert!(catalog.problems().is_empty());
    });
    assert!(used.bytes_max < 30 << 20, "{} bytes", used.bytes_max);
    // As many single texts are no more.
    let used = allocation_counter::measure(|| {
        let builder = (0..2_400).fold(Catalog::builder(), |builder, number| {
            let text = format!("error-{} = Nummer {number}\n", 10_000 + number);
            builder.overlay_text(id("de"), format!("{number}.ftl"), text)
        });
        assert_eq!(text(&builder.build(), "de", 12_399), "Nummer 2399");
    });
    assert!(used.bytes_max < 30 << 20, "{} bytes", used.bytes_max);
}
