//! `book`, as people and their build scripts use it.

use std::path::Path;
use std::process::Output;

use crate::helpers::program;

fn book(folder: &Path, args: &[&str]) -> Output {
    program(&["book"])
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

#[test]
fn a_folder_becomes_a_site_and_is_itself_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("locales/en")).unwrap();
    let texts = folder.path().join("locales/en/app.ftl");
    std::fs::write(texts, "error-9001 = Over budget\n").unwrap();

    let output = book(folder.path(), &["site", "--title", "Errors of Acme"]);
    assert!(output.status.success(), "{output:?}");
    // The front page, the locale, the code, and the code in the locale.
    let front = Path::new("site").join("index.html");
    let said = format!("{}: 4 pages\n", front.display());
    assert_eq!(String::from_utf8(output.stdout).unwrap(), said);
    let page = folder.path().join("site/en/9001/index.html");
    let page = std::fs::read_to_string(page).unwrap();
    assert!(
        page.contains("Over budget") && page.contains("Errors of Acme"),
        "{page}"
    );

    let output = book(folder.path(), &["locales"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("locales: is not empty"), "{said}");
}

/// A file as a program leaves it that was killed while it wrote.
const LEFT: &str = ".gengo-messages-a1b2c3.tmp";

#[test]
fn leftovers_of_a_killed_book_or_export_are_removed() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("locales/en")).unwrap();
    let texts = folder.path().join("locales/en/app.ftl");
    std::fs::write(texts, "error-9001 = Over budget\n").unwrap();
    let export = |args: &[&str]| {
        let mut command = program(&["export", "texts", "--format", "ftl"]);
        let output = command.args(args).current_dir(folder.path()).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{output:?}");
    };
    // Before the first list was there, and when nothing is to be written.
    for places in [
        &["site"][..],
        &["site", "site/en", "site/en/9001", "texts/de"],
    ] {
        for place in places {
            std::fs::create_dir_all(folder.path().join(place)).unwrap();
            std::fs::write(folder.path().join(place).join(LEFT), "half").unwrap();
        }
        let output = book(folder.path(), &["site"]);
        assert!(output.status.success(), "{output:?}");
        export(&["--locale", "de"]);
        for place in places {
            let left = folder.path().join(place).join(LEFT);
            assert!(!left.exists(), "{}", left.display());
        }
    }
}
