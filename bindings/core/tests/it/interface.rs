//! The interface says what the library says.

use gengo_messages_bindings::{
    Args, Catalog, Code, Options, Preferences, ProblemOptions, Response, WORDS, check,
    preferences_from_json,
};
use serde_json::{Value, json};

fn catalog(options: Value) -> Catalog {
    let options = Options::from_json(options.to_string().as_bytes()).unwrap();
    Catalog::new(&options).unwrap()
}

fn reader(header: &str) -> Preferences {
    Preferences::from_accept_language(header)
}

const TWO_JOBS: &[u8] =
    br#"{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a"}],"job_7":[{"code":2700,"msg":"b","balance":3}]}}"#;

#[test]
fn a_message_has_both_texts_and_where_they_are_from() {
    let localizer = catalog(json!({})).localizer(&reader("ar-EG"));
    let message = localizer.message(Code::from(2700), None);
    assert_eq!(message.code, Some(2700));
    assert_eq!(message.user_locale.as_deref(), Some("ar"));
    assert_eq!((message.direction, message.origin), ("rtl", "first-choice"));
    assert!(!message.is_fallback);
}

#[test]
fn a_response_is_explained_error_by_error() {
    let localizer = catalog(json!({ "isolate_arguments": false })).localizer(&reader("en"));
    let explanation = localizer.explain(Response::Body(TWO_JOBS)).unwrap();
    assert_eq!(explanation.message.user_text, "2 jobs were rejected");
    assert_eq!(
        (explanation.failure.kind, explanation.failure.retry),
        ("rejected", "after-action")
    );
    let [first, second] = explanation.errors.as_slice() else {
        panic!("two errors: {explanation:?}");
    };
    assert_eq!(first.error.job.as_deref(), Some("job_1"));
    assert_eq!(
        first.message.user_text,
        "There is no text to translate. Please enter some text."
    );
    assert_eq!(second.error.name, Some("NOT_ENOUGH_CREDITS"));
    assert_eq!(second.error.data[0].value.0, json!(3));
}

