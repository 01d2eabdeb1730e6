//! What terms are called with.

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
        let message =
            format!("{what} never reaches -{id}: only what has a name is passed to a term");
        let finding = spot.report(findings, Rule::TERM_ARGUMENT, slice, message);
        finding.suggestion = Some(match argument {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                format!("give it the name of the variable in -{id}: {{ -{id}(case: {what}) }}")
            }
            _ => format!("choose in this message, not in -{id}: a term is not passed variables"),
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
        InlineExpression::Placeable { .. } => ("what is in braces".to_owned(), id),
    }
}
