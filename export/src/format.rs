//! The export formats.

use std::fmt;
use std::str::FromStr;

macro_rules! formats {
    ($($(#[$doc:meta])+ $variant:ident $id:literal;)+) => {
        /// What the files are.
        ///
        /// ```
        /// use gengo_messages_export::Format;
        ///
        /// assert_eq!("gettext".parse(), Ok(Format::Gettext));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Format {
            $($(#[$doc])+ $variant,)+
        }

        impl Format {
            /// Every format, by name.
            pub const ALL: &'static [Format] = &[$(Format::$variant,)+];

            /// The format's name: one lower-case word, such as `android`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Format::$variant => $id,)+
                }
            }
        }
    };
}

formats! {
    /// Android's string resources.
    Android "android";
    /// Apple's `.strings` and `.stringsdict`.
    Apple "apple";
    /// Fluent, for runtimes other than this one.
    Ftl "ftl";
    /// `.po` files of gettext.
    Gettext "gettext";
    /// Java's resource bundles.
    Java "java";
    /// JSON objects.
    Json "json";
    /// PHP arrays.
    Php "php";
    /// YAML mappings.
    Yaml "yaml";
}

impl FromStr for Format {
    type Err = ParseFormatError;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        let mut all = Format::ALL.iter().copied();
        all.find(|format| format.id() == id)
            .ok_or(ParseFormatError(()))
    }
}

/// A name that is not a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFormatError(());

impl fmt::Display for ParseFormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown format")
    }
}

impl std::error::Error for ParseFormatError {}
