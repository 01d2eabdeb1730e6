//! Overlays that are watched.

use std::env;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use gengo_messages::{Catalog, LiveCatalog, Preferences};

const GOOD: &str = "error-9001 = first\n    .user = First.\n\nerror-9002 = second\n";

struct Watched {
    folder: tempfile::TempDir,
    live: LiveCatalog,
    /// What each reload says: problems, and what is kept.
    told: Receiver<(Vec<String>, Vec<String>)>,
}

fn watched(text: &str) -> Watched {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    fs::write(folder.path().join("en/own.ftl"), text).unwrap();
    let (tell, told) = mpsc::channel();
    let live = LiveCatalog::watch(Catalog::builder(), folder.path(), move |reload| {
        let problems = reload.problems().iter().map(ToString::to_string).collect();
        let kept = reload
            .kept()
            .iter()
            .map(|(locale, id)| format!("{locale} {id}"))
            .collect();
        let _ = tell.send((problems, kept));
    })
    .unwrap();
    Watched { folder, live, told }
}

impl Watched {
    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("en/own.ftl")
    }

    fn save(&self, text: &str) {
        fs::write(self.path(), text).unwrap();
    }

    fn text(&self, code: i64) -> String {
        text(&self.live, code)
    }

    fn told(&self) -> (Vec<String>, Vec<String>) {
        self.told
            .recv_timeout(Duration::from_secs(20))
            .expect("nothing was told")
    }

    /// Waits until a code has a text; it is to have it soon.
    #[track_caller]
    fn shows(&self, code: i64, expected: &str) {
        let start = Instant::now();
        while self.text(code) != expected {
            let waited = start.elapsed();
            assert!(
                waited < Duration::from_secs(20),
                "{code} is {:?}",
                self.text(code)
            );
            thread::sleep(Duration::from_millis(5));
        }
    }
}

fn text(live: &LiveCatalog, code: i64) -> String {
    let catalog = live.catalog();
    let localizer = catalog.localizer(&Preferences::from_ids(["en"]).unwrap());
    localizer.message(code).text().to_owned()
}

