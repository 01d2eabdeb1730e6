//! The folder of texts that a command works on.

use std::path::{Path, PathBuf};

use crate::output::Output;

/// The folder of a command that takes any folder.
#[derive(Debug, clap::Args)]
pub(crate) struct DirArgs {
    /// Use the texts in this folder: DIR/LOCALE/**/*.ftl
    #[arg(
        long,
        value_name = "DIR",
        default_value = "locales",
        help_heading = "Texts"
    )]
    dir: PathBuf,
}

impl DirArgs {
    /// The folder, with a hint if it was given in the old spelling.
    pub(crate) fn path<'a>(&'a self, old: Option<&'a OldFolder>, output: &mut Output) -> &'a Path {
        match old.and_then(|old| old.folder.as_deref()) {
            Some(folder) => {
                hint(output, "--dir", folder);
                folder
            }
            None => &self.dir,
        }
    }
}

/// The folder of a command that knows overlays, too.
#[derive(Debug, clap::Args)]
pub(crate) struct FolderArgs {
    /// Use the texts in this folder: DIR/LOCALE/**/*.ftl
    #[arg(
        long,
        value_name = "DIR",
        default_value = "locales",
        help_heading = "Texts"
    )]
    dir: PathBuf,
    /// Override the built-in texts with those in this folder
    #[arg(
        long,
        value_name = "DIR",
        conflicts_with = "dir",
        help_heading = "Texts"
    )]
    overlay: Option<PathBuf>,
    /// What `--overlay` without a folder becomes: see `spelling`.
    #[arg(long, hide = true)]
    is_overlay: bool,
}

/// A folder, and whether it lies over the built-in texts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Texts<'a> {
    pub(crate) path: &'a Path,
    pub(crate) is_overlay: bool,
}

impl FolderArgs {
    /// The folder, with a hint if it was given in an old spelling.
    pub(crate) fn texts<'a>(
        &'a self,
        old: Option<&'a OldFolder>,
        output: &mut Output,
    ) -> Texts<'a> {
        let old = old.and_then(|old| old.folder.as_deref());
        if let Some(overlay) = &self.overlay {
            return Texts {
                path: overlay,
                is_overlay: true,
            };
        }
        let path = old.unwrap_or(&self.dir);
        if self.is_overlay {
            hint(output, "--overlay", path);
        } else if old.is_some() {
            hint(output, "--dir", path);
        }
        Texts {
            path,
            is_overlay: self.is_overlay,
        }
    }
}

/// The folder as an argument without a name, as it once was.
#[derive(Debug, clap::Args)]
pub(crate) struct OldFolder {
    #[arg(hide = true, value_name = "DIR", conflicts_with_all = ["dir"])]
    folder: Option<PathBuf>,
}

fn hint(output: &mut Output, option: &str, folder: &Path) {
    output.complain(&format!("hint: write {option} {}", folder.display()));
}
