//! What the commands that edit texts share: each plans its changes, checks the result and writes all of
//! it or nothing.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gengo_messages_translate::{
    EditError, Editor, Finding, ParsePlaceError, Place, Plan, State, text,
};

use crate::folder::{FolderArgs, OldFolder, Texts};
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
    pub(crate) texts: FolderArgs,
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
    let place = place(id).map_err(|error| error.to_string())?;
    match place.attribute {
        None => Ok(place),
        Some(_) => Err(format!(
            "{id:?} is an attribute; give the id of its message, {}",
            place.id
        )),
    }
}

/// The editor of a folder, which may be an overlay that does not exist yet. If another program is editing it, says so once
/// and waits.
pub(crate) fn open(texts: Texts<'_>, output: &mut Output) -> Result<Editor, Failure> {
    texts.expect_default()?;
    let waits = || {
        let folder = texts.path.display();
        output.complain(&format!(
            "{folder}: waiting for another program that is editing this folder"
        ));
        true
    };
    let editor = match texts.is_overlay {
        true => Editor::open_overlay(texts.path, waits),
        false => Editor::open_and_tell(texts.path, waits),
    };
    Ok(editor.map_err(|error| error.to_string())?)
}

/// A message or attribute on the command line. A number stands for the message of that code.
pub(crate) fn place(text: &str) -> Result<Place, ParsePlaceError> {
    let id = text.split('.').next().unwrap_or_default();
    let is_code = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    let with_id = format!("code{}", &text[id.len()..]).parse::<Place>();
    match with_id {
        Ok(any) if is_code => Ok(Place {
            id: id.to_owned(),
            ..any
        }),
        _ => text.parse(),
    }
}

/// The place with the id of the code's message, if it was given by a number.
pub(crate) fn resolved(editor: &Editor, place: &Place) -> Place {
    let is_code = place.id.starts_with(|c: char| c.is_ascii_digit());
    let id = match is_code {
        true => editor.folder().message_of_code(&place.id),
        false => place.id.clone(),
    };
    Place {
        id,
        attribute: place.attribute.clone(),
    }
}

/// Makes one edit, unless it adds errors to the given locale or, without one, to any locale.
pub(crate) fn edit(
    args: &EditArgs,
    output: &mut Output,
    locale: Option<&str>,
    plan: impl Fn(&Editor) -> Result<Plan, EditError>,
) -> Result<ExitCode, Failure> {
    let texts = args.texts.texts(None, output);
    write(texts, output, args.dry_run, false, |output| {
        let editor = open(texts, output)?;
        let editor = match locale {
            Some(locale) => editor.in_locale(locale),
            None => editor,
        };
        let plan = match plan(&editor) {
            Ok(plan) => plan,
            Err(error) if error.is_unknown_message() => {
                output.complain(&texts.addressed(&error.to_string()));
                output.complain("nothing was written");
                return Ok(None);
            }
            Err(error) => return Err(error.to_string().into()),
        };
        let mut verdict = editor.verdict(&plan, locale);
        address(texts, &mut verdict.findings);
        // A change to English leaves the other locales outdated. Report that, but do not fail.
        if verdict.elsewhere > 0 {
            output.complain(&texts.addressed(&format!(
                "new findings in other locales: {}; run `gengo-messages check` to see them",
                verdict.elsewhere
            )));
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

/// Makes the commands in the helps of findings name the folder.
pub(crate) fn address(texts: Texts<'_>, findings: &mut [Finding]) {
    for help in findings
        .iter_mut()
        .filter_map(|own| own.suggestion.as_mut())
    {
        *help = texts.addressed(help);
    }
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
    let texts = args.texts.texts(Some(args.old.or_locale()), output);
    write(texts, output, args.dry_run, args.check, |output| {
        let editor = open(texts, output)?;
        let plan = plan(&editor).map_err(|error| error.to_string())?;
        Ok(Some((editor, plan)))
    })
}

/// How many times to plan an edit if another program keeps changing the files.
const ATTEMPTS: usize = 5;

/// Writes the plan, or shows what would change.
pub(crate) fn write(
    texts: Texts<'_>,
    output: &mut Output,
    dry: bool,
    check: bool,
    planned: impl Fn(&mut Output) -> Result<Planned, Failure>,
) -> Result<ExitCode, Failure> {
    let mut attempts = 1..=ATTEMPTS;
    let page = loop {
        attempts.next();
        let planned = planned(output).map_err(|failure| match failure {
            Failure::Message(reason) => Failure::Message(texts.addressed(&reason)),
            other => other,
        });
        let Some((_editor, plan)) = planned? else {
            return Ok(ExitCode::from(1));
        };
        if plan.is_empty() {
            output.complain("nothing to change");
            return Ok(ExitCode::SUCCESS);
        }
        if dry {
            break coloured(&match plan.is_rename() {
                true => plan.short_diff(),
                false => plan.diff(),
            });
        }
        if check {
            break list(plan.paths());
        }
        let reviewed = plan.reviewed();
        let replaced: Vec<String> = plan.replaced_states().map(replaced_state).collect();
        match plan.write() {
            Ok(written) => {
                report_review(reviewed, output);
                replaced.iter().for_each(|line| output.complain(line));
                break list(written.iter().map(PathBuf::as_path));
            }
            Err(failed) if failed.is_conflict() && !attempts.is_empty() => {}
            Err(failed) => return Err(failed.to_string().into()),
        }
    };
    output.print(page.as_bytes())?;
    Ok(ExitCode::from(u8::from(check)))
}

/// Says what a review has marked.
fn report_review(reviewed: Option<(State, usize)>, output: &mut Output) {
    match reviewed {
        None => {}
        Some((state, 1)) => output.complain(&format!("1 message marked as {state}")),
        Some((state, count)) => output.complain(&format!("{count} messages marked as {state}")),
    }
}

/// Says that a message had been checked and no longer has that state.
fn replaced_state((before, after, ids): (State, State, &[String])) -> String {
    match ids {
        [id] => format!("{id} was {before} before; it is now {after}"),
        ids => format!(
            "{} messages were {before} before; they are now {after}",
            ids.len()
        ),
    }
}

fn list<'p>(paths: impl Iterator<Item = &'p Path>) -> String {
    paths.fold(String::new(), |mut page, path| {
        let _ = writeln!(page, "{}", shown(path));
        page
    })
}
