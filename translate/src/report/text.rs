//! Findings for people.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use message_catalog::Escaped;

use crate::check::{Finding, Severity};
use crate::folder::Folder;

/// For people: the lines of the files with the places marked. `styled` for a terminal.
pub fn text(folder: &Folder, findings: &[Finding], styled: bool) -> String {
    let renderer = match styled {
        true => Renderer::styled(),
        false => Renderer::plain(),
    };
    let shown_paths: HashSet<&Path> = findings.iter().map(|own| own.path.as_path()).collect();
    let files = folder.all_files();
    let files: HashMap<&Path, Cow<'_, str>> = files
        .filter(|file| shown_paths.contains(file.path.as_path()))
        .map(|file| (file.path.as_path(), file.text()))
        .collect();
    let mut shown = String::new();
    for finding in findings {
        let level = match finding.rule.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let what = match (&finding.id, &finding.attribute) {
            (Some(id), Some(attribute)) => format!("{id}.{attribute}: {}", finding.message),
            (Some(id), None) => format!("{id}: {}", finding.message),
            (None, _) => finding.message.clone(),
        };
        let path = Escaped::new(&finding.path.to_string_lossy()).to_string();
        let text = files
            .get(finding.path.as_path())
            .map(Cow::as_ref)
            .unwrap_or_default();
        // Only the lines that are shown: a file may be long, and findings many.
        let Range { start, end } = finding.span;
        let first = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let last = text[end..]
            .find('\n')
            .map_or(text.len(), |newline| end + newline);
        let (lines, span) = (&text[first..last], start - first..end - first);
        let mut group = level.primary_title(what).id(finding.rule.id).element(
            Snippet::source(lines)
                .path(path)
                .line_start(finding.line)
                .annotation(AnnotationKind::Primary.span(span)),
        );
        for change in &finding.english {
            let change = Escaped::new(&format!("English: {change}")).to_string();
            group = group.element(Level::NOTE.message(change));
        }
        if let Some(suggestion) = &finding.suggestion {
            group = group.element(Level::HELP.message(suggestion.as_str()));
        }
        let _ = writeln!(shown, "{}\n", renderer.render(&[group]));
    }
    shown
}
