//! The messages of all locales.

use gengo_messages_bindings as bindings;
use gengo_messages_bindings::{Code, preferences_from_json};
use wasm_bindgen::prelude::*;

use crate::json;
use crate::localizer::EngineLocalizer;

/// A catalog of the engine.
#[wasm_bindgen]
pub struct EngineCatalog(bindings::Catalog);

#[wasm_bindgen]
impl EngineCatalog {
    /// Makes a catalog from `Options` as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str) -> Result<EngineCatalog, JsError> {
        let options = bindings::Options::from_json(options.as_bytes())?;
        Ok(Self(bindings::Catalog::new(&options)?))
    }

    /// The messages for a reader.
    pub fn localizer(&self, preferences: &str) -> Result<EngineLocalizer, JsError> {
        let preferences = preferences_from_json(preferences.as_bytes())?;
        Ok(EngineLocalizer(self.0.localizer(&preferences)))
    }

    /// The locales that answer a reader, in order.
    pub fn chain(&self, preferences: &str) -> Result<Vec<String>, JsError> {
        let preferences = preferences_from_json(preferences.as_bytes())?;
        Ok(self.0.chain(&preferences))
    }

    /// The locales that have texts.
    pub fn locales(&self) -> Vec<String> {
        self.0.locales()
    }

    /// The numeric codes that have a message, as JSON.
    pub fn codes(&self) -> String {
        json(&self.0.codes())
    }

    /// `Facts` as JSON.
    pub fn facts(&self, code: &str) -> Option<String> {
        self.0.facts(Code::from(code)).map(|facts| json(&facts))
    }

    /// When trying again makes sense.
    pub fn retry(&self, code: &str) -> String {
        self.0.retry(Code::from(code)).to_owned()
    }

    /// A list of `Problem` as JSON.
    pub fn problems(&self) -> String {
        json(&self.0.problems())
    }
}
