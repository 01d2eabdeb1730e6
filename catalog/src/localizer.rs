//! A catalog for one reader.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use crate::args::Args;
use crate::prepared::Prepared;
use crate::reader::{Chain, Link, Locale, Preferences, ReaderCache};
use crate::text::{Text, TextSource};
use crate::texts::{Candidates, Part, Resolved, Store};
use crate::trace::{self, Trace};

/// The messages for one reader: a catalog and the reader's fallback chain.
///
/// Create one for each reader with [`Catalog::localizer`](crate::Catalog::localizer). Cloning is cheap,
/// and any number of threads can share a localizer.
///
/// Each text comes from the first locale of the chain that has it and can render it.
#[derive(Clone, Debug)]
pub struct Localizer {
    store: Arc<Store>,
    reader: Arc<Reader>,
}

/// What was computed for a reader: the chain, and the result for each message.
#[derive(Debug)]
pub(crate) struct Reader {
    chain: Chain,
    /// A slot for each key of the catalog, filled on the first request.
    slots: Box<[OnceLock<Box<Slot>>]>,
}

impl Reader {
    fn new(store: &Store, preferences: &Preferences) -> Self {
        Self {
            chain: store.negotiator.chain(preferences),
            slots: (0..store.slots()).map(|_| OnceLock::new()).collect(),
        }
    }
}

/// A message that a catalog knows when it is built, found without another lookup of its id.
///
/// A key is valid for one catalog: get it from [`Catalog::key`](crate::Catalog::key).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(pub(crate) usize);

/// What the chain has for a message.
#[derive(Debug, Default)]
struct Slot {
    value: OnceLock<Candidates>,
    attributes: Attributes,
}

/// The attributes that were requested so far.
#[derive(Debug, Default)]
struct Attributes(OnceLock<Box<(Box<str>, Candidates, Attributes)>>);

impl Localizer {
    pub(crate) fn new(
        store: Arc<Store>,
        readers: &ReaderCache<Reader>,
        preferences: &Preferences,
    ) -> Self {
        let reader = readers.reader(preferences, || Reader::new(&store, preferences));
        Self { store, reader }
    }

    pub(crate) fn uncached(store: Arc<Store>, preferences: &Preferences) -> Self {
        let reader = Arc::new(Reader::new(&store, preferences));
        Self { store, reader }
    }

    /// The locales that texts come from, in order.
    pub fn chain(&self) -> &Chain {
        &self.reader.chain
    }

