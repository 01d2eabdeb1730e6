//! The command line: the one declaration of which parser, help, man page and
//! completions are made.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser;
use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use gengo_messages::ftl::{Pseudo, REFERENCE};
use gengo_messages::{
    Catalog, CatalogBuilder, Category, ErrorCode, GengoLanguage, ParseGengoLanguageError,
    ParseLocaleError, Preferences,
};

use gengo_messages_translate::{ParsePlaceError, Place, Rule, Severity, State};

use crate::output::Output;

/// Localized messages for the error codes of Gengo's translation API
#[derive(Debug, Parser)]
#[command(name = "gengo-messages", version, max_term_width = 100, after_help = HELP)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Say what codes mean, for developers and for users
    #[command(after_help = EXPLAIN_HELP)]
    Explain(ExplainArgs),
    /// Say what a response of Gengo's API means
    #[command(after_help = RENDER_HELP)]
    Render(RenderArgs),
    /// List the known codes
    #[command(after_help = CODES_HELP)]
    Codes(CodesArgs),
    /// List the locales: names, direction, how complete they are
    #[command(after_help = LOCALES_HELP)]
    Locales(LocalesArgs),
    /// Check texts: what is wrong, missing or different from English
    #[command(after_help = CHECK_HELP)]
    Check(CheckArgs),
    /// Say how much each locale of a folder has, and how much is wrong with it
    #[command(after_help = COVERAGE_HELP)]
    Coverage(CoverageArgs),
    /// Make a new locale: its files, with everything that is to be translated
    #[command(after_help = NEW_HELP)]
    New(NewArgs),
    /// Bring locales in line with English: order, groups, what is missing, what is obsolete
    #[command(after_help = SYNC_HELP)]
    Sync(WholeArgs),
    /// Give a message, or one of its attributes, a text
    #[command(after_help = SET_HELP)]
    Set(SetArgs),
    /// Take a message, or one of its attributes, out
    #[command(after_help = REMOVE_HELP)]
    Remove(RemoveArgs),
    /// Give a message another id, in all locales and in all texts that refer to it
    #[command(after_help = RENAME_HELP)]
    Rename(RenameArgs),
    /// Say that translations are reviewed, as of today's English
    #[command(after_help = REVIEW_HELP)]
    Review(ReviewArgs),
    /// Lay files out in the canonical way
    #[command(after_help = FMT_HELP)]
    Fmt(WholeArgs),
    /// Say what has changed for translators: new, changed and removed messages
    #[command(after_help = DIFF_HELP)]
    Diff(DiffArgs),
    /// Write English as the pseudo-locales en-XA (accented) and ar-XB (right-to-left)
    #[command(after_help = PSEUDO_HELP)]
    Pseudo(PseudoArgs),
    /// Write the texts as files for apps that are not in Rust
    #[command(after_help = EXPORT_HELP)]
    Export(ExportArgs),
    /// Write the texts as a site of plain pages: a page a code and a page a locale, with a search
    #[command(after_help = BOOK_HELP)]
    Book(BookArgs),
    /// Open the texts to translators, as a page in their browser
    #[command(after_help = SERVE_HELP)]
    Serve(ServeArgs),
    /// Print a script that completes the command line in a shell
    #[command(after_help = COMPLETIONS_HELP)]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page, for man(1)
    #[command(after_help = MAN_HELP)]
    Man,
}

const HELP: &str = "\
Examples:
  gengo-messages explain 2700 --locale ja
  gengo-messages render response.json --accept-language 'fr-CH, de;q=0.8'";

const SERVE_HELP: &str = "\
Examples:
  gengo-messages serve --open
  gengo-messages serve own-texts --overlay --port 0
  gengo-messages serve --read-only --host 0.0.0.0

The page is at the address that is printed, until Ctrl-C. Its last part is a token: who has it can
write. What is saved goes into the files at once, as by `set` and `review`.";

const BOOK_HELP: &str = "\
Examples:
  gengo-messages book site
  gengo-messages book site --dir own-texts --overlay --title 'Errors of Acme'

Open site/index.html, or put the folder on any web server: a code in a locale is at /ja/2700. A book
that is there already is replaced; a folder with anything else in it is left alone.";

const LOCALES_HELP: &str = "\
Examples:
  gengo-messages locales
  gengo-messages locales --overlay own-texts --format json";

const EXPLAIN_HELP: &str = "\
Examples:
  gengo-messages explain 2700
  gengo-messages explain 2700 1754 --locale es-MX
  gengo-messages explain NOT_ENOUGH_CREDITS --locale ja --format json
  gengo-messages explain 1802 --gengo-language zh-tw --trace

