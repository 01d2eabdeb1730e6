//! Overlays: folders of texts over those that the library carries.

use std::fs;

use gengo_messages_translate::{Editor, Finding, Folder, Rule, check};
use tempfile::TempDir;

use crate::folders::{folder_of, rules};

fn over_built_in(folder: &TempDir) -> Folder {
    Folder::read(folder.path()).unwrap().over_built_in()
}

fn found(files: &[(&str, &str)]) -> Vec<Finding> {
    check(&over_built_in(&folder_of(files)))
}

fn of_rule(found: &[Finding], rule: &Rule) -> Vec<String> {
    let own = found.iter().filter(|own| own.rule.id == rule.id);
    own.map(|own| own.id.clone().unwrap_or_default()).collect()
}

const OWN_ENGLISH: &str = "\
# A
# $limit (Number) - the limit
error-9001 = over the limit of { $limit }
    .user = You are over the limit of { $limit }.
";

#[test]
fn a_variable_that_no_app_passes_is_an_error_in_an_overlay() {
    for text in [
        "error-2700 = Bitte { $admin } fragen\n",
        "error-2700 =\n    .user = Bitte { $admin } fragen.\n",
        "error-2700 = { $admin ->\n   *[other] Zu wenig\n}\n",
    ] {
        let found = found(&[("de/own.ftl", text)]);
        assert_eq!(
            of_rule(&found, Rule::UNKNOWN_VARIABLE),
            ["error-2700"],
            "{text}"
        );
    }
}

#[test]
fn the_english_of_an_overlay_says_which_variables_its_codes_have() {
    let german = "error-9001 = über { $limit }\n    .user = Sie sind über { $limit }.\n";
    let files = [("en/own.ftl", OWN_ENGLISH), ("de/own.ftl", german)];
    assert!(rules(&found(&files)).is_empty());
    let wrong = german.replace("$limit }.", "$grenze }.");
    let files = [("en/own.ftl", OWN_ENGLISH), ("de/own.ftl", &wrong)];
    assert_eq!(rules(&found(&files)), ["unknown-variable"]);
    // Without English, nothing says which there are.
    let found = found(&[("de/own.ftl", german)]);
    assert_eq!(rules(&found), ["obsolete-message"]);
}

#[test]
fn the_codes_that_an_overlay_lists_are_added_to_gengos() {
    let english = format!("{OWN_ENGLISH}# B\nerror-2700 = too little\n# C\nerror-9009 = x\n");
    let files = |codes: &'static str| {
        [
            ("check.toml", codes.to_owned()),
            ("en/own.ftl", english.clone()),
        ]
    };
    let found_with = |codes: &'static str| {
        let files = files(codes);
        let files = files.iter().map(|(path, text)| (*path, text.as_str()));
        found(&files.collect::<Vec<_>>())
    };
    let found = found_with("codes = [9001, 9002]\n");
    assert_eq!(of_rule(&found, Rule::UNKNOWN_CODE), ["error-9009"]);
    assert_eq!(of_rule(&found, Rule::CODE_WITHOUT_MESSAGE), ["error-9002"]);
    let found = found_with("codes = \"gengo\"\n");
    assert_eq!(
        of_rule(&found, Rule::UNKNOWN_CODE),
        ["error-9001", "error-9009"]
    );
    // A folder that overrides nothing has only the codes that it lists.
    let files = files("codes = [9001]\n");
    let files = files.iter().map(|(path, text)| (*path, text.as_str()));
    let folder = folder_of(&files.collect::<Vec<_>>());
    let folder = Folder::read(folder.path()).unwrap();
    assert!(!folder.has_gengo_codes());
    assert_eq!(
        of_rule(&check(&folder), Rule::UNKNOWN_CODE),
        ["error-2700", "error-9009"]
    );
}

#[test]
fn a_code_that_an_overlay_lacks_in_english_is_reported_as_such() {
    let found = found(&[("de/own.ftl", "error-9001 = Neun\n\nerror_2700 = x\n")]);
    let shown: Vec<_> = found
        .iter()
        .map(|own| (own.message.as_str(), own.suggestion.as_deref().unwrap()))
        .collect();
    assert_eq!(
        shown,
        [
            (
                "error-9001 has no English text, so readers of other languages get a generic one",
                "add `error-9001 = …` to en, or delete it"
            ),
            (
                "error_2700 has no English text, so readers of other languages get a generic one",
                "did you mean error-2700? Otherwise add `error_2700 = …` to en, or delete it"
            ),
        ]
    );
}

