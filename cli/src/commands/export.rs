//! `export`: the texts as files, for apps that are not in Rust, or for translators.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use gengo_messages::ftl::Keys;
use gengo_messages_export::{Audience, ExportOptions, File, Format, claim, files};
use gengo_messages_interchange as interchange;
use gengo_messages_translate::write_files;

use crate::output::{Failure, Output, shown};
use crate::texts::TextsArgs;

pub(crate) const HELP: &str = "\
For apps the texts are those that an app with the library shows. Each has a key: gengo_error_2700 is what
developers are told of 2700, gengo_error_2700_user what users are. index.json has the keys of each code
and of the generic messages (unknown codes, summaries), and the locales with their files.

Variables are code, the number of an error; count, a number that also chooses the plural form; and
those of an overlay's texts. The index lists each text's, in the order in which they are counted.
One of them may be a number. What else Fluent does with variables only ftl can say: other formats
are refused then.

Formats for apps:
  android  res/values-LOCALE/gengo_messages.xml: %1$s is the first variable, %1$d if it is the
           number; plurals. English is also in res/values
  apple    LOCALE.lproj/GengoMessages.strings: %@ is the variable, or %1$@ the first of several;
           .stringsdict: plurals, %ld or %1$ld is the number
  ftl      LOCALE/gengo_messages.ftl, for other Fluent runtimes: its keys are error-2700 and
           error-2700.user. One file has all that the locale shows, with what that refers to,
           which gets another id where locales differ in it; numbers look as the runtime has them.
           With --no-fallback it is the locale's file as it is, or all its layers in one
  gettext  LOCALE/LC_MESSAGES/gengo_messages.po: the key is the msgid; %s is the variable, %d if
           it is the number, or %1$s the first of several; plural forms by CLDR's rules for whole
           numbers
  java     gengo_messages_LOCALE.properties: what has variables is a pattern of MessageFormat, {0};
           a plural is KEY.CATEGORY for each CLDR category. English is also the bundle without LOCALE
  json     LOCALE.json: {code}, {count}; a plural is an object with a text for each CLDR category.
           In a text with variables, {{ and }} are braces of the text itself
  php      LOCALE.php: returns an array, otherwise as json
  yaml     LOCALE.yaml: as json

Formats for translators have a segment for each text of a folder and for each way through its choices,
with the English text, the comment and the state. `import` takes over what is changed in them.
  csv        LOCALE.csv, with the columns that Weblate reads
  po         LOCALE.po, for Poedit and other tools of gettext
  tbx        LOCALE.tbx: the glossary, which is not imported
  tmx        LOCALE.tmx: a translation memory, which is not imported
  xliff      LOCALE.xlf: XLIFF 2.1, for most tools of translators
  xliff-1.2  LOCALE.xlf: for tools that do not know a later version
  xlsx       LOCALE.xlsx: a spreadsheet

Examples:
  gengo-messages export texts --format json
  gengo-messages export app/src/main --format android --locale de,fr --text user
  gengo-messages export texts --format json --no-fallback --overlay own-texts
  gengo-messages export to-translate --format xliff --dir locales --locale de

Exit status: 0, 2 for wrong usage or what cannot be read or written.";

#[derive(Debug, clap::Args)]
pub(crate) struct ExportArgs {
    /// The folder to write into; it is made if there is none
    #[arg(value_name = "OUT")]
    pub(crate) folder: PathBuf,
    /// What the files are to be
    #[arg(long, value_parser = formats())]
    pub(crate) format: AnyFormat,
    /// Only these locales; may be given several times
    #[arg(long, value_name = "ID[,ID…]", value_delimiter = ',')]
    pub(crate) locale: Vec<String>,
    /// Whose texts, in a format for apps [default: both]
    #[arg(long, value_parser = audiences())]
    pub(crate) text: Option<Audience>,
    /// Only what a locale itself has, without the texts of the locales that it falls back to
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
    // The list of files is of interest to later exports alone.
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
    let catalog = args.texts.builder()?.build();
    let keys = Keys::of(&catalog);
    let files = files(catalog.messages(), &keys, &options, &mut |warning| {
        output.complain(warning);
    });
    Ok(files.map_err(|error| error.to_string())?)
}

fn for_translators(
    args: &ExportArgs,
    format: interchange::Format,
    output: &mut Output,
) -> Result<Vec<File>, Failure> {
    if args.text.is_some() || args.no_fallback {
        return Err("--text and --no-fallback are for the formats for apps"
            .to_owned()
            .into());
    }
    let folder = args.texts.folder()?;
    let files = interchange::files(&folder, format, &args.locale, &mut |notice| {
        output.complain(notice);
    });
    let files = files.map_err(|error| error.to_string())?;
    for (name, _) in &files {
        let path = args.folder.join(name);
        // What is not a file of ours is not replaced anyway.
        let returned = fs::read(&path).map(|bytes| interchange::read(&path, &bytes));
        let Ok(Ok(returned)) = returned else {
            continue;
        };
        let locale = name.file_stem().unwrap_or_default().to_string_lossy();
        if interchange::has_news(&folder, &locale, &returned) {
            return Err(Failure::Message(format!(
                "{}: has translations that are not imported; import it first, or export into another \
                 folder",
                shown(&path)
            )));
        }
    }
    Ok(files)
}
