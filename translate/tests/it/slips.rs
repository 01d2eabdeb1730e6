//! Slips of the keyboard that are valid Fluent, or that hide one another.

use gengo_messages::{Catalog, LanguageIdentifier};
use gengo_messages_translate::{Finding, Folder, Severity, check, github, sarif};

use crate::folders::{folder_of, found, rules};

const ENGLISH: &str = "\
# A
error-1 = One
    .user = It is one.

# B
-brand-name = Widgets

# C
sync-retry = Try again

# D
usage = Write:
    user = name
";

const GERMAN: &str = "\
error-1 = Eins
    .user = Es ist eins.

-brand-name = Dinge

sync-retry = Noch einmal

usage = Schreiben Sie:
    user = Name
";

fn found_in(german: &str) -> Vec<Finding> {
    let folder = folder_of(&[("en/a.ftl", ENGLISH), ("de/a.ftl", german)]);
    let mut found = found(folder.path());
    found.retain(|own| own.locale == "de" && own.rule.id != "missing-attribute");
    found
}

fn helps(found: &[Finding]) -> Vec<&str> {
    let helps = found.iter().map(|own| own.suggestion.as_deref());
    helps.map(Option::unwrap_or_default).collect()
}

#[test]
fn an_attribute_without_its_full_stop_is_found() {
    assert!(rules(&found_in(GERMAN)).is_empty());
    for (text, line) in [
        ("error-1 = Eins\n    user = Es ist eins.\n", 2),
        ("error-1 =\n    Eins\n    user = Es ist eins.\n", 3),
        ("error-1 =\n    user = Es ist eins.\n", 2),
        ("error-1 = Eins\n    user=Es ist eins.\n", 2),
    ] {
        let german = GERMAN.replace("error-1 = Eins\n    .user = Es ist eins.\n", text);
        let found = found_in(&german);
        let swallowed: Vec<_> = found
            .iter()
            .filter(|own| own.rule.id == "swallowed-attribute")
            .collect();
        let [one] = swallowed.as_slice() else {
            panic!("{text}: {found:#?}");
        };
        assert_eq!((one.line, one.column), (line, 5), "{text}");
        assert_eq!(
            one.suggestion.as_deref(),
            Some("write `.user = …` to make it an attribute")
        );
    }
    // In English itself, by what other messages have.
    let english = format!("{ENGLISH}# E\nerror-2 = Two\n    user = It is two.\n");
    let folder = folder_of(&[("en/a.ftl", &english)]);
    let found = found(folder.path());
    let found = found
        .iter()
        .find(|own| own.id.as_deref() == Some("error-2"));
    assert_eq!(found.unwrap().rule.id, "swallowed-attribute");
}

#[test]
fn one_missing_full_stop_is_one_finding_and_an_error() {
    let english = "# A\nerror-1 = One.\n    .user = It is one.\n# B\nerror-2 = Two.\n    .user = It is two.\n";
    let german =
        "error-1 = Eins.\n    .user = Es ist eins.\nerror-2 = Zwei.\n    .user = Es ist zwei.\n";
    for (name, text) in [
        (
            "de",
            german.replace("    .user = Es ist eins.", "    user = Es ist { $eins }"),
        ),
        ("de", german.replace("Eins.\n    .user", "\n    user")),
        (
            "en",
            english.replace(".user = It is one.", "user = It is one"),
        ),
    ] {
        let mut files = vec![("en/a.ftl", english), ("de/a.ftl", german)];
        let path = format!("{name}/a.ftl");
        files.retain(|(own, _)| *own != path);
        files.push((&path, &text));
        let found = found(folder_of(&files).path());
        let [one] = found.as_slice() else {
            panic!("{text}: {found:#?}");
        };
        assert_eq!(
            (one.rule.id, one.locale.as_str()),
            ("swallowed-attribute", name)
        );
        assert_eq!(one.rule.severity, Severity::Error);
    }
    // In an overlay, English may be beneath, or there may be none.
    let folder = folder_of(&[(
        "de/a.ftl",
        "error-2700 = Zu wenig\n    user = Zu wenig.\nerror-9000 = X\n    user = Y.\n",
    )]);
    let found = check(&Folder::read(folder.path()).unwrap().over_built_in());
    let places: Vec<_> = found.iter().map(|own| (own.line, own.rule.id)).collect();
    assert!(places.contains(&(2, "swallowed-attribute")), "{places:?}");
    assert!(places.contains(&(4, "swallowed-attribute")), "{places:?}");
    assert!(
        !places.iter().any(|(_, rule)| *rule == "missing-attribute"),
        "{places:?}"
    );
}

#[test]
fn a_message_that_english_does_not_have_is_not_called_a_former_one() {
    for (id, help) in [
        ("retry", Some("did you mean sync-retry?")),
        ("sync-rety", Some("did you mean sync-retry?")),
        ("another", None),
    ] {
        let found = found_in(&GERMAN.replace("sync-retry", id));
        let found = found
            .iter()
            .find(|own| own.rule.id == "obsolete-message")
            .unwrap();
        assert_eq!(found.message, format!("English has no such message: {id}"));
        let own = found.suggestion.as_deref().unwrap();
        assert_eq!(own.contains("did you mean"), help.is_some(), "{own}");
        assert!(own.starts_with(help.unwrap_or_default()), "{own}");
    }
}

