//! What several files of tests need.

use gengo_messages::{Catalog, CatalogBuilder, LanguageIdentifier, Preferences};
use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

pub(crate) fn id(id: &str) -> LanguageIdentifier {
    id.parse().unwrap()
}

/// A reader of locales, separated by commas.
pub(crate) fn reader(ids: &str) -> Preferences {
    Preferences::from_ids(ids.split(',')).unwrap()
}

/// A catalog of which only the locales matter, separated by spaces.
pub(crate) fn bare(locales: &str) -> CatalogBuilder {
    let locales = locales.split(' ');
    locales.fold(Catalog::empty(), |builder, locale| {
        builder.overlay_text(id(locale), "a.ftl", "error-1 = one")
    })
}

/// A catalog with texts that override it, by locale, without isolation marks.
pub(crate) fn laid(catalog: CatalogBuilder, texts: &[(&str, &str)]) -> Catalog {
    let builder = texts.iter().fold(catalog, |builder, (locale, text)| {
        builder.overlay_text(id(locale), format!("{locale}.ftl"), *text)
    });
    builder.isolate_arguments(false).build()
}

/// The same cases in each run; another seed looks elsewhere.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(2700),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
