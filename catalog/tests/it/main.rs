//! What the engine does, a file a subject.

#[cfg(feature = "dates")]
mod dates;
mod functions;
mod numbers;
mod plural_rules;
