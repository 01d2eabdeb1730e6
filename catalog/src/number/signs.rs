//! The signs that a locale writes numbers with.

/// The signs and patterns of a locale's numbers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Symbols {
    pub(super) decimal: &'static str,
    pub(super) group: &'static str,
    pub(super) minus: &'static str,
    pub(super) infinity: &'static str,
    pub(super) nan: &'static str,
    /// The first of ten digits in a row.
    pub(super) zero: char,
    /// How many digits the last group has, and how many each before it.
    pub(super) groups: (u8, u8),
    pub(super) percent_before: &'static str,
    pub(super) percent_after: &'static str,
    pub(super) percent_groups: (u8, u8),
    /// How many digits stand before the first separator at least.
    pub(super) minimum_grouping: u8,
}
