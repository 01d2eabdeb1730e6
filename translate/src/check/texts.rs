//! The texts of one locale.

use std::sync::Arc;

use gengo_messages::ProblemKind;

use crate::check::entry::Entries;
use crate::check::page::Page;
use crate::family::is_over;
use crate::locale_folder::LocaleFolder;
use crate::quotes::Quotes;

/// A locale, read. Cloning is cheap.
#[derive(Clone)]
pub(crate) struct Texts<'a> {
    pub(crate) folder: &'a LocaleFolder,
    pub(crate) pages: Vec<Page<'a>>,
    pub(crate) entries: Arc<Entries<'a>>,
    /// The texts that fill in what these lack, the nearest first.
    pub(crate) parents: Vec<usize>,
    /// The marks around a quotation in the language.
    pub(crate) quotes: Quotes,
    /// Whether others override these, which are not checked themselves.
    pub(crate) is_beneath: bool,
    /// Whether they are the source of the translations.
    pub(crate) is_reference: bool,
}

impl Texts<'_> {
    /// Whether a message may be in a file and cannot be used.
    pub(crate) fn has_lost(&self, key: &str) -> bool {
        let mut pages = self.pages.iter();
        if pages.any(|page| page.file.unreadable().is_some()) {
            return true;
        }
        let pages = self.pages.iter();
        pages.flat_map(|page| page.problems).any(|problem| {
            problem.id() == Some(key)
                || (problem.id().is_none() && problem.kind() == ProblemKind::TooLarge)
        })
    }
}

/// Whether another locale than the reference locale fills in what a locale lacks.
pub(crate) fn is_regional(texts: &[Texts<'_>], index: usize) -> bool {
    let own = texts[index].folder;
    texts[index].parents.iter().any(|&parent| {
        let Texts {
            folder,
            is_reference,
            ..
        } = texts[parent];
        !is_reference && folder.id != own.id && is_over(own, folder)
    })
}
