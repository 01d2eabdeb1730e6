//! What helps a translator: similar texts, limits, versions, counts, and putting back what was there.

use std::fs;
use std::path::Path;
use std::process::Command;

use gengo_messages_translate::{
    Editor, Folder, LocaleView, Memory, State, Tally, WordsKind, check, form_of, history,
};

use crate::folders::{folder_of, found, told};

fn view(path: &Path, locale: &str) -> LocaleView {
    let folder = Folder::read(path).unwrap();
    let findings = check(&folder);
    LocaleView::new(&folder, locale, &findings).unwrap()
}

#[test]
fn the_most_similar_texts_come_first_with_what_differs() {
    let english = "\
add = Add the file to the basket
remove = Remove the file from the basket
other = Nothing of the kind
add-all = Add all files to the basket
ref = { add }
";
    let polish = "\
add = Dodaj plik do koszyka
remove = Usuń plik z koszyka
other = Nic takiego
ref = { add }
";
    let folder = folder_of(&[("en/app.ftl", english), ("pl/app.ftl", polish)]);
    let more = folder_of(&[
        ("en/old.ftl", "x = Add all files to the BASKET\n"),
        ("pl-PL/old.ftl", "x = Dodaj wszystkie pliki do koszyka\n"),
    ]);
    let view = view(folder.path(), "pl");
    let mut memory = Memory::of(&view);
    let similar = memory.similar("add-all", "Add all files to the basket", 3);
    assert_eq!(similar[0].own, "Dodaj plik do koszyka");
    assert!((60..95).contains(&similar[0].percent), "{similar:?}");
    let added = similar[0].words.iter();
    let mut added = added.filter(|own| own.kind == WordsKind::Added);
    assert!(added.next().unwrap().text.contains("all files"));
    assert!(similar.iter().all(|own| own.own != "Nic takiego"));
    memory.add_folder(&Folder::read(more.path()).unwrap(), "pl");
    let similar = memory.similar("add-all", "Add all files to the basket", 3);
    assert_eq!(similar[0].own, "Dodaj wszystkie pliki do koszyka");
    assert!(similar[0].origin.is_some());
    // A message is not similar to itself.
    let own = memory.similar("add", "Add the file to the basket", 9);
    assert!(
        own.iter()
            .all(|own| own.key != "add" || own.origin.is_some())
    );
}

