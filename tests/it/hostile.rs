//! Broken and hostile texts cost their own messages only.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use gengo_messages::ftl::{MAX_FILE_BYTES, SafeText};
use gengo_messages::{Catalog, Preferences, Problem, ProblemKind, fluent_args};

use crate::helpers::id;

/// The stack of a thread that Rust makes by default.
const STACK: usize = 2 << 20;

fn on_a_small_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK);
        thread.spawn_scoped(scope, work).unwrap().join().unwrap()
    })
}

/// The catalog in which `text` overrides English, between two good messages.
fn with(text: &str) -> Catalog {
    let text = format!("error-1 = before\n{text}\nerror-3 = after\n");
    Catalog::builder()
        .overlay_text(id("en"), "bad.ftl", text)
        .build()
}

/// The one problem that `text` makes, after checking that it costs nothing else.
fn problem(text: &str) -> Problem {
    on_a_small_stack(|| {
        let catalog = with(text);
        let localizer = catalog.localizer(&Preferences::default());
        assert_eq!(localizer.message(1).text(), "before", "{text:.80}");
        assert_eq!(localizer.message(3).text(), "after", "{text:.80}");
        assert_ne!(localizer.message(2).text(), "", "{text:.80}");
        assert_eq!(
            localizer.message(2800).text(),
            "API temporarily unavailable"
        );
        match catalog.problems() {
            [problem] => problem.clone(),
            problems => panic!("{text:.80}: {problems:#?}"),
        }
    })
}

#[test]
fn syntax_errors_name_place_and_reason() {
    let problem = problem("error-2 = { $x\n");
    assert_eq!(problem.kind(), ProblemKind::Syntax);
    assert_eq!(problem.path(), Path::new("bad.ftl"));
    assert_eq!(problem.locale(), Some(&id("en")));
    assert_eq!(problem.id(), Some("error-2"));
    assert_eq!((problem.line(), problem.column()), (Some(2), Some(11)));
    let shown = problem.to_string();
    assert!(
        shown.starts_with("bad.ftl:2:11: error-2: syntax error: unclosed `{`")
            && shown.ends_with("(locale en)"),
        "{shown}"
    );
}

#[test]
fn deep_nesting_is_not_parsed() {
    for (nested, depth) in [
        ("{", 5_000),
        ("{ $x ->\n *[a] ", 10_000),
        ("{ A(", 5_000),
        ("{\nA(\n", 5_000),
        ("{ \"}\" { \"", 5_000),
        ("{ $x ->\n *[a] \" { $y ->\n *[b] \" ", 2_500),
    ] {
        let text = format!("error-2 = {}", nested.repeat(depth));
        let problem = problem(&text);
        assert_eq!((problem.line(), problem.column()), (Some(2), Some(1)));
        assert_eq!(problem.id(), Some("error-2"));
        assert!(
            problem.reason().contains("nested too deeply"),
            "{nested}: {problem}"
        );
    }
}

#[test]
fn the_deepest_nesting_that_is_parsed_does_not_overflow() {
    on_a_small_stack(|| {
        for (open, close) in [
            ("{", "}"),
            ("{ $x ->\n *[a] ", "\n }"),
            ("{ NUMBER(", ") }"),
        ] {
            let depth = 200 / open.matches(['{', '(']).count();
            let text = format!("error-2 = {}1{}", open.repeat(depth), close.repeat(depth));
            let catalog = with(&text);
            let localizer = catalog.localizer(&Preferences::default());
            let args = fluent_args!["x" => "a"];
            assert_ne!(localizer.message_with(2, &args).text(), "");
            assert!(!localizer.message_with(2, &args).text().contains('{'));
            assert_eq!(localizer.message(3).text(), "after");
        }
    });
}

#[test]
fn deep_references_that_are_rendered_do_not_overflow() {
    on_a_small_stack(|| {
        // Each message nests as deep as it may and refers to the next.
        let messages: String = (0..300)
            .map(|i| format!("m{i} = {}m{}{}\n", "{".repeat(60), i + 1, "}".repeat(60)))
            .collect();
        let catalog = with(&format!("error-2 = {{ m0 }}\n{messages}m300 = end"));
        let localizer = catalog.localizer(&Preferences::default());
        assert!(localizer.message(2).text().contains("unknown error"));
        assert!(localizer.trace(2).to_string().contains("nested too deeply"));
        assert!(!catalog.problems().is_empty());
    });
}

