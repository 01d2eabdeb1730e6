//! What the translators' tools do, a file a subject.

mod check;
mod corpus;
mod docs;
mod edit;
mod folders;
mod forms;
mod fuzz;
mod hostile;
#[cfg(unix)]
mod kill;
mod marks;
mod markup;
mod numbers;
mod properties;
mod reading;
mod rules;
mod view;
mod wording;
