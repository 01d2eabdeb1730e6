//! Round numbers that are written with a word: 1 million, 10 लाख.

use std::str::FromStr;

use gengo_messages::LanguageIdentifier;
use icu_decimal::CompactDecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;

/// Whether a text has a number in the compact form of its locale, as CLDR has it.
pub(crate) fn has_in_words(locale: &LanguageIdentifier, number: &str, text: &str) -> bool {
    let digits = number.trim_end_matches('0');
    let is_round = number.len() > 3 && digits.len() <= 2;
    let (Ok(number), true) = (Decimal::from_str(number), is_round) else {
        return false;
    };
    let Ok(locale) = Locale::try_from_str(&locale.to_string()) else {
        return false;
    };
    let long = CompactDecimalFormatter::try_new_long((&locale).into(), Default::default());
    let short = CompactDecimalFormatter::try_new_short((&locale).into(), Default::default());
    let text = compared(text);
    [long, short].into_iter().flatten().any(|formatter| {
        let form = compared(&formatter.format(&number).to_string());
        // Some languages have a word alone for a thousand.
        form.contains(char::is_numeric) && text.contains(&form)
    })
}

/// Without spaces and capitals.
fn compared(text: &str) -> String {
    let visible = text.chars().filter(|c| !c.is_whitespace());
    visible.flat_map(char::to_lowercase).collect()
}
