//! The changes of the folder, as they happen.

use std::convert::Infallible;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use crate::api::shared::Shared;

/// Tells of each change of the folder.
pub(crate) async fn events(
    State(shared): State<Shared>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let revisions = WatchStream::new(shared.workspace.revisions());
    let event = |revision| {
        let data = format!("{{\"revision\":{revision}}}");
        Ok(Event::default().event("change").data(data))
    };
    Sse::new(revisions.map(event)).keep_alive(KeepAlive::default())
}
