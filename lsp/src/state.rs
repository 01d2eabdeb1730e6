//! All that is open.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use gen_lsp_types::{Position, TextDocumentIdentifier, TextDocumentPositionParams, Uri};
use gengo_messages_translate::{Folder, Outline};

use crate::client::Client;
use crate::document::Document;
use crate::lines::Lines;
use crate::settings::Settings;
use crate::snapshot::Snapshot;
use crate::uri;
use crate::workspace::Workspace;

/// The folder that an app's texts are in, if neither the settings nor the place of a file say otherwise.
const FOLDER: &str = "locales";

/// All that is open, and the folders that it is of.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) client: Client,
    settings: Settings,
    /// The folders that are open in the editor.
    roots: Vec<PathBuf>,
    documents: BTreeMap<PathBuf, Document>,
    /// The folder of texts that each open file goes with, if any does.
    homes: BTreeMap<PathBuf, PathBuf>,
    pub(crate) workspaces: Vec<Workspace>,
}

/// An open file, and the folder of texts that it goes with.
#[derive(Debug)]
pub(crate) struct Open<'s> {
    pub(crate) document: &'s Document,
    pub(crate) snapshot: &'s Snapshot,
    pub(crate) lines: Lines<'s>,
    /// The locale that it is a file of; `None` of other files, such as source code.
    pub(crate) locale: Option<&'s str>,
}

impl State {
    pub(crate) fn new(client: Client, settings: Settings, roots: Vec<PathBuf>) -> Self {
        Self {
            client,
            settings,
            roots,
            documents: BTreeMap::new(),
            homes: BTreeMap::new(),
            workspaces: Vec::new(),
        }
    }

