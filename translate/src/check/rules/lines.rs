//! Rules about lines whose indentation changes their meaning.

use fluent_syntax::ast::{Pattern, PatternElement};
use gengo_messages::ftl::{entry_id, offset};

use crate::check::checked::Checked;
use crate::check::english::EnglishEntry;
use crate::check::findings::Findings;
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::spot::Spot;

/// Lines that are indented in a way that makes something else of them than what was meant.
pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a, '_>,
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let english = || checked.english.and_then(|own| own.get(spot.entry.key));
    // The parser gives each line on its own.
    let mut before = None;
    for element in &pattern.elements {
        let (PatternElement::TextElement { value: text }, is_first) = (element, before.is_none())
        else {
            before = Some("");
            continue;
        };
        let above = &spot.entry.page.text[..offset(spot.entry.page.text, text)];
        let follows_line = before.is_some_and(|before| before.ends_with('\n'));
        let begins_line = follows_line || is_first && above.trim_end_matches(' ').ends_with('\n');
        before = Some(*text);
        if is_first && text.starts_with(' ') && !text.trim().is_empty() {
            let message =
                "the first line is indented more than the others, so readers see the spaces";
            let rule = Rule::INDENTED_LINE;
            let finding = spot.report(findings, rule, text.trim_end(), message);
            finding.suggestion = Some("indent all lines of the text equally".to_owned());
        }
        let key = begins_line.then(|| entry_id(text.trim_start())).flatten();
        let is_known = |key: &str| {
            let english = checked.english.is_some_and(|own| own.contains_key(key));
            // Of texts that are not known, only those that are written as messages are: not `FMT='date'`.
            let is_spaced = text
                .trim_start()
                .get(key.len()..)
                .is_some_and(|rest| rest.starts_with(' '));
            let is_written_so = is_spaced && key.contains(|c: char| c.is_ascii_lowercase());
            english || spot.own.is_reference && is_written_so
        };
        // A name that English has for an attribute, of this message or else of another.
        let is_attribute = |key: &str| {
            let has_it = |own: &EnglishEntry<'_>| own.part(Some(key)).is_some();
            let mut others = checked.english.iter().flat_map(|own| own.values());
            let is_line = |line: &str| entry_id(line.trim_start()) == Some(key);
            let english = english();
            let part = english.and_then(|own| own.part(spot.attribute));
            let mut texts = part.iter().flat_map(|own| &own.facts().words);
            let is_meant = texts.any(|text| text.lines().any(is_line));
            let is_there = spot.entry.part(Some(key)).is_some();
            !is_there
                && (spot.own.is_reference || !is_meant)
                && (english.is_some_and(has_it) || others.any(has_it))
        };
        if let Some(key) = key.filter(|key| is_attribute(key)) {
            let message =
                format!("{key} is part of the text above, because it has no full stop before it");
            let rule = Rule::SWALLOWED_MESSAGE;
            let finding = spot.report(findings, rule, text.trim(), message);
            finding.suggestion = Some(format!("write `.{key} = …` to make it an attribute"));
            finding.remedies = vec![Remedy::Write(format!(".{}", text.trim()))];
        } else if let Some(key) = key.filter(|key| follows_line && is_known(key)) {
            let message = format!("{key} is part of the text above, because its line is indented");
            let rule = Rule::SWALLOWED_MESSAGE;
            let finding = spot.report(findings, rule, text.trim(), message);
            finding.suggestion =
                Some("delete the spaces before it to make it a message".to_owned());
        }
    }
}
