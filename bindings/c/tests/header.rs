//! The header is that of the functions.

use std::fs;
use std::path::Path;

/// `UPDATE_HEADER=1` writes it.
#[test]
fn the_header_has_what_the_library_has() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = cbindgen::Config::from_file(here.join("cbindgen.toml")).unwrap();
    let mut written = Vec::new();
    cbindgen::generate_with_config(here, config)
        .unwrap()
        .write(&mut written);
    let path = here.join("include/gengo_messages.h");
    if std::env::var_os("UPDATE_HEADER").is_some() {
        fs::write(&path, &written).unwrap();
    }
    let kept = fs::read(&path).unwrap_or_default();
    assert!(kept == written, "UPDATE_HEADER=1 writes {}", path.display());
}
