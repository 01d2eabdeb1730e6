//! What can be told of a locale's messages without English.

use crate::check::checked::Checked;
use crate::check::findings::Findings;
use crate::check::lookup::{Lookup, is_cyclic, lookup};
use crate::check::rule::Rule;
use crate::check::rules::{characters, direction, empty, functions, lines, markup, variants};
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
            markup::check_closed(spot, pattern, findings);
            direction::check(spot, pattern, findings);
            if is_cyclic(checked.texts, index, entry, attribute) {
                let message = "refers to itself in a circle";
                spot.report(findings, Rule::CYCLIC_REFERENCE, spot.start(), message);
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
        Part::Message { id, .. } | Part::Term { id, .. } => {
            let Some((reference, part)) = part.reference() else {
                return;
            };
            let key = reference.key();
            let (rule, message) = match lookup(checked.texts, index, &key, part) {
                Lookup::Found(..) => return,
                Lookup::Unknown if reference.is_term() => {
                    (Rule::UNKNOWN_TERM, format!("there is no {key}"))
                }
                Lookup::Unknown => (Rule::UNKNOWN_MESSAGE, format!("there is no {key}")),
                Lookup::NoSuchPart => match part {
                    Some(part) => (Rule::UNKNOWN_ATTRIBUTE, format!("{key} has no .{part}")),
                    None => (Rule::UNKNOWN_ATTRIBUTE, format!("{key} has no value")),
                },
            };
            spot.report(findings, rule, id, message);
        }
        Part::Function { name, arguments } => functions::check(spot, name, arguments, findings),
        Part::Select { selector, variants } => {
            variants::check(checked, spot, (selector, variants), findings);
        }
        Part::Literal(_)
        | Part::Number
        | Part::Variable { .. }
        | Part::Variant
        | Part::EndOfSelect => {}
    }
}