    /// A text without arguments. `None` if the chain has none that can be rendered.
    ///
    /// ```
    /// use message_catalog::{Catalog, Part, Preferences};
    ///
    /// let catalog = Catalog::builder()
    ///     .overlay_text("en".parse()?, "app.ftl", "sold-out = Sold out\n    .title = Sorry")
    ///     .build();
    /// let localizer = catalog.localizer(&Preferences::default());
    /// let title = localizer.text("sold-out", Part::Attribute("title")).ok_or("no title")?;
    /// assert_eq!(title.as_str(), "Sorry");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn text(&self, id: &str, part: Part<'_>) -> Option<Text<'_>> {
        self.text_with(id, part, &[])
    }

    /// A text with arguments. If an argument is missing, the text of the next locale is used.
    pub fn text_with(&self, id: &str, part: Part<'_>, args: &dyn Args) -> Option<Text<'_>> {
        match self.store.slot(id) {
            Some(position) => self.keyed_text(Key(position), part, args),
            None => {
                let candidates = self.store.candidates(self.links(), id, part);
                let (text, link) = candidates.rendered(args)?;
                let text = Cow::Owned(text.into_owned());
                Some(self.placed(text, link))
            }
        }
    }

    /// Like [`text_with`](Self::text_with), for a message whose key is known.
    pub fn keyed_text(&self, key: Key, part: Part<'_>, args: &dyn Args) -> Option<Text<'_>> {
        let (text, link) = self.answer(key, part)?.rendered(args)?;
        Some(self.placed(text, link))
    }

    /// Writes a text to the end of `out`, and returns its locale. After the first request, this does not
    /// allocate if `out` has room. `None` if the chain has no text that can be rendered; `out` is then
    /// unchanged.
    ///
    /// ```
    /// use message_catalog::{Catalog, FluentValue, Part, Preferences};
    ///
    /// let catalog = Catalog::builder()
    ///     .overlay_text("de".parse()?, "app.ftl", "left = Es bleiben { $count } Zeichen.")
    ///     .isolate_arguments(false)
    ///     .build();
    /// let localizer = catalog.localizer(&Preferences::default());
    /// let mut line = String::from("- ");
    /// let args = [("count", FluentValue::from(1200))];
    /// let locale = localizer.write_text("left", Part::Value, &args, &mut line).ok_or("no text")?;
    /// assert_eq!(locale.id().to_string(), "de");
    /// assert_eq!(line, "- Es bleiben 1.200 Zeichen.");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn write_text(
        &self,
        id: &str,
        part: Part<'_>,
        args: &dyn Args,
        out: &mut String,
    ) -> Option<&Locale> {
        match self.store.slot(id) {
            Some(position) => self.write_keyed_text(Key(position), part, args, out),
            None => {
                let candidates = self.store.candidates(self.links(), id, part);
                candidates
                    .written(args, out)
                    .map(|link| &**self.locale(link))
            }
        }
    }

    /// Like [`write_text`](Self::write_text), for a message whose key is known.
    pub fn write_keyed_text(
        &self,
        key: Key,
        part: Part<'_>,
        args: &dyn Args,
        out: &mut String,
    ) -> Option<&Locale> {
        let link = self.answer(key, part)?.written(args, out)?;
        Some(self.locale(link))
    }

    /// A text of a message whose key is known, to be rendered without another lookup. It is looked up
    /// again at each call, for callers that keep it. `None` if the chain has none that can be rendered.
    ///
    /// ```
    /// use message_catalog::{Catalog, FluentValue, Part, Preferences};
    ///
    /// let catalog = Catalog::builder()
    ///     .overlay_text("en".parse()?, "app.ftl", "full = No room for { $name }")
    ///     .isolate_arguments(false)
    ///     .build();
    /// let localizer = catalog.localizer(&Preferences::default());
    /// let key = catalog.key("full").ok_or("no message")?;
    /// let full = localizer.prepared(key, Part::Value).ok_or("no text")?;
    /// let text = full.text_with(&[("name", FluentValue::from("a.txt"))]).ok_or("no name")?;
    /// assert_eq!(text.as_str(), "No room for a.txt");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn prepared(&self, key: Key, part: Part<'_>) -> Option<Prepared> {
        let id = self.store.slot_id(key.0)?;
        let candidates = self.store.candidates(self.links(), id, part);
        candidates.first()?;
        Some(Prepared {
            locales: self.reader.chain.all(),
            candidates,
        })
    }

    /// The text that answers when it gets all of its arguments, its place, and the scope of its references.
    /// `None` if there is none; [`trace`](Self::trace) says why.
    ///
    /// ```
    /// use message_catalog::{Catalog, Part, Piece, Preferences};
    ///
    /// let catalog = Catalog::builder()
    ///     .overlay_text("en".parse()?, "app.ftl", "full = No room for { $name }")
    ///     .overlay_text("de".parse()?, "app.ftl", "full = Kein Platz für { -gone }")
    ///     .build();
    /// let localizer = catalog.localizer(&Preferences::from_ids(["de"])?);
    /// let resolved = localizer.resolve("full", Part::Value).ok_or("no text")?;
    /// assert_eq!(resolved.locale().id().to_string(), "en", "the German one refers to nothing");
    /// let pieces = resolved.composed().ok_or("takes an argument")?.pieces();
    /// assert!(matches!(&pieces[1], Piece::Variable(variable) if variable.name() == "name"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn resolve(&self, id: &str, part: Part<'_>) -> Option<Resolved<'_>> {
        self.store.resolve(self.links(), id, part, None)
    }

    /// Like [`resolve`](Self::resolve), for the text that answers with these arguments: the one that
    /// [`text_with`](Self::text_with) renders.
    pub fn resolve_with(&self, id: &str, part: Part<'_>, args: &dyn Args) -> Option<Resolved<'_>> {
        self.store.resolve(self.links(), id, part, Some(args))
    }

    /// Which locales were tried for a text, and why each was skipped.
    pub fn trace(&self, id: &str, part: Part<'_>, args: &dyn Args) -> Trace {
        trace::trace(&self.store, &self.reader.chain, id, part, args)
    }

    fn placed<'a>(&'a self, text: Cow<'a, str>, link: Link) -> Text<'a> {
        Text {
            text,
            source: TextSource {
                locale: self.locale(link),
                first_choice: link.first_choice,
            },
        }
    }

    fn links(&self) -> &[Link] {
        self.reader.chain.links()
    }

    fn locale(&self, link: Link) -> &Arc<Locale> {
        self.reader.chain.locale(link)
    }

    fn answer(&self, key: Key, part: Part<'_>) -> Option<&Candidates> {
        let slot = self.reader.slots.get(key.0)?.get_or_init(Box::default);
        let ask = || {
            let id = self.store.slot_id(key.0).unwrap_or_default();
            self.store.candidates(self.links(), id, part)
        };
        Some(match part {
            Part::Value => slot.value.get_or_init(ask),
            Part::Attribute(name) => {
                let mut attributes = &slot.attributes;
                loop {
                    let (own, answer, rest) = &**attributes
                        .0
                        .get_or_init(|| Box::new((name.into(), ask(), Attributes::default())));
                    if **own == *name {
                        break answer;
                    }
                    attributes = rest;
                }
            }
        })
    }
}
