//! Files that are broken, on purpose or not.

use std::path::PathBuf;

use gengo_messages_interchange::{Format, ImportOptions, import, read};
use gengo_messages_translate::{Editor, Folder};

use crate::helpers::{BOTH_WAYS, exported, folder_of};

const TEXTS: &str = "\
-service = Gengo
hello = Hello from { -service } <b>&</b>
jobs =
    { $count ->
        [one] { $count } job
       *[other] { $count } jobs
    }
";

/// Reads a file, and plans to import what can be read of it.
fn take(editor: &Editor, format: Format, bytes: &[u8]) -> bool {
    let path = PathBuf::from(format!("de.{}", format.extension()));
    let Ok(returned) = read(&path, bytes) else {
        return false;
    };
    let files = [("de".to_owned(), returned)];
    let import = import(editor, &files, ImportOptions::default()).unwrap();
    // Whatever is written is a folder without new errors, or nothing is.
    import.plan.is_empty() || !import.plan.diff().is_empty()
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_read_or_refused() {
    let folder = folder_of(&[("en", TEXTS), ("de", TEXTS)]);
    let editor = Editor::on(Folder::read(folder.path()).unwrap());
    for format in BOTH_WAYS {
        let bytes = exported(folder.path(), format, "de").0;
        assert!(take(&editor, format, &bytes));
        for end in (0..bytes.len()).step_by(1 + bytes.len() / 300) {
            let is_read = take(&editor, format, &bytes[..end]);
            let is_whole = matches!(format, Format::Xliff | Format::Xliff12 | Format::Xlsx);
            assert!(!(is_whole && is_read), "{}, {end} bytes", format.id());
        }
    }
}

#[test]
fn a_file_with_a_wrong_byte_anywhere_is_read_or_refused() {
    let folder = folder_of(&[("en", TEXTS), ("de", TEXTS)]);
    let editor = Editor::on(Folder::read(folder.path()).unwrap());
    for format in BOTH_WAYS {
        let bytes = exported(folder.path(), format, "de").0;
        for (number, at) in (0..bytes.len()).step_by(1 + bytes.len() / 300).enumerate() {
            let mut wrong = bytes.clone();
            wrong[at] = [0, b'"', b'<', b'{', 0xff, b'\\', b'&'][number % 7];
            take(&editor, format, &wrong);
        }
    }
}

#[test]
fn what_a_file_declares_itself_is_not_expanded() {
    let file = "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n\
                <xliff version=\"1.2\"><file><body><trans-unit id=\"hello\"><source>Hi</source>\
                <target>&b;</target></trans-unit></body></file></xliff>";
    let error = read("de.xlf".as_ref(), file.as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "has an entity &b;, which is not supported"
    );
}

#[test]
fn elements_in_elements_are_no_matter_how_deep() {
    let depth = 100_000;
    let (open, close) = ("<mrk>".repeat(depth), "</mrk>".repeat(depth));
    let file = format!(
        "<xliff version=\"1.2\"><trans-unit id=\"hello\"><target>{open}Hi{close}</target></trans-unit></xliff>"
    );
    let returned = read("de.xlf".as_ref(), file.as_bytes()).unwrap();
    assert_eq!(returned.segments[0].text, "Hi");
}

#[test]
fn a_cell_at_the_far_end_of_a_sheet_takes_no_room() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip([["id", "target"], ["hello", "Hallo"]]) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    sheet.write_string(1_048_575, 16_383, "x").unwrap();
    let returned = read("de.xlsx".as_ref(), &workbook.save_to_buffer().unwrap()).unwrap();
    let texts: Vec<_> = returned
        .segments
        .iter()
        .map(|own| (&*own.id, &*own.text))
        .collect();
    assert_eq!(texts, [("hello", "Hallo")]);
}

#[test]
fn a_spreadsheet_that_unpacks_to_gigabytes_is_refused() {
    let folder = folder_of(&[("en", TEXTS), ("de", TEXTS)]);
    let mut bytes = exported(folder.path(), Format::Xlsx, "de").0;
    let entries: Vec<usize> = (0..bytes.len() - 4)
        .filter(|&at| bytes[at..].starts_with(b"PK\x01\x02"))
        .collect();
    assert!(entries.len() > 3);
    for at in entries {
        // The size before it was packed, in the list of files.
        bytes[at + 24..at + 28].copy_from_slice(&[0, 0, 0, 0x7f]);
    }
    let error = read("de.xlsx".as_ref(), &bytes).unwrap_err();
    assert_eq!(error.to_string(), "unpacks to more than 512 MiB");
}
