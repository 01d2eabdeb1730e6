//! Edits of folders.

use std::fs;
use std::path::Path;

use gengo_messages_translate::{
    Change, EditError, Editor, Folder, LocaleView, MadeOf, NewText, Plan, Progress, ReviewState,
    Severity, State, check, diff, progress,
};

use crate::folders::folder_of;

const ENGLISH: &str = "\
### Texts of the app.

## Greetings

# $name (String) - who is greeted
hello = Hello, { $name }!
    .user = Nice to see you.

# Says goodbye.
bye = Goodbye

## Jobs

# $n (Number) - how many
jobs =
    { $n ->
        [one] { $n } job
       *[other] { $n } jobs
    }
";

const GERMAN: &str = "\
### Von Hand.

## Greetings

# Mein   Kommentar.
hello   =   Hallo, { $name }!
  .user = Schön, Sie zu sehen.

bye = Auf Wiedersehen

## Jobs

jobs =
    { $n ->
        [one] { $n } Auftrag
       *[other] { $n } Aufträge
    }
";

fn usual() -> tempfile::TempDir {
    folder_of(&[("en/app.ftl", ENGLISH), ("de/app.ftl", GERMAN)])
}

fn read(folder: &tempfile::TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join(path)).unwrap_or_default()
}

fn edit(
    folder: &tempfile::TempDir,
    edit: impl FnOnce(&Editor) -> Result<Plan, EditError>,
) -> Result<(), String> {
    let editor = Editor::open(folder.path()).unwrap();
    let plan = edit(&editor).map_err(|error| error.to_string())?;
    plan.write().map(drop).map_err(|error| error.to_string())
}

fn set(folder: &tempfile::TempDir, place: &str, text: &str) -> Result<(), String> {
    edit(folder, |editor| {
        editor.set("de", &place.parse().unwrap(), text)
    })
}

fn errors(folder: &tempfile::TempDir) -> Vec<String> {
    let found = check(&Folder::read(folder.path()).unwrap());
    let told = found.iter().map(|f| format!("{} {:?}", f.rule.id, f.id));
    told.collect()
}

#[test]
fn set_changes_one_text_and_nothing_else() {
    for (place, text, old, new) in [
        (
            "hello",
            "Guten Tag, { $name }!",
            "   Hallo, { $name }!",
            " Guten Tag, { $name }!",
        ),
        (
            "hello.user",
            "Willkommen.",
            " Schön, Sie zu sehen.",
            " Willkommen.",
        ),
        ("bye", "Tschüs", " Auf Wiedersehen", " Tschüs"),
        (
            "bye.user",
            "Tschüs.",
            "Auf Wiedersehen\n",
            "Auf Wiedersehen\n    .user = Tschüs.\n",
        ),
        (
            "bye",
            "{ $n ->\n[one] Eins\n*[other] Viele\n}",
            " Auf Wiedersehen",
            "\n    { $n ->\n        [one] Eins\n       *[other] Viele\n    }",
        ),
        (
            "bye",
            "Auf\nWiedersehen",
            " Auf Wiedersehen",
            "\n    Auf\n    Wiedersehen",
        ),
        ("bye", "[x] = .y", " Auf Wiedersehen", " [x] = .y"),
    ] {
        let folder = usual();
        set(&folder, place, text).unwrap();
        assert_eq!(
            read(&folder, "de/app.ftl"),
            GERMAN.replacen(old, new, 1),
            "{place} = {text}"
        );
        assert_eq!(read(&folder, "en/app.ftl"), ENGLISH);
    }
}

#[test]
fn setting_an_equal_text_keeps_the_file_as_it_is() {
    let folder = usual();
    set(&folder, "hello", "  Hallo,  { $name }!").unwrap();
    assert_ne!(
        read(&folder, "de/app.ftl"),
        GERMAN,
        "two spaces are another text"
    );
    let folder = usual();
    set(&folder, "hello", "Hallo, {$name}!").unwrap();
    set(
        &folder,
        "jobs",
        "{ $n ->\n [one] { $n } Auftrag\n *[other] { $n } Aufträge\n }",
    )
    .unwrap();
    assert_eq!(read(&folder, "de/app.ftl"), GERMAN);
    assert!(!folder.path().join("de/app.state").exists());
}

