//! A file of texts, and the syntax of its entries.

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::parse_runtime;

use crate::ftl::{SafeText, entry_id, entry_starts, entry_text, named, offset, parts};

#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// Its position among all overlay files, counted from 1; 0 if it is not part of an overlay.
    pub(crate) sequence: usize,
    pub(crate) content: Content,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// Compiled in: read when first needed.
    Lazy(
        fn(&str) -> Option<Cow<'static, str>>,
        OnceLock<Option<Arc<Source>>>,
    ),
    Read(Arc<Source>),
}

impl File {
    /// The content of the file; `None` if the file is missing.
    pub(crate) fn source(&self) -> Option<&Arc<Source>> {
        match &self.content {
            Content::Read(source) => Some(source),
            Content::Lazy(read, source) => source
                .get_or_init(|| {
                    let text = read(self.path.to_str()?)?;
                    Some(Arc::new(Source::Text(text, OnceLock::new())))
                })
                .as_ref(),
        }
    }
}

/// The text of a file.
#[derive(Debug)]
pub(crate) enum Source {
    /// The syntax tree takes many times the memory of the text, so an entry is parsed each time its syntax is
    /// needed. Only tools need the syntax of the whole file; it is kept once they ask.
    Text(Cow<'static, str>, OnceLock<Arc<FluentResource>>),
    /// The syntax, shared with the program that passed it, or kept because an entry is not valid.
    Parsed(Arc<FluentResource>),
}

impl Source {
    /// A text whose syntax nothing else needs. `None` if the file is too large.
    pub(crate) fn new(text: &SafeText) -> Option<Self> {
        let resource = text.resource()?;
        // An invalid entry may look valid line by line; only the parser can tell.
        let is_valid = resource.entries().all(|entry| named(entry).is_some());
        Some(match is_valid {
            true => Self::Text(text.text().to_owned().into(), OnceLock::new()),
            false => Self::Parsed(Arc::clone(resource)),
        })
    }

    /// A text whose syntax the caller keeps anyway. `None` if the file is too large.
    pub(crate) fn shared(text: &SafeText) -> Option<Self> {
        Some(Self::Parsed(Arc::clone(text.resource()?)))
    }

    pub(crate) fn text(&self) -> &str {
        match self {
            Source::Text(text, _) => text,
            Source::Parsed(resource) => resource.source(),
        }
    }

    /// Where messages and terms begin.
    pub(crate) fn starts(&self) -> Vec<usize> {
        match self {
            Source::Text(text, _) => entry_starts(text).collect(),
            Source::Parsed(resource) => {
                let entries = resource.entries();
                entries.filter_map(|entry| start(resource, entry)).collect()
            }
        }
    }

    /// The id, with the `-` of a term, of the entry that begins at a place.
    pub(crate) fn id(&self, start: usize) -> Option<&str> {
        entry_id(self.text().get(start..)?)
    }

    /// The syntax of a part of the entry that begins at a place.
    pub(crate) fn syntax(&self, start: usize, attribute: Option<&str>) -> Option<Syntax<'_>> {
        match self {
            Source::Text(text, kept) if kept.get().is_none() => {
                Syntax::parsed(text, parsed(text, start)?, attribute)
            }
            _ => {
                let entry = self.entry(start)?;
                Syntax::kept(self.kept().source(), entry, attribute)
            }
        }
    }

    /// The names of an entry's attributes.
    pub(crate) fn attributes(&self, start: usize) -> Vec<&str> {
        fn names<'s>(entry: &Entry<&'s str>) -> Vec<&'s str> {
            let (_, attributes) = parts(entry).unwrap_or_default();
            attributes.iter().map(|own| own.id.name).collect()
        }
        match self {
            Source::Text(text, kept) if kept.get().is_none() => {
                parsed(text, start).as_ref().map(names)
            }
            _ => self.entry(start).map(names),
        }
        .unwrap_or_default()
    }

    /// The syntax of the whole file, parsed again if it is not kept.
    pub(crate) fn parse(&self) -> Arc<FluentResource> {
        match self {
            Source::Text(text, kept) => match kept.get() {
                Some(kept) => Arc::clone(kept),
                None => parse_trusted(text),
            },
            Source::Parsed(resource) => Arc::clone(resource),
        }
    }

    /// The syntax of the whole file, kept from now on. The entries that [`entry`](Self::entry) returns are slices of
    /// its text, not of [`text`](Self::text).
    pub(crate) fn kept(&self) -> &Arc<FluentResource> {
        match self {
            Source::Text(text, kept) => kept.get_or_init(|| parse_trusted(text)),
            Source::Parsed(resource) => resource,
        }
    }

    /// The entry that begins at a place. The syntax of the whole file is kept from then on.
    pub(crate) fn entry(&self, at: usize) -> Option<&Entry<&str>> {
        let resource = self.kept();
        let (mut low, mut high) = (0, resource.entries().count());
        while low < high {
            let middle = low.midpoint(high);
            let entry = resource.get_entry(middle)?;
            let start = match entry {
                Entry::Junk { content } => offset(resource.source(), content),
                entry => start(resource, entry)?,
            };
            if start == at {
                return Some(entry);
            }
            match start < at {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        None
    }
}

/// Where a message or term begins.
pub(crate) fn start(resource: &FluentResource, entry: &Entry<&str>) -> Option<usize> {
    let (sigil, name) = named(entry)?;
    Some(offset(resource.source(), name) - sigil.len())
}

/// Parses a text that went through the gate, or that the tests have seen to be free of problems.
fn parse_trusted(text: &str) -> Arc<FluentResource> {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
    Arc::new(resource)
}

/// The entry that begins at a place.
fn parsed(text: &str, start: usize) -> Option<Entry<&str>> {
    let (Ok(resource) | Err((resource, _))) = parse_runtime(entry_text(text, start)?);
    resource.body.into_iter().next()
}

/// The syntax of a text.
#[derive(Debug)]
pub(crate) struct Syntax<'a> {
    /// Where the name of the attribute begins in the file; `None` for a value.
    pub(crate) attribute: Option<usize>,
    tree: Tree<'a>,
}

