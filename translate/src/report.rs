//! Reports of findings, one file for each format.

mod github;
mod json;
mod sarif;
mod text;

pub use github::github;
pub use sarif::sarif;
pub use text::text;
