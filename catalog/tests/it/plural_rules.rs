//! Which form goes with a number, in languages whose rules are well known.
//!
//! `.ci/plural_rules.py` compares the rules of all languages with those of Babel.

use message_catalog::ftl::plural::{Operands, PluralCategory, PluralKind, PluralRules};

#[test]
fn well_known_numbers_take_their_forms() {
    let facts = [
        (
            "ar",
            "0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 99 many, 100 other, 103 few, 111 many, 0.1 other",
        ),
        ("ars", "0 zero, 2 two, 103 few"),
        ("be", "1 one, 11 many, 21 one, 22 few, 12 many, 0.1 other"),
        (
            "br",
            "1 one, 2 two, 3 few, 11 other, 71 other, 1000000 many, 0 other",
        ),
        ("cs", "1 one, 2 few, 5 other, 1.0 many, 1.5 many"),
        ("cy", "0 zero, 1 one, 2 two, 3 few, 6 many, 4 other"),
        ("da", "1 one, 0.5 one, 1.5 one, 2.5 other"),
        ("de", "0 other, 1 one, -1 one, 1.0 other, 2 other"),
        (
            "en",
            "0 other, 1 one, -1 one, 1.0 other, 1.5 other, 2 other",
        ),
        (
            "es",
            "1 one, 1.0 one, 1000000 many, 1000001 other, 1000000.0 other, 1c6 many, 1.2c6 many, 1c3 other",
        ),
        ("fil", "1 one, 4 other, 5 one, 6 other, 0.4 other, 0.5 one"),
        (
            "fr",
            "0 one, 1 one, 1.9 one, 2 other, 1000000 many, 1000001 other",
        ),
        ("fur", "0 other, 1 one, 2 other"),
        ("gl", "1 one, 1000000 many"),
        ("gsw", "1 one, 2 other"),
        ("guw", "0 one, 1 one, 2 other"),
        ("gv", "1 one, 11 one, 12 two, 20 few, 3 other, 1.5 many"),
        ("he", "1 one, 2 two, 0.5 one, 20 other"),
        ("ja", "0 other, 1 other"),
        ("kab", "0 one, 1 one, 1.9 one, 2 other"),
        (
            "kw",
            "0 zero, 1 one, 2 two, 3 few, 21 many, 4 other, 1000 two, 100000 two",
        ),
        ("lg", "1 one, 2 other"),
        ("ln", "0 one, 1 one, 2 other"),
        (
            "lt",
            "1 one, 11 other, 21 one, 2 few, 12 other, 111 other, 1.5 many",
        ),
        (
            "lv",
            "0 zero, 1 one, 11 zero, 21 one, 111 zero, 2 other, 0.1 one, 0.11 zero, 1.0 one",
        ),
        ("mg", "0 one, 1 one, 2 other"),
        ("ms", "0 other, 1 other"),
        ("nah", "1 one, 2 other"),
        (
            "pl",
            "1 one, 2 few, 5 many, 12 many, 22 few, 112 many, 2000000000000000 many, 1.0 other, 22.0 other",
        ),
        ("pt", "0 one, 1 one, 1.5 one, 2 other"),
        ("pt-PT", "0 other, 1 one, 1.5 other, 1000000 many"),
        (
            "ro",
            "0 few, 1 one, 19 few, 20 other, 101 few, 105 few, 119 few, 120 other, 1.5 few",
        ),
        (
            "ru",
            "1 one, 2 few, 5 many, 11 many, 21 one, 111 many, 1.0 other",
        ),
        ("se", "1 one, 2 two, 3 other"),
        ("sl", "1 one, 101 one, 2 two, 3 few, 5 other, 1.0 few"),
        ("sr", "1 one, 2 few, 5 other, 0.1 one, 0.2 few, 0.11 other"),
        ("tg", "0 one, 1 one, 2 other"),
        ("vi", "0 one, 1 one, 2 other"),
        ("yo", "1 other"),
        ("zh", "1 other"),
    ];
    let mut faults = Vec::new();
    for (locale, numbers) in facts {
        faults.extend(unlike(locale, PluralKind::Cardinal, numbers));
    }
    assert_eq!(faults, [""; 0]);
}

#[test]
fn well_known_ordinals_take_their_forms() {
    let facts = [
        (
            "en",
            "1 one, 2 two, 3 few, 4 other, 11 other, 21 one, 112 other, 113 other",
        ),
        ("bg", "1 one, 2 two, 3 few, 11 other"),
        ("ca", "1 one, 2 two, 3 one, 4 few, 5 other"),
        ("cy", "0 zero, 1 one, 2 two, 3 few, 5 many, 10 other"),
        ("de", "1 other"),
        ("es", "1 one, 3 one, 11 other, 2 other"),
        ("fr", "1 one, 2 other"),
        ("hu", "1 one, 5 one, 2 other"),
        ("it", "8 many, 11 many, 80 many, 1 other"),
        ("nn", "1 other"),
        ("pt-PT", "1 other"),
        ("sv", "1 one, 2 one, 11 other, 12 other, 21 one"),
        ("uk", "3 few, 13 other, 23 few"),
    ];
    let mut faults = Vec::new();
    for (locale, numbers) in facts {
        faults.extend(unlike(locale, PluralKind::Ordinal, numbers));
    }
    assert_eq!(faults, [""; 0]);
}

