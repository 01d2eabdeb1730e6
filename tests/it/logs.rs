//! What goes to logs: one line each, and nothing that steers a terminal.

use std::fs;

use gengo_messages::{Catalog, ErrorResponse, FluentValue, Preferences, check, fluent_args};

/// What breaks lines, what steers terminals, and what turns the direction of a text.
const UNSAFE: &str =
    "\n\r\t\0\u{1b}[31m\u{7f}\u{85}\u{61c}\u{200e}\u{200f}\u{2028}\u{2029}\u{202e}\u{2066}\u{2069}";

fn is_safe(text: &str) -> bool {
    let is_unsafe = |c: char| c.is_control() || UNSAFE.contains(c) && !c.is_ascii();
    !text.chars().any(is_unsafe)
}

fn hostile(code: i64) -> ErrorResponse {
    let text = serde_json::to_string(&format!("a{UNSAFE}b")).unwrap();
    let body = format!(
        r#"{{"opstat":"error","err":{{{text}:[{{"code":{code},"msg":{text},"filename":{text}}}]}}}}"#
    );
    check(body.as_bytes())
        .map_err(|error| match error {
            gengo_messages::ResponseError::Rejected(response) => response,
            other => panic!("{other}"),
        })
        .unwrap_err()
}

#[test]
fn an_error_displays_without_what_breaks_lines_or_turns_the_text() {
    let response = hostile(9999);
    let shown = response.to_string();
    assert!(is_safe(&shown), "{shown:?}");
    assert!(shown.contains(r"a\n\r\t\u{0}\u{1b}[31m"), "{shown}");
    assert!(shown.contains(r"\u{61c}\u{200e}\u{200f}"), "{shown}");
    for datum in response.errors()[0].data() {
        assert!(is_safe(&datum.to_string()), "{datum:?}");
    }
    // What the server said is kept as it is.
    let text = response.errors()[0].server_text().unwrap();
    assert!(text.contains(UNSAFE), "{text:?}");
}

#[test]
fn the_servers_own_text_is_safe_as_the_text_for_developers() {
    let response = hostile(9999);
    let localizer = Catalog::embedded().localizer(&Preferences::default());
    let message = localizer.explain(&response.errors()[0]);
    assert!(is_safe(message.text()), "{:?}", message.text());
    assert!(is_safe(&message.to_string()));
    assert!(message.text().starts_with(r"a\n\r"), "{}", message.text());
}

#[test]
fn arguments_are_escaped_for_developers_and_shown_as_they_are_to_users() {
    let own = "error-1802 = { $job }: { $filename }\n    .user = Not read: { $filename }";
    let catalog = Catalog::builder()
        .overlay_text("en".parse().unwrap(), "own", own)
        .isolate_arguments(false)
        .build();
    let localizer = catalog.localizer(&Preferences::default());
    let response = hostile(1802);
    let message = localizer.explain(&response.errors()[0]);
    assert!(is_safe(message.text()), "{:?}", message.text());
    assert_eq!(message.user_text(), format!("Not read: a{UNSAFE}b"));
    let args = fluent_args!["job" => "\u{202e}1", "filename" => "a.txt"];
    let message = localizer.message_with(1802, &args);
    assert_eq!(message.text(), r"\u{202e}1: a.txt");
    let args = fluent_args!["job" => "משרה", "filename" => "ö.txt"];
    let message = localizer.message_with(1802, &args);
    assert_eq!(message.text(), "משרה: ö.txt");
}

#[test]
fn what_a_function_returns_is_escaped_for_developers() {
    let catalog = Catalog::builder()
        .overlay_text(
            "en".parse().unwrap(),
            "own",
            "error-9001 = { FIRST($name) }\n    .user = { FIRST($name) }",
        )
        .function("FIRST", |call| match call.positional() {
            [FluentValue::String(text)] => {
                text.split(',').next().unwrap_or_default().to_owned().into()
            }
            _ => FluentValue::Error,
        })
        .isolate_arguments(false)
        .build();
    let localizer = catalog.localizer(&Preferences::default());
    let args = fluent_args!["name" => "a\nb,c"];
    let message = localizer.message_with(9001, &args);
    assert_eq!(message.text(), r"a\nb");
    assert_eq!(message.user_text(), "a\nb");
    let mut line = String::from("- ");
    localizer.write_text(9001, &args, &mut line);
    assert_eq!(line, r"- a\nb");
}

#[cfg(unix)]
#[test]
fn a_problem_displays_its_path_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let locale = folder.path().join("en");
    fs::create_dir(&locale).unwrap();
    let name = "a\u{1b}[2J\u{202e}\nb.ftl";
    fs::write(locale.join(name), "error-9001 = {").unwrap();
    fs::create_dir(folder.path().join("x\ny")).unwrap();
    let catalog = Catalog::builder().overlay_folder(folder.path()).build();
    assert_eq!(catalog.problems().len(), 2, "{:?}", catalog.problems());
    for problem in catalog.problems() {
        let shown = problem.to_string();
        assert!(is_safe(&shown), "{shown:?}");
    }
    let named = catalog
        .problems()
        .iter()
        .any(|own| own.path() == locale.join(name));
    assert!(named, "the path itself is as it is");
}
