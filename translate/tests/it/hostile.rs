//! Broken and hostile folders: each is reported or refused, and affects nothing else.

use std::fs;
use std::path::Path;
use std::thread;

use gengo_messages_translate::{EditError, Editor, Plan, State};
use tempfile::TempDir;

use crate::folders::{folder_of, found};

const ENGLISH: &str = "# A\na = One\n# B\nb = Two\n";
const GERMAN: &str = "a = Eins\nb = Zwei\n";

/// What a file may be called that a check or an edit reads.
const NAMES: [&str; 4] = [
    "de/own.ftl",
    "de/app.state",
    "de/glossary.toml",
    "check.toml",
];

/// A folder with a good file in English and in German.
fn usual() -> TempDir {
    folder_of(&[("en/app.ftl", ENGLISH), ("de/app.ftl", GERMAN)])
}

/// What every edit says, in turn, each written.
fn edit_in_every_way(folder: &Path) -> Vec<Result<(), String>> {
    type Edit = fn(&Editor) -> Result<Plan, EditError>;
    let edits: [Edit; 8] = [
        |editor| editor.set("de", &"a".parse().unwrap(), "Neu"),
        |editor| editor.remove("de", &"b".parse().unwrap()),
        |editor| editor.review("de", &["a".to_owned()], State::Draft),
        |editor| editor.sync(&[]),
        |editor| editor.format(&[]),
        |editor| editor.create("fr"),
        |editor| editor.rename("a", "c"),
        |editor| Ok(editor.fix()),
    ];
    let written = |edit: &Edit| {
        let editor = Editor::open(folder).map_err(|error| error.to_string())?;
        let plan = edit(&editor).map_err(|error| error.to_string())?;
        editor.preview(&plan);
        plan.write().map(drop).map_err(|error| error.to_string())
    };
    edits.iter().map(written).collect()
}

/// The stack of a thread that Rust makes by default.
const STACK: usize = 2 << 20;

fn on_a_small_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK);
        thread.spawn_scoped(scope, work).unwrap().join().unwrap()
    })
}

