//! The text of a pattern, for each way through its selectors.

use std::borrow::Cow;

use fluent_syntax::ast::{InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::pattern::{Part, Role, walk_pattern};

/// The words of a pattern on one way through its selectors.
#[derive(Clone, Default)]
pub(crate) struct Reading<'a> {
    /// Escapes stand for their characters, and placeables as they are written: `{$name}`.
    pub(crate) text: Cow<'a, str>,
    /// The variables that are shown.
    pub(crate) shown: Vec<&'a str>,
    /// Whether it shows another message, which may show any variable.
    pub(crate) shows_message: bool,
    /// The variants on the way.
    pub(crate) chosen: Vec<Chosen<'a>>,
}

/// A variant on the way through a text.
#[derive(Clone, Copy)]
pub(crate) struct Chosen<'a> {
    pub(crate) selector: &'a InlineExpression<&'a str>,
    pub(crate) variants: &'a [Variant<&'a str>],
    pub(crate) variant: &'a Variant<&'a str>,
}

impl<'a> Reading<'a> {
    /// This text, and the rest of the pattern.
    fn and(&self, next: &Reading<'a>) -> Reading<'a> {
        Reading {
            text: format!("{}{}", self.text, next.text).into(),
            shown: [&*self.shown, &next.shown].concat(),
            shows_message: self.shows_message || next.shows_message,
            chosen: [&*self.chosen, &next.chosen].concat(),
        }
    }
}

/// The readings of a pattern, one for each way through its selectors; every variant is in
/// one of them.
pub(crate) fn readings<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Reading<'a>> {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return vec![Reading {
            text: Cow::Borrowed(*value),
            ..Reading::default()
        }];
    }
    // For each choice that is open the readings of its variants, and at first those of the text.
    let mut open = vec![vec![vec![Reading::default()]]];
    let mut selects: Vec<(&InlineExpression<&str>, &[Variant<&str>])> = Vec::new();
    walk_pattern(pattern, Role::Shown, &mut |part, role| {
        // What a function formats is shown, too.
        if let (Part::Variable { name, .. }, Role::Formatted) = (&part, role) {
            let now = open.last_mut().and_then(|variants| variants.last_mut());
            let now = now.into_iter().flatten();
            return now.for_each(|reading| reading.shown.push(name));
        }
        if role != Role::Shown {
            return;
        }
        let mut variable = None;
        let mut shows_message = false;
        let shown = match part {
            Part::Text(text) | Part::Number(text) => Cow::Borrowed(text),
            Part::Literal(text) => unescape_unicode_to_string(text),
            Part::Variable { name, .. } => {
                variable = Some(name);
                Cow::Owned(format!("{{${name}}}"))
            }
            Part::Message { id, .. } => {
                shows_message = true;
                Cow::Owned(format!("{{{id}}}"))
            }
            Part::Term { id, .. } => Cow::Owned(format!("{{-{id}}}")),
            Part::Function { name, .. } => Cow::Owned(format!("{{{name}}}")),
            Part::Select { selector, variants } => {
                selects.push((selector, variants));
                return open.push(Vec::new());
            }
            Part::Variant(variant) => {
                let chosen = selects.last().map(|&(selector, variants)| Chosen {
                    selector,
                    variants,
                    variant,
                });
                let reading = Reading {
                    chosen: chosen.into_iter().collect(),
                    ..Reading::default()
                };
                let variants = open.last_mut();
                return variants
                    .into_iter()
                    .for_each(|own| own.push(vec![reading.clone()]));
            }
            Part::EndOfSelect => {
                selects.pop();
                let chosen = open.pop().unwrap_or_default().into_iter().flatten();
                let chosen: Vec<_> = chosen.collect();
                let before = open.last_mut().and_then(|variants| variants.last_mut());
                return before
                    .into_iter()
                    .for_each(|before| *before = joined(before, &chosen));
            }
        };
        let now = open.last_mut().and_then(|variants| variants.last_mut());
        for reading in now.into_iter().flatten() {
            reading.text.to_mut().push_str(&shown);
            reading.shown.extend(variable);
            reading.shows_message |= shows_message;
        }
    });
    open.into_iter().flatten().flatten().collect()
}

/// The words of a pattern, one text for each of its readings.
pub(crate) fn words<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Cow<'a, str>> {
    let readings = readings(pattern).into_iter();
    readings.map(|reading| reading.text).collect()
}

/// The readings of what goes on with one of several. The first way goes through every variant, the
/// others through their first.
fn joined<'a>(before: &[Reading<'a>], chosen: &[Reading<'a>]) -> Vec<Reading<'a>> {
    let Some((first, others)) = before.split_first() else {
        return Vec::new();
    };
    let through_all = chosen.iter().map(|next| first.and(next));
    let next = chosen.first().cloned().unwrap_or_default();
    let through_first = others.iter().map(|reading| reading.and(&next));
    through_all.chain(through_first).collect()
}
