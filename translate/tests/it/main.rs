//! What the translators' tools do, a file a subject.

#[cfg(unix)]
mod access;
mod check;
mod conflicts;
mod corpus;
mod docs;
mod edit;
mod fixes;
mod folders;
mod forms;
mod fuzz;
mod helps;
mod home;
mod hostile;
#[cfg(unix)]
mod kill;
mod layout;
mod marks;
mod markup;
mod messages;
mod numbers;
mod one_locale;
mod outdated;
mod outline;
mod overlay;
mod properties;
mod reading;
mod rename;
mod rules;
mod slips;
#[cfg(unix)]
mod storm;
mod sync;
mod view;
mod wording;
