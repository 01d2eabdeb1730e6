//! The typed text, and the mistakes in it.

use std::collections::BTreeSet;

use gengo_messages_translate::{
    Branch, EditError, Step, Text, VariantsError, read_entry, with_literal_starts,
};
use serde::{Deserialize, Serialize};

/// What was typed: some of the fields, or the entry as a whole.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Typed {
    Fields(Vec<TypedField>),
    Ftl(String),
}

#[derive(Clone, Deserialize)]
pub(crate) struct TypedField {
    attribute: Option<String>,
    #[serde(default)]
    text: String,
    /// What was typed instead for each way through the choices of the text.
    #[serde(default)]
    branches: Vec<Branch>,
}

/// What is wrong with what was typed.
#[derive(Debug, Serialize)]
pub(crate) struct WrongBody {
    pub(crate) attribute: Option<String>,
    /// The variants that it is in, the outermost first.
    pub(crate) form: Vec<Step>,
    /// The line of an entry that was typed as a whole, from 1.
    pub(crate) line: Option<usize>,
    pub(crate) message: String,
}

/// Makes a text of its branches.
type Compose = fn(&[Branch]) -> Result<String, VariantsError>;

impl Typed {
    /// The texts that were typed, and of `base` those that were not; `compose` makes a text of its
    /// branches.
    pub(crate) fn texts(
        self,
        key: &str,
        base: &[Text],
        compose: Compose,
    ) -> Result<Vec<Text>, WrongBody> {
        let wrong = |line, message| WrongBody {
            attribute: None,
            form: Vec::new(),
            line,
            message,
        };
        let fields = match self {
            Typed::Ftl(ftl) if ftl.trim().is_empty() => return Ok(Vec::new()),
            Typed::Ftl(ftl) => {
                return read_entry(key, &ftl)
                    .map_err(|error| wrong(error.line(), error.to_string()));
            }
            Typed::Fields(fields) => fields.into_iter(),
        };
        let mut texts: Vec<Text> = fields
            .map(|field| field.text(compose))
            .collect::<Result<_, _>>()?;
        let attributes: BTreeSet<_> = texts.iter().map(|text| &text.attribute).collect();
        if attributes.len() < texts.len() {
            return Err(wrong(None, "a text is there twice".to_owned()));
        }
        for own in base {
            if texts.iter().all(|text| text.attribute != own.attribute) {
                texts.push(own.clone());
            }
        }
        Ok(texts)
    }
}

impl Typed {
    /// The same with another text where something is wrong; `None` if that has no text of its own.
    pub(crate) fn without(&self, wrong: &WrongBody, instead: &str) -> Option<Self> {
        let Typed::Fields(fields) = self else {
            return None;
        };
        let mut fields = fields.clone();
        let mut own = fields.iter_mut();
        let own = own.find(|own| own.attribute == wrong.attribute)?;
        let is_wrong = |branch: &&mut Branch| {
            let same = |(step, other): (&Step, &Step)| {
                (&step.selector, &step.key) == (&other.selector, &other.key)
            };
            branch.way.len() == wrong.form.len() && branch.way.iter().zip(&wrong.form).all(same)
        };
        let text = match own.branches.is_empty() {
            true => &mut own.text,
            false => &mut own.branches.iter_mut().find(is_wrong)?.text,
        };
        if *text == instead {
            return None;
        }
        instead.clone_into(text);
        Some(Typed::Fields(fields))
    }
}

impl TypedField {
    fn text(mut self, compose: Compose) -> Result<Text, WrongBody> {
        for branch in &mut self.branches {
            branch.text = with_literal_starts(&branch.text);
        }
        let text = match self.branches.is_empty() {
            true => Ok(with_literal_starts(&self.text)),
            false => compose(&self.branches),
        };
        match text {
            Ok(text) => Ok(Text {
                attribute: self.attribute,
                text,
            }),
            Err(error) => Err(WrongBody {
                attribute: self.attribute,
                form: error.form().iter().map(step).collect(),
                line: None,
                message: error.to_string(),
            }),
        }
    }
}

fn step((selector, key): &(String, String)) -> Step {
    Step {
        selector: selector.clone(),
        key: key.clone(),
        ..Step::default()
    }
}

impl From<&EditError> for WrongBody {
    fn from(error: &EditError) -> Self {
        let id = error.id().unwrap_or_default();
        Self {
            attribute: id
                .split_once('.')
                .map(|(_, attribute)| attribute.to_owned()),
            form: Vec::new(),
            line: None,
            message: error.reason(),
        }
    }
}
