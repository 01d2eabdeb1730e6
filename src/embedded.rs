//! The texts that the library carries.

use std::borrow::Cow;

use rust_embed::RustEmbed;

/// The locale in which texts are written first, and which has every message.
pub const REFERENCE: &str = "en";

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/locales"]
struct Texts;

/// The embedded files, sorted: the locale, and the path `<locale>/<name>.ftl`.
pub(crate) fn files() -> Vec<(String, Cow<'static, str>)> {
    let locale = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    let mut files: Vec<_> = Texts::iter().map(|path| (locale(&path), path)).collect();
    files.sort();
    files
}

pub(crate) fn read(path: &str) -> Option<String> {
    String::from_utf8(Texts::get(path)?.data.into_owned()).ok()
}
