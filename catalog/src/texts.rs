//! The texts of all locales, and which of them answers.

mod compile;
mod composed;
mod fault;
mod ids;
mod layer;
mod resolve;
mod scope;
mod store;
mod sure;

pub use self::composed::{Choice, Composed, Piece, Variable, VariantKey};
pub use self::fault::Fault;
pub(crate) use self::ids::Ids;
pub(crate) use self::layer::{Content, File};
pub use self::layer::{Layer, Level, Part};
pub use self::resolve::Resolved;
pub(crate) use self::resolve::{Candidate, What};
pub use self::scope::Scope;
pub(crate) use self::scope::Text;
pub(crate) use self::store::{LocaleTexts, Store};
