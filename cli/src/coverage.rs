//! `coverage`: where every locale of a folder stands.

use std::process::ExitCode;

use gengo_messages::Catalog;
use gengo_messages_translate::{Folder, Severity, check};
use serde::Serialize;

use crate::args::{CoverageArgs, Format};
use crate::output::{Failure, Output};

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
    errors: usize,
    warnings: usize,
    notes: usize,
}

pub fn run(args: &CoverageArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let folder = Folder::read(&args.folder).map_err(|error| error.to_string())?;
    let findings = check(&folder);
    let catalog = Catalog::empty().overlay_folder(&args.folder).build();
    let rows = catalog.coverage().into_iter().map(|coverage| {
        let locale = coverage.locale.to_string();
        let count = |severity| {
            let of = findings.iter().filter(|finding| finding.locale == locale);
            of.filter(|finding| finding.rule.severity == severity)
                .count()
        };
        Row {
            parent: coverage.parent.map(|parent| parent.to_string()),
            messages: coverage.messages,
            translated: coverage.translated,
            inherited: coverage.inherited,
            missing: coverage.messages - coverage.translated - coverage.inherited,
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
            locale,
        }
    });
    match args.format.format {
        Format::Json => output.print_json(&rows.collect::<Vec<_>>()),
        Format::Text => output.print_table(
            &[
                "Locale",
                "",
                "Translated",
                "Inherited",
                "Missing",
                "Errors",
                "Warnings",
                "Notes",
            ],
            rows.map(|row| {
                vec![
                    row.locale.clone(),
                    bar(&row),
                    row.translated.to_string(),
                    row.inherited.to_string(),
                    row.missing.to_string(),
                    row.errors.to_string(),
                    row.warnings.to_string(),
                    row.notes.to_string(),
                ]
            }),
        ),
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
