//! Functions of an app's own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use message_catalog::{Catalog, CatalogBuilder, FluentValue, Part, Preferences};

fn catalog(texts: &str) -> CatalogBuilder {
    Catalog::builder()
        .overlay_text("de".parse().unwrap(), "own.ftl", texts)
        .isolate_arguments(false)
        .function("UPPER", |call| match call.positional() {
            [FluentValue::String(text)] => text.to_uppercase().into(),
            _ => FluentValue::None,
        })
        .function("SUM", |call| {
            let numbers = call.positional().iter().map(|value| match value {
                FluentValue::Number(number) => number.value,
                _ => f64::NAN,
            });
            numbers.sum::<f64>().into()
        })
        .function("LOCALE", |call| call.locale().to_string().into())
        .function("NAMED", |call| match call.named("a") {
            Some(FluentValue::String(text)) => text.to_string().into(),
            _ => FluentValue::None,
        })
        .function("PANIC", |_| panic!("as an app's function may"))
}

fn rendered(catalog: &Catalog) -> Option<String> {
    let localizer = catalog.localizer(&Preferences::default());
    let args = [("s", "ein Wort".into()), ("n", FluentValue::from(1234.5))];
    let text = localizer.text_with("shown", Part::Value, &args)?;
    Some(text.as_str().to_owned())
}

#[test]
fn the_result_of_a_function_can_be_shown_selected_by_and_passed_on() {
    for (text, expected) in [
        ("shown = { UPPER($s) }!", "EIN WORT!"),
        ("shown = { UPPER(\"wort\") }", "WORT"),
        ("shown = { SUM($n, 0.5, $n) }", "2.469,5"),
        (
            "shown = { NUMBER(SUM($n, 1), minimumFractionDigits: 2) }",
            "1.235,50",
        ),
        ("shown = { UPPER(UPPER($s)) }", "EIN WORT"),
        ("shown = { LOCALE() }", "de"),
        ("shown = { NAMED(a: \"b\") }", "b"),
        (
            "shown = { SUM($n, -1233.5) ->\n    [one] eins\n   *[other] andere\n }",
            "eins",
        ),
        (
            "shown = { LOCALE() ->\n    [de] deutsch\n   *[other] andere\n }",
            "deutsch",
        ),
        (
            "shown = { -word }\n-word = ein { UPPER(\"wort\") }",
            "ein WORT",
        ),
        ("shown = { -word(s: \"x\") }\n-word = { UPPER($s) }", "X"),
        ("shown = { other }\nother = { UPPER($s) }", "EIN WORT"),
    ] {
        let catalog = catalog(text).build();
        assert!(
            catalog.problems().is_empty(),
            "{text}: {:?}",
            catalog.problems()
        );
        assert_eq!(rendered(&catalog).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn a_text_gives_way_whose_function_gives_nothing_or_panics() {
    for text in [
        "shown = { UPPER($n) }",
        "shown = { UPPER($gone) }",
        "shown = { NAMED() }",
        "shown = { PANIC() }",
        "shown = { NUMBER(UPPER($s)) }",
    ] {
        let catalog = catalog(text)
            .overlay_text("en".parse().unwrap(), "own.ftl", "shown = English")
            .default_locale("de".parse().unwrap())
            .build();
        assert_eq!(rendered(&catalog).as_deref(), Some("English"), "{text}");
    }
}

#[test]
fn a_function_that_cannot_be_called_is_a_problem() {
    for (text, reason) in [
        ("shown = { GONE($s) }", "the function GONE does not exist"),
        (
            "shown = { -t.kind ->\n   *[a] b\n }\n-t = x\n    .kind = { LOCALE() }",
            "needs to know -t before the function in it can be called",
        ),
    ] {
        let catalog = catalog(text).build();
        let reasons: Vec<_> = catalog.problems().iter().map(|own| own.reason()).collect();
        assert_eq!(reasons, [reason], "{text}");
    }
}

#[test]
fn a_function_is_called_each_time_and_number_stays_what_it_is() {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let catalog = catalog("shown = { COUNT() } { NUMBER($n) }")
        .function("COUNT", move |_| {
            counter.fetch_add(1, Ordering::Relaxed).into()
        })
        .function("NUMBER", |_| "never called".into())
        .build();
    assert_eq!(rendered(&catalog).as_deref(), Some("0 1.234,5"));
    assert_eq!(rendered(&catalog).as_deref(), Some("1 1.234,5"));
    assert_eq!(count.load(Ordering::Relaxed), 2);
}
