//! What apps show of a folder's texts, as the library renders them.

use std::collections::{BTreeMap, BTreeSet};

use gengo_messages::ftl::{Pseudo, REFERENCE};
use gengo_messages::{
    Catalog, CatalogBuilder, ErrorCode, ErrorResponse, FluentArgs, LanguageIdentifier, Localizer,
    Message, Preferences, Trace,
};
use serde::Serialize;

use crate::check::parents_of;
use crate::field::described;
use crate::folder::Folder;
use crate::pattern::{Part, walk};
use crate::sheet::{Row, Sheet};
use crate::source;

/// What apps show of one message.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Preview {
    /// What its texts want, with the values that were used.
    pub arguments: Vec<Argument>,
    /// What readers see: of the locale itself, of one that takes texts from it, if there is one, and
    /// of the pseudo-locales.
    pub shown: Vec<Shown>,
}

/// A variable of a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Argument {
    /// Its name, without `$`.
    pub name: String,
    /// Whether it is a number, and not a text.
    #[serde(rename = "kind", serialize_with = "kind")]
    pub is_number: bool,
    /// Its value.
    pub value: String,
}

fn kind<S: serde::Serializer>(is_number: &bool, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(if *is_number { "number" } else { "text" })
}

/// What one reader sees of one error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Shown {
    /// The reader's locale.
    pub locale: String,
    /// The text for developers.
    pub text: String,
    /// Its locale; `None` if it is the server's own.
    pub text_locale: Option<String>,
    /// Its direction, `ltr` or `rtl`.
    pub text_direction: &'static str,
    /// The text for the person in front of the app.
    pub user_text: String,
    /// Its locale.
    pub user_locale: Option<String>,
    /// Its direction, `ltr` or `rtl`.
    pub user_direction: &'static str,
    /// Which locales were asked, and what each lacked.
    pub trace: Vec<String>,
}

/// What one reader sees of a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Answer {
    /// The reader's locale.
    pub locale: String,
    /// Its direction, `ltr` or `rtl`.
    pub direction: &'static str,
    /// Whether the response tells of no error.
    pub ok: bool,
    /// One sentence for all of the errors.
    pub summary: Option<String>,
    /// The errors, in the order of the response: the first [`Answer::MAX_ERRORS`].
    pub errors: Vec<AnsweredError>,
    /// How many more there are.
    pub more: usize,
}

/// An error of a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AnsweredError {
    /// The job that it is about.
    pub job: Option<String>,
    /// Its code.
    pub code: Option<ErrorCode>,
    /// What the server said.
    pub server_text: Option<String>,
    /// What the reader sees.
    pub shown: Shown,
}

impl Answer {
    /// How many errors are shown to each reader.
    pub const MAX_ERRORS: usize = 50;
}

impl Folder {
    /// A catalog of the folder's texts: over those that the library carries if the folder is an overlay,
    /// else of these alone.
    pub fn catalog(&self) -> CatalogBuilder {
        let catalog = match self.beneath.is_empty() {
            true => Catalog::empty(),
            false => Catalog::builder(),
        };
        self.locales.iter().fold(catalog, |catalog, locale| {
            let files = locale.files.iter();
            files.fold(catalog, |catalog, file| {
                let text = file.parse(&locale.id);
                catalog.overlay_read(locale.id.clone(), &file.path, &text)
            })
        })
    }
}

/// What apps show of a message or term of a folder. `arguments` are values for its variables; those
/// that are not given get one that the comment of the message names, or an example.
pub fn preview(
    folder: &Folder,
    sheet: &Sheet,
    row: &Row,
    arguments: &BTreeMap<String, String>,
) -> Preview {
    let arguments = self::arguments(sheet, row, arguments);
    let code = row.code.unwrap_or(PROBE);
    let catalog = probed(folder, row).build();
    let args = given(&arguments);
    let heirs = folder.locales().filter(|other| {
        let parents = parents_of(folder, other);
        parents.iter().any(|parent| parent.name == sheet.locale)
    });
    let pseudo = Pseudo::ALL.iter().map(|pseudo| pseudo.locale());
    let readers = [sheet.locale.as_str()]
        .into_iter()
        .chain(heirs.take(1))
        .chain(pseudo);
    let shown = readers.map(|reader| {
        let localizer = catalog.localizer(&preferences(reader));
        let message = localizer.message_with(code, &args);
        let mut shown = Shown::new(reader, &message, &localizer.trace_with(code, &args));
        if row.code.is_none() {
            for step in &mut shown.trace {
                *step = step.replace(&PROBE.message_id(), &row.key);
            }
        }
        shown
    });
    Preview {
        shown: shown.collect(),
        arguments,
    }
}

/// What the texts of a message want, through whatever they refer to, each with the value that the
/// comment of the message names, or an example.
pub fn examples(sheet: &Sheet, row: &Row) -> Vec<Argument> {
    arguments(sheet, row, &BTreeMap::new())
}

/// What readers of these locales see of a response of the server.
///
/// # Errors
///
/// Why the response cannot be read.
pub fn explain(folder: &Folder, locales: &[String], response: &str) -> Result<Vec<Answer>, String> {
    let response = ErrorResponse::parse(response.as_bytes()).map_err(|error| error.to_string())?;
    let catalog = folder.catalog().build();
    let answer = |locale: &String| {
        let localizer = catalog.localizer(&preferences(locale));
        let errors = localizer.explain_response(&response);
        let errors = errors
            .take(Answer::MAX_ERRORS)
            .map(|(error, message)| AnsweredError {
                job: error.job().map(str::to_owned),
                code: error.code(),
                server_text: error.server_text().map(str::to_owned),
                shown: Shown::new(locale, &message, &localizer.trace_error(error)),
            });
        Answer {
            locale: locale.clone(),
            direction: direction(&localizer),
            ok: response.is_ok(),
            summary: localizer
                .summary(&response)
                .map(|summary| summary.text().to_owned()),
            errors: errors.collect(),
            more: response.errors().len().saturating_sub(Answer::MAX_ERRORS),
        }
    };
    Ok(locales.iter().map(answer).collect())
}

