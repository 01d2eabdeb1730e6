//! Rules about texts without words.

use fluent_syntax::ast::Pattern;

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::pattern::{Part, walk};

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let mut is_empty = !pattern.elements.is_empty();
    walk(pattern, &mut |part| {
        is_empty &= match part {
            Part::Text(text) | Part::Literal(text) => text.trim().is_empty(),
            // A number alone has no words.
            Part::Number(_) => true,
            _ => false,
        };
    });
    if is_empty {
        let message = "the text is empty";
        let start = spot.start();
        let finding = spot.report(findings, Rule::EMPTY_TEXT, start, message);
        finding.suggestion = Some("write the text".to_owned());
    }
}
