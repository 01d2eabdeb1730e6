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
fn any_edit_that_fuzzing_found_changes_only_its_text() {
    let project = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    corpus::replay(project, "edit", edit::set);
}
