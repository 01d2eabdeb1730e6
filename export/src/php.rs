//! PHP: a file that returns an array.

use std::path::PathBuf;

use crate::error::ExportError;
use crate::file::File;
use crate::texts::{Entry, Text, Texts};

pub(crate) fn files(texts: &Texts) -> Result<Vec<File>, ExportError> {
    let mut page = "<?php\n\nreturn [\n".to_owned();
    for Entry { key, text, .. } in &texts.entries {
        let value = match text {
            Text::One(pattern) => quoted(&pattern.with_names()),
            Text::Plural(forms) => {
                let members = forms.iter().map(|form| {
                    let text = quoted(&form.pattern.with_names());
                    format!("        {} => {text},\n", quoted(form.id()))
                });
                format!("[\n{}    ]", members.collect::<String>())
            }
        };
        page += &format!("    {} => {value},\n", quoted(key));
    }
    page += "];\n";
    let path = PathBuf::from(format!("{}.php", texts.locale));
    Ok(vec![(path, page.into_bytes())])
}

/// In single quotes only these two are special.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