/// The arguments as a message takes them.
pub fn given(arguments: &[Argument]) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for argument in arguments {
        match argument.value.parse::<f64>() {
            Ok(number) if argument.is_number => args.set(argument.name.clone(), number),
            _ => args.set(argument.name.clone(), argument.value.clone()),
        }
    }
    args
}

fn direction(localizer: &Localizer) -> &'static str {
    let first = localizer.chain().locales().next();
    first.map_or("ltr", |locale| {
        gengo_messages::Direction::of(locale).as_str()
    })
}

impl Shown {
    fn new(reader: &str, message: &Message<'_>, trace: &Trace) -> Self {
        let name = |locale: Option<&LanguageIdentifier>| locale.map(ToString::to_string);
        Self {
            locale: reader.to_owned(),
            text: message.text().to_owned(),
            text_locale: name(message.locale()),
            text_direction: message.direction().as_str(),
            user_text: message.user_text().to_owned(),
            user_locale: name(message.user_locale()),
            user_direction: message.user_direction().as_str(),
            trace: trace.steps().iter().map(ToString::to_string).collect(),
        }
    }
}

fn preferences(locale: &str) -> Preferences {
    Preferences::from_ids([locale]).unwrap_or_default()
}

/// The code by which a message that is about none is reached.
const PROBE: ErrorCode = ErrorCode::new(i64::MAX);

/// The folder's texts and the pseudo-locales, and in each locale a message of a code that refers to the
/// one to be shown, if that is about none.
fn probed(folder: &Folder, row: &Row) -> CatalogBuilder {
    let mut catalog = with_pseudo(folder, folder.catalog());
    let own = folder.locales.iter().map(|own| own.id.clone());
    let pseudo = Pseudo::ALL
        .iter()
        .filter_map(|pseudo| pseudo.locale().parse().ok());
    if let Some(probe) = probe(row) {
        for locale in own.chain(pseudo) {
            catalog = catalog.overlay_text(locale, "probe", probe.as_str());
        }
    }
    catalog
}

fn probe(row: &Row) -> Option<String> {
    if row.code.is_some() {
        return None;
    }
    let (id, key) = (PROBE.message_id(), &row.key);
    let mut texts = row.english.iter().chain(&row.own);
    // What has no text for users is the same for everyone.
    let user = match texts.any(|text| text.attribute.as_deref() == Some("user")) && !row.is_term() {
        true => ".user",
        false => "",
    };
    Some(format!(
        "{id} = {{ {key} }}\n    .user = {{ {key}{user} }}\n"
    ))
}

/// The pseudo-locales, made of the folder's English.
fn with_pseudo(folder: &Folder, mut catalog: CatalogBuilder) -> CatalogBuilder {
    let is_english = |name: &str| name == REFERENCE;
    let beneath = folder.beneath.iter().filter(|own| is_english(&own.name));
    let own = folder.locales.iter().filter(|own| is_english(&own.name));
    for file in beneath.chain(own).flat_map(|english| &english.files) {
        for pseudo in Pseudo::ALL {
            let text = pseudo.text(&file.text());
            if let Ok(locale) = pseudo.locale().parse() {
                catalog = catalog.overlay_text(locale, "pseudo", text);
            }
        }
    }
    catalog
}

/// What the texts of a message want, through whatever they refer to.
fn arguments(sheet: &Sheet, row: &Row, given: &BTreeMap<String, String>) -> Vec<Argument> {
    let mut found: BTreeMap<String, Argument> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![row.key.clone()];
    while let Some(key) = open.pop() {
        let Some(row) = sheet.row(&key).filter(|_| seen.insert(key)) else {
            continue;
        };
        for text in row.english.iter().chain(&row.own) {
            source::parsed(&text.text, |pattern| {
                walk(pattern, &mut |part| {
                    let (name, chooses) = match part {
                        Part::Variable { name, selects } => (name, selects),
                        _ => {
                            let reference = part.reference();
                            open.extend(reference.map(|(to, _)| to.key().into_owned()));
                            return;
                        }
                    };
                    let (kind, about) = described(&row.comment, name).unwrap_or_default();
                    let is_number = kind == "Number" || kind.is_empty() && chooses;
                    let argument = found.entry(name.to_owned()).or_insert_with(|| Argument {
                        name: name.to_owned(),
                        is_number,
                        value: example(name, about, is_number),
                    });
                    argument.is_number |= is_number;
                });
            });
        }
    }
    let value = |mut argument: Argument| {
        if let Some(value) = given.get(&argument.name) {
            argument.value.clone_from(value);
        }
        argument
    };
    found.into_values().map(value).collect()
}

/// The example that a comment has in quotes: `such as "9999"`.
fn example(name: &str, about: &str, is_number: bool) -> String {
    let quoted = about.split('"').nth(1);
    match (quoted, is_number) {
        (Some(example), _) if !example.is_empty() => example.to_owned(),
        (_, true) => "3".to_owned(),
        (_, false) => name.to_owned(),
    }
}
