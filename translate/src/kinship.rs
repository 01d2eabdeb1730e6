//! Which languages are related, by CLDR's language groups.

mod cldr;

use gengo_messages::LanguageIdentifier;
use message_catalog::full_form;

use cldr::FAMILIES;

/// How much two languages have in common, for a reader of one who looks at a text in the other: first how closely they are related,
/// then whether they share a script. It is `None` for languages that are not related, unless they share a script other
/// than the Latin and the Cyrillic, in which many unrelated languages are written.
///
/// ```
/// use gengo_messages_translate::kinship;
///
/// let of = |other: &str| Ok::<_, Box<dyn std::error::Error>>(kinship(&"pl".parse()?, &other.parse()?));
/// assert!(of("cs")? > of("uk")?);
/// assert!(of("uk")?.is_some());
/// assert_eq!(of("de")?, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn kinship(one: &LanguageIdentifier, other: &LanguageIdentifier) -> Option<Kinship> {
    let (one, other) = (full_form(one), full_form(other));
    let [own, others] = [&one, &other].map(|id| families(id.language.as_str()));
    let shared = own.zip(others).take_while(|(one, other)| one == other);
    let kinship = Kinship {
        families: match one.language == other.language {
            true => usize::MAX,
            false => shared.count(),
        },
        has_script: one.script == other.script,
    };
    let script = one.script.as_ref().map_or("", |script| script.as_str());
    let is_rare = kinship.has_script && !matches!(script, "Latn" | "Cyrl");
    (kinship.families > 0 || is_rare).then_some(kinship)
}

/// How much two languages have in common; the greater, the more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kinship {
    families: usize,
    has_script: bool,
}

/// The families of a language, the widest first.
fn families(language: &str) -> impl Iterator<Item = &'static str> + use<> {
    let found = FAMILIES.binary_search_by_key(&language, |(own, _)| own);
    let all = found.map_or("", |place| FAMILIES[place].1);
    all.split_whitespace()
}
