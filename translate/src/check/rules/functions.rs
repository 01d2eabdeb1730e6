//! Functions and their options.

use fluent_syntax::ast::CallArguments;
use gengo_messages::ftl::refused_options;

use crate::check::checked::Checked;
use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;

pub(crate) fn check<'a>(
    checked: &Checked<'_, 'a>,
    spot: Spot<'_, 'a>,
    (name, arguments): (&'a str, &'a CallArguments<&'a str>),
    findings: &mut Findings<'a>,
) {
    if checked.functions.iter().any(|own| own == name) {
        return;
    }
    if name != "NUMBER" {
        let message = match checked.functions {
            [] => format!("there is no function {name}; the only one is NUMBER"),
            own => format!(
                "there is no function {name}, only NUMBER, {}",
                own.join(", ")
            ),
        };
        let finding = spot.report(findings, Rule::UNKNOWN_FUNCTION, name, message);
        finding.suggestion = Some(match name {
            "PLATFORM" => "apps do not say what they run on: write what holds everywhere, or let the app pass a variable".to_owned(),
            _ => "let the app pass what is to be shown as a variable, { $name }".to_owned(),
        });
        return;
    }

    for (name, fault) in refused_options(arguments) {
        spot.report(findings, Rule::UNSUPPORTED_OPTION, name, fault.to_string());
    }
}
