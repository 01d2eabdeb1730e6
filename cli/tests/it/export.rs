//! `export` writes what the library shows: its files are parsed again, in formats other than Fluent.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Output;

use gengo_messages::{Catalog, ErrorCode, Preferences, check};
use serde_json::Value;
use tempfile::TempDir;

use crate::helpers::{folder_of, program};

pub(crate) fn run(folder: &Path, args: &[&str]) -> Output {
    let mut command = program(&["export"]);
    command.arg(folder).args(args);
    command.output().unwrap()
}

pub(crate) fn export(args: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), args);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    folder
}

pub(crate) fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    serde_json::from_str(&text).unwrap()
}

pub(crate) fn catalog() -> Catalog {
    Catalog::builder().isolate_arguments(false).build()
}

/// The texts of all codes in a locale, by key.
pub(crate) fn expected(catalog: &Catalog, locale: &str) -> BTreeMap<String, String> {
    let reader = Preferences::from_ids([locale]).unwrap();
    let localizer = catalog.localizer(&reader);
    let codes = ErrorCode::ALL.iter();
    codes
        .flat_map(|&code| {
            let message = localizer.message(code);
            let key = format!("gengo_error_{code}");
            [
                (format!("{key}_user"), message.user_text().to_owned()),
                (key, message.text().to_owned()),
            ]
        })
        .collect()
}

/// What is wrong with the texts of a format, for all locales.
pub(crate) fn faults(read: impl Fn(&str) -> BTreeMap<String, String>) -> Vec<String> {
    let catalog = catalog();
    let mut faults = Vec::new();
    for locale in catalog.locales().map(ToString::to_string) {
        let found = read(&locale);
        for (key, text) in expected(&catalog, &locale) {
            if found.get(&key) != Some(&text) {
                faults.push(format!(
                    "{locale} {key}: {text:?}, not {:?}",
                    found.get(&key)
                ));
            }
        }
    }
    faults
}

fn texts_of(object: &Value) -> BTreeMap<String, String> {
    let members = object.as_object().unwrap().iter();
    members
        .filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())))
        .collect()
}

