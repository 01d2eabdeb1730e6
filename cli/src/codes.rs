//! `codes`: the table of codes.

use std::process::ExitCode;

use gengo_messages::ErrorCode;
use serde::Serialize;

use crate::args::{CodesArgs, Format};
use crate::output::{Failure, Output};

#[derive(Serialize)]
struct Row {
    code: ErrorCode,
    name: Option<&'static str>,
    category: Option<&'static str>,
    field: Option<&'static str>,
    retryable: bool,
    edition: Option<&'static str>,
    documented: Option<&'static str>,
}

pub fn run(args: &CodesArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let rows = ErrorCode::ALL
        .iter()
        .filter(|code| {
            let category = code.category();
            args.category.is_empty() || category.is_some_and(|c| args.category.contains(&c))
        })
        .map(|&code| Row {
            code,
            name: code.name(),
            category: code.category().map(|category| category.id()),
            field: code.field(),
            retryable: code.is_retryable(),
            edition: code.edition().map(|edition| edition.id()),
            documented: code.documented(),
        });
    match args.format.format {
        Format::Json => output.print_json(&rows.collect::<Vec<_>>()),
        Format::Text => output.print_table(
            &[
                "Code",
                "Name",
                "Category",
                "Field",
                "Later?",
                "Documented text",
            ],
            rows.map(|row| {
                vec![
                    row.code.to_string(),
                    row.name.unwrap_or_default().to_owned(),
                    row.category.unwrap_or_default().to_owned(),
                    row.field.unwrap_or_default().to_owned(),
                    if row.retryable { "yes" } else { "" }.to_owned(),
                    row.documented.unwrap_or("(of a later edition)").to_owned(),
                ]
            }),
        ),
    }
}
