//! The texts that may answer a request.

use std::borrow::Cow;
use std::sync::Arc;

use super::scope::{Scope, Text};
use crate::args::Args;
use crate::reader::Link;

/// A text that answers if it can be rendered.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) link: Link,
    pub(crate) scope: Arc<Scope>,
    pub(crate) text: Text,
}

/// The texts that may answer, up to the first that always does.
#[derive(Clone, Debug)]
pub(crate) struct Candidates(Box<[Candidate]>);

impl From<Vec<Candidate>> for Candidates {
    fn from(candidates: Vec<Candidate>) -> Self {
        Self(candidates.into())
    }
}

impl Candidates {
    pub(crate) fn first(&self) -> Option<&Candidate> {
        self.0.first()
    }

    /// The first text that can be rendered, and its locale.
    #[inline]
    pub(crate) fn rendered(&self, args: &dyn Args) -> Option<(Cow<'_, str>, Link)> {
        self.0.iter().find_map(|candidate| {
            let text = candidate.scope.format(&candidate.text, args).ok()?;
            Some((text, candidate.link))
        })
    }

    /// Writes the first text that can be rendered, and returns its locale.
    #[inline]
    pub(crate) fn written(&self, args: &dyn Args, out: &mut String) -> Option<Link> {
        for candidate in &self.0 {
            if candidate.scope.write(&candidate.text, args, out).is_ok() {
                return Some(candidate.link);
            }
        }
        None
    }
}
