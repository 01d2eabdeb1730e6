//! The folder of texts that a command works on.

use std::path::{Path, PathBuf};

use gengo_messages_translate::{Folder, UnreadableFolder};

use crate::output::Output;

/// The folder that commands use by default.
pub(crate) const DEFAULT: &str = "locales";

/// The folder of a command.
#[derive(Debug, clap::Args)]
pub(crate) struct FolderArgs {
    /// Use the texts in this folder: DIR/LOCALE/**/*.ftl
    #[arg(
        long,
        value_name = "DIR",
        default_value = DEFAULT,
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

/// A folder, and whether it overrides the built-in texts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Texts<'a> {
    pub(crate) path: &'a Path,
    pub(crate) is_overlay: bool,
}

impl FolderArgs {
    /// The folder, with a hint if it was given in an old spelling.
    pub(crate) fn texts<'a>(&'a self, old: Option<Old<'a>>, output: &mut Output) -> Texts<'a> {
        if let Some(overlay) = &self.overlay {
            return Texts {
                path: overlay,
                is_overlay: true,
            };
        }
        let old = old.and_then(|own| Some((own.folder?, own.has_locale)));
        let path = old.map_or(self.dir.as_path(), |(folder, _)| folder);
        match old {
            _ if self.is_overlay => hint(output, "--overlay", path),
            // Not a folder, but the name of a locale.
            Some((name, true)) if !name.is_dir() && self.dir.join(name).is_dir() => {
                hint(output, "--locale", name);
            }
            Some((folder, _)) => hint(output, "--dir", folder),
            None => {}
        }
        Texts {
            path,
            is_overlay: self.is_overlay,
        }
    }
}

impl Texts<'_> {
    /// Reads the folder.
    pub(crate) fn read(self) -> Result<Folder, String> {
        self.expect_default()?;
        self.over(Folder::read(self.path))
    }

    /// The folder, with files that are read when they are first asked for.
    pub(crate) fn open(self) -> Result<Folder, String> {
        self.expect_default()?;
        self.over(Folder::open(self.path))
    }

    fn over(self, folder: Result<Folder, UnreadableFolder>) -> Result<Folder, String> {
        let folder = folder.map_err(|error| error.to_string())?;
        Ok(match self.is_overlay {
            true => folder.over_built_in(),
            false => folder,
        })
    }

    /// Checks that the folder exists that commands use by default; what is wrong with another one is said where it is read.
    pub(crate) fn expect_default(self) -> Result<(), String> {
        let is_default = !self.is_overlay && self.path == Path::new(DEFAULT);
        match is_default && !self.path.exists() {
            true => Err(format!(
                "no folder `{DEFAULT}` here; pass --dir DIR (or --overlay DIR)"
            )),
            false => Ok(()),
        }
    }

    /// The options that name the folder, each with a space before it; none for the folder that commands use by default.
    fn options(self) -> String {
        let option = match self.is_overlay {
            true => "--overlay",
            false if self.path == Path::new(DEFAULT) => return String::new(),
            false => "--dir",
        };
        format!(" {option} {}", quoted(&self.path.to_string_lossy()))
    }

    /// A help or an error with commands that can be pasted: they name the folder.
    pub(crate) fn addressed(self, help: &str) -> String {
        const COMMAND: &str = "`gengo-messages ";
        let mut pieces = help.split(COMMAND);
        let mut whole = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (command, rest) = piece.split_once('`').unwrap_or((piece, ""));
            whole += &format!("{COMMAND}{command}{}`{rest}", self.options());
        }
        whole
    }
}

/// A word of a command for a shell.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/._-+:@".contains(c);
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

/// The folder as an argument without a name, as it once was.
#[derive(Debug, clap::Args)]
pub(crate) struct OldFolder {
    #[arg(hide = true, value_name = "DIR", conflicts_with_all = ["dir"])]
    folder: Option<PathBuf>,
}

/// What was given as an argument without a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Old<'a> {
    folder: Option<&'a Path>,
    /// Whether the command takes `--locale`.
    has_locale: bool,
}

impl OldFolder {
    /// Of a command without `--locale`.
    pub(crate) fn alone(&self) -> Old<'_> {
        Old {
            folder: self.folder.as_deref(),
            has_locale: false,
        }
    }

    /// Of a command that takes `--locale`, for which a locale may have been given.
    pub(crate) fn or_locale(&self) -> Old<'_> {
        Old {
            has_locale: true,
            ..self.alone()
        }
    }
}

fn hint(output: &mut Output, option: &str, value: &Path) {
    output.complain(&format!("hint: write {option} {}", value.display()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_in_a_help_name_the_folder() {
        let help = "run `gengo-messages sync --locale de` or `gengo-messages fmt`; write `}`";
        for (path, is_overlay, expected) in [
            ("locales", false, help),
            (
                "own",
                false,
                "run `gengo-messages sync --locale de --dir own` or `gengo-messages fmt --dir own`; write `}`",
            ),
            (
                "it's own",
                true,
                "run `gengo-messages sync --locale de --overlay 'it'\\''s own'` or \
                 `gengo-messages fmt --overlay 'it'\\''s own'`; write `}`",
            ),
        ] {
            let path = Path::new(path);
            let texts = Texts { path, is_overlay };
            assert_eq!(texts.addressed(help), expected);
        }
    }
}
