//! From a code to the text that a reader sees.

use std::fs;

use gengo_messages::{Catalog, Direction, ErrorCode, Localizer, Origin, Preferences, fluent_args};

use crate::helpers::{id, laid, reader};

fn embedded(ids: &str) -> Localizer {
    Catalog::embedded().localizer(&reader(ids))
}

/// The embedded catalog with texts that override it, without isolation marks.
fn over(texts: &[(&str, &str)]) -> Catalog {
    laid(Catalog::builder(), texts)
}

/// A catalog of only these texts.
fn only(texts: &[(&str, &str)]) -> Catalog {
    laid(Catalog::empty().generic_messages(false), texts)
}

#[test]
fn a_code_has_a_text_for_developers_and_one_for_people() {
    let localizer = embedded("en");
    let message = localizer.message(1100);
    assert_eq!(message.code(), Some(ErrorCode::API_SIG_REQUIRED));
    assert_eq!(message.text(), "api_sig is a required field");
    assert_eq!(message.to_string(), "api_sig is a required field");
    assert_eq!(
        message.user_text(),
        "Something went wrong in this app, so the translation service Gengo could not do what you \
         asked. Please tell the people who make the app."
    );
    assert_eq!(message.locale(), Some(&id("en")));
    assert_eq!(message.direction(), Direction::LeftToRight);
    assert!(!message.is_fallback());
}

#[test]
fn each_text_names_the_locale_that_answered() {
    // British English has only a user text here.
    let localizer = embedded("en-GB");
    let message = localizer.message(ErrorCode::JOB_NOT_CANCELLABLE);
    assert_eq!(message.locale(), Some(&id("en")));
    assert_eq!(message.user_locale(), Some(&id("en-GB")));
    assert_eq!(message.origin(), Origin::FirstChoice);
    assert!(!message.is_fallback(), "en is a parent of en-GB");
}

#[test]
fn directions_follow_the_script() {
    for (locale, direction) in [
        ("ar-EG", "rtl"),
        ("he", "rtl"),
        ("iw", "rtl"),
        ("ja", "ltr"),
    ] {
        let localizer = embedded(locale);
        let message = localizer.message(2700);
        assert_eq!(message.direction().as_str(), direction, "{locale}");
        assert_eq!(message.user_direction().as_str(), direction, "{locale}");
    }
}

#[test]
fn an_unknown_code_gets_the_generic_message() {
    let localizer = embedded("de");
    for number in [0, -1, 1001, 9999, i64::MAX, i64::MIN] {
        let message = localizer.message(number);
        assert!(message.text().contains(&number.to_string()), "{message}");
        assert_eq!(message.origin(), Origin::Generic);
        assert_eq!(message.locale(), Some(&id("de")));
        assert_eq!(message.user_locale(), Some(&id("de")));
        assert!(message.is_fallback());
    }
}

#[test]
fn http_like_codes_have_a_message_by_class() {
    let localizer = Catalog::builder()
        .isolate_arguments(false)
        .build()
        .localizer(&reader("en"));
    let text = |code| localizer.message(code).text().to_owned();
    assert_eq!(text(404), "request not accepted (HTTP 404)");
    assert_eq!(text(499), "request not accepted (HTTP 499)");
    assert_eq!(text(500), "service failure (HTTP 500)");
    assert_eq!(text(600), "unknown error 600");
    assert_eq!(
        localizer.message(503).user_text(),
        localizer.message(2800).user_text()
    );
}

#[test]
fn arguments_are_isolated_unless_that_is_turned_off() {
    let own = "error-9001 = No room for { $name }";
    let catalog = Catalog::builder()
        .overlay_text(id("en"), "own", own)
        .build();
    let localizer = catalog.localizer(&Preferences::default());
    let args = fluent_args!["name" => "a.txt"];
    assert_eq!(
        localizer.message_with(9001, &args).text(),
        "No room for \u{2068}a.txt\u{2069}"
    );
    let localizer = over(&[("en", own)]).localizer(&Preferences::default());
    assert_eq!(
        localizer.message_with(9001, &args).text(),
        "No room for a.txt"
    );
}

