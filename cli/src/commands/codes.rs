//! `codes`: lists the codes.

use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use gengo_messages::ftl::{CodeKey, Keys, Label};
use gengo_messages::{Category, ErrorCode};
use serde::Serialize;

use crate::format::{Format, FormatArgs};
use crate::output::{Failure, Output};
use crate::reader::ReaderArgs;
use crate::texts::TextsArgs;

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages codes
  gengo-messages codes --category files --category jobs
  gengo-messages codes --format json
  gengo-messages codes --overlay own-texts";

#[derive(Debug, clap::Args)]
pub(crate) struct CodesArgs {
    /// List only the codes of this category; can be repeated
    #[arg(long, value_name = "CATEGORY", value_parser = categories())]
    pub(crate) category: Vec<Category>,
    #[command(flatten)]
    pub(crate) texts: TextsArgs,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

fn categories() -> impl TypedValueParser<Value = Category> {
    PossibleValuesParser::new(Category::ALL.iter().map(|category| category.id()))
        .try_map(|id| id.parse())
}

#[derive(Serialize)]
struct Row {
    code: Label,
    name: Option<String>,
    category: Option<String>,
    field: Option<String>,
    retryable: bool,
    edition: Option<&'static str>,
    documented: Option<&'static str>,
    #[serde(skip)]
    is_gengo: bool,
}

impl From<ErrorCode> for Row {
    fn from(code: ErrorCode) -> Self {
        Self {
            code: Label::Number(code.number()),
            name: code.name().map(str::to_owned),
            category: code.category().map(|category| category.id().to_owned()),
            field: code.field().map(str::to_owned),
            retryable: code.is_retryable(),
            edition: code.edition().map(|edition| edition.id()),
            documented: code.documented(),
            is_gengo: true,
        }
    }
}

impl From<CodeKey> for Row {
    fn from(key: CodeKey) -> Self {
        let number = match &key.label {
            Label::Number(number) if key.is_gengo => Some(ErrorCode::new(*number)),
            _ => None,
        };
        if let Some(code) = number {
            return code.into();
        }
        Self {
            code: key.label,
            name: key.facts.name.map(String::from),
            category: key.facts.category.map(String::from),
            field: key.facts.field.map(String::from),
            retryable: key.retryable,
            edition: None,
            documented: None,
            is_gengo: false,
        }
    }
}

pub(crate) fn run(args: &CodesArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let all: Vec<Row> = match args.texts.are_own() {
        true => {
            let catalog = args.texts.catalog(&ReaderArgs::default(), output)?;
            Keys::of(&catalog)
                .codes
                .into_iter()
                .map(Row::from)
                .collect()
        }
        false => ErrorCode::ALL.iter().map(|&code| code.into()).collect(),
    };
    let is_asked = |row: &Row| {
        let of = |category: &Category| row.category.as_deref() == Some(category.id());
        args.category.is_empty() || args.category.iter().any(of)
    };
    let rows = all.into_iter().filter(is_asked);
    match args.format.format {
        Format::Json => output.print_json(&rows.collect::<Vec<_>>()),
        Format::Text => output.print_table(
            &[
                "Code",
                "Name",
                "Category",
                "Field",
                "Retry?",
                "Documented text",
            ],
            rows.map(|row| {
                let without = match row.is_gengo {
                    true => "(from a later edition)",
                    false => "(a code of your own)",
                };
                vec![
                    row.code.to_string(),
                    row.name.unwrap_or_default(),
                    row.category.unwrap_or_default(),
                    row.field.unwrap_or_default(),
                    if row.retryable { "yes" } else { "" }.to_owned(),
                    row.documented.unwrap_or(without).to_owned(),
                ]
            }),
        ),
    }
}
