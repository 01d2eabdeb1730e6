//! The locales in the language of the reference locale: the check of every locale needs them.

use std::sync::OnceLock;

use self_cell::self_cell;

use crate::check::checked::Checked;
use crate::check::english::English;
use crate::check::finding::Finding;
use crate::check::group::check_group;
use crate::check::read::Read;
use crate::check::texts::Texts;
use crate::config::Config;
use crate::family::groups;
use crate::folder::Folder;

/// The locales of a folder in the language of the reference locale.
pub(crate) struct InEnglish<'f> {
    read: Read<'f>,
    texts: Vec<Texts<'f>>,
    /// The reference locale, with what translations are compared with.
    pub(crate) english: Option<English<'f>>,
    /// Made when it is first asked for.
    found: OnceLock<Vec<Finding>>,
}

self_cell! {
    struct InFolder {
        owner: Folder,
        #[not_covariant]
        dependent: InEnglish,
    }
}

/// Does some work with these locales of a folder. They are read once for all folders that are the same in them.
pub(crate) fn with_english<T>(folder: &Folder, work: impl FnOnce(&InEnglish<'_>) -> T) -> T {
    if folder.kept.is_empty() {
        let (layers, _) = groups(folder);
        Read::new(layers).parse();
    }
    // On one processor alone: while a thread waits for other processors, it may be given a task that asks for these locales,
    // too. It would then wait for itself.
    let make = || InFolder::new(folder.in_english(), |own| InEnglish::new(own));
    match folder.kept.or_make(make) {
        Some(kept) => kept.with_dependent(|_, own| work(own)),
        None => make().with_dependent(|_, own| work(own)),
    }
}

impl<'f> InEnglish<'f> {
    fn new(folder: &'f Folder) -> Self {
        let (layers, _) = groups(folder);
        let read = Read::new(layers);
        let texts = read.texts();
        Self {
            english: English::new(&texts),
            read,
            texts,
            found: OnceLock::new(),
        }
    }

    pub(crate) fn texts(&self) -> &[Texts<'f>] {
        &self.texts
    }

    /// What is found of these locales, before exceptions in the settings. `config` has the settings.
    pub(crate) fn found(&self, config: &Config) -> &[Finding] {
        self.found.get_or_init(|| {
            let checked = Checked {
                functions: &config.functions,
                texts: &self.texts,
                english: self.english.as_ref(),
            };
            check_group(&checked, &self.read, config)
        })
    }
}
