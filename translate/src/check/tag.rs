//! A tag, and the differences that a translation is allowed.

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
const VOID_ELEMENTS: [&str; 19] = [
    "area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "frame", "hr", "img",
    "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
];

/// Elements whose end may be left out.
const OPTIONAL_ENDS: [&str; 13] = [
    "dd", "dt", "li", "p", "rb", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr",
];

/// Attributes whose values are read by people, or say in which language the text is.
const WORDS_IN_ATTRIBUTES: [&str; 24] = [
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
    "data-label",
    "data-title",
    "data-tooltip",
    "dir",
    "label",
    "lang",
    "placeholder",
    "standby",
    "summary",
    "title",
    "tooltip",
    "tooltiptext",
    "xml:lang",
];

/// Attributes that need no value.
const BARE_ATTRIBUTES: [&str; 24] = [
    "allowfullscreen",
    "async",
    "autofocus",
    "autoplay",
    "checked",
    "controls",
    "default",
    "disabled",
    "download",
    "formnovalidate",
    "hidden",
    "inert",
    "ismap",
    "itemscope",
    "loop",
    "multiple",
    "muted",
    "novalidate",
    "open",
    "playsinline",
    "readonly",
    "required",
    "reversed",
    "selected",
];

/// A tag of a text.
pub(crate) struct Tag<'t> {
    /// As it is written.
    pub(crate) text: &'t str,
    /// In lower case if it is an HTML tag.
    pub(crate) name: String,
    pub(crate) form: Form,
    attributes: Vec<(&'t str, &'t str)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Start,
    End,
    /// `<br/>`
    Closed,
}

impl<'t> Tag<'t> {
    /// The tag at the start of a text that begins with `<`.
    pub(crate) fn at(text: &'t str) -> Option<Self> {
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
            let may_be = is_one_of(&BARE_ATTRIBUTES, &name.to_ascii_lowercase());
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

    /// Whether its value is the label of a button.
    fn is_button(&self) -> bool {
        let is_type = |&(name, value): &(&str, &str)| {
            name.eq_ignore_ascii_case("type") && matches!(value, "submit" | "button" | "reset")
        };
        self.attributes.iter().any(is_type)
    }

    fn is_numbered(&self) -> bool {
        self.name.starts_with(|c: char| c.is_ascii_digit())
    }

    pub(crate) fn is_void(&self, closed: &BTreeSet<String>) -> bool {
        let has_no_end = is_one_of(&VOID_ELEMENTS, &self.name) && !closed.contains(&self.name);
        self.form == Form::Closed || has_no_end
    }

    /// Whether it is a tag whatever else is in the text. `<source>` alone, as in "copy <source> <target>",
    /// may as well be a word that stands for another.
    pub(crate) fn is_certain(&self) -> bool {
        self.is_numbered()
            || self.form != Form::Start
            || self.attributes.iter().any(|(_, value)| !value.is_empty())
            || is_one_of(&TEXT_ELEMENTS, &self.name)
    }

    /// The tag without what may differ in a translation: spaces, quotation marks, the order of attributes, words for
    /// readers, and which placeables are in it. `<br/>` is `<br>`.
    pub(crate) fn shape(&self) -> String {
        let mut attributes: Vec<String> = self
            .attributes
            .iter()
            .map(|&(name, value)| {
                let name = name.to_ascii_lowercase();
                let is_words =
                    is_one_of(&WORDS_IN_ATTRIBUTES, &name) || name == "value" && self.is_button();
                match is_words || is_one_of(&BARE_ATTRIBUTES, &name) {
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

/// Whether an element's end may be left out.
pub(crate) fn has_optional_end(name: &str) -> bool {
    is_one_of(&OPTIONAL_ENDS, name)
}