#[test]
fn a_new_message_comes_where_english_has_it() {
    let folder = folder_of(&[
        ("en/app.ftl", ENGLISH),
        ("de/app.ftl", "jobs = x\n\n# Ende\n"),
    ]);
    set(&folder, "bye", "Auf Wiedersehen").unwrap();
    set(&folder, "hello.user", "Schön.").unwrap();
    assert_eq!(
        read(&folder, "de/app.ftl"),
        "hello =\n    .user = Schön.\n\nbye = Auf Wiedersehen\n\njobs = x\n\n# Ende\n"
    );
    set(&folder, "-brand", "Gengo").unwrap();
    assert!(read(&folder, "de/app.ftl").ends_with("# Ende\n\n-brand = Gengo\n"));
    edit(&folder, |editor| editor.create("fr")).unwrap();
    fs::remove_file(folder.path().join("fr/app.ftl")).unwrap();
    fs::write(folder.path().join("fr/x.ftl"), "").unwrap();
    edit(&folder, |editor| {
        editor.set("fr", &"bye".parse().unwrap(), "Au revoir")
    })
    .unwrap();
    assert_eq!(read(&folder, "fr/app.ftl"), "bye = Au revoir\n");
}

#[test]
fn line_ends_and_marks_stay_as_they_are() {
    let german = format!("\u{feff}{}", GERMAN.replace('\n', "\r\n"));
    let folder = folder_of(&[("en/app.ftl", ENGLISH), ("de/app.ftl", &german)]);
    set(&folder, "hello.user", "Schön,\nschön.").unwrap();
    set(&folder, "bye.user", "Tschüs.").unwrap();
    let expected = GERMAN
        .replace(" Schön, Sie zu sehen.", "\n        Schön,\n        schön.")
        .replace("Wiedersehen\n", "Wiedersehen\n    .user = Tschüs.\n")
        .replace('\n', "\r\n");
    assert_eq!(read(&folder, "de/app.ftl"), format!("\u{feff}{expected}"));
}

#[test]
fn invalid_text_is_refused() {
    let folder = usual();
    for (place, text, reason) in [
        ("bye", "", "the text is empty"),
        ("bye", " \n ", "the text is empty"),
        ("bye", "{ $n", "bye"),
        ("bye", "x\n.user = y", ".user is an attribute"),
        ("bye", "x }", "bye"),
        (
            "-new.attribute",
            "x",
            "a term needs a value; set that first",
        ),
        ("bye", "{ $n ->\n [a] b\n * }", "no default variant"),
    ] {
        let error = set(&folder, place, text).unwrap_err();
        assert!(
            error.contains(reason) && error.contains("de"),
            "{place} = {text:?}: {error}"
        );
    }
    let error = edit(&folder, |editor| {
        editor.set("xx", &"bye".parse().unwrap(), "x")
    });
    assert!(error.unwrap_err().contains("unknown locale \"xx\""));
    for place in ["", ".", "a.", "1", "a b", "a.b.c", "--a", "ä"] {
        assert!(
            place.parse::<gengo_messages_translate::Place>().is_err(),
            "{place}"
        );
    }
    let broken = folder_of(&[
        ("en/app.ftl", ENGLISH),
        ("de/app.ftl", "bye = {\nhello = x\n"),
    ]);
    let error = set(&broken, "bye", "x").unwrap_err();
    assert!(
        error.contains("app.ftl:1: bye: not valid Fluent here"),
        "{error}"
    );
    assert_eq!(read(&folder, "de/app.ftl"), GERMAN);
    fs::write(folder.path().join("de/app.ftl"), b"bye = caf\xe9\n").unwrap();
    assert!(
        set(&folder, "bye", "x")
            .unwrap_err()
            .contains("is not UTF-8")
    );
}

#[test]
fn a_preview_reports_what_an_edit_would_break() {
    let folder = usual();
    let editor = Editor::open(folder.path()).unwrap();
    let plan = editor
        .set("de", &"hello".parse().unwrap(), "Hallo, { $nome }!")
        .unwrap();
    let (_, found) = editor.preview(&plan);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].rule.id, found[0].line), ("unknown-variable", 6));
    assert_eq!(read(&folder, "de/app.ftl"), GERMAN, "nothing is written");
}

#[test]
fn remove_takes_an_entry_with_its_comment() {
    let folder = usual();
    let remove = |place: &str| {
        edit(&folder, |editor| {
            editor.remove("de", &place.parse().unwrap())
        })
    };
    remove("hello.user").unwrap();
    let without = GERMAN.replace("  .user = Schön, Sie zu sehen.\n", "");
    assert_eq!(read(&folder, "de/app.ftl"), without);
    assert!(
        remove("hello.user")
            .unwrap_err()
            .contains("no attribute .user")
    );
    remove("hello").unwrap();
    let without = without.replace("# Mein   Kommentar.\nhello   =   Hallo, { $name }!\n\n", "");
    assert_eq!(read(&folder, "de/app.ftl"), without);
    remove("jobs").unwrap();
    let (without, _) = without.split_once("\n\njobs").unwrap();
    assert_eq!(read(&folder, "de/app.ftl"), format!("{without}\n"));
    assert!(remove("jobs").unwrap_err().contains("no such message"));
    let twice = folder_of(&[("de/app.ftl", "a = 1\n\nb = 2\n\na = 3\n\na = 4\n")]);
    edit(&twice, |editor| editor.remove("de", &"a".parse().unwrap())).unwrap();
    assert_eq!(read(&twice, "de/app.ftl"), "b = 2\n");
}

