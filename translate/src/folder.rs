//! Folders of texts.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

use gengo_messages::ftl::{self, Files, Pseudo, Unlisted};
use gengo_messages::{Catalog, CatalogBuilder, CodeIds, Facts, LanguageIdentifier};
use message_catalog::full_form;
use rayon::prelude::*;

use crate::config::{CONFIG, Config};
use crate::file::{File, STYLE};
use crate::folder_error::{NoReference, UnknownLocale, UnreadableFolder};
use crate::functions::with_stand_ins;
use crate::help::{help, reason};
use crate::kept::Kept;
use crate::likely_locale::likely_locale;
use crate::locale_folder::LocaleFolder;
use crate::threads::prepare;

/// A folder of texts, read completely. Cloning is cheap: clones share the files and their parses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    pub(crate) path: PathBuf,
    pub(crate) locales: Vec<LocaleFolder>,
    /// The texts that these override.
    pub(crate) beneath: Vec<LocaleFolder>,
    /// Files and folders that are not read.
    pub(crate) unread: Vec<Unread>,
    pub(crate) config: Option<File>,
    /// The style guide of all locales.
    pub(crate) style: Option<Arc<File>>,
    settings: Arc<Settings>,
    /// Shared by folders that are the [same in English](Self::is_same_in_english).
    pub(crate) kept: Kept,
}

/// What the settings say of the folder as a whole.
#[derive(Debug, PartialEq, Eq)]
struct Settings {
    /// The source language.
    reference: LanguageIdentifier,
    /// How the message ids of codes are formed.
    code_ids: CodeIds,
    /// Whether Gengo's numbers are Gengo's codes.
    has_gengo_codes: bool,
    /// The codes that the folder lists.
    own_codes: Vec<String>,
    /// The messages that an app looks up by id.
    messages: Vec<String>,
    /// The functions that an app adds.
    functions: Vec<String>,
}

/// A file or folder that is not read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unread {
    pub(crate) path: PathBuf,
    /// The locale, as its folder is called; empty if it is in none.
    pub(crate) locale: String,
    /// Why, as a sentence.
    pub(crate) reason: String,
    /// What to do about it.
    pub(crate) help: &'static str,
    /// Whether it could not be read, and would have been otherwise.
    pub(crate) has_failed: bool,
}

impl Folder {
    /// Reads `<path>/<locale>/**/*.ftl`, and the files next to them: `*.state`, `glossary.toml`, and the
    /// folder's `check.toml`. Skips hidden files and files of other kinds.
    ///
    /// # Errors
    ///
    /// The folder itself cannot be read, or has no locale. A file that cannot be read is a finding of the
    /// check.
    pub fn read(path: impl Into<PathBuf>) -> Result<Self, UnreadableFolder> {
        let folder = Self::open(path)?;
        folder.read_files();
        Ok(folder)
    }

    /// As [`read`](Self::read), but each file is read only when it is first needed, as it is at that moment. Work that visits
    /// each language once, such as [`check_once`](crate::check_once), takes less memory.
    ///
    /// # Errors
    ///
    /// As for [`read`](Self::read).
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, UnreadableFolder> {
        let path = path.into();
        let list = Self::list(&path)?;
        if list.locales.is_empty() {
            let reason = "there is no folder of a locale in it; texts are in LOCALE/NAME.ftl, such as en/app.ftl";
            let error = io::Error::other(reason);
            return Err(UnreadableFolder { path, error });
        }
        Ok(Self::of_list(path, list))
    }

    /// As [`read`](Self::read), but a folder that does not exist yet, or has no locale yet, is empty: a new overlay.
    ///
    /// # Errors
    ///
    /// There is something at the path that cannot be read as a folder.
    pub fn read_or_begin(path: impl Into<PathBuf>) -> Result<Self, UnreadableFolder> {
        let path = path.into();
        match Self::list(&path) {
            Ok(list) => {
                let folder = Self::of_list(path, list);
                folder.read_files();
                Ok(folder)
            }
            Err(failed) if failed.error.kind() == io::ErrorKind::NotFound => Ok(Self::of(path, [])),
            Err(failed) => Err(failed),
        }
    }

    fn list(path: &Path) -> Result<Files, UnreadableFolder> {
        prepare();
        let failed = |error| UnreadableFolder {
            path: path.to_owned(),
            error,
        };
        fs::read_dir(path).map_err(failed)?;
        Ok(Files::list_with(path, |all| {
            all.into_par_iter().map(Unlisted::list).collect()
        }))
    }

