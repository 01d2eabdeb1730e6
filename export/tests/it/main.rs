//! Exports, parsed again.

mod expression;
mod field;
#[path = "../../../tests/holds/generated.rs"]
mod generated;
mod helpers;
mod plural_forms;
mod read;
mod round_trip;
