//! An import writes what was changed in a file, and nothing else.

use std::fs;
use std::path::Path;

use gengo_messages_interchange::{Format, ImportOptions, NoticeKind, files, import, read};
use gengo_messages_translate::{Editor, ReviewState, State};

use crate::helpers::{exported_text, folder_of, german, imported, kinds, plan};

const ENGLISH: &str = "\
-service = Gengo
# Shown at the start.
hello = Hello from { -service }
    .title = Welcome, { $name }
jobs =
    { $count ->
        [one] { $count } job
       *[other] { $count } jobs
    }
bye = Bye
";

const GERMAN: &str = "\
-service = Gengo

hello = Hallo von { -service }
    .title = Willkommen, { $name }

jobs =
    { $count ->
        [one] { $count } Auftrag
       *[other] { $count } Aufträge
    }
";

fn folder() -> tempfile::TempDir {
    folder_of(&[("en", ENGLISH), ("de", GERMAN)])
}

/// The formats that can be edited as text.
const TEXTS: [Format; 4] = [Format::Csv, Format::Po, Format::Xliff, Format::Xliff12];

#[test]
fn only_the_text_that_was_changed_is_written() {
    for format in TEXTS {
        let folder = folder();
        let file = exported_text(folder.path(), format, "de");
        let edited = file.replace("Hallo von", "Guten Tag von");
        let notices = imported(folder.path(), format, edited.as_bytes());
        assert_eq!(kinds(&notices), [("hello", NoticeKind::Imported)]);
        let expected = GERMAN.replace("Hallo von", "Guten Tag von");
        assert_eq!(german(folder.path()), expected, "{}", format.id());
    }
}

#[test]
fn one_plural_form_is_changed_and_the_others_stay() {
    for format in TEXTS {
        let folder = folder();
        let file = exported_text(folder.path(), format, "de");
        let edited = file.replace("Aufträge", "Jobs");
        let notices = imported(folder.path(), format, edited.as_bytes());
        assert_eq!(kinds(&notices), [("jobs:other", NoticeKind::Imported)]);
        assert_eq!(german(folder.path()), GERMAN.replace("Aufträge", "Jobs"));
    }
}

/// Fills in a segment of a PO file that has no translation yet.
fn fill_in(file: &str, id: &str, text: &str) -> String {
    let context = format!("msgctxt \"{id}\"\n");
    let start = file.find(&context).unwrap();
    let (before, entry) = file.split_at(start);
    format!(
        "{before}{}",
        entry.replacen("msgstr \"\"", &format!("msgstr \"{text}\""), 1)
    )
}

#[test]
fn a_new_translation_gets_its_place_by_the_order_of_english() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Po, "de");
    let edited = fill_in(&file, "bye", "Tschüss");
    imported(folder.path(), Format::Po, edited.as_bytes());
    assert_eq!(german(folder.path()), format!("{GERMAN}\nbye = Tschüss\n"));
}

#[test]
fn a_new_plural_has_the_forms_of_the_locale() {
    let folder = folder_of(&[("en", ENGLISH), ("pl", "bye = Pa\n")]);
    let file = exported_text(folder.path(), Format::Po, "pl");
    let mut edited = file.clone();
    for (key, word) in [
        ("one", "praca"),
        ("few", "prace"),
        ("many", "prac"),
        ("other", "pracy"),
    ] {
        let text = format!("{{ $count }} {word}");
        edited = fill_in(&edited, &format!("jobs:{key}"), &text);
    }
    let editor = Editor::open(folder.path()).unwrap();
    let returned = read(Path::new("pl.po"), edited.as_bytes()).unwrap();
    let import = import(
        &editor,
        &[("pl".to_owned(), returned)],
        ImportOptions::default(),
    );
    import.unwrap().plan.write().unwrap();
    let text = fs::read_to_string(folder.path().join("pl/app.ftl")).unwrap();
    let expected = "\
jobs =
    { $count ->
        [one] { $count } praca
        [few] { $count } prace
        [many] { $count } prac
       *[other] { $count } pracy
    }
";
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn a_language_without_plural_forms_has_one_segment_for_them() {
    let folder = folder_of(&[("en", ENGLISH), ("ja", "bye = またね\n")]);
    let file = exported_text(folder.path(), Format::Po, "ja");
    assert!(
        file.contains("msgctxt \"jobs\"\nmsgid \"{ $count } jobs\""),
        "{file}"
    );
}

#[test]
fn a_file_that_is_half_done_and_in_another_order_loses_nothing() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Po, "de");
    let edited = file.replace("Hallo von", "Guten Tag von");
    let mut entries: Vec<&str> = edited.split("\n\n").collect();
    entries.reverse();
    entries.retain(|entry| !entry.contains("msgctxt \"jobs:one\""));
    let notices = imported(folder.path(), Format::Po, entries.join("\n\n").as_bytes());
    assert_eq!(kinds(&notices), [("hello", NoticeKind::Imported)]);
    assert_eq!(
        german(folder.path()),
        GERMAN.replace("Hallo von", "Guten Tag von")
    );
}

