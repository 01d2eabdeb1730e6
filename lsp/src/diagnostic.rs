//! What a check finds, as the editor shows it.

use gen_lsp_types::{
    Code, Diagnostic, DiagnosticSeverity, DiagnosticTag, Message, Position, Range as EditorRange,
};
use gengo_messages_translate::{Finding, Severity};

use crate::lines::Lines;

/// Who says so.
pub(crate) const SOURCE: &str = "gengo-messages";

/// The rules whose findings are about what is not used.
const UNUSED: [&str; 6] = [
    "duplicate-attribute",
    "obsolete-attribute",
    "obsolete-message",
    "plural-superfluous",
    "repeats-parent",
    "superfluous-value",
];

/// A finding in a text.
pub(crate) fn diagnostic(finding: &Finding, lines: &Lines<'_>) -> Diagnostic {
    let message = match &finding.suggestion {
        Some(help) => format!("{}\n{help}", finding.message),
        None => finding.message.clone(),
    };
    Diagnostic {
        range: lines.range(&finding.range()),
        severity: Some(severity(finding.rule.severity)),
        code: Some(Code::String(finding.rule.id.to_owned())),
        source: Some(SOURCE.to_owned()),
        message: Message::String(message),
        tags: UNUSED
            .contains(&finding.rule.id)
            .then(|| vec![DiagnosticTag::Unnecessary]),
        ..Diagnostic::default()
    }
}

/// What is wrong with the folder as a whole, at the beginning of a text.
pub(crate) fn of_folder(fault: &str) -> Diagnostic {
    let start = Position {
        line: 0,
        character: 0,
    };
    Diagnostic {
        range: EditorRange { start, end: start },
        severity: Some(DiagnosticSeverity::Error),
        source: Some(SOURCE.to_owned()),
        message: Message::String(fault.to_owned()),
        ..Diagnostic::default()
    }
}

fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Error => DiagnosticSeverity::Error,
        Severity::Warning => DiagnosticSeverity::Warning,
        Severity::Note => DiagnosticSeverity::Information,
    }
}
