//! What an import reports about a segment.

use std::fmt;

/// What an import reports about a segment or message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notice {
    /// The segment or message.
    pub id: String,
    /// What happened to it.
    pub kind: NoticeKind,
    /// More of it, such as the reason why it was refused; else empty.
    pub detail: String,
    /// Of a conflict, the texts to choose between; of what is imported, the texts after and before.
    pub sides: Option<Sides>,
}

/// The text of the file, and the one that it would replace.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sides {
    /// That of the file.
    pub file: String,
    /// That of the folder.
    pub folder: String,
}

impl Notice {
    pub(crate) fn new(id: impl Into<String>, kind: NoticeKind) -> Self {
        Self {
            id: id.into(),
            kind,
            detail: String::new(),
            sides: None,
        }
    }

    pub(crate) fn because(self, detail: impl Into<String>) -> Self {
        Self {
            detail: detail.into(),
            ..self
        }
    }

    pub(crate) fn between(self, sides: Sides) -> Self {
        Self {
            detail: format!("file: {}\nfolder: {}", sides.file, sides.folder),
            sides: Some(sides),
            ..self
        }
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])+ $variant:ident $id:literal $is_left:literal $says:literal;)+) => {
        /// What a [`Notice`] says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum NoticeKind {
            $($(#[$doc])+ $variant,)+
        }

        impl NoticeKind {
            /// All, in the order in which they are shown.
            pub const ALL: &'static [NoticeKind] = &[$(NoticeKind::$variant,)+];

            /// The name, for programs.
            pub const fn id(self) -> &'static str {
                match self {
                    $(NoticeKind::$variant => $id,)+
                }
            }

            /// Whether the file has a text that was not imported, and someone has to decide about it.
            pub const fn is_left(self) -> bool {
                match self {
                    $(NoticeKind::$variant => $is_left,)+
                }
            }

            const fn says(self) -> &'static str {
                match self {
                    $(NoticeKind::$variant => $says,)+
                }
            }
        }
    };
}

kinds! {
    /// The translation is imported.
    Imported "imported" false "imported";
    /// The message is reviewed, as the file says.
    Reviewed "reviewed" false "reviewed, as the file says";
    /// The file says that the message is reviewed, but reviews are not imported.
    ReviewOffered "review-offered" false "marked as reviewed in the file; --reviews imports that";
    /// The English text has changed since the export.
    EnglishChanged "english-changed" false "English has changed since the export";
    /// The file marks the change as unfinished.
    Unfinished "unfinished" false "skipped, because the file marks the text as unfinished";
    /// The variant that stands for all others is not translated yet.
    Incomplete "incomplete" false "skipped, because the default variant is not translated yet";
    /// The translation was taken out of the file.
    Emptied "emptied" false "kept, although the file has no text any more; `remove` removes a text";
    /// The folder has it and the file does not.
    Missing "missing" false "not in the file";
    /// It was changed in the file and in the folder since the export.
    Conflict "conflict" true "changed in the file and in the folder; --overwrite takes the file's text";
    /// The file has it more than once, and not the same.
    Repeated "repeated" true "in the file more than once, with different texts";
    /// The change would break something.
    Refused "refused" true "refused";
    /// The folder has no such text any more.
    Unknown "unknown" true "changed in the file, but no longer in the folder";
}

impl fmt::Display for NoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.says())
    }
}
