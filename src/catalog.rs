//! The messages of all locales.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use icu_locale::LanguageIdentifier as Id;
use unic_langid::LanguageIdentifier;

use crate::chain::{Chain, Negotiator};
use crate::code::ErrorCode;
use crate::embedded;
use crate::ftl::SafeText;
use crate::load::{self, Source, named};
use crate::locale;
use crate::localizer::{Localizer, Readers};
use crate::preferences::Preferences;
use crate::problem::Problem;
use crate::pseudo::Pseudo;
use crate::store::{Coverage, Layer, Locale, Store};

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
    store: Arc<Store>,
    readers: Arc<Readers>,
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
        CatalogBuilder::new(true)
    }

    /// A builder that starts without any texts or codes, for an app that has its own.
    pub fn empty() -> CatalogBuilder {
        CatalogBuilder::new(false)
    }

    /// The messages for a reader.
    pub fn localizer(&self, reader: &Preferences) -> Localizer {
        Localizer::new(Arc::clone(&self.store), &self.readers, reader)
    }

    /// The locales that answer a reader, in order.
    pub fn chain(&self, reader: &Preferences) -> Chain {
        self.store.negotiator.chain(reader)
    }

    /// The locales that have texts, sorted by id.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &LanguageIdentifier> {
        self.store.locales.iter().map(|locale| &locale.info.id)
    }

    /// The codes that have a message of their own, by number.
    pub fn codes(&self) -> &[ErrorCode] {
        &self.store.codes
    }

    /// Everything that could not be used of what was laid over the catalog.
    ///
    /// What is broken costs its own messages only: the layer below or the next locale
    /// of the chain answers in their place. The first call renders nothing but looks
    /// through every overlay for references in circles and the like, so it parses the
    /// locales that have one.
    pub fn problems(&self) -> &[Problem] {
        self.store.problems()
    }

    /// How much of the catalog each locale has, sorted by id. Parses all locales.
    pub fn coverage(&self) -> Vec<Coverage> {
        self.store.coverage()
    }

    /// A locale's texts, the lowest first.
    pub(crate) fn layers(&self, locale: &LanguageIdentifier) -> &[Arc<FluentResource>] {
        let mut locales = self.store.locales.iter();
        let own = locales.find(|own| own.info.id == *locale);
        own.map_or(&[], |own| own.resources())
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
    embedded: bool,
    pseudo: bool,
    overlays: Vec<Overlay>,
    /// A text in Fluent's syntax for every locale, beneath the overlays.
    service_name: Option<String>,
    default: Option<LanguageIdentifier>,
    parents: Vec<(Id, Vec<Id>)>,
    isolate: bool,
}

#[derive(Clone, Debug)]
enum Overlay {
    Folder(PathBuf),
    Text {
        locale: LanguageIdentifier,
        name: PathBuf,
        text: String,
    },
    Parsed {
        locale: LanguageIdentifier,
        name: PathBuf,
        resource: Arc<FluentResource>,
    },
}

/// The id as locales are kept by.
fn canonical(locale: &LanguageIdentifier) -> LanguageIdentifier {
    locale::to_unic(&locale::from_unic(locale))
}

impl CatalogBuilder {
    fn new(embedded: bool) -> Self {
        Self {
            embedded,
            pseudo: false,
            overlays: Vec::new(),
            service_name: None,
            default: None,
            parents: Vec::new(),
            isolate: true,
        }
    }

