//! What the program says about mistyped arguments, and the commands in it that can be pasted.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::helpers::{folder_of, program, stderr, stdout};

const ENGLISH: &str = "# A\nerror-2700 = too little\n    .user = Too little.\n# B\nb = Two\n";
const POLISH: &str = "error-2700 = za mało\n    .user = Za mało.\nb = Dwa\n";

/// `locales` with English and Polish.
fn usual() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let texts = folder_of("errors.ftl", &[("en", ENGLISH), ("pl", POLISH)]);
    fs::rename(texts.keep(), root.path().join("locales")).unwrap();
    root
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Runs the program in a folder: what it prints and what it complains of, after a look at its status.
#[track_caller]
fn run(root: &TempDir, args: &[&str], status: i32) -> (String, String) {
    let output = program(args).current_dir(root.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(status), "{args:?}: {output:?}");
    (stdout(&output).to_owned(), stderr(&output).to_owned())
}

#[test]
fn an_unknown_locale_is_refused_with_the_likely_one() {
    let root = usual();
    let po = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n";
    write(root.path(), "xx.po", po);
    for (args, expected) in [
        (&["check", "--locale", "polish"][..], "did you mean pl?"),
        (&["check", "--locale", "pl,pl-PL"], "did you mean pl?"),
        (
            &["check", "--locale", "xx"],
            "unknown locale \"xx\"; the folder has en, pl",
        ),
        (
            &["check", "--watch", "--locale", "xx"],
            "the folder has en, pl",
        ),
        (&["sync", "--locale", "PL"], "did you mean pl?"),
        (&["fmt", "--locale", "plx"], "unknown locale \"plx\""),
        (&["diff", "--locale", "polski"], "did you mean pl?"),
        (
            &["set", "pl_PL", "b", "x"],
            "unknown locale \"pl_PL\"; did you mean pl?",
        ),
        (&["review", "pl_PL", "b"], "did you mean pl?"),
        (&["remove", "polish", "b"], "did you mean pl?"),
        (
            &[
                "export", "out", "--format", "po", "--dir", "locales", "--locale", "xx",
            ],
            "the folder has en, pl",
        ),
        (&["import", "xx.po"], "the folder has en, pl"),
        (
            &["export", "out", "--format", "json", "--locale", "jp"],
            "unknown locale \"jp\"; did you mean ja?",
        ),
    ] {
        let (shown, told) = run(&root, args, 2);
        assert!(shown.is_empty(), "{args:?}: {shown}");
        assert!(told.contains(expected), "{args:?}: {told}");
    }
    let (shown, _) = run(&root, &["check", "--locale", "pl"], 0);
    assert!(shown.starts_with("0 errors"), "{shown}");
}

#[test]
fn readers_without_texts_are_told_which_locale_they_may_mean() {
    let root = tempfile::tempdir().unwrap();
    for (locale, expected) in [
        ("jp", "gengo-messages: no texts for jp; did you mean ja?\n"),
        (
            "cn",
            "gengo-messages: no texts for cn; did you mean zh-Hans?\n",
        ),
        ("tlh", "gengo-messages: no texts for tlh; these are in en\n"),
        (
            "de,tlh",
            "gengo-messages: no texts for tlh; these are in en\n",
        ),
        // These have a parent, or are near enough.
        ("de-AT", ""),
        ("pt_AO", ""),
        ("es-AR", ""),
        ("nn", ""),
        ("en-NZ", ""),
        ("en", ""),
        ("en-XA", ""),
        ("de_DE.UTF-8", ""),
    ] {
        let (shown, told) = run(&root, &["explain", "2700", "--locale", locale], 0);
        assert!(shown.starts_with("2700 NOT_ENOUGH_CREDITS"), "{shown}");
        assert_eq!(told, expected, "{locale}");
    }
}

