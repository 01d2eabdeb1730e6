//! Overlays that are watched: what a translator saves is shown by the running app.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use arc_swap::ArcSwap;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;
use notify::{RecursiveMode, Watcher};
use unic_langid::LanguageIdentifier;

use crate::catalog::{Catalog, CatalogBuilder};
use crate::load::{self, Source, named};
use crate::problem::{Problem, ProblemKind};

/// How long a folder is left alone before what is in it counts as saved.
const QUIET: Duration = Duration::from_millis(25);
/// How long something that looks half-written may stay so before it is taken as it is.
const GRACE: Duration = Duration::from_millis(500);
/// How often the folder is looked at where the system does not tell of changes.
const POLL: Duration = Duration::from_millis(250);

/// A catalog with an overlay folder that is watched: when a file in it is saved, the catalog is
/// another one.
///
/// Readers take the catalog of the moment, which never changes, and wait for nothing. What a save
/// breaks keeps its last good text, message by message, until it is mended; what is wrong is told
/// to a callback and to `tracing`.
///
/// Files may be written in place and in pieces, renamed over, or replaced by a symbolic link that
/// is swapped, as mounted configuration is. A save is shown when the folder has been left alone for
/// 25 milliseconds; an empty or vanished file, or one whose last line has no end, when it has stayed
/// so for half a second. Needs the feature `watch`.
///
/// ```
/// use gengo_messages::{Catalog, LiveCatalog, Preferences};
///
/// let live = LiveCatalog::watch(Catalog::builder(), "examples/overlay", |reload| {
///     for problem in reload.problems() {
///         eprintln!("{problem}");
///     }
/// })?;
/// let reader = Preferences::from_ids(["de"])?;
/// let localizer = live.catalog().localizer(&reader);
/// assert!(localizer.message(9001).text().starts_with("Bestellung"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct LiveCatalog {
    inner: Arc<Inner>,
}

struct Inner {
    current: Arc<ArcSwap<Catalog>>,
    wakes: Sender<Wake>,
    /// Ends when it is dropped. `None` where the system cannot tell of changes.
    _watcher: Option<notify::RecommendedWatcher>,
}

enum Wake {
    Changed,
    Stop,
}

impl Drop for Inner {
    fn drop(&mut self) {
        let _ = self.wakes.send(Wake::Stop);
    }
}

impl fmt::Debug for LiveCatalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LiveCatalog").finish_non_exhaustive()
    }
}

/// What a save has led to.
#[derive(Debug)]
pub struct Reload {
    problems: Vec<Problem>,
    kept: Vec<(LanguageIdentifier, String)>,
}

impl Reload {
    /// Everything in the folder that cannot be used.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The messages and, with their `-`, terms that keep their last good text: locale and id.
    pub fn kept(&self) -> &[(LanguageIdentifier, String)] {
        &self.kept
    }
}

impl LiveCatalog {
    /// Lays a folder of the form `<folder>/<locale>/*.ftl` over what the builder makes, on top of
    /// all, and watches it for as long as this value or a clone of it lives. `on_reload` is called
    /// on a thread of its own after each save that changed something, and once for the state at the
    /// start if something is wrong with it.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or there can be no more threads.
    pub fn watch(
        builder: CatalogBuilder,
        folder: impl Into<PathBuf>,
        on_reload: impl FnMut(&Reload) + Send + 'static,
    ) -> io::Result<Self> {
        let folder = folder.into();
        fs::read_dir(&folder)?;
        let mut overlay = Overlay {
            builder,
            folder,
            files: BTreeMap::new(),
            good: BTreeMap::new(),
        };
        let seen = overlay.signature();
        let (files, problems) = overlay.read();
        let (catalog, reload) = overlay.reload(files, problems);
        let current = Arc::new(ArcSwap::from_pointee(catalog));
        let (wakes, woken) = mpsc::channel();
        let watcher = watcher(&overlay.folder, wakes.clone());
        let mut watched = Watched {
            overlay,
            seen,
            current: Arc::clone(&current),
            on_reload: Box::new(on_reload),
        };
        thread::Builder::new()
            .name("gengo-messages overlay".to_owned())
            .spawn(move || {
                if !reload.problems.is_empty() {
                    watched.tell(&reload);
                }
                watched.run(&woken);
            })?;
        let inner = Inner {
            current,
            wakes,
            _watcher: watcher,
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// The catalog of the moment. Never waits.
    pub fn catalog(&self) -> Arc<Catalog> {
        self.inner.current.load_full()
    }
}

/// Has the system tell of changes, if it can. Where it cannot, the folder is looked at now and then;
/// and so it is besides, since a link that is swapped leads to folders that nobody was told of.
fn watcher(folder: &Path, wakes: Sender<Wake>) -> Option<notify::RecommendedWatcher> {
    let told = move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            let _ = wakes.send(Wake::Changed);
        }
    };
    let mut watcher = notify::recommended_watcher(told).ok()?;
    match watcher.watch(folder, RecursiveMode::Recursive) {
        Ok(()) => Some(watcher),
        Err(error) => {
            tracing::warn!(folder = %folder.display(), %error, "the folder is looked at now and then only");
            None
        }
    }
}

