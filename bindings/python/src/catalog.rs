//! The messages of all locales.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use gengo_messages_bindings as bindings;
use gengo_messages_bindings::{Facts, InputError, LocaleText, Options, OwnCode, Problem};
use pyo3::prelude::*;

use crate::code::AnyCode;
use crate::input_error::value_error;
use crate::localizer::Localizer;
use crate::preferences::Preferences;

/// The messages of all locales, for any number of readers and threads at once.
///
/// Catalog() has the texts that come with the library. `overlays` are the app's own, each a folder of
/// the form `<folder>/<locale>/**/*.ftl` or a tuple of locale, name and text. Raises ValueError for an
/// id that is not a locale. What cannot be used of the texts is in `problems`.
#[pyclass(frozen, module = "gengo_messages")]
pub(crate) struct Catalog {
    catalog: bindings::Catalog,
    /// The codes that have a message, sorted.
    codes: Arc<[i64]>,
}

/// A tuple of locale, name and text, or a folder.
#[derive(FromPyObject)]
enum Overlay {
    Text(String, PathBuf, String),
    Folder(PathBuf),
}

/// What is known of a code, by the names of `OwnCode`.
type OwnFacts = HashMap<String, String>;

#[pymethods]
impl Catalog {
    #[new]
    #[pyo3(signature = (
        *,
        embedded = true,
        locales = Vec::new(),
        overlays = Vec::new(),
        service_name = None,
        default_locale = None,
        reference_locale = None,
        parents = BTreeMap::new(),
        isolate_arguments = true,
        localize_numbers = true,
        pseudo_locales = false,
        code_ids = None,
        codes = HashMap::new(),
    ))]
    #[expect(clippy::too_many_arguments, reason = "they are keywords")]
    fn new(
        embedded: bool,
        locales: Vec<(String, String)>,
        overlays: Vec<Overlay>,
        service_name: Option<String>,
        default_locale: Option<String>,
        reference_locale: Option<String>,
        parents: BTreeMap<String, Vec<String>>,
        isolate_arguments: bool,
        localize_numbers: bool,
        pseudo_locales: bool,
        code_ids: Option<String>,
        codes: HashMap<AnyCode, OwnFacts>,
    ) -> PyResult<Self> {
        let locales = locales.into_iter();
        let overlays = overlays.into_iter();
        let codes = codes.into_iter();
        let options = Options {
            embedded,
            locales: locales
                .map(|(locale, text)| LocaleText { locale, text })
                .collect(),
            overlays: overlays.map(Overlay::into_option).collect(),
            service_name,
            default_locale,
            reference_locale,
            parents,
            isolate_arguments,
            localize_numbers,
            pseudo_locales,
            code_ids,
            codes: codes
                .map(|(code, facts)| Ok((code.as_code().to_string(), own_code(facts)?)))
                .collect::<PyResult<_>>()?,
        };
        let catalog = bindings::Catalog::new(&options).map_err(value_error)?;
        let codes = catalog.codes().into();
        Ok(Self { catalog, codes })
    }

    /// The messages for a reader. Make one for each request: what was worked out for a reader is kept.
    fn localizer(&self, reader: &Preferences) -> Localizer {
        let localizer = self.catalog.localizer(&reader.0);
        Localizer::new(localizer, Arc::clone(&self.codes))
    }

    /// The locales that answer a reader, in order.
    fn chain(&self, reader: &Preferences) -> Vec<String> {
        self.catalog.chain(&reader.0)
    }

    /// The locales that have texts, sorted.
    #[getter]
    fn locales(&self) -> Vec<String> {
        self.catalog.locales()
    }

    /// The numeric codes that have a message of their own, sorted.
    #[getter]
    fn codes(&self) -> Vec<i64> {
        self.codes.to_vec()
    }

    /// What is known of a code. None if nothing is.
    fn facts(&self, code: AnyCode) -> Option<Facts> {
        self.catalog.facts(code.as_code())
    }

    /// When trying again makes sense: `later`, `after-action` (once the user or the owner of the account
    /// has done something) or `never`.
    fn retry(&self, code: AnyCode) -> &'static str {
        self.catalog.retry(code.as_code())
    }

    /// What cannot be used of the app's own texts.
    #[getter]
    fn problems(&self, py: Python<'_>) -> Vec<Problem> {
        py.detach(|| self.catalog.problems())
    }
}

impl Overlay {
    fn into_option(self) -> bindings::Overlay {
        match self {
            Overlay::Folder(folder) => bindings::Overlay::Folder { folder },
            Overlay::Text(locale, name, text) => bindings::Overlay::Text {
                locale,
                name: name.to_string_lossy().into_owned(),
                text,
            },
        }
    }
}

fn own_code(facts: OwnFacts) -> PyResult<OwnCode> {
    serde_json::to_value(facts)
        .and_then(serde_json::from_value)
        .map_err(|error| value_error(InputError::new(error)))
}