#[test]
fn a_locale_in_the_place_of_a_folder_is_recognized() {
    let root = usual();
    for command in ["check", "sync", "fmt"] {
        let (_, told) = run(&root, &[command, "pl"], 2);
        assert!(told.contains("hint: write --locale pl\n"), "{told}");
    }
    // Not where the command takes no locale, or where there is such a folder.
    let (_, told) = run(&root, &["coverage", "pl"], 2);
    assert!(told.contains("hint: write --dir pl\n"), "{told}");
    write(root.path(), "pl/en/errors.ftl", ENGLISH);
    let (_, told) = run(&root, &["check", "pl"], 0);
    assert!(told.contains("hint: write --dir pl\n"), "{told}");
}

#[test]
fn an_overlay_can_be_started_by_new_and_by_set() {
    let root = tempfile::tempdir().unwrap();
    let (_, told) = run(&root, &["check", "--overlay", "own"], 2);
    assert!(told.contains("own"), "{told}");
    run(&root, &["new", "de", "--overlay", "own", "--dry-run"], 0);
    assert!(!root.path().join("own").exists());
    let (written, _) = run(&root, &["new", "de", "--overlay", "own"], 0);
    assert_eq!(written, "own/de/errors.ftl\n");
    fs::create_dir(root.path().join("empty")).unwrap();
    for overlay in ["own", "empty", "missing"] {
        let text = "error-2700.user";
        let set = ["set", "ja", text, "足りません。", "--overlay", overlay];
        let (written, _) = run(&root, &set, 0);
        assert_eq!(written, format!("{overlay}/ja/errors.ftl\n"));
        let explain = ["explain", "2700", "--locale", "ja", "--overlay", overlay];
        let (shown, _) = run(&root, &explain, 0);
        assert!(shown.contains("足りません。"), "{shown}");
        run(&root, &["check", "--overlay", overlay], 0);
    }
}

#[test]
fn a_command_in_a_hint_can_be_pasted() {
    let root = usual();
    write(root.path(), "own/de/own.ftl", "error-2700 = Zu wenig\n");
    write(root.path(), "other/en/a.ftl", "# A\na = One\n");
    write(root.path(), "other/de/a.ftl", "a = Eins\nb = Zwei\n");
    let (_, told) = run(&root, &["set", "sw", "b", "x", "--overlay", "own"], 2);
    assert!(
        told.contains("run `gengo-messages new sw --overlay own`"),
        "{told}"
    );
    let (_, told) = run(&root, &["set", "jp", "b", "x", "--overlay", "own"], 2);
    assert!(told.contains("did you mean ja?"), "{told}");
    let (_, told) = run(&root, &["set", "sw", "b", "x"], 2);
    assert!(told.contains("run `gengo-messages new sw`"), "{told}");
    let (shown, _) = run(&root, &["check", "--dir", "other"], 0);
    let help = "run `gengo-messages sync --locale de --dir other` to remove it";
    assert!(shown.contains(help), "{shown}");
    let pasted = ["sync", "--locale", "de", "--dir", "other"];
    let (written, _) = run(&root, &pasted, 0);
    assert!(written.contains("other/de/a.ftl"), "{written}");
    let (shown, _) = run(&root, &["check", "--dir", "other"], 0);
    assert!(shown.starts_with("0 errors, 0 warnings"), "{shown}");
}

#[test]
fn a_help_about_an_outdated_translation_names_the_command_with_its_arguments() {
    let root = usual();
    run(&root, &["sync"], 0);
    run(&root, &["set", "en", "b", "Two of them"], 0);
    let (shown, _) = run(&root, &["check"], 0);
    let help = "run `gengo-messages review pl b --as draft` if it still fits";
    assert!(shown.contains(help), "{shown}");
    let (_, told) = run(&root, &["review", "pl", "b", "--as", "draft"], 0);
    assert_eq!(told, "gengo-messages: 1 message marked as draft\n");
    let (shown, _) = run(&root, &["check"], 0);
    assert!(!shown.contains("stale"), "{shown}");
}

