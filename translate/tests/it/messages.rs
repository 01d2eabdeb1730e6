//! All findings and errors, written to a file for people to read: `translate/tests/messages.txt`.
//!
//! `UPDATE_DOCS=1 cargo test` writes it. Read the changes aloud before you commit them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use gengo_messages::{Catalog, LanguageIdentifier};
use gengo_messages_translate::{Editor, Finding, Rule, State, Text, read_entry};

use crate::folders::{folder_of, folder_of_bytes, found};
use crate::rules::findings;

/// Invalid Fluent of every kind, as the text of a file.
const INVALID: [&str; 28] = [
    "a = See\n    [note] here\n",
    "a = See\n    *note\n",
    "a = See\n    .hidden here\n",
    "a = Eins { $x\n",
    "a = Eins }\n",
    "\u{feff}b = Zwei\na = Eins\n\u{feff}c = Drei\n",
    "a = Eins\nund mehr\n",
    "und mehr\n",
    "a = Eins\n\tund mehr\n",
    "a = Eins\n\u{a0}   und mehr\n",
    "#a\na = Eins\n",
    "<<<<<<< ours\na = Eins\n",
    "a =\n",
    "-t =\na = Eins\n",
    "a = Eins\n    .b =\n",
    "a = { $n ->\n    [one] Eins\n    [other] Zwei\n }\n",
    "a = { $n ->\n   *[one] Eins\n   *[other] Zwei\n }\n",
    "a = { \"x }\n",
    "a = { }\n",
    "a = { NUMBER($n }\n",
    "a = { NUMBER(a: 1, $n) }\n",
    "a = { NUMBER($n, a: 1, a: 2) }\n",
    "a = { \"\\u12x4\" }\n",
    "a: Eins\n",
    "a = { number($n) }\n",
    "a = { -t.x }\n-t = T\n    .x = y\n",
    "a = { b ->\n   *[x] y\n }\nb = x\n",
    "a = { -t(x: $n) }\n-t = T\n",
];

#[test]
fn all_findings_and_errors_are_there_to_be_read() {
    let mut page = "All findings and errors, for review.\n".to_owned();
    let mut without_help = Vec::new();
    for rule in Rule::ALL {
        let _ = write!(page, "\n{} ({})\n", rule.id, rule.severity);
        let example = rule.wrong.as_ref().map(findings);
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
        let mut found = found(&corpus.join(rule.id));
        found.extend(example.into_iter().flatten());
        found.retain(|own| own.rule.id == rule.id);
        if found.iter().any(|own| own.suggestion.is_none()) {
            without_help.push(rule.id);
        }
        // The root of a temporary folder differs from run to run.
        let lines: BTreeSet<_> = found.iter().map(lines).collect();
        page.extend(lines);
    }
    page += "\ninvalid Fluent, by its cause\n";
    for text in INVALID {
        let folder = folder_of(&[("en/a.ftl", "# A\na = One\n"), ("de/a.ftl", text)]);
        let found = found(folder.path());
        page.extend(
            found
                .iter()
                .filter(|own| own.rule.id == "syntax")
                .map(lines),
        );
    }
    page += "\nedits\n";
    page.extend(refused_edits().iter().map(|error| format!("  {error}\n")));
    page += "\nproblems of a catalog\n";
    page.extend(problems().iter().map(|problem| format!("  {problem}\n")));
    assert!(without_help.is_empty(), "say what to do: {without_help:?}");

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages.txt");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        return fs::write(&path, &page).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    let changed = page.lines().zip(written.lines()).find(|(a, b)| a != b);
    assert!(
        written == page,
        "{changed:?}: messages have changed; run UPDATE_DOCS=1 cargo test and read translate/tests/messages.txt"
    );
}

fn lines(finding: &Finding) -> String {
    let help = finding.suggestion.as_deref().unwrap_or_default();
    format!("  {}\n    help: {help}\n", finding.message)
}

const ENGLISH: &str = "# T\n-brand = Widgets\n# A\na = One\n    .user = One.\n# B\nb = Two\n";
const GERMAN: &str = "-brand = Dings\na = Eins\n    .user = Eins.\nb = Zwei\n";