#[test]
fn a_file_in_another_encoding_is_read_as_what_it_is() {
    for format in TEXTS {
        let folder = folder();
        let file = exported_text(folder.path(), format, "de").replace("Aufträge", "Größen");
        let file = file.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        let units = |to: fn(u16) -> [u8; 2], text: &str| -> Vec<u8> {
            text.encode_utf16().flat_map(to).collect()
        };
        let marked = format!("\u{feff}{file}");
        let encodings = [
            marked.clone().into_bytes(),
            units(u16::to_le_bytes, &marked),
            units(u16::to_be_bytes, &marked),
            units(u16::to_le_bytes, &file),
            file.replace('\n', "\r\n").into_bytes(),
        ];
        for bytes in encodings {
            let import = plan(folder.path(), format, &bytes, ImportOptions::default());
            let diff = import.plan.diff();
            let changed: Vec<&str> = diff.lines().filter(|line| line.starts_with('+')).collect();
            let is_form = |line: &&str| line.contains("[other] { $count } Größen");
            assert_eq!(
                changed.iter().filter(|line| is_form(line)).count(),
                1,
                "{diff}"
            );
            assert_eq!(
                changed.iter().filter(|line| line.contains(".ftl")).count(),
                1
            );
        }
    }
}

#[test]
fn a_text_that_would_break_is_refused_and_the_others_are_written() {
    for format in TEXTS {
        let folder = folder();
        let file = exported_text(folder.path(), format, "de");
        let edited = file
            .replace("Hallo von", "Guten Tag { von")
            .replace("Aufträge", "Jobs");
        let notices = imported(folder.path(), format, edited.as_bytes());
        let expected = [
            ("hello", NoticeKind::Refused),
            ("jobs:other", NoticeKind::Imported),
        ];
        assert_eq!(kinds(&notices), expected, "{}", format.id());
        assert_eq!(german(folder.path()), GERMAN.replace("Aufträge", "Jobs"));
    }
}

#[test]
fn a_text_that_the_check_finds_an_error_in_is_refused_with_the_reason() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Po, "de");
    let edited = file
        .replace("Willkommen, { $name }", "Willkommen, { $nmae }")
        .replace("Hallo von", "Guten Tag von");
    let notices = imported(folder.path(), Format::Po, edited.as_bytes());
    let expected = [
        ("hello", NoticeKind::Imported),
        ("hello.title", NoticeKind::Refused),
    ];
    assert_eq!(kinds(&notices), expected);
    assert!(notices[1].detail.contains("$nmae"), "{}", notices[1].detail);
    assert_eq!(
        german(folder.path()),
        GERMAN.replace("Hallo von", "Guten Tag von")
    );
}

#[test]
fn a_change_on_both_sides_is_a_conflict_and_overwrite_takes_the_file() {
    for format in TEXTS {
        let folder = folder();
        let file = exported_text(folder.path(), format, "de");
        let theirs = GERMAN.replace("Hallo von", "Moin von");
        fs::write(folder.path().join("de/app.ftl"), &theirs).unwrap();
        let edited = file.replace("Hallo von", "Guten Tag von");
        let notices = imported(folder.path(), format, edited.as_bytes());
        assert_eq!(kinds(&notices), [("hello", NoticeKind::Conflict)]);
        let both = "file: Guten Tag von { -service }\nfolder: Moin von { -service }";
        assert_eq!(notices[0].detail, both);
        assert_eq!(german(folder.path()), theirs);
        let options = ImportOptions {
            overwrite: true,
            ..ImportOptions::default()
        };
        let import = plan(folder.path(), format, edited.as_bytes(), options);
        import.plan.write().unwrap();
        assert_eq!(
            german(folder.path()),
            GERMAN.replace("Hallo von", "Guten Tag von")
        );
    }
}