#[test]
fn commands_on_a_folder_take_overlays() {
    let root = usual();
    let english = "# A\nerror-9001 = nine\n    .user = Nine.\n";
    let german = "error-9001 =  neun\n    .user = Neun.\n";
    write(root.path(), "own/en/own.ftl", english);
    write(root.path(), "own/de/own.ftl", german);
    let (shown, _) = run(&root, &["coverage", "--overlay", "own"], 0);
    assert!(shown.lines().any(|line| line.starts_with("de ")), "{shown}");
    let (shown, _) = run(&root, &["diff", "own", "--overlay", "own"], 0);
    assert_eq!(shown, "0 new, 0 changed, 0 removed\n");
    let (written, _) = run(&root, &["fmt", "--overlay", "own"], 0);
    assert_eq!(written, "own/de/own.ftl\n");
    let (written, _) = run(&root, &["sync", "--overlay", "own"], 0);
    assert_eq!(written, "own/de/own.state\n");
    let (shown, _) = run(&root, &["pseudo", "--overlay", "own", "--dry-run"], 0);
    assert!(shown.contains("own/en-XA/own.ftl"), "{shown}");
    assert!(!root.path().join("own/en-XA").exists());
    let (shown, _) = run(&root, &["codes", "--overlay", "own"], 0);
    assert!(
        shown.lines().any(|line| line.starts_with("2700 ")),
        "{shown}"
    );
    assert!(
        shown.lines().any(|line| line.starts_with("9001 ")),
        "{shown}"
    );
    let (shown, _) = run(&root, &["codes"], 0);
    assert!(!shown.contains("9001"), "{shown}");
}

#[test]
fn a_number_stands_for_the_message_of_that_code() {
    let root = usual();
    let polish = || fs::read_to_string(root.path().join("locales/pl/errors.ftl")).unwrap();
    run(&root, &["set", "pl", "2700.user", "Brakuje."], 0);
    assert!(polish().contains("    .user = Brakuje.\n"), "{}", polish());
    run(&root, &["set", "pl", "2700", "brakuje"], 0);
    assert!(polish().starts_with("error-2700 = brakuje\n"));
    let (_, told) = run(&root, &["review", "pl", "2700", "b", "--by", "A"], 0);
    assert_eq!(told, "gengo-messages: 2 messages marked as reviewed\n");
    run(&root, &["remove", "pl", "2700.user"], 0);
    assert!(!polish().contains(".user"));
    let (_, told) = run(&root, &["set", "pl", "2700.9", "x"], 2);
    assert!(
        told.contains("\"2700.9\" is not the id of a message"),
        "{told}"
    );
    // In the form that the settings give.
    write(
        root.path(),
        "locales/check.toml",
        "code-ids = \"e{code}\"\n",
    );
    run(&root, &["set", "pl", "7", "siedem", "--new"], 0);
    assert!(polish().contains("\ne7 = siedem\n"), "{}", polish());
}

