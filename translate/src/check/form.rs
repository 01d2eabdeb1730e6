//! Which numbers a variant is for.

use fluent_syntax::ast::InlineExpression;
use gengo_messages::ftl::{Operands, PluralCategory};

use crate::pattern::key;
use crate::plural::{is_category, is_number, is_text, only_number, rules};
use crate::reading::{Chosen, Reading, words};

impl<'a> Chosen<'a> {
    /// The variable that chooses, also through a function.
    pub(crate) fn variable(&self) -> Option<&'a str> {
        match self.selector {
            InlineExpression::VariableReference { id } => Some(id.name),
            InlineExpression::FunctionReference { arguments, .. } => {
                match arguments.positional.first()? {
                    InlineExpression::VariableReference { id } => Some(id.name),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    pub(crate) fn key(&self) -> &'a str {
        key(self.variant)
    }

    /// Whether numbers choose, by themselves or by their plural forms.
    pub(crate) fn is_by_number(&self) -> bool {
        let mut keys = self.variants.iter().map(key);
        !is_text(self.selector) && keys.all(|key| is_number(key) || is_category(key))
    }

    /// The one number that the variant is for in a locale, if it is for no other.
    pub(crate) fn number(&self, locale: &str) -> Option<u64> {
        let key = self.key();
        if is_number(key) {
            return key.parse().ok();
        }
        let category = PluralCategory::from_name(key)?;
        only_number(&rules(locale, self.selector)?, category)
    }

    /// Whether nothing is asked of the variant: it is empty, or never shown, because the locale has no such form, or the rules of
    /// the locale are not known.
    pub(crate) fn is_idle(&self, locale: &str) -> bool {
        let rules = rules(locale, self.selector);
        let category = PluralCategory::from_name(self.key());
        let lacks = rules
            .zip(category)
            .is_some_and(|(rules, category)| !rules.categories().any(|own| own == category));
        rules.is_none()
            || lacks
            || words(&self.variant.value)
                .iter()
                .all(|text| text.is_empty())
    }

    /// Whether a number chooses this variant.
    pub(crate) fn is_for(&self, number: u64, locale: &str) -> bool {
        let rules = rules(locale, self.selector);
        let category = rules.map(|rules| rules.category(Operands::from(number)).name());
        // Of a language without rules nothing is known.
        if rules.is_none() && !is_number(self.key()) {
            return false;
        }
        let is_chosen = |key: &str| match is_number(key) {
            true => key.parse() == Ok(number),
            false => Some(key) == category,
        };
        let mut keys = self.variants.iter();
        let chosen = keys.find(|own| is_chosen(key(own)));
        let default = || self.variants.iter().find(|own| own.default);
        chosen
            .or_else(default)
            .is_some_and(|own| std::ptr::eq(own, self.variant))
    }
}

impl Reading<'_> {
    /// Whether readers learn the value of a variable: it is shown, or the variant is for one number alone.
    pub(crate) fn tells(&self, variable: &str, locale: &str) -> bool {
        self.shown.contains(&variable) || {
            let mut chosen = self.chosen.iter();
            chosen.any(|chosen| {
                chosen.variable() == Some(variable)
                    && chosen.is_by_number()
                    && chosen.number(locale).is_some()
            })
        }
    }
}