#[test]
fn files_that_are_too_large_are_findings_and_left_alone() {
    const LENGTH: u64 = 100 << 20;
    for name in NAMES {
        let folder = usual();
        let path = folder.path().join(name);
        fs::File::create(&path).unwrap().set_len(LENGTH).unwrap();
        let found = found(folder.path());
        let told = found.iter().find(|finding| finding.path == path);
        let told = told.unwrap_or_else(|| panic!("{name}: {found:#?}"));
        assert!(told.message.contains("is larger than 1"), "{told:?}");
        assert!(!found.iter().any(|f| f.rule.id == "missing-message"));
        for result in edit_in_every_way(folder.path()) {
            if let Err(error) = result {
                let file = path.file_name().unwrap().to_str().unwrap();
                assert!(error.contains(file) && error.contains("MiB"), "{error}");
            }
        }
        assert_eq!(fs::metadata(&path).unwrap().len(), LENGTH, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn unreadable_files_are_findings_and_are_not_overwritten() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    type Make = fn(&Path);
    let kinds: [(&str, Make); 6] = [
        ("a link to itself", |path| symlink(path, path).unwrap()),
        ("a link to nothing", |path| {
            symlink("/nowhere", path).unwrap()
        }),
        ("a device without end", |path| {
            symlink("/dev/zero", path).unwrap()
        }),
        ("a pipe", |path| {
            let made = std::process::Command::new("mkfifo").arg(path).status();
            assert!(made.unwrap().success());
        }),
        ("a folder", |path| fs::create_dir(path).unwrap()),
        ("a forbidden file", |path| {
            fs::write(path, "[[").unwrap();
            fs::set_permissions(path, fs::Permissions::from_mode(0o0)).unwrap();
        }),
    ];
    for name in NAMES {
        for (kind, make) in kinds {
            let folder = usual();
            let path = folder.path().join(name);
            make(&path);
            let before = fs::symlink_metadata(&path).unwrap();
            let found = found(folder.path());
            assert!(
                found.iter().any(|finding| finding.path == path),
                "{name}, {kind}: {found:#?}"
            );
            for error in edit_in_every_way(folder.path())
                .into_iter()
                .filter_map(Result::err)
            {
                assert!(
                    error.contains("de") || error.contains("check.toml"),
                    "{error}"
                );
            }
            let after = fs::symlink_metadata(&path).unwrap();
            assert_eq!(before.file_type(), after.file_type(), "{name}, {kind}");
            assert_eq!(before.modified().unwrap(), after.modified().unwrap());
        }
    }
}

#[test]
fn a_file_that_vanishes_before_writing_is_named() {
    for gone in ["de/app.ftl", "de"] {
        let folder = usual();
        let editor = Editor::open(folder.path()).unwrap();
        let plan = editor.set("de", &"a".parse().unwrap(), "Neu").unwrap();
        let path = folder.path().join(gone);
        match path.is_dir() {
            true => fs::remove_dir_all(&path).unwrap(),
            false => fs::remove_file(&path).unwrap(),
        }
        let error = plan.write().unwrap_err();
        assert_eq!(error.path, folder.path().join("de/app.ftl"), "{error}");
        assert!(error.written.is_empty());
        assert!(!path.exists(), "{gone}");
    }
}

#[test]
fn files_that_vanish_during_a_check_are_reported() {
    let folder = usual();
    thread::scope(|scope| {
        let checks = scope.spawn(|| {
            for _ in 0..300 {
                for finding in found(folder.path()) {
                    assert!(finding.path.starts_with(folder.path()), "{finding:?}");
                    assert!(!finding.locale.starts_with("en"), "{finding:?}");
                }
            }
        });
        let locale = folder.path().join("fr");
        while !checks.is_finished() {
            fs::create_dir_all(&locale).unwrap();
            for name in ["app.ftl", "app.state", "glossary.toml"] {
                fs::write(locale.join(name), "").unwrap();
            }
            fs::remove_dir_all(&locale).unwrap();
        }
        checks.join().unwrap();
    });
}

#[test]
fn deep_nesting_and_circles_do_not_overflow_the_stack() {
    let deep = |open: &str, depth: usize, close: &str| {
        format!("b = {}1{}\n", open.repeat(depth), close.repeat(depth))
    };
    let chain = |count: usize, last: &str| -> String {
        let messages = (0..count).map(|i| format!("m{i} = {{ m{} }}\n", i + 1));
        messages.collect::<String>() + &format!("m{count} = {last}\n")
    };
    // What is found, if that is one thing alone.
    for (text, rule) in [
        (deep("{", 5_000, ""), "too-deep"),
        (deep("{", 5_000, "}"), "too-deep"),
        (deep("{", 99, "}"), ""),
        (deep("{", 200, "}"), ""),
        (deep("{ $x ->\n *[a] ", 66, "\n }"), ""),
        (deep("{ NUMBER(", 66, ") }"), ""),
        (chain(300, "{ m0 }"), ""),
        ("b = { b }\n".to_owned(), "cyclic-reference"),
        (
            "b = { c.x }\nc = c\n    .x = { b }\n".to_owned(),
            "cyclic-reference",
        ),
        ("b = { -t }\n-t = { b }\n".to_owned(), "cyclic-reference"),
        (chain(300, "end"), ""),
    ] {
        on_a_small_stack(|| {
            let folder = usual();
            let path = folder.path().join("de/app.ftl");
            fs::write(&path, format!("a = Eins\n{text}")).unwrap();
            let found = found(folder.path());
            let is_told = found.iter().any(|finding| finding.rule.id.contains(rule));
            assert!(is_told, "{rule}: {text:.40}: {found:#?}");
            edit_in_every_way(folder.path());
            let written = fs::read_to_string(&path).unwrap();
            assert!(written.contains("Neu"), "{text:.40}: {written:.200}");
        });
    }
}
