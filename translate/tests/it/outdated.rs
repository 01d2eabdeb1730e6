//! Translations whose English has changed: which ones they are, and what has changed.

use std::fs::{self, File};
use std::time::{Duration, SystemTime};

use gengo_messages_translate::{
    Editor, Finding, Folder, LocaleView, Plan, ReviewState, State, Unit, check,
};
use tempfile::TempDir;

use crate::folders::folder_of;

const ENGLISH: &str = "\
hello = Hello, { $name }!
    .user = Nice to see you.

bye = Goodbye
";

const GERMAN: &str = "\
hello = Hallo, { $name }!
    .user = Schön, Sie zu sehen.

bye = Auf Wiedersehen
";

/// A folder whose translations are those of its English.
fn synced() -> TempDir {
    let folder = folder_of(&[("en/app.ftl", ENGLISH), ("de/app.ftl", GERMAN)]);
    edit(&folder, |editor| editor.sync(&[]).unwrap());
    folder
}

fn edit(folder: &TempDir, edit: impl FnOnce(&Editor) -> Plan) {
    let editor = Editor::open(folder.path()).unwrap();
    edit(&editor).write().unwrap();
}

fn set(folder: &TempDir, locale: &str, place: &str, text: &str) {
    edit(folder, |editor| {
        editor.set(locale, &place.parse().unwrap(), text).unwrap()
    });
}

/// Saves a file as an editor does, some seconds after (or before) now.
fn save(folder: &TempDir, path: &str, text: &str, seconds: i64) {
    let path = folder.path().join(path);
    fs::write(&path, text).unwrap();
    let by = Duration::from_secs(seconds.unsigned_abs());
    let now = SystemTime::now();
    let time = if seconds < 0 { now - by } else { now + by };
    let file = File::options().write(true).open(&path).unwrap();
    file.set_modified(time).unwrap();
}

fn unit(folder: &TempDir, id: &str) -> Unit {
    let folder = Folder::read(folder.path()).unwrap();
    let view = LocaleView::new(&folder, "de", &[]).unwrap();
    view.unit(id).unwrap().clone()
}

fn outdated(folder: &TempDir) -> Vec<Finding> {
    let mut found = check(&Folder::read(folder.path()).unwrap());
    found.retain(|finding| finding.rule.id == "stale");
    found
}

fn shown(finding: &Finding) -> Vec<String> {
    finding.english.iter().map(ToString::to_string).collect()
}

fn states(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("de/app.state")).unwrap()
}

#[test]
fn an_outdated_translation_shows_what_has_changed_in_english() {
    let folder = synced();
    let new = ENGLISH
        .replace("Nice to see you.", "Good to see you again.")
        .replace("Hello, { $name }!", "Hi, { $name }, hello!");
    save(&folder, "en/app.ftl", &new, 1);
    let hello = unit(&folder, "hello");
    assert_eq!(hello.state, ReviewState::Outdated);
    let [value, user] = hello.rewordings.as_slice() else {
        panic!("{:?}", hello.rewordings);
    };
    assert_eq!(
        (value.before.as_str(), value.now.as_str()),
        ("Hello, { $name }!", "Hi, { $name }, hello!")
    );
    assert_eq!(user.attribute.as_deref(), Some("user"));
    let found = outdated(&folder);
    assert_eq!(found.len(), 1);
    assert_eq!(
        shown(&found[0]),
        [
            "[-Hello-]{+Hi+}, { $name }{+, hello+}!",
            ".user: [-Nice-]{+Good+} to see you{+ again+}."
        ]
    );
    let json = serde_json::to_value(&found[0]).unwrap();
    assert_eq!(json["english"][1]["before"], "Nice to see you.");
    assert_eq!(json["english"][1]["attribute"], "user");
    let read = Folder::read(folder.path()).unwrap();
    let text = gengo_messages_translate::text(&read, &found, false);
    assert!(
        text.contains("English: [-Hello-]{+Hi+}, { $name }"),
        "{text}"
    );
    // A part that is as it was says nothing.
    assert!(unit(&folder, "bye").rewordings.is_empty());
    // A new translation is made from the current English.
    set(&folder, "de", "hello", "Hallo, { $name }, hallo!");
    assert!(outdated(&folder).is_empty());
    assert!(unit(&folder, "hello").rewordings.is_empty());
}

