//! Builds catalogs.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentValue;
use icu_locale_core::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

use crate::catalog::Catalog;
use crate::ftl::{Files, Pseudo, SafeText, placed, read_file};
use crate::localizer::Key;
use crate::problem::Problem;
use crate::reader::{Locale, Negotiator, canonical_id, from_unic};
use crate::texts::{
    Content, File, FunctionCall, Functions, Ids, Layer, Level, LocaleTexts, Source, Store, Style,
};

/// The default reference locale.
const ENGLISH: &str = "en";

/// The maximum number of overlay layers per locale. Beyond it, the oldest overlays are merged into
/// one layer.
const MAX_LAYERS: usize = 16;

/// The texts that come with an app or library: files of the form `<locale>/<name>.ftl`. Those that
/// are compiled in are read on first use.
///
/// They are trusted. The app's own tests must ensure that they parse.
#[derive(Clone, Debug, Default)]
pub struct BuiltIn {
    locales: Vec<(Arc<Locale>, Vec<BuiltInFile>)>,
}

#[derive(Clone, Debug)]
struct BuiltInFile {
    path: String,
    text: BuiltInText,
}

#[derive(Clone, Debug)]
enum BuiltInText {
    /// Compiled in: what reads it.
    Unread(fn(&str) -> Option<Cow<'static, str>>),
    /// Read at run time.
    Read(Arc<Source>),
}

impl BuiltIn {
    /// Creates a set of built-in texts from the paths of its files. `read` returns the text of a file.
    pub fn new<P: Into<String>>(
        paths: impl IntoIterator<Item = P>,
        read: fn(&str) -> Option<Cow<'static, str>>,
    ) -> Self {
        let mut by_locale: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for path in paths {
            let path = path.into();
            let locale = path.split('/').next().unwrap_or_default().to_owned();
            by_locale.entry(locale).or_default().insert(path);
        }
        let locales = by_locale.into_iter().filter_map(|(id, paths)| {
            let files = paths.into_iter().map(|path| BuiltInFile {
                path,
                text: BuiltInText::Unread(read),
            });
            Some((Arc::new(Locale::new(&id)?), files.collect()))
        });
        Self {
            locales: locales.collect(),
        }
    }

    /// Adds the text of a file, for apps that ship their locales as separate files and load the ones
    /// they need. Its parse problems are in [`SafeText::problems`] and are not repeated in the
    /// catalog's.
    #[must_use]
    pub fn with(
        mut self,
        locale: &LanguageIdentifier,
        path: impl Into<String>,
        text: &SafeText,
    ) -> Self {
        let Some(locale) = Locale::new(&locale.to_string()) else {
            return self;
        };
        let Some(source) = Source::new(text) else {
            return self;
        };
        let file = BuiltInFile {
            path: path.into(),
            text: BuiltInText::Read(source.into()),
        };
        match self
            .locales
            .iter_mut()
            .find(|(own, _)| own.id() == locale.id())
        {
            Some((_, files)) => files.push(file),
            None => self.locales.push((Arc::new(locale), vec![file])),
        }
        self
    }

    fn layer(files: &[BuiltInFile]) -> Layer {
        let files = files.iter().map(BuiltInFile::file);
        Layer::new(Level::BuiltIn, files.collect())
    }

    /// The layer that serves a locale: of its own name, or of the nearest of the same language and
    /// script.
    fn layer_for(&self, locale: &Locale) -> Option<Layer> {
        let full = locale.full();
        let is_near = |own: &Locale| {
            let own = own.full();
            own.language == full.language && own.script == full.script
        };
        let near = self.locales.iter().filter(|(own, _)| is_near(own));
        let (_, files) = near.min_by_key(|(own, _)| {
            let is_same = own.full() == full;
            (own.id() != locale.id(), !is_same, own.id().region.is_some())
        })?;
        Some(Self::layer(files))
    }

    /// The files: locale, path `<locale>/<name>.ftl` and text, sorted.
    pub fn files(&self) -> impl Iterator<Item = (&LanguageIdentifier, &str, Cow<'_, str>)> {
        self.locales.iter().flat_map(|(locale, files)| {
            let files = files.iter();
            files.filter_map(|file| Some((locale.id(), file.path.as_str(), file.text()?)))
        })
    }
}

impl BuiltInFile {
    fn text(&self) -> Option<Cow<'_, str>> {
        match &self.text {
            BuiltInText::Unread(read) => read(&self.path),
            BuiltInText::Read(source) => Some(source.text().into()),
        }
    }

