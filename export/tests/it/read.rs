//! A small reader for each format.

use std::collections::BTreeMap;
use std::path::Path;

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::{Operands, PluralKind, PluralRules};
use gengo_messages_export::Format;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::expression;
use crate::helpers::Exported;

/// A locale's texts by key; the forms of a plural by key, a `.` and the form.
pub(crate) struct Texts {
    format: Format,
    locale: LanguageIdentifier,
    texts: BTreeMap<String, String>,
    /// gettext's, which says which form is a number's.
    expression: String,
}

/// A variable's name, and what is filled in.
pub(crate) type Value = (String, String);

pub(crate) fn read(exported: &Exported, format: Format, locale: &str) -> Texts {
    let older = match locale {
        "he" => "iw",
        "id" => "in",
        _ => locale,
    };
    let lower = |id: &str| id.replace('-', "_");
    let mut expression = String::new();
    let texts = match format {
        Format::Android => {
            let folder = match older.contains('-') {
                true => format!("b+{}", older.replace('-', "+")),
                false => older.to_owned(),
            };
            android(exported.file(&format!("res/values-{folder}/gengo_messages.xml")))
        }
        Format::Apple => {
            let file = |kind| exported.file(&format!("{locale}.lproj/GengoMessages.{kind}"));
            let mut texts = property_list(file("strings"));
            texts.extend(property_list(file("stringsdict")));
            texts
        }
        Format::Ftl => BTreeMap::new(),
        Format::Gettext => {
            let file = exported.file(&format!("{}/LC_MESSAGES/gengo_messages.po", lower(locale)));
            let (_, header) = file.split_once("plural=").expect("a header");
            header
                .split_once(";\\n")
                .expect("an end")
                .0
                .clone_into(&mut expression);
            gettext(file)
        }
        Format::Java => java(exported.file(&format!("gengo_messages_{}.properties", lower(older)))),
        Format::Json => json(exported.file(&format!("{locale}.json"))),
        Format::Php => php(exported.file(&format!("{locale}.php"))),
        Format::Yaml => yaml(exported.file(&format!("{locale}.yaml"))),
    };
    Texts {
        format,
        locale: locale.parse().expect("a locale"),
        texts,
        expression,
    }
}

impl Texts {
    /// A text with its variables filled in, in the form for a number.
    pub(crate) fn shown(&self, key: &str, values: &[Value], count: f64) -> Option<String> {
        let text = match self.texts.get(key) {
            Some(text) => text,
            None => self.texts.get(&format!("{key}.{}", self.form(count)))?,
        };
        if values.is_empty() {
            return Some(text.clone());
        }
        Some(match self.format {
            Format::Json | Format::Php | Format::Yaml => named(text, values),
            Format::Java => message_format(text, values),
            _ => printf(text, values),
        })
    }

    fn form(&self, count: f64) -> String {
        if self.format == Format::Gettext {
            return expression::value(&self.expression, count as u64).to_string();
        }
        let rules = PluralRules::of(&self.locale, PluralKind::Cardinal);
        let operands = Operands::from_f64(count, 0, None).expect("a number");
        let name = rules.map_or("other", |rules| rules.category(operands).name());
        name.to_owned()
    }
}

fn android(file: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut name = String::new();
    for_each_element(file, |tag, attribute, text| match tag {
        "string" => drop(texts.insert(attribute.to_owned(), resource(text))),
        "plurals" => attribute.clone_into(&mut name),
        "item" => drop(texts.insert(format!("{name}.{attribute}"), resource(text))),
        _ => {}
    });
    texts
}

/// What Android makes of a string: white space is one blank, `\` begins what it would not be else.
fn resource(text: &str) -> String {
    let mut read = String::new();
    let mut chars = text.trim().chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next().expect("a character") {
                'n' => read.push('\n'),
                't' => read.push('\t'),
                'u' => {
                    let digits: String = chars.by_ref().take(4).collect();
                    let code = u32::from_str_radix(&digits, 16).expect("digits");
                    read.push(char::from_u32(code).expect("a character"));
                }
                c => read.push(c),
            },
            '\'' | '"' => panic!("{c} in {text:?}"),
            _ if c.is_ascii_whitespace() => {
                while chars.next_if(char::is_ascii_whitespace).is_some() {}
                read.push(' ');
            }
            _ => read.push(c),
        }
    }
    read
}

