//! Messages that get another id.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use gengo_messages_translate::{Editor, Folder, Severity, State, check};

use crate::folders::folder_of;

/// All files of a folder, by their paths in it.
fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|own| own.unwrap().path()));
        } else {
            let within = path.strip_prefix(folder).unwrap().to_owned();
            found.insert(within, fs::read_to_string(&path).unwrap());
        }
    }
    found
}

fn rename(folder: &Path, old: &str, new: &str) -> Result<usize, String> {
    let editor = Editor::open(folder).unwrap();
    let plan = editor.rename(old, new).map_err(|error| error.to_string())?;
    let (_, found) = editor.preview(&plan);
    let mut errors = found.iter();
    assert!(
        !errors.any(|own| own.rule.severity == Severity::Error),
        "{found:#?}"
    );
    Ok(plan.write().unwrap().len())
}

/// A message that others refer to, in three locales and two files each, with their states and an
/// exception of the check.
fn usual() -> tempfile::TempDir {
    let folder = folder_of(&[
        ("en/a.ftl", "# A\nuse = See { wait }.\n# B\nother = Other\n"),
        ("en/b.ftl", "# W\nwait = Wait\n# U\nalso = Also { wait }\n"),
        ("de/a.ftl", "use = Siehe { wait }.\nother = Anderes\n"),
        ("de/b.ftl", "wait = Warten\nalso = Auch { wait }\n"),
        ("fr/a.ftl", "use = Voir { wait }.\nother = Autre\n"),
        ("fr/b.ftl", "wait = Attendre\nalso = Aussi { wait }\n"),
        (
            "check.toml",
            "[[allow]]\nrule = \"end-punctuation\"\nid = [\"wait\"]\nwhy = \"It is so.\"\n",
        ),
    ]);
    let editor = Editor::open(folder.path()).unwrap();
    let _ = editor.sync(&[]).unwrap().write().unwrap();
    drop(editor);
    for locale in ["de", "fr"] {
        let editor = Editor::open(folder.path()).unwrap();
        let all: Vec<String> = ["use", "wait"].map(str::to_owned).to_vec();
        let plan = editor.review(locale, &all, State::Reviewed).unwrap();
        let _ = plan.write().unwrap();
    }
    folder
}

#[test]
fn running_an_interrupted_rename_again_finishes_it() {
    let whole = usual();
    let before = files(whole.path());
    let editor = Editor::open(whole.path()).unwrap();
    let written = editor.rename("wait", "pause").unwrap().write().unwrap();
    drop(editor);
    let after = files(whole.path());
    assert_eq!(written.len(), 11, "{written:?}");
    assert!(
        !after.values().any(|text| text.contains("wait")),
        "{after:?}"
    );
    for stopped in 0..written.len() {
        let folder = usual();
        for path in &written[..stopped] {
            let within = path.strip_prefix(whole.path()).unwrap();
            fs::write(folder.path().join(within), &after[within]).unwrap();
        }
        let count = rename(folder.path(), "wait", "pause").unwrap();
        assert_eq!(count, written.len() - stopped);
        assert_eq!(files(folder.path()), after, "stopped after {stopped} files");
    }
    // And then there is nothing left to rename.
    let error = rename(whole.path(), "wait", "pause").unwrap_err();
    assert!(error.contains("pause: already exists"), "{error}");
    assert_ne!(before, after);
}

#[test]
fn two_different_messages_are_not_taken_for_an_interrupted_rename() {
    for (english, german) in [
        // Both are English.
        ("# A\nold = One\n# B\nnew = Two\n", "old = Eins\n"),
        // German has another one of the new id.
        ("# A\nold = One\n", "old = Eins\nnew = Zwei\n"),
        ("# A\nold = One\n", "new = Zwei\n"),
        ("# A\nnew = One\n", "old = Eins\nnew = Zwei\n"),
        // Nothing is named by the old id.
        ("# A\nnew = One\n", "new = Eins\n"),
    ] {
        let folder = folder_of(&[("en/app.ftl", english), ("de/app.ftl", german)]);
        let before = files(folder.path());
        let error = rename(folder.path(), "old", "new").unwrap_err();
        assert!(error.contains("new: already exists"), "{error}");
        assert_eq!(files(folder.path()), before);
    }
}

#[test]
fn translations_follow_a_message_that_was_renamed_in_english_by_hand() {
    let folder = folder_of(&[
        ("en/app.ftl", "# A\nnew = One\n"),
        ("de/app.ftl", "old = Eins\n"),
        ("fr/app.ftl", "old = Un\n"),
    ]);
    rename(folder.path(), "old", "new").unwrap();
    let files = files(folder.path());
    assert_eq!(files[Path::new("de/app.ftl")], "new = Eins\n");
    assert_eq!(files[Path::new("fr/app.ftl")], "new = Un\n");
    assert!(check(&Folder::read(folder.path()).unwrap()).is_empty());
}

#[cfg(unix)]
#[test]
fn edits_of_all_files_refuse_unreadable_files() {
    for place in ["de/own.ftl", "en/own.ftl", "de/deep/own.ftl"] {
        let folder = usual();
        let path = folder.path().join(place);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink("/nowhere", &path).unwrap();
        let before = folder.path().join("de/b.ftl");
        let text = fs::read_to_string(&before).unwrap();
        let editor = Editor::open(folder.path()).unwrap();
        for plan in [
            editor.rename("wait", "pause"),
            editor.sync(&[]),
            editor.format(&[]),
        ] {
            let error = plan.map(|plan| plan.diff()).unwrap_err();
            assert_eq!(error.path(), path, "{error}");
            assert!(error.reason().contains("cannot be read"), "{error}");
        }
        assert_eq!(fs::read_to_string(&before).unwrap(), text);
        // An edit of another locale's files need not read it.
        let french = ["fr".to_owned()];
        assert!(editor.format(&french).is_ok());
        assert_eq!(editor.sync(&french).is_ok(), !place.starts_with("en"));
    }
}

#[test]
fn a_new_id_in_invalid_fluent_does_not_stop_a_rename() {
    let german = "old = Eins\n\nbroken = { new\n";
    let folder = folder_of(&[("en/app.ftl", "# A\nold = One\n"), ("de/app.ftl", german)]);
    rename(folder.path(), "old", "new").unwrap();
    let after = &files(folder.path())[Path::new("de/app.ftl")];
    assert_eq!(*after, german.replace("old", "new"));
}
