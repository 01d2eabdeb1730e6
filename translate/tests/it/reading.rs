//! Which files and locales of a folder count, and which fills in for which.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use gengo_messages_translate::{
    Editor, Finding, Folder, LocaleView, Place, ReviewState, check, check_once, progress, text,
};

use crate::folders::{folder_of, found, rules};

/// `<path> <rule>`, with `<id>` behind it if there is one, sorted.
fn told(folder: &Path, findings: &[Finding]) -> Vec<String> {
    let told = |finding: &Finding| {
        let path = finding.path.strip_prefix(folder).unwrap_or(&finding.path);
        let id = finding.id.as_deref().unwrap_or_default();
        let line = format!("{} {} {id}", path.display(), finding.rule.id);
        line.trim_end().to_owned()
    };
    let mut lines: Vec<_> = findings.iter().map(told).collect();
    lines.sort();
    lines
}

fn found_in(files: &[(&str, &str)]) -> Vec<String> {
    let folder = folder_of(files);
    told(folder.path(), &found(folder.path()))
}

fn missing(files: &[(&str, &str)]) -> Vec<String> {
    let mut lines = found_in(files);
    lines.retain(|line| line.contains("missing-message"));
    lines
}

const TWO: &str = "# A\na = One\n# B\nb = Two\n";

