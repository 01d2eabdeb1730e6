//! What `export` makes of variables in an app's own texts.

use std::fs;

use serde_json::Value;

use crate::export::{export, line, overlay, run};

/// What a format makes of messages of an app's own.
fn own(format: &str, files: &[(&str, &str)], path: &str) -> String {
    let own = overlay(files);
    let overlay = own.path().to_str().unwrap();
    let args = [
        "--format",
        format,
        "--overlay",
        overlay,
        "--locale",
        "en,de",
    ];
    let folder = export(&args);
    let path = folder.path().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

#[test]
fn variables_of_ones_own_are_places_in_each_format() {
    let english = "error-9001 = 5% of { $user } in { $file }\n    .user = Hi { $user }\n";
    let german = "error-9001 = { $file } ist voll\n";
    let files = [("en", english), ("de", german)];
    for (format, path, two, one) in [
        (
            "android",
            "res/values-de/gengo_messages.xml",
            r#"<string name="gengo_error_9001">%1$s ist voll</string>"#,
            r#"<string name="gengo_error_9001_user">Hi %1$s</string>"#,
        ),
        (
            "java",
            "gengo_messages_de.properties",
            "gengo_error_9001={0} ist voll",
            "gengo_error_9001_user=Hi {0}",
        ),
        (
            "json",
            "de.json",
            r#""gengo_error_9001": "{file} ist voll","#,
            r#""gengo_error_9001_user": "Hi {user}","#,
        ),
        (
            "php",
            "de.php",
            "'gengo_error_9001' => '{file} ist voll',",
            "'gengo_error_9001_user' => 'Hi {user}',",
        ),
        (
            "yaml",
            "de.yaml",
            r#"gengo_error_9001: "{file} ist voll""#,
            r#"gengo_error_9001_user: "Hi {user}""#,
        ),
    ] {
        let text = own(format, &files, path);
        assert_eq!(line(&text, "gengo_error_9001"), two, "{format}");
        assert_eq!(line(&text, "gengo_error_9001_user"), one, "{format}");
    }
    let apple = own("apple", &files, "en.lproj/GengoMessages.strings");
    assert!(
        apple.contains("<string>5%% of %2$@ in %1$@</string>"),
        "{apple}"
    );
    assert!(apple.contains("<string>Hi %@</string>"), "{apple}");
    let gettext = own("gettext", &files, "en/LC_MESSAGES/gengo_messages.po");
    assert!(gettext.contains("\"5%% of %2$s in %1$s\""), "{gettext}");
    assert!(gettext.contains("\"Hi %s\""), "{gettext}");
    let index: Value = serde_json::from_str(&own("json", &files, "index.json")).unwrap();
    let mut codes = index["codes"].as_array().unwrap().iter();
    let row = codes.find(|row| row["code"] == 9001).unwrap();
    assert_eq!(row["variables"], serde_json::json!(["file", "user"]));
    assert_eq!(row["user_variables"], serde_json::json!(["user"]));
}

#[test]
fn numbers_of_ones_own_choose_plural_forms() {
    let english = "error-9001 = { $file }: { $minutes ->\n    [one] { $minutes } minute\n   *[other] { NUMBER($minutes) } minutes\n }\n";
    let files = [("en", english)];
    let json: Value = serde_json::from_str(&own("json", &files, "en.json")).unwrap();
    assert_eq!(
        json["gengo_error_9001"],
        serde_json::json!({ "one": "{file}: {minutes} minute", "other": "{file}: {minutes} minutes" })
    );
    let apple = own("apple", &files, "en.lproj/GengoMessages.stringsdict");
    assert!(apple.contains("<string>%2$#@count@</string>"), "{apple}");
    assert!(
        apple.contains("<string>%1$@: %2$ld minutes</string>"),
        "{apple}"
    );
    let android = own("android", &files, "res/values/gengo_messages.xml");
    assert!(android.contains(">%1$s: %2$d minutes</item>"), "{android}");
    let java = own("java", &files, "gengo_messages.properties");
    assert!(
        java.contains("gengo_error_9001.one={0}: {1,number,#} minute\n"),
        "{java}"
    );
    let index: Value = serde_json::from_str(&own("json", &files, "index.json")).unwrap();
    let mut codes = index["codes"].as_array().unwrap().iter();
    let row = codes.find(|row| row["code"] == 9001).unwrap();
    assert_eq!(
        (&row["plural"], &row["user_plural"]),
        (&true.into(), &false.into())
    );
}

#[test]
fn other_formats_refuse_what_only_fluent_can_express() {
    for (text, told) in [
        (
            "error-9001 = { $who ->\n    [her] Her\n   *[other] Their\n } order\n",
            "error-9001 (en): only Fluent can express its use of $who; use --format ftl",
        ),
        (
            "error-9001 = x\n    .user = { NUMBER($a, minimumFractionDigits: 2) }\n",
            "error-9001.user (en): only Fluent can express its use of $a; use --format ftl",
        ),
        (
            "error-9001 = { NUMBER($a) } of { NUMBER($b) }\n",
            "error-9001 (en): only Fluent can express a second number, $b; use --format ftl",
        ),
    ] {
        let own = overlay(&[("en", text)]);
        let overlay = own.path().to_str().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let output = run(folder.path(), &["--format", "php", "--overlay", overlay]);
        assert_eq!(output.status.code(), Some(2), "{text}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains(told), "{error}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        export(&["--format", "ftl", "--overlay", overlay]);
    }
}
