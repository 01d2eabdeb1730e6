//! Checks of whole folders.

use std::fs;
use std::path::Path;

use gengo_messages_translate::{Finding, Folder, Severity, check, fix, github, sarif, text};

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

fn found(path: &Path) -> Vec<Finding> {
    check(&Folder::read(path).unwrap())
}

fn rules(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.rule.id).collect()
}

#[test]
fn our_own_texts_have_no_errors_or_warnings() {
    let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");
    let found: Vec<_> = found(Path::new(locales))
        .into_iter()
        .filter(|finding| finding.rule.severity > Severity::Note)
        .map(|finding| {
            let Finding {
                rule,
                locale,
                line,
                message,
                id,
                attribute,
                ..
            } = finding;
            format!(
                "{locale}:{line} {id:?} {attribute:?} {}: {message}",
                rule.id
            )
        })
        .collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

/// Texts that an app would not show, by the library's own word.
#[test]
fn what_a_catalog_cannot_use_is_a_finding_at_that_message() {
    let broken = "a = { gone }\nb = { -gone }\nc = { a.gone }\nd = { d }\ne = { f }\nf = { e }\n\
                  g = { DATETIME($x) }\nh = { $\ni = {\nj = x\nj = y\nk = { -t }\n-t = { $x }\n\
                  l = { NUMBER(\"1\") }\n";
    let folder = folder(&[("de/errors.ftl", broken.as_bytes())]);
    let found = found(folder.path());
    let catalog = gengo_messages::Catalog::empty()
        .overlay_folder(folder.path())
        .build();
    assert!(catalog.problems().len() > 8);
    for problem in catalog.problems() {
        assert!(
            found
                .iter()
                .any(|finding| finding.id.as_deref() == problem.id()),
            "{problem}: {:?}",
            rules(&found)
        );
    }
}

#[test]
fn a_finding_is_at_its_place() {
    let folder = folder(&[
        (
            "en/errors.ftl",
            b"# A\n# $name (String) - n\na = Hi { $name }\n",
        ),
        (
            "de/errors.ftl",
            "# Grüße\n\na = Ähm, hallo { $nome }\n".as_bytes(),
        ),
    ]);
    let found = found(folder.path());
    let [finding] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(finding.rule.id, "unknown-variable");
    assert_eq!((finding.line, finding.column), (3, 19));
    assert_eq!(finding.id.as_deref(), Some("a"));
    assert_eq!(finding.suggestion.as_deref(), Some("$name"));
    assert_eq!(finding.path, folder.path().join("de/errors.ftl"));
}

#[test]
fn a_thin_locale_inherits() {
    let english = "# S\n-s = S\n# A\na = One { -s }\n    .user = Two.\n# B\nb = Three\n".as_bytes();
    let spanish = "-s = S\na = Uno { -s }\n    .user = Dos.\nb = Tres\n".as_bytes();
    let folder = folder(&[
        ("en/errors.ftl", english),
        ("es/errors.ftl", spanish),
        (
            "es-419/errors.ftl",
            "a =\n    .user = { -s } dos.\n".as_bytes(),
        ),
    ]);
    let found = found(folder.path());
    assert_eq!(rules(&found), ["reference-differs"], "{found:?}");
}

#[test]
fn what_is_meant_can_be_said() {
    let english = (
        "en/errors.ftl",
        &b"# A\na = Please try again\n# B\nb = Try it again\n"[..],
    );
    let german = "# check: allow same-as-english\na = Please try again\nb = Try it again\n";
    let folder = folder(&[english, ("de/errors.ftl", german.as_bytes())]);
    let found = found(folder.path());
    assert_eq!(rules(&found), ["same-as-english"]);
    assert_eq!(found[0].id.as_deref(), Some("b"));
}

#[test]
fn files_that_are_no_texts_are_findings() {
    let deep = format!("a = {}\nb = Zwei\n", "{".repeat(5_000));
    let folder = folder(&[
        ("en/errors.ftl", b"# A\na = One\n# B\nb = Two\n"),
        ("de/errors.ftl", deep.as_bytes()),
        ("fr/errors.ftl", b"a = caf\xe9\nb = deux\n"),
        ("ja/errors.ftl", &[b'x'; (1 << 20) + 1]),
        ("not a locale/errors.ftl", b"a = x\n"),
    ]);
    fs::create_dir(folder.path().join("ja/folder.ftl")).unwrap();
    let found = found(folder.path());
    for rule in ["too-deep", "not-utf8", "too-large", "unreadable"] {
        assert!(rules(&found).contains(&rule), "{rule}: {found:#?}");
    }
}

#[test]
fn a_folder_without_locales_is_an_error() {
    let folder = folder(&[("x.txt", b"")]);
    let error = Folder::read(folder.path()).unwrap_err().to_string();
    assert!(error.contains("no folder of a locale"), "{error}");
    assert!(Folder::read("no/such/folder").is_err());
}

#[test]
fn every_form_tells_the_same() {
    let texts = folder(&[
        (
            "en/errors.ftl",
            b"# A\n# $name (String) - n\na = Hi { $name }\n",
        ),
        ("de/errors.ftl", b"a = Hallo { $nome }\n"),
    ]);
    let folder = Folder::read(texts.path()).unwrap();
    let found = check(&folder);
    let people = text(&folder, &found, false);
    for part in [
        "error[unknown-variable]",
        "a = Hallo { $nome }",
        "^^^^",
        "errors.ftl:1:14",
        "help: $name",
    ] {
        assert!(people.contains(part), "{part}:\n{people}");
    }
    let array = serde_json::to_value(&found).unwrap();
    assert_eq!(array[0]["rule"], "unknown-variable");
    assert_eq!(array[0]["severity"], "error");
    assert_eq!(
        (&array[0]["line"], &array[0]["column"]),
        (&1.into(), &14.into())
    );
    let mut keys: Vec<_> = array[0].as_object().unwrap().keys().cloned().collect();
    keys.sort();
    assert_eq!(
        keys,
        [
            "attribute",
            "column",
            "id",
            "line",
            "locale",
            "message",
            "path",
            "rule",
            "severity",
            "suggestion"
        ]
    );
    let workflow = github(&found);
    assert!(workflow.starts_with("::error file="), "{workflow}");
    assert!(
        workflow.contains(",line=1,col=14,title=unknown-variable::a: "),
        "{workflow}"
    );
    let scanner = sarif(&found);
    let result = &scanner["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "unknown-variable");
    let region = &result["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["startColumn"], 14);
}

#[test]
fn what_is_safe_is_mended_and_nothing_else() {
    let english = b"# A\na = One\n# B\nb =   Two   words\n";
    let broken = "\u{feff}# odd   \r\n\r\na = Ei\u{200b}ns\r\nb =   Zwei   Wörter";
    let texts = folder(&[
        ("en/errors.ftl", english),
        ("de/errors.ftl", broken.as_bytes()),
        ("fr/errors.ftl", b"a = caf\xe9\r\nb = deux mots\n"),
    ]);
    let read = || Folder::read(texts.path()).unwrap();
    let written = fix(&read()).unwrap();
    assert_eq!(written, [texts.path().join("de/errors.ftl")]);
    let text = |locale: &str| fs::read(texts.path().join(locale).join("errors.ftl")).unwrap();
    assert_eq!(
        String::from_utf8(text("de")).unwrap(),
        "# odd   \n\na = Eins\nb =   Zwei   Wörter\n"
    );
    assert_eq!(text("en"), english);
    assert_eq!(text("fr"), b"a = caf\xe9\r\nb = deux mots\n");
    assert!(fix(&read()).unwrap().is_empty(), "mending is done at once");
    let left: Vec<_> = fs::read_dir(texts.path().join("de")).unwrap().collect();
    assert_eq!(left.len(), 1, "no file is left behind: {left:?}");
}

#[test]
fn a_file_that_changed_meanwhile_is_not_written_over() {
    let texts = folder(&[("en/errors.ftl", b"# A\r\na = One\n")]);
    let before = Folder::read(texts.path()).unwrap();
    let path = texts.path().join("en/errors.ftl");
    fs::write(&path, "# A\na = Two\n").unwrap();
    let (at, error) = fix(&before).unwrap_err();
    assert_eq!(at, path);
    assert!(error.to_string().contains("somebody else"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"# A\na = Two\n");
}