#[test]
fn an_overlay_wins_attribute_by_attribute() {
    let catalog = over(&[
        (
            "de",
            "error-2700 =\n    .user = Bitte laden Sie Ihr Konto auf.",
        ),
        ("ja", "error-2700 = 残高不足"),
    ]);
    assert!(catalog.problems().is_empty());
    let localizer = catalog.localizer(&reader("de"));
    let message = localizer.message(2700);
    assert_eq!(message.user_text(), "Bitte laden Sie Ihr Konto auf.");
    assert_eq!(message.text(), embedded("de").message(2700).text());

    let localizer = catalog.localizer(&reader("ja"));
    let message = localizer.message(2700);
    assert_eq!(message.text(), "残高不足");
    assert_eq!(
        message.user_text(),
        embedded("ja").message(2700).user_text()
    );

    // Other locales and other messages are as they were.
    for (locale, code) in [("fr", 2700), ("de", 2800)] {
        let localizer = catalog.localizer(&reader(locale));
        assert_eq!(
            localizer.message(code).text(),
            embedded(locale).message(code).text()
        );
    }
}

#[test]
fn the_last_overlay_lies_on_top() {
    let catalog = over(&[
        ("en", "error-2700 = first\n    .user = First."),
        ("en", "error-2700 = second"),
    ]);
    let localizer = catalog.localizer(&reader("en"));
    assert_eq!(localizer.message(2700).text(), "second");
    assert_eq!(localizer.message(2700).user_text(), "First.");
}

