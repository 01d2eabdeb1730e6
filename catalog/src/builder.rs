//! Puts a catalog together.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use icu_locale::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

use crate::catalog::Catalog;
use crate::ftl::{Files, Pseudo, SafeText, read_file};
use crate::problem::Problem;
use crate::reader::{Locale, Negotiator, canonical_id, from_unic};
use crate::texts::{Content, File, Keys, Layer, Level, LocaleTexts, Store};

/// The locale in which texts are written first, unless a builder is told of another.
const ENGLISH: &str = "en";

/// How many layers a locale has on top of what is built in. When more is laid over it, what was
/// first makes one layer.
const MAX_LAYERS: usize = 16;

/// The texts that an app or library is built with: files of the form `<locale>/<name>.ftl`, read
/// when they are first needed.
///
/// They are trusted: their tests see to it that they parse.
#[derive(Clone, Debug)]
pub struct BuiltIn {
    locales: Vec<(Arc<Locale>, Vec<String>)>,
    read: fn(&str) -> Option<Cow<'static, str>>,
}

impl BuiltIn {
    /// Of files by their paths. `read` gives the text of one.
    pub fn new<P: Into<String>>(
        paths: impl IntoIterator<Item = P>,
        read: fn(&str) -> Option<Cow<'static, str>>,
    ) -> Self {
        let mut by_locale: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for path in paths {
            let path = path.into();
            let locale = path.split('/').next().unwrap_or_default().to_owned();
            by_locale.entry(locale).or_default().push(path);
        }
        let locales = by_locale.into_iter().filter_map(|(id, mut paths)| {
            paths.sort();
            Some((Arc::new(Locale::new(&id)?), paths))
        });
        Self {
            locales: locales.collect(),
            read,
        }
    }

    /// The files: locale, path `<locale>/<name>.ftl` and text, sorted.
    pub fn files(&self) -> impl Iterator<Item = (&LanguageIdentifier, &str, Cow<'static, str>)> {
        self.locales.iter().flat_map(|(locale, paths)| {
            let files = paths.iter();
            files.filter_map(|path| Some((locale.id(), path.as_str(), (self.read)(path)?)))
        })
    }
}

/// Makes a [`Catalog`].
///
/// Overlays lie over the built-in texts and over one another in the order in which they
/// are added. In every locale they win message by message and attribute by attribute:
/// an overlay with one attribute alone leaves the message's value as it is. A locale may be
/// called by any name that CLDR takes for the same: a folder `en-US` lies over built-in `en`,
/// `zh-TW` over `zh-Hant`.
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
    overlays: Vec<Overlay>,
    /// Terms with a value of the app's own, for every locale, beneath the overlays.
    terms: String,
    keys: Vec<String>,
    reference: LanguageIdentifier,
    default: Option<LanguageIdentifier>,
    parents: Vec<(Id, Vec<Id>)>,
    isolate: bool,
}

#[derive(Clone, Debug)]
enum Overlay {
    Folder(PathBuf),
    Texts {
        texts: Vec<(LanguageIdentifier, PathBuf, SafeText)>,
        /// Whether what was wrong with them is among the catalog's problems.
        tell: bool,
    },
}

/// Files with the place of each among all that was laid over the catalog, by locale.
type ByLocale = BTreeMap<String, Vec<File>>;

impl Catalog {
    /// A builder without any texts.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder {
            built_in: BTreeMap::new(),
            overlays: Vec::new(),
            terms: String::new(),
            keys: Vec::new(),
            reference: ENGLISH.parse().unwrap_or_default(),
            default: None,
            parents: Vec::new(),
            isolate: true,
        }
    }
}

impl CatalogBuilder {
    /// Adds texts that the app or library is built with, over those that were added before.
    pub fn built_in(mut self, texts: &BuiltIn) -> Self {
        for (locale, paths) in &texts.locales {
            let files = paths.iter().map(|path| File {
                path: PathBuf::from(path),
                sequence: 0,
                content: Content::Lazy(texts.read, OnceLock::new()),
            });
            let layer = Layer::new(Level::BuiltIn, files.collect());
            let id = locale.id().to_string();
            let entry = self.built_in.entry(id);
            let (_, layers) = entry.or_insert_with(|| (Arc::clone(locale), Vec::new()));
            layers.push(Arc::new(layer));
        }
        self
    }

