//! The language server, as an editor talks to it.

mod code_actions;
mod completion;
mod diagnostics;
mod editor;
mod going;
mod hostile;
mod hover;
mod layout;
mod lenses;
mod renaming;
mod session;
mod symbols;
