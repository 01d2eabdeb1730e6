//! Dates and times, locale by locale.

use message_catalog::{Catalog, FluentValue, Part, Preferences};

/// 2024-05-17T14:03:09.500Z, a Friday.
const FRIDAY: f64 = 1_715_954_589_500.0;

fn catalog(locale: &str, call: &str) -> Catalog {
    Catalog::builder()
        .overlay_text(
            locale.parse().unwrap(),
            "own.ftl",
            format!("shown = {{ {call} }}"),
        )
        .isolate_arguments(false)
        .build()
}

fn shown(locale: &str, call: &str, date: FluentValue<'_>) -> Option<String> {
    let localizer = catalog(locale, call).localizer(&Preferences::default());
    let text = localizer.text_with("shown", Part::Value, &[("d", date)])?;
    Some(text.as_str().to_owned())
}

#[test]
fn a_date_is_written_as_the_locale_writes_it() {
    let differing: Vec<_> = [
        ("en", "DATETIME($d)", "5/17/2024"),
        // Browsers write 17.5.2024: ICU4X takes numbers from the locale's short date.
        ("de", "DATETIME($d)", "17.05.2024"),
        ("ja", "DATETIME($d)", "2024/05/17"),
        (
            "en",
            "DATETIME($d, dateStyle: \"full\")",
            "Friday, May 17, 2024",
        ),
        (
            "de",
            "DATETIME($d, dateStyle: \"full\")",
            "Freitag, 17. Mai 2024",
        ),
        ("en", "DATETIME($d, dateStyle: \"long\")", "May 17, 2024"),
        ("fr", "DATETIME($d, dateStyle: \"long\")", "17 mai 2024"),
        ("en", "DATETIME($d, dateStyle: \"medium\")", "May 17, 2024"),
        ("en", "DATETIME($d, dateStyle: \"short\")", "5/17/24"),
        ("en", "DATETIME($d, timeStyle: \"short\")", "2:03\u{202f}PM"),
        ("de", "DATETIME($d, timeStyle: \"medium\")", "14:03:09"),
        (
            "en",
            "DATETIME($d, month: \"long\", day: \"numeric\")",
            "May 17",
        ),
        (
            "en",
            "DATETIME($d, year: \"numeric\", month: \"short\")",
            "May 2024",
        ),
        ("en", "DATETIME($d, weekday: \"long\")", "Friday"),
        (
            "de",
            "DATETIME($d, hour: \"numeric\", minute: \"2-digit\")",
            "14:03",
        ),
        ("en", "DATETIME($d, year: \"numeric\")", "2024"),
        ("en", "DATETIME(0)", "1/1/1970"),
    ]
    .iter()
    .map(|(locale, call, expected)| (locale, call, shown(locale, call, FRIDAY.into()), expected))
    .filter(|(_, _, shown, expected)| shown.as_deref() != Some(**expected))
    .collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

#[test]
fn arguments_that_are_not_dates_are_skipped() {
    for date in [
        FluentValue::from("2024-05-17"),
        f64::NAN.into(),
        f64::INFINITY.into(),
        8.65e15.into(),
    ] {
        assert_eq!(shown("en", "DATETIME($d)", date.clone()), None, "{date:?}");
    }
    assert!(shown("en", "DATETIME($d)", (-8.64e15).into()).is_some());
}

#[test]
fn unsupported_options_of_datetime_are_problems() {
    for (options, reason) in [
        (
            "timeZone: \"UTC\"",
            "DATETIME does not support the option timeZone",
        ),
        ("era: \"short\"", "DATETIME does not support the option era"),
        (
            "hour12: \"true\"",
            "DATETIME does not support the option hour12",
        ),
        (
            "timeStyle: \"full\"",
            "the option timeStyle of DATETIME does not take that value",
        ),
        (
            "month: \"narrow\"",
            "the option month of DATETIME does not take that value",
        ),
        (
            "day: 2",
            "the option day of DATETIME does not take that value",
        ),
        (
            "dateStyle: \"long\", year: \"numeric\"",
            "DATETIME cannot show these parts of a date together",
        ),
        (
            "minute: \"numeric\"",
            "DATETIME cannot show these parts of a date together",
        ),
        (
            "year: \"numeric\", day: \"numeric\"",
            "DATETIME cannot show these parts of a date together",
        ),
    ] {
        let catalog = catalog("en", &format!("DATETIME($d, {options})"));
        let reasons: Vec<_> = catalog.problems().iter().map(|own| own.reason()).collect();
        assert_eq!(reasons, [reason], "{options}");
    }
}