#[test]
fn locales_have_the_rules_of_their_language_whatever_it_is_called() {
    let pairs = [
        ("bs-Cyrl", "bs"),
        ("cmn", "zh"),
        ("en-001", "en"),
        ("es-419", "es"),
        ("fr-CA", "fr"),
        ("in", "id"),
        ("iw", "he"),
        ("ji", "yi"),
        ("kok-Latn", "kok"),
        ("mo", "ro"),
        ("nb", "no"),
        ("nn", "no"),
        ("pt-AO", "pt-PT"),
        ("pt-BR", "pt"),
        ("pt-Latn-PT", "pt-PT"),
        ("sh", "sr"),
        ("sr-Latn", "sr"),
        ("sr-Latn-ME", "sr"),
        ("tl", "fil"),
        ("und-CZ", "cs"),
        ("yue-Hans", "yue"),
        ("zh-Hant", "zh"),
        ("zh-Hant-HK", "zh"),
    ];
    let mut faults = Vec::new();
    for (locale, like) in pairs {
        for number in [
            "0", "1", "1.5", "2", "3", "5", "7", "11", "21", "105", "1000000",
        ] {
            let [ours, theirs] =
                [locale, like].map(|id| category(id, PluralKind::Cardinal, number));
            if ours.is_none() || ours != theirs {
                faults.push(format!(
                    "{number} in {locale}: {ours:?}, in {like}: {theirs:?}"
                ));
            }
        }
    }
    assert_eq!(faults, [""; 0]);
}

#[test]
fn a_language_that_cldr_does_not_know_has_no_rules() {
    for locale in ["tlh", "xx", "ht", "und", "qaa-Latn-DE", "tok"] {
        for kind in [PluralKind::Cardinal, PluralKind::Ordinal] {
            assert!(rules(locale, kind).is_none(), "{locale} {kind:?}");
        }
    }
    assert!(rules("fur", PluralKind::Ordinal).is_none());
}

#[test]
fn categories_are_in_order_and_named_as_in_cldr() {
    let categories = |locale, kind| {
        let names: Vec<_> = rules(locale, kind)
            .unwrap()
            .categories()
            .map(PluralCategory::name)
            .collect();
        names.join(" ")
    };
    assert_eq!(
        categories("ar", PluralKind::Cardinal),
        "zero one two few many other"
    );
    assert_eq!(categories("lv", PluralKind::Cardinal), "zero one other");
    assert_eq!(categories("vi", PluralKind::Cardinal), "one other");
    assert_eq!(categories("yo", PluralKind::Cardinal), "other");
    assert_eq!(categories("en", PluralKind::Ordinal), "one two few other");

    for category in PluralCategory::ALL {
        assert_eq!(PluralCategory::from_name(category.name()), Some(category));
    }
    assert_eq!(PluralCategory::from_name("Other"), None);
    assert!(PluralCategory::ALL.is_sorted());
}

#[test]
fn samples_are_of_their_category() {
    let samples = |locale, kind| {
        let rules = rules(locale, kind).unwrap();
        let samples: Vec<_> = rules
            .categories()
            .map(|category| {
                rules
                    .sample(category)
                    .map_or("-".to_owned(), |number| number.to_string())
            })
            .collect();
        samples.join(" ")
    };
    assert_eq!(samples("en", PluralKind::Cardinal), "1 2");
    assert_eq!(samples("en", PluralKind::Ordinal), "1 2 3 4");
    assert_eq!(samples("ar", PluralKind::Cardinal), "0 1 2 3 11 100");
    assert_eq!(samples("br", PluralKind::Cardinal), "1 2 3 1000000 5");
    assert_eq!(samples("cs", PluralKind::Cardinal), "1 2 - 5");
    assert_eq!(samples("fr", PluralKind::Cardinal), "1 1000000 2");
    assert_eq!(samples("ja", PluralKind::Cardinal), "1");
    assert_eq!(samples("pl", PluralKind::Cardinal), "1 2 5 -");
    assert_eq!(
        rules("en", PluralKind::Cardinal)
            .unwrap()
            .sample(PluralCategory::Zero),
        None
    );
}

