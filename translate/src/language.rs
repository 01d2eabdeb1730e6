//! Whether a language has a code, and which language was probably meant by an unknown code.

use gengo_messages::LanguageIdentifier;
use message_catalog::full_form;

use crate::listed::one_of;
use crate::names::{name, native_name};

/// How many languages are suggested for an unknown code.
const OFFERED: usize = 3;

/// Whether a locale's language may exist. The codes of two letters are all in CLDR, and none of five letters or more was ever
/// assigned; of the others, CLDR lacks some.
pub(crate) fn is_language(locale: &LanguageIdentifier) -> bool {
    let language = locale.language.as_str();
    let own = alone(locale);
    locale.language.is_empty()
        || language.len() == 3
        || language.len() == 2 && (full_form(&own) != own || name(&own) != language)
}

/// What to write in place of a code that no language has: "did you mean `el` (Greek)?"; `None` where none is likely.
pub(crate) fn likely_language(code: &str) -> Option<String> {
    let code = code.split(['-', '_']).next()?.to_ascii_lowercase();
    let mut likely: Vec<LanguageIdentifier> =
        language_of_country(&code).iter().map(alone).collect();
    for (own, names) in known_languages() {
        let is_named = names.iter().any(|name| name.starts_with(&code));
        if is_named && !likely.contains(&own) {
            likely.push(own);
        }
    }
    let likely: Vec<String> = likely
        .iter()
        .take(OFFERED)
        .map(|own| format!("`{own}` ({})", name(own)))
        .collect();
    (!likely.is_empty()).then(|| format!("did you mean {}?", one_of(&likely)))
}

/// The language of most people in a country, by the country's code, in full form.
pub(crate) fn language_of_country(code: &str) -> Option<LanguageIdentifier> {
    let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    let country = is_code.then(|| format!("und-{}", code.to_ascii_uppercase()))?;
    let full = full_form(&country.parse().ok()?);
    // Of codes that are no country's, CLDR says that too, or nothing.
    (full.language != "en" && !full.language.is_empty()).then_some(full)
}

/// The languages of the library's texts, each with its names in English and in itself.
fn known_languages() -> impl Iterator<Item = (LanguageIdentifier, [String; 2])> {
    let locales = gengo_messages::ftl::built_in();
    let ids = locales.filter_map(|(locale, ..)| locale.parse::<LanguageIdentifier>().ok());
    ids.map(|id| alone(&id)).map(|own| {
        let names = [name(&own).to_lowercase(), native_name(&own).to_lowercase()];
        (own, names)
    })
}

/// The language of a locale, without script and region.
fn alone(locale: &LanguageIdentifier) -> LanguageIdentifier {
    LanguageIdentifier::from_parts(locale.language, None, None, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every code of ISO 639-1 that is in use, and some that replaced or older ones.
    const TWO_LETTERS: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co \
        cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu \
        hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt \
        lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn \
        ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug \
        uk ur uz ve vi vo wa wo xh yi yo za zh zu iw in ji sh mo";

    #[test]
    fn every_code_of_a_language_is_known() {
        let codes = TWO_LETTERS.split_whitespace();
        let more = [
            "qaa", "qtz", "tlh", "fil", "pt-BR", "zh-Hant", "und", "en-XA",
        ];
        let is_unknown = |code: &&str| !is_language(&code.parse().unwrap());
        let unknown: Vec<_> = codes.chain(more).filter(is_unknown).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }

    #[test]
    fn the_code_of_a_country_and_the_beginning_of_a_name_name_the_language() {
        for (code, meant) in [
            ("gr", Some("did you mean `el` (Greek)?")),
            ("jp", Some("did you mean `ja` (Japanese)?")),
            ("cz", Some("did you mean `cs` (Czech)?")),
            ("dk", Some("did you mean `da` (Danish)?")),
            ("ua", Some("did you mean `uk` (Ukrainian)?")),
            ("gr-CY", Some("did you mean `el` (Greek)?")),
            ("polish", Some("did you mean `pl` (Polish)?")),
            ("deutsch", Some("did you mean `de` (German)?")),
            ("xx", None),
        ] {
            assert!(!is_language(&code.parse().unwrap()), "{code}");
            assert_eq!(likely_language(code).as_deref(), meant, "{code}");
        }
        let po = likely_language("po").unwrap();
        assert!(po.contains("`pl` (Polish)"), "{po}");
    }
}
