//! The arguments of a message.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, Variant};
use gengo_messages::FluentArgs;
use serde::Serialize;

use crate::comment::described;
use crate::pattern::{Part, key, walk};
use crate::plural::{is_category, is_number};
use crate::typed;
use crate::view::locale_view::LocaleView;
use crate::view::unit::Unit;

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

/// The function that writes dates.
pub(crate) const DATETIME: &str = "DATETIME";

/// The function that names the system that an app runs on.
pub(crate) const PLATFORM: &str = "PLATFORM";

/// It takes no argument, so that a preview asks for what it returns.
pub(crate) const PLATFORM_CALL: &str = "PLATFORM()";

/// An example of a date.
const DATE: &str = "2026-05-17";

fn kind<S: serde::Serializer>(is_number: &bool, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(if *is_number { "number" } else { "text" })
}

/// What the texts of a message want, through whatever they refer to, each with the value that the
/// comment of the message names, or an example.
pub fn examples(view: &LocaleView, unit: &Unit) -> Vec<Argument> {
    arguments(view, unit, &BTreeMap::new())
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

/// What the texts of a message want, through whatever they refer to.
pub(crate) fn arguments(
    view: &LocaleView,
    unit: &Unit,
    given: &BTreeMap<String, String>,
) -> Vec<Argument> {
    let mut found: BTreeMap<String, Argument> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut dates: BTreeSet<String> = BTreeSet::new();
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    let mut open = vec![unit.key.clone()];
    while let Some(key) = open.pop() {
        let Some(unit) = view.unit(&key).filter(|_| seen.insert(key)) else {
            continue;
        };
        for text in unit.english.iter().chain(&unit.own) {
            typed::parsed(&text.text, |pattern| {
                walk(pattern, &mut |part| {
                    let (name, chooses) = match part {
                        Part::Function { name: PLATFORM, .. } => {
                            let platform = Argument {
                                name: PLATFORM_CALL.to_owned(),
                                is_number: false,
                                value: "linux".to_owned(),
                            };
                            found.entry(platform.name.clone()).or_insert(platform);
                            return;
                        }
                        Part::Function {
                            name: DATETIME,
                            arguments,
                        } => {
                            let first = arguments.positional.first();
                            if let Some(InlineExpression::VariableReference { id }) = first {
                                dates.insert(id.name.to_owned());
                            }
                            return;
                        }
                        Part::Variable { name, selects } => (name, selects),
                        Part::Select { selector, variants } => {
                            if let Some((name, key)) = word(selector, variants) {
                                words.entry(name.to_owned()).or_insert(key.to_owned());
                            }
                            return;
                        }
                        _ => {
                            let reference = part.reference();
                            open.extend(reference.map(|(to, _)| to.key().into_owned()));
                            return;
                        }
                    };
                    let (kind, about) = described(&unit.comment, name).unwrap_or_default();
                    let is_word = words.contains_key(name);
                    let is_number = kind == "Number" || kind.is_empty() && chooses && !is_word;
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
        if dates.contains(&argument.name) && argument.value == argument.name {
            DATE.clone_into(&mut argument.value);
        }
        if let Some(word) = words.get(&argument.name)
            && argument.value == argument.name
        {
            argument.value.clone_from(word);
        }
        if let Some(value) = given.get(&argument.name) {
            argument.value.clone_from(value);
        }
        argument
    };
    found.into_values().map(value).collect()
}

/// The variable of a choice between words, such as `[male]` and `[female]`, and the first of these.
fn word<'p>(
    selector: &InlineExpression<&'p str>,
    variants: &'p [Variant<&'p str>],
) -> Option<(&'p str, &'p str)> {
    let InlineExpression::VariableReference { id } = selector else {
        return None;
    };
    let is_of_words = variants.iter().any(|own| {
        let key = key(own);
        !is_number(key) && !is_category(key)
    });
    Some((id.name, key(variants.first()?))).filter(|_| is_of_words)
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
