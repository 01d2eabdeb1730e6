//! Lays out the texts that are to be embedded: those of the locales that the features name, or all.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    // Also when a locale's folder comes or goes.
    println!("cargo:rerun-if-changed=locales");
    let target = PathBuf::from(env::var("OUT_DIR")?).join("locales");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    fs::create_dir_all(&target)?;
    for locale in fs::read_dir("locales")? {
        let locale = locale?;
        let name = locale.file_name().into_string().unwrap_or_default();
        if locale.file_type()?.is_dir() && is_wanted(&name) {
            copy_texts(&locale.path(), &target.join(name))?;
        }
    }
    Ok(())
}

/// Whether a locale's texts are embedded: English always, others by their features.
fn is_wanted(locale: &str) -> bool {
    let feature = locale.to_uppercase().replace('-', "_");
    let has = |feature: &str| env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    locale == "en" || has("ALL_LOCALES") || has(&format!("LOCALE_{feature}"))
}

fn copy_texts(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir(to)?;
    for file in fs::read_dir(from)? {
        let path = file?.path();
        if let Some(name) = path
            .file_name()
            .filter(|_| path.extension() == Some("ftl".as_ref()))
        {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