#[test]
fn rename_follows_references_in_all_locales() {
    let english = "# S\n-service = Gengo\n\n# A\na = To { -service } { b.user }\n\n# B\nb = B { -service(case: \"x\") }\n    .user = { a }b\n";
    let german = "-service = Gengo\na = Zu { -service } { b.user }\nb = B { -service }\n    .user = { a }b\n";
    let folder = folder_of(&[("en/app.ftl", english), ("de/app.ftl", german)]);
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    edit(&folder, |editor| editor.review("de", &[], State::Reviewed)).unwrap_err();
    edit(&folder, |editor| {
        editor.review("de", &["-service".to_owned()], State::Reviewed)
    })
    .unwrap();
    edit(&folder, |editor| editor.rename("b", "c")).unwrap();
    edit(&folder, |editor| editor.rename("-service", "-brand")).unwrap();
    let renamed = |text: &str| {
        text.replace("-service", "-brand")
            .replace("{ b.", "{ c.")
            .replace("\nb =", "\nc =")
    };
    assert_eq!(read(&folder, "en/app.ftl"), renamed(english));
    let german = read(&folder, "de/app.ftl");
    assert!(
        german.contains("c = B { -brand }\n") && german.contains("{ c.user }"),
        "{german}"
    );
    let state = read(&folder, "de/app.state");
    let states: Vec<_> = state
        .lines()
        .skip(1)
        .map(|line| {
            let fields: Vec<_> = line.split(' ').collect();
            format!("{} {}", fields[0], fields[3])
        })
        .collect();
    assert_eq!(states, ["-brand reviewed", "a draft", "c draft"]);
    assert!(
        !errors(&folder)
            .iter()
            .any(|told| told.contains("stale") || told.contains("state"))
    );
    let renaming =
        |old: &str, new: &str| edit(&folder, |editor| editor.rename(old, new)).unwrap_err();
    assert!(
        renaming("a", "c").contains("app.ftl:"),
        "{}",
        renaming("a", "c")
    );
    assert!(renaming("gone", "x").contains("no such message"));
    assert!(renaming("a", "-a").contains("cannot become a term"));
}

#[test]
fn a_translation_gets_stale_and_stays_reviewed_only_as_it_is() {
    let folder = usual();
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    let of_german = || -> Progress {
        let all = progress(&Folder::read(folder.path()).unwrap(), &[]);
        all.into_iter().find(|own| own.locale == "de").unwrap()
    };
    assert_eq!(
        (
            of_german().draft,
            of_german().reviewed,
            of_german().outdated
        ),
        (3, 0, 0)
    );
    let ids = ["hello".to_owned(), "bye".to_owned()];
    edit(&folder, |editor| editor.review("de", &ids, State::Reviewed)).unwrap();
    edit(&folder, |editor| {
        editor.review("de", &["jobs".to_owned()], State::BackTranslated)
    })
    .unwrap();
    assert_eq!((of_german().back_translated, of_german().reviewed), (1, 2));
    // Another layout and another comment are the same text.
    fs::write(
        folder.path().join("de/app.ftl"),
        GERMAN
            .replace("hello   =   ", "hello = ")
            .replace("Mein", "Dein"),
    )
    .unwrap();
    assert_eq!(of_german().reviewed, 2);
    // By hand.
    fs::write(
        folder.path().join("de/app.ftl"),
        GERMAN.replace("Hallo", "Tag"),
    )
    .unwrap();
    assert_eq!((of_german().draft, of_german().reviewed), (1, 1));
    // English changes: what was made from another English is outdated, by hand or not.
    fs::write(
        folder.path().join("en/app.ftl"),
        ENGLISH.replace("Hello", "Hi").replace("Goodbye", "Bye"),
    )
    .unwrap();
    assert_eq!(
        (
            of_german().draft,
            of_german().outdated,
            of_german().back_translated
        ),
        (0, 2, 1)
    );
    let outdated = ["stale Some(\"hello\")", "stale Some(\"bye\")"];
    assert_eq!(errors(&folder), outdated);
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    assert_eq!(
        of_german().outdated,
        2,
        "to bring a file in line does not make a text fresh"
    );
    set(&folder, "bye", "Tschüs").unwrap();
    set(&folder, "hello", "Servus, { $name }!").unwrap();
    assert_eq!((of_german().draft, of_german().outdated), (2, 0));
    edit(&folder, |editor| editor.review("de", &[], State::Reviewed)).unwrap();
    assert_eq!(of_german().reviewed, 3);
    let state = read(&folder, "de/app.state");
    let mut lines: Vec<_> = state.lines().collect();
    lines.sort_unstable();
    assert_eq!(state.lines().collect::<Vec<_>>(), lines, "sorted");
    let unknown = edit(&folder, |editor| {
        editor.review("de", &["gone".to_owned()], State::Draft)
    });
    assert!(unknown.unwrap_err().contains("gone"));
}

