//! Large input, full disks and sudden ends cost the command line no more than a word.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use gengo_messages_translate::Editor;

use crate::helpers::{PROGRAM, folder_of, stderr};

const ENGLISH: &str = "# A\na = One\n# B\nb = Two\n";

/// A folder whose German file has over 100 KB.
fn usual() -> tempfile::TempDir {
    folder_of("app.ftl", &[("en", ENGLISH), ("de", &german())])
}

fn german() -> String {
    let own: String = (0..4_000)
        .map(|i| format!("own-{i} = Text Nummer {i}\n"))
        .collect();
    format!("a = Eins\nb = Zwei\n{own}")
}

/// The program, run by a shell after `before`.
fn shell(folder: &Path, before: &str, args: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", &format!("{before}\nexec \"$@\""), "sh"])
        .arg(PROGRAM)
        .args(args)
        .env_remove("CLICOLOR_FORCE")
        .current_dir(folder)
        .stdin(Stdio::null());
    command
}

/// The files of the German folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder.join("de")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

/// Leaves a program less memory than the input of these tests has, on Linux.
const LITTLE_MEMORY: &str = "export MALLOC_ARENA_MAX=1 RAYON_NUM_THREADS=1
    if [ \"$(uname)\" = Linux ]; then ulimit -v 81920; fi";

#[test]
fn a_file_of_100_mb_is_named_and_not_read() {
    let folder = usual();
    let file = fs::File::create(folder.path().join("de/app.ftl")).unwrap();
    file.set_len(100 << 20).unwrap();
    for args in [
        &["check", "."][..],
        &["check", ".", "--fix"],
        &["set", "de", "a", "Neu", "--dir", "."],
        &["fmt", "."],
        &["explain", "2700", "--overlay", "."],
    ] {
        let output = shell(folder.path(), LITTLE_MEMORY, args).output().unwrap();
        let told = String::from_utf8_lossy(&output.stdout) + stderr(&output);
        assert!(output.status.code().is_some(), "{args:?}: {output:?}");
        assert!(told.contains("de/app.ftl"), "{args:?}: {told}");
        assert!(told.contains("is larger than 1 MiB"), "{args:?}: {told}");
    }
}

#[test]
fn where_the_system_grants_too_few_threads_one_does_the_work() {
    let folder = usual();
    // Some hundred of them need more than that; elsewhere they are granted. With an arena for each thread, glibc takes up
    // all memory for moments, in which a thread that is just starting aborts the program.
    let few = "export RAYON_NUM_THREADS=500 MALLOC_ARENA_MAX=1
        if [ \"$(uname)\" = Linux ]; then ulimit -v 200000; fi";
    let output = shell(folder.path(), few, &["check", "."]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("0 errors"));
}

#[test]
fn a_body_of_100_mb_is_refused_and_the_next_line_answered() {
    let folder = usual();
    let body = folder.path().join("body.json");
    fs::File::create(&body).unwrap().set_len(100 << 20).unwrap();
    let mut text = fs::File::options().append(true).open(&body).unwrap();
    std::io::Write::write_all(&mut text, b"\n{\"err\":{\"code\":2700}}\n").unwrap();
    for (more, status, is_answered) in [(None, 2, false), (Some("--follow"), 1, true)] {
        let args: Vec<_> = ["render", "-", "--format", "json"]
            .into_iter()
            .chain(more)
            .collect();
        let output = shell(folder.path(), LITTLE_MEMORY, &args)
            .stdin(fs::File::open(&body).unwrap())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(status), "{output:?}");
        let told = "the response is larger than 8 MiB";
        assert!(stderr(&output).contains(told), "{output:?}");
        let answers = String::from_utf8_lossy(&output.stdout);
        assert_eq!(
            answers.contains("NOT_ENOUGH_CREDITS"),
            is_answered,
            "{answers}"
        );
    }
}

/// What a save that finds no room leaves: all as it was.
fn nothing_is_changed(folder: &Path, output: &Output) {
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(stderr(output).contains("de/app.ftl"), "{output:?}");
    assert!(stderr(output).contains("nothing was written"), "{output:?}");
    assert_eq!(
        fs::read_to_string(folder.join("de/app.ftl")).unwrap(),
        german()
    );
    assert_eq!(names(folder), ["app.ftl"]);
}

const SET: [&str; 6] = ["set", "de", "a", "Neu", "--dir", "."];

#[test]
fn a_save_without_room_leaves_the_old_file() {
    let folder = usual();
    // Writing fails behind the first few blocks, and does not end the program.
    let output = shell(folder.path(), "trap '' XFSZ; ulimit -f 20", &SET)
        .output()
        .unwrap();
    nothing_is_changed(folder.path(), &output);
    let output = shell(folder.path(), "", &SET).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// The same with a disk that is really full. A new one is mounted, out of sight of all others.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "it has to mount a disk"]
fn a_full_disk_leaves_the_old_file() {
    let folder = usual();
    let disk = tempfile::tempdir().unwrap();
    let script = "set -e
        mount -t tmpfs -o size=200k none \"$1\"
        cp -r en de \"$1\"
        cd \"$1\"
        shift
        status=0
        \"$@\" || status=$?
        ls -A de >&2
        cmp de/app.ftl \"$OLDPWD/de/app.ftl\" >&2
        exit $status";
    let output = Command::new("unshare")
        .args([
            "--user",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            script,
            "sh",
        ])
        .arg(disk.path())
        .arg(PROGRAM)
        .args(SET)
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(stderr(&output).contains("No space left"), "{output:?}");
    assert!(
        stderr(&output).ends_with("nothing was written\napp.ftl\n"),
        "{output:?}"
    );
    nothing_is_changed(folder.path(), &output);
}

#[test]
fn waiting_for_another_program_is_reported() {
    let folder = usual();
    let editor = Editor::open(folder.path()).unwrap();
    let mut child = shell(folder.path(), "", &SET)
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    told.read_line(&mut line).unwrap();
    assert!(
        line.contains(".: waiting for another program that is editing this folder"),
        "{line}"
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("de/app.ftl")).unwrap(),
        german()
    );
    drop(editor);
    assert!(child.wait().unwrap().success());
    assert!(
        fs::read_to_string(folder.path().join("de/app.ftl"))
            .unwrap()
            .contains("a = Neu\n")
    );
    line.clear();
    told.read_to_string(&mut line).unwrap();
    assert!(!line.contains("waiting"), "it is told once: {line}");
}

#[test]
fn leftovers_of_a_killed_program_are_removed() {
    let folder = usual();
    let path = |name: &str| folder.path().join("de").join(name);
    let (dead, living) = (
        path(".gengo-messages-dead.tmp"),
        path(".gengo-messages-live.tmp"),
    );
    for own in [
        &dead,
        &living,
        &path(".tmpOther"),
        &path(".gengo-messages-own.ftl"),
    ] {
        fs::write(own, "a = Eins").unwrap();
    }
    fs::create_dir(path(".gengo-messages-folder.tmp")).unwrap();
    std::os::unix::fs::symlink("app.ftl", path(".gengo-messages-link.tmp")).unwrap();
    // Another program is still writing this one.
    let held = fs::File::open(&living).unwrap();
    held.lock().unwrap();
    let mut left = names(folder.path());
    let output = shell(folder.path(), "", &SET).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    left.retain(|name| *name != ".gengo-messages-dead.tmp");
    left.push("app.state".to_owned());
    left.sort();
    assert_eq!(names(folder.path()), left);
}

/// What would begin a line of its own in a log, steer a terminal, or turn a line around.
#[cfg(unix)]
const HOSTILE: &str = "x\n::error file=y::z\u{1b}[2J\u{202e}\u{9b}1m.ftl";

#[cfg(unix)]
#[test]
fn names_of_files_cannot_steer_a_terminal_or_a_log() {
    let folder = folder_of("app.ftl", &[("en", "# A\na = One\n"), ("de", "a = Eins\n")]);
    let at = |locale: &str, name: &str| folder.path().join(locale).join(name);
    fs::write(at("en", HOSTILE), "b = Two\nb = { $x }\n").unwrap();
    fs::write(at("de", HOSTILE), "b = { -nothing }\nc = { \n").unwrap();
    fs::create_dir(folder.path().join("pl\n::error::\u{1b}c")).unwrap();
    for args in [
        &["check", "."][..],
        &["check", ".", "--format", "json"],
        &["check", ".", "--format", "github"],
        &["check", ".", "--format", "sarif"],
        &["coverage", "."],
        &["coverage", ".", "--format", "json"],
        &["sync", ".", "--check"],
        &["sync", ".", "--dry-run"],
        &["fmt", ".", "--check"],
        &["set", "de", "b", "Zwei", "--dir", "."],
        &["explain", "2700", "--overlay", "."],
        &["explain", "2700", "--dir", "."],
        &["export", "out", "--format", "json", "--dir", "."],
        &["new", "fr", "."],
        &["sync", "."],
    ] {
        let output = shell(folder.path(), "", args).output().unwrap();
        for stream in [&output.stdout, &output.stderr] {
            let shown = String::from_utf8_lossy(stream);
            let steers =
                |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}');
            assert!(!shown.contains(steers), "{args:?}: {shown:?}");
            let begins = shown
                .lines()
                .any(|line| line.starts_with("::error file=y") || line == "::error::");
            assert!(!begins, "{args:?}: {shown}");
        }
    }
}

