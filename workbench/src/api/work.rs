//! Work that is done beside the connections.

use std::sync::Arc;

use axum::Json;
use axum::http::StatusCode;
use tokio::sync::Semaphore;

use crate::refused::Refused;
use crate::workspace::Workspace;

/// How much is read at once: the rest waits, and so do those who ask for it.
static READERS: Semaphore = Semaphore::const_new(4);

/// How much is written at once. Writers take turns, so that no request finds the folder locked by another one. They also wait
/// for other programs that edit the folder; those who only read do not wait for them.
static WRITERS: Semaphore = Semaphore::const_new(1);

/// Runs what reads files or takes its time beside the connections.
pub(crate) async fn work<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Refused> + Send + 'static,
) -> Result<Json<T>, Refused> {
    working(work).await.map(Json)
}

/// As [`work`], for an answer that is not JSON.
pub(crate) async fn working<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Refused> + Send + 'static,
) -> Result<T, Refused> {
    among(&READERS, work).await
}

async fn among<T: Send + 'static>(
    workers: &Semaphore,
    work: impl FnOnce() -> Result<T, Refused> + Send + 'static,
) -> Result<T, Refused> {
    let _worker = workers.acquire().await;
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(Refused::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            error.to_string(),
        )),
    }
}

/// As [`work`], for what is written. What is refused may be so because of what stands on the disk and
/// has not been seen yet.
pub(crate) async fn writing<T: Send + 'static>(
    workspace: Arc<Workspace>,
    write: impl FnOnce() -> Result<T, Refused> + Send + 'static,
) -> Result<Json<T>, Refused> {
    among(&WRITERS, move || {
        write().inspect_err(|_| {
            workspace.read_again();
        })
    })
    .await
    .map(Json)
}
