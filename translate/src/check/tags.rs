//! Tags of HTML's kind: `<b>`, `</b>`, `<br/>`, and those that front ends fill in by number, `<0>`.

use std::collections::BTreeSet;

/// Elements that mark up text. Such a tag is one even where it stands alone.
const TEXT_ELEMENTS: [&str; 63] = [
    "a",
    "abbr",
    "acronym",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figure",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "nobr",
    "ol",
    "p",
    "pre",
    "q",
    "rb",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
];

/// Elements that have no end.
const VOID_ELEMENTS: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Elements whose end may be left out.
const OPTIONAL_ENDS: [&str; 13] = [
    "dd", "dt", "li", "p", "rb", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr",
];

/// Attributes whose values are read by people, or say in which language the text is.
const WORDS_IN_ATTRIBUTES: [&str; 18] = [
    "abbr",
    "accesskey",
    "alt",
    "aria-braillelabel",
    "aria-brailleroledescription",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "content",
    "dir",
    "label",
    "lang",
    "placeholder",
    "summary",
    "title",
    "xml:lang",
];

/// Attributes that need no value.
const BARE_ATTRIBUTES: [&str; 11] = [
    "async",
    "autofocus",
    "checked",
    "controls",
    "default",
    "disabled",
    "download",
    "hidden",
    "loop",
    "readonly",
    "required",
];

/// The names of the tags of an English text.
#[derive(Default)]
pub(crate) struct Elements {
    all: BTreeSet<String>,
    /// Those that have an end there: `<link>` is an element without one, or of an app's own.
    closed: BTreeSet<String>,
}

/// A tag of a text.
struct Tag<'t> {
    /// As it is written.
    text: &'t str,
    /// In lower case if it is one of HTML's.
    name: String,
    form: Form,
    attributes: Vec<(&'t str, &'t str)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Start,
    End,
    /// `<br/>`
    Closed,
}

impl<'t> Tag<'t> {
    /// The tag at the start of a text that begins with `<`.
    fn at(text: &'t str) -> Option<Self> {
        let inner = text.strip_prefix('<')?;
        let (is_end, inner) = match inner.strip_prefix('/') {
            Some(inner) => (true, inner),
            None => (false, inner),
        };
        let is_numbered = inner.starts_with(|c: char| c.is_ascii_digit());
        let in_name = |c: char| match is_numbered {
            true => c.is_ascii_digit(),
            false => c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':'),
        };
        let end = inner.find(|c| !in_name(c)).unwrap_or(inner.len());
        let (name, mut rest) = inner.split_at(end);
        if !name.starts_with(|c: char| c.is_ascii_alphanumeric()) || name.ends_with(':') {
            return None;
        }
        let mut attributes = Vec::new();
        let form = loop {
            let next = rest.trim_start();
            if let Some(after) = next.strip_prefix('>') {
                rest = after;
                break if is_end { Form::End } else { Form::Start };
            }
            if let Some(after) = next.strip_prefix("/>") {
                rest = after;
                break Form::Closed;
            }
            // An attribute stands after a space.
            let is_apart = next.len() < rest.len() || next.starts_with('{');
            if !is_apart || is_end || is_numbered {
                return None;
            }
            let (attribute, after) = attribute(next)?;
            attributes.push(attribute);
            rest = after;
        };
        let lower = name.to_ascii_lowercase();
        let is_html = is_one_of(&TEXT_ELEMENTS, &lower) || is_one_of(&VOID_ELEMENTS, &lower);
        // `if a<b and c>d` compares.
        let is_bare = |&(name, value): &(&str, &str)| {
            let may_be = is_html && is_one_of(&BARE_ATTRIBUTES, &name.to_ascii_lowercase());
            value.is_empty() && !may_be && !name.starts_with('{')
        };
        if attributes.iter().any(is_bare) {
            return None;
        }
        Some(Tag {
            text: &text[..text.len() - rest.len()],
            name: if is_html { lower } else { name.to_owned() },
            form,
            attributes,
        })
    }

    fn is_numbered(&self) -> bool {
        self.name.starts_with(|c: char| c.is_ascii_digit())
    }

    fn is_void(&self, closed: &BTreeSet<String>) -> bool {
        let has_no_end = is_one_of(&VOID_ELEMENTS, &self.name) && !closed.contains(&self.name);
        self.form == Form::Closed || has_no_end
    }

    /// Whether it is a tag whatever else is in the text. `<source>` alone, as in "copy <source> <target>",
    /// may as well be a word that stands for another.
    fn is_certain(&self) -> bool {
        self.is_numbered()
            || self.form != Form::Start
            || !self.attributes.is_empty()
            || is_one_of(&TEXT_ELEMENTS, &self.name)
    }

    /// The tag without what may differ in a translation: spaces, quotation marks, the order of attributes, words for
    /// readers, and which placeables are in it. `<br/>` is `<br>`.
    fn shape(&self) -> String {
        let mut attributes: Vec<String> = self
            .attributes
            .iter()
            .map(|&(name, value)| {
                let name = name.to_ascii_lowercase();
                match is_one_of(&WORDS_IN_ATTRIBUTES, &name) {
                    true => format!(" {name}"),
                    false => format!(
                        " {}={}",
                        without_placeables(&name),
                        without_placeables(value)
                    ),
                }
            })
            .collect();
        attributes.sort_unstable();
        let (start, end) = match self.form {
            Form::Start => ("<", ">"),
            Form::End => ("</", ">"),
            Form::Closed if is_one_of(&VOID_ELEMENTS, &self.name) => ("<", ">"),
            Form::Closed => ("<", "/>"),
        };
        format!("{start}{}{}{end}", self.name, attributes.concat())
    }
}