    fn file(&self) -> File {
        let content = match &self.text {
            BuiltInText::Unread(read) => Content::Lazy(*read, OnceLock::new()),
            BuiltInText::Read(source) => Content::Read(Arc::clone(source)),
        };
        File {
            path: PathBuf::from(&self.path),
            sequence: 0,
            content,
        }
    }
}

/// Makes a [`Catalog`].
///
/// Overlays take precedence over the built-in texts, and later overlays over earlier ones. They
/// override each message part by part: an overlay that has only an attribute leaves the message's
/// value unchanged. An overlay can use any equivalent name of a locale: a folder `en-US` overrides
/// the built-in `en`, and `zh-TW` overrides `zh-Hant`.
///
/// ```
/// use message_catalog::{Catalog, Part, Preferences};
///
/// let catalog = Catalog::builder()
///     .overlay_text("ja".parse()?, "own.ftl", "too-much = 予算を超えています")
///     .default_locale("ja".parse()?)
///     .build();
/// assert!(catalog.problems().is_empty());
///
/// let localizer = catalog.localizer(&Preferences::default());
/// let text = localizer.text("too-much", Part::Value).ok_or("no text")?;
/// assert_eq!(text.as_str(), "予算を超えています");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct CatalogBuilder {
    /// The lowest first.
    built_in: BTreeMap<String, (Arc<Locale>, Vec<Arc<Layer>>)>,
    /// Built-in texts for locales that the overlays add.
    supplements: Vec<BuiltIn>,
    overlays: Vec<Overlay>,
    /// Definitions of terms that apply to every locale, below the overlays.
    terms: String,
    keys: Arc<Ids>,
    reference: LanguageIdentifier,
    default: Option<LanguageIdentifier>,
    parents: Vec<(Id, Vec<Id>)>,
    style: Style,
}

#[derive(Clone, Debug)]
enum Overlay {
    Folder(PathBuf),
    Texts {
        texts: Vec<OverlayText>,
        /// Problems with files that are not among the texts.
        problems: Vec<Problem>,
    },
}

#[derive(Clone, Debug)]
struct OverlayText {
    locale: LanguageIdentifier,
    path: PathBuf,
    /// `None` if the file is too large.
    source: Option<Arc<Source>>,
    /// The problems that the catalog reports.
    problems: Vec<Problem>,
}

impl OverlayText {
    /// A text that only the catalog needs.
    fn read(locale: LanguageIdentifier, path: PathBuf, bytes: Vec<u8>) -> Self {
        let text = SafeText::read(&locale, &path, bytes);
        Self {
            locale,
            path,
            source: Source::new(&text).map(Arc::new),
            problems: text.problems().to_vec(),
        }
    }
}

/// The files of an overlay, grouped by locale id.
type ByLocale = BTreeMap<String, Vec<File>>;

impl Catalog {
    /// Returns a builder without any texts.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder {
            built_in: BTreeMap::new(),
            supplements: Vec::new(),
            overlays: Vec::new(),
            terms: String::new(),
            keys: Arc::default(),
            reference: canonical_id(ENGLISH).unwrap_or_default(),
            default: None,
            parents: Vec::new(),
            style: Style {
                isolates: true,
                localizes_numbers: true,
                functions: Functions::default(),
            },
        }
    }
}

impl CatalogBuilder {
    /// Adds built-in texts. They take precedence over built-in texts added earlier.
    pub fn built_in(mut self, texts: &BuiltIn) -> Self {
        for (locale, files) in &texts.locales {
            let id = locale.id().to_string();
            let entry = self.built_in.entry(id);
            let (_, layers) = entry.or_insert_with(|| (Arc::clone(locale), Vec::new()));
            layers.push(Arc::new(BuiltIn::layer(files)));
        }
        self
    }

    /// Adds built-in texts for the locales that the overlays add, and for no others: a locale gets
    /// those of its own name, or else of the nearest name of the same language and script.
    pub fn supplement(mut self, texts: &BuiltIn) -> Self {
        self.supplements.push(texts.clone());
        self
    }