#[test]
fn of_several_conflicts_those_are_settled_for_the_file_that_are_named() {
    let folder = folder_of(&[("en", "a = One\nb = Two\n"), ("de", "a = Eins\nb = Zwei\n")]);
    let file = exported_text(folder.path(), Format::Po, "de");
    fs::write(folder.path().join("de/app.ftl"), "a = Ein\nb = Zwo\n").unwrap();
    let edited = file
        .replace("\"Eins\"", "\"Einer\"")
        .replace("\"Zwei\"", "\"Zweie\"");
    let options = ImportOptions {
        take: ["b".to_owned()].into(),
        ..ImportOptions::default()
    };
    let import = plan(folder.path(), Format::Po, edited.as_bytes(), options);
    let notices = &import.notices[0].1;
    assert_eq!(
        kinds(notices),
        [("a", NoticeKind::Conflict), ("b", NoticeKind::Imported)]
    );
    let sides = notices[0].sides.as_ref().unwrap();
    assert_eq!((&*sides.file, &*sides.folder), ("Einer", "Ein"));
    import.plan.write().unwrap();
    assert_eq!(german(folder.path()), "a = Ein\nb = Zweie\n");
}

#[test]
fn a_change_in_the_folder_alone_is_kept() {
    for format in TEXTS {
        let folder = folder();
        let file = exported_text(folder.path(), format, "de");
        let theirs = GERMAN.replace("Hallo von", "Moin von");
        fs::write(folder.path().join("de/app.ftl"), &theirs).unwrap();
        assert_eq!(imported(folder.path(), format, file.as_bytes()), []);
        assert_eq!(german(folder.path()), theirs);
    }
}

/// Where a message stands, by what the next export says of it.
fn state(folder: &Path, id: &str) -> ReviewState {
    let folder = gengo_messages_translate::Folder::read(folder).unwrap();
    let view = gengo_messages_translate::LocaleView::new(&folder, "de", &[]).unwrap();
    view.unit(id).unwrap().state
}

#[test]
fn a_translation_of_older_english_is_reported_and_outdated() {
    for format in TEXTS {
        let folder = folder();
        let file = exported_text(folder.path(), format, "de");
        let english = ENGLISH.replace("Hello from", "Good morning from");
        fs::write(folder.path().join("en/app.ftl"), english).unwrap();
        let edited = file.replace("Hallo von", "Guten Tag von");
        let edited = edited.replace("Aufträge", "Jobs");
        let notices = imported(folder.path(), format, edited.as_bytes());
        let expected = [
            ("hello", NoticeKind::EnglishChanged),
            ("hello", NoticeKind::Imported),
            ("jobs:other", NoticeKind::Imported),
        ];
        assert_eq!(kinds(&notices), expected, "{}", format.id());
        assert_eq!(state(folder.path(), "hello"), ReviewState::Outdated);
        assert_eq!(state(folder.path(), "jobs"), ReviewState::Draft);
    }
}

#[test]
fn a_message_that_is_gone_is_reported_only_if_the_file_changes_it() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Po, "de");
    let gone = |text: &str| text.replace("    .title = ", "    .heading = ");
    fs::write(folder.path().join("en/app.ftl"), gone(ENGLISH)).unwrap();
    fs::write(folder.path().join("de/app.ftl"), gone(GERMAN)).unwrap();
    assert_eq!(imported(folder.path(), Format::Po, file.as_bytes()), []);
    let edited = file.replace("Willkommen, ", "Hallo, ");
    let notices = imported(folder.path(), Format::Po, edited.as_bytes());
    assert_eq!(kinds(&notices), [("hello.title", NoticeKind::Unknown)]);
}

#[test]
fn a_translation_that_was_taken_out_of_the_file_stays_in_the_folder() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Po, "de");
    let edited = file.replace("msgstr \"Hallo von { -service }\"", "msgstr \"\"");
    let notices = imported(folder.path(), Format::Po, edited.as_bytes());
    assert_eq!(kinds(&notices), [("hello", NoticeKind::Emptied)]);
    assert_eq!(german(folder.path()), GERMAN);
}

