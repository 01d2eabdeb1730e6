//! The texts of all locales, and the choice between them.

mod candidates;
mod compile;
mod composed;
mod fault;
mod file;
mod function;
mod grammar;
mod ids;
mod index;
mod layer;
mod references;
mod resolve;
mod scope;
mod store;
mod sure;
mod variable;
mod walk;

pub(crate) use self::candidates::{Candidate, Candidates};
pub use self::compile::refused_options;
pub use self::composed::{Choice, Composed, Piece};
pub use self::fault::Fault;
pub(crate) use self::file::{Content, File, Source};
pub use self::function::FunctionCall;
pub(crate) use self::function::Functions;
pub use self::grammar::VariantKey;
pub(crate) use self::ids::Ids;

pub use self::layer::{Layer, Level, Part};
pub use self::resolve::Resolved;
pub(crate) use self::resolve::What;
pub use self::scope::Scope;
pub(crate) use self::scope::{Style, Text};
pub(crate) use self::store::{LocaleTexts, Store};
pub use self::sure::is_sure;
pub use self::variable::Variable;