/// The strings of the one dictionary, and the forms of the dictionaries in it.
fn property_list(file: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let (mut key, mut plural, mut depth) = (String::new(), String::new(), 0);
    let mut last = String::new();
    for_each_tag(file, |tag, is_start, _, text| match (tag, is_start) {
        ("dict", true) => {
            depth += 1;
            if depth == 2 {
                last.clone_into(&mut plural);
            }
        }
        ("dict", false) => depth -= 1,
        ("key", false) => {
            text.clone_into(&mut key);
            key.clone_into(&mut last);
        }
        ("string", false) if depth == 1 => drop(texts.insert(key.clone(), text.to_owned())),
        ("string", false) if key == "NSStringLocalizedFormatKey" => {
            assert!(text.ends_with("#@count@"), "{text}");
        }
        ("string", false) if !key.starts_with("NS") => {
            texts.insert(format!("{plural}.{key}"), text.to_owned());
        }
        _ => {}
    });
    texts
}

fn for_each_element(file: &str, mut visit: impl FnMut(&str, &str, &str)) {
    let mut first = String::new();
    for_each_tag(file, |tag, is_start, attribute, text| {
        if is_start {
            attribute.clone_into(&mut first);
        }
        if is_start == (tag == "plurals") {
            visit(tag, &first, text);
        }
    });
}

/// A tag, whether it is the first of an element, the element's first attribute, and the text before.
fn for_each_tag(file: &str, mut visit: impl FnMut(&str, bool, &str, &str)) {
    assert!(!file.contains(['\u{b}', '\u{fffe}', '\u{ffff}', '\0']));
    let mut reader = Reader::from_str(file);
    let mut text = String::new();
    loop {
        match reader.read_event().expect("XML") {
            Event::Eof => break,
            Event::Start(tag) => {
                let name = tag.name();
                let name = name.as_ref();
                let attribute = tag
                    .attributes()
                    .next()
                    .map(|own| own.expect("an attribute"));
                let attribute = attribute
                    .map(|own| own.value.into_owned())
                    .unwrap_or_default();
                visit(name, true, &attribute, "");
                text.clear();
            }
            Event::End(tag) => {
                let name = tag.name();
                let name = name.as_ref();
                visit(name, false, "", &text);
                text.clear();
            }
            Event::Text(own) => text += &own,
            Event::GeneralRef(own) => match own.resolve_char_ref().expect("a character") {
                Some(c) => text.push(c),
                None => text.push(match &*own {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    name => panic!("&{name};"),
                }),
            },
            _ => {}
        }
    }
}

fn gettext(file: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut key = String::new();
    for line in file.lines() {
        let (word, text) = line.split_once(' ').unwrap_or_default();
        let form = word
            .strip_prefix("msgstr[")
            .and_then(|form| form.strip_suffix(']'));
        match (word, form) {
            ("msgid", _) => key = unescaped(text.trim_matches('"')),
            ("msgstr", _) => drop(texts.insert(key.clone(), unescaped(quoted(text)))),
            (_, Some(form)) => drop(texts.insert(format!("{key}.{form}"), unescaped(quoted(text)))),
            _ => {}
        }
    }
    texts
}

fn quoted(text: &str) -> &str {
    let text = text.strip_prefix('"').expect("a quote");
    text.strip_suffix('"').expect("a quote")
}

/// Escapes of C and of Java: `\n`, `\t`, `\r`, `\uXXXX`, and any character as it is.
fn unescaped(text: &str) -> String {
    let mut units: Vec<u16> = Vec::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let c = match c {
            '\\' => match chars.next().expect("a character") {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'u' => {
                    let digits: String = chars.by_ref().take(4).collect();
                    units.push(u16::from_str_radix(&digits, 16).expect("digits"));
                    continue;
                }
                c => c,
            },
            c => c,
        };
        units.extend(c.encode_utf16(&mut [0; 2]).iter());
    }
    String::from_utf16(&units).expect("UTF-16")
}

fn java(file: &str) -> BTreeMap<String, String> {
    assert!(file.is_ascii());
    let lines = file
        .lines()
        .map(|line| line.split_once('=').expect("a line"));
    lines
        .map(|(key, text)| {
            assert!(!text.starts_with(' '));
            (key.to_owned(), unescaped(text))
        })
        .collect()
}

