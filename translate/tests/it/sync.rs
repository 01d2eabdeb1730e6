//! Files and folders that `sync` brings in line.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use gengo_messages_translate::Editor;

use crate::folders::folder_of;

/// Syncs a folder, and sees that there is nothing left to do.
fn sync(folder: &Path, locales: &[&str]) {
    let locales: Vec<String> = locales.iter().map(|&own| own.to_owned()).collect();
    let editor = Editor::open(folder).unwrap();
    let _ = editor.sync(&locales).unwrap().write().unwrap();
    drop(editor);
    let editor = Editor::open(folder).unwrap();
    let again = editor.sync(&locales).unwrap();
    assert!(again.is_empty(), "{}", again.diff());
}

/// The files of a folder by their names.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let file = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().unwrap();
        (name, fs::read_to_string(entry.path()).unwrap())
    };
    entries.map(file).collect()
}

#[test]
fn a_file_that_english_lacks_becomes_comments() {
    let folder = folder_of(&[
        ("en/one.ftl", "# A\na = One\n"),
        ("de/one.ftl", "a = Eins { -own } { shared }\n"),
        ("de/old.ftl", "### Eine alte Datei\n\nold = Alt\n"),
        (
            "de/more/old.ftl",
            "# Mein Name\n-own = Eigenes\n\nshared = Geteilt\n\n## Gruppe\n\n# Weg\ngone = Weg\n    .user = Fort\n",
        ),
    ]);
    sync(folder.path(), &[]);
    let german = folder.path().join("de");
    let read = |name: &str| fs::read_to_string(german.join(name)).unwrap();
    assert_eq!(
        read("old.ftl"),
        "### Eine alte Datei\n\n# obsolete: old\n# old = Alt\n"
    );
    assert_eq!(
        read("more/old.ftl"),
        "# Mein Name\n-own = Eigenes\n\nshared = Geteilt\n\n## Gruppe\n\n# obsolete: gone\n# # Weg\n# gone = Weg\n#     .user = Fort\n"
    );
    assert_eq!(read("one.ftl"), "a = Eins { -own } { shared }\n");
}

#[test]
fn messages_go_to_the_file_that_english_has_them_in() {
    let folder = folder_of(&[
        ("en/new.ftl", "# A\na = One\n\n# B\nb = Two\n"),
        (
            "en/other.ftl",
            "## Group\n\n# C\nc = Three\n\n# D\nd = Four\n",
        ),
        ("de/old.ftl", "b = Zwei\n\n# Meine\na = Eins\n\nd = Vier\n"),
        ("de/other.ftl", "## Group\r\n\r\nc = Drei\r\n"),
        // It is there twice, so both stay.
        ("fr/old.ftl", "a = Un\n"),
        ("fr/new.ftl", "a = Une\n\nb = Deux\n"),
        ("fr/other.ftl", "## Group\n\nc = Trois\n\nd = Quatre\n"),
    ]);
    let state = "a 0000000000000000 0000000000000000 draft\n";
    fs::write(folder.path().join("de/old.state"), state).unwrap();
    sync(folder.path(), &[]);
    let german = files(&folder.path().join("de"));
    let names: Vec<&str> = german.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["new.ftl", "new.state", "other.ftl", "other.state"],
        "{german:?}"
    );
    assert_eq!(german["new.ftl"], "# Meine\na = Eins\n\nb = Zwei\n");
    assert_eq!(
        german["other.ftl"],
        "## Group\r\n\r\nc = Drei\r\n\r\nd = Vier\r\n"
    );
    let french = files(&folder.path().join("fr"));
    assert_eq!(french["old.ftl"], "a = Un\n");
    assert_eq!(french["new.ftl"], "a = Une\n\nb = Deux\n");
}

#[test]
fn a_translation_keeps_its_state_in_another_file() {
    use gengo_messages_translate::State;

    let folder = folder_of(&[
        ("en/old.ftl", "# A\na = One\n"),
        ("de/old.ftl", "a = Eins\n"),
    ]);
    let editor = Editor::open(folder.path()).unwrap();
    let plan = editor.review("de", &["a".to_owned()], State::Reviewed);
    let _ = plan.unwrap().write().unwrap();
    drop(editor);
    let english = folder.path().join("en");
    fs::rename(english.join("old.ftl"), english.join("new.ftl")).unwrap();
    sync(folder.path(), &[]);
    let german = files(&folder.path().join("de"));
    assert_eq!(german["new.ftl"], "a = Eins\n");
    assert!(german["new.state"].contains(" reviewed\n"), "{german:?}");
    assert_eq!(german.len(), 2, "{german:?}");
}

