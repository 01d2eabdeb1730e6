//! The languages that a reader prefers.

use message_catalog::ParseLocaleError;
use unic_langid::LanguageIdentifier;

use crate::gengo_language::{GengoLanguage, ParseGengoLanguageError};

/// The languages that a reader prefers, best first.
///
/// A [`Catalog`](crate::Catalog) turns them into a fallback chain.
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
    /// From language ids in order of preference: BCP-47 tags in any case, with `-` or `_`, also
    /// those with extended subtags (`zh-cmn-Hans`) and grandfathered ones (`i-klingon`), and POSIX
    /// locales (`en_US.UTF-8`). Tags of private use alone (`x-pirate`) name no language and are
    /// skipped.
    ///
    /// # Errors
    ///
    /// The first text that is not a language id: [`ParseLocaleError::input`] says which.
    /// [`from_ids_lossy`](Self::from_ids_lossy) skips such texts.
    pub fn from_ids<I>(ids: I) -> Result<Self, ParseLocaleError>
    where
        I: IntoIterator<Item: AsRef<str>>,
    {
        message_catalog::Preferences::from_ids(ids).map(Self)
    }

    /// Like [`from_ids`](Self::from_ids), but skips texts that are not language ids. For input such as a
    /// user's profile.
    pub fn from_ids_lossy<I>(ids: I) -> Self
    where
        I: IntoIterator<Item: AsRef<str>>,
    {
        Self(message_catalog::Preferences::from_ids_lossy(ids))
    }

    /// From the value of an HTTP `Accept-Language` header (RFC 9110, section 12.5.4):
    /// by quality, then in the header's order. `q=0` refuses a language, `*` stands
    /// for the catalog's default locale. A decimal comma in a quality (`q=0,8`) is understood.
    /// Parts that are not a language range, or have an invalid quality, are skipped. At most the first
    /// 10,000 bytes and 1,000 parts are read.
    pub fn from_accept_language(header: &str) -> Self {
        Self(message_catalog::Preferences::from_accept_language(header))
    }

    /// From one of Gengo's own language codes, such as a job's `lc_tgt`. They need their own function
    /// because they are not BCP 47: see [`GengoLanguage`].
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

    /// These languages, followed by those of `less`, which have a lower priority: for example, the user's
    /// own setting, then the header, then the system.
    ///
    /// Languages that either refuses stay refused, but `less` cannot refuse languages that are listed here.
    /// Languages after a `*` are ignored: any language will do.
    ///
    /// ```
    /// use gengo_messages::{Catalog, Preferences};
    ///
    /// let profile = ["pt-BR", ""];
    /// let header = "en-AU, de;q=0.5";
    /// let reader = Preferences::from_ids_lossy(profile).then(Preferences::from_accept_language(header));
    /// assert_eq!(Catalog::embedded().chain(&reader).to_string(), "pt-BR, en-GB, en");
    /// ```
    #[must_use]
    pub fn then(self, less: Preferences) -> Self {
        Self(self.0.then(less.0))
    }

    /// The preferred languages, best first, in CLDR's canonical form, without `*`.
    pub fn iter(&self) -> impl Iterator<Item = LanguageIdentifier> + '_ {
        self.0.iter()
    }

    /// The languages that are refused (`q=0`), in CLDR's canonical form.
    pub fn refused(&self) -> impl Iterator<Item = LanguageIdentifier> + '_ {
        self.0.refused()
    }

    /// Whether no language is preferred and none is refused. `*` alone is not empty: it accepts any.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
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

impl FromIterator<LanguageIdentifier> for Preferences {
    fn from_iter<I: IntoIterator<Item = LanguageIdentifier>>(ids: I) -> Self {
        Self(ids.into_iter().collect())
    }
}

impl<'a> FromIterator<&'a LanguageIdentifier> for Preferences {
    fn from_iter<I: IntoIterator<Item = &'a LanguageIdentifier>>(ids: I) -> Self {
        Self(ids.into_iter().collect())
    }
}

/// One after another, as with [`Preferences::then`].
impl FromIterator<Preferences> for Preferences {
    fn from_iter<I: IntoIterator<Item = Preferences>>(all: I) -> Self {
        Self(all.into_iter().map(|preferences| preferences.0).collect())
    }
}

/// Adds languages with a lower priority.
impl Extend<LanguageIdentifier> for Preferences {
    fn extend<I: IntoIterator<Item = LanguageIdentifier>>(&mut self, ids: I) {
        self.0.extend(ids);
    }
}

/// Adds languages with a lower priority.
impl<'a> Extend<&'a LanguageIdentifier> for Preferences {
    fn extend<I: IntoIterator<Item = &'a LanguageIdentifier>>(&mut self, ids: I) {
        self.0.extend(ids);
    }
}

/// Adds preferences with a lower priority, as with [`Preferences::then`].
impl Extend<Preferences> for Preferences {
    fn extend<I: IntoIterator<Item = Preferences>>(&mut self, all: I) {
        self.0
            .extend(all.into_iter().map(|preferences| preferences.0));
    }
}

/// The preferred languages, as in [`Preferences::iter`].
impl IntoIterator for &Preferences {
    type Item = LanguageIdentifier;
    type IntoIter = std::vec::IntoIter<LanguageIdentifier>;

    fn into_iter(self) -> Self::IntoIter {
        (&self.0).into_iter()
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
