//! The inputs that are kept of fuzzing.

use std::fs;
use std::path::Path;

/// Calls a property with each kept input of a target. What fails names the input.
pub(crate) fn replay(project: &str, target: &str, holds: impl Fn(&[u8])) {
    // A published package comes without what is kept of fuzzing.
    if Path::new(project).join("Cargo.toml.orig").exists() {
        return;
    }
    let folder = Path::new(project).join("fuzz/corpus").join(target);
    let mut count = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        holds(&fs::read(path).unwrap());
        count += 1;
    }
    assert_ne!(count, 0, "nothing in {}", folder.display());
}
