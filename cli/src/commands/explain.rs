//! `explain`: what codes mean.

use std::fmt::Write as _;
use std::process::ExitCode;

use anstyle::Style;
use gengo_messages::{Catalog, Direction, ErrorCode, Localizer};
use serde::Serialize;

use crate::format::{Format, FormatArgs};
use crate::output::{BOLD, DIM, Failure, Output};
use crate::reader::ReaderArgs;
use crate::texts::TextsArgs;

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages explain 2700
  gengo-messages explain 2700 1754 --locale es-MX
  gengo-messages explain NOT_ENOUGH_CREDITS --locale ja --format json
  gengo-messages explain 1802 --gengo-language zh-tw --trace

Exit status: 0, 1 if no one knows one of the codes, 2 for wrong usage.";

#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArgs {
    /// Numbers (2700), message ids (error-2700) or names (NOT_ENOUGH_CREDITS)
    #[arg(required = true, value_name = "CODE", allow_negative_numbers = true)]
    pub(crate) codes: Vec<ErrorCode>,
    /// Also say which locales were asked, and why each did not answer; with --format json on
    /// standard error
    #[arg(long)]
    pub(crate) trace: bool,
    #[command(flatten)]
    pub(crate) reader: ReaderArgs,
    #[command(flatten)]
    pub(crate) texts: TextsArgs,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

#[derive(Serialize)]
struct Explanation {
    code: ErrorCode,
    name: Option<&'static str>,
    category: Option<&'static str>,
    field: Option<&'static str>,
    retryable: bool,
    documented: Option<&'static str>,
    text: String,
    user_text: String,
    locale: Option<String>,
    user_locale: Option<String>,
    direction: &'static str,
    chain: Vec<String>,
}

pub(crate) fn run(args: &ExplainArgs, output: &mut Output) -> Result<ExitCode, Failure> {
    let catalog = args.texts.catalog(&args.reader, output)?;
    let localizer = catalog.localizer(&args.reader.preferences());
    match args.format.format {
        Format::Json => {
            let explanations: Vec<_> = args
                .codes
                .iter()
                .map(|&code| explanation(&localizer, code))
                .collect();
            output.print_json(&explanations)?;
            if args.trace {
                for &code in &args.codes {
                    output.complain(&localizer.trace(code).to_string().replace('\n', "; "));
                }
            }
        }
        Format::Text => {
            let sections: Vec<_> = args
                .codes
                .iter()
                .map(|&code| section(&localizer, code, args.trace, output))
                .collect();
            output.print(sections.join("\n").as_bytes())?;
        }
    }
    let mut status = ExitCode::SUCCESS;
    for &code in &args.codes {
        if !is_known(&catalog, code) {
            output.complain(&unknown(&catalog, code));
            status = ExitCode::from(1);
        }
    }
    Ok(status)
}

fn explanation(localizer: &Localizer, code: ErrorCode) -> Explanation {
    let message = localizer.message(code);
    Explanation {
        code,
        name: code.name(),
        category: code.category().map(|category| category.id()),
        field: code.field(),
        retryable: code.is_retryable(),
        documented: code.documented(),
        text: message.text().to_owned(),
        user_text: message.user_text().to_owned(),
        locale: message.locale().map(ToString::to_string),
        user_locale: message.user_locale().map(ToString::to_string),
        direction: message.direction().as_str(),
        chain: localizer
            .chain()
            .locales()
            .map(ToString::to_string)
            .collect(),
    }
}

fn section(localizer: &Localizer, code: ErrorCode, trace: bool, output: &Output) -> String {
    let message = localizer.message(code);
    let mut section = String::new();
    let name = code.name().unwrap_or_default();
    let heading = format!("{code} {name}");
    let _ = writeln!(section, "{BOLD}{}{BOLD:#}", heading.trim_end());
    let plain =
        |label, text: &str| output.labelled(label, text, Direction::LeftToRight, Style::new());
    let about: Vec<_> = [
        code.category().map(|category| category.to_string()),
        code.field().map(|field| format!("field {field}")),
        code.is_retryable()
            .then(|| "the same request may succeed later".to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !about.is_empty() {
        section += &plain("About", &about.join(", "));
    }
    section += &output.labelled(
        "Developer",
        message.text(),
        message.direction(),
        Style::new(),
    );
    section += &output.labelled("User", message.user_text(), message.user_direction(), BOLD);
    let locale = |locale: Option<_>| locale.map_or("none".to_owned(), |id| format!("{id}"));
    let (text, user) = (locale(message.locale()), locale(message.user_locale()));
    let answered = match text == user {
        true => text,
        false => format!("{text} (developer), {user} (user)"),
    };
    let chain = localizer.chain();
    section += &plain("Locale", &format!("{answered}, of {chain}"));
    if trace {
        for step in localizer.trace(code).steps() {
            let _ = writeln!(section, "  {DIM}{step}{DIM:#}");
        }
    }
    section
}

/// Whether there is a text for just this code, or for the class of HTTP errors it is in.
fn is_known(catalog: &Catalog, code: ErrorCode) -> bool {
    catalog.codes().contains(&code) || code.is_http_client_error() || code.is_http_server_error()
}

/// Names the codes that look most like one that is not known: as one mistypes digits,
/// then by number.
fn unknown(catalog: &Catalog, code: ErrorCode) -> String {
    let digits = code.to_string();
    let mut near = catalog.codes().to_vec();
    near.sort_by_key(|known| {
        (
            strsim::osa_distance(&digits, &known.to_string()),
            known.number().abs_diff(code.number()),
        )
    });
    let near: Vec<_> = near
        .iter()
        .take(3)
        .map(|known| match known.name() {
            Some(name) => format!("{known} ({name})"),
            None => known.to_string(),
        })
        .collect();
    match near.is_empty() {
        true => format!("no one knows the code {code}"),
        false => format!(
            "no one knows the code {code}; near it are {}",
            near.join(", ")
        ),
    }
}