#[test]
fn the_codes_that_are_known_are_explained_all_the_same() {
    let root = tempfile::tempdir().unwrap();
    for (codes, status, complaint) in [
        (
            ["2700", "27000"],
            1,
            "did you mean 2700 (NOT_ENOUGH_CREDITS)",
        ),
        (["27O0", "2700"], 2, "\"27O0\" is not an error code"),
        (
            ["no-such-word", "2700"],
            2,
            "\"no-such-word\" is not an error code; write",
        ),
        (
            ["NOT_ENOUGH_CREDIT", "2700"],
            2,
            "did you mean NOT_ENOUGH_CREDITS?",
        ),
    ] {
        let args = ["explain", codes[0], codes[1], "--locale", "de"];
        let (shown, told) = run(&root, &args, status);
        assert!(shown.contains("2700 NOT_ENOUGH_CREDITS\n"), "{shown}");
        assert!(told.contains(complaint), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
        let json = [&args[..], &["--format", "json"]].concat();
        let (shown, _) = run(&root, &json, status);
        assert!(shown.contains("\"code\": 2700"), "{shown}");
    }
}

#[test]
fn only_codes_that_differ_by_one_slip_are_suggested() {
    let root = tempfile::tempdir().unwrap();
    for (code, expected) in [
        ("2070", "did you mean 2700 (NOT_ENOUGH_CREDITS), "),
        ("270", "did you mean 2700 (NOT_ENOUGH_CREDITS)"),
        (
            "9999",
            "unknown code 9999; run `gengo-messages codes` to list Gengo's codes\n",
        ),
        ("123456", "unknown code 123456; run"),
    ] {
        let (_, told) = run(&root, &["explain", code], 1);
        assert!(told.contains(expected), "{told}");
    }
}

#[test]
fn a_trace_names_the_layer_of_each_text() {
    let root = tempfile::tempdir().unwrap();
    write(
        root.path(),
        "bad/de/own.ftl",
        "error-2700 = Zu wenig { $x\n",
    );
    write(root.path(), "good/de/own.ftl", "error-2700 = Zu wenig\n");
    let trace = |overlay: &str| {
        let args = [
            "explain",
            "2700",
            "--locale",
            "de",
            "--trace",
            "--overlay",
            overlay,
        ];
        run(&root, &args, 0)
    };
    let (shown, told) = trace("bad");
    let problem = "bad/de/own.ftl:1:23: error-2700: syntax error: unclosed `{` (locale de)";
    assert_eq!(told, format!("gengo-messages: {problem}\n"));
    for line in [
        format!("  text: de: broken: {problem}\n"),
        "  text: de, built in: used\n".to_owned(),
    ] {
        assert!(shown.contains(&line), "{shown}");
    }
    let (shown, _) = trace("good");
    for line in [
        "  text: de in good/de/own.ftl: used\n",
        "  user text: de in good/de/own.ftl: error-2700 has no attribute .user\n",
        "  user text: de, built in: used\n",
    ] {
        assert!(shown.contains(line), "{shown}");
    }
}

#[test]
fn setting_what_english_does_not_have_is_refused_with_the_likely_id() {
    let root = usual();
    write(
        root.path(),
        "locales/en/codes.ftl",
        "# C\nerror-voucher_expired = Expired\n    .user = It has expired.\n",
    );
    let polish = || fs::read_to_string(root.path().join("locales/pl/errors.ftl")).unwrap();
    let before = polish();
    for (id, expected) in [
        ("voucher_expired", "did you mean error-voucher_expired?"),
        (
            "error-voucher_expird",
            "did you mean error-voucher_expired?",
        ),
        (
            "2700.uesr",
            "English has no such attribute; did you mean .user?",
        ),
        (
            "error-2700.title",
            "English has no such attribute; check the id",
        ),
        ("unheard-of", "English has no such message; check the id"),
    ] {
        let (shown, told) = run(&root, &["set", "pl", id, "Nowe."], 1);
        assert!(shown.is_empty() && told.contains(expected), "{id}: {told}");
        assert!(told.contains("nothing was written"), "{id}: {told}");
    }
    assert_eq!(polish(), before);
    // What English has can be set, in English anything, and in another locale with --new.
    run(&root, &["set", "pl", "error-voucher_expired", "Wygasł"], 0);
    run(&root, &["set", "en", "unheard-of", "New"], 0);
    let (_, told) = run(&root, &["set", "en", "card_declined", "New"], 1);
    assert!(
        told.contains("whose message is error-card_declined"),
        "{told}"
    );
    run(&root, &["set", "en", "card_declined", "New", "--new"], 0);
    run(&root, &["set", "en", "card_declined", "Newer"], 0);
    let (_, told) = run(&root, &["set", "gr", "2700", "Νέο"], 2);
    assert!(
        told.contains("unknown locale \"gr\"; did you mean `el` (Greek)?"),
        "{told}"
    );
    run(&root, &["set", "pl", "unheard-of", "Nowe"], 0);
    run(&root, &["set", "pl", "own", "Nowe", "--new"], 0);
    run(&root, &["set", "pl", "own", "Nowsze"], 0);
    // A term is the language's own, unless it is a misspelled one.
    write(
        root.path(),
        "locales/en/terms.ftl",
        "# D\n-brand = Widgets\n",
    );
    run(&root, &["set", "pl", "-marka", "Rzeczy"], 0);
    let (_, told) = run(&root, &["set", "pl", "-bramd", "Rzeczy"], 1);
    assert!(told.contains("did you mean -brand?"), "{told}");
}

#[test]
fn an_overlay_gets_a_message_of_its_own_in_english_first() {
    let root = tempfile::tempdir().unwrap();
    let german = ["set", "de", "error-9000", "Abgelaufen", "--overlay", "own"];
    let (_, told) = run(&root, &german, 1);
    assert!(told.contains("English has no such message"), "{told}");
    run(
        &root,
        &["set", "en", "error-9000", "Expired", "--overlay", "own"],
        0,
    );
    run(&root, &german, 0);
    run(
        &root,
        &["set", "de", "2700", "zu wenig", "--overlay", "own"],
        0,
    );
}

#[test]
fn a_locale_in_no_language_is_not_created() {
    let root = usual();
    for (name, expected) in [
        (
            "gr",
            "no language has the code `gr`; did you mean `el` (Greek)?",
        ),
        ("jp-JP", "did you mean `ja` (Japanese)?"),
        ("po", "`pl` (Polish)"),
        ("xx", "no language has the code `xx`; write a BCP 47 id"),
    ] {
        let (_, told) = run(&root, &["new", name], 2);
        assert!(told.contains(expected), "{name}: {told}");
        assert!(!root.path().join("locales").join(name).exists());
    }
    for name in ["se", "qaa", "tlh", "el"] {
        run(&root, &["new", name], 0);
    }
}

#[test]
fn a_missing_folder_of_texts_is_reported_with_the_options_that_name_one() {
    let root = tempfile::tempdir().unwrap();
    let expected = "no folder `locales` here; pass --dir DIR (or --overlay DIR)";
    for args in [
        &["check"][..],
        &["coverage"],
        &["set", "de", "a", "x"],
        &["new", "de"],
        &["diff", "--locale", "de"],
        &["book", "out"],
        &["export", "out", "--format", "po"],
    ] {
        let (_, told) = run(&root, args, 2);
        assert!(told.contains(expected), "{args:?}: {told}");
    }
}

#[test]
fn an_export_for_apps_says_that_it_takes_the_built_in_texts() {
    let root = usual();
    let args = ["export", "out", "--format", "json", "--locale", "pl"];
    let (_, told) = run(&root, &args, 0);
    assert!(
        told.contains("exporting the built-in texts; pass --dir locales"),
        "{told}"
    );
    let exported = || fs::read_to_string(root.path().join("out/pl.json")).unwrap();
    assert!(exported().contains("gengo_error_2750"));
    let (_, told) = run(&root, &[&args[..], &["--dir", "locales"]].concat(), 0);
    assert!(told.is_empty(), "{told}");
    assert!(!exported().contains("gengo_error_2750"));
}

#[test]
fn a_state_that_a_message_loses_is_reported() {
    let root = usual();
    run(
        &root,
        &["review", "pl", "--as", "back-translated", "--all"],
        0,
    );
    let (_, told) = run(&root, &["set", "pl", "b", "Dwie"], 0);
    let expected = "b was back-translated before; it is now draft";
    assert!(told.contains(expected), "{told}");
    let (_, told) = run(&root, &["review", "pl", "2700"], 0);
    let expected = "error-2700 was back-translated before; it is now reviewed";
    assert!(told.contains(expected), "{told}");
    run(&root, &["review", "pl", "b"], 0);
    let (_, told) = run(&root, &["review", "pl", "--all", "--as", "draft"], 0);
    let expected = "2 messages were reviewed before; they are now draft";
    assert!(told.contains(expected), "{told}");
    let (_, told) = run(&root, &["set", "pl", "b", "Para"], 0);
    assert!(!told.contains("before"), "{told}");
}

#[test]
fn a_rename_is_shown_by_its_files_and_the_lines_that_change() {
    let root = usual();
    let (shown, _) = run(&root, &["rename", "b", "c", "--dry-run"], 0);
    assert_eq!(
        shown,
        "locales/en/errors.ftl\n-b = Two\n+c = Two\nlocales/pl/errors.ftl\n-b = Dwa\n+c = Dwa\n"
    );
}

#[test]
fn an_import_that_is_refused_does_not_say_that_nothing_changes() {
    let root = usual();
    run(
        &root,
        &[
            "export", "out", "--format", "csv", "--dir", "locales", "--locale", "pl",
        ],
        0,
    );
    let path = root.path().join("out/pl.csv");
    let sheet = fs::read_to_string(&path).unwrap();
    fs::write(&path, sheet.replace("Dwa", "Dwa { $unknown }")).unwrap();
    let (_, told) = run(&root, &["import", "out/pl.csv"], 1);
    assert!(told.contains("refused"), "{told}");
    assert!(!told.contains("nothing to change"), "{told}");
    write(root.path(), "memory.tmx", "<tmx/>");
    let (_, told) = run(&root, &["import", "memory.tmx"], 2);
    assert!(
        told.contains("cannot be imported; export as xliff, po, csv or xlsx"),
        "{told}"
    );
}

#[test]
fn a_trace_calls_an_answer_used_with_and_without_an_overlay() {
    let root = usual();
    let (shown, _) = run(&root, &["explain", "2700", "--trace", "--locale", "de"], 0);
    assert!(shown.contains("text: de: used"), "{shown}");
    assert!(!shown.contains("answers"), "{shown}");
}

#[test]
fn one_text_that_is_left_out_is_counted_in_the_singular() {
    let root = usual();
    for (locale, text) in [
        ("es", "error-2700 = poco\n    .user = Poco.\nb = Dos\n"),
        ("es-MX", "error-2700 = muy poco\n    .user = Muy poco.\n"),
    ] {
        write(root.path(), &format!("locales/{locale}/errors.ftl"), text);
    }
    let args = ["export", "out", "--format", "po", "--locale", "es-MX"];
    let (_, told) = run(&root, &args, 0);
    assert!(told.contains("left out 1 text that another"), "{told}");
}

#[test]
fn a_folder_that_is_passed_says_what_is_broken_in_it() {
    let root = usual();
    write(
        root.path(),
        "locales/pl/errors.ftl",
        "error-2700 = Brak { $x\n",
    );
    let args = ["explain", "2700", "--locale", "pl", "--dir", "locales"];
    let (shown, told) = run(&root, &args, 0);
    assert!(told.contains("locales/pl/errors.ftl:1:"), "{told}");
    assert!(
        told.contains("error-2700") && told.contains("unclosed `{`"),
        "{told}"
    );
    assert!(!shown.contains("Brak"), "{shown}");
    let (_, told) = run(&root, &[&args[..], &["--trace"]].concat(), 0);
    assert!(!told.contains("has no message error-2700"), "{told}");
}

#[test]
fn a_code_of_gengo_that_a_folder_lacks_is_not_called_unknown() {
    let root = usual();
    let (shown, told) = run(&root, &["explain", "1350", "--dir", "locales"], 1);
    assert_eq!(
        told,
        "gengo-messages: code 1350 has no text in this folder\n"
    );
    assert!(
        !shown.contains("error-1350"),
        "the generic text is shown: {shown}"
    );
}
