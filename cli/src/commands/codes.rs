//! `codes`: lists the codes.

use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use gengo_messages::{Category, ErrorCode};
use serde::Serialize;

use crate::format::{Format, FormatArgs};
use crate::output::{Failure, Output};

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages codes
  gengo-messages codes --category files --category jobs
  gengo-messages codes --format json";

#[derive(Debug, clap::Args)]
pub(crate) struct CodesArgs {
    /// List only the codes of this category; repeat for more
    #[arg(long, value_name = "CATEGORY", value_parser = categories())]
    pub(crate) category: Vec<Category>,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

fn categories() -> impl TypedValueParser<Value = Category> {
    PossibleValuesParser::new(Category::ALL.iter().map(|category| category.id()))
        .try_map(|id| id.parse())
}

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

pub(crate) fn run(args: &CodesArgs, output: &mut Output) -> Result<ExitCode, Failure> {
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
                    row.documented
                        .unwrap_or("(from a later edition)")
                        .to_owned(),
                ]
            }),
        ),
    }
}
