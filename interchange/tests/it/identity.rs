//! Export and import without a change leave every file as it was.

use std::fs;
use std::path::Path;

use gengo_messages_interchange::{
    Document, Format, ImportOptions, NoticeKind, files, import, read,
};
use gengo_messages_translate::{Editor, Folder, ReferenceView};

use crate::helpers::{BOTH_WAYS, copy_of, exported, folder_of, plan};
use crate::numbers::Numbers;

/// Exports all locales in a format and imports them again: nothing is to be written. Returns how many
/// segments went out, and what was reported of the others.
fn comes_back_as_it_was(folder: &Path, format: Format) -> (usize, Vec<String>) {
    let editor = Editor::on(Folder::read(folder).unwrap());
    let mut notices = Vec::new();
    let exported = files(editor.folder(), format, &[], &mut |notice| {
        notices.push(notice.to_owned());
    });
    let exported = exported.unwrap();
    assert!(!exported.is_empty());
    let returned = exported.iter().map(|(path, bytes)| {
        let locale = path.file_stem().unwrap().to_str().unwrap();
        (locale.to_owned(), read(path, bytes).unwrap())
    });
    let returned: Vec<_> = returned.collect();
    assert!(returned.iter().all(|(_, own)| !own.segments.is_empty()));
    let import = import(&editor, &returned, ImportOptions::default()).unwrap();
    assert_eq!(import.plan.diff(), "", "{}", format.id());
    for (locale, notices) in &import.notices {
        assert_eq!(notices, &[], "{locale}, {}", format.id());
    }
    let segments = returned.iter().map(|(_, own)| own.segments.len());
    (segments.sum(), notices)
}

/// The ids that a view of the reference locale gives the ways through a locale's texts, beside those of its segments.
fn ids_are_those_of_the_segments(folder: &Path) {
    let folder = Folder::read(folder).unwrap();
    let reference = ReferenceView::of(&folder);
    for locale in folder.translations() {
        let texts = reference.text_ids(&folder, locale).unwrap();
        let ids = texts.flat_map(|text| {
            let attribute = text.attribute.map(|name| format!(".{name}"));
            let place = text.key.to_owned() + &attribute.unwrap_or_default();
            let ids = text.ways.into_iter().map(move |way| {
                let keys: String = way.iter().map(|key| format!(":{key}")).collect();
                (place.clone() + &keys, text.english)
            });
            ids.collect::<Vec<_>>()
        });
        let ids: Vec<_> = ids
            .map(|(id, hash)| (id, hash.map(|hash| hash.to_string())))
            .collect();
        let document = Document::of(&folder, locale).unwrap();
        let segments = document.segments.iter().map(|own| {
            let mark = own.mark.to_string();
            let hash = mark.split('.').next().filter(|hash| *hash != "none");
            (own.id.clone(), hash.map(str::to_owned))
        });
        let segments: Vec<_> = segments.collect();
        assert!(!segments.is_empty(), "{locale}");
        assert_eq!(ids, segments, "{locale}");
    }
}

#[test]
fn every_text_has_the_ids_of_its_segments() {
    for folder in ["locales", "examples/own-errors/locales"] {
        ids_are_those_of_the_segments(copy_of(folder).path());
    }
    let english = generated(2_463_534_242, 300, false);
    let polish = generated(88_172_645_463_325_252, 300, true);
    let beginning = polish.split("message-151 =").next().unwrap();
    let texts = [
        ("en", english.as_str()),
        ("ja", beginning),
        ("pl", &polish),
        ("pl-UA", beginning),
    ];
    ids_are_those_of_the_segments(folder_of(&texts).path());
}

#[test]
fn every_locale_here_comes_back_as_it_was_in_every_format() {
    let folder = copy_of("locales");
    for format in BOTH_WAYS {
        comes_back_as_it_was(folder.path(), format);
    }
}

#[test]
fn the_example_app_comes_back_as_it_was_in_every_format() {
    let folder = copy_of("examples/own-errors/locales");
    for format in BOTH_WAYS {
        comes_back_as_it_was(folder.path(), format);
    }
}

const WORDS: [&str; 14] = [
    "Auftrag",
    "Größe",
    "<b>fett</b>",
    "\"so\" & 'so'",
    "=1+1",
    "a;b,c\td",
    "_x0041_",
    "日本語",
    "e\u{301}",
    "a\u{a0}b",
    "-- ]]> <!-- x",
    "\\n %s",
    "שלום",
    "🙂",
];

const PLACEABLES: [&str; 9] = [
    "{ $name }",
    "{ -service }",
    "{ \"{\" }",
    "{ \"  \" }",
    "{ \"\\\"}\\\\\" }",
    "{ NUMBER($n, minimumFractionDigits: 2) }",
    "{ -service(case: \"dative\") }",
    "{ \"\\u00AD\" }",
    "{ other.attribute }",
];

const SELECTORS: [(&str, &[&str]); 4] = [
    ("$n", &["one", "other"]),
    ("$n", &["0", "one", "other"]),
    ("$gender", &["male", "female", "other"]),
    ("NUMBER($n, type: \"ordinal\")", &["one", "other"]),
];

