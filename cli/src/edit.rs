//! What the commands that write texts have in common: each plans, looks at what it would do, and writes
//! it whole.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gengo_messages_translate::{EditError, Editor, ParsePlaceError, Place, Plan, text};

use crate::output::{Failure, Output, coloured};

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

/// A plan, and the editor that keeps others from editing until it is written.
pub(crate) fn planned(
    folder: &Path,
    output: &mut Output,
    plan: impl FnOnce(&Editor) -> Result<Plan, EditError>,
) -> Result<(Editor, Plan), Failure> {
    let editor = editor(folder, output)?;
    let plan = plan(&editor).map_err(|error| error.to_string())?;
    Ok((editor, plan))
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
    plan: impl FnOnce(&Editor) -> Result<Plan, EditError>,
) -> Result<ExitCode, Failure> {
    let editor = open(args, output)?;
    let plan = plan(&editor).map_err(|error| error.to_string())?;
    let verdict = editor.verdict(&plan, locale);
    // When English changes, the others have to follow: that is told, and no fault.
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
        return Ok(ExitCode::from(1));
    }
    write(plan, args.dry_run, false, output)
}

/// Writes a plan, or shows what it would do.
pub(crate) fn write(
    plan: Plan,
    dry: bool,
    check: bool,
    output: &mut Output,
) -> Result<ExitCode, Failure> {
    if plan.is_empty() {
        output.complain("there is nothing to change");
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = String::new();
    if dry {
        page = coloured(&plan.diff());
    } else if check {
        for path in plan.paths() {
            let _ = writeln!(page, "{}", path.display());
        }
    } else {
        let written = plan.write().map_err(|error| error.to_string())?;
        for path in written {
            let _ = writeln!(page, "{}", path.display());
        }
    }
    output.print(page.as_bytes())?;
    Ok(ExitCode::from(u8::from(check)))
}