#[test]
fn a_success_is_no_failure() {
    let body = Response::Body(br#"{"opstat":"ok","response":{}}"#);
    assert_eq!(check(body), None);
    let localizer = catalog(json!({})).localizer(&reader("en"));
    assert_eq!(localizer.explain(body), None);
    assert_eq!(
        localizer.problem_details(body, &ProblemOptions::default()),
        None
    );
}

#[test]
fn a_call_without_a_response_is_unreachable_and_may_be_tried_later() {
    let failure = check(Response::Unreachable("timed\nout")).unwrap();
    assert_eq!((failure.kind, failure.retry), ("unreachable", "later"));
    assert_eq!(failure.log, "the service could not be reached: timed\\nout");
}

#[test]
fn overlays_and_own_codes_are_data() {
    let catalog = catalog(json!({
        "overlays": [
            { "locale": "en", "text": "error-card_declined = Card { $card } declined" },
            { "folder": concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/overlay") },
        ],
        "codes": { "card_declined": { "category": "payment", "retry": "after-action" } },
        "isolate_arguments": false,
    }));
    assert_eq!(catalog.problems(), []);
    assert_eq!(catalog.codes().last(), Some(&9001));
    assert_eq!(catalog.retry(Code::from("card_declined")), "after-action");
    assert_eq!(
        catalog
            .facts(Code::from("card_declined"))
            .unwrap()
            .category
            .unwrap(),
        "payment"
    );
    let args = Args::from_json(br#"{"card":"1234"}"#).unwrap();
    let message = catalog
        .localizer(&reader("en"))
        .message(Code::from("card_declined"), Some(&args));
    assert_eq!(message.text, "Card 1234 declined");
}

#[test]
fn locales_that_are_loaded_count_as_built_in() {
    let german = "error-2700 = Nicht genug Guthaben\nunknown-code = unbekannt: { $code }";
    let locales = json!([{ "locale": "de", "text": german }]);
    let own = json!([{ "locale": "en", "text": "error-1 = one" }, { "locale": "de", "text": "error-1 = eins" }]);
    let with_gengo = catalog(json!({ "locales": locales, "overlays": own }));
    let localizer = with_gengo.localizer(&reader("de"));
    assert_eq!(
        localizer.message(Code::from(2700), None).text,
        "Nicht genug Guthaben"
    );

    let alone = catalog(json!({ "embedded": false, "locales": locales, "overlays": own }));
    assert_eq!(alone.locales(), ["de", "en"]);
    let localizer = alone.localizer(&reader("de"));
    let message = localizer.message(Code::from(2700), None);
    assert_eq!(message.text, "unbekannt: \u{2068}2700\u{2069}");
}

#[test]
fn readers_are_data() {
    let chain = |sources: &str| {
        let reader = preferences_from_json(sources.as_bytes()).unwrap();
        catalog(json!({})).chain(&reader).join(", ")
    };
    let sources = r#"[{"lossy_ids":["pt-BR",""]},{"accept_language":"en-AU, de;q=0.5"}]"#;
    assert_eq!(chain(sources), "pt-BR, en-GB, en");
    assert_eq!(chain(r#"[{"gengo_language":"zh-tw"}]"#), "zh-Hant, en");
    assert_eq!(chain("[]"), "en");
}

#[test]
fn problem_details_take_what_an_app_sets() {
    let options = br#"{"status":402,"type_base":"https://example.com/errors/","extensions":{"balance":30,"status":1}}"#;
    let options = ProblemOptions::from_json(options).unwrap();
    let localizer = catalog(json!({})).localizer(&reader("de"));
    let body = br#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
    let problem = localizer
        .problem_details(Response::Body(body), &options)
        .unwrap();
    let json: Value = serde_json::from_str(&problem.json).unwrap();
    assert_eq!(problem.status, 402);
    assert_eq!(problem.language.as_deref(), Some("de"));
    assert_eq!(json["type"], "https://example.com/errors/2700");
    assert_eq!(
        (&json["status"], &json["balance"]),
        (&json!(402), &json!(30))
    );
}

#[test]
fn whole_numbers_that_would_lose_digits_are_shown_as_they_are() {
    let catalog = catalog(json!({
        "overlays": [{ "locale": "en", "text": "error-1 = { $n }" }],
        "isolate_arguments": false,
    }));
    let localizer = catalog.localizer(&reader("en"));
    let text = |args: &str| {
        let args = Args::from_json(args.as_bytes()).unwrap();
        localizer.message(Code::from(1), Some(&args)).text
    };
    assert_eq!(text(r#"{"n":9007199254740993}"#), "9007199254740993");
    assert_eq!(text(r#"{"n":1234567}"#), "1,234,567");
    assert_eq!(text(r#"{"n":-0.5}"#), "-0.5");
}

#[test]
fn a_pattern_put_together_is_the_text() {
    let text = "error-1 = { $a }: { -name } and { $b }\n    .user = { shared }\n\
                error-2 = { NUMBER($a) }\nerror-3 = { $a ->\n   *[other] x\n }\n\
                error-4 = fixed\nshared = <{ $b }>\n-name = Acme\n";
    for isolate in [true, false] {
        let catalog = catalog(json!({
            "overlays": [{ "locale": "en", "text": text }],
            "isolate_arguments": isolate,
        }));
        let localizer = catalog.localizer(&reader("en"));
        let args = Args::from_json(br#"{"a":"one","b":"two"}"#).unwrap();
        let values = |name: &String| match name.as_str() {
            "a" => "one",
            "b" => "two",
            other => panic!("no argument is named {other}"),
        };
        let message = localizer.message(Code::from(1), Some(&args));
        for (is_user_text, expected) in [(false, &message.text), (true, &message.user_text)] {
            let pieces = localizer.pattern(1, is_user_text).unwrap();
            let shown = pieces
                .iter()
                .enumerate()
                .map(|(place, piece)| match place % 2 {
                    0 => piece.as_str(),
                    _ => values(piece),
                });
            assert_eq!(&shown.collect::<String>(), expected);
        }
        for code in [2, 3, 4, 404] {
            assert_eq!(localizer.pattern(code, false), None, "{code}");
        }
    }
}

#[test]
fn what_cannot_be_used_is_named() {
    let options = |json: &str| Options::from_json(json.as_bytes()).unwrap_err().to_string();
    assert!(options(r#"{"overlay":[]}"#).contains("unknown field `overlay`"));
    let catalog = |options: Value| {
        let options = Options::from_json(options.to_string().as_bytes()).unwrap();
        Catalog::new(&options).unwrap_err().to_string()
    };
    assert!(catalog(json!({ "default_locale": "no locale" })).contains("no locale"));
    assert!(catalog(json!({ "code_ids": "error-" })).contains("{code}"));
    let args = Args::from_json(br#"{"n":true}"#).unwrap_err().to_string();
    assert_eq!(args, "the argument \"n\" is neither a text nor a number");
    let sources = preferences_from_json(br#"[{"gengo_language":"jp"}]"#).unwrap_err();
    assert_eq!(
        sources.to_string(),
        "\"jp\" is not one of Gengo's language codes; is it \"ja\"?"
    );
}

#[test]
fn the_words_of_every_language_are_those_of_the_library() {
    /// The words that a type is read from, as `serde` lists them where it is given another one.
    fn words<T: serde::de::DeserializeOwned>() -> Vec<String> {
        let error = serde_json::from_str::<T>("\"?\"")
            .err()
            .unwrap()
            .to_string();
        let (_, words) = error.split_once("expected ").unwrap();
        let words = words.split('`').skip(1).step_by(2);
        words.map(str::to_owned).collect()
    }
    let failures: Vec<_> = [
        Response::Body(TWO_JOBS),
        Response::Body(b"?"),
        Response::Unreachable("timed out"),
    ]
    .map(|response| check(response).unwrap().kind.to_owned())
    .into();
    let library = [
        ("Direction", words::<gengo_messages::Direction>()),
        ("FailureKind", failures),
        ("Origin", words::<gengo_messages::Origin>()),
        ("Retry", words::<gengo_messages::Retry>()),
    ];
    let declared = WORDS.iter().map(|(name, words)| {
        let words = words.iter().map(|word| word.to_str().unwrap().to_owned());
        (*name, words.collect::<Vec<_>>())
    });
    assert_eq!(declared.collect::<Vec<_>>(), library);
}