#[test]
fn a_limit_in_a_comment_is_kept() {
    for (comment, is_told) in [
        ("# max. 10", true),
        ("# A button. Max length: 10 characters", true),
        ("# At most 10 characters", true),
        ("# up to 10 chars.", true),
        ("# max. 40", false),
        // About something else.
        ("# At most 3 tags", false),
        ("# max. 3 tags", false),
        ("# .title max. 10", false),
        ("# A", false),
    ] {
        let english = format!("{comment}\na = One\n");
        let found = told("de", &english, "a = Eins und noch viel mehr\n");
        let is_found = found.iter().any(|own| own.starts_with("too-long"));
        assert_eq!(is_found, is_told, "{comment}: {found:?}");
    }
    let english = "# .title max. 5\na = One\n    .title = Two\n";
    let found = told("de", english, "a = Viele Zeichen\n    .title = Zwei\n");
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_finding_tells_the_form_that_it_is_in() {
    let english =
        "n = { $count ->\n    [one] { $count } job\n   *[other] { $count } jobs\n}\n    .x = X\n";
    let german = "n = { $count ->\n    [one] { $count } Auftrag\n   *[other] { $zahl } Aufträge\n}\n    .x = { $y }\n";
    let folder = folder_of(&[("en/app.ftl", english), ("de/app.ftl", german)]);
    let read = Folder::read(folder.path()).unwrap();
    let found = found(folder.path());
    let form = |attribute: Option<&str>| {
        let mut found = found.iter();
        let finding = found
            .find(|own| own.rule.id == "unknown-variable" && own.attribute.as_deref() == attribute);
        let form = form_of(&read, finding.unwrap()).into_iter();
        form.map(|own| own.selector + " " + &own.key)
            .collect::<Vec<_>>()
    };
    assert_eq!(form(None), ["$count other"]);
    assert!(form(Some("x")).is_empty());
}

#[test]
fn rows_are_counted_once_and_terms_count() {
    let folder = folder_of(&[
        (
            "en/app.ftl",
            "-brand = X\na = One\n    .user = Two\nb = Three\nc = Four\n",
        ),
        (
            "de/app.ftl",
            "-brand = X\na = Eins\nold = Alt\nc = { $x }\n",
        ),
    ]);
    let tally = Tally::of(&view(folder.path(), "de"));
    assert_eq!(
        (
            tally.rows,
            tally.draft,
            tally.not_translated,
            tally.obsolete
        ),
        (4, 2, 2, 1)
    );
    // A missing text is not counted as a finding too.
    assert_eq!(tally.with_findings, 1);
}

#[test]
fn a_message_is_put_back_with_its_state() {
    let folder = folder_of(&[
        ("en/app.ftl", "a = One\nb = Two\n"),
        ("de/app.ftl", "a = Eins\n\n# Von Hand.\nb = Zwei\n"),
    ]);
    let open = || Editor::open(folder.path()).unwrap();
    let states = || fs::read_to_string(folder.path().join("de/app.state")).unwrap();
    open().sync(&[]).unwrap().write().unwrap();
    let ids = ["a".to_owned()];
    let editor = open();
    let review = editor.review("de", &ids, State::Reviewed).unwrap();
    review.write().unwrap();
    drop(editor);
    let before = states();
    let moment = open().moment("de", "a").unwrap();
    let editor = open();
    editor
        .set("de", &"a".parse().unwrap(), "Ein")
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    assert_ne!(states(), before);
    let editor = open();
    editor.restore("de", "a", &moment).unwrap().write().unwrap();
    drop(editor);
    assert_eq!(states(), before);
    // One that was taken out, too.
    let editor = open();
    editor
        .remove("de", &"a".parse().unwrap())
        .unwrap()
        .write()
        .unwrap();
    drop(editor);
    let editor = open();
    editor.restore("de", "a", &moment).unwrap().write().unwrap();
    assert_eq!(states(), before);
    let text = fs::read_to_string(folder.path().join("de/app.ftl")).unwrap();
    assert!(text.starts_with("a = Eins\n"), "{text}");
}

#[test]
fn the_versions_of_a_message_come_from_git_with_who_and_when() {
    let folder = folder_of(&[
        ("locales/en/app.ftl", "a = One\nb = Two\n"),
        ("locales/de/app.ftl", "b = Zwei\n"),
    ]);
    let root = folder.path();
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=Åsa Berg", "-c", "user.email=a@example.org"]);
        command.args(["-c", "commit.gpgsign=false"]).args(args);
        command.env("GIT_AUTHOR_DATE", "2026-03-04T05:06:07Z");
        let output = command.current_dir(root).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    };
    let read = || Folder::read(root.join("locales")).unwrap();
    assert!(history(&read(), "de", "a").is_empty(), "no repository");
    git(&["init", "-q"]);
    for text in [
        "b = Zwei\n",
        "a = Eins\nb = Zwei\n",
        "a = Eins\nb = 2\n",
        "a = Ein\nb = 2\n",
    ] {
        fs::write(root.join("locales/de/app.ftl"), text).unwrap();
        git(&["add", "."]);
        git(&["commit", "-q", "-m", "x"]);
    }
    let versions = history(&read(), "de", "a");
    let texts: Vec<_> = versions
        .iter()
        .map(|own| own.texts[0].text.as_str())
        .collect();
    assert_eq!(texts, ["Ein", "Eins"]);
    assert_eq!(
        (versions[0].author.as_str(), versions[0].date.as_str()),
        ("Åsa Berg", "2026-03-04")
    );
    let texts: Vec<_> = history(&read(), "de", "b")
        .iter()
        .map(|own| own.texts[0].text.clone())
        .collect();
    assert_eq!(texts, ["2", "Zwei"]);
}
