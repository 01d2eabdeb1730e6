//! The folder at one moment.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use gengo_messages_translate::{Finding, Folder, LocaleView, Memory, Progress, check, views};

use crate::other_texts::OtherTexts;

/// The folder at one moment, and what is worked out of it when it is asked for.
#[derive(Debug)]
pub(crate) struct Snapshot {
    /// Grows with each change.
    pub(crate) revision: u64,
    pub(crate) folder: Folder,
    /// Why the folder cannot be read any more; then this is as it was.
    pub(crate) fault: Option<String>,
    findings: OnceLock<Vec<Finding>>,
    progress: OnceLock<Vec<Progress>>,
    sheets: BTreeMap<String, OnceLock<Option<Arc<LocaleView>>>>,
    memories: BTreeMap<String, OnceLock<Option<Arc<Memory>>>>,
}

impl Snapshot {
    pub(crate) fn new(revision: u64, folder: Folder) -> Self {
        let names = || folder.locales().map(str::to_owned);
        let sheets = names().map(|name| (name, OnceLock::new())).collect();
        let memories = names().map(|name| (name, OnceLock::new())).collect();
        Self {
            revision,
            folder,
            fault: None,
            findings: OnceLock::new(),
            progress: OnceLock::new(),
            sheets,
            memories,
        }
    }

    pub(crate) fn findings(&self) -> &[Finding] {
        self.findings.get_or_init(|| check(&self.folder))
    }

    pub(crate) fn progress(&self) -> &[Progress] {
        self.progress.get_or_init(|| {
            let sheets = views(&self.folder, self.findings()).into_iter();
            let progress = sheets.map(|sheet| {
                let progress = Progress::of(&self.folder, &sheet);
                if let Some(own) = self.sheets.get(&sheet.locale) {
                    own.get_or_init(|| Some(Arc::new(sheet)));
                }
                progress
            });
            progress.collect()
        })
    }

    /// A locale's sheet; `None` if there is no such locale.
    pub(crate) fn sheet(&self, locale: &str) -> Option<Arc<LocaleView>> {
        let sheet = self.sheets.get(locale)?;
        let sheet = sheet
            .get_or_init(|| LocaleView::new(&self.folder, locale, self.findings()).map(Arc::new));
        sheet.clone()
    }

    /// How many messages and terms the reference locale has.
    pub(crate) fn messages(&self) -> usize {
        let reference = self.folder.reference().ok();
        let sheet = reference.and_then(|own| self.sheet(own));
        sheet.map_or(0, |sheet| sheet.units.len())
    }

    /// What was translated before in a locale: here, and elsewhere.
    pub(crate) fn memory(&self, locale: &str, others: &[OtherTexts]) -> Option<Arc<Memory>> {
        let memory = self.memories.get(locale)?.get_or_init(|| {
            let sheet = self.sheet(locale)?;
            let mut memory = Memory::of(&sheet);
            for own in others {
                match own {
                    OtherTexts::Folder(folder) => memory.add_folder(folder, locale),
                    OtherTexts::Memory(name, units) => {
                        memory.add_units(name, units, (&self.folder, locale));
                    }
                }
            }
            Some(Arc::new(memory))
        });
        memory.clone()
    }

    pub(crate) fn sheets(&self) -> impl Iterator<Item = Arc<LocaleView>> {
        self.sheets.keys().filter_map(|locale| self.sheet(locale))
    }
}
