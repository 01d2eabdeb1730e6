//! What holds of a file that is imported, whatever is in it.

use std::collections::BTreeSet;
use std::path::Path;

use gengo_messages_interchange::{ImportOptions, files, import, read};
use gengo_messages_translate::{Editor, Folder, Severity, check};

/// What stands between the name of the file and its bytes.
const SEPARATOR: u8 = b'\n';

const ENGLISH: &str = "\
-service = Gengo
# Max. 40 characters
hello = Hello from { -service } <b>&</b>
    .user = Hello, { $name }!
jobs =
    { $count ->
        [one] { $count } job
       *[other] { $count } jobs
    }
new = Not translated yet
";

const GERMAN: &str = "\
-service = Gengo
hello = Hallo von { -service } <b>&</b>
    .user = Hallo, { $name }!
jobs =
    { $count ->
        [one] { $count } Auftrag
       *[other] { $count } Aufträge
    }
";

/// A file: a line with its name, and its bytes. Either it is refused with a reason, or it brings no error,
/// and has nothing to add when it is imported again.
pub fn file(bytes: &[u8]) {
    let Some(end) = bytes.iter().position(|byte| *byte == SEPARATOR) else {
        return;
    };
    let Ok(name) = std::str::from_utf8(&bytes[..end]) else {
        return;
    };
    let returned = match read(Path::new(name), &bytes[end + 1..]) {
        Ok(returned) => [("de".to_owned(), returned)],
        Err(error) => {
            assert_ne!(error.to_string(), "");
            return;
        }
    };
    let folder = folder();
    let before = Editor::on(folder);
    for (overwrite, reviews) in [(false, false), (true, true)] {
        let options = ImportOptions {
            overwrite,
            reviews,
            ..ImportOptions::default()
        };
        let first = import(&before, &returned, options.clone()).expect("German can be imported");
        let after = before.after(&first.plan);
        let more: Vec<_> = errors(after.folder())
            .difference(&errors(before.folder()))
            .cloned()
            .collect();
        assert!(more.is_empty(), "{more:?}: {}", first.plan.diff());
        let again = import(&after, &returned, options).expect("German can be imported");
        let diff = again.plan.diff();
        assert!(again.plan.is_empty(), "{diff} after {}", first.plan.diff());
    }
}

/// Files as they are exported, each behind its name, to begin with.
pub fn exported() -> Vec<(String, Vec<u8>)> {
    use gengo_messages_interchange::Format;
    let folder = folder();
    let formats = [
        Format::Csv,
        Format::Po,
        Format::Xliff,
        Format::Xliff12,
        Format::Xlsx,
    ];
    let exported = formats.map(|format| {
        let files = files(&folder, format, &["de".to_owned()], &mut |_| {});
        let (path, bytes) = files.expect("German can be exported").remove(0);
        let name = format!("{}\n", path.display());
        (format.id().to_owned(), [name.into_bytes(), bytes].concat())
    });
    exported.into()
}

/// The errors of a folder: the rule, the message and the attribute.
fn errors(folder: &Folder) -> BTreeSet<(&'static str, Option<String>, Option<String>)> {
    let found = check(folder).into_iter();
    let errors = found.filter(|own| own.rule.severity == Severity::Error);
    errors
        .map(|own| (own.rule.id, own.id, own.attribute))
        .collect()
}

fn folder() -> Folder {
    let folder = tempfile::tempdir().unwrap();
    for (locale, text) in [("en", ENGLISH), ("de", GERMAN)] {
        std::fs::create_dir(folder.path().join(locale)).unwrap();
        std::fs::write(folder.path().join(locale).join("app.ftl"), text).unwrap();
    }
    Folder::read(folder.path()).unwrap()
}
