//! The rule about the length of texts for users.

use gengo_messages::LanguageIdentifier;

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::reading::Reading;

/// How long a text for users may be, in characters.
const MAX_USER_TEXT: usize = 160;

/// The same in scripts that say more with a character.
const MAX_DENSE_USER_TEXT: usize = 80;

/// The maximum length of a text in characters, or `None` without a limit. Without an attribute, it is for the value.
pub fn max_length(locale: &LanguageIdentifier, attribute: Option<&str>) -> Option<usize> {
    let is_dense = ["ja", "ko", "zh"].contains(&locale.language.as_str());
    match (attribute, is_dense) {
        (Some("user"), true) => Some(MAX_DENSE_USER_TEXT),
        (Some("user"), false) => Some(MAX_USER_TEXT),
        _ => None,
    }
}

pub(crate) fn check<'a>(spot: Spot<'_, 'a>, readings: &[Reading<'a>], findings: &mut Findings<'a>) {
    let Some(limit) = max_length(&spot.own.folder.id, spot.attribute) else {
        return;
    };
    let texts = readings.iter().map(|own| &own.text);
    let long = texts.filter(|text| text.len() > limit);
    let longest = long.map(|text| text.chars().count()).max().unwrap_or(0);
    if longest > limit {
        let message = format!("the text has {longest} characters; the limit is {limit}");
        let finding = spot.report(findings, Rule::TOO_LONG, spot.start(), message);
        finding.suggestion = Some("shorten the text".to_owned());
    }
}