#[test]
fn json_has_the_texts_of_all_codes_and_locales() {
    let folder = export(&["--format", "json"]);
    let faults = faults(|locale| texts_of(&json(&folder.path().join(format!("{locale}.json")))));
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn generic_messages_have_places_for_variables() {
    let folder = export(&["--format", "json", "--locale", "en,ar"]);
    let english = json(&folder.path().join("en.json"));
    assert_eq!(english["gengo_unknown_code"], "unknown error {code}");
    assert_eq!(
        english["gengo_http_client_error"],
        "request not accepted (HTTP {code})"
    );
    assert_eq!(english["gengo_unknown_error"], "unknown error");
    assert_eq!(
        english["gengo_summary_jobs"],
        serde_json::json!({ "one": "{count} job was rejected", "other": "{count} jobs were rejected" })
    );
    assert_eq!(
        english["gengo_summary_jobs_user"],
        english["gengo_summary_jobs"]
    );
    let arabic = json(&folder.path().join("ar.json"));
    let forms = arabic["gengo_summary_jobs"].as_object().unwrap();
    assert_eq!(forms.len(), 6, "{forms:?}");
    assert_eq!(forms["one"], "رُفضت مهمة واحدة");
    assert_eq!(forms["few"], "رُفضت {count} مهام");
}

#[test]
fn generic_messages_are_those_of_unknown_codes() {
    let folder = export(&["--format", "json"]);
    let catalog = catalog();
    for locale in catalog.locales() {
        let file = json(&folder.path().join(format!("{locale}.json")));
        let localizer = catalog.localizer(&Preferences::from(locale.clone()));
        for (code, key) in [
            (99_999, "gengo_unknown_code"),
            (503, "gengo_http_server_error"),
        ] {
            let message = localizer.message(code);
            let text = file[key].as_str().unwrap();
            let text = text.replace("{code}", &code.to_string());
            assert_eq!(text, message.text(), "{locale}");
            let user = file[format!("{key}_user")].as_str().unwrap();
            assert_eq!(user, message.user_text(), "{locale}");
        }
    }
}

#[test]
fn plurals_are_those_that_a_response_is_summed_up_with() {
    let folder = export(&["--format", "json"]);
    let catalog = catalog();
    for locale in catalog.locales() {
        let file = json(&folder.path().join(format!("{locale}.json")));
        let forms = file["gengo_summary_jobs"].as_object().unwrap();
        let localizer = catalog.localizer(&Preferences::from(locale.clone()));
        for count in [2, 3, 5, 11, 21, 22] {
            let jobs = (1..=count).map(|job| format!(r#""job_{job}":[{{"code":1350}}]"#));
            let jobs = jobs.collect::<Vec<_>>().join(",");
            let body = format!(r#"{{"opstat":"error","err":{{{jobs}}}}}"#);
            let error = check(body.as_bytes()).unwrap_err();
            let shown = localizer.explain_failure(&error).text().to_owned();
            let written = |form: &Value| {
                form.as_str()
                    .unwrap()
                    .replace("{count}", &count.to_string())
            };
            assert!(
                forms.values().any(|form| written(form) == shown),
                "{locale} {count}: {shown} is not among {forms:?}"
            );
        }
    }
}

#[test]
fn the_index_says_what_keys_are_about() {
    let folder = export(&["--format", "json", "--locale", "es-419,he"]);
    let index = json(&folder.path().join("index.json"));
    let codes = index["codes"].as_array().unwrap();
    assert_eq!(codes.len(), ErrorCode::ALL.len());
    let credits = codes.iter().find(|row| row["code"] == 2700).unwrap();
    assert_eq!(
        *credits,
        serde_json::json!({
            "code": 2700,
            "name": "NOT_ENOUGH_CREDITS",
            "category": "credits",
            "field": null,
            "retryable": true,
            "key": "gengo_error_2700",
            "user_key": "gengo_error_2700_user",
            "plural": false,
            "user_plural": false,
            "variables": [],
            "user_variables": [],
        })
    );
    assert_eq!(
        index["locales"],
        serde_json::json!([
            {
                "locale": "es-419",
                "direction": "ltr",
                "chain": ["es-419", "es", "en"],
                "files": ["es-419.json"],
            },
            { "locale": "he", "direction": "rtl", "chain": ["he", "en"], "files": ["he.json"] },
        ])
    );
    let jobs = index["generic"].as_array().unwrap().iter();
    let plural: Vec<_> = jobs.filter(|row| row["plural"] == true).collect();
    assert_eq!(plural.len(), 2, "{plural:?}");
    for row in codes.iter().chain(index["generic"].as_array().unwrap()) {
        for locale in ["es-419", "he"] {
            let file = json(&folder.path().join(format!("{locale}.json")));
            for key in [&row["key"], &row["user_key"]] {
                assert!(
                    !file[key.as_str().unwrap()].is_null(),
                    "{locale} lacks {key}"
                );
            }
        }
    }
}

#[test]
fn one_kind_of_text_is_written_alone() {
    for (text, present, absent) in [
        ("developer", "gengo_error_2700", "gengo_error_2700_user"),
        ("user", "gengo_error_2700_user", "gengo_error_2700"),
    ] {
        let folder = export(&["--format", "json", "--locale", "de", "--text", text]);
        let file = json(&folder.path().join("de.json"));
        assert!(file[present].is_string(), "{file}");
        assert!(file[absent].is_null(), "{file}");
        let index = json(&folder.path().join("index.json"));
        let row = &index["codes"][0];
        assert_eq!(row["key"].is_null(), text == "user");
        assert_eq!(row["user_key"].is_null(), text == "developer");
    }
}

#[test]
fn without_fallback_a_locale_has_its_own_texts_only() {
    let folder = export(&["--format", "json", "--no-fallback", "--locale", "en,en-GB"]);
    let all = json(&folder.path().join("en.json"));
    let index = json(&folder.path().join("index.json"));
    let rows =
        index["codes"].as_array().unwrap().len() + index["generic"].as_array().unwrap().len();
    assert_eq!(
        all.as_object().unwrap().len(),
        2 * rows,
        "English has everything"
    );
    let british = texts_of(&json(&folder.path().join("en-GB.json")));
    let keys: Vec<_> = british.keys().map(String::as_str).collect();
    assert!(keys.contains(&"gengo_error_2252_user"), "{keys:?}");
    assert!(!keys.contains(&"gengo_error_2252"), "{keys:?}");
    assert!(!keys.contains(&"gengo_error_2700"), "{keys:?}");
}

#[test]
fn texts_of_an_overlay_are_written() {
    let overlay = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/overlay");
    let folder = export(&["--format", "json", "--locale", "de", "--overlay", overlay]);
    let file = json(&folder.path().join("de.json"));
    assert_eq!(
        file["gengo_error_9001"],
        "Bestellung überschreitet das Monatsbudget"
    );
    let index = json(&folder.path().join("index.json"));
    let mut codes = index["codes"].as_array().unwrap().iter();
    assert!(codes.any(|row| row["code"] == 9001));
}

#[test]
fn what_plural_categories_cannot_express_is_reported() {
    let overlay = tempfile::tempdir().unwrap();
    fs::create_dir(overlay.path().join("en")).unwrap();
    let text =
        "summary-jobs = { $count ->\n [0] nothing\n [one] one job\n *[other] { $count } jobs\n }\n";
    fs::write(overlay.path().join("en/own.ftl"), text).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let overlay = overlay.path().to_str().unwrap();
    let args = ["--format", "json", "--locale", "en", "--overlay", overlay];
    let output = run(folder.path(), &args);
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        told.contains("summary-jobs (en): 0 is shown as “nothing”"),
        "{told}"
    );
    let file = json(&folder.path().join("en.json"));
    assert_eq!(file["gengo_summary_jobs"]["other"], "{count} jobs");
}

#[test]
fn gettext_has_the_texts_of_all_codes_and_locales() {
    let folder = export(&["--format", "gettext"]);
    let file = |locale: &str| {
        let name = locale.replace('-', "_");
        let path = format!("{name}/LC_MESSAGES/gengo_messages.po");
        fs::read_to_string(folder.path().join(path)).unwrap()
    };
    let faults = faults(|locale| {
        let text = file(locale);
        let lines: Vec<_> = text.lines().collect();
        let pairs = lines.windows(2).filter_map(|pair| {
            let text = |line: &str, word| serde_json::from_str(line.strip_prefix(word)?).ok();
            Some((text(pair[0], "msgid ")?, text(pair[1], "msgstr ")?))
        });
        pairs.collect()
    });
    assert_eq!(faults, Vec::<String>::new());
    for (locale, forms) in [
        ("ja", "nplurals=1; plural=(0);"),
        ("de", "nplurals=2; plural=((n == 1) ? 0 : 1);"),
        (
            "cs",
            "nplurals=3; plural=((n == 1) ? 0 : ((n >= 2 && n <= 4)) ? 1 : 2);",
        ),
        (
            "pl",
            "nplurals=3; plural=((n == 1) ? 0 : ((n % 10 >= 2 && n % 10 <= 4) && !((n % 100 >= 12 && n % 100 <= 14))) ? 1 : 2);",
        ),
    ] {
        let line = format!("\"Plural-Forms: {forms}\\n\"\n");
        assert!(file(locale).contains(&line), "{locale}: {}", file(locale));
    }
    let polish = file("pl");
    assert!(
        polish.contains("msgstr[2] \"Odrzucono %d zleceń\"\n"),
        "{polish}"
    );
    assert!(!polish.contains("msgstr[3]"), "{polish}");
}

/// The lines of a file that have a key.
pub(crate) fn line<'a>(text: &'a str, key: &str) -> &'a str {
    let found = text.lines().find(|line| line.contains(key));
    found.unwrap_or_else(|| panic!("no {key} in {text}")).trim()
}

#[test]
fn special_characters_of_a_format_are_escaped() {
    let overlay = tempfile::tempdir().unwrap();
    fs::create_dir(overlay.path().join("en")).unwrap();
    let text = "error-9001 = @It's \"so\"  \\ & <100%> ü\nunknown-code = 5% isn't { $code }\n";
    fs::write(overlay.path().join("en/own.ftl"), text).unwrap();
    let overlay = overlay.path().to_str().unwrap();
    for (format, file, plain, filled_in) in [
        (
            "android",
            "res/values/gengo_messages.xml",
            r#"<string name="gengo_error_9001" formatted="false">\@It\'s \"so\" \u0020\\ &amp; &lt;100%&gt; ü</string>"#,
            r#"<string name="gengo_unknown_code">5%% isn\'t %1$s</string>"#,
        ),
        (
            "java",
            "gengo_messages.properties",
            r#"gengo_error_9001=@It's "so"  \\ & <100%> \u00fc"#,
            "gengo_unknown_code=5% isn''t {0}",
        ),
        (
            "php",
            "en.php",
            r#"'gengo_error_9001' => '@It\'s "so"  \\ & <100%> ü',"#,
            r"'gengo_unknown_code' => '5% isn\'t {code}',",
        ),
        (
            "yaml",
            "en.yaml",
            r#"gengo_error_9001: "@It's \"so\"  \\ & <100%> ü""#,
            r#"gengo_unknown_code: "5% isn't {code}""#,
        ),
    ] {
        let folder = export(&["--format", format, "--locale", "en", "--overlay", overlay]);
        let text = fs::read_to_string(folder.path().join(file)).unwrap();
        assert_eq!(line(&text, "gengo_error_9001"), plain, "{format}");
        assert_eq!(line(&text, "gengo_unknown_code"), filled_in, "{format}");
    }
    let folder = export(&["--format", "apple", "--locale", "en", "--overlay", overlay]);
    let text = fs::read_to_string(folder.path().join("en.lproj/GengoMessages.strings")).unwrap();
    assert!(text.contains("&amp; &lt;100%&gt; ü</string>"), "{text}");
    assert!(text.contains("<string>5%% isn"), "{text}");
}

#[test]
fn older_systems_find_hebrew_and_indonesian() {
    let folder = export(&["--format", "android", "--locale", "he,id,zh-Hant-HK"]);
    for name in ["values-iw", "values-in", "values-b+zh+Hant+HK"] {
        let file = folder
            .path()
            .join("res")
            .join(name)
            .join("gengo_messages.xml");
        assert!(file.is_file(), "{file:?}");
    }
    let folder = export(&["--format", "java", "--locale", "he,sr-Latn"]);
    for name in ["iw", "sr_Latn"] {
        let file = folder
            .path()
            .join(format!("gengo_messages_{name}.properties"));
        assert!(file.is_file(), "{file:?}");
    }
}

#[test]
fn java_and_yaml_and_php_have_the_texts_of_all_codes_and_locales() {
    let folder = export(&["--format", "yaml"]);
    let yaml = faults(|locale| {
        let text = fs::read_to_string(folder.path().join(format!("{locale}.yaml"))).unwrap();
        let lines = text.lines().filter_map(|line| line.split_once(": "));
        // What is written is what JSON and YAML have in common.
        lines
            .map(|(key, text)| (key.to_owned(), serde_json::from_str(text).unwrap()))
            .collect()
    });
    assert_eq!(yaml, Vec::<String>::new());
    let folder = export(&["--format", "java"]);
    let java = faults(|locale| {
        let name = match locale.replace('-', "_").as_str() {
            "he" => "iw".to_owned(),
            "id" => "in".to_owned(),
            name => name.to_owned(),
        };
        let path = folder
            .path()
            .join(format!("gengo_messages_{name}.properties"));
        let text = fs::read_to_string(path).unwrap();
        let lines = text.lines().filter_map(|line| line.split_once('='));
        let plain = |text: &str| format!("\"{}\"", text.replace('"', "\\\""));
        lines
            .map(|(key, text)| (key.to_owned(), serde_json::from_str(&plain(text)).unwrap()))
            .collect()
    });
    assert_eq!(java, Vec::<String>::new());
    let folder = export(&["--format", "php"]);
    let php = faults(|locale| {
        let text = fs::read_to_string(folder.path().join(format!("{locale}.php"))).unwrap();
        let lines = text
            .lines()
            .filter_map(|line| line.trim().split_once(" => "));
        lines
            .map(|(key, text)| {
                let text = text.trim_start_matches('\'').trim_end_matches("',");
                let text = text.replace("\\'", "'").replace("\\\\", "\\");
                (key.trim_matches('\'').to_owned(), text)
            })
            .collect()
    });
    assert_eq!(php, Vec::<String>::new());
}

/// The texts of the elements of an XML file, by the attribute `name`, or by the `key` before.
fn xml_texts(path: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let mut texts = BTreeMap::new();
    let mut key = String::new();
    for part in text.split('<').skip(1) {
        let (tag, inner) = part.split_once('>').unwrap();
        let inner = quick_xml::escape::unescape(inner).unwrap().into_owned();
        if let Some((_, name)) = tag.split_once("name=\"") {
            key = name.split('"').next().unwrap().to_owned();
        }
        match tag.split(' ').next().unwrap() {
            "key" => key = inner,
            "string" => drop(texts.insert(key.clone(), inner)),
            _ => {}
        }
    }
    texts
}

#[test]
fn android_and_apple_have_the_texts_of_all_codes_and_locales() {
    let folder = export(&["--format", "apple"]);
    let apple = faults(|locale| {
        let name = format!("{locale}.lproj/GengoMessages.strings");
        xml_texts(&folder.path().join(name))
    });
    assert_eq!(apple, Vec::<String>::new());
    let folder = export(&["--format", "android"]);
    let android = faults(|locale| {
        let name = match locale {
            "he" => "iw".to_owned(),
            "id" => "in".to_owned(),
            _ if locale.contains('-') => format!("b+{}", locale.replace('-', "+")),
            _ => locale.to_owned(),
        };
        let path = folder
            .path()
            .join(format!("res/values-{name}/gengo_messages.xml"));
        let texts = xml_texts(&path).into_iter();
        texts
            .map(|(key, text)| (key, text.replace("\\'", "'").replace("\\\"", "\"")))
            .collect()
    });
    assert_eq!(android, Vec::<String>::new());
}

#[test]
fn a_locale_that_there_is_not_is_refused_and_nothing_written() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["--format", "json", "--locale", "xx"]);
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("unknown locale xx"), "{told}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

