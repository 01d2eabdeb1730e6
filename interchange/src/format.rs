//! The formats.

use std::fmt;
use std::str::FromStr;

macro_rules! formats {
    ($($(#[$doc:meta])+ $variant:ident $id:literal $extension:literal $is_imported:literal;)+) => {
        /// What a file is.
        ///
        /// ```
        /// use gengo_messages_interchange::Format;
        ///
        /// assert_eq!("po".parse(), Ok(Format::Po));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Format {
            $($(#[$doc])+ $variant,)+
        }

        impl Format {
            /// Every format, by name.
            pub const ALL: &'static [Format] = &[$(Format::$variant,)+];

            /// The format's name, such as `xliff-1.2`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Format::$variant => $id,)+
                }
            }

            /// Whether its files can be imported.
            pub const fn is_imported(self) -> bool {
                match self {
                    $(Format::$variant => $is_imported,)+
                }
            }

            /// What the names of its files end in, without the dot.
            pub const fn extension(self) -> &'static str {
                match self {
                    $(Format::$variant => $extension,)+
                }
            }
        }
    };
}

formats! {
    /// A table of comma-separated values, with the columns that Weblate and the Translate Toolkit know.
    Csv "csv" "csv" true;
    /// `.po` files of gettext, for translators.
    Po "po" "po" true;
    /// A glossary: TBX-Basic. It cannot be imported.
    Tbx "tbx" "tbx" false;
    /// A translation memory: TMX 1.4. It cannot be imported, but read as a memory.
    Tmx "tmx" "tmx" false;
    /// XLIFF 2.1.
    Xliff "xliff" "xlf" true;
    /// XLIFF 1.2.
    Xliff12 "xliff-1.2" "xlf" true;
    /// A spreadsheet.
    Xlsx "xlsx" "xlsx" true;
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
