//! Failures as problem details (RFC 9457), without a web framework.

use gengo_messages::{
    Catalog, ErrorResponse, Localizer, Preferences, ProblemDetails, ResponseError, check,
    fluent_args,
};
use serde::Serialize;
use serde_json::{Value, json};

fn localizer(language: &str) -> Localizer {
    Catalog::embedded().localizer(&Preferences::from_accept_language(language))
}

fn failure(body: &str) -> ResponseError {
    check(body.as_bytes()).unwrap_err()
}

fn of(language: &str, body: &str) -> ProblemDetails {
    ProblemDetails::of_failure(&localizer(language), &failure(body))
}

fn json_of(problem: &ProblemDetails) -> Value {
    serde_json::to_value(problem).unwrap()
}

fn own() -> Localizer {
    let own = "error-1802 = file not taken\n    .user = The file { $filename } was not taken.\n\
               error-9001 = { $over } over budget\n    .user = You are { $over } over budget.";
    let catalog = Catalog::builder()
        .overlay_text("en".parse().unwrap(), "own", own)
        .isolate_arguments(false)
        .build();
    catalog.localizer(&Preferences::default())
}

#[test]
fn a_problem_is_written_and_read_by_serde() {
    let problem = of(
        "de",
        r#"{"err":{"job_1":[{"code":1350}],"b":[{"msg":"x"}]}}"#,
    )
    .with_status(422u16)
    .with_type("https://shop.test/rejected")
    .with_instance("/failures/17")
    .with_extension("balance", 30)
    .with_extension("accounts", ["a", "b"]);
    let json = serde_json::to_string(&problem).unwrap();
    let read: ProblemDetails = serde_json::from_str(&json).unwrap();
    assert_eq!(read, problem);
    assert_eq!(read.status(), Some(422));
    assert_eq!(read.problem_type(), "https://shop.test/rejected");
    assert_eq!(read.instance(), Some("/failures/17"));
    assert_eq!(read.errors()[0].job.as_deref(), Some("job_1"));
    assert_eq!(read.extension("balance"), Some(30));
    assert_eq!(read.extension("accounts"), Some(vec!["a", "b"]));
    assert_eq!(read.extension::<String>("balance"), None);
    assert_eq!(read.extension::<u8>("nothing"), None);
    assert_ne!(read.with_extension("balance", 31), problem);
}