#[test]
fn a_new_text_without_its_default_variant_waits() {
    let folder = folder_of(&[("en", ENGLISH), ("de", "bye = Tschüss\n")]);
    let file = exported_text(folder.path(), Format::Po, "de");
    let edited = fill_in(&file, "jobs:one", "{ $count } Auftrag");
    let notices = imported(folder.path(), Format::Po, edited.as_bytes());
    assert_eq!(kinds(&notices), [("jobs:one", NoticeKind::Incomplete)]);
    assert_eq!(german(folder.path()), "bye = Tschüss\n");
}

#[test]
fn a_guess_that_a_tool_marks_as_fuzzy_is_not_imported() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Po, "de");
    let edited = fill_in(&file, "bye", "Hallo");
    let edited = edited.replace("msgctxt \"bye\"", "#, fuzzy\nmsgctxt \"bye\"");
    let notices = imported(folder.path(), Format::Po, edited.as_bytes());
    assert_eq!(kinds(&notices), [("bye", NoticeKind::Unfinished)]);
    assert_eq!(german(folder.path()), GERMAN);
}

#[test]
fn an_outdated_translation_is_marked_and_done_when_the_mark_is_taken_off() {
    for is_done in [false, true] {
        let folder = folder();
        let editor = Editor::open(folder.path()).unwrap();
        let ids = ["hello".to_owned()];
        let plan = editor.review("de", &ids, State::Reviewed).unwrap();
        plan.write().unwrap();
        drop(editor);
        let english = ENGLISH.replace("Hello from", "Good morning from");
        fs::write(folder.path().join("en/app.ftl"), english).unwrap();
        let file = exported_text(folder.path(), Format::Po, "de");
        assert_eq!(file.matches("#, fuzzy\n").count(), 2, "{file}");
        let mut edited = file.replace("Hallo von", "Guten Morgen von");
        if is_done {
            edited = edited.replace("#, fuzzy\n", "");
        }
        let notices = imported(folder.path(), Format::Po, edited.as_bytes());
        assert_eq!(kinds(&notices), [("hello", NoticeKind::Imported)]);
        let expected = match is_done {
            true => ReviewState::Draft,
            false => ReviewState::Outdated,
        };
        assert_eq!(state(folder.path(), "hello"), expected);
    }
}

#[test]
fn reviews_are_offered_and_imported_on_request() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Xliff, "de");
    let edited = file.replace(
        "<segment state=\"translated\" subState=\"gengo:draft\">",
        "<segment state=\"final\">",
    );
    let notices = imported(folder.path(), Format::Xliff, edited.as_bytes());
    let offered = |id| (id, NoticeKind::ReviewOffered);
    assert_eq!(
        kinds(&notices),
        [offered("-service"), offered("hello"), offered("jobs")]
    );
    assert_eq!(state(folder.path(), "hello"), ReviewState::Draft);
    let options = ImportOptions {
        reviews: true,
        by: Some("A. Reader".to_owned()),
        ..ImportOptions::default()
    };
    let import = plan(folder.path(), Format::Xliff, edited.as_bytes(), options);
    import.plan.write().unwrap();
    assert_eq!(german(folder.path()), GERMAN);
    let states = fs::read_to_string(folder.path().join("de/app.state")).unwrap();
    assert_eq!(
        states.matches("reviewed\"A.␣Reader\"").count(),
        3,
        "{states}"
    );
    assert_eq!(state(folder.path(), "hello"), ReviewState::Reviewed);
    assert_eq!(state(folder.path(), "jobs"), ReviewState::Reviewed);
}

#[test]
fn a_review_of_an_older_text_is_not_imported() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Xliff, "de");
    let edited = file.replace(
        "state=\"translated\" subState=\"gengo:draft\"",
        "state=\"final\"",
    );
    let theirs = GERMAN.replace("Hallo von", "Moin von");
    fs::write(folder.path().join("de/app.ftl"), theirs).unwrap();
    let english = ENGLISH.replace("{ $count } jobs", "{ $count } orders");
    fs::write(folder.path().join("en/app.ftl"), english).unwrap();
    let options = ImportOptions {
        reviews: true,
        ..ImportOptions::default()
    };
    let import = plan(folder.path(), Format::Xliff, edited.as_bytes(), options);
    import.plan.write().unwrap();
    assert_eq!(state(folder.path(), "hello"), ReviewState::Draft);
    assert_eq!(state(folder.path(), "jobs"), ReviewState::Draft);
    assert_eq!(state(folder.path(), "-service"), ReviewState::Reviewed);
}

