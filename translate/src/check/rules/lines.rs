//! Rules about lines whose indentation changes their meaning.

use fluent_syntax::ast::{Pattern, PatternElement};
use gengo_messages::USER_ATTRIBUTE;
use gengo_messages::ftl::entry_id;

use crate::check::checked::Checked;
use crate::check::findings::Findings;
use crate::check::named_line::{NamedLine, named_lines};
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
    if let Some(PatternElement::TextElement { value: text }) = pattern.elements.first()
        && text.starts_with(' ')
        && !text.trim().is_empty()
    {
        let message = "the first line is indented more than the others, so readers see the spaces";
        let finding = spot.report(findings, Rule::INDENTED_LINE, text.trim_end(), message);
        finding.suggestion = Some("indent all lines of the text equally".to_owned());
    }
    for NamedLine {
        name,
        line,
        follows_line,
    } in named_lines(spot.entry.page.text, pattern)
    {
        let line = line.trim();
        if let Some(rule) = rule_of_attribute(checked, spot, name) {
            let message =
                format!("{name} is part of the text above, because it has no full stop before it");
            let finding = spot.report(findings, rule, line, message);
            finding.suggestion = Some(format!("write `.{name} = …` to make it an attribute"));
            finding.remedies = vec![Remedy::Write(format!(".{line}"))];
            finding.swallowed = Some(name.to_owned());
        } else if follows_line && is_message(checked, spot, name, line) {
            let message = format!("{name} is part of the text above, because its line is indented");
            let finding = spot.report(findings, Rule::SWALLOWED_MESSAGE, line, message);
            finding.suggestion =
                Some("delete the spaces before it to make it a message".to_owned());
        }
    }
}

/// The rule that a line breaks if its name is that of an attribute: an error if the message should have the attribute, a
/// warning if only other messages have it.
fn rule_of_attribute(
    checked: &Checked<'_, '_, '_>,
    spot: Spot<'_, '_>,
    name: &str,
) -> Option<&'static Rule> {
    if spot.entry.part(Some(name)).is_some() {
        return None;
    }
    let is_reference = spot.own.is_reference;
    let english = checked.english.and_then(|own| own.get(spot.entry.key));
    let is_line = |line: &str| entry_id(line.trim_start()) == Some(name);
    let part = english.and_then(|own| own.part(spot.attribute));
    let mut texts = part.iter().flat_map(|own| own.facts().words.iter());
    let is_in_english = !is_reference && texts.any(|text| text.lines().any(is_line));
    if is_in_english {
        return None;
    }
    let should_have = english.is_some_and(|own| own.part(Some(name)).is_some());
    let others_have = || checked.english.is_some_and(|own| own.has_attribute(name));
    let may_have_user_text = name == USER_ATTRIBUTE && (is_reference || english.is_none());
    match should_have || may_have_user_text && others_have() {
        true => Some(Rule::SWALLOWED_ATTRIBUTE),
        false => others_have().then_some(Rule::SWALLOWED_MESSAGE),
    }
}

/// Whether the name is that of a message in English, or looks like one in English itself.
fn is_message(checked: &Checked<'_, '_, '_>, spot: Spot<'_, '_>, name: &str, line: &str) -> bool {
    let is_known = checked.english.is_some_and(|own| own.contains_key(name));
    // Of names that are not known, only those that are written as messages are: not `FMT='date'`.
    let rest = line.get(name.len()..);
    let is_spaced = rest.is_some_and(|rest| rest.starts_with(' '));
    let is_written_so = is_spaced && name.contains(|c: char| c.is_ascii_lowercase());
    is_known || spot.own.is_reference && is_written_so
}