    /// Lays a folder of the form `<folder>/<locale>/*.ftl` over what is there. It is
    /// read when the catalog is built; files of over 1 MiB are not. Locales that the
    /// catalog does not have yet are added to it, and so are codes.
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
        self.overlays.push(Overlay::Text {
            locale,
            name: name.into(),
            text: text.into(),
        });
        self
    }

    /// Lays a text over the texts that is read already. What was wrong with it then is in
    /// [`SafeText::problems`], not in those of the catalog.
    pub fn overlay_read(
        self,
        locale: LanguageIdentifier,
        name: impl Into<PathBuf>,
        text: &SafeText,
    ) -> Self {
        match &text.resource {
            Some(resource) => self.overlay_parsed(locale, name.into(), Arc::clone(resource)),
            None => self,
        }
    }

    pub(crate) fn overlay_parsed(
        mut self,
        locale: LanguageIdentifier,
        name: PathBuf,
        resource: Arc<FluentResource>,
    ) -> Self {
        self.overlays.push(Overlay::Parsed {
            locale,
            name,
            resource,
        });
        self
    }

    /// Puts another name in place of the service's, in every locale: an app that sells
    /// translations under a name of its own may not want to say Gengo. It is the term
    /// `-service` of the `.ftl` files; overlays lie over it.
    pub fn service_name(mut self, name: &str) -> Self {
        let literal: String = name
            .chars()
            .map(|c| match c {
                '"' | '\\' => format!("\\{c}"),
                c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
                c => c.to_string(),
            })
            .collect();
        self.service_name = Some(format!("-service = {{ \"{literal}\" }}\n"));
        self
    }

    /// The locale for readers who want none that there is, and the last of every
    /// chain; English unless it is set. English still comes after it, for what it
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
        let parents = parents.into_iter().map(locale::from_unic).collect();
        self.parents.push((locale::from_unic(locale), parents));
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
    /// embedded English texts, to test an app with before it is translated.
    pub fn pseudo_locales(mut self) -> Self {
        self.pseudo = true;
        self
    }

    /// Reads the overlays and makes the catalog. What cannot be used is in
    /// [`Catalog::problems`].
    pub fn build(self) -> Catalog {
        let mut layers: BTreeMap<String, Vec<Layer>> = BTreeMap::new();
        let mut codes = BTreeSet::new();
        if self.embedded {
            codes.extend(ErrorCode::ALL);
            for (locale, path) in embedded::files() {
                layers
                    .entry(locale.to_owned())
                    .or_default()
                    .push(Layer::Embedded(path));
            }
        }
        if self.pseudo && self.embedded {
            for pseudo in Pseudo::ALL {
                let embedded = embedded::files();
                let english = embedded.filter(|(locale, _)| *locale == embedded::REFERENCE);
                let made = english.filter_map(|(_, path)| {
                    let text = pseudo.text(&embedded::read(&path)?);
                    Some(Layer::Overlay {
                        path: PathBuf::from(pseudo.locale()),
                        sequence: 0,
                        resource: load::parse_embedded(text),
                    })
                });
                layers.insert(pseudo.locale().to_owned(), made.collect());
            }
        }
        let mut reading = Vec::new();
        let mut sequence = 0;
        let mut parsed = Vec::new();
        for overlay in self.overlays {
            let sources = match overlay {
                Overlay::Folder(folder) => load::read_folder(&folder, &mut reading),
                Overlay::Text { locale, name, text } => vec![Source {
                    locale: canonical(&locale),
                    path: name,
                    bytes: text.into_bytes(),
                }],
                Overlay::Parsed {
                    locale,
                    name,
                    resource,
                } => {
                    sequence += 1;
                    let locale = canonical(&locale).to_string();
                    parsed.push((locale, name, sequence, resource));
                    continue;
                }
            };
            for source in sources {
                sequence += 1;
                let (locale, path) = (source.locale.to_string(), source.path.clone());
                let before = reading.len();
                let resource = load::parse(source, &mut reading);
                for problem in reading.iter_mut().skip(before) {
                    problem.sequence = sequence;
                }
                parsed.extend(resource.map(|resource| (locale, path, sequence, resource)));
            }
        }
        for (locale, path, sequence, resource) in parsed {
            codes.extend(
                resource
                    .entries()
                    .filter_map(named)
                    .filter(|(sigil, _)| sigil.is_empty())
                    .filter_map(|(_, id)| ErrorCode::from_message_id(id)),
            );
            layers.entry(locale).or_default().push(Layer::Overlay {
                path,
                sequence,
                resource,
            });
        }
        if let Some(text) = self.service_name {
            for (locale, layers) in &mut layers {
                let source = Source {
                    locale: locale.parse().unwrap_or_default(),
                    path: PathBuf::from("service name"),
                    bytes: text.clone().into_bytes(),
                };
                let path = source.path.clone();
                if let Some(resource) = load::parse(source, &mut reading) {
                    let embedded = |layer: &Layer| matches!(layer, Layer::Embedded(_));
                    let above = layers.iter().filter(|layer| embedded(layer)).count();
                    let sequence = 0;
                    layers.insert(
                        above,
                        Layer::Overlay {
                            path,
                            sequence,
                            resource,
                        },
                    );
                }
            }
        }

        let locales: Vec<Locale> = layers
            .into_iter()
            .filter_map(|(id, layers)| Locale::new(&id, layers))
            .collect();
        let infos: Arc<[_]> = locales.iter().map(|l| Arc::clone(&l.info)).collect();
        let reference = locale::parse(embedded::REFERENCE).unwrap_or(Id::UNKNOWN);
        let default = match (&self.default, infos.first()) {
            (Some(locale), _) => locale::from_unic(locale),
            (None, Some(first)) if !infos.iter().any(|info| *info.icu_id() == reference) => {
                first.icu_id().clone()
            }
            _ => reference.clone(),
        };
        let codes: Vec<_> = codes.into_iter().collect();
        Catalog {
            readers: Arc::default(),
            store: Arc::new(Store {
                negotiator: Negotiator::new(infos, &default, &reference, self.parents),
                locales,
                own_codes: codes
                    .iter()
                    .copied()
                    .filter(|code| !code.is_known())
                    .collect(),
                codes,
                reading,
                problems: OnceLock::new(),
                isolate: self.isolate,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(catalog: &Catalog) -> Vec<String> {
        let locales = catalog.store.locales.iter();
        let parsed = locales.filter(|locale| locale.resources.get().is_some());
        parsed.map(|locale| locale.info.id.to_string()).collect()
    }

    #[test]
    fn a_locale_is_parsed_when_first_needed() {
        let catalog = Catalog::builder().build();
        let localizer = |ids: &str| {
            let reader = Preferences::from_ids([ids]).unwrap_or_default();
            catalog.localizer(&reader)
        };
        let japanese = localizer("ja");
        assert!(parsed(&catalog).is_empty());
        japanese.message(2700);
        assert_eq!(parsed(&catalog), ["ja"], "en has nothing to add");
        localizer("en-GB").message(2700);
        assert_eq!(parsed(&catalog), ["en", "en-GB", "ja"]);
    }
}