    /// Lays a folder of the form `<folder>/<locale>/**/*.ftl` over what is there. It is
    /// read when the catalog is built; files of over 1 MiB are not. Locales that the
    /// catalog does not have yet are added to it.
    pub fn overlay_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.overlays.push(Overlay::Folder(folder.into()));
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
        let (locale, name) = (canonical(&locale), name.into());
        let text = SafeText::read(&locale, &name, text.into().into_bytes());
        self.overlays.push(Overlay::Texts {
            texts: vec![(locale, name, text)],
            tell: true,
        });
        self
    }

    /// Lays a text over a locale that is read already. What was wrong with it then is in
    /// [`SafeText::problems`], not in those of the catalog.
    pub fn overlay_read(
        self,
        locale: LanguageIdentifier,
        name: impl Into<PathBuf>,
        text: &SafeText,
    ) -> Self {
        self.overlay_files([(&locale, name.into(), text)])
    }

    /// Lays texts over the catalog that are read already, as one layer in which the later ones
    /// lie over the earlier ones. What was wrong with them then is in [`SafeText::problems`],
    /// not in those of the catalog.
    pub fn overlay_files<'a, P: Into<PathBuf>>(
        mut self,
        texts: impl IntoIterator<Item = (&'a LanguageIdentifier, P, &'a SafeText)>,
    ) -> Self {
        let texts = texts.into_iter();
        let texts =
            texts.map(|(locale, path, text)| (canonical(locale), path.into(), text.clone()));
        self.overlays.push(Overlay::Texts {
            texts: texts.collect(),
            tell: false,
        });
        self
    }

    /// Puts another value in place of a term's, in every locale, beneath the overlays. `id` is
    /// the term's, without the `-`; what is not one is passed over.
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

    /// Tells of messages that are asked for, so that a slot is kept for each in every
    /// [`Localizer`](crate::Localizer). Those of overlays need no mention.
    pub fn keys<I: Into<String>>(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        self.keys.extend(ids.into_iter().map(Into::into));
        self
    }

    /// The locale in which texts are written first, and which has every message; English unless
    /// it is set. A locale of another name that is the same serves: `en-US` for `en`.
    pub fn reference_locale(mut self, locale: LanguageIdentifier) -> Self {
        self.reference = locale;
        self
    }

    /// The locale for readers who want none that there is, and the last of every
    /// chain; the reference locale unless it is set. That one still comes after it, for what it
    /// lacks.
    pub fn default_locale(mut self, locale: LanguageIdentifier) -> Self {
        self.default = Some(locale);
        self
    }

    /// The locales to ask after `locale`, in place of its CLDR parents: Portuguese, say,
    /// for readers of Galician.
    pub fn parents<'a>(
        mut self,
        locale: &LanguageIdentifier,
        parents: impl IntoIterator<Item = &'a LanguageIdentifier>,
    ) -> Self {
        let parents = parents.into_iter().map(from_unic).collect();
        self.parents.push((from_unic(locale), parents));
        self
    }

    /// Whether arguments stand between the Unicode marks FSI and PDI, which keep
    /// an argument of the other direction from disturbing the text around it. They do
    /// unless this is turned off, for output that must be free of invisible marks.
    pub fn isolate_arguments(mut self, isolate: bool) -> Self {
        self.isolate = isolate;
        self
    }

    /// Adds the pseudo-locales en-XA (accented and longer) and ar-XB (right-to-left), made of the
    /// built-in texts of the reference locale, to test an app with before it is translated.
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
                let text = pseudo.text(file.resource()?.source());
                let text = SafeText::read(&id, &file.path, text.into_bytes());
                Some(File {
                    path: PathBuf::from(pseudo.locale()),
                    sequence: 0,
                    content: Content::Parsed(Arc::clone(text.resource()?)),
                })
            });
            let layer = Layer::new(Level::BuiltIn, made.collect());
            let entry = (Arc::new(locale), vec![Arc::new(layer)]);
            self.built_in.insert(id.to_string(), entry);
        }
        self
    }

    /// Reads the overlays and makes the catalog. What cannot be used is in
    /// [`Catalog::problems`].
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
        let mut keys = Keys::default();
        let told = self.keys.iter().map(String::as_str);
        let of_overlays = laid.values().flatten().flat_map(|layer| layer.ids());
        for id in told.chain(of_overlays.filter(|id| !id.starts_with('-'))) {
            keys.insert(id);
        }
        let terms = self.terms_layer();
        let locales = Locales::new(self.built_in, laid).texts(terms.as_ref());
        let all: Arc<[_]> = locales.iter().map(|own| Arc::clone(&own.locale)).collect();
        let default = self.default.as_ref().map(from_unic);
        let reference = from_unic(&self.reference);
        Catalog::new(Store {
            negotiator: Negotiator::new(all, default.as_ref(), &reference, self.parents),
            locales,
            reading,
            problems: OnceLock::new(),
            isolate: self.isolate,
            keys,
        })
    }

    fn terms_layer(&self) -> Option<Arc<Layer>> {
        let path = Path::new("a setting");
        let bytes = self.terms.clone().into_bytes();
        let text = SafeText::read(&self.reference, path, bytes);
        let resource = text.resource().filter(|_| !self.terms.is_empty())?;
        let file = File {
            path: path.to_owned(),
            sequence: 0,
            content: Content::Parsed(Arc::clone(resource)),
        };
        Some(Arc::new(Layer::new(Level::Setting, vec![file])))
    }
}

