//! Findings, in the forms in which they are read: one file a format.

mod github;
mod json;
mod sarif;
mod text;

pub use github::github;
pub use sarif::sarif;
pub use text::text;
