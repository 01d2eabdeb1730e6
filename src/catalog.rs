//! The messages of all locales.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use message_catalog::ftl::SafeText;
use message_catalog::{BuiltIn, Chain, Coverage, FluentValue, FunctionCall, Problem, ReaderCache};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use crate::code::ErrorCode;
use crate::code_ids::CodeIds;
use crate::codes::{CodeSettings, Codes};
use crate::embedded;
use crate::facts::Facts;
use crate::known_ids;
use crate::localizer::{Localizer, Reader};
use crate::preferences::Preferences;
use crate::reported_code::Code;

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
    /// It is created by the first call and kept for the life of the process. To avoid this global,
    /// create your own catalog with [`Catalog::builder`].
    pub fn embedded() -> &'static Catalog {
        static EMBEDDED: OnceLock<Catalog> = OnceLock::new();
        EMBEDDED.get_or_init(|| Catalog::builder().build())
    }

    /// A builder that starts with the embedded texts.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder {
            messages: known_ids::declaring().built_in(embedded::texts()),
            codes: CodeSettings {
                is_embedded: true,
                has_gengo: true,
                ..CodeSettings::default()
            },
            loaded: BuiltIn::default(),
            generic: false,
        }
    }

    /// Returns a builder without Gengo's texts and codes, for an app that has its own.
    ///
    /// In the locales that the app has, it starts with the library's texts for unknown errors and
    /// for summaries, so that an error without a message of its own still shows a sentence; see
    /// [`generic_messages`](CatalogBuilder::generic_messages).
    ///
    /// ```
    /// use gengo_messages::{Catalog, Preferences};
    ///
    /// let catalog = Catalog::empty()
    ///     .overlay_text("de".parse()?, "shop.ftl", "error-sold_out = Ausverkauft")
    ///     .build();
    /// let localizer = catalog.localizer(&Preferences::default());
    /// assert_eq!(localizer.message("sold_out").text(), "Ausverkauft");
    /// assert_eq!(localizer.message(404).text(), "unbekannter Fehler \u{2068}404\u{2069}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn empty() -> CatalogBuilder {
        CatalogBuilder {
            messages: message_catalog::Catalog::builder(),
            codes: CodeSettings::default(),
            loaded: BuiltIn::default(),
            generic: true,
        }
    }

    /// The catalog for a reader.
    pub fn localizer(&self, reader: &Preferences) -> Localizer {
        let preferences = reader.as_ref();
        let reader = self.readers.reader(preferences, || {
            let own_codes = self.codes.own_count();
            Reader::new(self.messages.localizer_uncached(preferences), own_codes)
        });
        Localizer::new(Arc::clone(&self.codes), reader)
    }

    /// The locales that a reader's texts come from, in order.
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

    /// Returns the facts about a code: Gengo's for Gengo's codes, and what the app declared for its
    /// own. Returns `None` if nothing is known about the code.
    pub fn facts<'c>(&self, code: impl Into<Code<'c>>) -> Option<Facts> {
        self.codes.settings().facts(code.into())
    }

    /// Whether a code is one of Gengo's, and not the app's own; see
    /// [`gengo_codes`](CatalogBuilder::gengo_codes).
    pub fn is_gengo<'c>(&self, code: impl Into<Code<'c>>) -> bool {
        self.codes.settings().is_gengo(code.into())
    }

    /// Returns the id of a code's message.
    pub fn message_id<'c>(&self, code: impl Into<Code<'c>>) -> String {
        self.codes.settings().id(code)
    }

    /// Returns the code that a message belongs to, or `None` if its id does not have the form of
    /// [`CodeIds`].
    pub fn code_of<'i>(&self, id: &'i str) -> Option<Code<'i>> {
        self.codes.settings().code(id)
    }

    pub(crate) fn code_settings(&self) -> &CodeSettings {
        self.codes.settings()
    }

    /// All messages by id: those of codes and any others.
    pub fn messages(&self) -> &message_catalog::Catalog {
        &self.messages
    }

    /// Everything in overlays that could not be used.
    ///
    /// A mistake affects only its own messages: the layer below or the next locale of the chain
    /// answers instead. The first call renders nothing; it searches every overlay for circular
    /// references and the like, so it parses the locales that have one.
    ///
    /// ```
    /// use gengo_messages::Catalog;
    ///
    /// let catalog = Catalog::builder()
    ///     .overlay_text("de".parse()?, "own.ftl", "error-9001 = { gone }")
    ///     .build();
    /// let problems: Vec<_> = catalog.problems().iter().map(ToString::to_string).collect();
    /// assert_eq!(
    ///     problems,
    ///     ["own.ftl:1:1: error-9001: refers to gone, which does not exist (locale de)"]
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn problems(&self) -> &[Problem] {
        self.messages.problems()
    }

    /// How many messages each locale has, sorted by id. Parses all locales.
    pub fn coverage(&self) -> Vec<Coverage> {
        self.messages.coverage()
    }

    pub(crate) fn new(messages: message_catalog::Catalog, codes: CodeSettings) -> Self {
        Self {
            codes: Arc::new(Codes::of(&messages, codes)),
            messages,
            readers: Arc::default(),
        }
    }
}

