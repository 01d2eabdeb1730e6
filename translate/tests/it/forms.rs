//! Variants: what their keys are compared with, and which numbers they are for.

use crate::folders::{folder_of_bytes, found, rules, told};

/// An English text with a choice by `$n`.
fn english(one: &str, other: &str) -> String {
    format!("# A\n# $n (Number) - n\na = {{ $n ->\n    [one] {one}\n   *[other] {other}\n}}\n")
}

/// A text with these variants of `$n`; the last is the default.
fn choice(variants: &[(&str, &str)]) -> String {
    let (last, others) = variants.split_last().unwrap();
    let mut text = "a = { $n ->\n".to_owned();
    for (key, value) in others {
        text += &format!("    [{key}] {value}\n");
    }
    text + &format!("   *[{}] {}\n}}\n", last.0, last.1)
}

#[test]
fn keys_that_were_translated_or_misspelt_are_found() {
    let users = english("{ $n } user", "{ $n } users");
    let n = "{ $n }";
    for (locale, keys, count) in [
        ("es", &["uno", "many", "other"][..], 1),
        ("de", &["One", "other"], 1),
        ("ca", &["one", "many", "altres"], 1),
        ("fr", &["un", "plusieurs", "autre"], 3),
        ("de", &["ONE", "OTHER"], 2),
        ("pl", &["one", "fwe", "many", "other"], 1),
        ("de", &["1", "andere"], 1),
        ("de", &["oen", "other"], 1),
    ] {
        let text = choice(&keys.iter().map(|key| (*key, n)).collect::<Vec<_>>());
        let expected = vec![format!("variant-key {locale}"); count];
        assert_eq!(told(locale, &users, &text), expected, "{keys:?}");
    }
    let plain = "# A\n# $n (Number) - n\na = { $n } users\n";
    let text = choice(&[("uno", n), ("other", n)]);
    assert_eq!(told("es", plain, &text), ["variant-key es"]);
    assert_eq!(
        told(
            "de",
            &english("x { $n }", "y { $n }").replace("[one]", "[One]"),
            "a = { $n }\n"
        ),
        ["variant-key en"]
    );
}

#[test]
fn keys_of_choices_by_texts_are_free() {
    let by_text = "# A\n# $n (String) - the system\na = { $n ->\n    [windows] A disk\n   *[other] A file\n}\n";
    for keys in [["windows", "other"], ["one", "other"], ["Win", "Andere"]] {
        let text = choice(&[(keys[0], "Eins"), (keys[1], "Zwei")]);
        assert_eq!(told("de", by_text, &text), [""; 0], "{keys:?}");
    }
    let undescribed = by_text.replace("# $n (String) - the system", "# $n - who");
    let undescribed = undescribed.replace("windows", "male");
    let text = choice(&[("male", "Eins"), ("female", "Drei"), ("other", "Zwei")]);
    assert_eq!(told("de", &undescribed, &text), [""; 0]);
    let users = english("{ $n } user", "{ $n } users");
    for keys in [
        &["0", "1", "other"][..],
        &["0", "one", "other"],
        &["1", "other"],
    ] {
        let text = choice(&keys.iter().map(|key| (*key, "{ $n }")).collect::<Vec<_>>());
        assert_eq!(told("de", &users, &text), [""; 0], "{keys:?}");
    }
}

#[test]
fn a_text_is_never_equal_to_a_number() {
    let described = "# A\n# $n (String) - the code\na = Code { $n }\n";
    let text = choice(&[("9001", "Code { $n }"), ("other", "Fehler { $n }")]);
    assert_eq!(told("de", described, &text), ["variant-key de"]);
    let own = "# A\n# $code - its code\nerror-9001 = { $code ->\n    [9001] One { $code }\n   *[other] Two { $code }\n}\n";
    let german = "error-9001 = Fehler { $code }\n";
    assert_eq!(told("de", own, german), ["variant-key en"]);
    // Of other messages nothing is known.
    let other = own.replace("error-9001", "other");
    assert_eq!(told("de", &other, "other = Fehler { $code }\n"), [""; 0]);
    let brand = "# B\n-b = Widgets\n# A\na = { -b } updated\n";
    let text = "-b = Widgets\n    .number = 1\na = { -b } { -b.number ->\n    [1] erneuert\n   *[other] erneuerte\n}\n";
    assert_eq!(told("de", brand, text), ["variant-key de"]);
}

