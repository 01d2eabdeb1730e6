//! The messages of all locales.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use message_catalog::ftl::SafeText;
use message_catalog::{Chain, Coverage, Problem, ReaderCache};
use unic_langid::LanguageIdentifier;

use crate::code::ErrorCode;
use crate::codes::Codes;
use crate::declared;
use crate::embedded;
use crate::localizer::{Localizer, Reader};
use crate::preferences::Preferences;

/// The messages of all locales, for any number of readers at once.
///
/// A locale's texts are parsed when they are first needed. Cloning is cheap: clones
/// share everything.
///
/// ```
/// use gengo_messages::{Catalog, ErrorCode, Preferences};
///
/// let reader = Preferences::from_accept_language("de-AT, en;q=0.5");
/// let localizer = Catalog::embedded().localizer(&reader);
/// let message = localizer.message(ErrorCode::NOT_ENOUGH_CREDITS);
/// assert_eq!(message.locale().unwrap().to_string(), "de");
/// ```
#[derive(Clone, Debug)]
pub struct Catalog {
    messages: message_catalog::Catalog,
    codes: Arc<Codes>,
    readers: Arc<ReaderCache<Reader>>,
}

impl Catalog {
    /// The catalog of the texts that come with the library.
    ///
    /// It is made at the first call and kept for the life of the process; an app that
    /// wants no such global makes one of its own by [`Catalog::builder`].
    pub fn embedded() -> &'static Catalog {
        static EMBEDDED: OnceLock<Catalog> = OnceLock::new();
        EMBEDDED.get_or_init(|| Catalog::builder().build())
    }

    /// A builder that lays an app's texts over the embedded ones.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder {
            messages: declared::declaring().built_in(embedded::texts()),
            embedded: true,
        }
    }

    /// A builder that starts without any texts or codes, for an app that has its own.
    pub fn empty() -> CatalogBuilder {
        CatalogBuilder {
            messages: declared::declaring(),
            embedded: false,
        }
    }

    /// The messages for a reader.
    pub fn localizer(&self, reader: &Preferences) -> Localizer {
        let preferences = reader.as_ref();
        let reader = self.readers.reader(preferences, || {
            let own_codes = self.codes.own_count();
            Reader::new(self.messages.localizer(preferences), own_codes)
        });
        Localizer::new(Arc::clone(&self.codes), reader)
    }

    /// The locales that answer a reader, in order.
    pub fn chain(&self, reader: &Preferences) -> Chain {
        self.messages.chain(reader.as_ref())
    }

    /// The locales that have texts, sorted by id.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.messages.locales()
    }

    /// The codes that have a message of their own, by number.
    pub fn codes(&self) -> &[ErrorCode] {
        self.codes.all()
    }

    /// All messages, asked by their ids: those of codes and any others.
    pub fn messages(&self) -> &message_catalog::Catalog {
        &self.messages
    }

    /// Everything that could not be used of what was laid over the catalog.
    ///
    /// What is broken costs its own messages only: the layer below or the next locale
    /// of the chain answers in their place. The first call renders nothing but looks
    /// through every overlay for references in circles and the like, so it parses the
    /// locales that have one.
    pub fn problems(&self) -> &[Problem] {
        self.messages.problems()
    }

    /// How much of the catalog each locale has, sorted by id. Parses all locales.
    pub fn coverage(&self) -> Vec<Coverage> {
        self.messages.coverage()
    }

    pub(crate) fn new(messages: message_catalog::Catalog, embedded: bool) -> Self {
        Self {
            codes: Arc::new(Codes::of(&messages, embedded)),
            messages,
            readers: Arc::default(),
        }
    }
}

/// Makes a [`Catalog`].
///
/// Overlays lie over the embedded texts and over one another in the order in which they
/// are added. In every locale they win message by message and attribute by attribute:
/// an overlay with a `.user` text alone leaves the message's value as it is.
///
/// ```
/// use gengo_messages::{Catalog, Preferences};
///
/// let catalog = Catalog::builder()
///     .service_name("Acme Translate")
///     .overlay_text("ja".parse()?, "own.ftl", "error-9001 = 予算を超えています")
///     .default_locale("ja".parse()?)
///     .build();
/// assert!(catalog.problems().is_empty());
///
/// let localizer = catalog.localizer(&Preferences::default());
/// assert_eq!(localizer.message(9001).text(), "予算を超えています");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct CatalogBuilder {
    messages: message_catalog::CatalogBuilder,
    embedded: bool,
}

