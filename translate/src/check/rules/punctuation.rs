//! The mark at the end of a text.

use std::borrow::Cow;

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::check::words::end;

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    words: &[Cow<'_, str>],
    expected: &[Option<char>],
    findings: &mut Findings<'a>,
) {
    let language = spot.own.folder.id.language.as_str();
    // The semicolon asks a question in Greek only.
    let kind = |text: &str| end(text).filter(|_| language == "el" || !text.ends_with(';'));
    // Thai and its neighbours end sentences without a mark.
    let may_lack = ["th", "lo", "km"].contains(&language) && expected.contains(&Some('.'));
    let is_right = |text: &str| match kind(text) {
        None if may_lack => true,
        kind => expected.contains(&kind),
    };
    if let Some(text) = words.iter().find(|text| !is_right(text)) {
        let shown = |kind: Option<char>| kind.map_or("no mark".to_owned(), |c| format!("{c:?}"));
        let english: Vec<_> = expected.iter().copied().map(shown).collect();
        let message = format!(
            "ends with {}, English with {}",
            shown(kind(text)),
            english.join(" or ")
        );
        spot.report(findings, Rule::END_PUNCTUATION, spot.start(), message);
    }
}
