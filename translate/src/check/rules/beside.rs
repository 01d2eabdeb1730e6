//! Files next to the texts.

use std::ops::Range;

use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::rule::Rule;
use crate::file::File;

/// A file that has no texts to translate.
pub(crate) fn readable<'a>(
    rule: &'static Rule,
    locale: &str,
    file: &'a File,
    findings: &mut Findings<'a>,
) -> Option<Page<'a>> {
    let page = Page::beside(file).filter(|_| file.unreadable.is_none());
    if page.is_none() {
        let (message, help) = match &file.unreadable {
            Some(reason) => (format!("the file {reason}"), reason.help()),
            None => ("the file is not UTF-8".to_owned(), "save it as UTF-8"),
        };
        let finding = findings.of_folder(rule, locale, &file.path, message);
        finding.suggestion = Some(help.to_owned());
    }
    page
}

/// A place in a file as a slice of its first line, so that the place can be shown.
pub(crate) fn cut(page: Page<'_>, span: Range<usize>) -> &str {
    let slice = page.text.get(span).unwrap_or(&page.text[..0]);
    slice.split('\n').next().unwrap_or(slice)
}
