//! A program that is killed while saving leaves whole files.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use gengo_messages_translate::{Editor, Folder, check};

/// Names the folder to the program that is killed.
const FOLDER: &str = "GENGO_MESSAGES_TEST_FOLDER";
/// Says which of the words it saves first.
const FIRST: &str = "GENGO_MESSAGES_TEST_FIRST";
const WORDS: [&str; 2] = ["Eins", "Zwei"];

fn german(word: &str) -> String {
    let own: String = (0..300).map(|i| format!("own-{i} = Text {i}\n")).collect();
    format!("a = {word}\n{own}")
}

fn save(folder: &Path, word: &str) {
    let editor = Editor::open(folder).unwrap();
    let plan = editor.set("de", &"a".parse().unwrap(), word).unwrap();
    plan.write().unwrap();
}

/// Saves without end. It is not a test by itself: the one below starts and kills it.
#[test]
#[ignore = "it has no end"]
fn a_writer_without_end() {
    let Some(folder) = env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    let first = env::var(FIRST).unwrap().parse().unwrap();
    for word in WORDS.iter().cycle().skip(first) {
        save(&folder, word);
        println!("it has saved");
    }
}

#[test]
fn kills_amid_saves_leave_whole_files() {
    kill(60);
}

#[test]
#[ignore = "it takes a minute"]
fn a_thousand_kills_amid_saves_leave_whole_files() {
    kill(1_000);
}

/// Kills a program that saves without end, so many times, each at another moment.
fn kill(kills: u64) {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (locale, text) in [("en", "# A\na = One\n".to_owned()), ("de", german("Null"))] {
        fs::create_dir(folder.join(locale)).unwrap();
        fs::write(folder.join(locale).join("app.ftl"), text).unwrap();
    }
    let state = || fs::read_to_string(folder.join("de/app.state")).unwrap();
    let begun = Instant::now();
    let whole = WORDS.map(|word| {
        save(folder, word);
        (german(word), state())
    });
    // As long as two saves take here.
    let span = begun.elapsed().as_micros() as u64 + 1_000;
    let (mut seen, mut amid) = ([0, 0], 0);
    for round in 0..kills {
        let mut child = Command::new(env::current_exe().unwrap())
            .args([
                "kill::a_writer_without_end",
                "--exact",
                "--ignored",
                "--nocapture",
            ])
            .env(FOLDER, folder)
            .env(FIRST, (round % 2).to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let mut told = Vec::new();
        let mut buffer = [0; 256];
        while !String::from_utf8_lossy(&told).contains("it has saved") {
            let length = stdout.read(&mut buffer).unwrap();
            assert_ne!(length, 0, "{told:?}");
            told.extend_from_slice(&buffer[..length]);
        }
        // Another moment of the next saves each time.
        std::thread::sleep(Duration::from_micros(round * 7_919 % span));
        child.kill().unwrap();
        child.wait().unwrap();

        let text = fs::read_to_string(folder.join("de/app.ftl")).unwrap();
        let position = whole.iter().position(|(own, _)| *own == text);
        seen[position.unwrap_or_else(|| panic!("torn after {round} kills: {text}"))] += 1;
        assert!(whole.iter().any(|(_, own)| *own == state()), "{}", state());
        let left = left_behind(folder);
        amid += u64::from(!left.is_empty());
        assert!(left.len() <= 2, "only what the last one left: {left:?}");
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
    assert!(amid > 0, "no kill was amid a save");
    let rules: BTreeSet<_> = check(&Folder::read(folder).unwrap())
        .iter()
        .map(|finding| finding.rule.id)
        .collect();
    assert!(!rules.contains("state-form"), "{rules:?}");
    // The lock went with the killed, and what they left goes with the next edit.
    save(folder, "Drei");
    let text = fs::read_to_string(folder.join("de/app.ftl")).unwrap();
    assert_eq!(text, german("Drei"));
    assert_eq!(left_behind(folder), BTreeSet::new());
}

/// The files of the German folder that are none of its own.
fn left_behind(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder.join("de")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| !name.starts_with("app.")).collect()
}