Exit status: 0, 1 if no one knows one of the codes, 2 for wrong usage.";

const RENDER_HELP: &str = "\
Examples:
  gengo-messages render response.json --locale de
  curl -s https://api.gengo.com/v2/… | gengo-messages render - --format json
  gengo-messages render response.json --accept-language 'fr-CH, de;q=0.8'
  tail -f responses.jsonl | gengo-messages render --follow --format json

Exit status: 0, 2 for wrong usage or a response that cannot be read; with --follow 1 if a line of
the stream cannot be read.";

const CODES_HELP: &str = "\
Examples:
  gengo-messages codes
  gengo-messages codes --category files --category jobs
  gengo-messages codes --format json";

const CHECK_HELP: &str = "\
Examples:
  gengo-messages check
  gengo-messages check locales --locale de,fr --deny note
  gengo-messages check --rule missing-variable --format json
  gengo-messages check own-texts --overlay
  gengo-messages check --explain plural-missing
  gengo-messages check --fix
  gengo-messages check --watch

What is meant can be said in a comment of the message, `# check: allow same-as-english`, or in the
folder's check.toml.

Exit status: 0, 1 if there are findings of the level that is denied, 2 for wrong usage or a folder
that cannot be read.";

const COVERAGE_HELP: &str = "\
Examples:
  gengo-messages coverage
  gengo-messages coverage own-texts --format json";

const NEW_HELP: &str = "\
All messages stand in the new files as comments, with the English text, and plural variants laid out
by the locale's own categories. To fill one in, take the `# ` off the lines of the message (not of its
comment) and translate them; or use `set`. `sync` clears away what is left of the comments.

Examples:
  gengo-messages new sw
  gengo-messages new es-MX --dir own-texts --dry-run";

const SYNC_HELP: &str = "\
What is missing stands as a comment in its place, to be filled in; what English does not have any
more goes to the end of the file, as a comment. Beside each file, errors.state tells of which
English each translation was made, and whether it is a draft or reviewed.

Examples:
  gengo-messages sync --dry-run
  gengo-messages sync own-texts --locale de,fr

Exit status: 0, 1 with --check if something is to be changed, 2 for what cannot be read or written.";

const SET_HELP: &str = "\
TEXT is Fluent, as it stands behind the `=`; - reads it from standard input. An edit that brings in
errors is shown and not written.

Examples:
  gengo-messages set de error-2700 'Nicht genug Guthaben – bitte aufladen'
  gengo-messages set de error-2700.user 'Ihr Guthaben reicht nicht.' --dry-run
  printf '{ $count ->\\n [one] …\\n *[other] …\\n}' | gengo-messages set de summary-jobs -

Exit status: 0, 1 if the edit was refused, 2 for wrong usage or what cannot be read or written.";

const REMOVE_HELP: &str = "\
Examples:
  gengo-messages remove de error-9001 --dir own-texts --overlay
  gengo-messages remove de error-9001.user --dir own-texts --overlay";

const RENAME_HELP: &str = "\
Example:
  gengo-messages rename user-try-later user-wait --dry-run";

const REVIEW_HELP: &str = "\
Only a native speaker's reading makes a translation `reviewed`. `--as draft` says that a translation
still fits after English has changed, without a review.

Examples:
  gengo-messages review de error-2700 error-2750
  gengo-messages review de --all
  gengo-messages review de error-2700 --as draft";

const FMT_HELP: &str = "\
Examples:
  gengo-messages fmt
  gengo-messages fmt own-texts --check

Exit status: 0, 1 with --check if something is to be changed, 2 for what cannot be read or written.";

const DIFF_HELP: &str = "\
Examples:
  gengo-messages diff HEAD~10
  gengo-messages diff v1.0 --dir own-texts --format json
  gengo-messages diff ../the-texts-of-last-year/locales";

const PSEUDO_HELP: &str = "\
They are for testing an app before it is translated. The built-in texts need no files for that:
`--locale en-XA` and `--locale ar-XB` show them.

Examples:
  gengo-messages pseudo own-texts
  gengo-messages explain 2700 --locale en-XA";

const EXPORT_HELP: &str = "\
The texts are those that an app with the library shows. Each has a key: gengo_error_2700 is what
developers are told of 2700, gengo_error_2700_user what users are. index.json has the keys of each code
and of the generic messages (unknown codes, summaries), and the locales with their files.

Variables are code, the number of an error; count, a number that also chooses the plural form; and
those of an overlay's texts. The index lists each text's, in the order in which they are counted.
One of them may be a number. What else Fluent does with variables only ftl can say: other formats
are refused then.

