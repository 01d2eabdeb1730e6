//! The rule about texts that repeat the parent's.

use fluent_syntax::ast::Pattern;

use crate::check::findings::Findings;
use crate::check::rule::Rule;
use crate::check::spot::Spot;
use crate::check::texts::Texts;
use crate::family::is_over;

/// The locale that a regional one inherits from. A locale that has everything is not a regional one.
pub(crate) fn filled_in_from<'t, 'a>(
    texts: &'t [Texts<'a>],
    index: usize,
) -> Option<&'t Texts<'a>> {
    let own = &texts[index];
    let mut parents = own.parents.iter().map(|&parent| &texts[parent]);
    let parent = parents.find(|parent| is_over(own.folder, parent.folder))?;
    let mut above = parent.entries.values();
    let inherits = above.any(|entry| !own.entries.contains_key(entry.key));
    (inherits || parent.entries.len() <= 1).then_some(parent)
}

/// What a regional locale says just as the one that fills in for it.
pub(crate) fn check<'a>(
    parent: &Texts<'a>,
    spot: Spot<'_, 'a>,
    pattern: &'a Pattern<&'a str>,
    findings: &mut Findings<'a>,
) {
    let entry = parent.entries.get(spot.entry.key);
    if entry.and_then(|entry| entry.part(spot.attribute)) == Some(pattern) {
        let message = format!("the text is the same as in {}", parent.folder.name);
        let finding = spot.report(findings, Rule::REPEATS_PARENT, spot.start(), message);
        finding.suggestion = Some(format!(
            "delete it; readers get the text of {}",
            parent.folder.name
        ));
    }
}
