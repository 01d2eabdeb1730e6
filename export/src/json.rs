//! JSON: an object with a text for each key.

use std::path::PathBuf;

use serde_json::{Map, Value};

use crate::error::ExportError;
use crate::file::File;
use crate::texts::{Entry, Text, Texts};

pub(crate) fn files(texts: &Texts) -> Result<Vec<File>, ExportError> {
    let members = texts.entries.iter().map(|Entry { key, text, .. }| {
        let value = match text {
            Text::One(pattern) => Value::String(pattern.with_names()),
            Text::Plural(forms) => forms
                .iter()
                .map(|form| (form.id().to_owned(), form.pattern.with_names().into()))
                .collect::<Map<_, Value>>()
                .into(),
        };
        (key.clone(), value)
    });
    let object = Value::Object(members.collect());
    let text = serde_json::to_string_pretty(&object)? + "\n";
    let path = PathBuf::from(format!("{}.json", texts.locale));
    Ok(vec![(path, text.into_bytes())])
}
