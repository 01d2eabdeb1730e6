//! `coverage`: where every locale of a folder stands.

use std::path::PathBuf;
use std::process::ExitCode;

use gengo_messages_translate::{Folder, Progress, check, progress};

use crate::format::{Format, FormatArgs};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages coverage
  gengo-messages coverage own-texts --format json";

#[derive(Debug, clap::Args)]
pub(crate) struct CoverageArgs {
    /// The folder: DIR/LOCALE/**/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub(crate) folder: PathBuf,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

/// How wide a bar is, in columns.
const BAR: usize = 20;

pub(crate) fn run(args: &CoverageArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let folder = Folder::read(&args.folder).map_err(|error| error.to_string())?;
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

/// What is translated, inherited and missing, as parts of a whole. What is missing is seen
/// however little it is.
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
