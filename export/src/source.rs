//! The source of the texts: a catalog, its messages, and a reader for each locale.

use std::collections::BTreeMap;
use std::rc::Rc;

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::Keys;
use message_catalog::{Catalog, Localizer, Preferences};

use crate::audience::Audience;
use crate::error::ExportError;
use crate::format::Format;
use crate::key::{Answer, Key, Kind};
use crate::options::ExportOptions;
use crate::shape::{Shape, Uses};

/// Where texts come from.
pub(crate) struct Source<'c> {
    catalog: &'c Catalog,
    keys: &'c Keys,
    readers: Vec<Reader>,
    /// Of the texts that have variables.
    shapes: BTreeMap<(&'c str, Kind), Rc<Shape>>,
    audience: Audience,
    own: bool,
}

/// Who reads one of the catalog's locales.
pub(crate) struct Reader {
    pub(crate) locale: LanguageIdentifier,
    pub(crate) localizer: Localizer,
}

impl<'c> Source<'c> {
    pub(crate) fn new(
        catalog: &'c Catalog,
        keys: &'c Keys,
        options: &ExportOptions,
    ) -> Result<Self, ExportError> {
        let readers = catalog.locales().map(|locale| Reader {
            locale: locale.clone(),
            localizer: catalog.localizer(&Preferences::from(locale.clone())),
        });
        let mut source = Self {
            catalog,
            keys,
            readers: readers.collect(),
            shapes: BTreeMap::new(),
            audience: options.audience,
            own: !options.fallback,
        };
        source.shapes = source.find_shapes(options.format)?;
        Ok(source)
    }

    /// Those of the locales that are asked for, or all.
    pub(crate) fn wanted(&self, ids: &[String]) -> Result<Vec<&Reader>, ExportError> {
        if ids.is_empty() {
            return Ok(self.readers.iter().collect());
        }
        let find = |id: &String| {
            let mut readers = self.readers.iter();
            let found = readers.find(|own| own.locale.to_string().eq_ignore_ascii_case(id));
            found.ok_or_else(|| {
                ExportError::new(format!(
                    "unknown locale {id}; run `gengo-messages locales` to list them"
                ))
            })
        };
        let mut wanted = ids.iter().map(find).collect::<Result<Vec<_>, _>>()?;
        wanted.sort_by_key(|reader| &reader.locale);
        wanted.dedup_by_key(|reader| &reader.locale);
        Ok(wanted)
    }

    pub(crate) fn catalog(&self) -> &'c Catalog {
        self.catalog
    }

    pub(crate) fn audience(&self) -> Audience {
        self.audience
    }

    /// Whether a locale's files have only what it has itself.
    pub(crate) fn is_own(&self) -> bool {
        self.own
    }

    /// The messages of codes, then the generic ones.
    pub(crate) fn keys(&self) -> impl Iterator<Item = Key<'c>> + use<'c> {
        let codes = self.keys.codes.iter().map(Key::Code);
        codes.chain(self.keys.generic.iter().map(Key::Generic))
    }

    /// The variables of a message's text.
    pub(crate) fn shape(&self, key: Key<'_>, kind: Kind) -> Rc<Shape> {
        let shape = self.shapes.get(&(key.id(), kind));
        shape.cloned().unwrap_or_default()
    }

    /// The variables of all texts, in all locales.
    ///
    /// Fails for a text that the format cannot say; Fluent can say all.
    fn find_shapes(
        &self,
        format: Format,
    ) -> Result<BTreeMap<(&'c str, Kind), Rc<Shape>>, ExportError> {
        let mut found: BTreeMap<(&str, Kind), Uses> = BTreeMap::new();
        for reader in &self.readers {
            for key in self.keys() {
                for &kind in Kind::ALL {
                    let Some(Answer::Text(resolved)) = key.answer(&reader.localizer, kind) else {
                        continue;
                    };
                    let Some(text) = resolved.composed() else {
                        continue;
                    };
                    let uses = found.entry((key.id(), kind)).or_default();
                    uses.note(text);
                    if let Some(fault) = uses.fault()
                        && format != Format::Ftl
                    {
                        let locale = resolved.locale().id();
                        return Err(ExportError::new(format!(
                            "{}{} ({locale}): only Fluent can express {fault}; use --format ftl",
                            key.id(),
                            kind.suffix()
                        )));
                    }
                }
            }
        }
        let shapes = found.into_iter();
        Ok(shapes
            .map(|(key, uses)| (key, Rc::new(uses.shape())))
            .collect())
    }
}
