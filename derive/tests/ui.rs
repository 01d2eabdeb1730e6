//! What the compiler says where the macro cannot do what it is asked for.

use std::fs;
use std::path::Path;

/// Compiles each case as a crate of its own, which takes minutes the first time.
#[test]
#[ignore = "builds many crates"]
fn the_compiler_says_what_is_wrong_and_where() {
    // Cases are compiled in a crate of their own, within which their texts are looked for.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let texts = target.join("tests/trybuild/gengo-messages-derive/tests/texts/en");
    fs::create_dir_all(&texts).unwrap();
    fs::copy("tests/texts/en/shop.ftl", texts.join("shop.ftl")).unwrap();
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
}