#[test]
fn the_ids_that_the_library_makes_of_words_are_in_order() {
    let english = "# A\nerror-voucher_expired = A\n# B\nerror-CARD_DECLINED = B\n# C\nsignIn = C\n\
                   # D\nerror_2700 = D\n# E\nerror-0042 = E\n";
    let found = found(&[("en/own.ftl", english)]);
    assert_eq!(
        of_rule(&found, Rule::ID_FORM),
        ["signIn", "error_2700", "error-0042"]
    );
}

#[test]
fn a_bare_word_that_may_be_a_code_comes_with_the_id_of_its_message() {
    let found = found(&[("en/own.ftl", "# A\nvoucher_expired = A\n# B\nsignIn = B\n")]);
    let of_ids = found.iter().filter(|own| own.rule.id == Rule::ID_FORM.id);
    let help: Vec<_> = of_ids.map(|own| own.suggestion.as_deref()).collect();
    assert_eq!(
        help,
        [
            Some("rename it to voucher-expired; for a code, to error-voucher_expired"),
            Some("rename it to signin"),
        ]
    );
}

#[test]
fn a_code_without_a_user_text_is_reported_where_its_siblings_have_one() {
    let english = format!("{OWN_ENGLISH}# B\nerror-9002 = second\n# C\nerror-2700 = x\n");
    let found_in = |english: &str| of_rule(&found(&[("en/own.ftl", english)]), Rule::NO_USER_TEXT);
    // The built-in text has one for 2700.
    assert_eq!(found_in(&english), ["error-9002"]);
    // An app that shows users nothing of its own.
    assert!(found_in("# A\nerror-9001 = one\n# B\nerror-9002 = two\n").is_empty());
}

#[test]
fn an_overlay_begins_with_a_locale_or_with_a_text() {
    let root = tempfile::tempdir().unwrap();
    let place = "error-2700.user".parse().unwrap();
    for name in ["missing", "empty"] {
        let path = root.path().join(name);
        if name == "empty" {
            fs::create_dir(&path).unwrap();
        }
        let open = || Editor::open_overlay(&path, || true).unwrap();
        let plan = open().create("de").unwrap();
        assert_eq!(path.exists(), name == "empty", "a plan writes nothing");
        plan.write().unwrap();
        let plan = open().in_locale("ja").set("ja", &place, "足りません。");
        plan.unwrap().write().unwrap();
        let folder = Folder::read(&path).unwrap();
        assert_eq!(folder.locales().collect::<Vec<_>>(), ["de", "ja"]);
        let refused = open().in_locale("sw").set("sw", &place, "x");
        assert_eq!(
            refused.unwrap_err().reason(),
            "unknown locale \"sw\"; run `gengo-messages new sw` to create it"
        );
    }
    // Elsewhere, a folder must exist.
    assert!(Editor::open(root.path().join("nowhere")).is_err());
    let file = root.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(Editor::open_overlay(&file, || true).is_err());
}

#[test]
fn sync_keeps_what_only_the_built_in_english_has() {
    let german = "error-9001 = über { $limit }\n\nerror-2700 = Zu wenig\n";
    let folder = folder_of(&[("en/own.ftl", OWN_ENGLISH), ("de/own.ftl", german)]);
    let editor = Editor::open_overlay(folder.path(), || true).unwrap();
    editor.sync(&[]).unwrap().write().unwrap();
    let text = fs::read_to_string(folder.path().join("de/own.ftl")).unwrap();
    assert!(text.contains("\nerror-2700 = Zu wenig\n"), "{text}");
    assert!(text.contains("# missing: error-9001.user ("), "{text}");
    // Nothing is missing from an overlay without English of its own.
    let folder = folder_of(&[("de/own.ftl", german)]);
    let editor = Editor::open_overlay(folder.path(), || true).unwrap();
    assert!(editor.sync(&[]).unwrap().is_empty());
}
