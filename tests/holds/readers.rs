//! What holds for any description of a reader.

use gengo_messages::{Catalog, GengoLanguage, LanguageIdentifier, Preferences};
use icu_locale::subtags::Script;
use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander};

/// The script of a locale, told by CLDR: that of another name of it, too (`sh` is sr-Latn).
pub fn script(id: &str) -> Option<Script> {
    let mut locale = Locale::try_from_str(&id.replace('_', "-")).ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    // Of these members of a macrolanguage CLDR says nothing: they are written as it is.
    let members = [("bbz", "ar"), ("bjq", "mg"), ("czo", "zh"), ("quh", "qu")];
    if let Some((_, whole)) = members
        .iter()
        .find(|(own, _)| locale.id.language.as_str() == *own)
    {
        locale.id.language = whole.parse().ok()?;
    }
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale.id.script
}

/// The scripts that an id may mean. ICU4X reads neither the encoding and modifier of POSIX (`de_DE.UTF-8@euro`) nor
/// extended languages: `zh-yue` is yue, and `und-csr` has no meaning but that of `und`.
fn asked_scripts(id: &str) -> Vec<Option<Script>> {
    let id = id.split(['.', '@']).next().unwrap_or_default();
    let subtags: Vec<&str> = id.split(['-', '_']).collect();
    let mut readings = vec![subtags.join("-")];
    if let [language, others @ ..] = subtags.as_slice() {
        // A region of three digits, as in `und-afs-408`, is none.
        let is_extended =
            |own: &&&str| own.len() == 3 && own.bytes().all(|b| b.is_ascii_alphabetic());
        let extended = others.iter().take_while(is_extended).count();
        let (extended, rest) = others.split_at(extended);
        let of = |language: &&str| [&[*language], rest].concat().join("-");
        readings.extend(extended.first().map(of));
        readings.push(of(language));
    }
    readings.iter().map(|id| read_script(id)).collect()
}

/// The script of what can be read of an id: what is behind it is passed over.
fn read_script(id: &str) -> Option<Script> {
    let ends = id.match_indices('-').map(|(end, _)| end);
    let ends: Vec<usize> = ends.chain([id.len()]).collect();
    ends.into_iter().rev().find_map(|end| script(&id[..end]))
}

/// A chain ends in the default, has nothing twice, and is in scripts that were asked for.
/// Only English answers those who asked for none that there is. Returns the chain.
pub fn chain<'a>(reader: &Preferences, asked: impl IntoIterator<Item = &'a str>) -> String {
    let chain = Catalog::embedded().chain(reader);
    let locales: Vec<&LanguageIdentifier> = chain.locales().collect();
    assert_eq!(
        locales.last().map(ToString::to_string).as_deref(),
        Some("en")
    );
    let scripts: Vec<_> = asked.into_iter().flat_map(asked_scripts).collect();
    for (i, locale) in locales.iter().enumerate() {
        assert!(!locales[..i].contains(locale), "{locale} twice: {chain}");
        let own = script(&locale.to_string());
        let is_asked = i + 1 == locales.len() || scripts.contains(&own);
        assert!(
            is_asked,
            "{locale} has a script that was not asked for: {chain}"
        );
    }
    chain.to_string()
}

/// Any header gives such a chain; case and separators do not matter.
pub fn accept_language(header: &str) {
    let reader = |header: &str| Preferences::from_accept_language(header);
    let range = |part: &'_ str| part.split(';').next().map(str::len);
    let asked = header
        .split(',')
        .map(|part| part[..range(part).unwrap_or_default()].trim());
    let expected = chain(&reader(header), asked);
    for other in [
        header.to_ascii_uppercase(),
        header.to_ascii_lowercase(),
        header.replace('-', "_"),
    ] {
        let chain = Catalog::embedded().chain(&reader(&other));
        assert_eq!(chain.to_string(), expected, "{header:?}, {other:?}");
    }
}

/// Any ids, one a line, are refused or give such a chain; so does each as a code of Gengo's.
pub fn languages(lines: &str) {
    let ids: Vec<&str> = lines.lines().collect();
    match Preferences::from_ids(&ids) {
        Ok(reader) => {
            let expected = chain(&reader, ids.iter().map(|id| id.trim()));
            for other in [
                lines.to_ascii_uppercase(),
                lines.to_ascii_lowercase(),
                lines.replace('-', "_"),
            ] {
                let reader = Preferences::from_ids(other.lines()).expect(&other);
                let chain = Catalog::embedded().chain(&reader);
                assert_eq!(chain.to_string(), expected, "{ids:?}, {other:?}");
            }
        }
        Err(error) => assert!(error.to_string().contains("is not a locale")),
    }
    for id in ids {
        match id.parse::<GengoLanguage>() {
            Ok(language) => {
                let expected = chain(&language.into(), [language.locale().to_string().as_str()]);
                for other in [id.to_ascii_uppercase(), id.replace('-', "_")] {
                    let reader = Preferences::from_gengo_language(&other).expect(&other);
                    assert_eq!(Catalog::embedded().chain(&reader).to_string(), expected);
                }
            }
            Err(error) => assert_ne!(error.to_string(), ""),
        }
    }
}