    /// Reads the files, those that were not read yet, on all processors.
    fn read_files(&self) {
        let locales = self.locales.par_iter().with_max_len(1);
        locales.for_each(LocaleFolder::read);
        self.style.iter().for_each(|own| own.read());
    }

    fn of_list(path: PathBuf, list: Files) -> Self {
        let config = File::if_there(path.join(CONFIG), "");
        let mut unread = Vec::new();
        for problem in &list.problems {
            let is_config = config
                .as_ref()
                .is_some_and(|own| own.path == problem.path());
            let mut locales = list.locales.iter();
            let own = locales.find(|own| problem.path().starts_with(path.join(&own.name)));
            if !is_config {
                let is_folder = problem.path().is_dir();
                let subject = if is_folder { "the folder" } else { "the file" };
                unread.push(Unread {
                    path: problem.path().to_owned(),
                    locale: own.map(|own| own.name.clone()).unwrap_or_default(),
                    reason: reason(problem, subject),
                    help: help(problem),
                    has_failed: problem.source().is_some(),
                });
            }
        }
        let locales = list.locales.into_par_iter();
        let locales = locales.map(|own| LocaleFolder::listed(&path, own));
        Self {
            locales: locales.collect(),
            style: File::if_there(path.join(STYLE), "").map(Arc::new),
            path,
            beneath: Vec::new(),
            unread,
            settings: Settings::of(config.as_ref()),
            config,
            kept: Kept::default(),
        }
    }

    /// Reads the same folder again. Unchanged files are shared, with their parses.
    ///
    /// # Errors
    ///
    /// As for [`read`](Self::read).
    pub fn read_again(&self) -> Result<Self, UnreadableFolder> {
        let mut folder = match self.locales.is_empty() {
            true => Self::read_or_begin(&self.path)?,
            false => Self::read(&self.path)?,
        };
        folder.beneath.clone_from(&self.beneath);
        folder.share(self);
        Ok(folder)
    }

    /// Takes the files that are the same from another reading of the folder, or from what a plan made of it, with their
    /// parses.
    pub fn share(&mut self, known: &Self) {
        for new in &mut self.locales {
            let Some(old) = known.locales.iter().find(|old| old.path == new.path) else {
                continue;
            };
            let known: BTreeMap<&Path, &Arc<File>> = old
                .files
                .iter()
                .map(|file| (file.path.as_path(), file))
                .collect();
            for file in &mut new.files {
                let old = known.get(file.path.as_path());
                if let Some(&old) = old.filter(|own| ***own == *file) {
                    *file = match old.modified() == file.modified() {
                        true => Arc::clone(old),
                        false => Arc::new(file.sharing(old)),
                    };
                }
            }
        }
        if self.is_same_in_english(known) {
            self.kept = known.kept.clone();
        }
    }

    /// A folder of files that are not on this disk, such as those of an earlier commit: paths of the form
    /// `<path>/<locale>/**/<name>.ftl`, and their bytes. Skips other paths.
    pub fn of(
        path: impl Into<PathBuf>,
        files: impl IntoIterator<Item = (PathBuf, Vec<u8>)>,
    ) -> Self {
        let files: Vec<_> = files.into_iter().collect();
        let empty = Self {
            path: path.into(),
            locales: Vec::new(),
            beneath: Vec::new(),
            unread: Vec::new(),
            config: None,
            style: None,
            settings: Settings::of(None),
            kept: Kept::default(),
        };
        let files = files.iter();
        empty.with(files.map(|(path, bytes)| (path.as_path(), Some(bytes.as_slice()))))
    }

    /// The same folder as an overlay on the library's texts, which it may refer to and need not repeat.
    pub fn over_built_in(mut self) -> Self {
        static BUILT_IN: OnceLock<Vec<LocaleFolder>> = OnceLock::new();
        self.beneath.clone_from(BUILT_IN.get_or_init(built_in));
        self.kept = Kept::default();
        self
    }