#[test]
fn a_conflict_marker_behind_a_broken_line_is_found() {
    for broken in ["error-1: Eins\n", "error-1 = { $x\n", "und mehr\n"] {
        let german = format!("{broken}<<<<<<< HEAD\nsync-retry = Noch einmal\n");
        let found = found_in(&german);
        let markers: Vec<_> = found
            .iter()
            .filter(|own| own.message == "merge conflict marker")
            .map(|own| (own.line, own.column))
            .collect();
        assert_eq!(markers, [(2, 1)], "{broken}: {found:#?}");
        assert!(
            found
                .iter()
                .any(|own| own.line == 1 && own.rule.id == "syntax")
        );
    }
    // It is found once.
    let found = found_in("<<<<<<< HEAD\nerror-1 = Eins\n");
    let markers = found.iter().filter(|own| own.rule.id == "syntax");
    assert_eq!(markers.count(), 1, "{found:#?}");
}

#[test]
fn a_misspelled_name_comes_with_the_likely_one() {
    for (old, new, help) in [
        ("Noch einmal", "{ sync-retri }", "did you mean sync-retry?"),
        ("Noch einmal", "{ sync_retry }", "did you mean sync-retry?"),
        ("Noch einmal", "{ -brandname }", "did you mean -brand-name?"),
        (".user", ".uesr", "did you mean .user?"),
        (".user", ".usr", "did you mean .user?"),
        ("sync-retry", "sync-rety", "did you mean sync-retry?"),
    ] {
        let found = found_in(&GERMAN.replace(old, new));
        let helps = helps(&found);
        assert!(
            helps.iter().any(|own| own.starts_with(help)),
            "{new}: {helps:?}"
        );
    }
    // What is another word, or another number, is not taken for a slip.
    for (old, new) in [
        ("Noch einmal", "{ retry }"),
        ("Noch einmal", "{ error-2 }"),
        (".user", ".title"),
    ] {
        let found = found_in(&GERMAN.replace(old, new));
        let helps = helps(&found);
        assert!(
            !helps.iter().any(|own| own.contains("did you mean")),
            "{new}: {helps:?}"
        );
    }
}

#[test]
fn an_attribute_without_its_equals_sign_is_shown_as_it_should_be() {
    let found = found_in(&GERMAN.replace(".user = Es", ".user Es"));
    let found = found.iter().find(|own| own.rule.id == "syntax").unwrap();
    assert_eq!((found.line, found.column), (2, 5));
    assert_eq!(
        found.suggestion.as_deref(),
        Some("write `.user = …` for an attribute, or `{ \".\" }` for a literal full stop")
    );
}

#[test]
fn the_check_and_the_library_describe_a_syntax_error_alike() {
    for (text, line, column, message) in [
        (
            "# ä\nerror-1 = Eins { $x\nerror-2 = y\n",
            2,
            16,
            "unclosed `{`",
        ),
        (
            "error-1 = Eins\n    und { $x\n\nerror-2 = y\n",
            2,
            9,
            "unclosed `{`",
        ),
        (
            "error-1 = { $n ->\n    [one] x\n   *[other] y\n",
            1,
            11,
            "unclosed `{`",
        ),
        ("error-1 = Eins }\n", 1, 16, "unexpected `}`"),
        ("error-1 = { \"Eins }\n", 1, 13, "unclosed quotation mark"),
        (
            "error-1 = { NUMBER($x }\n",
            1,
            19,
            "invalid arguments, or an unclosed `(`",
        ),
        (
            "error-1 = { \"\\u12ä\" }\n",
            1,
            1,
            "invalid escape: `\\u` takes four hexadecimal digits, `\\U` takes six",
        ),
        ("error-1: Eins\n", 1, 8, "a colon follows the id"),
    ] {
        let german: LanguageIdentifier = "de".parse().unwrap();
        let catalog = Catalog::builder()
            .overlay_text(german, "a.ftl", text)
            .build();
        let problem = &catalog.problems()[0];
        assert_eq!(problem.reason(), format!("syntax error: {message}"));
        let folder = folder_of(&[("de/a.ftl", text)]);
        let found = check(&Folder::read(folder.path()).unwrap().over_built_in());
        let finding = found.iter().find(|own| own.rule.id == "syntax").unwrap();
        assert_eq!(finding.message, message, "{text}");
        assert_eq!(
            (problem.line(), problem.column()),
            (Some(finding.line), Some(finding.column)),
            "{text}"
        );
        assert_eq!((finding.line, finding.column), (line, column), "{text}");
        let place = format!("line={},col={}", finding.line, finding.column);
        assert!(github(&found).contains(&place), "{text}");
        let sarif = serde_json::to_string(&sarif(&found)).unwrap();
        let place = format!("\"startColumn\":{column},\"startLine\":{line}");
        assert!(sarif.contains(&place), "{text}: {sarif}");
    }
}
