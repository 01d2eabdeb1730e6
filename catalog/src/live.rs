//! Watched overlays: a running app shows what a translator saves.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use arc_swap::ArcSwap;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;
use unic_langid::LanguageIdentifier;

use crate::builder::CatalogBuilder;
use crate::catalog::Catalog;
use crate::escaped::shown_path;
use crate::ftl::{Files as Listing, SafeText, entry_id, named, read_file};
use crate::problem::{Problem, ProblemKind, Reason};
use crate::watch::tell;

/// How long a folder must be unchanged before it counts as saved.
const QUIET: Duration = Duration::from_millis(25);
/// How long something that looks half-written must be unchanged before it is used.
const GRACE: Duration = Duration::from_millis(500);
/// How often the folder is checked if the system does not report changes.
const POLL: Duration = Duration::from_millis(250);

/// How long a folder can be written to without a pause before it is read anyway.
const PATIENCE: Duration = Duration::from_secs(1);

/// A catalog with a watched overlay folder, as a value of the app's own type that is created again when a
/// file in the folder is saved.
///
/// Readers take the current value, which never changes, and never wait. A message that a save breaks keeps
/// its last good text until it is fixed; so do all messages in a folder that cannot be read. Problems go to
/// a callback and to `tracing`.
///
/// Files may be written in place and in pieces, replaced by renaming, or switched with a symbolic link, like
/// mounted configuration. A save shows once the folder has been unchanged for 25 milliseconds. For an empty
/// or vanished file, or one whose last line has no end, it is half a second. Needs the feature `watch`.
///
/// ```
/// use message_catalog::{Catalog, Live, Part, Preferences};
///
/// # let folder = std::env::temp_dir().join(format!("message-catalog-{}", std::process::id()));
/// std::fs::create_dir_all(folder.join("de"))?;
/// std::fs::write(folder.join("de/app.ftl"), "full = Voll\n")?;
/// let live = Live::watch(Catalog::builder(), &folder, |catalog| catalog, |reload| {
///     for problem in reload.problems() {
///         eprintln!("{problem}");
///     }
/// })?;
/// let localizer = live.current().localizer(&Preferences::from_ids(["de"])?);
/// assert_eq!(localizer.text("full", Part::Value).ok_or("no text")?.as_str(), "Voll");
/// # std::fs::remove_dir_all(folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Live<T> {
    inner: Arc<Inner<T>>,
}

struct Inner<T> {
    current: Arc<ArcSwap<T>>,
    wakes: Sender<Wake>,
    /// Stops when it is dropped. `None` if the system cannot report changes.
    _watcher: Option<notify::RecommendedWatcher>,
}

enum Wake {
    Changed,
    Stop,
}

impl<T> Drop for Inner<T> {
    fn drop(&mut self) {
        let _ = self.wakes.send(Wake::Stop);
    }
}

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
        }
    }
}

impl<T> fmt::Debug for Live<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Live").finish_non_exhaustive()
    }
}

/// The result of a save.
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

