//! The marks of a merge conflict in texts: no edit touches them.

use std::fs;

use gengo_messages_translate::{EditError, Editor, Folder, Plan, State, Text};

use crate::folders::folder_of;

const ENGLISH: &str = "# A\na = One\n\n# B\nb = Two\n\n# C\nc = Three\n";

type Edit = fn(&Editor) -> Result<Plan, EditError>;

/// Every edit that is about German or English texts.
const EDITS: [(&str, Edit); 8] = [
    ("set", |editor| {
        editor.set("de", &"a".parse().unwrap(), "Neu")
    }),
    ("set what is new", |editor| {
        editor.set("de", &"c.user".parse().unwrap(), "Neu")
    }),
    ("put", |editor| {
        let text = Text {
            attribute: None,
            text: "Neu".to_owned(),
        };
        editor.put("de", "a", &[text])
    }),
    ("remove", |editor| {
        editor.remove("de", &"a".parse().unwrap())
    }),
    ("review", |editor| {
        editor.review("de", &["a".to_owned()], State::Draft)
    }),
    ("sync", |editor| editor.sync(&[])),
    ("fmt", |editor| editor.format(&[])),
    ("rename", |editor| editor.rename("a", "d")),
];

#[test]
fn conflict_markers_are_refused_by_every_edit() {
    for (conflict, line) in [
        (
            "<<<<<<< HEAD\nb = Zwei\nc = Drei\n=======\nb = Zwo\nc = Drey\n>>>>>>> other\na = Eins\n",
            1,
        ),
        (
            "a = Eins\n\n<<<<<<< HEAD\nb = Zwei\n||||||| base\nb = Alt\n=======\nb = Zwo\n>>>>>>> other\n",
            3,
        ),
        (
            "a = Eins\n<<<<<<< HEAD\n    .user = Du\n=======\n    .user = Sie\n>>>>>>> other\nb = Zwei\n",
            2,
        ),
        (
            "<<<<<<< HEAD\n# Von mir\n=======\n# Von dir\n>>>>>>> other\na = Eins\n",
            1,
        ),
        (
            "a = Eins\r\n<<<<<<<\r\nb = Zwei\r\n=======\r\nb = Zwo\r\n>>>>>>>\r\n",
            2,
        ),
        // Half resolved.
        ("a = Eins\nb = Zwei\n>>>>>>> other\n", 3),
        ("a = Eins\nb = Zwei\n=======\nb = Zwo\n", 3),
        (
            "\u{feff}<<<<<<< HEAD\na = Eins\n=======\na = Ein\n>>>>>>> other\n",
            1,
        ),
    ] {
        let folder = folder_of(&[("en/app.ftl", ENGLISH), ("de/app.ftl", conflict)]);
        let path = folder.path().join("de/app.ftl");
        for (name, edit) in EDITS {
            let editor = Editor::open(folder.path()).unwrap();
            let error = edit(&editor).map(|plan| plan.diff()).unwrap_err();
            assert!(error.reason().contains("conflict"), "{name}: {error}");
            assert_eq!(error.line(), Some(line), "{name}: {error}");
            assert_eq!(error.path(), path, "{name}");
        }
        let editor = Editor::open(folder.path()).unwrap();
        assert!(editor.fix().is_empty(), "{}", editor.fix().diff());
    }
}

#[test]
fn edits_refuse_english_with_conflict_markers() {
    let conflict = "# A\n<<<<<<< HEAD\na = One\n=======\na = The one\n>>>>>>> other\n";
    let folder = folder_of(&[("en/app.ftl", conflict), ("de/app.ftl", "a = Eins\n")]);
    let own: [(&str, Edit); 2] = [
        ("new", |editor| editor.create("fr")),
        ("pseudo", |editor| editor.pseudo()),
    ];
    for (name, edit) in EDITS.into_iter().chain(own) {
        let editor = Editor::open(folder.path()).unwrap();
        let error = edit(&editor).map(|plan| plan.diff()).unwrap_err();
        assert!(error.reason().contains("conflict"), "{name}: {error}");
        assert_eq!(error.line(), Some(2), "{name}: {error}");
    }
}

#[test]
fn text_that_resembles_a_conflict_marker_is_text() {
    let german = "# =======\n# <<<<<<< HEAD\na =\n    Eins\n    =======\n    >>>>>>> unten\n\n<<<<<<<<<< mehr\n========\n\nb = Zwei\n";
    let folder = folder_of(&[("en/app.ftl", ENGLISH), ("de/app.ftl", german)]);
    for (name, edit) in EDITS {
        let editor = Editor::open(folder.path()).unwrap();
        // There are lines that are no Fluent, which some edits refuse for other reasons.
        if let Err(error) = edit(&editor) {
            assert!(!error.reason().contains("conflict"), "{name}: {error}");
        }
    }
    let editor = Editor::open(folder.path()).unwrap();
    let plan = editor.set("de", &"b".parse().unwrap(), "Zwo").unwrap();
    let _ = plan.write().unwrap();
    let after = fs::read_to_string(folder.path().join("de/app.ftl")).unwrap();
    assert_eq!(after, german.replace("Zwei", "Zwo"));
    assert_eq!(Folder::read(folder.path()).unwrap().locales().count(), 2);
}
