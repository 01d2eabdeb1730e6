//! `export`: the texts as files for apps that are not in Rust, or for translators' tools.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use gengo_messages::Catalog;
use gengo_messages::ftl::Keys;
use gengo_messages_export::{Audience, ExportOptions, File, Format, claim, files};
use gengo_messages_interchange as interchange;
use gengo_messages_translate::{likely_locale, write_files};

use crate::folder::DEFAULT;
use crate::output::{Failure, Output, shown};
use crate::texts::TextsArgs;

pub(crate) const HELP: &str = "\
Files for apps contain the built-in texts, unless --overlay names a folder that overrides them or
--dir one to use instead. Files for translators' tools are made from the folder locales, unless
--dir or --overlay names another.

Files for apps contain the texts that the library itself would show. Each text has a key:
gengo_error_2700 is the developer text of 2700, gengo_error_2700_user the user text. index.json
lists the keys of each code, the generic messages (unknown codes, summaries), and the locales with
their files.

Variables are code (the code of an error), count (a number that also selects the plural form) and
those of an overlay. The index lists the variables of each text in the order in which they are
numbered. At most one of them can be a number. A text that does more with variables can only be
exported as ftl; the other formats refuse it.

Formats for apps:
  android  res/values-LOCALE/gengo_messages.xml: %1$s is the first variable, %1$d if it is the
           number; plurals. English is also in res/values
  apple    LOCALE.lproj/GengoMessages.strings: %@ is the variable, or %1$@ the first of several;
           .stringsdict: plurals, %ld or %1$ld is the number
  ftl      LOCALE/gengo_messages.ftl, for other Fluent runtimes: the keys are error-2700 and
           error-2700.user. One file has everything that the locale shows and refers to;
           messages that differ between locales get another id. The runtime formats the numbers.
           With --no-fallback, the locale's own file, or all its layers in one file
  gettext  LOCALE/LC_MESSAGES/gengo_messages.po: the key is the msgid; %s is the variable, %d if
           it is the number, or %1$s the first of several; plural forms by CLDR's rules for whole
           numbers
  java     gengo_messages_LOCALE.properties: a text with variables is a MessageFormat pattern, {0};
           a plural is KEY.CATEGORY for each CLDR category. English is also the file without
           LOCALE
  json     LOCALE.json: {code}, {count}; a plural is an object with a text for each CLDR category.
           In a text with variables, {{ and }} stand for literal braces
  php      LOCALE.php: returns an array, otherwise like json
  yaml     LOCALE.yaml: like json

Formats for translators' tools have a segment for each text of a folder, and for each plural form or
other variant of it, with the English text, the comment and the state. `import` reads them back.
  csv        LOCALE.csv, with the columns that Weblate reads
  po         LOCALE.po, for Poedit and other gettext tools
  tbx        LOCALE.tbx, the glossary; for export only
  tmx        LOCALE.tmx, a translation memory; for export only
  xliff      LOCALE.xlf, XLIFF 2.1
  xliff-1.2  LOCALE.xlf, for tools without XLIFF 2
  xlsx       LOCALE.xlsx, a spreadsheet

Examples:
  gengo-messages export texts --format json
  gengo-messages export app/src/main --format android --locale de,fr --text user
  gengo-messages export texts --format json --no-fallback --overlay own-texts
  gengo-messages export to-translate --format xliff --dir locales --locale de

Exit status: 0, 2 for wrong usage or a file that cannot be read or written.";

#[derive(Debug, clap::Args)]
pub(crate) struct ExportArgs {
    /// Write into this folder, and create it if necessary
    #[arg(value_name = "OUT")]
    pub(crate) folder: PathBuf,
    /// Write files of this format, one of those below
    #[arg(long, value_name = "FORMAT", value_parser = formats(), hide_possible_values = true)]
    pub(crate) format: AnyFormat,
    /// Export only these locales
    #[arg(long, value_name = "ID[,ID…]", value_delimiter = ',')]
    pub(crate) locale: Vec<String>,
    /// Export the texts for this audience, in a format for apps [default: both]
    #[arg(long, value_parser = audiences())]
    pub(crate) text: Option<Audience>,
    /// Leave out the texts that a locale takes from its fallbacks
    #[arg(long)]
    pub(crate) no_fallback: bool,
    #[command(flatten)]
    pub(crate) texts: TextsArgs,
}