pub(crate) fn overlay(files: &[(&str, &str)]) -> TempDir {
    folder_of("own.ftl", files)
}

#[test]
fn export_does_not_replace_files_that_it_did_not_write() {
    let folder = tempfile::tempdir().unwrap();
    let export = |args: &[&str]| run(folder.path(), args);
    fs::write(folder.path().join("de.json"), "{}").unwrap();
    let output = export(&["--format", "json", "--locale", "de,fr"]);
    assert_eq!(output.status.code(), Some(2));
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        complaint.contains("de.json: was not written by export"),
        "{complaint}"
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("de.json")).unwrap(),
        "{}"
    );
    assert!(
        !folder.path().join("fr.json").exists(),
        "nothing is written"
    );

    fs::remove_file(folder.path().join("de.json")).unwrap();
    // What earlier exports have written is replaced, also by one of other locales or formats.
    for args in [
        &["--format", "json", "--locale", "de,fr"][..],
        &["--format", "json", "--locale", "ja"],
        &["--format", "yaml", "--locale", "de"],
        &["--format", "json", "--locale", "de,fr", "--text", "user"],
    ] {
        let output = export(args);
        assert!(output.status.success(), "{output:?}");
    }
    fs::write(folder.path().join("ja.yaml"), "own: 1").unwrap();
    assert!(
        !export(&["--format", "yaml", "--locale", "ja"])
            .status
            .success()
    );
    // The files of an export that has left no list are in its index.
    fs::remove_file(folder.path().join(".gengo-messages-export")).unwrap();
    assert!(
        export(&["--format", "json", "--locale", "de"])
            .status
            .success()
    );
    fs::write(folder.path().join("index.json"), r#"{"main":"app.js"}"#).unwrap();
    fs::remove_file(folder.path().join(".gengo-messages-export")).unwrap();
    let output = export(&["--format", "json", "--locale", "it"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("index.json"));
}
