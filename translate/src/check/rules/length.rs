//! How long a text for users may be.

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::reading::Reading;

/// How long a text for users may be, in characters.
const MAX_USER_TEXT: usize = 160;

/// The same in scripts that say more with a character.
const MAX_DENSE_USER_TEXT: usize = 80;

pub(crate) fn check<'a>(spot: Spot<'_, 'a>, readings: &[Reading<'a>], findings: &mut Findings<'a>) {
    if spot.attribute != Some("user") {
        return;
    }
    let language = spot.own.folder.id.language.as_str();
    let dense = ["ja", "ko", "zh"].contains(&language);
    let limit = if dense {
        MAX_DENSE_USER_TEXT
    } else {
        MAX_USER_TEXT
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
