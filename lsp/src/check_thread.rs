//! The thread that checks, so that typing does not wait for it.

use std::collections::HashMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use crossbeam_channel::{Receiver, Sender};
use gen_lsp_types::{Diagnostic, PublishDiagnosticsParams, Uri};

use crate::client::Client;
use crate::diagnostic::{diagnostic, of_folder};
use crate::document::Document;
use crate::snapshot::Snapshot;

/// The thread that checks. It ends when this is dropped.
#[derive(Debug)]
pub(crate) struct CheckThread {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

/// A folder to check, and its files that are open.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) folder: PathBuf,
    pub(crate) snapshot: Option<Arc<Snapshot>>,
    pub(crate) fault: Option<String>,
    /// The one that was typed in comes first.
    pub(crate) documents: Vec<Document>,
}

impl CheckThread {
    /// # Errors
    ///
    /// The system grants no thread.
    pub(crate) fn new(client: Client) -> io::Result<Self> {
        let (jobs, waiting) = crossbeam_channel::unbounded();
        let thread = thread::Builder::new().name("checker".to_owned());
        let thread = thread.spawn(move || run(&client, &waiting))?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    /// Checks a folder soon, unless it changes before that.
    pub(crate) fn check(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // It takes jobs as long as this is there.
            let _ = jobs.send(job);
        }
    }
}

impl Drop for CheckThread {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the editor was told last of a file: the folder, the version of the text, and what was found.
type Published = HashMap<Uri, (PathBuf, i32, Vec<Diagnostic>)>;

/// Checks what comes.
fn run(client: &Client, waiting: &Receiver<Job>) {
    let mut published = Published::new();
    let mut queue = Queue {
        waiting,
        jobs: Vec::new(),
    };
    while let Some(job) = queue.next() {
        check(client, &mut published, &job, &mut queue);
    }
}

/// The jobs that wait. Of several of one folder, the last one counts.
struct Queue<'w> {
    waiting: &'w Receiver<Job>,
    jobs: Vec<Job>,
}

impl Queue<'_> {
    /// The next job, when there is one; `None` when no more will come.
    fn next(&mut self) -> Option<Job> {
        if self.jobs.is_empty() {
            self.jobs.push(self.waiting.recv().ok()?);
        }
        self.take();
        Some(self.jobs.remove(0))
    }

    /// Whether there is a newer job of a folder.
    fn has_newer(&mut self, folder: &Path) -> bool {
        self.take();
        self.jobs.iter().any(|own| own.folder == folder)
    }

    fn take(&mut self) {
        for job in self.waiting.try_iter() {
            self.jobs.retain(|own| own.folder != job.folder);
            self.jobs.push(job);
        }
    }
}

/// Checks the files of a folder that are open, and tells the editor, until the folder has changed again.
fn check(client: &Client, published: &mut Published, job: &Job, queue: &mut Queue<'_>) {
    for document in &job.documents {
        // A bug costs what is found of one file.
        let found = catch_unwind(AssertUnwindSafe(|| found(client, job, document)));
        if let Ok(found) = found {
            publish(client, published, job, document, found);
        }
        if queue.has_newer(&job.folder) {
            break;
        }
    }
    clear(client, published, job);
}

/// What is found of an open file.
fn found(client: &Client, job: &Job, document: &Document) -> Vec<Diagnostic> {
    let mut found: Vec<_> = job.fault.iter().map(|fault| of_folder(fault)).collect();
    let Some(snapshot) = &job.snapshot else {
        return found;
    };
    let Some(locale) = snapshot.folder.locale_of(&document.path) else {
        return found;
    };
    let lines = document.lines(client.encoding);
    let findings = snapshot.findings(locale).iter();
    let own = findings.filter(|finding| finding.path == document.path);
    found.extend(own.map(|finding| diagnostic(finding, &lines)));
    found
}

fn publish(
    client: &Client,
    published: &mut Published,
    job: &Job,
    document: &Document,
    found: Vec<Diagnostic>,
) {
    let now = (job.folder.clone(), document.version, found);
    if published.get(&document.uri) != Some(&now) {
        client.publish(PublishDiagnosticsParams {
            uri: document.uri.clone(),
            version: Some(document.version),
            diagnostics: now.2.clone(),
        });
        published.insert(document.uri.clone(), now);
    }
}

/// Takes back what was said of files that are not open any more.
fn clear(client: &Client, published: &mut Published, job: &Job) {
    published.retain(|uri, (folder, _, found)| {
        let is_open = *folder != job.folder || job.documents.iter().any(|own| own.uri == *uri);
        if !is_open && !found.is_empty() {
            client.publish(PublishDiagnosticsParams {
                uri: uri.clone(),
                version: None,
                diagnostics: Vec::new(),
            });
        }
        is_open
    });
}
