//! What holds for whatever comes in.

use gengo_messages::{Catalog, Preferences, fluent_args};
use proptest::prelude::*;

use crate::helpers::cases;
use crate::holds::{catalog, corpus, readers, response};

const CASES: u32 = 300;

/// Ids as readers have them: languages and regions that there are, and others.
fn ids() -> impl Strategy<Value = Vec<String>> {
    let known: Vec<String> = Catalog::embedded()
        .locales()
        .map(ToString::to_string)
        .chain(
            [
                "es-MX", "zh-HK", "zh-MO", "sr-ME", "pt-AO", "nn", "iw", "tl", "en-001",
            ]
            .map(String::from),
        )
        .collect();
    let made = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?";
    let id = prop_oneof![3 => proptest::sample::select(known), 1 => made];
    proptest::collection::vec(id, 1..6)
}

proptest! {
    #![proptest_config(cases(CASES))]

    #[test]
    fn any_ids_give_a_chain(ids in ids()) {
        readers::languages(&ids.join("\n"));
    }

    #[test]
    fn any_header_gives_a_chain(header in "(\\PC{0,30}|[a-zA-Z*;,=q0-9. -]{0,80})") {
        readers::accept_language(&header);
    }

    #[test]
    fn any_bytes_are_a_response_or_are_refused(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        response::body(&body);
    }

    /// A message that is broken costs itself: the one behind it answers.
    #[test]
    fn any_text_affects_only_itself(text in "[^\\x00]{0,120}") {
        let text: String = text.lines().map(|line| format!("    {line}\n")).collect();
        let text = format!("error-9001 =\n{text}\nerror-9002 = behind\n");
        let catalog = Catalog::empty()
            .overlay_text("en".parse().unwrap(), "own.ftl", text.as_str())
            .build();
        let localizer = catalog.localizer(&Preferences::default());
        let behind = localizer.message(9002).text().to_owned();
        prop_assert_eq!(behind, "behind", "{:?}", text);
        let _ = localizer.message_with(9001, &fluent_args!["n" => 1]).text().len();
    }
}

const PROJECT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn any_ids_of_what_fuzzing_found_give_a_chain() {
    corpus::replay(PROJECT, "languages", as_text(readers::languages));
}

#[test]
fn any_header_of_what_fuzzing_found_gives_a_chain() {
    corpus::replay(
        PROJECT,
        "accept_language",
        as_text(readers::accept_language),
    );
}

#[test]
fn any_response_of_what_fuzzing_found_is_one_or_is_refused() {
    corpus::replay(PROJECT, "response", response::body);
}

#[test]
fn any_overlay_that_fuzzing_found_affects_only_itself() {
    corpus::replay(PROJECT, "catalog", catalog::overlays);
}

/// As the target has it: bytes that are no text are not tried.
fn as_text(holds: impl Fn(&str)) -> impl Fn(&[u8]) {
    move |bytes| {
        std::str::from_utf8(bytes)
            .iter()
            .for_each(|text| holds(text))
    }
}
