//! How texts are laid out: what is shown stays the same, in every runtime.

use std::fs;
use std::path::Path;

use gengo_messages::ftl::Pseudo;
use gengo_messages::{Catalog, FluentArgs};
use gengo_messages_translate::{Branch, Editor, Step, compose};
use message_catalog::{Part, Preferences};

use crate::folders::folder_of;

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).unwrap()
}

/// What `fmt` makes of a file.
fn formatted(text: &str) -> String {
    let folder = folder_of(&[("en/app.ftl", text)]);
    let format = || {
        let editor = Editor::open(folder.path()).unwrap();
        editor.format(&[]).unwrap()
    };
    let _ = format().write().unwrap();
    assert!(format().is_empty(), "{}", format().diff());
    read(folder.path(), "en/app.ftl")
}

/// What an app shows of a message, or of its attribute.
fn shown(folder: &Path, locale: &str, id: &str, part: Part<'_>) -> String {
    let texts = read(folder, &format!("{locale}/app.ftl"));
    let catalog = message_catalog::Catalog::builder().isolate_arguments(false);
    let catalog = catalog.overlay_text(locale.parse().unwrap(), "app.ftl", texts);
    let catalog = catalog.build();
    assert_eq!(catalog.problems().len(), 0, "{:?}", catalog.problems());
    let localizer = catalog.localizer(&Preferences::from_ids([locale]).unwrap());
    let mut args = FluentArgs::new();
    args.set("n", 1);
    args.set("x", "X");
    let text = localizer.text_with(id, part, &args).unwrap();
    text.as_str().to_owned()
}

#[test]
fn fmt_keeps_spaces_before_a_placeable_that_starts_a_line() {
    for (text, expected) in [
        // The case of the field: two spaces more than the others.
        (
            "a =\n    Choose:\n      { \"*\" } first\n      second\n    end\n",
            "a =\n    Choose:\n      { \"*\" } first\n      second\n    end\n",
        ),
        // What all lines have is brought to four spaces.
        (
            "a =\n  Choose:\n    { $x } first\n  end\n",
            "a =\n    Choose:\n      { $x } first\n    end\n",
        ),
        (
            "a =\n        { $x } first\n        second\n",
            "a =\n    { $x } first\n    second\n",
        ),
        // The placeable has fewer spaces, so all others have more than that.
        (
            "a =\n      First\n    { -t } second\n",
            "a =\n      First\n    { -t } second\n",
        ),
        // The first line.
        (
            "a =\n      { b }\n    second\n",
            "a =\n      { b }\n    second\n",
        ),
        // In an attribute, in a variant, behind an empty line, with braces in braces.
        (
            "a = A\n    .x =\n        One\n          { $x }\n",
            "a = A\n    .x =\n        One\n          { $x }\n",
        ),
        (
            "a =\n    { $n ->\n        [one]\n            One\n              { $x } and\n       *[other] Many\n    }\n",
            "a =\n    { $n ->\n        [one]\n            One\n              { $x } and\n       *[other] Many\n    }\n",
        ),
        (
            "a =\n    One\n\n      {{ $x }}\n      { NUMBER($n) }\n",
            "a =\n    One\n\n      {{ $x }}\n      { NUMBER($n) }\n",
        ),
        // One placeable alone.
        ("a =\n      { b }\n", "a = { b }\n"),
        ("a =\n   One\n   { b }\n", "a =\n    One\n    { b }\n"),
    ] {
        let text = format!("# C\n{text}");
        assert_eq!(formatted(&text), format!("# C\n{expected}"));
    }
}

#[test]
fn spaces_before_a_placeable_stay_in_a_new_locale_and_in_pseudo_locales() {
    let english =
        "# C\na =\n    One\n      { $x } two\n    .x =\n        Three\n          { $x } four\n";
    let folder = folder_of(&[("en/app.ftl", english)]);
    for plan in [Editor::create as fn(&Editor, &str) -> _, |editor, _| {
        editor.pseudo()
    }] {
        let editor = Editor::open(folder.path()).unwrap();
        let _ = plan(&editor, "ja").unwrap().write().unwrap();
    }
    let new = read(folder.path(), "ja/app.ftl");
    assert!(
        new.contains(
            "#     One\n#       { $x } two\n#     .x =\n#         Three\n#           { $x } four"
        ),
        "{new}"
    );
    let pseudo = read(folder.path(), "en-XA/app.ftl");
    for line in ["\n      { $x } ŧŵō one", "\n          { $x } ƒōūř"] {
        assert!(pseudo.contains(line), "{pseudo}");
    }
    let private = |c: char| ('\u{e000}'..='\u{f8ff}').contains(&c);
    assert!(!pseudo.contains(private) && !new.contains(private));
}

