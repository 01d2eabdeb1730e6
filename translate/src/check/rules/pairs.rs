//! The rule about marks that come in pairs.

use memchr::{memchr, memchr3};

use crate::check::english_part::EnglishFacts;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::quotes::Quotes;
use crate::reading::Reading;

/// What may close a quotation, even if the language has another mark: that is for another rule to say.
const CLOSING: [char; 7] = ['"', '“', '”', '‘', '’', '«', '»'];

/// The byte that '（' begins with.
const FULL_WIDTH: u8 = 0xef;

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    readings: &[Reading<'a>],
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    let Quotes { open, close } = spot.own.quotes;
    // Most texts have no byte that a mark begins with.
    let first = open.bytes().next().unwrap_or_default();
    let may_open =
        |text| memchr3(b'(', b'[', FULL_WIDTH, text).is_some() || memchr(first, text).is_some();
    if !readings.iter().any(|own| may_open(own.text.as_bytes())) {
        return;
    }
    let quotes = [open, close].map(|mark| mark.chars().next().unwrap_or_default());
    for [open, close] in [['(', ')'], ['[', ']'], ['（', '）'], quotes] {
        let is_quote = [open, close] == quotes;
        let closes = |c: char| c == close || is_quote && c != open && CLOSING.contains(&c);
        let is_left_open = |text: &str| {
            let opened = text.matches(open).count();
            opened > 0 && opened > text.matches(closes).count()
        };
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
