//! Collects the findings of a check.

use std::collections::HashMap;
use std::path::Path;

use gengo_messages::ftl::{Lines, offset};

use crate::check::entry::Entry;
use crate::check::finding::Finding;
use crate::check::page::Page;
use crate::check::rule::Rule;
use crate::check::texts::Texts;

/// The findings so far.
#[derive(Default)]
pub(crate) struct Findings<'a> {
    pub(crate) found: Vec<Finding>,
    lines: HashMap<*const u8, Lines<'a>>,
}

impl<'a> Findings<'a> {
    /// Reports a defect at a slice of the file's text.
    pub(crate) fn at(
        &mut self,
        rule: &'static Rule,
        (locale, page): (&str, Page<'a>),
        slice: &str,
        message: impl Into<String>,
    ) -> &mut Finding {
        let start = offset(page.text, slice);
        let start = if start <= page.text.len() { start } else { 0 };
        let lines = self.lines.entry(page.text.as_ptr());
        let lines = lines.or_insert_with(|| Lines::new(page.text));
        let (line, column) = lines.place(start);
        self.push(Finding {
            rule,
            locale: locale.to_owned(),
            path: page.file.path.clone(),
            line,
            column,
            id: None,
            attribute: None,
            message: message.into(),
            suggestion: None,
            untranslated: None,
            english: Vec::new(),
            remedies: Vec::new(),
            swallowed: None,
            span: start..(start + slice.len()).min(page.text.len()),
        })
    }

    /// Reports a defect of an entry, or of one of its attributes.
    pub(crate) fn of(
        &mut self,
        rule: &'static Rule,
        texts: &Texts<'a>,
        entry: &Entry<'a>,
        attribute: Option<&str>,
        slice: &str,
        message: impl Into<String>,
    ) -> &mut Finding {
        let finding = self.at(rule, (&texts.folder.name, entry.page), slice, message);
        finding.id = Some(entry.key.to_owned());
        finding.attribute = attribute.map(str::to_owned);
        finding
    }

    /// Reports a defect of a folder as a whole.
    pub(crate) fn of_folder(
        &mut self,
        rule: &'static Rule,
        locale: &str,
        path: &Path,
        message: String,
    ) -> &mut Finding {
        self.push(Finding {
            rule,
            locale: locale.to_owned(),
            path: path.to_owned(),
            line: 1,
            column: 1,
            id: None,
            attribute: None,
            message,
            suggestion: None,
            untranslated: None,
            english: Vec::new(),
            remedies: Vec::new(),
            swallowed: None,
            span: 0..0,
        })
    }

    fn push(&mut self, finding: Finding) -> &mut Finding {
        self.found.push(finding);
        let last = self.found.len() - 1;
        &mut self.found[last]
    }
}
