//! The embedded texts.

use std::borrow::Cow;
use std::path::Path;
use std::sync::LazyLock;

use message_catalog::ftl::{SafeText, only};
use message_catalog::{BuiltIn, CatalogBuilder};
use rust_embed::RustEmbed;

use crate::generic::suits_any_app;

/// The locale in which texts are written first, and which has every message.
pub const REFERENCE: &str = "en";

// `Texts`: the `.ftl` files that `build.rs` has chosen.
include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The embedded files.
pub(crate) fn texts() -> &'static BuiltIn {
    static TEXTS: LazyLock<BuiltIn> = LazyLock::new(|| BuiltIn::new(Texts::iter(), read::<Texts>));
    &TEXTS
}

/// The texts that suit any app, for unknown errors and summaries: of the embedded files, and of those
/// that an app has loaded.
pub(crate) fn generic(loaded: &BuiltIn) -> BuiltIn {
    static GENERIC: LazyLock<BuiltIn> = LazyLock::new(|| BuiltIn::new(Texts::iter(), read_generic));
    loaded
        .files()
        .fold(GENERIC.clone(), |texts, (locale, path, text)| {
            let text = only(&text, suits_any_app).into_bytes();
            texts.with(locale, path, &SafeText::read(locale, Path::new(path), text))
        })
}

/// Overrides what a builder has with an app's embedded files.
pub(crate) fn lay_over<E: RustEmbed>(builder: CatalogBuilder) -> CatalogBuilder {
    let files = E::iter().filter_map(|path| {
        let file = E::get(&path)?;
        Some((path.into_owned(), file.data.into_owned()))
    });
    builder.overlay_embedded(files)
}

fn read<E: RustEmbed>(path: &str) -> Option<Cow<'static, str>> {
    match E::get(path)?.data {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    }
}

/// As [`read`], with only the messages that suit any app.
fn read_generic(path: &str) -> Option<Cow<'static, str>> {
    let text = read::<Texts>(path)?;
    let kept = only(&text, suits_any_app);
    Some(Cow::Owned(kept))
}