#[derive(Debug)]
enum Tree<'a> {
    /// Kept with its file.
    Kept(&'a Pattern<&'a str>),
    /// Parsed for this one use.
    Parsed(Pattern<&'a str>),
}

impl<'a> Syntax<'a> {
    fn kept(text: &str, entry: &'a Entry<&'a str>, attribute: Option<&str>) -> Option<Self> {
        let (value, attributes) = parts(entry)?;
        let (attribute, pattern) = match attribute {
            None => (None, value?),
            Some(name) => {
                let own = attributes.iter().find(|own| own.id.name == name)?;
                (Some(offset(text, own.id.name)), &own.value)
            }
        };
        let tree = Tree::Kept(pattern);
        Some(Self { attribute, tree })
    }

    fn parsed(text: &str, entry: Entry<&'a str>, attribute: Option<&str>) -> Option<Self> {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value, message.attributes),
            Entry::Term(term) => (Some(term.value), term.attributes),
            _ => return None,
        };
        let (attribute, pattern) = match attribute {
            None => (None, value?),
            Some(name) => {
                let mut attributes = attributes.into_iter();
                let own = attributes.find(|own| own.id.name == name)?;
                (Some(offset(text, own.id.name)), own.value)
            }
        };
        let tree = Tree::Parsed(pattern);
        Some(Self { attribute, tree })
    }

    pub(crate) fn pattern(&self) -> &Pattern<&'a str> {
        match &self.tree {
            Tree::Kept(pattern) => pattern,
            Tree::Parsed(pattern) => pattern,
        }
    }
}

#[cfg(test)]
mod tests {
    use unic_langid::LanguageIdentifier;

    use super::*;

    /// Texts that the parser may split differently than the lines suggest.
    const HARD: [&str; 12] = [
        "one = 1\ntwo = 2",
        "one =\n    1\n\n    2\n\ntwo =\n    .user = 2\n    .more =\n        3\n",
        "# c\none = 1\n# c\ntwo = { one }\n## c\n-three = { -four }\n    .kind = a\n-four = 4",
        "one = { $n ->\n[a] x\n*[b] y\n} z\ntwo = 2\n",
        "one = {\n\"two = 2\"}\n\nthree={\n-four(a: 1, b:\n2)}\n-four= 4\n",
        "one = 1\r\n    .user = 2\r\n\r\ntwo = 2\r\n",
        "one = 1\nnot an entry\ntwo = 2\n three = 3\nfour",
        "one = {\ntwo = 2\nthree = }\nfour = 4\n",
        "one =\n.user = 1\ntwo=2\n    .user = { 1\n    .more = x\nthree = 3",
        "one = 1\none = 2\none =\n    .user = 3\n",
        "-one =\n    .user = 1\n-two=\n2\n- three = 3\n",
        "  one = 1\ntwo = { \"\\u00e4\" }\n\tthree = 3\n",
    ];

    fn read(text: &str) -> SafeText {
        SafeText::read(&LanguageIdentifier::default(), "a.ftl", text)
    }

    #[test]
    fn an_entry_parsed_alone_is_the_same_as_in_its_file() -> Result<(), &'static str> {
        for (a, b) in HARD.iter().flat_map(|a| HARD.iter().map(move |b| (a, b))) {
            let text = format!("{a}\n{b}");
            let read = read(&text);
            let whole = read.resource().ok_or("too large")?;
            let source = Source::Text(read.text().to_owned().into(), OnceLock::new());
            let mut found = 0;
            for start in source.starts() {
                let alone = parsed(source.text(), start).filter(|own| named(own).is_some());
                let id = source.id(start).ok_or("no entry")?;
                let in_file = whole
                    .entries()
                    .find(|own| super::start(whole, own) == Some(start));
                assert_eq!(in_file, alone.as_ref(), "{id} of {text:?}");
                assert_eq!(
                    source.entry(start).filter(|own| named(own).is_some()),
                    in_file
                );
                found += usize::from(alone.is_some());
            }
            let all = whole.entries().filter(|own| named(own).is_some());
            assert_eq!(all.count(), found, "{text:?}");
        }
        Ok(())
    }

    #[test]
    fn what_looks_like_an_entry_and_is_none_keeps_the_syntax_of_its_file() {
        let valid = Source::new(&read("one = 1\none = 2\n"));
        assert!(matches!(valid, Some(Source::Text(..))));
        let broken = Source::new(&read("one = 1\ntwo = {\n"));
        assert!(matches!(broken, Some(Source::Parsed(_))));
        assert_eq!(broken.map(|own| own.starts()), Some(vec![0]));
    }
}
