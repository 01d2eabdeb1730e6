//! What `export --format ftl` writes, for other Fluent runtimes.

use std::fs;
use std::path::Path;

use gengo_messages::{Catalog, Preferences};
use serde_json::Value;

use crate::export::{catalog, expected, export, faults, json, overlay, run};

/// What the library shows of a file of Fluent that was exported, alone.
fn alone(locale: &str, path: &Path) -> Catalog {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let catalog = Catalog::empty()
        .isolate_arguments(false)
        .overlay_text(locale.parse().unwrap(), "export", text)
        .build();
    assert_eq!(catalog.problems().len(), 0, "{:?}", catalog.problems());
    catalog
}

#[test]
fn a_file_of_fluent_alone_has_the_texts_of_all_codes() {
    let folder = export(&["--format", "ftl"]);
    let faults = faults(|locale| {
        let path = folder.path().join(locale).join("gengo_messages.ftl");
        expected(&alone(locale, &path), locale)
    });
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn without_fallback_files_of_fluent_are_as_they_are() {
    let folder = export(&["--format", "ftl", "--no-fallback"]);
    for (locale, _, text) in gengo_messages::ftl::built_in() {
        let path = folder.path().join(&locale).join("gengo_messages.ftl");
        assert_eq!(fs::read_to_string(path).unwrap(), text, "{locale}");
    }
}

#[test]
fn layers_of_fluent_become_one_file() {
    let own = overlay(&[(
        "es-419",
        "error-1251 = JSON\nerror-9001 = { error-9001.x }{ -own }{ -service }\n    .x = X\n-own = ours\n",
    )]);
    let own = own.path().to_str().unwrap();
    let args = ["--format", "ftl", "--locale", "es-419", "--overlay", own];
    let file = |more: &[&str]| {
        let folder = export(&[&args, more].concat());
        fs::read_to_string(folder.path().join("es-419/gengo_messages.ftl")).unwrap()
    };
    let thin = file(&["--no-fallback"]);
    assert!(thin.contains("error-1251 = JSON\n"), "{thin}");
    assert!(!thin.contains("-service = "), "{thin}");
    assert!(!thin.contains("error-2500"), "{thin}");
    assert!(thin.contains("-own = ours\n"), "{thin}");
    let whole = file(&[]);
    assert!(whole.contains("-service = Gengo\n"), "{whole}");
    assert!(whole.contains("error-2700 = "), "{whole}");
    let users = file(&["--text", "user"]);
    assert!(users.contains("error-1251 =\n    .user = "), "{users}");
    assert!(!users.contains("-own = ours"), "{users}");
    assert!(users.contains("-service = Gengo\n"), "{users}");
    assert!(users.contains("summary-jobs =\n"), "{users}");
    let developers = file(&["--text", "developer", "--no-fallback"]);
    assert!(developers.contains("error-1251 = JSON\n"), "{developers}");
    assert!(developers.contains("    .x = X\n"), "{developers}");
    assert!(!developers.contains(".user"), "{developers}");
}

#[test]
fn an_export_distinguishes_messages_that_differ_between_locales() {
    let own = overlay(&[
        (
            "en",
            "-own = Anvil { own-what }\nown-what = works\nerror-9001 = { -own } are shut\nerror-9002 = { own-what }\n",
        ),
        (
            "de",
            "-own = Amboss\nown-what = Werk\nerror-9003 = { -own } { own-what }\n",
        ),
    ]);
    let path = own.path().to_str().unwrap();
    let folder = export(&["--format", "ftl", "--locale", "de", "--overlay", path]);
    let file = folder.path().join("de/gengo_messages.ftl");
    let catalog = alone("de", &file);
    let localizer = catalog.localizer(&Preferences::from_ids(["de"]).unwrap());
    let shown = [9001, 9002, 9003].map(|code| localizer.message(code).text().to_owned());
    assert_eq!(shown, ["Anvil works are shut", "works", "Amboss Werk"]);
    let user = localizer.message(9001).user_text().to_owned();
    assert!(user.starts_with("Etwas ist schiefgelaufen."), "{user}");
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains("-own-en = Anvil { own-what-en }\n"), "{text}");
}

