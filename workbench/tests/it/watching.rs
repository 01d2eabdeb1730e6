//! What changes beside the page, and the port.

use std::fs;
use std::path::Path;

use axum::http::StatusCode;
use gengo_messages_workbench::{Options, Server};

use crate::bench::{Bench, POLISH, wait_until};

#[cfg(unix)]
#[test]
fn a_folder_that_is_replaced_is_seen() {
    let bench = Bench::new();
    let path = bench.folder.path().join("pl");
    let away = bench.folder.path().join(".away");
    fs::rename(&path, &away).unwrap();
    fs::create_dir(&path).unwrap();
    let other = bench.folder.path().join(".other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("app.ftl"), POLISH).unwrap();
    std::os::unix::fs::symlink(other.join("app.ftl"), path.join("app.ftl")).unwrap();
    wait_until("the link is not seen", || {
        bench.get("/api/locales/pl").status == StatusCode::OK
    });
    // The target of the link is not watched.
    fs::write(other.join("app.ftl"), POLISH.replace("Za mało", "Brak")).unwrap();
    wait_until("what is behind the link is not seen", || {
        bench.row("pl", "error-2700")["own"][0]["text"] == "Brak środków"
    });
}

#[test]
fn changes_outside_the_page_show_up() {
    let bench = Bench::new();
    let changed = POLISH.replace("środków", "kredytów");
    let revision = || bench.get("/api/folder").json()["revision"].as_u64();
    let before = revision();
    replace(&bench.folder.path().join("pl/app.ftl"), &changed);
    let text = || bench.row("pl", "error-2700")["own"][0]["text"].clone();
    wait_until("the new text is not there", || text() == "Za mało kredytów");
    assert_eq!(revision(), before.map(|before| before + 1));
    // A folder that is away for a moment costs nothing.
    let (here, away) = (
        bench.folder.path().join("en"),
        bench.folder.path().join("pl"),
    );
    fs::remove_dir_all(&here).unwrap();
    fs::remove_dir_all(&away).unwrap();
    fs::remove_dir_all(bench.folder.path().join("ar")).unwrap();
    wait_until("the fault is not told", || {
        bench.get("/api/folder").json()["fault"].is_string()
    });
    assert_eq!(text(), "Za mało kredytów");
}

fn replace(path: &Path, text: &str) {
    let beside = path.with_extension("new");
    fs::write(&beside, text).unwrap();
    fs::rename(&beside, path).unwrap();
}

#[test]
fn a_server_that_is_started_again_begins_after_the_last_revision_of_the_one_before() {
    let revision = |bench: &Bench| bench.get("/api/folder").json()["revision"].as_u64();
    let bench = Bench::new();
    let changed = POLISH.replace("środków", "kredytów");
    let first = revision(&bench);
    replace(&bench.folder.path().join("pl/app.ftl"), &changed);
    wait_until("the change is not seen", || revision(&bench) > first);
    let last = revision(&bench);
    let again = Bench::new();
    assert!(revision(&again) > last, "{last:?} {:?}", revision(&again));
    // JavaScript has no greater whole numbers.
    assert!(revision(&again) < Some(1 << 53));
}

#[test]
fn a_port_in_use_is_reported() {
    let bench = Bench::new();
    let url = bench.server.url();
    let port = url.split(':').nth(2).unwrap().split('/').next().unwrap();
    let options = |port: u16, folder: &Path| Options {
        folder: folder.to_owned(),
        overlay: false,
        host: "127.0.0.1".to_owned(),
        port,
        read_only: false,
    };
    let taken = Server::bind(options(port.parse().unwrap(), bench.folder.path()));
    let reason = taken.unwrap_err().to_string();
    assert!(
        reason.contains(port) && reason.contains("--port 0"),
        "{reason}"
    );
    let nowhere = Server::bind(options(0, Path::new("nowhere/at/all")));
    assert!(nowhere.unwrap_err().to_string().contains("nowhere/at/all"));
}

#[test]
fn english_by_another_name_is_english_and_none_is_a_fault() {
    let bench = Bench::new();
    let first = bench.get("/api/folder").json()["revision"].clone();
    let rename = |old: &str, new: &str| {
        let root = bench.folder.path();
        fs::rename(root.join(old), root.join(new)).unwrap();
    };
    rename("en", "en-US");
    wait_until("en-US", || {
        let sheet = bench.get("/api/locales/pl").json();
        let folder = bench.get("/api/folder").json();
        let locales = folder["locales"].as_array().unwrap();
        let are_two = locales.len() == 2 && folder["fault"].is_null();
        are_two && folder["revision"] != first && sheet["messages"][1]["english"][0].is_object()
    });
    assert_eq!(bench.get("/api/locales/en-US").status, 404);
    rename("en-US", "en-GB");
    wait_until("no English", || {
        let fault = bench.get("/api/folder").json()["fault"].to_string();
        fault.contains("the source language en is missing")
    });
}
