//! Lines that are indented in a way that makes something else of them than what was meant.

use fluent_syntax::ast::{Pattern, PatternElement};
use gengo_messages::ftl::entry_id;

use crate::check::checked::Checked;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;

/// Lines that are indented in a way that makes something else of them than what was meant.
pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a>,
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    // The parser gives each line on its own.
    let mut before = None;
    for element in &pattern.elements {
        let (PatternElement::TextElement { value: text }, is_first) = (element, before.is_none())
        else {
            before = Some("");
            continue;
        };
        let begins_line = before.is_some_and(|before| before.ends_with('\n'));
        before = Some(*text);
        if is_first && text.starts_with(' ') && !text.trim().is_empty() {
            let message =
                "the first line is indented further than the others; the spaces are shown";
            let rule = Rule::INDENTED_LINE;
            spot.report(findings, rule, text.trim_end(), message);
        }
        let key = entry_id(text.trim_start()).filter(|_| begins_line);
        let is_known = |key: &str| {
            let english = checked.english.is_some_and(|own| own.contains_key(key));
            spot.own.is_reference || english
        };
        if let Some(key) = key.filter(|key| is_known(key)) {
            let message = format!("{key} is a part of this text, because its line is indented");
            let rule = Rule::SWALLOWED_MESSAGE;
            spot.report(findings, rule, text.trim(), message);
        }
    }
}
