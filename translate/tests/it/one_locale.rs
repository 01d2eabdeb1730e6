//! One locale checked at a time.

use std::fs;
use std::path::Path;

use gengo_messages_translate::{Finding, Folder, check, check_locale};

use crate::folders::folder_of;

/// What is found of a locale, to be compared.
fn shown<'f>(found: impl IntoIterator<Item = &'f Finding>, locale: &str) -> Vec<String> {
    let own = found.into_iter().filter(|own| own.locale == locale);
    own.map(|own| format!("{own:?}")).collect()
}

/// What is found of a folder, to be compared.
fn all(folder: &Folder) -> String {
    format!("{:?}", check(folder))
}

#[test]
fn a_locale_checked_alone_has_the_findings_that_it_has_among_all() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut count = 0;
    for cases in ["corpus", "right"] {
        for case in fs::read_dir(tests.join(cases)).unwrap() {
            let Ok(folder) = Folder::read(case.unwrap().path()) else {
                continue;
            };
            let all = check(&folder);
            for locale in folder.locales() {
                let among = shown(&all, locale);
                let alone = shown(&check_locale(&folder, locale), locale);
                assert_eq!(alone, among, "{} {locale}", folder.path().display());
                count += among.len();
            }
        }
    }
    assert!(count > 50, "{count} findings");
}

#[test]
fn a_name_that_five_languages_keep_is_none_of_one_alone_either() {
    let english = "# A shop.\na = Microsoft Store\n# A title.\nb = Open The Store\n";
    let kept = "a = Microsoft Store\nb = Open The Store\n";
    let allowed = "# check: allow same-as-english\na = Microsoft Store\nb = B\n";
    let found = |others: &[(&str, &str)]| {
        let mut files = vec![("en/app.ftl", english), ("de/app.ftl", kept)];
        files.extend_from_slice(others);
        let own = folder_of(&files);
        let folder = Folder::read(own.path()).unwrap();
        let alone = check_locale(&folder, "de");
        assert_eq!(shown(&alone, "de"), shown(&check(&folder), "de"));
        alone.len()
    };
    let four = [
        ("fr/app.ftl", kept),
        ("it/app.ftl", kept),
        ("nl/app.ftl", kept),
        ("sv/app.ftl", kept),
    ];
    assert_eq!(found(&four), 0);
    assert_eq!(found(&four[..3]), 2);
    let mut others = four;
    others[3].1 = allowed;
    // Where it is allowed, nothing is found that would count.
    assert_eq!(found(&others), 2);
}

#[test]
fn what_is_kept_of_english_is_used_for_as_long_as_english_is_the_same() {
    let own = folder_of(&[
        ("en/app.ftl", "# $n (String) - who\na = Hello { $n }\n"),
        ("en-GB/app.ftl", "a = Hullo { $n }\n"),
        ("de/app.ftl", "a = Hallo { $n }\n"),
        ("check.toml", ""),
    ]);
    let folder = Folder::read(own.path()).unwrap();
    assert_eq!(all(&folder), "[]");
    let changes = [
        ("de/app.ftl", "a = Hallo\n", "de", "missing-variable"),
        ("en-GB/app.ftl", "a = Hullo\n", "en-GB", "missing-variable"),
        ("en/app.ftl", "# A\na = Hello\n", "de", "unknown-variable"),
        ("en/glossary.toml", "[", "en", "glossary-form"),
    ];
    for (path, text, locale, rule) in changes {
        let changed = |folder: &Folder| {
            folder.with([(own.path().join(path).as_path(), Some(text.as_bytes()))])
        };
        let after = changed(&folder);
        let anew = changed(&Folder::read(own.path()).unwrap());
        assert_eq!(all(&after), all(&anew), "{path}");
        let alone = check_locale(&after, locale);
        assert_eq!(
            shown(&alone, locale),
            shown(&check(&anew), locale),
            "{path}"
        );
        assert!(alone.iter().any(|own| own.rule.id == rule), "{path}");
        assert_eq!(all(&folder), "[]", "{path}");
        assert_eq!(all(&changed(&after)), all(&anew), "{path}");
    }
    // The settings and the texts are read again where they have changed.
    fs::write(own.path().join("en/app.ftl"), "a = Hello { $n }\n").unwrap();
    let read = folder.read_again().unwrap();
    assert_eq!(all(&read), all(&Folder::read(own.path()).unwrap()));
    assert_ne!(all(&read), "[]");
    fs::write(
        own.path().join("check.toml"),
        "[[allow]]\nrule = \"no-such-rule\"\n",
    )
    .unwrap();
    let again = read.read_again().unwrap();
    assert_eq!(all(&again), all(&Folder::read(own.path()).unwrap()));
    assert_ne!(all(&again), all(&read));
}
