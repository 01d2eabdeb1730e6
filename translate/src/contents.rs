//! The files of a folder for editors, and the locales that a change affects.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::locale_of;
use message_catalog::full_form;

use crate::config::CONFIG;
use crate::config::Config;
use crate::family::parents_of;
use crate::file::File;
use crate::folder::Folder;

impl Folder {
    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The files of texts of a locale, sorted; none if there is no such locale.
    pub fn files(&self, locale: &str) -> impl Iterator<Item = &Path> {
        let files = self.locale(locale).map_or(&[][..], |own| &own.files);
        files.iter().map(|file| file.path.as_path())
    }

    /// The locale of a file of texts, as its folder is called; `None` of other files.
    pub fn locale_of(&self, path: &Path) -> Option<&str> {
        let own = self
            .locales
            .iter()
            .find(|own| path.starts_with(&own.path))?;
        let mut files = own.files.iter();
        files.any(|file| file.path == path).then_some(&*own.name)
    }

    /// The text of a file that findings can be in, without a byte-order mark, and with a replacement for what is not
    /// UTF-8.
    pub fn text(&self, path: &Path) -> Option<Cow<'_, str>> {
        let mut files = self.all_files();
        files.find(|file| file.path == path).map(File::text)
    }

    /// The locales that are asked for a text: a locale itself, those that fill in what it lacks, the nearest
    /// first, and the reference locale.
    pub fn asked(&self, locale: &str) -> Vec<&str> {
        let own = self.locale(locale).into_iter();
        let parents = parents_of(self, locale).into_iter();
        let mut names = Vec::new();
        for asked in own.chain(parents).chain(self.own_reference()) {
            if !names.contains(&&*asked.name) {
                names.push(&*asked.name);
            }
        }
        names
    }

    /// Whether a change in one locale can change what is found or shown of another: one of the same
    /// language, or any if the first is in the language of the reference locale.
    pub fn affects(&self, changed: &str, other: &str) -> bool {
        let language = |name| Some(self.locale(name)?.full.language.to_string());
        let changed = language(changed);
        changed
            .as_ref()
            .is_none_or(|own| *own == self.reference_language())
            || changed == language(other)
    }

    /// Whether another reading of the folder has the same for a locale: itself, all that [affects](Self::affects) it, and
    /// the settings. Then what is found and shown of it is the same, but for what depends on several languages at once,
    /// such as whether they all keep a name.
    pub fn is_same_for(&self, before: &Self, locale: &str) -> bool {
        let affect = |name: &&str| self.affects(name, locale) || before.affects(name, locale);
        let mut names = self.locales().chain(before.locales()).filter(affect);
        self.config == before.config
            && self.unread == before.unread
            && names.all(|name| self.locale(name) == before.locale(name))
    }

    /// The folder of locales that a file is in, `<folder>/<locale>/**`: the nearest one that has a reference locale,
    /// or else the nearest one. `None` if no folder around the file is called as a locale. Looks at names and
    /// at the settings, and reads no texts.
    pub fn around(file: &Path) -> Option<PathBuf> {
        let is_locale =
            |folder: &&Path| name_of(folder).is_some_and(|name| locale_of(name).is_ok());
        let within = file.ancestors().skip(1).filter(is_locale);
        let mut around = within.filter_map(Path::parent);
        let nearest = around.clone().next()?;
        let best = around.find(|folder| has_reference(folder));
        Some(best.unwrap_or(nearest).to_owned())
    }
}

/// Whether a folder has the locale that translations are made of. Looks at names and at the settings alone.
fn has_reference(folder: &Path) -> bool {
    let config = File::if_there(folder.join(CONFIG), "");
    let config = config.and_then(|config| Config::read(&config.text()).ok());
    let wanted: LanguageIdentifier = config.unwrap_or_default().reference();
    let wanted = full_form(&wanted);
    let Ok(entries) = folder.read_dir() else {
        return false;
    };
    let mut paths = entries.flatten().map(|entry| entry.path());
    paths.any(|path| {
        let locale = name_of(&path).and_then(|name| locale_of(name).ok());
        locale.is_some_and(|own| full_form(&own) == wanted) && path.is_dir()
    })
}

fn name_of(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}
