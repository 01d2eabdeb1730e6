//! A file that came back from a translator.

use crate::segment::ReturnedSegment;

/// A file that came back from a translator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Returned {
    /// The locale that the file says it is of.
    pub locale: Option<String>,
    /// What it holds, in its order.
    pub segments: Vec<ReturnedSegment>,
}
