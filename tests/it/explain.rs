//! Error types of an app whose texts are localized.

use std::borrow::Cow;
use std::fmt;

use gengo_messages::{
    Argument, Catalog, Declared, ErrorCode, Explain, Localizer, Origin, Preferences, ResponseError,
    check,
};

const ENGLISH: &str = "\
card-declined = Card { $card } declined over { $limit }
    .user = Use another card
shop-full = { $left ->
    [0] nothing is left
    [one] one { $item } is left
   *[other] { $left } of { $item } are left
 }
error-9001 = Box { $number } is lost
error-voucher_expired = The voucher has expired
renamed = { $other } and { $shown }
tuple = { $second }
generic = { $value }
borrowed = { $text }
unit-struct = Nothing else
";

#[derive(Debug, Explain)]
#[allow(dead_code, reason = "some fields are there to be passed over")]
enum ShopError<'t, T: fmt::Display> {
    CardDeclined {
        card: String,
        limit: u32,
    },
    #[explain(id = "shop-full")]
    NoRoom {
        left: u64,
        item: Cow<'t, str>,
    },
    #[explain(code = 9001)]
    BoxLost {
        #[explain(text)]
        number: i64,
    },
    #[explain(code = "voucher_expired")]
    Voucher,
    Renamed {
        #[explain(name = "other")]
        one: Box<str>,
        #[explain(text)]
        shown: T,
        #[explain(skip)]
        _hidden: Vec<u8>,
        source: fmt::Error,
    },
    Tuple(Hidden, #[explain(name = "second")] &'t str),
    #[explain(transparent)]
    Gengo(ResponseError),
    #[explain(transparent)]
    Inner {
        inner: Generic<i64>,
    },
}

#[derive(Debug)]
struct Hidden;

#[derive(Debug, Explain)]
struct Generic<T> {
    value: T,
}

#[derive(Debug, Explain)]
struct Borrowed<'t> {
    text: &'t str,
}

#[derive(Debug, Explain)]
struct UnitStruct;

#[derive(Debug, Explain)]
enum Never {}

type Shop = ShopError<'static, char>;

fn catalog(text: &str) -> Catalog {
    let builder = Catalog::builder().isolate_arguments(false);
    builder
        .overlay_text("en".parse().unwrap(), "shop.ftl", text)
        .build()
}

fn localizer(text: &str) -> Localizer {
    catalog(text).localizer(&Preferences::from_ids(["en"]).unwrap())
}

#[test]
fn each_variant_has_its_message_with_its_fields() {
    let localizer = localizer(ENGLISH);
    let text = |error: &dyn Explain| localizer.explain(error).text().to_owned();
    let declined: Shop = ShopError::CardDeclined {
        card: "1234".into(),
        limit: 500,
    };
    assert_eq!(text(&declined), "Card 1234 declined over 500");
    assert_eq!(localizer.explain(&declined).user_text(), "Use another card");
    for (left, expected) in [
        (0, "nothing is left"),
        (1, "one tea is left"),
        (7, "7 of tea are left"),
    ] {
        let error: Shop = ShopError::NoRoom {
            left,
            item: "tea".into(),
        };
        assert_eq!(text(&error), expected);
    }
    let lost: Shop = ShopError::BoxLost { number: i64::MAX };
    assert_eq!(text(&lost), "Box 9223372036854775807 is lost");
    assert_eq!(localizer.explain(&lost).code(), Some(ErrorCode::new(9001)));
    let voucher: Shop = ShopError::Voucher;
    assert_eq!(text(&voucher), "The voucher has expired");
    let renamed: Shop = ShopError::Renamed {
        one: "one".into(),
        shown: 'x',
        _hidden: Vec::new(),
        source: fmt::Error,
    };
    assert_eq!(text(&renamed), "one and x");
    assert_eq!(text(&ShopError::<char>::Tuple(Hidden, "two")), "two");
    let inner: Shop = ShopError::Inner {
        inner: Generic { value: 3 },
    };
    assert_eq!(text(&inner), "3");
    assert_eq!(text(&Borrowed { text: "borrowed" }), "borrowed");
    assert_eq!(text(&UnitStruct), "Nothing else");
    assert_eq!(text(&Box::new(UnitStruct)), "Nothing else");
}

#[test]
fn an_apps_error_shows_the_gengo_error_inside() {
    let localizer = localizer(ENGLISH);
    let body = br#"{"opstat":"error","err":{"code":2800,"msg":"down"}}"#;
    let error: Shop = ShopError::Gengo(check(body).unwrap_err());
    let message = localizer.explain(&error);
    assert_eq!(message.code(), Some(ErrorCode::SERVICE_UNAVAILABLE));
    assert_eq!(message.text(), "API temporarily unavailable");
}