    /// Adds a folder of the form `<folder>/<locale>/**/*.ftl` as an overlay. It is read when the
    /// catalog is built. Files larger than 1 MiB are skipped and reported. Locales that the catalog
    /// does not have yet are added.
    pub fn overlay_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.overlays.push(Overlay::Folder(folder.into()));
        self
    }

    /// Adds a string in Fluent syntax as an overlay for a locale. `name` identifies it in
    /// [`problems`](Catalog::problems).
    pub fn overlay_text(
        mut self,
        locale: LanguageIdentifier,
        name: impl Into<PathBuf>,
        text: impl Into<String>,
    ) -> Self {
        let text = text.into().into_bytes();
        let text = OverlayText::read(canonical(&locale), name.into(), text);
        self.overlays.push(Overlay::Texts {
            texts: vec![text],
            problems: Vec::new(),
        });
        self
    }

    /// Adds the files of an app as one overlay: their paths, of the form `<locale>/**/*.ftl`, and
    /// their bytes. Other files are skipped; those that look like texts are reported.
    pub fn overlay_embedded<P: Into<PathBuf>>(
        mut self,
        files: impl IntoIterator<Item = (P, Vec<u8>)>,
    ) -> Self {
        let (mut texts, mut problems) = (Vec::new(), Vec::new());
        for (path, bytes) in files {
            let path = path.into();
            match placed(&path) {
                None => {}
                Some(Ok(locale)) => texts.push(OverlayText::read(locale, path, bytes)),
                Some(Err(reason)) => problems.push(Problem::new(path, reason)),
            }
        }
        texts.sort_by(|one, other| one.path.cmp(&other.path));
        self.overlays.push(Overlay::Texts { texts, problems });
        self
    }

    /// Adds an already parsed text as an overlay for a locale. Its parse problems are in
    /// [`SafeText::problems`] and are not repeated in the catalog's.
    pub fn overlay_read(
        self,
        locale: LanguageIdentifier,
        name: impl Into<PathBuf>,
        text: &SafeText,
    ) -> Self {
        self.overlay_files([(&locale, name.into(), text)])
    }

    /// Adds already parsed texts as one overlay, in which later texts take precedence over earlier
    /// ones. Their parse problems are in [`SafeText::problems`] and are not repeated in the
    /// catalog's.
    pub fn overlay_files<'a, P: Into<PathBuf>>(
        self,
        texts: impl IntoIterator<Item = (&'a LanguageIdentifier, P, &'a SafeText)>,
    ) -> Self {
        self.overlay_sources(texts, Source::shared)
    }

    /// Like [`overlay_files`](Self::overlay_files), for texts that only the catalog needs from now on.
    #[cfg(feature = "watch")]
    pub(crate) fn overlay_own_files<'a, P: Into<PathBuf>>(
        self,
        texts: impl IntoIterator<Item = (&'a LanguageIdentifier, P, &'a SafeText)>,
    ) -> Self {
        self.overlay_sources(texts, Source::new)
    }

    fn overlay_sources<'a, P: Into<PathBuf>>(
        mut self,
        texts: impl IntoIterator<Item = (&'a LanguageIdentifier, P, &'a SafeText)>,
        source: fn(&SafeText) -> Option<Source>,
    ) -> Self {
        let texts = texts.into_iter().map(|(locale, path, text)| OverlayText {
            locale: canonical(locale),
            path: path.into(),
            source: source(text).map(Arc::new),
            problems: Vec::new(),
        });
        self.overlays.push(Overlay::Texts {
            texts: texts.collect(),
            problems: Vec::new(),
        });
        self
    }

    /// Overrides the value of a term in every locale; overlays still take precedence. `id` is the
    /// term's id without the `-`. An invalid id has no effect.
    pub fn term(mut self, id: &str, value: &str) -> Self {
        let literal: String = value
            .chars()
            .map(|c| match c {
                '"' | '\\' => format!("\\{c}"),
                c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
                c => c.to_string(),
            })
            .collect();
        self.terms
            .push_str(&format!("-{id} = {{ \"{literal}\" }}\n"));
        self
    }

    /// Declares messages that the app uses, so that every [`Localizer`](crate::Localizer) caches
    /// their answers. Messages in overlays are declared automatically.
    pub fn keys<I: AsRef<str>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        let keys = Arc::make_mut(&mut self.keys);
        ids.into_iter().for_each(|id| keys.insert(id.as_ref()));
        self
    }

    /// Returns the key of a declared message, which it has in every catalog that is built from this
    /// builder or its clones; `None` if the message is not declared.
    pub fn key(&self, id: &str) -> Option<Key> {
        self.keys.position(id).map(Key)
    }

    /// Sets the reference locale: the source language, which has every message. The default is
    /// English. An equivalent name also matches: `en-US` serves as `en`.
    pub fn reference_locale(mut self, locale: LanguageIdentifier) -> Self {
        self.reference = locale;
        self
    }

    /// Sets the locale that ends every chain and serves readers whose languages the catalog does
    /// not have. The default is the reference locale, which otherwise follows it to fill in missing
    /// messages.
    pub fn default_locale(mut self, locale: LanguageIdentifier) -> Self {
        self.default = Some(locale);
        self
    }

    /// Sets the locales to try after `locale`, instead of its CLDR parents: for example,
    /// Portuguese for readers of Galician.
    pub fn parents(
        mut self,
        locale: LanguageIdentifier,
        parents: impl IntoIterator<Item = LanguageIdentifier>,
    ) -> Self {
        let parents = parents.into_iter().map(|parent| from_unic(&parent));
        self.parents.push((from_unic(&locale), parents.collect()));
        self
    }

    /// Sets whether arguments are wrapped in the Unicode isolation marks FSI and PDI, which keep an
    /// argument from affecting the direction of the text around it. The default is `true`. Turn it
    /// off for output that must not contain invisible characters.
    pub fn isolate_arguments(mut self, isolate: bool) -> Self {
        self.style.isolates = isolate;
        self
    }

    /// Sets whether numbers are formatted for the locale of the text: `1234567.891` is
    /// 1.234.567,891 in German. The default is `true`. Turn it off for output that programs read:
    /// numbers are then written as Rust and `fluent-bundle` write them, and of the options of
    /// `NUMBER` only `minimumFractionDigits` and `type` have an effect.
    pub fn localize_numbers(mut self, localize: bool) -> Self {
        self.style.localizes_numbers = localize;
        self
    }

    /// Adds a function that texts can call, as they call `NUMBER`. It runs each time a text is rendered. If it returns
    /// [`FluentValue::None`] or panics, the next text is tried. A function named `NUMBER` has no effect.
    ///
    /// ```
    /// use message_catalog::{Catalog, FluentValue, Part, Preferences};
    ///
    /// let catalog = Catalog::builder()
    ///     .overlay_text("en".parse()?, "app.ftl", "found = { UPPER($what) } found")
    ///     .isolate_arguments(false)
    ///     .function("UPPER", |call| match call.positional() {
    ///         [FluentValue::String(text)] => text.to_uppercase().into(),
    ///         _ => FluentValue::None,
    ///     })
    ///     .build();
    /// let localizer = catalog.localizer(&Preferences::default());
    /// let text = localizer.text_with("found", Part::Value, &[("what", "a key".into())]);
    /// assert_eq!(text.ok_or("no text")?.as_str(), "A KEY found");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn function(
        mut self,
        name: &str,
        function: impl Fn(&FunctionCall<'_>) -> FluentValue<'static> + Send + Sync + 'static,
    ) -> Self {
        self.style.functions.insert(name, Arc::new(function));
        self
    }

    /// Adds the pseudo-locales en-XA (accented and longer) and ar-XB (right-to-left), generated from the
    /// built-in texts of the reference locale, to test an app before it is translated.
    pub fn pseudo_locales(mut self) -> Self {
        let reference = canonical(&self.reference).to_string();
        let layers = self.built_in.get(&reference);
        let layers = layers.map(|(_, layers)| layers.clone()).unwrap_or_default();
        let files: Vec<&File> = layers.iter().flat_map(|layer| layer.files()).collect();
        for pseudo in Pseudo::ALL {
            let Some(locale) = Locale::new(pseudo.locale()) else {
                continue;
            };
            let id = locale.id().clone();
            let made = files.iter().filter_map(|file| {
                let text = pseudo.text(file.source()?.text());
                let text = SafeText::read(&id, &file.path, text.into_bytes());
                Some(File {
                    path: PathBuf::from(pseudo.locale()),
                    sequence: 0,
                    content: Content::Read(Source::new(&text)?.into()),
                })
            });
            let layer = Layer::new(Level::BuiltIn, made.collect());
            let entry = (Arc::new(locale), vec![Arc::new(layer)]);
            self.built_in.insert(id.to_string(), entry);
        }
        self
    }

    /// Reads the overlays and builds the catalog. [`Catalog::problems`] lists everything that cannot
    /// be used.
    pub fn build(self) -> Catalog {
        let mut reading = Vec::new();
        let mut sequence = 0;
        let mut laid: BTreeMap<String, Vec<Arc<Layer>>> = BTreeMap::new();
        for overlay in &self.overlays {
            for (locale, files) in overlay.files(&mut sequence, &mut reading) {
                let layer = Layer::new(Level::Overlay, files);
                laid.entry(locale).or_default().push(Arc::new(layer));
            }
        }
        let terms = self.terms_layer();
        let locales = Locales::new(self.built_in, laid).supplemented(&self.supplements);
        let locales = locales.texts(terms.as_ref());
        let all: Arc<[_]> = locales.iter().map(|own| Arc::clone(&own.locale)).collect();
        let default = self.default.as_ref().map(from_unic);
        let reference = from_unic(&self.reference);
        Catalog::new(Store {
            negotiator: Negotiator::new(all, default.as_ref(), &reference, self.parents),
            locales,
            reading,
            problems: OnceLock::new(),
            style: self.style,
            declared: self.keys,
            overlaid: OnceLock::new(),
        })
    }

    fn terms_layer(&self) -> Option<Arc<Layer>> {
        let path = Path::new("a setting");
        let bytes = self.terms.clone().into_bytes();
        let text = SafeText::read(&self.reference, path, bytes);
        let source = Source::new(&text).filter(|_| !self.terms.is_empty())?;
        let file = File {
            path: path.to_owned(),
            sequence: 0,
            content: Content::Read(source.into()),
        };
        Some(Arc::new(Layer::new(Level::Setting, vec![file])))
    }
}

