//! What goes out to translators' tools and comes back, a file a subject.

mod fuzz;
mod helpers;
mod hostile;
mod identity;
mod memory;
mod merge;
mod numbers;
mod one_by_one;
mod together;
