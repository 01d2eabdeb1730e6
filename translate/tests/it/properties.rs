//! What holds of edits, whatever the file and the text.

use std::fs;

use gengo_messages::{Catalog, Preferences};
use gengo_messages_translate::Editor;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const CASES: u32 = 120;

/// A line of text without what Fluent takes for more than text.
fn words() -> impl Strategy<Value = String> {
    "[!-z|~À-ÿ一-三א-ג](\\PC{0,20}[!-z|~À-ÿ])?"
        .prop_filter("placeables are made elsewhere", |text| {
            !text.contains(['{', '}'])
        })
}

/// An entry, laid out in one of several ways.
fn entry() -> impl Strategy<Value = String> {
    let comment = prop_oneof![Just(""), Just("# About it.\n"), Just("# One\n# Two\n")];
    let equals = prop_oneof![Just(" = "), Just("="), Just("  =   "), Just(" =\n     ")];
    let user = prop_oneof![
        Just(""),
        Just("\n    .user = For you."),
        Just("\n  .user=Odd")
    ];
    let gap = prop_oneof![
        Just("\n"),
        Just("\n\n"),
        Just("\n\n\n## Group\n\n"),
        Just("\n\n# Alone\n\n")
    ];
    ("[a-z][a-z ]{0,10}[a-z]", comment, equals, user, gap).prop_map(
        |(text, comment, equals, user, gap)| format!("{comment}ID{equals}{text}{user}{gap}"),
    )
}

/// A file of several messages, `error-9000` and on.
fn file() -> impl Strategy<Value = String> {
    (proptest::collection::vec(entry(), 1..6), any::<bool>()).prop_map(|(entries, windows)| {
        let entries = entries.iter().zip(9000..);
        let text: String = entries
            .map(|(entry, code)| entry.replacen("ID", &format!("error-{code}"), 1))
            .collect();
        match windows {
            true => text.replace('\n', "\r\n"),
            false => text,
        }
    })
}

proptest! {
    // The same cases in each run; another seed looks elsewhere.
    #![proptest_config(ProptestConfig {
        cases: CASES,
        rng_seed: RngSeed::Fixed(2700),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn setting_a_text_shows_it_and_changes_nothing_else(
        file in file(),
        text in words(),
        user in any::<bool>(),
        pick in any::<prop::sample::Index>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("en/own.ftl");
        fs::create_dir(folder.path().join("en")).unwrap();
        fs::write(&path, &file).unwrap();
        let count = file.matches("error-").count();
        let code = 9000 + i64::try_from(pick.index(count)).unwrap();
        let place = format!("error-{code}{}", if user { ".user" } else { "" });
        let editor = Editor::open(folder.path()).unwrap();
        let plan = editor.set("en", &place.parse().unwrap(), &text).unwrap();
        plan.write().unwrap();

        let after = fs::read_to_string(&path).unwrap();
        let catalog = |text: &str| {
            Catalog::empty().overlay_text("en".parse().unwrap(), "own.ftl", text).build()
        };
        let shown = |text: &str, code: i64| {
            let catalog = catalog(text);
            let localizer = catalog.localizer(&Preferences::default());
            let message = localizer.message(code);
            (message.text().to_owned(), message.user_text().to_owned())
        };
        prop_assert!(catalog(&after).problems().is_empty(), "{after:?}");
        let now = shown(&after, code);
        let told = if user { &now.1 } else { &now.0 };
        prop_assert_eq!(told, text.trim_end(), "{:?}", after);
        for other in (9000..).take(count).filter(|other| *other != code) {
            prop_assert_eq!(shown(&after, other), shown(&file, other));
        }
        // All but the edited entry, byte for byte.
        let id = format!("error-{code}");
        let start = file.find(&id).unwrap();
        prop_assert_eq!(&after[..start], &file[..start]);
        let next = format!("error-{}", code + 1);
        if let (Some(old), Some(new)) = (file.find(&next), after.find(&next)) {
            prop_assert_eq!(&after[new..], &file[old..]);
        }
    }

    #[test]
    fn the_canonical_layout_says_the_same(file in file()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("en/own.ftl");
        fs::create_dir(folder.path().join("en")).unwrap();
        fs::write(&path, &file).unwrap();
        let format = || Editor::open(folder.path()).unwrap().format(&[]).unwrap();
        let _ = format().write().unwrap();
        prop_assert!(format().is_empty(), "{}", format().diff());
        let after = fs::read_to_string(&path).unwrap();
        let catalog = |text: &str| {
            Catalog::empty().overlay_text("en".parse().unwrap(), "own.ftl", text).build()
        };
        let (before, after) = (catalog(&file), catalog(&after));
        prop_assert_eq!(before.codes(), after.codes());
        for &code in before.codes() {
            let text = |catalog: &Catalog| {
                let localizer = catalog.localizer(&Preferences::default());
                let message = localizer.message(code);
                (message.text().to_owned(), message.user_text().to_owned())
            };
            prop_assert_eq!(text(&before), text(&after));
        }
    }
}
