//! Who waits for whom.

use std::thread;
use std::time::Duration;

use axum::http::StatusCode;
use gengo_messages_translate::Editor;

use crate::bench::{Bench, texts};

#[test]
fn reading_does_not_wait_for_saves() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    // Another program edits the folder.
    let editor = Editor::open(bench.folder.path()).unwrap();
    let saves: Vec<_> = (0..12)
        .map(|_| bench.start(bench.putting("error-2700", &base, texts("Brak", "Doładuj konto."))))
        .collect();
    thread::sleep(Duration::from_millis(100));
    let answer = bench.get("/api/locales/pl");
    assert_eq!(answer.status, StatusCode::OK);
    let waiting = saves.iter().filter(|save| !save.is_finished()).count();
    assert_eq!(
        waiting,
        saves.len(),
        "all saves still wait for the other program"
    );
    drop(editor);
}
