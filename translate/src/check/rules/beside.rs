//! Files next to the texts.

use std::ops::Range;

use serde::de::DeserializeOwned;

use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::rule::Rule;
use crate::config;
use crate::file::File;

/// The text of a file that has no texts to translate; `None` if it cannot be read, which is a finding.
pub(crate) fn readable<'a>(
    rule: &'static Rule,
    file: &'a File,
    findings: &mut Findings<'a>,
) -> Option<Page<'a>> {
    let page = Page::beside(file).filter(|_| file.unreadable().is_none());
    if page.is_none() {
        let (message, help) = match file.unreadable() {
            Some(reason) => (format!("the file {reason}"), reason.help()),
            None => ("the file is not UTF-8".to_owned(), "save it as UTF-8"),
        };
        let finding = findings.of_folder(rule, &file.locale, &file.path, message);
        finding.suggestion = Some(help.to_owned());
    }
    page
}

/// A TOML file; `None` if it cannot be read, which is a finding: `complaint` turns the parser's message into that of the
/// finding and its help.
pub(crate) fn toml_file<'a, T: DeserializeOwned>(
    rule: &'static Rule,
    file: &'a File,
    complaint: fn(String) -> (String, &'static str),
    findings: &mut Findings<'a>,
) -> Option<(Page<'a>, T)> {
    let page = readable(rule, file, findings)?;
    match config::read(page.text) {
        Ok(content) => Some((page, content)),
        Err(error) => {
            let slice = cut(page, error.span.clone());
            let (message, help) = complaint(error.to_string());
            let finding = findings.at(rule, (&file.locale, page), slice, message);
            finding.suggestion = Some(help.to_owned());
            None
        }
    }
}

/// A place in a file as a slice of its first line, so that the place can be shown.
pub(crate) fn cut(page: Page<'_>, span: Range<usize>) -> &str {
    let slice = page.text.get(span).unwrap_or(&page.text[..0]);
    slice.split('\n').next().unwrap_or(slice)
}
