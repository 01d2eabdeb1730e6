//! What is embedded where an app leaves locales out:
//! `cargo test --package gengo-messages --no-default-features --features locale-es-419 --test it slim::`

#[cfg(all(feature = "locale-es-419", not(feature = "locale-ja")))]
use gengo_messages::{Catalog, Preferences};

#[cfg(all(feature = "locale-es-419", not(feature = "locale-ja")))]
#[test]
fn only_the_locales_that_are_asked_for_are_embedded() {
    let catalog = Catalog::embedded();
    let locales: Vec<_> = catalog.locales().map(ToString::to_string).collect();
    assert_eq!(locales, ["en", "es", "es-419"]);
    let localizer = catalog.localizer(&Preferences::from_ids(["es-MX", "ja"]).unwrap());
    assert_eq!(localizer.chain().to_string(), "es-419, es, en");
    assert_eq!(localizer.message(2700).locale().unwrap().to_string(), "es");
}
