//! Folders of texts, exported and imported.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use gengo_messages_interchange::{
    Format, Import, ImportOptions, Notice, NoticeKind, files, import, read,
};
use gengo_messages_translate::{Editor, Folder};
use tempfile::TempDir;

/// The formats that come back.
pub(crate) const BOTH_WAYS: [Format; 5] = [
    Format::Csv,
    Format::Po,
    Format::Xliff,
    Format::Xliff12,
    Format::Xlsx,
];

/// A folder of texts: each locale with its one file.
pub(crate) fn folder_of(texts: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (locale, text) in texts {
        fs::create_dir(folder.path().join(locale)).unwrap();
        fs::write(folder.path().join(locale).join("app.ftl"), text).unwrap();
    }
    folder
}

/// A copy of a folder of this repository.
pub(crate) fn copy_of(path: &str) -> TempDir {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in bytes_of(&from) {
        let to = folder.path().join(path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, bytes).unwrap();
    }
    folder
}

/// Every file below a folder.
pub(crate) fn bytes_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut left = vec![folder.to_owned()];
    while let Some(next) = left.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => left.push(path),
                false => {
                    let within = path.strip_prefix(folder).unwrap().to_owned();
                    files.insert(within, fs::read(path).unwrap());
                }
            }
        }
    }
    files
}

/// The file of a locale, and the notices about it.
pub(crate) fn exported(folder: &Path, format: Format, locale: &str) -> (Vec<u8>, Vec<String>) {
    let folder = Folder::read(folder).unwrap();
    let mut notices = Vec::new();
    let locales = [locale.to_owned()];
    let files = files(&folder, format, &locales, &mut |notice| {
        notices.push(notice.to_owned());
    });
    (files.unwrap().remove(0).1, notices)
}

/// The file of a locale as text.
pub(crate) fn exported_text(folder: &Path, format: Format, locale: &str) -> String {
    String::from_utf8(exported(folder, format, locale).0).unwrap()
}

pub(crate) fn plan(folder: &Path, format: Format, bytes: &[u8], options: ImportOptions) -> Import {
    let editor = Editor::open(folder).unwrap();
    let path = PathBuf::from(format!("de.{}", format.extension()));
    let returned = read(&path, bytes).unwrap();
    import(&editor, &[("de".to_owned(), returned)], options).unwrap()
}

/// Imports a German file. Returns what was said, without what is not in the file.
pub(crate) fn imported(folder: &Path, format: Format, bytes: &[u8]) -> Vec<Notice> {
    let import = plan(folder, format, bytes, ImportOptions::default());
    import.plan.write().unwrap();
    let (_, mut notices) = import.notices.into_iter().next().unwrap();
    notices.retain(|own| own.kind != NoticeKind::Missing);
    notices
}

/// What was said, of which segment.
pub(crate) fn kinds(notices: &[Notice]) -> Vec<(&str, NoticeKind)> {
    let kinds = notices.iter();
    kinds.map(|own| (own.id.as_str(), own.kind)).collect()
}

pub(crate) fn german(folder: &Path) -> String {
    fs::read_to_string(folder.join("de/app.ftl")).unwrap()
}
