//! `set`: sets the text of a message or attribute.

use std::io::Read as _;
use std::process::ExitCode;

use gengo_messages_translate::Place;

use crate::edit::{EditArgs, edit, place, resolved};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
TEXT is Fluent, as after the `=` in a file. A text that is not valid Fluent is refused. An edit that
would add errors is shown, but not written.
To add a message of your own, set its English text first, then those of the other locales. With
--new, a locale gets a message, term or attribute that English does not have.

Examples:
  gengo-messages set de error-2700 'Nicht genug Guthaben – bitte aufladen'
  gengo-messages set de error-2700.user 'Ihr Guthaben reicht nicht.' --dry-run
  gengo-messages set en error-9000 'The coupon has expired' --overlay own-texts
  printf '{ $count ->\\n [one] …\\n *[other] …\\n}' | gengo-messages set de summary-jobs -

Exit status: 0, 1 if the edit was refused, 2 for wrong usage, a text that is not valid Fluent, or a
file that cannot be read or written.";

#[derive(Debug, clap::Args)]
pub(crate) struct SetArgs {
    /// Edit this locale, by the name of its folder
    pub(crate) locale: String,
    /// Set this message or attribute: 2700, error-2700.user, -service
    #[arg(value_name = "ID[.ATTRIBUTE]", value_parser = place, allow_hyphen_values = true)]
    pub(crate) place: Place,
    /// Set it to this text, or read the text from standard input for -
    #[arg(allow_hyphen_values = true)]
    pub(crate) text: String,
    /// Add a message, term or attribute that English does not have
    #[arg(long)]
    pub(crate) new: bool,
    #[command(flatten)]
    pub(crate) edit: EditArgs,
}

pub(crate) fn run(args: &SetArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let mut words = args.text.clone();
    if words == "-" {
        words.clear();
        let read = std::io::stdin().read_to_string(&mut words);
        read.map_err(|error| format!("standard input: {error}"))?;
    }
    edit(&args.edit, output, Some(&args.locale), |editor| {
        let place = resolved(editor, &args.place);
        if !args.new {
            editor.expect_known(&args.locale, &place)?;
        }
        editor.set(&args.locale, &place, words.trim_end())
    })
}
