//! Functions and their options.

use fluent_syntax::ast::CallArguments;

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;

/// Options that `NUMBER` takes and that change what is shown or chosen.
const OPTIONS: [&str; 2] = ["minimumFractionDigits", "type"];

pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    name: &'a str,
    arguments: &'a CallArguments<&'a str>,
    findings: &mut Findings<'a>,
) {
    if name != "NUMBER" {
        let message = format!("there is no function {name}; the only one is NUMBER");
        spot.report(findings, Rule::UNKNOWN_FUNCTION, name, message);
        return;
    }

    for named in &arguments.named {
        let name = named.name.name;
        if !OPTIONS.contains(&name) {
            let message = format!("the option {name} is ignored");
            spot.report(findings, Rule::IGNORED_OPTION, name, message);
        }
    }
}
