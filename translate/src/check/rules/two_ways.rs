//! The rule about equal English texts with different translations.

use fluent_syntax::ast::Pattern;
use rustc_hash::FxHashMap;

use crate::check::findings::Findings;
use crate::check::quote::quoted;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::pattern::is_reference;
use crate::reading::words;

/// English texts that are the same, and their translations that are not.
#[derive(Default)]
pub(crate) struct TwoWays<'t> {
    /// By the number of the English text: the message, and what it says.
    first: FxHashMap<usize, (&'t str, String)>,
}

impl<'a> TwoWays<'a> {
    /// `same` is the number that the English text has in common with others, if there are others.
    pub(crate) fn check(
        &mut self,
        spot: Spot<'_, 'a>,
        pattern: &'a Pattern<&'a str>,
        same: Option<usize>,
        findings: &mut Findings<'a>,
    ) {
        let Some(number) = same.filter(|_| !is_reference(pattern)) else {
            return;
        };
        let text = words(pattern).join("\n");
        match self.first.get(&number) {
            None => {
                self.first.insert(number, (spot.entry.key, text));
            }
            Some((other, words)) if *words != text => {
                let message = format!(
                    "the same English text is translated as {} in {other}",
                    quoted(words)
                );
                let finding =
                    spot.report(findings, Rule::TRANSLATED_TWO_WAYS, spot.start(), message);
                finding.suggestion = Some(
                    "use one translation for both, unless they mean different things".to_owned(),
                );
            }
            Some(_) => {}
        }
    }
}
