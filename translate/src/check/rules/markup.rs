//! Tags.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use crate::check::english::EnglishPart;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::check::tags::{all_tags, unbalanced};
use crate::pattern::{Part, readings, walk};

pub(crate) fn check_closed<'a>(
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let mut has_tags = false;
    walk(pattern, &mut |part| {
        has_tags |= matches!(part, Part::Text(text) | Part::Literal(text) if text.contains('<'));
    });
    if !has_tags {
        return;
    }
    if let Some(message) = readings(pattern).iter().find_map(|text| unbalanced(text)) {
        let start = spot.start();
        spot.report(findings, Rule::UNCLOSED_MARKUP, start, message);
    }
}

pub(crate) fn check_same<'a>(
    spot: Spot<'_, 'a>,
    words: &[Cow<'_, str>],
    english: &EnglishPart<'_>,
    findings: &mut Findings<'a>,
) {
    if english.tags.is_empty() && !words.iter().any(|text| text.contains('<')) {
        return;
    }
    let own = all_tags(words);
    // Tags that are not closed are found already.
    if own != english.tags && words.iter().all(|text| unbalanced(text).is_none()) {
        let list = |tags: &BTreeSet<String>| {
            let tags: Vec<_> = tags.iter().map(String::as_str).collect();
            tags.join(" or ")
        };
        let message = format!(
            "has the tags {:?}, English has {:?}",
            list(&own),
            list(&english.tags)
        );
        spot.report(findings, Rule::MARKUP_DIFFERS, spot.start(), message);
    }
}
