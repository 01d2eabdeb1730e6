//! What fuzzing has tried on edits holds.

#[allow(
    unreachable_pub,
    reason = "fuzzing and other crates include this file as well"
)]
#[path = "../../../tests/holds/corpus.rs"]
mod corpus;
#[allow(
    unreachable_pub,
    reason = "fuzzing and other crates include this file as well"
)]
#[path = "../holds/edit.rs"]
mod edit;

#[test]
fn what_is_set_is_there_and_nothing_else_changes_of_what_fuzzing_found() {
    let project = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    corpus::replay(project, "edit", edit::set);
}