#[test]
fn a_text_with_errors_cannot_be_reviewed() {
    let folder = folder_of(&[
        ("en/app.ftl", ENGLISH),
        ("de/app.ftl", &GERMAN.replace("$name", "$nome")),
    ]);
    let error = edit(&folder, |editor| {
        editor.review("de", &["hello".to_owned()], State::Reviewed)
    });
    let error = error.unwrap_err();
    assert!(
        error.contains("app.ftl:6: hello: fix this error first"),
        "{error}"
    );
}

#[test]
fn sync_brings_a_file_in_line_and_is_done_at_once() {
    let german = "\
### Von Hand.

jobs =
    { $n ->
        [one] { $n } Auftrag
       *[other] { $n } Aufträge
    }

# Ein Kommentar für sich.

# Mein   Kommentar.
hello   =   Hallo, { $name }!
    .gone = Weg.

old = Alt
    .user = Älter.
";
    let folder = folder_of(&[("en/app.ftl", ENGLISH), ("de/app.ftl", german)]);
    let expected = "\
### Von Hand.

## Greetings

# Ein Kommentar für sich.

# Mein   Kommentar.
hello   =   Hallo, { $name }!

# missing: hello.user (MARK)
#     .user = Nice to see you.

# missing: bye (MARK)
# Says goodbye.
# bye = Goodbye

## Jobs

jobs =
    { $n ->
        [one] { $n } Auftrag
       *[other] { $n } Aufträge
    }

# obsolete: old
# old = Alt
#     .user = Älter.

# obsolete: hello.gone
#     .gone = Weg.
";
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    let synced = read(&folder, "de/app.ftl");
    let masked: Vec<_> = synced
        .lines()
        .map(|line| match line.strip_prefix("# missing: ") {
            Some(rest) => format!("# missing: {} (MARK)", rest.split(' ').next().unwrap()),
            None => line.to_owned(),
        })
        .collect();
    assert_eq!(masked.join("\n") + "\n", expected);
    edit(&folder, |editor| {
        let again = editor.sync(&[])?;
        assert!(again.is_empty(), "{}", again.diff());
        Ok(again)
    })
    .unwrap();
    // Filled in: by hand, and by a command.
    let filled = synced.replace("# bye = Goodbye", "bye = Auf Wiedersehen");
    fs::write(folder.path().join("de/app.ftl"), filled).unwrap();
    set(&folder, "hello.user", "Schön, Sie zu sehen.").unwrap();
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    let done = read(&folder, "de/app.ftl");
    assert!(!done.contains("missing:"), "{done}");
    assert!(
        done.contains("\n# Says goodbye.\nbye = Auf Wiedersehen\n"),
        "{done}"
    );
    assert_eq!(errors(&folder), [""; 0]);
}

#[test]
fn comments_are_kept() {
    let folder = folder_of(&[("en/app.ftl", ENGLISH), ("de/app.ftl", "")]);
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    let text = read(&folder, "de/app.ftl").replace("# bye = Goodbye", "# bye = Auf Wiedersehen");
    fs::write(folder.path().join("de/app.ftl"), text).unwrap();
    // In unedited comments, the English text is kept up to date.
    fs::write(
        folder.path().join("en/app.ftl"),
        ENGLISH.replace("Nice", "Good"),
    )
    .unwrap();
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    let text = read(&folder, "de/app.ftl");
    assert!(text.contains("# bye = Auf Wiedersehen"), "{text}");
    assert!(text.contains("# bye = Goodbye"), "{text}");
    assert!(
        text.contains("Good to see you") && !text.contains("Nice"),
        "{text}"
    );
}

