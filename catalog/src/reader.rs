//! Who reads, and which locales answer.

mod cache;
mod chain;
mod locale;
mod negotiator;
mod preferences;

pub use self::cache::ReaderCache;
pub(crate) use self::chain::Link;
pub use self::chain::{Chain, Locale};
pub use self::locale::{Direction, ParseLocaleError, full_form};
pub(crate) use self::locale::{canonical_id, from_unic, lineage};
pub(crate) use self::negotiator::Negotiator;
pub use self::negotiator::asked_after;
pub use self::preferences::Preferences;
