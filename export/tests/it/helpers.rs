//! What several tests need.

use std::collections::BTreeMap;
use std::path::Path;

use gengo_messages::Catalog;
use gengo_messages::ftl::Keys;
use gengo_messages_export::{Audience, ExportOptions, File, Format, files};

/// What came of an export.
pub(crate) struct Exported {
    pub(crate) files: Vec<File>,
    pub(crate) told: Vec<String>,
}

impl Exported {
    /// A file's text, by its path.
    pub(crate) fn file(&self, path: &str) -> &str {
        let found = self.files.iter().find(|(own, _)| own == Path::new(path));
        let (_, bytes) = found.unwrap_or_else(|| panic!("no file {path}"));
        std::str::from_utf8(bytes).expect("UTF-8")
    }

    /// Whether there is a warning about a message's text.
    pub(crate) fn tells_of(&self, name: &str) -> bool {
        let start = format!("{name} (");
        self.told.iter().any(|told| told.starts_with(&start))
    }
}

/// Exports locales of a catalog, all if there are none.
pub(crate) fn export(
    catalog: &Catalog,
    keys: &Keys,
    format: Format,
    locales: &[&str],
) -> Result<Exported, String> {
    let options = ExportOptions {
        format,
        locales: locales.iter().map(|&id| id.to_owned()).collect(),
        audience: Audience::Both,
        fallback: true,
    };
    let mut told = Vec::new();
    let files = files(catalog.messages(), keys, &options, &mut |warning| {
        told.push(warning.to_owned());
    });
    let files = files.map_err(|error| error.to_string())?;
    Ok(Exported { files, told })
}

/// The built-in texts, and texts that override them.
pub(crate) fn catalog(texts: &[(&str, &str)]) -> Catalog {
    let mut builder = Catalog::builder()
        .isolate_arguments(false)
        .localize_numbers(false);
    for (locale, text) in texts {
        builder = builder.overlay_text(locale.parse().expect("a locale"), "own.ftl", *text);
    }
    builder.build()
}

/// By message's id and what is behind it: the key, and the variables in their order.
pub(crate) fn index(exported: &Exported) -> BTreeMap<String, (String, Vec<String>)> {
    let index: serde_json::Value = serde_json::from_str(exported.file("index.json")).expect("JSON");
    let mut keys = BTreeMap::new();
    for list in ["codes", "generic"] {
        for row in index[list].as_array().expect("a list") {
            let id = match row["id"].as_str() {
                Some(id) => id.to_owned(),
                None => format!("error-{}", row["code"]),
            };
            for (suffix, key, variables) in [
                ("", "key", "variables"),
                (".user", "user_key", "user_variables"),
            ] {
                let key = row[key].as_str().expect("a key").to_owned();
                let variables = row[variables].as_array().expect("variables").iter();
                let variables = variables.map(|name| name.as_str().expect("a name").to_owned());
                keys.insert(format!("{id}{suffix}"), (key, variables.collect()));
            }
        }
    }
    keys
}
