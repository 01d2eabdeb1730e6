//! The subjects of errors.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

macro_rules! categories {
    ($($(#[$doc:meta])+ $variant:ident $id:literal;)+) => {
        /// What an error is about, in the large: the groups of the table of codes
        /// and of the `.ftl` files.
        ///
        /// ```
        /// use gengo_messages::{Category, ErrorCode};
        ///
        /// assert_eq!(ErrorCode::NOT_ENOUGH_CREDITS.category(), Some(Category::Credits));
        /// assert_eq!("credits".parse(), Ok(Category::Credits));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Category {
            $($(#[$doc])+ $variant,)+
        }

        impl Category {
            /// Every category, in the order of the `.ftl` files.
            pub const ALL: &'static [Category] = &[$(Category::$variant,)+];

            /// The category's name in data: one lower-case word, such as `credits`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Category::$variant => $id,)+
                }
            }
        }
    };
}

categories! {
    /// Who calls: the key, the signature, the time of the request.
    Authentication "authentication";
    /// The request as a whole.
    Request "request";
    /// Jobs and what they hold.
    Jobs "jobs";
    /// Files to translate, and their quotes.
    Files "files";
    /// Jobs done together by one translator.
    Grouping "grouping";
    /// Comments on a job.
    Comments "comments";
    /// Versions of a translation.
    Revisions "revisions";
    /// Approving, sending back and rejecting a translation.
    Review "review";
    /// Rating a translation.
    Rating "rating";
    /// Orders.
    Orders "orders";
    /// What the account can pay for.
    Credits "credits";
    /// The service itself.
    Service "service";
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

impl FromStr for Category {
    type Err = ParseCategoryError;

    fn from_str(input: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|category| category.id().eq_ignore_ascii_case(input))
            .ok_or_else(|| ParseCategoryError {
                input: input.to_owned(),
            })
    }
}

impl Serialize for Category {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Category {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        id.parse().map_err(de::Error::custom)
    }
}

/// A text that names no [`Category`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCategoryError {
    input: String,
}

impl fmt::Display for ParseCategoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a category; write one of", self.input)?;
        for (i, category) in Category::ALL.iter().enumerate() {
            write!(f, "{} {category}", if i == 0 { "" } else { "," })?;
        }
        Ok(())
    }
}

impl std::error::Error for ParseCategoryError {}
