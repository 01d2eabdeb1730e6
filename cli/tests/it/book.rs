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
