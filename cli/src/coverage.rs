//! `coverage`: where every locale of a folder stands.

use std::process::ExitCode;

use gengo_messages::Catalog;
use gengo_messages_translate::{Folder, Severity, check, standings};
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
    stale: usize,
    draft: usize,
    read_back: usize,
    reviewed: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
}

pub fn run(args: &CoverageArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let folder = Folder::read(&args.folder).map_err(|error| error.to_string())?;
    let findings = check(&folder);
    let catalog = Catalog::empty().overlay_folder(&args.folder).build();
    let standings = standings(&folder);
    let coverage = catalog.coverage();
    let all = coverage.first().map_or(0, |own| own.messages);
    let known = |name: &str| {
        let mut known = coverage.iter();
        known.find(|own| own.locale == name)
    };
    let rows = folder.locales().map(|name| {
        let count = |severity| {
            let of = findings.iter().filter(|finding| finding.locale == name);
            of.filter(|finding| finding.rule.severity == severity)
                .count()
        };
        // A locale whose files cannot be read has nothing.
        let own = known(&name.replace('_', "-"));
        let (translated, inherited) = own.map_or((0, 0), |own| (own.translated, own.inherited));
        let standing = standings.get(name).copied().unwrap_or_default();
        Row {
            locale: name.to_owned(),
            parent: own.and_then(|own| own.parent.as_ref().map(ToString::to_string)),
            messages: all,
            translated,
            inherited,
            missing: all - translated - inherited,
            stale: standing.stale,
            draft: standing.draft,
            read_back: standing.read_back,
            reviewed: standing.reviewed,
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
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
