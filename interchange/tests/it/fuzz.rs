//! What fuzzing has tried on import holds.

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
#[path = "../holds/interchange.rs"]
mod interchange;

#[test]
fn any_file_that_fuzzing_found_brings_no_error() {
    let project = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    corpus::replay(project, "interchange", interchange::file);
}

#[test]
fn exported_files_with_any_line_twice_or_gone_bring_no_error() {
    for (_, bytes) in interchange::exported() {
        let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
        interchange::file(&bytes);
        for at in 1..lines.len() {
            interchange::file(&[&lines[..at], &lines[at + 1..]].concat().concat());
            interchange::file(&[&lines[..at], &lines[at - 1..]].concat().concat());
        }
    }
}