Formats:
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
  json     LOCALE.json: {code}, {count}; a plural is an object with a text for each CLDR category
  php      LOCALE.php: returns an array, otherwise as json
  yaml     LOCALE.yaml: as json

Examples:
  gengo-messages export texts --format json
  gengo-messages export app/src/main --format android --locale de,fr --text user
  gengo-messages export texts --format json --no-fallback --overlay own-texts

Exit status: 0, 2 for wrong usage or what cannot be read or written.";

const COMPLETIONS_HELP: &str = "\
Example:
  gengo-messages completions bash > ~/.local/share/bash-completion/completions/gengo-messages";

const MAN_HELP: &str = "\
Example:
  gengo-messages man > ~/.local/share/man/man1/gengo-messages.1";

#[derive(Debug, clap::Args)]
pub struct ExplainArgs {
    /// Numbers (2700), message ids (error-2700) or names (NOT_ENOUGH_CREDITS)
    #[arg(required = true, value_name = "CODE", allow_negative_numbers = true)]
    pub codes: Vec<ErrorCode>,
    /// Also say which locales were asked, and why each did not answer; with --format json on
    /// standard error
    #[arg(long)]
    pub trace: bool,
    #[command(flatten)]
    pub reader: ReaderArgs,
    #[command(flatten)]
    pub texts: TextsArgs,
    #[command(flatten)]
    pub format: FormatArgs,
}

#[derive(Debug, clap::Args)]
pub struct RenderArgs {
    /// The file with the response's body, or - for standard input
    #[arg(value_name = "FILE", default_value = "-")]
    pub file: PathBuf,
    /// The file is a stream: read a response a line, to its end, and answer each at once; with
    /// --format json by one line
    #[arg(long)]
    pub follow: bool,
    #[command(flatten)]
    pub reader: ReaderArgs,
    #[command(flatten)]
    pub texts: TextsArgs,
    #[command(flatten)]
    pub format: FormatArgs,
}

#[derive(Debug, clap::Args)]
pub struct CodesArgs {
    /// Only the codes of this category; may be given several times
    #[arg(long, value_name = "CATEGORY", value_parser = categories())]
    pub category: Vec<Category>,
    #[command(flatten)]
    pub format: FormatArgs,
}

#[derive(Debug, clap::Args)]
pub struct LocalesArgs {
    #[command(flatten)]
    pub texts: TextsArgs,
    #[command(flatten)]
    pub format: FormatArgs,
}

#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// The folder: DIR/LOCALE/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub folder: PathBuf,
    /// Only findings in these locales; may be given several times
    #[arg(long, value_name = "ID[,ID…]", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// Only findings of these rules; may be given several times
    #[arg(long, value_name = "RULE[,RULE…]", value_delimiter = ',', value_parser = rules())]
    pub rule: Vec<String>,
    /// The lowest level that is a failure
    #[arg(long, value_enum, default_value_t = Level::Error)]
    pub deny: Level,
    /// Print afresh whenever a file of the folder is saved, until stopped
    #[arg(long, conflicts_with_all = ["fix", "explain"])]
    pub watch: bool,
    /// Mend first what is safe to mend in all files: byte-order marks and line ends
    #[arg(long, conflicts_with_all = ["locale", "rule"])]
    pub fix: bool,
    /// The folder is an overlay: check it over the built-in texts, which it may refer to and need
    /// not repeat
    #[arg(long)]
    pub overlay: bool,
    /// Say what a rule is about, with an example, and check nothing
    #[arg(long, value_name = "RULE", value_parser = rules())]
    pub explain: Option<String>,
    /// For people, for programs, for GitHub's workflows, or for code scanners
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub format: CheckFormat,
}

#[derive(Debug, clap::Args)]
pub struct CoverageArgs {
    /// The folder: DIR/LOCALE/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub folder: PathBuf,
    #[command(flatten)]
    pub format: FormatArgs,
}