/// What edits are refused with, without the place.
fn refused_edits() -> Vec<String> {
    let folder = folder_of(&[("en/a.ftl", ENGLISH), ("de/a.ftl", GERMAN)]);
    let editor = Editor::open(folder.path()).unwrap();
    let set = |locale: &str, place: &str, text: &str| {
        let place = place.parse().map_err(|error| format!("{error}"));
        let plan = place.map(|place| editor.set(locale, &place, text));
        let refused = plan.and_then(|plan| plan.map_err(|error| error.reason()));
        refused.err().unwrap_or_default()
    };
    let put = |texts: &[&str]| {
        let typed = |text: &&str| Text {
            attribute: None,
            text: (*text).to_owned(),
        };
        let texts: Vec<_> = texts.iter().map(typed).collect();
        let refused = editor.put("de", "a", &texts);
        refused
            .map_err(|error| error.reason())
            .err()
            .unwrap_or_default()
    };
    let review = |locale: &str, id: &str| {
        let refused = editor.review(locale, &[id.to_owned()], State::Reviewed);
        refused
            .map_err(|error| error.reason())
            .err()
            .unwrap_or_default()
    };
    let create = |locale: &str| {
        let refused = editor.create(locale);
        refused
            .map_err(|error| error.reason())
            .err()
            .unwrap_or_default()
    };
    let rename = |old: &str, new: &str| {
        let refused = editor.rename(old, new);
        refused
            .map_err(|error| error.reason())
            .err()
            .unwrap_or_default()
    };
    let entry = |typed: &str| {
        let refused = read_entry("a", typed);
        refused
            .map_err(|error| error.to_string())
            .err()
            .unwrap_or_default()
    };
    let mut errors = vec![
        set("xx", "a", "x"),
        set("DE", "a", "x"),
        set("de", "a b", "x"),
        set("de", "a", " "),
        set("de", "a", "x }"),
        set("de", "a", "{ $n"),
        set("de", "a", "x\n.user = y"),
        set("de", "a", "{ $n ->\n [a] b\n }"),
        set("de", "-new.attribute", "x"),
        put(&["x", "y"]),
        put(&["x {"]),
        put(&["x }"]),
        review("en", "a"),
        review("de", "c"),
        create("de"),
        create("not a locale"),
        create("en-XA"),
        rename("c", "d"),
        rename("a", "b"),
        rename("a", "-a"),
        entry("# why\na = x"),
        entry("b = x"),
        entry("a = x\nb = y"),
        "seen".parse::<State>().unwrap_err().to_string(),
    ];
    for (files, locale) in [
        (
            &[("en/a.ftl", ENGLISH), ("de/a.ftl", "<<<<<<< ours\n")][..],
            "de",
        ),
        (&[("en/a.ftl", ENGLISH), ("de/a.ftl", "a = { $x\n")], "de"),
        (
            &[("en/a.ftl", ENGLISH), ("de/a.ftl", "a = Eins\rb = Zwei\r")],
            "de",
        ),
        (&[("de/a.ftl", GERMAN)], "de"),
    ] {
        let folder = folder_of(files);
        let editor = Editor::open(folder.path()).unwrap();
        let place = "a".parse().unwrap();
        let refused = editor.set(locale, &place, "x").err();
        let refused = refused.or_else(|| editor.sync(&[]).err());
        errors.extend(refused.map(|error| error.reason()));
    }
    let bytes = folder_of_bytes(&[("en/a.ftl", b"# A\na = \xff\n"), ("de/a.ftl", b"a = x\n")]);
    let editor = Editor::open(bytes.path()).unwrap();
    errors.extend(editor.sync(&[]).err().map(|error| error.reason()));
    assert!(errors.iter().all(|error| !error.is_empty()), "{errors:#?}");
    errors
}

/// What a catalog says of an overlay, without the place.
fn problems() -> Vec<String> {
    let long = format!("long = {}\n", "x".repeat(20_000));
    let deep = format!("deep = {}\n", "{".repeat(300));
    let own = "a = One\na = Two\nb = { c }\nd = { -t }\ne = { e }\nf = { FOO() }\n\
               g = { NUMBER(\"x\") }\nh = { NUMBER($n, currency: \"EUR\") }\ni = { $x\n";
    let folder = folder_of(&[
        ("en/a.ftl", own),
        ("en/b.ftl", &long),
        ("en/c.ftl", &deep),
        ("en/own.ftl.txt", "a = x\n"),
        ("own.ftl", "a = x\n"),
        ("not a locale/a.ftl", "a = x\n"),
    ]);
    let english: LanguageIdentifier = "en".parse().unwrap();
    let catalog = Catalog::builder().overlay_folder(folder.path()).build();
    let problems = catalog.problems().iter();
    let mut reasons: Vec<_> = problems
        .map(|own| match own.locale() == Some(&english) {
            true => format!("{}: {}", own.id().unwrap_or("-"), own.reason()),
            false => own.reason(),
        })
        .collect();
    reasons.sort();
    reasons
}
