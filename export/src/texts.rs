//! The texts that are written, as the library renders them.

use std::rc::Rc;

use gengo_messages::ftl::PluralCategory;
use gengo_messages::{FluentArgs, LanguageIdentifier, Localizer, Preferences, check};

use crate::audience::Audience;
use crate::plurals::{categories, samples};
use crate::source::{BEGIN, END, Part, Shape, Source, marked, rendered};

/// What stands in the files of one locale.
pub(crate) struct Texts {
    pub(crate) locale: LanguageIdentifier,
    /// By key, in the order of the index.
    pub(crate) entries: Vec<(String, Text)>,
}

pub(crate) enum Text {
    One(Pattern),
    /// The categories of the locale that a text is known for, in CLDR's order.
    Plural(Vec<Form>),
}

pub(crate) struct Form {
    pub(crate) category: PluralCategory,
    pub(crate) pattern: Pattern,
}

/// A text with places for variables.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    pieces: Vec<Piece>,
    shape: Rc<Shape>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    /// A variable that is a text, by its place.
    Variable(usize),
    /// The number.
    Count(usize),
}

/// For each generic message a response that gets it.
const RESPONSES: [(&str, &str); 7] = [
    (
        "http-client-error",
        r#"{"opstat":"error","err":{"code":499}}"#,
    ),
    (
        "http-server-error",
        r#"{"opstat":"error","err":{"code":599}}"#,
    ),
    (
        "summary-errors",
        r#"{"opstat":"error","err":[{"code":1000},{"code":1000}]}"#,
    ),
    (
        "summary-jobs",
        r#"{"opstat":"error","err":{"job_1":[{"code":1350}],"job_2":[{"code":1350}]}}"#,
    ),
    ("unknown-code", r#"{"opstat":"error","err":{"code":-1}}"#),
    ("unknown-error", r#"{"opstat":"error","err":{}}"#),
    ("unreadable-response", "{"),
];

impl Texts {
    /// What a locale shows, or with `own` what it has itself.
    pub(crate) fn of(
        source: &Source,
        locale: &LanguageIdentifier,
        own: bool,
        warn: &mut dyn FnMut(&str),
    ) -> Self {
        let reader = Preferences::from(locale.clone());
        let localizer = source.catalog().localizer(&reader);
        let probes = source.probes().localizer(&reader);
        let parts: &[Part] = match source.audience() {
            Audience::Developer => &[Part::Developer],
            Audience::User => &[Part::User],
            Audience::Both => &[Part::Developer, Part::User],
        };
        let mut entries = Vec::new();
        for &code in source.codes() {
            let id = code.message_id();
            for &part in parts {
                let shape = source.shape(&id, part);
                let shown = |count| {
                    let message = localizer.message_with(code, &args(&shape, count));
                    (!own || part.locale(&message) == Some(locale))
                        .then(|| part.text(&message).to_owned())
                };
                if shown(1.).is_none() {
                    continue;
                }
                let shown = |count| shown(count).unwrap_or_default();
                let text = text(&id, &shape, locale, &shown, warn);
                entries.push((part.key(&id), text));
            }
        }
        for generic in source.generics() {
            for &part in parts {
                if own && !is_own(&localizer, generic.id, part, locale) {
                    continue;
                }
                let shown = |count| rendered(&probes, generic.probe, part, count);
                let text = text(generic.id, &generic.shape(part), locale, &shown, warn);
                entries.push((part.key(generic.id), text));
            }
        }
        Self {
            locale: locale.clone(),
            entries,
        }
    }
}

/// A locale's id with the older names of two languages, by which all versions of Java and Android
/// find them.
pub(crate) fn older(locale: &LanguageIdentifier) -> String {
    let id = locale.to_string();
    let older = match locale.language.as_str() {
        "he" => "iw",
        "id" => "in",
        _ => return id,
    };
    id.replacen(locale.language.as_str(), older, 1)
}

/// Whether a generic message is shown from the locale itself.
fn is_own(localizer: &Localizer, id: &str, part: Part, locale: &LanguageIdentifier) -> bool {
    let response = RESPONSES.iter().find(|(known, _)| *known == id);
    response.is_some_and(|(_, body)| match check(body.as_bytes()) {
        Ok(_) => false,
        Err(error) => part.locale(&localizer.explain_failure(&error)) == Some(locale),
    })
}

/// A text with places for its variables.
fn text(
    id: &str,
    shape: &Rc<Shape>,
    locale: &LanguageIdentifier,
    shown: &dyn Fn(f64) -> String,
    warn: &mut dyn FnMut(&str),
) -> Text {
    match shape.counted {
        Some(_) => Text::Plural(forms(id, shape, locale, shown, warn)),
        None => Text::One(Pattern::of(&shown(1.), None, shape)),
    }
}

/// A text for each category of the locale. If a text does not go by categories alone, that is
/// told: it cannot be written.
fn forms(
    id: &str,
    shape: &Rc<Shape>,
    locale: &LanguageIdentifier,
    shown: &dyn Fn(f64) -> String,
    warn: &mut dyn FnMut(&str),
) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    for category in categories(locale) {
        let mut samples = samples(locale, category);
        // The largest number is the least likely to stand in the text for another reason.
        let Some(largest) = samples.pop() else {
            continue;
        };
        let pattern = Pattern::of(&shown(largest), Some(largest), shape);
        for count in samples {
            let written = pattern.with(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Variable(i) => marked(pattern.name(*i)),
                Piece::Count(_) => count.to_string(),
            });
            let shown = shown(count);
            if written != shown {
                warn(&format!(
                    "{id} ({locale}): {count} is shown as “{}”, which plural categories cannot say; \
                     exported is “{}”",
                    shown.replace([BEGIN, END], ""),
                    pattern.with_names(),
                ));
            }
        }
        forms.push(Form { category, pattern });
    }
    forms
}

