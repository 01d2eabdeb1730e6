//! The commands that read.

use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use gengo_messages::{Catalog, ErrorCode};
use serde_json::{Value, json};

use crate::helpers::{folder_of, program, stderr, stdout};

const RESPONSE: &str = r#"{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"\"body_src\" is a required field"},{"code":2401,"msg":["invalid captcha challenge","https://x.test/new"]}],"job_7":[{"code":9999,"msg":"brand new"}]}}{"opstat":"ok","response":{"jobs":{"job_3":{"err":{"code":1802,"filename":"a.foo","key":"job_3"}}}}}"#;

fn run(args: &[&str]) -> Output {
    program(args).output().unwrap()
}

fn run_with_input(args: &[&str], input: &[u8]) -> Output {
    let mut child = program(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

#[track_caller]
fn json_of(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

#[track_caller]
fn has_status(output: &Output, status: i32) {
    assert_eq!(output.status.code(), Some(status), "{output:?}");
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<_> = value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    keys.sort_unstable();
    keys
}

fn overlay(text: &str) -> tempfile::TempDir {
    folder_of("own.ftl", &[("en", text)])
}

#[test]
fn explain_shows_what_a_code_means() {
    let output = run(&["explain", "2700", "--locale", "en"]);
    has_status(&output, 0);
    assert_eq!(
        stdout(&output),
        "2700 NOT_ENOUGH_CREDITS\n  \
         About     credits; retry may succeed later\n  \
         Developer Not enough credits - please top up\n  \
         User      The account does not have enough credits for this order. Please add\n            \
         credits, or tell the person who manages the account.\n  \
         Locale    en (chain: en)\n"
    );
    assert_eq!(stderr(&output), "");
}

#[test]
fn explain_prints_an_object_per_code_in_the_order_given() {
    let output = run(&[
        "explain", "1754", "2700", "--locale", "es-MX", "--format", "json",
    ]);
    has_status(&output, 0);
    let explanations = json_of(&output);
    let [first, second] = explanations.as_array().unwrap().as_slice() else {
        panic!("{explanations}");
    };
    assert_eq!(
        keys(first),
        [
            "category",
            "chain",
            "code",
            "direction",
            "documented",
            "field",
            "locale",
            "name",
            "retryable",
            "text",
            "user_locale",
            "user_text"
        ]
    );
    assert_eq!(
        (&first["code"], &second["code"]),
        (&json!(1754), &json!(2700))
    );
    assert_eq!(second["name"], "NOT_ENOUGH_CREDITS");
    assert_eq!(second["category"], "credits");
    assert_eq!(second["field"], Value::Null);
    assert_eq!(second["retryable"], true);
    assert_eq!(second["documented"], "Not enough credits - please top up");
    assert_eq!(second["direction"], "ltr");
    assert_eq!(second["chain"], json!(["es-419", "es", "en"]));
    assert_eq!(second["locale"], "es");
}

#[test]
fn codes_can_be_named_in_every_form() {
    let output = run(&[
        "explain",
        "2700",
        "error-2700",
        "not_enough_credits",
        "--format",
        "json",
    ]);
    has_status(&output, 0);
    for explanation in json_of(&output).as_array().unwrap() {
        assert_eq!(explanation["code"], 2700);
    }
    let output = run(&["explain", "27O0"]);
    has_status(&output, 2);
    assert!(
        stderr(&output).contains("\"27O0\" is not an error code"),
        "{output:?}"
    );
}

#[test]
fn an_unknown_code_is_reported_with_similar_ones() {
    let output = run(&["explain", "2070", "--locale", "de", "--format", "json"]);
    has_status(&output, 1);
    let explanation = &json_of(&output)[0];
    assert_eq!(explanation["name"], Value::Null);
    assert_eq!(explanation["documented"], Value::Null);
    assert_eq!(explanation["retryable"], false);
    assert!(explanation["text"].as_str().unwrap().contains("2070"));
    assert_eq!(explanation["locale"], "de");
    assert!(stderr(&output).contains("2070"), "{output:?}");
    assert!(
        stderr(&output).contains("2000 (BODY_REQUIRED)"),
        "{output:?}"
    );
    // The others are still shown.
    let output = run(&["explain", "2800", "-5", "--format", "json"]);
    has_status(&output, 1);
    assert_eq!(json_of(&output).as_array().unwrap().len(), 2);
    // The class of an HTTP-like code is known.
    has_status(&run(&["explain", "404", "500"]), 0);
}

#[test]
fn explain_can_say_why_it_is_this_text() {
    let args = [
        "explain", "9999", "--locale", "ja", "--trace", "--format", "json",
    ];
    let output = run(&args);
    assert!(json_of(&output).is_array());
    assert!(
        stderr(&output).contains("text: ja: unknown-code is used"),
        "{output:?}"
    );
    let output = run(&["explain", "2252", "--locale", "en-GB", "--trace"]);
    has_status(&output, 0);
    for line in [
        "  text: en-GB: error-2252 has no value\n",
        "  text: en: used\n",
        "  user text: en-GB: used\n",
    ] {
        assert!(stdout(&output).contains(line), "{output:?}");
    }
}

#[test]
fn the_reader_can_be_given_in_every_way() {
    let chain = |args: &[&str]| {
        let output = run(&[&["explain", "2700", "--format", "json"], args].concat());
        has_status(&output, 0);
        json_of(&output)[0]["chain"].clone()
    };
    assert_eq!(
        chain(&["--locale", "fr-CH,de", "--locale", "ja"]),
        json!(["fr", "de", "ja", "en"])
    );
    assert_eq!(chain(&["--locale", "iw"]), json!(["he", "en"]));
    assert_eq!(
        chain(&["--accept-language", "fr;q=0.1, de, !!, ja;q=0"]),
        json!(["de", "fr", "en"])
    );
    assert_eq!(chain(&["--accept-language", ""]), json!(["en"]));
    assert_eq!(
        chain(&["--gengo-language", "pt"]),
        json!(["pt-PT", "pt-BR", "en"])
    );
    assert_eq!(chain(&[]), json!(["en"]));
}

#[cfg(unix)]
#[test]
fn the_systems_locale_is_the_readers_unless_one_is_given() {
    for (variables, expected) in [
        (&[("LANG", "ja_JP.UTF-8")][..], json!(["ja", "en"])),
        (&[("LANG", "C")], json!(["en"])),
        (
            &[("LANG", "ja_JP.UTF-8"), ("LC_ALL", "pt_BR.UTF-8")],
            json!(["pt-BR", "en"]),
        ),
        (
            &[("LANG", "ja_JP.UTF-8"), ("LC_ALL", "C.UTF-8")],
            json!(["en"]),
        ),
        (
            &[("LANGUAGE", "de:fr"), ("LANG", "ja_JP.UTF-8")],
            json!(["de", "fr", "ja", "en"]),
        ),
        (&[("LANGUAGE", "de:fr"), ("LC_ALL", "C")], json!(["en"])),
        (&[("LANGUAGE", "de:fr")], json!(["en"])),
        (&[("LANG", "es_MX@euro")], json!(["es-419", "es", "en"])),
        (&[("LANG", "zh_TW.Big5")], json!(["zh-Hant", "en"])),
    ] {
        let output = program(&["explain", "2700", "--format", "json"])
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        assert_eq!(json_of(&output)[0]["chain"], expected, "{variables:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_latin_script_serbian_system_gets_no_cyrillic() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("sr")).unwrap();
    std::fs::write(folder.path().join("sr/own.ftl"), "error-2700 = Ћирилица").unwrap();
    let path = folder.path().to_str().unwrap();
    for (lang, expected) in [
        ("sr_RS@latin", json!(["sr-Latn", "en"])),
        ("sr_RS.UTF-8", json!(["sr", "en"])),
    ] {
        let args = ["explain", "2700", "--format", "json", "--overlay", path];
        let output = program(&args).env("LANG", lang).output().unwrap();
        assert_eq!(json_of(&output)[0]["chain"], expected, "{lang}");
    }
}

#[test]
fn wrong_usage_is_reported_with_status_2() {
    for (args, told) in [
        (
            &["explain", "1", "--locale", "english!"][..],
            "\"english!\" is not a locale",
        ),
        (&["explain", "1", "--locale", ""], "is not a locale"),
        (&["explain", "1", "--locale", "de,"], "is not a locale"),
        (&["explain", "1", "--gengo-language", "jp"], "is it \"ja\"?"),
        (
            &["explain", "1", "--locale", "de", "--accept-language", "de"],
            "cannot be used with",
        ),
        (&["explain"], "required"),
        (&["explain", "1", "--format", "xml"], "xml"),
        (&["explain", "1", "--overlay", "no/such"], "no/such"),
        (&["codes", "--category", "money"], "credits"),
        (&["render", "no/such.json"], "no/such.json"),
        (&["render", "."], "."),
        (&["sing"], "sing"),
    ] {
        let output = run(args);
        has_status(&output, 2);
        assert!(stderr(&output).contains(told), "{args:?}: {output:?}");
        assert_eq!(stdout(&output), "", "{args:?}");
    }
}

#[test]
fn render_shows_every_error_of_every_job() {
    let output = run_with_input(&["render", "-", "--locale", "en"], RESPONSE.as_bytes());
    has_status(&output, 0);
    assert_eq!(
        stdout(&output),
        "3 jobs were rejected\n\
         \n\
         job_1\n  \
         1350      There is no text to translate. Please enter some text.\n            \
         body_src is a required field\n  \
         Server    \"body_src\" is a required field\n  \
         2401      The security check did not work. Please try it again to show that\n            \
         you are not a robot.\n            \
         Invalid captcha challenge\n  \
         Server    invalid captcha challenge\n  \
         Data      \"https://x.test/new\"\n\
         \n\
         job_7\n  \
         9999      Something went wrong. Please try again, and tell the people who make\n            \
         the app if it happens again.\n            \
         brand new\n\
         \n\
         job_3\n  \
         1802      The file could not be uploaded. Check that it opens and that its\n            \
         format is accepted, then try again.\n            \
         file upload failed (did you check that the file is correct and the\n            \
         extension supported?)\n  \
         Data      {\"filename\":\"a.foo\"}\n  \
         Data      {\"key\":\"job_3\"}\n"
    );
}

#[test]
fn render_prints_one_document_for_programs() {
    let args = [
        "render",
        "--accept-language",
        "fr-CH, de;q=0.8",
        "--format",
        "json",
    ];
    let output = run_with_input(&args, RESPONSE.as_bytes());
    has_status(&output, 0);
    let rendered = json_of(&output);
    assert_eq!(keys(&rendered), ["errors", "ok", "summary"]);
    assert_eq!(rendered["ok"], false);
    assert!(rendered["summary"].as_str().unwrap().starts_with("3 "));
    let errors = rendered["errors"].as_array().unwrap();
    let brief: Vec<_> = errors
        .iter()
        .map(|e| (&e["job"], &e["code"], &e["data"]))
        .collect();
    assert_eq!(
        brief,
        [
            (&json!("job_1"), &json!(1350), &json!([])),
            (
                &json!("job_1"),
                &json!(2401),
                &json!(["https://x.test/new"])
            ),
            (&json!("job_7"), &json!(9999), &json!([])),
            (
                &json!("job_3"),
                &json!(1802),
                &json!([{"filename": "a.foo"}, {"key": "job_3"}])
            ),
        ]
    );
    assert_eq!(
        keys(&errors[0]),
        [
            "code",
            "data",
            "direction",
            "job",
            "locale",
            "name",
            "server_text",
            "text",
            "user_locale",
            "user_text"
        ]
    );
    assert_eq!(errors[0]["user_locale"], "fr");
    assert_eq!(
        (&errors[2]["text"], &errors[2]["locale"]),
        (&json!("brand new"), &Value::Null)
    );
}

#[test]
fn render_of_a_success_is_ok() {
    let body = br#"{"opstat":"ok","response":{}}"#;
    let output = run_with_input(&["render", "--format", "json"], body);
    has_status(&output, 0);
    assert_eq!(
        json_of(&output),
        json!({"ok": true, "errors": [], "summary": null})
    );
    let output = run_with_input(&["render"], body);
    assert_eq!(stdout(&output), "ok\n");
}

#[test]
fn render_explains_a_response_that_is_not_json() {
    let output = run_with_input(&["render", "--locale", "de", "--format", "json"], b"<html>");
    has_status(&output, 2);
    let rendered = json_of(&output);
    assert_eq!(rendered["ok"], false);
    assert_eq!(rendered["errors"][0]["code"], Value::Null);
    assert_eq!(rendered["errors"][0]["user_locale"], "de");
    assert!(stderr(&output).contains("line 1, column 1"), "{output:?}");
    let output = run_with_input(&["render", "--locale", "en"], b"");
    has_status(&output, 2);
    assert!(
        stdout(&output).contains("Gengo is having a problem"),
        "{output:?}"
    );
    assert!(
        stderr(&output).contains("the response is empty"),
        "{output:?}"
    );
}

#[test]
fn a_servers_text_cannot_steer_the_terminal() {
    let body =
        r#"{"err":{"job\u001b[2J":[{"code":9999,"msg":"\u001b[31mred\u0007","x":"\u009b"}]}}"#;
    let output = run_with_input(&["render"], body.as_bytes());
    has_status(&output, 0);
    let steering = |c: char| c.is_control() && c != '\n';
    assert!(!stdout(&output).contains(steering), "{output:?}");
}

#[test]
fn overlays_and_their_names_cannot_steer_the_terminal() {
    let folder = overlay("error-9001 = { \"\\u001B\" }[31m { \"\\u202E\" }x\n");
    std::fs::create_dir(folder.path().join("no\u{1b}[31m locale")).unwrap();
    let output = run(&[
        "explain",
        "9001",
        "--overlay",
        folder.path().to_str().unwrap(),
    ]);
    has_status(&output, 0);
    for text in [stdout(&output), stderr(&output)] {
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{output:?}");
    }
    assert!(stderr(&output).contains("not a locale"), "{output:?}");
}

#[test]
fn codes_lists_the_table() {
    let output = run(&["codes", "--format", "json"]);
    has_status(&output, 0);
    let codes = json_of(&output);
    let codes = codes.as_array().unwrap();
    assert_eq!(codes.len(), ErrorCode::ALL.len());
    assert_eq!(
        keys(&codes[0]),
        [
            "category",
            "code",
            "documented",
            "edition",
            "field",
            "name",
            "retryable"
        ]
    );
    let row = codes.iter().find(|row| row["code"] == 1758).unwrap();
    assert_eq!(
        (&row["edition"], &row["documented"]),
        (&json!("later"), &Value::Null)
    );
    let output = run(&["codes", "--category", "credits", "--category", "service"]);
    has_status(&output, 0);
    assert_eq!(
        stdout(&output),
        "Code  Name                 Category  Field  Later?  Documented text\n\
         2700  NOT_ENOUGH_CREDITS   credits          yes     Not enough credits - please top up\n\
         2800  SERVICE_UNAVAILABLE  service          yes     API temporarily unavailable\n"
    );
}

#[test]
fn locales_lists_what_there_is() {
    let output = run(&["locales", "--format", "json"]);
    has_status(&output, 0);
    let locales = json_of(&output);
    let row = |locale: &str| {
        let mut rows = locales.as_array().unwrap().iter();
        rows.find(|row| row["locale"] == locale).unwrap().clone()
    };
    assert_eq!(
        keys(&row("he")),
        [
            "direction",
            "locale",
            "messages",
            "name",
            "native_name",
            "parent",
            "translated"
        ]
    );
    let hebrew = row("he");
    assert_eq!(
        (&hebrew["name"], &hebrew["native_name"]),
        (&json!("Hebrew"), &json!("עברית"))
    );
    assert_eq!(
        (&hebrew["direction"], &hebrew["parent"]),
        (&json!("rtl"), &Value::Null)
    );
    assert_eq!(hebrew["translated"], hebrew["messages"]);
    assert_eq!(row("es-419")["parent"], "es");
    assert_eq!(row("zh-Hant")["native_name"], "繁體中文");
    let output = run(&["locales"]);
    assert!(
        stdout(&output).contains("Latin American Spanish"),
        "{output:?}"
    );
}

#[test]
fn overlays_win_and_their_problems_are_reported() {
    let folder = overlay("error-2700 = own text\nerror-9001 = own code\nerror-2800 = { $\n");
    let path = folder.path().to_str().unwrap();
    let args = [
        "explain",
        "2700",
        "9001",
        "2800",
        "--overlay",
        path,
        "--format",
        "json",
    ];
    let output = run(&args);
    has_status(&output, 0);
    let told = json_of(&output);
    assert_eq!(told[0]["text"], "own text");
    assert_eq!(told[0]["user_locale"], "en");
    assert_eq!(told[1]["text"], "own code");
    assert_eq!(told[2]["text"], "API temporarily unavailable");
    let place = Path::new(path).join("en/own.ftl");
    assert!(
        stderr(&output).contains(&format!("{}:3:", place.display())),
        "{output:?}"
    );
    // The later folder overrides the earlier one.
    let top = overlay("error-2700 = top");
    let args = [&args[..], &["--overlay", top.path().to_str().unwrap()]].concat();
    assert_eq!(json_of(&run(&args))[0]["text"], "top");
    let output = run(&["locales", "--overlay", path, "--format", "json"]);
    let built_in = Catalog::embedded().coverage()[0].messages;
    assert_eq!(
        json_of(&output)[0]["messages"],
        built_in + 1,
        "one code more"
    );
}

#[test]
fn arguments_come_without_invisible_marks() {
    let output = run(&[
        "explain", "404", "9999", "--locale", "de", "--format", "json",
    ]);
    assert!(
        !stdout(&output).contains(['\u{2068}', '\u{2069}']),
        "{output:?}"
    );
}

#[test]
fn right_to_left_texts_are_marked_line_by_line() {
    let output = run(&["explain", "1802", "--locale", "ar"]);
    let lines: Vec<_> = stdout(&output)
        .lines()
        .filter(|l| l.contains('\u{2067}'))
        .collect();
    assert!(lines.len() >= 3, "{output:?}");
    for line in lines {
        assert!(line.ends_with('\u{2069}'), "{line}");
    }
    let output = run(&["explain", "1802", "--locale", "ar", "--format", "json"]);
    assert!(!stdout(&output).contains('\u{2067}'), "{output:?}");
}

#[test]
fn colours_are_for_terminals() {
    assert!(!stdout(&run(&["explain", "2700"])).contains('\u{1b}'));
    let forced = |no_color: &str| {
        let output = program(&["explain", "2700"])
            .env("CLICOLOR_FORCE", "1")
            .env("NO_COLOR", no_color)
            .output()
            .unwrap();
        stdout(&output).contains('\u{1b}')
    };
    assert!(forced(""), "CLICOLOR_FORCE=1");
    assert!(!forced("1"), "NO_COLOR=1");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for args in [
        &["codes", "--format", "json"][..],
        &["codes"],
        &["explain", "2700"],
        &["locales"],
        &["man"],
        &["completions", "bash"],
    ] {
        let mut child = program(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        has_status(&output, 0);
        assert_eq!(stderr(&output), "", "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_reported() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = program(&["codes"]).stdout(full).output().unwrap();
    has_status(&output, 2);
    assert!(stderr(&output).contains("cannot write"), "{output:?}");
}

#[test]
fn check_shows_findings_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    for (locale, text) in [
        (
            "en",
            "# A\n# $name (String) - who\na = Hello { $name }\n# B\nb = Please try again\n",
        ),
        ("de", "a = Hallo { $nome }\nb = Please try again\n"),
        ("fr", "a = Bonjour { $name }\nb = Réessayez\n"),
    ] {
        std::fs::create_dir(folder.path().join(locale)).unwrap();
        std::fs::write(folder.path().join(locale).join("errors.ftl"), text).unwrap();
    }
    let path = folder.path().to_str().unwrap();
    let output = run(&["check", path]);
    has_status(&output, 1);
    assert!(stdout(&output).contains("error[unknown-variable]: a: the English text has no $nome"));
    assert!(
        stdout(&output).ends_with("1 error, 1 warning, 0 notes\n"),
        "{output:?}"
    );
    assert!(!stdout(&output).contains('\u{1b}'), "{output:?}");
    let output = run(&[
        "check",
        path,
        "--format",
        "json",
        "--rule",
        "same-as-english",
    ]);
    has_status(&output, 0);
    assert_eq!(json_of(&output).as_array().unwrap().len(), 1);
    let deny = [
        "check",
        path,
        "--rule",
        "same-as-english",
        "--deny",
        "warning",
    ];
    has_status(&run(&deny), 1);
    let output = run(&["check", path, "--locale", "fr"]);
    has_status(&output, 0);
    assert_eq!(stdout(&output), "0 errors, 0 warnings, 0 notes\n");
    assert!(stdout(&run(&["check", path, "--format", "github"])).starts_with("::error file="));
    let scanner = json_of(&run(&["check", path, "--format", "sarif"]));
    assert_eq!(scanner["version"], "2.1.0");
    has_status(&run(&["check", "no/such/folder"]), 2);
    has_status(&run(&["check", path, "--rule", "no-such-rule"]), 2);
}

#[test]
fn check_fixes_line_ends_and_byte_order_marks() {
    let folder = overlay("# A\r\na = One");
    let path = folder.path().to_str().unwrap();
    has_status(&run(&["check", path, "--deny", "warning"]), 1);
    let output = run(&["check", path, "--fix", "--deny", "warning"]);
    has_status(&output, 0);
    assert!(stderr(&output).contains("own.ftl: fixed"), "{output:?}");
    let text = std::fs::read_to_string(folder.path().join("en/own.ftl")).unwrap();
    assert_eq!(text, "# A\na = One\n");
}

#[test]
fn check_explains_its_rules() {
    let output = run(&["check", "--explain", "missing-variable"]);
    has_status(&output, 0);
    assert!(
        stdout(&output).contains("Wrong:\n  a = Hallo\n"),
        "{output:?}"
    );
    assert!(
        stdout(&output).contains("Right:\n  a = Hallo { $name }\n"),
        "{output:?}"
    );
    let output = run(&["check", "--explain", "byte-order-mark"]);
    assert!(stdout(&output).contains("\\u{feff}a = Eins"), "{output:?}");
}

#[test]
fn pseudo_writes_english_made_foreign() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("en")).unwrap();
    let english = "# A\n# Keep as is: api_sig\na = Set api_sig to <b>{ $x }</b>\n    .user = { b }\n\
                   # B\nb = { $n ->\n    [one] One\n   *[other] Many\n }\n";
    std::fs::write(folder.path().join("en/errors.ftl"), english).unwrap();
    let path = folder.path().to_str().unwrap();
    let output = run(&["pseudo", path]);
    has_status(&output, 0);
    assert_eq!(stdout(&output).lines().count(), 2, "{output:?}");
    let text = std::fs::read_to_string(folder.path().join("en-XA/errors.ftl")).unwrap();
    assert!(
        text.contains("a = [Şēŧ api_sig ŧō <b>{ $x }</b> one two]\n    .user = { b }\n"),
        "{text}"
    );
    assert!(text.contains("[one] [Ōñē one]"), "{text}");
    has_status(&run(&["pseudo", path]), 0);
    has_status(
        &run(&["check", path, "--locale", "en-XA,ar-XB", "--deny", "note"]),
        0,
    );
    has_status(&run(&["pseudo", "no/such"]), 2);
    let output = run(&["explain", "2700", "--locale", "en-xa"]);
    assert!(
        stdout(&output).contains("Locale    en-XA (chain: en-XA, en)"),
        "{output:?}"
    );
}

#[test]
fn coverage_shows_the_progress_of_each_locale() {
    let folder = tempfile::tempdir().unwrap();
    for (locale, text) in [
        (
            "en",
            "# A\na = One\n# B\nb = Two\n# C\nc = Three\n# D\nd = Four\n",
        ),
        ("de", "a = Eins\nb = Zwei\nx = Alt\n"),
        ("de-AT", "b = Zwo\n"),
    ] {
        std::fs::create_dir(folder.path().join(locale)).unwrap();
        std::fs::write(folder.path().join(locale).join("errors.ftl"), text).unwrap();
    }
    let path = folder.path().to_str().unwrap();
    let rows = json_of(&run(&["coverage", path, "--format", "json"]));
    let brief = |row: &Value| {
        let counts = [
            "messages",
            "translated",
            "inherited",
            "missing",
            "errors",
            "warnings",
        ];
        counts.map(|key| row[key].as_u64().unwrap())
    };
    assert_eq!(rows[0]["locale"], "de");
    assert_eq!(brief(&rows[0]), [4, 2, 0, 2, 2, 1]);
    assert_eq!(rows[1]["locale"], "de-AT");
    assert_eq!(rows[1]["parent"], "de");
    assert_eq!(brief(&rows[1]), [4, 1, 1, 2, 0, 0]);
    assert_eq!(brief(&rows[2]), [4, 4, 0, 0, 0, 0]);
    let output = run(&["coverage", path]);
    assert!(
        stdout(&output).contains("██████████░░░░░░░░░░  2           0          2"),
        "{output:?}"
    );
    assert!(
        stdout(&output).contains("█████▒▒▒▒▒░░░░░░░░░░  1           1          2"),
        "{output:?}"
    );
    has_status(&run(&["coverage", "no/such"]), 2);
}

#[test]
fn help_completions_and_manual_come_from_one_declaration() {
    for command in [
        "explain",
        "render",
        "codes",
        "locales",
        "check",
        "coverage",
        "new",
        "sync",
        "set",
        "remove",
        "rename",
        "review",
        "fmt",
        "diff",
        "pseudo",
        "completions",
        "man",
    ] {
        let output = run(&[command, "--help"]);
        has_status(&output, 0);
        assert!(stdout(&output).contains("Example"), "{command}: {output:?}");
    }
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(&["completions", shell]);
        has_status(&output, 0);
        assert!(stdout(&output).contains("accept-language"), "{shell}");
    }
    let output = run(&["man"]);
    has_status(&output, 0);
    for text in [".TH", ".SH EXPLAIN", ".SH RENDER", "accept\\-language"] {
        assert!(stdout(&output).contains(text), "{text}: {output:?}");
    }
}

#[test]
fn an_apps_own_messages_are_explained_with_their_variables_as_they_are() {
    let shop = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../examples/own-errors/locales"
    );
    let args = [
        "explain",
        "card-declined",
        "voucher_expired",
        "9001",
        "--dir",
        shop,
    ];
    let output = run(&args);
    has_status(&output, 0);
    for line in [
        "card { $card } declined over its limit of { $limit } EUR",
        "voucher expired",
        "no delivery to { $country }",
    ] {
        assert!(
            stdout(&output).contains(line),
            "{line} is in {}",
            stdout(&output)
        );
    }
    let json = run(&[&args[..], &["--format", "json"]].concat());
    let explained: serde_json::Value = serde_json::from_str(stdout(&json)).unwrap();
    assert_eq!(explained[0]["code"], "card-declined");
    assert_eq!(explained[2]["code"], 9001);
    assert_eq!(explained[2]["retryable"], false);
}
