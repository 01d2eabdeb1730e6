//! Rules about functions and their options.

use fluent_syntax::ast::CallArguments;
use gengo_messages::ftl::refused_options;

use crate::check::checked::Checked;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;

pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a, '_>,
    spot: Spot<'_, 'a>,
    (name, arguments): (&'a str, &'a CallArguments<&'a str>),
    findings: &mut Findings<'a>,
) {
    if checked.functions.iter().any(|own| own == name) {
        return;
    }
    if name != "NUMBER" {
        let message = match checked.functions {
            [] => format!("unknown function {name}; only NUMBER is available"),
            own => format!(
                "unknown function {name}; only NUMBER, {} are available",
                own.join(", ")
            ),
        };
        let finding = spot.report(findings, Rule::UNKNOWN_FUNCTION, name, message);
        finding.suggestion = Some(match name {
            "PLATFORM" => {
                "write a text for all platforms, or let the app pass a variable".to_owned()
            }
            _ => "let the app pass the result as a variable, `{ $name }`".to_owned(),
        });
        return;
    }

    for (name, fault) in refused_options(arguments) {
        let message = fault.to_string();
        let finding = spot.report(findings, Rule::UNSUPPORTED_OPTION, name, message);
        finding.suggestion = Some("delete the option, or let the app format the number".to_owned());
    }
}
