//! The records as other languages declare them, written from the declarations in `core/src`.

mod php;
mod python;
mod ruby;
mod typescript;
mod typing;

use std::fs;
use std::path::{Path, PathBuf};

/// `UPDATE_LAYERS=1` writes the files.
#[test]
fn the_records_of_every_language_are_those_of_rust() {
    let update = std::env::var_os("UPDATE_LAYERS").is_some();
    let mut outdated = Vec::new();
    for (path, text) in files() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
        if fs::read_to_string(&path).unwrap_or_default() == text {
            continue;
        }
        if update {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        } else {
            outdated.push(path);
        }
    }
    assert_eq!(
        outdated,
        <[PathBuf; 0]>::default(),
        "UPDATE_LAYERS=1 writes them"
    );
}

fn files() -> Vec<(String, String)> {
    let mut files = php::files();
    files.push(("js/package/records.d.ts".to_owned(), typescript::file()));
    files.push((
        "python/package/gengo_messages/_native.pyi".to_owned(),
        python::file(),
    ));
    files.push((
        "ruby/lib/gengo_messages/records.rb".to_owned(),
        ruby::file(),
    ));
    files
}

const MADE_BY: &str = "Written from the records in bindings/core: do not edit.";
