//! YAML: a mapping with a quoted text for each key.

use std::path::PathBuf;

use crate::error::ExportError;
use crate::file::File;
use crate::texts::{Entry, Text, Texts};

pub(crate) fn files(texts: &Texts) -> Result<Vec<File>, ExportError> {
    let mut page = String::new();
    for Entry { key, text, .. } in &texts.entries {
        match text {
            Text::One(pattern) => page += &format!("{key}: {}\n", quoted(&pattern.with_names())),
            Text::Plural(forms) => {
                page += &format!("{key}:\n");
                for form in forms {
                    let text = quoted(&form.pattern.with_names());
                    page += &format!("  {}: {text}\n", form.id());
                }
            }
        }
    }
    let path = PathBuf::from(format!("{}.yaml", texts.locale));
    Ok(vec![(path, page.into_bytes())])
}

fn quoted(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            // What YAML takes for the end of a line, or does not allow as it is.
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                quoted += &format!("\\u{:04x}", u32::from(c));
            }
            _ if c.is_control() => quoted += &format!("\\u{:04x}", u32::from(c)),
            _ => quoted.push(c),
        }
    }
    quoted + "\""
}