/// The id as locales are kept by.
fn canonical(locale: &LanguageIdentifier) -> LanguageIdentifier {
    canonical_id(&locale.to_string()).unwrap_or_default()
}

impl Overlay {
    /// Its files by locale, each with its place among all that is laid over the catalog.
    fn files(&self, sequence: &mut usize, problems: &mut Vec<Problem>) -> ByLocale {
        let mut by_locale = ByLocale::new();
        let mut add = |locale: &LanguageIdentifier, path: &Path, text: &SafeText, tell: bool| {
            *sequence += 1;
            if tell {
                problems.extend(text.problems().iter().map(|problem| Problem {
                    sequence: *sequence,
                    ..problem.clone()
                }));
            }
            if let Some(resource) = text.resource() {
                by_locale.entry(locale.to_string()).or_default().push(File {
                    path: path.to_owned(),
                    sequence: *sequence,
                    content: Content::Parsed(Arc::clone(resource)),
                });
            }
        };
        match self {
            Overlay::Texts { texts, tell } => {
                for (locale, path, text) in texts {
                    add(locale, path, text, *tell);
                }
            }
            Overlay::Folder(folder) => {
                let mut unread = Vec::new();
                let list = Files::list(folder);
                for own in &list.locales {
                    for path in &own.files {
                        match read_file(path) {
                            Ok(bytes) => {
                                let text = SafeText::read(&own.locale, path, bytes);
                                add(&own.locale, path, &text, true);
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

/// The layers of each locale, in the making.
struct Locales(BTreeMap<String, Stack>);

struct Stack {
    locale: Arc<Locale>,
    /// The lowest first.
    layers: Vec<Arc<Layer>>,
    /// Those of another name of the locale, the lowest first.
    adopted: Vec<Arc<Layer>>,
}

impl Locales {
    /// Lays layers over the built-in ones.
    ///
    /// What is called by another name of a built-in locale is a locale of its own, so that readers
    /// who name it get it first, and is laid over the built-in one, beneath what is called by that
    /// one's own name.
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
        let mut stacks: BTreeMap<String, Stack> = built_in.into_iter().map(stack).collect();
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

/// Layers, the lowest first; if there are very many, the lowest that were laid over the built-in
/// ones are put into one.
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

    fn parsed(catalog: &Catalog) -> Vec<String> {
        let locales = catalog.store.locales.iter();
        let parsed = locales.filter(|own| own.layers().iter().any(|layer| layer.is_parsed()));
        parsed.map(|own| own.locale.id().to_string()).collect()
    }

    #[test]
    fn a_locale_is_parsed_when_first_needed() {
        let texts = BuiltIn::new(["ja/app.ftl", "en/app.ftl", "en-GB/app.ftl"], read);
        let catalog = Catalog::builder().built_in(&texts).build();
        let localizer = |id: &str| {
            let reader = Preferences::from_ids([id]).unwrap_or_default();
            catalog.localizer(&reader)
        };
        let japanese = localizer("ja");
        assert!(parsed(&catalog).is_empty());
        for part in [Part::Value, Part::Attribute("user")] {
            assert!(japanese.text("full", part).is_some());
        }
        assert_eq!(parsed(&catalog), ["ja"], "en has nothing to add");
        assert!(localizer("en-GB").text("full", Part::Value).is_some());
        assert_eq!(parsed(&catalog), ["en", "en-GB", "ja"]);
    }
}
