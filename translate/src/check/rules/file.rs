//! Rules about a file, independent of its messages.

use std::collections::HashSet;

use gengo_messages::ProblemKind;
use gengo_messages::ftl::{offset, syntax_cause};
use memchr::{memchr_iter, memmem};

use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::file::Unreadable;
use crate::help::{help, reason};
use crate::locale_folder::LocaleFolder;

/// Rules about a file, independent of its messages.
pub(crate) fn check<'a>(folder: &'a LocaleFolder, page: Page<'a>, findings: &mut Findings<'a>) {
    let here = (folder.name.as_str(), page);
    let Page {
        file,
        text,
        problems,
    } = page;
    if let Some(reason) = file.unreadable() {
        let rule = match reason {
            Unreadable::TooLarge { .. } => Rule::TOO_LARGE,
            Unreadable::Unfit(_) => Rule::UNREADABLE,
        };
        let message = format!("the file {reason}");
        let finding = findings.at(rule, here, &text[..0], message);
        finding.suggestion = Some(reason.help().to_owned());
        return;
    }
    for problem in problems {
        let rule = match problem.kind() {
            ProblemKind::NotUtf8 => Rule::NOT_UTF8,
            ProblemKind::Syntax => Rule::SYNTAX,
            ProblemKind::TooDeep => Rule::TOO_DEEP,
            ProblemKind::TooLarge => Rule::TOO_LARGE,
            ProblemKind::Io | ProblemKind::Misplaced => Rule::UNREADABLE,
            // Duplicates are found below with their places, patterns with their messages.
            _ => continue,
        };
        let mut start = position(text, problem.line(), problem.column());
        // At the end of a file there is nothing to show.
        if start == text.len() {
            start = text.trim_end().len();
        }
        let (message, help) = match problem.syntax() {
            Some(cause) => (cause.message().to_owned(), cause.help().to_owned()),
            None => (reason(problem, "the message"), help(problem).to_owned()),
        };
        let finding = findings.at(rule, here, &text[start..start], message);
        finding.id = problem.id().map(str::to_owned);
        finding.suggestion = Some(help);
    }
    check_conflicts(here, findings);
    // Other runtimes take such a line for no comment at all.
    for at in memchr_iter(b'#', text.as_bytes()) {
        let is_start = at == 0 || text[..at].ends_with('\n');
        let rest = text[at..].trim_start_matches('#');
        let level = text.len() - at - rest.len();
        if is_start && (level > 3 || !rest.is_empty() && !rest.starts_with([' ', '\n', '\r'])) {
            let line = text[at..].lines().next().unwrap_or_default();
            let message = "this is not a comment: comments start with #, ## or ### and a space";
            let finding = findings.at(Rule::SYNTAX, here, line, message);
            finding.suggestion = Some("insert a space after the #".to_owned());
            let (marks, words) = line.split_at(level.min(3));
            let words = words.trim_start_matches('#').trim_end();
            finding.remedies = vec![Remedy::Write(format!("{marks} {}", words.trim_start()))];
        }
    }
    if file.bytes().starts_with("\u{feff}".as_bytes()) {
        let message = "the file starts with a byte-order mark";
        let finding = findings.at(Rule::BYTE_ORDER_MARK, here, &text[..0], message);
        finding.suggestion = Some(
            "save the file as UTF-8 without it; `gengo-messages check --fix` does it for you"
                .to_owned(),
        );
    }
    let mut returns = memchr_iter(b'\r', text.as_bytes());
    if let Some(at) = returns.find(|&at| text[at..].starts_with("\r\n")) {
        let message = "lines end with carriage returns, as on Windows";
        let finding = findings.at(Rule::CRLF, here, &text[at..at], message);
        finding.suggestion = Some(
            "end lines with line feeds only; `gengo-messages check --fix` does it for you"
                .to_owned(),
        );
    }
    if !text.is_empty() && !text.ends_with('\n') {
        let message = "the last line does not end with a line feed";
        let finding = findings.at(Rule::NO_FINAL_NEWLINE, here, &text[text.len()..], message);
        finding.suggestion = Some("press Enter at the end of the file".to_owned());
        finding.remedies = vec![Remedy::Write("\n".to_owned())];
    }
    check_odd_characters(here, findings);
}