#[test]
fn texts_of_a_parent_use_the_terms_of_the_regional_locale() {
    let own = overlay(&[
        (
            "es",
            "-own = Yunque\nerror-9001 = { -own }: { own-what }\nerror-9002 = { error-9001 }\nown-what = es\n",
        ),
        ("es-419", "own-what = 419\n-service = Acme\n"),
        // What breaks a text of es there leaves it as es has it.
        ("es-MX", "own-what = MX\n-own = { error-9002 }\n"),
    ]);
    let path = own.path().to_str().unwrap();
    let shown = |locale: &str| {
        let args = ["--format", "ftl", "--locale", locale, "--overlay", path];
        let folder = tempfile::tempdir().unwrap();
        let output = run(folder.path(), &args);
        assert!(output.status.success(), "{output:?}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(!told.contains("is shown as"), "{told}");
        let path = folder.path().join(locale).join("gengo_messages.ftl");
        let localizer = alone(locale, &path).localizer(&Preferences::from_ids([locale]).unwrap());
        let own = localizer.message(9001).text().to_owned();
        let service = localizer.message(1100).user_text().to_owned();
        let file = fs::read_to_string(path).unwrap();
        (own, service.contains("Acme"), file)
    };
    let (text, is_acme, file) = shown("es-419");
    assert_eq!((text.as_str(), is_acme), ("Yunque: 419", true), "{file}");
    assert!(!file.contains("-es"), "nothing is renamed: {file}");
    let (text, is_acme, file) = shown("es");
    assert_eq!((text.as_str(), is_acme), ("Yunque: es", false), "{file}");
    let (text, is_acme, file) = shown("es-MX");
    assert_eq!((text.as_str(), is_acme), ("Yunque: 419", true), "{file}");
}

#[test]
fn variables_stay_in_fluent() {
    let own = overlay(&[
        ("de", "error-9001 = Hallo { $who }\n"),
        ("en", "error-9001 = Hello\n"),
    ]);
    let path = own.path().to_str().unwrap();
    let folder = export(&["--format", "ftl", "--locale", "de", "--overlay", path]);
    let text = fs::read_to_string(folder.path().join("de/gengo_messages.ftl")).unwrap();
    assert!(text.contains("error-9001 = Hallo { $who }\n"), "{text}");
}

#[test]
fn broken_fluent_falls_back_to_the_layer_below() {
    let own = overlay(&[(
        "de",
        "-service = { -service }\nerror-2700 = { nothing }\nerror-2750 = { error-2750 }\n",
    )]);
    let folder = tempfile::tempdir().unwrap();
    let path = own.path().to_str().unwrap();
    let args = ["--format", "ftl", "--locale", "de", "--overlay", path];
    let output = run(folder.path(), &args);
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(!told.contains("is shown as"), "{told}");
    let found = expected(
        &alone("de", &folder.path().join("de/gengo_messages.ftl")),
        "de",
    );
    assert_eq!(found, expected(&catalog(), "de"));
}

#[test]
fn plural_forms_of_another_language_are_reported() {
    let own = overlay(&[("mi", "error-9001 = Kāore\n")]);
    let folder = tempfile::tempdir().unwrap();
    let path = own.path().to_str().unwrap();
    let args = ["--format", "ftl", "--locale", "mi", "--overlay", path];
    let output = run(folder.path(), &args);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        told.contains("summary-jobs (mi): its plural forms are those of en"),
        "{told}"
    );
}

#[test]
fn the_index_has_the_ids_of_fluent() {
    let folder = export(&["--format", "ftl", "--locale", "de"]);
    let index = json(&folder.path().join("index.json"));
    let rows = |name: &str| index[name].as_array().unwrap().clone();
    let find = |rows: Vec<Value>, name: &str, value: Value| {
        let mut rows = rows.into_iter();
        rows.find(|row| row[name] == value).unwrap()
    };
    let credits = find(rows("codes"), "code", 2700.into());
    assert_eq!(credits["key"], "error-2700");
    assert_eq!(credits["user_key"], "error-2700.user");
    let unknown = find(rows("generic"), "id", "unknown-code".into());
    assert_eq!(unknown["user_key"], "unknown-code.user");
    let jobs = find(rows("generic"), "id", "summary-jobs".into());
    assert_eq!(jobs["user_key"], "summary-jobs");
}

#[test]
fn a_text_that_begins_with_a_bracket_is_written_as_a_literal() {
    let own = overlay(&[(
        "de",
        "error-9001 = [x] { $count ->\n    [one] eins\n   *[other] viele\n  }\n    .user = .NET { $count ->\n    [one] *\n   *[other] [y]\n  }\n",
    )]);
    let own = own.path().to_str().unwrap();
    let folder = export(&["--format", "ftl", "--locale", "de", "--overlay", own]);
    let path = folder.path().join("de/gengo_messages.ftl");
    let catalog = alone("de", &path);
    assert!(catalog.codes().contains(&9001.into()));
    let text = fs::read_to_string(&path).unwrap();
    for part in ["{ \"[\" }x] { $count ->", "{ \".\" }NET { $count ->"] {
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn spaces_before_a_placeable_that_begins_a_line_are_exported() {
    let own = overlay(&[(
        "de",
        "error-9001 =\n    Wahl:\n      { \"*\" } erste\n      { $count ->\n        [one]\n            Eins\n              { -own }\n       *[other] { $count }\n      }\n    Ende\n    .user = { shared }\nshared =\n      Mehr\n    { $count }\n-own =\n    Eigenes\n      { \"!\" }\n",
    )]);
    let own = own.path().to_str().unwrap();
    let folder = export(&["--format", "ftl", "--locale", "de", "--overlay", own]);
    let path = folder.path().join("de/gengo_messages.ftl");
    alone("de", &path);
    let text = fs::read_to_string(&path).unwrap();
    for part in [
        "error-9001 =\n    Wahl:\n      { \"*\" } erste\n      { $count ->\n",
        "            Eins\n              { -own }\n",
        "shared =\n      Mehr\n    { $count }\n",
        "-own =\n    Eigenes\n      { \"!\" }\n",
    ] {
        assert!(
            text.contains(part),
            "{part}: {}",
            &text[text.find("error-9001").unwrap()..]
        );
    }
    assert!(!text.contains('\u{e000}'));
}
