use super::category::PluralCategory;
use super::operands::Operands;

/// The rules that some languages share.
#[derive(Debug)]
pub(super) struct RuleSet {
    /// In CLDR's order, `other` last.
    pub(super) categories: &'static [PluralCategory],
    pub(super) choose: fn(Operands) -> PluralCategory,
}
