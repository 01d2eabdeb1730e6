//! Checks of whole folders.

use std::fs;
use std::path::Path;

use gengo_messages_translate::{
    Editor, Finding, Folder, Plan, Severity, check, exceptions, github, sarif, text,
};

use crate::folders::{folder_of, folder_of_bytes, found, rules, told};

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
fn a_text_that_a_catalog_cannot_use_is_a_finding() {
    let broken = "a = { gone }\nb = { -gone }\nc = { a.gone }\nd = { d }\ne = { f }\nf = { e }\n\
                  g = { DATETIME($x) }\nh = { $\ni = {\nj = x\nj = y\nk = { -t }\n-t = { $x }\n\
                  l = { NUMBER(\"1\") }\n";
    let folder = folder_of_bytes(&[("de/errors.ftl", broken.as_bytes())]);
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
    let folder = folder_of_bytes(&[
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
    assert_eq!(finding.suggestion.as_deref(), Some("use $name"));
    assert_eq!(finding.path, folder.path().join("de/errors.ftl"));
}

#[test]
fn a_thin_locale_inherits() {
    let english = "# S\n-s = S\n# A\na = One { -s }\n    .user = Two.\n# B\nb = Three\n".as_bytes();
    let spanish = "-s = S\na = Uno { -s }\n    .user = Dos.\nb = Tres\n".as_bytes();
    let folder = folder_of_bytes(&[
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
fn a_comment_allows_a_finding() {
    let english = (
        "en/errors.ftl",
        &b"# A\na = Please try again\n# B\nb = Try it again\n"[..],
    );
    let german = "# check: allow same-as-english\na = Please try again\nb = Try it again\n";
    let folder = folder_of_bytes(&[english, ("de/errors.ftl", german.as_bytes())]);
    let found = found(folder.path());
    assert_eq!(rules(&found), ["same-as-english"]);
    assert_eq!(found[0].id.as_deref(), Some("b"));
}

#[test]
fn a_finding_is_allowed_with_a_reason_and_no_longer() {
    let german = "# Eine Notiz\r\n# check: allow same-as-english, lost-number: it: is\r\na = Please try again\r\n\r\nb = Try it again\r\n";
    let folder = folder_of_bytes(&[
        (
            "en/errors.ftl",
            b"# A\na = Please try again\n# B\nb = Try it again\n",
        ),
        ("de/errors.ftl", german.as_bytes()),
    ]);
    let editor = Editor::on(Folder::read(folder.path()).unwrap());
    let of = |editor: &Editor, key| {
        let all = exceptions(editor.folder(), "de", key).into_iter();
        let all = all.map(|own| format!("{}: {}", own.rule, own.why));
        all.collect::<Vec<_>>()
    };
    let written = |plan: Plan| {
        plan.write().unwrap();
        Editor::on(Folder::read(folder.path()).unwrap())
    };
    let text = || fs::read_to_string(folder.path().join("de/errors.ftl")).unwrap();
    let rules = |editor: &Editor| {
        let found = check(editor.folder())
            .into_iter()
            .filter(|own| own.locale == "de" && own.id.is_some());
        found
            .map(|own| format!("{} {}", own.rule.id, own.id.unwrap()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of(&editor, "a"),
        ["same-as-english: it: is", "lost-number: it: is"]
    );
    assert_eq!(
        rules(&editor),
        ["needless-exception a", "same-as-english b"]
    );
    let plan = editor
        .allow("de", "b", "same-as-english", " Ein\n\u{7}Name ")
        .unwrap();
    let after = written(plan);
    assert_eq!(of(&after, "b"), ["same-as-english: Ein Name"]);
    assert_eq!(rules(&after), ["needless-exception a"]);
    // Another reason takes the place of the one before.
    let again = written(after.allow("de", "b", "same-as-english", "Titel").unwrap());
    assert_eq!(of(&again, "b"), ["same-as-english: Titel"]);
    let after = written(again.disallow("de", "b", "same-as-english").unwrap());
    assert_eq!(text(), german);
    // Other rules, and other lines, stay.
    let after = written(after.disallow("de", "a", "lost-number").unwrap());
    assert_eq!(text(), german.replace(", lost-number", ""));
    for (key, rule, why) in [
        ("b", "same-as-english", " \n"),
        ("b", "missing-variable", "x"),
        ("b", "no-rule", "x"),
        ("c", "same-as-english", "x"),
    ] {
        assert!(after.allow("de", key, rule, why).is_err(), "{key} {rule}");
    }
}

#[test]
fn files_that_are_not_texts_are_findings() {
    let deep = format!("a = {}\nb = Zwei\n", "{".repeat(5_000));
    let folder = folder_of_bytes(&[
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
    let folder = folder_of_bytes(&[("x.txt", b"")]);
    let error = Folder::read(folder.path()).unwrap_err().to_string();
    assert!(error.contains("no folder of a locale"), "{error}");
    assert!(Folder::read("no/such/folder").is_err());
}

#[test]
fn every_report_has_the_same_findings() {
    let texts = folder_of_bytes(&[
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
        "help: use $name",
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
fn fix_changes_only_line_ends_and_byte_order_marks() {
    let english = b"# A\na = One\n# B\nb =   Two   words\n";
    let broken = "\u{feff}# odd   \r\n\r\na = Ei\u{200b}ns\r\nb =   Zwei   Wörter";
    let texts = folder_of_bytes(&[
        ("en/errors.ftl", english),
        ("de/errors.ftl", broken.as_bytes()),
        ("fr/errors.ftl", b"a = caf\xe9\r\nb = deux mots\n"),
    ]);
    let fix = || Editor::open(texts.path()).unwrap().fix();
    assert_eq!(fix().write().unwrap(), [texts.path().join("de/errors.ftl")]);
    let text = |locale: &str| fs::read(texts.path().join(locale).join("errors.ftl")).unwrap();
    assert_eq!(
        String::from_utf8(text("de")).unwrap(),
        "# odd   \n\na = Ei\u{200b}ns\nb =   Zwei   Wörter\n"
    );
    assert_eq!(text("en"), english);
    assert_eq!(text("fr"), b"a = caf\xe9\r\nb = deux mots\n");
    assert!(fix().is_empty(), "mending is done at once");
    let left: Vec<_> = fs::read_dir(texts.path().join("de")).unwrap().collect();
    assert_eq!(left.len(), 1, "no file is left behind: {left:?}");
}

#[test]
fn a_file_that_changed_meanwhile_is_not_written_over() {
    let texts = folder_of_bytes(&[("en/errors.ftl", b"# A\r\na = One\n")]);
    let plan = Editor::open(texts.path()).unwrap().fix();
    let path = texts.path().join("en/errors.ftl");
    fs::write(&path, "# A\na = Two\n").unwrap();
    let error = plan.write().unwrap_err();
    assert_eq!(error.path, path);
    assert!(error.to_string().contains("another program"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"# A\na = Two\n");
}

#[test]
fn correct_numbers_are_left_alone() {
    let plural =
        "# A\n# $n (Number) - n\na = { $n ->\n [one] { $n } job\n *[other] { $n } jobs\n }\n";
    for (locale, english, text) in [
        ("km", "# A\na = Please try\n", "a = សូម\u{200b}ព្យាយាម\n"),
        ("de", "# A\na = Say yes.\n", "a = Sagen Sie „Ja.“\n"),
        ("fr", "# A\na = Say yes.\n", "a = Dites « Oui.\u{a0}»\n"),
        ("he", "# A\na = Really?\n", "a = באמת?\u{200f}\n"),
        ("th", "# A\na = Try it again.\n", "a = ลองอีกครั้ง\n"),
        ("my", "# A\na = It is done.\n", "a = ပြီးပါပြီ။\n"),
        ("hi", "# A\na = After 5 minutes\n", "a = ५ मिनट के बाद\n"),
        ("ja", "# A\na = After 5 minutes\n", "a = ５分後\n"),
        (
            "ja",
            "# A\na = See https://example.org/ for details.\n",
            "a = 詳細はhttps://example.org/をご覧ください。\n",
        ),
        (
            "fr",
            "# A\na = Read <a href=\"https://e.org/x\">the help</a> first\n",
            "a = Lisez d’abord <a href=\"https://e.org/x\">l’aide</a>\n",
        ),
        (
            "de",
            "# A\n# $url (String) - u\na = Read <a href=\"{ $url }\">this</a> now\n",
            "a = Lies <a href=\"{ $url }\">das</a> jetzt\n",
        ),
        ("de", "# A\na = 10 kΩ and 5 μm\n", "a = 10 kΩ und 5 μm\n"),
        (
            "de",
            "# A\n# $address1 (String) - a\na = To { $address1 } now\n",
            "a = Jetzt zu { $address1 }\n",
        ),
        (
            "ar",
            plural,
            "a = { $n ->\n [0] لا\n [1] مهمة\n [2] مهمتان\n [few] { $n } مهام\n [many] { $n } مهمة\n *[other] { $n } مهمة\n }\n",
        ),
        (
            "ru",
            "# A\n# $s (String) - s\na = { $s ->\n [one] this file\n *[other] other files\n }\n",
            "a = { $s ->\n [one] этот файл\n *[other] другие файлы\n }\n",
        ),
        ("el", "# A\na = Is it so?\n", "a = Έτσι είναι;\n"),
        (
            "pl",
            "# B\n-brand = Firefox\n# A\na = About { -brand }\n",
            "-brand = { $case ->\n *[nominative] Firefox\n [genitive] Firefoksa\n }\n    .gender = masculine\na = O { -brand(case: \"genitive\") }\n",
        ),
        (
            "de",
            "# A\na = Open the settings\n",
            "-menu = Einstellungen\na = { -menu } öffnen\n",
        ),
        (
            "de",
            "# A\n# $s (String) - s\na = { $s ->\n [ok] Done!\n *[no] Not done.\n }\n",
            "a = { $s ->\n [ok] Fertig!\n *[no] Nicht fertig.\n }\n",
        ),
    ] {
        assert_eq!(told(locale, english, text), [""; 0], "{locale}: {text}");
    }
}

#[test]
fn a_script_does_not_change_the_plural_forms() {
    let english =
        "# A\n# $n (Number) - n\na = { $n ->\n [one] { $n } job\n *[other] { $n } jobs\n }\n";
    let all = "a = { $n ->\n [one] { $n } zadatak\n [few] { $n } zadatka\n *[other] { $n } zadataka\n }\n";
    assert_eq!(told("sr-Latn", english, all), [""; 0]);
    let two = "a = { $n ->\n [one] { $n } zadatak\n *[other] { $n } zadataka\n }\n";
    assert_eq!(told("sr-Latn", english, two), ["plural-missing sr-Latn"]);
}

#[test]
fn an_overlay_overrides_the_built_in_texts() {
    let texts = folder_of_bytes(&[
        (
            "en/own.ftl",
            b"# A limit of our own.\nerror-9001 = over the budget\n    .user = { user-app-fault }\n",
        ),
        (
            "de/own.ftl",
            "error-9001 = \u{fc}ber dem Budget von { -service }\n    .user = { user-app-fault }\n\
             error-2700 = { -gone }\nerror-27000 = x\n"
                .as_bytes(),
        ),
        ("ja/own.ftl", "error-2700 = { -service }\n".as_bytes()),
    ]);
    let read = || Folder::read(texts.path()).unwrap();
    let alone = check(&read());
    assert!(rules(&alone).contains(&"unknown-term"), "{alone:#?}");
    let over: Vec<_> = check(&read().over_built_in())
        .iter()
        .filter(|finding| finding.rule.severity > Severity::Note)
        .map(|f| format!("{} {} {}", f.locale, f.rule.id, f.id.as_deref().unwrap()))
        .collect();
    assert_eq!(
        over,
        [
            "de reference-differs error-9001",
            "de unknown-term error-2700",
            "de obsolete-message error-27000",
            "ja missing-message error-9001",
            "ja reference-differs error-2700",
        ]
    );
}

#[test]
fn the_settings_allow_a_finding() {
    let allow = "[[allow]]\nrule = \"same-as-english\"\nlocale = [\"de\", \"fr\"]\nid = \"a\"\nwhy = \"It is a name.\"\n\
                 [[allow]]\nrule = \"lost-url\"\nwhy = \"It was there.\"\n\
                 [[allow]]\nrule = \"no-such\"\nwhy = \"A slip.\"\n";
    let english = b"# A\na = Please try again\n# B\nb = Try it again\n";
    let files: [(&str, &[u8]); 5] = [
        ("en/errors.ftl", english),
        ("de/errors.ftl", b"a = Please try again\nb = Try it again\n"),
        ("fr/errors.ftl", b"a = Please try again\nb = deux mots\n"),
        ("it/errors.ftl", b"a = Please try again\nb = due parole\n"),
        ("check.toml", allow.as_bytes()),
    ];
    let texts = folder_of_bytes(&files);
    let told: Vec<_> = found(texts.path())
        .iter()
        .map(|f| format!("{}:{} {}", f.locale, f.line, f.rule.id))
        .collect();
    assert_eq!(
        told,
        [
            ":7 needless-exception",
            ":10 needless-exception",
            "de:2 same-as-english",
            "it:1 same-as-english"
        ]
    );
    fs::write(
        texts.path().join("check.toml"),
        "[[allow]]\nrule = \"lost-url\"\nwhy = \"\"\n",
    )
    .unwrap();
    let found = found(texts.path());
    let form = found.iter().find(|f| f.rule.id == "config-form").unwrap();
    assert_eq!((form.line, form.column), (3, 7));
}

#[test]
fn a_term_is_found_in_its_forms_and_as_a_whole_word() {
    let glossary = "[job]\nforms = [\"job\", \"jobs\"]\n[\"job group\"]\nforms = [\"job group\"]\n";
    let german = "[job]\nterm = \"Auftrag\"\nforms = [\"Auftr\u{e4}g\"]\n[\"job group\"]\nterm = \"Gruppe\"\n";
    let english = "# A\na = Two jobs\n# Keep as is: job\nb = The field job is wrong\n# C\nc = A jobless joblist\n# D\nd = A job group\n";
    let texts = |de: &str| {
        let folder = folder_of_bytes(&[
            ("en/errors.ftl", english.as_bytes()),
            ("en/glossary.toml", glossary.as_bytes()),
            ("de/glossary.toml", german.as_bytes()),
            ("de/errors.ftl", de.as_bytes()),
        ]);
        let found = found(folder.path());
        let told = found
            .iter()
            .map(|f| format!("{} {}", f.rule.id, f.id.as_deref().unwrap()));
        told.collect::<Vec<_>>()
    };
    let right =
        "a = Zwei AUFTR\u{c4}GE\nb = Das Feld job ist falsch\nc = Nichts\nd = Eine Gruppe\n";
    assert_eq!(texts(right), [""; 0]);
    let wrong = "a = Zwei Jobs\nb = Das Feld job ist falsch\nc = Nichts\nd = Ein Auftrag\n";
    assert_eq!(texts(wrong), ["glossary-term a", "glossary-term d"]);
}

#[test]
fn every_variant_is_looked_at() {
    let english = "# A\n# $n (Number) - n\na = { $n ->\n [one] <b>One</b> in 5 days, https://e.org/\n *[other] <b>Many</b> in 7 days, https://f.org/\n }\n";
    let german = "a = { $n ->\n [one] <b>Eins</b> in 5 Tagen, https://e.org/\n *[other] <i>Viele</i> in 6 Tagen, https://evil.org/\n }\n";
    assert_eq!(
        told("de", english, german),
        ["lost-number de", "lost-url de", "markup-differs de"]
    );
    let lost = "a = { $n ->\n [one] <b>Eins</b> in 5 Tagen, https://e.org/\n *[other] Viele in 7 Tagen, https://f.org/\n }\n";
    assert_eq!(told("de", english, lost), ["markup-differs de"]);
    let open = "a = { $n ->\n [one] <b>{ $n }</b> Auftrag\n *[other] <b>{ $n } Aufträge <i>\n }\n";
    let english = "# A\n# $n (Number) - n\na = { $n ->\n [one] <b>{ $n }</b> job\n *[other] <b>{ $n }</b> jobs\n }\n";
    assert_eq!(told("de", english, open), ["unclosed-markup de"]);
    let other = "a = { $n ->\n [one] { $n } задание\n *[many] { $n } заданий\n }\n";
    let english =
        "# A\n# $n (Number) - n\na = { $n ->\n [one] { $n } job\n *[other] { $n } jobs\n }\n";
    assert_eq!(told("ru", english, other), ["plural-missing ru"]);
}

#[test]
fn a_defect_is_found_once() {
    assert_eq!(
        told("de", "# A\na = One { $x\n", "a = Eins\n"),
        ["syntax en"]
    );
    assert_eq!(
        told(
            "de",
            "# A\na = { b }\n# B\nb = One\n",
            "a = { b }\nb = { c }\n"
        ),
        ["unknown-message de"]
    );
    assert_eq!(
        told("de", "# A\na = Try again!\n", "a = Try again!\n"),
        ["same-as-english de"]
    );
    assert_eq!(
        told(
            "de",
            "# A\n# Keep as is: id,key\na = The id and key\n",
            "a = Das Kleid und key\n"
        ),
        ["lost-name de"]
    );
    let three = folder_of_bytes(&[
        ("en/errors.ftl", b"# A\na = One\n# B\nb = Two\n"),
        ("de/errors.ftl", b"a = Eins\n"),
        ("de-AT/errors.ftl", b"a = Eins, gell\n"),
        ("fr/notes.txt", b""),
    ]);
    let found = found(three.path());
    let told: Vec<_> = found
        .iter()
        .map(|f| format!("{} {}", f.rule.id, f.locale))
        .collect();
    assert_eq!(told, ["missing-message de", "unreadable fr"]);
    let twice = folder_of_bytes(&[
        ("en/errors.ftl", b"# A\na = One\n"),
        ("de/a.ftl", b"a = Eins\n"),
        ("de/b.ftl", b"a = Zwei\n"),
    ]);
    let found = check(&Folder::read(twice.path()).unwrap());
    assert_eq!(rules(&found), ["duplicate-message"]);
}

#[cfg(unix)]
#[test]
fn a_file_behind_two_links_is_fixed_once() {
    use std::os::unix::fs::symlink;
    let texts = folder_of_bytes(&[
        ("en/errors.ftl", b"# A\na = One\n"),
        ("de/errors.ftl", b"a = Eins\r\n"),
        ("de-AT/x.txt", b""),
    ]);
    let (file, link) = (
        texts.path().join("de/errors.ftl"),
        texts.path().join("de-AT/errors.ftl"),
    );
    symlink(&file, &link).unwrap();
    Editor::open(texts.path()).unwrap().fix().write().unwrap();
    assert_eq!(fs::read(&file).unwrap(), b"a = Eins\n");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[cfg(unix)]
#[test]
fn a_read_only_file_is_left_alone() {
    use std::os::unix::fs::PermissionsExt;
    let texts = folder_of_bytes(&[("en/errors.ftl", b"# A\r\na = One\n")]);
    let path = texts.path().join("en/errors.ftl");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let fixed = Editor::open(texts.path()).unwrap().fix().write();
    assert!(fixed.is_err(), "{fixed:?}");
    assert_eq!(fs::read(&path).unwrap(), b"# A\r\na = One\n");
}

#[test]
fn a_large_folder_is_checked_in_time() {
    let messages =
        |count: usize, text: &dyn Fn(usize) -> String| -> String { (0..count).map(text).collect() };
    let obsolete = messages(15_000, &|i| format!("m{i} = W{i}\n"));
    let chain = messages(6_000, &|i| format!("m{} = {{ m{i} }}\n", i + 1));
    for text in [obsolete, chain] {
        let folder = folder_of_bytes(&[
            ("en/errors.ftl", b"# A\na = One\n"),
            ("de/errors.ftl", text.as_bytes()),
        ]);
        let read = Folder::read(folder.path()).unwrap();
        let found = check(&read);
        assert!(!found.is_empty());
        assert!(!text_of(&read, &found).is_empty());
    }
}

fn text_of(folder: &Folder, found: &[Finding]) -> String {
    text(folder, &found[..found.len().min(5_000)], false)
}

#[test]
fn a_name_that_several_languages_keep_is_not_a_finding() {
    let english = "# T\n-store = Fox\n# A\nstore = Microsoft Store\n# B\nagain = Try again\n# C\npaper = { -store } vs Fast Company\n";
    let german = "-store = Fox\nstore = Microsoft Store\nagain = Try again\npaper = { -store } vs Fast Company\n";
    let in_languages = |languages: &[&str]| {
        let paths: Vec<String> = languages.iter().map(|own| format!("{own}/a.ftl")).collect();
        let mut files = vec![("en/a.ftl", english)];
        files.extend(paths.iter().map(|path| (path.as_str(), german)));
        let folder = folder_of(&files);
        let found = found(folder.path());
        let same = found.iter().filter(|own| own.rule.id == "same-as-english");
        let mut ids: Vec<String> = same.filter_map(|own| own.id.clone()).collect();
        ids.sort();
        ids.dedup();
        ids
    };
    assert_eq!(in_languages(&["cs", "de", "es", "fr", "it"]), ["again"]);
    // Four languages may have overlooked a title, and regions of one language are one language.
    let all = ["again", "paper", "store"];
    assert_eq!(in_languages(&["cs", "de", "es", "fr"]), all);
    assert_eq!(in_languages(&["cs", "de", "es-AR", "es-CL", "es-MX"]), all);
}