#[test]
fn an_overlay_folder_is_read_file_by_file() {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("en/a.ftl", "error-9001 = from a\nerror-9002 = from a\n"),
        ("en/b.ftl", "error-9002 = from b\n"),
        ("en/notes.txt", "error-9001 = from notes\n"),
        ("et/own.ftl", "error-2700 = Liiga vähe raha\n"),
        (".git/x.ftl", "error-9001 = from git\n"),
        ("README.md", "# read me\n"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let catalog = Catalog::builder().overlay_folder(folder.path()).build();
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    let localizer = catalog.localizer(&reader("en"));
    assert_eq!(localizer.message(9001).text(), "from a");
    assert_eq!(localizer.message(9002).text(), "from b");
    let localizer = catalog.localizer(&reader("et-EE"));
    assert_eq!(localizer.chain().to_string(), "et, en");
    assert_eq!(localizer.message(2700).text(), "Liiga vähe raha");
    assert_eq!(localizer.message(2700).user_locale(), Some(&id("en")));
    assert!(localizer.message(2700).is_fallback());
}

#[test]
fn own_codes_are_found_in_a_row_and_apart() {
    let sets: [&[i64]; 6] = [
        &[9001, 9002, 9003, 9004],
        &[9001, 9003, 9004, 9010],
        &[2699, 9000, 9001],
        &[1],
        &[0, 1, 2, 40_000, 40_001],
        &[5, i64::MAX - 1, i64::MAX],
    ];
    for codes in sets {
        let texts: Vec<String> = codes
            .iter()
            .map(|code| format!("error-{code} = text of {code}\n"))
            .collect();
        let catalog = over(&[("en", &texts.concat())]);
        let localizer = catalog.localizer(&Preferences::default());
        for &code in codes {
            for near in [code.saturating_sub(1), code, code.saturating_add(1)] {
                let text = localizer.message(near).text().to_owned();
                let is_own = codes.contains(&near);
                assert_eq!(text == format!("text of {near}"), is_own, "{near}: {text}");
            }
        }
    }
}

#[test]
fn an_apps_own_codes_are_codes_like_any_other() {
    let catalog = over(&[("en", "error-9001 = over budget\nerror--5 = minus five")]);
    assert!(catalog.codes().contains(&ErrorCode::new(9001)));
    assert_eq!(catalog.codes().len(), ErrorCode::ALL.len() + 2);
    let localizer = catalog.localizer(&reader("ja"));
    let message = localizer.message(9001);
    assert_eq!(message.text(), "over budget");
    assert_eq!(message.origin(), Origin::Fallback);
    // It has no user text, so a generic one stands in, in the reader's language.
    assert_eq!(message.user_origin(), Origin::Generic);
    assert_eq!(message.user_locale(), Some(&id("ja")));
    assert_eq!(localizer.message(-5).text(), "minus five");
}

#[test]
fn a_catalog_of_ones_own_has_nothing_of_ours() {
    let catalog = only(&[("fi", "error-2700 = Rahat loppu\nerror-1 = Yksi")]);
    assert_eq!(catalog.codes(), [ErrorCode::new(1), ErrorCode::new(2700)]);
    let localizer = catalog.localizer(&reader("ja"));
    assert_eq!(localizer.chain().to_string(), "fi");
    assert_eq!(localizer.message(2700).text(), "Rahat loppu");
    let message = localizer.message(1100);
    assert_eq!(
        (message.text(), message.origin()),
        ("error-1100", Origin::Id)
    );
    assert_eq!(message.locale(), None);
    let nothing = Catalog::empty().build();
    let localizer = nothing.localizer(&Preferences::default());
    assert_eq!(localizer.message(7).text(), "error-7");
    assert_eq!(localizer.chain().to_string(), "");
}

#[test]
fn the_service_can_have_another_name_everywhere() {
    let name = r#"Acme "T" {x} \"#;
    let catalog = Catalog::builder()
        .overlay_text(id("sv"), "sv", "error-2800 = { -service } är nere")
        .service_name(name)
        .build();
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    for locale in ["en", "ja", "ar", "de", "es-419", "en-GB"] {
        let localizer = catalog.localizer(&reader(locale));
        let message = localizer.message(1100);
        assert!(message.user_text().contains(name), "{locale}: {message:?}");
    }
    let localizer = catalog.localizer(&reader("sv"));
    assert_eq!(localizer.message(2800).text(), format!("{name} är nere"));
}

#[test]
fn a_locales_own_name_for_the_service_is_used_in_it() {
    let catalog = over(&[("es", "-service = Ácme")]);
    for (locale, expected) in [("es", true), ("es-MX", true), ("pt", false), ("en", false)] {
        let localizer = catalog.localizer(&reader(locale));
        let text = localizer.message(1100).user_text().to_owned();
        assert_eq!(text.contains("Ácme"), expected, "{locale}: {text}");
    }
}

#[test]
fn regional_locales_refer_to_texts_of_their_parent() {
    let catalog = only(&[
        (
            "en",
            "-name = English\nshared = shared { -name }\nerror-1 = { shared }",
        ),
        (
            "de",
            "-name = Deutsch\nshared = geteilt { -name }\nerror-1 = { shared }\n    .user = x",
        ),
        (
            "de-AT",
            "-name = Österreich\nerror-1 = servus { shared }\n    .user = { error-1.x }\n    .x = y",
        ),
        ("de-CH", "error-1 = grüezi { shared }"),
        ("fr", "error-1 = salut { shared }"),
    ]);
    let text = |locale: &str| {
        let localizer = catalog.localizer(&reader(locale));
        localizer.message(1).text().to_owned()
    };
    assert_eq!(text("de-CH"), "grüezi geteilt Deutsch");
    assert_eq!(text("de-AT"), "servus geteilt Österreich");
    assert_eq!(text("de"), "geteilt Deutsch");
    // fr is not a child of en, so it must not mix in English.
    assert_eq!(text("fr"), "shared English");
}

#[test]
fn a_text_that_a_parent_fills_in_refers_as_the_readers_locale_does() {
    let spanish = embedded("es").message(1100).user_text().to_owned();
    for (asked, is_own) in [
        ("es-419", true),
        ("es-MX", true),
        ("es", false),
        // Readers of es get es as it is.
        ("es,es-419", false),
    ] {
        let localizer = embedded(asked);
        let message = localizer.message(1100);
        let begins = message.user_text().starts_with("Algo salió mal");
        assert_eq!(begins, is_own, "{asked}: {}", message.user_text());
        assert_eq!(message.user_text() == spanish, !is_own, "{asked}");
        // The text is that of es; what it refers to is not.
        assert_eq!(message.user_locale(), Some(&id("es")), "{asked}");
        assert!(!message.is_fallback(), "{asked}");
    }
}

#[test]
fn a_thin_locales_name_for_the_service_reaches_the_texts_of_its_parent() {
    let catalog = over(&[("es-419", "-service = Ácme")]);
    for (asked, expected) in [
        ("es-419", true),
        ("es-MX", true),
        ("es", false),
        ("es,es-419", false),
        ("pt", false),
    ] {
        let localizer = catalog.localizer(&reader(asked));
        let message = localizer.message(2800);
        let text = message.user_text();
        assert_eq!(text.contains("Ácme"), expected, "{asked}: {text}");
        assert_eq!(text.contains("Gengo"), !expected, "{asked}: {text}");
        assert_ne!(message.user_locale(), Some(&id("es-419")), "{asked}");
    }
}

#[test]
fn references_are_looked_up_in_the_nearest_locale_first() {
    let catalog = only(&[
        ("en", "error-1 = { x }\nx = en"),
        ("es", "error-1 = { x } { y } { z }\nx = es\ny = es\nz = es"),
        ("es-419", "x = 419\ny = 419\nerror-2 = { x } { z }"),
        ("es-MX", "x = MX\nerror-3 = { x } { y } { z }"),
        ("sr", "error-1 = { x }\nx = ср\nerror-2 = { x }"),
        ("sr-Latn", "x = sr"),
        ("fr", "x = fr"),
    ]);
    let text = |locale: &str, code| {
        let localizer = catalog.localizer(&reader(locale));
        localizer.message(code).text().to_owned()
    };
    assert_eq!(text("es-MX", 1), "MX 419 es");
    assert_eq!(text("es-MX", 2), "MX es");
    assert_eq!(text("es-MX", 3), "MX 419 es");
    assert_eq!(text("es-419", 1), "419 419 es");
    assert_eq!(text("es", 1), "es es es");
    assert_eq!(text("es-419,es-MX", 1), "419 419 es");
    assert_eq!(text("es-419,es-MX", 3), "MX 419 es");
    // No child of another script or language.
    assert_eq!(text("sr-Latn", 1), "en");
    assert_eq!(text("sr-Latn,sr", 1), "ср");
    assert_eq!(text("fr", 1), "en");
}

#[test]
fn a_regional_locale_that_breaks_a_text_of_its_parent_falls_back_to_it() {
    let circle = "x = { error-1 }";
    let catalog = only(&[
        ("en", "error-1 = en"),
        ("es", "error-1 = de es: { x }\nx = es"),
        ("es-419", circle),
    ]);
    let localizer = catalog.localizer(&reader("es-419"));
    assert_eq!(localizer.message(1).text(), "de es: es");
    let trace = localizer.trace(1).to_string();
    assert!(
        trace.starts_with(
            "error-1 (es-419, es, en)\n\
             text: es-419: has no message error-1\n\
             text: es: error-1, with the texts of es-419: refers to itself in a circle\n\
             text: es: answers\n"
        ),
        "{trace}"
    );
    let problems = catalog.problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems.first().unwrap().id(), Some("x"));
    assert_eq!(problems.first().unwrap().locale(), Some(&id("es-419")));

    // Beneath the layer that breaks it, it is as es-419 refers.
    let catalog = only(&[
        ("es", "error-1 = de es: { x }\nx = es"),
        ("es-419", "x = 419"),
        ("es-419", circle),
    ]);
    let localizer = catalog.localizer(&reader("es-419"));
    assert_eq!(localizer.message(1).text(), "de es: 419");
    // What wants an argument gives way until it is there.
    let catalog = only(&[
        ("es", "error-1 = de es: { x }\nx = es"),
        ("es-419", "x = { $name }"),
    ]);
    let localizer = catalog.localizer(&reader("es-419"));
    assert_eq!(localizer.message(1).text(), "de es: es");
    let trace = localizer.trace(1).to_string();
    let lack = "text: es: error-1, with the texts of es-419: the argument $name is missing\n";
    assert!(trace.contains(lack), "{trace}");
    let args = fluent_args!["name" => "A"];
    assert_eq!(localizer.message_with(1, &args).text(), "de es: A");
    let trace = localizer.trace_with(1, &args).to_string();
    assert!(
        trace.contains("has no message error-1\ntext: es: answers\n"),
        "{trace}"
    );
}

