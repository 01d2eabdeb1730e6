//! The texts to export, as the library shows them.

use std::rc::Rc;

use gengo_messages::LanguageIdentifier;
use gengo_messages::ftl::PluralCategory;
use message_catalog::{Composed, Piece, Resolved, VariantKey};

use crate::key::{Answer, Kind};
use crate::pattern::Pattern;
use crate::plurals::Plurals;
use crate::shape::Shape;
use crate::source::{Reader, Source};

/// What stands in the files of one locale.
pub(crate) struct Texts {
    pub(crate) locale: LanguageIdentifier,
    /// Whether the catalog's other locales are translations of this one.
    pub(crate) is_reference: bool,
    /// In the order of the index.
    pub(crate) entries: Vec<Entry>,
}

pub(crate) struct Entry {
    pub(crate) key: String,
    /// The message and its locale, for complaints.
    pub(crate) name: String,
    pub(crate) text: Text,
}

pub(crate) enum Text {
    One(Pattern),
    /// The categories of the locale, in CLDR's order.
    Plural(Vec<Form>),
}

pub(crate) struct Form {
    pub(crate) category: PluralCategory,
    pub(crate) pattern: Pattern,
}

impl Texts {
    /// What a locale shows, or what it has itself.
    pub(crate) fn of(source: &Source<'_>, reader: &Reader, warn: &mut dyn FnMut(&str)) -> Self {
        let Reader { locale, localizer } = reader;
        let mut entries = Vec::new();
        for key in source.keys() {
            for &kind in Kind::of(source.audience()) {
                let Some(answer) = key.answer(localizer, kind) else {
                    continue;
                };
                if source.is_own() && answer.locale() != locale {
                    continue;
                }
                let name = format!("{}{} ({locale})", key.id(), kind.suffix());
                let shape = source.shape(key, kind);
                entries.push(Entry {
                    key: key.name(kind),
                    text: text(&answer, &name, &shape, locale, warn),
                    name,
                });
            }
        }
        Self {
            locale: locale.clone(),
            is_reference: source.catalog().reference() == Some(locale),
            entries,
        }
    }

    /// Puts U+FFFD in place of what a format cannot write, and tells.
    pub(crate) fn without(mut self, cannot: fn(char) -> bool, warn: &mut dyn FnMut(&str)) -> Self {
        for Entry { name, text, .. } in &mut self.entries {
            let patterns: Vec<&mut Pattern> = match text {
                Text::One(pattern) => vec![pattern],
                Text::Plural(forms) => forms.iter_mut().map(|form| &mut form.pattern).collect(),
            };
            let mut found = None;
            for pattern in patterns {
                found = pattern.replace(cannot).or(found);
            }
            if let Some(c) = found {
                warn(&format!(
                    "{name}: the format cannot contain U+{:04X}; U+FFFD is written instead",
                    u32::from(c)
                ));
            }
        }
        self
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

/// A text with places for its variables.
fn text(
    answer: &Answer<'_>,
    name: &str,
    shape: &Rc<Shape>,
    locale: &LanguageIdentifier,
    warn: &mut dyn FnMut(&str),
) -> Text {
    let plurals = Plurals::of(locale);
    let pattern = match answer {
        Answer::Filled(text) => Pattern::fixed(text.as_str(), shape),
        Answer::Text(resolved) => match (resolved.composed(), shape.counted) {
            (Some(text), Some(_)) => {
                return Text::Plural(forms(resolved, text, name, shape, plurals, warn));
            }
            (Some(text), None) => Pattern::of(text, 0., resolved.scope(), shape),
            (None, _) => Pattern::fixed(resolved.fixed().unwrap_or_default(), shape),
        },
    };
    match shape.counted {
        Some(_) => {
            let categories = plurals.categories().into_iter();
            let form = |category| Form {
                category,
                pattern: pattern.clone(),
            };
            Text::Plural(categories.map(form).collect())
        }
        None => Text::One(pattern),
    }
}

/// A text for each category of the locale. If a text uses more than categories, that is
/// told: it cannot be written.
fn forms(
    resolved: &Resolved<'_>,
    text: &Composed,
    name: &str,
    shape: &Rc<Shape>,
    plurals: Plurals,
    warn: &mut dyn FnMut(&str),
) -> Vec<Form> {
    let scope = resolved.scope();
    let theirs = Plurals::of(scope.locale().id());
    let exact = exact_numbers(text);
    let mut forms = Vec::new();
    for category in plurals.categories() {
        let mut numbers = plurals.examples(category, theirs, &exact);
        let is_of_it = |number: &f64| plurals.category(*number) == category;
        numbers.extend(exact.iter().copied().filter(is_of_it));
        // The largest number goes for most others.
        let mut patterns = numbers
            .into_iter()
            .map(|number| (number, Pattern::of(text, number, scope, shape)));
        let Some((_, pattern)) = patterns.next() else {
            continue;
        };
        for (number, other) in patterns {
            if !other.is_same(&pattern) {
                warn(&format!(
                    "{name}: {number} is shown as “{}”, which plural categories cannot say; \
                     exported is “{}”",
                    other.shown(number),
                    pattern.with_names(),
                ));
            }
        }
        forms.push(Form { category, pattern });
    }
    forms
}

/// The numbers for which a text has variants of their own, the largest first.
fn exact_numbers(text: &Composed) -> Vec<f64> {
    let mut found = Vec::new();
    text.each_piece(&mut |piece| {
        if let Piece::Choice(choice) = piece {
            for (key, _) in choice.variants() {
                if let VariantKey::Number(number, _) = key {
                    found.push(*number);
                }
            }
        }
    });
    found.sort_by(|one, other| other.total_cmp(one));
    found.dedup();
    found
}

impl Form {
    /// CLDR's name of the category.
    pub(crate) fn id(&self) -> &'static str {
        self.category.name()
    }
}