#[test]
fn sync_changes_neither_files_in_line_nor_regional_ones() {
    let folder = folder_of(&[
        ("en/app.ftl", ENGLISH),
        ("de/app.ftl", GERMAN),
        (
            "de-AT/app.ftl",
            "bye = Pfiat di\n\nhello =\n    .user = Servus.\n",
        ),
        ("en-XA/app.ftl", "bye = [Ğóóđɓýé]\n"),
    ]);
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    assert_eq!(read(&folder, "de/app.ftl"), GERMAN);
    assert_eq!(
        read(&folder, "de-AT/app.ftl"),
        "## Greetings\n\nhello =\n    .user = Servus.\n\nbye = Pfiat di\n"
    );
    assert!(folder.path().join("de-AT/app.state").exists());
    assert!(!folder.path().join("en-XA/app.state").exists());
    assert!(!folder.path().join("en/app.state").exists());
}

#[test]
fn a_plan_shows_what_it_would_do() {
    let folder = folder_of(&[
        ("en/app.ftl", ENGLISH),
        (
            "de/app.ftl",
            &GERMAN.replace("bye = Auf Wiedersehen\n\n", ""),
        ),
    ]);
    let editor = Editor::open(folder.path()).unwrap();
    let diff = editor.sync(&[]).unwrap().diff();
    assert!(diff.contains("+# bye = Goodbye\n"), "{diff}");
    assert!(diff.contains("--- /dev/null\n"), "{diff}");
    assert!(!folder.path().join("de/app.state").exists());
}

#[test]
fn a_new_locale_has_its_own_plural_forms() {
    let folder = usual();
    edit(&folder, |editor| editor.create("ru")).unwrap();
    let russian = read(&folder, "ru/app.ftl");
    for part in [
        "## Greetings\n\n# missing: hello (",
        "# $name (String) - who is greeted\n# hello = Hello, { $name }!\n#     .user = Nice to see you.\n",
        "#         [one] { $n } job\n#         [few] { $n } jobs\n#         [many] { $n } jobs\n#        *[other] { $n } jobs\n",
    ] {
        assert!(russian.contains(part), "{part}\n{russian}");
    }
    edit(&folder, |editor| {
        let again = editor.sync(&["ru".to_owned()])?;
        assert!(again.is_empty(), "{}", again.diff());
        Ok(again)
    })
    .unwrap();
    edit(&folder, |editor| editor.create("ja_jp")).unwrap();
    let japanese = read(&folder, "ja-JP/app.ftl");
    assert!(japanese.contains("#        *[other] { $n } jobs\n") && !japanese.contains("[one]"));
    edit(&folder, |editor| editor.create("de-AT")).unwrap();
    assert_eq!(
        read(&folder, "de-AT/app.ftl"),
        "### Only what differs from de.\n"
    );
    for (name, reason) in [
        ("de", "the locale de already exists"),
        ("de_at", "the locale de-AT already exists"),
        ("german", "is not a locale"),
        ("../x", "is not a locale"),
        ("", "is not a locale"),
        ("en-XA", "pseudo"),
    ] {
        let error = edit(&folder, |editor| editor.create(name)).unwrap_err();
        assert!(error.contains(reason), "{name}: {error}");
    }
}

#[test]
fn the_canonical_layout_is_reached_at_once_and_says_the_same() {
    let odd = "\u{feff}\n\n# Über   \nhello=Hallo, {$name}!\n   .user=Schön\n\n\n\n## Gruppe  \nbye = Auf\n  Wiedersehen\njobs = {$n ->\n[one] {$n} Auftrag\n*[other] {$n} Aufträge\n}\nbroken = {\n\n\n-t = { \"{\" }";
    let folder = folder_of(&[("en/app.ftl", ENGLISH), ("de/app.ftl", odd)]);
    edit(&folder, |editor| editor.format(&["de".to_owned()])).unwrap();
    assert_eq!(
        read(&folder, "de/app.ftl"),
        "# Über\nhello = Hallo, { $name }!\n    .user = Schön\n\n## Gruppe\n\nbye =\n    Auf\n    Wiedersehen\njobs =\n    { $n ->\n        [one] { $n } Auftrag\n       *[other] { $n } Aufträge\n    }\nbroken = {\n\n\n-t = { \"{\" }\n"
    );
    edit(&folder, |editor| {
        let again = editor.format(&[])?;
        assert!(again.is_empty(), "{}", again.diff());
        Ok(again)
    })
    .unwrap();
}

#[test]
fn our_own_texts_are_in_line_and_laid_out() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let editor = Editor::open(locales).unwrap();
    for plan in [editor.format(&[]).unwrap(), editor.sync(&[]).unwrap()] {
        assert!(plan.is_empty(), "{}", plan.diff());
    }
}