#[test]
fn a_locale_that_lacks_an_argument_is_passed_over() {
    let catalog = over(&[
        (
            "fr",
            "error-9001 = Pas de place pour { $name } sur { $disk }",
        ),
        ("en", "error-9001 = No room for { $name }"),
    ]);
    let localizer = catalog.localizer(&reader("fr"));
    let with = |args| localizer.message_with(9001, &args).text().to_owned();
    assert_eq!(
        with(fluent_args!["name" => "a", "disk" => "C"]),
        "Pas de place pour a sur C"
    );
    assert_eq!(with(fluent_args!["name" => "a"]), "No room for a");
    let generic = with(fluent_args![]);
    assert!(!generic.contains("{$"), "{generic}");
    assert_eq!(generic, localizer.message(9001).text());
    assert_eq!(localizer.message(9001).origin(), Origin::Generic);
    assert_eq!(
        localizer
            .trace_with(9001, &fluent_args!["name" => "a"])
            .to_string(),
        "error-9001 (fr, en)\n\
         text: fr: error-9001: the argument $disk is missing\n\
         text: en: answers\n\
         user text: fr: error-9001 has no attribute .user\n\
         user text: en: error-9001 has no attribute .user\n\
         user text: fr: answers with unknown-code\n"
    );
}

#[test]
fn an_overlay_that_lacks_an_argument_gives_way_to_the_text_below() {
    let catalog = over(&[("de", "error-1802 = { $filename } ist kaputt")]);
    let localizer = catalog.localizer(&reader("de"));
    assert_eq!(
        localizer.message(1802).text(),
        embedded("de").message(1802).text()
    );
    let args = fluent_args!["filename" => "a.foo"];
    assert_eq!(
        localizer.message_with(1802, &args).text(),
        "a.foo ist kaputt"
    );
}

