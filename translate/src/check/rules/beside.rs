//! Files that stand beside the texts.

use std::ops::Range;

use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::rule::Rule;
use crate::file::File;

/// A file that is no text to translate.
pub(crate) fn readable<'a>(
    rule: &'static Rule,
    locale: &str,
    file: &'a File,
    findings: &mut Findings<'a>,
) -> Option<Page<'a>> {
    let page = Page::beside(file).filter(|_| file.unreadable.is_none());
    if page.is_none() {
        let reason = file.unreadable.as_ref();
        let message = reason.map_or("is not UTF-8".to_owned(), ToString::to_string);
        findings.of_folder(rule, locale, &file.path, message);
    }
    page
}

/// A place in a file as a slice of its first line, so that the place can be shown.
pub(crate) fn cut(page: Page<'_>, span: Range<usize>) -> &str {
    let slice = page.text.get(span).unwrap_or(&page.text[..0]);
    slice.split('\n').next().unwrap_or(slice)
}