#[cfg(unix)]
#[test]
fn folders_linked_to_one_another_are_synced_once() {
    use std::os::unix::fs::symlink;

    let english = "# A\na = One\n\n# B\nb = Two\n";
    let norwegian = "b = To\na = En\n";
    for (asked, link, target) in [
        (&[][..], "no", "nb"),
        (&["no"], "no", "nb"),
        (&["nb", "no"], "no", "nb"),
        (&[], "no", "elsewhere"),
        (&["no"], "no", "elsewhere"),
        (&[], "no", "nn"),
    ] {
        let elsewhere = tempfile::tempdir().unwrap();
        let folder = folder_of(&[("en/a.ftl", english), ("nb/a.ftl", norwegian)]);
        let root = folder.path();
        let mut own = root.join("nb");
        match target {
            "elsewhere" => {
                fs::write(elsewhere.path().join("a.ftl"), norwegian).unwrap();
                symlink(elsewhere.path(), root.join(link)).unwrap();
                own = elsewhere.path().to_owned();
            }
            // A link to a link.
            "nn" => {
                symlink("nb", root.join("nn")).unwrap();
                symlink("nn", root.join(link)).unwrap();
            }
            _ => symlink(target, root.join(link)).unwrap(),
        }
        sync(root, asked);
        let files = files(&own);
        assert_eq!(files["a.ftl"], "a = En\n\nb = To\n", "{asked:?} {target}");
        assert_eq!(files.len(), 2, "{files:?}");
        assert!(root.join(link).is_symlink());
        // Whatever the folder is asked for by.
        sync(root, &["no"]);
        sync(root, &[]);
    }
}

#[cfg(unix)]
#[test]
fn edits_work_through_a_link_which_stays_one() {
    let folder = folder_of(&[("en/a.ftl", "# A\na = One\n"), ("nb/a.ftl", "a=En\n")]);
    let root = folder.path();
    std::os::unix::fs::symlink("nb", root.join("no")).unwrap();
    let write = |plan: &dyn Fn(&Editor) -> gengo_messages_translate::Plan| {
        let editor = Editor::open(root).unwrap();
        let _ = plan(&editor).write().unwrap();
    };
    let read = || fs::read_to_string(root.join("nb/a.ftl")).unwrap();
    write(&|editor| editor.format(&[]).unwrap());
    assert_eq!(read(), "a = En\n");
    write(&|editor| editor.set("no", &"a".parse().unwrap(), "Ein").unwrap());
    assert_eq!(read(), "a = Ein\n");
    write(&|editor| editor.rename("a", "b").unwrap());
    assert_eq!(read(), "b = Ein\n");
    assert!(root.join("no").is_symlink());
}

#[test]
fn the_states_of_messages_that_are_gone_are_one_finding_and_sync_deletes_them() {
    use gengo_messages_translate::{Folder, State, check};

    let folder = folder_of(&[
        ("en/app.ftl", "# A\na = One\n# B\nb = Two\n# C\nc = Three\n"),
        ("de/app.ftl", "a = Eins\nb = Zwei\nc = Drei\n"),
    ]);
    let editor = Editor::open(folder.path()).unwrap();
    let ids = ["a", "b", "c"].map(str::to_owned);
    let plan = editor.review("de", &ids, State::Reviewed);
    let _ = plan.unwrap().write().unwrap();
    drop(editor);
    let found = || {
        let findings = check(&Folder::read(folder.path()).unwrap());
        let of_states = findings
            .into_iter()
            .filter(|own| own.rule.id == "state-form");
        of_states.map(|own| own.message).collect::<Vec<_>>()
    };
    let write = |path: &str, text: &str| fs::write(folder.path().join(path), text).unwrap();
    write("en/app.ftl", "# C\nc = Three\n");
    write("de/app.ftl", "b = Zwei\nc = Drei\n");
    assert_eq!(
        found(),
        ["a was deleted, but its state is still noted; readers do not notice"]
    );
    write("de/app.ftl", "c = Drei\n");
    assert_eq!(
        found(),
        ["a and 1 more were deleted, but their states are still noted; readers do not notice"]
    );
    sync(folder.path(), &[]);
    assert_eq!(found(), Vec::<String>::new());
}
