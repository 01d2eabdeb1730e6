//! What the search looks through, as a script: a page that is opened from a disk may read no other
//! kind of file.

use serde::Serialize;

use crate::contents::Contents;
use crate::file::File;

#[derive(Serialize)]
struct Index<'a> {
    codes: Vec<CodeEntry<'a>>,
    locales: Vec<LocaleEntry<'a>>,
}

#[derive(Serialize)]
struct CodeEntry<'a> {
    code: String,
    name: Option<&'a str>,
    /// Other words that find it.
    about: String,
}

#[derive(Serialize)]
struct LocaleEntry<'a> {
    tag: &'a str,
    name: &'a str,
    native: &'a str,
    dir: &'static str,
    /// For each code the text for developers and that for users, as they are in the locale itself;
    /// empty where they are another locale's.
    texts: Vec<[String; 2]>,
}

pub(crate) fn file(contents: &Contents) -> File {
    let codes = contents.codes.iter().map(|code| CodeEntry {
        code: code.key.label.to_string(),
        name: code.key.facts.name.as_deref(),
        about: [&code.key.facts.category, &code.key.facts.field]
            .into_iter()
            .flatten()
            .map(|own| &**own)
            .chain([code.key.id.as_str()])
            .collect::<Vec<_>>()
            .join(" "),
    });
    let locales = contents.locales.iter().map(|own| LocaleEntry {
        tag: &own.tag,
        name: &own.name,
        native: &own.native,
        dir: own.direction,
        texts: own
            .entries
            .iter()
            .map(|entry| {
                [&entry.text, &entry.user].map(|words| {
                    match words.tag.as_ref() == Some(&own.tag) && !words.is_generic {
                        true => plain(&words.text),
                        false => String::new(),
                    }
                })
            })
            .collect(),
    });
    let index = Index {
        codes: codes.collect(),
        locales: locales.collect(),
    };
    let json = serde_json::to_string(&index).unwrap_or_default();
    let script = format!("globalThis.book = {json};\n");
    ("texts.js".to_owned(), script.into_bytes())
}

/// Without the marks around arguments, which readers do not type.
fn plain(text: &str) -> String {
    text.replace(|c| ('\u{2066}'..='\u{2069}').contains(&c), "")
}
