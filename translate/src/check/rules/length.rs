//! How long a text may be.

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::limit::limit;
use crate::reading::Reading;

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    readings: &[Reading<'a>],
    comment: &[&str],
    findings: &mut Findings<'a>,
) {
    let Some(limit) = limit(&spot.own.folder.id, spot.attribute, comment) else {
        return;
    };
    let texts = readings.iter().map(|own| &own.text);
    let long = texts.filter(|text| text.len() > limit);
    let longest = long.map(|text| text.chars().count()).max().unwrap_or(0);
    if longest > limit {
        let message = format!("the text is {longest} characters long; at most {limit} fit");
        let finding = spot.report(findings, Rule::TOO_LONG, spot.start(), message);
        finding.suggestion = Some("say it in fewer words".to_owned());
    }
}
