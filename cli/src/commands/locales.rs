//! `locales`: lists the locales.

use std::process::ExitCode;

use gengo_messages::Direction;
use gengo_messages_translate::{name, native_name};
use serde::{Serialize, Serializer};

use crate::format::{Format, FormatArgs};
use crate::output::{Failure, Output, marked};
use crate::reader::ReaderArgs;
use crate::texts::TextsArgs;

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages locales
  gengo-messages locales --overlay own-texts --format json";

#[derive(Debug, clap::Args)]
pub(crate) struct LocalesArgs {
    #[command(flatten)]
    pub(crate) texts: TextsArgs,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

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

pub(crate) fn run(args: &LocalesArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let catalog = args.texts.catalog(&ReaderArgs::default(), output)?;
    let rows = catalog.coverage().into_iter().map(|coverage| Row {
        name: name(&coverage.locale),
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

fn as_str<S: Serializer>(direction: &Direction, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(direction.as_str())
}