#[test]
fn a_segment_that_is_in_the_file_twice_is_reported() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Po, "de");
    let twice = format!(
        "{file}\nmsgctxt \"hello\"\nmsgid \"Hello from {{ -service }}\"\nmsgstr \"Servus\"\n"
    );
    let notices = imported(folder.path(), Format::Po, twice.as_bytes());
    assert_eq!(kinds(&notices), [("hello", NoticeKind::Repeated)]);
    assert_eq!(german(folder.path()), GERMAN);
}

#[test]
fn a_file_whose_marks_are_lost_fills_in_what_is_new_and_overwrites_nothing() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Po, "de");
    let marks = file.lines().filter(|line| !line.starts_with("# gengo"));
    let bare = marks.collect::<Vec<_>>().join("\n");
    assert_eq!(imported(folder.path(), Format::Po, bare.as_bytes()), []);
    let edited = fill_in(&bare, "bye", "Tschüss").replace("Hallo von", "Guten Tag von");
    let notices = imported(folder.path(), Format::Po, edited.as_bytes());
    let expected = [
        ("hello", NoticeKind::Conflict),
        ("bye", NoticeKind::Imported),
    ];
    assert_eq!(kinds(&notices), expected);
    assert_eq!(german(folder.path()), format!("{GERMAN}\nbye = Tschüss\n"));
}

#[test]
fn a_segment_that_is_not_in_the_file_is_reported() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Po, "de");
    let end = file.find("\n# gengo-messages").unwrap();
    let next = end + 1 + file[end + 1..].find("\n# gengo-messages").unwrap();
    let import = plan(
        folder.path(),
        Format::Po,
        &file.as_bytes()[..next],
        ImportOptions::default(),
    );
    let missing = ["hello", "hello.title", "jobs:one", "jobs:other", "bye"];
    let expected = missing.map(|id| (id, NoticeKind::Missing));
    assert_eq!(kinds(&import.notices[0].1), expected);
}

#[test]
fn a_change_to_a_term_that_breaks_another_text_is_refused() {
    let english = "-thing = thing\nuse = The { -thing }\n";
    let folder = folder_of(&[
        ("en", english),
        ("de", "-thing = Ding\nuse = Das { -thing }\n"),
    ]);
    let file = exported_text(folder.path(), Format::Po, "de");
    let edited = file.replace("msgstr \"Ding\"", "msgstr \"{ use }\"");
    let notices = imported(folder.path(), Format::Po, edited.as_bytes());
    assert_eq!(kinds(&notices), [("-thing", NoticeKind::Refused)]);
}

#[test]
fn a_choice_in_mid_sentence_is_translated_as_whole_sentences() {
    let english =
        "mail = You have { $n ->\n    [one] a mail\n   *[other] { $n } mails\n } today.\n";
    let folder = folder_of(&[("en", english), ("de", "")]);
    fs::write(folder.path().join("de/app.ftl"), "# Nothing yet.\n").unwrap();
    let file = exported_text(folder.path(), Format::Po, "de");
    assert!(file.contains("msgid \"You have a mail today.\""), "{file}");
    assert!(
        file.contains("msgid \"You have { $n } mails today.\""),
        "{file}"
    );
    let edited = fill_in(&file, "mail:one", "Heute haben Sie eine Mail.");
    let edited = fill_in(&edited, "mail:other", "Heute haben Sie { $n } Mails.");
    imported(folder.path(), Format::Po, edited.as_bytes());
    let expected = "\
mail =
    { $n ->
        [one] Heute haben Sie eine Mail.
       *[other] Heute haben Sie { $n } Mails.
    }
";
    assert!(
        german(folder.path()).ends_with(expected),
        "{}",
        german(folder.path())
    );
}