#[test]
fn a_difference_is_one_of_texts() {
    let old = Folder::of(
        "x",
        [
            ("x/en/app.ftl", ENGLISH),
            ("x/en/other.ftl", "gone = Gone\n"),
            ("y/en/z.ftl", "z = z\n"),
        ]
        .map(|(path, text)| (path.into(), text.as_bytes().to_vec())),
    );
    let new = ENGLISH
        .replace("Goodbye", "Bye")
        .replace("hello = ", "hello =   ")
        .replace("# Says goodbye.", "# Says it.")
        + "\n# New.\nnew = New\n";
    let folder = folder_of(&[("en/app.ftl", &new)]);
    let told: Vec<_> = diff(&old, &Folder::read(folder.path()).unwrap(), "en")
        .into_iter()
        .map(|d| (d.change, d.id, d.line, d.old, d.new))
        .collect();
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        told,
        [
            (
                Change::Changed,
                "bye".to_owned(),
                10,
                text("bye = Goodbye"),
                text("bye = Bye")
            ),
            (Change::New, "new".to_owned(), 22, None, text("new = New")),
            (
                Change::Removed,
                "gone".to_owned(),
                1,
                text("gone = Gone"),
                None
            ),
        ]
    );
}

/// Many writers at once, each with a message of its own: no edit is lost.
#[test]
fn writers_do_not_lose_each_others_edits() {
    let folder = usual();
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let folder = &folder;
            scope.spawn(move || {
                for round in 0..5 {
                    let text = format!("Text { }", round);
                    set(folder, &format!("own-{writer}-{round}"), &text).unwrap();
                }
            });
        }
    });
    let text = read(&folder, "de/app.ftl");
    for writer in 0..8 {
        for round in 0..5 {
            assert!(
                text.contains(&format!("own-{writer}-{round} = Text {round}\n")),
                "{text}"
            );
        }
    }
    let left: Vec<_> = fs::read_dir(folder.path().join("de")).unwrap().collect();
    assert_eq!(left.len(), 1, "no file is left behind: {left:?}");
}

#[test]
fn changes_between_plan_and_writing_are_not_overwritten() {
    let folder = usual();
    let editor = Editor::open(folder.path()).unwrap();
    let plan = editor.set("de", &"bye".parse().unwrap(), "Tschüs").unwrap();
    fs::write(folder.path().join("de/app.ftl"), "bye = Servus\n").unwrap();
    let error = plan.write().unwrap_err().to_string();
    assert!(
        error.contains("app.ftl") && error.contains("another program"),
        "{error}"
    );
    assert_eq!(read(&folder, "de/app.ftl"), "bye = Servus\n");
    let found = check(&Folder::read(folder.path()).unwrap());
    assert!(
        found
            .iter()
            .any(|finding| finding.rule.severity == Severity::Error)
    );
}

#[test]
fn text_between_entries_is_left_alone() {
    for (junk_above, junk_below) in [
        ("", "\t.user = Uuu\n"),
        ("", "stray line\n"),
        ("", "<<<<<<< ours\n"),
        ("", "####\n"),
        ("#x\n", ""),
    ] {
        let german = format!(
            "{junk_above}bye = Eins\n{junk_below}\nhello = { }\n",
            "{ $name }"
        );
        let folder = folder_of(&[("en/app.ftl", ENGLISH), ("de/app.ftl", &german)]);
        set(&folder, "bye", "Zwei").unwrap();
        assert_eq!(read(&folder, "de/app.ftl"), german.replace("Eins", "Zwei"));
        edit(&folder, |editor| {
            editor.remove("de", &"bye".parse().unwrap())
        })
        .unwrap();
        let left = read(&folder, "de/app.ftl");
        assert!(
            left.contains(junk_above) && left.contains(junk_below),
            "{left}"
        );
    }
}

