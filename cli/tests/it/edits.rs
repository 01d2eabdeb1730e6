//! The commands that write texts, as people and programs use them.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::helpers::{PROGRAM, folder_of, lines, program, stderr, stdout};

const ENGLISH: &str = "# Says hello.\n# $name (String) - who\nhello = Hello, { $name }!\n\n# Says goodbye.\nbye = Goodbye\n    .user = See you.\n";
const GERMAN: &str = "hello = Hallo, { $name }!\n\nbye = Auf Wiedersehen\n    .user = Bis bald.\n";

fn usual() -> tempfile::TempDir {
    folder_of("app.ftl", &[("en", ENGLISH), ("de", GERMAN)])
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = program(args);
    command.current_dir(folder);
    command
}

#[track_caller]
fn run(folder: &tempfile::TempDir, args: &[&str], status: i32) -> Output {
    let output = command(folder.path(), args).output().unwrap();
    assert_eq!(output.status.code(), Some(status), "{output:?}");
    output
}

fn german(folder: &tempfile::TempDir) -> String {
    fs::read_to_string(folder.path().join("de/app.ftl")).unwrap()
}

#[test]
fn an_edit_is_written_and_named() {
    let folder = usual();
    let output = run(
        &folder,
        &["set", "de", "bye.user", "Bis dann.", "--dir", "."],
        0,
    );
    assert_eq!(stdout(&output), "./de/app.ftl\n./de/app.state\n");
    assert!(german(&folder).contains(".user = Bis dann.\n"));
    let output = run(
        &folder,
        &["set", "de", "bye.user", "Bis dann.", "--dir", "."],
        0,
    );
    assert!(stderr(&output).contains("nothing to change"), "{output:?}");
    run(&folder, &["set", "de", "-brand", "-x-", "--dir", "."], 0);
    assert!(german(&folder).contains("\n-brand = -x-\n"));
    run(&folder, &["rename", "bye", "farewell", "--dir", "."], 0);
    assert!(german(&folder).contains("\nfarewell = Auf"));
    run(&folder, &["remove", "de", "farewell.user", "--dir", "."], 0);
    assert!(!german(&folder).contains(".user"));
    run(&folder, &["remove", "de", "farewell", "--dir", "."], 0);
    assert!(!german(&folder).contains("farewell"));
    run(&folder, &["sync", "."], 0);
    assert!(german(&folder).contains("# missing: farewell ("));
    run(&folder, &["new", "ru", "--dir", "."], 0);
    assert!(folder.path().join("ru/app.ftl").exists());
}

#[test]
fn a_text_comes_from_standard_input() {
    let folder = usual();
    let mut child = command(folder.path(), &["set", "de", "bye", "-", "--dir", "."])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all("Auf\nWiedersehen\n".as_bytes()).unwrap();
    drop(stdin);
    assert!(child.wait().unwrap().success());
    assert!(german(&folder).contains("bye =\n    Auf\n    Wiedersehen\n    .user"));
}

#[test]
fn an_edit_with_errors_is_shown_and_not_written() {
    let folder = usual();
    let output = run(
        &folder,
        &["set", "de", "hello", "Hallo, { $nome }!", "--dir", "."],
        1,
    );
    for part in [
        "unknown-variable",
        "hello = Hallo, { $nome }!",
        "^^^^",
        "nothing was written",
    ] {
        assert!(stderr(&output).contains(part), "{part}: {output:?}");
    }
    let output = run(
        &folder,
        &["set", "de", "hello", "Hallo, { $name", "--dir", "."],
        2,
    );
    assert!(stderr(&output).contains("hello"), "{output:?}");
    fs::write(
        folder.path().join("de/app.ftl"),
        format!("{GERMAN}\nuse = { }\n", "{ bye }"),
    )
    .unwrap();
    let output = run(&folder, &["remove", "de", "bye", "--dir", "."], 1);
    assert!(stderr(&output).contains("unknown-message"), "{output:?}");
    assert!(german(&folder).contains("bye = Auf"));
    // A warning is shown, and the text is written.
    let output = run(
        &folder,
        &["set", "de", "bye", "Auf Wiedersehen!", "--dir", "."],
        0,
    );
    assert!(stderr(&output).contains("end-punctuation"), "{output:?}");
    for args in [
        &["set", "xx", "bye", "x", "--dir", "."][..],
        &["set", "de", "bye", "x", "--dir", "no/such"],
        &["set", "de", "b ye", "x", "--dir", "."],
        &["rename", "bye.user", "x", "--dir", "."],
        &["review", "de", "--dir", "."],
        &["review", "de", "bye", "--as", "perfect", "--dir", "."],
        &["new", "english", "--dir", "."],
        &["new", "de", "--dir", "."],
    ] {
        let output = run(&folder, args, 2);
        assert!(stderr(&output).len() > 10, "{output:?}");
    }
}

