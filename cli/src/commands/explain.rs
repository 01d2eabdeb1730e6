//! `explain`: shows what codes mean.

use std::fmt::Write as _;
use std::process::ExitCode;

use anstyle::Style;
use gengo_messages::ftl::{Keys, Label};
use gengo_messages::{
    Catalog, Code, Direction, ErrorCode, Facts, FluentArgs, Localizer, Message,
    ParseErrorCodeError, Retry, Step, USER_ATTRIBUTE,
};
use gengo_messages_translate::{nearest, one_of};
use message_catalog::{Composed, Part};
use serde::Serialize;

use crate::format::{Format, FormatArgs};
use crate::output::{BOLD, DIM, Failure, Output, harmless};
use crate::reader::ReaderArgs;
use crate::texts::TextsArgs;

pub(crate) const HELP: &str = "\
Examples:
  gengo-messages explain 2700
  gengo-messages explain 2700 1754 --locale es-MX
  gengo-messages explain NOT_ENOUGH_CREDITS --locale ja --format json
  gengo-messages explain 1802 --gengo-language zh-tw --trace
  gengo-messages explain card-declined --dir app/locales --locale pl

Exit status: 0, 1 if a code is unknown, 2 for wrong usage, such as a word that is not a code.
Known codes are still shown.";

#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArgs {
    /// Explain these codes: 2700, error-2700, NOT_ENOUGH_CREDITS, or a code of your own
    #[arg(required = true, value_name = "CODE", allow_negative_numbers = true)]
    pub(crate) codes: Vec<String>,
    /// Also show which locales were tried, and why each was skipped
    #[arg(long)]
    pub(crate) trace: bool,
    #[command(flatten)]
    pub(crate) reader: ReaderArgs,
    #[command(flatten)]
    pub(crate) texts: TextsArgs,
    #[command(flatten)]
    pub(crate) format: FormatArgs,
}

/// A message to explain.
struct Asked {
    id: String,
    label: Label,
    number: Option<ErrorCode>,
    facts: Facts,
}

impl Asked {
    /// Reads a code, or the word or id of a message in the catalog.
    fn read(catalog: &Catalog, text: &str) -> Result<Self, ParseErrorCodeError> {
        let new = |id: String, label: Label| {
            let code = catalog.code_of(&id);
            let facts = code.and_then(|code| catalog.facts(code));
            Self {
                number: code.and_then(Code::number),
                facts: facts.unwrap_or_default(),
                id,
                label,
            }
        };
        let failed = match text.parse::<ErrorCode>() {
            Ok(code) => return Ok(new(catalog.message_id(code), Label::Number(code.number()))),
            Err(error) => error,
        };
        let ids = [catalog.message_id(text), text.to_owned()];
        let mut ids = ids.into_iter();
        let known = ids.find(|id| catalog.messages().key(id).is_some());
        match known.filter(|id| !id.starts_with('-')) {
            Some(id) => Ok(new(id, Label::Word(text.to_owned()))),
            None => Err(failed),
        }
    }

    /// Whether the same request may succeed later, and on what that depends.
    fn advice_on_retry(&self) -> Option<&'static str> {
        let code = self.number.filter(|code| code.is_retryable())?;
        Some(match code.retry() {
            Retry::AfterAction => "retry after the account's owner has acted",
            Retry::Later | Retry::Never => "retry may succeed later",
        })
    }

    fn is_retryable(&self) -> bool {
        self.number.is_some_and(ErrorCode::is_retryable)
    }
}

#[derive(Serialize)]
struct Explanation {
    code: Label,
    name: Option<String>,
    category: Option<String>,
    field: Option<String>,
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
    let localizer = catalog.localizer(&args.reader.preferences(&catalog, output));
    let mut asked: Vec<Asked> = Vec::new();
    let mut failed: Vec<String> = Vec::new();
    for text in &args.codes {
        match Asked::read(&catalog, text) {
            Ok(own) => asked.push(own),
            Err(error) => failed.push(not_a_code(&catalog, text, &error)),
        }
    }
    if !asked.is_empty() {
        print(args, &localizer, &asked, output)?;
    }
    let mut status = ExitCode::SUCCESS;
    for code in asked.iter().filter_map(|own| own.number) {
        if !is_known(&catalog, code) {
            output.complain(&unknown(&catalog, code, args.texts.are_own()));
            status = ExitCode::from(1);
        }
    }
    for complaint in failed {
        output.complain(&complaint);
        status = ExitCode::from(2);
    }
    Ok(status)
}

fn print(
    args: &ExplainArgs,
    localizer: &Localizer,
    asked: &[Asked],
    output: &mut Output,
) -> Result<(), Failure> {
    let lines = |own: &Asked| trace_lines(localizer, own, args.texts.are_own());
    match args.format.format {
        Format::Json => {
            let explanations: Vec<_> = asked
                .iter()
                .map(|own| explanation(localizer, own))
                .collect();
            output.print_json(&explanations)?;
            if args.trace {
                for own in asked {
                    let head = format!("{} ({})", own.id, localizer.chain());
                    output.complain(&[vec![head], lines(own)].concat().join("; "));
                }
            }
        }
        Format::Text => {
            let sections: Vec<_> = asked
                .iter()
                .map(|own| {
                    let lines = match args.trace {
                        true => lines(own),
                        false => Vec::new(),
                    };
                    section(localizer, own, &lines, output)
                })
                .collect();
            output.print(sections.join("\n").as_bytes())?;
        }
    }
    Ok(())
}

fn message<'l>(localizer: &'l Localizer, asked: &Asked) -> Message<'l> {
    localizer.message_by_id(&asked.id, &placeholders(localizer, asked))
}

