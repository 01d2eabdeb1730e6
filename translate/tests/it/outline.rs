//! What editors ask of a folder: what is in a file and where, who names what, whom a change concerns.

use std::fs;
use std::path::{Path, PathBuf};

use gengo_messages::ftl::PluralKind;
use gengo_messages_translate::{Folder, Mentioned, plural_forms};

use crate::folders::folder_of;

const TEXT: &str = "\
# 😀
a = See { b.user } of { -shop } for { NUMBER($n) }
    .user = { NUMBER($n, type: \"ordinal\") ->
        [one] { $n }
       *[other] { $n }
    }

## Rest
b = { $
-shop = Shop
";

fn folder(text: &str) -> (tempfile::TempDir, Folder, PathBuf) {
    let own = folder_of(&[("en/app.ftl", text)]);
    let folder = Folder::read(own.path()).unwrap();
    let path = own.path().join("en/app.ftl");
    (own, folder, path)
}

#[test]
fn an_outline_has_the_place_of_everything_that_a_text_names() {
    for text in [
        TEXT.to_owned(),
        TEXT.replace('\n', "\r\n"),
        format!("\u{feff}{TEXT}"),
    ] {
        let (_own, folder, path) = folder(&text);
        let outline = folder.outline(&path).unwrap();
        let text = folder.text(&path).unwrap();
        let keys: Vec<_> = outline
            .entries
            .iter()
            .map(|own| (own.key.as_str(), own.is_valid))
            .collect();
        assert_eq!(keys, [("a", true), ("b", false), ("-shop", true)]);
        let first = &outline.entries[0];
        assert!(text[first.range.clone()].starts_with("# 😀"));
        assert_eq!(&text[first.attributes[0].id.clone()], "user");
        for entry in &outline.entries {
            assert_eq!(text[entry.id.clone()], entry.key);
        }
        let named: Vec<_> = first
            .mentions
            .iter()
            .map(|own| &text[own.range.clone()])
            .collect();
        assert_eq!(
            named,
            [
                "b.user", "-shop", "NUMBER", "$n", "NUMBER", "$n", "one", "$n", "other", "$n"
            ]
        );
        let one = Mentioned::Form {
            key: "one".to_owned(),
            kind: PluralKind::Ordinal,
        };
        assert_eq!(first.mentions[6].of, one);
        assert_eq!(outline.groups[0].title, "Rest");
        assert!(text[outline.groups[0].range.clone()].ends_with("-shop = Shop"));
    }
}

#[test]
fn a_place_says_what_is_there() {
    let (_own, folder, path) = folder(TEXT);
    let outline = folder.outline(&path).unwrap();
    let entry = outline.entry_at(TEXT.find("-shop }").unwrap()).unwrap();
    assert_eq!(entry.key, "a");
    let mention = entry.mention_at(TEXT.find("shop }").unwrap()).unwrap();
    assert_eq!(
        mention.of,
        Mentioned::Entry {
            key: "-shop".to_owned(),
            attribute: None
        }
    );
    assert_eq!(
        entry
            .attribute_at(TEXT.find("user =").unwrap())
            .unwrap()
            .name,
        "user"
    );
    assert_eq!(outline.entry_at(TEXT.find("## Rest").unwrap()), None);
}

#[test]
fn every_place_that_names_a_message_is_found() {
    let own = folder_of(&[
        (
            "en/app.ftl",
            "a = One { $a }\nb = { a } { -a }\n-a = Term\n",
        ),
        ("de/app.ftl", "b = { a.x } \"a\"\na = Eins\na = Zwei\n"),
    ]);
    let folder = Folder::read(own.path()).unwrap();
    let found: Vec<_> = folder
        .named_at("a")
        .into_iter()
        .map(|own| (own.locale, own.range.start, own.is_definition))
        .collect();
    let place = |locale: &str, start, is_definition| (locale.to_owned(), start, is_definition);
    assert_eq!(
        found,
        [
            place("de", 6, false),
            place("de", 16, true),
            place("de", 25, true),
            place("en", 0, true),
            place("en", 21, false)
        ]
    );
    // The last one counts.
    let (path, range) = folder.defined_at("de", "a", None).unwrap();
    assert_eq!(
        (path, range),
        (own.path().join("de/app.ftl").as_path(), 25..26)
    );
    assert_eq!(folder.defined_at("de", "-a", None), None);
}

#[test]
fn a_text_is_asked_of_the_locale_its_parents_and_english() {
    let own = folder_of(&[
        ("en/app.ftl", "a = A\n"),
        ("es/app.ftl", "a = A\n"),
        ("es-MX/app.ftl", "a = A\n"),
        ("fr/app.ftl", "a = A\n"),
    ]);
    let folder = Folder::read(own.path()).unwrap();
    assert_eq!(folder.asked("es-MX"), ["es-MX", "es", "en"]);
    assert_eq!(folder.asked("en"), ["en"]);
    assert!(folder.affects("en", "fr") && folder.affects("es", "es-MX"));
    assert!(!folder.affects("fr", "es") && !folder.affects("fr", "en"));
}

#[test]
fn the_folder_around_a_file_is_the_nearest_one_with_a_reference() {
    let own = tempfile::tempdir().unwrap();
    let root = own.path();
    for path in [
        "locales/en/app/sub",
        "locales/de/app/sub",
        "other/fr",
        "set/de",
        "set/fr",
        "none/notes",
    ] {
        fs::create_dir_all(root.join(path)).unwrap();
    }
    fs::write(root.join("set/check.toml"), "reference = \"de\"\n").unwrap();
    let around = |path: &str| Folder::around(&root.join(path));
    let folder = |path: &str| Some(root.join(path));
    assert_eq!(around("locales/de/a.ftl"), folder("locales"));
    // `app` and `sub` are languages, too.
    assert_eq!(around("locales/de/app/sub/a.ftl"), folder("locales"));
    assert_eq!(around("set/fr/a.ftl"), folder("set"));
    // Without a reference there is no better one.
    assert_eq!(around("other/fr/a.ftl"), folder("other"));
    assert_eq!(Folder::around(Path::new("/a.ftl")), None);
}

#[test]
fn plural_forms_come_with_numbers_that_they_are_for() {
    let forms = plural_forms("pl", PluralKind::Cardinal).unwrap();
    let forms: Vec<_> = forms
        .iter()
        .map(|(form, numbers)| (form.name(), numbers[..].to_vec()))
        .collect();
    assert_eq!(forms[0], ("one", vec![1]));
    assert_eq!(forms[1], ("few", vec![2, 3, 4]));
    assert_eq!(plural_forms("tlh", PluralKind::Cardinal), None);
}
