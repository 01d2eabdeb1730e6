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
        let finding = spot.report(findings, Rule::UNKNOWN_FUNCTION, name, message);
        finding.suggestion = Some(match name {
            "PLATFORM" => "apps do not say what they run on: write what holds everywhere, or let the app pass a variable".to_owned(),
            _ => "let the app pass what is to be shown as a variable, { $name }".to_owned(),
        });
        return;
    }

    for named in &arguments.named {
        let name = named.name.name;
        if !OPTIONS.contains(&name) {
            let message = format!("the option {name} changes nothing");
            let finding = spot.report(findings, Rule::IGNORED_OPTION, name, message);
            finding.suggestion = Some(format!("leave it out; there are {}", OPTIONS.join(" and ")));
        }
    }
}