/// How texts are edited.
#[derive(Debug, clap::Args)]
pub struct EditArgs {
    /// The folder: DIR/LOCALE/*.ftl
    #[arg(long, value_name = "DIR", default_value = "locales")]
    pub dir: PathBuf,
    /// The folder is an overlay, which may refer to the built-in texts
    #[arg(long)]
    pub overlay: bool,
    /// Show what would change, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, clap::Args)]
pub struct NewArgs {
    /// A BCP-47 id, such as sw or es-MX
    pub locale: String,
    #[command(flatten)]
    pub edit: EditArgs,
}

/// What is done to all files of locales at once.
#[derive(Debug, clap::Args)]
pub struct WholeArgs {
    /// The folder: DIR/LOCALE/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub folder: PathBuf,
    /// Only these locales; may be given several times
    #[arg(long, value_name = "ID[,ID…]", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// Show what would change, and write nothing
    #[arg(long, conflicts_with = "check")]
    pub dry_run: bool,
    /// List the files that would change, and write nothing
    #[arg(long)]
    pub check: bool,
}

#[derive(Debug, clap::Args)]
pub struct SetArgs {
    /// The locale, as its folder is called
    pub locale: String,
    /// The message or attribute: error-2700, error-2700.user, -service
    #[arg(value_name = "ID[.ATTRIBUTE]", allow_hyphen_values = true)]
    pub place: Place,
    /// The text, or - for standard input
    #[arg(allow_hyphen_values = true)]
    pub text: String,
    #[command(flatten)]
    pub edit: EditArgs,
}

#[derive(Debug, clap::Args)]
pub struct RemoveArgs {
    /// The locale, as its folder is called
    pub locale: String,
    /// The message or attribute: error-2700, error-2700.user, -service
    #[arg(value_name = "ID[.ATTRIBUTE]", allow_hyphen_values = true)]
    pub place: Place,
    #[command(flatten)]
    pub edit: EditArgs,
}

#[derive(Debug, clap::Args)]
pub struct RenameArgs {
    /// The message, or with its - the term
    #[arg(value_parser = whole_message, allow_hyphen_values = true)]
    pub old: Place,
    /// Its new id
    #[arg(value_parser = whole_message, allow_hyphen_values = true)]
    pub new: Place,
    #[command(flatten)]
    pub edit: EditArgs,
}

#[derive(Debug, clap::Args)]
pub struct ReviewArgs {
    /// The locale, as its folder is called
    pub locale: String,
    /// The messages; terms, such as -service, behind --
    #[arg(value_name = "ID", value_parser = whole_message, required_unless_present = "all")]
    pub ids: Vec<Place>,
    /// All messages of the locale
    #[arg(long, conflicts_with = "ids")]
    pub all: bool,
    /// What they are from now on: draft, read-back or reviewed
    #[arg(long = "as", value_name = "STATE", default_value = "reviewed")]
    pub state: State,
    #[command(flatten)]
    pub edit: EditArgs,
}

#[derive(Debug, clap::Args)]
pub struct DiffArgs {
    /// Since when: a revision of git, or a folder with the texts of then
    #[arg(value_name = "REV|DIR")]
    pub since: String,
    /// The folder: DIR/LOCALE/*.ftl
    #[arg(long, value_name = "DIR", default_value = "locales")]
    pub dir: PathBuf,
    /// The locale whose changes are asked for
    #[arg(long, value_name = "ID", default_value = REFERENCE)]
    pub locale: String,
    #[command(flatten)]
    pub format: FormatArgs,
}

#[derive(Debug, clap::Args)]
pub struct ServeArgs {
    /// The folder: DIR/LOCALE/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub folder: PathBuf,
    /// The folder is an overlay, which may refer to the built-in texts
    #[arg(long)]
    pub overlay: bool,
    /// The port; 0 takes any that is free
    #[arg(long, value_name = "N", default_value_t = 4800)]
    pub port: u16,
    /// The address or name to listen on; with any but this machine's own, others can read the texts, and
    /// whoever listens to the network sees the token, which lets them write
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1")]
    pub host: String,
    /// Open the page in the browser
    #[arg(long)]
    pub open: bool,
    /// Let nobody write
    #[arg(long)]
    pub read_only: bool,
}

#[derive(Debug, clap::Args)]
pub struct BookArgs {
    /// The folder to write into; it is made if there is none
    #[arg(value_name = "OUT")]
    pub folder: PathBuf,
    /// The folder of the texts: DIR/LOCALE/*.ftl
    #[arg(long, value_name = "DIR", default_value = "locales")]
    pub dir: PathBuf,
    /// The folder is an overlay, which may refer to the built-in texts
    #[arg(long)]
    pub overlay: bool,
    /// What the book is called
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "Error codes of Gengo’s API"
    )]
    pub title: String,
}

/// An id, of a whole message.
fn whole_message(id: &str) -> Result<Place, String> {
    let place: Place = id
        .parse()
        .map_err(|error: ParsePlaceError| error.to_string())?;
    match place.attribute {
        None => Ok(place),
        Some(_) => Err("a whole message is wanted, no attribute".to_owned()),
    }
}