/// What can be told of a folder without reading its files.
type Signature = Vec<(PathBuf, u64, Option<SystemTime>, u64)>;

struct Watched {
    overlay: Overlay,
    seen: Signature,
    current: Arc<ArcSwap<Catalog>>,
    on_reload: Box<dyn FnMut(&Reload) + Send>,
}

impl Watched {
    fn run(&mut self, woken: &Receiver<Wake>) {
        let mut since = None;
        loop {
            let wait = if since.is_some() { QUIET / 2 } else { POLL };
            match woken.recv_timeout(wait) {
                Ok(Wake::Stop) | Err(mpsc::RecvTimeoutError::Disconnected) => return,
                Ok(Wake::Changed) | Err(mpsc::RecvTimeoutError::Timeout) => {}
            }
            let seen = self.overlay.signature();
            if seen != self.seen {
                self.seen = seen;
                since = Some(Instant::now());
                continue;
            }
            let Some(quiet) = since.map(|since: Instant| since.elapsed()) else {
                continue;
            };
            if quiet < QUIET {
                continue;
            }
            let (files, problems) = self.overlay.read();
            // What changed while it was read is not read.
            if self.overlay.signature() != self.seen {
                continue;
            }
            if quiet < GRACE && self.overlay.looks_half_written(&files) {
                continue;
            }
            since = None;
            if files != self.overlay.files {
                let (catalog, reload) = self.overlay.reload(files, problems);
                self.current.store(Arc::new(catalog));
                self.tell(&reload);
            }
        }
    }

    fn tell(&mut self, reload: &Reload) {
        for problem in &reload.problems {
            tracing::warn!(%problem, "an overlay cannot be used as it is");
        }
        tracing::info!(
            folder = %self.overlay.folder.display(),
            problems = reload.problems.len(),
            kept = reload.kept.len(),
            "overlay read"
        );
        (self.on_reload)(reload);
    }
}

/// The files of a folder: their locales and bytes.
type Files = BTreeMap<PathBuf, (LanguageIdentifier, Vec<u8>)>;

/// A folder that is laid over a catalog again and again.
struct Overlay {
    builder: CatalogBuilder,
    folder: PathBuf,
    /// As they were when they were last taken.
    files: Files,
    /// The last good text of each message and term: by locale and id, with its file.
    good: BTreeMap<(String, String), (PathBuf, String)>,
}

impl Overlay {
    fn signature(&self) -> Signature {
        let mut signature = Vec::new();
        let mut note = |path: PathBuf| {
            let metadata = fs::metadata(&path).ok();
            let length = metadata.as_ref().map_or(0, fs::Metadata::len);
            let time = metadata.as_ref().and_then(|own| own.modified().ok());
            signature.push((path, length, time, metadata.as_ref().map_or(0, file_number)));
        };
        for locale in entries(&self.folder) {
            for file in entries(&locale) {
                note(file);
            }
            note(locale);
        }
        signature
    }

    /// The files, and what is wrong with those that cannot be read.
    fn read(&self) -> (Files, Vec<Problem>) {
        let mut problems = Vec::new();
        let sources = load::read_folder(&self.folder, &mut problems);
        let files = sources.into_iter();
        let files = files.map(|own| (own.path, (own.locale, own.bytes)));
        (files.collect(), problems)
    }

    /// Whether a file that is not as it was is empty, gone, or without an end of its last line.
    fn looks_half_written(&self, files: &Files) -> bool {
        let is_odd = |bytes: &[u8]| !bytes.ends_with(b"\n");
        let changed = files
            .iter()
            .filter(|(path, own)| self.files.get(*path) != Some(own));
        let mut odd = changed.filter(|(_, (_, bytes))| is_odd(bytes));
        odd.next().is_some() || self.files.keys().any(|path| !files.contains_key(path))
    }