#[test]
fn an_edit_by_hand_is_of_the_english_of_that_moment() {
    // After English had changed: it is of today's.
    let folder = synced();
    let english = ENGLISH.replace("Goodbye", "Bye");
    save(&folder, "en/app.ftl", &english, 1);
    save(
        &folder,
        "de/app.ftl",
        &GERMAN.replace("Auf Wiedersehen", "Tschüs"),
        2,
    );
    assert_eq!(unit(&folder, "bye").state, ReviewState::Draft);
    // And becomes outdated when English changes after.
    let english = ENGLISH.replace("Goodbye", "Farewell");
    save(&folder, "en/app.ftl", &english, 3);
    assert_eq!(unit(&folder, "bye").state, ReviewState::Outdated);
    assert_eq!(outdated(&folder).len(), 1);

    // Before English changed.
    let folder = synced();
    save(
        &folder,
        "de/app.ftl",
        &GERMAN.replace("Auf Wiedersehen", "Tschüs"),
        1,
    );
    assert_eq!(unit(&folder, "bye").state, ReviewState::Draft);
    let english = ENGLISH.replace("Goodbye", "Bye");
    save(&folder, "en/app.ftl", &english, 2);
    assert_eq!(unit(&folder, "bye").state, ReviewState::Outdated);
    assert_eq!(shown(&outdated(&folder)[0]), ["[-Goodbye-]{+Bye+}"]);
    // Another edit of the same file does not make it fresh.
    set(&folder, "de", "hello", "Servus, { $name }!");
    assert_eq!(unit(&folder, "bye").state, ReviewState::Outdated);
    assert_eq!(unit(&folder, "hello").state, ReviewState::Draft);
    edit(&folder, |editor| {
        editor
            .review("de", &["bye".to_owned()], State::Draft)
            .unwrap()
    });
    assert!(outdated(&folder).is_empty());
}

#[test]
fn an_edit_by_hand_is_written_down_before_a_command_changes_english() {
    let folder = synced();
    save(
        &folder,
        "de/app.ftl",
        &GERMAN.replace("Auf Wiedersehen", "Tschüs"),
        60,
    );
    set(&folder, "en", "bye", "Farewell");
    assert_eq!(unit(&folder, "bye").state, ReviewState::Outdated);
    assert_eq!(unit(&folder, "hello").state, ReviewState::Draft);
}

#[test]
fn a_state_file_without_english_texts_is_read_and_gets_them_with_the_next_edit() {
    let folder = synced();
    let whole = states(&folder);
    // The hash alone, as it was before.
    let old: String = whole
        .lines()
        .map(|line| match (line.find('"'), line.rfind('"')) {
            (Some(start), Some(end)) => format!("{}{}\n", &line[..start], &line[end + 1..]),
            _ => format!("{line}\n"),
        })
        .collect();
    assert_ne!(whole, old);
    save(&folder, "de/app.state", &old, 0);
    // What English said is not known then, and that it has changed is.
    save(&folder, "en/app.ftl", &ENGLISH.replace("Goodbye", "Bye"), 1);
    let bye = unit(&folder, "bye");
    assert_eq!((bye.state, bye.rewordings), (ReviewState::Outdated, vec![]));
    assert!(outdated(&folder)[0].english.is_empty());
    save(&folder, "en/app.ftl", ENGLISH, 1);
    set(&folder, "de", "hello", "Servus, { $name }!");
    assert!(
        states(&folder).contains("\"Goodbye\" "),
        "{}",
        states(&folder)
    );
    save(&folder, "en/app.ftl", &ENGLISH.replace("Goodbye", "Bye"), 1);
    assert_eq!(shown(&outdated(&folder)[0]), ["[-Goodbye-]{+Bye+}"]);
}

