//! What a user sets in the editor.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

/// The `initializationOptions`, and what the editor sends when they change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Settings {
    /// The folder of locales, within the root of a workspace; the nearest one around a file if it is left out.
    pub(crate) folder: Option<PathBuf>,
    /// Whether the folder is an overlay on the texts that the library carries.
    pub(crate) overlay: bool,
}

impl Settings {
    /// # Errors
    ///
    /// Why they cannot be read.
    pub(crate) fn read(value: &Value) -> Result<Self, String> {
        match value {
            Value::Null => Ok(Self::default()),
            value => Self::deserialize(value).map_err(|error| error.to_string()),
        }
    }

    /// The folder of locales that the settings name for a file, in the innermost of the workspace's roots around it.
    pub(crate) fn folder_for(&self, file: &Path, roots: &[PathBuf]) -> Option<PathBuf> {
        let folder = self.folder.as_ref()?;
        let around = roots.iter().filter(|root| file.starts_with(root));
        let root = around.max_by_key(|root| root.as_os_str().len());
        match root.or(roots.first()) {
            Some(root) => Some(root.join(folder)),
            None => folder.is_absolute().then(|| folder.clone()),
        }
    }
}
