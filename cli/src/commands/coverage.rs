//! `coverage`: where every locale of a folder stands.

use std::path::PathBuf;
use std::process::ExitCode;

use gengo_messages_translate::{Folder, Progress, check, progress};
use serde::Serialize;

use crate::format::{Format, FormatArgs};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages coverage
  gengo-messages coverage own-texts --format json";

#[derive(Debug, clap::Args)]
pub(crate) struct CoverageArgs {
    /// The folder: DIR/LOCALE/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub(crate) folder: PathBuf,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

/// How wide a bar is, in columns.
const BAR: usize = 20;

#[derive(Serialize)]
struct Row {
    locale: String,
    parent: Option<String>,
    messages: usize,
    translated: usize,
    inherited: usize,
    missing: usize,
    stale: usize,
    draft: usize,
    read_back: usize,
    reviewed: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
}

pub(crate) fn run(args: &CoverageArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let folder = Folder::read(&args.folder).map_err(|error| error.to_string())?;
    let rows = progress(&folder, &check(&folder))
        .into_iter()
        .map(Row::from);
    match args.format.format {
        Format::Json => output.print_json(&rows.collect::<Vec<_>>()),
        Format::Text => output.print_table(
            &[
                "Locale",
                "",
                "Translated",
                "Inherited",
                "Missing",
                "Stale",
                "Draft",
                "Read back",
                "Reviewed",
                "Findings",
            ],
            rows.map(|row| {
                vec![
                    row.locale.clone(),
                    bar(&row),
                    row.translated.to_string(),
                    row.inherited.to_string(),
                    row.missing.to_string(),
                    row.stale.to_string(),
                    row.draft.to_string(),
                    row.read_back.to_string(),
                    row.reviewed.to_string(),
                    (row.errors + row.warnings + row.notes).to_string(),
                ]
            }),
        ),
    }
}

impl From<Progress> for Row {
    fn from(progress: Progress) -> Self {
        Self {
            locale: progress.locale,
            parent: progress.parent.map(|parent| parent.to_string()),
            messages: progress.messages,
            translated: progress.translated,
            inherited: progress.inherited,
            missing: progress.missing,
            stale: progress.stale,
            // What is read back is a draft all the same.
            draft: progress.draft + progress.read_back,
            read_back: progress.read_back,
            reviewed: progress.reviewed,
            errors: progress.errors,
            warnings: progress.warnings,
            notes: progress.notes,
        }
    }
}

/// What is translated, inherited and missing, as parts of a whole. What is missing is seen
/// however little it is.
fn bar(row: &Row) -> String {
    let part = |count: usize| match row.messages {
        0 => 0,
        all => count * BAR / all,
    };
    let missing = part(row.missing).max(usize::from(row.missing > 0));
    let inherited = part(row.inherited).min(BAR - missing);
    let translated = BAR - missing - inherited;
    "█".repeat(translated) + &"▒".repeat(inherited) + &"░".repeat(missing)
}