type Attribute<'t> = (&'t str, &'t str);

/// The attribute at the start of a text, without quotation marks, and what follows it.
fn attribute(text: &str) -> Option<(Attribute<'_>, &str)> {
    let ends = |c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/' | '<' | '"' | '\'');
    let (name, rest) = text.split_at(text.find(ends)?);
    if name.is_empty() {
        return None;
    }
    let Some(value) = rest.trim_start().strip_prefix('=') else {
        return Some(((name, ""), rest));
    };
    let value = value.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    let (value, rest) = match quote {
        Some(quote) => value[1..].split_once(quote)?,
        None => {
            let ends = |c: char| c.is_whitespace() || matches!(c, '>' | '<');
            let end = value.find(ends)?;
            let end = if value[..end].ends_with('/') && value[end..].starts_with('>') {
                end - 1
            } else {
                end
            };
            value.split_at(end)
        }
    };
    // An empty value is one, too.
    Some(((name, if value.is_empty() { "\"\"" } else { value }), rest))
}

fn is_one_of(names: &[&str], name: &str) -> bool {
    names.binary_search(&name).is_ok()
}

fn without_placeables(value: &str) -> String {
    let mut rest = value;
    let mut without = String::new();
    while let Some((before, (_, after))) = rest
        .split_once('{')
        .and_then(|(before, inner)| Some((before, inner.split_once('}')?)))
    {
        without.push_str(before);
        without.push_str("{}");
        rest = after;
    }
    without + rest
}

/// What looks like a tag.
fn candidates(text: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            rest = &rest[rest.find('<')?..];
            if let Some(tag) = Tag::at(rest) {
                rest = &rest[tag.text.len()..];
                return Some(tag);
            }
            rest = &rest[1..];
        }
    })
}

/// The tags of a text. `known` are names of elements that the English text has.
fn tags<'t>(text: &'t str, known: &Elements) -> Vec<Tag<'t>> {
    let candidates: Vec<_> = candidates(text).collect();
    let certain: BTreeSet<String> = candidates
        .iter()
        .filter(|tag| tag.is_certain())
        .map(|tag| tag.name.clone())
        .collect();
    let is_tag = |tag: &Tag<'_>| certain.contains(&tag.name) || known.all.contains(&tag.name);
    candidates.into_iter().filter(is_tag).collect()
}

/// The names of the tags of texts.
pub(crate) fn elements(texts: &[impl AsRef<str>]) -> Elements {
    let mut elements = Elements::default();
    for text in texts.iter().map(AsRef::as_ref) {
        let tags = tags(text, &Elements::default());
        elements.closed.extend(ends(&tags));
        elements.all.extend(tags.into_iter().map(|tag| tag.name));
    }
    elements
}

fn ends(tags: &[Tag<'_>]) -> impl Iterator<Item = String> {
    let ends = tags.iter().filter(|tag| tag.form == Form::End);
    ends.map(|tag| tag.name.clone())
}

/// What is wrong with a text whose tags are not in pairs.
pub(crate) fn unbalanced(text: &str, known: &Elements) -> Option<Unbalanced> {
    let mut open: Vec<Tag<'_>> = Vec::new();
    let tags = tags(text, known);
    let closed: BTreeSet<String> = ends(&tags).chain(known.closed.iter().cloned()).collect();
    for tag in tags {
        if tag.is_void(&closed) {
            continue;
        }
        if tag.form == Form::Start {
            open.push(tag);
            continue;
        }
        let may_stay = |open: &Tag<'_>| is_one_of(&OPTIONAL_ENDS, &open.name);
        while open
            .pop_if(|last| last.name != tag.name && may_stay(last))
            .is_some()
        {}
        if open.pop_if(|last| last.name == tag.name).is_none() {
            return Some(Unbalanced::NotOpened {
                tag: tag.text.to_owned(),
                start: format!("<{}>", tag.name),
            });
        }
    }
    let left = open
        .into_iter()
        .rfind(|tag| !is_one_of(&OPTIONAL_ENDS, &tag.name))?;
    Some(Unbalanced::NotClosed {
        tag: left.text.to_owned(),
        end: format!("</{}>", left.name),
    })
}

/// A tag without its partner.
pub(crate) enum Unbalanced {
    NotClosed { tag: String, end: String },
    NotOpened { tag: String, start: String },
}

/// The tags of each text, in no order; of none if none has any.
pub(crate) fn shapes(texts: &[impl AsRef<str>], known: &Elements) -> BTreeSet<Vec<String>> {
    let of = |text: &str| {
        let tags = tags(text, known);
        let mut shapes: Vec<_> = tags.iter().map(Tag::shape).collect();
        shapes.sort_unstable();
        shapes
    };
    let all: BTreeSet<_> = texts.iter().map(|text| of(text.as_ref())).collect();
    match all.iter().all(Vec::is_empty) {
        true => BTreeSet::new(),
        false => all,
    }
}

/// A text without its tags, and with a space in place of each.
pub(crate) fn without_tags(text: &str) -> String {
    let mut without = String::new();
    let mut rest = text;
    for tag in tags(text, &Elements::default()) {
        let at = tag.text.as_ptr() as usize - rest.as_ptr() as usize;
        without.push_str(&rest[..at]);
        without.push(' ');
        rest = &rest[at + tag.text.len()..];
    }
    without + rest
}

/// A text without the tag that it ends with, if it does.
pub(crate) fn strip_last(text: &str) -> Option<&str> {
    let before = text.strip_suffix('>')?;
    let at = before.rfind('<')?;
    let tag = Tag::at(&text[at..]).filter(Tag::is_certain)?;
    let is_last = at + tag.text.len() == text.len();
    is_last.then(|| &text[..at])
}
