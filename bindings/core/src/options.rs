//! What an app sets of a catalog.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use gengo_messages::ftl::{SafeText, locale_of};
use gengo_messages::{CatalogBuilder, Code, Facts, LanguageIdentifier, Retry};
use serde::Deserialize;

use crate::input_error::InputError;

/// What an app sets of a [`Catalog`](crate::Catalog). The default is the library's texts alone.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "js", serde(rename_all = "camelCase"))]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// Whether the catalog has Gengo's texts and codes. True unless it is set; an app with codes of
    /// its own alone turns it off.
    pub embedded: bool,
    /// The library's texts of locales that are not compiled in.
    pub locales: Vec<LocaleText>,
    /// The app's own texts. Later ones take precedence over earlier ones, and all over the
    /// library's, message by message.
    pub overlays: Vec<Overlay>,
    /// Another name for the service, in every locale.
    pub service_name: Option<String>,
    /// The locale for readers who want none that there is. English unless it is set.
    pub default_locale: Option<String>,
    /// The locale in which texts are written first. English unless it is set.
    pub reference_locale: Option<String>,
    /// The locales to ask after a locale, in place of its CLDR parents.
    pub parents: BTreeMap<String, Vec<String>>,
    /// Whether arguments stand between the Unicode marks FSI and PDI, which keep an argument of the
    /// other direction from disturbing the text around it. True unless it is set.
    pub isolate_arguments: bool,
    /// Whether numbers are written as the locale of the text writes them. True unless it is set.
    pub localize_numbers: bool,
    /// Whether to add the pseudo-locales en-XA and ar-XB, to test an app with.
    pub pseudo_locales: bool,
    /// How message ids are formed from the app's own codes. `error-{code}` unless it is set.
    pub code_ids: Option<String>,
    /// What is known of the app's own codes: by number or by word.
    pub codes: BTreeMap<String, OwnCode>,
}

/// The library's texts of a locale.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocaleText {
    /// The locale, such as `es-419`.
    pub locale: String,
    /// Its `errors.ftl`.
    pub text: String,
}

/// Texts of an app's own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Overlay {
    /// A text of one locale in Fluent's syntax.
    Text {
        /// The locale.
        locale: String,
        /// What problems call the text.
        #[serde(default = "own_name")]
        name: String,
        /// The text.
        text: String,
    },
    /// A folder of the form `<folder>/<locale>/**/*.ftl`. Browsers have no folders.
    Folder {
        /// Its path.
        folder: PathBuf,
    },
}

/// What is known of one of an app's own codes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OwnCode {
    /// Its name, such as `CARD_DECLINED`.
    pub name: Option<String>,
    /// What the error is about, in one lower-case word.
    pub category: Option<String>,
    /// The field of the request that the error is about.
    pub field: Option<String>,
    /// When trying again makes sense: `later`, `after-action` or `never`.
    pub retry: Option<Retry>,
}

fn own_name() -> String {
    "own.ftl".to_owned()
}

impl Default for Options {
    fn default() -> Self {
        Self {
            embedded: true,
            locales: Vec::new(),
            overlays: Vec::new(),
            service_name: None,
            default_locale: None,
            reference_locale: None,
            parents: BTreeMap::new(),
            isolate_arguments: true,
            localize_numbers: true,
            pseudo_locales: false,
            code_ids: None,
            codes: BTreeMap::new(),
        }
    }
}

impl Options {
    /// Reads them from a JSON object.
    ///
    /// # Errors
    ///
    /// An option does not exist, or its value is of another type.
    pub fn from_json(json: &[u8]) -> Result<Self, InputError> {
        serde_json::from_slice(json)
            .map_err(|error| InputError::new(format_args!("the options of a catalog: {error}")))
    }

    /// A builder with all of this set.
    pub(crate) fn builder(&self) -> Result<CatalogBuilder, InputError> {
        let mut builder = match self.embedded {
            true => gengo_messages::Catalog::builder(),
            false => gengo_messages::Catalog::empty(),
        };
        builder = builder
            .isolate_arguments(self.isolate_arguments)
            .localize_numbers(self.localize_numbers);
        if let Some(ids) = &self.code_ids {
            builder = builder.code_ids(ids.parse().map_err(InputError::new)?);
        }
        for own in &self.locales {
            let locale = locale(&own.locale)?;
            let path = format!("{locale}/errors.ftl");
            let text = SafeText::read(&locale, Path::new(&path), own.text.clone().into_bytes());
            builder = builder.built_in_read(&locale, path, &text);
        }
        if self.pseudo_locales {
            builder = builder.pseudo_locales();
        }
        for overlay in &self.overlays {
            builder = match overlay {
                Overlay::Folder { folder } => builder.overlay_folder(folder),
                Overlay::Text {
                    locale: id,
                    name,
                    text,
                } => builder.overlay_text(locale(id)?, name, text),
            };
        }
        if let Some(name) = &self.service_name {
            builder = builder.service_name(name);
        }
        if let Some(id) = &self.default_locale {
            builder = builder.default_locale(locale(id)?);
        }
        if let Some(id) = &self.reference_locale {
            builder = builder.reference_locale(locale(id)?);
        }
        for (id, parents) in &self.parents {
            let parents: Result<Vec<_>, _> = parents.iter().map(|id| locale(id)).collect();
            builder = builder.parents(locale(id)?, parents?);
        }
        for (code, own) in &self.codes {
            builder = builder.code(Code::from(code), own.facts());
        }
        Ok(builder)
    }
}

impl OwnCode {
    fn facts(&self) -> Facts {
        let mut facts = Facts::new();
        facts.name = self.name.clone().map(Into::into);
        facts.category = self.category.clone().map(Into::into);
        facts.field = self.field.clone().map(Into::into);
        facts.retry = self.retry;
        facts
    }
}

fn locale(id: &str) -> Result<LanguageIdentifier, InputError> {
    locale_of(id).map_err(InputError::new)
}