impl<T: Send + Sync + 'static> Live<T> {
    /// Overrides the builder's texts, overlays included, with those of a folder of the form `<folder>/<locale>/**/*.ftl`,
    /// and watches it as long as this value or a clone of it lives. `finish` turns each
    /// catalog into the app's value. Calls `on_reload` on a thread of its own after each save that changed
    /// something, and once at the start if there are problems. Even if it panics or takes long, the catalog
    /// is read again.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, which names its path, or there can be no more threads.
    pub fn watch(
        builder: CatalogBuilder,
        folder: impl Into<PathBuf>,
        finish: impl Fn(Catalog) -> T + Send + 'static,
        on_reload: impl FnMut(&Reload) + Send + 'static,
    ) -> io::Result<Self> {
        let folder = folder.into();
        fs::read_dir(&folder).map_err(|error| with_path(error, &folder))?;
        let mut overlay = Overlay {
            builder,
            folder,
            files: BTreeMap::new(),
            unread: Vec::new(),
            good: BTreeMap::new(),
        };
        let seen = overlay.signature();
        let (files, problems) = overlay.read();
        let (catalog, reload) = overlay.reload(files, problems);
        let current = Arc::new(ArcSwap::from_pointee(finish(catalog)));
        let (wakes, woken) = mpsc::channel();
        let watcher = watcher(&overlay.folder, wakes.clone());
        let reloads = tell_of_reloads(on_reload)?;
        let mut watched = Watched {
            overlay,
            seen,
            current: Arc::clone(&current),
            finish: Box::new(finish),
            reloads,
        };
        thread::Builder::new()
            .name("message-catalog folder".to_owned())
            .spawn(move || {
                if !reload.problems.is_empty() {
                    watched.tell(reload);
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

    /// Returns the current value. Never waits.
    pub fn current(&self) -> Arc<T> {
        self.inner.current.load_full()
    }
}

/// The error with the path that it is about, of the same kind.
fn with_path(error: io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", shown_path(path)))
}

/// A thread that passes reloads to a callback, one after another.
fn tell_of_reloads(
    mut on_reload: impl FnMut(&Reload) + Send + 'static,
) -> io::Result<Sender<Reload>> {
    let (reloads, told) = mpsc::channel::<Reload>();
    thread::Builder::new()
        .name("message-catalog reloads".to_owned())
        .spawn(move || {
            for reload in told {
                let call = catch_unwind(AssertUnwindSafe(|| on_reload(&reload)));
                if call.is_err() {
                    tracing::error!("the callback for reloads panicked");
                }
            }
        })?;
    Ok(reloads)
}

/// Asks the system to report changes, if it can. The folder is also checked now and then, since a swapped
/// link leads to folders that are not watched.
fn watcher(folder: &Path, wakes: Sender<Wake>) -> Option<notify::RecommendedWatcher> {
    let told = move || {
        let _ = wakes.send(Wake::Changed);
    };
    match tell(folder, told) {
        Ok(watcher) => Some(watcher),
        Err(error) => {
            tracing::warn!(folder = %shown_path(folder), %error, "the folder is looked at now and then only");
            None
        }
    }
}

/// The state of a folder, as far as it is known without reading its files.
type Signature = Vec<(PathBuf, u64, Option<SystemTime>, u64)>;

struct Watched<T> {
    overlay: Overlay,
    seen: Signature,
    current: Arc<ArcSwap<T>>,
    finish: Box<dyn Fn(Catalog) -> T + Send>,
    reloads: Sender<Reload>,
}

/// How long a condition has lasted.
#[derive(Clone, Copy)]
struct Change {
    began: Instant,
    last: Instant,
}

impl<T> Watched<T> {
    fn run(&mut self, woken: &Receiver<Wake>) {
        let mut change: Option<Change> = None;
        loop {
            let wait = if change.is_some() { QUIET / 2 } else { POLL };
            let told = match woken.recv_timeout(wait) {
                Ok(Wake::Stop) | Err(mpsc::RecvTimeoutError::Disconnected) => return,
                // Equal sizes and times do not mean equal bytes: what the system tells of is read.
                Ok(Wake::Changed) => true,
                Err(mpsc::RecvTimeoutError::Timeout) => false,
            };
            let told = told | woken.try_iter().any(|wake| matches!(wake, Wake::Changed));
            let seen = self.overlay.signature();
            if told || seen != self.seen {
                self.seen = seen;
                let now = Instant::now();
                let began = change.map_or(now, |change| change.began);
                change = Some(Change { began, last: now });
                if began.elapsed() < PATIENCE {
                    continue;
                }
            }
            let Some(Change { began, last }) = change else {
                continue;
            };
            let quiet = last.elapsed();
            let is_late = began.elapsed() >= PATIENCE;
            if quiet < QUIET && !is_late {
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
            // Nor is what a writer who never pauses may just be about to write again.
            if quiet < QUIET && self.overlay.loses_messages(&files) {
                continue;
            }
            change = None;
            let unread: Vec<String> = problems.iter().map(Problem::to_string).collect();
            if files != self.overlay.files || unread != self.overlay.unread {
                self.overlay.unread = unread;
                let (catalog, reload) = self.overlay.reload(files, problems);
                self.current.store(Arc::new((self.finish)(catalog)));
                self.tell(reload);
            }
        }
    }

    fn tell(&mut self, reload: Reload) {
        for problem in &reload.problems {
            tracing::warn!(%problem, "an overlay cannot be used as it is");
        }
        tracing::info!(
            folder = %shown_path(&self.overlay.folder),
            problems = reload.problems.len(),
            kept = reload.kept.len(),
            "overlay read"
        );
        let _ = self.reloads.send(reload);
    }
}

/// The files of a folder: their locales and bytes.
type Files = BTreeMap<PathBuf, (LanguageIdentifier, Vec<u8>)>;

/// A folder that is added to a catalog again and again as an overlay.
struct Overlay {
    builder: CatalogBuilder,
    folder: PathBuf,
    /// As they were when they were last read.
    files: Files,
    /// The files that could not be read then.
    unread: Vec<String>,
    /// The last good text of each message and term: by locale and id, with its file.
    good: BTreeMap<(String, String), (PathBuf, String)>,
}

impl Overlay {
    fn signature(&self) -> Signature {
        let list = Listing::list(&self.folder);
        let files = list.locales.into_iter().flat_map(|own| own.files);
        let unread = list.problems.iter().map(|own| own.path().to_owned());
        let told = files.chain(unread).map(|path| {
            let metadata = fs::metadata(&path).ok();
            let length = metadata.as_ref().map_or(0, fs::Metadata::len);
            let time = metadata.as_ref().and_then(|own| own.modified().ok());
            (path, length, time, metadata.as_ref().map_or(0, file_number))
        });
        told.collect()
    }

    /// The files, and what is wrong with those that cannot be read. A folder that cannot be read
    /// has the files that it had before.
    fn read(&self) -> (Files, Vec<Problem>) {
        let list = Listing::list(&self.folder);
        let mut problems = list.problems;
        let mut files = Files::new();
        for (path, own) in &self.files {
            let cannot_be_read = |problem: &Problem| {
                matches!(problem.reason, Reason::Io(_)) && path.starts_with(problem.path())
            };
            if problems.iter().any(cannot_be_read) {
                files.insert(path.clone(), own.clone());
            }
        }
        for own in list.locales {
            for path in own.files {
                match read_file(&path) {
                    Ok(read) => {
                        files.insert(path, (own.locale.clone(), read.bytes));
                    }
                    Err(problem) => problems.push(Problem {
                        locale: Some(own.locale.clone()),
                        ..*problem
                    }),
                }
            }
        }
        (files, problems)
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

    /// Whether a message or term that was good is nowhere in its file any more.
    fn loses_messages(&self, files: &Files) -> bool {
        let ids = |bytes: &[u8]| -> BTreeSet<String> {
            let text = String::from_utf8_lossy(bytes);
            text.lines()
                .filter_map(entry_id)
                .map(str::to_owned)
                .collect()
        };
        let ids: BTreeMap<&PathBuf, BTreeSet<String>> = files
            .iter()
            .map(|(path, (_, bytes))| (path, ids(bytes)))
            .collect();
        let mut good = self.good.iter();
        good.any(|((_, id), (path, _))| !ids.get(path).is_some_and(|own| own.contains(id)))
    }

    /// The catalog with other files, and the report about them.
    fn reload(&mut self, files: Files, mut problems: Vec<Problem>) -> (Catalog, Reload) {
        let mut parsed = Vec::new();
        for (path, (locale, bytes)) in &files {
            let text = SafeText::read(locale, path, bytes);
            problems.extend(text.problems().iter().cloned());
            parsed.push((locale.clone(), path.clone(), text));
        }
        let mut catalog = over(self.builder.clone(), &parsed).build();
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

    /// The problems in the folder's texts when they override the others.
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
        parsed: &[Parsed],
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
            .flat_map(|(locale, _, text)| keys(locale, text))
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
    fn over_kept(&self, kept: &BTreeSet<(String, String)>, parsed: &[Parsed]) -> Catalog {
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
        over(builder, parsed).build()
    }

    /// Keeps the texts that are good now, and those that are kept.
    fn remember(
        &mut self,
        parsed: &[Parsed],
        problems: &[Problem],
        kept: &BTreeSet<(String, String)>,
    ) {
        let faults: BTreeSet<(String, String)> = problems
            .iter()
            .filter(|own| own.kind() != ProblemKind::Duplicate)
            .filter_map(|own| Some((own.locale()?.to_string(), own.id()?.to_owned())))
            .collect();
        let mut good = BTreeMap::new();
        for (locale, path, text) in parsed {
            for entry in text.resource().into_iter().flat_map(|own| own.entries()) {
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

/// A file that was read: its locale, path and text.
type Parsed = (LanguageIdentifier, PathBuf, SafeText);

fn over(builder: CatalogBuilder, parsed: &[Parsed]) -> CatalogBuilder {
    let texts = parsed.iter();
    builder.overlay_own_files(texts.map(|(locale, path, text)| (locale, path, text)))
}

/// What distinguishes a file from one that replaced it.
#[cfg(unix)]
fn file_number(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn file_number(_: &fs::Metadata) -> u64 {
    0
}

fn keys(locale: &LanguageIdentifier, text: &SafeText) -> impl Iterator<Item = (String, String)> {
    let entries = text.resource().into_iter().flat_map(|own| own.entries());
    let names = entries.filter_map(named);
    names.map(|(sigil, name)| (locale.to_string(), format!("{sigil}{name}")))
}

fn text_of(entry: &Entry<&str>) -> String {
    let body = vec![entry.clone()];
    serializer::serialize(&Resource { body })
}
