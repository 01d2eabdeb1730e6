//! Which files and locales of a folder count.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::helpers::{folder_of, program, stderr, stdout};

/// Runs the program on a folder: its status, what it prints, and what it complains of.
fn run(folder: &TempDir, args: &[&str]) -> (Option<i32>, String, String) {
    let output = program(args).current_dir(folder.path()).output().unwrap();
    (
        output.status.code(),
        stdout(&output).to_owned(),
        stderr(&output).to_owned(),
    )
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

const OWN: &str = "error-2700 = own text\n    .user = Eigener Text.\n";

#[test]
fn every_command_reports_files_that_are_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let explain = |overlay: &str| {
        let args = ["explain", "2700", "--locale", "de", "--overlay", overlay];
        run(&folder, &args)
    };
    write(folder.path(), "nested/de/shop/own.ftl", OWN);
    let (_, shown, told) = explain("nested");
    assert!(
        shown.contains("own text") && told.is_empty(),
        "{shown}{told}"
    );
    for (overlay, file) in [
        ("upper", "de/OWN.FTL"),
        ("txt", "de/own.ftl.txt"),
        ("beside", "own.ftl"),
        ("deep", "de/shop/cart/Own.ftl.txt"),
    ] {
        let path = format!("{overlay}/{file}");
        write(folder.path(), &path, OWN);
        write(folder.path(), &format!("{overlay}/de/a.ftl"), "");
        write(folder.path(), &format!("{overlay}/en/a.ftl"), "");
        write(folder.path(), &format!("{overlay}/README.md"), "");
        let (_, shown, told) = explain(overlay);
        assert!(!shown.contains("own text"), "{shown}");
        assert!(told.contains(&path) && told.lines().count() == 1, "{told}");
        let (status, found, _) = run(&folder, &["check", overlay]);
        assert_eq!(status, Some(1), "{found}");
        assert!(
            found.contains("error[unreadable]") && found.contains(&path),
            "{found}"
        );
        let (_, json, _) = run(&folder, &["check", overlay, "--format", "json"]);
        let (_, sarif, _) = run(&folder, &["check", overlay, "--format", "sarif"]);
        assert!(
            json.contains(&path) && sarif.contains(&path),
            "{json}{sarif}"
        );
    }
}

#[test]
fn a_folder_with_en_us_alone_is_compared_with_that() {
    let english =
        "# A\nerror-9001 = One\n    .user = One.\n# B\nerror-9002 = Two\n    .user = Two.\n";
    let german = "error-9001 = Eins\n    .user = Eins.\n";
    let folder = folder_of("own.ftl", &[("en-US", english), ("de", german)]);
    for args in [&["check", "."][..], &["check", ".", "--overlay"]] {
        let (status, found, told) = run(&folder, args);
        assert_eq!(status, Some(1), "{found}{told}");
        assert!(found.contains("error-9002 is missing"), "{found}");
        assert!(found.contains("1 error, 0 warnings, 0 notes"), "{found}");
    }
    let (_, sarif, _) = run(&folder, &["check", ".", "--format", "sarif"]);
    assert!(sarif.contains("error-9002 is missing"), "{sarif}");
    let (_, json, _) = run(&folder, &["coverage", ".", "--format", "json"]);
    let all: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&all[0]["messages"], &all[0]["missing"]),
        (&2.into(), &1.into()),
        "{json}"
    );
    let (_, synced, _) = run(&folder, &["sync", ".", "--dry-run"]);
    assert!(synced.contains("# missing: error-9002 "), "{synced}");
    let (_, new, _) = run(&folder, &["new", "fr", "--dir", ".", "--dry-run"]);
    assert!(new.contains("# missing: error-9001 "), "{new}");
    let (_, shown, _) = run(&folder, &["diff", ".", "--dir", "."]);
    assert!(shown.contains("0 new, 0 changed, 0 removed"), "{shown}");
    let (status, shown, told) = run(&folder, &["book", "out", "--dir", "."]);
    assert_eq!(status, Some(0), "{shown}{told}");
    let front = fs::read_to_string(folder.path().join("out/en-US/9001/index.html")).unwrap();
    assert!(front.contains("original"), "{front}");
}

#[test]
fn a_folder_without_a_reference_is_an_error_that_says_so() {
    let text = "error-9001 = One\n    .user = One.\n";
    let folder = folder_of("own.ftl", &[("en-GB", text), ("de", text)]);
    for args in [
        &["check", "."][..],
        &["check", ".", "--format", "json"],
        &["coverage", "."],
        &["sync", "."],
        &["new", "fr", "--dir", "."],
        &["pseudo", "."],
        &["diff", ".", "--dir", "."],
        &["book", "out", "--dir", "."],
        &["serve", ".", "--port", "0"],
    ] {
        let (status, shown, told) = run(&folder, args);
        assert_eq!(status, Some(2), "{args:?}: {shown}{told}");
        assert!(
            told.contains("the source language en is missing"),
            "{args:?}: {told}"
        );
    }
    for args in [
        &["check", ".", "--overlay"][..],
        &["new", "fr", "--dir", ".", "--overlay", "--dry-run"],
        &["book", "out", "--dir", ".", "--overlay"],
    ] {
        let (status, shown, told) = run(&folder, args);
        assert_ne!(status, Some(2), "{args:?}: {shown}{told}");
    }
    write(folder.path(), "check.toml", "reference = \"de\"\n");
    let (status, found, told) = run(&folder, &["check", "."]);
    assert_ne!(status, Some(2), "{found}{told}");
}