#[test]
fn an_attribute_of_a_term_chooses_by_words() {
    let english = "# B\n-brand = Widgets\n# A\n# $n (Number) - n\na = { -brand } updated\n";
    for (locale, keys) in [
        ("ru", ["one", "other"]),
        ("de", ["few", "other"]),
        ("ru", ["one", "many"]),
        ("pl", ["masculine", "feminine"]),
    ] {
        for attribute in ["number", "gender"] {
            let text = format!(
                "-brand = Виджеты\n    .{attribute} = {}\na = {{ -brand }} {{ -brand.{attribute} ->\n    [{}] x\n   *[{}] y\n}}\n",
                keys[1], keys[0], keys[1]
            );
            assert_eq!(told(locale, english, &text), [""; 0], "{keys:?}");
        }
    }
    // English itself.
    let own = "# B\n-brand = Widgets\n    .number = other\n# A\na = { -brand.number ->\n    [one] { -brand } is new\n    [few] { -brand } were new\n   *[other] { -brand } are new\n}\n";
    assert_eq!(
        told("de", own, "-brand = Widgets\na = { -brand } ist neu\n"),
        [""; 0]
    );
    // A number beside it still needs its forms.
    let both = "# B\n-brand = Widgets\n# A\n# $n (Number) - n\na = { -brand }: { $n ->\n    [one] { $n } job\n   *[other] { $n } jobs\n}\n";
    let text = "-brand = Виджеты\n    .number = other\na = { -brand.number ->\n    [one] { -brand }\n   *[other] { -brand }\n}: { $n ->\n    [one] { $n } задание\n   *[other] { $n } задания\n}\n";
    assert_eq!(told("ru", both, text), ["plural-missing ru"]);
}

