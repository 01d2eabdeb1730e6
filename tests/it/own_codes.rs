//! An app's own codes: numbers and words, with facts, over Gengo's texts or without them.

use gengo_messages::rust_embed::{self, RustEmbed};
use gengo_messages::{
    Catalog, CatalogBuilder, Code, CodeIds, ErrorCode, ErrorResponse, Facts, Origin, Preferences,
    ProblemDetails, fluent_args,
};

fn english(builder: CatalogBuilder, text: &str) -> Catalog {
    let builder = builder.isolate_arguments(false);
    builder
        .overlay_text("en".parse().unwrap(), "own.ftl", text)
        .build()
}

fn reader(id: &str) -> Preferences {
    Preferences::from_ids([id]).unwrap()
}

#[test]
fn a_word_is_a_code_like_a_number() {
    let text = "error-card_declined = Card declined\n    .user = Use another card\n\
                error-9001 = { $name } is too large\n\
                error-limit = Over { $limit }\n";
    let catalog = english(Catalog::builder(), text);
    let localizer = catalog.localizer(&reader("en"));
    let message = localizer.message("card_declined");
    assert_eq!(message.text(), "Card declined");
    assert_eq!(message.user_text(), "Use another card");
    assert_eq!(message.code(), None);
    assert_eq!(
        localizer.message("2800").text(),
        "API temporarily unavailable"
    );
    assert_eq!(
        localizer.message(String::from("2800").as_str()).code(),
        Some(2800.into())
    );
    let args = fluent_args!["limit" => 5, "name" => "a.txt"];
    assert_eq!(localizer.message_with("limit", &args).text(), "Over 5");
    assert_eq!(
        localizer.message_with(9001, &args).text(),
        "a.txt is too large"
    );
    assert_eq!(
        localizer.trace("card_declined").to_string().lines().next(),
        Some("error-card_declined (en)")
    );
}

#[test]
fn a_message_of_one_text_says_the_same_to_everyone() {
    let catalog = english(
        Catalog::builder(),
        "sold-out = Sold out\nerror-sold = Sold\nerror-9 = 9",
    );
    let localizer = catalog.localizer(&reader("en"));
    let by_id = localizer.message_by_id("sold-out", &fluent_args![]);
    assert_eq!((by_id.text(), by_id.user_text()), ("Sold out", "Sold out"));
    let by_word = localizer.message("sold");
    assert_eq!((by_word.text(), by_word.user_text()), ("Sold", "Sold"));
    // A number's text is for developers.
    let by_number = localizer.message(9);
    assert_eq!(by_number.text(), "9");
    assert_eq!(by_number.user_origin(), Origin::Generic);
}

#[test]
fn an_unknown_word_gets_the_generic_message() {
    let catalog = english(Catalog::builder(), "a = b");
    let localizer = catalog.localizer(&reader("en"));
    for word in [
        "no_such_code",
        "",
        "not an id",
        "ä",
        "-service",
        "{",
        "error-2700.user",
    ] {
        let message = localizer.message(word);
        assert_eq!(message.text(), format!("unknown error {word}"), "{word:?}");
        assert_eq!(message.origin(), Origin::Generic);
        assert_eq!(message.user_origin(), Origin::Generic);
        let by_id = localizer.message_by_id(word, &fluent_args![]);
        assert_eq!(by_id.origin(), Origin::Generic, "{word:?}");
    }
}

#[test]
fn a_message_of_a_code_is_the_same_by_its_id() {
    let localizer = Catalog::embedded().localizer(&reader("ja"));
    for &code in ErrorCode::ALL {
        let by_id = localizer.message_by_id(&code.message_id(), &fluent_args![]);
        let by_code = localizer.message(code);
        assert_eq!(by_id.code(), Some(code));
        assert_eq!(
            (by_id.text(), by_id.user_text()),
            (by_code.text(), by_code.user_text())
        );
    }
}

#[test]
fn the_form_of_ids_is_the_apps_choice() {
    let text = "shop-7-error = Seven\nshop-sold_out-error = Sold out\nerror-2700 = Own credits\n";
    let ids: CodeIds = "shop-{code}-error".parse().unwrap();
    for (builder, gengo) in [
        (Catalog::builder(), "Own credits"),
        (Catalog::empty(), "unknown error 2700"),
    ] {
        let catalog = english(builder.code_ids(ids.clone()), text);
        let localizer = catalog.localizer(&reader("en"));
        assert_eq!(localizer.message(7).text(), "Seven");
        assert_eq!(localizer.message("sold_out").text(), "Sold out");
        assert_eq!(localizer.message(2700).text(), gengo);
        assert!(catalog.codes().contains(&7.into()));
        assert_eq!(
            catalog.code_of("shop-sold_out-error"),
            Some(Code::Word("sold_out"))
        );
        assert_eq!(catalog.code_of("sold_out"), None);
    }
    for wrong in [
        "",
        "error",
        "{code",
        "{code}{code}",
        "é{code}",
        "1{code}",
        "-{code}",
        "a b{code}",
    ] {
        let error = wrong.parse::<CodeIds>().unwrap_err().to_string();
        assert!(error.contains("error-{code}"), "{error}");
    }
    assert_eq!(CodeIds::default().to_string(), "error-{code}");
}

