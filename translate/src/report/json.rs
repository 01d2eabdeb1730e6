//! Findings as JSON, for programs.

use serde::Serialize;

use crate::check::{Finding, Severity};
use crate::rewording::Rewording;

impl Serialize for Finding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Body<'a> {
            rule: &'static str,
            severity: Severity,
            locale: &'a str,
            path: String,
            line: usize,
            column: usize,
            id: Option<&'a str>,
            attribute: Option<&'a str>,
            message: &'a str,
            suggestion: Option<&'a str>,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            english: &'a [Rewording],
        }
        Body {
            rule: self.rule.id,
            severity: self.rule.severity,
            locale: &self.locale,
            path: self.path.display().to_string(),
            line: self.line,
            column: self.column,
            id: self.id.as_deref(),
            attribute: self.attribute.as_deref(),
            message: &self.message,
            suggestion: self.suggestion.as_deref(),
            english: &self.english,
        }
        .serialize(serializer)
    }
}