/// A format of either kind.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AnyFormat {
    Apps(Format),
    Translators(interchange::Format),
}

fn formats() -> impl TypedValueParser<Value = AnyFormat> {
    let apps = Format::ALL.iter().map(|format| format.id());
    let translators = interchange::Format::ALL.iter().map(|format| format.id());
    PossibleValuesParser::new(apps.chain(translators)).try_map(|id| match id.parse() {
        Ok(format) => Ok(AnyFormat::Apps(format)),
        Err(_) => id.parse().map(AnyFormat::Translators),
    })
}

fn audiences() -> impl TypedValueParser<Value = Audience> {
    PossibleValuesParser::new(Audience::ALL.iter().map(|audience| audience.id()))
        .try_map(|id| id.parse())
}

pub(crate) fn run(args: &ExportArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let mut files = match args.format {
        AnyFormat::Apps(format) => for_apps(args, format, output)?,
        AnyFormat::Translators(format) => for_translators(args, format, output)?,
    };
    let count = files.len();
    claim(&args.folder, &mut files).map_err(|error| error.to_string())?;
    let mut page = String::new();
    let written = write_files(&args.folder, files).map_err(|error| error.to_string())?;
    // Only later exports need the list of files.
    for path in written.iter().take(count) {
        page += &format!("{}\n", shown(path));
    }
    output.print(page.as_bytes())
}

fn for_apps(args: &ExportArgs, format: Format, output: &mut Output) -> Result<Vec<File>, Failure> {
    let options = ExportOptions {
        format,
        locales: args.locale.clone(),
        audience: args.text.unwrap_or(Audience::Both),
        fallback: !args.no_fallback,
    };
    if !args.texts.are_own() && Path::new(DEFAULT).is_dir() {
        output.complain(&format!(
            "exporting the built-in texts; pass --dir {DEFAULT} for those in `{DEFAULT}`"
        ));
    }
    let catalog = args.texts.builder()?.build();
    let keys = Keys::of(&catalog);
    let files = files(catalog.messages(), &keys, &options, &mut |warning| {
        output.complain(warning);
    });
    Ok(files.map_err(|error| mistyped(args, &catalog).unwrap_or_else(|| error.to_string()))?)
}

/// What is wrong with a locale that the catalog lacks, if it is known which one is meant.
fn mistyped(args: &ExportArgs, catalog: &Catalog) -> Option<String> {
    let known: Vec<_> = catalog.locales().cloned().collect();
    let is_known = |id: &str| {
        let mut known = known.iter().map(ToString::to_string);
        known.any(|own| own.eq_ignore_ascii_case(id))
    };
    let id = args.locale.iter().find(|id| !is_known(id))?;
    let likely = likely_locale(id, &known)?;
    Some(format!("unknown locale {id:?}; did you mean {likely}?"))
}

fn for_translators(
    args: &ExportArgs,
    format: interchange::Format,
    output: &mut Output,
) -> Result<Vec<File>, Failure> {
    if args.text.is_some() || args.no_fallback {
        let reason = "--text and --no-fallback are for apps' formats";
        return Err(reason.to_owned().into());
    }
    let folder = args.texts.folder()?;
    let files = interchange::files(&folder, format, &args.locale, &mut |notice| {
        output.complain(notice);
    });
    let files = files.map_err(|error| error.to_string())?;
    for (name, _) in &files {
        let path = args.folder.join(name);
        // `claim` refuses to replace what is not such a file.
        let returned = fs::read(&path).map(|bytes| interchange::read(&path, &bytes));
        let Ok(Ok(returned)) = returned else {
            continue;
        };
        let locale = name.file_stem().unwrap_or_default().to_string_lossy();
        if interchange::has_news(&folder, &locale, &returned) {
            return Err(Failure::Message(format!(
                "{}: has changes that were not imported; import it first, or export into another folder",
                shown(&path)
            )));
        }
    }
    Ok(files)
}
