use super::category::PluralCategory;
use super::operands::Operands;

/// The rules that some languages share.
#[derive(Debug)]
pub(super) struct RuleSet {
    /// In CLDR's order, `other` last.
    pub(super) categories: &'static [PluralCategory],
    /// CLDR's text for each of them but `other`.
    pub(super) conditions: &'static [&'static str],
    pub(super) choose: fn(Operands) -> PluralCategory,
}