#[test]
fn the_english_of_a_renamed_message_is_kept_under_its_new_id() {
    let folder = synced();
    save(&folder, "en/app.ftl", &ENGLISH.replace("Goodbye", "Bye"), 1);
    edit(&folder, |editor| editor.rename("bye", "farewell").unwrap());
    assert_eq!(shown(&outdated(&folder)[0]), ["[-Goodbye-]{+Bye+}"]);
}

#[test]
fn a_damaged_english_text_costs_the_difference_alone() {
    let folder = synced();
    let damaged = states(&folder).replace("\"Goodbye\"", "\"Good\\xbye\"");
    save(&folder, "de/app.state", &damaged, 0);
    save(&folder, "en/app.ftl", &ENGLISH.replace("Goodbye", "Bye"), 1);
    let found = outdated(&folder);
    assert_eq!((found.len(), &found[0].english), (1, &vec![]));
}

#[test]
fn a_plural_form_that_has_changed_is_found_in_the_text() {
    let english = "n = { $count ->\n    [one] { $count } job\n   *[other] { $count } jobs\n}\n";
    let german =
        "n = { $count ->\n    [one] { $count } Auftrag\n   *[other] { $count } Aufträge\n}\n";
    let folder = folder_of(&[("en/app.ftl", english), ("de/app.ftl", german)]);
    edit(&folder, |editor| editor.sync(&[]).unwrap());
    save(&folder, "en/app.ftl", &english.replace("jobs", "orders"), 1);
    let shown = shown(&outdated(&folder)[0]);
    assert!(shown[0].contains("[-jobs-]{+orders+}"), "{shown:?}");
    assert!(!shown[0].contains("[-job-]"), "{shown:?}");
}

#[test]
fn an_english_text_is_kept_whatever_is_in_it() {
    let english = "a = one  two\u{a0}three ␣ four { \"\\u0022\" } \\\n\n    five { -t }\n-t = T\n    .x = \u{2009}\n";
    let folder = folder_of(&[
        ("en/app.ftl", english),
        ("de/app.ftl", "a = A { -t }\n-t = T\n"),
    ]);
    edit(&folder, |editor| editor.sync(&[]).unwrap());
    for line in states(&folder).lines().skip(1) {
        assert_eq!(line.split_whitespace().count(), 4, "{line}");
    }
    save(&folder, "en/app.ftl", &english.replace("four", "4"), 1);
    let change = &unit(&folder, "a").rewordings[0];
    let kinds: Vec<_> = change.words.iter().map(|own| own.text.as_str()).collect();
    assert_eq!(kinds.len(), 4, "{kinds:?}");
    assert_eq!((kinds[1], kinds[2]), ("four", "4"));
    assert_eq!(change.before.replace("four", "4"), change.now);
}

#[test]
fn in_an_overlay_a_translation_is_compared_with_the_english_of_the_overlay() {
    // The built-in texts have a value for this message, which the overlay leaves alone.
    let english = "error-2700 =\n    .user = Ask your administrator to add credits.\n";
    let folder = folder_of(&[("en/own.ftl", english), ("pl/own.ftl", "")]);
    let overlay = || Folder::read(folder.path()).unwrap().over_built_in();
    let found = || {
        let mut found = check(&overlay());
        found.retain(|finding| finding.rule.id == "stale");
        found
    };
    let editor = Editor::open(folder.path()).unwrap().over_built_in();
    let place = "error-2700.user".parse().unwrap();
    let plan = editor.set("pl", &place, "Poproś administratora.").unwrap();
    plan.write().unwrap();
    drop(editor);
    assert!(found().is_empty(), "{:?}", found());
    save(&folder, "en/own.ftl", &english.replace("Ask", "Tell"), 1);
    let [stale] = found().try_into().unwrap();
    assert_eq!(
        shown(&stale),
        [".user: [-Ask-]{+Tell+} your administrator to add credits."]
    );
}
