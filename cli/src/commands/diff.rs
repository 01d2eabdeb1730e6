//! `diff`: shows what has changed for translators.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use gengo_messages_translate::{Change, Difference, Folder, diff, outdated};

use crate::folder::{FolderArgs, Texts};
use crate::format::{Format, FormatArgs};
use crate::output::{BOLD, DIM, Failure, GREEN, Output, RED, harmless};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages diff HEAD~10
  gengo-messages diff v1.0 --dir own-texts --format json
  gengo-messages diff ../last-release/locales
  gengo-messages diff --locale de

Without REV or DIR, shows what has changed in the source language since the texts of the locale were translated.";

#[derive(Debug, clap::Args)]
pub(crate) struct DiffArgs {
    /// Compare with this Git revision, or with the texts in this folder
    #[arg(value_name = "REV|DIR", required_unless_present = "locale")]
    pub(crate) since: Option<String>,
    #[command(flatten)]
    pub(crate) texts: FolderArgs,
    /// Show the changes in this locale instead of the source language
    #[arg(long, value_name = "ID")]
    pub(crate) locale: Option<String>,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

pub(crate) fn run(args: &DiffArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let texts = args.texts.texts(None, output);
    let new = texts.read()?;
    let found = match (&args.since, &args.locale) {
        (Some(since), locale) => since_then(since, texts, &new, locale.as_deref())?,
        (None, Some(locale)) if new.locales().any(|own| own == locale) => outdated(&new, locale),
        (None, locale) => {
            let locale = locale.as_deref().unwrap_or_default();
            let reason = new.unknown_locale(locale);
            return Err(Failure::Message(format!(
                "{}: {reason}",
                texts.path.display()
            )));
        }
    };
    match args.format.format {
        Format::Json => output.print_json(&found),
        Format::Text => {
            let mut page: String = found.iter().map(shown).collect();
            let count = |change| found.iter().filter(|own| own.change == change).count();
            let _ = writeln!(
                page,
                "{} new, {} changed, {} removed",
                count(Change::New),
                count(Change::Changed),
                count(Change::Removed)
            );
            output.print(page.as_bytes())
        }
    }
}

/// What has changed in a locale, or in English, since a revision or in comparison with another folder.
fn since_then(
    since: &str,
    texts: Texts<'_>,
    new: &Folder,
    locale: Option<&str>,
) -> Result<Vec<Difference>, Failure> {
    let old = match Path::new(since) {
        folder if folder.is_dir() => Folder::read(folder).map_err(|error| error.to_string())?,
        _ => revision(since, texts.path)?,
    };
    let locale = match locale {
        Some(locale) => locale,
        None => new.reference().map_err(|error| error.to_string())?,
    };
    let mut known = old.locales().chain(new.locales());
    if !known.any(|own| own == locale) {
        let reason = format!(
            "unknown locale {locale:?}: neither {} nor {since} has it",
            texts.path.display()
        );
        return Err(Failure::Message(reason));
    }
    Ok(diff(&old, new, locale))
}

fn shown(own: &Difference) -> String {
    let change = match own.change {
        Change::New => "new",
        Change::Changed => "changed",
        Change::Removed => "removed",
    };
    let place = format!("{}:{}", crate::output::shown(&own.path), own.line);
    let mut page = format!("{change} {BOLD}{}{BOLD:#} {DIM}{place}{DIM:#}\n", own.id);
    for (text, sign, style) in [(&own.old, '-', RED), (&own.new, '+', GREEN)] {
        for line in text.iter().flat_map(|text| text.lines()) {
            let other = if sign == '-' { &own.new } else { &own.old };
            let is_in_both = other
                .iter()
                .flat_map(|text| text.lines())
                .any(|own| own == line);
            if !is_in_both || own.change != Change::Changed {
                let _ = writeln!(page, "  {style}{sign} {}{style:#}", harmless(line));
            }
        }
    }
    page + "\n"
}

/// The texts of a folder as of a revision of its repository.
fn revision(revision: &str, folder: &Path) -> Result<Folder, String> {
    let git = |args: &[&str]| -> Result<Vec<u8>, String> {
        let output = Command::new("git")
            .arg("-C")
            .arg(folder)
            .args(args)
            .output()
            .map_err(|error| format!("cannot run git to read {revision:?}: {error}"))?;
        match output.status.success() {
            true => Ok(output.stdout),
            false => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
        }
    };
    // Git must not take a name that begins with a hyphen for an option.
    let commit = format!("{revision}^{{commit}}");
    let commit = git(&[
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &commit,
    ]);
    let commit = commit.map_err(|error| match error.is_empty() {
        true => format!("{revision:?} is neither a folder nor a revision in Git"),
        false => error,
    })?;
    let commit = String::from_utf8_lossy(&commit).trim().to_owned();
    let names = git(&["ls-tree", "-r", "-z", "--name-only", &commit, "--", "."])?;
    let names = String::from_utf8_lossy(&names).into_owned();
    let mut files: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for name in names.split('\0').filter(|name| name.ends_with(".ftl")) {
        let bytes = git(&["show", &format!("{commit}:./{name}")])?;
        files.push((folder.join(name), bytes));
    }
    if files.is_empty() {
        return Err(format!(
            "{}: {revision} has no texts in this folder",
            folder.display()
        ));
    }
    Ok(Folder::of(folder, files))
}