#[test]
fn a_long_chain_of_references_is_bounded() {
    let chain = |length: usize| {
        let messages: String = (0..length)
            .map(|i| format!("m{i} = {{ m{} }}\n", i + 1))
            .collect();
        format!("error-2 = {{ m0 }}\n{messages}m{length} = end")
    };
    on_a_small_stack(|| {
        let catalog = with(&chain(50));
        assert!(catalog.problems().is_empty());
        let localizer = catalog.localizer(&Preferences::default());
        assert_eq!(localizer.message(2).text(), "end");
        let catalog = with(&chain(20_000));
        let localizer = catalog.localizer(&Preferences::default());
        assert!(localizer.message(2).text().contains("unknown error"));
        assert_eq!(localizer.message(3).text(), "after");
    });
}

#[test]
fn cycles_are_problems_of_each_message_in_them() {
    on_a_small_stack(|| {
        let catalog = with(
            "error-2 = { a }\na = { b }\nb = { -c }\n-c = { a }\nd = { d.x }\n    .x = { d.x }",
        );
        let ids: Vec<_> = catalog.problems().iter().filter_map(Problem::id).collect();
        assert_eq!(ids, ["error-2", "a", "b", "-c", "d", "d"]);
        for problem in catalog.problems() {
            assert!(problem.reason().contains("in a circle"), "{problem}");
        }
        assert_eq!(catalog.problems()[3].column(), Some(1));
        let localizer = catalog.localizer(&Preferences::default());
        assert!(!localizer.message(2).text().contains('{'));
    });
}

#[test]
fn exponential_references_are_not_followed() {
    on_a_small_stack(|| {
        let messages: String = (0..40)
            .map(|i| format!("m{i} = {{ m{n} }}{{ m{n} }}{{ m{n} }}\n", n = i + 1))
            .collect();
        let catalog = with(&format!("error-2 = {{ m0 }}\n{messages}m40 = ha"));
        let localizer = catalog.localizer(&Preferences::default());
        assert!(localizer.message(2).text().contains("unknown error"));
        let problem = &catalog.problems()[0];
        assert_eq!(problem.id(), Some("error-2"));
        assert!(
            problem.reason().contains("more than 100 placeables"),
            "{problem}"
        );
        // A selector of a number over such texts makes fluent-bundle panic.
        let catalog = with(&format!(
            "error-2 = {{ 1 ->\n *[x] {{ m0 }}\n }}\n{messages}m40 = ha"
        ));
        let localizer = catalog.localizer(&Preferences::default());
        assert!(localizer.message(2).text().contains("unknown error"));
    });
}

#[test]
fn a_message_that_is_too_long_is_left_out() {
    let problem = problem(&format!("error-2 = {}", "x".repeat(20_000)));
    assert_eq!(problem.reason(), "is longer than 16 KiB");
}

#[test]
fn duplicates_are_reported_and_the_last_counts() {
    let problem = problem("error-2 = one\nerror-2 = two");
    assert_eq!(problem.line(), Some(2));
    assert_eq!(
        problem.reason(),
        "is defined again in line 3; that definition is used"
    );
    let localizer = with("error-2 = one\nerror-2 = two").localizer(&Preferences::default());
    assert_eq!(localizer.message(2).text(), "two");
}

/// A folder of overlays, one file.
fn folder(path: &str, bytes: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
    folder
}

fn overlaid(folder: &Path) -> Catalog {
    Catalog::builder().overlay_folder(folder).build()
}

fn only_problem(catalog: &Catalog) -> &Problem {
    match catalog.problems() {
        [problem] => problem,
        problems => panic!("{problems:#?}"),
    }
}

