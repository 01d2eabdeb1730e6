//! The rule about marks that come in pairs.

use crate::check::english_part::EnglishFacts;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::quotes::quotes;
use crate::reading::Reading;

/// What may close a quotation, even if the language has another mark: that is for another rule to say.
const CLOSING: [char; 7] = ['"', '“', '”', '‘', '’', '«', '»'];

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    readings: &[Reading<'a>],
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    let own = quotes(&spot.own.folder.id);
    for (open, close) in [("(", ")"), ("[", "]"), ("（", "）"), (own.open, own.close)] {
        let is_quote = open == own.open;
        let closes = |mark: char| match is_quote {
            true => CLOSING.contains(&mark) && !open.contains(mark) || close.contains(mark),
            false => close.contains(mark),
        };
        let is_left_open = |text: &str| text.matches(open).count() > text.matches(closes).count();
        // What English leaves open may be a face, or begin a text that goes on elsewhere.
        if readings.iter().any(|own| is_left_open(&own.text))
            && !english
                .words
                .iter()
                .any(|own| is_left_open(own) || is_quote && is_left_open_in_english(own))
        {
            let message = format!("“{open}” is not closed");
            let finding = spot.report(findings, Rule::UNPAIRED_MARK, spot.start(), message);
            finding.suggestion = Some(format!("close it with “{close}”"));
        }
    }
}

/// Whether a quotation goes on beyond the text.
fn is_left_open_in_english(text: &str) -> bool {
    text.matches('“').count() > text.matches(['”', '"']).count()
}