/// Builds a [`Catalog`].
///
/// Overlays override the embedded texts; a later overlay overrides an earlier one. In
/// each locale they win message by message and attribute by attribute: an overlay with only a `.user`
/// text leaves the message's value as it is.
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
    codes: CodeSettings,
    /// The library's texts that are not compiled in.
    loaded: BuiltIn,
    /// Whether the library's generic messages are added to an app's own locales.
    generic: bool,
}

impl CatalogBuilder {
    /// Adds the app's embedded `.ftl` files, of the form `<locale>/**/*.ftl`, as an overlay. They are
    /// parsed immediately; [`Catalog::problems`] lists everything that cannot be used.
    ///
    /// ```
    /// use gengo_messages::Catalog;
    /// use gengo_messages::rust_embed::{self, RustEmbed};
    ///
    /// #[derive(RustEmbed)]
    /// #[folder = "examples/overlay"]
    /// struct Texts;
    ///
    /// let catalog = Catalog::builder().embed::<Texts>().build();
    /// assert!(catalog.problems().is_empty());
    /// assert_eq!(catalog.codes().last().map(|code| code.number()), Some(9001));
    /// ```
    pub fn embed<E: RustEmbed>(mut self) -> Self {
        self.messages = embedded::lay_over::<E>(self.messages);
        self
    }

