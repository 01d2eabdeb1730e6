//! What puts findings right.

use gen_lsp_types::{
    CodeAction, CodeActionKind, CodeActionParams, CodeActionTriggerKind, Command, Diagnostic,
};
use gengo_messages_translate::{Editor, Finding};
use serde_json::json;

use crate::changes::{Files, workspace_edit};
use crate::diagnostic::diagnostic;
use crate::refused::Refused;
use crate::requests::command::MARK_AS_REVIEWED;
use crate::state::{Open, State};

/// How many findings of a range are fixed at once: at the beginning of a file all missing messages are found.
const MOST: usize = 20;

/// The rule of a translation whose English has changed.
const OUTDATED: &str = "stale";

/// The known fixes of what is found in a range, and what brings the whole locale in line with English.
pub(crate) fn code_actions(
    state: &State,
    params: CodeActionParams,
) -> Result<Vec<CodeAction>, Refused> {
    let mut actions = Vec::new();
    let open = state.open(&params.text_document);
    let Some((open, locale)) = open.and_then(|open| open.locale.map(|locale| (open, locale)))
    else {
        return Ok(actions);
    };
    let only = params.context.only.unwrap_or_default();
    let is_wanted = |kind: &CodeActionKind| {
        let kind = kind.to_string();
        let is_within = |only: &CodeActionKind| {
            let only = only.to_string();
            kind == only || kind.starts_with(&format!("{only}."))
        };
        only.is_empty() || only.iter().any(is_within)
    };
    if is_wanted(&CodeActionKind::QuickFix) {
        let range = open.lines.offsets(params.range);
        let is_touched = |own: &&Finding| {
            let at = own.range();
            own.path == open.document.path && at.start <= range.end && range.start <= at.end
        };
        let found = open.snapshot.findings(locale).iter().filter(is_touched);
        let editor = Editor::on(open.snapshot.folder.clone());
        for finding in found.take(MOST) {
            fixes(state, &open, &editor, finding, &mut actions);
        }
    }
    let kind = CodeActionKind::Source;
    // It looks at the whole locale: too much for each move of the cursor.
    let is_asked_for =
        !only.is_empty() || params.context.trigger_kind == Some(CodeActionTriggerKind::Invoked);
    if is_wanted(&kind) && is_asked_for && !open.snapshot.folder.is_reference(locale) {
        let editor = Editor::on(open.snapshot.folder.clone());
        let plan = editor.sync(&[locale.to_owned()]).ok();
        let edit = plan.and_then(|plan| workspace_edit(state, &plan, Files::All));
        actions.extend(edit.map(|edit| CodeAction {
            title: format!("Bring {locale} in line with English"),
            kind: Some(kind),
            edit: Some(edit),
            ..CodeAction::default()
        }));
    }
    Ok(actions)
}

fn fixes(
    state: &State,
    open: &Open<'_>,
    editor: &Editor,
    finding: &Finding,
    actions: &mut Vec<CodeAction>,
) {
    let of: Vec<Diagnostic> = vec![diagnostic(finding, &open.lines)];
    for fix in editor.fixes(finding) {
        let files = match fix.is_of_folder {
            true => Files::All,
            false => Files::Texts,
        };
        let Some(edit) = workspace_edit(state, &fix.plan, files) else {
            continue;
        };
        actions.push(CodeAction {
            title: fix.title,
            kind: Some(CodeActionKind::QuickFix),
            diagnostics: Some(of.clone()),
            is_preferred: fix.is_preferred.then_some(true),
            edit: Some(edit),
            ..CodeAction::default()
        });
    }
    if finding.rule.id == OUTDATED
        && let Some(id) = &finding.id
    {
        let place = json!({"uri": open.document.uri, "locale": finding.locale, "id": id});
        let title = format!("Mark {id} as reviewed: it still fits");
        actions.push(CodeAction {
            title: title.clone(),
            kind: Some(CodeActionKind::QuickFix),
            diagnostics: Some(of),
            command: Some(Command {
                title,
                tooltip: None,
                command: MARK_AS_REVIEWED.to_owned(),
                arguments: Some(vec![place]),
            }),
            ..CodeAction::default()
        });
    }
}