#[test]
fn pseudo_locales_show_lines_that_begin_with_brackets() {
    let english = "# C\na =\n    First\n    { $x } [ok]\n    .user = [one] line.\n# D\nb =\n    { $n ->\n        [one] { \"[\" }a]\n       *[other]\n            One\n            { \"*\" } two\n    }\n# E\nc = [x] { $n ->\n    [one] 1\n   *[other] 2\n }\n";
    let folder = folder_of(&[("en/app.ftl", english)]);
    let editor = Editor::open(folder.path()).unwrap();
    let _ = editor.pseudo().unwrap().write().unwrap();
    let shown = |id, part| shown(folder.path(), "en-XA", id, part);
    assert_eq!(shown("a", Part::Value), "[Ƒīřşŧ\nX [ōķ] one]");
    assert_eq!(shown("a", Part::Attribute("user")), "[[ōñē] ĺīñē. one]");
    assert_eq!(shown("b", Part::Value), "[[å] one]");
    assert_eq!(shown("c", Part::Value), "[ẋ] [1]".replace("[1]", "1"));
}

#[test]
fn a_line_begins_with_what_was_typed() {
    for (typed, text) in [
        ("Zwei\n[Abbrechen]", "    Zwei\n    { \"[\" }Abbrechen]\n"),
        ("* warten\nDann", "    { \"*\" } warten\n    Dann\n"),
        ("[ok]\nDann", "    { \"[\" }ok]\n    Dann\n"),
        ("Eins\n\n.NET neu", "    Eins\n\n    { \".\" }NET neu\n"),
        (
            "Eins\n  * Punkt\nDrei",
            "    Eins\n    { \"  *\" } Punkt\n    Drei\n",
        ),
        (
            "{ $n ->\n [one] Eins\n*[other]\n  Viele\n}\n[x] da",
            "    { $n ->\n        [one] Eins\n       *[other] Viele\n    }\n    { \"[\" }x] da\n",
        ),
        ("[x] { $n ->\n[one] 1\n*[other] 2\n}", ""),
    ] {
        for (place, part) in [("a", Part::Value), ("a.user", Part::Attribute("user"))] {
            let folder = folder_of(&[
                (
                    "en/app.ftl",
                    "# A\n# $n (Number) - n\na = { $n }\n    .user = { $n }\n",
                ),
                ("de/app.ftl", "a = Eins\n    .user = Zwei\n"),
            ]);
            let set = |text: &str| {
                let editor = Editor::open(folder.path()).unwrap();
                let plan = editor.set("de", &place.parse().unwrap(), text);
                let plan = plan.unwrap_or_else(|error| panic!("{typed}: {error}"));
                let _ = plan.write().unwrap();
            };
            set(typed);
            let file = read(folder.path(), "de/app.ftl");
            if place == "a" {
                assert!(file.contains(text), "{typed:?}: {file}");
            }
            // As people see it, without what makes a choice.
            let now = shown(folder.path(), "de", "a", part);
            if !typed.contains('{') {
                assert_eq!(now, typed);
            } else {
                assert!(
                    now.starts_with(typed.split(' ').next().unwrap()) || now.ends_with("[x] da")
                );
            }
            // What the page shows of it says the same.
            let editor = Editor::open(folder.path()).unwrap();
            let texts = editor.texts("de", "a").unwrap();
            let plan = editor.put("de", "a", &texts).unwrap();
            assert!(plan.is_empty(), "{}", plan.diff());
        }
    }
}

#[test]
fn syntax_at_the_start_of_a_line_is_kept_as_syntax() {
    let folder = folder_of(&[("en/app.ftl", "# A\na = A\n"), ("de/app.ftl", "a = Eins\n")]);
    let editor = Editor::open(folder.path()).unwrap();
    let set = |text: &str| {
        let plan = editor.set("de", &"a".parse().unwrap(), text);
        plan.map(|plan| plan.diff()).map_err(|error| error.reason())
    };
    // One line stays as it is.
    assert!(set("[ok] *").unwrap().contains("+a = [ok] *\n"));
    assert!(
        set("Eins\n.name = Zwei")
            .unwrap_err()
            .contains(".name is an attribute")
    );
    assert!(
        set("Eins\n.name=Zwei")
            .unwrap_err()
            .contains(".name is an attribute")
    );
    assert!(set("Eins\n} Zwei").unwrap_err().contains("unexpected `}`"));
    assert!(set("{ $n ->\n[one] Eins\n}").is_err());
}

#[test]
fn a_form_of_several_lines_may_begin_with_a_bracket() {
    let variant = |key: &str, text: &str| Branch {
        way: vec![Step {
            selector: "$n".to_owned(),
            key: key.to_owned(),
            is_default: key == "other",
            ..Step::default()
        }],
        text: text.to_owned(),
        ..Branch::default()
    };
    let variants = [
        variant("one", "Eins\n[Abbrechen]\n* zwei"),
        variant("other", "[Viele]"),
    ];
    let text = compose(&variants).unwrap();
    let folder = folder_of(&[("en/app.ftl", "# A\na = A\n"), ("de/app.ftl", "a = Eins\n")]);
    let editor = Editor::open(folder.path()).unwrap();
    let plan = editor.set("de", &"a".parse().unwrap(), &text).unwrap();
    let _ = plan.write().unwrap();
    let now = shown(folder.path(), "de", "a", Part::Value);
    assert_eq!(now, "Eins\n[Abbrechen]\n* zwei");
}