#[test]
fn files_that_look_like_texts_but_are_not_read_are_findings() {
    let mut faults = Vec::new();
    for (path, is_told) in [
        ("de/OWN.FTL", true),
        ("de/Own.Ftl", true),
        ("de/own.ftl.txt", true),
        ("de/OWN.FTL.TXT", true),
        ("de/shop/OWN.FTL", true),
        ("de/shop/cart/own.ftl.txt", true),
        ("own.ftl", true),
        ("Own.FTL", true),
        ("texts of old/own.ftl", true),
        ("README.md", false),
        ("de/README.md", false),
        ("de/errors.txt", false),
        ("glossary.toml", false),
        ("de/.x.ftl.swp", false),
        ("de/.old/own.ftl", false),
        (".git/own.ftl", false),
        ("de/x.ftl~", false),
        ("de/shop/x.ftl~", false),
        ("de/shop/cart.state", false),
    ] {
        let files = [
            ("en/a.ftl", TWO),
            ("de/a.ftl", "a = Eins\nb = Zwei\n"),
            ("de/shop/cart.ftl", ""),
            (path, ""),
        ];
        let found = found_in(&files);
        let named = found.iter().any(|line| line.ends_with(" unreadable"));
        if named != is_told || found.len() != usize::from(is_told) {
            faults.push(format!("{path}: {found:?}"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_locale_without_texts_is_a_finding_until_it_has_some() {
    let folder = folder_of(&[("en/a.ftl", TWO), ("de/notes.txt", "")]);
    let found = found(folder.path());
    assert_eq!(told(folder.path(), &found), ["de unreadable"]);
    assert!(found[0].message.contains("no .ftl file"), "{found:?}");
    let editor = Editor::open(folder.path()).unwrap();
    let plan = editor.set("de", &place("a"), "Eins").unwrap();
    assert!(!rules(&check(&editor.verdict(&plan, None).after)).contains(&"unreadable"));
}

#[test]
fn files_are_read_at_any_depth() {
    let broken = [
        ("en/a.ftl", "# A\na = One\n"),
        (
            "en/sub/deep/b.ftl",
            "# B\n# $name (String) - who\nb = Hello { $name }\n",
        ),
        ("de/a.ftl", "a = Eins\n"),
        ("de/sub/deep/b.ftl", "b = Hallo { $name\n"),
    ];
    assert_eq!(found_in(&broken), ["de/sub/deep/b.ftl syntax b"]);
    let lacking = [
        ("en/a.ftl", "# A\na = One\n"),
        ("en/sub/a.ftl", "# B\nb = Two\n"),
        ("de/a.ftl", "a = Eins\n"),
        ("de/sub/a.ftl", ""),
    ];
    // At the file that has it in English.
    assert_eq!(found_in(&lacking), ["de/sub/a.ftl missing-message b"]);
}

fn place(text: &str) -> Place {
    text.parse().unwrap()
}

fn at(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap()
}

#[test]
fn edits_go_to_the_file_that_english_has_the_message_in() {
    let files = [
        ("en/a.ftl", "# A\na = One\n"),
        (
            "en/shop/cart.ftl",
            "# B\nb =  Two\n\n# C\nc = Three { b }\n",
        ),
        ("de/a.ftl", "a = Eins\n"),
    ];
    let folder = folder_of(&files);
    let root = folder.path();
    let open = || Editor::open(root).unwrap();
    let set = open().set("de", &place("b"), "Zwei").unwrap();
    assert_eq!(
        written(root, set.write().unwrap()),
        ["de/shop/cart.ftl", "de/shop/cart.state"]
    );
    assert_eq!(at(root, "de/shop/cart.ftl"), "b = Zwei\n");

    open().sync(&[]).unwrap().write().unwrap();
    let synced = at(root, "de/shop/cart.ftl");
    assert!(synced.starts_with("b = Zwei\n\n# missing: c "), "{synced}");
    assert!(open().sync(&[]).unwrap().is_empty());

    open()
        .set("de", &place("c"), "Drei { b }")
        .unwrap()
        .write()
        .unwrap();
    assert!(found(root).is_empty(), "{:?}", found(root));
    open().rename("b", "shop-b").unwrap().write().unwrap();
    assert_eq!(
        at(root, "de/shop/cart.ftl"),
        "shop-b = Zwei\n\nc = Drei { shop-b }\n"
    );
    assert!(found(root).is_empty(), "{:?}", found(root));

    open().format(&[]).unwrap().write().unwrap();
    assert!(at(root, "en/shop/cart.ftl").contains("shop-b = Two\n"));
    open()
        .review("de", &["c".to_owned()], "reviewed".parse().unwrap())
        .unwrap()
        .write()
        .unwrap();
    assert!(at(root, "de/shop/cart.state").contains(" reviewed\n"));
    let view = LocaleView::new(&Folder::read(root).unwrap(), "de", &[]).unwrap();
    assert_eq!(view.unit("c").unwrap().state, ReviewState::Reviewed);

    open().remove("de", &place("c")).unwrap().write().unwrap();
    assert!(!at(root, "de/shop/cart.ftl").contains("c ="));
    let new = open().create("fr").unwrap().write().unwrap();
    assert_eq!(written(root, new), ["fr/a.ftl", "fr/shop/cart.ftl"]);
    let error = open().set("de", &place("b"), "{").unwrap_err();
    assert_eq!(error.locale(), Some("de"));
}

fn written(root: &Path, paths: Vec<PathBuf>) -> Vec<String> {
    let within = paths.iter().map(|path| path.strip_prefix(root).unwrap());
    within.map(|path| path.display().to_string()).collect()
}

#[test]
fn an_error_names_the_locale_of_a_file_at_any_depth() {
    let folder = folder_of(&[
        ("en/sub/account/a.ftl", TWO),
        ("de/sub/account/a.ftl", "a = {\n"),
    ]);
    let editor = Editor::open(folder.path()).unwrap();
    let error = editor.set("de", &place("a"), "Eins").unwrap_err();
    assert_eq!(error.locale(), Some("de"), "{error}");
}

#[test]
fn the_reference_locale_is_found_by_its_full_form() {
    let mut faults = Vec::new();
    for name in ["en", "en-US", "en_US", "EN-us", "en-Latn", "en-Latn-US"] {
        let english = format!("{name}/a.ftl");
        let folder = folder_of(&[(&english, TWO), ("de/a.ftl", "a = Eins\n")]);
        let lines = told(folder.path(), &found(folder.path()));
        let read = Folder::read(folder.path()).unwrap();
        if lines != ["de/a.ftl missing-message b"] || read.reference() != Ok(name) {
            faults.push(format!("{name}: {lines:?}"));
        }
        let all = progress(&read, &check(&read));
        let german = all.iter().find(|own| own.locale == "de").unwrap();
        if (german.messages, german.translated, german.not_translated) != (2, 1, 1) {
            faults.push(format!("{name}: {german:?}"));
        }
        let editor = Editor::open(folder.path()).unwrap();
        let synced = editor.sync(&[]).unwrap().diff();
        let new = editor.create("fr").unwrap().diff();
        if !synced.contains("+# missing: b ") || !new.contains("+# missing: a ") {
            faults.push(format!("{name}: {synced}{new}"));
        }
        if editor.pseudo().unwrap().paths().count() != 2 {
            faults.push(format!("{name}: no pseudo-locales"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn beside_en_other_english_is_regional() {
    let files = [
        ("en/a.ftl", TWO),
        ("en-US/a.ftl", "b = Too\n"),
        ("en-GB/a.ftl", "a = Won\n"),
    ];
    assert!(found_in(&files).is_empty(), "{:?}", found_in(&files));
    let folder = folder_of(&files);
    assert_eq!(Folder::read(folder.path()).unwrap().reference(), Ok("en"));
}

#[test]
fn the_settings_name_the_reference_locale() {
    fn files(setting: &str) -> [(&str, &str); 3] {
        [
            ("check.toml", setting),
            ("de/a.ftl", "# A\na = Eins\n# B\nb = Zwei\n"),
            ("en/a.ftl", "a = One\n"),
        ]
    }
    for name in ["de", "de-DE"] {
        let setting = format!("reference = \"{name}\"\n");
        let found = found_in(&files(&setting));
        assert_eq!(found, ["en/a.ftl missing-message b"], "{name}");
    }
    let found = found_in(&files("reference = \"german!\"\n"));
    assert!(
        found.contains(&"check.toml config-form".to_owned()),
        "{found:?}"
    );
    let folder = folder_of(&files("reference = \"fr\"\n"));
    let folder = Folder::read(folder.path()).unwrap();
    let error = folder.reference().unwrap_err().to_string();
    assert!(
        error.contains("the source language fr is missing"),
        "{error}"
    );
    let error = Editor::on(folder).sync(&[]).unwrap_err().to_string();
    assert!(
        error.contains("the source language fr is missing"),
        "{error}"
    );
}

#[test]
fn regional_english_is_not_the_source_language() {
    let folder = folder_of(&[("en-GB/a.ftl", TWO), ("de/a.ftl", "a = Eins\n")]);
    let read = Folder::read(folder.path()).unwrap();
    assert!(read.reference().is_err());
    assert_eq!(read.over_built_in().reference(), Ok("en"));
}

#[test]
fn an_overlay_in_en_us_overrides_the_built_in_english() {
    let own = "# A\nerror-9001 = One\n# B\nerror-9002 = Two { -service }\n";
    let folder = folder_of(&[
        ("en-US/own.ftl", own),
        ("de/own.ftl", "error-9001 = Eins\n"),
    ]);
    let read = Folder::read(folder.path()).unwrap().over_built_in();
    let lines = told(folder.path(), &check(&read));
    assert_eq!(lines, ["de/own.ftl missing-message error-9002"]);
}

#[test]
fn two_folders_of_one_locale_are_a_finding() {
    let mut faults = Vec::new();
    for (one, other, rule) in [
        ("he", "iw", Some("same-locale")),
        ("he-IL", "iw-IL", Some("same-locale")),
        ("pt-BR", "pt_BR", Some("same-locale")),
        ("ro", "mo", Some("same-locale")),
        ("id", "in", Some("same-locale")),
        ("fil", "tl", Some("same-locale")),
        ("sr", "sr-Cyrl", Some("equivalent-locale")),
        ("zh-Hant-TW", "zh-TW", Some("equivalent-locale")),
        ("nb", "nn", None),
        ("zh-Hans", "zh-Hant", None),
        ("pt-BR", "pt-PT", None),
        ("pt", "pt-BR", None),
        ("zh-Hant", "zh-TW", None),
        ("en", "en-US", None),
    ] {
        let (first, second) = (format!("{one}/a.ftl"), format!("{other}/a.ftl"));
        // With English of a third country, so that either may be a translation.
        let files = [
            ("check.toml", "reference = \"de\"\n"),
            ("de/a.ftl", "# A\na = Eins\n"),
            (first.as_str(), "a = x\n"),
            (second.as_str(), "a = y\n"),
        ];
        let folder = folder_of(&files);
        let found = found(folder.path());
        let found: Vec<_> = rules(&found)
            .into_iter()
            .filter(|rule| rule.ends_with("-locale"))
            .collect();
        if found != rule.into_iter().collect::<Vec<_>>() {
            faults.push(format!("{one} and {other}: {found:?}"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_locale_outside_the_chain_fills_nothing_in() {
    let mut faults = Vec::new();
    for (whole, part, is_missing) in [
        ("zh-Hans", "zh-Hant", true),
        ("zh-Hant", "zh-Hans", true),
        ("sr", "sr-Latn", true),
        ("sr-Latn", "sr", true),
        ("de-AT", "de-CH", true),
        ("de-CH", "de-AT", true),
        ("pt-PT", "pt-BR", true),
        ("es-419", "es", true),
        ("zh-Hant-HK", "zh-Hant", true),
        ("en-GB", "en-AU", false),
        ("es-419", "es-MX", false),
        ("es", "es-MX", false),
        ("es-ES", "es-MX", false),
        ("zh-TW", "zh-HK", false),
        ("zh-Hant-HK", "zh-MO", false),
        ("pt-BR", "pt-PT", false),
        ("pt-BR", "pt", false),
        ("pt", "pt-BR", false),
        ("fr", "fr-CA", false),
    ] {
        let (full, thin) = (format!("{whole}/a.ftl"), format!("{part}/a.ftl"));
        let files = [
            ("en/a.ftl", TWO),
            (full.as_str(), "a = x\nb = y\n"),
            (thin.as_str(), "a = z\n"),
        ];
        let expected = format!("{thin} missing-message b");
        let expected: Vec<_> = is_missing.then_some(expected).into_iter().collect();
        let folder = folder_of(&files);
        let lines = missing(&files);
        let read = Folder::read(folder.path()).unwrap();
        let all = progress(&read, &[]);
        let own = all.iter().find(|own| own.locale == part).unwrap();
        // English itself fills in for English.
        let counts = (own.not_translated, own.inherited);
        let expected_counts = (usize::from(is_missing), usize::from(!is_missing));
        if lines != expected || counts != expected_counts {
            faults.push(format!("{whole} for {part}: {lines:?}, {counts:?}"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_text_missing_under_two_names_of_a_locale_is_reported_once() {
    let files = [
        ("en/a.ftl", TWO),
        ("pt/a.ftl", "a = x\n"),
        ("pt-BR/a.ftl", "a = z\n"),
    ];
    assert_eq!(missing(&files), ["pt/a.ftl missing-message b"]);
}

#[test]
fn a_new_locale_without_a_parent_has_every_message() {
    let mut faults = Vec::new();
    for (there, new, above) in [
        ("zh-Hans", "zh-Hant", None),
        ("sr", "sr-Latn", None),
        ("de-AT", "de-CH", None),
        ("zh-TW", "zh-Hant", Some("zh-TW")),
        ("es", "es-MX", Some("es")),
        ("zh-Hant", "zh-TW", Some("zh-Hant")),
        ("pt-BR", "pt-PT", Some("pt-BR")),
    ] {
        let path = format!("{there}/a.ftl");
        let folder = folder_of(&[("en/a.ftl", TWO), (&path, "a = x\nb = y\n")]);
        let editor = Editor::open(folder.path()).unwrap();
        let diff = editor.create(new).unwrap().diff();
        let is_right = match above {
            Some(above) => diff.contains(&format!("+### Only what differs from {above}.\n")),
            None => diff.contains("+# missing: a ") && diff.contains("+# missing: b "),
        };
        if !is_right {
            faults.push(format!("{new} beside {there}: {diff}"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn built_in_texts_in_another_script_do_not_fill_in() {
    let own = "# A\nerror-9001 = One\n# B\nerror-9002 = Two\n";
    let folder = folder_of(&[
        ("en/own.ftl", own),
        ("zh-Hans/own.ftl", "error-9001 = 一\nerror-9002 = 二\n"),
        ("zh-Hant/own.ftl", "error-9001 = 壹\n"),
    ]);
    let read = Folder::read(folder.path()).unwrap().over_built_in();
    let lines = told(folder.path(), &check(&read));
    assert_eq!(lines, ["zh-Hant/own.ftl missing-message error-9002"]);
}

#[test]
fn a_plural_form_of_any_language_of_cldr_is_asked_for_and_laid_out() {
    let english = "# A\n# $n (Number) - n\na =\n    { $n ->\n        [one] { $n } file\n       *[other] { $n } files\n    }\n";
    let forms = |names: &[&str]| {
        let forms = names
            .iter()
            .map(|name| format!("        [{name}] x {{ $n }}\n"));
        let forms: String = forms.collect();
        format!("a =\n    {{ $n ->\n{forms}       *[other] y {{ $n }}\n    }}\n")
    };
    let mut faults = Vec::new();
    for (locale, names) in [
        ("fur", &["one"][..]),
        ("kab", &["one"]),
        ("gsw", &["one"]),
        ("ln", &["one"]),
        ("mg", &["one"]),
        ("lg", &["one"]),
        ("se", &["one", "two"]),
        ("gv", &["one", "two", "few", "many"]),
        ("kw", &["zero", "one", "two", "few", "many"]),
        ("yo", &[]),
        ("ms", &[]),
        ("ja", &[]),
    ] {
        let path = format!("{locale}/a.ftl");
        let found_with = |names: &[&str]| {
            let text = forms(names);
            found_in(&[("en/a.ftl", english), (&path, &text)])
        };
        if !found_with(names).is_empty() {
            faults.push(format!("{locale}: {:?}", found_with(names)));
        }
        if let Some((_, fewer)) = names.split_first() {
            let found = found_with(fewer);
            if fewer.is_empty() {
                continue;
            }
            if found != [format!("{path} plural-missing a")] {
                faults.push(format!("{locale}, with {fewer:?}: {found:?}"));
            }
        } else if found_with(&["one"]) != [format!("{path} plural-superfluous a")] {
            faults.push(format!("{locale}: {:?}", found_with(&["one"])));
        }
        let folder = folder_of(&[("en/a.ftl", english)]);
        let diff = Editor::open(folder.path())
            .unwrap()
            .create(locale)
            .unwrap()
            .diff();
        let all = names.iter().chain(&["other"]);
        let lacking: Vec<_> = all
            .filter(|name| !diff.contains(&format!("[{name}]")))
            .collect();
        if !lacking.is_empty() {
            faults.push(format!("{locale}: `new` leaves out {lacking:?}"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_report_shows_a_file_as_it_was_checked() {
    let folder = folder_of(&[
        ("en/a.ftl", "a = You have { $count } texts.\n"),
        ("de/a.ftl", "# One.\na = Sie haben Texte.\n"),
        ("fr/a.ftl", "a = Vous avez { $count } textes.\n"),
    ]);
    let unread = Folder::open(folder.path()).unwrap();
    let found = check_once(&unread);
    let lines = told(folder.path(), &found);
    assert_eq!(lines[0], "de/a.ftl missing-variable a");
    fs::write(folder.path().join("de/a.ftl"), "").unwrap();
    let page = text(&unread, &found, false);
    assert!(page.contains("a = Sie haben Texte."), "{page}");
}

#[test]
fn a_file_that_goes_after_the_folder_was_opened_is_reported() {
    let folder = folder_of(&[("en/a.ftl", TWO), ("de/a.ftl", "a = Eins\nb = Zwei\n")]);
    let unread = Folder::open(folder.path()).unwrap();
    fs::remove_file(folder.path().join("de/a.ftl")).unwrap();
    let found = told(folder.path(), &check_once(&unread));
    assert!(found[0].starts_with("de/a.ftl unreadable"), "{found:?}");
}

#[test]
fn many_ask_for_english_at_once_and_none_waits_for_itself() {
    let names: Vec<String> = (0..40).map(|n| format!("{n}.ftl")).collect();
    let locales = ["en", "de", "fr", "it", "nl", "pl", "ru", "sv"];
    let files = locales.iter().flat_map(|locale| {
        let names = names.iter();
        names.map(move |name| {
            (
                format!("{locale}/{name}"),
                format!("m-{} = {locale}\n", &name[..name.len() - 4]),
            )
        })
    });
    let files: Vec<_> = files.collect();
    let files = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    let folder = folder_of(&files.collect::<Vec<_>>());
    let path = folder.path().to_owned();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for _ in 0..20 {
            let folder = Folder::read(&path).unwrap();
            sender.send(progress(&folder, &[]).len()).unwrap();
        }
    });
    for _ in 0..20 {
        let count = receiver.recv_timeout(Duration::from_secs(60));
        assert_eq!(count, Ok(locales.len()));
    }
}

#[test]
fn reading_a_folder_again_shares_unchanged_files() {
    let folder = folder_of(&[("en/a.ftl", TWO), ("de/a.ftl", "a = Eins\nb = Zwei\n")]);
    let before = Folder::read(folder.path()).unwrap();
    assert!(before.read_again().unwrap() == before);
    fs::write(folder.path().join("de/a.ftl"), "a = Eins\n").unwrap();
    let after = before.read_again().unwrap();
    assert!(after != before);
    assert!(after == Folder::read(folder.path()).unwrap());
    let lines = told(folder.path(), &check(&after));
    assert_eq!(lines, ["de/a.ftl missing-message b"]);
    assert_eq!(told(folder.path(), &check_once(&after)), lines);
}
