//! The commands that write texts: each plans, looks at what it would do, and writes it whole.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;

use gengo_messages_translate::{EditError, Editor, Plan, text};

use crate::args::{
    EditArgs, NewArgs, PseudoArgs, RemoveArgs, RenameArgs, ReviewArgs, SetArgs, WholeArgs,
};
use crate::output::{Failure, Output, coloured};

pub fn set(args: &SetArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let mut words = args.text.clone();
    if words == "-" {
        words.clear();
        let read = std::io::stdin().read_to_string(&mut words);
        read.map_err(|error| format!("standard input: {error}"))?;
    }
    edit(&args.edit, output, Some(&args.locale), |editor| {
        editor.set(&args.locale, &args.place, words.trim_end())
    })
}

pub fn remove(args: &RemoveArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit(&args.edit, output, Some(&args.locale), |editor| {
        editor.remove(&args.locale, &args.place)
    })
}

pub fn rename(args: &RenameArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit(&args.edit, output, None, |editor| {
        editor.rename(&args.old.id, &args.new.id)
    })
}

pub fn review(args: &ReviewArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let ids: Vec<_> = args.ids.iter().map(|place| place.id.clone()).collect();
    let editor = open(&args.edit, output)?;
    let plan = editor.review(&args.locale, &ids, args.state);
    let plan = plan.map_err(|error| error.to_string())?;
    write(plan, args.edit.dry_run, false, output)
}

pub fn new(args: &NewArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let editor = open(&args.edit, output)?;
    let plan = editor.create(&args.locale);
    let plan = plan.map_err(|error| error.to_string())?;
    write(plan, args.edit.dry_run, false, output)
}

pub fn sync(args: &WholeArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let (_editor, plan) = planned(&args.folder, output, |editor| editor.sync(&args.locale))?;
    write(plan, args.dry_run, args.check, output)
}

pub fn fmt(args: &WholeArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let (_editor, plan) = planned(&args.folder, output, |editor| editor.format(&args.locale))?;
    write(plan, args.dry_run, args.check, output)
}

pub fn pseudo(args: &PseudoArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let (_editor, plan) = planned(&args.folder, output, Editor::pseudo)?;
    write(plan, false, false, output)
}

/// A plan, and the editor that keeps others from editing until it is written.
fn planned(
    folder: &Path,
    output: &mut Output,
    plan: impl FnOnce(&Editor) -> Result<Plan, EditError>,
) -> Result<(Editor, Plan), Failure> {
    let editor = editor(folder, output)?;
    let plan = plan(&editor).map_err(|error| error.to_string())?;
    Ok((editor, plan))
}

/// The editor of a folder. That somebody else edits it is told, if it takes them long.
pub fn editor(folder: &Path, output: &mut Output) -> Result<Editor, String> {
    let waits = || {
        let folder = folder.display();
        output.complain(&format!(
            "{folder}: somebody else is editing it; waiting for them"
        ));
        true
    };
    Editor::open_and_tell(folder, waits).map_err(|error| error.to_string())
}

fn open(args: &EditArgs, output: &mut Output) -> Result<Editor, Failure> {
    let editor = editor(&args.dir, output)?;
    Ok(match args.overlay {
        true => editor.over_built_in(),
        false => editor,
    })
}

/// Makes one edit, unless it brings errors into the locale that is edited, or into any.
fn edit(
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
fn write(plan: Plan, dry: bool, check: bool, output: &mut Output) -> Result<ExitCode, Failure> {
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