#[test]
fn a_form_for_several_numbers_needs_its_name_and_the_number() {
    let words = english("One job", "{ $n } jobs");
    let (n, said) = ("{ $n }", "words");
    // `[1]` where the form is for 21, too; words in it.
    for (locale, others) in [
        ("ru", &["few", "many", "other"][..]),
        ("uk", &["few", "many", "other"]),
        ("be", &["few", "many", "other"]),
        ("lv", &["zero", "other"]),
        ("lt", &["few", "many", "other"]),
        ("hr", &["few", "other"]),
        ("sl", &["two", "few", "other"]),
        ("is", &["other"]),
        ("mk", &["other"]),
    ] {
        let variants = |first: &'static str, text: &'static str| {
            let first = std::iter::once((first, text));
            choice(
                &first
                    .chain(others.iter().map(|key| (*key, n)))
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(
            told(locale, &words, &variants("one", n)),
            [""; 0],
            "{locale}"
        );
        let found = told(locale, &words, &variants("one", said));
        assert_eq!(found, [format!("missing-variable {locale}")]);
        if others.len() > 1 {
            let found = told(locale, &words, &variants("1", n));
            assert_eq!(found, [format!("plural-missing {locale}")]);
        }
    }
    let few = choice(&[
        ("one", n),
        ("few", "dwa lub trzy zadania"),
        ("many", n),
        ("other", n),
    ]);
    assert_eq!(told("pl", &words, &few), ["missing-variable pl"]);
    let two = choice(&[("one", n), ("two", "dve nalogi"), ("few", n), ("other", n)]);
    assert_eq!(told("sl", &words, &two), ["missing-variable sl"]);
    // Without the number in the default form, readers do not learn how many.
    let others = choice(&[("one", "Ein Auftrag"), ("other", "Aufträge")]);
    assert_eq!(told("de", &words, &others), ["missing-variable de"]);
    assert_eq!(told("ja", &words, "a = ジョブ\n"), ["missing-variable ja"]);
    let shown = english("{ $n } job", "{ $n } jobs");
    let text = choice(&[("one", "задание"), ("few", n), ("many", n), ("other", n)]);
    assert_eq!(told("ru", &shown, &text), ["missing-variable ru"]);
}

#[test]
fn words_do_for_a_form_of_one_number_alone() {
    let words = english("One job", "{ $n } jobs");
    let n = "{ $n }";
    for (locale, variants) in [
        ("de", &[("1", "Ein Auftrag"), ("other", n)][..]),
        ("de", &[("one", "Ein Auftrag"), ("other", n)]),
        (
            "de",
            &[("0", "Kein Auftrag"), ("one", "Ein Auftrag"), ("other", n)],
        ),
        (
            "pl",
            &[
                ("one", "Jedno zadanie"),
                ("few", n),
                ("many", n),
                ("other", n),
            ],
        ),
        (
            "pl",
            &[
                ("1", "Jedno zadanie"),
                ("few", n),
                ("many", n),
                ("other", n),
            ],
        ),
        (
            "ar",
            &[
                ("zero", "لا"),
                ("one", "مهمة واحدة"),
                ("two", "مهمتان"),
                ("few", n),
                ("many", n),
                ("other", n),
            ],
        ),
        (
            "he",
            &[("one", "עבודה אחת"), ("two", "שתי עבודות"), ("other", n)],
        ),
        ("fr", &[("one", "Un travail"), ("many", n), ("other", n)]),
        // Whole numbers have no other forms.
        ("ru", &[("one", n), ("few", n), ("many", n)]),
        ("cs", &[("one", "Jedna zakázka"), ("few", n), ("other", n)]),
    ] {
        assert_eq!(
            told(locale, &words, &choice(variants)),
            [""; 0],
            "{locale} {variants:?}"
        );
    }
    assert_eq!(told("ja", &words, "a = ジョブ { $n } 件\n"), [""; 0]);
}

#[test]
fn of_a_language_without_plural_rules_nothing_is_asked() {
    let words = english("1 job", "{ $n } jobs");
    let text = choice(&[("one", "1 tembiapo"), ("other", "{ $n } tembiapo")]);
    assert_eq!(told("gn", &words, &text), [""; 0]);
    let text = choice(&[("one", "Peteĩ tembiapo"), ("other", "{ $n } tembiapo")]);
    assert_eq!(told("gn", &words, &text), [""; 0]);
}

#[test]
fn a_variant_for_none_may_say_that_there_is_nothing() {
    let english = "# A\n# $n (Number) - n\n# $of (Number) - of\na = { $n ->\n    [one] { $n } match of { $of }\n   *[other] { $n } matches of { $of }\n}\n";
    let all = "{ $n } { $of }";
    let arabic = choice(&[
        ("zero", "لا مطابقة"),
        ("one", all),
        ("two", all),
        ("few", all),
        ("many", all),
        ("other", all),
    ]);
    assert_eq!(told("ar", english, &arabic), [""; 0]);
    let german = choice(&[("0", "Nichts gefunden"), ("one", all), ("other", "{ $n }")]);
    assert_eq!(told("de", english, &german), ["missing-variable de"]);
}

#[test]
fn a_term_takes_only_named_arguments() {
    let english =
        "# T\n# $case (String) - c\n-t = Two\n# A\n# $n (Number) - n\na = To { -t }: { $n }\n";
    let text = |call: &str| {
        format!(
            "-t = {{ $case ->\n    [dative] Zwei\n   *[other] Zwein\n}}\n    .g = m\na = Zu {{ {call} }}: {{ $n }}\n"
        )
    };
    for call in [
        "-t($n)",
        "-t(\"dative\")",
        "-t(1)",
        "-t(NUMBER($n))",
        "-t($n, case: \"dative\")",
        "-t(-t)",
    ] {
        assert_eq!(
            told("de", english, &text(call)),
            ["term-argument de"],
            "{call}"
        );
    }
    for call in ["-t(case: \"dative\")", "-t()", "-t"] {
        assert_eq!(told("de", english, &text(call)), [""; 0], "{call}");
    }
    let selector = "-t.g($n) ->\n    [m] { -t } er\n   *[f] { -t } sie\n";
    assert_eq!(told("de", english, &text(selector)), ["term-argument de"]);
    let own = english.replace("{ -t }", "{ -t($n) }");
    assert_eq!(
        told("de", &own, "-t = Zwei\na = Zu { -t }: { $n }\n"),
        ["term-argument en"]
    );
}

#[test]
fn what_an_app_cannot_render_is_a_finding() {
    let english = "# B\n-b = Widgets\n# A\na = About { -b }\n";
    for (text, rule) in [
        (
            "-b = Widgets\na = { -b.gender ->\n    [m] Der { -b }\n   *[f] Die { -b }\n}\n",
            "unknown-attribute de",
        ),
        (
            "-b = Widgets\na = { PLATFORM() ->\n    [mac] { -b }\n   *[other] Über { -b }\n}\n",
            "unknown-function de",
        ),
        (
            "-b = Widgets\na = { PLATFORM() } { -b }\n",
            "unknown-function de",
        ),
        (
            "-b = Widgets\na = Ü\u{9b}ber { -b }\n",
            "control-character de",
        ),
        (
            "-b = Widgets\na = { \"\\u009B\" } { -b }\n",
            "control-character de",
        ),
        (
            "-b = Widgets\na = { \"\\U00001B\" } { -b }\n",
            "control-character de",
        ),
    ] {
        assert_eq!(told("de", english, text), [rule], "{text}");
    }
    let text = "-b = Widgets\na = { \"\\u000A\" }Über { -b }\n";
    assert_eq!(told("de", english, text), [""; 0]);
}

#[test]
fn a_name_stays_as_it_is() {
    let english = "# B\n-brand = Paper Lantern\n# C\n-long = The Old Paper Lantern\n# A\na = Made by { -brand }\n# D\nd = Made by many hands\n";
    let same =
        "-brand = Paper Lantern\n    .short = Paper Lantern\n-long = The Old Paper Lantern\n";
    for (locale, text) in [
        ("de", "Von { -brand }"),
        ("ja", "{ -brand }製"),
        ("ru", "Сделано: { -brand }"),
    ] {
        let right = format!("{same}a = {text}\nd = x\n");
        assert_eq!(told(locale, english, &right), [""; 0]);
        let wrong = format!("{same}a = {text}\nd = Made by many hands\n");
        assert_eq!(
            told(locale, english, &wrong),
            [format!("same-as-english {locale}")]
        );
    }
}

#[test]
fn functions_that_the_settings_name_can_be_called() {
    let english = b"# A\n# $on (Number) - the day\na = On { DATETIME($on, dateStyle: \"long\") }\n";
    let german = "a = Am { DATETIME($on, dateStyle: \"long\") }, { UPPER($on) }\n".as_bytes();
    let settings: &[u8] = b"functions = [\"DATETIME\"]\n";
    let folder = folder_of_bytes(&[
        ("en/app.ftl", english),
        ("de/app.ftl", german),
        ("check.toml", settings),
    ]);
    let findings = found(folder.path());
    assert_eq!(rules(&findings), ["unknown-function"], "{findings:?}");
    assert_eq!(
        findings[0].message,
        "unknown function UPPER; only NUMBER, DATETIME are available"
    );
    std::fs::write(folder.path().join("check.toml"), "").unwrap();
    assert_eq!(found(folder.path()).len(), 3);
}