#[test]
fn the_last_digits_of_large_numbers_count() {
    let polish = rules("pl", PluralKind::Cardinal).unwrap();
    let of = |operands: Option<Operands>| polish.category(operands.unwrap()).name();

    assert_eq!(
        polish
            .category(Operands::from(2_000_000_000_000_000_u64))
            .name(),
        "many"
    );
    assert_eq!(polish.category(Operands::from(u64::MAX)).name(), "many");
    assert_eq!(
        polish
            .category(Operands::from(18_446_744_073_709_551_602_u64))
            .name(),
        "few"
    );
    assert_eq!(polish.category(Operands::from(i64::MIN)).name(), "many");
    assert_eq!(polish.category(Operands::from(i64::MIN + 6)).name(), "few");
    for (number, expected) in [
        ("100000000000000000", "many"),
        ("100000000000000001", "many"),
        ("100000000000000002", "few"),
        ("200000000000000002", "few"),
        ("100000000000000000002", "few"),
        ("100000000000000000012", "many"),
        ("-100000000000000000002", "few"),
        ("000000000000000000000000001", "one"),
    ] {
        assert_eq!(of(Operands::parse(number)), expected, "{number}");
    }
    for value in [1e15, 2e15, 1e20, 1e23, 1e30, -1e30, f64::MAX] {
        assert_eq!(of(Operands::from_f64(value, 0, None)), "many", "{value}");
    }
    let french = rules("fr", PluralKind::Cardinal).unwrap();
    assert_eq!(
        french
            .category(Operands::from_f64(1e30, 0, None).unwrap())
            .name(),
        "many"
    );
    assert_eq!(
        french
            .category(Operands::from_f64(1e30, 1, None).unwrap())
            .name(),
        "other"
    );
}

#[test]
fn the_digits_that_are_shown_count() {
    let shown = [
        (1.0, 0, None, "1"),
        (1.0, 1, None, "1.0"),
        (-1.0, 2, Some(3), "1.00"),
        (-0.0, 0, None, "0"),
        (1.5, 0, None, "1.5"),
        (1.5, 2, None, "1.50"),
        (1.5, 0, Some(0), "2"),
        (2.5, 0, Some(0), "3"),
        (1.005, 0, Some(2), "1.01"),
        (1.004, 0, Some(2), "1"),
        (1.004, 1, Some(2), "1.0"),
        (0.96, 0, Some(1), "1"),
        (0.96, 1, Some(1), "1.0"),
        (9.999, 2, Some(2), "10.00"),
        (1.23, 3, Some(1), "1.230"),
        (0.1 + 0.2, 0, None, "0.30000000000000004"),
        (0.1 + 0.2, 0, Some(3), "0.3"),
        (1e-7, 0, None, "0.0000001"),
        (1e-7, 0, Some(3), "0"),
        (1e-7, 2, Some(3), "0.00"),
        (4_503_599_627_370_495.5, 0, None, "4503599627370495.5"),
        (4_503_599_627_370_495.5, 0, Some(0), "4503599627370496"),
        (1e30, 0, None, "1000000000000000000000000000000"),
        (
            f64::MIN_POSITIVE,
            0,
            Some(400),
            &format!("{}", f64::MIN_POSITIVE),
        ),
    ];
    let mut faults = Vec::new();
    for (value, minimum, maximum, digits) in shown {
        let ours = Operands::from_f64(value, minimum, maximum);
        if ours.is_none() || ours != Operands::parse(digits) {
            faults.push(format!(
                "{value:?} {minimum} {maximum:?} is not {digits}: {ours:?}"
            ));
        }
    }
    assert_eq!(faults, [""; 0]);

    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(Operands::from_f64(value, 0, None), None);
    }
    assert_eq!(
        Operands::from_f64(1.0, usize::MAX, None),
        Operands::from_f64(1.0, 100, None)
    );
}

#[test]
fn only_plain_decimal_numbers_are_read() {
    for text in [
        "", "-", "+1", ".5", "5.", "1e6", "1,000", "1 ", "--1", "1.2.3", "1c", "c6", "1c-3",
        "1c256", "１", "NaN", "inf",
    ] {
        assert_eq!(Operands::parse(text), None, "{text:?}");
    }
    assert_eq!(Operands::parse("-7"), Some(Operands::from(7)));
    assert_eq!(Operands::parse("007"), Some(Operands::from(7)));
    assert_ne!(Operands::parse("1.0"), Operands::parse("1"));
}

/// What differs from `1 one, 2 few`.
fn unlike(locale: &str, kind: PluralKind, facts: &str) -> Vec<String> {
    let unlike = |fact: &str| {
        let (number, expected) = fact.split_once(' ').unwrap();
        let found = category(locale, kind, number);
        (found != PluralCategory::from_name(expected))
            .then(|| format!("{locale} {kind:?} {fact}: {found:?}"))
    };
    facts.split(", ").filter_map(unlike).collect()
}

fn category(locale: &str, kind: PluralKind, number: &str) -> Option<PluralCategory> {
    Some(rules(locale, kind)?.category(Operands::parse(number).unwrap()))
}

fn rules(locale: &str, kind: PluralKind) -> Option<PluralRules> {
    PluralRules::of(&locale.parse().unwrap(), kind)
}
