//! Editors that save in place while edits are written lose nothing.

use std::fs;
use std::io::{Seek as _, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use gengo_messages_translate::Editor;

use crate::folders::folder_of;

/// How an editor saves a file in its place, and how long it pauses after opening it.
#[derive(Clone, Copy, Debug)]
enum Save {
    /// It empties the file while it opens it, and then writes.
    Truncating(Duration),
    /// It opens the file, empties it, and then writes.
    ThenTruncating(Duration),
    /// It writes over what is there, and cuts off the rest.
    InPlace(Duration),
    /// It empties the file, closes it, and opens it again to write.
    Anew(Duration),
    /// It empties the file and writes line by line.
    InPieces(Duration),
}

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

const SAVES: [Save; 12] = [
    Save::Truncating(ms(0)),
    Save::ThenTruncating(ms(0)),
    Save::InPlace(ms(0)),
    Save::InPieces(ms(0)),
    Save::Truncating(ms(2)),
    Save::ThenTruncating(ms(2)),
    Save::InPlace(ms(2)),
    Save::InPieces(ms(1)),
    Save::Truncating(ms(50)),
    Save::ThenTruncating(ms(50)),
    Save::InPlace(ms(50)),
    Save::Anew(ms(20)),
];

impl Save {
    fn save(self, path: &Path, text: &str) {
        let mut options = fs::OpenOptions::new();
        options.write(true);
        match self {
            Save::Truncating(pause) => {
                let mut file = options.truncate(true).open(path).unwrap();
                thread::sleep(pause);
                file.write_all(text.as_bytes()).unwrap();
            }
            Save::ThenTruncating(pause) => {
                let mut file = options.open(path).unwrap();
                thread::sleep(pause);
                file.set_len(0).unwrap();
                file.write_all(text.as_bytes()).unwrap();
            }
            Save::InPlace(pause) => {
                let mut file = options.open(path).unwrap();
                thread::sleep(pause);
                file.write_all(text.as_bytes()).unwrap();
                let end = file.stream_position().unwrap();
                file.set_len(end).unwrap();
            }
            Save::Anew(pause) => {
                drop(options.truncate(true).open(path).unwrap());
                thread::sleep(pause);
                fs::write(path, text).unwrap();
            }
            Save::InPieces(pause) => {
                let mut file = options.truncate(true).open(path).unwrap();
                for line in text.split_inclusive('\n') {
                    thread::sleep(pause);
                    file.write_all(line.as_bytes()).unwrap();
                }
            }
        }
    }
}

fn german(number: usize) -> String {
    let own: String = (0..30).map(|i| format!("own-{i} = Text {i}\n")).collect();
    format!("saved = Nummer {number}\n{own}")
}

#[test]
fn saves_of_editors_during_edits_are_not_lost() {
    storm(60);
}

#[test]
#[ignore = "it takes minutes"]
fn none_of_2500_saves_of_an_editor_is_lost() {
    storm(2_500);
}

#[test]
fn a_file_that_looks_half_written_is_read_when_it_is_whole() {
    for half in ["", "a = Ei"] {
        let folder = folder_of(&[("en/app.ftl", "# A\na = One\n"), ("de/app.ftl", half)]);
        let path = folder.path().join("de/app.ftl");
        let editor = thread::scope(|scope| {
            scope.spawn(|| {
                thread::sleep(ms(100));
                fs::write(&path, "a = Eins\nb = Zwei\n").unwrap();
            });
            Editor::open(folder.path()).unwrap()
        });
        assert_eq!(editor.texts("de", "a").unwrap()[0].text, "Eins");
        drop(editor);
        // What stays so is taken as it is.
        fs::write(&path, half).unwrap();
        let editor = Editor::open(folder.path()).unwrap();
        assert_eq!(editor.texts("de", "b").unwrap(), []);
    }
}

/// An editor opens a file before an edit is written, and saves it afterwards: what it saves is there,
/// and of the edit nothing, in no file.
#[cfg(target_os = "linux")]
#[test]
fn writes_of_an_editor_with_an_open_file_are_kept_and_the_edit_is_undone() {
    let english = "# A\na = One\n# B\nb = { a }\n";
    let folder = folder_of(&[
        ("en/app.ftl", english),
        ("de/app.ftl", "a = Eins\n"),
        ("fr/app.ftl", "a = Un\n"),
    ]);
    let path = folder.path().join("de/app.ftl");
    let mut file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    let error = thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(ms(200));
            file.write_all(b"a = Zwei\n").unwrap();
            drop(file);
        });
        let editor = Editor::open(folder.path()).unwrap();
        editor.rename("a", "c").unwrap().write().unwrap_err()
    });
    assert!(error.is_conflict(), "{error}");
    assert_eq!((&error.path, error.written.len()), (&path, 0));
    for (locale, text) in [("en", english), ("de", "a = Zwei\n"), ("fr", "a = Un\n")] {
        let names: Vec<_> = fs::read_dir(folder.path().join(locale)).unwrap().collect();
        assert_eq!(names.len(), 1, "{names:?}");
        let now = fs::read_to_string(folder.path().join(locale).join("app.ftl")).unwrap();
        assert_eq!(now, text);
    }
}