#[test]
fn invalid_utf8_affects_only_its_messages() {
    let folder = folder(
        "en/own.ftl",
        b"\xef\xbb\xbferror-1 = one\n# caf\xe9\nerror-2 = caf\xe9\n    .user = x\nerror-3 = three\n",
    );
    let catalog = overlaid(folder.path());
    let problems: Vec<_> = catalog
        .problems()
        .iter()
        .map(|p| (p.line(), p.id(), p.reason()))
        .collect();
    assert_eq!(
        problems,
        [
            (Some(2), None, "is not UTF-8".to_owned()),
            (Some(3), Some("error-2"), "is not UTF-8".to_owned()),
        ]
    );
    let localizer = catalog.localizer(&Preferences::default());
    assert_eq!(localizer.message(1).text(), "one");
    assert_eq!(localizer.message(3).text(), "three");
    assert!(!catalog.codes().contains(&2.into()));
    assert!(localizer.trace(2).to_string().contains("own.ftl:3:1"));
}

#[test]
fn a_huge_file_is_not_read() {
    let folder = folder("en/own.ftl", b"");
    let file = fs::File::options()
        .write(true)
        .open(folder.path().join("en/own.ftl"))
        .unwrap();
    file.set_len(100 << 20).unwrap();
    let catalog = overlaid(folder.path());
    assert_eq!(only_problem(&catalog).reason(), "is larger than 1 MiB");
    let text = "error-1 = x\n".repeat(100_000);
    let catalog = Catalog::builder()
        .overlay_text(id("en"), "own", text)
        .build();
    assert_eq!(only_problem(&catalog).reason(), "is larger than 1 MiB");
}

#[test]
fn a_file_full_of_problems_is_read_in_time() {
    // Each line makes a problem whose place has to be worked out.
    for line in ["error-1 = x\n", "error-1 = {\n", "x\n"] {
        let text = line.repeat((1 << 20) / line.len());
        let catalog = Catalog::builder()
            .overlay_text(id("en"), "own", text)
            .build();
        assert!(!catalog.problems().is_empty(), "{line}");
    }
}

#[test]
fn a_folder_whose_name_is_not_a_locale_is_reported() {
    let folder = folder("not a locale/own.ftl", b"error-1 = one");
    let catalog = overlaid(folder.path());
    let problem = only_problem(&catalog);
    assert!(problem.reason().contains("not a locale"), "{problem}");
    assert_eq!(problem.path(), folder.path().join("not a locale"));
    assert!(!catalog.codes().contains(&1.into()));
}

#[test]
fn a_text_beside_the_locales_is_reported() {
    let folder = folder("errors.ftl", b"error-1 = one");
    let catalog = overlaid(folder.path());
    assert!(
        only_problem(&catalog)
            .reason()
            .contains("outside the locale folders")
    );
}

#[test]
fn a_folder_of_another_spelling_is_the_same_locale() {
    for name in ["pt_br", "PT-BR", "pt-Latn-BR"] {
        let folder = folder(&format!("{name}/own.ftl"), b"error-9001 = um");
        let catalog = overlaid(folder.path());
        let reader = Preferences::from_ids(["pt-BR"]).unwrap();
        let localizer = catalog.localizer(&reader);
        assert_eq!(localizer.message(9001).text(), "um", "{name}");
    }
}

#[test]
fn unreadable_files_are_reported() {
    let missing = PathBuf::from("no/such/folder");
    let catalog = overlaid(&missing);
    let problem = only_problem(&catalog);
    assert_eq!(problem.kind(), ProblemKind::Io, "{problem}");
    assert_eq!(problem.path(), missing);
    assert!(std::error::Error::source(problem).is_some());

    // A folder by the name of a file.
    let folder = folder("en/a.ftl", b"error-1 = one");
    fs::create_dir(folder.path().join("en/b.ftl")).unwrap();
    let catalog = overlaid(folder.path());
    assert_eq!(only_problem(&catalog).reason(), "is not a regular file");
    let localizer = catalog.localizer(&Preferences::default());
    assert_eq!(localizer.message(1).text(), "one");
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_devices_and_forbidden_files_are_reported() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = folder("en/good.ftl", b"error-1 = one");
    let file = |name: &str| folder.path().join("en").join(name);
    symlink(file("loop.ftl"), file("loop.ftl")).unwrap();
    symlink("/dev/zero", file("zero.ftl")).unwrap();
    symlink("/nowhere", file("gone.ftl")).unwrap();
    fs::write(file("secret.ftl"), "error-2 = two").unwrap();
    fs::set_permissions(file("secret.ftl"), fs::Permissions::from_mode(0o0)).unwrap();
    // The superuser may read it all the same.
    let forbidden = fs::read(file("secret.ftl")).is_err();

    let catalog = overlaid(folder.path());
    let named: Vec<_> = catalog
        .problems()
        .iter()
        .map(|problem| problem.path().file_name().unwrap().to_str().unwrap())
        .collect();
    let mut expected = vec!["gone.ftl", "loop.ftl", "zero.ftl"];
    if forbidden {
        expected.insert(2, "secret.ftl");
    }
    assert_eq!(named, expected);
    let localizer = catalog.localizer(&Preferences::default());
    assert_eq!(localizer.message(1).text(), "one");
}

