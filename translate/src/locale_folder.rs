//! The folder of one locale.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl;
use message_catalog::full_form;

use crate::file::{File, GLOSSARY, Kind, QUESTIONS, STATE, STYLE, kind};
use crate::hash::Hashes;

/// The files of a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LocaleFolder {
    /// In CLDR's canonical form.
    pub(crate) id: LanguageIdentifier,
    /// With its likely script and region: two folders that have the same one are one locale.
    pub(crate) full: LanguageIdentifier,
    /// As the folder is called.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) files: Vec<Arc<File>>,
    /// The file with the states of the translations in a file, by the path of that file.
    pub(crate) states: BTreeMap<PathBuf, Arc<File>>,
    pub(crate) glossary: Option<Arc<File>>,
    /// The style guide of the locale.
    pub(crate) style: Option<Arc<File>>,
    /// The questions of its translators to the developers.
    pub(crate) questions: Option<Arc<File>>,
}

impl LocaleFolder {
    /// A folder of this name without files; `None` if the name is not a locale.
    pub(crate) fn new(root: &Path, name: &str) -> Option<Self> {
        let id = ftl::locale_of(name).ok()?;
        Some(Self {
            full: full_form(&id),
            id,
            path: root.join(name),
            name: name.to_owned(),
            files: Vec::new(),
            states: BTreeMap::new(),
            glossary: None,
            style: None,
            questions: None,
        })
    }

    /// A folder that was listed, with its files unread.
    pub(crate) fn listed(root: &Path, list: ftl::LocaleFolder) -> Self {
        let name = &list.name;
        let path = root.join(name);
        let others = list.others.iter();
        let listed = others.filter(|path| matches!(kind(path), Some(Kind::State)));
        let mut states: BTreeMap<PathBuf, Arc<File>> = BTreeMap::new();
        for state in listed {
            let file = File::at(state.clone(), name);
            states.insert(state.with_extension("ftl"), file.into());
        }
        // A folder in the place of such a file is not listed as one.
        for texts in &list.files {
            if !states.contains_key(texts)
                && let Some(state) = File::if_there(texts.with_extension(STATE), name)
            {
                states.insert(texts.clone(), state.into());
            }
        }
        let files = list.files.into_iter();
        let files = files.map(|path| Arc::new(File::at(path, name)));
        let beside = |file: &str| -> Option<Arc<File>> {
            let path = path.join(file);
            let file = match list.others.contains(&path) {
                true => Some(File::at(path, name)),
                false => File::if_there(path, name),
            };
            file.map(Arc::new)
        };
        Self {
            full: full_form(&list.locale),
            id: list.locale,
            files: files.collect(),
            states,
            glossary: beside(GLOSSARY),
            style: beside(STYLE),
            questions: beside(QUESTIONS),
            name: list.name,
            path,
        }
    }

    /// Puts a file at a path, whatever locale it says that it is of, or takes out the one that is there.
    pub(crate) fn put(&mut self, path: &Path, file: Option<&File>) {
        let file = file.map(|file| Arc::new(file.in_locale(&self.name)));
        match kind(path) {
            Some(Kind::Texts) => {
                self.files.retain(|file| file.path != path);
                self.files.extend(file);
                self.files.sort_by(|a, b| a.path.cmp(&b.path));
            }
            Some(Kind::State) => {
                let texts = path.with_extension("ftl");
                self.states.remove(&texts);
                self.states.extend(file.map(|file| (texts, file)));
            }
            // Only at the top of the folder.
            Some(_) if path.parent() != Some(&self.path) => {}
            Some(Kind::Glossary) => self.glossary = file,
            Some(Kind::Style) => self.style = file,
            Some(Kind::Questions) => self.questions = file,
            None => {}
        }
    }

    /// The same, without the parses: those that are made of it go with it, and so do the bytes of files that were not
    /// read yet.
    pub(crate) fn unparsed(&self) -> Self {
        let unparsed = |file: &Arc<File>| Arc::new(file.unparsed());
        let states = self.states.iter();
        Self {
            files: self.files.iter().map(unparsed).collect(),
            states: states
                .map(|(path, file)| (path.clone(), unparsed(file)))
                .collect(),
            glossary: self.glossary.as_ref().map(unparsed),
            questions: self.questions.as_ref().map(unparsed),
            ..self.clone()
        }
    }

    /// The hashes of the messages and terms.
    pub(crate) fn hashes(&self) -> Hashes {
        let files = self.files.iter();
        let all = files.flat_map(|file| file.hashes());
        all.map(|(id, hash)| (id.clone(), *hash)).collect()
    }

    /// The texts as a catalog takes them.
    pub(crate) fn texts(
        &self,
    ) -> impl Iterator<Item = (&LanguageIdentifier, &Path, &ftl::SafeText)> {
        let files = self.files.iter();
        files.map(|file| (&self.id, file.path.as_path(), file.parse()))
    }

    /// The file with the states of the translations in a file.
    pub(crate) fn state_of(&self, file: &File) -> Option<&File> {
        self.states.get(&file.path).map(Arc::as_ref)
    }

    /// The path of a file of this locale within its folder.
    pub(crate) fn within<'p>(&self, file: &'p File) -> &'p Path {
        file.path.strip_prefix(&self.path).unwrap_or(&file.path)
    }

    /// Its files: the texts, and the files beside them.
    pub(crate) fn all_files(&self) -> impl Iterator<Item = &File> {
        let beside = self.states.values().chain(&self.glossary);
        let beside = beside.chain(&self.questions);
        self.files.iter().chain(beside).map(Arc::as_ref)
    }

    /// Reads its files, those that were not read yet.
    pub(crate) fn read(&self) {
        self.all_files().for_each(File::read);
        self.style.iter().for_each(|own| own.read());
    }

    /// Takes what a copy of this folder has read of its files, of those that are wanted.
    pub(crate) fn keep(&self, copy: &Self, is_wanted: impl Fn(&File) -> bool) {
        let files = self.all_files().zip(copy.all_files());
        let wanted = files.filter(|(own, _)| is_wanted(own));
        wanted.for_each(|(own, read)| own.keep(read));
    }
}
