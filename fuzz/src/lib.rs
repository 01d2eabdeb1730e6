//! What the targets try to break: the same functions that `cargo test` calls.

#[path = "../../tests/holds/catalog.rs"]
pub mod catalog;
#[path = "../../tests/holds/differential.rs"]
pub mod differential;
#[path = "../../translate/tests/holds/edit.rs"]
pub mod edit;
#[path = "../../tests/holds/generated.rs"]
pub mod generated;
#[path = "../../interchange/tests/holds/interchange.rs"]
pub mod interchange;
#[path = "../../tests/holds/readers.rs"]
pub mod readers;
#[path = "../../tests/holds/response.rs"]
pub mod response;
