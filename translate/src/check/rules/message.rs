//! Rules about a locale's messages that do not need English.

use fluent_syntax::ast::{Pattern, PatternElement};
use memchr::memchr2;

use crate::check::checked::Checked;
use crate::check::entry::Entry;
use crate::check::findings::Findings;
use crate::check::lookup::{Lookup, is_cyclic, lookup};
use crate::check::remedy::Remedy;
use crate::check::rule::Rule;
use crate::check::rules::{
    arguments, characters, direction, empty, functions, lines, markup, variants,
};
use crate::check::spot::Spot;
use crate::check::texts::Texts;
use crate::near::nearest;
use crate::pattern::{Part, variable_of, walk};

pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a, '_>,
    index: usize,
    entry: &Entry<'a>,
    findings: &mut Findings<'a>,
) {
    let own = &checked.texts[index];
    for (attribute, pattern) in entry.parts() {
        let spot = Spot {
            own,
            entry,
            attribute,
        };
        if is_plain(pattern) {
            lines::check(checked, spot, pattern, findings);
            check_letters(spot, pattern, findings);
            continue;
        }
        walk(pattern, &mut |part| {
            check_part(checked, index, spot, part, findings);
        });
        empty::check(spot, pattern, findings);
        lines::check(checked, spot, pattern, findings);
        markup::check_closed(checked, spot, pattern, findings);
        direction::check(spot, pattern, findings);
        if is_cyclic(checked.texts, index, entry, attribute) {
            let message = "the text refers to itself in a circle, so it can never be shown";
            let finding = spot.report(findings, Rule::CYCLIC_REFERENCE, spot.start(), message);
            finding.suggestion = Some("replace one of the references with its text".to_owned());
        }
    }
}

/// Whether a text has only words and variables, and nothing that rules look at but lines and letters. A rule that looks at
/// more in such a text is called for plain texts, too; the example of the rule shows if that was forgotten.
fn is_plain(pattern: &Pattern<&str>) -> bool {
    let mut has_words = false;
    let mut elements = pattern.elements.iter();
    elements.all(|element| match element {
        PatternElement::TextElement { value } => {
            has_words |= !value.trim_start().is_empty();
            memchr2(b'<', b'\\', value.as_bytes()).is_none()
        }
        PatternElement::Placeable { .. } => {
            has_words = true;
            variable_of(element).is_some()
        }
    }) && has_words
}

/// Checks the words of a text that is [plain](is_plain).
fn check_letters<'a>(
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let mut is_ascii = true;
    for element in &pattern.elements {
        if let PatternElement::TextElement { value } = element {
            is_ascii &= value.is_ascii();
            characters::check(spot, value, findings);
        }
    }
    if !is_ascii {
        direction::check(spot, pattern, findings);
    }
}

fn check_part<'a>(
    checked: &Checked<'_, 'a, '_>,
    index: usize,
    spot: Spot<'_, 'a>,
    part: Part<'a>,
    findings: &mut Findings<'a>,
) {
    match part {
        Part::Text(text) => characters::check(spot, text, findings),
        Part::Literal(text) => characters::check_literal(spot, text, findings),
        Part::Message { id, .. } | Part::Term { id, .. } => {
            let Some((reference, attribute)) = part.reference() else {
                return;
            };
            let key = reference.key();
            let key = &*key;
            let meant = || meant(checked.texts, index, key);
            let (rule, message, help) = match lookup(checked.texts, index, key, attribute) {
                Lookup::Found(..) => {
                    return check_arguments(spot, part, findings);
                }
                Lookup::Unknown if reference.is_term() => (
                    Rule::UNKNOWN_TERM,
                    format!("unknown term {key}"),
                    match meant() {
                        Some(near) => format!("did you mean {near}? Otherwise define `{key} = …`"),
                        None => format!("define `{key} = …`, or use an existing term"),
                    },
                ),
                Lookup::Unknown => (
                    Rule::UNKNOWN_MESSAGE,
                    format!("unknown message {key}"),
                    match meant() {
                        Some(near) => {
                            format!("did you mean {near}? Write `{{ ${key} }}` for a variable")
                        }
                        None => format!(
                            "write `{{ ${key} }}` for a variable, or `{{ \"{{\" }}` for a literal brace"
                        ),
                    },
                ),
                Lookup::NoSuchPart => match attribute {
                    Some(name) => (
                        Rule::UNKNOWN_ATTRIBUTE,
                        format!("{key} has no attribute .{name}"),
                        format!(
                            "add the line `.{name} = …` to {key}, or use one of its attributes"
                        ),
                    ),
                    None => (
                        Rule::UNKNOWN_ATTRIBUTE,
                        format!("{key} has no value, only attributes"),
                        format!("refer to an attribute, such as `{{ {key}.label }}`"),
                    ),
                },
            };
            let is_message = rule.id == Rule::UNKNOWN_MESSAGE.id && attribute.is_none();
            let is_term = rule.id == Rule::UNKNOWN_TERM.id && attribute.is_none();
            let is_english = || {
                let english = checked.english;
                english.is_some_and(|english| english.contains_key(key))
            };
            let is_to_do = (is_message || is_term) && !spot.own.is_reference && is_english();
            let finding = spot.report(findings, rule, id, message);
            if is_to_do {
                finding.untranslated = Some(key.to_owned());
                finding.suggestion =
                    Some(format!("translate {key}; until then, readers see English"));
            } else {
                finding.suggestion = Some(help);
                if is_message || is_term {
                    let near = meant().map(|near| near.trim_start_matches('-').to_owned());
                    finding.remedies.extend(near.map(Remedy::Write));
                }
                if is_message {
                    finding.remedies.push(Remedy::Write(format!("${id}")));
                }
            }
        }
        Part::Function { name, arguments } => {
            functions::check(checked, spot, (name, arguments), findings);
        }
        Part::Select { selector, variants } => {
            variants::check(checked, spot, (selector, variants), findings);
        }
        Part::Number(_) | Part::Variable { .. } | Part::Variant(_) | Part::EndOfSelect => {}
    }
}

/// The message or term of the locale, or of those that fill in what it lacks, that was probably meant by an unknown one.
fn meant<'t>(texts: &'t [Texts<'_>], index: usize, key: &str) -> Option<&'t str> {
    let asked = std::iter::once(&index).chain(&texts[index].parents);
    let entries = asked.flat_map(|&locale| texts[locale].entries.values());
    let is_term = key.starts_with('-');
    let keys = entries.map(|entry| entry.key);
    nearest(key, keys.filter(|key| key.starts_with('-') == is_term))
}

fn check_arguments<'a>(spot: Spot<'_, 'a>, part: Part<'a>, findings: &mut Findings<'a>) {
    if let Part::Term {
        id,
        arguments: Some(arguments),
        ..
    } = part
    {
        arguments::check(spot, id, arguments, findings);
    }
}
