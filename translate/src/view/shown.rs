//! A message as one reader sees it.

use std::collections::BTreeSet;

use gengo_messages::{
    Direction, FluentArgs, LanguageIdentifier, Message, Preferences, Trace, USER_ATTRIBUTE,
};
use message_catalog::{Localizer, Part, Text};
use serde::Serialize;

use crate::text as typed;
use crate::view::unit::Unit;

/// Texts, and why it is these.
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
    /// The texts of its other attributes.
    pub attributes: Vec<ShownAttribute>,
    /// Which locales were tried, and why each was skipped.
    pub trace: Vec<String>,
}

/// The text of an attribute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ShownAttribute {
    /// The attribute's name.
    pub name: String,
    /// The text; empty if there is none.
    pub text: String,
    /// Its locale.
    pub locale: Option<String>,
    /// Its direction, `ltr` or `rtl`.
    pub direction: &'static str,
}

impl Shown {
    /// The texts of a message that need not be about a code. What has no text for users is the same
    /// for everyone.
    pub(crate) fn of_parts(
        reader: &str,
        messages: &Localizer,
        unit: &Unit,
        args: &FluentArgs<'_>,
    ) -> Self {
        let ask = |part| messages.text_with(&unit.key, part, args);
        let has_user = !unit.is_term() && attributes(unit).any(|name| name == USER_ATTRIBUTE);
        let value = ask(Part::Value);
        let user = match has_user {
            true => ask(Part::Attribute(USER_ATTRIBUTE)),
            false => value.clone(),
        };
        let name = |text: &Option<Text<'_>>| text.as_ref().map(|own| own.locale().to_string());
        let words = |text: &Option<Text<'_>>| {
            let text = text.as_ref().map(Text::as_str);
            text.unwrap_or_default().to_owned()
        };
        let mut trace = Vec::new();
        if has_value(unit) {
            trace.extend(steps("text", messages, unit, Part::Value, args));
        }
        if has_user {
            let part = Part::Attribute(USER_ATTRIBUTE);
            trace.extend(steps("user text", messages, unit, part, args));
        }
        Self {
            locale: reader.to_owned(),
            text: words(&value),
            text_locale: name(&value),
            text_direction: direction(value.as_ref()),
            user_text: words(&user),
            user_locale: name(&user),
            user_direction: direction(user.as_ref()),
            attributes: Vec::new(),
            trace,
        }
    }

    /// The same with the texts of the other attributes.
    pub(crate) fn with_attributes(
        mut self,
        messages: &Localizer,
        unit: &Unit,
        args: &FluentArgs<'_>,
    ) -> Self {
        // Those of a term are for the texts that refer to it.
        let names = attributes(unit).filter(|name| *name != USER_ATTRIBUTE && !unit.is_term());
        for name in BTreeSet::from_iter(names) {
            let part = Part::Attribute(name);
            let text = messages.text_with(&unit.key, part, args);
            self.trace
                .extend(steps(&format!(".{name}"), messages, unit, part, args));
            self.attributes.push(ShownAttribute {
                name: name.to_owned(),
                locale: text.as_ref().map(|text| text.locale().to_string()),
                direction: direction(text.as_ref()),
                text: text
                    .map(|text| text.into_text().into_owned())
                    .unwrap_or_default(),
            });
        }
        self
    }
    pub(crate) fn new(reader: &str, message: &Message<'_>, trace: &Trace) -> Self {
        let name = |locale: Option<&LanguageIdentifier>| locale.map(ToString::to_string);
        Self {
            locale: reader.to_owned(),
            text: message.text().to_owned(),
            text_locale: name(message.locale()),
            text_direction: message.direction().as_str(),
            user_text: message.user_text().to_owned(),
            user_locale: name(message.user_locale()),
            user_direction: message.user_direction().as_str(),
            attributes: Vec::new(),
            trace: trace.steps().iter().map(ToString::to_string).collect(),
        }
    }
}

/// The attributes that a message has somewhere.
fn attributes(unit: &Unit) -> impl Iterator<Item = &str> {
    texts(unit).filter_map(|text| text.attribute.as_deref())
}

fn has_value(unit: &Unit) -> bool {
    texts(unit).any(|text| text.attribute.is_none())
}

fn texts(unit: &Unit) -> impl Iterator<Item = &typed::Text> {
    let inherited = unit.inherited.iter().flat_map(|own| &own.texts);
    unit.english.iter().chain(&unit.own).chain(inherited)
}

fn direction(text: Option<&Text<'_>>) -> &'static str {
    text.map_or(Direction::LeftToRight, Text::direction)
        .as_str()
}

/// Which locales were asked for a text.
fn steps(
    what: &str,
    messages: &Localizer,
    unit: &Unit,
    part: Part<'_>,
    args: &FluentArgs<'_>,
) -> Vec<String> {
    let trace = messages.trace(&unit.key, part, args);
    let steps = trace.steps().iter();
    steps.map(|step| format!("{what}: {step}")).collect()
}

pub(crate) fn preferences(locale: &str) -> Preferences {
    Preferences::from_ids([locale]).unwrap_or_default()
}
