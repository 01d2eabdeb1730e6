//! What a locale's translators are to know about style.

use serde::Serialize;

use crate::family::parents_of;
use crate::folder::Folder;

/// The rules of style for a locale, or for all locales: a `STYLE.md`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct StyleGuide {
    /// The locale that it is for, as its folder is called; `None` for all locales.
    pub locale: Option<String>,
    /// The text, in Markdown.
    pub text: String,
}

/// What applies to a locale: its own `STYLE.md`, those of the locales that fill in for it, the nearest first, and the one
/// in the folder itself, which is for all.
pub fn style_guides(folder: &Folder, locale: &str) -> Vec<StyleGuide> {
    let own = folder.locale(locale).into_iter();
    let own = own.chain(parents_of(folder, locale));
    let own = own.map(|own| (Some(own.name.clone()), &own.style));
    let all = own.chain([(None, &folder.style)]);
    all.filter_map(|(locale, file)| {
        let text = file.as_ref()?.text().into_owned();
        let is_empty = text.trim().is_empty();
        (!is_empty).then_some(StyleGuide { locale, text })
    })
    .collect()
}
