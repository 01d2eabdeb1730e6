//! What fuzzing has tried on edits holds.

#[path = "../../../tests/holds/corpus.rs"]
mod corpus;
#[expect(
    unreachable_pub,
    reason = "the fuzz targets call it from a crate of their own"
)]
#[path = "../holds/edit.rs"]
mod edit;

#[test]
fn what_is_set_is_there_and_nothing_else_changes_of_what_fuzzing_found() {
    let project = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    corpus::replay(project, "edit", edit::set);
}
