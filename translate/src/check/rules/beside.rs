//! Files next to the texts.

use std::collections::HashMap;
use std::ops::Range;

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use crate::check::findings::Findings;
use crate::check::page::Page;
use crate::check::rule::Rule;
use crate::config;
use crate::file::File;
use crate::folder::Folder;
use crate::locale_folder::LocaleFolder;

/// Files that have no texts to translate, each with its locale. What cannot be read is a finding.
pub(crate) fn readable<'a>(
    rule: &'static Rule,
    files: Vec<(&'a str, &'a File)>,
    findings: &mut Findings<'a>,
) -> Vec<(&'a str, Page<'a>)> {
    let files = files.into_par_iter();
    let pages = files.map(|(locale, file)| (locale, file, Page::beside(file)));
    let mut readable = Vec::new();
    for (locale, file, page) in pages.collect::<Vec<_>>() {
        if let Some(page) = page.filter(|_| file.unreadable.is_none()) {
            readable.push((locale, page));
            continue;
        }
        let (message, help) = match &file.unreadable {
            Some(reason) => (format!("the file {reason}"), reason.help()),
            None => ("the file is not UTF-8".to_owned(), "save it as UTF-8"),
        };
        let finding = findings.of_folder(rule, locale, &file.path, message);
        finding.suggestion = Some(help.to_owned());
    }
    readable
}

/// The TOML files of one kind, by locale. A file that cannot be read is a finding: `complaint` turns the parser's message
/// into that of the finding and its help.
pub(crate) fn toml_files<'a, T: DeserializeOwned + Send>(
    folder: &'a Folder,
    rule: &'static Rule,
    file: fn(&'a LocaleFolder) -> Option<&'a File>,
    complaint: fn(String) -> (String, &'static str),
    findings: &mut Findings<'a>,
) -> HashMap<&'a str, (Page<'a>, T)> {
    let locales = folder.locales.iter();
    let files = locales.filter_map(|own| Some((own.name.as_str(), file(own)?)));
    let pages = readable(rule, files.collect(), findings).into_par_iter();
    let read = pages.map(|(name, page)| (name, page, config::read::<T>(page.text)));
    let mut all = HashMap::new();
    for (name, page, content) in read.collect::<Vec<_>>() {
        match content {
            Ok(content) => {
                all.insert(name, (page, content));
            }
            Err(error) => {
                let slice = cut(page, error.span.clone());
                let (message, help) = complaint(error.to_string());
                let finding = findings.at(rule, (name, page), slice, message);
                finding.suggestion = Some(help.to_owned());
            }
        }
    }
    all
}

/// A place in a file as a slice of its first line, so that the place can be shown.
pub(crate) fn cut(page: Page<'_>, span: Range<usize>) -> &str {
    let slice = page.text.get(span).unwrap_or(&page.text[..0]);
    slice.split('\n').next().unwrap_or(slice)
}