#[test]
fn one_line_in_a_test_sees_that_types_and_texts_agree() {
    let declared = [
        Shop::declared(),
        Borrowed::declared(),
        UnitStruct::declared(),
        Never::declared(),
    ];
    let declared = declared.concat();
    assert_eq!(declared.len(), 9, "Gengo's own are not among them");
    assert_eq!(catalog(ENGLISH).verify(declared), Ok(()));
}

#[test]
fn all_that_is_wrong_is_reported_at_once() {
    let german = "\
card-declined = Karte { $karte } abgelehnt
shop-full = { $item }: { NUMBER($left) }
borrowed = { $text ->
   *[other] { -nothing }
 }
";
    let catalog = Catalog::builder()
        .overlay_text("en".parse().unwrap(), "en.ftl", ENGLISH)
        .overlay_text("de".parse().unwrap(), "de.ftl", german)
        .overlay_text("de-CH".parse().unwrap(), "ch.ftl", "unit-struct = Nichts")
        .build();
    let declared = [
        Shop::declared(),
        Borrowed::declared(),
        UnitStruct::declared(),
    ]
    .concat();
    let error = catalog.verify(declared).unwrap_err();
    let faults: Vec<&str> = error.faults().collect();
    let of = |locale: &str| -> Vec<&str> {
        let marked = format!(": {locale}: ");
        faults
            .iter()
            .copied()
            .filter(|fault| fault.contains(&marked))
            .collect()
    };
    assert!(of("en").is_empty(), "{error}");
    let expected = [
        "ShopError::CardDeclined: de: card-declined uses $karte, which is not among the arguments ($card, $limit)",
        "ShopError::CardDeclined: de: card-declined does not use $card",
        "ShopError::CardDeclined: de: card-declined does not use $limit",
        "ShopError::CardDeclined: de: no usable text for card-declined.user: ",
        "ShopError::BoxLost: de: no usable text for error-9001: ",
        "ShopError::Voucher: de: no usable text for error-voucher_expired: ",
        "ShopError::Renamed: de: no usable text for renamed: ",
        "ShopError::Tuple: de: no usable text for tuple: ",
        "Generic: de: no usable text for generic: ",
        "Borrowed: de: no usable text for borrowed: ",
        "UnitStruct: de: no usable text for unit-struct: ",
    ];
    for (fault, expected) in of("de").iter().zip(expected) {
        assert!(fault.starts_with(expected), "{fault}\n{expected}");
    }
    assert_eq!(of("de").len(), expected.len(), "{error}");
    // German fills in what Swiss German lacks.
    assert_eq!(of("de-CH").len(), expected.len() - 1, "{error}");
    assert!(of("fr").is_empty(), "the app has no French texts");
    assert!(format!("{error:?}").lines().count() > faults.len());
}

#[test]
fn verifying_a_catalog_without_texts_fails() {
    let error = Catalog::empty()
        .build()
        .verify(UnitStruct::declared())
        .unwrap_err();
    assert_eq!(
        error.faults().collect::<Vec<_>>(),
        ["UnitStruct: the app has no texts"]
    );
}

#[test]
fn a_declaration_says_who_asks_for_what() {
    let declared: Vec<Declared> = Shop::declared();
    assert_eq!(declared[0].place(), "ShopError::CardDeclined");
    assert_eq!(declared[0].arguments(), ["card", "limit"]);
}

#[test]
fn arguments_are_texts_and_numbers() {
    let localizer = localizer("generic = { $value }");
    fn shown<T: Argument>(localizer: &Localizer, value: T) -> String {
        localizer.explain(&Generic { value }).text().to_owned()
    }
    assert_eq!(shown(&localizer, "text"), "text");
    assert_eq!(shown(&localizer, 'c'), "c");
    assert_eq!(shown(&localizer, String::from("string")), "string");
    assert_eq!(shown(&localizer, Cow::Borrowed("cow")), "cow");
    assert_eq!(shown(&localizer, 7_u8), "7");
    assert_eq!(shown(&localizer, -7_i64), "-7");
    assert_eq!(shown(&localizer, 0.5_f32), "0.5");
    assert_eq!(shown(&localizer, Box::new(12_usize)), "12");
}

#[test]
fn a_missing_message_is_generic_and_names_what_was_asked_for() {
    let localizer = localizer("other = other");
    let message = localizer.explain(&UnitStruct);
    assert_eq!(message.origin(), Origin::Generic);
    assert_eq!(message.text(), "unknown error unit-struct");
}
