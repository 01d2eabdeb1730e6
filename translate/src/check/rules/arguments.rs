//! Rules about the arguments of terms.

use fluent_syntax::ast::{CallArguments, InlineExpression};

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;

/// Reports arguments without a name, which never reach the term.
pub(crate) fn check<'a>(
    spot: Spot<'_, 'a>,
    id: &'a str,
    arguments: &'a CallArguments<&'a str>,
    findings: &mut Findings<'a>,
) {
    for argument in &arguments.positional {
        let (what, slice) = shown(argument, id);
        let message = format!("{what} does not reach -{id}: terms take only named arguments");
        let finding = spot.report(findings, Rule::TERM_ARGUMENT, slice, message);
        finding.suggestion = Some(match argument {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                format!("name the variable of -{id} that it is for: `{{ -{id}(case: {what}) }}`")
            }
            _ => format!("select in this message instead of in -{id}: terms do not take variables"),
        });
    }
}

/// An argument as it is written, and its place.
fn shown<'a>(argument: &'a InlineExpression<&'a str>, id: &'a str) -> (String, &'a str) {
    match argument {
        InlineExpression::VariableReference { id } => (format!("${}", id.name), id.name),
        InlineExpression::StringLiteral { value } => (format!("\"{value}\""), value),
        InlineExpression::NumberLiteral { value } => ((*value).to_owned(), value),
        InlineExpression::FunctionReference { id, .. } => (format!("{}()", id.name), id.name),
        InlineExpression::MessageReference { id, .. } => (id.name.to_owned(), id.name),
        InlineExpression::TermReference { id, .. } => (format!("-{}", id.name), id.name),
        InlineExpression::Placeable { .. } => ("the text in braces".to_owned(), id),
    }
}
