//! Problems that a catalog has with files, in the words of findings.

use std::error::Error as _;

use gengo_messages::{Problem, ProblemKind};

/// What to do about a problem, for a translator.
pub(crate) fn help(problem: &Problem) -> &'static str {
    match problem.kind() {
        ProblemKind::Duplicate => "delete one of the two",
        ProblemKind::Io if problem.source().is_some() => {
            "check that it exists, and that you can read it"
        }
        ProblemKind::Io => "add texts as a regular file, LOCALE/NAME.ftl, or delete it",
        ProblemKind::Misplaced => "rename or move it: texts are in LOCALE/NAME.ftl",
        ProblemKind::NotUtf8 => "save the file as UTF-8",
        ProblemKind::Pattern => "correct the text, or what it refers to",
        ProblemKind::TooDeep => "nest less deeply, or split the message",
        ProblemKind::TooLarge => "split it",
        _ => "correct the syntax",
    }
}

/// Why it is a problem, as a sentence about its subject.
pub(crate) fn reason(problem: &Problem, subject: &str) -> String {
    let reason = problem.reason();
    let is_end = [
        "is ", "has ", "cannot ", "needs ", "refers ", "uses ", "fails ",
    ]
    .iter()
    .any(|verb| reason.starts_with(verb));
    match is_end {
        true => format!("{subject} {reason}"),
        false => reason,
    }
}
