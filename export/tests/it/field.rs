//! Texts that have gone wrong in the field.

use gengo_messages::ftl::{Keys, Label};
use gengo_messages::{FluentArgs, Preferences};
use gengo_messages_export::{Audience, ExportOptions, Format, files};

use crate::helpers::{Exported, catalog, export};
use crate::read::{Value, read};

/// An export of the built-in texts and an app's own.
fn exported(format: Format, locale: &str, texts: &[(&str, &str)]) -> Exported {
    let catalog = catalog(texts);
    export(&catalog, &Keys::of(&catalog), format, &[locale]).expect("an export")
}

#[test]
fn export_skips_texts_that_the_library_skips() {
    let english = "-plan = plan { $name }
error-9001 = ok { $x }
error-9002 = ok { $x }
error-9003 = ok { $x }
error-9004 = ok
    .user = ok { $x }
error-9005 = { $n ->
    [one] ok
   *[other] oks
 }
error-9006 = ok
error-9007 = ok { -plan(name: \"A\") }
error-9008 = ok
";
    let german = "-plan = Tarif { $name }
error-9001 = kaputt { $x } { NUMBER(\"a\") }
error-9002 = kaputt { $x } { 12345678901234567890 }
error-9003 = kaputt { $x } { -plan }
error-9004 = kaputt { TODAY() }
    .user = kaputt { -gone }
error-9005 = { $n ->
    [one] kaputt { NUMBER(\"a\") }
   *[other] kaputt
 }
error-9006 = { broken }
broken = kaputt { error-9006 }
error-9007 = ganz { -plan(name: \"B\") }
error-9008 = { error-9008.gone }
";
    let exported = exported(Format::Ftl, "de", &[("en", english), ("de", german)]);
    let file = exported.file("de/gengo_messages.ftl");
    assert!(!file.contains("kaputt"), "{file}");
    for line in [
        "error-9001 = ok { $x }\n",
        "error-9002 = ok { $x }\n",
        "error-9003 = ok { $x }\n",
        "error-9004 = ok\n    .user = ok { $x }\n",
        "error-9006 = ok\n",
        "error-9007 = ganz { -plan(name: \"B\") }\n",
        "error-9008 = ok\n",
    ] {
        assert!(file.contains(line), "{line} {file}");
    }
}

#[test]
fn a_term_of_which_an_attribute_alone_can_be_shown_has_no_broken_value() {
    let german = "-thing = kaputt { -gone }
    .kind = he
error-9001 = { -thing.kind ->
    [he] er
   *[other] es
 }
";
    let exported = exported(Format::Ftl, "de", &[("de", german)]);
    let file = exported.file("de/gengo_messages.ftl");
    assert!(
        file.contains("-thing = { \"\" }\n    .kind = he\n"),
        "{file}"
    );
    assert!(!file.contains("kaputt"), "{file}");
}

#[test]
fn texts_of_an_only_layer_are_as_they_are_where_nothing_is_filled_in() {
    let texts = [(
        "de",
        "error-9001 = kaputt { NUMBER(\"a\") }\nerror-2700 = ganz\n",
    )];
    let catalog = catalog(&texts);
    let options = ExportOptions {
        format: Format::Ftl,
        locales: vec!["de".to_owned()],
        audience: Audience::Both,
        fallback: false,
    };
    let keys = Keys::of(&catalog);
    let files = files(catalog.messages(), &keys, &options, &mut |_| {});
    let files = files.expect("an export");
    let file = String::from_utf8_lossy(&files[0].1);
    assert!(file.contains("error-2700 = ganz\n"), "{file}");
    assert!(file.contains("error-2750 = "), "{file}");
    assert!(!file.contains("error-9001"), "{file}");
}

#[test]
fn braces_of_a_text_are_told_apart_from_places() {
    let english = "error-9001 = write { \"{\" }code{ \"}\" } as { $code }
    .user = { \"{code}\" } { $code }
error-9002 = { $n ->
    [one] { \"{n}\" } one
   *[other] { \"{n}\" } { $n }
 }
error-9003 = no places: { \"{code}\" }
error-9004 = no braces { $code }
";
    for format in [Format::Json, Format::Yaml, Format::Php] {
        let exported = exported(format, "en", &[("en", english)]);
        let texts = read(&exported, format, "en");
        let code: Vec<Value> = vec![("code".to_owned(), "A".to_owned())];
        let number: Vec<Value> = vec![("n".to_owned(), "5".to_owned())];
        let raw = |key: &str, count| texts.shown(key, &[], count);
        let own = raw("gengo_error_9001", 1.);
        assert_eq!(own.as_deref(), Some("write {{code}} as {code}"));
        assert_eq!(
            texts.shown("gengo_error_9001", &code, 1.).as_deref(),
            Some("write {code} as A")
        );
        assert_eq!(
            texts.shown("gengo_error_9001_user", &code, 1.).as_deref(),
            Some("{code} A")
        );
        for (count, shown) in [(1., "{n} one"), (5., "{n} 5")] {
            assert_eq!(
                texts.shown("gengo_error_9002", &number, count).as_deref(),
                Some(shown)
            );
        }
        // An app fills nothing in here.
        assert_eq!(
            raw("gengo_error_9003", 1.).as_deref(),
            Some("no places: {code}")
        );
        assert_eq!(
            raw("gengo_error_9004", 1.).as_deref(),
            Some("no braces {code}")
        );
    }
}

#[test]
fn languages_of_cldr_keep_all_their_forms() {
    let languages = [
        ("fur", &["one", "other"][..]),
        ("kab", &["one", "other"]),
        ("se", &["one", "two", "other"]),
        ("gv", &["one", "two", "few", "many", "other"]),
        ("kw", &["zero", "one", "two", "few", "many", "other"]),
        ("gsw", &["one", "other"]),
        ("lag", &["zero", "one", "other"]),
        ("ja", &["other"]),
        ("yo", &["other"]),
        ("ms", &["other"]),
    ];
    let mut faults = Vec::new();
    for (locale, forms) in languages {
        let mut text = "error-9001 = { $n ->\n".to_owned();
        for form in forms {
            let star = if *form == "other" { "*" } else { "" };
            text += &format!("    {star}[{form}] {form} {{ $n }}\n");
        }
        text += " }\n";
        let catalog = catalog(&[(locale, &text)]);
        let reader = Preferences::from_ids([locale]).expect("a locale");
        let localizer = catalog.localizer(&reader);
        let mut keys = Keys::of(&catalog);
        keys.codes.retain(|key| key.label == Label::Number(9001));
        keys.generic.clear();
        for format in [
            Format::Android,
            Format::Apple,
            Format::Gettext,
            Format::Java,
            Format::Json,
        ] {
            let exported = export(&catalog, &keys, format, &[locale]).expect("an export");
            let texts = read(&exported, format, locale);
            let shown = |count: f64| {
                let values = [("n".to_owned(), count.to_string())];
                let text = texts.shown("gengo_error_9001", &values, count);
                text.unwrap_or_default()
            };
            let numbers = [0., 1., 2., 3., 20., 21., 22., 100_000., 1_000_000.];
            // Android and Apple have fractions, too; gettext has none.
            let fractions = [1.5].into_iter().filter(|_| format != Format::Gettext);
            for number in numbers.into_iter().chain(fractions) {
                let mut args = FluentArgs::new();
                args.set("n", number);
                let message = localizer.message_with(9001, &args);
                if shown(number) != message.text() {
                    faults.push(format!(
                        "{} {locale} {number}: {}, not {}",
                        format.id(),
                        message.text(),
                        shown(number)
                    ));
                }
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

/// Not in XML: U+000B, U+FFFE, U+FFFF and U+0000. The others only look so.
const SPECIAL: &str = r#"error-9001 = a{ "\u000B" }b{ "\uFFFE" }c{ "\uFFFF" }d
error-9002 = { "\uFDD1" }name{ "\uFDD2" } { "\uE000" } { "\u0085" }{ "\u2028" } { "\U01F600" } { "\u000D" }
error-9003 = { "\uFDD1" }x{ "\uFDD2" } { $x }
error-9004 = a { "\u0000" } b
"#;

#[test]
fn xml_is_well_formed_whatever_a_text_holds() {
    let special = "\u{fdd1}name\u{fdd2} \u{e000} \u{85}\u{2028} \u{1f600} \r";
    for format in [Format::Android, Format::Apple] {
        let exported = exported(format, "de", &[("de", SPECIAL)]);
        // The reader takes no XML that is not well-formed.
        let texts = read(&exported, format, "de");
        let shown = |key: &str, values: &[Value]| texts.shown(key, values, 1.).unwrap_or_default();
        assert_eq!(shown("gengo_error_9002", &[]), special, "{}", format.id());
        assert_eq!(
            shown("gengo_error_9003", &[("x".to_owned(), "X".to_owned())]),
            "\u{fdd1}x\u{fdd2} X"
        );
        match format {
            Format::Android => {
                let text = shown("gengo_error_9001", &[]);
                assert_eq!(text, "a\u{b}b\u{fffe}c\u{ffff}d");
            }
            _ => {
                let text = shown("gengo_error_9001", &[]);
                assert_eq!(text, "a\u{fffd}b\u{fffd}c\u{fffd}d");
                assert!(exported.tells_of("error-9001"), "{:?}", exported.told);
                assert!(exported.tells_of("error-9004"), "{:?}", exported.told);
                assert!(!exported.tells_of("error-9002"), "{:?}", exported.told);
            }
        }
    }
}

#[test]
fn other_formats_have_any_character() {
    for format in [
        Format::Java,
        Format::Json,
        Format::Php,
        Format::Yaml,
        Format::Gettext,
    ] {
        let exported = exported(format, "de", &[("de", SPECIAL)]);
        let texts = read(&exported, format, "de");
        let shown = |key: &str| texts.shown(key, &[], 1.);
        assert_eq!(
            shown("gengo_error_9001").as_deref(),
            Some("a\u{b}b\u{fffe}c\u{ffff}d"),
            "{}",
            format.id()
        );
        let nul = match format {
            Format::Gettext => "\u{fffd}",
            _ => "\0",
        };
        assert_eq!(shown("gengo_error_9004"), Some(format!("a {nul} b")));
        assert_eq!(
            exported.tells_of("error-9004"),
            format == Format::Gettext,
            "{:?}",
            exported.told
        );
    }
}

#[test]
fn an_empty_text_is_told_where_it_is_taken_for_none() {
    let exported = exported(Format::Gettext, "de", &[("de", "error-9001 = { \"\" }\n")]);
    assert!(exported.tells_of("error-9001"), "{:?}", exported.told);
}

#[test]
fn a_variable_that_the_app_does_not_pass_is_left_out() {
    let german = "unknown-code = { $code }: { $count }\nsummary-jobs = { $jobs } Aufträge\n";
    let exported = exported(Format::Json, "de", &[("de", german)]);
    let texts = read(&exported, Format::Json, "de");
    let values = [("count".to_owned(), "2".to_owned())];
    let jobs = texts.shown("gengo_summary_jobs", &values, 2.);
    assert_eq!(jobs.as_deref(), Some("2 Aufträge wurden abgelehnt"));
    let code = texts.shown("gengo_unknown_code", &[], 1.);
    assert_eq!(code.as_deref(), Some("unbekannter Fehler {code}"));
}

#[test]
fn a_form_of_another_language_is_the_one_for_most_numbers() {
    let english =
        "error-9001 = { $n ->\n    [one] in a minute\n   *[other] in { $n } minutes\n }\n";
    let exported = exported(Format::Json, "ru", &[("en", english)]);
    let texts = read(&exported, Format::Json, "ru");
    let shown = |count: f64| {
        let values = [("n".to_owned(), count.to_string())];
        texts.shown("gengo_error_9001", &values, count)
    };
    for count in [2., 5., 21., 101.] {
        let expected = format!("in {count} minutes");
        assert_eq!(shown(count).as_deref(), Some(expected.as_str()));
    }
    assert_eq!(
        exported.told,
        [
            "error-9001 (ru): 1 is shown as “in a minute”, which plural categories cannot say; \
             exported is “in {n} minutes”"
        ]
    );
}

#[test]
fn a_text_that_branches_at_every_reference_is_written_all_the_same() {
    let mut text = "m40 = { $n }\n".to_owned();
    for i in 0..40 {
        let next = i + 1;
        text +=
            &format!("m{i} = {{ $n ->\n    [one] {{ m{next} }}\n   *[other] {{ m{next} }}s\n }}\n");
    }
    text += "error-9001 = { m0 }\n";
    for &format in Format::ALL {
        let catalog = catalog(&[("de", &text), ("en", &text)]);
        let mut keys = Keys::of(&catalog);
        keys.codes.retain(|key| key.label == Label::Number(9001));
        export(&catalog, &keys, format, &["de"]).expect("an export");
    }
}