#[test]
fn a_save_is_shown_without_a_restart() {
    let watched = watched(GOOD);
    assert_eq!(watched.text(9001), "first");
    let before = watched.live.catalog();
    watched.save(&GOOD.replace("first", "another"));
    watched.shows(9001, "another");
    let localizer = before.localizer(&Preferences::from_ids(["en"]).unwrap());
    assert_eq!(
        localizer.message(9001).text(),
        "first",
        "who has a catalog keeps it"
    );
    assert_eq!(watched.text(2700), "Not enough credits - please top up");
    watched.save("error-9002 = second\n");
    watched.shows(9001, "unknown error \u{2068}9001\u{2069}");
    fs::create_dir(watched.folder.path().join("de")).unwrap();
    fs::write(
        watched.folder.path().join("de/own.ftl"),
        "error-2700 = Kein Geld\n",
    )
    .unwrap();
    let german = || {
        let catalog = watched.live.catalog();
        let localizer = catalog.localizer(&Preferences::from_ids(["de"]).unwrap());
        localizer.message(2700).text().to_owned()
    };
    let start = Instant::now();
    while german() != "Kein Geld" {
        assert!(start.elapsed() < Duration::from_secs(20), "{}", german());
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_broken_save_keeps_the_last_good_text_of_just_those_messages() {
    let watched = watched(GOOD);
    watched.save("error-9001 = {\n    .user = First.\n\nerror-9002 = newer\n");
    watched.shows(9002, "newer");
    assert_eq!(watched.text(9001), "first");
    let (problems, kept) = watched.told();
    assert_eq!(kept, ["en error-9001"]);
    assert!(
        problems[0].contains("own.ftl:1:14: error-9001: syntax error: unclosed `{`"),
        "{problems:?}"
    );
    // A text that can never be rendered, and one whose id is lost.
    watched.save("error-9001 = { gone }\n\nerror-9002 newer still\n");
    let (_, kept) = watched.told();
    assert_eq!(kept, ["en error-9001", "en error-9002"]);
    assert_eq!(
        (watched.text(9001), watched.text(9002)),
        ("first".into(), "newer".into())
    );
    // Not UTF-8.
    fs::write(
        watched.path(),
        b"error-9001 = caf\xe9\nerror-9002 = newest\n",
    )
    .unwrap();
    watched.shows(9002, "newest");
    assert_eq!(watched.text(9001), "first");
    let (_, kept) = watched.told();
    assert_eq!(kept, ["en error-9001"]);
    // Fixed.
    watched.save("error-9001 = mended\nerror-9002 = newest\n");
    watched.shows(9001, "mended");
    assert_eq!(watched.told(), (vec![], vec![]));
}

#[test]
fn errors_at_startup_are_reported() {
    let watched = watched("error-9001 = {\nerror-9002 = second\n");
    let (problems, kept) = watched.told();
    assert_eq!((problems.len(), kept.len()), (1, 0));
    assert_eq!(watched.text(9002), "second");
    let error = LiveCatalog::watch(Catalog::builder(), "no/such/folder", |_| {});
    assert!(error.is_err());
}

#[test]
fn a_file_is_taken_whole_however_it_is_written() {
    let watched = watched(GOOD);
    let new = GOOD.replace("first", "renamed");
    let beside = watched.folder.path().join("en/.own.ftl.tmp");
    fs::write(&beside, &new).unwrap();
    fs::rename(&beside, watched.path()).unwrap();
    watched.shows(9001, "renamed");
    // In pieces, the first of which is empty.
    let new = GOOD.replace("first", "in pieces");
    let mut file = fs::File::create(watched.path()).unwrap();
    for byte in new.as_bytes().chunks(7) {
        file.write_all(byte).unwrap();
        file.flush().unwrap();
        thread::sleep(Duration::from_millis(8));
        let text = watched.text(9001);
        assert!(["renamed", "in pieces"].contains(&text.as_str()), "{text}");
    }
    watched.shows(9001, "in pieces");
    // Without an end of the last line, and left so.
    watched.save("error-9001 = no end");
    watched.shows(9001, "no end");
    fs::remove_file(watched.path()).unwrap();
    watched.shows(9001, "unknown error \u{2068}9001\u{2069}");
}

#[cfg(unix)]
#[test]
fn a_link_that_is_swapped_is_followed() {
    use std::os::unix::fs::symlink;
    let root = tempfile::tempdir().unwrap();
    let version = |name: &str, text: &str| {
        let folder = root.path().join(name).join("en");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("own.ftl"), text).unwrap();
    };
    version("..v1", "error-9001 = one\n");
    version("..v2", "error-9001 = two\n");
    symlink("..v1", root.path().join("..data")).unwrap();
    let mounted = tempfile::tempdir().unwrap();
    symlink(root.path().join("..data/en"), mounted.path().join("en")).unwrap();
    let live = LiveCatalog::watch(Catalog::builder(), mounted.path(), |_| {}).unwrap();
    assert_eq!(text(&live, 9001), "one");
    for name in ["two", "one", "two"] {
        let target = if name == "two" { "..v2" } else { "..v1" };
        symlink(target, root.path().join("..new")).unwrap();
        fs::rename(root.path().join("..new"), root.path().join("..data")).unwrap();
        let start = Instant::now();
        while text(&live, 9001) != name {
            assert!(start.elapsed() < Duration::from_secs(20));
            thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Two readers, and a writer of 10,000 good and bad edits in several manners.
#[test]
fn readers_never_see_a_torn_an_empty_or_a_missing_text() {
    if !is_alone("live::readers_never_see_a_torn_an_empty_or_a_missing_text") {
        return;
    }
    let version = |number: usize| format!("v{number} {}", "x".repeat(number % 97));
    let file = |number: usize| {
        let text = version(number);
        format!("# A comment.\nerror-9001 = {text}\n    .user = {text}.\n\nerror-9002 = {text}\n")
    };
    let watched = watched(&file(0));
    let live = watched.live.clone();
    let stop = Arc::new(AtomicBool::new(false));
    let faults = Arc::new(Mutex::new(Vec::new()));
    let readers: Vec<_> = (0..2)
        .map(|_| {
            let (live, stop, faults) = (live.clone(), Arc::clone(&stop), Arc::clone(&faults));
            thread::spawn(move || {
                let reader = Preferences::from_ids(["en"]).unwrap();
                let is_whole = |text: &str| {
                    let (number, rest) = text.split_once(' ').unwrap_or((text, ""));
                    let number = number
                        .strip_prefix('v')
                        .and_then(|n| n.parse::<usize>().ok());
                    number.is_some_and(|n| rest == "x".repeat(n % 97) || n % 97 == 0)
                };
                let mut count = 0_u64;
                while !stop.load(Ordering::Relaxed) {
                    let catalog = live.catalog();
                    let localizer = catalog.localizer(&reader);
                    for code in [9001, 9002] {
                        let message = localizer.message(code);
                        if !is_whole(message.text()) {
                            faults.lock().unwrap().push(message.text().to_owned());
                        }
                    }
                    let message = localizer.message(9001);
                    if !message.user_text().ends_with('.') {
                        faults.lock().unwrap().push(message.user_text().to_owned());
                    }
                    count += 1;
                }
                count
            })
        })
        .collect();
    let path = watched.path();
    let beside = watched.folder.path().join("en/.new");
    let before = memory();
    let mut seed = 1_u64;
    let mut random = |bound: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) % bound
    };
    for number in 1..=10_000 {
        let good = file(number);
        match random(6) {
            0 => {
                fs::write(&beside, &good).unwrap();
                fs::rename(&beside, &path).unwrap();
            }
            1 => fs::write(&path, &good).unwrap(),
            2 => in_pieces(&path, &good, random(good.len() as u64) as usize),
            3 => fs::write(&path, good.replace("error-9001 =", "error-9001 = {")).unwrap(),
            4 => fs::write(
                &path,
                good.replace("error-9002 = ", "error-9002 = { -gone } "),
            )
            .unwrap(),
            _ => fs::write(&path, good.replace("error-9001 = v", "error-9001 v")).unwrap(),
        }
        if random(60) == 0 {
            thread::sleep(Duration::from_millis(60));
        }
    }
    fs::write(&path, file(12_345)).unwrap();
    watched.shows(9001, &version(12_345));
    stop.store(true, Ordering::Relaxed);
    for reader in readers {
        assert!(reader.join().unwrap() > 1_000, "the readers were waiting");
    }
    let faults = faults.lock().unwrap();
    assert!(
        faults.is_empty(),
        "{} faults, such as {:?}",
        faults.len(),
        faults.first()
    );
    let reloads = watched.told.try_iter().count();
    assert!(reloads > 20, "only {reloads} reloads");
    if let (Some(before), Some(after)) = (before, memory()) {
        assert!(
            after < before + (64 << 10),
            "memory went from {before} to {after} KiB"
        );
    }
}

/// Whether this process runs only the test of that name. If not, the test is run in a process of
/// its own: the memory of this one is that of all tests that happen to run.
fn is_alone(test: &str) -> bool {
    const ALONE: &str = "GENGO_MESSAGES_TEST_ALONE";
    if env::var_os(ALONE).is_some() {
        return true;
    }
    let run = Command::new(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(ALONE, "1")
        .output()
        .unwrap();
    let output = String::from_utf8_lossy(&run.stdout) + String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{output}");
    assert!(output.contains("1 passed"), "{output}");
    false
}

/// Writes a text in two pieces. The first never ends with a line: a writer who rests there for as long as
/// it takes a file to count would have left a whole file.
fn in_pieces(path: &Path, text: &str, cut: usize) {
    let is_end = text[..cut].ends_with('\n');
    let cut = cut + usize::from(is_end);
    let mut file = fs::File::create(path).unwrap();
    file.write_all(&text.as_bytes()[..cut]).unwrap();
    file.flush().unwrap();
    file.write_all(&text.as_bytes()[cut..]).unwrap();
}

/// The memory of this process, in KiB, where the system tells.
fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn a_save_that_leaves_size_and_time_as_they_were_is_shown() {
    let watched = watched("error-9001 = red\n    .user = Red.\n");
    let time = fs::metadata(watched.path()).unwrap().modified().unwrap();
    watched.save("error-9001 = bed\n    .user = Bed.\n");
    let file = fs::File::options().write(true).open(watched.path());
    file.unwrap().set_modified(time).unwrap();
    watched.shows(9001, "bed");
    // Renamed over, with its time kept.
    let beside = watched.folder.path().join("en/.own.ftl.tmp");
    fs::write(&beside, "error-9001 = led\n    .user = Led.\n").unwrap();
    let file = fs::File::options().write(true).open(&beside);
    file.unwrap().set_modified(time).unwrap();
    fs::rename(&beside, watched.path()).unwrap();
    watched.shows(9001, "led");
}

#[test]
fn a_folder_that_is_away_for_a_while_loses_nothing() {
    let watched = watched(GOOD);
    let away = watched.folder.path().with_extension("away");
    fs::rename(watched.folder.path(), &away).unwrap();
    let (problems, _) = watched.told();
    assert!(problems[0].contains("cannot be read"), "{problems:?}");
    thread::sleep(Duration::from_millis(800));
    assert_eq!(watched.text(9001), "first");
    fs::write(away.join("en/own.ftl"), GOOD.replace("first", "back")).unwrap();
    fs::rename(&away, watched.folder.path()).unwrap();
    watched.shows(9001, "back");
}

#[test]
fn a_locale_that_is_taken_away_takes_its_texts_along() {
    let watched = watched(GOOD);
    fs::remove_dir_all(watched.folder.path().join("en")).unwrap();
    watched.shows(9001, "unknown error \u{2068}9001\u{2069}");
}

#[test]
fn a_slow_or_panicking_callback_does_not_stop_reloads() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    let path = folder.path().join("en/own.ftl");
    fs::write(&path, GOOD).unwrap();
    let mut calls = 0;
    let live = LiveCatalog::watch(Catalog::builder(), folder.path(), move |_| {
        calls += 1;
        if calls == 1 {
            panic!("as this test has it");
        }
        thread::sleep(Duration::from_secs(600));
    })
    .unwrap();
    for name in ["second", "third", "fourth"] {
        fs::write(&path, GOOD.replace("first", name)).unwrap();
        let start = Instant::now();
        while text(&live, 9001) != name {
            assert!(start.elapsed() < Duration::from_secs(20), "{name}");
            thread::sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn a_file_that_is_written_all_the_time_is_read_all_the_same() {
    let watched = watched(GOOD);
    let path = watched.path();
    let beside = watched.folder.path().join("en/.new");
    let stop = Arc::new(Mutex::new(false));
    let stopped = Arc::clone(&stop);
    let writer = thread::spawn(move || {
        let mut number = 0;
        while !*stopped.lock().unwrap() {
            number += 1;
            fs::write(&beside, GOOD.replace("first", &format!("v{number}"))).unwrap();
            fs::rename(&beside, &path).unwrap();
            thread::sleep(Duration::from_millis(5));
        }
    });
    let start = Instant::now();
    while watched.text(9001) == "first" {
        assert!(start.elapsed() < Duration::from_secs(20));
        thread::sleep(Duration::from_millis(5));
    }
    *stop.lock().unwrap() = true;
    writer.join().unwrap();
}

#[test]
fn a_folder_that_cannot_be_watched_is_named_in_the_error() {
    let error = LiveCatalog::watch(Catalog::builder(), "no/such\nfolder", |_| {}).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
    let error = error.to_string();
    assert!(error.starts_with(r"no/such\nfolder: "), "{error}");
}
