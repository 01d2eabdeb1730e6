//! The catalog as a site of plain pages: a page a code, a page a locale, a page a code in a locale.

mod code;
mod contents;
mod front;
mod locale;
mod page;
mod search;
mod shelf;

use std::fmt;
use std::path::{Path, PathBuf};

use gengo_messages_translate::Folder;
use rust_embed::RustEmbed;

use contents::Contents;
pub use shelf::Written;

/// What the pages look like, and the script that searches them.
#[derive(RustEmbed)]
#[folder = "book"]
struct Assets;

/// A file of the book: its path with slashes, and what is in it.
type File = (String, Vec<u8>);

/// What a book is made of.
#[derive(Clone, Debug)]
pub struct BookOptions {
    /// The folder: `<folder>/<locale>/*.ftl`.
    pub folder: PathBuf,
    /// Whether the folder is laid over the texts that the library carries.
    pub overlay: bool,
    /// What the book is called.
    pub title: String,
}

/// Why there is no book.
#[derive(Debug)]
pub struct BookError {
    reason: String,
}

impl fmt::Display for BookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for BookError {}

fn failed(reason: impl fmt::Display) -> BookError {
    BookError {
        reason: reason.to_string(),
    }
}

/// The messages of a folder's codes in all of its locales, ready to be written as pages.
///
/// The same folder gives the same bytes. Pages refer to one another by relative paths that end in
/// `index.html`, so that they work from a disk and below any address; `/ja/2700` leads to one, too.
#[derive(Debug)]
pub struct Book {
    title: String,
    contents: Contents,
}

impl Book {
    /// Reads the folder, and renders its messages as an app shows them.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or has no message of any code.
    pub fn read(options: BookOptions) -> Result<Self, BookError> {
        let folder = Folder::read(&options.folder).map_err(failed)?;
        let folder = match options.overlay {
            true => folder.over_built_in(),
            false => folder,
        };
        let contents = Contents::of(&folder);
        if contents.codes.is_empty() {
            let path = options.folder.display();
            return Err(failed(format!(
                "{path}: there is no message of a code in it, such as error-2700"
            )));
        }
        Ok(Self {
            title: options.title,
            contents,
        })
    }

    /// Writes the book into a folder, which is made if there is none. Of a book that is there already,
    /// the pages that are no more are removed; other files stay.
    ///
    /// # Errors
    ///
    /// The folder has files and is no book, or cannot be written. Then what is there may be in part the
    /// old book and in part the new one, each page whole, and is taken for a book next time.
    pub fn write(&self, folder: &Path) -> Result<Written, BookError> {
        shelf::write(folder, self.files())
    }

    fn files(&self) -> Vec<File> {
        let Self { title, contents } = self;
        let mut files = vec![front::file(title, contents), search::file(contents)];
        for name in Assets::iter() {
            files
                .extend(Assets::get(&name).map(|file| (name.into_owned(), file.data.into_owned())));
        }
        for code in 0..contents.codes.len() {
            files.push(code::of_all(title, contents, code));
        }
        for own in &contents.locales {
            files.push(locale::file(title, contents, own));
            for code in 0..contents.codes.len() {
                files.push(code::of_one(title, contents, own, code));
            }
        }
        files
    }
}
