//! gettext's plural forms are CLDR's.

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::{Keys, Label, Operands, PluralCategory, PluralKind, PluralRules};
use gengo_messages_export::Format;

use crate::expression::value;
use crate::helpers::{catalog, export};

/// A language of each set of CLDR's rules, and those that are hard.
const LANGUAGES: [&str; 55] = [
    "af", "ak", "am", "ar", "ast", "be", "blo", "bm", "br", "bs", "ca", "ceb", "cs", "cy", "da",
    "dsb", "es", "fa", "ff", "fil", "fr", "fur", "ga", "gd", "gsw", "gv", "he", "hu", "is", "it",
    "ja", "kab", "ksh", "kw", "lag", "lg", "lij", "ln", "lt", "lv", "mg", "mk", "mt", "pl", "pt",
    "pt-PT", "ro", "ru", "se", "shi", "si", "sl", "tzm", "uk", "yo",
];

#[test]
fn all_whole_numbers_have_the_forms_of_their_categories() {
    let mut faults = Vec::new();
    for locale in LANGUAGES {
        let catalog = catalog(&[(locale, "error-9001 = x")]);
        let mut keys = Keys::of(&catalog);
        keys.codes.retain(|key| key.label == Label::Number(9001));
        keys.generic.clear();
        let exported = export(&catalog, &keys, Format::Gettext, &[locale]).expect(locale);
        let path = format!("{}/LC_MESSAGES/gengo_messages.po", locale.replace('-', "_"));
        let file = exported.file(&path);
        let (_, header) = file.split_once("plural=").expect("a header");
        let (expression, _) = header.split_once(";\\n").expect("an end");
        let id: LanguageIdentifier = locale.parse().expect("a locale");
        let rules = PluralRules::of(&id, PluralKind::Cardinal).expect("rules");
        let large = (1..=100).flat_map(|n| [n * 1_000, n * 100_000 + n % 7, n * 1_000_000]);
        let numbers = (0..=2_000).chain(large);
        // A form each for the categories that whole numbers have, in CLDR's order.
        let whole: Vec<PluralCategory> = rules
            .categories()
            .filter(|&category| rules.sample(category).is_some())
            .collect();
        for n in numbers {
            let form = usize::try_from(value(expression, n)).expect("small");
            let category = rules.category(Operands::from(n));
            if whole.get(form) != Some(&category) {
                faults.push(format!(
                    "{locale} {n}: {category}, not {form} of {expression}"
                ));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}