/// The id by which locales are stored.
fn canonical(locale: &LanguageIdentifier) -> LanguageIdentifier {
    canonical_id(&locale.to_string()).unwrap_or_default()
}

impl Overlay {
    /// Parses the overlay's files, groups them by locale, and numbers them in order after `sequence`.
    fn files(&self, sequence: &mut usize, problems: &mut Vec<Problem>) -> ByLocale {
        let mut by_locale = ByLocale::new();
        let mut add = |text: &OverlayText, problems: &mut Vec<Problem>| {
            *sequence += 1;
            problems.extend(text.problems.iter().map(|problem| Problem {
                sequence: *sequence,
                ..problem.clone()
            }));
            if let Some(source) = &text.source {
                let files = by_locale.entry(text.locale.to_string()).or_default();
                files.push(File {
                    path: text.path.clone(),
                    sequence: *sequence,
                    content: Content::Read(Arc::clone(source)),
                });
            }
        };
        match self {
            Overlay::Texts {
                texts,
                problems: unplaced,
            } => {
                texts.iter().for_each(|text| add(text, problems));
                problems.extend(unplaced.iter().cloned());
            }
            // Browsers have no folders. Saying so here keeps what reads them out of the module.
            Overlay::Folder(folder) if cfg!(all(target_family = "wasm", target_os = "unknown")) => {
                let error = io::Error::from(io::ErrorKind::Unsupported);
                problems.push(Problem::new(folder, error.into()));
            }
            Overlay::Folder(folder) => {
                let mut unread = Vec::new();
                let list = Files::list(folder);
                for own in &list.locales {
                    for path in &own.files {
                        match read_file(path) {
                            Ok(read) => {
                                let (locale, path) = (own.locale.clone(), path.clone());
                                add(&OverlayText::read(locale, path, read.bytes), problems);
                            }
                            Err(problem) => unread.push(Problem {
                                locale: Some(own.locale.clone()),
                                ..*problem
                            }),
                        }
                    }
                }
                problems.extend(list.problems);
                problems.extend(unread);
            }
        }
        by_locale
    }
}