/// The program with a user's rights, but without the right to any further thread.
#[cfg(target_os = "linux")]
fn without_threads(folder: &Path, args: &[&str]) -> Option<Output> {
    use std::os::unix::fs::PermissionsExt as _;

    let all = fs::Permissions::from_mode(0o755);
    fs::set_permissions(folder, all).unwrap();
    // Where the program itself lies, others may not go.
    let program = folder.join("program");
    // Copied by another process: a test that starts a program just now would inherit the open copy, and nothing
    // starts what is open for writing.
    let copied = Command::new("cp").arg(PROGRAM).arg(&program).status();
    assert!(copied.unwrap().success());
    let mut command = Command::new("setpriv");
    command
        .args(["--reuid=65534", "--clear-groups", "prlimit", "--nproc=1"])
        .arg(program)
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null());
    let output = command.output().ok()?;
    let is_there = !stderr(&output).contains("setpriv:");
    is_there.then_some(output)
}

#[cfg(target_os = "linux")]
#[test]
fn without_threads_a_check_continues_and_a_server_fails() {
    let folder = usual();
    let Some(checked) = without_threads(folder.path(), &["check", "."]) else {
        eprintln!("left out: only root can take on another user's rights");
        return;
    };
    assert!(
        !stderr(&checked).contains("panicked"),
        "{}",
        stderr(&checked)
    );
    assert_eq!(checked.status.code(), Some(0), "{}", stderr(&checked));
    let served = without_threads(folder.path(), &["serve", ".", "--port", "0"]).unwrap();
    assert_eq!(served.status.code(), Some(2), "{}", stderr(&served));
    let complaint = stderr(&served);
    assert!(
        complaint.contains("cannot start more threads"),
        "{complaint}"
    );
    assert!(!complaint.contains("panicked"), "{complaint}");
}
