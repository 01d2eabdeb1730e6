//! The commands. Each file has the arguments, the help and the code of one command.

pub(crate) mod answer;
pub(crate) mod ask;
pub(crate) mod book;
pub(crate) mod check;
pub(crate) mod codes;
pub(crate) mod completions;
pub(crate) mod coverage;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod fmt;
pub(crate) mod import;
pub(crate) mod locales;
pub(crate) mod lsp;
pub(crate) mod man;
pub(crate) mod new;
pub(crate) mod pseudo;
pub(crate) mod remove;
pub(crate) mod rename;
pub(crate) mod render;
pub(crate) mod review;
pub(crate) mod serve;
pub(crate) mod set;
pub(crate) mod sync;
