//! What the commands that write texts have in common: each plans, looks at what it would do, and writes
//! it whole.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gengo_messages_translate::{EditError, Editor, ParsePlaceError, Place, Plan, text};

use crate::output::{Failure, Output, coloured, shown};

/// How texts are edited.
#[derive(Debug, clap::Args)]
pub(crate) struct EditArgs {
    /// The folder: DIR/LOCALE/**/*.ftl
    #[arg(long, value_name = "DIR", default_value = "locales")]
    pub(crate) dir: PathBuf,
    /// The folder is an overlay, which may refer to the built-in texts
    #[arg(long)]
    pub(crate) overlay: bool,
    /// Show what would change, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// What is done to all files of locales at once.
#[derive(Debug, clap::Args)]
pub(crate) struct WholeArgs {
    /// The folder: DIR/LOCALE/**/*.ftl
    #[arg(value_name = "DIR", default_value = "locales")]
    pub(crate) folder: PathBuf,
    /// Only these locales; may be given several times
    #[arg(long, value_name = "ID[,ID…]", value_delimiter = ',')]
    pub(crate) locale: Vec<String>,
    /// Show what would change, and write nothing
    #[arg(long, conflicts_with = "check")]
    pub(crate) dry_run: bool,
    /// List the files that would change, and write nothing
    #[arg(long)]
    pub(crate) check: bool,
}

/// An id, of a whole message.
pub(crate) fn whole_message(id: &str) -> Result<Place, String> {
    let place: Place = id
        .parse()
        .map_err(|error: ParsePlaceError| error.to_string())?;
    match place.attribute {
        None => Ok(place),
        Some(_) => Err("a whole message is wanted, no attribute".to_owned()),
    }
}

/// The editor of a folder. That somebody else edits it is told, if it takes them long.
pub(crate) fn editor(folder: &Path, output: &mut Output) -> Result<Editor, String> {
    let waits = || {
        let folder = folder.display();
        output.complain(&format!(
            "{folder}: somebody else is editing it; waiting for them"
        ));
        true
    };
    Editor::open_and_tell(folder, waits).map_err(|error| error.to_string())
}

pub(crate) fn open(args: &EditArgs, output: &mut Output) -> Result<Editor, Failure> {
    let editor = editor(&args.dir, output)?;
    Ok(match args.overlay {
        true => editor.over_built_in(),
        false => editor,
    })
}

/// Makes one edit, unless it brings errors into the locale that is edited, or into any.
pub(crate) fn edit(
    args: &EditArgs,
    output: &mut Output,
    locale: Option<&str>,
    plan: impl Fn(&Editor) -> Result<Plan, EditError>,
) -> Result<ExitCode, Failure> {
    write(output, args.dry_run, false, |output| {
        let editor = open(args, output)?;
        let plan = plan(&editor).map_err(|error| error.to_string())?;
        let verdict = editor.verdict(&plan, locale);
        // A change to English leaves the other locales outdated. Report that, but do not fail.
        if verdict.elsewhere > 0 {
            output.complain(&format!(
                "{} new findings in other locales; `check` shows them",
                verdict.elsewhere
            ));
        }
        if !verdict.findings.is_empty() {
            output.complain_page(&text(&verdict.after, &verdict.findings, true));
        }
        if verdict.is_refused() {
            output.complain("nothing was written, because of these errors");
            return Ok(None);
        }
        Ok(Some((editor, plan)))
    })
}

/// What is to be written, and the editor that keeps others from editing until it is; `None` if it is
/// refused, for reasons that were given.
type Planned = Option<(Editor, Plan)>;

/// Edits a whole folder, or shows what that would do.
pub(crate) fn edit_folder(
    args: &WholeArgs,
    output: &mut Output,
    plan: impl Fn(&Editor) -> Result<Plan, EditError>,
) -> Result<ExitCode, Failure> {
    write(output, args.dry_run, args.check, |output| {
        let editor = editor(&args.folder, output)?;
        let plan = plan(&editor).map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}

/// How many times to plan an edit if another program keeps changing the files.
const ATTEMPTS: usize = 5;

/// Writes what is planned, or shows what it would do.
pub(crate) fn write(
    output: &mut Output,
    dry: bool,
    check: bool,
    planned: impl Fn(&mut Output) -> Result<Planned, Failure>,
) -> Result<ExitCode, Failure> {
    let mut attempts = 1..=ATTEMPTS;
    let page = loop {
        attempts.next();
        let Some((_editor, plan)) = planned(output)? else {
            return Ok(ExitCode::from(1));
        };
        if plan.is_empty() {
            output.complain("there is nothing to change");
            return Ok(ExitCode::SUCCESS);
        }
        if dry {
            break coloured(&plan.diff());
        }
        if check {
            break list(plan.paths());
        }
        match plan.write() {
            Ok(written) => break list(written.iter().map(PathBuf::as_path)),
            Err(failed) if failed.is_conflict() && !attempts.is_empty() => {}
            Err(failed) => return Err(failed.to_string().into()),
        }
    };
    output.print(page.as_bytes())?;
    Ok(ExitCode::from(u8::from(check)))
}

fn list<'p>(paths: impl Iterator<Item = &'p Path>) -> String {
    paths.fold(String::new(), |mut page, path| {
        let _ = writeln!(page, "{}", shown(path));
        page
    })
}