/// What a text is rendered with.
fn args(shape: &Shape, count: f64) -> FluentArgs<'_> {
    let mut args = FluentArgs::new();
    for (i, name) in shape.variables.iter().enumerate() {
        match shape.counted == Some(i) {
            true => args.set(name.as_str(), count),
            false => args.set(name.as_str(), marked(name)),
        }
    }
    args
}

impl Form {
    /// CLDR's name of the category.
    pub(crate) fn id(&self) -> &'static str {
        self.category.name()
    }

    /// Whether whole numbers are of this category in a locale, not fractions alone.
    pub(crate) fn is_of_whole_numbers(&self, locale: &LanguageIdentifier) -> bool {
        let samples = samples(locale, self.category);
        samples.iter().all(|count| count.fract() == 0.)
    }
}

impl Pattern {
    /// From a text that was rendered with [`args`] of a count.
    fn of(text: &str, count: Option<f64>, shape: &Rc<Shape>) -> Self {
        let count = shape.counted.zip(count.map(|count| count.to_string()));
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let is_inside = plain.ends_with(|c: char| c.is_ascii_digit());
            let number = count.as_ref().filter(|(_, number)| {
                let after = rest.strip_prefix(number.as_str());
                let ends = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_digit());
                !is_inside && after.is_some_and(ends)
            });
            let mut variables = shape.variables.iter().enumerate();
            let variable = variables.find(|(_, name)| rest.starts_with(&marked(name)));
            let (piece, len) = if let Some((i, number)) = number {
                (Piece::Count(*i), number.len())
            } else if let Some((i, name)) = variable {
                (Piece::Variable(i), marked(name).len())
            } else {
                plain.push(next);
                rest = &rest[next.len_utf8()..];
                continue;
            };
            if !plain.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(piece);
            rest = &rest[len..];
        }
        if !plain.is_empty() {
            pieces.push(Piece::Text(plain));
        }
        Self {
            pieces,
            shape: Rc::clone(shape),
        }
    }

    /// Whether it is filled in: the text has variables, in this locale or in another.
    pub(crate) fn is_filled_in(&self) -> bool {
        !self.shape.variables.is_empty()
    }

    fn name(&self, variable: usize) -> &str {
        let name = self.shape.variables.get(variable);
        name.map_or("", String::as_str)
    }

    /// The place of a variable as in `printf`, with its number if there are several.
    pub(crate) fn directive(&self, variable: usize, kind: &str) -> String {
        match self.shape.variables.len() {
            1 => format!("%{kind}"),
            _ => format!("%{}${kind}", variable + 1),
        }
    }

    /// The text, each piece as a format writes it.
    pub(crate) fn with(&self, write: impl FnMut(&Piece) -> String) -> String {
        self.pieces.iter().map(write).collect()
    }

    /// The place of the plural form in a text that is nothing else, as Apple has it.
    pub(crate) fn counted(&self) -> Option<String> {
        Some(self.directive(self.shape.counted?, "#@count@"))
    }

    /// The text with names in braces, such as `{code}` and `{count}`.
    pub(crate) fn with_names(&self) -> String {
        self.with(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable(i) | Piece::Count(i) => format!("{{{}}}", self.name(*i)),
        })
    }
}
