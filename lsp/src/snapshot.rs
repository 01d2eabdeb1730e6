//! A folder at one moment.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use gengo_messages_translate::{Finding, Folder, LocaleView, check_locale};

/// A folder at one moment, in which what is open in the editor overrides the files, and what is worked out of it when it is asked for.
#[derive(Debug)]
pub(crate) struct Snapshot {
    pub(crate) folder: Folder,
    locales: BTreeMap<String, Arc<Worked>>,
}

/// What is worked out of one locale.
#[derive(Debug, Default)]
struct Worked {
    findings: OnceLock<Vec<Finding>>,
    view: OnceLock<Option<LocaleView>>,
}

impl Snapshot {
    pub(crate) fn new(folder: Folder) -> Self {
        let locales = folder.locales().map(|own| (own.to_owned(), Arc::default()));
        Self {
            locales: locales.collect(),
            folder,
        }
    }

    /// The same folder with another text in a file of a locale. What was worked out of locales that this does not
    /// concern stays.
    pub(crate) fn with(&self, path: &Path, text: &str) -> Self {
        let folder = self.folder.with([(path, Some(text.as_bytes()))]);
        let mut new = Self::new(folder);
        let Some(changed) = new.folder.locale_of(path).map(str::to_owned) else {
            return new;
        };
        for (locale, worked) in &mut new.locales {
            if !new.folder.affects(&changed, locale)
                && let Some(old) = self.locales.get(locale)
            {
                *worked = Arc::clone(old);
            }
        }
        new
    }

    /// What a check finds of a locale; nothing of one that is not there.
    pub(crate) fn findings(&self, locale: &str) -> &[Finding] {
        let check = || check_locale(&self.folder, locale);
        let worked = self.locales.get(locale);
        worked.map_or(&[], |own| own.findings.get_or_init(check))
    }

    /// A locale beside English, without findings.
    pub(crate) fn view(&self, locale: &str) -> Option<&LocaleView> {
        let worked = self.locales.get(locale)?;
        let view = worked
            .view
            .get_or_init(|| LocaleView::new(&self.folder, locale, &[]));
        view.as_ref()
    }
}