/// The new file is in its place for a moment before the edit is undone. An editor that opens it then and saves
/// it a little later loses nothing either.
#[cfg(target_os = "linux")]
#[test]
fn writes_of_an_editor_that_opened_the_new_file_are_kept() {
    let folder = folder_of(&[
        ("en/app.ftl", "# A\na = One\n"),
        ("de/app.ftl", "a = Eins\n"),
    ]);
    let path = folder.path().join("de/app.ftl");
    let open = || fs::OpenOptions::new().write(true).open(&path).unwrap();
    let mut old = open();
    let error = thread::scope(|scope| {
        scope.spawn(|| {
            while fs::read_to_string(&path).unwrap() == "a = Eins\n" {
                thread::sleep(ms(1));
            }
            let mut new = open();
            old.write_all(b"a = Zwei\n").unwrap();
            drop(old);
            thread::sleep(ms(300));
            new.write_all(b"a = Vier\n").unwrap();
        });
        let editor = Editor::open(folder.path()).unwrap();
        let plan = editor.set("de", &"a".parse().unwrap(), "Drei").unwrap();
        plan.write().unwrap_err()
    });
    assert!(error.is_conflict(), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "a = Vier\n");
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_stays_open_for_writing_is_not_edited() {
    let folder = folder_of(&[
        ("en/app.ftl", "# A\na = One\n"),
        ("de/app.ftl", "a = Eins\n"),
    ]);
    let path = folder.path().join("de/app.ftl");
    let file = fs::OpenOptions::new().append(true).open(&path).unwrap();
    let editor = Editor::open(folder.path()).unwrap();
    let set = || editor.set("de", &"a".parse().unwrap(), "Zwei").unwrap();
    let error = set().write().unwrap_err();
    assert!(error.to_string().contains("open for writing"), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "a = Eins\n");
    drop(file);
    // Programs that only read it are not waited for.
    let _reader = fs::File::open(&path).unwrap();
    let _ = set().write().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "a = Zwei\n");
}

/// Lets an editor save a file again and again while edits are written to it all the time.
fn storm(saves: usize) {
    let folder = folder_of(&[("en/app.ftl", "# A\na = One\n"), ("de/app.ftl", &german(0))]);
    let folder = folder.path();
    let path = folder.join("de/app.ftl");
    let done = AtomicBool::new(false);
    let (lost, edits) = thread::scope(|scope| {
        let editor = scope.spawn(|| {
            let mut lost = Vec::new();
            for number in 1..=saves {
                let save = SAVES[number % SAVES.len()];
                save.save(&path, &german(number));
                let saved = format!("saved = Nummer {number}\n");
                let is_there = || {
                    // A refused edit may be in its place for a moment, and a disk may take seconds to see
                    // to it that an edit lasts.
                    let begun = Instant::now();
                    let now = || fs::read_to_string(&path).is_ok_and(|text| text.contains(&saved));
                    while !now() && begun.elapsed() < ms(30_000) {
                        thread::sleep(ms(1));
                    }
                    now()
                };
                // What is there now must stay there, and some edits find time for themselves.
                let was_there = is_there();
                let gap = if number % 3 == 0 { 60 } else { number % 7 };
                thread::sleep(ms(gap as u64));
                if !was_there || !is_there() {
                    lost.push((number, save));
                }
            }
            done.store(true, Ordering::Relaxed);
            lost
        });
        let mut edits = 0;
        while !done.load(Ordering::Relaxed) {
            edits += usize::from(edit(folder, "Eins"));
            edits += usize::from(edit(folder, "Zwei"));
        }
        (editor.join().unwrap(), edits)
    });
    assert!(lost.is_empty(), "{} of {saves} lost: {lost:?}", lost.len());
    assert!(edits > saves / 20, "only {edits} edits were written");
}

/// Whether an edit was written, and not refused because of the editor.
fn edit(folder: &Path, word: &str) -> bool {
    let Ok(editor) = Editor::open(folder) else {
        return false;
    };
    let plan = editor.set("de", &"a".parse().unwrap(), word).unwrap();
    match plan.write() {
        Ok(written) => !written.is_empty(),
        Err(failed) => {
            assert!(failed.written.is_empty(), "{failed}");
            false
        }
    }
}