#[test]
fn a_number_that_gengo_has_keeps_the_catalogs_own_text_each_time_it_is_asked_for() {
    let text = "error-2700 = As Gengo\n    .user = For users\nshop-2700 = As the shop\n    \
                .user = For customers\n";
    let ids = || "shop-{code}".parse().unwrap();
    let gengo = ("As Gengo", "For users");
    let shop = ("As the shop", "For customers");
    let table = [
        (Catalog::builder(), gengo),
        (Catalog::builder().code_ids(ids()), gengo),
        (Catalog::empty(), gengo),
        (Catalog::empty().code_ids(ids()), shop),
        (Catalog::empty().code_ids(ids()).gengo_codes(true), gengo),
    ];
    for (builder, expected) in table {
        let localizer = english(builder, text).localizer(&reader("en"));
        for _ in 0..3 {
            let message = localizer.message(2700);
            assert_eq!((message.text(), message.user_text()), expected);
            assert_eq!(message.code(), Some(ErrorCode::new(2700)));
        }
    }
}

#[test]
fn facts_of_gengos_codes_are_not_those_of_an_apps_own() {
    let own = Facts::new()
        .name("OUT_OF_PAPER")
        .category("printing")
        .field("tray");
    let text = "error-2700 = The printer has no paper\nerror-jam = The paper is stuck\n";
    let over_gengo = english(
        Catalog::builder()
            .code(2700, own.clone())
            .code("jam", own.clone()),
        text,
    );
    let alone = english(
        Catalog::empty()
            .code(2700, own.clone())
            .code("jam", own.clone()),
        text,
    );
    assert_eq!(
        over_gengo.facts(2700).unwrap().name.unwrap(),
        "NOT_ENOUGH_CREDITS"
    );
    assert_eq!(alone.facts(2700), Some(own.clone()));
    assert_eq!(alone.facts(2800), None);
    for catalog in [&over_gengo, &alone] {
        assert_eq!(catalog.facts("jam"), Some(own.clone()));
        assert_eq!(catalog.facts("other"), None);
    }
    assert_eq!(alone.codes(), [ErrorCode::new(2700)]);
    let told = english(Catalog::empty().gengo_codes(true), text);
    assert_eq!(
        told.facts(2700).unwrap().name.unwrap(),
        "NOT_ENOUGH_CREDITS"
    );
}

#[test]
fn a_catalog_without_gengos_texts_still_has_a_sentence_for_any_error() {
    let builder = || {
        [
            ("de", "a = a"),
            ("en-US", "a = a"),
            ("tlh", "a = a"),
            ("pt-AO", "a = a"),
        ]
        .into_iter()
        .fold(
            Catalog::empty().isolate_arguments(false),
            |builder, (locale, text)| {
                builder.overlay_text(locale.parse().unwrap(), "own.ftl", text)
            },
        )
    };
    let catalog = builder().build();
    let ids: Vec<String> = catalog.locales().map(ToString::to_string).collect();
    assert_eq!(ids, ["de", "en-US", "pt-AO", "tlh"], "no locale is added");
    for (locale, expected) in [
        ("de", "unbekannter Fehler 404"),
        ("en", "unknown error 404"),
        ("tlh", "unknown error 404"),
        ("pt-AO", "erro desconhecido 404"),
    ] {
        let localizer = catalog.localizer(&reader(locale));
        let message = localizer.message(404);
        assert_eq!(message.text(), expected, "{locale}");
        assert_eq!(message.origin(), Origin::Generic);
        assert!(
            !message.user_text().contains("Gengo"),
            "{}",
            message.user_text()
        );
    }
    for locale in ["de", "en", "pt-AO"] {
        let localizer = catalog.localizer(&reader(locale));
        let jobs = ErrorResponse::parse(br#"{"err":{"a":[{"code":1}],"b":[{"code":2}]}}"#).unwrap();
        let unreadable = ErrorResponse::parse(b"?").unwrap_err();
        let problem = ProblemDetails::of_response(&localizer, &jobs);
        for text in [
            localizer.explain(&jobs).user_text(),
            localizer.explain(&unreadable).text(),
            localizer.explain(&unreadable).user_text(),
            problem.title().unwrap_or_default(),
        ] {
            assert!(text.contains(' '), "{locale}: {text:?} is a sentence");
            assert!(!text.contains("Gengo"), "{locale}: {text}");
        }
    }
    let without = builder().generic_messages(false).build();
    assert_eq!(
        without.localizer(&reader("de")).message(404).text(),
        "error-404"
    );
    // The app's own generic texts win.
    let own = builder().overlay_text(
        "de".parse().unwrap(),
        "g.ftl",
        "unknown-code = Fehler { $code }",
    );
    assert_eq!(
        own.build().localizer(&reader("de")).message(404).text(),
        "Fehler 404"
    );
}

#[derive(RustEmbed)]
#[folder = "tests/it/embedded"]
struct Texts;

#[test]
fn embedded_files_override_the_texts_in_one_line() {
    let catalog = Catalog::builder().embed::<Texts>().build();
    let localizer = catalog.localizer(&reader("de"));
    assert_eq!(localizer.message("card_declined").text(), "Karte abgelehnt");
    assert_eq!(
        localizer.message("sold_out").text(),
        "Ausverkauft",
        "in a folder of the locale"
    );
    assert_eq!(localizer.message(2800).origin(), Origin::FirstChoice);
    let problems: Vec<String> = catalog.problems().iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 3, "{problems:#?}");
    for (problem, path) in problems
        .iter()
        .zip(["de/broken.ftl", "lost.ftl", "no locale/x.ftl"])
    {
        assert!(problem.contains(path), "{problem} is about {path}");
    }
}

#[test]
fn problems_of_embedded_files_name_file_line_and_locale() {
    let catalog = Catalog::builder().embed::<Texts>().build();
    let problem = catalog
        .problems()
        .iter()
        .find(|own| own.locale().is_some())
        .unwrap();
    assert!(problem.line().is_some_and(|line| line > 1));
    assert_eq!(problem.locale().unwrap().to_string(), "de");
    assert_eq!(problem.id(), Some("error-broken"));
}