#[test]
fn texts_that_fluent_runtimes_disagree_on_are_problems() {
    let english = "error-1 = clean";
    for (broken, reason) in [
        ("error-1 = { $x }", "$x is missing"),
        ("error-1 = { $x ->\n *[a] b\n }", "$x is missing"),
        ("error-1 = { gone }", "refers to gone"),
        ("error-1 = { -gone }", "refers to -gone"),
        (
            "error-1 = { error-2.gone }\nerror-2 = x",
            "refers to error-2.gone",
        ),
        (
            "error-1 = { error-2 }\nerror-2 =\n    .a = x",
            "has no value",
        ),
        ("error-1 = { error-1 }", "in a circle"),
        ("error-1 = { a }\na = { b }\nb = { a }", "in a circle"),
        ("error-1 = { NUMBER(\"1\") }", "not a number"),
        ("error-1 = { NUMBER() }", "not a number"),
        ("error-1 = { DATETIME($x) }", "DATETIME does not exist"),
        (
            "error-1 = { DATETIME(1) ->\n *[a] b\n }",
            "DATETIME does not exist",
        ),
        ("error-1 = { -t }\n-t = hello { $x }", "$x is missing"),
        ("error-1 = { -t(y: 1) }\n-t = hello { $x }", "$x is missing"),
        // The runtimes of Python and JavaScript disagree.
        (
            "error-1 = { -outer(count: 3) }\n-outer = { -inner }[{ $count }]\n-inner = I",
            "the argument $count of a term after a reference to another term",
        ),
        (
            "error-1 = { -outer(n: 1) }\n-outer = { -inner } { $n ->\n [one] a\n *[other] b\n }\n-inner = I",
            "the argument $n of a term after",
        ),
        (
            "error-1 = { -outer(n: 1) }\n-outer = { -inner.g ->\n [m] { $n }\n *[f] b\n }\n-inner = I\n .g = m",
            "the argument $n of a term after",
        ),
        (
            "error-1 = { -outer(n: 1) }\n-outer = { $n ->\n [one] { -inner }\n *[other] b\n } { $n }\n-inner = I",
            "the argument $n of a term after",
        ),
        (
            "error-1 = { NUMBER(1, minimumFractionDigits: 999999999) }",
            "too long",
        ),
        (
            "error-1 = { 1.00000000000000000000 ->\n *[one] b\n }",
            "too long",
        ),
    ] {
        if broken.contains("DATETIME") && cfg!(feature = "dates") {
            continue;
        }
        let catalog = only(&[("en", english), ("de", broken)]);
        let localizer = catalog.localizer(&reader("de"));
        let message = localizer.message(1);
        assert_eq!(message.text(), "clean", "{broken}");
        assert_eq!(message.locale(), Some(&id("en")), "{broken}");
        let trace = localizer.trace(1);
        let lack = trace.steps()[0].lack().unwrap();
        assert!(lack.contains(reason), "{broken}: {lack}");
    }
}

#[test]
fn a_term_uses_its_arguments_before_it_refers_to_another() {
    let terms = "-inner = I\n-outer = [{ $count }]{ -inner }\n-both = { $n ->\n [one] { -inner }\n \
                 *[other] { $n }\n }\n-again = { -outer(count: 4) }";
    for (text, expected) in [
        ("{ -outer(count: 3) }", "[3]I"),
        ("{ -inner } { -outer(count: 3) }", "I [3]I"),
        ("{ -outer(count: 3) }{ -outer(count: 5) }", "[3]I[5]I"),
        ("{ -both(n: 1) }{ -both(n: 2) }", "I2"),
        ("{ -again }", "[4]I"),
        ("{ -inner }{ $count }", "I9"),
        ("{ -outer(count: 3) }{ $count }", "[3]I9"),
    ] {
        let catalog = only(&[("en", &format!("{terms}\nerror-1 = {text}"))]);
        let localizer = catalog.localizer(&reader("en"));
        let message = localizer.message_with(1, &fluent_args!["count" => 9]);
        assert_eq!(message.text(), expected, "{text}");
    }
}

