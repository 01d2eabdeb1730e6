//! The typed text, and the mistakes in it.

use std::collections::BTreeSet;

use gengo_messages_translate::{EditError, Text, Variant, VariantsError, read_entry};
use serde::{Deserialize, Serialize};

/// What was typed: some of the fields, or the entry as a whole.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Typed {
    Fields(Vec<TypedField>),
    Ftl(String),
}

#[derive(Deserialize)]
pub(crate) struct TypedField {
    attribute: Option<String>,
    text: Option<String>,
    selector: Option<String>,
    #[serde(default)]
    variants: Vec<Variant>,
}

/// What is wrong with what was typed.
#[derive(Debug, Serialize)]
pub(crate) struct WrongBody {
    pub(crate) attribute: Option<String>,
    /// The variant that it is in, if it is in one.
    pub(crate) form: Option<String>,
    pub(crate) message: String,
}

/// Makes a text of plural forms.
type Compose = fn(&str, &[Variant]) -> Result<String, VariantsError>;

impl Typed {
    /// The texts that were typed, and of `base` those that were not; `compose` makes a text of plural
    /// forms.
    pub(crate) fn texts(
        self,
        key: &str,
        base: &[Text],
        compose: Compose,
    ) -> Result<Vec<Text>, WrongBody> {
        let wrong = |message| WrongBody {
            attribute: None,
            form: None,
            message,
        };
        let fields = match self {
            Typed::Ftl(ftl) if ftl.trim().is_empty() => return Ok(Vec::new()),
            Typed::Ftl(ftl) => {
                return read_entry(key, &ftl).map_err(|error| wrong(error.to_string()));
            }
            Typed::Fields(fields) => fields.into_iter(),
        };
        let mut texts: Vec<Text> = fields
            .map(|field| field.text(compose))
            .collect::<Result<_, _>>()?;
        let attributes: BTreeSet<_> = texts.iter().map(|text| &text.attribute).collect();
        if attributes.len() < texts.len() {
            return Err(wrong("a text is there twice".to_owned()));
        }
        for own in base {
            if texts.iter().all(|text| text.attribute != own.attribute) {
                texts.push(own.clone());
            }
        }
        Ok(texts)
    }
}

impl TypedField {
    fn text(self, compose: Compose) -> Result<Text, WrongBody> {
        let text = match &self.selector {
            Some(selector) => compose(selector, &self.variants),
            None => Ok(self.text.unwrap_or_default()),
        };
        match text {
            Ok(text) => Ok(Text {
                attribute: self.attribute,
                text,
            }),
            Err(error) => Err(WrongBody {
                attribute: self.attribute,
                form: error.form().map(str::to_owned),
                message: error.to_string(),
            }),
        }
    }
}

impl From<&EditError> for WrongBody {
    fn from(error: &EditError) -> Self {
        let id = error.id().unwrap_or_default();
        Self {
            attribute: id
                .split_once('.')
                .map(|(_, attribute)| attribute.to_owned()),
            form: None,
            message: error.reason(),
        }
    }
}