#[test]
fn many_new_texts_are_written_in_the_order_of_english() {
    let english: String = (0..300)
        .map(|n| format!("m{n} = Text {n}\n    .user = For you {n}.\n"))
        .collect();
    let folder = folder_of(&[("en", &english), ("de", "m7 = Sieben\n")]);
    for format in [Format::Csv, Format::Xlsx] {
        let editor = Editor::open(folder.path()).unwrap();
        let file = files(editor.folder(), format, &["de".to_owned()], &mut |_| {}).unwrap();
        assert_eq!(read(&file[0].0, &file[0].1).unwrap().segments.len(), 600);
    }
    let mut file = exported_text(folder.path(), Format::Po, "de");
    for number in 0..300 {
        file = match number {
            7 => file,
            _ => fill_in(&file, &format!("m{number}"), &format!("Text-de {number}")),
        };
        file = fill_in(
            &file,
            &format!("m{number}.user"),
            &format!("Für Sie {number}."),
        );
    }
    imported(folder.path(), Format::Po, file.as_bytes());
    let text = german(folder.path());
    let ids = text
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id.trim());
    let expected: Vec<String> = (0..300)
        .flat_map(|n| [format!("m{n}"), ".user".to_owned()])
        .collect();
    assert_eq!(ids.collect::<Vec<_>>(), expected);
}

#[test]
fn a_new_translation_counts_if_the_tool_leaves_the_state_as_it_was() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Xliff, "de");
    let english = "<source>Bye</source>\n";
    assert_eq!(file.matches(english).count(), 1);
    let edited = file.replace(english, &format!("{english}<target>Tschüss</target>"));
    let notices = imported(folder.path(), Format::Xliff, edited.as_bytes());
    assert_eq!(kinds(&notices), [("bye", NoticeKind::Imported)]);
}

#[test]
fn a_unit_that_a_tool_has_cut_into_segments_is_put_together() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Xliff, "de");
    let start = file.find("<source>Hello from").unwrap();
    let (before, rest) = file.split_at(start);
    let end = rest.find("</segment>").unwrap();
    let cut = |second: &str| {
        format!(
            "{before}<source>Hello </source><target order=\"3\">Hallo</target></segment>\
             <ignorable><source> </source></ignorable><segment state=\"translated\">\
             <source>from <ph id=\"1\" dataRef=\"d1\"/></source>{second}{}",
            &rest[end..]
        )
    };
    let whole = cut(
        "<target order=\"1\"><mrk id=\"m1\" type=\"term\"><ph id=\"1\" dataRef=\"d1\"/></mrk> sagt:</target>",
    );
    let notices = imported(folder.path(), Format::Xliff, whole.as_bytes());
    assert_eq!(kinds(&notices), [("hello", NoticeKind::Imported)]);
    let expected = GERMAN.replace("Hallo von { -service }", "{ -service } sagt: Hallo");
    assert_eq!(german(folder.path()), expected);
    let half = cut("");
    let notices = imported(folder.path(), Format::Xliff, half.as_bytes());
    assert_eq!(kinds(&notices), [("hello", NoticeKind::Unfinished)]);
}

#[test]
fn suggestions_of_a_tool_are_not_the_translation() {
    let folder = folder();
    let file = exported_text(folder.path(), Format::Xliff12, "de");
    let suggestion =
        "<alt-trans><source>Hello</source><target>Falsch</target></alt-trans></trans-unit>";
    let edited = file.replace("</trans-unit>", suggestion);
    assert_eq!(
        imported(folder.path(), Format::Xliff12, edited.as_bytes()),
        []
    );
    assert_eq!(german(folder.path()), GERMAN);
}

#[test]
fn a_semicolon_or_a_tab_parts_the_values_of_a_table_as_well() {
    for delimiter in [b';', b'\t'] {
        let folder = folder();
        let file = exported_text(folder.path(), Format::Csv, "de");
        let mut writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .from_writer(Vec::new());
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(file.as_bytes());
        for row in reader.records() {
            // In another order, as people sort columns.
            let row = row.unwrap();
            writer.write_record(row.iter().rev()).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let edited = text.replace("Hallo von", "Guten Tag von");
        let notices = imported(folder.path(), Format::Csv, edited.as_bytes());
        assert_eq!(kinds(&notices), [("hello", NoticeKind::Imported)]);
    }
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    let texts = "-term = =1+1\nplus = +49\nat = @home\nquote = '=1\n";
    let folder = folder_of(&[("en", texts), ("de", texts)]);
    let file = exported_text(folder.path(), Format::Csv, "de");
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    for row in reader.records() {
        let is_formula = |cell: &str| cell.starts_with(['=', '+', '-', '@']);
        assert!(!row.unwrap().iter().any(is_formula), "{file}");
    }
    assert_eq!(imported(folder.path(), Format::Csv, file.as_bytes()), []);
}