/// Which locales were tried, and why each was skipped. With texts besides the library's own, each line says whose text it
/// is about.
fn trace_lines(localizer: &Localizer, asked: &Asked, has_own: bool) -> Vec<String> {
    let trace = localizer.trace_by_id(&asked.id, &placeholders(localizer, asked));
    let steps = trace.steps().iter();
    steps.map(|step| trace_line(step, has_own)).collect()
}

fn trace_line(step: &Step, has_own: bool) -> String {
    let Some(locale) = step.locale() else {
        return step.to_string();
    };
    let which = match step.is_user_text() {
        true => "user text",
        false => "text",
    };
    // A problem names its file itself.
    if let Some(problem) = step
        .lack()
        .and_then(|lack| lack.strip_prefix("is broken: "))
    {
        return format!("{which}: {locale}: broken: {problem}");
    }
    let place = match step.path() {
        _ if !has_own => String::new(),
        Some(_) if step.is_built_in() => ", built in".to_owned(),
        Some(path) => format!(" in {}", path.display()),
        None => String::new(),
    };
    let what = match step.lack() {
        Some(lack) => lack.to_owned(),
        None if step.is_generic() => format!("{} is used", step.id()),
        None => "used".to_owned(),
    };
    format!("{which}: {locale}{place}: {what}")
}

/// Shows the variables of the texts as `{ $name }`, since only an app knows their values. `$code` is the code.
fn placeholders(localizer: &Localizer, asked: &Asked) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for part in [Part::Value, Part::Attribute(USER_ATTRIBUTE)] {
        let resolved = localizer.messages().resolve(&asked.id, part);
        let names = resolved.as_ref().and_then(|own| own.composed());
        for name in names.map(Composed::variables).unwrap_or_default() {
            let value = match name {
                "code" => asked.label.to_string(),
                name => format!("{{ ${name} }}"),
            };
            args.set(name.to_owned(), value);
        }
    }
    args
}

fn explanation(localizer: &Localizer, asked: &Asked) -> Explanation {
    let message = message(localizer, asked);
    let facts = asked.facts.clone();
    Explanation {
        code: asked.label.clone(),
        name: facts.name.map(String::from),
        category: facts.category.map(String::from),
        field: facts.field.map(String::from),
        retryable: asked.is_retryable(),
        documented: asked.number.and_then(ErrorCode::documented),
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

fn section(localizer: &Localizer, asked: &Asked, trace: &[String], output: &Output) -> String {
    let message = message(localizer, asked);
    let mut section = String::new();
    let name = asked.facts.name.as_deref().unwrap_or_default();
    let heading = format!("{} {name}", asked.label);
    let _ = writeln!(section, "{BOLD}{}{BOLD:#}", heading.trim_end());
    let plain =
        |label, text: &str| output.labelled(label, text, Direction::LeftToRight, Style::new());
    let about: Vec<_> = [
        asked.facts.category.as_deref().map(str::to_owned),
        asked
            .facts
            .field
            .as_deref()
            .map(|field| format!("field {field}")),
        asked.advice_on_retry().map(str::to_owned),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !about.is_empty() {
        section += &plain("About", &about.join("; "));
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
        false => format!("{text} for developers, {user} for users"),
    };
    let chain = localizer.chain();
    section += &plain("Locale", &format!("{answered} (chain: {chain})"));
    for line in trace {
        let _ = writeln!(section, "  {DIM}{}{DIM:#}", harmless(line));
    }
    section
}

/// Whether there is a text for this code, or for its class of HTTP errors.
fn is_known(catalog: &Catalog, code: ErrorCode) -> bool {
    catalog.codes().contains(&code) || code.is_http_client_error() || code.is_http_server_error()
}

/// Names the word, id or name that was probably meant by a text that is none.
fn not_a_code(catalog: &Catalog, text: &str, error: &ParseErrorCodeError) -> String {
    let mut known: Vec<String> = Vec::new();
    for key in Keys::of(catalog).codes {
        if let Label::Word(word) = key.label {
            known.push(word);
        }
        known.extend(key.facts.name.map(String::from));
        known.push(key.id);
    }
    match nearest(text, known.iter().map(String::as_str)) {
        Some(near) => format!("{text:?} is not an error code; did you mean {near}?"),
        None => error.to_string(),
    }
}

/// How many codes are suggested for an unknown one.
const SUGGESTED: usize = 4;

/// Suggests the known codes that an unknown one may stand for: those that differ by one slip of the keyboard, first by two
/// digits that changed places, then by number.
fn unknown(catalog: &Catalog, code: ErrorCode, has_own: bool) -> String {
    if code.is_known() {
        return format!("code {code} has no text in this folder");
    }
    let digits = code.to_string();
    let sorted = |digits: &str| {
        let mut digits = digits.as_bytes().to_vec();
        digits.sort_unstable();
        digits
    };
    let mut near: Vec<ErrorCode> = catalog.codes().to_vec();
    near.retain(|known| strsim::osa_distance(&digits, &known.to_string()) <= 1);
    near.sort_by_key(|known| {
        let is_transposed = sorted(&known.to_string()) == sorted(&digits);
        (!is_transposed, known.number().abs_diff(code.number()))
    });
    let near: Vec<_> = near
        .iter()
        .take(SUGGESTED)
        .map(|known| match known.name() {
            Some(name) => format!("{known} ({name})"),
            None => known.to_string(),
        })
        .collect();
    match near.is_empty() {
        true if has_own => {
            format!("unknown code {code}; run `gengo-messages codes` to list the known ones")
        }
        true => format!("unknown code {code}; run `gengo-messages codes` to list Gengo's codes"),
        false => format!("unknown code {code}; did you mean {}?", one_of(&near)),
    }
}
