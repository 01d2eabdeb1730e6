//! How texts use variables.

use std::collections::BTreeMap;

use gengo_messages::ftl::PluralCategory;
use message_catalog::{Choice, Composed, Piece, Variable, VariantKey};

/// The variables of a text: those that it has in any locale, sorted. Their places are counted in this
/// order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape {
    pub(crate) variables: Vec<String>,
    /// Which of them is a number that chooses the plural form.
    pub(crate) counted: Option<usize>,
}

/// How a text uses its variables.
#[derive(Default)]
pub(crate) struct Uses(BTreeMap<String, Use>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    /// As it is.
    Text,
    /// As a number that may choose a plural form.
    Number,
    /// Otherwise, such as to choose by its letters.
    Other,
}

impl Shape {
    pub(crate) fn position(&self, variable: &str) -> Option<usize> {
        self.variables.iter().position(|name| name == variable)
    }
}

impl Uses {
    pub(crate) fn note(&mut self, text: &Composed) {
        text.each_piece(&mut |piece| match piece {
            Piece::Text(_) | Piece::Group(_) => {}
            Piece::Variable(variable) => self.add(variable, shown(variable)),
            Piece::Choice(choice) => self.add(choice.by(), chooses(choice)),
        });
    }

    fn add(&mut self, variable: &Variable, used: Use) {
        let known = self.0.entry(variable.name().to_owned()).or_insert(used);
        *known = used.max(*known);
    }

    /// What only Fluent can express.
    pub(crate) fn fault(&self) -> Option<String> {
        let of = |wanted| self.0.iter().filter(move |(_, used)| **used == wanted);
        match (of(Use::Other).next(), of(Use::Number).nth(1)) {
            (Some((name, _)), _) => Some(format!("its use of ${name}")),
            (_, Some((name, _))) => Some(format!("a second number, ${name}")),
            _ => None,
        }
    }

    pub(crate) fn shape(self) -> Shape {
        Shape {
            counted: self.0.values().position(|used| *used == Use::Number),
            variables: self.0.into_keys().collect(),
        }
    }
}

fn shown(variable: &Variable) -> Use {
    if variable.is_call() {
        return Use::Other;
    }
    match (variable.is_number(), variable.has_options()) {
        (false, _) => Use::Text,
        (true, false) => Use::Number,
        (true, true) => Use::Other,
    }
}

fn chooses(choice: &Choice) -> Use {
    let is_number = |(key, _): &(VariantKey, Composed)| match key {
        VariantKey::Word(name) => PluralCategory::from_name(name).is_some(),
        VariantKey::Number(..) => true,
    };
    match choice.variants().iter().all(is_number) {
        true => shown(choice.by()).max(Use::Number),
        false => Use::Other,
    }
}