#[test]
fn pseudo_locales_leave_references_to_characters_alone() {
    for (text, accented) in [
        (
            "Fish &amp; chips &copy; 2024 &#39;fresh&#x27;",
            "Ƒīşħ &amp; ćħīƥş &copy; 2024 &#39;ƒřēşħ&#x27;",
        ),
        ("AT&amp;T", "ÅŦ&amp;Ŧ"),
        ("a&lt;&gt;&frac12;b", "å&lt;&gt;&frac12;ƀ"),
        // These are words.
        ("Fish & chips;", "Ƒīşħ & ćħīƥş;"),
        ("AT&T; R&D", "ÅŦ&Ŧ; Ř&Đ"),
        ("a &#no; &#; &; b", "å &#ñō; &#; &; ƀ"),
    ] {
        let made = Pseudo::Accented.text(&format!("a = {text}\n    .x = {text}\n"));
        assert_eq!(made.matches(accented).count(), 2, "{accented}: {made}");
        let made = Pseudo::RightToLeft.text(&format!("a = {text}\n"));
        for reference in ["&amp;", "&copy;", "&#39;", "&#x27;", "&lt;&gt;&frac12;"] {
            assert_eq!(text.contains(reference), made.contains(reference), "{made}");
        }
    }
}

#[test]
fn a_new_locale_keeps_variant_keys_that_are_texts() {
    let english = "\
-brand = Widgets
    .number = many

# $g (String) - the number of the noun before it
mood =
    { $g ->
        [one] It is
       *[many] They are
    }
    .user =
        { $g ->
            [one] This
           *[other] These
        }

verb =
    { -brand.number ->
        [one] is ready
       *[many] are ready
    }

# $n (Number) - how many
jobs =
    { $n ->
       *[one] A job
        [other] Jobs
    }

# $n (Number) - how many
odd =
    { NUMBER($n) ->
        [one] A job
       *[many] Jobs
    }
";
    let folder = folder_of(&[("en/app.ftl", english)]);
    for (locale, jobs, odd) in [
        ("ja", "*[other] Jobs", "*[other] Jobs"),
        (
            "de",
            "[one] A job\n       *[other] Jobs",
            "[one] A job\n       *[other] Jobs",
        ),
        (
            "ru",
            "[one] A job\n        [few] Jobs\n        [many] Jobs\n       *[other] Jobs",
            "[one] A job\n        [few] Jobs\n        [many] Jobs\n       *[other] Jobs",
        ),
    ] {
        let editor = Editor::open(folder.path()).unwrap();
        let _ = editor.create(locale).unwrap().write().unwrap();
        drop(editor);
        let path = format!("{locale}/app.ftl");
        let text = read(folder.path(), &path);
        // As a translator removes the comment marks.
        let lines = text.lines().filter(|line| !line.starts_with("# missing"));
        let lines = lines.filter(|line| !line.starts_with("# $") && !line.starts_with('-'));
        let bare = lines.map(|line| line.strip_prefix("# ").unwrap_or(line));
        let bare: String = bare.map(|line| format!("{line}\n")).collect();
        for part in [
            "[one] It is\n       *[many] They are",
            "[one] This\n           *[other] These",
            "[one] is ready\n       *[many] are ready",
            jobs,
            odd,
        ] {
            assert!(bare.contains(part), "{locale}: {part}: {bare}");
        }
        let catalog = Catalog::empty().overlay_text(locale.parse().unwrap(), "app.ftl", bare);
        let problems = catalog.build();
        assert!(problems.problems().is_empty(), "{:?}", problems.problems());
    }
}

#[test]
fn fmt_separates_the_messages_of_a_translation_as_english_does() {
    let english = "a = A\n\nb = B\nc = C\n\n## Group\n\nd = D\n\n# About it.\ne = E\n";
    let german = "a = A\nb = B\nc = C\n## Group\nd = D\ne = E\nown = Own\n";
    let folder = folder_of(&[("en/app.ftl", english), ("de/app.ftl", german)]);
    let plan = Editor::open(folder.path()).unwrap().format(&[]).unwrap();
    let _ = plan.write().unwrap();
    assert_eq!(read(folder.path(), "en/app.ftl"), english);
    let expected = "a = A\n\nb = B\nc = C\n\n## Group\n\nd = D\n\ne = E\nown = Own\n";
    assert_eq!(read(folder.path(), "de/app.ftl"), expected);
}
