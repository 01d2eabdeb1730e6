//! Readers, and the locales that their texts come from.

mod accept_language;
mod alias;
mod cache;
mod chain;
mod direction;
mod distance;
mod likely;
mod lineage;
mod locale;
mod negotiator;
mod parents;
mod preferences;
mod reader_cache;
mod rows;
#[cfg(feature = "system-locale")]
mod system;
mod tag;

pub(crate) use self::chain::Link;
pub use self::chain::{Chain, Locale};
pub use self::direction::Direction;
pub(crate) use self::lineage::lineage;
pub use self::locale::full_form;
pub(crate) use self::locale::{canonical_id, from_unic};
pub(crate) use self::negotiator::Negotiator;
pub use self::negotiator::asked_after;
pub use self::preferences::Preferences;
pub use self::reader_cache::ReaderCache;
pub use self::tag::ParseLocaleError;