#[test]
fn every_command_reports_what_a_script_or_region_lacks() {
    let both = "error-9001 = x\nerror-9002 = y\n";
    let one = "error-9001 = z\n";
    let folder = folder_of(
        "a.ftl",
        &[
            ("en", "# A\nerror-9001 = One\n# B\nerror-9002 = Two\n"),
            ("zh-Hans", both),
            ("zh-Hant", one),
            ("sr", both),
            ("sr-Latn", one),
            ("de-AT", both),
            ("de-CH", one),
            ("es", both),
            ("es-MX", one),
        ],
    );
    let (status, found, _) = run(&folder, &["check", "."]);
    assert_eq!(status, Some(1), "{found}");
    assert_eq!(found.matches("error-9002 is missing").count(), 3, "{found}");
    let (_, json, _) = run(&folder, &["coverage", ".", "--format", "json"]);
    let all: serde_json::Value = serde_json::from_str(&json).unwrap();
    for own in all.as_array().unwrap() {
        let locale = own["locale"].as_str().unwrap();
        let missing = ["zh-Hant", "sr-Latn", "de-CH"].contains(&locale);
        assert_eq!(own["missing"], i32::from(missing), "{locale}");
        assert_eq!(own["inherited"], i32::from(locale == "es-MX"), "{locale}");
    }
    // And that is what readers get.
    for locale in ["zh-Hant", "sr-Latn", "de-CH"] {
        let args = ["explain", "9002", "--locale", locale, "--overlay", "."];
        let (_, shown, _) = run(&folder, &args);
        assert!(shown.contains("Two"), "{locale}: {shown}");
    }
    let (_, synced, _) = run(&folder, &["sync", ".", "--dry-run"]);
    assert_eq!(
        synced.matches("+# missing: error-9002 ").count(),
        3,
        "{synced}"
    );
}

#[test]
fn an_overlay_wins_by_whatever_name_of_its_locale() {
    let mut faults = Vec::new();
    for (name, readers) in [
        ("en-US", &["en", "en-US"][..]),
        ("ja-JP", &["ja", "ja-JP"]),
        ("sv-SE", &["sv", "sv-SE", "sv-FI"]),
        ("zh-TW", &["zh-Hant", "zh-TW"]),
        ("zh-CN", &["zh-Hans", "zh-CN"]),
        ("no", &["nb", "no"]),
        ("pt", &["pt-BR", "pt"]),
        ("iw", &["he", "iw"]),
        ("de-Latn-DE", &["de", "de-DE"]),
    ] {
        let folder = folder_of("own.ftl", &[(name, OWN)]);
        for reader in readers {
            let args = ["explain", "2700", "--locale", reader, "--overlay", "."];
            let (_, shown, told) = run(&folder, &args);
            if !shown.contains("own text") || !told.is_empty() {
                faults.push(format!("{name} for {reader}: {shown}{told}"));
            }
        }
    }
    for (name, reader) in [("de-AT", "de"), ("en-GB", "en"), ("pt-PT", "pt-BR")] {
        let folder = folder_of("own.ftl", &[(name, OWN)]);
        let args = ["explain", "2700", "--locale", reader, "--overlay", "."];
        let (_, shown, _) = run(&folder, &args);
        if shown.contains("own text") {
            faults.push(format!("{name} for {reader}: {shown}"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn an_old_code_and_its_new_one_are_the_same_locale() {
    let folder = folder_of(
        "a.ftl",
        &[
            ("en", "# A\na = One\n# B\nb = Two\n"),
            ("iw", "a = אחת\n"),
            ("he", "b = שתיים\n"),
        ],
    );
    let (status, found, _) = run(&folder, &["check", "."]);
    assert_eq!(status, Some(1), "{found}");
    assert!(found.contains("error[same-locale]"), "{found}");
}

#[test]
fn a_language_of_cldr_has_its_plural_forms() {
    let forms = |names: &[&str]| {
        let forms: String = names
            .iter()
            .map(|name| format!("        [{name}] {} {{ $n }}\n", name.to_uppercase()))
            .collect();
        format!("error-9001 =\n    {{ $n ->\n{forms}       *[other] OTHER {{ $n }}\n    }}\n")
    };
    let english = format!("# Files\n# $n (Number) - how many\n{}", forms(&["one"]));
    let folder = folder_of(
        "own.ftl",
        &[
            ("en", &english),
            ("fur", &forms(&["one"])),
            ("se", &forms(&["one", "two"])),
            ("gv", &forms(&["one", "two", "few", "many"])),
            ("kw", &forms(&["zero", "one", "two", "few", "many"])),
        ],
    );
    for (locale, number, expected) in [
        ("fur", 1, "ONE 1"),
        ("se", 2, "TWO 2"),
        ("gv", 20, "FEW 20"),
        ("kw", 0, "ZERO 0"),
    ] {
        let body = format!(
            "{{\"opstat\":\"error\",\"err\":{{\"code\":9001,\"msg\":\"m\",\"n\":{number}}}}}"
        );
        write(folder.path(), "response.json", &body);
        let args = [
            "render",
            "response.json",
            "--locale",
            locale,
            "--overlay",
            ".",
        ];
        let (_, shown, told) = run(&folder, &args);
        assert!(shown.contains(expected), "{locale}: {shown}{told}");
    }
    let (_, found, _) = run(&folder, &["check", ".", "--overlay"]);
    assert!(!found.contains("plural"), "{found}");
    let (_, new, _) = run(&folder, &["new", "kab", "--dir", ".", "--dry-run"]);
    assert!(new.contains("[one]") && new.contains("*[other]"), "{new}");
}
