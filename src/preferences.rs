//! Who reads: the languages that a reader asked for.

use message_catalog::ParseLocaleError;
use unic_langid::LanguageIdentifier;

use crate::gengo_language::{GengoLanguage, ParseGengoLanguageError};

/// The languages that a reader asked for, best first, from wherever they are known.
///
/// A [`Catalog`](crate::Catalog) makes a fallback chain of them.
///
/// ```
/// use gengo_messages::{Catalog, Preferences};
///
/// let catalog = Catalog::embedded();
/// let chain = |preferences| catalog.chain(&preferences).to_string();
///
/// assert_eq!(chain(Preferences::from_ids(["es_MX", "fr"])?), "es-419, es, fr, en");
/// assert_eq!(chain(Preferences::from_accept_language("fr-CH, de;q=0.8")), "fr, de, en");
/// assert_eq!(chain(Preferences::from_gengo_language("zh-tw")?), "zh-Hant, en");
/// assert_eq!(chain(Preferences::default()), "en");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Preferences(message_catalog::Preferences);

impl Preferences {
    /// From BCP-47 ids in order of preference, in any case, with `-` or `_`.
    ///
    /// # Errors
    ///
    /// The first text that is not a BCP-47 language id.
    pub fn from_ids<I>(ids: I) -> Result<Self, ParseLocaleError>
    where
        I: IntoIterator<Item: AsRef<str>>,
    {
        message_catalog::Preferences::from_ids(ids).map(Self)
    }

    /// From the value of an HTTP `Accept-Language` header (RFC 9110, section 12.5.4):
    /// by quality, then in the header's order. `q=0` refuses a language, `*` stands
    /// for the catalog's default locale. Parts that are no language range or have no
    /// valid quality are skipped. Of a longer header the first 10,000 bytes and
    /// 1,000 parts are read.
    pub fn from_accept_language(header: &str) -> Self {
        Self(message_catalog::Preferences::from_accept_language(header))
    }

    /// From one of Gengo's own language codes, such as a job's `lc_tgt`. They have an
    /// entry point of their own because they are not BCP-47: see [`GengoLanguage`].
    ///
    /// # Errors
    ///
    /// A text that is not one of Gengo's codes.
    pub fn from_gengo_language(code: &str) -> Result<Self, ParseGengoLanguageError> {
        Ok(code.parse::<GengoLanguage>()?.into())
    }

    /// From the settings of the operating system. On Unix these are the environment
    /// variables of POSIX locales: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is
    /// set, and before it the list in `LANGUAGE`, unless the locale is `C` or `POSIX`,
    /// which asks for no language at all.
    #[cfg(feature = "system-locale")]
    pub fn from_system() -> Self {
        Self(message_catalog::Preferences::from_system())
    }
}

impl AsRef<message_catalog::Preferences> for Preferences {
    fn as_ref(&self) -> &message_catalog::Preferences {
        &self.0
    }
}

impl From<message_catalog::Preferences> for Preferences {
    fn from(preferences: message_catalog::Preferences) -> Self {
        Self(preferences)
    }
}

impl<'a> FromIterator<&'a LanguageIdentifier> for Preferences {
    fn from_iter<I: IntoIterator<Item = &'a LanguageIdentifier>>(ids: I) -> Self {
        Self(ids.into_iter().collect())
    }
}

impl From<LanguageIdentifier> for Preferences {
    fn from(id: LanguageIdentifier) -> Self {
        Self(id.into())
    }
}

impl From<GengoLanguage> for Preferences {
    fn from(language: GengoLanguage) -> Self {
        Self::from_ids([language.bcp47()]).unwrap_or_default()
    }
}
