//! What can be told of a locale's messages without English.

use crate::check::checked::Checked;
use crate::check::findings::Findings;
use crate::check::lookup::{Lookup, is_cyclic, lookup};
use crate::check::rule::Rule;
use crate::check::rules::{
    arguments, characters, direction, empty, functions, lines, markup, variants,
};
use crate::check::spot::Spot;
use crate::pattern::{Part, walk};

pub(crate) fn check<'a>(checked: &Checked<'_, 'a>, index: usize, findings: &mut Findings<'a>) {
    let own = &checked.texts[index];
    for entry in own.entries.values() {
        for (attribute, pattern) in entry.parts() {
            let spot = Spot {
                own,
                entry,
                attribute,
            };
            walk(pattern, &mut |part| {
                check_part(checked, index, spot, part, findings);
            });
            empty::check(spot, pattern, findings);
            lines::check(checked, spot, pattern, findings);
            markup::check_closed(checked, spot, pattern, findings);
            direction::check(spot, pattern, findings);
            if is_cyclic(checked.texts, index, entry, attribute) {
                let message = "the text shows itself, through what it refers to, and so never ends";
                let finding = spot.report(findings, Rule::CYCLIC_REFERENCE, spot.start(), message);
                finding.suggestion =
                    Some("write in words what one of the references stands for".to_owned());
            }
        }
    }
}

fn check_part<'a>(
    checked: &Checked<'_, 'a>,
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
            let (rule, message, help) = match lookup(checked.texts, index, key, attribute) {
                Lookup::Found(..) => {
                    return check_arguments(spot, part, findings);
                }
                Lookup::Unknown if reference.is_term() => (
                    Rule::UNKNOWN_TERM,
                    format!("there is no term {key}"),
                    format!("define it, {key} = …, or use one that is there"),
                ),
                Lookup::Unknown => (
                    Rule::UNKNOWN_MESSAGE,
                    format!("there is no message {key}"),
                    format!("a variable has a $, {{ ${key} }}; to show braces, write {{ \"{{\" }}"),
                ),
                Lookup::NoSuchPart => match attribute {
                    Some(name) => (
                        Rule::UNKNOWN_ATTRIBUTE,
                        format!("{key} has no attribute .{name}"),
                        format!("give {key} the line .{name} = …, or use one that it has"),
                    ),
                    None => (
                        Rule::UNKNOWN_ATTRIBUTE,
                        format!("{key} has no text of its own, only attributes"),
                        format!("name one of them, as in {{ {key}.label }}"),
                    ),
                },
            };
            let is_to_do = !spot.own.is_reference
                && attribute.is_none()
                && [Rule::UNKNOWN_TERM.id, Rule::UNKNOWN_MESSAGE.id].contains(&rule.id)
                && checked
                    .english
                    .is_some_and(|english| english.contains_key(key));
            let finding = spot.report(findings, rule, id, message);
            finding.suggestion = Some(help);
            if is_to_do {
                finding.untranslated = Some(key.to_owned());
                finding.suggestion =
                    Some(format!("translate {key}; readers see English until then"));
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