#[test]
fn an_unclosed_brace_affects_only_its_own_message() {
    for open in ["{", "{F(", "{foo", "{ \"", "{ $x ->", "{ $x ->\n [a] b\n"] {
        let catalog = with(&format!(
            "error-2 = {open}\nerror-4 = four\n    .user = Four."
        ));
        let localizer = catalog.localizer(&Preferences::default());
        assert_eq!(localizer.message(4).text(), "four", "{open}");
        assert_eq!(localizer.message(3).text(), "after", "{open}");
        assert!(
            localizer.trace(2).to_string().contains("is broken"),
            "{open}"
        );
        let ids: Vec<_> = catalog
            .problems()
            .iter()
            .map(|p| (p.id(), p.line().unwrap()))
            .collect();
        assert!(
            matches!(ids[..], [(Some("error-2"), 2..)]),
            "{open}: {ids:?}"
        );
    }
}

#[test]
fn many_entries_that_are_not_closed_are_read_in_time() {
    let text: String = (0..20_000).map(|i| format!("m{i} = {{\n")).collect();
    let catalog = with(&text);
    let localizer = catalog.localizer(&Preferences::default());
    assert_eq!(localizer.message(1).text(), "before");
    assert!(!catalog.problems().is_empty());
}

#[test]
fn looking_for_problems_ends_in_time() {
    let attributes: String = (0..1_000).map(|i| format!("    .a{i} = x\n")).collect();
    let links: String = (0..9).map(|_| "{ h.a999 }").collect();
    let variants: String = (0..80).map(|i| format!(" [k{i}] {{ l }}\n")).collect();
    let users: String = (0..20_000).map(|i| format!("u{i} = {{ g }}\n")).collect();
    let text =
        format!("h = x\n{attributes}l = {links}\ng = {{ $x ->\n{variants} *[o] o\n }}\n{users}");
    assert!(with(&text).problems().is_empty());
}

#[test]
fn numbers_beyond_64_bits_affect_only_their_own_messages() {
    let long = "9".repeat(400);
    for number in ["99999999999999999999", "-99999999999999999999", &long] {
        let catalog = with(&format!(
            "error-2 = {{ {number} }}\nerror-4 = {{ NUMBER({number}) }}\nerror-5 = {{ {number} ->\n    [1] one\n   *[other] many\n    }}"
        ));
        let ids: Vec<_> = catalog.problems().iter().filter_map(Problem::id).collect();
        assert_eq!(ids, ["error-2", "error-4", "error-5"], "{number}");
        for problem in catalog.problems() {
            assert!(problem.reason().contains("is too long"), "{problem}");
        }
        let localizer = catalog.localizer(&Preferences::default());
        assert_eq!(localizer.message(3).text(), "after", "{number}");
        for code in [2, 4, 5] {
            assert!(localizer.message(code).text().contains("unknown error"));
        }
    }
    let catalog = with("error-2 = { $n ->\n    [one] { $n } job\n   *[other] { $n } jobs\n    }");
    let localizer = catalog.localizer(&Preferences::default());
    for number in [1e300, f64::MAX, f64::INFINITY, f64::NAN, u64::MAX as f64] {
        let args = fluent_args!["n" => number];
        let text = localizer.message_with(2, &args).text().to_owned();
        assert!(text.ends_with(" jobs"), "{number}: {text}");
    }
}

