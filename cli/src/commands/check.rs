//! `check`: what is wrong with texts.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc;

use clap::ValueEnum;
use clap::builder::PossibleValuesParser;
use gengo_messages_translate::{
    Example, Finding, Folder, Rule, Severity, Watch, check_once, github, sarif, text,
};

use crate::edit;
use crate::output::{BOLD, Failure, Output};

pub(crate) const HELP: &str = "\
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

#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    /// The folder: DIR/LOCALE/**/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub(crate) folder: PathBuf,
    /// Only findings in these locales; may be given several times
    #[arg(long, value_name = "ID[,ID…]", value_delimiter = ',')]
    pub(crate) locale: Vec<String>,
    /// Only findings of these rules; may be given several times
    #[arg(long, value_name = "RULE[,RULE…]", value_delimiter = ',', value_parser = rules())]
    pub(crate) rule: Vec<String>,
    /// The lowest level that is a failure
    #[arg(long, value_enum, default_value_t = Level::Error)]
    pub(crate) deny: Level,
    /// Print afresh whenever a file of the folder is saved, until stopped
    #[arg(long, conflicts_with_all = ["fix", "explain"])]
    pub(crate) watch: bool,
    /// Mend first what is safe to mend in all files: byte-order marks and line ends
    #[arg(long, conflicts_with_all = ["locale", "rule"])]
    pub(crate) fix: bool,
    /// The folder is an overlay: check it over the built-in texts, which it may refer to and need
    /// not repeat
    #[arg(long)]
    pub(crate) overlay: bool,
    /// Say what a rule is about, with an example, and check nothing
    #[arg(long, value_name = "RULE", value_parser = rules())]
    pub(crate) explain: Option<String>,
    /// For people, for programs, for GitHub's workflows, or for code scanners
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

fn rules() -> PossibleValuesParser {
    PossibleValuesParser::new(Rule::ALL.iter().map(|rule| rule.id))
}

pub(crate) fn run(args: &CheckArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    if let Some(rule) = args.explain.as_deref().and_then(Rule::named) {
        return output.print(explain(rule).as_bytes());
    }
    let read = || -> Result<Folder, String> {
        let folder = Folder::read(&args.folder).map_err(|error| error.to_string())?;
        let folder = match args.overlay {
            true => folder.over_built_in(),
            false => folder,
        };
        folder.reference().map_err(|error| error.to_string())?;
        Ok(folder)
    };
    if args.fix {
        let editor = edit::editor(&args.folder, output)?;
        let written = editor.fix().write().map_err(|error| error.to_string())?;
        for path in written {
            output.complain(&format!("{}: mended", path.display()));
        }
    }
    if args.watch {
        return watch(args, output, || {
            read().map(|folder| (check_once(&folder), folder))
        });
    }
    let folder = read()?;
    let found = check_once(&folder);
    print(args, output, &folder, found)
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

/// Prints what a check finds, now and whenever something in the folder changes.
fn watch(
    args: &CheckArgs,
    output: &mut Output,
    read: impl Fn() -> Result<(Vec<Finding>, Folder), String>,
) -> Result<ExitCode, Failure> {
    let (changed, changes) = mpsc::channel();
    let _watch = Watch::begin(&args.folder, move || {
        let _ = changed.send(());
    })
    .map_err(|error| format!("{}: {error}", args.folder.display()))?;
    loop {
        match read() {
            Ok((found, folder)) => {
                output.clear()?;
                print(args, output, &folder, found)?;
            }
            // A folder may be away for a moment.
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

/// A text, line by line, with what cannot be seen made visible.
fn shown(title: &str, text: &str) -> String {
    let mut shown = format!("\n{title}:\n");
    for line in text.split_inclusive('\n') {
        let (line, end) = match line.strip_suffix('\n') {
            Some(line) => (line, ""),
            None => (line, " (no end of line)"),
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
