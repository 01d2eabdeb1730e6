//! What the translators' tools do, a file a subject.

mod check;
mod corpus;
mod docs;
mod edit;
mod folders;
mod fuzz;
mod hostile;
#[cfg(unix)]
mod kill;
mod properties;
mod reading;
mod rules;
#[cfg(unix)]
mod storm;
mod view;
