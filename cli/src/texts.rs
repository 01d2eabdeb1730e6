//! Which texts, as the command line says.

use std::path::{Path, PathBuf};

use gengo_messages::{Catalog, CatalogBuilder};
use gengo_messages_translate::Folder;

use crate::output::Output;
use crate::reader::ReaderArgs;

/// Which texts.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Texts")]
pub(crate) struct TextsArgs {
    /// A folder of the form DIR/LOCALE/**/*.ftl to lay over the built-in texts; may be given
    /// several times, the last lies on top
    #[arg(long, value_name = "DIR")]
    overlay: Vec<PathBuf>,
    /// A folder of the form DIR/LOCALE/**/*.ftl to use instead of the built-in texts
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

impl TextsArgs {
    /// The catalog, without invisible marks around arguments. What cannot be used of the
    /// overlays is told on standard error.
    pub(crate) fn catalog(
        &self,
        reader: &ReaderArgs,
        output: &mut Output,
    ) -> Result<Catalog, String> {
        let builder = self.builder()?;
        let catalog = match reader.wants_pseudo() {
            true => builder.pseudo_locales().build(),
            false => builder.build(),
        };
        for problem in catalog.problems() {
            output.complain(&problem.to_string());
        }
        Ok(catalog)
    }

    /// The folder that translators work on: `--dir`, or the one overlay, or `locales`.
    pub(crate) fn folder(&self) -> Result<Folder, String> {
        let read = |path: &Path| Folder::read(path).map_err(|error| error.to_string());
        match (&self.dir, self.overlay.as_slice()) {
            (Some(folder), []) => read(folder),
            (None, []) => read(Path::new("locales")),
            (None, [overlay]) => Ok(read(overlay)?.over_built_in()),
            _ => Err("expected one folder: --dir, or one --overlay".to_owned()),
        }
    }

    /// What the catalog is made of, for one with more in it.
    pub(crate) fn builder(&self) -> Result<CatalogBuilder, String> {
        let builder = match &self.dir {
            Some(folder) => {
                let folder = Folder::read(folder).map_err(|error| error.to_string())?;
                folder.catalog()
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
