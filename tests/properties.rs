//! What holds for whatever comes in.

use gengo_messages::{Catalog, ErrorResponse, LanguageIdentifier, Preferences, check, fluent_args};
use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

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

fn script(id: &str) -> Option<icu_locale::subtags::Script> {
    let mut locale: Locale = id.parse().ok()?;
    // `sh` is another name of sr-Latn.
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale.id.script
}

proptest! {
    // The same cases in each run; another seed looks elsewhere.
    #![proptest_config(ProptestConfig {
        cases: CASES,
        rng_seed: RngSeed::Fixed(2700),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_chain_ends_in_the_default_and_has_nothing_twice(ids in ids()) {
        let Ok(reader) = Preferences::from_ids(&ids) else {
            return Ok(());
        };
        let chain = Catalog::embedded().chain(&reader);
        let locales: Vec<&LanguageIdentifier> = chain.locales().collect();
        prop_assert_eq!(locales.last().unwrap().to_string(), "en");
        for (i, locale) in locales.iter().enumerate() {
            prop_assert!(!locales[..i].contains(locale), "{}", chain);
        }
    }

    #[test]
    fn a_chain_changes_no_script(id in ids().prop_map(|ids| ids[0].clone())) {
        let Ok(reader) = Preferences::from_ids([&id]) else {
            return Ok(());
        };
        let chain = Catalog::embedded().chain(&reader);
        let asked = script(&id);
        for locale in chain.locales().filter(|locale| locale.to_string() != "en") {
            // Only what asks for a language of the catalog is answered by another one than English.
            prop_assert_eq!(script(&locale.to_string()), asked, "{} for {}", locale, id);
        }
    }

    #[test]
    fn case_and_separators_do_not_matter(ids in ids()) {
        let Ok(reader) = Preferences::from_ids(&ids) else {
            return Ok(());
        };
        let expected = Catalog::embedded().chain(&reader).to_string();
        for other in [
            ids.iter().map(|id| id.to_uppercase()).collect::<Vec<_>>(),
            ids.iter().map(|id| id.to_lowercase()).collect(),
            ids.iter().map(|id| id.replace('-', "_")).collect(),
        ] {
            let reader = Preferences::from_ids(&other).unwrap();
            prop_assert_eq!(Catalog::embedded().chain(&reader).to_string(), expected.as_str());
        }
    }

    #[test]
    fn any_header_gives_a_chain(header in "(\\PC{0,30}|[a-zA-Z*;,=q0-9. -]{0,80})") {
        let chain = Catalog::embedded().chain(&Preferences::from_accept_language(&header));
        prop_assert!(chain.to_string().ends_with("en"));
    }

    #[test]
    fn any_bytes_are_a_response_or_are_refused(body in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(check(&body).is_err() || ErrorResponse::parse(&body).is_ok());
    }

    /// A message that is broken costs itself: the one behind it answers.
    #[test]
    fn any_text_costs_itself_alone(text in "[^\\x00]{0,120}") {
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