#[test]
fn a_carriage_return_alone_is_a_problem() {
    let problems = |text: &str| {
        let catalog = only(&[("en", text)]);
        let problems = catalog.problems().iter();
        let problems: Vec<_> = problems
            .map(|problem| {
                assert!(problem.reason().contains("carriage return"), "{problem}");
                let id = problem.id().unwrap_or("-");
                format!("{}:{id}", problem.line().unwrap_or_default())
            })
            .collect();
        let message = catalog
            .localizer(&reader("en"))
            .message(3)
            .text()
            .to_owned();
        (problems.join(" "), message)
    };
    let table = [
        ("error-1 = one\r\nerror-3 = three\r\n", "", "three"),
        ("error-1 = one\rerror-2 = two\r", "1:error-1", "error-3"),
        ("# All of it\rerror-3 = three\r", "1:-", "error-3"),
        ("error-1 = a\rb\nerror-3 = three\n", "1:error-1", "three"),
        ("error-3 = three\n# End\r", "2:-", "three"),
        ("error-1 = a\r\r\nerror-3 = three\r\n", "1:error-1", "three"),
        (
            "error-3 = three\r\n\r\nerror-1 =\r\n    one\r",
            "3:error-1",
            "three",
        ),
        ("error-3 = a{ \"\\u000D\" }b", "", "a\rb"),
    ];
    for (text, expected, message) in table {
        let expected = (expected.to_owned(), message.to_owned());
        assert_eq!(problems(text), expected, "{text:?}");
    }
}

#[test]
fn arguments_that_fluent_panics_on_are_rendered() {
    let plural = "error-1 = { $n ->\n [one] one { $n }\n *[other] other { $n }\n }";
    let plain = Catalog::empty().generic_messages(false);
    let plain = plain.localize_numbers(false);
    let localizer = laid(plain, &[("en", plural)]).localizer(&reader("en"));
    let text = |args| localizer.message_with(1, &args).text().to_owned();
    assert_eq!(text(fluent_args!["n" => 1]), "one 1");
    assert_eq!(
        text(fluent_args!["n" => 1e30]),
        "other 1000000000000000000000000000000"
    );
    assert_eq!(text(fluent_args!["n" => f64::NAN]), "other NaN");
    assert_eq!(text(fluent_args!["n" => f64::INFINITY]), "other inf");
    assert_eq!(
        text(fluent_args!["n" => u64::MAX]),
        "other 18446744073709552000"
    );
    assert_eq!(
        text(fluent_args!["n" => "9007199254740993"]),
        "other 9007199254740993"
    );
    let none: Option<&str> = None;
    let message = localizer
        .message_with(1, &fluent_args!["n" => none])
        .text()
        .to_owned();
    assert_eq!(message, "error-1");
}

#[test]
fn number_of_a_text_is_passed_over() {
    let catalog = only(&[
        ("de", "error-1 = { NUMBER($n) } Jobs"),
        ("en", "error-1 = jobs"),
    ]);
    let localizer = catalog.localizer(&reader("de"));
    let text = |args| localizer.message_with(1, &args).text().to_owned();
    assert_eq!(text(fluent_args!["n" => 3]), "3 Jobs");
    assert_eq!(text(fluent_args!["n" => "3"]), "jobs");
}

#[test]
fn plurals_follow_each_locale() {
    let catalog = Catalog::builder().isolate_arguments(false).build();
    let summary = |locale: &str, jobs: usize| {
        let errors: Vec<_> = (0..jobs)
            .map(|job| format!("\"job_{job}\":[{{\"code\":1350}}]"))
            .collect();
        let body = format!("{{\"opstat\":\"error\",\"err\":{{{}}}}}", errors.join(","));
        let response = gengo_messages::ErrorResponse::parse(body.as_bytes()).unwrap();
        let localizer = catalog.localizer(&reader(locale));
        localizer.summary(&response).unwrap().text().to_owned()
    };
    assert_eq!(summary("en", 1), "1 job was rejected");
    assert_eq!(summary("en", 2), "2 jobs were rejected");
    for (locale, samples) in [
        ("ru", &[1, 2, 5][..]),
        ("pl", &[1, 2, 5]),
        ("ar", &[1, 2, 3, 11]),
        ("he", &[1, 2, 3]),
        ("de", &[1, 2]),
    ] {
        let texts: std::collections::BTreeSet<_> = samples
            .iter()
            .map(|&count| summary(locale, count).replace(&count.to_string(), "#"))
            .collect();
        assert_eq!(texts.len(), samples.len(), "{locale}: {texts:?}");
    }
    assert_eq!(
        summary("ru", 21).replace("21", "#"),
        summary("ru", 1).replace('1', "#")
    );
}

