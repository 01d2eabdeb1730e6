//! `locales`: which there are.

use std::process::ExitCode;

use gengo_messages::{Direction, LanguageIdentifier};
use icu_experimental::displaynames::multi::LocaleDisplayNamesFormatter;
use icu_locale::{Locale, locale};
use serde::{Serialize, Serializer};

use crate::args::{Format, LocalesArgs, ReaderArgs};
use crate::output::{Failure, Output, marked};

#[derive(Serialize)]
struct Row {
    locale: String,
    name: String,
    native_name: String,
    #[serde(serialize_with = "as_str")]
    direction: Direction,
    parent: Option<String>,
    messages: usize,
    translated: usize,
}

pub fn run(args: &LocalesArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let catalog = args.texts.catalog(&ReaderArgs::default(), output)?;
    let rows = catalog.coverage().into_iter().map(|coverage| Row {
        name: name(&coverage.locale, &locale!("en")),
        native_name: native_name(&coverage.locale),
        locale: coverage.locale.to_string(),
        direction: coverage.direction,
        parent: coverage.parent.map(|parent| parent.to_string()),
        messages: coverage.messages,
        translated: coverage.translated,
    });
    match args.format.format {
        Format::Json => output.print_json(&rows.collect::<Vec<_>>()),
        Format::Text => output.print_table(
            &[
                "Locale",
                "Name",
                "Native name",
                "Direction",
                "Parent",
                "Translated",
            ],
            rows.map(|row| {
                vec![
                    row.locale,
                    row.name,
                    marked(&row.native_name, row.direction),
                    row.direction.to_string(),
                    row.parent.unwrap_or_default(),
                    format!("{} of {}", row.translated, row.messages),
                ]
            }),
        ),
    }
}

/// A locale's name in its own language, by CLDR.
fn native_name(locale: &LanguageIdentifier) -> String {
    match locale.to_string().parse() {
        Ok(own) => name(locale, &own),
        Err(_) => locale.to_string(),
    }
}

/// A locale's name in a language, by CLDR; its id where CLDR has none.
fn name(locale: &LanguageIdentifier, reader: &Locale) -> String {
    let id = locale.to_string();
    let names = LocaleDisplayNamesFormatter::try_new(reader.into(), Default::default());
    match (names, id.parse()) {
        (Ok(names), Ok(locale)) => names.of(&locale).into_owned(),
        _ => id,
    }
}

fn as_str<S: Serializer>(direction: &Direction, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(direction.as_str())
}
