//! The thread that checks, so that typing does not wait for it.

use std::collections::HashMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
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
pub(crate) struct Checker {
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

impl Checker {
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

impl Drop for Checker {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the editor was told last of a file: the folder, the version of the text, and what was found.
type Published = HashMap<Uri, (PathBuf, i32, Vec<Diagnostic>)>;

fn run(client: &Client, waiting: &Receiver<Job>) {
    let mut published = Published::new();
    while let Ok(first) = waiting.recv() {
        // Of several of one folder, the last one counts.
        let mut jobs = vec![first];
        for job in waiting.try_iter() {
            jobs.retain(|own| own.folder != job.folder);
            jobs.push(job);
        }
        for job in jobs {
            for document in &job.documents {
                // A bug costs what is found of one file.
                let found = catch_unwind(AssertUnwindSafe(|| found(client, &job, document)));
                if let Ok(found) = found {
                    publish(client, &mut published, &job, document, found);
                }
                if !waiting.is_empty() {
                    break;
                }
            }
            clear(client, &mut published, &job);
        }
    }
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
