//! What the server said, in each of the shapes in which Gengo reports errors.

use gengo_messages::{
    ApiError, Catalog, ErrorCode, ErrorResponse, LanguageIdentifier, Localizer, Origin,
    Preferences, ResponseError, check,
};
use serde_json::{Value, json};

fn parse(body: impl AsRef<[u8]>) -> ErrorResponse {
    ErrorResponse::parse(body.as_ref()).unwrap()
}

/// Job, code and text of each error, `-` for what is not there.
fn told(body: impl AsRef<[u8]>) -> Vec<String> {
    let told = |error: &ApiError| {
        let code = error.code().map_or("-".to_owned(), |code| code.to_string());
        format!(
            "{} {code} {}",
            error.job().unwrap_or("-"),
            error.server_text().unwrap_or("-")
        )
    };
    parse(body).errors().iter().map(told).collect()
}

fn data(error: &ApiError) -> Vec<(Option<&str>, Value)> {
    let data = error.data().iter();
    data.map(|datum| (datum.name(), datum.value().unwrap()))
        .collect()
}

fn localizer(locale: &str) -> Localizer {
    Catalog::embedded().localizer(&Preferences::from_ids([locale]).unwrap())
}

#[test]
fn a_success_has_no_error() {
    for body in [
        r#"{"opstat":"ok","response":{}}"#,
        r#"{"opstat":"ok","response":{"jobs":{"job_1":{"credits":"0.30"}}}}"#,
        r#"{"response":[],"opstat":"OK"}"#,
        r#"{"opstat":"ok"}"#,
        r#"{"opstat":"ok","err":{}}"#,
        r#"{"opstat":"ok","err":null,"response":{"jobs":[{"err":[]},{"err":null}]}}"#,
        "\u{feff} {\"opstat\":\"ok\"}\r\n",
        r#"{"opstat":"ok"}{"opstat":"ok"}"#,
    ] {
        assert!(parse(body).is_ok(), "{body}");
        assert!(check(body.as_bytes()).is_ok(), "{body}");
    }
}

