//! `export` for translators' tools, and `import`.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::helpers::{folder_of, program, stderr, stdout};

const ENGLISH: &str = "# Shown at the start.\nhello = Hello\nbye = Bye { $name }\n";
const GERMAN: &str = "hello = Hallo\nbye = Tschüss { $name }\n";

fn folder() -> TempDir {
    folder_of("app.ftl", &[("en", ENGLISH), ("de", GERMAN)])
}

fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = program(args).current_dir(folder).output().unwrap();
    let status = output.status.code().unwrap();
    (
        status,
        stdout(&output).to_owned(),
        stderr(&output).to_owned(),
    )
}

fn export(folder: &Path) {
    let args = ["export", "to-translate", "--format", "po", "--dir", "."];
    let (status, listed, said) = run(folder, &args);
    assert_eq!((status, &*said), (0, ""));
    assert_eq!(listed, "to-translate/de.po\n");
}

fn edit(folder: &Path, old: &str, new: &str) {
    let path = folder.join("to-translate/de.po");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{text}");
    fs::write(path, text.replace(old, new)).unwrap();
}

fn german(folder: &Path) -> String {
    fs::read_to_string(folder.join("de/app.ftl")).unwrap()
}

#[test]
fn import_writes_what_was_changed_and_a_dry_run_shows_it() {
    let folder = folder();
    export(folder.path());
    edit(folder.path(), "\"Hallo\"", "\"Moin\"");
    let (status, diff, said) = run(
        folder.path(),
        &["import", "to-translate/de.po", "--dir", ".", "--dry-run"],
    );
    assert_eq!(status, 0);
    assert!(diff.contains("-hello = Hallo\n+hello = Moin\n"), "{diff}");
    assert!(
        said.contains("to-translate/de.po: imported (1): hello"),
        "{said}"
    );
    assert_eq!(german(folder.path()), GERMAN);
    let (status, written, _) = run(
        folder.path(),
        &["import", "to-translate/de.po", "--dir", "."],
    );
    assert_eq!(status, 0);
    assert_eq!(written, "./de/app.ftl\n./de/app.state\n");
    assert_eq!(german(folder.path()), GERMAN.replace("Hallo", "Moin"));
    let (status, written, said) = run(
        folder.path(),
        &["import", "to-translate/de.po", "--dir", "."],
    );
    assert_eq!((status, &*written), (0, ""));
    assert!(said.contains("nothing to change"), "{said}");
}

#[test]
fn import_fails_if_a_text_is_refused_and_writes_the_others() {
    let folder = folder();
    export(folder.path());
    edit(folder.path(), "\"Hallo\"", "\"Moin\"");
    edit(folder.path(), "Tschüss { $name }", "Tschüss { $nmae }");
    let (status, _, said) = run(
        folder.path(),
        &["import", "to-translate/de.po", "--dir", "."],
    );
    assert_eq!(status, 1);
    assert!(said.contains("to-translate/de.po: bye: refused"), "{said}");
    assert!(said.contains("$nmae"), "{said}");
    assert_eq!(german(folder.path()), GERMAN.replace("Hallo", "Moin"));
}

#[test]
fn import_lists_conflicts_with_both_texts() {
    let folder = folder();
    export(folder.path());
    edit(folder.path(), "\"Hallo\"", "\"Moin\"");
    fs::write(
        folder.path().join("de/app.ftl"),
        GERMAN.replace("Hallo", "Servus"),
    )
    .unwrap();
    let (status, _, said) = run(
        folder.path(),
        &["import", "to-translate/de.po", "--dir", "."],
    );
    assert_eq!(status, 1);
    for part in [
        "to-translate/de.po: hello: ",
        "file: Moin",
        "folder: Servus",
    ] {
        assert!(said.contains(part), "{said}");
    }
    let args = ["import", "to-translate/de.po", "--dir", ".", "--overwrite"];
    assert_eq!(run(folder.path(), &args).0, 0);
    assert_eq!(german(folder.path()), GERMAN.replace("Hallo", "Moin"));
}