    /// The catalog with other files, and what is to be told of them.
    fn reload(&mut self, files: Files, mut problems: Vec<Problem>) -> (Catalog, Reload) {
        let mut builder = self.builder.clone();
        let mut parsed = Vec::new();
        for (path, (locale, bytes)) in &files {
            let source = Source {
                locale: locale.clone(),
                path: path.clone(),
                bytes: bytes.clone(),
            };
            if let Some(resource) = load::parse(source, &mut problems) {
                builder =
                    builder.overlay_parsed(locale.clone(), path.clone(), Arc::clone(&resource));
                parsed.push((locale.clone(), path.clone(), resource));
            }
        }
        let mut catalog = builder.build();
        problems.extend(self.own_problems(&catalog, &files));

        let kept = self.kept(&parsed, &problems, &files);
        if !kept.is_empty() {
            catalog = self.over_kept(&kept, &parsed);
        }
        self.remember(&parsed, &problems, &kept);
        self.files = files;
        let kept = kept
            .into_iter()
            .filter_map(|(locale, id)| Some((locale.parse().ok()?, id)));
        let reload = Reload {
            problems,
            kept: kept.collect(),
        };
        (catalog, reload)
    }

    /// What is found in the folder's texts when they are laid over the others.
    fn own_problems(&self, catalog: &Catalog, files: &Files) -> Vec<Problem> {
        let problems = catalog.problems().iter();
        problems
            .filter(|problem| files.contains_key(problem.path()))
            .cloned()
            .collect()
    }

    /// The messages that cannot be used as they are now, and could before: locale and id.
    fn kept(
        &self,
        parsed: &[(LanguageIdentifier, PathBuf, Arc<FluentResource>)],
        problems: &[Problem],
        files: &Files,
    ) -> BTreeSet<(String, String)> {
        let faults = problems
            .iter()
            .filter(|own| own.kind() != ProblemKind::Duplicate);
        let mut broken = BTreeSet::new();
        let mut unclear = BTreeSet::new();
        for problem in faults {
            if let (Some(locale), Some(id)) = (problem.locale(), problem.id()) {
                broken.insert((locale.to_string(), id.to_owned()));
            } else {
                unclear.insert(problem.path().to_owned());
            }
        }
        let there: BTreeSet<(String, String)> = parsed
            .iter()
            .flat_map(|(locale, _, resource)| keys(locale, resource))
            .collect();
        // Where it is not told which message is broken, it is one of those that are gone.
        let is_unclear = |path: &PathBuf, key: &(String, String)| {
            !there.contains(key)
                && (unclear.contains(path) || !files.contains_key(path) && path.exists())
        };
        let good = self.good.iter();
        good.filter(|(key, (path, _))| broken.contains(*key) || is_unclear(path, key))
            .map(|(key, _)| key.clone())
            .collect()
    }

    /// The catalog with the last good texts of some messages beneath the folder's.
    fn over_kept(
        &self,
        kept: &BTreeSet<(String, String)>,
        parsed: &[(LanguageIdentifier, PathBuf, Arc<FluentResource>)],
    ) -> Catalog {
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        for key in kept {
            if let Some((_, text)) = self.good.get(key) {
                *texts.entry(&key.0).or_default() += text;
            }
        }
        let mut builder = self.builder.clone();
        for (locale, text) in texts {
            if let Ok(locale) = locale.parse() {
                builder = builder.overlay_text(locale, "the last good texts", text);
            }
        }
        for (locale, path, resource) in parsed {
            builder = builder.overlay_parsed(locale.clone(), path.clone(), Arc::clone(resource));
        }
        builder.build()
    }

    /// Keeps the texts that are good now, and those that are kept.
    fn remember(
        &mut self,
        parsed: &[(LanguageIdentifier, PathBuf, Arc<FluentResource>)],
        problems: &[Problem],
        kept: &BTreeSet<(String, String)>,
    ) {
        let faults: BTreeSet<(String, String)> = problems
            .iter()
            .filter(|own| own.kind() != ProblemKind::Duplicate)
            .filter_map(|own| Some((own.locale()?.to_string(), own.id()?.to_owned())))
            .collect();
        let mut good = BTreeMap::new();
        for (locale, path, resource) in parsed {
            for entry in resource.entries() {
                let Some((sigil, name)) = named(entry) else {
                    continue;
                };
                let key = (locale.to_string(), format!("{sigil}{name}"));
                if !faults.contains(&key) {
                    good.insert(key, (path.clone(), text_of(entry)));
                }
            }
        }
        for key in kept {
            if let Some(text) = self.good.remove(key) {
                good.entry(key.clone()).or_insert(text);
            }
        }
        self.good = good;
    }
}

/// What a folder holds, sorted.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths
}

/// What tells a file from another one that took its place.
#[cfg(unix)]
fn file_number(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn file_number(_: &fs::Metadata) -> u64 {
    0
}

fn keys(
    locale: &LanguageIdentifier,
    resource: &FluentResource,
) -> impl Iterator<Item = (String, String)> {
    let names = resource.entries().filter_map(named);
    names.map(|(sigil, name)| (locale.to_string(), format!("{sigil}{name}")))
}

fn text_of(entry: &Entry<&str>) -> String {
    let body = vec![entry.clone()];
    serializer::serialize(&Resource { body })
}