#[test]
fn a_dry_run_shows_and_writes_nothing() {
    let folder = usual();
    for args in [
        &["set", "de", "bye", "Tschüs", "--dir", ".", "--dry-run"][..],
        &["remove", "de", "bye", "--dir", ".", "--dry-run"],
        &["rename", "bye", "farewell", "--dir", ".", "--dry-run"],
    ] {
        let output = run(&folder, args, 0);
        assert!(stdout(&output).contains("-bye = "), "{output:?}");
        assert_eq!(german(&folder), GERMAN);
    }
    run(&folder, &["sync", ".", "--dry-run"], 0);
    assert!(!folder.path().join("de/app.state").exists());
    let output = run(&folder, &["sync", ".", "--check"], 1);
    assert_eq!(stdout(&output), "./de/app.state\n");
    run(&folder, &["sync", "."], 0);
    run(&folder, &["sync", ".", "--check"], 0);
    fs::write(folder.path().join("de/app.ftl"), GERMAN.replace(" = ", "=")).unwrap();
    let output = run(&folder, &["fmt", ".", "--check"], 1);
    assert_eq!(stdout(&output), "./de/app.ftl\n");
    run(&folder, &["fmt", "."], 0);
    assert_eq!(german(&folder), GERMAN);
}

#[test]
fn coverage_counts_the_states() {
    let folder = usual();
    run(&folder, &["review", "de", "hello", "--dir", "."], 0);
    run(
        &folder,
        &["review", "de", "bye", "--as", "read-back", "--dir", "."],
        0,
    );
    let rows = || -> Value {
        let output = run(&folder, &["coverage", ".", "--format", "json"], 0);
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let german = &rows()[0];
    let counts = ["stale", "draft", "read_back", "reviewed"].map(|key| german[key].as_u64());
    assert_eq!(counts, [Some(0), Some(1), Some(1), Some(1)]);
    let english = folder.path().join("en/app.ftl");
    fs::write(&english, ENGLISH.replace("Hello", "Hi")).unwrap();
    assert_eq!(rows()[0]["stale"], 1);
    let output = run(&folder, &["check", ".", "--deny", "warning"], 1);
    assert!(stdout(&output).contains("warning[stale]"), "{output:?}");
}

#[test]
fn diff_compares_with_a_folder_and_with_a_revision() {
    let folder = usual();
    let root = folder.path();
    let git = |args: &[&str]| {
        let output = Command::new("git")
            .args([
                "-c",
                "user.name=x",
                "-c",
                "user.email=x@example.org",
                "-c",
                "commit.gpgsign=false",
            ])
            .args(args)
            .current_dir(root)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-q", "-m", "x"]);
    let old = usual();
    let new = ENGLISH.replace("Hello", "Hi") + "\n# New.\nnew = New\n";
    let (start, _) = new.split_once("# Says goodbye").unwrap();
    let new = format!("{start}# New.\nnew = New\n");
    fs::write(root.join("en/app.ftl"), new).unwrap();
    for since in ["HEAD", old.path().to_str().unwrap()] {
        let output = run(&folder, &["diff", since, "--dir", "."], 0);
        for part in [
            "changed hello ./en/app.ftl:3\n  - hello = Hello, { $name }!\n  + hello = Hi, { $name }!\n",
            "new new ./en/app.ftl:6\n  + new = New\n",
            "removed bye",
            "1 new, 1 changed, 1 removed\n",
        ] {
            assert!(
                stdout(&output).contains(part),
                "{part}: {}",
                stdout(&output)
            );
        }
    }
    let output = run(
        &folder,
        &["diff", "HEAD", "--dir", ".", "--format", "json"],
        0,
    );
    let rows: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(rows[0]["change"], "changed");
    assert_eq!(rows[0]["old"], "hello = Hello, { $name }!");
    let output = run(
        &folder,
        &["diff", "HEAD", "--dir", ".", "--locale", "de"],
        0,
    );
    assert_eq!(stdout(&output), "0 new, 0 changed, 0 removed\n");
    for since in ["no-such", "--help-me", "HEAD:en"] {
        let output = command(root, &["diff", "--dir", ".", "--", since])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(stderr(&output).contains("nor a revision"), "{output:?}");
    }
}

#[test]
fn what_has_changed_in_english_is_told_since_a_locale_was_translated() {
    let folder = usual();
    run(&folder, &["sync", "."], 0);
    let english = folder.path().join("en/app.ftl");
    fs::write(&english, ENGLISH.replace("Hello, ", "Hi, ")).unwrap();
    let output = run(&folder, &["diff", "--dir", ".", "--locale", "de"], 0);
    for part in [
        "changed hello ./en/app.ftl:3\n  - hello = Hello, { $name }!\n  + hello = Hi, { $name }!\n",
        "0 new, 1 changed, 0 removed\n",
    ] {
        assert!(stdout(&output).contains(part), "{}", stdout(&output));
    }
    let output = run(&folder, &["check", "."], 0);
    let told = "English: [-Hello-]{+Hi+}, { $name }!";
    assert!(stdout(&output).contains(told), "{}", stdout(&output));
    let output = run(&folder, &["check", ".", "--format", "json"], 0);
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = found.as_array().or_else(|| found["findings"].as_array());
    let mut found = found.unwrap().iter();
    let finding = found.find(|own| own["rule"] == "stale").unwrap();
    assert_eq!(finding["english"][0]["before"], "Hello, { $name }!");
    let output = command(folder.path(), &["diff", "--dir", ".", "--locale", "xx"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(stderr(&output).contains("unknown locale \"xx\""));
}

#[test]
fn watching_prints_afresh_on_each_save() {
    let folder = usual();
    let mut child = command(folder.path(), &["check", ".", "--watch"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let printed = lines(child.stdout.take().unwrap());
    let summary = || loop {
        let line = printed.recv_timeout(Duration::from_secs(20));
        let line = line.expect("nothing was printed");
        if line.contains(" warnings, ") {
            return line;
        }
    };
    assert_eq!(summary(), "0 errors, 0 warnings, 0 notes");
    let path = folder.path().join("de/app.ftl");
    fs::write(&path, GERMAN.replace("$name", "$nome")).unwrap();
    assert_eq!(summary(), "1 error, 0 warnings, 0 notes");
    // As many editors do it.
    fs::write(folder.path().join("de/new.tmp"), GERMAN).unwrap();
    fs::rename(folder.path().join("de/new.tmp"), &path).unwrap();
    while summary() != "0 errors, 0 warnings, 0 notes" {}
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Killed at whatever moment, a writer leaves the old or the new file.
#[cfg(unix)]
#[test]
fn a_kill_leaves_the_old_or_the_new_file() {
    let folder = usual();
    let path = folder.path().join("de/app.ftl");
    let large: String = (0..2_000)
        .map(|i| format!("own-{i} = Text number {i}\n"))
        .collect();
    let text = |bye: &str| format!("{}{large}", GERMAN.replace("Auf Wiedersehen", bye));
    let (one, two) = (text("Eins"), text("Zwei"));
    fs::write(&path, &one).unwrap();
    let mut seen = [0, 0];
    for round in 0..60_u64 {
        let word = if round % 2 == 0 { "Zwei" } else { "Eins" };
        let args = ["set", "de", "bye", word, "--dir", "."];
        let mut child = command(folder.path(), &args)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_micros(700 * round));
        let _ = child.kill();
        child.wait().unwrap();
        let now = fs::read_to_string(&path).unwrap();
        assert!(now == one || now == two, "torn after {round} rounds");
        seen[usize::from(now == two)] += 1;
    }
    // The lock went with the killed ones.
    run(&folder, &["set", "de", "bye", "Drei", "--dir", "."], 0);
    let mut left = String::new();
    fs::File::open(&path)
        .unwrap()
        .read_to_string(&mut left)
        .unwrap();
    assert_eq!(left, text("Drei"));
}

/// Several programs at once: no edit is lost.
#[test]
fn concurrent_programs_do_not_lose_each_others_edits() {
    let folder = usual();
    let children: Vec<_> = (0..12)
        .map(|i| {
            let id = format!("own-{i}");
            let args = ["set", "de", &id, "Text", "--new", "--dir", "."];
            command(folder.path(), &args)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    for i in 0..12 {
        assert!(
            german(&folder).contains(&format!("own-{i} = Text\n")),
            "{}",
            german(&folder)
        );
    }
}

/// An edit of more files than a program may have open.
#[cfg(unix)]
#[test]
fn an_edit_of_1200_files_works_with_256_descriptors() {
    let folder = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    for (locale, count) in [("en", 400), ("de", 400), ("fr", 400)] {
        for i in 0..count {
            let path = folder.path().join(locale).join(format!("part-{}", i / 10));
            fs::create_dir_all(&path).unwrap();
            paths.push(path.join(format!("own-{i}.ftl")));
            fs::write(&paths[paths.len() - 1], format!("a{i}=Text {i}\n")).unwrap();
        }
    }
    let output = Command::new("sh")
        .args([
            "-c",
            "ulimit -n 256 && exec \"$@\"",
            "sh",
            PROGRAM,
            "fmt",
            ".",
        ])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(stdout(&output).lines().count(), 1_200);
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(" = Text "), "{path:?}: {text}");
        let beside = fs::read_dir(path.parent().unwrap()).unwrap();
        assert!(beside.count() <= 10, "{path:?}");
    }
}

/// A folder that one locale has no room for: its second file is large.
#[cfg(unix)]
#[test]
fn creating_a_locale_that_fails_leaves_no_folder_behind() {
    let large: String = (0..4_000)
        .map(|i| format!("# A\nown-{i} = Text number {i}\n"))
        .collect();
    let folder = folder_of("app.ftl", &[("en", ENGLISH)]);
    fs::create_dir(folder.path().join("en/deep")).unwrap();
    fs::write(folder.path().join("en/deep/large.ftl"), large).unwrap();
    for args in [&["new", "sw", "--dir", "."][..], &["pseudo", "."]] {
        let script = "trap '' XFSZ; ulimit -f 20; exec \"$@\"";
        let output = Command::new("sh")
            .args(["-c", script, "sh", PROGRAM])
            .args(args)
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(stderr(&output).contains("large.ftl"), "{output:?}");
        let entries = fs::read_dir(folder.path()).unwrap();
        let names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["en"], "{args:?}");
    }
    run(&folder, &["new", "sw", "--dir", "."], 0);
    run(&folder, &["pseudo", "."], 0);
    // The leftovers of a killed program are not a locale.
    fs::create_dir_all(folder.path().join("tr/deep")).unwrap();
    run(&folder, &["new", "tr", "--dir", "."], 0);
    run(&folder, &["new", "tr", "--dir", "."], 2);
}

/// Commands on a file as a merge has left it.
#[test]
fn a_file_in_conflict_stays_as_it_is_and_the_line_is_named() {
    let conflict = format!("{GERMAN}<<<<<<< HEAD\nb = Zwei\n=======\nb = Zwo\n>>>>>>> other\n");
    let folder = usual();
    let path = folder.path().join("de/app.ftl");
    fs::write(&path, &conflict).unwrap();
    for args in [
        &["sync", "."][..],
        &["sync", ".", "--dry-run"],
        &["sync", ".", "--check"],
        &["fmt", "."],
        &["fmt", ".", "--check"],
        &["set", "de", "bye", "Neu", "--dir", "."],
        &["remove", "de", "bye", "--dir", "."],
        &["rename", "bye", "farewell", "--dir", "."],
        &["review", "de", "bye", "--dir", "."],
    ] {
        let output = run(&folder, args, 2);
        let told = "de/app.ftl:5: merge conflict marker";
        assert!(stderr(&output).contains(told), "{args:?}: {output:?}");
        assert_eq!(german(&folder), conflict, "{args:?}");
    }
    run(&folder, &["check", ".", "--fix"], 1);
    assert_eq!(german(&folder), conflict);
}

/// A folder that the program may not read: what is in it is not taken for gone.
#[cfg(unix)]
#[test]
fn edits_of_all_files_refuse_an_unreadable_folder() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    use std::os::unix::process::CommandExt as _;

    let folder = usual();
    let root = folder.path();
    let closed = root.join("de/closed");
    fs::create_dir(&closed).unwrap();
    fs::write(closed.join("own.ftl"), "own = { bye }\n").unwrap();
    let is_root = fs::metadata(root).unwrap().uid() == 0;
    // Root can read every file, so run the program as another user.
    let (nobody, program) = (65_534, root.join("program"));
    if is_root {
        // By another process: nothing starts what is open for writing, by a test that starts a program just now.
        let copied = Command::new("cp").arg(PROGRAM).arg(&program).status();
        assert!(copied.unwrap().success());
        for path in ["", "en", "de", "en/app.ftl", "de/app.ftl"] {
            chown(root.join(path), Some(nobody), Some(nobody)).unwrap();
        }
    }
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    for args in [
        &["sync", "."][..],
        &["fmt", "."],
        &["rename", "bye", "farewell", "--dir", "."],
    ] {
        let mut command = command(root, args);
        if is_root {
            command = Command::new(&program);
            command.args(args).current_dir(root).uid(nobody).gid(nobody);
        }
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}: {output:?}");
        assert!(
            stderr(&output).contains("de/closed"),
            "{args:?}: {output:?}"
        );
        assert_eq!(german(&folder), GERMAN);
    }
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
}

/// An editor that empties the file and then writes it is not written over; the edit follows.
#[test]
fn an_edit_amid_a_save_waits_for_it() {
    let folder = usual();
    let path = folder.path().join("de/app.ftl");
    let mut file = fs::File::create(&path).unwrap();
    let args = ["set", "de", "bye", "Bis bald", "--dir", "."];
    let child = command(folder.path(), &args)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(150));
    let saved = GERMAN.replace("Hallo", "Guten Tag");
    file.write_all(saved.as_bytes()).unwrap();
    drop(file);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        german(&folder),
        saved.replace("Auf Wiedersehen", "Bis bald")
    );
}
