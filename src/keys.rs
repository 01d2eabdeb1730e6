//! The messages that an app uses, described for tools.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use fluent::FluentArgs;
use serde::{Deserialize, Serialize};

use crate::catalog::Catalog;
use crate::category::Category;
use crate::code::ErrorCode;
use crate::facts::Facts;
use crate::generic::Generic;
use crate::reported_code::Code;
use crate::retry::Retry;

/// The messages that an app requests from a catalog: those of codes, and generic ones.
///
/// Tools that write the texts of a catalog elsewhere get these keys. They know no codes themselves.
///
/// ```
/// use gengo_messages::{Catalog, ftl::Keys};
///
/// let keys = Keys::of(Catalog::embedded());
/// let credits = keys.codes.iter().find(|key| key.id == "error-2700").ok_or("no such code")?;
/// assert_eq!(credits.facts.name.as_deref(), Some("NOT_ENOUGH_CREDITS"));
/// assert_eq!(credits.stand_ins, ["unknown-code", "unknown-error"]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug)]
pub struct Keys {
    /// Those of codes: numbers in order, then words and the messages that the app asks for by their
    /// ids, sorted by id.
    pub codes: Vec<CodeKey>,
    /// The generic messages, sorted by id.
    pub generic: Vec<GenericKey>,
    /// The categories of the codes, in display order.
    pub categories: Vec<Cow<'static, str>>,
}

/// The message of a code.
#[derive(Debug)]
#[non_exhaustive]
pub struct CodeKey {
    /// The id of the message.
    pub id: String,
    /// What it is called.
    pub label: Label,
    /// The facts about the code.
    pub facts: Facts,
    /// The sentence in Gengo's documentation, if the code is listed there.
    pub documented: Option<&'static str>,
    /// Whether the code is Gengo's.
    pub is_gengo: bool,
    /// Whether the same request may succeed later.
    pub retryable: bool,
    /// The ids of the messages that replace a text that no locale has; the first existing one is used.
    pub stand_ins: Vec<&'static str>,
    /// Their arguments.
    pub arguments: FluentArgs<'static>,
}

/// What a message is called: the number or word of its code, or its id if it has no code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged, expecting = "expected a number or a word")]
pub enum Label {
    /// The number of a code.
    Number(i64),
    /// The word of a code, or the id of a message.
    Word(String),
}

/// A generic message: one that replaces those of codes, or a summary.
#[derive(Debug)]
#[non_exhaustive]
pub struct GenericKey {
    /// The id of the message.
    pub id: &'static str,
    /// Examples of its arguments.
    pub arguments: FluentArgs<'static>,
}

impl Keys {
    /// The keys of a catalog.
    pub fn of(catalog: &Catalog) -> Self {
        let numbers = catalog.codes().iter();
        let numbers = numbers.map(|&code| catalog.message_id(code));
        let codes = numbers.chain(own_words(catalog));
        let codes: Vec<_> = codes.map(|id| CodeKey::new(catalog, id)).collect();
        let generic = Generic::ALL.iter().map(|generic| GenericKey {
            id: generic.id(),
            arguments: generic.example_args(),
        });
        Self {
            categories: categories(&codes),
            generic: generic.collect(),
            codes,
        }
    }
}

impl CodeKey {
    fn new(catalog: &Catalog, id: String) -> Self {
        let code = catalog.code_of(&id).unwrap_or(Code::Word(&id));
        let facts = catalog.facts(code);
        let is_gengo = catalog.is_gengo(code);
        let gengo = code.number().filter(|_| is_gengo);
        let stand_ins = Generic::standing_in_for(Some(code)).iter();
        Self {
            label: match code {
                Code::Number(code) => Label::Number(code.number()),
                Code::Word(word) => Label::Word(word.to_owned()),
            },
            documented: gengo.and_then(ErrorCode::documented),
            retryable: match code.number() {
                Some(code) if facts.is_none() || is_gengo => code.is_retryable(),
                // Whether the request itself has to change, an app's own facts do not say.
                _ => facts.as_ref().and_then(|own| own.retry) == Some(Retry::Later),
            },
            stand_ins: stand_ins.map(|generic| generic.id()).collect(),
            arguments: Generic::args(Some(code)),
            facts: facts.unwrap_or_default(),
            is_gengo,
            id,
        }
    }
}

/// The ids of the messages of words, and of those that the app asks for by their ids, sorted.
fn own_words(catalog: &Catalog) -> BTreeSet<String> {
    let settings = catalog.code_settings();
    // With a template such as `{code}`, any id may be that of a word.
    let is_word = |id: &&str| {
        catalog
            .code_of(id)
            .is_some_and(|own| own.word().is_some_and(|own| own != *id))
    };
    let words = catalog.messages().overlaid_ids().filter(is_word);
    let declared = settings.own.keys().map(|code| settings.id(code));
    let ids = declared.chain(settings.messages.iter().cloned());
    let ids = ids.filter(|id| catalog.code_of(id).is_none_or(|own| own.number().is_none()));
    words.map(str::to_owned).chain(ids).collect()
}

/// The categories of codes: Gengo's in the order of its texts, then the app's own by name.
fn categories(codes: &[CodeKey]) -> Vec<Cow<'static, str>> {
    let used = codes.iter().filter_map(|key| key.facts.category.clone());
    let mut used: BTreeSet<Cow<'static, str>> = used.collect();
    let gengo = Category::ALL.iter().map(|category| category.id());
    let mut sorted: Vec<_> = gengo.filter_map(|id| used.take(id)).collect();
    sorted.extend(used);
    sorted
}

impl Label {
    /// Returns the code that the label reads as.
    pub fn code(&self) -> Code<'_> {
        match self {
            Label::Number(number) => (*number).into(),
            Label::Word(word) => word.as_str().into(),
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Label::Number(number) => number.fmt(f),
            Label::Word(word) => f.pad(word),
        }
    }
}