#[test]
fn sync_multiplies_and_loses_nothing() {
    let sync = |files: &[(&str, &str)]| {
        let folder = folder_of(files);
        edit(&folder, |editor| editor.sync(&[])).unwrap();
        edit(&folder, |editor| {
            let again = editor.sync(&[])?;
            assert!(again.is_empty(), "{}", again.diff());
            Ok(again)
        })
        .unwrap();
        read(&folder, "de/app.ftl")
    };
    // A message that English has twice.
    let twice = sync(&[
        ("en/app.ftl", "# A\na = 1\n# A\na = 2\n"),
        ("de/app.ftl", "a = Eins\n"),
    ]);
    assert_eq!(twice, "a = Eins\n");
    // All attributes obsolete.
    let obsolete = sync(&[
        ("en/app.ftl", "# H\nh = One\n    .title = T\n"),
        ("de/app.ftl", "h =\n    .user = U\n"),
    ]);
    assert!(obsolete.starts_with("# missing: h ("), "{obsolete}");
    assert!(
        obsolete.ends_with("# obsolete: h\n# h =\n#     .user = U\n"),
        "{obsolete}"
    );
    // Groups of a locale's own.
    let groups = sync(&[
        ("en/app.ftl", "## One\n\n# B\nb = B\n\n# A\na = A\n"),
        ("de/app.ftl", "## Eigene\n\na = A!\n\nb = B!\n"),
    ]);
    assert_eq!(groups, "## One\n\nb = B!\n\n## Eigene\n\na = A!\n");
    // What only obsolete texts refer to.
    let chain = sync(&[
        ("en/app.ftl", "# A\na = A\n"),
        ("de/app.ftl", "-t = T\n\nold = { -t }\n\na = A!\n"),
    ]);
    assert_eq!(
        chain,
        "a = A!\n\n# obsolete: -t\n# -t = T\n\n# obsolete: old\n# old = { -t }\n"
    );
    // A message whose file has moved.
    let moved = folder_of(&[
        ("en/a.ftl", "# A\na = A\n"),
        ("en/b.ftl", "# B\nb = B\n"),
        ("de/a.ftl", "a = A!\nb = B!\n"),
    ]);
    edit(&moved, |editor| editor.sync(&[])).unwrap();
    edit(&moved, |editor| {
        editor.review("de", &["b".to_owned()], State::Reviewed)
    })
    .unwrap();
    fs::write(moved.path().join("de/a.ftl"), "a = A!\n").unwrap();
    fs::write(moved.path().join("de/b.ftl"), "b = B!\n").unwrap();
    edit(&moved, |editor| editor.sync(&[])).unwrap();
    assert!(read(&moved, "de/b.state").contains(" reviewed\n"));
    // A message that is broken for a moment.
    fs::write(moved.path().join("en/b.ftl"), "# B\nb = B {\n").unwrap();
    edit(&moved, |editor| editor.sync(&[])).unwrap();
    fs::write(moved.path().join("en/b.ftl"), "# B\nb = B\n").unwrap();
    edit(&moved, |editor| editor.sync(&[])).unwrap();
    assert!(read(&moved, "de/b.state").contains(" reviewed\n"));
}

#[test]
fn a_state_with_a_conflict_is_not_written_over() {
    let folder = usual();
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    let state = format!("<<<<<<< ours\n{}", read(&folder, "de/app.state"));
    fs::write(folder.path().join("de/app.state"), &state).unwrap();
    for told in [
        set(&folder, "bye", "Tschüs").unwrap_err(),
        edit(&folder, |editor| editor.sync(&[])).unwrap_err(),
        edit(&folder, |editor| editor.rename("bye", "x")).unwrap_err(),
        edit(&folder, |editor| editor.review("de", &[], State::Draft)).unwrap_err(),
    ] {
        assert!(
            told.contains("app.state:1: ") && told.contains("fix that first"),
            "{told}"
        );
    }
    assert_eq!(read(&folder, "de/app.state"), state);
    assert_eq!(read(&folder, "de/app.ftl"), GERMAN);
}

#[test]
fn an_attribute_is_filled_in_behind_its_comment() {
    let folder = folder_of(&[
        ("en/app.ftl", ENGLISH),
        (
            "de/app.ftl",
            &GERMAN.replace("  .user = Schön, Sie zu sehen.\n", ""),
        ),
    ]);
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    let text = read(&folder, "de/app.ftl");
    let filled = text.replace("#     .user = Nice to see you.", "    .user = Schön.");
    assert_ne!(filled, text);
    fs::write(folder.path().join("de/app.ftl"), filled).unwrap();
    edit(&folder, |editor| editor.sync(&[])).unwrap();
    let expected = GERMAN.replace("  .user = Schön, Sie zu sehen.", "    .user = Schön.");
    assert_eq!(read(&folder, "de/app.ftl"), expected);
}

#[test]
fn a_new_locale_is_filled_in_by_commands_in_its_order() {
    let folder = usual();
    edit(&folder, |editor| editor.create("nl")).unwrap();
    let fill = |place: &str, text: &str| {
        edit(&folder, |editor| {
            editor.set("nl", &place.parse().unwrap(), text)
        })
        .unwrap();
    };
    fill(
        "jobs",
        "{ $n ->\n [one] { $n } opdracht\n *[other] { $n } opdrachten\n }",
    );
    fill("bye", "Tot ziens");
    fill("hello.user", "Leuk.");
    fill("hello", "Hallo, { $name }!");
    assert_eq!(
        read(&folder, "nl/app.ftl"),
        "## Greetings\n\nhello = Hallo, { $name }!\n    .user = Leuk.\n\nbye = Tot ziens\n\n## Jobs\n\njobs =\n    { $n ->\n        [one] { $n } opdracht\n       *[other] { $n } opdrachten\n    }\n"
    );
}

