//! Plural forms are those of today's CLDR, wherever a choice stands.

use gengo_messages::{Catalog, FluentArgs, fluent_args};

use crate::helpers::{laid, reader};

/// The form that a text of a locale takes for a number.
fn form(
    locale: &str,
    text: &str,
    number: impl Into<fluent_bundle::FluentValue<'static>>,
) -> String {
    let catalog = laid(Catalog::empty(), &[(locale, text)]);
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    let localizer = catalog.localizer(&reader(locale));
    let mut args = FluentArgs::new();
    args.set("n", number.into());
    let message = localizer.message_with(9001, &args);
    message.text().to_owned()
}

const FORMS: &str = "[zero] zero\n       [one] one\n       [two] two\n       [few] few\n       [many] many\n      *[other] other\n    }";

/// The same choice alone, in mid-sentence, through `NUMBER`, nested, twice, in an attribute that
/// is referred to, and in a message that is.
fn texts() -> Vec<(String, &'static str)> {
    let choice = format!("{{ $n ->\n       {FORMS}");
    let number = format!("{{ NUMBER($n) ->\n       {FORMS}");
    let twice = format!("{{ NUMBER(NUMBER($n, minimumIntegerDigits: 1)) ->\n       {FORMS}");
    vec![
        (format!("error-9001 =\n    {choice}\n"), ""),
        (format!("error-9001 = A {choice} Z\n"), "A Z"),
        (format!("error-9001 =\n    {number}\n"), ""),
        (format!("error-9001 =\n    {twice}\n"), ""),
        (
            format!("error-9001 =\n    {{ $n ->\n       *[other] A {choice} Z\n    }}\n"),
            "A Z",
        ),
        (
            format!("error-9001 = A {{ text.part }} Z\ntext =\n    .part =\n    {choice}\n"),
            "A Z",
        ),
        (
            format!("error-9001 = A {{ text }} Z\ntext =\n    {choice}\n"),
            "A Z",
        ),
    ]
}

#[test]
fn a_selection_uses_current_plural_rules_anywhere_in_a_text() {
    let mut faults = Vec::new();
    for (locale, number, expected) in [
        ("ar", 103, "few"),
        ("ar", 111, "many"),
        ("ar", 100, "other"),
        ("ro", 105, "few"),
        ("ro", 119, "few"),
        ("ro", 120, "other"),
        ("fr", 1_000_000, "many"),
        ("es", 2_000_000, "many"),
        ("pt-BR", 3_000_000, "many"),
        ("he", 20, "other"),
        ("he", 2, "two"),
        ("lv", 111, "zero"),
        ("lt", 111, "other"),
        ("lt", 121, "one"),
        ("pl", 22, "few"),
        ("pl", 2_000_000_000, "many"),
        ("kab", 0, "one"),
        ("kab", 2, "other"),
        ("fur", 1, "one"),
        ("se", 2, "two"),
        ("gv", 20, "few"),
        ("gv", 12, "two"),
        ("kw", 0, "zero"),
        ("kw", 1, "one"),
        ("ln", 0, "one"),
        ("lg", 1, "one"),
        ("mg", 0, "one"),
        ("gsw", 1, "one"),
        ("yo", 1, "other"),
        ("ms", 1, "other"),
        ("ja", 1, "other"),
        ("sr-Latn", 21, "one"),
        ("xx", 1, "other"),
    ] {
        for (text, around) in texts() {
            let found = form(locale, &text, number);
            let expected = match around {
                "" => expected.to_owned(),
                _ => format!("A {expected} Z"),
            };
            if found != expected {
                faults.push(format!("{locale} {number}: {found} for {text}"));
            }
        }
    }
    assert_eq!(faults, [""; 0]);
}

#[test]
fn large_numbers_fractions_and_ordinals_have_the_form_of_cldr() {
    let plain = format!("error-9001 =\n    {{ $n ->\n       {FORMS}\n");
    assert_eq!(form("pl", &plain, 2e15), "many");
    assert_eq!(form("pl", &plain, 1e22), "many");
    assert_eq!(form("fr", &plain, 1.5), "one");
    assert_eq!(form("fr", &plain, 2.5), "other");
    assert_eq!(form("cs", &plain, 1.5), "many");
    assert_eq!(form("en", &plain, f64::NAN), "other");
    let digits = plain.replace("{ $n ->", "{ NUMBER($n, minimumFractionDigits: 1) ->");
    assert_eq!(form("en", &digits, 1), "other", "1.0 jobs");
    assert_eq!(form("en", &plain, 1), "one");
    let ordinal = plain.replace("{ $n ->", "{ NUMBER($n, type: \"ordinal\") ->");
    for (number, expected) in [
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (4, "other"),
        (11, "other"),
        (22, "two"),
    ] {
        assert_eq!(form("en", &ordinal, number), expected);
    }
    assert_eq!(form("it", &ordinal, 8), "many");
    for (locale, number) in [("en", 2.5), ("en", 1.5), ("cy", 2.5), ("it", 8.5)] {
        assert_eq!(form(locale, &ordinal, number), "other", "{locale} {number}");
    }
}

#[test]
fn exact_numbers_beat_plural_forms_and_texts_compare_as_texts() {
    let text = "error-9001 = A { $n ->\n    [103] exact\n    [few] few\n    [one] one\n   *[other] other\n } Z\n";
    assert_eq!(form("ar", text, 103), "A exact Z");
    assert_eq!(form("ar", text, 104), "A few Z");
    assert_eq!(form("ar", text, "few"), "A few Z");
    assert_eq!(form("en", text, "1"), "A other Z");
}

#[test]
fn an_argument_of_a_term_chooses_as_well() {
    let catalog = laid(
        Catalog::empty(),
        &[(
            "ro",
            "error-9001 = { -jobs(n: 105) } { $x }\n-jobs = A { $n ->\n    [few] few\n   *[other] other\n }\n",
        )],
    );
    let localizer = catalog.localizer(&reader("ro"));
    let message = localizer.message_with(9001, &fluent_args!["x" => "z"]);
    assert_eq!(message.text(), "A few z");
}