#[test]
fn one_localizer_serves_many_threads() {
    fn is_send_and_sync<T: Send + Sync>() {}
    is_send_and_sync::<Catalog>();
    is_send_and_sync::<Localizer>();
    is_send_and_sync::<gengo_messages::Message<'_>>();
    is_send_and_sync::<gengo_messages::ErrorResponse>();
    is_send_and_sync::<gengo_messages::Trace>();
    is_send_and_sync::<Preferences>();

    let localizer = Catalog::builder().build().localizer(&reader("fr-CA,ja"));
    let expected = embedded("fr-CA,ja");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for &code in ErrorCode::ALL {
                    assert_eq!(
                        localizer.message(code).user_text(),
                        expected.message(code).user_text()
                    );
                    assert_eq!(
                        localizer.message(9999).text(),
                        expected.message(9999).text()
                    );
                }
            });
        }
    });
}

#[test]
fn coverage_counts_the_texts_of_each_locale() {
    let coverage = Catalog::embedded().coverage();
    let of = |locale: &str| coverage.iter().find(|c| c.locale == id(locale)).unwrap();
    let english = of("en");
    assert!(english.messages > ErrorCode::ALL.len());
    assert_eq!(english.translated, english.messages);
    for (locale, parent) in [
        ("es-419", Some("es")),
        ("en-GB", Some("en")),
        ("pt-PT", Some("pt-BR")),
        ("ja", None),
        ("zh-Hant", None),
    ] {
        let parent = parent.map(id);
        assert_eq!(of(locale).parent, parent, "{locale}");
    }
    assert!((1..english.messages).contains(&of("es-419").translated));
    assert_eq!(of("ja").translated, english.messages);
    for coverage in &coverage {
        let all = coverage.translated + coverage.inherited;
        assert_eq!(all, english.messages, "{}", coverage.locale);
    }
    assert_eq!(of("he").direction, Direction::RightToLeft);
}

#[test]
fn texts_that_an_overlay_breaks_fall_back_to_those_below() {
    for (broken, code) in [
        ("-service = { -brand } Translate", 1100),
        ("user-app-fault = Fehler in { $place }", 1100),
        ("user-try-later = { user-try-later }", 2800),
    ] {
        let catalog = over(&[("de", broken)]);
        let localizer = catalog.localizer(&reader("de"));
        let message = localizer.message(code);
        let expected = embedded("de");
        let expected = expected.message(code);
        assert_eq!(message.user_text(), expected.user_text(), "{broken}");
        assert_eq!(message.user_locale(), Some(&id("de")), "{broken}");
        assert!(!message.is_fallback(), "{broken}");
    }
    // With its argument the overlay's shared text answers.
    let catalog = over(&[("de", "user-app-fault = Fehler in { $place }")]);
    let localizer = catalog.localizer(&reader("de"));
    let message = localizer.message_with(1100, &fluent_args!["place" => "Berlin"]);
    assert_eq!(message.user_text(), "Fehler in Berlin");
}

#[test]
fn a_thin_locale_can_refer_to_the_part_that_only_its_parent_has() {
    let catalog = over(&[(
        "es-MX",
        "error-2700 = Solo valor\nerror-9002 = y\n    .user = { error-2700.user }",
    )]);
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    let localizer = catalog.localizer(&reader("es-MX"));
    let message = localizer.message(9002);
    assert_eq!(message.user_locale(), Some(&id("es-MX")));
    assert_eq!(
        message.user_text(),
        embedded("es-MX").message(2700).user_text()
    );
}

#[test]
fn the_default_locale_is_not_a_fallback_for_its_own_readers() {
    let catalog = Catalog::builder().default_locale(id("es-419")).build();
    for asked in ["es-MX", "es-419"] {
        let localizer = catalog.localizer(&reader(asked));
        let message = localizer.message(2252);
        assert_eq!(message.locale(), Some(&id("es")), "{asked}");
        assert!(!message.is_fallback(), "{asked}");
    }
    let nothing = catalog.localizer(&Preferences::default());
    assert!(!nothing.message(2252).is_fallback());
    let any = catalog.localizer(&Preferences::from_accept_language("*"));
    assert!(!any.message(2252).is_fallback());
    let german = catalog.localizer(&reader("xx"));
    assert!(german.message(2252).is_fallback());
    // What only English has is a fallback for all of them.
    let catalog = Catalog::builder()
        .default_locale(id("ja"))
        .overlay_text(id("en"), "own", "error-9001 = x\n    .user = X.")
        .build();
    for reader in [Preferences::default(), reader("ja")] {
        assert!(
            catalog.localizer(&reader).message(9001).is_fallback(),
            "{reader:?}"
        );
    }
}

