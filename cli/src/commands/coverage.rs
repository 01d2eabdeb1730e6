//! `coverage`: shows the translation progress of each locale.

use std::process::ExitCode;

use gengo_messages_translate::{Progress, check, progress};

use crate::folder::{FolderArgs, OldFolder};
use crate::format::{Format, FormatArgs};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages coverage
  gengo-messages coverage --dir own-texts --format json
  gengo-messages coverage --overlay own-texts";

#[derive(Debug, clap::Args)]
pub(crate) struct CoverageArgs {
    #[command(flatten)]
    pub(crate) old: OldFolder,
    #[command(flatten)]
    pub(crate) texts: FolderArgs,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

/// The width of a bar, in columns.
const BAR: usize = 20;

pub(crate) fn run(args: &CoverageArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let texts = args.texts.texts(Some(args.old.alone()), output);
    let folder = texts.read()?;
    folder.reference().map_err(|error| error.to_string())?;
    let all = progress(&folder, &check(&folder));
    match args.format.format {
        Format::Json => output.print_json(&all),
        Format::Text => output.print_table(
            &[
                "Locale",
                "",
                "Translated",
                "Inherited",
                "Not translated",
                "Outdated",
                "Draft",
                "Back-translated",
                "Reviewed",
                "Findings",
            ],
            all.iter().map(|own| {
                vec![
                    own.locale.clone(),
                    bar(own),
                    own.translated.to_string(),
                    own.inherited.to_string(),
                    own.not_translated.to_string(),
                    own.outdated.to_string(),
                    (own.draft + own.back_translated).to_string(),
                    own.back_translated.to_string(),
                    own.reviewed.to_string(),
                    (own.errors + own.warnings + own.notes).to_string(),
                ]
            }),
        ),
    }
}

/// The translated, inherited and missing parts of a whole. Even a single missing message
/// shows.
fn bar(own: &Progress) -> String {
    let part = |count: usize| match own.messages {
        0 => 0,
        all => count * BAR / all,
    };
    let missing = part(own.not_translated).max(usize::from(own.not_translated > 0));
    let inherited = part(own.inherited).min(BAR - missing);
    let translated = BAR - missing - inherited;
    "█".repeat(translated) + &"▒".repeat(inherited) + &"░".repeat(missing)
}
