//! The texts, as described on the command line.

use std::path::{Path, PathBuf};

use gengo_messages::{Catalog, CatalogBuilder};
use gengo_messages_translate::Folder;

use crate::folder::{DEFAULT, Texts};
use crate::output::Output;
use crate::reader::ReaderArgs;

/// The texts to use.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Texts")]
pub(crate) struct TextsArgs {
    /// Override the built-in texts with those in this folder; can be repeated
    #[arg(long, value_name = "DIR")]
    overlay: Vec<PathBuf>,
    /// Use the texts in this folder instead of the built-in ones: DIR/LOCALE/**/*.ftl
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

impl TextsArgs {
    /// The catalog, without invisible marks around arguments. Prints the problems of folders to standard
    /// error.
    pub(crate) fn catalog(
        &self,
        reader: &ReaderArgs,
        output: &mut Output,
    ) -> Result<Catalog, String> {
        // A folder of an app's own has the generic messages beneath it, as the app's catalog does.
        let builder = self.builder()?.generic_messages(true);
        let catalog = match reader.wants_pseudo() {
            true => builder.pseudo_locales().build(),
            false => builder.build(),
        };
        for problem in catalog.problems() {
            output.complain(&problem.to_string());
        }
        Ok(catalog)
    }

    /// Whether there are other texts than those that the library carries.
    pub(crate) fn are_own(&self) -> bool {
        self.dir.is_some() || !self.overlay.is_empty()
    }

    /// The folder that translators work on: that of `--dir`, the only overlay, or `locales`.
    pub(crate) fn folder(&self) -> Result<Folder, String> {
        let read = |path: &Path| Folder::read(path).map_err(|error| error.to_string());
        let default = Texts {
            path: Path::new(DEFAULT),
            is_overlay: false,
        };
        match (&self.dir, self.overlay.as_slice()) {
            (Some(folder), []) => read(folder),
            (None, []) => default.read(),
            (None, [overlay]) => Ok(read(overlay)?.over_built_in()),
            _ => Err("expected one folder: --dir, or one --overlay".to_owned()),
        }
    }

    /// The builder of the catalog, for callers that add more.
    pub(crate) fn builder(&self) -> Result<CatalogBuilder, String> {
        let builder = match &self.dir {
            Some(path) => {
                let folder = Folder::read(path).map_err(|error| error.to_string())?;
                // A catalog that reads the texts itself has their problems, too.
                folder.catalog_without_texts().overlay_folder(path)
            }
            None => Catalog::builder(),
        };
        let mut builder = builder.isolate_arguments(false);
        for folder in &self.overlay {
            if let Err(error) = folder.read_dir() {
                return Err(format!("{}: {error}", folder.display()));
            }
            builder = builder.overlay_folder(folder);
        }
        Ok(builder)
    }
}