/// Merge conflicts that the parser did not stumble over: it reads on only at the next message, so a broken line above hides
/// the marker.
fn check_conflicts<'a>(here: (&str, Page<'a>), findings: &mut Findings<'a>) {
    let Page { file, text, .. } = here.1;
    if memmem::find(file.bytes(), b"<<<<<<<").is_none() {
        return;
    }
    // What is not safe to parse is blanked out in the page, character by character.
    let whole = file.text();
    let is_marker = |(_, line): &(usize, &str)| line.starts_with("<<<<<<<");
    for (index, line) in whole.lines().enumerate().filter(is_marker) {
        let start = offset(&whole, line);
        let mut found = findings.found.iter();
        let is_found = found.any(|own| {
            (own.rule.id, own.line) == (Rule::SYNTAX.id, index + 1) && own.path == file.path
        });
        let cause = syntax_cause(&whole, start, None).filter(|_| !is_found);
        if let Some((cause, place)) = cause.zip(text.get(start..start)) {
            let finding = findings.at(Rule::SYNTAX, here, place, cause.message());
            finding.suggestion = Some(cause.help().to_owned());
        }
    }
}

/// Control characters, and those that stand for lost ones: the first of each line.
fn check_odd_characters<'a>(here: (&str, Page<'a>), findings: &mut Findings<'a>) {
    let Page { file, text, .. } = here.1;
    if !has_odd_bytes(text) {
        return;
    }
    // A tab that the parser stumbled over is found already.
    let found = findings.found.iter();
    let syntax = found.filter(|found| found.rule.id == Rule::SYNTAX.id && found.path == file.path);
    let syntax: HashSet<usize> = syntax.map(|found| found.line).collect();
    for (index, line) in text.split('\n').enumerate() {
        if !has_odd_bytes(line) {
            continue;
        }
        let is_comment = line.starts_with('#');
        let line = line.strip_suffix('\r').unwrap_or(line);
        let controls = |c: char| c.is_control() && !(c == '\t' && is_comment);
        if let Some(slice) = line.matches(controls).next()
            && !syntax.contains(&(index + 1))
        {
            let code = slice.chars().next().map_or(0, u32::from);
            let message = format!("control character U+{code:04X} in the text");
            let finding = findings.at(Rule::CONTROL_CHARACTER, here, slice, message);
            finding.suggestion = Some("delete it; editors may not show it".to_owned());
            finding.remedies = vec![Remedy::Write(String::new())];
        }
        if let Some(slice) = line.matches(char::REPLACEMENT_CHARACTER).next() {
            let message = "a character was lost here: U+FFFD is in its place";
            let finding = findings.at(Rule::REPLACEMENT_CHARACTER, here, slice, message);
            finding.suggestion = Some("type it again, and save the file as UTF-8".to_owned());
        }
    }
}

/// Whether a text has bytes that control characters or the one for lost characters begin with.
fn has_odd_bytes(text: &str) -> bool {
    let is_odd = |byte: u8| byte < b' ' && byte != b'\n' || matches!(byte, 0x7f | 0xc2 | 0xef);
    // All bytes of a chunk, so that the compiler looks at many at once.
    let chunks = text.as_bytes().chunks(1 << 10);
    let has_odd = |chunk: &[u8]| chunk.iter().fold(false, |odd, byte| odd | is_odd(*byte));
    chunks.into_iter().any(has_odd)
}

/// The position in bytes of a line and column.
fn position(text: &str, line: Option<usize>, column: Option<usize>) -> usize {
    let (line, column) = (line.unwrap_or(1), column.unwrap_or(1));
    let start: usize = text
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    let rest = &text[start..];
    let within = rest
        .char_indices()
        .nth(column - 1)
        .map_or(rest.len(), |(at, _)| at);
    start + within
}
