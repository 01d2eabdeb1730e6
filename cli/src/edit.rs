//! What the commands that edit texts share: each plans its changes, checks the result and writes all of
//! it or nothing.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gengo_messages_translate::{EditError, Editor, ParsePlaceError, Place, Plan, text};

use crate::folder::{DirArgs, FolderArgs, OldFolder, Texts};
use crate::output::{Failure, Output, coloured, shown};

/// Options of the commands that edit texts.
#[derive(Debug, clap::Args)]
pub(crate) struct EditArgs {
    #[command(flatten)]
    pub(crate) texts: FolderArgs,
    /// Show what would change, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// Options of the commands that edit all files of locales at once.
#[derive(Debug, clap::Args)]
pub(crate) struct WholeArgs {
    #[command(flatten)]
    pub(crate) old: OldFolder,
    #[command(flatten)]
    pub(crate) dir: DirArgs,
    /// Change only these locales
    #[arg(long, value_name = "ID[,ID…]", value_delimiter = ',')]
    pub(crate) locale: Vec<String>,
    /// Show what would change, and write nothing
    #[arg(long, conflicts_with = "check")]
    pub(crate) dry_run: bool,
    /// List the files that would change, and write nothing
    #[arg(long)]
    pub(crate) check: bool,
}

/// The id of a whole message.
pub(crate) fn whole_message(id: &str) -> Result<Place, String> {
    let place: Place = id
        .parse()
        .map_err(|error: ParsePlaceError| error.to_string())?;
    match place.attribute {
        None => Ok(place),
        Some(_) => Err(format!(
            "{id:?} is an attribute; give the id of its message, {}",
            place.id
        )),
    }
}

/// The editor of a folder. If another program is editing it, says so once and waits.
pub(crate) fn editor(folder: &Path, output: &mut Output) -> Result<Editor, String> {
    let waits = || {
        let folder = folder.display();
        output.complain(&format!(
            "{folder}: waiting for another program that is editing this folder"
        ));
        true
    };
    Editor::open_and_tell(folder, waits).map_err(|error| error.to_string())
}

pub(crate) fn open(texts: Texts<'_>, output: &mut Output) -> Result<Editor, Failure> {
    let editor = editor(texts.path, output)?;
    Ok(match texts.is_overlay {
        true => editor.over_built_in(),
        false => editor,
    })
}

/// Makes one edit, unless it adds errors to the given locale or, without one, to any locale.
pub(crate) fn edit(
    args: &EditArgs,
    output: &mut Output,
    locale: Option<&str>,
    plan: impl Fn(&Editor) -> Result<Plan, EditError>,
) -> Result<ExitCode, Failure> {
    let texts = args.texts.texts(None, output);
    write(output, args.dry_run, false, |output| {
        let editor = open(texts, output)?;
        let plan = plan(&editor).map_err(|error| error.to_string())?;
        let verdict = editor.verdict(&plan, locale);
        // A change to English leaves the other locales outdated. Report that, but do not fail.
        if verdict.elsewhere > 0 {
            output.complain(&format!(
                "new findings in other locales: {}; run `check` to see them",
                verdict.elsewhere
            ));
        }
        if !verdict.findings.is_empty() {
            output.complain_page(&text(&verdict.after, &verdict.findings, true));
        }
        if verdict.is_refused() {
            output.complain("nothing was written: fix these errors first");
            return Ok(None);
        }
        Ok(Some((editor, plan)))
    })
}

/// The plan, and the editor that keeps other programs from editing until it is written; `None` if the
/// edit is refused, for reasons that were printed.
type Planned = Option<(Editor, Plan)>;

/// Edits a whole folder, or shows what would change.
pub(crate) fn edit_folder(
    args: &WholeArgs,
    output: &mut Output,
    plan: impl Fn(&Editor) -> Result<Plan, EditError>,
) -> Result<ExitCode, Failure> {
    let dir = args.dir.path(Some(&args.old), output);
    write(output, args.dry_run, args.check, |output| {
        let editor = editor(dir, output)?;
        let plan = plan(&editor).map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}

/// How many times to plan an edit if another program keeps changing the files.
const ATTEMPTS: usize = 5;

/// Writes the plan, or shows what would change.
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
            output.complain("nothing to change");
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