    /// The folder as it would be with other bytes in some files, such as those that an editor has not
    /// saved yet; `None` where a file is gone. What is in no locale's folder is passed over. All other files are
    /// shared, with their parses.
    pub fn with<'b>(
        &self,
        changes: impl IntoIterator<Item = (&'b Path, Option<&'b [u8]>)>,
    ) -> Self {
        let file = |path: &Path, bytes: &[u8]| File::of(path.to_owned(), "", bytes.to_vec());
        let changes = changes.into_iter();
        let files: Vec<_> = changes
            .map(|(path, bytes)| (path, bytes.map(|bytes| file(path, bytes))))
            .collect();
        self.with_files(files.iter().map(|(path, file)| (*path, file.as_ref())))
    }

    /// As [`with`](Self::with), with files that other folders may share.
    pub(crate) fn with_files<'b>(
        &self,
        changes: impl IntoIterator<Item = (&'b Path, Option<&'b File>)>,
    ) -> Self {
        let mut folder = self.clone();
        for (path, file) in changes {
            let Some(name) = locale_name(&self.path, path) else {
                continue;
            };
            let own = folder.locales.iter().position(|own| own.name == name);
            let index = own.or_else(|| {
                let own = LocaleFolder::new(&self.path, name)?;
                folder.locales.push(own);
                Some(folder.locales.len() - 1)
            });
            if let Some(locale) = index.and_then(|index| folder.locales.get_mut(index)) {
                locale.put(path, file);
                if !locale.files.is_empty() {
                    folder.unread.retain(|own| own.path != locale.path);
                }
            }
        }
        folder.locales.sort_by(|a, b| a.path.cmp(&b.path));
        if !folder.is_same_in_english(self) {
            folder.kept = Kept::default();
        }
        folder
    }

    /// A catalog of the folder's texts; for an overlay, on top of the library's texts.
    pub fn catalog(&self) -> CatalogBuilder {
        let texts = self.locales.iter().flat_map(LocaleFolder::texts);
        self.catalog_without_texts().overlay_files(texts)
    }

    /// A catalog as the folder's settings have it, for its texts to be added; for an overlay, with the library's texts.
    pub fn catalog_without_texts(&self) -> CatalogBuilder {
        let catalog = match self.beneath.is_empty() {
            // What is not in the folder is missing there.
            true => Catalog::empty().generic_messages(false),
            false => Catalog::builder(),
        };
        let catalog = catalog
            .reference_locale(self.settings.reference.clone())
            .code_ids(self.settings.code_ids.clone())
            .gengo_codes(self.has_gengo_codes())
            .messages(self.settings.messages.iter().cloned());
        let catalog = with_stand_ins(catalog, &self.settings.functions);
        let own = self.settings.own_codes.iter();
        own.fold(catalog, |catalog, code| catalog.code(code, Facts::new()))
    }

    /// Whether the folder overrides the library's texts.
    pub fn is_overlay(&self) -> bool {
        !self.beneath.is_empty()
    }

    /// Whether Gengo's numbers are Gengo's codes in this folder, rather than an app's own. In an overlay they always are: the
    /// codes that it lists are added to them.
    pub fn has_gengo_codes(&self) -> bool {
        self.settings.has_gengo_codes || self.is_overlay()
    }

    /// The id of a code's message, in the form that the settings give. `code` is a number or a word.
    pub fn message_of_code(&self, code: &str) -> String {
        self.settings.code_ids.id(code)
    }

    /// The functions that the app adds, by the settings.
    pub fn functions(&self) -> impl Iterator<Item = &str> {
        self.settings.functions.iter().map(String::as_str)
    }

    /// The number of the code that a message belongs to.
    pub(crate) fn number(&self, id: &str) -> Option<i64> {
        let code = self.settings.code_ids.code(id)?.number()?;
        Some(code.number())
    }

    /// The names of the locales' folders, sorted.
    pub fn locales(&self) -> impl Iterator<Item = &str> {
        self.locales.iter().map(|locale| locale.name.as_str())
    }

    /// What the folder itself is called.
    pub(crate) fn name(&self) -> String {
        let whole = self.path.canonicalize();
        let whole = whole.unwrap_or_else(|_| self.path.clone());
        let name = whole.file_name().unwrap_or(whole.as_os_str());
        name.to_string_lossy().into_owned()
    }

    /// The locale of another folder's name here: the same, or else the first one of its language and script.
    pub(crate) fn nearest(&self, locale: &str) -> Option<String> {
        let full = full_form(&ftl::locale_of(locale).ok()?);
        let is_near = |own: &&LocaleFolder| {
            (own.full.language, own.full.script) == (full.language, full.script)
        };
        let own = named(&self.locales, &full).or_else(|| self.locales.iter().find(is_near))?;
        Some(own.name.clone())
    }

    /// The locales to translate into: all except the source language and the pseudo-locales.
    pub fn translations(&self) -> impl Iterator<Item = &str> {
        let is_pseudo = |name: &str| Pseudo::ALL.iter().any(|own| own.locale() == name);
        self.locales()
            .filter(move |name| !self.is_reference(name) && !is_pseudo(name))
    }

    /// The folder of a locale, by any name of it: `pt_BR` for `pt-BR`, `de-DE` for `de`. `None` if there is
    /// none.
    pub fn locale_called(&self, name: &str) -> Option<&str> {
        let id = ftl::locale_of(&name.replace('_', "-")).ok()?;
        let same = self.locale(name).or_else(|| named(&self.locales, &id));
        same.map(|own| own.name.as_str())
    }

    /// Checks that the folder has locales of these names.
    ///
    /// # Errors
    ///
    /// One of them is not the name of a locale's folder; the first such one.
    pub fn has_locales<'n>(
        &self,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<(), UnknownLocale> {
        let mut names = names.into_iter();
        match names.find(|name| self.locale(name).is_none()) {
            Some(name) => Err(self.unknown_locale(name)),
            None => Ok(()),
        }
    }

    /// That the folder has no locale of this name.
    pub fn unknown_locale(&self, name: &str) -> UnknownLocale {
        UnknownLocale {
            name: name.to_owned(),
            meant: self.likely(name),
            known: self.locales().map(str::to_owned).collect(),
        }
    }

    /// The locale of the folder that was probably meant by a name that none has.
    fn likely(&self, name: &str) -> Option<String> {
        likely_of(name, &self.locales)
    }

    /// As [`likely`](Self::likely), or else the one of the texts beneath, for which an overlay may begin a folder.
    pub(crate) fn likely_to_edit(&self, name: &str) -> Option<String> {
        let beneath = || likely_of(name, &self.beneath).filter(|own| own != name);
        self.likely(name).or_else(beneath)
    }

    /// The same overlay with a folder, still empty, for a locale that only the texts beneath have so far.
    pub(crate) fn beginning(mut self, name: &str) -> Self {
        let is_new = self.locale(name).is_none() && self.is_only_beneath(name);
        if is_new {
            self.locales.extend(LocaleFolder::new(&self.path, name));
            self.locales.sort_by(|a, b| a.path.cmp(&b.path));
            self.kept = Kept::default();
        }
        self
    }

    /// Whether the texts beneath have a locale of exactly this name, and the folder has it under no other name.
    fn is_only_beneath(&self, name: &str) -> bool {
        let beneath = self.beneath.iter().find(|own| own.name == name);
        beneath.is_some_and(|own| named(&self.locales, &own.id).is_none())
    }

    pub(crate) fn locale(&self, name: &str) -> Option<&LocaleFolder> {
        self.locales.iter().find(|locale| locale.name == name)
    }

    /// The source language, by the name of its folder: English, or the `reference` of the settings, under any
    /// name of the same locale (`en-US` for `en`). For an overlay without it, that of the texts beneath.
    ///
    /// # Errors
    ///
    /// There is none.
    pub fn reference(&self) -> Result<&str, NoReference> {
        self.reference_folder().map(|own| own.name.as_str())
    }

    /// Whether a locale is the source language.
    pub fn is_reference(&self, locale: &str) -> bool {
        self.own_reference().is_some_and(|own| own.name == locale)
    }

    pub(crate) fn reference_folder(&self) -> Result<&LocaleFolder, NoReference> {
        let beneath = || self.reference_beneath();
        let reference = self.own_reference().or_else(beneath);
        reference.ok_or_else(|| self.no_reference())
    }

    /// That the source language is missing.
    pub(crate) fn no_reference(&self) -> NoReference {
        NoReference {
            path: self.path.clone(),
            wanted: self.settings.reference.clone(),
        }
    }

    /// The folder's own reference locale.
    pub(crate) fn own_reference(&self) -> Option<&LocaleFolder> {
        named(&self.locales, &self.settings.reference)
    }

    /// The reference locale of the texts beneath.
    pub(crate) fn reference_beneath(&self) -> Option<&LocaleFolder> {
        named(&self.beneath, &self.settings.reference)
    }

    /// The language of the reference locale.
    pub(crate) fn reference_language(&self) -> String {
        full_form(&self.settings.reference).language.to_string()
    }

    /// Every file that a finding can be in.
    pub(crate) fn all_files(&self) -> impl Iterator<Item = &File> {
        self.locales
            .iter()
            .flat_map(LocaleFolder::all_files)
            .chain(&self.config)
    }

    /// The language of a locale, as CLDR has it, whatever its folder is called: `he` for `iw_IL`. `None` if there is no such
    /// locale.
    pub fn language_of(&self, locale: &str) -> Option<String> {
        let own = self.locale(locale)?;
        Some(own.full.language.to_string())
    }

    /// The folder without the locales of other languages than a locale's own and that of the
    /// reference locale.
    pub fn of_language(&self, locale: &str) -> Self {
        let own = self.locale(locale).map(|own| own.full.language);
        let reference = full_form(&self.settings.reference).language;
        let is_kept = |other: &&LocaleFolder| {
            Some(other.full.language) == own || other.full.language == reference
        };
        let mut own = Self {
            path: self.path.clone(),
            locales: self.locales.iter().filter(is_kept).cloned().collect(),
            beneath: self.beneath.iter().filter(is_kept).cloned().collect(),
            unread: self.unread.clone(),
            config: self.config.clone(),
            style: self.style.clone(),
            settings: Arc::clone(&self.settings),
            kept: self.kept.clone(),
        };
        if own.is_overlay() != self.is_overlay() {
            own.kept = Kept::default();
        }
        own
    }

    /// The locales in the language of the reference locale alone.
    pub(crate) fn in_english(&self) -> Self {
        Self {
            // What is kept has this folder.
            kept: Kept::default(),
            ..self.of_language("")
        }
    }

    /// Whether another folder has the same texts in the language of the reference locale, saved at the same time, and the
    /// same settings.
    fn is_same_in_english(&self, other: &Self) -> bool {
        fn modified(folder: &Folder) -> impl Iterator<Item = Option<SystemTime>> {
            folder.all_files().map(|file| file.modified())
        }
        let (own, other) = (
            (self.is_overlay(), self.in_english()),
            (other.is_overlay(), other.in_english()),
        );
        own == other && modified(&own.1).eq(modified(&other.1))
    }
}

