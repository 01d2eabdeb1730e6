//! The commands that write texts: each plans, looks at what it would do, and writes it whole.

use std::fmt::Write as _;
use std::io::Read as _;
use std::process::ExitCode;

use gengo_messages_translate::{EditError, Editor, Finding, Plan, Severity, text};

use crate::args::{
    EditArgs, FmtArgs, NewArgs, PseudoArgs, RemoveArgs, RenameArgs, ReviewArgs, SetArgs, SyncArgs,
};
use crate::output::{Failure, Output, coloured};

pub fn set(args: &SetArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let mut words = args.text.clone();
    if words == "-" {
        words.clear();
        let read = std::io::stdin().read_to_string(&mut words);
        read.map_err(|error| format!("standard input: {error}"))?;
    }
    edit(&args.edit, output, &|_| true, |editor| {
        editor.set(&args.locale, &args.place, words.trim_end())
    })
}

pub fn remove(args: &RemoveArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    // That it is missing then is what was asked for.
    let is_fault = |finding: &Finding| !finding.rule.id.starts_with("missing-");
    edit(&args.edit, output, &is_fault, |editor| {
        editor.remove(&args.locale, &args.place)
    })
}

pub fn rename(args: &RenameArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit(&args.edit, output, &|_| true, |editor| {
        editor.rename(&args.old.id, &args.new.id)
    })
}

pub fn review(args: &ReviewArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let ids: Vec<_> = args.ids.iter().map(|place| place.id.clone()).collect();
    edit(&args.edit, output, &|_| false, |editor| {
        editor.review(&args.locale, &ids, args.state)
    })
}

pub fn new(args: &NewArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    edit(&args.edit, output, &|_| false, |editor| {
        editor.create(&args.locale)
    })
}

pub fn sync(args: &SyncArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let (_editor, plan) = planned(&args.folder, |editor| editor.sync(&args.locale))?;
    write(plan, args.dry_run, args.check, output)
}

pub fn fmt(args: &FmtArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let (_editor, plan) = planned(&args.folder, |editor| editor.format(&args.locale))?;
    write(plan, args.dry_run, args.check, output)
}

pub fn pseudo(args: &PseudoArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let (_editor, plan) = planned(&args.folder, Editor::pseudo)?;
    write(plan, false, false, output)
}

/// A plan, and the editor that keeps others from editing until it is written.
fn planned(
    folder: &std::path::Path,
    plan: impl FnOnce(&Editor) -> Result<Plan, EditError>,
) -> Result<(Editor, Plan), Failure> {
    let editor = Editor::open(folder).map_err(|error| error.to_string())?;
    let plan = plan(&editor).map_err(|error| error.to_string())?;
    Ok((editor, plan))
}

/// Makes one edit, unless it brings in errors that are faults.
fn edit(
    args: &EditArgs,
    output: &mut Output,
    is_fault: &dyn Fn(&Finding) -> bool,
    plan: impl FnOnce(&Editor) -> Result<Plan, EditError>,
) -> Result<ExitCode, Failure> {
    let (editor, plan) = planned(&args.dir, plan)?;
    let (after, mut found) = editor.preview(&plan);
    found.retain(|finding| is_fault(finding));
    let is_refused = found.iter().any(|f| f.rule.severity == Severity::Error);
    if !found.is_empty() {
        output.complain_page(&text(&after, &found, true));
    }
    if is_refused {
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
