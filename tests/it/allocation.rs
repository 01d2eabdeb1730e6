//! What a message that was asked for before costs: no allocation.

use std::fs;

use allocation_counter::measure;
use gengo_messages::{Catalog, CatalogBuilder, ErrorResponse, FluentValue, Preferences};

#[test]
fn a_static_message_that_was_asked_for_before_allocates_nothing() {
    let reader = Preferences::from_ids(["es-MX"]).unwrap();
    let localizer = Catalog::embedded().localizer(&reader);
    let first = measure(|| {
        localizer.message(2700);
    });
    assert!(first.count_total > 0, "the first time the chain is asked");
    let again = measure(|| {
        let message = localizer.message(2700);
        assert!(!message.text().is_empty() && !message.user_text().is_empty());
        assert!(message.locale().is_some());
    });
    assert_eq!(again.count_total, 0);
}

#[test]
fn explaining_a_known_error_again_allocates_nothing() {
    let localizer = Catalog::embedded().localizer(&Preferences::default());
    let response = ErrorResponse::parse(br#"{"err":{"code":1350,"msg":"m","x":1}}"#).unwrap();
    localizer.explain(&response.errors()[0]);
    let again = measure(|| {
        localizer.explain(&response.errors()[0]);
    });
    assert_eq!(again.count_total, 0);
}

#[test]
fn a_reader_seen_before_shares_what_was_worked_out() {
    let catalog = Catalog::embedded();
    let reader = Preferences::from_accept_language("de-CH, fr;q=0.5");
    let first = catalog.localizer(&reader);
    first.message(2700);
    let again = measure(|| {
        let localizer = catalog.localizer(&reader);
        localizer.message(2700);
    });
    assert_eq!(again.count_total, 0);
}

#[test]
fn a_text_with_arguments_that_is_written_into_a_buffer_allocates_nothing_once_warm() {
    let text = "error-9001 = No room for { $name }
error-9002 = { $count ->
    [one] { $count } file of { $size } is lost
   *[other] { $count } files of { $size } are lost
 }
error-9003 = { NUMBER($price, minimumFractionDigits: 2) } credits, { NUMBER($share, style: \"percent\") }
";
    let catalog = Catalog::builder()
        .overlay_text("de".parse().unwrap(), "own.ftl", text)
        .build();
    let localizer = catalog.localizer(&Preferences::from_ids(["de"]).unwrap());
    let mut out = String::with_capacity(10_000);
    let mut write_all = || {
        out.clear();
        for number in [1.0, 1234567.891, -0.1 - 0.2, 1e300] {
            let args = [
                ("name", FluentValue::from("a.txt")),
                ("count", FluentValue::from(number)),
                ("size", FluentValue::from(number)),
                ("price", FluentValue::from(number)),
                ("share", FluentValue::from(0.25)),
            ];
            for code in [9001, 9002, 9003] {
                localizer.write_text(code, &args, &mut out);
                localizer.write_user_text(2700, &args, &mut out);
            }
        }
    };
    write_all();
    write_all();
    let warm = measure(&mut write_all);
    assert_eq!(warm.count_total, 0);
    assert!(out.contains("1.234.567,891"), "{out}");
}

/// The bytes that a catalog keeps after every text was asked for in some languages.
fn kept(catalog: impl Fn() -> CatalogBuilder, locales: &[&str]) -> i64 {
    let mut held = None;
    let measured = measure(|| {
        let catalog = catalog().build();
        let localizers = locales.iter().map(|locale| {
            let localizer = catalog.localizer(&Preferences::from_ids([*locale]).unwrap());
            for code in catalog.codes() {
                localizer.message(*code);
            }
            localizer
        });
        let localizers: Vec<_> = localizers.collect();
        held = Some((catalog, localizers));
    });
    assert!(held.is_some());
    measured.bytes_current
}

#[test]
fn a_further_language_keeps_at_most_five_times_its_file() {
    let text = |locale: &str| {
        let file = format!("{}/locales/{locale}/errors.ftl", env!("CARGO_MANIFEST_DIR"));
        fs::read_to_string(file).unwrap()
    };
    let overlays = |locales: &[&str]| {
        let over = |builder: CatalogBuilder, locale: &&str| {
            builder.overlay_text(locale.parse().unwrap(), "a.ftl", text(locale))
        };
        locales.iter().fold(Catalog::empty(), over)
    };
    // What the process works out once and for all is not counted.
    kept(Catalog::builder, &["en", "de", "el", "id", "zh-Hant"]);
    for locale in ["de", "el", "id", "zh-Hant"] {
        let bound = 5 * i64::try_from(text(locale).len()).unwrap();
        let built_in = |locales: &[&str]| kept(Catalog::builder, locales);
        let own = built_in(&["en", locale]) - built_in(&["en"]);
        assert!(own <= bound, "{locale}: {own} bytes, more than {bound}");
        let overlay = |locales: &[&str]| kept(|| overlays(locales), locales);
        let own = overlay(&["en", locale]) - overlay(&["en"]);
        assert!(
            own <= bound,
            "{locale}, an app's own: {own} bytes, more than {bound}"
        );
    }
}

#[test]
fn readers_who_never_come_again_do_not_pile_up() {
    let catalog = Catalog::builder().build();
    let flood = |from: usize| {
        for i in from..from + 2_000 {
            let reader =
                Preferences::from_accept_language(&format!("ja;q=0.{:03}, de-x{i:07}", i % 1000));
            catalog.localizer(&reader);
            let region = char::from(b'A' + (i % 26) as u8);
            let other = char::from(b'A' + (i / 26 % 26) as u8);
            let reader =
                Preferences::from_accept_language(&format!("ja-{region}{other}, {i:0100}"));
            catalog.localizer(&reader);
        }
    };
    flood(0);
    let kept = measure(|| flood(2_000));
    assert!(
        kept.bytes_current < 1 << 20,
        "{} bytes more after 4,000 readers",
        kept.bytes_current
    );
}
