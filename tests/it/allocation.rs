//! What a message that was asked for before costs: no allocation.

use allocation_counter::measure;
use gengo_messages::{Catalog, ErrorResponse, FluentValue, Preferences};

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
