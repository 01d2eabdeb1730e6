//! Java: resource bundles, `gengo_messages_LOCALE.properties`.

use std::path::PathBuf;

use crate::error::ExportError;
use crate::file::File;
use crate::pattern::{Pattern, Piece};
use crate::texts::{Entry, Text, Texts, older};

pub(crate) fn files(texts: &Texts) -> Result<Vec<File>, ExportError> {
    let mut page = String::new();
    let mut line = |key: &str, pattern| {
        page += &format!("{key}={}\n", escaped(&value(pattern)));
    };
    for Entry { key, text, .. } in &texts.entries {
        match text {
            Text::One(pattern) => line(key, pattern),
            Text::Plural(forms) => {
                for form in forms {
                    line(&format!("{key}.{}", form.id()), &form.pattern);
                }
            }
        }
    }
    let bytes = page.into_bytes();
    let id = older(&texts.locale).replace('-', "_");
    let mut files = vec![(
        PathBuf::from(format!("gengo_messages_{id}.properties")),
        bytes.clone(),
    )];
    if texts.is_reference {
        files.push((PathBuf::from("gengo_messages.properties"), bytes));
    }
    Ok(files)
}

/// A pattern for `MessageFormat` where there are variables, else the text itself.
fn value(pattern: &Pattern) -> String {
    let formatted = pattern.is_filled_in();
    pattern.with(|piece| match piece {
        Piece::Variable(i) => format!("{{{i}}}"),
        // Without it the number would have groups.
        Piece::Count(i) => format!("{{{i},number,#}}"),
        Piece::Text(text) if formatted => literal(text),
        Piece::Text(text) => text.clone(),
    })
}

/// A text in a pattern: braces stand in quotes, and quotes are doubled.
fn literal(text: &str) -> String {
    let mut written = String::new();
    // Two quoted texts in a row would have a quote between them.
    let mut is_quoted = false;
    for c in text.chars() {
        let is_brace = matches!(c, '{' | '}');
        if is_brace != is_quoted && c != '\'' {
            written.push('\'');
            is_quoted = is_brace;
        }
        written.push(c);
        if c == '\'' {
            written.push(c);
        }
    }
    if is_quoted {
        written.push('\'');
    }
    written
}

/// In ASCII, which every version of Java reads.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for (i, c) in text.chars().enumerate() {
        match c {
            '\\' => escaped += "\\\\",
            '\n' => escaped += "\\n",
            ' ' if i == 0 => escaped += "\\ ",
            ' '..='~' => escaped.push(c),
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    escaped += &format!("\\u{unit:04x}");
                }
            }
        }
    }
    escaped
}