/// The layers of each locale while they are built.
struct Locales(BTreeMap<String, Stack>);

struct Stack {
    locale: Arc<Locale>,
    /// The lowest first.
    layers: Vec<Arc<Layer>>,
    /// The layers under another name of the locale, the lowest first.
    adopted: Vec<Arc<Layer>>,
}

impl Locales {
    /// Stacks the overlay layers on the built-in ones.
    ///
    /// An overlay whose name is an equivalent of a built-in locale (`en-US` for `en`) becomes a
    /// locale of its own, which readers who ask for that name get first. The built-in locale adopts
    /// its layers as well, below the overlays that use the built-in locale's own name.
    fn new(
        built_in: BTreeMap<String, (Arc<Locale>, Vec<Arc<Layer>>)>,
        laid: BTreeMap<String, Vec<Arc<Layer>>>,
    ) -> Self {
        let stack = |(id, (locale, layers))| {
            let adopted = Vec::new();
            let stack = Stack {
                locale,
                layers,
                adopted,
            };
            (id, stack)
        };
        // `collect` would compile another sort.
        let mut stacks: BTreeMap<String, Stack> = BTreeMap::new();
        stacks.extend(built_in.into_iter().map(stack));
        for (id, layers) in laid {
            if let Some(stack) = stacks.get_mut(&id) {
                stack.layers.extend(layers);
                continue;
            }
            let Some(locale) = Locale::new(&id) else {
                continue;
            };
            let is_built_in = |layer: &Arc<Layer>| layer.level() == Level::BuiltIn;
            for stack in stacks.values_mut() {
                if stack.locale.full() == locale.full() && stack.layers.iter().any(is_built_in) {
                    stack.adopted.extend(layers.iter().cloned());
                }
            }
            let stack = Stack {
                locale: Arc::new(locale),
                layers,
                adopted: Vec::new(),
            };
            stacks.insert(id, stack);
        }
        Self(stacks)
    }

