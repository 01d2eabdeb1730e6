//! Messages are rendered as `fluent-bundle` renders them.

use proptest::prelude::*;

use crate::helpers::cases;
use crate::holds::{corpus, differential};

const CASES: u32 = 4_000;

proptest! {
    #![proptest_config(cases(CASES))]

    #[test]
    fn ours_and_fluent_bundle_render_the_same(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        differential::messages(&bytes);
    }
}

#[test]
fn ours_and_fluent_bundle_render_the_same_of_what_fuzzing_found() {
    corpus::replay(
        env!("CARGO_MANIFEST_DIR"),
        "differential",
        differential::messages,
    );
}
