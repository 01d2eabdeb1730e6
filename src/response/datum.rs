//! The data of an error besides its code and text.

use std::fmt;

use message_catalog::Escaped;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Something that came with an error besides its code and its text. It displays as JSON.
///
/// ```
/// use gengo_messages::ErrorResponse;
///
/// let body = br#"{"err":{"code":1802,"filename":"a.foo","sizes":[3,4]}}"#;
/// let response = ErrorResponse::parse(body)?;
/// let [file, sizes] = response.errors()[0].data() else {
///     return Err("two data came with the error".into());
/// };
/// assert_eq!((file.name(), file.text()), (Some("filename"), Some("a.foo")));
/// assert_eq!(sizes.value(), Some(vec![3, 4]));
/// assert_eq!(sizes.to_string(), "[3,4]");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Datum {
    name: Option<String>,
    value: Value,
}

impl Datum {
    pub(crate) fn new(name: Option<String>, value: Value) -> Self {
        Self { name, value }
    }

    /// Its name in the error; `None` for further items of a list of texts.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Its value, if that is a text.
    pub fn text(&self) -> Option<&str> {
        self.value.as_str()
    }

    /// Its value as whatever can be read from JSON; `None` if the value is something else.
    pub fn value<'de, T: Deserialize<'de>>(&'de self) -> Option<T> {
        T::deserialize(&self.value).ok()
    }

    pub(crate) fn json(&self) -> &Value {
        &self.value
    }
}

impl fmt::Display for Datum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Escaped::new(&self.value.to_string()).fmt(f)
    }
}
