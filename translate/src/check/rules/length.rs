//! The rule about the length of texts.

use crate::check::english_part::EnglishFacts;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::limit::usual;
use crate::reading::Reading;

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    readings: &[Reading<'a>],
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    let usual = || usual(&spot.own.folder.id, spot.attribute);
    let Some(limit) = english.limit.or_else(usual) else {
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
