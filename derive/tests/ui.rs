//! What the compiler says where the macro cannot do what it is asked for.

/// Compiles each case as a crate of its own, which takes minutes the first time.
#[test]
#[ignore = "builds many crates"]
fn the_compiler_says_what_is_wrong_and_where() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
}