#[test]
fn a_trace_shows_broken_texts_and_their_replacements() {
    let trace = |texts: &[(&str, &str)], code: i64| {
        let localizer = over(texts).localizer(&reader("de"));
        localizer.trace(code).to_string()
    };
    // Two definitions are no lack.
    assert!(!trace(&[("de", "error-9001 = a\nerror-9001 = b")], 9001).contains("broken"));
    // A broken text on top is one; beneath the one that answers it is not asked.
    let broken = trace(&[("de", "error-2700 = { $\n")], 2700);
    assert!(
        broken.contains("text: de: is broken: de.ftl:1:"),
        "{broken}"
    );
    let covered = trace(
        &[("de", "error-2700 = { $\n"), ("de", "error-2700 = x")],
        2700,
    );
    assert!(
        !covered.contains("is broken") || covered.contains("user text: de: is broken"),
        "{covered}"
    );
    assert!(
        covered.starts_with("error-2700 (de, en)\ntext: de: answers\n"),
        "{covered}"
    );
    let unknown = trace(&[], 9999);
    assert!(
        unknown.contains("text: de: answers with unknown-code"),
        "{unknown}"
    );
    assert!(
        unknown.contains("text: en: has no message error-9999"),
        "{unknown}"
    );
    assert!(trace(&[], 404).contains("answers with http-client-error"));
}

#[test]
fn pseudo_locales_are_english_made_foreign() {
    let catalog = Catalog::builder()
        .isolate_arguments(false)
        .pseudo_locales()
        .build();
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    let accented = catalog.localizer(&reader("en-XA"));
    assert_eq!(accented.chain().to_string(), "en-XA, en");
    assert_eq!(
        accented.message(1100).text(),
        "[api_sig īş å řēʠūīřēđ ƒīēĺđ one two]"
    );
    assert!(
        accented.message(1100).user_text().contains("Gengo"),
        "a term is a name"
    );
    assert!(accented.message(404).text().contains("HTTP 404"));
    let right_to_left = catalog.localizer(&reader("ar-XB"));
    let message = right_to_left.message(2800);
    assert_eq!(message.direction(), Direction::RightToLeft);
    assert!(message.text().starts_with('\u{202e}'), "{message}");
    for localizer in [&accented, &right_to_left] {
        for &code in ErrorCode::ALL {
            let message = localizer.message(code);
            let own = localizer.chain().locales().next();
            assert_eq!(message.locale(), own, "{code}");
            assert_eq!(message.user_locale(), own, "{code}");
            let english = embedded("en");
            assert_ne!(message.text(), english.message(code).text(), "{code}");
        }
    }
    // They are never shown unless requested.
    assert_eq!(catalog.chain(&reader("en-AU")).to_string(), "en-GB, en");
    assert_eq!(catalog.chain(&reader("en-CA")).to_string(), "en");
    assert_eq!(catalog.chain(&reader("ar")).to_string(), "ar, en");
    assert!(!Catalog::embedded().locales().any(|id| *id == "en-XA"));
}

#[test]
fn plural_forms_are_those_of_todays_cldr() {
    let texts = "error-9001 = { $n ->\n    [0] none\n    [one] one\n    [few] few\n    [many] many\n   *[other] { $n -> \n        [5] five\n       *[other] other\n    }\n}\n";
    for (locale, n, expected) in [
        ("es", 1_000_000, "many"),
        ("fr", 1_000_000, "many"),
        ("fr", 0, "none"),
        ("fr", 1, "one"),
        ("pt-BR", 2_000_000, "many"),
        ("de", 1_000_000, "other"),
        ("de", 5, "five"),
        ("ru", 5, "many"),
        ("ru", 22, "few"),
        ("he", 20, "other"),
        ("sr-Latn", 3, "few"),
        ("ja", 1, "other"),
        ("xx", 1, "other"),
    ] {
        let catalog = Catalog::empty()
            .overlay_text(locale.parse().unwrap(), "own.ftl", texts)
            .build();
        let localizer = catalog.localizer(&reader(locale));
        let message = localizer.message_with(9001, &fluent_args!["n" => n]);
        assert_eq!(message.text(), expected, "{locale}: {n}");
    }
    let spanish =
        "shared = { $n ->\n    [many] many\n   *[other] other\n }\nerror-9001 = { shared }\n";
    let catalog = Catalog::empty()
        .overlay_text(id("es"), "own.ftl", spanish)
        .build();
    let localizer = catalog.localizer(&reader("es"));
    let message = localizer.message_with(9001, &fluent_args!["n" => 3_000_000]);
    assert_eq!(message.text(), "many", "behind a reference, too");
}
