//! The site: all of its files, made from a folder of texts.

use std::path::{Path, PathBuf};

use gengo_messages_translate::Folder;
use rust_embed::RustEmbed;

use crate::contents::Contents;
use crate::error::SiteError;
use crate::file::File;
use crate::shelf::{self, Written};
use crate::{code, front, locale, search};

/// What the pages look like, and the script that searches them.
#[derive(RustEmbed)]
#[folder = "assets"]
struct Assets;

/// What to make a site from.
#[derive(Clone, Debug)]
pub struct SiteOptions {
    /// The folder: `<folder>/<locale>/*.ftl`.
    pub folder: PathBuf,
    /// Whether the folder is an overlay of the built-in texts.
    pub overlay: bool,
    /// The title of the site.
    pub title: String,
}

/// The messages of a folder's codes in all of its locales, ready to be written as pages.
///
/// The same folder gives the same bytes. Pages refer to one another by relative paths that end in
/// `index.html`, so that they work from a disk and below any address; `/ja/2700` leads to one, too.
#[derive(Debug)]
pub struct Site {
    title: String,
    contents: Contents,
}

impl Site {
    /// Reads the folder, and renders its messages as an app shows them.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or has no message of any code.
    pub fn read(options: SiteOptions) -> Result<Self, SiteError> {
        let folder = Folder::read(&options.folder).map_err(SiteError::new)?;
        let folder = match options.overlay {
            true => folder.over_built_in(),
            false => folder,
        };
        folder.reference().map_err(SiteError::new)?;
        let contents = Contents::of(&folder);
        if contents.codes.is_empty() {
            let path = options.folder.display();
            return Err(SiteError::new(format!(
                "{path}: the folder has no message for a code, such as error-2700"
            )));
        }
        Ok(Self {
            title: options.title,
            contents,
        })
    }

    /// Writes the site into a folder, creating it if needed. If the folder already has a site, pages that no
    /// longer exist are removed; other files stay.
    ///
    /// # Errors
    ///
    /// The folder has files but is not a site, or it cannot be written. If writing fails halfway, some pages
    /// are old and some new, each of them complete; the next run still treats the folder as a site.
    pub fn write(&self, folder: &Path) -> Result<Written, SiteError> {
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
