//! For tools that work on the texts themselves: `.ftl` files, read as a catalog reads them.

mod entry;
mod folder;
mod indentation;
mod layout;
mod lines;
pub mod plural;
mod pseudo;
mod syntax;
mod text;

pub use self::entry::{Parts, entry_id, kept_words, named, only, part, parts};
pub(crate) use self::entry::{entry_starts, entry_text};
pub(crate) use self::folder::placed;
pub use self::folder::{
    Contents, Files, LocaleFolder, MAX_FILE_BYTES, Unlisted, locale_of, read_at_most, read_file,
};
pub use self::indentation::{Marked, first_placeable};
pub use self::layout::{begins_syntax, write};
pub use self::lines::{Lines, offset};
pub use self::plural::{Operands, PluralCategory, PluralKind, PluralRules};
pub use self::pseudo::Pseudo;
pub use self::syntax::{SyntaxCause, syntax_cause};
pub use self::text::SafeText;
pub use crate::number::written_number;
pub use crate::texts::refused_options;
