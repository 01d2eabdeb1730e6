//! A finding, as the page gets it.

use std::fmt;
use std::path::Path;

use gengo_messages_translate::{Finding, Folder, Severity, Step, form_of};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FoundBody {
    pub(crate) rule: &'static str,
    pub(crate) severity: Severity,
    pub(crate) key: Option<String>,
    pub(crate) attribute: Option<String>,
    pub(crate) message: String,
    pub(crate) suggestion: Option<String>,
    /// What its file is called.
    pub(crate) file: String,
    pub(crate) line: usize,
    /// The variants that it is in, the outermost first.
    pub(crate) form: Vec<Step>,
    /// What is to be translated first.
    pub(crate) untranslated: Option<String>,
    /// Whether it says what the state of the message says, and no more.
    pub(crate) of_state: bool,
    /// Whether the message may be as it is, if a translator says why.
    pub(crate) may_be_accepted: bool,
}

impl FoundBody {
    pub(crate) fn new(folder: &Folder, finding: &Finding) -> Self {
        Self {
            form: form_of(folder, finding),
            ..Self::from(finding)
        }
    }
}

impl fmt::Debug for FoundBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule)
    }
}

impl From<&Finding> for FoundBody {
    fn from(finding: &Finding) -> Self {
        Self {
            rule: finding.rule.id,
            severity: finding.rule.severity,
            key: finding.id.clone(),
            attribute: finding.attribute.clone(),
            message: finding.message.clone(),
            suggestion: finding.advice().map(str::to_owned),
            file: name_of(&finding.path),
            line: finding.line,
            form: Vec::new(),
            untranslated: finding.untranslated.clone(),
            of_state: finding.is_of_state(),
            may_be_accepted: finding.rule.may_be_allowed() && !finding.is_of_state(),
        }
    }
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