#[derive(Debug, clap::Args)]
pub struct PseudoArgs {
    /// The folder: DIR/en/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub folder: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Level {
    Note,
    Warning,
    Error,
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Note => Severity::Note,
            Level::Warning => Severity::Warning,
            Level::Error => Severity::Error,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum CheckFormat {
    Text,
    Json,
    Github,
    Sarif,
}

fn rules() -> PossibleValuesParser {
    PossibleValuesParser::new(Rule::ALL.iter().map(|rule| rule.id))
}

#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// The folder to write into; it is made if there is none
    #[arg(value_name = "OUT")]
    pub folder: PathBuf,
    /// What the files are to be
    #[arg(long, value_enum)]
    pub format: ExportFormat,
    /// Only these locales; may be given several times
    #[arg(long, value_name = "ID[,ID…]", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// Whose texts
    #[arg(long, value_enum, default_value_t = Audience::Both)]
    pub text: Audience,
    /// Only what a locale itself has, without the texts of the locales that it falls back to
    #[arg(long)]
    pub no_fallback: bool,
    #[command(flatten)]
    pub texts: TextsArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    Android,
    Apple,
    Ftl,
    Gettext,
    Java,
    Json,
    Php,
    Yaml,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Audience {
    Developer,
    User,
    Both,
}

/// Who reads.
#[derive(Debug, Default, clap::Args)]
#[command(next_help_heading = "Reader (the system's language unless one is given)")]
pub struct ReaderArgs {
    /// BCP-47 language ids, best first; may be given several times
    #[arg(
        long,
        value_name = "ID[,ID…]",
        value_delimiter = ',',
        value_parser = locale,
        conflicts_with_all = ["accept_language", "gengo_language"]
    )]
    locale: Vec<String>,
    /// The value of an HTTP Accept-Language header
    #[arg(long, value_name = "HEADER", conflicts_with = "gengo_language")]
    accept_language: Option<String>,
    /// One of Gengo's own language codes, such as es-la
    #[arg(long, value_name = "CODE", value_parser = gengo_language)]
    gengo_language: Option<GengoLanguage>,
}

impl ReaderArgs {
    /// Whether a pseudo-locale is asked for by name.
    fn wants_pseudo(&self) -> bool {
        let names = || Pseudo::ALL.iter().map(|pseudo| pseudo.locale());
        self.locale
            .iter()
            .any(|asked| names().any(|name| name.eq_ignore_ascii_case(asked)))
    }

    pub fn preferences(&self) -> Preferences {
        if let Some(header) = &self.accept_language {
            return Preferences::from_accept_language(header);
        }
        if let Some(language) = self.gengo_language {
            return language.into();
        }
        if self.locale.is_empty() {
            return Preferences::from_system();
        }
        // Each was parsed when the command line was.
        Preferences::from_ids(&self.locale).unwrap_or_default()
    }
}

/// Which texts.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Texts")]
pub struct TextsArgs {
    /// A folder of the form DIR/LOCALE/*.ftl to lay over the built-in texts; may be given
    /// several times, the last lies on top
    #[arg(long, value_name = "DIR")]
    overlay: Vec<PathBuf>,
}

impl TextsArgs {
    /// The catalog, without invisible marks around arguments. What cannot be used of the
    /// overlays is told on standard error.
    pub fn catalog(&self, reader: &ReaderArgs, output: &mut Output) -> Result<Catalog, String> {
        let builder = self.builder()?;
        let catalog = match reader.wants_pseudo() {
            true => builder.pseudo_locales().build(),
            false => builder.build(),
        };
        for problem in catalog.problems() {
            output.complain(&problem.to_string());
        }
        Ok(catalog)
    }

    /// What the catalog is made of, for one with more in it.
    pub fn builder(&self) -> Result<CatalogBuilder, String> {
        let mut builder = Catalog::builder().isolate_arguments(false);
        for folder in &self.overlay {
            if let Err(error) = folder.read_dir() {
                return Err(format!("{}: {error}", folder.display()));
            }
            builder = builder.overlay_folder(folder);
        }
        Ok(builder)
    }
}

/// How the result is printed.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Output")]
pub struct FormatArgs {
    /// For people, or one JSON document for programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Text,
    Json,
}

fn locale(id: &str) -> Result<String, ParseLocaleError> {
    Preferences::from_ids([id])?;
    Ok(id.to_owned())
}

fn gengo_language(code: &str) -> Result<GengoLanguage, ParseGengoLanguageError> {
    code.parse()
}

fn categories() -> impl TypedValueParser<Value = Category> {
    PossibleValuesParser::new(Category::ALL.iter().map(|category| category.id()))
        .try_map(|id| id.parse())
}