#[test]
fn the_title_is_the_same_for_every_occurrence_and_the_rest_is_the_detail() {
    let localizer = own();
    let error = |file: &str| {
        let body = format!(r#"{{"err":{{"code":1802,"filename":"{file}"}}}}"#);
        ProblemDetails::of_failure(&localizer, &failure(&body))
    };
    for file in ["a.foo", "b.foo"] {
        let problem = error(file);
        assert_eq!(problem.title(), Some("file not taken"));
        let detail = format!("The file {file} was not taken.");
        assert_eq!(problem.detail(), Some(detail.as_str()));
        assert_eq!(problem.errors()[0].detail, detail);
    }
    // Without the argument the text below answers. The title is still that of the code.
    let bare = ProblemDetails::of_failure(&localizer, &failure(r#"{"err":{"code":1802}}"#));
    assert_eq!(bare.title(), Some("file not taken"));
    let detail = bare.detail().unwrap();
    assert!(detail.starts_with("The file could not be"), "{detail}");
    // Where both texts say something of the occurrence, there is no title.
    let body = r#"{"err":{"code":9001,"over":"$30"}}"#;
    let problem = ProblemDetails::of_failure(&localizer, &failure(body));
    assert_eq!(problem.title(), None);
    assert_eq!(problem.detail(), Some("You are $30 over budget."));
    let message = localizer.message_with(9001, &fluent_args!["over" => "$30"]);
    let problem = ProblemDetails::of_message(&message);
    assert_eq!(problem.title(), None);
    assert_eq!(problem.detail(), Some("You are $30 over budget."));
}

#[test]
fn a_servers_text_is_never_the_title() {
    for message in ["brand new", "another"] {
        let body = format!(r#"{{"err":{{"code":9999,"msg":"{message}"}}}}"#);
        let problem = of("en", &body);
        assert_eq!(
            problem.title(),
            Some(localizer("en").message(9999).user_text())
        );
        assert!(!json_of(&problem).to_string().contains(message));
    }
}

#[test]
fn errors_of_one_code_have_its_title_and_type() {
    let body = r#"{"err":{"a":[{"code":1350}],"b":[{"code":1350}],"c":[{"code":1350}]}}"#;
    let problem = of("en", body).with_type_base("https://shop.test/errors/");
    let one = localizer("en").message(1350).user_text().to_owned();
    assert_eq!(problem.title(), Some(one.as_str()));
    assert_eq!(problem.problem_type(), "https://shop.test/errors/1350");
    let detail = problem
        .detail()
        .unwrap()
        .replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(detail, "3 jobs were rejected");
    assert_eq!(problem.errors().len(), 3);
    // One without a code has no type of its own.
    let body = r#"{"err":[{"code":1350},{"msg":"x"}]}"#;
    let problem = of("en", body).with_type_base("https://shop.test/errors/");
    assert_eq!(problem.problem_type(), "about:blank");
}

#[test]
fn errors_of_several_codes_have_one_title_whatever_they_are() {
    for (body, count) in [
        (
            r#"{"err":{"a":[{"code":1350}],"b":[{"code":1450}]}}"#,
            "2 jobs",
        ),
        (
            r#"{"err":[{"code":1100},{"code":1150},{"msg":"x"}]}"#,
            "3 errors",
        ),
        (r#"{"err":[{"msg":"x"},{"msg":"y"}]}"#, "2 errors"),
    ] {
        let problem = of("en", body);
        assert_eq!(problem.title(), Some("Several errors occurred"), "{body}");
        let detail = problem.detail().unwrap();
        let detail = detail.replace(['\u{2068}', '\u{2069}'], "");
        assert!(detail.starts_with(count), "{detail}");
    }
}

#[test]
fn a_call_without_an_answer_has_a_title_of_its_own_and_nothing_of_the_error() {
    let error = ResponseError::unreachable("tcp connect error: 10.0.0.7");
    let problem = ProblemDetails::of_failure(&localizer("ja"), &error);
    assert!(
        problem.title().unwrap().contains("接続できません"),
        "{problem:?}"
    );
    assert_eq!((problem.detail(), problem.errors()), (None, &[][..]));
    assert!(!json_of(&problem).to_string().contains("10.0.0.7"));
}

#[test]
fn a_problem_of_a_message_has_its_code() {
    let localizer = localizer("ja");
    let problem = ProblemDetails::of_message(&localizer.message(2700));
    assert_eq!(
        json_of(&problem.with_type_base("tag:x:")),
        json!({
            "type": "tag:x:2700",
            "status": 502,
            "title": localizer.message(2700).user_text(),
            "errors": [{
                "job": null, "code": 2700, "detail": localizer.message(2700).user_text(),
            }],
        })
    );
    let response = ErrorResponse::parse(br#"{"err":[{"code":1},{"code":2}]}"#).unwrap();
    let summary = localizer.summary(&response).unwrap();
    let problem = ProblemDetails::of_message(&summary);
    assert!(json_of(&problem).get("errors").is_none());
    assert_eq!(problem.language(), Some(&"ja".parse().unwrap()));
}

#[test]
fn everything_about_a_problem_can_be_set() {
    let problem = ProblemDetails::default()
        .with_title("Sold out")
        .with_detail("No seat is left for today.")
        .with_status(409u16);
    assert_eq!(
        json_of(&problem),
        json!({
            "type": "about:blank",
            "status": 409,
            "title": "Sold out",
            "detail": "No seat is left for today.",
        })
    );
    assert_eq!(ProblemDetails::MEDIA_TYPE, "application/problem+json");
}

#[test]
fn an_extension_takes_no_name_of_the_rfc_and_no_value_without_a_form_in_json() {
    struct Odd;
    impl Serialize for Odd {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("odd"))
        }
    }
    let plain = of("en", r#"{"err":{"code":2700}}"#);
    for name in ["type", "status", "title", "detail", "instance", "errors"] {
        assert_eq!(plain.clone().with_extension(name, 1), plain, "{name}");
    }
    assert_eq!(plain.clone().with_extension("odd", Odd), plain);
    let named = plain.clone().with_extension("type2", 1);
    assert_ne!(named, plain);
}

#[test]
fn members_of_another_form_are_ignored_when_a_problem_is_read() {
    let read = |json: &str| serde_json::from_str::<ProblemDetails>(json).unwrap();
    assert_eq!(read("{}"), ProblemDetails::default());
    let odd = read(r#"{"type":7,"status":"402","title":null,"detail":[],"instance":{},"x":1}"#);
    assert_eq!(odd, ProblemDetails::default().with_extension("x", 1));
    assert_eq!(read(r#"{"status":70000}"#).status(), None);
    let foreign = read(r##"{"title":"t","errors":[{"pointer":"#/age"}]}"##);
    assert!(foreign.errors().is_empty());
    let errors: Vec<Value> = foreign.extension("errors").unwrap();
    assert_eq!(errors, [json!({ "pointer": "#/age" })]);
    assert_eq!(json_of(&foreign)["errors"], json!([{ "pointer": "#/age" }]));
    assert!(serde_json::from_str::<ProblemDetails>("[]").is_err());
}