impl CatalogBuilder {
    /// Lays a folder of the form `<folder>/<locale>/**/*.ftl` over what is there. It is
    /// read when the catalog is built; files of over 1 MiB are not. Locales that the
    /// catalog does not have yet are added to it, and so are codes.
    pub fn overlay_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.messages = self.messages.overlay_folder(folder);
        self
    }

    /// Lays a text in Fluent's syntax over a locale. `name` stands for it in
    /// [`problems`](Catalog::problems).
    pub fn overlay_text(
        mut self,
        locale: LanguageIdentifier,
        name: impl Into<PathBuf>,
        text: impl Into<String>,
    ) -> Self {
        self.messages = self.messages.overlay_text(locale, name, text);
        self
    }

    /// Lays a text over a locale that is read already. What was wrong with it then is in
    /// [`SafeText::problems`], not in those of the catalog.
    pub fn overlay_read(
        mut self,
        locale: LanguageIdentifier,
        name: impl Into<PathBuf>,
        text: &SafeText,
    ) -> Self {
        self.messages = self.messages.overlay_read(locale, name, text);
        self
    }

    /// Lays texts over the catalog that are read already, as one layer in which the later ones
    /// lie over the earlier ones. What was wrong with them then is in [`SafeText::problems`],
    /// not in those of the catalog.
    pub fn overlay_files<'a, P: Into<PathBuf>>(
        mut self,
        texts: impl IntoIterator<Item = (&'a LanguageIdentifier, P, &'a SafeText)>,
    ) -> Self {
        self.messages = self.messages.overlay_files(texts);
        self
    }

    /// Puts another name in place of the service's, in every locale: an app that sells
    /// translations under a name of its own may not want to say Gengo. It is the term
    /// `-service` of the `.ftl` files; overlays lie over it.
    pub fn service_name(mut self, name: &str) -> Self {
        self.messages = self.messages.term("service", name);
        self
    }

    /// The locale in which texts are written first, and which has every message; English unless it
    /// is set. A locale of another name that is the same serves: `en-US` for `en`.
    pub fn reference_locale(mut self, locale: LanguageIdentifier) -> Self {
        self.messages = self.messages.reference_locale(locale);
        self
    }

    /// The locale for readers who want none that there is, and the last of every
    /// chain; English unless it is set. English still comes after it, for what it
    /// lacks.
    pub fn default_locale(mut self, locale: LanguageIdentifier) -> Self {
        self.messages = self.messages.default_locale(locale);
        self
    }

    /// The locales to ask after `locale`, in place of its CLDR parents: Portuguese, say,
    /// for readers of Galician.
    pub fn parents<'a>(
        mut self,
        locale: &LanguageIdentifier,
        parents: impl IntoIterator<Item = &'a LanguageIdentifier>,
    ) -> Self {
        self.messages = self.messages.parents(locale, parents);
        self
    }

    /// Whether arguments stand between the Unicode marks FSI and PDI, which keep
    /// an argument of the other direction from disturbing the text around it. They do
    /// unless this is turned off, for output that must be free of invisible marks.
    pub fn isolate_arguments(mut self, isolate: bool) -> Self {
        self.messages = self.messages.isolate_arguments(isolate);
        self
    }

    /// Adds the pseudo-locales en-XA (accented and longer) and ar-XB (right-to-left), made of the
    /// embedded English texts, to test an app with before it is translated.
    pub fn pseudo_locales(mut self) -> Self {
        self.messages = self.messages.pseudo_locales();
        self
    }

    /// Reads the overlays and makes the catalog. What cannot be used is in
    /// [`Catalog::problems`].
    pub fn build(self) -> Catalog {
        Catalog::new(self.messages.build(), self.embedded)
    }

    /// The builder of the messages, and whether the texts of the library are there.
    #[cfg(feature = "watch")]
    pub(crate) fn parts(self) -> (message_catalog::CatalogBuilder, bool) {
        (self.messages, self.embedded)
    }
}
