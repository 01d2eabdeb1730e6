//! Chooses the texts that are embedded: those of English, and of each locale whose feature is on.
//!
//! They are copied into a folder of their own, which `src/embedded.rs` embeds whole. `rust-embed` can choose among files
//! itself, but needs six more crates for it.

use std::path::Path;
use std::{env, fs, io};

/// The locale that is always there.
const ENGLISH: &str = "en";

fn main() -> io::Result<()> {
    // Also when a locale's folder comes or goes.
    println!("cargo:rerun-if-changed=locales");

    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let chosen = Path::new(&out).join("locales");
    if chosen.exists() {
        fs::remove_dir_all(&chosen)?;
    }
    for entry in fs::read_dir("locales")? {
        let entry = entry?;
        let name = entry.file_name();
        if entry.file_type()?.is_dir() && name.to_str().is_some_and(is_chosen) {
            copy_texts(&entry.path(), &chosen.join(&name))?;
        }
    }
    // `folder` takes a literal, hence a file of Rust.
    let texts =
        format!("#[derive(rust_embed::RustEmbed)]\n#[folder = {chosen:?}]\nstruct Texts;\n");
    fs::write(Path::new(&out).join("texts.rs"), texts)
}

fn is_chosen(locale: &str) -> bool {
    let feature = format!(
        "CARGO_FEATURE_LOCALE_{}",
        locale.to_uppercase().replace('-', "_")
    );
    locale == ENGLISH || env::var_os(feature).is_some()
}

/// A text without its notes to translators. Each becomes an empty comment, so that line numbers stay. The notes that pseudo-locales
/// read remain: see `message_catalog::ftl::kept_words`.
fn without_notes(text: &str) -> String {
    let lines = text.lines().map(|line| match line.strip_prefix("# ") {
        Some(note) if !note.starts_with("Keep as is: ") => "#\n".to_owned(),
        None if line.starts_with("##") => "#\n".to_owned(),
        _ => format!("{line}\n"),
    });
    lines.collect()
}

/// Copies the `.ftl` files of a folder, at any depth.
fn copy_texts(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_texts(&path, &target)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            // A page loads the library as WebAssembly, and waits for every byte of it.
            match env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
                true => fs::write(target, without_notes(&fs::read_to_string(path)?))?,
                false => fs::copy(&path, &target).map(drop)?,
            }
        }
    }
    Ok(())
}