    /// Adds the library's texts of a locale that is not compiled in, for apps that load locales one by
    /// one: the text of `locales/<locale>/errors.ftl`. Unlike an overlay, it counts as built in. A
    /// catalog without Gengo's texts takes those for unknown errors and summaries from it. What is
    /// wrong with the text is in [`SafeText::problems`], not in the problems of the catalog.
    ///
    /// ```
    /// use std::path::Path;
    ///
    /// use gengo_messages::ftl::SafeText;
    /// use gengo_messages::{Catalog, Preferences};
    ///
    /// let german = "de".parse()?;
    /// let path = "de/errors.ftl";
    /// let text = b"error-2700 = Nicht genug Guthaben";
    /// let text = SafeText::read(&german, Path::new(path), text.to_vec());
    /// let catalog = Catalog::builder().built_in_read(&german, path, &text).build();
    /// let localizer = catalog.localizer(&Preferences::from_accept_language("de"));
    /// assert_eq!(localizer.message(2700).text(), "Nicht genug Guthaben");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn built_in_read(
        mut self,
        locale: &LanguageIdentifier,
        path: impl Into<String>,
        text: &SafeText,
    ) -> Self {
        self.loaded = self.loaded.with(locale, path, text);
        self
    }

    /// Sets how the message ids of codes are formed; `error-{code}` by default. Gengo's codes keep
    /// their ids; see [`gengo_codes`](Self::gengo_codes).
    pub fn code_ids(mut self, ids: CodeIds) -> Self {
        self.codes.ids = ids;
        self
    }

    /// Sets whether the numbers that Gengo uses are Gengo's codes, with Gengo's facts and the id
    /// `error-{code}`. In a catalog with Gengo's texts they always are. Otherwise the default is
    /// `false`: the numbers are the app's own.
    pub fn gengo_codes(mut self, gengo: bool) -> Self {
        self.codes.has_gengo = gengo || self.codes.is_embedded;
        self
    }

    /// Declares one of the app's own codes and its facts. A code that only has texts does not need
    /// this. The facts of Gengo's codes cannot be changed; see [`gengo_codes`](Self::gengo_codes).
    pub fn code<'c>(mut self, code: impl Into<Code<'c>>, facts: Facts) -> Self {
        self.codes.own.insert(code.into().to_string(), facts);
        self
    }

    /// Declares messages that the app looks up by id, so that tools and exports include them along
    /// with the messages of codes.
    pub fn messages<I: Into<String>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        self.codes.messages.extend(ids.into_iter().map(Into::into));
        self
    }

    /// Sets whether a catalog without Gengo's texts includes the library's texts for unknown errors
    /// and summaries, in the locales that the app has. The default is `true`. Without them, an error
    /// without a message shows a message id such as `error-404`.
    pub fn generic_messages(mut self, generic: bool) -> Self {
        self.generic = generic && !self.codes.is_embedded;
        self
    }

    /// Adds a folder of the form `<folder>/<locale>/**/*.ftl` as an overlay. It is read when the catalog is
    /// built; files of more than 1 MiB are not read. It can add locales and codes to the catalog.
    pub fn overlay_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.messages = self.messages.overlay_folder(folder);
        self
    }

    /// Adds a text in Fluent's syntax as an overlay of a locale. `name` identifies it in
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

    /// Adds a text that was read before as an overlay of a locale. Problems found then are in
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

    /// Adds texts that were read before as one overlay, in which later ones override earlier ones.
    /// Problems found then are in [`SafeText::problems`], not in those of the catalog.
    pub fn overlay_files<'a, P: Into<PathBuf>>(
        mut self,
        texts: impl IntoIterator<Item = (&'a LanguageIdentifier, P, &'a SafeText)>,
    ) -> Self {
        self.messages = self.messages.overlay_files(texts);
        self
    }

    /// Replaces the name of the service in every locale, for an app that sells translations under its own
    /// name. It is the term `-service` of the `.ftl` files; overlays override it.
    pub fn service_name(mut self, name: impl Into<String>) -> Self {
        self.messages = self.messages.term("service", &name.into());
        self
    }

    /// Sets the source language, which has every message. The default is English. Another name of the same
    /// locale will do: `en-US` for `en`.
    pub fn reference_locale(mut self, locale: LanguageIdentifier) -> Self {
        self.messages = self.messages.reference_locale(locale);
        self
    }

    /// Sets the locale for readers whose languages the catalog lacks. It ends every chain. The default is
    /// English, which otherwise comes after it for the texts that it lacks.
    pub fn default_locale(mut self, locale: LanguageIdentifier) -> Self {
        self.messages = self.messages.default_locale(locale);
        self
    }

    /// Sets the locales to try after `locale`, instead of its CLDR parents: Portuguese, for example, for
    /// readers of Galician.
    pub fn parents(
        mut self,
        locale: LanguageIdentifier,
        parents: impl IntoIterator<Item = LanguageIdentifier>,
    ) -> Self {
        self.messages = self.messages.parents(locale, parents);
        self
    }

    /// Sets whether arguments are surrounded by the Unicode marks FSI and PDI, which keep an argument with
    /// another direction from reordering the text around it. The default is `true`. Turn it off for output
    /// that must not contain invisible marks.
    ///
    /// [`Catalog::embedded`] always uses them. To get its texts without them, keep your own catalog:
    ///
    /// ```
    /// use std::sync::LazyLock;
    ///
    /// use gengo_messages::{Catalog, ErrorResponse, Preferences};
    ///
    /// static CATALOG: LazyLock<Catalog> =
    ///     LazyLock::new(|| Catalog::builder().isolate_arguments(false).build());
    ///
    /// let response = ErrorResponse::parse(br#"{"err":[{"code":1},{"code":2}]}"#)?;
    /// let localizer = CATALOG.localizer(&Preferences::default());
    /// let summary = localizer.summary(&response).ok_or("no error")?;
    /// assert_eq!(summary.text(), "2 errors were reported");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn isolate_arguments(mut self, isolate: bool) -> Self {
        self.messages = self.messages.isolate_arguments(isolate);
        self
    }

    /// Sets whether numbers are formatted for the locale of the text: `1234567.891` is
    /// 1.234.567,891 in German. The default is `true`. Turn it off for output that programs read:
    /// numbers are then written as Rust and `fluent-bundle` write them, and of the options of
    /// `NUMBER` only `minimumFractionDigits` and `type` have an effect.
    pub fn localize_numbers(mut self, localize: bool) -> Self {
        self.messages = self.messages.localize_numbers(localize);
        self
    }

    /// Adds a function that texts can call, as they call `NUMBER`. It runs each time a text is
    /// rendered. If it returns [`FluentValue::None`] or panics, the next text is tried. A function
    /// named `NUMBER` has no effect.
    pub fn function(
        mut self,
        name: &str,
        function: impl Fn(&FunctionCall<'_>) -> FluentValue<'static> + Send + Sync + 'static,
    ) -> Self {
        self.messages = self.messages.function(name, function);
        self
    }

    /// Adds the pseudo-locales en-XA (accented and longer) and ar-XB (right-to-left), generated from the
    /// embedded English texts, to test an app before it is translated.
    pub fn pseudo_locales(mut self) -> Self {
        self.messages = self.messages.pseudo_locales();
        self
    }

    /// Reads the overlays and builds the catalog. [`Catalog::problems`] lists what cannot be used.
    pub fn build(self) -> Catalog {
        let (messages, codes) = self.parts();
        Catalog::new(messages.build(), codes)
    }

    /// The builder of the messages, with the ids that are asked for, and what is set of codes.
    pub(crate) fn parts(self) -> (message_catalog::CatalogBuilder, CodeSettings) {
        let codes = &self.codes;
        // Those of a catalog with Gengo's texts are declared from the start.
        let messages = match codes.is_embedded {
            true => self.messages,
            false => self.messages.keys(known_ids::ids(|code| codes.id(code))),
        };
        let declared = codes.own.keys().map(|code| codes.id(code));
        let messages = messages.keys(declared.chain(codes.messages.iter().cloned()));
        let messages = match (codes.is_embedded, self.generic) {
            (true, _) => messages.built_in(&self.loaded),
            (false, true) => messages.supplement(&embedded::generic(&self.loaded)),
            (false, false) => messages,
        };
        (messages, self.codes)
    }
}