    /// An open file of texts or source code; `None` if it is not open, or goes with no folder that can be read.
    pub(crate) fn open(&self, own: &TextDocumentIdentifier) -> Option<Open<'_>> {
        let document = self.documents.get(&uri::path(&own.uri)?)?;
        let snapshot = self.workspace_of(&document.path)?.snapshot.as_deref()?;
        Some(Open {
            lines: document.lines(self.client.encoding),
            locale: snapshot.folder.locale_of(&document.path),
            document,
            snapshot,
        })
    }

    /// An open file of texts, and its outline.
    pub(crate) fn outline(&self, own: &TextDocumentIdentifier) -> Option<(Open<'_>, Outline)> {
        let open = self.open(own)?;
        let outline = open.snapshot.folder.outline(&open.document.path)?;
        Some((open, outline))
    }

    /// An open file, and a place in it, in bytes.
    pub(crate) fn open_at(&self, own: &TextDocumentPositionParams) -> Option<(Open<'_>, usize)> {
        let open = self.open(&own.text_document)?;
        let offset = open.lines.offset(own.position);
        Some((open, offset))
    }

    pub(crate) fn document(&self, path: &Path) -> Option<&Document> {
        self.documents.get(path)
    }

    pub(crate) fn documents(&self) -> impl Iterator<Item = &Document> {
        self.documents.values()
    }

    /// The address of a file: the editor's own, if it is open.
    pub(crate) fn uri(&self, path: &Path) -> Uri {
        let open = self.documents.get(path);
        open.map_or_else(|| uri::uri(path), |own| own.uri.clone())
    }

    /// Opens a file, or takes another text for it. Returns the folder that it goes with.
    pub(crate) fn put(&mut self, document: Document) -> Option<&Workspace> {
        let path = document.path.clone();
        if self.documents.insert(path.clone(), document).is_none()
            && let Some(home) = self.folder_of(&path)
        {
            self.homes.insert(path.clone(), home);
        }
        let index = self.index_of(&path)?;
        let (workspaces, documents) = (&mut self.workspaces, &self.documents);
        let workspace = workspaces.get_mut(index)?;
        match workspace.snapshot.is_some() {
            true => workspace.lay(documents.get(&path)?),
            false => workspace.read(documents.values()),
        }
        Some(workspace)
    }

    /// Closes a file: what the disk has of it counts again.
    pub(crate) fn close(&mut self, path: &Path) -> Option<&Workspace> {
        self.documents.remove(path)?;
        let home = self.homes.remove(path)?;
        let index = self.workspaces.iter().position(|own| own.path == home)?;
        self.read_again(index)
    }

    /// Reads a folder again.
    pub(crate) fn read_again(&mut self, index: usize) -> Option<&Workspace> {
        let workspace = self.workspaces.get_mut(index)?;
        workspace.read(self.documents.values());
        Some(workspace)
    }

    pub(crate) fn change_roots(&mut self, added: Vec<PathBuf>, removed: &[PathBuf]) {
        self.roots.retain(|root| !removed.contains(root));
        self.roots.extend(added);
    }

    /// Takes other settings, and finds and reads all folders again.
    pub(crate) fn set(&mut self, settings: Settings) {
        // Some editors send them once more when the session begins.
        if self.settings == settings {
            return;
        }
        self.settings = settings;
        self.workspaces.clear();
        let homes = self.documents.keys();
        let homes = homes.filter_map(|path| Some((path.clone(), self.folder_of(path)?)));
        self.homes = homes.collect();
        let paths: Vec<_> = self.homes.keys().cloned().collect();
        for path in paths {
            let index = self.index_of(&path);
            if let Some(index) = index.filter(|index| self.workspaces[*index].snapshot.is_none()) {
                self.read_again(index);
            }
        }
    }

    /// The folder of texts that an open file goes with.
    pub(crate) fn workspace_of(&self, path: &Path) -> Option<&Workspace> {
        let home = self.homes.get(path)?;
        self.workspaces.iter().find(|own| own.path == *home)
    }

    /// The place of the folder that an open file goes with among all of them; it is added if it is new.
    fn index_of(&mut self, path: &Path) -> Option<usize> {
        let home = self.homes.get(path)?;
        let known = self.workspaces.iter().position(|own| own.path == *home);
        known.or_else(|| {
            let new = Workspace::new(home.clone(), self.settings.overlay);
            self.workspaces.push(new);
            Some(self.workspaces.len() - 1)
        })
    }

    /// The folder of texts that a file goes with: the one that the settings name, the one around it, or the nearest
    /// one beside it.
    fn folder_of(&self, path: &Path) -> Option<PathBuf> {
        let set = self.settings.folder_for(path, &self.roots);
        if path.extension().is_some_and(|own| own == "rs") {
            return set.or_else(|| beside(path));
        }
        if path.extension().is_none_or(|own| own != "ftl") {
            return None;
        }
        let set = set.filter(|folder| path.starts_with(folder));
        set.or_else(|| Folder::around(path))
    }

    /// A snapshot of each folder, in the order in which they were met.
    pub(crate) fn snapshots(&self) -> impl Iterator<Item = &Arc<Snapshot>> {
        self.workspaces
            .iter()
            .filter_map(|own| own.snapshot.as_ref())
    }

    /// The lines of a file of a folder, open or not, for the time of `look`.
    pub(crate) fn with_lines<T>(
        &self,
        snapshot: &Snapshot,
        path: &Path,
        look: impl FnOnce(&Lines<'_>) -> T,
    ) -> Option<T> {
        let encoding = self.client.encoding;
        match self.documents.get(path) {
            Some(open) => Some(look(&open.lines(encoding))),
            None => Some(look(&Lines::new(&snapshot.folder.text(path)?, encoding))),
        }
    }
}

impl Open<'_> {
    pub(crate) fn range(&self, range: &std::ops::Range<usize>) -> gen_lsp_types::Range {
        self.lines.range(range)
    }

    pub(crate) fn position(&self, offset: usize) -> Position {
        self.lines.position(offset)
    }
}

/// The nearest folder called `locales` beside a file, or above it.
fn beside(file: &Path) -> Option<PathBuf> {
    let around = file.ancestors().skip(1);
    let mut folders = around.map(|own| own.join(FOLDER));
    folders.find(|folder| folder.is_dir())
}
