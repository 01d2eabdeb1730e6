//! The texts that the library carries.

use std::borrow::Cow;

use rust_embed::RustEmbed;

/// The locale in which the catalog is written; it has every message.
pub(crate) const REFERENCE: &str = "en";

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*/*.ftl"]
struct Texts;

/// The embedded files, as `<locale>/<name>.ftl`, sorted.
pub(crate) fn paths() -> Vec<Cow<'static, str>> {
    let mut paths: Vec<_> = Texts::iter().collect();
    paths.sort();
    paths
}

pub(crate) fn read(path: &str) -> Option<String> {
    String::from_utf8(Texts::get(path)?.data.into_owned()).ok()
}