    /// Adds built-in texts beneath the locales that have none.
    fn supplemented(mut self, supplements: &[BuiltIn]) -> Self {
        let is_built_in = |layer: &Arc<Layer>| layer.level() == Level::BuiltIn;
        let bare = self.0.values_mut();
        for stack in bare.filter(|stack| !stack.layers.iter().any(is_built_in)) {
            let found = supplements.iter();
            let found = found.filter_map(|texts| texts.layer_for(&stack.locale));
            stack.layers.splice(0..0, found.map(Arc::new));
        }
        self
    }

    fn texts(self, terms: Option<&Arc<Layer>>) -> Vec<LocaleTexts> {
        let stacks = self.0.into_values();
        let texts = stacks.map(|stack| {
            let mut layers = bounded(stack.layers);
            layers.extend(terms.cloned());
            layers.reverse();
            let mut adopted = stack.adopted;
            adopted.reverse();
            LocaleTexts::new(stack.locale, layers, adopted)
        });
        texts.collect()
    }
}

/// Limits the overlay layers to [`MAX_LAYERS`] by merging the oldest ones. The lowest layer comes
/// first, before and after.
fn bounded(layers: Vec<Arc<Layer>>) -> Vec<Arc<Layer>> {
    let (mut bounded, mut laid): (Vec<_>, Vec<_>) = layers
        .into_iter()
        .partition(|layer| layer.level() == Level::BuiltIn);
    if laid.len() > MAX_LAYERS {
        let rest = laid.split_off(laid.len() - (MAX_LAYERS - 1));
        let files = laid.iter().flat_map(|layer| layer.files().iter().cloned());
        bounded.push(Arc::new(Layer::new(Level::Overlay, files.collect())));
        laid = rest;
    }
    bounded.extend(laid);
    bounded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::Preferences;
    use crate::texts::Part;

    fn read(path: &str) -> Option<Cow<'static, str>> {
        Some(match path {
            "ja/app.ftl" => "full = 満員\n    .user = また後で\n".into(),
            "en/app.ftl" => "full = Full\n    .user = Later\n".into(),
            "en-GB/app.ftl" => "other = Other\n".into(),
            _ => return None,
        })
    }

    fn read_locales(catalog: &Catalog) -> Vec<String> {
        let locales = catalog.store.locales.iter();
        let read = locales.filter(|own| own.layers().iter().any(|layer| layer.is_read()));
        read.map(|own| own.locale.id().to_string()).collect()
    }

    #[test]
    fn a_locale_is_read_when_first_needed() {
        let texts = BuiltIn::new(["ja/app.ftl", "en/app.ftl", "en-GB/app.ftl"], read);
        let catalog = Catalog::builder().built_in(&texts).build();
        let localizer = |id: &str| {
            let reader = Preferences::from_ids([id]).unwrap_or_default();
            catalog.localizer(&reader)
        };
        let japanese = localizer("ja");
        assert!(read_locales(&catalog).is_empty());
        for part in [Part::Value, Part::Attribute("user")] {
            assert!(japanese.text("full", part).is_some());
        }
        assert_eq!(read_locales(&catalog), ["ja"], "en has nothing to add");
        assert!(localizer("en-GB").text("full", Part::Value).is_some());
        assert_eq!(read_locales(&catalog), ["en", "en-GB", "ja"]);
    }
}