#[test]
fn of_members_of_one_name_each_counts() {
    let table = [
        (r#"{"opstat":"error","opstat":"ok"}"#, &["- - -"][..]),
        (r#"{"opstat":"ok","opstat":"error"}"#, &["- - -"]),
        (r#"{"opstat":"ok","opstat":"ok"}"#, &[]),
        (r#"{"opstat":"ok","opstat":"OK","opstat":null}"#, &["- - -"]),
        (
            r#"{"opstat":"error","msg":"m","opstat":"ok","response":{}}"#,
            &["- - m"],
        ),
        (
            r#"{"opstat":"error","err":{"code":2700},"opstat":"ok"}"#,
            &["- 2700 -"],
        ),
        (
            r#"{"opstat":"ok","opstat":"error","response":{"code":1350}}"#,
            &["- 1350 -"],
        ),
        (
            r#"{"opstat":"ok","response":{"jobs":{"a":{"err":{"code":1}}}},"response":{"jobs":{"b":{"err":{"code":2}}}}}"#,
            &["a 1 -", "b 2 -"],
        ),
        (
            r#"{"opstat":"ok","response":{"jobs":{"a":{"err":{"code":1}}}},"response":{}}"#,
            &["a 1 -"],
        ),
        (
            r#"{"err":{"code":1},"err":{"code":2}}"#,
            &["- 1 -", "- 2 -"],
        ),
    ];
    for (body, expected) in table {
        assert_eq!(told(body), expected, "{body}");
    }
}

#[test]
fn a_single_error() {
    let body = r#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
    assert_eq!(told(body), ["- 2700 not enough credits"]);
    assert!(!parse(body).is_ok());
    assert_eq!(
        told(r#"{"err":{"msg":"m","code":2700},"opstat":"error"}"#),
        ["- 2700 m"]
    );
    assert_eq!(told(r#"{"err":{"code":2700}}"#), ["- 2700 -"]);
    assert_eq!(
        told(r#"{"opstat":"failure","err":{"code":2700}}"#),
        ["- 2700 -"]
    );
    // A code beside opstat is not the error's.
    assert_eq!(
        told(r#"{"opstat":"error","code":7,"err":{"code":2700}}"#),
        ["- 2700 -"]
    );
    assert_eq!(told(r#"{"opstat":"error","code":7,"err":{}}"#), ["- - -"]);
}

#[test]
fn extra_members_are_the_errors_data() {
    let response = parse(r#"{"opstat":"error","err":{"z":1,"code":2700,"a":{"b":[2]},"msg":"m"}}"#);
    assert_eq!(
        data(&response.errors()[0]),
        [(Some("z"), json!(1)), (Some("a"), json!({"b": [2]}))]
    );
}

#[test]
fn a_code_is_a_number_or_a_text() {
    for (code, expected) in [
        ("2700", "- 2700 m"),
        ("\"2700\"", "- 2700 m"),
        ("\" 2700 \"", "- 2700 m"),
        ("2700.0", "- 2700 m"),
        ("-1", "- -1 m"),
        ("0", "- 0 m"),
        ("9223372036854775807", "- 9223372036854775807 m"),
        ("null", "- - m"),
    ] {
        let body = format!(r#"{{"opstat":"error","err":{{"code":{code},"msg":"m"}}}}"#);
        assert_eq!(told(&body), [expected], "{code}");
        assert!(parse(&body).errors()[0].data().is_empty(), "{code}");
    }
    // A value that is not a code is still kept.
    for code in [
        "\"E42\"",
        "\"\"",
        "1.5",
        "18446744073709551615",
        "1e30",
        "true",
    ] {
        let body = format!(r#"{{"opstat":"error","err":{{"code":{code},"msg":"m"}}}}"#);
        assert_eq!(told(&body), ["- - m"], "{code}");
        let value: Value = serde_json::from_str(code).unwrap();
        assert_eq!(data(&parse(&body).errors()[0]), [(Some("code"), value)]);
    }
}

#[test]
fn a_number_of_any_size_costs_nothing_else() {
    let long = "9".repeat(500);
    for (code, kept) in [
        ("99999999999999999999", Value::from(1e20)),
        ("-99999999999999999999", Value::from(-1e20)),
        ("1e400", Value::from("1e400")),
        ("-1.5E+400", Value::from("-1.5E+400")),
        (&long, Value::from(long.as_str())),
        ("1e-400", Value::from(0.0)),
    ] {
        let body = format!(
            r#"{{"opstat":"error","err":[{{"code":{code},"msg":"\"1e400,"}},{{"code":2700,"x":[{code}]}}]}}"#
        );
        let response = parse(&body);
        if code == "1e-400" {
            assert_eq!(told(&body), ["- 0 \"1e400,", "- 2700 -"]);
            continue;
        }
        assert_eq!(told(&body), ["- - \"1e400,", "- 2700 -"], "{code}");
        assert_eq!(data(&response.errors()[0]), [(Some("code"), kept.clone())]);
        let list = Value::from(vec![kept]);
        assert_eq!(data(&response.errors()[1]), [(Some("x"), list)]);
        localizer("de").explain(&response.errors()[1]);
    }
    // A value that is not a number stays as it is.
    for code in ["01e400", "1e400.", "1.e400", "+1e400", "1e400e400", "inf"] {
        let body = format!(r#"{{"opstat":"error","err":{{"code":{code}}}}}"#);
        assert!(ErrorResponse::parse(body.as_bytes()).is_err(), "{code}");
    }
    let body = r#"{"err":{"code":1e400,"msg":"\ud83d"}}"#;
    assert_eq!(told(body), ["- - \u{fffd}"]);
}

#[test]
fn a_hundred_thousand_errors_are_read_and_no_more() {
    const MAX: usize = ErrorResponse::MAX_ERRORS;
    let body = |count: usize| {
        let more = r#"{"code":2700},"#.repeat(count - 1);
        format!(r#"{{"opstat":"error","err":[{more}{{"code":2700}}]}}"#)
    };
    let response = parse(body(MAX));
    assert_eq!(response.errors().len(), MAX);
    assert!(response.to_string().len() < 1_000, "{response}");
    assert_eq!(localizer("de").explain_response(&response).len(), MAX);

    // In a list, as jobs, and within a success: none is an error that is left out in silence.
    let jobs: String = (0..=MAX).map(|i| format!(r#""{i}":[1350],"#)).collect();
    let numbers = "1,".repeat(ErrorResponse::MAX_BYTES / 2 - 40);
    for body in [
        body(MAX + 1),
        format!(r#"{{"opstat":"error","err":{{{jobs}"x":[1350]}}}}"#),
        format!(r#"{{"opstat":"ok","response":{{"jobs":[{numbers}1]}},"err":[{numbers}1]}}"#),
        format!(r#"{{"opstat":"error","err":[{numbers}1]}}"#),
    ] {
        let refused = ErrorResponse::parse(body.as_bytes()).unwrap_err();
        assert!(refused.is_too_large(), "{refused}");
    }
}

#[test]
fn errors_per_job_keep_names_and_order() {
    let body = r#"{"opstat":"error","err":{
        "job_10":[{"code":1350,"msg":"a"},{"code":1400,"msg":"b"}],
        "job_2":[{"code":1450,"msg":"c"}],
        "my own name":{"code":1500,"msg":"d"},
        "code":[{"code":1300,"msg":"e"}],
        "msg":[{"code":1301,"msg":"f"}]}}"#;
    assert_eq!(
        told(body),
        [
            "job_10 1350 a",
            "job_10 1400 b",
            "job_2 1450 c",
            "my own name 1500 d",
            "code 1300 e",
            "msg 1301 f",
        ]
    );
    assert_eq!(parse(body).rejected_jobs(), 5);
    assert_eq!(
        told(r#"{"opstat":"error","err":{"0":[{"code":1350,"msg":"a"}]}}"#),
        ["0 1350 a"]
    );
    // A job named twice loses nothing, and neither does one that says nothing.
    assert_eq!(
        told(r#"{"opstat":"error","err":{"j":[{"code":1}],"j":[{"code":2}],"k":[]}}"#),
        ["j 1 -", "j 2 -", "k - -"]
    );
}

#[test]
fn a_list_of_errors_has_no_job() {
    for err in [
        r#"[[{"code":1000,"msg":"a"}],[{"code":1100,"msg":"b"}]]"#,
        r#"[{"code":1000,"msg":"a"},{"code":1100,"msg":"b"}]"#,
    ] {
        let body = format!(r#"{{"opstat":"error","err":{err}}}"#);
        assert_eq!(told(body), ["- 1000 a", "- 1100 b"]);
        assert_eq!(told(err), ["- 1000 a", "- 1100 b"]);
    }
    assert_eq!(told(r#"{"code":1000,"msg":"a"}"#), ["- 1000 a"]);
}

#[test]
fn an_error_inside_a_success_is_an_error() {
    let body = r#"{"opstat":"ok","response":{"jobs":{"job_1":{"credits":"0.30"},"job_3":{"err":{"code":1802,"filename":"a.foo","key":"job_3"}}}}}"#;
    assert_eq!(told(body), ["job_3 1802 -"]);
    let response = parse(body);
    assert_eq!(
        data(&response.errors()[0]),
        [
            (Some("filename"), json!("a.foo")),
            (Some("key"), json!("job_3"))
        ]
    );
    assert!(!response.is_ok());
    for (response, expected) in [
        (
            r#"{"jobs":[{},{"err":[{"code":1},{"code":2}]}]}"#,
            &["1 1 -", "1 2 -"][..],
        ),
        (r#"{"err":{"code":1802,"key":"job_7"}}"#, &["job_7 1802 -"]),
        (r#"{"err":{"code":1802}}"#, &["- 1802 -"]),
        (r#"{"jobs":{"job_1":{"err":{"msg":"m"}}}}"#, &["job_1 - m"]),
    ] {
        let body = format!(r#"{{"opstat":"ok","response":{response}}}"#);
        assert_eq!(told(&body), expected, "{body}");
    }
}

#[test]
fn a_list_of_texts_is_a_text_and_data() {
    let body = r#"{"opstat":"error","err":{"code":2401,"msg":["invalid captcha challenge","https://x.test/new"]}}"#;
    assert_eq!(told(body), ["- 2401 invalid captcha challenge"]);
    assert_eq!(
        data(&parse(body).errors()[0]),
        [(None, json!("https://x.test/new"))]
    );
    let odd = r#"{"opstat":"error","err":{"code":1,"msg":[]}}"#;
    assert_eq!(told(odd), ["- 1 -"]);
    let odd = r#"{"opstat":"error","err":{"code":1,"msg":{"a":1}}}"#;
    assert_eq!(
        data(&parse(odd).errors()[0]),
        [(Some("msg"), json!({"a":1}))]
    );
}

#[test]
fn an_error_without_a_code_is_still_one() {
    for (body, expected) in [
        (
            r#"{"opstat":"error","err":{"msg":"no rows in result set"}}"#,
            "- - no rows in result set",
        ),
        (r#"{"opstat":"error","err":{}}"#, "- - -"),
        (r#"{"opstat":"error","err":[]}"#, "- - -"),
        (r#"{"opstat":"error","err":null}"#, "- - -"),
        (r#"{"opstat":"error"}"#, "- - -"),
        (r#"{"opstat":null}"#, "- - -"),
        (r#"{"opstat":"failure"}"#, "- - -"),
        (r#"{"err":{}}"#, "- - -"),
        (
            r#"{"opstat":"error","err":"out of order"}"#,
            "- - out of order",
        ),
        (r#"{"opstat":"error","err":2800}"#, "- 2800 -"),
        (r#"{"opstat":"error","msg":"top"}"#, "- - top"),
        (r#"{"opstat":"error","err":{"msg":"  "}}"#, "- - -"),
    ] {
        assert_eq!(told(body), [expected], "{body}");
    }
}

#[test]
fn several_documents_are_one_response() {
    let one = r#"{"opstat":"error","err":{"code":1,"msg":"a"}}"#;
    let two = r#"{"opstat":"error","err":{"code":2,"msg":"b"}}"#;
    for between in ["", " ", "\n\n", "\r\n\t"] {
        assert_eq!(told(format!("{one}{between}{two}\n")), ["- 1 a", "- 2 b"]);
    }
    assert_eq!(told(format!(r#"{{"opstat":"ok"}}{two}"#)), ["- 2 b"]);
}

#[test]
fn trailing_bytes_after_a_response_are_an_error() {
    let body = "{\"opstat\":\"error\",\"err\":{\"code\":2800}}\n<html>";
    let response = parse(body);
    let [first, second] = response.errors() else {
        panic!("{response:?}");
    };
    assert_eq!(first.code(), Some(ErrorCode::SERVICE_UNAVAILABLE));
    let unreadable = second.unreadable().unwrap();
    assert_eq!((unreadable.line(), unreadable.column()), (2, 1));
    let localizer = localizer("en");
    let texts: Vec<_> = localizer
        .explain_response(&response)
        .map(|(_, message)| message.text().to_owned())
        .collect();
    assert_eq!(
        texts,
        [
            "API temporarily unavailable",
            "the response could not be read"
        ]
    );
    assert!(!parse("{\"opstat\":\"ok\"} 7").is_ok());
}

#[test]
fn an_unreadable_response_says_where_and_why() {
    for (body, line, column, reason) in [
        ("", 1, 1, "the response is empty"),
        (" \n ", 1, 1, "the response is empty"),
        ("<html></html>", 1, 1, "not JSON: expected value"),
        ("{\"opstat\":\n\"error\",\"err", 2, 12, "not JSON: EOF"),
        ("{}", 1, 1, "not a response of Gengo's API"),
        ("null", 1, 1, "not a response of Gengo's API"),
        ("[1,2]", 1, 1, "not a response of Gengo's API"),
        ("\n\n [1,2]", 3, 2, "not a response of Gengo's API"),
        (
            "{\"a\":{\"code\":1}}",
            1,
            1,
            "not a response of Gengo's API",
        ),
        ("\"error\"", 1, 1, "not a response of Gengo's API"),
    ] {
        let error = ErrorResponse::parse(body.as_bytes()).unwrap_err();
        assert_eq!(
            (error.line(), error.column()),
            (line, column),
            "{body:?}: {error}"
        );
        assert!(error.to_string().contains(reason), "{body:?}: {error}");
    }
    assert!(ErrorResponse::parse(b"").unwrap_err().is_empty());
}

#[test]
fn bodies_are_bounded_in_size_and_depth() {
    let deep = "[".repeat(10_000);
    assert!(ErrorResponse::parse(deep.as_bytes()).is_err());
    let deep = format!(
        r#"{{"opstat":"error","err":{{"code":2700,"x":{}{}}}}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    let error = ErrorResponse::parse(deep.as_bytes()).unwrap_err();
    assert!(error.to_string().contains("recursion limit"), "{error}");
    for size in [(8 << 20) + 1, 100 << 20] {
        let large = vec![b' '; size];
        assert!(ErrorResponse::parse(&large).unwrap_err().is_too_large());
    }
    let mut full = br#"{"opstat":"error","err":{"code":2700}}"#.to_vec();
    full.resize(8 << 20, b' ');
    assert_eq!(told(full), ["- 2700 -"]);
}

#[test]
fn a_broken_encoding_affects_only_the_broken_characters() {
    let body = b"{\"opstat\":\"error\",\"err\":{\"code\":2700,\"msg\":\"caf\xe9\"}}";
    assert_eq!(told(body), ["- 2700 caf\u{fffd}"]);
    for (escaped, expected) in [
        (r"\ud83d", "\u{fffd}"),
        (r"\ude00 x", "\u{fffd} x"),
        (r"\ud83d\ude00", "😀"),
        (r"\ud83d\ud83d\ude00", "\u{fffd}😀"),
        (r"\\ud83d \ud83d", "\\ud83d \u{fffd}"),
        (r"é\\\ud83dé", "é\\\u{fffd}é"),
    ] {
        let body = format!(r#"{{"opstat":"error","err":{{"code":2700,"msg":"{escaped}"}}}}"#);
        assert_eq!(told(body), [format!("- 2700 {expected}")], "{escaped}");
    }
    // The NUL character is one like any other.
    assert_eq!(told(r#"{"err":{"code":1,"msg":"\u0000"}}"#), ["- 1 \0"]);
    // As it is, it has no place in JSON.
    for body in [
        "{\"err\":{\"code\":1,\"msg\":\"\0\"}}",
        "\0",
        "{\"err\":\0}",
    ] {
        assert!(ErrorResponse::parse(body.as_bytes()).is_err(), "{body:?}");
    }
}

#[test]
fn an_app_passes_failures_on_with_a_question_mark() {
    fn call(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
        check(body)?;
        Ok(())
    }
    let english = |body: &str| call(body.as_bytes()).unwrap_err().to_string();
    assert_eq!(
        english(r#"{"opstat":"error","err":{"code":2700,"msg":"not enough"}}"#),
        "2700: Not enough credits - please top up"
    );
    assert_eq!(
        english(
            r#"{"opstat":"error","err":{"job_1":[{"code":1350},{"code":9999,"msg":"new"}],"job_2":[{"msg":"m"}]}}"#
        ),
        "3 errors: job_1: 1350: body_src is a required field; job_1: 9999: new; job_2: m"
    );
    assert_eq!(english(r#"{"opstat":"error"}"#), "unknown error");
    assert_eq!(english(""), "the response is empty");
    let many = [r#"{"code":1000}"#; 12].join(",");
    assert!(english(&format!(r#"{{"err":[{many}]}}"#)).ends_with("; and 2 more"));
}

#[test]
fn one_message_explains_any_failure() {
    let localizer = localizer("en");
    let shown = |body: &str| {
        let error = check(body.as_bytes()).unwrap_err();
        let message = localizer.explain_failure(&error);
        (message.text().to_owned(), message.user_text().to_owned())
    };
    let (text, user) = shown(r#"{"err":{"code":2700}}"#);
    assert_eq!(text, "Not enough credits - please top up");
    assert!(user.contains("credits"));
    let (text, user) = shown(r#"{"err":{"a":[{"code":1350}],"b":[{"code":1350},{"code":1400}]}}"#);
    assert_eq!(
        text.replace(['\u{2068}', '\u{2069}'], ""),
        "2 jobs were rejected"
    );
    assert_eq!(text, user);
    let (text, _) = shown(r#"{"err":[{"code":1100},{"code":1150}]}"#);
    assert_eq!(
        text.replace(['\u{2068}', '\u{2069}'], ""),
        "2 errors were reported"
    );
    let (text, user) = shown("<html>");
    assert_eq!(text, "the response could not be read");
    assert!(user.contains("a few minutes"), "{user}");
    assert!(matches!(check(b"<"), Err(ResponseError::Unreadable(_))));
}

#[test]
fn an_unreachable_service_has_its_own_message() {
    let localizer = localizer("en");
    let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    let error = ResponseError::unreachable(refused);
    assert_eq!(
        error.to_string(),
        "the service could not be reached: connection refused"
    );
    let message = localizer.explain_failure(&error);
    assert_eq!(message.text(), "the service could not be reached");
    assert_eq!(
        message.user_text(),
        "The translation service Gengo cannot be reached right now. Please try again in a few minutes."
    );
    let unreadable = check(b"<html>").unwrap_err();
    let other = localizer.explain_failure(&unreadable);
    assert_ne!(message.user_text(), other.user_text());
    // Sources are part of what logs say, and safe.
    #[derive(Debug)]
    struct Outer(std::io::Error);
    impl std::fmt::Display for Outer {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("no\nanswer")
        }
    }
    impl std::error::Error for Outer {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }
    let error = Outer(std::io::Error::other("no route"));
    assert_eq!(
        ResponseError::unreachable(error).to_string(),
        r"the service could not be reached: no\nanswer: no route"
    );
}

#[test]
fn an_unknown_code_shows_the_servers_text_to_developers() {
    let localizer = localizer("ja");
    let response = parse(r#"{"err":{"code":9999,"msg":"brand new"}}"#);
    let message = localizer.explain(&response.errors()[0]);
    assert_eq!(
        (message.text(), message.origin()),
        ("brand new", Origin::Server)
    );
    assert_eq!(message.locale(), None);
    let japanese: LanguageIdentifier = "ja".parse().unwrap();
    assert_eq!(message.user_locale(), Some(&japanese));
    assert_eq!(message.user_text(), localizer.message(9999).user_text());
    // A known code never does: the server's wording varies.
    let response = parse(r#"{"err":{"code":2700,"msg":"brand new"}}"#);
    let message = localizer.explain(&response.errors()[0]);
    assert_eq!(message.text(), localizer.message(2700).text());
    // Nor does an HTTP-like code lose the server's words.
    let response = parse(r#"{"err":{"code":500,"msg":"Internal Server Error"}}"#);
    let message = localizer.explain(&response.errors()[0]);
    assert_eq!(message.text(), "Internal Server Error");
    assert_eq!(message.user_text(), localizer.message(2800).user_text());
    let response = parse(r#"{"err":{"msg":"no rows"}}"#);
    let message = localizer.explain(&response.errors()[0]);
    assert_eq!((message.text(), message.code()), ("no rows", None));
}

#[test]
fn an_apps_texts_can_use_what_came_with_the_error() {
    let own = "error-1802 = { $job }: { $filename } ({ $size }, { $id }) [{ $code }]";
    let catalog = Catalog::builder()
        .overlay_text("en".parse().unwrap(), "own", own)
        .isolate_arguments(false)
        .build();
    let localizer = catalog.localizer(&Preferences::default());
    let body = r#"{"opstat":"ok","response":{"jobs":{"job_3":{"err":{"code":1802,"filename":"a.foo","size":12,"id":9007199254740993}}}}}"#;
    let response = parse(body);
    let message = localizer.explain(&response.errors()[0]);
    assert_eq!(message.text(), "job_3: a.foo (12, 9007199254740993) [1802]");
    // Where something is missing, the text below answers.
    let response = parse(r#"{"err":{"code":1802}}"#);
    let message = localizer.explain(&response.errors()[0]);
    assert_eq!(
        Some(message.text()),
        ErrorCode::FILE_UPLOAD_FAILED.documented()
    );
}

#[test]
fn a_summary_counts_jobs_or_else_errors() {
    let localizer = Catalog::builder()
        .isolate_arguments(false)
        .build()
        .localizer(&Preferences::default());
    let summary = |body: &str| localizer.summary(&parse(body)).map(|m| m.text().to_owned());
    assert_eq!(summary(r#"{"opstat":"ok"}"#), None);
    assert_eq!(
        summary(r#"{"opstat":"error"}"#).unwrap(),
        "1 error was reported"
    );
    assert_eq!(
        summary(r#"{"err":{"a":[{"code":1},{"code":2}]}}"#).unwrap(),
        "1 job was rejected"
    );
}

#[test]
fn the_outermost_name_is_the_jobs() {
    let body = r#"{"opstat":"error","err":{
        "job_1":{"body_src":[{"code":1350}]},
        "job_2":{"err":{"code":1450}},
        "job_3":[{"code":1500,"more":{"code":1551}}]}}"#;
    assert_eq!(
        told(body),
        [
            "job_1 1350 -",
            "job_2 1450 -",
            "job_3 1500 -",
            "job_3 1551 -"
        ]
    );
    let held = r#"{"opstat":"error","err":{"jobs":{"job_1":[{"code":1350}]}}}"#;
    assert_eq!(told(held), ["job_1 1350 -"]);
    let named = r#"{"opstat":"error","err":{"jobs":[{"code":1350}]}}"#;
    assert_eq!(told(named), ["jobs 1350 -"], "any name is a job's");
    let keyed = r#"{"opstat":"ok","response":{"jobs":[{"err":{"code":1802,"key":"job_3"}}]}}"#;
    assert_eq!(told(keyed), ["job_3 1802 -"]);
}

#[test]
fn a_failure_keeps_its_own_problem_details() {
    for body in [
        r#"{"opstat":"error","response":{"code":2700,"msg":"x"}}"#,
        r#"{"opstat":"error","error":{"code":2700,"msg":"x"}}"#,
    ] {
        assert_eq!(told(body), ["- 2700 x"], "{body}");
    }
    let response = parse(r#"{"opstat":"failure","code":7,"reason":"x"}"#);
    assert_eq!(
        data(&response.errors()[0]),
        [(Some("code"), json!(7)), (Some("reason"), json!("x"))]
    );
    let twice = parse(r#"{"err":{"code":2700,"code":"abc"}}"#);
    assert_eq!(
        twice.errors()[0].code(),
        Some(ErrorCode::NOT_ENOUGH_CREDITS)
    );
    assert_eq!(data(&twice.errors()[0]), [(Some("code"), json!("abc"))]);
}

#[test]
fn an_error_of_many_members_is_explained_in_time() {
    let members: String = (0..200_000)
        .rev()
        .map(|i| format!(",\"m{i:06}\":1"))
        .collect();
    let own = "error-9001 = { $code } { $m199999 }";
    let catalog = Catalog::builder()
        .overlay_text("en".parse().unwrap(), "own", own)
        .isolate_arguments(false)
        .build();
    let localizer = catalog.localizer(&Preferences::default());
    for (code, expected) in [(9001, "9001 1"), (9999, "unknown error 9999")] {
        let response = parse(format!(r#"{{"err":{{"code":{code}{members}}}}}"#));
        assert_eq!(response.errors()[0].data().len(), 200_000);
        assert_eq!(localizer.explain(&response.errors()[0]).text(), expected);
    }
}

#[test]
fn a_servers_words_do_not_break_a_log() {
    let body = r#"{"err":{"job_1\n2026 ERROR":[{"code":9999,"msg":"a\n\u001b[31m\u202e"}]}}"#;
    let shown = check(body.as_bytes()).unwrap_err().to_string();
    assert_eq!(shown, "job_1\\n2026 ERROR: 9999: a\\n\\u{1b}[31m\\u{202e}");
    let long = format!(r#"{{"err":{{"msg":"{}"}}}}"#, "x".repeat(100_000));
    let shown = check(long.as_bytes()).unwrap_err().to_string();
    assert!(shown.len() < 400 && shown.ends_with('…'), "{}", shown.len());
    // The error itself has all of it.
    assert_eq!(
        parse(&long).errors()[0].server_text().unwrap().len(),
        100_000
    );
}

#[test]
fn a_trace_of_an_error_is_that_of_its_explanation() {
    let own = "error-1802 = { $filename } failed";
    let catalog = Catalog::builder()
        .overlay_text("en".parse().unwrap(), "own", own)
        .build();
    let localizer = catalog.localizer(&Preferences::default());
    let response = parse(r#"{"err":[{"code":1802,"filename":"a.foo"},{"msg":"m"}]}"#);
    let trace = localizer.trace_error(&response.errors()[0]);
    assert_eq!(trace.steps()[0].lack(), None);
    let trace = localizer.trace_error(&response.errors()[1]).to_string();
    assert_eq!(
        trace,
        "no code (en)\ntext: the server's own text answers\nuser text: en: answers with unknown-error\n"
    );
}