/// A text, laid out with an indentation of `depth` levels.
fn text(numbers: &mut Numbers, depth: usize) -> String {
    let indent = "    ".repeat(depth + 1);
    let choices = if depth < 3 { 6 } else { 5 };
    let pieces = 1 + numbers.below(4);
    let mut text = String::new();
    let mut can_be_choice = true;
    for piece in 0..pieces {
        let between = if piece == 0 { "" } else { " " };
        text += between;
        match numbers.below(choices) {
            0 | 1 => text += numbers.pick(&PLACEABLES),
            5 if can_be_choice => {
                can_be_choice = false;
                let (selector, keys) = SELECTORS[numbers.below(SELECTORS.len())];
                text += &format!("{{ {selector} ->\n");
                for key in keys {
                    let star = if *key == "other" { "*" } else { " " };
                    let own = self::text(numbers, depth + 1);
                    text += &format!("{indent}   {star}[{key}] {own}\n");
                }
                text += &format!("{indent}}}");
            }
            4 if piece > 0 => text += &format!("{}\n{indent}x", numbers.pick(&WORDS)),
            _ => text += numbers.pick(&WORDS),
        }
    }
    text
}

fn generated(seed: u64, count: usize, with_gaps: bool) -> String {
    let mut numbers = Numbers(seed);
    let mut file = "-service = Gengo\nother = Other\n    .attribute = Attribute\n".to_owned();
    for number in 0..count {
        let value = text(&mut numbers, 0);
        let attribute = text(&mut numbers, 1);
        if with_gaps && numbers.below(4) == 0 {
            continue;
        }
        file += &format!("message-{number} = {value}\n");
        if numbers.below(2) == 0 {
            file += &format!("    .title = {attribute}\n");
        }
    }
    file
}

#[test]
fn two_thousand_generated_messages_come_back_as_they_were_in_every_format() {
    let english = generated(2_463_534_242, 2_000, false);
    let polish = generated(88_172_645_463_325_252, 2_000, true);
    let folder = folder_of(&[("en", &english), ("pl", &polish)]);
    let count = |text: &str| text.matches("->").count();
    assert!(count(&english) > 500, "{}", count(&english));
    for format in BOTH_WAYS {
        let (segments, notices) = comes_back_as_it_was(folder.path(), format);
        // Most texts go out, also those with choices within choices.
        assert!(segments > 3_000, "{segments}");
        assert!(notices.len() <= 1, "{notices:?}");
    }
}

#[test]
fn a_text_with_too_many_variants_is_reported_and_kept() {
    let way = |name: &str| {
        format!(
            "{{ ${name} ->\n        [a] a\n        [b] b\n        [c] c\n       *[other] d\n    }}"
        )
    };
    let many = format!("many = {} {} {}\n", way("x"), way("y"), way("z"));
    let texts = format!("{many}few = Few\n");
    let folder = folder_of(&[("en", &texts), ("de", &texts)]);
    for format in BOTH_WAYS {
        let (bytes, notices) = exported(folder.path(), format, "de");
        assert_eq!(notices.len(), 1, "{notices:?}");
        assert!(notices[0].ends_with("one by one: many"), "{notices:?}");
        let import = plan(folder.path(), format, &bytes, ImportOptions::default());
        assert!(import.plan.is_empty());
    }
}

#[test]
fn a_text_that_a_format_cannot_hold_is_reported_and_kept() {
    let text = "odd = a\u{1}b\nfine = Fine\n";
    let folder = folder_of(&[("en", text), ("de", text)]);
    for format in [Format::Xliff, Format::Xliff12, Format::Xlsx] {
        let (bytes, notices) = exported(folder.path(), format, "de");
        assert!(
            notices[0].ends_with("a character in them: odd"),
            "{notices:?}"
        );
        let import = plan(folder.path(), format, &bytes, ImportOptions::default());
        assert!(import.plan.is_empty());
        let missing: Vec<_> = import.notices[0].1.iter().map(|own| own.kind).collect();
        assert_eq!(missing, [NoticeKind::Missing]);
    }
    for format in [Format::Csv, Format::Po] {
        let (bytes, notices) = exported(folder.path(), format, "de");
        assert_eq!(notices, <[String; 0]>::default());
        let import = plan(folder.path(), format, &bytes, ImportOptions::default());
        assert!(import.plan.is_empty() && import.notices[0].1.is_empty());
    }
}

#[test]
fn the_same_texts_are_the_same_bytes_whenever_they_are_exported() {
    let folder = folder_of(&[("en", "a = A\n"), ("de", "a = Ä\n")]);
    for format in Format::ALL {
        let first = exported(folder.path(), *format, "de").0;
        std::thread::sleep(std::time::Duration::from_millis(1_100));
        assert_eq!(
            exported(folder.path(), *format, "de").0,
            first,
            "{}",
            format.id()
        );
    }
}

#[test]
fn lines_that_end_in_carriage_returns_come_back_as_they_were() {
    let text = "a =\r\n    One\r\n    two\r\nb = B\r\n";
    let folder = folder_of(&[("en", text), ("de", text)]);
    fs::write(folder.path().join("de/app.ftl"), format!("\u{feff}{text}")).unwrap();
    for format in BOTH_WAYS {
        comes_back_as_it_was(folder.path(), format);
    }
}