impl Settings {
    /// The defaults, if there are no settings or they cannot be read.
    fn of(config: Option<&File>) -> Arc<Self> {
        let text = config.map(File::text);
        let config = text.and_then(|text| Config::read(&text).ok());
        let config = config.unwrap_or_default();
        Arc::new(Self {
            reference: config.reference(),
            code_ids: config.code_ids(),
            has_gengo_codes: config.has_gengo_codes(),
            own_codes: config.own_codes().map(|code| code.to_string()).collect(),
            messages: config.messages,
            functions: config.functions,
        })
    }
}

/// The locale of a name, or the first one of another name for the same.
fn named<'f>(locales: &'f [LocaleFolder], wanted: &LanguageIdentifier) -> Option<&'f LocaleFolder> {
    let full = full_form(wanted);
    let same = locales.iter().filter(|own| own.full == full);
    same.min_by_key(|own| own.id != *wanted)
}

/// The one of these locales that was probably meant by a name, as its folder is called.
fn likely_of(name: &str, locales: &[LocaleFolder]) -> Option<String> {
    let ids: Vec<_> = locales.iter().map(|own| own.id.clone()).collect();
    let likely = likely_locale(name, &ids)?;
    let own = locales.iter().find(|own| own.id == *likely)?;
    Some(own.name.clone())
}

/// The texts that the library carries.
fn built_in() -> Vec<LocaleFolder> {
    let mut locales: BTreeMap<String, LocaleFolder> = BTreeMap::new();
    for (name, path, text) in ftl::built_in() {
        let Some(own) = LocaleFolder::new(Path::new(""), &name) else {
            continue;
        };
        let file = File::of(path.into(), &name, text.into_bytes());
        let locale = locales.entry(name).or_insert(own);
        locale.files.push(Arc::new(file));
    }
    locales.into_values().collect()
}

/// The name of the locale's folder that a path is in; `None` of what no locale's folder has in it
/// and of what is hidden.
fn locale_name<'p>(root: &Path, path: &'p Path) -> Option<&'p str> {
    let within = path.strip_prefix(root).ok()?;
    let parts = within.components().map(|part| match part {
        Component::Normal(name) => name.to_str().filter(|name| !name.starts_with('.')),
        _ => None,
    });
    let parts: Vec<&str> = parts.collect::<Option<_>>()?;
    parts.first().copied().filter(|_| parts.len() > 1)
}
