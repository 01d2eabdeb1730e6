//! What a reader asked for, put together from several places.

use gengo_messages::{Catalog, LanguageIdentifier, Preferences};

use crate::helpers::{id, reader};

fn chain(reader: &Preferences) -> String {
    Catalog::embedded().chain(reader).to_string()
}

fn header(header: &str) -> Preferences {
    Preferences::from_accept_language(header)
}

fn ids(reader: &Preferences) -> Vec<String> {
    reader.iter().map(|id| id.to_string()).collect()
}

#[test]
fn the_users_setting_comes_before_the_header_and_the_system() {
    let system = Preferences::from_ids_lossy(["ja_JP.UTF-8"]);
    let all = reader("pt_PT").then(header("fr-CH, de;q=0.5")).then(system);
    assert_eq!(ids(&all), ["pt-PT", "fr-CH", "de", "ja-JP"]);
    assert_eq!(chain(&all), "pt-PT, pt-BR, fr, de, ja, en");
    let unset = Preferences::default().then(header("fr"));
    assert_eq!(unset, header("fr"));
    assert_eq!(chain(&header("fr").then(Preferences::default())), "fr, en");
}

#[test]
fn a_lower_preference_cannot_refuse_a_higher_one() {
    let table = [
        ("de", "de;q=0, fr", "de, fr, en"),
        ("es-MX", "es;q=0, fr", "es-419, es, fr, en"),
        ("zh-TW", "zh-Hant;q=0, fr", "zh-Hant, fr, en"),
        ("fr", "fr-CA;q=0, fr-CA", "fr, en"),
        ("ja", "de;q=0, de-AT", "ja, en"),
    ];
    for (setting, sent, expected) in table {
        assert_eq!(
            chain(&reader(setting).then(header(sent))),
            expected,
            "{setting}, {sent}"
        );
    }
    let refused = header("de;q=0, fr").then(reader("de,ja"));
    assert_eq!(
        chain(&refused),
        "fr, ja, en",
        "what the header refuses stays refused"
    );
    assert_eq!(refused.refused().collect::<Vec<_>>(), [id("de")]);
}

#[test]
fn after_any_language_nothing_is_asked() {
    let all = header("fr, *;q=0.1").then(reader("ja"));
    assert_eq!(chain(&all), "fr, en");
    assert_eq!(ids(&all), ["fr", "ja"], "`*` is no language");
}

#[test]
fn preferences_are_collected_and_extended() {
    let languages = ["iw", "ko-KR"].map(id);
    let owned: Preferences = languages.clone().into_iter().collect();
    let borrowed: Preferences = languages.iter().collect();
    assert_eq!(owned, borrowed);
    assert_eq!(ids(&owned), ["he", "ko-KR"], "in the canonical form");

    let sources = [reader("de"), header("fr;q=0.5, ja;q=0"), reader("ja")];
    let chained: Preferences = sources.clone().into_iter().collect();
    let [first, second, third] = sources.clone();
    assert_eq!(chained, first.then(second).then(third));

    let mut extended = reader("de");
    extended.extend(languages.iter());
    extended.extend([id("da")]);
    extended.extend([header("fr, de;q=0")]);
    assert_eq!(ids(&extended), ["de", "he", "ko-KR", "da", "fr"]);
    assert_eq!(chain(&extended), "de, he, ko, da, fr, en");
}

#[test]
fn preferences_can_be_read() {
    let read = header("de;q=0.2, zh_TW, *;q=0.1, fr;q=0, tl;q=0.5");
    assert_eq!(ids(&read), ["zh-TW", "fil", "de"]);
    assert_eq!(read.refused().collect::<Vec<_>>(), [id("fr")]);
    let mut languages: Vec<LanguageIdentifier> = Vec::new();
    for language in &read {
        languages.push(language);
    }
    assert_eq!(languages, read.iter().collect::<Vec<_>>());
    for (preferences, is_empty) in [
        (Preferences::default(), true),
        (header(""), true),
        (header("*"), false),
        (header("de;q=0"), false),
        (reader("de"), false),
    ] {
        assert_eq!(preferences.is_empty(), is_empty, "{preferences:?}");
    }
}

#[test]
fn the_lossy_form_skips_invalid_tags() {
    let mixed = [
        "",
        "de_AT.UTF-8",
        "english!",
        "C",
        "not a tag",
        "i-klingon",
        "fr",
    ];
    let lossy = Preferences::from_ids_lossy(mixed);
    assert_eq!(ids(&lossy), ["de-AT", "tlh", "fr"]);
    assert_eq!(chain(&lossy), "de, fr, en");
    assert_eq!(
        Preferences::from_ids_lossy(["", "?"]),
        Preferences::default()
    );
}

#[test]
fn one_bad_tag_among_many_is_named() {
    for wrong in ["englisch?", "de-", "", "i-nothing", "de DE"] {
        let error = Preferences::from_ids(["de", "fr", wrong, "ja"]).unwrap_err();
        assert_eq!(error.input(), wrong);
        assert!(error.to_string().contains(&format!("{wrong:?}")), "{error}");
    }
}