#[test]
fn deeply_nested_text_is_refused() {
    let folder = usual();
    for text in [
        "{".repeat(100_000),
        "{".repeat(20_000) + &"}".repeat(20_000),
        "{ NUMBER(".repeat(20_000),
    ] {
        let error = set(&folder, "bye", &text).unwrap_err();
        assert!(error.contains("bye"), "{error}");
    }
    let large = "x".repeat(2 << 20);
    assert!(set(&folder, "bye", &large).is_err());
    assert_eq!(read(&folder, "de/app.ftl"), GERMAN);
}

#[test]
fn an_exception_is_renamed_with_its_message() {
    let config = "[[allow]]\nrule = \"same-as-english\"\nid = [\"bye\", 'hello']\nwhy = \"It is a name: bye.\"\n";
    let folder = folder_of(&[
        ("en/app.ftl", ENGLISH),
        ("de/app.ftl", GERMAN),
        ("check.toml", config),
    ]);
    edit(&folder, |editor| editor.rename("bye", "farewell")).unwrap();
    assert_eq!(
        read(&folder, "check.toml"),
        config.replace("\"bye\"", "\"farewell\"")
    );
    let editor = Editor::open(folder.path()).unwrap();
    let plan = editor.rename("hello", "hi").unwrap();
    assert!(editor.preview(&plan).1.is_empty());
}

#[test]
fn many_texts_at_once_are_like_one_after_another() {
    let english = format!("{ENGLISH}\n# Last.\nlast = Last\n    .user = For you.\n");
    let texts = [
        ("bye", "Bis bald"),
        ("hello.user", "Willkommen."),
        ("jobs.user", "Ihre Aufträge."),
        ("last.user", "Für Sie."),
        ("last", "Letzter"),
        ("-term", "Wort"),
        ("hello.title", "Titel"),
        ("own", "Nur hier"),
    ];
    for german in [GERMAN, "", "hello = Hallo\n"] {
        let folder = || folder_of(&[("en/app.ftl", &*english), ("de/app.ftl", german)]);
        let (one, many) = (folder(), folder());
        for (place, text) in texts {
            set(&one, place, text).unwrap();
        }
        let new = texts.map(|(place, text)| NewText {
            place: place.parse().unwrap(),
            text: text.to_owned(),
            made_of: MadeOf::Today,
        });
        edit(&many, |editor| editor.set_all("de", &new)).unwrap();
        let entries = |folder: &tempfile::TempDir| {
            let text = read(folder, "de/app.ftl");
            let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
            // An attribute that came before its value is behind it all the same.
            lines.retain(|line| !line.trim().is_empty());
            lines
        };
        assert_eq!(
            entries(&many),
            entries(&one),
            "{}",
            read(&many, "de/app.ftl")
        );
        assert_eq!(read(&many, "de/app.state"), read(&one, "de/app.state"));
    }
}

#[test]
fn one_invalid_text_among_many_changes_nothing() {
    let folder = usual();
    let new = [("bye", "Bis bald"), ("hello", "{ offen")].map(|(place, text)| NewText {
        place: place.parse().unwrap(),
        text: text.to_owned(),
        made_of: MadeOf::Today,
    });
    let refused = edit(&folder, |editor| editor.set_all("de", &new)).unwrap_err();
    assert!(refused.contains("hello"), "{refused}");
    assert_eq!(read(&folder, "de/app.ftl"), GERMAN);
}

#[test]
fn a_translation_of_older_english_is_outdated_from_the_start() {
    let folder = usual();
    let hash = |folder: &tempfile::TempDir| {
        let folder = Folder::read(folder.path()).unwrap();
        let view = LocaleView::new(&folder, "de", &[]).unwrap();
        let unit = view.unit("bye").unwrap();
        (unit.english_hash.unwrap(), unit.state)
    };
    let (older, _) = hash(&folder);
    fs::write(
        folder.path().join("en/app.ftl"),
        ENGLISH.replace("Goodbye", "See you"),
    )
    .unwrap();
    for (made_of, expected) in [
        (MadeOf::Of(older), ReviewState::Outdated),
        (MadeOf::AsBefore, ReviewState::Outdated),
        (MadeOf::Today, ReviewState::Draft),
    ] {
        let new = NewText {
            place: "bye".parse().unwrap(),
            text: format!("Bis bald, {expected:?} {made_of:?}").replace(['{', '}'], ""),
            made_of,
        };
        edit(&folder, |editor| editor.set_all("de", &[new])).unwrap();
        assert_eq!(hash(&folder).1, expected, "{made_of:?}");
    }
}
