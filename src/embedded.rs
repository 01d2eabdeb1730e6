//! The texts that the library carries.

use std::borrow::Cow;
use std::path::Path;
use std::sync::LazyLock;

use message_catalog::ftl::{SafeText, only};
use message_catalog::{BuiltIn, CatalogBuilder};
use rust_embed::RustEmbed;

use crate::generic::suits_any_app;

/// The locale in which texts are written first, and which has every message.
pub const REFERENCE: &str = "en";

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "en/*.ftl"]
#[cfg_attr(feature = "locale-ar", include = "ar/*.ftl")]
#[cfg_attr(feature = "locale-bg", include = "bg/*.ftl")]
#[cfg_attr(feature = "locale-cs", include = "cs/*.ftl")]
#[cfg_attr(feature = "locale-da", include = "da/*.ftl")]
#[cfg_attr(feature = "locale-de", include = "de/*.ftl")]
#[cfg_attr(feature = "locale-el", include = "el/*.ftl")]
#[cfg_attr(feature = "locale-en-GB", include = "en-GB/*.ftl")]
#[cfg_attr(feature = "locale-es", include = "es/*.ftl")]
#[cfg_attr(feature = "locale-es-419", include = "es-419/*.ftl")]
#[cfg_attr(feature = "locale-fi", include = "fi/*.ftl")]
#[cfg_attr(feature = "locale-fil", include = "fil/*.ftl")]
#[cfg_attr(feature = "locale-fr", include = "fr/*.ftl")]
#[cfg_attr(feature = "locale-fr-CA", include = "fr-CA/*.ftl")]
#[cfg_attr(feature = "locale-he", include = "he/*.ftl")]
#[cfg_attr(feature = "locale-hu", include = "hu/*.ftl")]
#[cfg_attr(feature = "locale-id", include = "id/*.ftl")]
#[cfg_attr(feature = "locale-it", include = "it/*.ftl")]
#[cfg_attr(feature = "locale-ja", include = "ja/*.ftl")]
#[cfg_attr(feature = "locale-ko", include = "ko/*.ftl")]
#[cfg_attr(feature = "locale-ms", include = "ms/*.ftl")]
#[cfg_attr(feature = "locale-nb", include = "nb/*.ftl")]
#[cfg_attr(feature = "locale-nl", include = "nl/*.ftl")]
#[cfg_attr(feature = "locale-pl", include = "pl/*.ftl")]
#[cfg_attr(feature = "locale-pt-BR", include = "pt-BR/*.ftl")]
#[cfg_attr(feature = "locale-pt-PT", include = "pt-PT/*.ftl")]
#[cfg_attr(feature = "locale-ro", include = "ro/*.ftl")]
#[cfg_attr(feature = "locale-ru", include = "ru/*.ftl")]
#[cfg_attr(feature = "locale-sk", include = "sk/*.ftl")]
#[cfg_attr(feature = "locale-sr", include = "sr/*.ftl")]
#[cfg_attr(feature = "locale-sr-Latn", include = "sr-Latn/*.ftl")]
#[cfg_attr(feature = "locale-sv", include = "sv/*.ftl")]
#[cfg_attr(feature = "locale-th", include = "th/*.ftl")]
#[cfg_attr(feature = "locale-tr", include = "tr/*.ftl")]
#[cfg_attr(feature = "locale-uk", include = "uk/*.ftl")]
#[cfg_attr(feature = "locale-vi", include = "vi/*.ftl")]
#[cfg_attr(feature = "locale-zh-Hans", include = "zh-Hans/*.ftl")]
#[cfg_attr(feature = "locale-zh-Hant", include = "zh-Hant/*.ftl")]
#[cfg_attr(feature = "locale-zh-Hant-HK", include = "zh-Hant-HK/*.ftl")]
struct Texts;

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

/// Lays an app's embedded files over what a builder has.
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
