//! The rule about the mark at the end of a text.

use crate::check::end_mark::EndMark;
use crate::check::english_part::EnglishFacts;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::listed::one_of;
use crate::reading::Reading;

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    readings: &[Reading<'a>],
    english: &EnglishFacts<'_>,
    findings: &mut Findings<'a>,
) {
    let expected = &english.ends;
    let language = spot.own.folder.id.language.as_str();
    let mut ends = readings.iter().map(|own| EndMark::of(&own.text, language));
    let is_wrong = |end: &EndMark| {
        !expected.iter().any(|own| own.agrees(*end)) && !may_be_added(*end, english)
    };
    let Some(wrong) = ends.find(is_wrong) else {
        return;
    };
    let mut names: Vec<_> = expected.iter().map(|own| own.name()).collect();
    names.dedup();
    let english = one_of(&names);
    let ending = |is_none: bool, name: &str| match is_none {
        true => "has no punctuation at the end".to_owned(),
        false => format!("ends with {name}"),
    };
    let message = format!(
        "the text {}; the English text {}",
        ending(wrong.is_none(), &wrong.name()),
        ending(expected.iter().all(|own| own.is_none()), &english)
    );
    let finding = spot.report(findings, Rule::END_PUNCTUATION, spot.start(), message);
    finding.suggestion = Some(match &**expected {
        [one] if one.is_none() => "delete the mark".to_owned(),
        _ => format!("end it with {english}, or its equivalent in this language"),
    });
}

/// Whether a mark may be added. English leaves the mark of whole sentences out in headings and on buttons, where other
/// languages have it.
fn may_be_added(end: EndMark, english: &EnglishFacts<'_>) -> bool {
    const QUESTIONS: [&str; 21] = [
        "Are", "Can", "Could", "Did", "Do", "Does", "Has", "Have", "How", "Is", "Should", "Was",
        "Were", "What", "When", "Where", "Which", "Who", "Whose", "Why", "Will",
    ];
    let text = english.words.first().map_or("", String::as_str);
    let mut words = text.split_whitespace();
    let asks = words.next().is_some_and(|word| QUESTIONS.contains(&word));
    let count = 1 + words.count();
    english.ends.iter().all(|own| own.is_none())
        && (end.is_stop() && count > 3 || end.asks() && asks && count > 2)
}
