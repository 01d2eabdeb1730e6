//! How numbers are written, locale by locale.

use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle};
use message_catalog::{Catalog, CatalogBuilder, FluentValue, Part, Preferences};

fn laid(locale: &str, text: &str) -> CatalogBuilder {
    Catalog::builder()
        .overlay_text(locale.parse().unwrap(), "own.ftl", text)
        .isolate_arguments(false)
}

fn rendered(catalog: CatalogBuilder, number: FluentValue<'_>) -> Option<String> {
    let localizer = catalog.build().localizer(&Preferences::default());
    let text = localizer.text_with("shown", Part::Value, &[("n", number)])?;
    Some(text.as_str().to_owned())
}

/// What a text of a locale, the value of a message, shows of a number.
fn shown(locale: &str, text: &str, number: f64) -> String {
    rendered(laid(locale, &format!("shown = {text}")), number.into()).unwrap()
}

fn shown_with(
    locale: &str,
    text: &str,
    number: f64,
    options: FluentNumberOptions,
) -> Option<String> {
    let number = FluentNumber::new(number, options);
    rendered(laid(locale, &format!("shown = {text}")), number.into())
}

/// Compares many at once, and tells all that differ.
fn all_are_shown(cases: &[(&str, &str, f64, &str)]) {
    let differing: Vec<_> = cases
        .iter()
        .map(|(locale, text, number, expected)| {
            (locale, text, shown(locale, text, *number), expected)
        })
        .filter(|(_, _, shown, expected)| shown != *expected)
        .collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

#[test]
fn a_number_is_written_as_the_locale_writes_it() {
    all_are_shown(&[
        ("en", "{ $n }", 1234567.891, "1,234,567.891"),
        ("de", "{ $n }", 1234567.891, "1.234.567,891"),
        ("fr", "{ $n }", 1234567.891, "1\u{202f}234\u{202f}567,891"),
        ("hi", "{ $n }", 1234567.891, "12,34,567.891"),
        ("de-CH", "{ $n }", 1234567.891, "1'234'567.891"),
        ("ar-EG", "{ $n }", -1234567.891, "\u{61c}-١٬٢٣٤٬٥٦٧٫٨٩١"),
        ("fa", "{ $n }", 1234.5, "۱٬۲۳۴٫۵"),
        ("sv", "{ $n }", -5.5, "−5,5"),
        ("kab", "{ $n }", 1234.5, "1\u{a0}234,5"),
        ("es-MX", "{ $n }", 1234.5, "1,234.5"),
        ("es-UY", "{ $n }", 12345.5, "12.345,5"),
        ("tlh", "{ $n }", 1234.5, "1,234.5"),
        ("iw", "{ $n }", -1.0, "\u{200e}-1"),
    ]);
}

#[test]
fn the_first_group_has_as_many_digits_as_the_locale_wants() {
    all_are_shown(&[
        ("es", "{ $n }", 1234.0, "1234"),
        ("es", "{ $n }", 12345.0, "12.345"),
        ("pl", "{ $n }", 1234.0, "1234"),
        ("pt-PT", "{ $n }", 1234.0, "1234"),
        ("pt-BR", "{ $n }", 1234.0, "1.234"),
        (
            "es",
            "{ NUMBER($n, useGrouping: \"always\") }",
            1234.0,
            "1.234",
        ),
        (
            "en",
            "{ NUMBER($n, useGrouping: \"min2\") }",
            1234.0,
            "1234",
        ),
        (
            "en",
            "{ NUMBER($n, useGrouping: \"false\") }",
            1234567.0,
            "1234567",
        ),
        ("en", "{ NUMBER($n, useGrouping: 0) }", 1234567.0, "1234567"),
        (
            "en",
            "{ NUMBER($n, useGrouping: \"true\") }",
            1234567.0,
            "1,234,567",
        ),
    ]);
}

#[test]
fn three_digits_of_a_fraction_are_shown_unless_others_are_asked_for() {
    all_are_shown(&[
        ("en", "{ $n }", 0.12345, "0.123"),
        ("en", "{ $n }", 2.0, "2"),
        ("en", "{ $n }", 999.9996, "1,000"),
        ("en", "{ $n }", -0.0004, "-0"),
        (
            "de",
            "{ NUMBER($n, minimumFractionDigits: 2) }",
            3.0,
            "3,00",
        ),
        (
            "de",
            "{ NUMBER($n, minimumFractionDigits: 2) }",
            0.12345,
            "0,123",
        ),
        (
            "de",
            "{ NUMBER($n, minimumFractionDigits: 5) }",
            0.5,
            "0,50000",
        ),
        ("de", "{ NUMBER($n, maximumFractionDigits: 0) }", 2.5, "3"),
        (
            "de",
            "{ NUMBER($n, maximumFractionDigits: 2) }",
            1.005,
            "1,01",
        ),
        ("de", "{ NUMBER($n, minimumIntegerDigits: 2) }", 7.0, "07"),
        (
            "de",
            "{ NUMBER($n, maximumSignificantDigits: 2) }",
            123456.0,
            "120.000",
        ),
        (
            "de",
            "{ NUMBER($n, minimumSignificantDigits: 3) }",
            5.0,
            "5,00",
        ),
        (
            "de",
            "{ NUMBER($n, maximumFractionDigits: 20) }",
            1e-7,
            "0,0000001",
        ),
        ("de", "{ 1234.50 }", 0.0, "1.234,50"),
        (
            "de",
            "{ NUMBER(3.14159, maximumFractionDigits: 2) }",
            0.0,
            "3,14",
        ),
    ]);
}

#[test]
fn the_outer_of_two_calls_counts() {
    all_are_shown(&[
        (
            "en",
            "{ NUMBER(NUMBER($n, minimumFractionDigits: 2), minimumFractionDigits: 1) }",
            1.0,
            "1.0",
        ),
        (
            "en",
            "{ NUMBER(NUMBER($n, minimumFractionDigits: 4), maximumFractionDigits: 1) }",
            1.26,
            "1.3",
        ),
        (
            "en",
            "{ NUMBER(NUMBER($n, maximumFractionDigits: 1), minimumFractionDigits: 3) }",
            1.0,
            "1.000",
        ),
    ]);
}

#[test]
fn percentages_follow_the_locale() {
    let text = "{ NUMBER($n, style: \"percent\") }";
    all_are_shown(&[
        ("en", text, 0.125, "13%"),
        ("de", text, 0.5, "50\u{a0}%"),
        ("tr", text, -0.5, "-%50"),
        ("eu", text, 0.5, "%\u{a0}50"),
        ("ar-EG", text, 0.5, "٥٠٪\u{61c}"),
        ("hi", text, 12345.0, "12,34,500%"),
        (
            "en",
            "{ NUMBER($n, style: \"percent\", maximumFractionDigits: 1) }",
            0.1256,
            "12.6%",
        ),
    ]);
    let options = FluentNumberOptions {
        style: FluentNumberStyle::Percent,
        ..FluentNumberOptions::default()
    };
    assert_eq!(
        shown_with("fr", "{ $n }", 0.5, options).as_deref(),
        Some("50\u{a0}%")
    );
}

#[test]
fn infinity_and_nan_have_the_locales_names() {
    all_are_shown(&[
        ("en", "{ $n }", f64::NAN, "NaN"),
        ("ru", "{ $n }", f64::NAN, "не\u{a0}число"),
        ("de", "{ $n }", f64::NEG_INFINITY, "-∞"),
    ]);
}

#[test]
fn the_plural_form_matches_the_digits_shown() {
    let number = |text: &str| format!("{{ {text} ->\n    [one] one\n   *[other] other\n }}");
    for (text, value, expected) in [
        ("$n", 1.0, "one"),
        ("$n", 1.0004, "one"),
        ("$n", 1.001, "other"),
        ("NUMBER($n, minimumFractionDigits: 1)", 1.0, "other"),
        ("NUMBER($n, maximumFractionDigits: 0)", 1.4, "one"),
        ("NUMBER($n, maximumSignificantDigits: 1)", 1.4, "one"),
    ] {
        assert_eq!(
            shown("en", &number(text), value),
            expected,
            "{text} {value}"
        );
    }
}

#[test]
fn a_variant_for_a_number_is_chosen_whatever_options_the_number_has() {
    let ordinal = "{ NUMBER($n, type: \"ordinal\") ->\n    [1] first of all\n    [one] st\n   *[other] th\n }";
    assert_eq!(shown("en", ordinal, 1.0), "first of all");
    assert_eq!(shown("en", ordinal, 21.0), "st");
    let digits =
        "{ NUMBER($n, minimumFractionDigits: 1) ->\n    [1] just one\n   *[other] other\n }";
    assert_eq!(shown("en", digits, 1.0), "just one");
}

#[test]
fn a_texts_options_count_before_those_of_the_number() {
    let options = |minimum, maximum| FluentNumberOptions {
        minimum_fraction_digits: minimum,
        maximum_fraction_digits: maximum,
        use_grouping: false,
        ..FluentNumberOptions::default()
    };
    for (text, given, expected) in [
        ("{ $n }", options(Some(2), None), "1234.50"),
        ("{ $n }", options(None, Some(0)), "1235"),
        (
            "{ NUMBER($n, useGrouping: \"auto\") }",
            options(None, None),
            "1,234.5",
        ),
        (
            "{ NUMBER($n, maximumFractionDigits: 1) }",
            options(Some(3), None),
            "1234.5",
        ),
        (
            "{ NUMBER($n, minimumFractionDigits: 3) }",
            options(None, Some(1)),
            "1234.500",
        ),
        (
            "{ $n }",
            options(Some(usize::MAX), None),
            &format!("1234.5{}", "0".repeat(99)),
        ),
    ] {
        assert_eq!(
            shown_with("en", text, 1234.5, given).as_deref(),
            Some(expected),
            "{text}"
        );
    }
}

#[test]
fn unsupported_options_of_number_are_problems() {
    for (options, reason) in [
        (
            "currency: \"EUR\"",
            "NUMBER does not support the option currency",
        ),
        (
            "currencyDisplay: \"code\"",
            "NUMBER does not support the option currencyDisplay",
        ),
        ("unit: \"liter\"", "NUMBER does not support the option unit"),
        (
            "minimumfractiondigits: 1",
            "NUMBER does not support the option minimumfractiondigits",
        ),
        (
            "style: \"currency\"",
            "the option style of NUMBER does not take that value",
        ),
        (
            "style: \"unit\"",
            "the option style of NUMBER does not take that value",
        ),
        (
            "type: \"word\"",
            "the option type of NUMBER does not take that value",
        ),
        (
            "useGrouping: \"sometimes\"",
            "the option useGrouping of NUMBER does not take that value",
        ),
        (
            "useGrouping: 1",
            "the option useGrouping of NUMBER does not take that value",
        ),
        (
            "minimumFractionDigits: \"2\"",
            "the option minimumFractionDigits of NUMBER does not take that value",
        ),
        (
            "minimumIntegerDigits: 0",
            "the option minimumIntegerDigits of NUMBER does not take that value",
        ),
        ("maximumFractionDigits: 101", "the number 101 is too long"),
        (
            "minimumFractionDigits: 3, maximumFractionDigits: 2",
            "NUMBER is given a minimum of digits above the maximum",
        ),
    ] {
        let text = format!("shown = {{ NUMBER($n, {options}) }}");
        let catalog = laid("en", &text).build();
        let reasons: Vec<_> = catalog.problems().iter().map(|own| own.reason()).collect();
        assert_eq!(reasons, [reason], "{options}");
        assert_eq!(rendered(laid("en", &text), 1.into()), None, "{options}");
    }
}

#[test]
fn an_amount_of_money_that_an_app_gives_is_not_shown_as_a_bare_number() {
    let options = FluentNumberOptions {
        style: FluentNumberStyle::Currency,
        currency: Some("EUR".to_owned()),
        ..FluentNumberOptions::default()
    };
    assert_eq!(shown_with("en", "{ $n }", 5.0, options), None);
}

#[test]
fn numbers_are_plain_if_that_is_asked_for() {
    let plain = |text: &str| {
        let catalog = laid("de", &format!("shown = {text}")).localize_numbers(false);
        rendered(catalog, 1234567.891.into()).unwrap()
    };
    assert_eq!(plain("{ $n }"), "1234567.891");
    assert_eq!(
        plain("{ NUMBER($n, minimumFractionDigits: 4) }"),
        "1234567.8910"
    );
    assert_eq!(plain("{ 1234.50 }"), "1234.50");
}