#[test]
fn export_does_not_replace_a_file_whose_changes_were_not_imported() {
    let folder = folder();
    export(folder.path());
    edit(folder.path(), "\"Hallo\"", "\"Moin\"");
    let args = ["export", "to-translate", "--format", "po", "--dir", "."];
    let (status, _, said) = run(folder.path(), &args);
    assert_eq!(status, 2);
    assert!(
        said.contains("to-translate/de.po: has changes that were not imported"),
        "{said}"
    );
    assert_eq!(
        run(
            folder.path(),
            &["import", "to-translate/de.po", "--dir", "."]
        )
        .0,
        0
    );
    export(folder.path());
}

#[test]
fn a_file_that_names_no_locale_is_named_for_one() {
    let folder = folder();
    let args = [
        "export",
        "to-translate",
        "--format",
        "csv",
        "--dir",
        ".",
        "--locale",
        "de",
    ];
    assert_eq!(run(folder.path(), &args).0, 0);
    let file = fs::read_to_string(folder.path().join("to-translate/de.csv")).unwrap();
    let edited = file.replace("Hallo", "Moin");
    fs::write(folder.path().join("From Ada.csv"), edited).unwrap();
    let (status, _, said) = run(folder.path(), &["import", "From Ada.csv", "--dir", "."]);
    assert_eq!(status, 2);
    assert!(said.contains("unknown locale \"From Ada\""), "{said}");
    let args = ["import", "From Ada.csv", "--dir", ".", "--locale", "de"];
    assert_eq!(run(folder.path(), &args).0, 0);
    assert_eq!(german(folder.path()), GERMAN.replace("Hallo", "Moin"));
}

#[test]
fn a_file_that_cannot_be_read_is_refused_whole() {
    let folder = folder();
    let cut = "<xliff version=\"2.1\" trgLang=\"de\"><file id=\"f\"><unit id=\"hello\"><segment>\
               <source>Hello</source><target>Moin</target></segment></unit>";
    let files = [
        ("cut.xlf", cut, "is cut off"),
        ("other.xlf", "<html></html>", "is not XLIFF"),
        (
            "conflict.po",
            "<<<<<<< ours\n",
            "line 1 is not a line of PO",
        ),
        ("table.csv", "a,b\n1,2\n", "has no column \"id\""),
        ("sheet.xlsx", "PK", "cannot be read as a spreadsheet"),
        (
            "memory.tmx",
            "<tmx/>",
            "cannot be imported; export as xliff, po, csv or xlsx, and import that file",
        ),
        ("notes.txt", "Hi", "cannot be imported"),
    ];
    for (name, text, reason) in files {
        fs::write(folder.path().join(name), text).unwrap();
        let (status, _, said) = run(
            folder.path(),
            &["import", name, "--dir", ".", "--locale", "de"],
        );
        assert_eq!(status, 2, "{name}");
        assert!(said.contains(&format!("{name}: {reason}")), "{said}");
    }
    assert_eq!(german(folder.path()), GERMAN);
}

#[test]
fn options_for_apps_are_refused_in_formats_for_translators() {
    let folder = folder();
    let args = [
        "export",
        "to-translate",
        "--format",
        "xliff",
        "--dir",
        ".",
        "--text",
        "user",
    ];
    let (status, _, said) = run(folder.path(), &args);
    assert_eq!(status, 2);
    assert!(
        said.contains("--text and --no-fallback are for apps' formats"),
        "{said}"
    );
    let args = [
        "export",
        "to-translate",
        "--format",
        "xliff",
        "--dir",
        ".",
        "--locale",
        "en",
    ];
    let (status, _, said) = run(folder.path(), &args);
    assert_eq!(status, 2);
    assert!(said.contains("en is the source language"), "{said}");
}

#[test]
fn an_overlay_is_exported_and_imported_over_the_built_in_texts() {
    let folder = folder_of("own.ftl", &[("de", "error-2700 = Nicht genug Guthaben\n")]);
    let args = ["export", "to-translate", "--format", "po", "--overlay", "."];
    let (status, _, said) = run(folder.path(), &args);
    assert_eq!(status, 0, "{said}");
    edit(
        folder.path(),
        "\"Nicht genug Guthaben\"",
        "\"Guthaben reicht nicht\"",
    );
    let (status, _, said) = run(
        folder.path(),
        &["import", "to-translate/de.po", "--overlay", "."],
    );
    assert_eq!(status, 0, "{said}");
    let text = fs::read_to_string(folder.path().join("de/own.ftl")).unwrap();
    assert_eq!(text, "error-2700 = Guthaben reicht nicht\n");
}