#[test]
fn nul_characters_are_characters_like_any_other() {
    let catalog = with("error-2 = a\0b\n    .user = \0\n\0 = x\nerror-4\0 = x");
    let localizer = catalog.localizer(&Preferences::default());
    assert_eq!(localizer.message(2).text(), "a\0b");
    assert_eq!(localizer.message(1).text(), "before");
    assert_eq!(localizer.message(3).text(), "after");
    let catalog = overlaid(Path::new("own\0texts"));
    assert_eq!(only_problem(&catalog).kind(), ProblemKind::Io);
    let reader = Preferences::from_accept_language("d\0e, \0, ja");
    let localizer = Catalog::embedded().localizer(&reader);
    assert_eq!(localizer.message(2700).locale(), Some(&id("ja")));
    assert!(Preferences::from_ids(["de\0"]).is_err());
}

#[test]
fn a_million_messages_are_too_many_for_one_file_only() {
    let million: String = (0..1_000_000).map(|i| format!("m{i} = x\n")).collect();
    let catalog = Catalog::builder()
        .overlay_text(id("en"), "own.ftl", million)
        .build();
    assert_eq!(only_problem(&catalog).reason(), "is larger than 1 MiB");
    // A tenth of that, in files as large as they may be.
    let texts = (0..2).map(|file| -> String {
        let messages = 0..50_000;
        messages.map(|i| format!("m{file}-{i} = x\n")).collect()
    });
    let mut builder = Catalog::builder().overlay_text(id("en"), "a.ftl", "error-1 = one");
    for (file, text) in texts.enumerate() {
        assert!(text.len() < 1 << 20 && text.len() > 1 << 19);
        builder = builder.overlay_text(id("en"), format!("{file}.ftl"), text);
    }
    let catalog = builder.build();
    assert!(catalog.problems().is_empty());
    let localizer = catalog.localizer(&Preferences::default());
    assert_eq!(localizer.message(1).text(), "one");
}

#[cfg(unix)]
#[test]
fn files_that_vanish_while_being_read_are_reported() {
    use std::sync::atomic::{AtomicBool, Ordering};

    let folder = folder("en/good.ftl", b"error-1 = one");
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let locale = folder.path().join("de");
            while !done.load(Ordering::Relaxed) {
                fs::create_dir_all(&locale).unwrap();
                for name in ["a.ftl", "b.ftl", "c.ftl"] {
                    fs::write(locale.join(name), "error-2 = zwei").unwrap();
                }
                fs::remove_dir_all(&locale).unwrap();
            }
        });
        let _done = Done(&done);
        for _ in 0..1_000 {
            let catalog = overlaid(folder.path());
            let localizer = catalog.localizer(&Preferences::default());
            assert_eq!(localizer.message(1).text(), "one");
            for problem in catalog.problems() {
                assert_eq!(problem.kind(), ProblemKind::Io, "{problem}");
                assert!(problem.path().starts_with(folder.path()), "{problem}");
            }
        }
    });

    /// Lets the other thread end, whatever becomes of this one.
    struct Done<'a>(&'a AtomicBool);
    impl Drop for Done<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
}

#[test]
fn a_text_that_is_known_to_be_utf8_is_read_as_its_bytes_are() {
    let long = "a".repeat(MAX_FILE_BYTES);
    for text in [
        "a = ä\n",
        "\u{feff}a = b\nc = {\nd = e\na = f\n",
        "a = { \"\\uä\" }\n",
        "\u{feff}\u{feff}a = b\n",
        "a = b\rc = d\r",
        long.as_str(),
        &format!("\u{feff}{}", &long[2..]),
    ] {
        let known = SafeText::of(&id("en"), "own.ftl", text);
        let read = SafeText::read(&id("en"), "own.ftl", text);
        assert_eq!(known.text(), read.text(), "{text:.80}");
        let problems = |own: &SafeText| format!("{:?}", own.problems());
        assert_eq!(problems(&known), problems(&read), "{text:.80}");
    }
}
