//! For tools that work on the texts themselves: `.ftl` files, read as a catalog reads them.

use std::path::PathBuf;
use std::sync::Arc;

use fluent_bundle::FluentResource;

use unic_langid::LanguageIdentifier;

use crate::catalog::Catalog;
use crate::embedded;
pub use crate::embedded::REFERENCE;
use crate::generic::Generic;
use crate::load::{self, Source};
pub use crate::load::{Lines, offset};
pub use crate::load::{MAX_FILE_BYTES, entry_id};
pub use crate::locale::{category_name, plural_rules};
use crate::problem::Problem;
pub use crate::pseudo::Pseudo;

/// The words that a message's comment says stay as they are in every language: names of the
/// API, units, numbers. `lines` are those of the comment, without `#`.
///
/// ```
/// use gengo_messages::ftl::kept_words;
///
/// let comment = ["The notes are too long.", "Keep as is: custom_data, 1kb"];
/// assert_eq!(kept_words(&comment).collect::<Vec<_>>(), ["custom_data", "1kb"]);
/// ```
pub fn kept_words<'a, L: AsRef<str> + 'a>(lines: &'a [L]) -> impl Iterator<Item = &'a str> {
    lines
        .iter()
        .filter_map(|line| line.as_ref().trim().strip_prefix("Keep as is: "))
        .flat_map(|words| words.split(',').map(str::trim))
}

/// The files that the library carries: locale, path `<locale>/<name>.ftl`, and text, sorted.
///
/// ```
/// use gengo_messages::ftl;
///
/// let (locale, path, text) = ftl::built_in().find(|(locale, ..)| locale == "ja").unwrap();
/// assert_eq!(path, "ja/errors.ftl");
/// assert!(text.contains("error-2700 ="));
/// ```
pub fn built_in() -> impl Iterator<Item = (String, String, String)> {
    embedded::files().filter_map(|(locale, path)| {
        let text = embedded::read(&path)?;
        Some((locale.to_owned(), path.into_owned(), text))
    })
}

/// The texts that a catalog has of a locale, the lowest layer first: what the library carries and
/// what is laid over it, safe to give to `fluent-syntax`. None of a locale that it does not have.
///
/// ```
/// use gengo_messages::{Catalog, ftl};
///
/// let catalog = Catalog::builder()
///     .overlay_text("de".parse()?, "own.ftl", "error-9001 = Budget überschritten")
///     .build();
/// let layers: Vec<_> = ftl::layers(&catalog, &"de".parse()?).collect();
/// assert!(layers[0].contains("error-2700 ="));
/// assert_eq!(layers[1], "error-9001 = Budget überschritten");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn layers<'a>(
    catalog: &'a Catalog,
    locale: &LanguageIdentifier,
) -> impl Iterator<Item = &'a str> {
    let layers = catalog.layers(locale).iter();
    layers.map(|resource| resource.source())
}

/// The ids of the messages that a catalog asks for and that are about no code of its table, such as
/// `unknown-code` and `summary-jobs`.
pub fn generic_ids() -> impl Iterator<Item = &'static str> {
    Generic::ALL.into_iter().map(Generic::id)
}

/// A text that is safe to give to `fluent-syntax`, whoever wrote it.
///
/// Entries that must not reach the parser (too long, nested too deeply, not UTF-8, or not
/// closed, so that they would take the next ones with them) are blanked out; all others keep
/// their lines and columns. What is otherwise no valid Fluent parses as junk.
///
/// ```
/// use gengo_messages::ftl::SafeText;
///
/// let bytes = b"error-1 = {\nerror-2 = two\n".to_vec();
/// let text = SafeText::read(&"en".parse()?, "own.ftl", bytes);
/// assert_eq!(text.text().trim_start(), "error-2 = two\n");
/// assert_eq!(text.problems()[0].id(), Some("error-1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct SafeText {
    pub(crate) resource: Option<Arc<FluentResource>>,
    problems: Vec<Problem>,
}

impl SafeText {
    /// Reads the bytes of a file. A byte-order mark is left out. `locale` and `path` are
    /// named in the problems.
    pub fn read(locale: &LanguageIdentifier, path: impl Into<PathBuf>, bytes: Vec<u8>) -> Self {
        let mut problems = Vec::new();
        let source = Source {
            locale: locale.clone(),
            path: path.into(),
            bytes,
        };
        let resource = load::parse(source, &mut problems);
        Self { resource, problems }
    }

    /// The text, with blanks in place of what is not safe.
    pub fn text(&self) -> &str {
        self.resource
            .as_ref()
            .map_or("", |resource| resource.source())
    }

    /// What was parsed: slices of [`text`](Self::text). `None` of a file that is too large.
    pub fn resource(&self) -> Option<&FluentResource> {
        self.resource.as_deref()
    }

    /// What was blanked out or is no valid Fluent, and what is defined twice.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}