fn json(file: &str) -> BTreeMap<String, String> {
    let object: serde_json::Value = serde_json::from_str(file).expect("JSON");
    let mut texts = BTreeMap::new();
    for (key, value) in object.as_object().expect("an object") {
        match value {
            serde_json::Value::String(text) => drop(texts.insert(key.clone(), text.clone())),
            forms => {
                for (form, text) in forms.as_object().expect("forms") {
                    let text = text.as_str().expect("a text").to_owned();
                    texts.insert(format!("{key}.{form}"), text);
                }
            }
        }
    }
    texts
}

fn yaml(file: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut plural = "";
    for line in file.lines() {
        match (line.strip_prefix("  "), line.split_once(": ")) {
            (Some(form), _) => {
                let (form, text) = form.split_once(": ").expect("a form");
                texts.insert(format!("{plural}.{form}"), unescaped(quoted(text)));
            }
            (None, Some((key, text))) => {
                texts.insert(key.to_owned(), unescaped(quoted(text)));
            }
            (None, None) => plural = line.trim_end_matches(':'),
        }
    }
    texts
}

/// A file as a row of strings in single quotes, and what is between them.
fn php(file: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let (mut key, mut plural) = (None, None);
    let mut rest = file;
    while let Some(at) = rest.find(['\'', ']']) {
        let (between, from) = rest.split_at(at);
        if between.contains('[') {
            plural = key.take();
        }
        if let Some(after) = from.strip_prefix(']') {
            plural = None;
            rest = after;
            continue;
        }
        let mut text = String::new();
        let mut chars = from.char_indices().skip(1);
        let end = loop {
            match chars.next().expect("a quote") {
                (end, '\'') => break end,
                (_, '\\') => text.push(chars.next().expect("a character").1),
                (_, c) => text.push(c),
            }
        };
        rest = from.get(end + 1..).expect("more");
        key = match (key.take(), &plural) {
            (None, _) => Some(text),
            (Some(form), Some(plural)) => {
                texts.insert(format!("{plural}.{form}"), text);
                None
            }
            (Some(key), None) => {
                texts.insert(key, text);
                None
            }
        };
    }
    texts
}

/// `{name}`; braces that are doubled are braces.
fn named(text: &str, values: &[Value]) -> String {
    let mut read = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        read += before;
        let brace = from.get(..1).expect("a brace");
        if let Some(after) = from.strip_prefix(&brace.repeat(2)) {
            read += brace;
            rest = after;
            continue;
        }
        let place = from.strip_prefix('{').expect("a place");
        let (name, after) = place.split_once('}').expect("an end");
        let value = values.iter().find(|(own, _)| own == name);
        read += &value.expect("a variable").1;
        rest = after;
    }
    read + rest
}

/// `%s`, `%1$s` and the like; `%%` is a percent sign.
fn printf(text: &str, values: &[Value]) -> String {
    let mut read = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        read += before;
        if let Some(after) = after.strip_prefix('%') {
            read.push('%');
            rest = after;
            continue;
        }
        let (place, after) = match after.split_once('$') {
            Some((digits, kind)) if digits.parse::<usize>().is_ok() => {
                (digits.parse().expect("a number"), kind)
            }
            _ => {
                assert_eq!(values.len(), 1, "{text}");
                (1, after)
            }
        };
        let kinds = ["ld", "s", "d", "@"];
        let after = kinds.iter().find_map(|kind| after.strip_prefix(kind));
        let (_, value): &Value = values.get(place - 1).expect("a variable");
        read += value;
        rest = after.expect("a kind");
    }
    read + rest
}

/// `{0}` and `{0,number,#}`; in quotes all is as it is, and two quotes are one.
fn message_format(text: &str, values: &[Value]) -> String {
    let mut read = String::new();
    let mut is_quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' if chars.next_if_eq(&'\'').is_some() => read.push('\''),
            '\'' => is_quoted = !is_quoted,
            '{' if !is_quoted => {
                let place: String = chars.by_ref().take_while(|&c| c != '}').collect();
                let number = place.split(',').next().expect("a number");
                let number: usize = number.parse().expect("a number");
                read += &values.get(number).expect("a variable").1;
            }
            _ => read.push(c),
        }
    }
    assert!(!is_quoted, "{text}");
    read
}

/// The file of Fluent of a locale.
pub(crate) fn fluent<'e>(exported: &'e Exported, locale: &str) -> &'e str {
    let path = Path::new(locale).join("gengo_messages.ftl");
    exported.file(path.to_str().expect("UTF-8"))
}
