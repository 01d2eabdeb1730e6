//! `check`: finds mistakes in texts.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::mem::ManuallyDrop;
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, Command, Error, ValueEnum};
use gengo_messages_translate::{
    Example, Finding, Folder, Rule, Severity, Watch, check_once, github, sarif, text,
};

use crate::edit::{address, open};
use crate::folder::{FolderArgs, OldFolder};
use crate::output::{BOLD, Failure, Output};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages check
  gengo-messages check --locale de,fr --deny note
  gengo-messages check --rule missing-variable --format json
  gengo-messages check --overlay own-texts
  gengo-messages check --explain plural-missing
  gengo-messages check --fix
  gengo-messages check --watch

docs/checks.md lists the rules. To allow a finding, write `# check: allow RULE: why` in the
message's comment, or add it to check.toml in the folder.

Exit status: 0, 1 if there are findings at the denied level or above, 2 for wrong usage or a folder
that cannot be read.";

#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) old: OldFolder,
    #[command(flatten)]
    pub(crate) texts: FolderArgs,
    /// Show only findings in these locales
    #[arg(long, value_name = "ID[,ID…]", value_delimiter = ',')]
    pub(crate) locale: Vec<String>,
    /// Show only findings of these rules
    #[arg(long, value_name = "RULE[,RULE…]", value_delimiter = ',')]
    #[arg(value_parser = RuleParser, hide_possible_values = true)]
    pub(crate) rule: Vec<String>,
    /// Fail on findings at this level or above
    #[arg(long, value_name = "LEVEL", value_enum, default_value_t = Level::Error)]
    pub(crate) deny: Level,
    /// Check again whenever a file is saved, until stopped
    #[arg(long, conflicts_with_all = ["fix", "explain"])]
    pub(crate) watch: bool,
    /// First fix byte-order marks and line endings in all files
    #[arg(long, conflicts_with_all = ["locale", "rule"])]
    pub(crate) fix: bool,
    /// Explain a rule with an example, and check nothing
    #[arg(long, value_name = "RULE", value_parser = RuleParser, hide_possible_values = true)]
    pub(crate) explain: Option<String>,
    /// Choose the output format
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(crate) format: CheckFormat,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Level {
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
pub(crate) enum CheckFormat {
    Text,
    Json,
    Github,
    Sarif,
}

/// Reads the id of a rule. Completions offer all ids; an error names the nearest one.
#[derive(Clone)]
struct RuleParser;

impl TypedValueParser for RuleParser {
    type Value = String;

    fn parse_ref(&self, command: &Command, _: Option<&Arg>, id: &OsStr) -> Result<String, Error> {
        let id = id.to_string_lossy();
        if Rule::named(&id).is_some() {
            return Ok(id.into_owned());
        }
        let near = Rule::nearest(&id).map(|near| format!("did you mean {}? ", near.id));
        let near = near.unwrap_or_default();
        let message = format!("unknown rule {id:?}; {near}docs/checks.md lists the rules\n");
        Err(Error::raw(ErrorKind::InvalidValue, message).with_cmd(command))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let ids = Rule::ALL.iter().map(|rule| rule.id);
        Some(Box::new(ids.map(PossibleValue::new)))
    }
}

pub(crate) fn run(args: &CheckArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    if let Some(rule) = args.explain.as_deref().and_then(Rule::named) {
        return output.print(explain(rule).as_bytes());
    }
    let texts = args.texts.texts(Some(args.old.or_locale()), output);
    let read = || -> Result<Folder, String> {
        let folder = texts.open()?;
        folder.reference().map_err(|error| error.to_string())?;
        knows_locales(&folder, args)?;
        Ok(folder)
    };
    let found_in = |folder: &Folder| {
        let mut found = check_once(folder);
        address(texts, &mut found);
        found
    };
    if args.fix {
        let editor = open(texts, output)?;
        let written = editor.fix().write().map_err(|error| error.to_string())?;
        for path in written {
            output.complain(&format!("{}: fixed", path.display()));
        }
    }
    if args.watch {
        // A locale that is unknown now is mistyped; one that is gone later may come back.
        if let Ok(folder) = texts.open() {
            knows_locales(&folder, args)?;
        }
        return watch(args, texts.path, output, || {
            read().map(|folder| (found_in(&folder), folder))
        });
    }
    // The program ends soon, which frees its memory faster.
    let folder = ManuallyDrop::new(read()?);
    let found = found_in(&folder);
    print(args, output, &folder, found)
}

/// Checks that the folder has the locales that are asked for.
fn knows_locales(folder: &Folder, args: &CheckArgs) -> Result<(), String> {
    let asked = args.locale.iter().map(String::as_str);
    let known = folder.has_locales(asked);
    known.map_err(|error| format!("{}: {error}", folder.path().display()))
}

fn print(
    args: &CheckArgs,
    output: &mut Output,
    folder: &Folder,
    mut findings: Vec<Finding>,
) -> Result<ExitCode, Failure> {
    findings.retain(|finding| {
        let locale = args.locale.is_empty() || args.locale.contains(&finding.locale);
        let rule = args.rule.is_empty() || args.rule.iter().any(|rule| rule == finding.rule.id);
        locale && rule
    });
    match args.format {
        CheckFormat::Text => {
            let mut page = text(folder, &findings, true);
            let count = |severity| {
                let of = findings.iter().filter(|f| f.rule.severity == severity);
                let count = of.count();
                format!("{count} {severity}{}", if count == 1 { "" } else { "s" })
            };
            let counts = [Severity::Error, Severity::Warning, Severity::Note].map(count);
            let _ = writeln!(page, "{}", counts.join(", "));
            output.print(page.as_bytes())?
        }
        CheckFormat::Json => output.print_json(&findings)?,
        CheckFormat::Github => output.print(github(&findings).as_bytes())?,
        CheckFormat::Sarif => output.print_json(&sarif(&findings))?,
    };
    let deny = Severity::from(args.deny);
    let denied = findings.iter().any(|finding| finding.rule.severity >= deny);
    Ok(ExitCode::from(u8::from(denied)))
}

/// Prints the findings now, and again whenever something in the folder changes.
fn watch(
    args: &CheckArgs,
    path: &Path,
    output: &mut Output,
    read: impl Fn() -> Result<(Vec<Finding>, Folder), String>,
) -> Result<ExitCode, Failure> {
    let (changed, changes) = mpsc::channel();
    let _watch = Watch::begin(path, move || {
        let _ = changed.send(());
    })
    .map_err(|error| format!("{}: {error}", path.display()))?;
    loop {
        match read() {
            Ok((found, folder)) => {
                output.clear()?;
                print(args, output, &folder, found)?;
            }
            // A folder may be missing for a moment while it is replaced.
            Err(error) => output.complain(&error),
        }
        if changes.recv().is_err() {
            return Ok(ExitCode::SUCCESS);
        }
    }
}

fn explain(rule: &Rule) -> String {
    let mut page = format!(
        "{BOLD}{}{BOLD:#} ({})\n\n{}\n",
        rule.id, rule.severity, rule.why
    );
    if let Some(english) = rule.right.english {
        page += &shown("English", english);
    }
    let beside = |example: &Example| -> String {
        let files = example.beside.iter();
        files.map(|(path, text)| shown(path, text)).collect()
    };
    if let Some(wrong) = rule.wrong {
        page += &(shown("Wrong", wrong.text) + &beside(&wrong));
    }
    page + &shown("Right", rule.right.text) + &beside(&rule.right)
}

/// A text line by line, with invisible characters made visible.
fn shown(title: &str, text: &str) -> String {
    let mut shown = format!("\n{title}:\n");
    for line in text.split_inclusive('\n') {
        let (line, end) = match line.strip_suffix('\n') {
            Some(line) => (line, ""),
            None => (line, " (no line ending)"),
        };
        let visible = |c: char| match c {
            c if c.is_control() => c.escape_default().to_string(),
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => c.escape_unicode().to_string(),
            c => c.to_string(),
        };
        let line: String = line.chars().map(visible).collect();
        let _ = writeln!(shown, "  {line}{end}");
    }
    shown
}
