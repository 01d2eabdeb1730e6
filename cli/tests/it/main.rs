//! The binary, as people and programs use it.

mod book;
mod cli;
mod edits;
mod export;
mod export_fluent;
mod export_variables;
mod follow;
mod help;
mod helpers;
mod hints;
#[cfg(unix)]
mod hostile;
mod interchange;
mod lsp;
mod questions;
mod reading;
mod readme;
#[cfg(unix)]
mod workflows;
